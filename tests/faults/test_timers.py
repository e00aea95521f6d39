"""Fault cases of time: crashes before a step, wrong clocks, lost ticks, five hundred at once (peers' failures, numbered)."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from bot.clock import MovableClock
from bot.loops.heartbeat import Heartbeat
from bot.play.children import TelegramChild, settle, texts, wait_for
from bot.play.stage import Stage
from bot.play.street import Street, build_street
from bot.play.telegram import Limits
from storage.unit import Unit
from tests.faults.conftest import ALARM, MakeSaar
from tests.stories.theatre import AMSTERDAM, EVENING, Theatre

# The program with its clock moved from outside.
SHIFTED = """
import os
from datetime import timedelta
import bot.clock, bot.program

class Shifted(bot.clock.WallClock):
    def now(self):
        return super().now() + timedelta(seconds=float(os.environ.get("SHIFT_S", "0")))

bot.program.WallClock = Shifted
from bot.cli import main
main()
"""


@pytest.mark.slow
@pytest.mark.parametrize(("down_s", "steps"), [(1, 1), (600, 1), (86_400, 0)])
def test_case_29_killed_a_second_before_a_step_is_due(
    telegram: TelegramChild, make_saar: MakeSaar, monkeypatch: pytest.MonkeyPatch, down_s: int, steps: int
) -> None:
    saar = make_saar(program=SHIFTED, group={"guard_s": 3})
    (place,) = settle(telegram, saar, 1, 3)
    saar.start()
    telegram.ask("say", lines=[[place.members[1], place.chat, ALARM]])
    wait_for(lambda: texts(telegram.calls("sendMessage"), place.chat))
    time.sleep(2)
    saar.kill()
    before = len(telegram.calls("sendMessage"))
    telegram.ask("clock", move_s=down_s)
    monkeypatch.setenv("SHIFT_S", str(down_s))
    saar.start()

    def guards() -> list[str]:
        with saar.store() as store, store.read() as unit:
            return [line.verb for line in unit.audit.lines(1, 100) if line.verb == "report.guard_due"]

    def over() -> bool:
        with saar.store() as store, store.read() as unit:
            row = unit.deadlines.get("guard", "guard:r1")
            return row is not None and row.state != "open" and unit.inbox.depth().waiting == 0

    wait_for(over)
    time.sleep(1)
    assert len(guards()) == steps
    if not steps:
        with saar.store() as store, store.read() as unit:
            assert "deadline_expired" in [line.verb for line in unit.audit.lines(1, 100)]
    # Late by a day it asks how it ended; it wakes nobody.
    later = telegram.calls("sendMessage")[before:]
    assert [call["args"]["text"] for call in later if call["args"].get("disable_notification") != "true"] == []


@pytest.mark.parametrize("step", [timedelta(hours=1), timedelta(hours=-1), timedelta(days=-30)])
async def test_case_30_a_clock_that_steps_skips_and_doubles_no_step(theatre: Theatre, step: timedelta) -> None:
    await theatre.says("Katrien", ALARM)
    await theatre.stage.move(step)
    await theatre.stage.move(-step)
    await theatre.later(seconds=70)
    lines = await theatre.stage.program.commit.submit(lambda unit: unit.audit.lines(1, 300))
    assert [line.verb for line in lines].count("report.guard_due") <= 1
    theatre.card_says("card.call.nobody")


@pytest.mark.parametrize(
    "night",
    [datetime(2026, 10, 25, 1, 58, tzinfo=AMSTERDAM), datetime(2027, 3, 28, 1, 58, tzinfo=AMSTERDAM)],
    ids=["october", "march"],
)
async def test_case_30_in_the_nights_when_the_clock_changes_each_step_comes_once(
    night: datetime, tmp_path: Path
) -> None:
    async with Stage(night, folder=tmp_path) as stage:
        theatre = Theatre(stage)
        await theatre.set_up()
        await theatre.says("Katrien", ALARM)
        theatre.unheard.clear()
        await theatre.later(seconds=70)
        theatre.card_says("card.call.nobody")
        await theatre.later(minutes=44)
        theatre.hears("Katrien", "reporter.how_did_it_end", rings=False)
        await theatre.later(minutes=61)
        theatre.hears("Karin", "admin.how_did_it_end", rings=False)
        theatre.nobody_hears_anything_else()


async def test_case_31_i_call_in_the_same_moment_as_the_step_is_never_lost(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    (card,) = [m for m in theatre["Fatima"].sees_from_bot(theatre.street.group) if "ALARM" in m.text]
    theatre.stage.clock.move(timedelta(seconds=60, milliseconds=1))
    theatre["Fatima"].presses(card.labels[0], card)
    await theatre.stage.program.ticker.tick()
    await theatre.stage.settle()
    theatre.card_says("card.call.calling")
    assert theatre["Fatima"].toasts


async def test_case_37_a_tick_that_stopped_is_found_and_started_again(theatre: Theatre) -> None:
    program = theatre.stage.program
    await theatre.says("Katrien", ALARM)
    assert program.ticker._scheduler is not None
    program.ticker._scheduler.shutdown(wait=False)
    theatre.stage.clock.move(timedelta(seconds=61))
    ticks = program.ticker.ticks
    found = await program.watchdog.look()
    assert "health.tick_stopped" in found.troubles
    async with asyncio.timeout(10):
        while program.ticker.ticks == ticks:  # noqa: ASYNC110 (the tick sets no event)
            await asyncio.sleep(0.02)
    await theatre.stage.settle()
    theatre.card_says("card.call.nobody")
    assert (await program.watchdog.look()).troubles == {}


async def test_case_37_when_the_watchdog_stops_too_the_outside_heartbeat_stays_away(theatre: Theatre) -> None:
    beats: list[str] = []

    async def beat(request: web.Request) -> web.Response:
        beats.append(request.path)
        return web.Response()

    app = web.Application()
    app.router.add_get("/beat", beat)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        program = theatre.stage.program
        port = runner.addresses[0][1]
        program.watchdog._beat = Heartbeat(f"http://127.0.0.1:{port}/beat", 0.0).beat
        await program.watchdog.look()
        assert len(beats) == 1
        program.ticker.stop()
        theatre.stage.clock.move(timedelta(seconds=61))
        await program.watchdog.look()
        assert len(beats) == 1, "it beats although the tick had stopped"
        for task in asyncio.all_tasks():
            if task.get_name() == "watchdog":
                task.cancel()
        await asyncio.sleep(0.05)
        assert len(beats) == 1
    finally:
        await runner.cleanup()


@pytest.mark.slow
async def test_case_38_five_hundred_steps_due_in_one_second_are_all_taken_and_paced(tmp_path: Path) -> None:
    def street(clock: MovableClock) -> Street:
        limits = Limits(per_s=30, monotonic=lambda: clock.now().timestamp())
        return build_street(clock.now, limits=limits)

    async with Stage(EVENING, folder=tmp_path, street=street) as stage:
        people = [stage.street.telegram.user(f"Buur {number}", started=True) for number in range(500)]
        now = stage.clock.now()

        def seat(unit: Unit) -> None:
            for one in people:
                group = unit.groups.create("Straat", now, state="active")
                person = unit.people.create(one.name, None, now)
                unit.people.add_address("person", person.id, "telegram", str(one.id), can_start=True)
                unit.groups.add_member(group.id, person.id, now)
                report = unit.reports.open(
                    group.id, "alarm", "alarmering", now, reporter_id=person.id, place="Lindelaan 21"
                )
                unit.deadlines.set(
                    "outcome", f"outcome:r{report.id}", now + timedelta(minutes=5), group.id, {"report": report.id}
                )

        await stage.program.commit.submit(seat)
        await stage.close()
        stage.clock.move(timedelta(minutes=30))
        await stage.open()
        await stage.settle(timeout_s=100)
        await stage.later(seconds=10)
        assert [len(one.sees_from_bot()) for one in people] == [1] * 500
        assert stage.street.telegram.limits.refused <= 3
