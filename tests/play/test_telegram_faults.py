"""Faults on the way, and the limits Telegram puts on senders."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import timedelta

import aiohttp
import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter

from bot.play.telegram import Limits
from tests.play.conftest import Scene
from tests.play.raw import Raw


async def test_a_server_error(bot: Bot, scene: Scene) -> None:
    scene.fake.faults.add("error", method="sendMessage", code=502, description="Bad Gateway", times=2)
    for _ in range(2):
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.send_message(scene.street.id, "x")
    await bot.send_message(scene.street.id, "x")
    assert len(scene.street.bot_messages) == 1


async def test_an_injected_429_for_one_chat(bot: Bot, scene: Scene) -> None:
    scene.fake.faults.add("error", chat_id=scene.street.id, retry_after_s=7)
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(scene.street.id, "x")
    assert refused.value.retry_after == timedelta(seconds=7)
    await bot.send_message(scene.karin.id, "x")


async def test_a_lost_answer_has_been_done(raw: Raw, scene: Scene) -> None:
    scene.fake.faults.add("lost", method="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await raw.call("sendMessage", chat_id=scene.street.id, text="toch verstuurd")
    assert scene.katrien.last().text == "toch verstuurd"


async def test_a_reset_before_anything_is_done(raw: Raw, scene: Scene) -> None:
    scene.fake.faults.add("reset", method="sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await raw.call("sendMessage", chat_id=scene.street.id, text="niet")
    assert scene.katrien.sees_from_bot() == []


@pytest.mark.parametrize("kind", ["garbage", "cut"])
async def test_an_answer_that_is_no_json(raw: Raw, scene: Scene, kind: str) -> None:
    scene.fake.faults.add(kind, method="sendMessage")
    with pytest.raises(json.JSONDecodeError):
        await raw.call("sendMessage", chat_id=scene.street.id, text="x")
    assert scene.katrien.last().text == "x"


async def test_slow_and_hanging_answers(raw: Raw, scene: Scene) -> None:
    scene.fake.faults.add("slow", method="getMe", seconds=0.2)
    started = time.monotonic()
    await raw.call("getMe")
    assert time.monotonic() - started >= 0.2
    scene.fake.faults.add("hang", method="getMe")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await raw.call("getMe")


async def test_every_answer_can_be_held_back(raw: Raw, scene: Scene) -> None:
    scene.fake.delay_s = 0.1
    started = time.monotonic()
    await asyncio.gather(*(raw.call("getMe") for _ in range(20)))
    assert 0.1 <= time.monotonic() - started < 1


async def test_skip_lets_some_pass_first(raw: Raw, scene: Scene) -> None:
    scene.fake.faults.add("error", method="getMe", skip=2)
    assert [(await raw.call("getMe"))["ok"] for _ in range(4)] == [True, True, False, True]


def moving_limits(at: list[float], **limits: float) -> Limits:
    return Limits(monotonic=lambda: at[0], **limits)  # type: ignore[arg-type]


async def test_thirty_a_second(raw: Raw, scene: Scene) -> None:
    at = [0.0]
    scene.fake.limits = moving_limits(at, per_s=30)
    people = [scene.fake.user(f"Buur {number}", started=True) for number in range(31)]
    answers = [await raw.call("sendMessage", chat_id=person.id, text="x") for person in people]
    assert [answer["ok"] for answer in answers] == [True] * 30 + [False]
    assert answers[-1]["parameters"] == {"retry_after": 1}
    assert answers[-1]["description"] == "Too Many Requests: retry after 1"
    at[0] += 1
    assert (await raw.call("sendMessage", chat_id=people[-1].id, text="x"))["ok"]
    assert (await raw.call("getMe"))["ok"], "only sends and edits are counted"


async def test_one_a_second_for_a_chat(raw: Raw, scene: Scene) -> None:
    at = [0.0]
    scene.fake.limits = moving_limits(at, chat_per_s=1.0, chat_burst=3)
    answers = [(await raw.call("sendMessage", chat_id=scene.karin.id, text="x"))["ok"] for _ in range(4)]
    assert answers == [True, True, True, False]
    assert (await raw.call("sendMessage", chat_id=scene.katrien.id, text="x"))["ok"]


async def test_twenty_a_minute_for_a_group(raw: Raw, scene: Scene) -> None:
    at = [0.0]
    scene.fake.limits = moving_limits(at, group_per_minute=20)
    for _ in range(20):
        assert (await raw.call("sendMessage", chat_id=scene.street.id, text="x"))["ok"]
        at[0] += 1
    refused = await raw.call("sendMessage", chat_id=scene.street.id, text="x")
    assert refused["parameters"] == {"retry_after": 40}
    message_id = scene.street.bot_messages[0].message_id
    edited = await raw.call("editMessageText", chat_id=scene.street.id, message_id=message_id, text="y")
    assert edited["ok"], "edits are not in the minute's count"
    at[0] += 40
    assert (await raw.call("sendMessage", chat_id=scene.street.id, text="x"))["ok"]


async def test_a_chat_can_be_paused(raw: Raw, scene: Scene) -> None:
    at = [0.0]
    scene.fake.limits = moving_limits(at)
    scene.fake.limits.pause(30, scene.street.id)
    assert (await raw.call("deleteMessage", chat_id=scene.street.id, message_id=1))["error_code"] == 429
    assert (await raw.call("sendMessage", chat_id=scene.karin.id, text="x"))["ok"]
    at[0] += 31
    assert (await raw.call("sendMessage", chat_id=scene.street.id, text="x"))["ok"]


async def test_too_many_requests_in_flight(raw: Raw, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.play.telegram.server.CROWD_PAUSE_S", 0.05)
    scene.fake.limits = Limits(in_flight=2)
    scene.fake.delay_s = 0.2
    answers = await asyncio.gather(*(raw.call("getMe") for _ in range(4)))
    assert [answer["ok"] for answer in answers].count(True) == 2
    assert [answer.get("parameters") for answer in answers].count({"retry_after": 60}) == 2
