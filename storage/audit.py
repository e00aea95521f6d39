"""The audit log: who did what when, in ids only. Lines are added and read, never changed (triggers refuse it)."""

from datetime import datetime
from typing import Any

from storage.moments import from_us, to_us
from storage.rows import AuditRow
from storage.transaction import Transaction, pack, unpack

LONGEST_ID = 200
_COLUMNS = "id, at, group_id, actor, verb, subject, args"


class AuditLog:
    """The audit log of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._sql = tx.sql

    def note(
        self, at: datetime, group_id: int | None, actor: str, verb: str, subject: str = "", **ids: str | int | None
    ) -> None:
        """Add a line. `actor` and `subject` are recipients or ids ("p12", "saar", "report:7"); no words of anybody.

        Raises ValueError for what cannot be an id (long, or with spaces): the log outlives an erasure.
        """
        for value in (actor, subject, *ids.values()):
            if isinstance(value, str) and (len(value) > LONGEST_ID or any(map(str.isspace, value))):
                raise ValueError("the audit log holds ids only")
        self._sql.run(
            "insert into audit (at, group_id, actor, verb, subject, args)"
            " values (:at, :group_id, :actor, :verb, :subject, :args)",
            at=to_us(at),
            group_id=group_id,
            actor=actor,
            verb=verb,
            subject=subject,
            args=pack(ids),
        )

    def lines(self, group_id: int | None, limit: int = 50) -> list[AuditRow]:
        """A group's newest lines, newest first; None for those that belong to no group."""
        where = "group_id is null" if group_id is None else "group_id = :group_id"
        return self._select(f"{where} order by id desc limit :limit", group_id=group_id, limit=limit)

    def lines_about(self, person_id: int) -> list[AuditRow]:
        """Every line in which somebody acts or is meant, oldest first."""
        return self._select("actor = :person or subject = :person order by id", person=f"p{person_id}")

    def count(self, subject: str, verb: str, since: datetime, group_id: int | None = None) -> int:
        """How often something was done to or by `subject` since then, in one group or all: the ladder's question."""
        count: int = self._sql.value(
            "select count(*) from audit where subject = :subject and at >= :since and verb = :verb"
            " and coalesce(group_id, 0) = coalesce(:group_id, group_id, 0)",
            subject=subject,
            verb=verb,
            since=to_us(since),
            group_id=group_id,
        )
        return count

    def actors(self, subject: str, verb: str, since: datetime) -> list[str]:
        """Who noted this about a subject since then, each once, in order."""
        rows = self._sql.all(
            "select actor, min(id) from audit where subject = :subject and verb = :verb and at >= :since"
            " group by actor order by 2",
            subject=subject,
            verb=verb,
            since=to_us(since),
        )
        return [row[0] for row in rows]

    def count_by(self, actor: str, verb: str, since: datetime) -> int:
        """How often somebody did this since then."""
        count: int = self._sql.value(
            "select count(*) from audit where actor = :actor and verb = :verb and at >= :since",
            actor=actor,
            verb=verb,
            since=to_us(since),
        )
        return count

    def last_about(self, subject: str, verb: str) -> datetime | None:
        """When this was last noted about a subject, or None."""
        at = self._sql.value(
            "select max(at) from audit where subject = :subject and verb = :verb", subject=subject, verb=verb
        )
        return None if at is None else from_us(at)

    def last_group(self, subject: str, verb: str, since: datetime) -> int | None:
        """In which group this was last noted about a subject since then, or None."""
        found: int | None = self._sql.value(
            "select group_id from audit where subject = :subject and verb = :verb and at >= :since"
            " and group_id is not null order by id desc limit 1",
            subject=subject,
            verb=verb,
            since=to_us(since),
        )
        return found

    def count_since(self, group_id: int, verb: str, since: datetime | None) -> int:
        """How often this was noted in a group since then (ever when None)."""
        counted: int = self._sql.value(
            "select count(*) from audit where group_id = :group_id and verb = :verb and at > :since",
            group_id=group_id,
            verb=verb,
            since=-1 if since is None else to_us(since),
        )
        return counted

    def _select(self, where: str, **params: Any) -> list[AuditRow]:
        rows = self._sql.all(f"select {_COLUMNS} from audit where {where}", **params)
        return [AuditRow(row[0], from_us(row[1]), row[2], row[3], row[4], row[5], unpack(row[6])) for row in rows]
