"""/health says ready or not to all, more to insiders only; /metrics is for insiders."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.program import Program
from tests.web.conftest import HEALTH_TOKEN, House, config


@pytest.fixture
async def guarded(tmp_path: Path) -> AsyncIterator[House]:
    """A house that shows its detail to who has the token."""
    program = Program(config(tmp_path, health_token=HEALTH_TOKEN))
    program.ready = True
    yield House(program)
    await program.commit.close()
    program.store.close()


async def test_outsiders_hear_ready_and_nothing_else(house: House) -> None:
    async with house.client() as client:
        answer = await client.get("/health")
        assert (answer.status_code, answer.json()) == (200, {"ready": True})
        assert answer.headers["cache-control"] == "no-store"
        house.program.ready = False
        answer = await client.get("/health")
        assert (answer.status_code, answer.json()) == (503, {"ready": False})
        assert (await client.get("/metrics")).status_code == 404


async def test_without_a_channel_it_is_not_ready(house: House) -> None:
    house.program.channels.clear()
    async with house.client() as client:
        assert (await client.get("/health")).status_code == 503


async def test_loopback_sees_the_detail(house: House) -> None:
    async with house.client("127.0.0.1") as client:
        assert {"troubles", "inbox_waiting", "dead_letters", "outbox", "channels"} <= (
            await client.get("/health")
        ).json().keys()
        metrics = (await client.get("/metrics")).text
    assert "saarbot_inbox_waiting 0.0" in metrics
    assert "saarbot_resident_bytes" in metrics


@pytest.mark.parametrize("header", ["x-forwarded-for", "forwarded"])
async def test_behind_a_proxy_loopback_is_nobody_special(house: House, header: str) -> None:
    async with house.client("127.0.0.1") as client:
        assert (await client.get("/health", headers={header: "203.0.113.7"})).json() == {"ready": True}
        assert (await client.get("/metrics", headers={header: "203.0.113.7"})).status_code == 404


@pytest.mark.parametrize(("shown", "inside"), [(HEALTH_TOKEN, True), ("", False), ("wrong", False), ("gehéim", False)])
async def test_with_a_token_only_who_shows_it_sees_the_detail(guarded: House, shown: str, inside: bool) -> None:
    headers = {b"authorization": f"Bearer {shown}".encode()}
    for host in ("127.0.0.1", "203.0.113.7"):
        async with guarded.client(host) as client:
            assert ("troubles" in (await client.get("/health", headers=headers)).json()) is inside
            assert (await client.get("/metrics", headers=headers)).status_code == (200 if inside else 404)
