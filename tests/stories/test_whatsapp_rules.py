"""House rules where everything passes through Saar: looked at before anybody reads it, told in the window, never paid for noise."""

from __future__ import annotations

import pytest

from bot.languages import say
from tests.stories.town import Town

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, ik heb 112 gebeld"
THANKS = "Dank jullie wel allemaal!! 👍👍"
INSULT = "Jullie zijn een stelletje achterlijke idioten, rot op!"
NAMED = "Jan de Vries van nummer 9 heeft gisteren mijn fiets gestolen, 06-12345678"


def paid(town: Town) -> int:
    """What Saar has spent on sending, in tenths of a cent."""
    with town.stage.program.store.read() as unit:
        return int(unit.sql.value("select coalesce(sum(tenths), 0) from spending where kind <> 'inbound'"))


def told(town: Town, key: str) -> None:
    """Fatma has got this and nothing else, in the window or as one line by SMS."""
    [(name, message)] = town.rung
    assert name == "Fatma" and " ".join(message.shown.split()).startswith(say("nl", key).partition(".")[0])
    town.rung.clear()


def sent(town: Town) -> int:
    return len(town.stage.phones.sent)


@pytest.mark.parametrize("by_sms", [False, True], ids=["whatsapp", "sms"])
async def test_noise_during_an_alarm_reaches_nobody_and_costs_nothing(town: Town, by_sms: bool) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", sms=by_sms, window_open=True)
    await town.lives("Joost", "Lindelaan 30", window_open=True)
    await town.says("Katrien", ALARM)
    town.forget()
    before, messages = paid(town), sent(town)
    await town.texts(fatma, THANKS, sms=by_sms)
    await town.texts(fatma, "👍", sms=by_sms)
    assert (paid(town), sent(town)) == (before, messages)
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()
    town.card_does_not_say("Dank")


@pytest.mark.parametrize("by_sms", [False, True], ids=["whatsapp", "sms"])
async def test_harm_is_held_and_its_sender_told_in_private_without_a_template(town: Town, by_sms: bool) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", sms=by_sms, window_open=True)
    await town.lives("Joost", "Lindelaan 30", window_open=True)
    await town.texts(fatma, INSULT, sms=by_sms)
    told(town, "private.held.profanity")
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()
    with town.stage.program.store.read() as unit:
        assert unit.posted.booked("2026-11", "template") == 0


async def test_a_second_offence_that_day_is_held_without_a_second_word(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, INSULT)
    town.forget()
    messages = sent(town)
    await town.texts(fatma, "Wat een stel sukkels zijn jullie, rot allemaal op!")
    assert sent(town) == messages
    town.nobody_hears_anything_else()


async def test_a_genuine_message_with_a_name_in_it_is_asked_first_and_goes_on_without(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, NAMED)
    town.gets("Fatma", "private.ask.privacy")
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()
    await town.taps(fatma, "button.send_without")
    town.card_appears(rings=False)
    town.card_does_not_say("Jan", "Vries", "06-", "nummer 9")
    with town.stage.program.store.read() as unit:
        assert unit.sql.value("select count(*) from offence") == 0


async def test_who_does_not_want_it_sent_is_left_in_peace(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, NAMED)
    town.forget()
    await town.taps(fatma, "button.do_not_send")
    town.nobody_hears_anything_else()


@pytest.mark.parametrize("by_sms", [False, True], ids=["whatsapp", "sms"])
async def test_an_appeal_is_a_press_or_a_word_and_is_answered(town: Town, by_sms: bool) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", sms=by_sms, window_open=True)
    await town.texts(fatma, INSULT, sms=by_sms)
    town.forget()
    if by_sms:
        await town.texts(fatma, say("nl", "button.appeal"), sms=True)
    else:
        await town.taps(fatma, "button.appeal")
    town.forget()
    # The bundle comes within the window: an answer after it would wait until Fatma writes again.
    await town.later(hours=23)
    assert INSULT in town.hears("Karin", "admin.appeal", rings=False).text
    await town.presses("Karin", "button.appeal_grant")
    told(town, "private.appeal_granted")
    with town.stage.program.store.read() as unit:
        assert unit.rules.counts(1, _person(town, fatma.number), town.stage.clock.now().replace(year=2025)) == {}


def _person(town: Town, number: str) -> int:
    with town.stage.program.store.read() as unit:
        found = unit.people.by_address("whatsapp", number) or unit.people.by_address("sms", number)
        assert found is not None
        return found.id


async def test_an_alarm_with_angry_words_goes_out_in_saars_own(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.lives("Joost", "Lindelaan 30")
    await town.texts(fatma, "Verdomme die klootzakken breken NU in bij Lindelaan 21, ze klimmen door het raam!")
    town.card_appears(rings=True)
    town.gets("Joost", "template.alarm")
    town.card_does_not_say("klootzak", "Verdomme")
    town.gets("Fatma", "reporter.call_112")
    town.no_phone_rings_any_more_for("Fatma")
