"""A full disk: StorageFull, nothing kept by half, nothing kept before is lost, and on it goes when there is room."""

import asyncio
import resource
import subprocess
import sys
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from storage.backup import backup
from storage.engine import NotWritable, StorageFull
from storage.group_commit import GroupCommit
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import KEY

LETTER = b"x" * 20_000


def limit_pages(store: Store, pages: int | None) -> None:
    """Let the file grow by so many pages and no more; None takes the limit away. Holds for the pool's connection."""
    with store.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        size = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={2**30 if pages is None else size + pages}").close()


def put(unit: Unit, number: int, now: datetime) -> bool:
    return unit.inbox.put("bot", str(number), "a", LETTER, now, now)


def waiting(store: Store) -> int:
    with store.read() as unit:
        return unit.inbox.depth().waiting


def test_a_unit_that_does_not_fit_keeps_nothing_of_itself(store: Store, now: datetime) -> None:
    with store.write() as unit:
        put(unit, 1, now)
        unit.commit()
    limit_pages(store, 12)
    with pytest.raises(StorageFull), store.write() as unit:
        for number in range(2, 50):
            put(unit, number, now)
        unit.commit()
    assert waiting(store) == 1
    limit_pages(store, None)
    with store.write() as unit:
        assert all(put(unit, number, now) for number in range(2, 50))
        unit.commit()
    assert waiting(store) == 49


async def test_in_the_group_commit_who_was_told_yes_is_kept_and_who_was_told_no_is_not(
    store: Store, now: datetime
) -> None:
    commit = GroupCommit(store)
    limit_pages(store, 60)
    results: list[object] = []
    for start in range(0, 60, 4):
        pieces = [commit.submit(partial(put, number=number, now=now)) for number in range(start, start + 4)]
        results += await asyncio.gather(*pieces, return_exceptions=True)
    refused = [result for result in results if isinstance(result, StorageFull)]
    assert refused
    assert waiting(store) == results.count(True) == 60 - len(refused)
    limit_pages(store, None)
    again = [commit.submit(partial(put, number=number, now=now)) for number in range(60)]
    assert (await asyncio.gather(*again)).count(True) == len(refused)
    assert waiting(store) == 60


def test_a_file_system_that_takes_no_more(empty_database: Path, path: Path, url: str) -> None:
    """The kernel refuses the write itself, in a process of its own."""
    path.write_bytes(empty_database.read_bytes())
    program = f"""
import resource, signal
from datetime import UTC, datetime
from storage.encryption import Keyring
from storage.engine import StorageFull
from storage.store import Store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
now = datetime(2026, 11, 24, tzinfo=UTC)
store = Store.open({url!r}, Keyring({KEY!r}))
resource.setrlimit(resource.RLIMIT_FSIZE, ({path.stat().st_size + 200_000}, resource.RLIM_INFINITY))
kept = 0
try:
    while True:
        with store.write() as unit:
            unit.inbox.put("bot", str(kept), "a", b"x" * 20_000, now, now)
            unit.commit()
        kept += 1
except StorageFull:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with store.write() as unit:
    assert unit.inbox.put("bot", str(kept), "a", b"", now, now)
    unit.commit()
print(kept + 1)
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    from storage.encryption import Keyring

    with Store.open(url, Keyring(KEY)) as store:
        assert waiting(store) == int(ended.stdout) > 3
        with store.read() as unit:
            assert unit.sql.value("PRAGMA integrity_check") == "ok"


def test_a_place_that_cannot_be_written_is_not_taken_for_a_full_disk(
    empty_database: Path, path: Path, url: str, tmp_path: Path
) -> None:
    path.write_bytes(empty_database.read_bytes())
    with pytest.raises(NotWritable):
        backup(url, tmp_path / "nowhere" / "copy.db")


def test_opening_on_a_full_disk_says_so(url: str) -> None:
    program = f"""
import resource, signal
from storage.encryption import Keyring
from storage.engine import StorageFull
from storage.store import Store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
try:
    Store.open({url!r}, Keyring({KEY!r}))
except StorageFull as error:
    print("full")
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ended.stdout == "full\n", ended.stderr
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 8192
