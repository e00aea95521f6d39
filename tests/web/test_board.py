"""The board without a browser: who sees what, the cookie, and what a link gives away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest

from bot.play.stage import Stage
from bot.web.board.model import LEAST_COUNT, boards
from storage.unit import Unit
from tests.stories.theatre import EVENING


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    """A street with one open report."""
    async with Stage(EVENING, group={"moderation": "on"}) as found:
        await found.set_up_group()
        found.street["Katrien"].says(found.street.group, "Er wordt nu ingebroken bij Lindelaan 21, twee mannen!")
        found.street["Ewa"].starts(found.join_token)
        await found.settle()
        found.street["Ewa"].says(None, "mijn man slaat mij en ik durf niet naar huis")
        await found.settle()
        yield found


async def token_of(stage: Stage) -> str:
    karin = stage.street.karin
    karin.says(None, "/bord")
    await stage.settle()
    return karin.last(karin.private).text.split("/bord/open/", 1)[1].split()[0]


async def test_the_cookie_is_closed_to_script_and_other_sites(stage: Stage) -> None:
    token = await token_of(stage)
    async with httpx.AsyncClient(base_url=stage.page_url) as browser:
        looked = await browser.get(f"/bord/open/{token}")
        assert looked.status_code == 200 and "Duckstad" not in looked.text
        entered = await browser.post(f"/bord/in/{token}")
        cookie = entered.headers["set-cookie"].lower()
        assert entered.status_code == 303
        assert all(word in cookie for word in ("httponly", "samesite=strict", "path=/bord", "max-age=28800"))
        shown = await browser.get("/bord")
        assert "Lindelaan 21" in shown.text and shown.headers["cache-control"] == "no-store"
        assert "unsafe" not in shown.headers["content-security-policy"]
        assert (await browser.post(f"/bord/in/{token}")).status_code == 404


async def test_danger_indoors_is_on_nobodys_board(stage: Stage) -> None:
    def look(unit: Unit) -> list[str]:
        karin = next(m for m in unit.groups.members(1) if m.role == "admin")
        (board,) = boards(unit, karin.person_id, stage.clock.now(), stage.program.defaults)
        return [r.category for r in board.reports]

    assert await stage.program.commit.submit(look) == ["burglary"]


async def test_an_expired_link_gives_a_clear_page_and_nothing_else(stage: Stage) -> None:
    token = await token_of(stage)
    stage.clock.move(timedelta(minutes=16))
    async with httpx.AsyncClient(base_url=stage.page_url) as browser:
        for answer in (await browser.get(f"/bord/open/{token}"), await browser.post(f"/bord/in/{token}")):
            assert answer.status_code == 404 and "/bord" in answer.text and "Duckstad" not in answer.text
        assert (await browser.get("/bord")).status_code == 404
        assert (await browser.get("/bord/open/niets")).status_code == 404


async def test_who_is_no_admin_any_more_sees_nothing(stage: Stage) -> None:
    token = await token_of(stage)
    async with httpx.AsyncClient(base_url=stage.page_url) as browser:
        await browser.post(f"/bord/in/{token}")

        def demote(unit: Unit) -> None:
            karin = next(m for m in unit.groups.members(1) if m.role == "admin")
            unit.groups.save_member(replace(karin, role="resident"))

        await stage.program.commit.submit(demote)
        assert (await browser.get("/bord")).status_code == 404


async def test_a_resident_is_given_no_link(stage: Stage) -> None:
    ewa = stage.street["Ewa"]
    ewa.says(None, "/bord")
    await stage.settle()
    assert "/bord/open/" not in ewa.last(ewa.private).text


async def test_a_coordinator_sees_counts_none_under_five(stage: Stage) -> None:
    def look(unit: Unit) -> str:
        ewa = next(m for m in unit.groups.members(1) if m.name == "Ewa")
        unit.groups.save_member(replace(ewa, role="coordinator"))
        (board,) = boards(unit, ewa.person_id, stage.clock.now(), stage.program.defaults)
        assert board.counts_only and not board.reports and not board.waiting and board.open_count is None
        for month in board.months:
            assert all(c is None or c == 0 or c >= LEAST_COUNT for c in (month.alarms, month.others))
        return str(board)

    assert "Lindelaan" not in await stage.program.commit.submit(look)


async def test_another_group_stays_unseen(stage: Stage) -> None:
    def look(unit: Unit) -> list[str]:
        unit.groups.create("Andere straat", stage.clock.now())
        karin = next(m for m in unit.groups.members(1) if m.role == "admin")
        return [b.name for b in boards(unit, karin.person_id, stage.clock.now(), stage.program.defaults)]

    assert await stage.program.commit.submit(look) == ["Buurtpreventie Duckstad"]
