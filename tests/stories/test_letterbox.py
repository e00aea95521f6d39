"""Codes in letterboxes: who has the code of their own address needs no admin."""

from __future__ import annotations

import re

from tests.stories.theatre import Theatre


async def printed(theatre: Theatre, street: str = "Lindelaan 1-5 oneven") -> dict[str, str]:
    """Karin asks for codes; address -> code."""
    await theatre.whispers("Karin", f"/adrescodes {street}")
    text = theatre.hears("Karin", "admin.address_codes").text
    return dict(re.findall(r"^(\w+ \d+): ([A-Z2-9]{8})$", text, re.MULTILINE))


def comes(theatre: Theatre, name: str) -> None:
    theatre.street.people[name] = theatre.street.telegram.user(name)


async def test_the_code_of_ones_own_address_lets_one_in_at_once(theatre: Theatre) -> None:
    codes = await printed(theatre)
    assert list(codes) == ["Lindelaan 1", "Lindelaan 3", "Lindelaan 5"]
    comes(theatre, "Mirjam")
    await theatre.whispers("Mirjam", f"goedenavond, mijn code is {codes['Lindelaan 3'].lower()}")
    theatre.hears("Mirjam", "private.welcome_rules")
    theatre.nobody_hears_anything_else()
    with theatre.stage.program.store.read() as unit:
        (found,) = [m for m in unit.groups.members(1) if m.name == "Mirjam"]
        assert (found.standing, found.house) == ("member", "Lindelaan 3")
    await theatre.whispers("Mirjam", "er wordt nu ingebroken bij Lindelaan 5! twee mannen klimmen door het raam")
    theatre.card_appears(rings=True)


async def test_a_code_works_from_a_link_and_for_who_waits(theatre: Theatre) -> None:
    codes = await printed(theatre)
    comes(theatre, "Mirjam")
    await theatre.whispers("Mirjam", f"/start {codes['Lindelaan 1']}")
    theatre.hears("Mirjam", "private.welcome_rules")


async def test_a_household_has_four_and_the_fifth_waits_for_an_admin(theatre: Theatre) -> None:
    codes = await printed(theatre)
    for name in ("Een", "Twee", "Drie", "Vier"):
        comes(theatre, name)
        await theatre.whispers(name, codes["Lindelaan 1"])
        theatre.hears(name, "private.welcome_rules")
    comes(theatre, "Vijf")
    await theatre.whispers("Vijf", codes["Lindelaan 1"])
    theatre.unheard = [note for note in theatre.unheard if note.to != "Vijf"]
    with theatre.stage.program.store.read() as unit:
        (found,) = [m for m in unit.groups.members(1) if m.name == "Vijf"]
        assert found.standing == "waiting"


async def test_a_guessed_or_old_code_opens_nothing(theatre: Theatre) -> None:
    codes = await printed(theatre)
    comes(theatre, "Mirjam")
    await theatre.whispers("Mirjam", "ABCDEFGH")
    theatre.hears("Mirjam", "private.unknown_person")
    await theatre.later(days=61)
    theatre.unheard.clear()
    await theatre.whispers("Mirjam", codes["Lindelaan 3"])
    theatre.hears("Mirjam", "private.unknown_person")


async def test_only_an_admin_makes_codes_and_a_wrong_street_is_explained(theatre: Theatre) -> None:
    await theatre.whispers("Henk", "/adrescodes Lindelaan 1-5")
    theatre.hears("Henk", "command.not_allowed")
    await theatre.whispers("Karin", "/adrescodes overal")
    theatre.hears("Karin", "command.usage.adrescodes")
