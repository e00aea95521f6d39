"""What an admin types behind /instellen: looking changes nothing, and nothing that is mistyped silences an alarm."""

from __future__ import annotations

from typing import Any

import pytest

from storage.unit import Unit
from tests.stories.theatre import GROUP, Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
FIRE = "brand bij Eikenhof 3, vlammen uit het dak, NU!"


async def sounds(theatre: Theatre) -> None:
    theatre.unheard.clear()
    await theatre.whispers("Sanne", ALARM)
    theatre.card_appears(rings=True)
    assert "112" in theatre.hears("Sanne", "reporter.call_112").text
    theatre.nobody_hears_anything_else()


def dead_letters(theatre: Theatre) -> int:
    with theatre.stage.program.store.read() as unit:
        return unit.inbox.depth().dead


@pytest.mark.parametrize(
    ("name", "shown"), [("timezone", "Europe/Amsterdam"), ("Emergency_Number", "112"), ("guard_s", "60")]
)
async def test_a_name_alone_shows_the_value_and_changes_nothing(theatre: Theatre, name: str, shown: str) -> None:
    await theatre.whispers("Karin", f"/instellen {name}")
    assert shown in theatre.hears("Karin", "admin.setting_is").text
    theatre.nobody_hears_anything_else()
    with theatre.stage.program.store.read() as unit:
        assert unit.groups.all()[0].settings.keys() & {"timezone", "emergency_number", "guard_s"} == set()
    await sounds(theatre)


@pytest.mark.parametrize(
    "words",
    [
        "timezone Amsterdam", "guard_s 99999999999999", "unsure_s 99999999999999", "merge_s 99999999999999",
        "alarm_give_up_s 99999999999999", "stale_s 99999999999999999999999", "stale_s 0", "emergency_number -",
        "emergency_number de politie", "language Nederlands", "language xx", "retention_days 9999999999",
        "night_from 8", "guard_s ²", "paused misschien",
    ],
)  # fmt: skip
async def test_what_cannot_be_is_refused_and_alarms_go_on(theatre: Theatre, words: str) -> None:
    await theatre.whispers("Karin", f"/instellen {words}")
    theatre.hears("Karin", "admin.setting_wrong")
    theatre.nobody_hears_anything_else()
    await sounds(theatre)


async def test_what_may_be_is_taken_and_a_stroke_empties_a_text(theatre: Theatre) -> None:
    for words, shown in (
        ("timezone Europe/Brussels", "Europe/Brussels"),
        ("emergency_number 101", "101"),
        ("gemeente_url https://duckstad.example", "duckstad"),
        ("gemeente_url -", "-"),
        ("guard_s 90", "90"),
    ):
        await theatre.whispers("Karin", f"/instellen {words}")
        assert shown in theatre.hears("Karin", "admin.setting_set").text
    with theatre.stage.program.store.read() as unit:
        chosen = unit.groups.all()[0].settings
    assert (chosen["timezone"], chosen["gemeente_url"], chosen["guard_s"]) == ("Europe/Brussels", "", 90)


async def test_a_group_that_chooses_english_is_spoken_to_in_english(theatre: Theatre) -> None:
    await theatre.whispers("Karin", "/instellen language en")
    theatre.unheard.clear()
    await theatre.says("Katrien", ALARM)
    assert theatre.card.startswith("🔴 ALARM: burglary")


BAD: dict[str, Any] = {
    "timezone": "", "guard_s": 99999999999999, "alarm_give_up_s": 99999999999999, "emergency_number": "",
    "retention_days": 9999999999, "night_from": "laat", "merge_s": "uur",
}  # fmt: skip


async def test_what_stands_there_and_cannot_be_silences_nobody_and_is_told_once(theatre: Theatre) -> None:
    await theatre.stage.program.commit.submit(lambda unit: _stand(unit))
    await sounds(theatre)
    assert dead_letters(theatre) == 0
    await theatre.whispers("Karin", "/instellen moderation watch")
    theatre.hears("Karin", "admin.setting_set")
    await theatre.later(days=1)
    mended = [note for note in theatre.unheard if "waarde die niet kan" in note.text]
    assert len(mended) == len(BAD)
    assert {note.to for note in mended} == {"Karin"} and not any(note.rings for note in mended)
    with theatre.stage.program.store.read() as unit:
        assert set(unit.groups.all()[0].settings) == {"moderation"}
    theatre.unheard.clear()
    await theatre.later(days=1)
    assert [note for note in theatre.unheard if "waarde die niet kan" in note.text] == []
    await theatre.stage.program.housekeeping.look()
    await theatre.whispers("Henk", FIRE)
    assert [note for note in theatre.unheard if note.to == GROUP and note.rings]
    assert dead_letters(theatre) == 0


def _stand(unit: Unit) -> None:
    unit.groups.settings_set(unit.groups.all()[0].id, BAD)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("/doorsturen ²", "command.usage.doorsturen"),
        ("/sluit ²", "command.usage.sluit"),
        ("/sluit 99999999999999999999", "command.usage.sluit"),
        ("/dempen Sanne ²", "command.usage.dempen"),
        ("/dempen ²", "command.usage.dempen"),
        ("/afwezig ²", "command.usage.afwezig"),
    ],
)
async def test_a_number_that_is_none_is_answered_kindly(theatre: Theatre, words: str, key: str) -> None:
    await theatre.whispers("Karin", words)
    theatre.hears("Karin", key)
    theatre.nobody_hears_anything_else()
    assert dead_letters(theatre) == 0
