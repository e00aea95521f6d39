"""Shared commits: each piece stands alone, none is told before it is on disk, none is lost."""

import asyncio
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest

from storage import group_commit
from storage.engine import Busy, StorageFull
from storage.group_commit import GroupCommit
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import Street


def increment(unit: Unit) -> int:
    """Read, add one, write: the pattern that loses updates when the read stands outside the transaction."""
    before = unit.sql.value('select next_report_number from "group" where id = 1')
    unit.sql.run('update "group" set next_report_number = :n where id = 1', n=before + 1)
    return int(before) + 1


async def test_400_concurrent_increments_lose_none(store: Store, street: Street) -> None:
    commit = GroupCommit(store)

    async def one() -> int:
        await asyncio.sleep(0)
        return await commit.submit(increment)

    results = await asyncio.gather(*(one() for _ in range(400)))
    assert sorted(results) == list(range(2, 402))
    with store.read() as unit:
        assert unit.sql.value('select next_report_number from "group"') == 401


async def test_two_group_commits_on_one_store_lose_none(store: Store, street: Street) -> None:
    first, second = GroupCommit(store), GroupCommit(store)
    await asyncio.gather(*(commit.submit(increment) for _ in range(100) for commit in (first, second)))
    with store.read() as unit:
        assert unit.sql.value('select next_report_number from "group"') == 201


async def test_many_pieces_share_a_commit(store: Store, now: datetime) -> None:
    commit, commits = GroupCommit(store, slice_s=10), 0

    def committed(touched: frozenset[str]) -> None:
        nonlocal commits
        commits += 1
        assert touched == {"inbox"}

    commit.on_commit(committed)

    def put(number: int, unit: Unit) -> bool:
        return unit.inbox.put("bot", str(number), "a", b"", now, now)

    puts = [commit.submit(partial(put, number)) for number in range(50)]
    assert await asyncio.gather(*puts) == [True] * 50
    assert commits == 1


async def test_one_that_raises_takes_back_its_own_work_alone(store: Store, now: datetime) -> None:
    commit = GroupCommit(store, slice_s=10)
    woken: list[frozenset[str]] = []
    commit.on_commit(woken.append)

    def bad(unit: Unit) -> None:
        unit.inbox.put("bot", "bad", "a", b"", now, now)
        unit.groups.create("Nowhere", now)
        raise KeyError("decided wrongly")

    def tells(unit: Unit) -> int | None:
        return unit.outbox.tell(causation="i", recipient="p1", key="k", now=now)

    results = await asyncio.gather(
        commit.submit(tells), commit.submit(bad), commit.submit(tells), return_exceptions=True
    )
    assert results[0] == 1
    assert isinstance(results[1], KeyError)
    assert results[2] is None
    assert woken == [{"outbox"}]
    with store.write() as unit:
        assert unit.inbox.depth().waiting == 0
        group = unit.groups.create("Duckstad", now)  # gets the id that was taken back, and its own key
        unit.groups.change(group.id, name="Eendenstad")
        found = unit.groups.get(group.id)
        assert found is not None
        assert found.name == "Eendenstad"


async def test_a_group_made_after_one_taken_back_in_the_same_commit_has_its_own_key(
    store: Store, now: datetime
) -> None:
    commit = GroupCommit(store)

    def gives_up(unit: Unit) -> None:
        group = unit.groups.create("Nowhere", now)
        unit.reports.open(group.id, "alarm", "alarmering", now, place="x")
        raise KeyError

    def keeps(unit: Unit) -> int:
        group = unit.groups.create("Duckstad", now)
        return unit.reports.open(group.id, "alarm", "alarmering", now, place="Lindelaan").id

    _, report_id = await asyncio.gather(commit.submit(gives_up), commit.submit(keeps), return_exceptions=True)
    with store.read() as unit:
        report = unit.reports.get(report_id)  # type: ignore[arg-type]
    assert report is not None
    assert report.place == "Lindelaan"


async def test_one_whose_waiter_left_before_its_turn_is_not_run(store: Store, now: datetime) -> None:
    commit = GroupCommit(store)
    kept = commit.submit(lambda unit: unit.inbox.put("bot", "1", "a", b"", now, now))
    left = commit.submit(lambda unit: unit.inbox.put("bot", "2", "a", b"", now, now))
    left.cancel()
    assert await kept
    with store.read() as unit:
        assert unit.inbox.depth().waiting == 1


async def test_a_long_slice_lets_the_loop_have_its_turn(store: Store, now: datetime) -> None:
    commit, turns = GroupCommit(store), 0

    def slow(unit: Unit) -> None:
        unit.sql.value(
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < 300000) select sum(i) from n"
        )

    async def count_turns() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count_turns())
    await asyncio.gather(*(commit.submit(slow) for _ in range(8)))
    counting.cancel()
    assert turns >= 3


async def test_close_finishes_what_was_submitted_and_takes_no_more(store: Store, now: datetime) -> None:
    commit = GroupCommit(store)
    put = commit.submit(lambda unit: unit.inbox.put("bot", "1", "a", b"", now, now))
    await commit.close()
    assert put.done()
    assert await put
    await commit.close()
    with pytest.raises(RuntimeError):
        commit.submit(lambda unit: None)


async def test_when_the_transaction_itself_dies_everybody_in_it_is_told(store: Store, now: datetime) -> None:
    commit = GroupCommit(store)

    def kills(unit: Unit) -> None:
        unit.sql.run("rollback")  # what SQLite does by itself when the disk is full

    put = commit.submit(lambda unit: unit.inbox.put("bot", "1", "a", b"", now, now))
    results = await asyncio.gather(put, commit.submit(kills), return_exceptions=True)
    assert [type(result) for result in results] == [StorageFull, StorageFull]
    with store.read() as unit:
        assert unit.inbox.depth().waiting == 0
    assert await commit.submit(lambda unit: unit.inbox.put("bot", "1", "a", b"", now, now))


@pytest.mark.parametrize("slice_s", [0.0, 0.02])
async def test_what_goes_first_passes_what_waits_and_neither_starves(store: Store, slice_s: float) -> None:
    commit = GroupCommit(store, slice_s=slice_s)
    order: list[str] = []

    def note(word: str, unit: Unit) -> None:
        order.append(word)

    pieces = [commit.submit(partial(note, f"waits {n}")) for n in range(5)]
    pieces += [commit.submit(partial(note, f"first {n}"), first=True) for n in range(5)]
    await asyncio.gather(*pieces)
    assert order[0] == "first 0"
    assert [one for one in order if one[0] == "f"] == [f"first {n}" for n in range(5)]
    assert [one for one in order if one[0] == "w"] == [f"waits {n}" for n in range(5)]
    assert order[-1] == ("waits 4" if slice_s else order[-1])
    await commit.close()


@pytest.fixture
def other_process(path: Path) -> Iterator[sqlite3.Connection]:
    """Somebody else who holds the database."""
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    yield held
    held.close()


async def test_while_another_process_writes_the_loop_goes_on_and_the_work_waits(
    store: Store, street: Street, other_process: sqlite3.Connection
) -> None:
    commit = GroupCommit(store)
    waiting = commit.submit(increment)
    for _ in range(20):
        await asyncio.sleep(0.01)
        assert not waiting.done()
    other_process.execute("ROLLBACK")
    assert await waiting == 2


async def test_who_waits_too_long_for_another_process_is_told(
    store: Store, street: Street, other_process: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(group_commit, "PATIENCE_S", 0.2)
    commit = GroupCommit(store)
    results = await asyncio.gather(*(commit.submit(increment) for _ in range(3)), return_exceptions=True)
    assert [type(result) for result in results] == [Busy] * 3
    other_process.execute("ROLLBACK")
    assert await commit.submit(increment) == 2
