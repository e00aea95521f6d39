"""A place shared from WhatsApp: the street hears where it is, by name or on the map."""

from __future__ import annotations

from tests.stories.town import Town

HELP = "HELP er wordt nu ingebroken, twee mannen klimmen door het raam!"
URL = "https://osm.org/?mlat=52.63000&mlon=5.40000&zoom=18"


async def test_a_pin_before_the_words_reaches_the_supergroup_and_every_phone(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.lives("Joost", "Lindelaan 30", window_open=True)
    await town.lives("Gerrit", "Lindelaan 40", sms=True)
    fatma.sends_location(52.63, 5.4)
    await town.stage.settle()
    town.gets("Fatma", "private.spot_one_line")
    await town.texts(fatma, HELP)
    town.card_appears(rings=True)
    assert URL in town.card
    town.gets("Fatma", "reporter.call_112")
    assert URL in town.gets("Joost", "template.alarm").shown
    line = town.gets("Gerrit", "card.brief.alarm.at", sms=True)
    assert URL in line.shown and line.segments == 1
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()


async def test_a_place_with_a_name_stands_in_the_alert(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.lives("Joost", "Lindelaan 30")
    fatma.sends_location(52.63, 5.4, label="Speeltuin", address="Eikenhof 3, 1624 AB Duckstad, Nederland")
    await town.stage.settle()
    await town.texts(fatma, HELP)
    assert "Speeltuin, Eikenhof 3" in town.gets("Joost", "template.alarm").shown


async def test_a_pin_after_the_alarm_is_put_with_it_and_rings_nobody(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    joost = await town.lives("Joost", "Lindelaan 30")
    await town.texts(fatma, HELP)
    town.forget()
    fatma.sends_location(52.63, 5.4)
    await town.stage.settle()
    assert URL in town.card
    town.gets("Fatma", "private.spot_noted")
    await town.texts(joost, "nieuws")
    assert URL in town.gets("Joost", "news.open").shown
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()


async def test_ten_pins_without_a_word_get_one_answer(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    for _ in range(10):
        fatma.sends_location(52.63, 5.4)
        await town.stage.settle()
    town.gets("Fatma", "private.spot_one_line")
    town.no_phone_rings_any_more()
