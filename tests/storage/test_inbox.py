"""The inbox: nothing lost, nothing twice, each lane in order, one bad row holds nobody up."""

from datetime import datetime, timedelta

import pytest

from storage.encryption import Keyring
from storage.rows import InboxRow
from storage.store import Store
from tests.storage.conftest import KEY

Arrival = tuple[str, bool]  # lane, urgent


def put(store: Store, now: datetime, *arrivals: Arrival) -> None:
    with store.write() as unit:
        for number, (lane, urgent) in enumerate(arrivals, start=1):
            assert unit.inbox.put("bot", str(number), lane, f"payload {number}".encode(), now, now, urgent)
        unit.commit()


def claim(store: Store, now: datetime, limit: int = 64) -> list[InboxRow]:
    with store.write() as unit:
        rows = unit.inbox.claim(now, limit)
        unit.commit()
    return rows


def fail(store: Store, row_id: int, now: datetime) -> bool:
    with store.write() as unit:
        dead = unit.inbox.failed(row_id, "ValueError", now)
        unit.commit()
    return dead


def ids(rows: list[InboxRow]) -> list[int]:
    return [row.id for row in rows]


@pytest.mark.parametrize(
    ("arrivals", "limit", "expected"),
    [
        pytest.param([], 8, [], id="nothing waits"),
        pytest.param([("a", False), ("a", False), ("b", False)], 8, [1, 2, 3], id="lanes whole, oldest lane first"),
        pytest.param([("a", False), ("b", False), ("a", False)], 8, [1, 3, 2], id="a lane's rows stay together"),
        pytest.param([("a", False), ("b", True)], 8, [2, 1], id="an alarm goes before a quiet lane"),
        pytest.param(
            [("a", False), ("a", True), ("b", False)], 8, [1, 2, 3], id="within its own lane it waits its turn"
        ),
        pytest.param(
            [("a", False), ("b", False), ("b", True)], 8, [2, 3, 1], id="what stands before an alarm goes first"
        ),
        pytest.param(
            [("a", False)] * 9 + [("b", False)], 4, [1, 2, 10], id="a busy street leaves room for a quiet one"
        ),
        pytest.param([("a", False)] * 9, 4, [1, 2, 3, 4], id="alone it may have all the room"),
        pytest.param([("a", False), ("b", False), ("c", False)], 2, [1, 2], id="more lanes than room: the oldest"),
    ],
)
def test_claim_takes_lanes_by_need_and_rows_in_order(
    store: Store, now: datetime, arrivals: list[Arrival], limit: int, expected: list[int]
) -> None:
    put(store, now, *arrivals)
    assert ids(claim(store, now, limit)) == expected


def test_a_claimed_row_comes_back_whole(store: Store, now: datetime) -> None:
    occurred_at = now - timedelta(seconds=7, microseconds=123456)
    with store.write() as unit:
        unit.inbox.put("telegram:1", "77", "chat:-100", b"\x00\xff{}", occurred_at, now, urgent=True)
        unit.commit()
    [row] = claim(store, now)
    assert (row.account, row.event_id, row.lane, row.urgent) == ("telegram:1", "77", "chat:-100", True)
    assert (row.payload, row.occurred_at, row.received_at, row.attempts) == (b"\x00\xff{}", occurred_at, now, 1)


def test_a_repeat_is_recognised_while_waiting_when_done_and_long_after(store: Store, now: datetime) -> None:
    put(store, now, ("a", False))
    later = now + timedelta(days=200)
    for state in ("waiting", "done", "removed"):
        with store.write() as unit:
            if state == "done":
                unit.inbox.done(1, now)
            if state == "removed":
                unit.sql.run("delete from inbox")
            assert not unit.inbox.put("bot", "1", "a", b"again", later, later), state
            assert unit.inbox.put("other bot", f"1 {state}", "a", b"", later, later)
            unit.commit()


def test_done_wipes_the_payload(store: Store, now: datetime) -> None:
    put(store, now, ("a", False))
    with store.write() as unit:
        unit.inbox.done(1, now)
        assert unit.sql.one("select state, payload_enc from inbox") == ("done", None)
        assert unit.inbox.claim(now) == []


def test_a_failing_row_is_tried_three_times_and_then_lets_the_others_pass(store: Store, now: datetime) -> None:
    put(store, now, ("a", False), ("a", False), ("b", False))
    assert ids(claim(store, now)) == [1, 2, 3]
    assert not fail(store, 1, now)
    with store.write() as unit:
        unit.inbox.release([2])
        unit.inbox.done(3, now)
        unit.commit()
    assert claim(store, now) == []  # row 2 may not pass row 1
    assert ids(claim(store, now + timedelta(seconds=0.5), limit=1)) == [1]
    assert not fail(store, 1, now + timedelta(seconds=0.5))
    assert claim(store, now + timedelta(seconds=1.4)) == []
    [again] = claim(store, now + timedelta(seconds=1.5), limit=1)
    assert again.attempts == 3
    assert fail(store, 1, now + timedelta(seconds=1.5))
    assert ids(claim(store, now + timedelta(seconds=1.5))) == [2]
    with store.read() as unit:
        assert [letter[:3] for letter in unit.inbox.dead_letters()] == [(1, "bot", "ValueError")]
        assert unit.inbox.depth().dead == 1


def test_a_row_that_ends_the_process_is_claimed_alone_and_set_aside(store: Store, url: str, now: datetime) -> None:
    put(store, now, *[(lane, False) for lane in "abcd"])
    store.close()
    poison = 2

    def one_life() -> list[int]:
        """Decide until the poison is claimed, which ends the process."""
        decided: list[int] = []
        with Store.open(url, Keyring(KEY)) as living:
            while rows := claim(living, now):
                if poison in ids(rows):
                    return decided
                with living.write() as unit:
                    for row in rows:
                        unit.inbox.done(row.id, now)
                    unit.commit()
                decided += ids(rows)
            with living.read() as unit:
                assert [letter[0] for letter in unit.inbox.dead_letters()] == [poison]
        return decided

    assert one_life() == []  # all four were claimed together: none of them ended
    assert one_life() == [1]
    assert one_life() == []  # the third claim of the poison
    assert one_life() == [3, 4]


def test_what_met_a_full_disk_is_tried_again_as_often_as_it_takes(store: Store, now: datetime) -> None:
    put(store, now, ("a", False), ("a", False), ("b", False))
    for _ in range(10):
        rows = claim(store, now)  # and no decision could be kept
        assert ids(rows) == [1, 2, 3]
        assert [row.attempts for row in rows] == [1, 1, 1]


def test_a_suspect_does_not_delay_a_fresh_alarm_nor_starve(store: Store, url: str, now: datetime) -> None:
    put(store, now, ("suspect", True))
    claim(store, now)  # and the process ends
    store.close()
    with Store.open(url, Keyring(KEY)) as living:
        firsts = _twenty_claims(living, now)
    assert firsts[:10] == [f"fresh {number}" for number in range(100, 110)]
    assert "suspect" in firsts


def _twenty_claims(store: Store, now: datetime) -> list[str]:
    """The first lane of each claim while a fresh alarm comes in before each."""
    firsts = []
    for number in range(100, 120):
        with store.write() as unit:
            unit.inbox.put("bot", str(number), f"fresh {number}", b"", now, now, urgent=True)
            unit.commit()
        rows = claim(store, now, limit=1)
        firsts.append(rows[0].lane)
        with store.write() as unit:
            unit.inbox.done(rows[0].id, now)
            unit.commit()
    return firsts


def test_one_unreadable_row_is_set_aside_and_stops_nobody(store: Store, now: datetime) -> None:
    put(store, now, ("a", False), ("a", False))
    with store.write() as unit:
        unit.sql.run("update inbox set payload_enc = :noise where id = 1", noise=b"x" * 60)
        unit.commit()
    assert ids(claim(store, now)) == [2]
    with store.read() as unit:
        assert [letter[:3] for letter in unit.inbox.dead_letters()] == [(1, "bot", "unreadable")]


def test_a_dead_letter_is_kept_and_can_be_tried_again(store: Store, now: datetime) -> None:
    with store.write() as unit:
        assert unit.inbox.dead("bot", "5", b"not json", "broken JSON", now)
        assert not unit.inbox.dead("bot", "5", b"not json", "broken JSON", now)
        unit.commit()
    assert claim(store, now) == []
    with store.write() as unit:
        assert unit.inbox.retry_dead(1)
        assert not unit.inbox.retry_dead(1)
        unit.commit()
    assert [row.payload for row in claim(store, now)] == [b"not json"]


def test_depth_and_the_pollers_question(store: Store, now: datetime) -> None:
    put(store, now, ("a", False), ("b", False), ("c", False))
    with store.write() as unit:
        unit.inbox.done(1, now)
        unit.inbox.stale(2, "too old", now)
        depth = unit.inbox.depth()
        assert (depth.waiting, depth.dead, depth.stale, depth.oldest_waiting_at) == (1, 0, 1, now)
        assert unit.inbox.last_event_id("bot") == "3"
        assert unit.inbox.last_event_id("another") is None


def test_lanes_left_alone(store: Store, now: datetime) -> None:
    put(store, now, ("a", False), ("b", False))
    with store.write() as unit:
        assert ids(unit.inbox.claim(now, except_lanes=["a"])) == [2]


def test_what_people_wrote_and_where_is_not_readable_in_the_row(store: Store, now: datetime) -> None:
    with store.write() as unit:
        unit.inbox.put("bot", "1", "phone:+31612345678", b"Donald ziet iemand", now, now)
        row = unit.sql.one("select * from inbox")
    assert "31612345678" not in repr(row)
    assert "Donald" not in repr(row)


def test_times_without_zone_are_refused(store: Store, now: datetime) -> None:
    with store.write() as unit, pytest.raises(TypeError):
        unit.inbox.put("bot", "1", "a", b"", now.replace(tzinfo=None), now)
