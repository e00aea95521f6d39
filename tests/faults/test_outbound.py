"""Fault cases on the way out, through the real program on the stage (peers' failures, numbered)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import MovableClock
from bot.play.stage import Stage
from bot.play.street import Street, build_street
from bot.play.telegram import Limits
from saar.effects import Lane
from storage.unit import Unit
from tests.faults.conftest import ALARM
from tests.stories.theatre import EVENING, Theatre

CALL = "Bel nu 112"


def questions(theatre: Theatre, name: str = "Katrien") -> list[str]:
    return [m.text for m in theatre[name].sees_from_bot(theatre[name].private) if CALL in m.text]


def alerts(theatre: Theatre) -> list[str]:
    return [m.text for m in theatre.street.group.bot_messages if "ALARM" in m.text]


async def relay(stage: Stage, count: int, name: str) -> list[Any]:
    """A street without a chat of its own: people who are written to one by one."""
    people = [stage.street.telegram.user(f"{name} {number}", started=True) for number in range(count)]
    now = stage.clock.now()

    def seat(unit: Unit) -> None:
        group = unit.groups.create(name, now, state="active")
        for number, one in enumerate(people):
            person = unit.people.create(one.name, None, now)
            unit.people.add_address("person", person.id, "telegram", str(one.id), can_start=True)
            unit.groups.add_member(group.id, person.id, now, role="resident" if number else "admin")

    await stage.program.commit.submit(seat)
    return people


@pytest.mark.parametrize("seconds", [1, 30])
async def test_case_15_only_the_chat_that_is_refused_waits(theatre: Theatre, seconds: int) -> None:
    katrien = theatre["Katrien"].id
    theatre.street.telegram.faults.add("error", method="sendMessage", chat_id=katrien, retry_after_s=seconds, times=1)
    theatre["Katrien"].says(theatre.street.group, ALARM)
    await theatre.street.telegram.until(lambda: alerts(theatre) or None)
    await theatre.stage.settle()
    await theatre.later(seconds=seconds + 1)
    assert (len(alerts(theatre)), len(questions(theatre))) == (1, 1)


async def test_case_15_what_would_come_an_hour_late_is_not_sent_at_all(theatre: Theatre) -> None:
    katrien = theatre["Katrien"].id
    theatre.street.telegram.faults.add("error", method="sendMessage", chat_id=katrien, retry_after_s=3600, times=1)
    await theatre.says("Katrien", ALARM)
    assert len(alerts(theatre)) == 1
    await theatre.later(minutes=61)
    assert questions(theatre) == []


def limited(**limits: Any) -> Any:
    def street(clock: MovableClock) -> Street:
        return build_street(clock.now, limits=Limits(**limits, monotonic=lambda: clock.now().timestamp()))

    return street


@pytest.mark.slow
async def test_case_16_a_thousand_neighbours_at_thirty_a_second_none_lost_none_doubled(tmp_path: Path) -> None:
    async with Stage(EVENING, folder=tmp_path, street=limited(per_s=30)) as stage:
        people = await relay(stage, 1000, "Lindelaan")
        began = stage.clock.now()
        people[1].says(None, ALARM)
        await stage.settle(timeout_s=100)
        await stage.later(seconds=5)
        alerted = [len([m for m in one.sees_from_bot() if "ALARM" in m.text]) for one in people]
        assert alerted == [1] * 1000
        dates = [call.at for call in stage.street.telegram.calls if call.ok and "ALARM" in call.args.get("text", "")]
        assert max(dates) - began.timestamp() <= 40
        assert stage.street.telegram.limits.refused <= 3


async def test_case_17_a_groups_twenty_a_minute_are_paced_and_the_alarm_goes_first(tmp_path: Path) -> None:
    async with Stage(EVENING, folder=tmp_path, street=limited(group_per_minute=20)) as stage:
        theatre = Theatre(stage)
        await theatre.set_up()
        now = stage.clock.now()

        def chatter(unit: Unit) -> None:
            for number in range(30):
                unit.outbox.tell(
                    causation=f"c{number}", recipient="g1", key="street.rules", now=now, lane=Lane.REST, group_id=1
                )

        await stage.program.commit.submit(chatter)
        await stage.street.telegram.until(lambda: len(stage.street.group.bot_messages) >= 4 or None)
        theatre["Katrien"].says(stage.street.group, ALARM)
        await stage.street.telegram.until(lambda: alerts(theatre) or None)
        assert len(stage.street.group.bot_messages) < 30
        for _ in range(4):
            await stage.move(timedelta(seconds=30))
        assert stage.street.telegram.limits.refused == 0


@pytest.mark.slow
async def test_case_18_another_streets_alarm_leaves_within_two_seconds_of_a_broadcast(tmp_path: Path) -> None:
    async with Stage(EVENING, folder=tmp_path, street=limited(per_s=30)) as stage:
        first, second = await relay(stage, 1000, "Lindelaan"), await relay(stage, 3, "Molenpad")
        first[1].says(None, ALARM)
        await stage.street.telegram.until(lambda: len(stage.street.telegram.calls) > 60 or None, timeout_s=20)
        said_at = stage.clock.now()
        second[1].says(None, ALARM)
        await stage.street.telegram.until(lambda: second[2].sees_from_bot() or None, timeout_s=20)
        (arrived,) = [c.at for c in stage.street.telegram.calls if c.args.get("chat_id") == str(second[2].id)][:1]
        assert arrived - said_at.timestamp() < 2
        assert sum(bool(one.sees_from_bot()) for one in first) < 1000


async def test_case_20_an_answer_that_is_lost_repeats_the_alarm_alone_and_the_books_say_so(theatre: Theatre) -> None:
    group = theatre.street.group.id
    theatre.street.telegram.faults.add("lost", method="sendMessage", chat_id=group, times=1)
    await theatre.says("Katrien", ALARM)
    await theatre.later(seconds=5)
    assert len(alerts(theatre)) == 2
    theatre.street.telegram.faults.add("lost", method="sendMessage", chat_id=theatre["Joris"].id, times=1)
    await theatre.whispers("Joris", "/help")
    await theatre.later(seconds=30)
    states = await theatre.stage.program.commit.submit(lambda unit: unit.outbox.counts())
    assert states.get("unknown") == 1


@pytest.mark.parametrize(
    "fault", [{"kind": "error", "code": code} for code in (500, 502, 503)] + [{"kind": "reset"}, {"kind": "garbage"}]
)
async def test_case_21_a_platform_in_trouble_gets_the_alarm_when_it_is_well(
    theatre: Theatre, fault: dict[str, Any]
) -> None:
    given = dict(fault)
    theatre.street.telegram.faults.add(given.pop("kind"), method="sendMessage", times=4, **given)
    theatre["Katrien"].says(theatre.street.group, ALARM)
    await theatre.stage.settle()
    for _ in range(8):
        await theatre.later(seconds=30)
    assert alerts(theatre)
    assert questions(theatre)


async def test_case_21_without_a_network_everything_waits_and_then_leaves(theatre: Theatre) -> None:
    await theatre.says("Katrien", "er hangt een briefje aan de lantaarn")
    telegram = theatre.street.telegram
    telegram.faults.add("reset", times=None)
    theatre["Katrien"].says(theatre.street.group, ALARM)
    theatre.stage.clock.move(timedelta(seconds=20))
    telegram.faults.clear()
    await theatre.stage.settle(timeout_s=60)
    await theatre.later(seconds=70)
    assert alerts(theatre)


async def test_case_22_who_blocked_saar_is_left_alone_and_gets_the_card_again_after_unblocking(
    theatre: Theatre,
) -> None:
    theatre["Katrien"].blocks()
    await theatre.stage.settle()
    await theatre.says("Katrien", ALARM)
    assert len(alerts(theatre)) == 1
    before = len(theatre.street.telegram.calls)
    await theatre.later(minutes=5)
    private = [c for c in theatre.street.telegram.calls[before:] if c.args.get("chat_id") == str(theatre["Katrien"].id)]
    assert private == []
    theatre["Katrien"].unblocks()
    await theatre.stage.settle()
    await theatre.whispers("Katrien", "/help")
    assert theatre["Katrien"].sees_from_bot(theatre["Katrien"].private)


@pytest.mark.parametrize(
    ("method", "description"),
    [
        ("editMessageText", "Bad Request: message to edit not found"),
        ("editMessageText", "Bad Request: message is not modified"),
        ("sendMessage", "Bad Request: chat not found"),
        ("sendMessage", "Bad Request: message is too long"),
        ("sendMessage", "Bad Request: can't parse entities: Unsupported start tag"),
        ("pinChatMessage", "Bad Request: not enough rights to manage pinned messages in the chat"),
    ],
)
async def test_case_23_a_refusal_is_never_an_endless_loop(theatre: Theatre, method: str, description: str) -> None:
    await theatre.says("Joris", "de lamp bij Eikenhof 3 is kapot")
    theatre.street.telegram.faults.add("error", method=method, code=400, description=description, times=3)
    await theatre.says("Katrien", ALARM)
    await theatre.says("Henk", "ik zie ze ook bij Lindelaan 21, rode rugzak")
    calls = len(theatre.street.telegram.calls)
    await theatre.later(seconds=50)
    assert len(theatre.street.telegram.calls) - calls < 6


async def test_case_25_a_slow_older_answer_never_takes_the_card_back(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.street.telegram.faults.add("slow", method="editMessageText", seconds=0.4, times=1)
    theatre["Henk"].says(theatre.street.group, "ik zie ze ook bij Lindelaan 21, rode rugzak")
    await theatre.says("Joris", "112 is gebeld, politie is onderweg")
    theatre.card_says("card.call.called")
    assert "rode rugzak" in theatre.card


async def test_case_26_everything_follows_a_group_that_becomes_a_supergroup(tmp_path: Path) -> None:
    def street(clock: MovableClock) -> Street:
        made = build_street(clock.now)
        people = [one for one in made.people.values() if one is not made.karin]
        made.group = made.telegram.group("Buurtpreventie Duckstad", owner=made.karin, members=people)
        return made

    async with Stage(EVENING, folder=tmp_path, street=street) as stage:
        theatre = Theatre(stage)
        await theatre.set_up()
        await theatre.says("Katrien", ALARM)
        old = stage.street.group
        now = stage.clock.now()

        def queue(unit: Unit) -> None:
            for number in range(20):
                unit.outbox.tell(causation=f"q{number}", recipient="g1", key="street.rules", now=now, group_id=1)

        await stage.program.commit.submit(queue)
        stage.street.group = old.upgrade(stage.street.karin)
        await stage.settle(timeout_s=60)
        for _ in range(3):
            await stage.move(timedelta(seconds=40))
        moved = await stage.program.commit.submit(lambda unit: unit.people.address("group", 1))
        assert [row.value for row in moved] == [str(stage.street.group.id)]
        await theatre.says("Fatima", "loos alarm, het was de monteur van de buren")
        closed = await stage.program.commit.submit(lambda unit: unit.reports.live(1))
        assert closed == []
        after = [c for c in stage.street.telegram.calls if c.ok and c.args.get("chat_id") == str(old.id)]
        last_old = max((c.at for c in after), default=0)
        assert any(c.at >= last_old for c in stage.street.telegram.calls if c.args.get("chat_id") == moved[0].value)


async def test_case_27_a_lost_right_is_told_once_and_an_alarm_still_goes_out(theatre: Theatre) -> None:
    theatre.street.group.demote_bot(theatre.street.karin)
    await theatre.stage.settle()
    said = [note for note in theatre.unheard if note.to == "Karin"]
    assert len(said) == 1
    await theatre.says("Katrien", ALARM)
    await theatre.whispers("Katrien", ALARM)
    assert alerts(theatre)
    assert len([note for note in theatre.unheard if note.to == "Karin" and note.text == said[0].text]) == 1


async def test_case_27_thrown_out_of_the_group_people_are_told_directly(theatre: Theatre) -> None:
    theatre.street.group.remove_bot(theatre.street.karin)
    await theatre.stage.settle()
    theatre.hears("Karin", "admin.thrown_out")
    await theatre.whispers("Katrien", ALARM)
    for name in ("Joris", "Truus", "Karin"):
        assert [m for m in theatre[name].sees_from_bot(theatre[name].private) if "ALARM" in m.text], name
