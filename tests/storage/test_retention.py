"""How long things are kept, one row per kind of thing."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from saar.effects import Lane
from storage import retention
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import Street

DAY = timedelta(days=1)


@pytest.fixture
def evening(store: Store, street: Street, now: datetime) -> int:
    """One of everything, all of the same evening and all over; the report's id."""
    with store.write() as unit:
        for number, state in enumerate(["done", "dead", "stale", "waiting"]):
            unit.inbox.put("bot", str(number), "a", b"words", now, now)
            unit.sql.run(
                "update inbox set state = :state, ended_at = case when :state = 'waiting' then null else received_at end"
                " where event_id = :id",
                state=state,
                id=str(number),
            )
        unit.outbox.tell(causation="i1", recipient="p1", key="k", now=now, args={"place": "Lindelaan"})
        unit.outbox.sent(1, "m1", now)
        unit.outbox.tell(causation="i2", recipient="p1", key="k", now=now, args={"place": "Lindelaan"})
        unit.actions.do("i1", "pin", "g1", {"ref": "5"}, street.group, Lane.REST, now)
        unit.actions.done(1, now)
        unit.deadlines.set("guard", "r1", now)
        unit.deadlines.due(now)
        unit.buttons.offer("tok", "call", expires_at=now)
        unit.buttons.offer("lasting", "menu")
        unit.links.create("tok", "join", {}, None, street.group, now)
        report_id = _a_closed_report(unit, street, now)
        unit.commit()
    return report_id


def _a_closed_report(unit: Unit, street: Street, now: datetime) -> int:
    unit.reports.keep_line(street.group, street.donald, "er staat", now)
    report = unit.reports.open(
        street.group, "alarm", "alarmering", now, "burglary", reporter_id=street.donald, place="Lindelaan",
        facts={"persons": 2},
    )  # fmt: skip
    unit.reports.observe(report.id, street.donald, "Ik zie iemand", now)
    unit.reports.heard(report.id, "p1", now)
    unit.reports.heard(report.id, "p2", now)
    unit.reports.mark(report.id, street.donald, "see", now)
    unit.cards.want(report.id, "p1", 1, Lane.ALARM, True, now)
    unit.reports.save(replace(report, closed_at=now, outcome="police", outcome_text="De politie is geweest"))
    unit.reports.open(street.group, "alarm", "alarmering", now, place="still open")
    return report.id


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        pytest.param(timedelta(minutes=10), {}, id="ten minutes"),
        pytest.param(timedelta(minutes=11), {"lines": 1}, id="own lines go after ten minutes"),
        pytest.param(7 * DAY, {"lines": 1}, id="seven days"),
        pytest.param(8 * DAY, {"lines": 1, "letters": 3, "words": 1, "actions": 1}, id="words go after a week"),
        pytest.param(
            31 * DAY,
            {"lines": 1, "letters": 3, "words": 1, "actions": 1, "inbox": 3, "deadlines": 1, "buttons": 1, "links": 1},
            id="the books go after a month",
        ),
        pytest.param(
            61 * DAY,
            {
                "lines": 1, "letters": 3, "words": 1, "actions": 1, "inbox": 3, "deadlines": 1, "buttons": 1, "links": 1,
                "outbox": 1, "reports": 1, "said": 1, "cards": 1, "audience": 2, "mark": 1,
            },
            id="a closed report keeps only counts",
        ),
        pytest.param(
            366 * DAY,
            {
                "lines": 1, "letters": 3, "words": 1, "actions": 1, "inbox": 3, "deadlines": 1, "buttons": 1, "links": 1,
                "outbox": 1, "reports": 1, "said": 1, "cards": 1, "audience": 2, "mark": 1, "seen": 4,
            },
            id="that an event was seen is known for a year",
        ),
    ],
)  # fmt: skip
def test_what_goes_when(store: Store, now: datetime, evening: int, age: timedelta, expected: dict[str, int]) -> None:
    assert retention.tidy(store, now + age) == expected
    assert retention.tidy(store, now + age) == {}


def test_what_is_unfinished_stays_for_ever(store: Store, now: datetime, evening: int) -> None:
    retention.tidy(store, now + 3000 * DAY)
    with store.write() as unit:
        assert [row.event_id for row in unit.inbox.claim(now)] == ["3"]
        assert [row.causation for row in unit.outbox.claim(now, 5, Lane.PERSONAL)] == ["i2"]
        assert [report.place for report in unit.reports.live(1)] == ["still open"]
        assert unit.buttons.get("lasting") is not None


def test_a_closed_report_keeps_what_is_counted(store: Store, now: datetime, evening: int) -> None:
    retention.tidy(store, now + 61 * DAY)
    with store.read() as unit:
        report = unit.reports.get(evening)
    assert report is not None
    assert (report.number, report.category, report.outcome, report.closed_at) == (1, "burglary", "police", now)
    assert (report.place, report.facts, report.outcome_text, report.reporter_id) == (None, {}, None, None)


@pytest.mark.parametrize(
    ("days", "gone"),
    [(1, True), (30, True), (90, False), pytest.param(9_999_999_999, False, id="what cannot be is the house's own")],
)
def test_a_group_chooses_its_own_days(store: Store, now: datetime, evening: int, days: int, gone: bool) -> None:
    with store.write() as unit:
        unit.groups.settings_set(1, {"retention_days": days})
        unit.commit()
    assert ("reports" in retention.tidy(store, now + 40 * DAY)) == gone


def test_a_hundred_days_do_not_make_the_queues_grow(store: Store, street: Street, now: datetime) -> None:
    sizes = []
    for day in range(100):
        today = now + day * DAY
        with store.write() as unit:
            for number in range(4):
                name = f"{day}.{number}"
                unit.inbox.put("bot", name, "a", b"words", today, today)
                [row] = unit.inbox.claim(today)
                unit.inbox.done(row.id, today)
                told = unit.outbox.tell(causation=name, recipient="p1", key="k", now=today, args={"a": 1})
                assert told is not None
                unit.outbox.sent(told, name, today)
                unit.buttons.offer(name, "call", expires_at=today + 7 * DAY)
                unit.deadlines.set("guard", name, today)
                unit.deadlines.due(today)
                unit.reports.keep_line(street.group, street.donald, "er staat", today)
            unit.commit()
        retention.tidy(store, today)
        with store.read() as unit:
            tables = ("inbox", "outbox", "button", "deadline", "recent_line")
            sizes.append([unit.sql.value(f"select count(*) from {table}") for table in tables])
    assert sizes[99] == sizes[80]


def test_the_plan_is_pure_and_its_steps_are_small(store: Store, now: datetime) -> None:
    with store.write() as unit:
        for number in range(retention.AT_ONCE + 50):
            unit.inbox.put("bot", str(number), "a", b"", now, now)
            unit.inbox.done(number + 1, now)
        unit.commit()
    plan = retention.plan(now + 40 * DAY, [])
    assert plan == retention.plan(now + 40 * DAY, [])
    [step] = [step for step in plan if step.name == "inbox"]
    with store.write() as unit:
        assert [step(unit), step(unit), step(unit)] == [retention.AT_ONCE, 50, 0]


def test_a_stranger_is_forgotten_and_a_member_is_not(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        passer_by = unit.people.create("Onbekend", None, now)
        unit.people.add_address("person", passer_by.id, "whatsapp", "+31600000001", can_start=True)
        unit.commit()
    with store.read() as unit:
        assert retention.strangers(unit, now + 59 * DAY) == []
        assert retention.strangers(unit, now + 61 * DAY) == [passer_by.id]
    with store.write() as unit:
        unit.people.erase(passer_by.id, now + 61 * DAY)
        assert retention.strangers(unit, now + 61 * DAY) == []
        assert unit.people.by_address("whatsapp", "+31600000001") is None
        unit.commit()
