"""The fake as a process of its own, with its control API; and how fast it is."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

TOKEN = "1:A"


class Process:
    """A running `python -m bot.play.telegram`."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.session = session

    async def play(self, control: str, /, **given: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/_play/{control}", data=json.dumps(given)) as answer:
            found: dict[str, Any] = await answer.json()
            assert answer.status == 200, found
            return found

    async def call(self, method: str, **given: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/bot{TOKEN}/{method}", json=given) as answer:
            found: dict[str, Any] = await answer.json()
            return found


@pytest.fixture
async def process() -> AsyncIterator[Process]:
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.play.telegram", "--port", "0", "--token", TOKEN, stdout=asyncio.subprocess.PIPE
    )
    assert started.stdout is not None
    line = (await started.stdout.readline()).decode()
    async with aiohttp.ClientSession() as session:
        yield Process(line.split()[-1], session)
    started.terminate()
    assert await started.wait() == 0


async def test_a_bench_can_set_the_scene_from_outside(process: Process) -> None:
    (karin,) = (await process.play("user", name="Karin"))["ids"]
    neighbours = (await process.play("user", name="Buur", count=5))["ids"]
    group = (await process.play("group", title="Duckstad", owner=karin, members=neighbours))["id"]
    await process.play("act", person=neighbours[0], action="says", chat=group, args=["hallo"])
    await process.play("say", lines=[[neighbours[1], group, "een"], [karin, None, "twee"]])
    await process.play("update", kind="something_new", payload={"a": 1})
    updates = (await process.call("getUpdates"))["result"]
    assert [update.get("message", {}).get("text") for update in updates] == ["hallo", "een", "twee", None]
    keyboard = {"inline_keyboard": [[{"text": "Gezien", "callback_data": "g"}]]}
    await process.call("sendMessage", chat_id=group, text="kaart", reply_markup=keyboard)
    await process.play("act", person=neighbours[2], action="presses", args=["Gezien"])
    seen = (await process.play("sees", person=neighbours[3], chat=group))["messages"]
    assert (seen[-1]["text"], seen[-1]["buttons"], seen[-1]["rang"]) == ("kaart", ["Gezien"], True)
    calls = (await process.play("calls", method="sendMessage", results=True))["calls"]
    assert calls[0]["result"]["text"] == "kaart"
    assert (await process.play("state"))["calls"]["sendmessage"] == 1
    small = (await process.play("group", title="Klein", type="group", owner=karin))["id"]
    new = (await process.play("room", chat=small, action="upgrade", by=karin))["id"]
    refused = await process.call("sendMessage", chat_id=small, text="x")
    assert refused["parameters"] == {"migrate_to_chat_id": new}


async def test_faults_limits_and_delay_from_outside(process: Process) -> None:
    (karin,) = (await process.play("user", name="Karin"))["ids"]
    await process.play("fault", kind="error", method="sendMessage", code=500)
    assert (await process.call("sendMessage", chat_id=karin, text="x"))["error_code"] == 500
    await process.play("limits", per_s=1)
    assert (await process.call("sendMessage", chat_id=karin, text="x"))["ok"]
    assert (await process.call("sendMessage", chat_id=karin, text="x"))["error_code"] == 429
    await process.play("limits")
    await process.play("delay", ms=50)
    started = time.monotonic()
    await process.call("getMe")
    assert time.monotonic() - started >= 0.05
    async with process.session.get(f"{process.url}/_play/act?person=1&action=dances") as answer:
        assert answer.status == 400


async def test_time_can_be_moved_from_outside(process: Process) -> None:
    (karin,) = (await process.play("user", name="Karin"))["ids"]
    await process.play("act", person=karin, action="says", chat=None, args=["gisteren"])
    await process.play("clock", move_s=86_401)
    await process.play("queue", skip_ids=None, doubles=True)
    assert (await process.call("getUpdates"))["result"] == []
    assert (await process.play("state"))["expired"] == 1


async def _burst(port: int, request: bytes, count: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(count):
        writer.write(request)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        at = head.index(b"content-length:") + 15
        await reader.readexactly(int(head[at : head.index(b"\r\n", at)]))
    writer.close()
    await writer.wait_closed()


@pytest.mark.slow
async def test_it_answers_2500_messages_a_second(process: Process) -> None:
    (karin,) = (await process.play("user", name="Karin"))["ids"]
    body = f"chat_id={karin}&text=Inbraak+Lindelaan+12&parse_mode=HTML".encode()
    head = f"POST /bot{TOKEN}/sendMessage HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n"
    request = head.encode() + b"Content-Type: application/x-www-form-urlencoded\r\n\r\n" + body
    port = int(process.url.rsplit(":", 1)[1])
    best = 0.0
    for _ in range(3):
        started = time.perf_counter()
        await asyncio.gather(*(_burst(port, request, 125) for _ in range(16)))
        best = max(best, 2000 / (time.perf_counter() - started))
    assert best >= 2500
