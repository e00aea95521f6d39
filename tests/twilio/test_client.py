"""The client: what the library's own one gets wrong, done right."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.channels.twilio.client import Account, HttpClient, MaybeSent, NoMedia, NotSent, Refused
from bot.play.twilio import TwilioFake


class Odd:
    """A server that answers as it is told, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, bytes]] = []
        self.answers: list[Any] = []
        self.url = ""

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.headers.get("Content-Type", ""), await request.read()))
        answer = self.answers.pop(0) if self.answers else web.json_response({"sid": "SM1"}, status=201)
        if isinstance(answer, float):
            await asyncio.sleep(answer)
            return web.json_response({})
        if answer == "cut":
            assert request.transport is not None
            request.transport.abort()
            return web.Response()
        return answer


@pytest.fixture
async def odd() -> AsyncIterator[Odd]:
    found = Odd()
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", found.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield found
    await runner.cleanup()


@pytest.fixture
async def client(odd: Odd) -> AsyncIterator[Account]:
    found = Account("AC1", "geheim", api_base_url=odd.url, content_base_url=odd.url, answer_s=0.3)
    await found.open()
    yield found
    await found.close()


async def test_the_timeout_holds(client: Account, odd: Odd) -> None:
    odd.answers = [3.0]
    began = time.monotonic()
    with pytest.raises(MaybeSent):
        await client.call("POST", client.messages_url, data={"Body": "x"})
    assert time.monotonic() - began < 2.5


async def test_an_error_of_the_server_is_not_repeated(client: Account, odd: Odd) -> None:
    odd.answers = [web.json_response({"code": 20500}, status=500)]
    with pytest.raises(Refused) as caught:
        await client.client.messages.create_async(to="+316", from_="+319", body="x")
    assert (caught.value.code, len(odd.asked)) == (20500, 1)


async def test_a_cut_connection_is_not_repeated(client: Account, odd: Odd) -> None:
    odd.answers = ["cut"]
    with pytest.raises(MaybeSent):
        await client.call("POST", client.messages_url, data={"Body": "x"})
    assert len(odd.asked) == 1


async def test_json_is_sent_as_json_and_a_form_as_a_form(client: Account, odd: Odd) -> None:
    await client.call("POST", f"{odd.url}/v1/Content", data={"types": {"a": {"b": 1}}}, as_json=True)
    await client.client.messages.create_async(to="+316", from_="+319", body="één & twee")
    (_, kind, body), (_, other, form) = odd.asked
    assert kind.startswith("application/json") and json.loads(body) == {"types": {"a": {"b": 1}}}
    assert other.startswith("application/x-www-form-urlencoded") and b"Body=%C3%A9%C3%A9n+%26+twee" in form


def test_it_is_built_without_a_running_loop() -> None:
    HttpClient()


async def test_nobody_listening_means_that_nothing_has_left() -> None:
    found = Account("AC1", "geheim", api_base_url="http://127.0.0.1:9", answer_s=0.3)
    await found.open()
    with pytest.raises(NotSent):
        await found.call("POST", found.messages_url, data={"Body": "x"})
    await found.close()


@pytest.mark.parametrize("answer", [b"<html>", b"", b"[1"])
async def test_an_answer_that_is_no_json_may_have_been_sent(client: Account, odd: Odd, answer: bytes) -> None:
    odd.answers = [web.Response(body=answer)]
    if answer:
        with pytest.raises(MaybeSent):
            await client.call("POST", client.messages_url, data={"Body": "x"})
    else:
        assert await client.call("POST", client.messages_url, data={"Body": "x"}) is None


async def test_a_file_is_fetched_with_the_login_and_the_redirect_without(fake: TwilioFake, account: Account) -> None:
    fake.point_webhooks("http://127.0.0.1:9")
    message = fake.person("Fatma").sends_voice(b"OggS geluid")
    url = f"{fake.base_url}/2010-04-01/Accounts/{fake.account_sid}/Messages/{message.sid}/Media/{message.media[0].sid}"
    assert await account.download(url) == b"OggS geluid"


@pytest.mark.parametrize("url", ["http://169.254.169.254/latest", "https://evil.example/x", "file:///etc/passwd", ""])
async def test_a_file_of_another_host_is_not_fetched(account: Account, url: str) -> None:
    with pytest.raises(NoMedia):
        await account.download(url)
