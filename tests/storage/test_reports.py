"""What happened: numbers, versions, words, who heard it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from storage.reports import ChangedMeanwhile
from storage.store import Store
from tests.storage.conftest import Street

MINUTE = timedelta(minutes=1)


def test_a_report_comes_back_whole_and_counts_on_in_its_group(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        opened = unit.reports.open(
            street.group, "alarm", "alarmering", now, category="burglary", route="street", call_state="calling",
            reporter_id=street.donald, anonymous=True, place="Lindelaan 12", plate="12-AB-CD",
            facts={"persons": [{"hair": "rood"}], "direction": "noord"}, happened_at=now - MINUTE,
            caller_id=street.katrien, called_at=now, heard_at=now,
        )  # fmt: skip
        assert (opened.number, opened.version) == (1, 1)
        assert unit.reports.get(opened.id) == opened
        assert unit.reports.by_number(street.group, 1) == opened
        other = unit.groups.create("Ganzendorp", now)
        assert unit.reports.open(street.group, "question", "signalering", now).number == 2
        assert unit.reports.open(other.id, "question", "signalering", now).number == 1
        assert unit.reports.by_number(other.id, 2) is None
        with pytest.raises(LookupError):
            unit.reports.open(99, "alarm", "alarmering", now)


def test_saving_counts_the_version_and_refuses_an_older_one(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        first = unit.reports.open(street.group, "alarm", "alarmering", now)
        second = unit.reports.save(replace(first, stage="reactie", place="Dorpsstraat", outcome_text="Loos alarm"))
        assert second.version == 2
        assert unit.reports.get(first.id) == second
        with pytest.raises(ChangedMeanwhile):
            unit.reports.save(replace(first, stage="afgesloten"))
        assert unit.reports.get(first.id) == second


def test_live_and_recent(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        old = unit.reports.open(street.group, "alarm", "alarmering", now - timedelta(days=3), reporter_id=street.donald)
        closed = unit.reports.open(street.group, "alarm", "alarmering", now - MINUTE)
        merged = unit.reports.open(street.group, "alarm", "alarmering", now, reporter_id=street.donald)
        unit.reports.save(replace(closed, stage="afgesloten", closed_at=now, outcome="false_alarm"))
        unit.reports.save(replace(merged, merged_into=old.id))
        assert [report.id for report in unit.reports.live(street.group)] == [old.id]
        assert [report.id for report in unit.reports.recent(street.group, now - MINUTE)] == [closed.id, merged.id]
        mine = unit.reports.of_reporter(street.group, street.donald, now - timedelta(days=9))
        assert [report.id for report in mine] == [merged.id, old.id]


def test_what_was_said(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        report = unit.reports.open(street.group, "alarm", "alarmering", now)
        other = unit.reports.open(street.group, "alarm", "alarmering", now)
        late = unit.reports.observe(
            report.id, street.donald, "Hij rent weg", now + MINUTE, "12", "update", showable=False
        )
        first = unit.reports.observe(report.id, street.katrien, "Ik zie iemand", now, "11", "first")
        unnamed = unit.reports.observe(report.id, None, "Gemeld per mail", now + 2 * MINUTE)
        unit.reports.correct_observation(first, "Ik zie twee mensen bij Piet", showable=False)
        unit.reports.withdraw_observation(late)
        unit.reports.correct_observation(99, "niemand", showable=True)
        said = unit.reports.observations(report.id)
        assert [(row.id, row.text, row.role, row.withdrawn, row.showable) for row in said] == [
            (first, "Ik zie twee mensen bij Piet", "first", False, False),
            (late, "Hij rent weg", "update", True, False),
            (unnamed, "Gemeld per mail", "update", False, True),
        ]
        found = unit.reports.observation_by_ref(street.donald, "12")
        assert found is not None
        assert found.id == late
        assert unit.reports.observation_by_ref(street.katrien, "12") is None
        answered = unit.reports.observation_in(street.group, "11")
        assert answered is not None
        assert answered.id == first
        assert unit.reports.observation_in(99, "11") is None
        unit.reports.move_observations(report.id, other.id)
        assert len(unit.reports.observations(other.id)) == 3


def test_the_audience_is_counted_once(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        report = unit.reports.open(street.group, "alarm", "alarmering", now)
        unit.reports.heard(report.id, "p2", now)
        unit.reports.heard(report.id, "p2", now + MINUTE)
        unit.reports.reacted(report.id, "p2", now + MINUTE)
        unit.reports.reacted(report.id, "p2", now + 2 * MINUTE)
        unit.reports.reacted(report.id, "p1", now + MINUTE)
        audience = [(row.recipient, row.heard_at, row.reacted_at) for row in unit.reports.audience(report.id)]
        assert audience == [("p2", now, now + MINUTE), ("p1", now + MINUTE, now + MINUTE)]
        assert unit.reports.mark(report.id, street.donald, "see", now)
        assert not unit.reports.mark(report.id, street.donald, "see", now)
        assert unit.reports.mark(report.id, street.donald, "respond", now)


def test_own_lines_are_the_senders_and_last_ten_minutes(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        unit.reports.keep_line(street.group, street.donald, "er staat", now, "1")
        unit.reports.keep_line(street.group, street.katrien, "wat dan?", now, "2")
        unit.reports.keep_line(street.group, street.donald, "iemand bij 12", now + MINUTE)
        lines = unit.reports.own_lines(street.group, street.donald, now)
        assert [(line.text, line.message_ref) for line in lines] == [("er staat", "1"), ("iemand bij 12", None)]
        assert len(unit.reports.own_lines(street.group, street.donald, now + MINUTE)) == 1
        unit.reports.keep_line(street.group, street.katrien, "later", now + 10.5 * MINUTE)
        assert unit.sql.value("select count(*) from recent_line") == 2
