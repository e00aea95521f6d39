"""One person on two channels: who says so keeps every street they lived in until then."""

from __future__ import annotations

import pytest

from storage.unit import Unit
from tests.stories.test_whatsapp_people import second_street
from tests.stories.town import Town

MOLENPAD = "HELP er wordt nu ingebroken bij Molenpad 6, twee mannen klimmen door het raam!"


async def stands(town: Town, name: str, group_id: int, standing: str) -> None:
    """Somebody of the street is known in another group too."""

    def add(unit: Unit) -> None:
        who = next(one for one in unit.groups.members(1) if one.name == name)
        unit.groups.add_member(group_id, who.person_id, town.stage.clock.now(), standing=standing)

    await town.stage.program.commit.submit(add)


async def test_who_couples_their_number_still_hears_the_alarms_of_its_other_street(town: Town) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Molenpad 10", window_open=True, group_id=other)
    bram = await town.lives("Bram de Wit", "Molenpad 12", window_open=True, group_id=other)
    await town.texts(fatma, await town.couple("Sanne"))
    town.gets("Fatma", "private.coupled")
    with town.stage.program.store.read() as unit:
        person = unit.people.by_address("whatsapp", fatma.number)
        assert person is not None and person.name == "Sanne"
        member = unit.groups.member(other, person.id)
        assert member is not None and (member.standing, member.house) == ("member", "Molenpad 10")
        assert [group.id for group in unit.groups.of_person(person.id)] == [1, other]
    town.forget()
    await town.texts(bram, MOLENPAD)
    rung = [name for name, message in town.rung if "Molenpad 6" in message.shown] + [
        note.to for note in town.unheard if note.rings
    ]
    assert len([name for name in rung if name in ("Fatma", "Sanne")]) == 1


@pytest.mark.parametrize(("before", "after"), [("waiting", "member"), ("removed", "removed"), ("member", "member")])
async def test_how_somebody_stood_there_themselves_counts(town: Town, before: str, after: str) -> None:
    other = await second_street(town)
    fatma = await town.lives("Fatma", "Molenpad 10", window_open=True, group_id=other)
    words = await town.couple("Sanne")
    await stands(town, "Sanne", other, before)
    await town.texts(fatma, words)
    with town.stage.program.store.read() as unit:
        person = unit.people.by_address("whatsapp", fatma.number)
        assert person is not None
        member = unit.groups.member(other, person.id)
        assert member is not None and member.standing == after
