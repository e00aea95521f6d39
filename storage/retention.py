"""How long things are kept, as one plan, and the small steps that carry it out.

A plan is pure: a list of steps for one moment. A step changes at most 500 rows, so that on the event loop it fits a
slice; run it again until it changes fewer.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from saar.settings import GroupSettings, of_group
from storage.moments import to_us
from storage.reports import LINES_KEPT
from storage.rows import GroupRow
from storage.store import Store
from storage.unit import Unit

DEFAULT_REPORT_DAYS = 60
AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Kept:
    """For how long, counted from the end of the thing's own life."""

    letter: timedelta = timedelta(days=7)  # payload of dead letters and stale events; a done one is wiped when done
    inbox_row: timedelta = timedelta(days=30)
    seen: timedelta = timedelta(days=365)
    words: timedelta = timedelta(days=7)  # arguments of messages that left
    outbox_row: timedelta = timedelta(days=60)
    action_row: timedelta = timedelta(days=7)
    deadline_row: timedelta = timedelta(days=30)
    button: timedelta = timedelta(days=30)  # past its expiry, so that a late press hears "expired"
    link: timedelta = timedelta(days=30)
    posted: timedelta = timedelta(days=60)
    pending: timedelta = timedelta(hours=1)
    offence_words: timedelta = timedelta(days=30)
    offence: timedelta = timedelta(days=400)  # longer than the longest decay of a count
    picture: timedelta = timedelta(0)  # past its own expiry
    stranger: timedelta = timedelta(days=60)  # somebody who wrote once and belongs to no group
    counter: timedelta = timedelta(days=30)  # how long an account has been silent is asked of it


@dataclass(frozen=True, slots=True)
class Step:
    """One statement of the plan; call it with a unit until it changes fewer than 500 rows."""

    name: str
    statement: str
    params: dict[str, Any] = field(default_factory=dict)

    def __call__(self, unit: Unit) -> int:
        """Run once; how many rows it changed."""
        return unit.sql.run(self.statement, **self.params, limit=AT_ONCE)


def plan(
    now: datetime, groups: Iterable[GroupRow], kept: Kept | None = None, default_days: int = DEFAULT_REPORT_DAYS
) -> list[Step]:
    """Everything that has had its time at `now`. A group's `retention_days` counts from a report's closing."""
    kept = kept or Kept()
    return [*_queues(now, kept), *_ledger(now, kept), *_of_erased(now), *_reports(now, groups, default_days)]


def strangers(unit: Unit, now: datetime, kept: Kept | None = None) -> list[int]:
    """People who wrote to the house long ago and belong to no group: their ids, to be erased as anybody who asks for it."""
    before = to_us(now - (kept or Kept()).stranger)
    rows = unit.sql.all(
        "select id from person where erased_at is null and created_at < :before"
        " and not exists (select 1 from membership m where m.person_id = person.id) limit :limit",
        before=before,
        limit=AT_ONCE,
    )
    return [int(row[0]) for row in rows]


def _delete(table: str, where: str, key: str = "id") -> str:
    return f"delete from {table} where {key} in (select {key} from {table} where {where} limit :limit)"


def _queues(now: datetime, kept: Kept) -> list[Step]:
    ended = "state not in ('queued', 'retry_at', 'sending', 'doing') and ended_at < :before"
    wipe = "update {0} set {1} = null where id in (select id from {0} where {1} is not null and {2} limit :limit)"
    steps = (
        ("letters", wipe.format("inbox", "payload_enc", "state <> 'waiting' and ended_at < :before"), kept.letter),
        (
            "letters_unended",
            wipe.format("inbox", "payload_enc", "state = 'dead' and received_at < :before"),
            kept.letter,
        ),
        ("inbox", _delete("inbox", "state <> 'waiting' and received_at < :before"), kept.inbox_row),
        ("seen", _delete("seen_event", "seen_at < :before", "event_hash"), kept.seen),
        ("words", wipe.format("outbox", "args_enc", ended), kept.words),
        ("outbox", _delete("outbox", ended), kept.outbox_row),
        ("actions", _delete("action", ended), kept.action_row),
        ("lines", _delete("recent_line", "said_at < :before"), LINES_KEPT),
    )
    return [Step(name, statement, {"before": to_us(now - age)}) for name, statement, age in steps]


_COUNTERS = (
    "delete from counter where seen_at < :before"
    " and name in (select name from counter where seen_at < :before limit :limit)"
)
_OFFENCE_WORDS = (
    "update offence set text_enc = null where id in"
    " (select id from offence where text_enc is not null and at < :before and appeal <> 'open' limit :limit)"
)


def _ledger(now: datetime, kept: Kept) -> list[Step]:
    steps = (
        ("deadlines", _delete("deadline", "state <> 'open' and due_at < :before"), kept.deadline_row),
        ("buttons", _delete("button", "expires_at < :before", "token"), kept.button),
        ("links", _delete("link", "expires_at < :before"), kept.link),
        ("posted", _delete("posted", "at < :before", "ref"), kept.posted),
        ("pending", _delete("pending", "at < :before", "person_id"), kept.pending),
        ("offence_words", _OFFENCE_WORDS, kept.offence_words),
        ("offences", _delete("offence", "at < :before"), kept.offence),
        ("pictures", _delete("picture", "expires_at < :before"), kept.picture),
        ("counters", _COUNTERS, kept.counter),
    )
    return [Step(name, statement, {"before": to_us(now - age)}) for name, statement, age in steps]


_EMPTY = """
update report set place_enc = null, plate_enc = null, facts_enc = null, outcome_enc = null, reporter_id = null,
    caller_id = null, anonymised_at = :now
where id in (select id from report where anonymised_at is null and {0} limit :limit)
"""
_OF_ANONYMISED = "report_id in (select id from report where anonymised_at is not null)"


def _of_erased(now: datetime) -> list[Step]:
    where = (
        "(closed_at is not null or merged_into is not null)"
        " and reporter_id in (select id from person where erased_at is not null)"
    )
    return [Step("reports_of_erased", _EMPTY.format(where), {"now": to_us(now)})]


def _reports(now: datetime, groups: Iterable[GroupRow], default_days: int) -> list[Step]:
    where = "coalesce(closed_at, opened_at) < :before and group_id = :group_id"
    where += " and (closed_at is not null or merged_into is not null)"
    house, steps = GroupSettings(retention_days=default_days), []
    for group in groups:
        days = of_group(house, group.settings).retention_days
        params = {"now": to_us(now), "before": to_us(now - timedelta(days=days)), "group_id": group.id}
        steps.append(Step("reports", _EMPTY.format(where), params))
    steps.append(Step("said", _delete("observation", _OF_ANONYMISED)))
    steps.append(Step("cards", _delete("card", _OF_ANONYMISED)))
    for table in ("audience", "mark"):  # no id of their own: a report's rows go together
        first = f"(select min(report_id) from {table} where {_OF_ANONYMISED})"
        steps.append(Step(table, f"delete from {table} where report_id = {first} and :limit > 0"))
    return steps


def tidy(store: Store, now: datetime, default_days: int = DEFAULT_REPORT_DAYS) -> dict[str, int]:
    """Carry out the whole plan, one small transaction after another; rows changed by step. For the command line."""
    with store.read() as unit:
        steps = plan(now, unit.groups.all(), default_days=default_days)
    changed: dict[str, int] = {}
    for step in steps:
        while count := _once(store, step):
            changed[step.name] = changed.get(step.name, 0) + count
    store.scrub()
    return changed


def _once(store: Store, step: Step) -> int:
    with store.write() as unit:
        count = step(unit)
        if count:
            unit.commit()
        return count
