"""What is passed on from elsewhere: asked about when it sounds like danger, kept out when it is talk, never taken for eyes."""

from __future__ import annotations

from typing import Any

import pytest

from bot.play.telegram.model import Msg
from tests.stories.theatre import GROUP, Theatre
from tests.stories.town import Town

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
OVER = "loos alarm, het was de monteur, alles is voorbij"
CALLED = "112 is gebeld, de politie komt eraan"
ORIGIN = {"forward_origin": {"type": "hidden_user", "sender_user_name": "Piet uit Oost", "date": 1_795_000_000}}
QUESTION = "Weet iemand wanneer de kermis begint?"


async def forwards(theatre: Theatre, name: str, text: str, *, private: bool = False) -> Msg:
    """Somebody passes on what another person wrote elsewhere."""
    said = theatre[name].sends(None if private else theatre.street.group, {"text": text, **ORIGIN})
    await theatre.stage.settle()
    return said


def stands(theatre: Theatre, message: Msg) -> bool:
    return message.message_id in [m.message_id for m in theatre["Joris"].sees(theatre.street.group)]


@pytest.mark.parametrize("private", [True, False])
async def test_an_alarm_passed_on_is_asked_about_and_rings_nobody(theatre: Theatre, private: bool) -> None:
    await forwards(theatre, "Henk", ALARM, private=private)
    theatre.hears("Henk", "private.ask.forwarded", rings=True)
    theatre.nobody_hears_anything_else()
    await theatre.later(minutes=5)
    theatre.nobody_hears_anything_else()


async def test_one_tap_makes_it_an_alarm(theatre: Theatre) -> None:
    await forwards(theatre, "Henk", ALARM, private=True)
    theatre.unheard.clear()
    await theatre.presses("Henk", "button.yes_now")
    theatre.card_appears(rings=True)
    theatre.card_does_not_say("Piet")
    theatre.hears("Henk", "reporter.call_112")


async def test_heard_from_somebody_goes_on_in_silence_and_says_so(theatre: Theatre) -> None:
    await forwards(theatre, "Henk", ALARM, private=True)
    theatre.unheard.clear()
    await theatre.presses("Henk", "button.heard_it")
    theatre.card_appears(rings=False)
    theatre.card_says("card.second_hand")


async def test_a_call_or_an_end_somewhere_else_changes_no_card(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    await forwards(theatre, "Henk", CALLED)
    await forwards(theatre, "Bram", OVER)
    theatre.card_says("card.alarm.at", "card.call.unknown")
    assert [n for n in theatre.unheard if n.to == GROUP] == []


@pytest.mark.parametrize("settings", [{"moderation": "on", "chatter_rule": "always"}])
async def test_talk_passed_on_is_taken_out_and_its_sender_hears_why(theatre: Theatre, settings: dict[str, Any]) -> None:
    own, passed_on = await theatre.says("Truus", QUESTION), await forwards(theatre, "Bram", QUESTION)
    assert not stands(theatre, own) and not stands(theatre, passed_on)
    theatre.hears("Truus", "private.held.chatter", rings=False)
    theatre.hears("Bram", "private.held.forwarded", rings=False)
    theatre.nobody_hears_anything_else()


async def test_where_the_rule_is_off_a_forward_is_like_any_other_message(theatre: Theatre) -> None:
    await theatre.stage.program.commit.submit(
        lambda unit: unit.sql.run(
            "insert into house_rules (group_id, choices, version, demands) values (1, :c, 2, 1)"
            " on conflict (group_id) do update set choices = excluded.choices",
            c='{"no_forwarding": {"on": false}}',
        )
    )
    await forwards(theatre, "Henk", ALARM, private=True)
    theatre.card_appears(rings=True)


async def test_on_whatsapp_an_alarm_passed_on_is_asked_about_too(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    fatma.says(ALARM, forwarded=True)
    await town.stage.settle()
    town.gets("Fatma", "private.ask.forwarded")
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()
    await town.taps(fatma, "button.yes_now")
    town.card_appears(rings=True)
