"""Erasing a person: nothing readable of theirs in the file, what is under way ends properly, the rest stays."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from saar.effects import Lane
from storage import retention
from storage.encryption import Keyring
from storage.rows import DutyRow
from storage.store import Store
from tests.storage.conftest import KEY, Street

SECRETS = {
    "name": "Govert Goudglans",
    "phone": "+31612345678",
    "house": "Achterdijk 77",
    "words": "Ik zag een man met een koevoet",
    "place": "Achterdijk bij mij thuis",
    "line": "hij loopt nu naar de schuur",
    "args": "Govert vraagt om hulp",
    "letter": '{"from":{"first_name":"Govert Goudglans"}}',
}


@pytest.fixture
def govert(store: Store, street: Street, now: datetime) -> int:
    """Somebody who left traces everywhere."""
    with store.write() as unit:
        person = unit.people.create(SECRETS["name"], "nl", now)
        unit.people.add_address("person", person.id, "whatsapp", SECRETS["phone"], can_start=True)
        unit.groups.add_member(street.group, person.id, now, house=SECRETS["house"])
        unit.groups.set_duty(DutyRow(street.group, person.id, 0, now, (0,), "08:00", False, False, None))
        report = unit.reports.open(
            street.group, "alarm", "alarmering", now, reporter_id=person.id, place=SECRETS["place"], caller_id=person.id
        )
        unit.reports.observe(report.id, person.id, SECRETS["words"], now, "5", "first")
        unit.reports.observe(report.id, street.donald, "Ik zie hem ook", now, "6")
        unit.reports.heard(report.id, person.recipient, now)
        unit.reports.keep_line(street.group, person.id, SECRETS["line"], now, "5")
        unit.cards.want(report.id, person.recipient, 1, Lane.ALARM, True, now)
        unit.buttons.offer("tok", "call", {}, street.group, for_person_id=person.id)
        unit.links.create("tok", "wijkagent", {}, person.id, street.group, now + timedelta(days=1))
        for recipient, about in ((person.recipient, None), ("p2", person.id)):
            unit.outbox.tell(
                causation="i1", recipient=recipient, key="k", now=now, args={"text": SECRETS["args"]},
                group_id=street.group, about_person_id=about,
            )  # fmt: skip
        unit.actions.do("i1", "restrict", person.recipient, {"name": SECRETS["name"]}, street.group, Lane.REST, now)
        unit.inbox.dead("bot", "77", SECRETS["letter"].encode(), "unknown type", now)
        unit.inbox.dead("bot", "78", b"somebody else's", "unknown type", now)
        unit.commit()
    return person.id


def file_bytes(path: Path) -> Iterator[bytes]:
    for beside in path.parent.iterdir():
        if beside.is_file():
            yield beside.read_bytes()


def erase(store: Store, person_id: int, now: datetime) -> bool:
    with store.write() as unit:
        erased = unit.people.erase(person_id, now)
        unit.commit()
    return erased


def test_nothing_personal_is_readable_in_the_file_even_before(store: Store, govert: int, path: Path) -> None:
    for content in file_bytes(path):
        for secret in SECRETS.values():
            assert secret.encode() not in content
            assert secret.encode("utf-16-le") not in content


def test_after_erasing_not_even_the_sealed_bytes_are_left(store: Store, govert: int, now: datetime, path: Path) -> None:
    tables = {
        "person": "data_key, name_enc", "address": "value_enc, value_hash", "membership": "house_enc",
        "observation": "text_enc", "recent_line": "text_enc", "outbox": "args_enc", "action": "args_enc",
    }  # fmt: skip
    with store.read() as unit:
        before = {
            value
            for table, columns in tables.items()
            for row in unit.sql.all(f"select {columns} from {table}")
            for value in row
            if value is not None
        }
    assert erase(store, govert, now)
    with store.read() as unit:
        after = {
            value
            for table, columns in tables.items()
            for row in unit.sql.all(f"select {columns} from {table}")
            for value in row
        }
    gone = before - after
    assert len(gone) >= 9
    for content in file_bytes(path):
        for sealed in gone:
            assert sealed not in content


def test_what_was_theirs_is_empty_and_what_was_others_stays(
    store: Store, street: Street, govert: int, now: datetime
) -> None:
    assert erase(store, govert, now)
    assert not erase(store, govert, now)
    assert not erase(store, 999, now)
    with store.write() as unit:
        person = unit.people.get(govert)
        assert person is not None
        assert (person.name, person.erased_at) == ("", now)
        assert unit.people.by_address("whatsapp", SECRETS["phone"]) is None
        assert unit.people.address("person", govert) == []
        assert unit.groups.of_person(govert) == []
        assert unit.groups.duty(street.group) == []
        assert unit.buttons.get("tok") is None
        assert unit.links.get("tok", now) is None
        assert unit.reports.own_lines(street.group, govert, now) == []
        assert [row.text for row in unit.reports.observations(1)] == ["", "Ik zie hem ook"]
        assert unit.outbox.counts() == {"expired": 2}
        assert unit.cards.counts() == {"expired": 1}
        assert unit.actions.counts() == {"expired": 1}
        assert unit.sql.all("select event_id from inbox where payload_enc is not null") == [("78",)]
        assert unit.people.by_address("telegram", "700002") is not None
        assert [member.name for member in unit.groups.members(street.group)] == ["Katrien Duck", "Donald Duck", ""]


def test_an_open_report_ends_properly_and_is_emptied_when_closed(
    store: Store, street: Street, govert: int, now: datetime
) -> None:
    erase(store, govert, now)
    with store.write() as unit:
        report = unit.reports.get(1)
        assert report is not None
        assert report.place == SECRETS["place"]
        unit.sql.run("update report set closed_at = :now", now=1)
        unit.commit()
    assert retention.tidy(store, now)["reports_of_erased"] == 1
    with store.read() as unit:
        report = unit.reports.get(1)
        assert report is not None
        assert (report.place, report.reporter_id, report.number) == (None, None, 1)


def test_the_same_person_can_come_back_as_somebody_new(store: Store, govert: int, now: datetime) -> None:
    erase(store, govert, now)
    with store.write() as unit:
        again = unit.people.create(SECRETS["name"], None, now)
        unit.people.add_address("person", again.id, "whatsapp", SECRETS["phone"])
        assert again.id != govert


def test_the_memory_forgets_too(store: Store, govert: int, now: datetime, url: str) -> None:
    with store.read() as unit:
        unit.groups.members(1)
    erase(store, govert, now)
    assert SECRETS["name"] not in repr(store.vault.__dict__)
    store.close()
    with Store.open(url, Keyring(KEY)) as again, again.read() as unit:
        assert unit.people.get(govert) is not None


def test_the_export_holds_everything_of_theirs_and_nothing_of_others(store: Store, govert: int, now: datetime) -> None:
    with store.write() as unit:
        everything = repr(unit.people.export(govert))
        for what in ("name", "phone", "house", "words", "place"):
            assert SECRETS[what] in everything
        assert "Ik zie hem ook" not in everything
        assert "Donald" not in everything
        assert unit.people.export(999) == {}
