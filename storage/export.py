"""What somebody may ask for: everything kept about them, readable, and nobody else's words."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from storage.groups import Groups
from storage.moments import from_us, maybe_from
from storage.reports import Reports
from storage.rules import RulesBook
from storage.threads import Threads
from storage.transaction import Transaction

if TYPE_CHECKING:
    from storage.people import People


def export(tx: Transaction, people: People, person_id: int) -> dict[str, Any]:
    """Plain values, ready for JSON with times as text; an empty dict when there is nobody."""
    person = people.get(person_id)
    if person is None:
        return {}
    return {
        "person": _plain(asdict(person)),
        "addresses": [_plain(asdict(row)) for row in people.address("person", person_id)],
        "groups": _groups(tx, person_id),
        "said": _said(tx, person_id),
        "reports": _reports(tx, person_id),
        "heard": _heard(tx, person_id),
        "messages": _messages(tx, person_id),
        "house_rules": [dict(one) for one in RulesBook(tx).export(person_id)],
        "agreed": [_plain(asdict(row)) for row in Threads(tx).consents(person_id)],
    }


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if hasattr(value, "isoformat") else value for key, value in values.items()}


def _groups(tx: Transaction, person_id: int) -> list[dict[str, Any]]:
    groups, found = Groups(tx), []
    for (group_id,) in tx.sql.all("select group_id from membership where person_id = :id", id=person_id):
        group, member = groups.get(group_id), groups.member(group_id, person_id)
        if group is not None and member is not None:
            found.append({"group": group.name, **_plain(asdict(member))})
    duties = [_plain(asdict(duty)) for duty in groups.duties_of(person_id)]
    return [*found, *({"duty": duty} for duty in duties)]


def _said(tx: Transaction, person_id: int) -> list[dict[str, Any]]:
    reports = Reports(tx)
    rows = tx.sql.all("select distinct report_id from observation where person_id = :id", id=person_id)
    said = [seen for (report_id,) in rows for seen in reports.observations(report_id) if seen.person_id == person_id]
    return [_plain(asdict(seen)) for seen in said]


def _reports(tx: Transaction, person_id: int) -> list[dict[str, Any]]:
    reports = Reports(tx)
    rows = tx.sql.all("select id from report where reporter_id = :id or caller_id = :id order by id", id=person_id)
    found = [reports.get(report_id) for (report_id,) in rows]
    return [_plain(asdict(report)) for report in found if report is not None]


def _heard(tx: Transaction, person_id: int) -> list[dict[str, Any]]:
    rows = tx.sql.all(
        "select report_id, heard_at, reacted_at from audience where recipient = :recipient order by heard_at",
        recipient=f"p{person_id}",
    )
    return [
        _plain({"report_id": row[0], "heard_at": from_us(row[1]), "reacted_at": maybe_from(row[2])}) for row in rows
    ]


def _messages(tx: Transaction, person_id: int) -> list[dict[str, Any]]:
    rows = tx.sql.all(
        "select key, channel, state, created_at, sent_at from outbox where recipient = :recipient order by id",
        recipient=f"p{person_id}",
    )
    return [
        _plain({"key": key, "channel": channel, "state": state, "created_at": from_us(at), "sent_at": maybe_from(sent)})
        for key, channel, state, at, sent in rows
    ]
