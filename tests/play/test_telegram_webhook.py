"""Webhook delivery: secret, retries, order, and method calls in the answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.play.conftest import Scene
from tests.play.raw import Raw


class Receiver:
    """The bot's end of the webhook; answers as told."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response | None] = []
        self.status = 200
        self.url = ""
        self.hold_s: dict[str, float] = {}

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        update = json.loads(await request.read())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        await asyncio.sleep(self.hold_s.get(update.get("message", {}).get("text", ""), 0))
        self.got.append(update)
        answer = self.answers.pop(0) if self.answers else web.Response(status=self.status)
        if answer is None:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        return answer

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got if "text" in update.get("message", {})]


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    one = Receiver()
    runner = web.ServerRunner(web.Server(one.handle), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    one.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    yield one
    await runner.cleanup()


async def test_updates_come_by_post_with_the_secret(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    scene.katrien.says(scene.street, "wacht al")
    await raw.call("setWebhook", url=receiver.url, secret_token="geheim_1")
    scene.katrien.says(scene.street, "komt nu")
    await scene.fake.all_confirmed()
    assert receiver.texts == ["wacht al", "komt nu"]
    assert receiver.secrets == ["geheim_1", "geheim_1"]
    info = (await raw.call("getWebhookInfo"))["result"]
    assert (info["url"], info["pending_update_count"]) == (receiver.url, 0)


async def test_anything_but_2xx_is_tried_again_with_the_same_id(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    scene.fake.webhook.pace = 0.01
    receiver.answers = [web.Response(status=500), None, web.Response(status=403)]
    await raw.call("setWebhook", url=receiver.url)
    scene.katrien.says(scene.street, "houd vol")
    await scene.fake.all_confirmed()
    assert receiver.texts == ["houd vol"] * 4
    assert len({update["update_id"] for update in receiver.got}) == 1
    assert scene.fake.webhook.failed == 3
    assert "last_error_message" in (await raw.call("getWebhookInfo"))["result"]


async def test_a_stuck_chat_holds_up_itself_alone(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    receiver.hold_s["traag"] = 0.3
    await raw.call("setWebhook", url=receiver.url)
    scene.katrien.says(scene.street, "traag")
    scene.katrien.says(scene.street, "daarna")
    scene.karin.says(None, "privé")
    await scene.fake.all_confirmed()
    assert receiver.texts == ["privé", "traag", "daarna"]


async def test_retry_after_is_honoured(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "1"})]
    await raw.call("setWebhook", url=receiver.url)
    scene.katrien.says(scene.street, "later")
    await scene.fake.until(lambda: receiver.got or None)
    await asyncio.sleep(0.3)
    assert len(receiver.got) == 1
    await scene.fake.all_confirmed()
    assert len(receiver.got) == 2


async def test_gone_for_23_hours_takes_the_webhook_away(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    scene.fake.webhook.pace = 0.01
    receiver.status = 410
    await raw.call("setWebhook", url=receiver.url)
    scene.katrien.says(scene.street, "weg")
    await scene.fake.until(lambda: receiver.got or None)
    scene.clock.move(23 * 3600 + 1)
    await scene.fake.until(lambda: not scene.fake.webhook.url or None)


async def test_an_answer_may_call_a_method(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    body = {"method": "sendMessage", "chat_id": scene.street.id, "text": "gehoord"}
    receiver.answers = [web.json_response(body)]
    await raw.call("setWebhook", url=receiver.url)
    scene.katrien.says(scene.street, "hallo")
    await scene.katrien.gets("gehoord")


async def test_what_set_webhook_refuses(raw: Raw, scene: Scene) -> None:
    assert (await raw.call("setWebhook", url="ftp://x"))["error_code"] == 400
    assert (await raw.call("setWebhook", url="http://127.0.0.1:9/x"))["error_code"] == 429
    await asyncio.sleep(1.05)
    refused = await raw.call("setWebhook", url="http://127.0.0.1:9/x", secret_token="met spatie")
    assert "secret token contains unallowed characters" in refused["description"]
    await asyncio.sleep(1.05)
    scene.fake.webhook.strict = True
    refused = await raw.call("setWebhook", url="http://saar.invalid/x")
    assert "An HTTPS URL must be provided" in refused["description"]


async def test_setting_a_webhook_ends_a_waiting_poll(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    poll = asyncio.create_task(raw.call("getUpdates", timeout=20))
    await asyncio.sleep(0.1)
    await raw.call("setWebhook", url=receiver.url)
    ended = await poll
    assert (ended["error_code"], "terminated by setWebhook request" in ended["description"]) == (409, True)


async def test_updates_can_come_twice_at_the_same_moment(raw: Raw, scene: Scene, receiver: Receiver) -> None:
    scene.fake.double_updates()
    await raw.call("setWebhook", url=receiver.url)
    scene.katrien.says(scene.street, "dubbel")
    await scene.fake.all_confirmed()
    assert receiver.texts == ["dubbel", "dubbel"]
    assert len({update["update_id"] for update in receiver.got}) == 1
