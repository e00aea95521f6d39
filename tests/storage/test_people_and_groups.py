"""Who there is: persons, addresses, groups, members, duty."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage.people import AddressTaken
from storage.rows import DutyRow
from storage.store import Store
from tests.storage.conftest import Street


def test_a_person_is_found_by_address_whatever_its_letter_case(store: Store, street: Street) -> None:
    with store.write() as unit:
        unit.people.add_address("person", street.donald, "mail", "Donald@Example.NL")
        for value in ("donald@example.nl", " DONALD@example.nl "):
            found = unit.people.by_address("mail", value)
            assert found is not None
            assert (found.id, found.name, found.recipient) == (street.donald, "Donald Duck", "p2")
        assert unit.people.by_address("telegram", "donald@example.nl") is None
        assert unit.people.by_address("telegram", "-100200300") is None  # a group's, not a person's
        assert unit.groups.by_address("telegram", "700001") is None


def test_the_same_address_again_is_brought_up_to_date(store: Store, street: Street) -> None:
    with store.write() as unit:
        [address] = unit.people.address("person", street.donald)
        assert not address.can_start
        unit.people.unreachable(address.id, "blocked")
        again = unit.people.add_address("person", street.donald, "telegram", "700002", can_start=True)
        assert (again.id, again.can_start, again.reachable, again.why) == (address.id, True, True, None)
        with pytest.raises(AddressTaken):
            unit.people.add_address("person", street.katrien, "telegram", "700002")


def test_reachability(store: Store, street: Street) -> None:
    with store.write() as unit:
        assert unit.groups.reachable(street.group) == {street.katrien}  # Donald never started Saar
        [address] = unit.people.address("person", street.donald, "telegram")
        unit.people.reachable(address.id, can_start=True)
        assert unit.groups.reachable(street.group) == {street.katrien, street.donald}
        unit.people.unreachable(address.id, "blocked")
        found = unit.people.find_address("telegram", "700002")
        assert found is not None
        assert (found.reachable, found.why) == (False, "blocked")
        unit.people.remove_address(address.id)
        assert unit.people.address_by_id(address.id) is None


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("-100200300", "-100999", True),
        ("unknown", "-100200300", True),  # said a second time
        ("unknown", "also unknown", False),
        ("-100200300", "700001", False),  # another's
    ],
)
def test_an_address_that_moves(store: Store, street: Street, old: str, new: str, moved: bool) -> None:
    with store.write() as unit:
        for _ in range(2):
            assert unit.people.change_address("telegram", old, new) == moved
        group = unit.groups.by_address("telegram", new if moved else "-100200300")
        assert group is not None
        assert group.id == street.group
        assert len(unit.people.address("group", street.group)) == 1


def test_an_address_that_moves_to_one_already_noted_for_the_same_group(store: Store, street: Street) -> None:
    with store.write() as unit:
        unit.people.add_address("group", street.group, "telegram", "-100999")
        assert unit.people.change_address("telegram", "-100200300", "-100999")
        assert [row.value for row in unit.people.address("group", street.group)] == ["-100999"]


def test_a_person_can_be_renamed_and_spoken_to_in_another_language(store: Store, street: Street) -> None:
    with store.write() as unit:
        unit.people.rename(street.donald, "Donald D.")
        unit.people.set_language(street.donald, "en")
        person = unit.people.get(street.donald)
        assert person is not None
        assert (person.name, person.language, person.erased_at) == ("Donald D.", "en", None)
        assert unit.people.get(999) is None


def test_a_group_keeps_its_settings_as_overrides(store: Store, now: datetime) -> None:
    with store.write() as unit:
        group = unit.groups.create("Duckstad", now, language="en", settings={"quiet": True})
        assert unit.groups.get(group.id) == group
        unit.groups.settings_set(group.id, {"quiet": None, "photo": "keep", "night": [22, 7]})
        unit.groups.settings_set(group.id, {"meaning_of_r": "react"})
        unit.groups.change(group.id, name="Eendenstad", state="paused")
        changed = unit.groups.get(group.id)
    assert changed is not None
    assert changed.settings == {"photo": "keep", "night": [22, 7], "meaning_of_r": "react"}
    assert (changed.name, changed.state, changed.language, changed.recipient) == ("Eendenstad", "paused", "en", "g1")


def test_members_get_numbers_and_keep_them(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        again = unit.groups.add_member(street.group, street.donald, now, role="admin")
        assert (again.number, again.role) == (2, "resident")  # who is there stays as they are
        muted = replace(again, standing="muted", muted_until=now + timedelta(days=1), house="3", rules_version=2)
        unit.groups.save_member(muted)
        assert unit.groups.member(street.group, street.donald) == muted
        unit.groups.set_in_chat(street.group, street.donald, True)
        newcomer = unit.people.create("Dagobert", None, now)
        assert unit.groups.add_member(street.group, newcomer.id, now, standing="waiting").number == 3
        assert unit.groups.member(street.group, 999) is None
        with pytest.raises(Exception, match="FOREIGN KEY"):
            unit.groups.add_member(street.group, 999, now)


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        ({}, [1, 2, 3]),
        ({"roles": ["admin"]}, [1]),
        ({"roles": ("resident", "admin"), "standings": {"member"}}, [1, 2]),
        ({"standings": ["waiting"]}, [3]),
        ({"roles": []}, []),
    ],
)
def test_members_by_role_and_standing(
    store: Store, street: Street, now: datetime, wanted: dict[str, Any], numbers: list[int]
) -> None:
    with store.write() as unit:
        newcomer = unit.people.create("Dagobert", None, now)
        unit.groups.add_member(street.group, newcomer.id, now, standing="waiting")
        members = unit.groups.members(street.group, **wanted)
    assert [member.number for member in members] == numbers
    if 1 in numbers:
        assert (members[0].name, members[0].house, members[0].language) == ("Katrien Duck", "Lindelaan 12a", "nl")


def test_the_groups_of_a_person(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        other = unit.groups.create("Ganzendorp", now)
        member = unit.groups.add_member(other.id, street.donald, now)
        assert [group.name for group in unit.groups.of_person(street.donald)] == ["Duckstad", "Ganzendorp"]
        unit.groups.save_member(replace(member, standing="removed"))
        assert [group.name for group in unit.groups.of_person(street.donald)] == ["Duckstad"]
        assert [group.name for group in unit.groups.all()] == ["Duckstad", "Ganzendorp"]


def test_the_chain_of_wijkagenten(store: Store, street: Street, now: datetime) -> None:
    first = DutyRow(street.group, street.donald, 0, now, (0, 3), "08:00", False, True, now + timedelta(days=2))
    second = DutyRow(street.group, street.katrien, 1, None, (), "17:30", True, False, None)
    with store.write() as unit:
        unit.groups.set_duty(second)
        unit.groups.set_duty(first)
        assert unit.groups.duty(street.group) == [first, second]
        unit.groups.set_duty(replace(first, position=2))
        assert [duty.person_id for duty in unit.groups.duty(street.group)] == [street.katrien, street.donald]
        assert unit.groups.duties_of(street.katrien) == [second]
        unit.groups.drop_duty(street.group, street.katrien)
        assert unit.groups.duties_of(street.katrien) == []


def test_one_damaged_name_does_not_stop_the_list(store: Store, street: Street) -> None:
    with store.write() as unit:
        unit.sql.run("update person set name_enc = :noise where id = 1", noise=b"x" * 50)
        unit.sql.run("update person set data_key = :noise where id = 2", noise=b"y" * 64)
        unit.vault.forget()
        assert [member.name for member in unit.groups.members(street.group)] == ["", ""]
        assert unit.people.address("person", 2) == []
        unit.sql.run('update "group" set name_enc = :noise', noise=b"z")
        assert [group.name for group in unit.groups.all()] == [""]


@pytest.mark.parametrize("name", ["", "Zoë 🦆", "\u202eרחוב", "x" * 5000, "\ud800 lone", "tab\tnul\0"])
def test_any_text_comes_back_as_it_was(store: Store, now: datetime, name: str) -> None:
    with store.write() as unit:
        person = unit.people.create(name, None, now)
        assert unit.people.get(person.id) == person
