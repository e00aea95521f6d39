"""The outbox: once each, in order per recipient, alarms past the rest, states that never go back."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest

from saar.effects import Lane
from storage.rows import OutboxRow
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import NOW, Street

SECOND = timedelta(seconds=1)


def tell(unit: Unit, now: datetime, key: str, recipient: str = "p1", **more: Any) -> int | None:
    return unit.outbox.tell(**{"causation": "i1", "recipient": recipient, "key": key, "now": now, **more})


def claim(store: Store, now: datetime, lane: Lane = Lane.PERSONAL, limit: int = 10, **more: Any) -> list[OutboxRow]:
    with store.write() as unit:
        rows = unit.outbox.claim(now, limit, lane, **more)
        unit.commit()
    return rows


def keys(rows: Sequence[OutboxRow]) -> list[str]:
    return [row.key for row in rows]


def state(store: Store, row_id: int = 1) -> str:
    with store.read() as unit:
        row = unit.outbox.get(row_id)
    assert row is not None
    return row.state


def test_the_same_message_for_the_same_cause_is_queued_once(store: Store, now: datetime) -> None:
    with store.write() as unit:
        assert tell(unit, now, "welcome") == 1
        assert tell(unit, now, "welcome") is None
        assert tell(unit, now, "welcome", step="2") is not None
        assert tell(unit, now, "welcome", recipient="p2") is not None
        assert tell(unit, now, "welcome", causation="i2") is not None


def test_a_message_comes_back_whole(store: Store, street: Street, now: datetime) -> None:
    told = {
        "causation": "i9", "recipient": "p1", "key": "card.hint", "step": "a", "args": {"place": "Lindelaan", "n": 3},
        "group_id": street.group, "report_id": 4, "about_person_id": street.donald, "lane": Lane.ALARM, "silent": True,
        "buttons": [[{"label": "yes", "token": "x"}]], "reply_to": "55", "only_to": "p1", "channel": "telegram",
        "due_at": now, "expires_at": now + SECOND,
    }  # fmt: skip
    with store.write() as unit:
        unit.outbox.tell(**told, now=now)  # type: ignore[arg-type]
        unit.commit()
    [row] = claim(store, now, Lane.ALARM)
    assert {name: getattr(row, name) for name in told} == told
    assert (row.state, row.attempts, row.created_at, row.ref) == ("sending", 1, now, None)


@pytest.mark.parametrize(
    ("queued", "lane", "expected"),
    [
        pytest.param([("a", {}), ("b", {})], Lane.PERSONAL, ["a"], id="one at a time per recipient"),
        pytest.param([("a", {}), ("b", {"recipient": "p2"})], Lane.PERSONAL, ["a", "b"], id="recipients side by side"),
        pytest.param(
            [("chatter", {"lane": Lane.REST}), ("alarm", {"lane": Lane.ALARM})], Lane.ALARM, ["alarm"],
            id="an alarm passes older chatter to the same person",
        ),
        pytest.param(
            [("alarm", {"lane": Lane.ALARM}), ("chatter", {"lane": Lane.REST})], Lane.REST, [],
            id="chatter waits for an older alarm",
        ),
        pytest.param(
            [("alert", {"lane": Lane.REST, "report_id": 7}), ("closing", {"lane": Lane.ALARM, "report_id": 7})],
            Lane.ALARM, [], id="a closing never passes the alert of its report, whatever the lanes",
        ),
        pytest.param(
            [("tomorrow", {"due_at": NOW + timedelta(days=1)}), ("now", {})], Lane.PERSONAL, ["now"],
            id="what is due tomorrow holds up nothing today",
        ),
        pytest.param(
            [("too late", {"expires_at": NOW - SECOND}), ("now", {})], Lane.PERSONAL, ["now"],
            id="what is past its time is not sent and holds up nothing",
        ),
        pytest.param([("mail", {"channel": "mail"}), ("any", {"recipient": "p2"})], Lane.PERSONAL, ["mail", "any"], id="channel"),
    ],
)  # fmt: skip
def test_claim(
    store: Store, now: datetime, queued: list[tuple[str, dict[str, Any]]], lane: Lane, expected: list[str]
) -> None:
    with store.write() as unit:
        for key, more in queued:
            tell(unit, now, key, **more)
        unit.commit()
    assert keys(claim(store, now, lane)) == expected


def test_while_one_is_being_sent_nothing_else_goes_to_that_recipient(store: Store, now: datetime) -> None:
    with store.write() as unit:
        tell(unit, now, "chatter", lane=Lane.REST)
        unit.commit()
    claim(store, now, Lane.REST)
    with store.write() as unit:
        tell(unit, now, "alarm", lane=Lane.ALARM)
        unit.commit()
    assert claim(store, now, Lane.ALARM) == []
    with store.write() as unit:
        unit.outbox.sent(1, "m1", now)
        unit.commit()
    assert keys(claim(store, now, Lane.ALARM)) == ["alarm"]


def test_a_closing_waits_until_the_card_was_shown(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        report = unit.reports.open(street.group, "alarm", "alarmering", now)
        unit.cards.want(report.id, "p1", 1, Lane.ALARM, True, now)
        tell(unit, now, "called_112", lane=Lane.ALARM, report_id=report.id)
        tell(unit, now + SECOND, "closing", lane=Lane.ALARM, report_id=report.id)
        unit.commit()
    later = now + 2 * SECOND
    assert keys(claim(store, later, Lane.ALARM)) == ["called_112"]  # of the same moment: nothing to wait for
    with store.write() as unit:
        unit.outbox.sent(1, "m1", later)
        assert unit.outbox.claim(later, 5, Lane.ALARM) == []
        [card] = unit.cards.claim(later, 5)
        assert unit.outbox.claim(later, 5, Lane.ALARM) == []
        unit.cards.shown(card.id, 1, "m2", later)
        assert keys(unit.outbox.claim(later, 5, Lane.ALARM)) == ["closing"]


def test_blocked_recipients_and_other_channels_are_left_alone(store: Store, now: datetime) -> None:
    with store.write() as unit:
        for number in range(20):
            tell(unit, now, "hello", recipient=f"p{number}", channel="mail" if number % 2 else None)
        unit.commit()
    blocked = {f"p{number}" for number in range(15)}
    assert [row.recipient for row in claim(store, now, limit=3, blocked_recipients=blocked)] == ["p15", "p16", "p17"]
    assert [row.recipient for row in claim(store, now, blocked_recipients=blocked, channel="telegram")] == ["p18"]


def test_later_keeps_the_order_behind_it(store: Store, now: datetime) -> None:
    with store.write() as unit:
        tell(unit, now, "first")
        tell(unit, now, "second")
        unit.commit()
    claim(store, now)
    with store.write() as unit:
        unit.outbox.later(1, now + 30 * SECOND, "retry_after")
        unit.commit()
    assert claim(store, now + 29 * SECOND) == []
    with store.read() as unit:
        assert unit.outbox.next_at() == now
        assert unit.outbox.unfinished("p1") == 2
    [again] = claim(store, now + 30 * SECOND)
    assert (again.key, again.attempts, again.why) == ("first", 2, "retry_after")


@pytest.mark.parametrize(
    ("reports", "expected"),
    [
        (["delivered"], "delivered"),
        (["delivered", "read"], "read"),
        (["read", "delivered"], "read"),
        (["read", "bounced"], "read"),
        (["delivered", "bounced"], "delivered"),
        (["bounced", "delivered"], "failed"),
        (["delivered", "delivered"], "delivered"),
    ],
)
def test_what_the_platform_reports_never_goes_back(
    store: Store, now: datetime, reports: list[str], expected: str
) -> None:
    with store.write() as unit:
        tell(unit, now, "alert")
        unit.outbox.claim(now, 1, Lane.PERSONAL)
        assert not unit.outbox.delivered("SM1")  # reported before we noted that it left
        unit.outbox.sent(1, "SM1", now)
        for step in reports:
            if step == "bounced":
                unit.outbox.bounced("SM1", "63016")
            else:
                getattr(unit.outbox, step)("SM1")
        unit.commit()
    assert state(store) == expected


def test_after_a_crash_an_alarm_is_sent_again_and_nothing_else(store: Store, now: datetime) -> None:
    with store.write() as unit:
        tell(unit, now, "alarm", lane=Lane.ALARM)
        tell(unit, now, "hello", recipient="p2")
        unit.commit()
    claim(store, now, Lane.ALARM)
    claim(store, now, Lane.PERSONAL)
    with store.write() as unit:
        assert unit.outbox.recover(now, all_leases=False) == (0, 0)
        assert unit.outbox.recover(now + timedelta(seconds=61), all_leases=False) == (1, 1)
        unit.commit()
    assert (state(store, 1), state(store, 2)) == ("queued", "unknown")
    claim(store, now, Lane.ALARM)
    with store.write() as unit:
        assert unit.outbox.recover(now) == (1, 0)


def test_expired_messages_are_given_back_for_their_senders(store: Store, now: datetime) -> None:
    with store.write() as unit:
        tell(unit, now, "alert", args={"number": 12}, expires_at=now + SECOND)
        tell(unit, now, "other")
        unit.commit()
    with store.write() as unit:
        assert unit.outbox.expired(now) == []
        [row] = unit.outbox.expired(now + SECOND)
        assert (row.key, row.args) == ("alert", {"number": 12})
        assert unit.outbox.expired(now + SECOND) == []
        unit.commit()
    assert state(store) == "expired"


def test_messages_of_a_report_can_be_taken_back(store: Store, now: datetime) -> None:
    with store.write() as unit:
        tell(unit, now, "nudge", report_id=3)
        tell(unit, now, "closing", report_id=3)
        tell(unit, now, "nudge", report_id=4)
        assert unit.outbox.drop(3, now, key="nudge") == 1
        assert [(row.key, row.state) for row in unit.outbox.of_report(3)] == [
            ("nudge", "expired"),
            ("closing", "queued"),
        ]
        assert unit.outbox.drop(3, now) == 1


def test_a_reply_finds_what_it_answers(store: Store, now: datetime) -> None:
    with store.write() as unit:
        tell(unit, now, "hello")
        tell(unit, now, "hello", recipient="p2")
        unit.outbox.sent(1, "5", now)
        unit.outbox.sent(2, "5", now)
        found = unit.outbox.by_ref("p2", "5")
        assert found is not None
        assert found.id == 2
        assert unit.outbox.by_ref("p3", "5") is None


def test_claiming_from_the_other_end_keeps_each_recipients_order(store: Store, now: datetime) -> None:
    with store.write() as unit:
        for number in range(6):
            tell(unit, now + number * SECOND, str(number), recipient=f"p{number % 3}")
        unit.commit()
    later = now + timedelta(minutes=1)
    assert keys(claim(store, later, limit=2, newest_first=True)) == ["2", "1"]
    assert keys(claim(store, later)) == ["0"]


def test_what_has_not_left_or_never_arrived_is_counted(store: Store, now: datetime) -> None:
    with store.write() as unit:
        for number in range(4):
            tell(unit, now, "k", recipient=f"p{number}")
        unit.outbox.claim(now, 3, Lane.PERSONAL)
        unit.outbox.sent(1, "m1", now)
        unit.outbox.failed(2, "blocked", now)
        assert unit.outbox.counts() == {"queued": 1, "sending": 1, "failed": 1}


def test_an_unreadable_message_fails_alone(store: Store, now: datetime) -> None:
    with store.write() as unit:
        tell(unit, now, "bad", args={"a": 1})
        tell(unit, now, "good", recipient="p2", args={"a": 1})
        unit.sql.run("update outbox set args_enc = :noise where id = 1", noise=b"i" + b"x" * 40)
        unit.commit()
    assert keys(claim(store, now)) == ["good"]
    assert state(store) == "failed"
