"""The Twilio fake as a process of its own, with its control API; and how fast it is."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest


class Process:
    """A running `python -m bot.play.twilio`."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.session = session
        self.sid = self.token = ""

    async def play(self, control: str, /, **given: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/_play/{control}", data=json.dumps(given)) as answer:
            found: dict[str, Any] = await answer.json()
            assert answer.status == 200, found
            return found

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": aiohttp.encode_basic_auth(self.sid, self.token)}

    async def send(self, **fields: str) -> dict[str, Any]:
        where = f"{self.url}/2010-04-01/Accounts/{self.sid}/Messages.json"
        async with self.session.post(where, data=fields, headers=self.headers) as answer:
            found: dict[str, Any] = await answer.json()
            return found


@pytest.fixture
async def process() -> AsyncIterator[Process]:
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.play.twilio", "--port", "0", "--whatsapp-per-s", "0", stdout=asyncio.subprocess.PIPE
    )
    assert started.stdout is not None
    line = (await started.stdout.readline()).decode()
    async with aiohttp.ClientSession() as session:
        running = Process(line.split()[-1], session)
        state = await running.play("state")
        running.sid, running.token = state["account_sid"], state["auth_token"]
        yield running
    started.terminate()
    assert await started.wait() == 0


async def test_a_bench_can_set_the_scene_from_outside(process: Process) -> None:
    made = await process.play("person", name="Buur", count=2, window_open=True)
    sender = "whatsapp:+31970000001"
    sent = await process.send(To=made["addresses"][0], From=sender, Body="Let op")
    assert sent["status"] == "queued"
    await process.play("clock", move_s=86_401)
    late = await process.send(To=made["addresses"][1], From=sender, Body="te laat")
    await process.play("act", person=made["numbers"][1], action="says", args=["hallo"])
    await asyncio.sleep(0.1)
    assert late["status"] == "queued"
    seen = (await process.play("sees", person=made["numbers"][0]))["messages"]
    assert [message["text"] for message in seen] == ["Let op"]
    state = await process.play("state")
    assert state["sent"] == {"delivered": 1, "failed": 1}
    assert state["posted"] == 0
    await process.play("fault", kind="refuse", code=20429)
    assert (await process.send(To=made["addresses"][0], From=sender, Body="x"))["code"] == 20429
    await process.play("fault", later=63018)
    async with process.session.get(f"{process.url}/_play/act?person={made['numbers'][0]}&action=dances") as answer:
        assert answer.status == 400


@pytest.mark.slow
async def test_it_takes_1500_messages_a_second(process: Process) -> None:
    (address,) = (await process.play("person", window_open=True))["addresses"]
    body = urlencode({"To": address, "From": "whatsapp:+31970000001", "Body": "Inbraak Lindelaan 12"})
    where = f"POST /2010-04-01/Accounts/{process.sid}/Messages.json HTTP/1.1\r\nHost: x\r\n"
    head = f"{where}Authorization: {process.headers['Authorization']}\r\nContent-Length: {len(body)}\r\n"
    request = f"{head}Content-Type: application/x-www-form-urlencoded\r\n\r\n{body}".encode()
    port = int(process.url.rsplit(":", 1)[1])

    async def burst(count: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(count):
            writer.write(request)
            answer = (await reader.readuntil(b"\r\n\r\n")).lower()
            at = answer.index(b"content-length:") + 15
            await reader.readexactly(int(answer[at : answer.index(b"\r\n", at)]))
        writer.close()
        await writer.wait_closed()

    best = 0.0
    for _ in range(3):
        started = time.perf_counter()
        await asyncio.gather(*(burst(100) for _ in range(10)))
        best = max(best, 1000 / (time.perf_counter() - started))
    assert best >= 1500
