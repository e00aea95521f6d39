"""kill -9 of a sending process in the middle of its work, again and again (fault case 19)."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from pathlib import Path

import pytest

from bot.loops.dispatch import IN_FLIGHT
from bot.play.telegram import TelegramFake
from saar.effects import Lane
from storage.encryption import Keyring, new_key
from storage.store import Store
from tests.dispatch.conftest import now

KILLS = 4
MESSAGES = 400


def _fill(path: Path, key: str, ids: list[int], lane: Lane) -> None:
    with Store.open(f"sqlite:///{path}", Keyring(key)) as store, store.write() as unit:
        for number in ids:
            person = unit.people.create("Buur", None, now())
            unit.people.add_address("person", person.id, "telegram", str(number), can_start=True)
            unit.outbox.tell(causation="test", recipient=person.recipient, key="alert", lane=lane, now=now())
        unit.commit()


def _states(path: Path, key: str) -> dict[str, int]:
    with Store.open(f"sqlite:///{path}", Keyring(key), lock=False) as store, store.read() as unit:
        return unit.outbox.counts()


async def _sender(path: Path, key: str, fake: TelegramFake) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.dispatch.sender", f"sqlite:///{path}", key, fake.base_url, fake.token
    )


@pytest.mark.slow
@pytest.mark.parametrize("lane", [Lane.ALARM, Lane.REST])
async def test_19_killed_in_the_middle(tmp_path: Path, lane: Lane) -> None:
    path, key = tmp_path / "saar.db", new_key()
    async with TelegramFake(delay_s=0.03) as fake:
        people = [fake.user(f"Buur {number}", started=True) for number in range(MESSAGES)]
        _fill(path, key, [person.id for person in people], lane)
        for kill in range(1, KILLS + 1):
            process = await _sender(path, key, fake)
            wanted = kill * MESSAGES // (KILLS + 2)
            await fake.until(lambda wanted=wanted: len(fake.sent()) >= wanted or None, timeout_s=20)  # type: ignore[misc]
            process.kill()
            await process.wait()
        process = await _sender(path, key, fake)
        async with asyncio.timeout(20):
            while _states(path, key).get("queued") or _states(path, key).get("sending"):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        process.kill()
        await process.wait()
        arrived = Counter(int(sent["chat"]["id"]) for sent in fake.sent())
        doubled = sum(count - 1 for count in arrived.values())
    if lane is Lane.ALARM:
        assert set(arrived) == {person.id for person in people}
        assert doubled <= KILLS * IN_FLIGHT
        assert max(arrived.values()) <= KILLS + 1
    else:
        assert doubled == 0
        assert set(_states(path, key)) <= {"sent", "unknown"}
        assert MESSAGES - len(arrived) <= _states(path, key).get("unknown", 0) <= KILLS * IN_FLIGHT
