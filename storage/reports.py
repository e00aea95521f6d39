"""Reports, what was said about them, who heard them, and the sender's own last lines."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from saar.spot import Spot, from_line
from storage.encryption import Unreadable
from storage.moments import from_us, maybe_from, to_us
from storage.report_columns import COLUMNS, FIELDS, from_columns, to_columns
from storage.rows import AudienceRow, LineRow, ObservationRow, ReportRow
from storage.transaction import Transaction

LINES_KEPT = timedelta(minutes=10)

_SAID, _LINE = b"observation.text", b"recent_line.text"
_OPEN = f"insert into report ({', '.join(FIELDS)}) values ({', '.join(':' + field for field in FIELDS)}) returning id"
_SAVED = [field for field in FIELDS if field not in ("group_id", "number", "opened_at", "version")]
_SAVE = (
    f"update report set {', '.join(f'{field} = :{field}' for field in _SAVED)}, version = version + 1"
    " where id = :id and version = :version"
)
_OBSERVATION = "id, report_id, person_id, text_enc, said_at, message_ref, role, withdrawn, showable"


class ChangedMeanwhile(Exception):
    """The report was saved by somebody else since it was read; read it again and decide again."""


class Reports:
    """The reports of one transaction."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self._sql = tx.sql
        self._live: dict[int, list[ReportRow]] = {}

    def forget(self) -> None:
        """Look afresh: another decision begins, or one was taken back."""
        self._live.clear()

    def open(
        self,
        group_id: int,
        kind: str,
        stage: str,
        now: datetime,
        category: str | None = None,
        route: str = "street",
        call_state: str = "unknown",
        reporter_id: int | None = None,
        anonymous: bool = False,
        place: str | None = None,
        plate: str | None = None,
        facts: Mapping[str, Any] | None = None,
        happened_at: datetime | None = None,
        caller_id: int | None = None,
        called_at: datetime | None = None,
        heard_at: datetime | None = None,
    ) -> ReportRow:
        """A new report under the group's next number, at version 1."""
        self.forget()
        number = self._sql.value(
            'update "group" set next_report_number = next_report_number + 1 where id = :id'
            " returning next_report_number - 1",
            id=group_id,
        )
        if number is None:
            raise LookupError(f"group {group_id} does not exist")
        row = ReportRow(
            0, group_id, number, stage, kind, category, route, call_state, caller_id, called_at, reporter_id, anonymous,
            place, plate, dict(facts or {}), happened_at, now, heard_at, None, None, None, 1,
        )  # fmt: skip
        row_id = self._sql.cursor(_OPEN, to_columns(self._tx, row)).fetchone()[0]
        return ReportRow(row_id, *(getattr(row, name) for name in ReportRow.__slots__[1:]))

    def _select(self, where: str, **params: Any) -> list[ReportRow]:
        rows = self._sql.all(f"select {COLUMNS} from report where {where}", **params)
        return [from_columns(self._tx, row) for row in rows]

    def get(self, id: int) -> ReportRow | None:
        """One report, or None."""
        return next(iter(self._select("id = :id", id=id)), None)

    def by_number(self, group_id: int, number: int) -> ReportRow | None:
        """The report people call "melding 12", or None."""
        found = self._select("group_id = :group_id and number = :number", group_id=group_id, number=number)
        return next(iter(found), None)

    def live(self, group_id: int) -> list[ReportRow]:
        """Reports that are neither closed nor merged into another, oldest first."""
        # Asked for several times in one decision, and changed in between only by `open` and `save`.
        if group_id not in self._live:
            where = "group_id = :group_id and closed_at is null and merged_into is null order by id"
            self._live[group_id] = self._select(where, group_id=group_id)
        return list(self._live[group_id])

    def recent(self, group_id: int, since: datetime) -> list[ReportRow]:
        """Reports opened since then, closed ones too, oldest first."""
        where = "group_id = :group_id and opened_at >= :since order by id"
        return self._select(where, group_id=group_id, since=to_us(since))

    def of_reporter(self, group_id: int, person_id: int, since: datetime) -> list[ReportRow]:
        """What somebody reported in a group since then, newest first."""
        where = "group_id = :group_id and reporter_id = :person_id and opened_at >= :since order by id desc"
        return self._select(where, group_id=group_id, person_id=person_id, since=to_us(since))

    def save(self, row: ReportRow) -> ReportRow:
        """Keep a changed report; gives it with its new version. Raises ChangedMeanwhile when it is not the newest."""
        self.forget()
        if not self._sql.cursor(_SAVE, {**to_columns(self._tx, row), "id": row.id}).rowcount:
            raise ChangedMeanwhile(f"report {row.id} is no longer at version {row.version}")
        values = {name: getattr(row, name) for name in ReportRow.__slots__}
        return ReportRow(**{**values, "version": row.version + 1})

    def observe(
        self,
        report_id: int,
        person_id: int | None,
        text: str,
        said_at: datetime,
        message_ref: str | None = None,
        role: str = "update",
        showable: bool = True,
    ) -> int:
        """Keep what somebody said about a report; its id. Words that are not `showable` never reach neighbours."""
        row_id: int = self._sql.value(
            "insert into observation (report_id, person_id, text_enc, said_at, message_ref, role, withdrawn,"
            " showable) values (:report_id, :person_id, :text, :said_at, :message_ref, :role, false, :showable) returning id",
            report_id=report_id,
            person_id=person_id,
            text=self._tx.vault.seal_text(self._said_key(report_id, person_id), text, _SAID),
            said_at=to_us(said_at),
            message_ref=message_ref or None,
            role=role,
            showable=showable,
        )
        return row_id

    def _said_key(self, report_id: int, person_id: int | None) -> bytes | None:
        if person_id is not None:
            return self._tx.person_key(person_id)
        return self._tx.group_key(self._sql.value("select group_id from report where id = :id", id=report_id))

    def observations(self, report_id: int) -> list[ObservationRow]:
        """Everything said about a report, withdrawn words too, oldest first."""
        return self._observations("report_id = :report_id order by said_at, id", report_id=report_id)

    def observation_by_ref(self, person_id: int, message_ref: str) -> ObservationRow | None:
        """The observation that came from this message of this person, for an edit or a reply."""
        where = "person_id = :person_id and message_ref = :message_ref order by id desc limit 1"
        return next(iter(self._observations(where, person_id=person_id, message_ref=message_ref)), None)

    def observation_in(self, group_id: int, message_ref: str) -> ObservationRow | None:
        """The observation in a group that came from this message, whoever said it."""
        where = (
            "message_ref = :message_ref and report_id in (select id from report where group_id = :group_id)"
            " order by id desc limit 1"
        )
        return next(iter(self._observations(where, group_id=group_id, message_ref=message_ref)), None)

    def _observations(self, where: str, **params: Any) -> list[ObservationRow]:
        opened = []
        for row in self._sql.all(f"select {_OBSERVATION} from observation where {where}", **params):
            row_id, report_id, person_id, sealed, said_at, message_ref, role, withdrawn, showable = row
            text = self._tx.vault.open_text(self._said_key(report_id, person_id), sealed, _SAID) or ""
            opened.append(
                ObservationRow(
                    row_id,
                    report_id,
                    person_id,
                    text,
                    from_us(said_at),
                    message_ref,
                    role,
                    bool(withdrawn),
                    bool(showable),
                )
            )
        return opened

    def correct_observation(self, id: int, text: str, *, showable: bool) -> None:
        """Somebody edited their message; from now on the new words decide whether neighbours may see them."""
        row = self._sql.one("select report_id, person_id from observation where id = :id", id=id)
        if row is not None:
            sealed = self._tx.vault.seal_text(self._said_key(*row), text, _SAID)
            change = "update observation set text_enc = :text, showable = :showable where id = :id"
            self._sql.run(change, id=id, text=sealed, showable=showable)

    def move_observations(self, from_report_id: int, to_report_id: int) -> None:
        """Two reports were one event: what was said about the one belongs to the other."""
        self._sql.run(
            "update observation set report_id = :to where report_id = :old", old=from_report_id, to=to_report_id
        )

    def withdraw_observation(self, id: int) -> None:
        """Somebody took their words back."""
        self._sql.run("update observation set withdrawn = true where id = :id", id=id)

    def heard(self, report_id: int, recipient: str, now: datetime) -> None:
        """Somebody was told of a report; the first time counts."""
        self._sql.run(
            "insert into audience (report_id, recipient, heard_at) values (:report_id, :recipient, :now)"
            " on conflict (report_id, recipient) do nothing",
            report_id=report_id,
            recipient=recipient,
            now=to_us(now),
        )

    def reacted(self, report_id: int, recipient: str, now: datetime) -> None:
        """Somebody did something about a report: they hear the closing at once, also at night."""
        self._sql.run(
            "insert into audience (report_id, recipient, heard_at, reacted_at) values (:report_id, :recipient, :now, :now)"
            " on conflict (report_id, recipient) do update set reacted_at = coalesce(audience.reacted_at, :now)",
            report_id=report_id,
            recipient=recipient,
            now=to_us(now),
        )

    def mark(self, report_id: int, person_id: int, what: str, now: datetime) -> bool:
        """Note that somebody did this about a report ("see", "respond"); False when they had done so before."""
        return bool(
            self._sql.run(
                "insert into mark (report_id, person_id, what, at) values (:report_id, :person_id, :what, :now)"
                " on conflict (report_id, person_id, what) do nothing",
                report_id=report_id,
                person_id=person_id,
                what=what,
                now=to_us(now),
            )
        )

    def audience(self, report_id: int) -> list[AudienceRow]:
        """Who heard a report, in that order."""
        rows = self._sql.all(
            "select report_id, recipient, heard_at, reacted_at from audience where report_id = :report_id"
            " order by heard_at, recipient",
            report_id=report_id,
        )
        return [AudienceRow(row[0], row[1], from_us(row[2]), maybe_from(row[3])) for row in rows]

    def keep_line(
        self, group_id: int, person_id: int, text: str, said_at: datetime, message_ref: str | None = None
    ) -> None:
        """Remember a line for ten minutes, so that fragments can be read together."""
        self._sql.run("delete from recent_line where said_at < :before", before=to_us(said_at - LINES_KEPT))
        wrapped = self._tx.person_key(person_id)
        if wrapped is None:
            raise Unreadable("erased")
        self._sql.run(
            "insert into recent_line (group_id, person_id, text_enc, said_at, message_ref)"
            " values (:group_id, :person_id, :text, :said_at, :message_ref)",
            group_id=group_id,
            person_id=person_id,
            text=self._tx.vault.seal_text(wrapped, text, _LINE),
            said_at=to_us(said_at),
            message_ref=message_ref or None,
        )

    def who_said(self, group_id: int, message_ref: str) -> int | None:
        """Who said a message of the last minutes, or one that stands with a report."""
        found: int | None = self._sql.value(
            "select person_id from recent_line where group_id = :group_id and message_ref = :ref"
            " union select o.person_id from observation o join report r on r.id = o.report_id"
            " where r.group_id = :group_id and o.message_ref = :ref",
            group_id=group_id,
            ref=message_ref,
        )
        return found

    def own_lines(self, group_id: int, person_id: int, since: datetime) -> list[LineRow]:
        """A sender's own lines since then, oldest first; a place from the map is no line."""
        return [line for line in self._lines(group_id, person_id, since) if from_line(line.text) is None]

    def own_spot(self, group_id: int, person_id: int, since: datetime) -> Spot | None:
        """The place that a sender shared last from the map, since then."""
        found = [spot for line in self._lines(group_id, person_id, since) if (spot := from_line(line.text)) is not None]
        return found[-1] if found else None

    def _lines(self, group_id: int, person_id: int, since: datetime) -> list[LineRow]:
        rows = self._sql.all(
            "select text_enc, said_at, message_ref from recent_line"
            " where group_id = :group_id and person_id = :person_id and said_at >= :since order by said_at, id",
            group_id=group_id,
            person_id=person_id,
            since=to_us(since),
        )
        wrapped, open_text = self._tx.person_key(person_id), self._tx.vault.open_text
        return [
            LineRow(group_id, person_id, open_text(wrapped, row[0], _LINE) or "", from_us(row[1]), row[2])
            for row in rows
        ]
