"""What came in and what must go out. These rows refer to others by id only: a queue outlives what it speaks of."""

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.tables.columns import moment, refers, row_id

_WAITING = text("state = 'waiting'")
# The statements repeat these lists word for word: SQLite uses a partial index only for the same words.
_OPEN = text("state in ('queued', 'retry_at')")
_LOST = text("state in ('failed', 'expired', 'unknown')")
_SET_ASIDE = text("state in ('dead', 'stale')")
_UNFINISHED = text("state in ('queued', 'retry_at', 'sending')")


def _partial(name: str, *columns: str, where: object) -> Index:
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)


class Inbox(SQLModel, table=True):
    """One thing a platform handed over; `lane` is a keyed hash, the payload is wiped when the row is done."""

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("account", "event_id"),
        _partial("ix_inbox_waiting", "lane", "id", "urgent", "attempts", "failures", "retry_at", where=_WAITING),
        _partial("ix_inbox_set_aside", "state", "id", where=_SET_ASIDE),
        Index(None, "received_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    account: str
    event_id: str
    lane: bytes
    urgent: bool
    payload_enc: bytes | None
    occurred_at: int = moment()
    received_at: int = moment()
    state: str  # waiting / done / dead / stale
    attempts: int
    failures: int
    retry_at: int | None = moment(null=True)
    first_failed_at: int | None = moment(null=True)
    ended_at: int | None = moment(null=True)
    why: str | None


class SeenEvent(SQLModel, table=True):
    """That an event was seen, long after its row is gone: a replayed webhook never rings a street again."""

    __tablename__ = "seen_event"
    __table_args__ = (Index(None, "seen_at"), {"sqlite_with_rowid": False})

    event_hash: bytes = Field(primary_key=True)
    seen_at: int = moment()


class Outbox(SQLModel, table=True):
    """A one-shot message: key and arguments, and how far it got."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("causation", "recipient", "key", "step"),
        _partial("ix_outbox_open", "lane", "due_at", "id", where=_OPEN),
        _partial("ix_outbox_unfinished", "recipient", "id", where=_UNFINISHED),
        _partial("ix_outbox_lost", "state", where=_LOST),
        Index(None, "ref"),
        Index(None, "report_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    causation: str
    recipient: str
    key: str
    step: str
    args_enc: bytes | None
    group_id: int | None
    report_id: int | None
    about_person_id: int | None  # whose words or name stand in the arguments: wiped when they are erased
    lane: int
    silent: bool
    buttons: str  # JSON
    reply_to: str | None
    only_to: str | None
    channel: str | None
    state: str  # queued / sending / sent / delivered / read / retry_at / failed / expired / unknown
    lease_until: int | None = moment(null=True)
    attempts: int
    due_at: int = moment()
    expires_at: int | None = moment(null=True)
    ref: str | None
    created_at: int = moment()
    sent_at: int | None = moment(null=True)
    ended_at: int | None = moment(null=True)
    why: str | None


class Card(SQLModel, table=True):
    """The one live message of a report at one recipient; the newest version is sent, in-between ones never."""

    __tablename__ = "card"
    __table_args__ = (
        UniqueConstraint("report_id", "recipient"),
        _partial("ix_card_open", "lane", "due_at", "id", where=_OPEN),
        _partial("ix_card_unfinished", "recipient", "id", where=_UNFINISHED),
        Index(None, "ref"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    report_id: int = refers("report.id")
    recipient: str
    wanted_version: int
    sent_version: int  # 0: never shown
    ring_version: int  # rings until this version was shown
    ref: str | None
    pinned: bool
    lane: int
    state: str  # queued / sending / shown / retry_at / failed / expired / unknown
    lease_until: int | None = moment(null=True)
    attempts: int
    due_at: int = moment()
    expires_at: int | None = moment(null=True)
    created_at: int = moment()
    why: str | None


class Action(SQLModel, table=True):
    """Something to do at a platform that is not a message: delete, restrict, pin, approve, fetch media."""

    __tablename__ = "action"
    __table_args__ = (
        UniqueConstraint("causation", "kind", "step"),
        _partial("ix_action_open", "lane", "due_at", "id", where=_OPEN),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    causation: str
    kind: str
    step: str
    recipient: str
    args_enc: bytes | None
    group_id: int | None
    lane: int
    state: str  # queued / doing / done / retry_at / failed / expired / unknown
    lease_until: int | None = moment(null=True)
    attempts: int
    due_at: int = moment()
    expires_at: int | None = moment(null=True)
    created_at: int = moment()
    ended_at: int | None = moment(null=True)
    why: str | None
