"""Who asks to be erased is out at once, whatever still waits for them."""

from __future__ import annotations

from dataclasses import replace

from storage.unit import Unit
from tests.stories.theatre import GROUP, Theatre
from tests.stories.town import Town

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
FIRE = "brand bij Eikenhof 3, vlammen uit het dak, NU!"


async def outside_the_room(theatre: Theatre, name: str) -> int:
    """Somebody is in the group but not in its room: Saar tells them everything in private; gives who they are."""

    def out(unit: Unit) -> int:
        member = next(one for one in unit.groups.members(1) if one.name == name)
        unit.groups.save_member(replace(member, in_chat=False))
        return member.person_id

    return await theatre.stage.program.commit.submit(out)


async def a_closing_waits_for_the_morning(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    await theatre.later(hours=2)
    await theatre.whispers("Karin", "/sluit 1")
    theatre.unheard.clear()


async def test_who_is_erased_hears_no_alarm_from_that_moment_on(theatre: Theatre) -> None:
    await outside_the_room(theatre, "Sanne")
    await theatre.whispers("Sanne", "/afmelden")
    await theatre.presses("Sanne", "button.yes_erase")
    theatre.unheard.clear()
    await theatre.says("Joris", FIRE)
    assert [note for note in theatre.unheard if note.to == "Sanne"] == []
    assert [note for note in theatre.unheard if note.to == GROUP and note.rings]


async def test_the_data_go_within_a_minute_though_a_closing_waits_for_the_morning(theatre: Theatre) -> None:
    person_id = await outside_the_room(theatre, "Sanne")
    await a_closing_waits_for_the_morning(theatre)
    await theatre.whispers("Sanne", "/afmelden")
    theatre.hears("Sanne", "private.really_leave")
    await theatre.presses("Sanne", "button.yes_erase")
    theatre.hears("Sanne", "private.erased")
    for _ in range(13):
        await theatre.later(seconds=5)
    with theatre.stage.program.store.read() as unit:
        person = unit.people.get(person_id)
        assert person is not None and person.erased_at is not None
        assert unit.outbox.unfinished(person.recipient) == 0
    await theatre.says("Joris", FIRE)
    await theatre.later(hours=10)
    assert [note for note in theatre.unheard if note.to == "Sanne"] == []


async def test_a_farewell_that_cannot_leave_holds_the_erasure_up_for_a_minute_at_most(theatre: Theatre) -> None:
    person_id = await outside_the_room(theatre, "Sanne")
    await theatre.whispers("Sanne", "/afmelden")
    sanne = theatre["Sanne"].id
    theatre.street.telegram.faults.add("error", method="sendMessage", chat_id=sanne, retry_after_s=3600, times=1)
    await theatre.presses("Sanne", "button.yes_erase")
    for _ in range(13):
        await theatre.later(seconds=5)
    with theatre.stage.program.store.read() as unit:
        person = unit.people.get(person_id)
        assert person is not None and person.erased_at is not None


async def test_at_night_a_phone_gets_the_farewell_and_nothing_in_the_morning(town: Town) -> None:
    gerrit = await town.lives("Gerrit", "Lindelaan 40", window_open=True)
    await a_closing_waits_for_the_morning(town)
    town.forget()
    await town.texts(gerrit, "STOP")
    town.gets("Gerrit", "consent.stopped")
    await town.taps(gerrit, "button.yes_erase")
    town.gets("Gerrit", "private.erased")
    await town.later(seconds=60)
    with town.stage.program.store.read() as unit:
        assert unit.people.by_address("whatsapp", gerrit.number) is None
    await town.later(hours=10)
    town.no_phone_rings_any_more_for("Gerrit")
