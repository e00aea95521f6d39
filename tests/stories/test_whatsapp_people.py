"""Who is who where people must opt in: joining, stopping, two groups on one number, strangers, hidden numbers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.languages import say
from storage.unit import Unit
from tests.stories.town import Town

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


async def test_somebody_joins_by_the_link_and_is_alerted_from_then_on(town: Town) -> None:
    fatma = town.stage.phones.person("Fatma")
    await town.stage.moves_in(fatma, "Lindelaan 10")
    for key in ("private.who_are_you.thread", "private.waits_for_admin", "private.welcome_rules.thread"):
        town.gets("Fatma", key)
    town.no_phone_rings_any_more()
    await town.says("Katrien", ALARM)
    town.gets("Fatma", "template.alarm")
    with town.stage.program.store.read() as unit:
        person = unit.people.by_address("whatsapp", fatma.number)
        assert person is not None
        [consent] = unit.threads.consents(person.id)
    assert consent.given and consent.words.startswith("Aanmelden")


async def test_before_an_admin_lets_them_in_nobody_is_alerted(town: Town) -> None:
    fatma = town.stage.phones.person("Fatma")
    await town.texts(fatma, f"Aanmelden {town.stage.join_token}")
    town.forget()
    await town.says("Katrien", ALARM)
    town.no_phone_rings_any_more()


async def test_stop_counts_at_once_and_start_begins_again(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, "STOP")
    town.gets("Fatma", "consent.stopped")
    await town.says("Katrien", ALARM)
    town.no_phone_rings_any_more()
    await town.texts(fatma, "Start")
    town.gets("Fatma", "consent.resumed")
    await town.says("Joris", "brand bij Eikenhof 3, vlammen uit het dak, NU!")
    town.gets("Fatma", "template.alarm")
    with town.stage.program.store.read() as unit:
        person = unit.people.by_address("whatsapp", fatma.number)
        assert person is not None
        given = [(row.given, row.words) for row in unit.threads.consents(person.id)]
    assert given == [(True, "Aanmelden"), (False, "STOP"), (True, "Start")]


@pytest.mark.parametrize(
    "words", ["STOP a.u.b.", "stop alstublieft!", "Ik wil me afmelden.", "meld mij af graag", "please stop"]
)
async def test_stop_said_politely_is_a_stop(town: Town, words: str) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, words)
    town.gets("Fatma", "consent.stopped")
    await town.says("Katrien", ALARM)
    town.no_phone_rings_any_more()
    with town.stage.program.store.read() as unit:
        person = unit.people.by_address("whatsapp", fatma.number)
        assert person is not None
        assert [row.words for row in unit.threads.consents(person.id) if not row.given] == [words]


async def test_a_stranger_who_says_stop_hears_it_once_is_promised_nothing_and_costs_no_more(town: Town) -> None:
    stranger = town.stage.phones.person("Wie is dat")
    await town.texts(stranger, "STOP")
    town.gets("Wie is dat", "consent.stopped.stranger")
    for words in ("stop", "Stop!", "afmelden"):
        await town.texts(stranger, words)
    town.no_phone_rings_any_more()
    await town.texts(stranger, "START")
    assert [message.shown for _, message in town.rung if "waarschuw u weer" in message.shown] == []
    for words in ("/start", "start", "STOP", "START", "/start"):
        await town.texts(stranger, words)
    assert len(town.rung) <= 1


async def test_a_contact_card_is_answered_once(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    fatma.sends_contact("Jan", "+31612345678")
    await town.stage.settle()
    town.gets("Fatma", "private.contact")
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()


async def test_who_said_stop_can_still_report_an_emergency(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, "afmelden")
    town.forget()
    await town.texts(fatma, ALARM)
    town.card_appears(rings=True)
    town.gets("Fatma", "reporter.call_112")
    town.no_phone_rings_any_more()


async def test_after_stop_the_data_can_be_erased_with_one_press(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, "STOP")
    town.gets("Fatma", "consent.stopped")
    await town.taps(fatma, "button.yes_erase")
    await town.later(seconds=10)
    town.gets("Fatma", "private.erased")
    with town.stage.program.store.read() as unit:
        assert unit.people.by_address("whatsapp", fatma.number) is None


async def test_stop_by_sms_is_answered_by_the_platform_alone(town: Town) -> None:
    gerrit = await town.lives("Gerrit", "Lindelaan 40", sms=True)
    await town.texts(gerrit, "STOP", sms=True)
    assert [message.shown[:30] for _, message in town.rung] == ["You have successfully been uns"]
    town.forget()
    await town.says("Katrien", ALARM)
    town.no_phone_rings_any_more()


async def test_a_stop_that_only_the_platform_heard_is_kept_and_start_begins_again(town: Town) -> None:
    gerrit = await town.lives("Gerrit", "Lindelaan 40", sms=True)
    gerrit.phone.stopped.add(town.stage.phones.sms_number.address)
    await town.says("Katrien", ALARM)
    town.no_phone_rings_any_more()
    await town.texts(gerrit, "START", sms=True)
    town.forget()
    await town.says("Joris", "brand bij Eikenhof 3, vlammen uit het dak, NU!")
    town.gets("Gerrit", "card.brief.alarm.at", sms=True)
    with town.stage.program.store.read() as unit:
        person = unit.people.by_address("sms", gerrit.number)
        assert person is not None
        given = [(row.given, row.words) for row in unit.threads.consents(person.id)]
    assert given[-2:] == [(False, "stopped"), (True, "START")]


async def test_a_stranger_who_asks_for_their_data_all_day_is_answered_twice(town: Town) -> None:
    stranger = town.stage.phones.person("Wie is dat")
    for _ in range(6):
        await town.texts(stranger, "gegevens")
    assert len([one for one in town.rung if one[0] == "Wie is dat"]) == 2


async def test_a_stranger_hears_112_and_how_to_join_twice_a_day_and_their_words_go_to_nobody(town: Town) -> None:
    stranger = town.stage.phones.person("Wie is dat")
    await town.texts(stranger, ALARM)
    town.gets("Wie is dat", "private.unknown_person")
    for nth in range(6):
        await town.texts(stranger, f"hallo {nth}")
    town.gets("Wie is dat", "private.unknown_person")
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()


async def second_street(town: Town) -> int:
    def make(unit: Unit) -> int:
        now = town.stage.clock.now()
        group = unit.groups.create("Molenpad", now, state="active")
        admin = unit.people.create("Ada", None, now)
        unit.groups.add_member(group.id, admin.id, now, role="admin", house="Molenpad 2")
        return group.id

    return await town.stage.program.commit.submit(make)


async def test_somebody_in_two_groups_is_asked_which_one(town: Town) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.lives("Gerrit", "Molenpad 4", sms=True, group_id=other)
    await town.texts(fatma, "er is gisteren een fiets gestolen")
    asked = town.gets("Fatma", "private.which_group")
    assert [button.text for button in asked.buttons] == ["Buurtpreventie…", "Molenpad"]
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()
    fatma.presses("Molenpad")
    await town.stage.settle()
    town.nobody_hears_anything_else()
    with town.stage.program.store.read() as unit:
        assert [len(unit.reports.live(group.id)) for group in unit.groups.all()] == [0, 1]
    town.forget()
    # What follows within half an hour is for the same group.
    await town.texts(fatma, "HELP brand bij Molenpad 6, vlammen uit het dak!")
    town.gets("Gerrit", "card.brief.alarm.at", sms=True)
    town.nobody_hears_anything_else()


async def test_an_alarm_goes_to_the_street_of_its_place_without_waiting(town: Town) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.texts(fatma, "HELP inbraak bij Molenpad 6, ze klimmen nu door het raam!")
    town.nobody_hears_anything_else()
    with town.stage.program.store.read() as unit:
        assert [len(unit.reports.live(group.id)) for group in unit.groups.all()] == [0, 1]


async def test_an_alarm_without_an_answer_goes_out_after_half_a_minute(town: Town) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.join(fatma, other, "Molenpad 8")
    await town.texts(fatma, "HELP er wordt nu ingebroken, ze klimmen door het raam!")
    town.gets("Fatma", "private.which_group.alarm")
    town.nobody_hears_anything_else()
    await town.later(seconds=31)
    with town.stage.program.store.read() as unit:
        assert sum(len(unit.reports.live(group.id)) for group in unit.groups.all()) == 1
    town.gets("Fatma", "reporter.call_112")


async def test_a_number_that_is_hidden_later_is_still_the_same_neighbour(town: Town) -> None:
    fatma = town.stage.phones.person("Fatma")
    await town.stage.moves_in(fatma, "Lindelaan 10")
    town.forget()
    fatma.hides_number()
    await town.texts(fatma, ALARM)
    town.card_appears(rings=True)
    town.gets("Fatma", "reporter.call_112")
    town.no_phone_rings_any_more()


async def test_somebody_whose_number_is_hidden_from_the_start_can_join(town: Town) -> None:
    fatma = town.stage.phones.person("Fatma", hides_number=True)
    await town.stage.moves_in(fatma, "Lindelaan 10")
    town.forget()
    await town.says("Katrien", ALARM)
    town.gets("Fatma", "template.alarm")


async def test_ten_pictures_get_one_answer(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    fatma.sends_photos(10)
    await town.stage.settle()
    town.gets("Fatma", "private.photo_one_line")
    town.no_phone_rings_any_more()


async def test_an_answer_outside_the_window_waits_for_its_reader_who_is_asked_once(town: Town) -> None:
    anna = await town.lives("Anna", "Lindelaan 50", role="admin")
    fatma = town.stage.phones.person("Fatma")
    await town.texts(fatma, f"Aanmelden {town.stage.join_token}")
    await town.texts(fatma, "Fatma, Lindelaan 10")
    town.forget()
    await town.stage.move(timedelta(hours=24))
    asked = town.gets("Anna", "template.note")
    assert [button.text for button in asked.buttons] == [say("nl", "button.read_it")]
    town.no_phone_rings_any_more_for("Anna")
    await town.taps(anna, "button.read_it")
    assert any("Lindelaan 10" in message.shown for name, message in town.rung if name == "Anna")
