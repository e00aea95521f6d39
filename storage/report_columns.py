"""How a report lies in its table: which columns, and which of them sealed."""

from typing import Any

from storage.moments import from_us, maybe_from, maybe_us, to_us
from storage.rows import ReportRow
from storage.transaction import Transaction, pack, unpack

_PLACE, _PLATE, _FACTS, _OUTCOME = b"report.place", b"report.plate", b"report.facts", b"report.outcome"
FIELDS = (
    "group_id", "number", "stage", "kind", "category", "route", "call_state", "caller_id", "called_at", "reporter_id",
    "anonymous", "place_enc", "plate_enc", "facts_enc", "happened_at", "opened_at", "heard_at", "closed_at", "outcome",
    "outcome_enc", "version", "merged_into",
)  # fmt: skip
COLUMNS = "id, " + ", ".join(FIELDS)


def to_columns(tx: Transaction, row: ReportRow) -> dict[str, Any]:
    """A report as its columns, sealed under the group's key."""
    wrapped, seal = tx.group_key(row.group_id), tx.vault.seal_text
    return {
        "group_id": row.group_id,
        "number": row.number,
        "stage": row.stage,
        "kind": row.kind,
        "category": row.category,
        "route": row.route,
        "call_state": row.call_state,
        "caller_id": row.caller_id,
        "called_at": maybe_us(row.called_at),
        "reporter_id": row.reporter_id,
        "anonymous": row.anonymous,
        "place_enc": seal(wrapped, row.place, _PLACE),
        "plate_enc": seal(wrapped, row.plate, _PLATE),
        "facts_enc": seal(wrapped, pack(dict(row.facts)), _FACTS) if row.facts else None,
        "happened_at": maybe_us(row.happened_at),
        "opened_at": to_us(row.opened_at),
        "heard_at": maybe_us(row.heard_at),
        "closed_at": maybe_us(row.closed_at),
        "outcome": row.outcome,
        "outcome_enc": seal(wrapped, row.outcome_text, _OUTCOME),
        "version": row.version,
        "merged_into": row.merged_into,
    }


def from_columns(tx: Transaction, columns: tuple[Any, ...]) -> ReportRow:
    """The report again, from a row of COLUMNS."""
    (row_id, group_id, number, stage, kind, category, route, call_state, caller_id, called_at) = columns[:10]
    (reporter_id, anonymous, place, plate, facts, happened_at, opened_at, heard_at, closed_at) = columns[10:19]
    outcome, outcome_text, version, merged_into = columns[19:]
    wrapped, open_text = tx.group_key(group_id), tx.vault.open_text
    facts_text = open_text(wrapped, facts, _FACTS)
    return ReportRow(
        row_id, group_id, number, stage, kind, category, route, call_state, caller_id, maybe_from(called_at),
        reporter_id, bool(anonymous), open_text(wrapped, place, _PLACE), open_text(wrapped, plate, _PLATE),
        unpack(facts_text) if facts_text else {}, maybe_from(happened_at), from_us(opened_at), maybe_from(heard_at),
        maybe_from(closed_at), outcome, open_text(wrapped, outcome_text, _OUTCOME), version, merged_into,
    )  # fmt: skip
