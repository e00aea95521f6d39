"""When was this? Asked in private of what may be old; it delays nothing, and the answer decides what becomes of it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.languages import say
from storage.rows import ReportRow
from tests.stories.theatre import Theatre
from tests.stories.town import Town

OLD = "Er is ingebroken bij Lindelaan 14, alles overhoop"
UNSURE = "er stond een man met een zaklamp bij de schuur van Lindelaan 21"
CLEAR = "HELP er wordt ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
ZONE = ZoneInfo("Europe/Amsterdam")


def report(theatre: Theatre) -> ReportRow:
    with theatre.stage.program.store.read() as unit:
        found = unit.reports.get(1)
        assert found is not None
        return found


async def test_the_street_reads_it_in_silence_while_its_reporter_is_asked(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", OLD)
    theatre.card_appears(rings=False)
    theatre.hears("Sanne", "reporter.when", rings=False)
    theatre.nobody_hears_anything_else()


@pytest.mark.parametrize(
    ("button", "happened", "line"),
    [
        ("today", datetime(2026, 11, 24, 0, 0, tzinfo=ZONE), "card.when.today"),
        ("night", datetime(2026, 11, 23, 22, 0, tzinfo=ZONE), "card.when.night"),
        ("longer", None, "card.when.longer"),
    ],
)
async def test_what_is_over_stays_a_report_and_says_when(
    theatre: Theatre, button: str, happened: datetime | None, line: str
) -> None:
    await theatre.whispers("Sanne", OLD)
    theatre.unheard.clear()
    assert await theatre.presses("Sanne", f"button.when.{button}") == say("nl", "toast.noted")
    assert (report(theatre).kind, report(theatre).happened_at) == ("report", happened)
    theatre.card_says(line)
    theatre.nobody_hears_anything_else()


async def test_now_makes_an_alarm_of_it(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", OLD)
    theatre.unheard.clear()
    assert await theatre.presses("Sanne", "button.when.now") == say("nl", "toast.street_warned", {"emergency": "112"})
    assert report(theatre).kind == "alarm"
    theatre.card_appears(rings=True)
    theatre.hears("Sanne", "reporter.call_112")
    theatre.nobody_hears_anything_else()


async def test_the_answer_can_be_typed(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", OLD)
    theatre.unheard.clear()
    await theatre.whispers("Sanne", "Vannacht!")
    theatre.card_says("card.when.night")
    theatre.nobody_hears_anything_else()


async def test_an_unsure_alarm_that_may_be_old_is_asked_the_same_and_does_not_wait_longer(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", UNSURE)
    theatre.hears("Sanne", "reporter.when_unsure.waits")
    theatre.nobody_hears_anything_else()
    await theatre.later(seconds=31)
    theatre.card_appears(rings=True)


async def test_an_unsure_alarm_that_was_last_night_rings_nobody(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", UNSURE)
    theatre.unheard.clear()
    await theatre.presses("Sanne", "button.when.night")
    await theatre.later(seconds=31)
    theatre.card_appears(rings=False)
    assert report(theatre).kind == "report"


async def test_a_clear_alarm_is_never_asked_when(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", CLEAR)
    theatre.card_appears(rings=True)
    theatre.hears("Sanne", "reporter.call_112")
    theatre.nobody_hears_anything_else()


async def test_without_a_place_that_is_asked_next_one_thing_at_a_time(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", "mijn fiets is gestolen")
    theatre.hears("Sanne", "reporter.when")
    await theatre.presses("Sanne", "button.when.today")
    theatre.hears("Sanne", "reporter.noted_where", rings=False)


async def test_nobody_else_can_say_when_it_was(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", OLD)
    theatre.unheard.clear()
    await theatre.whispers("Henk", "vannacht")
    assert "when" not in report(theatre).facts


async def test_on_whatsapp_the_four_answers_are_words(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, OLD)
    asked = town.gets("Fatma", "reporter.when").shown
    assert say("nl", "button.when.night") in asked and say("nl", "button.when.longer") in asked
    await town.texts(fatma, "gisteravond/vannacht")
    assert report(town).facts["when"] == "night"
