"""The stage's front door: one web server that stays while the program behind it stops and starts, as a proxy would."""

from __future__ import annotations

import asyncio
import socket

import uvicorn
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class Door:
    """A web server on loopback (port 0: any free one); `pages` answers, and while it is None everybody hears 503."""

    def __init__(self, port: int = 0) -> None:
        self.port = port or free_port()
        self.pages: ASGIApp | None = None
        self._server: uvicorn.Server | None = None
        self._serving: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Begin to serve, unless it is open already."""
        if self._server is not None:
            return
        server = self._server = uvicorn.Server(
            uvicorn.Config(
                self._answer,
                "127.0.0.1",
                self.port,
                interface="asgi3",
                access_log=False,
                log_config=None,
                lifespan="off",
            )
        )
        # `serve` would take over the process's signals, which belong to whoever stands on the stage.
        serving = self._serving = asyncio.create_task(server._serve())
        while not server.started and not serving.done():
            await asyncio.sleep(0.005)

    async def close(self) -> None:
        """Stop serving once what is under way is answered."""
        if self._server is not None and self._serving is not None:
            self._server.should_exit = True
            await self._serving
            self._server = self._serving = None

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        pages = self.pages if self.pages is not None else PlainTextResponse("closed", status_code=503)
        await pages(scope, receive, send)


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
