"""POST /telegram: the secret is checked before a byte is parsed; 200 only after the update is on disk."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import structlog
from starlette.requests import Request
from starlette.responses import Response

from bot.channels.telegram.parse import Arrival, arrival
from bot.web.body import Gone, TooLarge, body_of

HEADER = "x-telegram-bot-api-secret-token"
log = structlog.get_logger("saarbot.web")


def telegram_door(
    secret: str, ingest: Callable[[Sequence[Arrival]], Awaitable[object]], now: Callable[[], datetime]
) -> Callable[[Request], Awaitable[Response]]:
    """Make the endpoint; raises ValueError without a secret: a door without a lock is not opened."""
    if not secret:
        raise ValueError("a webhook needs its secret")
    wanted = secret.encode()

    async def door(request: Request) -> Response:
        shown = request.headers.get(HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(shown, wanted):
            return Response(status_code=403)
        try:
            payload = await body_of(request)
        except TooLarge:
            return Response(status_code=413)
        except Gone:
            return Response(status_code=400)
        try:
            one = arrival(payload, now())
        except ValueError:
            # No update_id: it cannot be told from another, so the sender must not think it was taken.
            return Response(status_code=400)
        try:
            await ingest([one])
        except Exception:
            log.exception("web.not_stored")
            return Response(status_code=503, headers={"retry-after": "2"})
        return Response(status_code=200)

    return door
