"""The endpoints of the program, wired together."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from importlib import resources
from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web.board.pages import Board
from bot.web.page import WijkagentPage

Door = Callable[[Request], Awaitable[Response]]
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


def application(
    *,
    page: WijkagentPage,
    doors: Mapping[str, Door],
    health: Callable[[], Mapping[str, Any]],
    registry: CollectorRegistry,
    health_token: str = "",
    board: Board | None = None,
) -> Starlette:
    """Put the endpoints together; `doors` are the platforms' webhooks by path."""

    async def show_health(request: Request) -> Response:
        found = health()
        ready = bool(found["ready"])
        shown = dict(found) if _insider(request, health_token) else {"ready": ready}
        return JSONResponse(shown, status_code=200 if ready else 503, headers={"cache-control": "no-store"})

    async def show_metrics(request: Request) -> Response:
        if not _insider(request, health_token):
            return Response(status_code=404)
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    css = resources.files("bot.web").joinpath("pages/style.css").read_bytes()

    async def style(_request: Request) -> Response:
        return Response(css, media_type="text/css", headers={"cache-control": "max-age=86400"})

    routes = [
        Route("/health", show_health, methods=["GET"]),
        Route("/metrics", show_metrics, methods=["GET"]),
        Route("/style.css", style, methods=["GET"]),
        Route("/w/{token}", page.get, methods=["GET"]),
        Route("/w/{token}", page.post, methods=["POST"]),
    ]
    if board is not None:
        routes += [Route(path, act, methods=methods) for path, (act, methods) in board.routes().items()]
    routes += [Route(path, door, methods=["POST"]) for path, door in doors.items()]
    return Starlette(routes=routes)


def _insider(request: Request, health_token: str) -> bool:
    shown = request.headers.get("authorization", "").removeprefix("Bearer ")
    if health_token:
        return hmac.compare_digest(shown.encode("utf-8", "replace"), health_token.encode())
    # Behind a proxy every client is on loopback: then only the token opens the detail.
    proxied = "x-forwarded-for" in request.headers or "forwarded" in request.headers
    return not proxied and request.client is not None and request.client.host in LOOPBACK
