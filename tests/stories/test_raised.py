"""A calm report that becomes an alarm: the street is rung after all, and who raises the alarm is asked about 112."""

from __future__ import annotations

import pytest

from bot.languages import say
from storage.rows import ReportRow
from tests.stories.theatre import GROUP, Theatre
from tests.stories.town import Town

CALM = "Vannacht is er ingebroken bij Lindelaan 21, achterdeur geforceerd, niemand meer binnen"
OLD = "Er is ingebroken bij Lindelaan 14, alles overhoop"
ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
CALLED = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam! 112 is gebeld"
NEIGHBOURS = ("Joris", "Truus", "Willem", "Karin")


def report(theatre: Theatre) -> ReportRow:
    with theatre.stage.program.store.read() as unit:
        found = unit.reports.get(1)
        assert found is not None and unit.reports.get(2) is None
        return found


def cards(theatre: Theatre, name: str = "Joris") -> list[tuple[str, bool]]:
    """The cards that somebody sees in the group: the first line, and whether it is pinned."""
    seen = theatre[name].sees_from_bot(theatre.street.group)
    return [(m.text.splitlines()[0], m.pinned) for m in seen if "elding 1" in m.text and "\n" in m.text]


async def calm(theatre: Theatre, text: str = CALM) -> None:
    """Sanne tells of something calm; the street reads it in silence."""
    await theatre.whispers("Sanne", text)
    theatre.card_appears(rings=False)
    assert theatre.rings == {} and len(cards(theatre)) == 1
    theatre.unheard.clear()


async def test_a_neighbour_who_sees_it_now_rings_the_street_once_with_one_new_card(theatre: Theatre) -> None:
    await calm(theatre)
    await theatre.later(minutes=20)
    await theatre.whispers("Henk", ALARM)
    theatre.card_appears(rings=True)
    assert {name: theatre.rings.get(name, 0) for name in NEIGHBOURS} == dict.fromkeys(NEIGHBOURS, 1)
    (only,) = cards(theatre)
    assert "ALARM" in only[0].upper() and only[1]
    theatre.unheard.clear()
    await theatre.says("Truus", "ze rennen nu weg richting de Kerkstraat, bij Lindelaan 21")
    assert len(cards(theatre)) == 1 and "Kerkstraat" in theatre.card
    assert {name: theatre.rings.get(name, 0) for name in NEIGHBOURS} == dict.fromkeys(NEIGHBOURS, 1)
    theatre.nobody_hears_anything_else()


async def test_a_reporter_who_says_now_rings_the_street_as_promised(theatre: Theatre) -> None:
    await calm(theatre, OLD)
    assert await theatre.presses("Sanne", "button.when.now") == say("nl", "toast.street_warned", {"emergency": "112"})
    theatre.card_appears(rings=True)
    theatre.hears("Sanne", "reporter.call_112", rings=True)
    theatre.nobody_hears_anything_else()
    assert {name: theatre.rings.get(name, 0) for name in NEIGHBOURS} == dict.fromkeys(NEIGHBOURS, 1)
    assert len(cards(theatre)) == 1


async def test_the_new_card_is_the_one_that_closes(theatre: Theatre) -> None:
    await calm(theatre)
    await theatre.whispers("Henk", ALARM)
    theatre.unheard.clear()
    await theatre.presses("Henk", "button.withdraw")
    (note,) = [n for n in theatre.unheard if n.to == GROUP]
    assert say("nl", "outcome.false_alarm").splitlines()[0] in note.text
    assert not any(pinned for _, pinned in cards(theatre))


async def test_an_alarm_that_rang_does_not_ring_again_when_its_reporter_says_so_twice(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", CALLED)
    theatre.card_appears(rings=True)
    theatre.unheard.clear()
    theatre.rings.clear()
    await theatre.whispers("Sanne", "ja nu")
    assert set(theatre.rings) <= {"Sanne"}
    assert [n for n in theatre.unheard if n.to == GROUP] == []


async def test_who_raises_the_alarm_is_asked_about_112_and_nobody_else(theatre: Theatre) -> None:
    await calm(theatre)
    await theatre.later(minutes=20)
    await theatre.whispers("Henk", ALARM)
    theatre.card_appears(rings=True)
    theatre.hears("Henk", "reporter.call_112", rings=True)
    theatre.nobody_hears_anything_else()
    assert await theatre.presses("Henk", "button.i_call") == say("nl", "toast.you_call", {"emergency": "112"})
    theatre.card_says("card.call.calling")


async def test_who_called_already_hears_that_the_neighbours_are_warned(theatre: Theatre) -> None:
    await calm(theatre)
    await theatre.whispers("Henk", CALLED)
    theatre.card_appears(rings=True)
    theatre.hears("Henk", "reporter.street_warned")
    theatre.nobody_hears_anything_else()
    theatre.card_says("card.call.called")


@pytest.mark.parametrize("typed", [False, True])
async def test_the_first_reporter_takes_back_their_own_words_and_not_the_alarm(theatre: Theatre, typed: bool) -> None:
    await calm(theatre)
    await theatre.whispers("Henk", ALARM)
    theatre.unheard.clear()
    if typed:
        await theatre.whispers("Sanne", "intrekken")
    else:
        assert await theatre.presses("Sanne", "button.withdraw") == say("nl", "toast.alarm_stays.withdrawn")
    assert report(theatre).closed_at is None
    assert [n for n in theatre.unheard if n.to != "Sanne"] == []
    theatre.card_says("card.call.unknown")
    theatre.card_does_not_say("achterdeur")


async def test_an_old_hour_from_the_first_reporter_does_not_make_the_alarm_old(theatre: Theatre) -> None:
    await calm(theatre, OLD.replace("14", "21"))
    await theatre.whispers("Henk", ALARM)
    theatre.unheard.clear()
    assert await theatre.presses("Sanne", "button.when.night") == say("nl", "toast.alarm_stays")
    assert "when" not in report(theatre).facts
    theatre.card_says("card.call.unknown")
    theatre.nobody_hears_anything_else()


async def test_how_it_ended_is_asked_of_who_raised_the_alarm(theatre: Theatre) -> None:
    await calm(theatre)
    await theatre.whispers("Henk", ALARM)
    theatre.unheard.clear()
    await theatre.later(minutes=50)
    theatre.hears("Henk", "reporter.how_did_it_end")
    assert [n for n in theatre.unheard if n.to == "Sanne"] == []
    await theatre.presses("Henk", "button.outcome.police_came")
    assert report(theatre).outcome == "police_came"


async def test_a_neighbour_by_whatsapp_is_asked_too_and_gets_no_paid_card_of_it(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.lives("Joost", "Lindelaan 30")
    await town.whispers("Sanne", CALM)
    town.forget()
    await town.texts(fatma, ALARM)
    town.card_appears(rings=True)
    town.gets("Fatma", "reporter.call_112")
    town.gets("Joost", "template.alarm")
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()
