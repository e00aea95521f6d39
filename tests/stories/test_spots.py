"""A place shared from the map, before the words or after them."""

from __future__ import annotations

from bot.languages import say
from bot.play.telegram.actions import Actions
from tests.stories.test_quiet_reports import VIOLENCE, invited
from tests.stories.theatre import Theatre

HELP = "HELP er wordt nu ingebroken, twee mannen klimmen door het raam!"
STOLEN = "Vannacht is mijn fiets gestolen, het slot lag doorgeknipt op de grond"
URL = "https://osm.org/?mlat=52.63000&mlon=5.40000&zoom=18"


async def shares(theatre: Theatre, name: str, *, alone: bool = False) -> None:
    person: Actions = theatre[name]
    person.sends_location(None if alone else theatre.street.group, 52.63, 5.4)
    await theatre.stage.settle()


async def test_a_pin_after_the_alarm_puts_its_place_on_the_card(theatre: Theatre) -> None:
    await theatre.says("Katrien", HELP)
    theatre.unheard.clear()
    await shares(theatre, "Katrien")
    assert say("nl", "card.on_map", {"url": URL}) in theatre.card
    theatre.nobody_hears_anything_else()


async def test_a_pin_just_before_the_words_is_their_place(theatre: Theatre) -> None:
    await shares(theatre, "Katrien")
    theatre.nobody_hears_anything_else()
    await theatre.later(seconds=90)
    await theatre.says("Katrien", HELP)
    theatre.card_appears(rings=True)
    assert URL in theatre.card


async def test_a_pin_of_long_before_is_not(theatre: Theatre) -> None:
    await shares(theatre, "Katrien")
    await theatre.later(seconds=150)
    await theatre.says("Katrien", HELP)
    assert URL not in theatre.card


async def test_the_pin_of_one_is_not_the_place_of_another(theatre: Theatre) -> None:
    await shares(theatre, "Joris")
    await theatre.says("Katrien", HELP)
    assert URL not in theatre.card


async def test_who_shares_a_place_with_saar_alone_is_asked_what_is_there(theatre: Theatre) -> None:
    await shares(theatre, "Sanne", alone=True)
    theatre.hears("Sanne", "private.spot_one_line")
    theatre.nobody_hears_anything_else()
    await theatre.whispers("Sanne", STOLEN)
    theatre.card_appears(rings=False)
    theatre.hears("Sanne", "reporter.noted", rings=False)
    assert URL in theatre.card
    theatre.nobody_hears_anything_else()


async def test_asked_where_it_is_a_pin_is_an_answer(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", STOLEN)
    theatre.hears("Sanne", "reporter.noted_where")
    theatre.unheard.clear()
    await shares(theatre, "Sanne", alone=True)
    theatre.hears("Sanne", "private.spot_noted")
    assert URL in theatre.card
    theatre.nobody_hears_anything_else()


async def test_a_place_from_the_list_gives_the_alert_its_name(theatre: Theatre) -> None:
    theatre["Katrien"].sends_venue(theatre.street.group, 52.63, 5.4, "Speeltuin", "Eikenhof 3, Duckstad")
    await theatre.stage.settle()
    await theatre.says("Katrien", HELP)
    assert "Speeltuin, Eikenhof 3" in theatre.card.splitlines()[0]
    assert "Duckstad" not in theatre.card


async def test_the_place_that_was_told_stays_when_a_pin_follows(theatre: Theatre) -> None:
    await theatre.says("Katrien", HELP + " Lindelaan 21")
    theatre["Katrien"].sends_venue(theatre.street.group, 52.63, 5.4, "Speeltuin", "Eikenhof 3")
    await theatre.stage.settle()
    assert "Lindelaan 21" in theatre.card.splitlines()[0]
    assert URL in theatre.card


async def test_a_live_location_follows_its_sender_not_the_burglar(theatre: Theatre) -> None:
    await theatre.says("Katrien", HELP)
    live = theatre["Katrien"].sends_location(theatre.street.group, 52.63, 5.4, live_s=900)
    await theatre.stage.settle()
    theatre.unheard.clear()
    theatre["Katrien"].moves_to(live, 52.64, 5.41)
    await theatre.stage.settle()
    assert URL in theatre.card
    theatre.nobody_hears_anything_else()


async def test_a_neighbour_can_answer_with_the_place_that_nobody_told(theatre: Theatre) -> None:
    alarm = await theatre.says("Katrien", HELP)
    theatre.unheard.clear()
    theatre["Joris"].sends(theatre.street.group, {"location": {"latitude": 52.63, "longitude": 5.4}}, reply_to=alarm)
    await theatre.stage.settle()
    assert URL in theatre.card
    theatre.nobody_hears_anything_else()


async def test_a_pin_with_danger_indoors_goes_to_nobody(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", VIOLENCE)
    theatre.unheard.clear()
    await shares(theatre, "Sanne", alone=True)
    theatre.hears("Sanne", "private.spot_noted")
    theatre.nobody_hears_anything_else()


async def test_the_wijkagent_finds_the_place_on_the_map(theatre: Theatre) -> None:
    await invited(theatre, days="3")
    await theatre.whispers("Sanne", STOLEN)
    await shares(theatre, "Sanne", alone=True)
    await theatre.later(hours=36)
    assert say("nl", "mail.field.map", {"value": URL}) in theatre.mails[-1].text
