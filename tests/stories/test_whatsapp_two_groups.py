"""Somebody in two groups: what they add while they are asked takes nothing away, and it all goes to a group of theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.unit import Unit
from tests.stories.test_whatsapp_people import second_street
from tests.stories.town import Town


def lines_of(town: Town) -> dict[int, list[str]]:
    with town.stage.program.store.read() as unit:
        return {
            group.id: [o.text for r in unit.reports.live(group.id) for o in unit.reports.observations(r.id)]
            for group in unit.groups.all()
        }


@pytest.mark.parametrize(
    "second", ["ik heb 112 gebeld", "twee mannen, een met een zwarte jas", "dank u", "schiet op aub"]
)
async def test_what_is_added_takes_no_alarm_away_that_waits_for_its_group(town: Town, second: str) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.texts(fatma, "HELP er wordt nu ingebroken, ze klimmen door het raam!")
    asked = town.gets("Fatma", "private.which_group.alarm")
    await town.later(seconds=10)
    await town.texts(fatma, second, to=asked)
    town.no_phone_rings_any_more()
    assert [text for texts in lines_of(town).values() for text in texts] == []
    await town.later(seconds=21)
    town.gets("Fatma", "reporter.call_112")
    [first, *_] = [text for texts in lines_of(town).values() for text in texts]
    assert "ingebroken" in first


async def test_all_that_was_said_goes_to_the_group_that_is_pressed_in_its_order(town: Town) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.texts(fatma, "er is gisteren een fiets gestolen")
    town.gets("Fatma", "private.which_group")
    await town.texts(fatma, "het slot lag doorgeknipt op de grond")
    town.no_phone_rings_any_more()
    await town.texts(fatma, "HELP er wordt nu ingebroken, ze klimmen door het raam!")
    town.gets("Fatma", "private.which_group.alarm")
    await town.texts(fatma, "ze zijn met twee man")
    town.no_phone_rings_any_more()
    fatma.presses("Molenpad")
    await town.stage.settle()
    said = lines_of(town)
    assert any("ingebroken" in text for text in said[other])
    assert next(n for n, text in enumerate(said[other]) if "fiets" in text) == 0
    assert [texts for group, texts in said.items() if group != other] == [[]]
    town.forget()
    await town.later(minutes=2)
    assert lines_of(town) == said


async def test_a_place_that_is_named_takes_the_words_along_that_wait(town: Town) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.texts(fatma, "HELP er wordt nu ingebroken, ze klimmen door het raam!")
    await town.texts(fatma, "HELP inbraak bij Molenpad 6, ze klimmen nu door het raam!")
    said = lines_of(town)
    assert said[1] == [] and "ingebroken" in said[other][0]
    await town.later(minutes=2)
    assert lines_of(town)[1] == []


async def test_an_alarm_goes_to_no_group_its_sender_was_removed_from(town: Town) -> None:
    other, left = await second_street(town), await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.join(fatma, left, "Molenpad 9")

    def chose_and_was_removed(unit: Unit) -> None:
        person = unit.people.by_address("whatsapp", fatma.number)
        assert person is not None
        at, member = town.stage.clock.now() - timedelta(days=20), unit.groups.member(left, person.id)
        assert member is not None
        unit.audit.note(at, left, person.recipient, "chose_group", person.recipient)
        unit.groups.save_member(replace(member, standing="removed"))

    await town.stage.program.commit.submit(chose_and_was_removed)
    await town.texts(fatma, "HELP er wordt nu ingebroken, ze klimmen door het raam!")
    town.gets("Fatma", "private.which_group.alarm")
    await town.later(seconds=31)
    town.gets("Fatma", "reporter.call_112")
    said = lines_of(town)
    assert said[left] == [] and len(said[1]) + len(said[other]) == 1


async def test_an_alarm_that_waited_while_the_program_was_down_is_not_lost(town: Town) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.texts(fatma, "HELP er wordt nu ingebroken, ze klimmen door het raam!")
    town.forget()
    await town.stage.move(timedelta(minutes=40))
    await town.later(seconds=1)
    assert sum(len(texts) for texts in lines_of(town).values()) == 1
