"""Windows, paid messages, spending and consent."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from storage.store import Store
from tests.storage.conftest import Street


@pytest.fixture
def thread(store: Store, street: Street) -> int:
    """An address with a thread."""
    with store.write() as unit:
        row = unit.people.add_address("person", street.donald, "whatsapp", "+31612345678", can_start=True)
        unit.commit()
    return row.id


def note(unit: object, ref: str, now: datetime, **more: object) -> object:
    given = {
        "channel": "whatsapp", "address_id": 1, "recipient": "p2", "group_id": 1, "report_id": 7, "outbox_id": None,
        "card_id": None, "kind": "template", "tenths": 55, "month": "2026-11", "buttons": {}, "at": now,
    } | more  # fmt: skip
    return unit.posted.note(ref, **given)  # type: ignore[attr-defined]


def test_a_window_opens_and_an_older_message_never_shortens_it(store: Store, thread: int, now: datetime) -> None:
    with store.write() as unit:
        assert unit.threads.of(thread).wrote_at is None
        unit.threads.wrote(thread, now)
        unit.threads.wrote(thread, now - timedelta(hours=3))
        assert unit.threads.of(thread).wrote_at == now
        unit.threads.close_window(thread)
        assert unit.threads.of(thread).wrote_at is None


def test_people_reached_are_counted_once_within_a_day(store: Store, thread: int, now: datetime) -> None:
    with store.write() as unit:
        unit.threads.reached(thread, now - timedelta(hours=25))
        assert unit.threads.reached_since("whatsapp", now - timedelta(hours=24)) == 0
        unit.threads.reached(thread, now)
        unit.threads.reached(thread, now)
        assert unit.threads.reached_since("whatsapp", now - timedelta(hours=24)) == 1


def test_who_said_stop_is_no_audience(store: Store, street: Street, thread: int, now: datetime) -> None:
    with store.write() as unit:
        assert [channel for channel, _ in unit.threads.channels(street.group)[street.donald]] == ["whatsapp"]
        unit.threads.stop(thread, now)
        assert street.donald not in unit.threads.channels(street.group)
        unit.threads.resume(thread)
        assert street.donald in unit.threads.channels(street.group)


def test_consent_keeps_time_and_words_until_they_are_erased(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        unit.threads.consent(street.donald, "whatsapp", given=False, words="Stop maar", at=now)
        [row] = unit.threads.consents(street.donald)
        assert (row.given, row.words, row.at) == (False, "Stop maar", now)
        assert unit.people.export(street.donald)["agreed"]
        unit.threads.keep_pending(street.donald, b"geheim", now)
        unit.people.erase(street.donald, now)
        assert unit.threads.consents(street.donald) == []
        assert unit.threads.take_pending(street.donald) == []


def test_all_words_that_wait_are_taken_in_their_order_and_once(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        assert unit.threads.pending_since(street.donald) is None
        for late_s, words in enumerate((b"er wordt ingebroken", b"schiet op", b"dank u")):
            unit.threads.keep_pending(street.donald, words, now + timedelta(seconds=late_s))
        unit.threads.keep_pending(street.katrien, b"iets anders", now)
        assert unit.threads.pending_since(street.donald) == now + timedelta(seconds=2)
        assert unit.threads.take_pending(street.donald) == [b"er wordt ingebroken", b"schiet op", b"dank u"]
        assert unit.threads.take_pending(street.donald) == []
        assert unit.threads.take_pending(street.katrien) == [b"iets anders"]


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        (["sent", "delivered", "read"], "read"),
        (["delivered", "sent"], "delivered"),
        (["read", "delivered", "sent"], "read"),
        (["delivered", "failed"], "delivered"),
        (["failed", "sent"], "failed"),
        (["failed", "delivered"], "failed"),
        (["delivered", "delivered"], "delivered"),
    ],
)
@pytest.mark.parametrize("early", [0, 1, 2])
def test_callbacks_never_take_a_message_back(
    store: Store, now: datetime, said: list[str], ends: str, early: int
) -> None:
    with store.write() as unit:
        for word in said[:early]:
            assert unit.posted.progress("SM1", word, now, channel="whatsapp") is None
        note(unit, "SM1", now)
        for word in said[early:]:
            unit.posted.progress("SM1", word, now, channel="whatsapp")
        found = unit.posted.get("SM1")
        assert found is not None and found.arrival == ends


def test_reach_counts_people_by_the_best_of_their_messages(store: Store, now: datetime) -> None:
    with store.write() as unit:
        for ref, who, word in (
            ("a", "p1", "failed"),
            ("b", "p1", "delivered"),
            ("c", "p2", "read"),
            ("d", "p3", "failed"),
        ):
            note(unit, ref, now, recipient=who)
            unit.posted.progress(ref, word, now, channel="whatsapp")
        note(unit, "e", now, recipient="p4")
        reach = unit.posted.reach(7)
    assert reach.arrived == {"p1", "p2"}
    assert reach.read == {"p2"}
    assert reach.failed == {"p3"}
    assert reach.under_way == {"p4"}
    assert reach.tenths == 5 * 55


def test_words_find_the_button_of_the_message_that_is_answered(store: Store, now: datetime) -> None:
    with store.write() as unit:
        note(unit, "old", now, buttons={"ik bel": "t1"})
        note(unit, "new", now + timedelta(minutes=1), buttons={"ik bel": "t2"})
        since = now - timedelta(days=1)
        assert unit.posted.token_of("p2", "ik bel", since) == "t2"
        assert unit.posted.token_of("p2", "ik bel", since, ref="old") == "t1"
        assert unit.posted.token_of("p9", "ik bel", since, ref="old") is None
        assert unit.posted.token_of("p2", "iets anders", since) is None


def test_spending_is_booked_by_group_and_month_and_put_right(store: Store, now: datetime) -> None:
    with store.write() as unit:
        unit.posted.book("2026-11", 1, "template", 55)
        note(unit, "SM1", now)
        unit.posted.recost("SM1", 1)
        assert unit.posted.spent("2026-11", 1) == 1
        assert unit.posted.booked("2026-11", "template") == 1
        assert unit.posted.spent("2026-12", 1) == 0
