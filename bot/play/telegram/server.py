"""The HTTP face of the fake: token, arguments, faults, limits, method, answer."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from typing import Any

from aiohttp import web

from bot.play.telegram import rights
from bot.play.telegram.errors import ApiError, too_many_requests
from bot.play.telegram.faults import Fault, Faults
from bot.play.telegram.limits import Limits
from bot.play.telegram.methods import METHODS
from bot.play.telegram.model import JSON, Call
from bot.play.telegram.update_queue import WEBHOOK_ACTIVE
from bot.play.telegram.webhook import Webhook
from bot.play.telegram.wire import Args, as_text, read_args
from bot.play.telegram.world import World, to_json

LONG_CALLS = frozenset({"getupdates", "setwebhook", "deletewebhook", "getwebhookinfo"})
CROWD_PAUSE_S = 3.0
CROWD_RETRY_AFTER_S = 60


def answer_ok(result: Any) -> bytes:
    """The body of a success."""
    return b'{"ok":true,"result":' + to_json(result).encode("utf-8", "surrogatepass") + b"}"


class ApiServer:
    """Answers Bot API calls for one world; `delay_s` holds back every answer after its effect."""

    def __init__(self, world: World, delay_s: float = 0.0, limits: Limits | None = None) -> None:
        self.world = world
        self.delay_s = delay_s
        self.limits = limits or Limits()
        self.faults = Faults()
        self.webhook = Webhook(world, self._run_webhook_answer)
        self.revoked = False
        self._in_flight = 0
        self.calls_by_method: dict[str, int] = {}
        self._names = (f"/bot{world.token}/", f"/file/bot{world.token}/")

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """One HTTP request of any kind."""
        path = request.path
        api, file = self._names
        if path.startswith(api) and not self.revoked:
            return await self._call(request, path[len(api) :].strip("/"))
        if path.startswith(file) and not self.revoked:
            return self._file(path[len(file) :])
        if path.startswith(("/bot", "/file/bot")):
            return _json(401, to_json({"ok": False, "error_code": 401, "description": "Unauthorized"}).encode())
        return _json(404, to_json({"ok": False, "error_code": 404, "description": "Not Found"}).encode())

    async def _call(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        if self.limits.in_flight is not None and self._in_flight >= self.limits.in_flight:
            return await self._refuse_crowd()
        self._in_flight += 1
        try:
            return await self._answer(request, name)
        finally:
            self._in_flight -= 1

    async def _refuse_crowd(self) -> web.StreamResponse:
        """Too many requests of one bot at once: 429 for 60 s, told after 3 s (tdlib/telegram-bot-api, ClientManager)."""
        await asyncio.sleep(CROWD_PAUSE_S)
        error = too_many_requests(CROWD_RETRY_AFTER_S)
        return _json(error.code, to_json(error.body()).encode())

    async def _answer(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        method = name.lower()
        self.calls_by_method[method] = self.calls_by_method.get(method, 0) + 1
        fault: Fault | None = None
        try:
            args = await read_args(request)
            fault = self.faults.next_for(method, args)
            if fault is not None and fault.kind in ("error", "reset", "hang"):
                return await self._fail(request, fault, method, args)
            status, body = 200, await self._run(method, name, args)
        except ApiError as error:
            status, body = error.code, to_json(error.body()).encode()
        if self.delay_s > 0:
            await asyncio.sleep(self.delay_s)
        if fault is not None:
            return await self._spoil(request, fault, status, body)
        return _json(status, body)

    async def _run(self, method: str, name: str, args: Args) -> bytes:
        """Do it and note it; raises ApiError."""
        call = Call(self.world.now_s(), name, args.values, True)
        try:
            if method in LONG_CALLS:
                body, result = await self._run_long(method, args), None
            else:
                self.limits.check(method, args)
                known = METHODS.get(method)
                if known is None:
                    raise rights.unknown_method()
                result = known(self.world, args)
                body = answer_ok(result)
            call.result = result
        except ApiError as error:
            call.ok, call.error = False, error.description
            raise
        finally:
            if method not in LONG_CALLS:
                self.world.calls.append(call)
        return body

    async def _run_long(self, method: str, args: Args) -> bytes:
        if method == "getupdates":
            return b'{"ok":true,"result":' + (await self._get_updates(args)).encode("utf-8", "surrogatepass") + b"}"
        if method == "setwebhook":
            return answer_ok(await self.webhook.set(args))
        if method == "deletewebhook":
            return answer_ok(await self.webhook.delete(args))
        return answer_ok(self.webhook.info())

    async def _get_updates(self, args: Args) -> str:
        queue = self.world.queue
        if self.webhook.url:
            raise await queue.conflict(WEBHOOK_ACTIVE)
        if "allowed_updates" in args.values:
            queue.set_allowed([str(kind) for kind in args.array("allowed_updates")])
        return await queue.get(args.integer("offset"), args.integer("limit", 100), args.integer("timeout"))

    async def _run_webhook_answer(self, method: str, call: JSON) -> None:
        values = {key: as_text(value) for key, value in call.items() if key != "method" and value is not None}
        try:
            await self._run(method, method, Args(values))
        except ApiError:
            # The result of a call in a webhook answer is unknowable to the bot.
            return

    async def _fail(self, request: web.BaseRequest, fault: Fault, method: str, args: Args) -> web.StreamResponse:
        self.world.calls.append(Call(self.world.now_s(), method, args.values, False, error=f"fault:{fault.kind}"))
        if fault.kind == "reset":
            return drop(request)
        if fault.kind == "hang":
            await asyncio.sleep(fault.seconds or 3600)
            return drop(request)
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        return _json(fault.code, to_json(fault.answer()).encode())

    async def _spoil(self, request: web.BaseRequest, fault: Fault, status: int, body: bytes) -> web.StreamResponse:
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        if fault.kind == "lost":
            return drop(request)
        if fault.kind == "garbage":
            status = 200 if fault.code == 500 else fault.code
            return web.Response(status=status, text=fault.body, content_type="text/html")
        if fault.kind == "cut":
            return _json(status, body[: len(body) // 2])
        return _json(status, body)

    def _file(self, path: str) -> web.StreamResponse:
        stored = self.world.paths.get(path)
        if stored is None:
            return _json(404, to_json({"ok": False, "error_code": 404, "description": "Not Found"}).encode())
        return web.Response(body=stored.content, content_type="application/octet-stream")


def _json(status: int, body: bytes) -> web.Response:
    return web.Response(status=status, body=body, content_type="application/json")


def drop(request: web.BaseRequest) -> web.StreamResponse:
    """Close the connection with a reset, without an answer."""
    transport = request.transport
    if transport is not None:
        raw = transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    return web.Response()


def read_json(raw: bytes) -> JSON:
    """A JSON object, empty when the body is empty; raises ValueError."""
    found = json.loads(raw or b"{}")
    if not isinstance(found, dict):
        raise ValueError("an object is expected")
    return found
