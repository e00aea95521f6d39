"""Faults of the REST API to order: refused, slow, lost after the deed, reset before it."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from dataclasses import dataclass

from aiohttp import web

from bot.play.twilio.errors import AT_ONCE, Refused


@dataclass
class ApiFault:
    """One fault: `kind` is refuse (answers `code`), lost (does it, drops the connection), reset (drops it first),
    broken (does it, answers 500); `seconds` pass before the answer."""

    kind: str
    code: int = 20500
    to: str | None = None
    method: str | None = "POST"
    times: int | None = 1
    seconds: float = 0.0
    hits: int = 0

    @property
    def before(self) -> bool:
        """Whether it strikes before anything is done."""
        return self.kind in ("refuse", "reset")

    def fits(self, method: str, form: dict[str, str]) -> bool:
        """Whether this request is hit; counts it when it is."""
        spent = self.times is not None and self.hits >= self.times
        if spent or self.method not in (None, method) or self.to not in (None, form.get("To")):
            return False
        self.hits += 1
        return True

    async def strike(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer as the fault has it."""
        if self.seconds:
            await asyncio.sleep(self.seconds)
        if self.kind in ("lost", "reset"):
            return drop(request)
        refused = Refused(20500 if self.kind == "broken" else self.code)
        return web.Response(
            status=refused.status, body=json.dumps(refused.body()).encode(), content_type="application/json"
        )


class ApiFaults:
    """The faults that are set now."""

    def __init__(self) -> None:
        self.set: list[ApiFault] = []

    def add(self, kind: str, code: int = 20500, **settings: object) -> ApiFault:
        """Set a fault; raises ValueError for a kind or code that does not exist."""
        if kind not in ("refuse", "lost", "reset", "broken") or code not in AT_ONCE:
            raise ValueError(f"unknown fault {kind} {code}")
        fault = ApiFault(kind, code, **settings)  # type: ignore[arg-type]
        self.set.append(fault)
        return fault

    def clear(self) -> None:
        """Let everything work again."""
        self.set.clear()

    def next_for(self, method: str, path: str, form: dict[str, str]) -> ApiFault | None:
        """The fault that hits this request, if any."""
        return next((fault for fault in self.set if fault.fits(method, form)), None)


def drop(request: web.BaseRequest) -> web.StreamResponse:
    """Close the connection with a reset, without an answer."""
    transport = request.transport
    if transport is not None:
        raw = transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()
