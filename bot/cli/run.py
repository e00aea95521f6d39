"""`saarbot run`: serve until a signal says stop."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import structlog
import uvicorn

from bot import logs
from bot.cli.opening import config_of, trouble
from bot.cli.people import EXIT_UNUSABLE, tell
from bot.config import Config
from bot.plugging import has_chat
from bot.program import Program

log = structlog.get_logger("saarbot")


def run(path: Path) -> int:
    """Run the program; 0 after a clean stop, 2 when it cannot start."""
    logs.set_up()
    config = config_of(path)
    if config is None or not _usable(config):
        return EXIT_UNUSABLE
    try:
        return _running()(serve(config))
    except Exception as error:
        found = trouble(error)
        if found is None:
            raise
        tell(found.key, found.args, err=True)
        return EXIT_UNUSABLE


def _running() -> Callable[[Coroutine[Any, Any, int]], int]:
    """How to run the event loop: by uvloop where there is one, it is about twice as fast."""
    try:
        import uvloop
    except ImportError:
        return asyncio.run
    return uvloop.run


def _usable(config: Config) -> bool:
    telegram = config.telegram
    if not config.secrets.key.get_secret_value():
        tell("check.key.missing", err=True)
        return False
    if not has_chat(config):
        # Mail alone is no way in: nobody could set up a group.
        tell("check.no_channel", err=True)
        return False
    if telegram.mode == "webhook" and telegram.token.get_secret_value():
        if not telegram.webhook_secret.get_secret_value():
            tell("check.webhook.no_secret", err=True)
            return False
        if not config.web.public_url:
            tell("check.webhook.no_public_url", err=True)
            return False
    return True


async def serve(config: Config) -> int:
    """Serve until SIGTERM or SIGINT; then take nothing new, finish what is under way, and stop."""
    program = Program(config)
    server = _server(program, config)
    door = _door(config)
    if door is None:
        await program.stop()
        tell("check.web.port_taken", {"port": config.web.port}, err=True)
        return EXIT_UNUSABLE
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    await program.start()
    serving = asyncio.create_task(server.serve([door]), name="web")
    waiting = asyncio.create_task(stopping.wait(), name="stop")
    await asyncio.wait({serving, waiting}, return_when=asyncio.FIRST_COMPLETED)
    waiting.cancel()
    log.info("stopping")
    server.should_exit = True
    await serving
    await program.stop()
    return 0


def _door(config: Config) -> socket.socket | None:
    """Take the port before anything begins; None when somebody else has it (uvicorn would end the process then)."""
    family = socket.AF_INET6 if ":" in config.web.host else socket.AF_INET
    door = socket.socket(family)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((config.web.host, config.web.port))
    except OSError:
        door.close()
        return None
    return door


class _Server(uvicorn.Server):
    """A server that leaves the signals to us."""

    def install_signal_handlers(self) -> None:
        """Nothing: `serve` listens for them."""

    def capture_signals(self) -> _Nothing:  # type: ignore[override]
        """Nothing either (newer versions)."""
        return _Nothing()


class _Nothing:
    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


def _server(program: Program, config: Config) -> _Server:
    settings = uvicorn.Config(
        program.web(),
        host=config.web.host,
        port=config.web.port,
        access_log=False,
        log_config=None,
        lifespan="off",
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=10,
        h11_max_incomplete_event_size=64 * 1024,
    )
    return _Server(settings)
