"""Somebody mends what they said: the card follows, but never with words that neighbours should not read."""

from __future__ import annotations

import pytest

from bot.play.telegram.model import Msg
from tests.stories.theatre import Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
STOLEN = "Vannacht is mijn fiets gestolen bij Lindelaan 12"
KEVIN = "het was Kevin Bakker van nummer 14, bel 0612345678"
SLUR = "het waren weer die kutmarokkanen"


async def edits(theatre: Theatre, name: str, said: Msg, text: str) -> None:
    theatre[name].edits(said, text)
    await theatre.stage.settle()


async def reported(theatre: Theatre) -> Msg:
    said = await theatre.whispers("Sanne", STOLEN)
    theatre.card_appears(rings=False)
    theatre.hears("Sanne", "reporter.noted")
    return said


async def test_a_mended_report_mends_the_card(theatre: Theatre) -> None:
    said = await reported(theatre)
    await edits(theatre, "Sanne", said, f"{STOLEN}, het slot lag doorgeknipt op de grond")
    assert "doorgeknipt" in theatre.card
    theatre.nobody_hears_anything_else()


@pytest.mark.parametrize("more", [KEVIN, SLUR], ids=["name", "slur"])
async def test_an_edit_brings_nothing_unfit_onto_the_card(theatre: Theatre, more: str) -> None:
    said = await reported(theatre)
    await edits(theatre, "Sanne", said, f"{STOLEN}, {more}")
    theatre.card_does_not_say("Kevin", "Bakker", "0612345678", "kutmarokkanen", "fiets")
    theatre.card_says("card.report.at")
    assert "Lindelaan 12" in theatre.card
    theatre.hears("Sanne", "private.edit_not_shown", rings=False)
    await theatre.later(minutes=5)
    theatre.nobody_hears_anything_else()


async def test_what_is_mended_once_more_stands_on_the_card_again(theatre: Theatre) -> None:
    said = await reported(theatre)
    await edits(theatre, "Sanne", said, f"{STOLEN}, {KEVIN}")
    theatre.hears("Sanne", "private.edit_not_shown")
    await edits(theatre, "Sanne", said, f"{STOLEN}, bel {KEVIN}")
    await edits(theatre, "Sanne", said, f"{STOLEN}, het slot lag doorgeknipt op de grond")
    assert "doorgeknipt" in theatre.card
    theatre.card_does_not_say("Kevin")
    theatre.nobody_hears_anything_else()


async def test_an_edit_of_an_alarm_names_nobody_and_says_nothing_to_its_reporter(theatre: Theatre) -> None:
    said = await theatre.whispers("Sanne", ALARM)
    theatre.card_appears(rings=True)
    theatre.hears("Sanne", "reporter.call_112")
    await edits(theatre, "Sanne", said, f"{ALARM} Het is Kevin Bakker van Eikenhof 14, bel hem op 0612345678")
    theatre.card_does_not_say("Kevin", "Eikenhof", "0612345678")
    assert "Lindelaan 21" in theatre.card
    theatre.nobody_hears_anything_else()


async def test_an_edit_in_the_chat_brings_no_name_onto_the_card(theatre: Theatre) -> None:
    said = await theatre.says("Sanne", STOLEN)
    theatre.card_appears(rings=False)
    theatre.hears("Sanne", "reporter.noted")
    await edits(theatre, "Sanne", said, f"{STOLEN}, {KEVIN}")
    theatre.card_does_not_say("Kevin", "0612345678")
    theatre.nobody_hears_anything_else()


async def test_a_second_voice_that_names_somebody_later_is_not_shown(theatre: Theatre) -> None:
    await theatre.says("Sanne", ALARM)
    said = await theatre.whispers("Henk", "ze rennen nu naar de Eikenhof")
    assert "rennen" in theatre.card
    theatre.unheard.clear()
    await edits(theatre, "Henk", said, "ze rennen nu naar de Eikenhof, een is Kevin Bakker van Eikenhof 14")
    theatre.card_does_not_say("Kevin")
    theatre.nobody_hears_anything_else()


async def test_a_held_line_is_not_shown_as_the_words_of_a_loose_fact(theatre: Theatre) -> None:
    await theatre.whispers("Henk", "Update: politie is ter plaatse")
    theatre.hears("Henk", "private.about_what")
    await theatre.whispers("Henk", "Kevin Bakker van Eikenhof 14 is het")
    theatre.unheard.clear()
    await theatre.presses("Henk", "button.report_this")
    theatre.card_does_not_say("Kevin")


async def test_the_address_beside_a_name_does_not_become_the_place_of_an_alarm(theatre: Theatre) -> None:
    await theatre.says("Sanne", "HELP er klimmen nu twee mannen door het raam bij de buren!")
    await theatre.whispers("Henk", "Kevin Bakker van Eikenhof 14 is het")
    theatre.card_does_not_say("Bakker", "Eikenhof")
