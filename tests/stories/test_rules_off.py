"""A street without house rules: nothing is taken out, nobody is corrected or asked to agree, and an alarm is an alarm."""

from __future__ import annotations

import json

from bot.house_rules import load_rules
from bot.languages import say
from storage.unit import Unit
from tests.stories.test_rules_forwards import forwards, stands
from tests.stories.test_rules_newcomers import noor_is_let_in
from tests.stories.theatre import Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
SAID = (
    "Dank jullie wel allemaal!! 👍👍",
    "Jullie zijn een stelletje achterlijke idioten, rot op!",
    "Schilderwerk nodig? Ik geef 20% korting aan alle buren, kijk op https://verf.example",
    "Wie gaat er zaterdag mee naar de borrel?",
)


async def without_rules(theatre: Theatre) -> None:
    """Every rule of the catalogue is switched off."""
    off = json.dumps({one: {"on": False} for one in load_rules().rules})

    def switch(unit: Unit) -> None:
        unit.rules.save(unit.rules.of(1))
        unit.sql.run("update house_rules set choices = :off where group_id = 1", off=off)

    await theatre.stage.program.commit.submit(switch)


async def test_nothing_is_taken_out_and_nobody_is_corrected(theatre: Theatre) -> None:
    await without_rules(theatre)
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    bram, room = theatre["Bram"], theatre.street.group
    sent = [await theatre.says("Bram", text) for text in SAID]
    sent += [bram.sends_photo(room), bram.sends_video(room), bram.sends_sticker(room)]
    sent += [bram.sends_poll(room, "Borrel?", ["ja", "nee"]), await forwards(theatre, "Bram", SAID[3])]
    sent += [theatre["Bram"].says(room, f"hahaha wat een grap nummer {nth}") for nth in range(20)]
    await theatre.stage.settle()
    assert all(stands(theatre, one) for one in sent)
    theatre.nobody_hears_anything_else()


async def test_an_alarm_passed_on_rings_like_any_other(theatre: Theatre) -> None:
    await without_rules(theatre)
    await forwards(theatre, "Henk", ALARM, private=True)
    theatre.card_appears(rings=True)


async def test_a_wave_of_joins_is_nobodys_business(theatre: Theatre) -> None:
    await without_rules(theatre)
    for nth in range(30):
        theatre.street.group.add(theatre.street.telegram.user(f"Nieuw {nth}"))
    await theatre.stage.settle()
    theatre.nobody_hears_anything_else()


async def test_who_is_let_in_has_nothing_to_agree_to(theatre: Theatre) -> None:
    await without_rules(theatre)
    noor = await noor_is_let_in(theatre)
    welcome = noor.sees_from_bot(noor.private)[-1]
    assert say("nl", "button.agree") not in welcome.labels
    theatre.hears("Noor", "private.welcome_member")
