"""`saarbot play`: the Duckstad street in the browser, on this machine alone."""

from __future__ import annotations

import asyncio
import logging
import signal

import uvicorn

from bot import logs
from bot.cli.people import EXIT_UNUSABLE, called, tell

HOST = "127.0.0.1"


def play(port: int) -> int:
    """Open the playground until Ctrl-C; 0 after a clean stop, 2 when the port is taken."""
    logs.set_up("WARNING")
    # A clock that is moved by hand looks to them like a machine that slept.
    for name in ("saarbot.watchdog", "apscheduler"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    return asyncio.run(serve(port))


async def serve(port: int) -> int:
    """Serve the playground on loopback until SIGINT or SIGTERM."""
    from bot.play.web.app import application
    from bot.play.web.playground import Playground

    address = f"http://{HOST}:{port}"
    if not _free(port):
        tell("play.port_taken", {"port": port, "other": port + 1, "saarbot": called()}, err=True)
        return EXIT_UNUSABLE
    playground = Playground(address)
    stopping = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stopping.set)
    tell("play.opening")
    await playground.open()
    hosts = frozenset({f"{HOST}:{port}", f"localhost:{port}"})
    server = uvicorn.Server(
        uvicorn.Config(
            application(playground, hosts), host=HOST, port=port, access_log=False, log_config=None, lifespan="off",
            timeout_graceful_shutdown=2,
        )
    )  # fmt: skip
    # `serve` would take over the process's signals.
    serving = asyncio.create_task(server._serve(), name="web")
    tell("play.open", {"address": f"{address}/"})
    waiting = asyncio.create_task(stopping.wait(), name="stop")
    await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    playground.hub.close()
    server.should_exit = True
    await serving
    await playground.close()
    tell("play.closed")
    return 0


def _free(port: int) -> bool:
    import socket

    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((HOST, port))
        except OSError:
            return False
    return True
