"""Cards: only the newest version leaves, a ring is never lost and never doubled."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from saar.effects import Lane
from storage.rows import CardRow
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import Street

SECOND = timedelta(seconds=1)


@pytest.fixture
def report(store: Store, street: Street, now: datetime) -> int:
    with store.write() as unit:
        opened = unit.reports.open(street.group, "alarm", "alarmering", now)
        unit.commit()
    return opened.id


def want(unit: Unit, report: int, version: int, now: datetime, ring: bool = False, **more: Any) -> None:
    unit.cards.want(
        report, **{"recipient": "g1", "version": version, "lane": Lane.ALARM, "ring": ring, "now": now, **more}
    )


def one(unit: Unit, now: datetime, lane: Lane = Lane.ALARM) -> CardRow:
    [card] = unit.cards.claim(now, 5, lane)
    return card


def test_versions_in_between_are_never_sent_and_the_ring_is_kept(store: Store, report: int, now: datetime) -> None:
    with store.write() as unit:
        want(unit, report, 1, now, ring=True)
        want(unit, report, 2, now)
        want(unit, report, 3, now)
        want(unit, report, 2, now, ring=True)  # older than what is wanted: nothing
        card = one(unit, now)
        assert (card.wanted_version, card.sent_version, card.ring, card.state) == (3, 0, True, "sending")
        unit.cards.shown(card.id, 3, "m1", now)
        assert unit.cards.claim(now, 5) == []
        want(unit, report, 4, now)
        assert (one(unit, now).ring, card.group_id) == (False, 1)


def test_a_version_wanted_while_one_is_being_sent_follows(store: Store, report: int, now: datetime) -> None:
    with store.write() as unit:
        want(unit, report, 1, now, ring=True)
        card = one(unit, now)
        want(unit, report, 2, now)
        assert unit.cards.claim(now, 5) == []
        unit.cards.shown(card.id, 1, "m1", now)
        again = one(unit, now)
        assert (again.wanted_version, again.sent_version, again.ref, again.ring) == (2, 1, "m1", False)


def test_a_ring_wanted_while_an_edit_is_being_sent_rings(store: Store, report: int, now: datetime) -> None:
    with store.write() as unit:
        want(unit, report, 1, now)
        card = one(unit, now)
        want(unit, report, 2, now, ring=True)
        unit.cards.shown(card.id, 1, "m1", now)
        assert one(unit, now).ring


def test_a_new_version_keeps_the_waiting_time_of_the_platform(store: Store, report: int, now: datetime) -> None:
    with store.write() as unit:
        want(unit, report, 1, now)
        unit.cards.later(one(unit, now).id, now + 30 * SECOND, "retry_after")
        want(unit, report, 2, now)
        assert unit.cards.claim(now, 5) == []
        assert unit.cards.next_at() == now + 30 * SECOND
        assert one(unit, now + 30 * SECOND).wanted_version == 2


def test_a_pressing_lane_is_kept_until_shown(store: Store, report: int, now: datetime) -> None:
    with store.write() as unit:
        want(unit, report, 1, now, ring=True)
        want(unit, report, 2, now, lane=Lane.REST)
        card = one(unit, now, Lane.ALARM)
        unit.cards.shown(card.id, 2, "m1", now)
        want(unit, report, 3, now, lane=Lane.REST)
        assert unit.cards.claim(now, 5, Lane.ALARM) == []
        assert one(unit, now, Lane.REST).wanted_version == 3


@pytest.mark.parametrize("end", ["failed", "unknown", "expired"])
def test_a_newer_version_gets_another_chance(store: Store, report: int, now: datetime, end: str) -> None:
    with store.write() as unit:
        want(unit, report, 1, now, expires_at=now + SECOND)
        if end == "expired":
            assert [card.recipient for card in unit.cards.expired(now + SECOND)] == ["g1"]
        else:
            getattr(unit.cards, end)(one(unit, now).id, "why", now)
        assert unit.cards.claim(now, 5) == []
        want(unit, report, 2, now)
        assert one(unit, now).attempts == 1


@pytest.mark.parametrize(
    ("lane", "shown_before", "queued_again"),
    [(Lane.ALARM, False, True), (Lane.ALARM, True, True), (Lane.REST, True, True), (Lane.REST, False, False)],
    ids=["alarm", "alarm's edit", "quiet edit", "quiet first showing: perhaps seen, not doubled"],
)
def test_after_a_crash(
    store: Store, report: int, now: datetime, lane: Lane, shown_before: bool, queued_again: bool
) -> None:
    with store.write() as unit:
        want(unit, report, 1, now, lane=lane)
        if shown_before:
            unit.cards.shown(one(unit, now, lane).id, 1, "m1", now)
            want(unit, report, 2, now, lane=lane)
        one(unit, now, lane)
        unit.commit()
    with store.write() as unit:
        assert unit.cards.recover(now) == (int(queued_again), int(not queued_again))
        assert len(unit.cards.claim(now, 5, lane)) == queued_again


def test_one_at_a_time_per_recipient_across_cards_and_messages(store: Store, report: int, now: datetime) -> None:
    with store.write() as unit:
        other = unit.reports.open(1, "alarm", "alarmering", now)
        want(unit, report, 1, now)
        want(unit, other.id, 1, now)
        card = one(unit, now)
        assert card.report_id == report
        unit.cards.shown(card.id, 1, "m1", now)
        unit.outbox.tell(causation="i", recipient="g1", key="k", now=now, lane=Lane.ALARM)
        unit.outbox.claim(now, 1, Lane.ALARM)
        assert unit.cards.claim(now, 5) == []
        unit.outbox.sent(1, "m2", now)
        assert one(unit, now).report_id == other.id


def test_a_lost_message_is_sent_anew(store: Store, report: int, now: datetime) -> None:
    with store.write() as unit:
        want(unit, report, 1, now)
        unit.cards.shown(one(unit, now).id, 1, "m1", now, pinned=True)
        found = unit.cards.by_ref("g1", "m1")
        assert found is not None
        assert found.pinned
        unit.cards.lost(found.id, now)
        assert unit.cards.by_ref("g1", "m1") is None
        assert one(unit, now).ref is None
        unit.cards.pinned(found.id, False)
        assert [card.pinned for card in unit.cards.of_report(report)] == [False]
