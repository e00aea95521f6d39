"""The life of an alarm on Telegram, as the street hears it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.languages import say
from tests.stories.theatre import GROUP, Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


async def test_an_alarm_rings_once_and_asks_its_reporter_about_112(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.card_appears(rings=True)
    theatre.hears("Katrien", "reporter.call_112", rings=True)
    theatre.nobody_hears_anything_else()
    assert {name: theatre.rings.get(name, 0) for name in ("Joris", "Truus", "Willem", "Karin")} == {
        "Joris": 1,
        "Truus": 1,
        "Willem": 1,
        "Karin": 1,
    }


async def test_the_card_is_pinned_in_silence_and_unpinned_when_it_is_over(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    pinned = [m for m in theatre["Joris"].sees_from_bot(theatre.street.group) if m.pinned]
    assert len(pinned) == 1
    await theatre.presses("Katrien", "button.withdraw")
    assert not [m for m in theatre["Joris"].sees_from_bot(theatre.street.group) if m.pinned]


async def test_after_a_minute_without_a_word_about_112_the_card_says_so(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.card_says("card.call.unknown")
    theatre.unheard.clear()
    await theatre.later(seconds=61)
    theatre.card_says("card.call.nobody")
    theatre.nobody_hears_anything_else()


async def test_who_presses_i_call_ends_the_question_for_all(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    assert await theatre.presses("Fatima", "button.i_call", in_group=True) == say(
        "nl", "toast.you_call", {"emergency": "112"}
    )
    theatre.card_says("card.call.calling")
    await theatre.later(minutes=2)
    theatre.card_says("card.call.calling")
    theatre.nobody_hears_anything_else()


async def test_the_typed_word_does_what_the_button_does(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    await theatre.says("Henk", "ik bel")
    theatre.card_says("card.call.calling")
    theatre.nobody_hears_anything_else()


async def test_saying_that_112_is_called_is_as_good_as_the_button(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    await theatre.says("Henk", "112 is gebeld, politie is onderweg")
    theatre.card_says("card.call.called")
    theatre.nobody_hears_anything_else()


async def test_a_second_voice_joins_the_card_and_nobody_is_rung_again(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    await theatre.says("Joris", "ik zie ze ook bij Lindelaan 21, rode rugzak")
    assert "rode rugzak" in theatre.card
    theatre.nobody_hears_anything_else()


async def test_one_closing_message_to_everyone_then_silence(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    await theatre.says("Joris", "112 is gebeld, politie is onderweg")
    theatre.unheard.clear()
    await theatre.says("Fatima", "loos alarm, het was de monteur van de buren")
    closing = theatre.hears(GROUP, "closing")
    assert say("nl", "outcome.false_alarm") in closing.text
    theatre.nobody_hears_anything_else()
    await theatre.later(days=2)
    theatre.nobody_hears_anything_else()


async def test_the_outcome_clock_asks_reporter_then_admin_then_closes_honestly(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    await theatre.presses("Fatima", "button.i_call", in_group=True)
    theatre.unheard.clear()
    await theatre.later(minutes=46)
    theatre.hears("Katrien", "reporter.how_did_it_end", rings=False)
    theatre.nobody_hears_anything_else()
    await theatre.later(minutes=60)
    theatre.hears("Karin", "admin.how_did_it_end", rings=False)
    theatre.nobody_hears_anything_else()
    await theatre.later(hours=11)
    closing = theatre.hears(GROUP, "closing")
    assert say("nl", "outcome.unknown") in closing.text
    theatre.nobody_hears_anything_else()


async def test_the_reporter_says_how_it_ended_with_one_tap(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    await theatre.later(minutes=46)
    theatre.unheard.clear()
    await theatre.presses("Katrien", "button.outcome.police_came")
    assert say("nl", "outcome.police_came") in theatre.hears(GROUP, "closing").text
    theatre.nobody_hears_anything_else()


async def test_the_reporter_can_take_it_back(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    await theatre.presses("Katrien", "button.withdraw")
    assert say("nl", "outcome.withdrawn") in theatre.hears(GROUP, "closing").text
    theatre.nobody_hears_anything_else()


async def test_only_the_reporter_can_take_it_back(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    await theatre.says("Henk", "intrekken")
    assert not theatre.card.startswith(say("nl", "card.over.at").split("{")[0])


async def test_at_night_the_closing_is_silent_in_the_group(theatre: Theatre) -> None:
    await theatre.later(hours=4)
    await theatre.says("Katrien", ALARM)
    theatre.card_appears(rings=True)
    theatre.unheard.clear()
    await theatre.says("Fatima", "loos alarm, het was de monteur van de buren")
    theatre.hears(GROUP, "closing", rings=False)
    theatre.nobody_hears_anything_else()


async def test_who_never_started_saar_is_asked_about_112_as_a_silent_reply_in_the_group(theatre: Theatre) -> None:
    said = await theatre.says("Willem", ALARM)
    theatre.card_appears(rings=True)
    theatre.hears(GROUP, "reporter.call_112", rings=False)
    theatre.nobody_hears_anything_else()
    replies = [m for m in theatre["Willem"].sees_from_bot(theatre.street.group) if m.reply_to_id == said.message_id]
    assert len(replies) == 1


async def test_an_old_message_never_rings(theatre: Theatre) -> None:
    await theatre.stage.close()
    theatre["Katrien"].says(theatre.street.group, ALARM)
    theatre.stage.clock.move(timedelta(minutes=40))
    await theatre.stage.open()
    await theatre.stage.settle()
    theatre.card_appears(rings=False)
    assert "20:" in theatre.card or "21:" in theatre.card
    theatre.hears("Katrien", "reporter.is_it_now.heard")
    theatre.nobody_hears_anything_else()
    await theatre.presses("Katrien", "button.yes_now")
    theatre.hears("Katrien", "reporter.call_112")


@pytest.mark.parametrize(
    "text",
    [ALARM + " 🔥🔥", "‏" + ALARM, ALARM + "\x00\x07", ALARM + " a" * 1900],
    ids=["emoji", "right-to-left", "control characters", "long"],
)
async def test_strange_letters_do_not_stop_an_alarm(theatre: Theatre, text: str) -> None:
    await theatre.says("Katrien", text)
    theatre.card_appears(rings=True)
