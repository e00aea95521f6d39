"""The door: units keep nothing unasked, reading waits for nobody, one process per file, the right key only."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from storage.encryption import BadKey, Keyring, WrongKey, new_key
from storage.lock import AlreadyRunning
from storage.store import SchemaBehind, Store
from tests.storage.conftest import KEY, Street


def test_nothing_is_kept_without_commit(store: Store, now: datetime) -> None:
    with store.write() as unit:
        unit.groups.create("Duckstad", now)
    with store.read() as unit:
        assert unit.groups.all() == []


def test_an_exception_rolls_back(store: Store, now: datetime) -> None:
    with pytest.raises(KeyError), store.write() as unit:
        unit.groups.create("Duckstad", now)
        raise KeyError
    with store.read() as unit:
        assert unit.groups.all() == []


def test_a_committed_unit_and_a_read_unit_refuse(store: Store, now: datetime) -> None:
    with store.write() as unit:
        unit.commit()
        with pytest.raises(RuntimeError, match="committed"):
            unit.groups.create("Duckstad", now)
    with store.read() as unit, pytest.raises(RuntimeError, match="read unit"):
        unit.commit()


def test_reading_neither_waits_for_a_writer_nor_sees_its_work(store: Store, now: datetime) -> None:
    with store.write() as writing:
        writing.groups.create("Duckstad", now)
        with store.read() as reading:
            assert reading.groups.all() == []
        writing.commit()
    with store.read() as reading:
        assert len(reading.groups.all()) == 1


def test_threads_that_write_wait_for_one_another(store: Store, street: Street) -> None:
    def increments() -> None:
        for _ in range(25):
            with store.write() as unit:
                before = unit.sql.value('select next_report_number from "group"')
                unit.sql.run('update "group" set next_report_number = :n', n=before + 1)
                unit.commit()

    threads = [threading.Thread(target=increments) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as unit:
        assert unit.sql.value('select next_report_number from "group"') == 101


def test_the_settings_are_durable(store: Store) -> None:
    with store.write() as unit:
        wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "busy_timeout": 5000}
        assert {name: unit.sql.value(f"PRAGMA {name}") for name in wanted} == wanted
        with pytest.raises(sqlite3.IntegrityError):
            unit.sql.run("insert into observation values (1, 99, null, null, 1, null, 'first', false, true)")


def test_the_files_are_the_owners_alone(tmp_path: Path, now: datetime) -> None:
    folder = tmp_path / "var" / "saar"
    with Store.open(f"sqlite:///{folder}/saar.db", Keyring(KEY)) as store, store.write() as unit:
        unit.groups.create("Duckstad", now)
        unit.commit()
        modes = {beside.name: stat.S_IMODE(beside.stat().st_mode) for beside in folder.iterdir()}
    assert modes == dict.fromkeys(["saar.db", "saar.db-wal", "saar.db-shm", "saar.db.lock.pid"], 0o600)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="memory"):
        Store.open(url, Keyring(KEY))


def test_a_second_process_is_told_and_stops(store: Store, url: str) -> None:
    program = (
        "import sys; from storage.store import Store; from storage.encryption import Keyring\n"
        f"Store.open({url!r}, Keyring({KEY!r}))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert f"AlreadyRunning: another process ({os.getpid()}) already works on" in ended.stderr
    with pytest.raises(AlreadyRunning):
        Store.open(url, Keyring(KEY))
    Store.open(url, Keyring(KEY), lock=False).close()  # looking is allowed


def test_the_lock_is_given_back_when_the_holder_is_killed(empty_database: Path, path: Path, url: str) -> None:
    path.write_bytes(empty_database.read_bytes())
    program = (
        "import os; from storage.store import Store; from storage.encryption import Keyring\n"
        f"Store.open({url!r}, Keyring({KEY!r})); os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == -9
    Store.open(url, Keyring(KEY)).close()
    Store.open(url, Keyring(KEY)).close()


@pytest.mark.parametrize(
    ("key", "error"),
    [
        (lambda: new_key(), WrongKey),
        (lambda: "", BadKey),
        (lambda: "not base64!", BadKey),
        (lambda: "é" * 44, BadKey),
        (lambda: KEY[:-8], BadKey),
    ],
    ids=["another", "empty", "not base64", "not ascii", "too short"],
)
def test_a_wrong_key_is_named_and_changes_nothing(
    store: Store, street: Street, url: str, key: Callable[[], str], error: type[Exception]
) -> None:
    store.close()
    with pytest.raises(error, match="key"):
        Store.open(url, Keyring(key()))
    with Store.open(url, Keyring(KEY)) as again, again.read() as unit:
        assert [group.name for group in unit.groups.all()] == ["Duckstad"]


def test_the_key_is_read_in_both_alphabets() -> None:
    wrapped = Keyring(KEY).new_data_key()
    assert Keyring(KEY.replace("+", "-").replace("/", "_")).unwrap(wrapped) == Keyring(KEY).unwrap(wrapped)


def test_a_new_master_key_takes_over_and_the_old_one_can_go(store: Store, street: Street, url: str) -> None:
    fresh = new_key()
    store.close()
    Store.open(url, Keyring(fresh, KEY)).close()
    with Store.open(url, Keyring(fresh)) as again, again.read() as unit:
        person = unit.people.by_address("telegram", "700001")
        assert person is not None
        assert person.name == "Katrien Duck"


def test_a_database_behind_is_upgraded_only_when_asked(url: str) -> None:
    with pytest.raises(SchemaBehind):
        Store.open(url, Keyring(KEY), upgrade=False)
    Store.open(url, Keyring(KEY)).close()
    Store.open(url, Keyring(KEY), upgrade=False).close()
