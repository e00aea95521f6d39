"""What admins see before they decide, and the log that everybody can read."""

from __future__ import annotations

from typing import Any

import pytest

from bot.languages import say
from tests.stories.theatre import Theatre

INSULT = "Jullie zijn een stelletje achterlijke idioten, rot op!"
SCORE = {"group": "Buurtpreventie Duckstad"}


def moderation(theatre: Theatre) -> Any:
    with theatre.stage.program.store.read() as unit:
        return unit.groups.all()[0].settings.get("moderation", "watch")


@pytest.mark.parametrize("settings", [{}])
async def test_before_saar_begins_the_admin_reads_how_often_it_was_right(
    theatre: Theatre, settings: dict[str, Any]
) -> None:
    for nth in range(3):
        await theatre.says("Bram", f"{INSULT} {nth}")
    await theatre.later(hours=24)
    await theatre.presses("Karin", "button.right")
    theatre.unheard.clear()
    await theatre.whispers("Karin", "/instellen moderation on")
    shown = theatre.hears("Karin", "admin.score").text
    assert shown == say("nl", "admin.score", SCORE | {"cases": 3, "right": 1, "wrong": 0, "open": 2})
    theatre.nobody_hears_anything_else()
    assert moderation(theatre) == "watch"
    assert await theatre.presses("Karin", "button.switch_on") == say("nl", "toast.moderation_on")
    assert moderation(theatre) == "on"
    await theatre.whispers("Karin", "/instellen moderation on")
    theatre.hears("Karin", "admin.moderation_is_on")
    await theatre.whispers("Karin", "/instellen moderation watch")
    theatre.hears("Karin", "admin.setting_set")
    assert moderation(theatre) == "watch"


@pytest.mark.parametrize("settings", [{}])
async def test_who_says_not_yet_keeps_watching(theatre: Theatre, settings: dict[str, Any]) -> None:
    await theatre.whispers("Karin", "/instellen moderation on")
    theatre.hears("Karin", "admin.score")
    await theatre.presses("Karin", "button.not_yet")
    assert moderation(theatre) == "watch"
    theatre.nobody_hears_anything_else()


@pytest.mark.parametrize("settings", [{}])
async def test_the_bundle_offers_it_with_the_score_after_two_weeks(theatre: Theatre, settings: dict[str, Any]) -> None:
    await theatre.says("Bram", INSULT)
    await theatre.later(days=15)
    wanted = say("nl", "admin.score", SCORE | {"cases": 1, "right": 0, "wrong": 0, "open": 1})
    assert [n.text for n in theatre.unheard if n.to == "Karin" and n.text == wanted] == [wanted]
    await theatre.presses("Karin", "button.switch_on")
    assert moderation(theatre) == "on"


async def test_the_log_is_read_in_sentences_that_name_no_neighbour(theatre: Theatre) -> None:
    await theatre.whispers(
        "Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
    )
    await theatre.says("Bram", INSULT)
    await theatre.whispers("Karin", "/dempen Bram 2")
    theatre.unheard.clear()
    await theatre.whispers("Karin", "/log")
    shown = theatre.hears("Karin", "command.log").text
    assert "24-11 20:30: een buur meldde een alarm: melding 1." in shown
    assert "Saar haalde een bericht van een buur uit de groep. Het ging om: Vriendelijk." in shown
    assert "u liet Bram even niet in de groep schrijven." in shown
    assert "Katrien" not in shown and "message_taken_out" not in shown and "p2" not in shown


async def test_a_member_reads_their_own_lines_in_their_own_language(theatre: Theatre) -> None:
    await theatre.whispers("Dewi", "/taal en")
    await theatre.says("Dewi", INSULT)
    await theatre.says("Bram", INSULT)
    theatre.unheard.clear()
    await theatre.whispers("Dewi", "/log")
    shown = theatre.hears("Dewi", "command.log", language="en").text
    assert "Saar took a message of you out of the group." in shown
    assert shown.count("took a message") == 1
    await theatre.whispers("Sanne", "/log")
    theatre.hears("Sanne", "command.log_empty")
