"""Fault cases on the way in, through the real program on the stage (peers' failures, numbered)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.play.stage import Stage
from saar.reading import Context, Reading
from storage.unit import Unit
from tests.faults.conftest import ALARM
from tests.stories.theatre import Theatre


def dead(stage: Stage) -> Any:
    return stage.program.commit.submit(lambda unit: unit.inbox.depth().dead)


def reports(unit: Unit) -> list[Any]:
    return unit.reports.live(1)


async def test_case_08_the_same_words_under_two_ids_are_one_report_and_nothing_is_dropped(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    await theatre.says("Katrien", ALARM)
    live = await theatre.stage.program.commit.submit(reports)
    assert len(live) == 1
    said = await theatre.stage.program.commit.submit(lambda unit: unit.reports.observations(live[0].id))
    assert [one.text for one in said].count(ALARM) == 2
    theatre.card_appears(rings=True)
    assert theatre.rings["Joris"] == 1


_CHAT = {"id": -1, "type": "supergroup", "title": "x"}
ODD = [
    '"message":{"message_id":1}',
    '"message":[]',
    '"message":"x"',
    '"message":null',
    '"message":{"message_id":"x","chat":7,"date":"gisteren"}',
    '"edited_message":{"message_id":5,"chat":{"id":-1,"type":"group"}}',
    '"a_type_of_2031":{"everything":["is","new"]}',
    '"callback_query":{"id":"1","from":{"id":1},"data":"x"}',
    '"chat_member":{"chat":{"id":-1}}',
    '"my_chat_member":{}',
    '"poll":{"id":"1"}',
    '"message":' + json.dumps({"message_id": 1, "date": 9**18, "chat": _CHAT, "from": {"id": 1}, "text": "x"}),
    '"message":' + json.dumps({"message_id": 1, "date": 1, "chat": _CHAT, "text": "lang" * 60_000}),
    '"message":' + "[" * 500 + "]" * 500,
]


@pytest.mark.parametrize("body", ODD, ids=range(len(ODD)))
async def test_case_12_what_cannot_be_read_is_set_aside_and_the_next_ones_go_on(theatre: Theatre, body: str) -> None:
    theatre.street.telegram.inject_raw(body)
    await theatre.says("Katrien", ALARM)
    theatre.card_appears(rings=True)
    assert theatre.stage.program.health()["ready"]


async def test_case_12_an_update_that_is_no_json_does_not_hold_up_the_next(theatre: Theatre) -> None:
    theatre.street.telegram.inject_raw('"message":{broken')
    await theatre.says("Katrien", ALARM)
    theatre.card_appears(rings=True)


async def test_case_12_a_deleted_message_and_an_edit_of_an_unknown_one_change_nothing(theatre: Theatre) -> None:
    said = theatre["Katrien"].says(theatre.street.group, "hoi allemaal")
    await theatre.stage.settle()
    theatre["Katrien"].deletes(said)
    theatre["Katrien"].edits(said, "hoi buren")
    await theatre.stage.settle()
    theatre.nobody_hears_anything_else()
    assert await dead(theatre.stage) == 0


async def test_case_13_what_always_fails_is_set_aside_after_three_tries_and_others_pass(
    theatre: Theatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    decider = theatre.stage.program.decider
    real, tries = decider.read, []

    def read(text: str, context: Context) -> Reading:
        if "stuk" in text:
            tries.append(text)
            raise RuntimeError("a fault of ours")
        return real(text, context)

    monkeypatch.setattr(decider, "read", read)
    theatre["Henk"].says(theatre.street.group, "deze regel is stuk")
    await theatre.whispers("Joris", "/help")
    await theatre.later(seconds=3)
    await theatre.stage.settle()
    assert (len(tries), await dead(theatre.stage)) == (3, 1)
    await theatre.says("Katrien", ALARM)
    theatre.card_appears(rings=True)
    found = await theatre.stage.program.watchdog.look()
    assert found.dead_letters == 1


async def test_case_28_two_bots_do_not_answer_each_other(theatre: Theatre) -> None:
    telegram = theatre.street.telegram
    telegram.world.bots_hear_bots = True
    other = telegram.user("Andere bot", is_bot=True)
    theatre.street.group.seat(other)
    for _ in range(10):
        other.says(theatre.street.group, ALARM)
    await theatre.stage.settle()
    theatre.nobody_hears_anything_else()
    assert await theatre.stage.program.commit.submit(reports) == []
    with theatre.stage.program.store.read() as unit:
        assert [line.verb for line in unit.audit.lines(1, 100)].count("bot_not_answered") == 1


async def test_case_49_a_street_with_a_hundred_times_the_traffic_holds_up_nobody(theatre: Theatre) -> None:
    stage, telegram = theatre.stage, theatre.street.telegram
    quiet = telegram.supergroup("Stille straat", owner=theatre["Karin"], members=[theatre["Ewa"]])

    def seat(unit: Unit) -> None:
        group = unit.groups.create("Stille straat", stage.clock.now(), state="active")
        unit.people.add_address("group", group.id, "telegram", str(quiet.id), can_start=True)

    await stage.program.commit.submit(seat)
    for number in range(400):
        theatre["Henk"].says(theatre.street.group, f"groet nummer {number}")
    theatre["Ewa"].says(quiet, ALARM)
    left = {"waiting": 0}

    async def at_its_card() -> None:
        await telegram.until(lambda: quiet.bot_messages or None, timeout_s=20)
        left["waiting"] = (await stage.program.commit.submit(lambda unit: unit.inbox.depth())).waiting

    await at_its_card()
    await stage.settle()
    decided = stage.program.decider.decided
    assert left["waiting"] > 0, f"all {decided} had been decided before the quiet street's alarm"
