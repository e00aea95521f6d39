"""Backup and restore: complete, private, and never ringing again."""

import sqlite3
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from saar.effects import Lane
from storage.backup import NotABackup, backup, restore
from storage.encryption import Keyring, WrongKey, new_key
from storage.lock import AlreadyRunning
from storage.store import Store
from tests.storage.conftest import KEY, Street

HOUR = timedelta(hours=1)


@pytest.fixture
def evening(store: Store, street: Street, now: datetime) -> Store:
    """A bot in the middle of its work: something in every queue."""
    with store.write() as unit:
        unit.inbox.put("bot", "1", "a", b"done", now, now)
        unit.inbox.done(1, now)
        unit.inbox.put("bot", "2", "a", b"waiting", now, now, urgent=True)
        for number in range(3):
            unit.outbox.tell(causation=f"i{number}", recipient=f"p{number}", key="alert", now=now, lane=Lane.ALARM)
        report = unit.reports.open(street.group, "alarm", "alarmering", now, place="Lindelaan")
        unit.cards.want(report.id, "g1", 1, Lane.ALARM, True, now)
        unit.actions.do("i1", "pin", "g1", {}, street.group, Lane.REST, now)
        unit.deadlines.set("guard", "r1", now + HOUR / 60, street.group)
        unit.deadlines.set("digest", "g1", now + 48 * HOUR, street.group)
        unit.buttons.offer("tok", "call", once=True)
        unit.leases.take("inbox", "me", now, HOUR)
        unit.commit()
    with store.write() as unit:
        unit.outbox.claim(now, 1, Lane.ALARM)
        unit.outbox.sent(1, "m1", now)
        unit.outbox.claim(now, 1, Lane.ALARM)
        unit.commit()
    return store


def test_a_backup_is_one_private_file_taken_beside_a_running_bot(
    evening: Store, url: str, tmp_path: Path, now: datetime
) -> None:
    copy = tmp_path / "copy.db"
    with evening.write() as unit:  # an open write transaction does not hold it up, and is not in it
        unit.groups.create("Ganzendorp", now)
        backup(url, copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(beside.name for beside in tmp_path.iterdir() if beside.name.startswith("copy")) == ["copy.db"]
    with sqlite3.connect(copy) as connection:
        assert connection.execute('select count(*) from "group"').fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert b"Lindelaan" not in copy.read_bytes()
    backup(url, copy)  # over the former one


def test_a_restored_backup_rings_nobody(evening: Store, url: str, tmp_path: Path, now: datetime) -> None:
    copy = tmp_path / "copy.db"
    backup(url, copy)
    evening.close()
    tomorrow = now + 24 * HOUR
    restored = restore(copy, url, Keyring(KEY), tomorrow)
    assert (restored.outbox, restored.cards, restored.actions, restored.inbox, restored.deadlines) == (2, 1, 1, 1, 1)
    with Store.open(url, Keyring(KEY)) as store, store.write() as unit:
        assert unit.inbox.claim(tomorrow) == []
        for lane in Lane:
            assert unit.outbox.claim(tomorrow, 9, lane) == []
            assert unit.cards.claim(tomorrow, 9, lane) == []
            assert unit.actions.claim(tomorrow, 9, lane) == []
        assert unit.outbox.recover(tomorrow) == (0, 0)
        assert unit.deadlines.due(tomorrow) == []
        assert unit.deadlines.next_at() == now + 48 * HOUR
        assert [line.verb for line in unit.audit.lines(1)] == ["deadline_expired"]
        assert [line.verb for line in unit.audit.lines(None)] == ["restored"]
        for event in ("1", "2"):
            assert not unit.inbox.put("bot", event, "a", b"fetched back", now, tomorrow)
        assert unit.leases.take("inbox", "me", tomorrow, HOUR) == 1002
        report = unit.reports.get(1)
        assert report is not None
        assert report.place == "Lindelaan"


def test_what_happened_since_the_backup_is_taken_over(
    evening: Store, street: Street, url: str, path: Path, tmp_path: Path, now: datetime
) -> None:
    copy = tmp_path / "copy.db"
    backup(url, copy)
    with evening.write() as unit:
        unit.inbox.put("bot", "3", "a", b"after the backup", now, now)
        unit.people.erase(street.donald, now)
        unit.buttons.use("tok", street.katrien, now)
        [address] = unit.people.address("person", street.katrien)
        unit.people.unreachable(address.id, "blocked")
        unit.threads.stop(address.id, now)
        katrien = unit.groups.member(street.group, street.katrien)
        assert katrien is not None
        unit.groups.save_member(replace(katrien, standing="removed"))
        unit.posted.book("2026-11", street.group, "template", 55)
        unit.commit()
    evening.close()
    restored = restore(copy, url, Keyring(KEY), now + HOUR)
    assert restored.erased == 1
    assert restored.former is not None
    assert restored.former.name == "saar.db.before-20261124-210000"
    assert restored.former.exists()
    assert sorted(beside.name for beside in path.parent.glob("saar.db*")) == [
        "saar.db", "saar.db.before-20261124-210000", "saar.db.lock.pid",
    ]  # fmt: skip
    with Store.open(url, Keyring(KEY)) as store, store.write() as unit:
        assert not unit.inbox.put("bot", "3", "a", b"fetched back", now, now + HOUR)
        person = unit.people.get(street.donald)
        assert person is not None
        assert person.name == ""
        assert unit.buttons.use("tok", street.katrien, now) == "used"
        [address] = unit.people.address("person", street.katrien)
        assert (address.reachable, address.why) == (False, "blocked")
        assert unit.threads.of(address.id).stopped_at == now
        assert unit.groups.of_person(street.katrien) == []
        assert unit.posted.spent("2026-11", street.group) == 55


def test_onto_a_fresh_machine(evening: Store, url: str, tmp_path: Path, now: datetime) -> None:
    copy = tmp_path / "copy.db"
    backup(url, copy)
    elsewhere = f"sqlite:///{tmp_path / 'new' / 'saar.db'}"
    assert restore(copy, elsewhere, Keyring(KEY), now).former is None
    with Store.open(elsewhere, Keyring(KEY)) as store, store.read() as unit:
        assert [group.name for group in unit.groups.all()] == ["Duckstad"]


@pytest.mark.parametrize("what", ["garbage", "another's tables", "cut off", "missing"])
def test_what_is_no_backup_is_refused_and_nothing_changes(
    evening: Store, url: str, path: Path, tmp_path: Path, now: datetime, what: str
) -> None:
    copy = tmp_path / "copy.db"
    backup(url, copy)
    evening.close()
    if what == "garbage":
        copy.write_bytes(b"not a database" * 999)
    elif what == "another's tables":
        copy.unlink()
        with sqlite3.connect(copy) as connection:
            connection.execute("create table t (a)")
        connection.close()
    elif what == "cut off":
        copy.write_bytes(copy.read_bytes()[:20_000])
    else:
        copy.unlink()
    before = path.read_bytes()
    with pytest.raises((NotABackup, FileNotFoundError)):
        restore(copy, url, Keyring(KEY), now)
    assert path.read_bytes() == before
    Store.open(url, Keyring(KEY)).close()


def test_with_the_wrong_key_or_beside_a_running_bot_it_is_refused(
    evening: Store, url: str, path: Path, tmp_path: Path, now: datetime
) -> None:
    copy = tmp_path / "copy.db"
    backup(url, copy)
    with pytest.raises(AlreadyRunning):
        restore(copy, url, Keyring(KEY), now)
    evening.close()
    before = path.read_bytes()
    with pytest.raises(WrongKey):
        restore(copy, url, Keyring(new_key()), now)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.arriving*"))


def damaged(path: Path) -> None:
    path.write_bytes(b"\0" * 5000)


def of_another_bot(path: Path) -> None:
    path.unlink()
    with Store.open(f"sqlite:///{path}", Keyring(new_key())) as other, other.write() as unit:
        person = unit.people.create("Somebody", None, datetime.fromisoformat("2026-01-01T00:00:00+00:00"))
        unit.people.erase(person.id, person.created_at)
        unit.commit()


@pytest.mark.parametrize("present", [damaged, of_another_bot])
def test_over_a_database_that_tells_nothing(
    evening: Store, url: str, path: Path, tmp_path: Path, now: datetime, present: Callable[[Path], None]
) -> None:
    copy = tmp_path / "copy.db"
    backup(url, copy)
    evening.close()
    present(path)
    assert restore(copy, url, Keyring(KEY), now).erased == 0
    with Store.open(url, Keyring(KEY)) as store, store.read() as unit:
        assert [member.name for member in unit.groups.members(1)] == ["Katrien Duck", "Donald Duck"]


def test_a_database_on_a_server_is_not_ours_to_copy(tmp_path: Path, now: datetime) -> None:
    with pytest.raises(ValueError, match="SQLite"):
        backup("postgresql+psycopg://localhost/saar", tmp_path / "x")
    with pytest.raises(ValueError, match="SQLite"):
        restore(tmp_path / "x", "postgresql+psycopg://localhost/saar", Keyring(KEY), now)
    with pytest.raises(FileNotFoundError):
        backup(f"sqlite:///{tmp_path / 'none.db'}", tmp_path / "x")
