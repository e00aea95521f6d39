"""The small books: deadlines, buttons, links, the audit log, leases and what the database knows about itself."""

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from storage.tables.columns import moment, row_id

_OPEN = text("state = 'open'")


class Deadline(SQLModel, table=True):
    """Something that falls due once; past `useful_until` it expires instead of firing."""

    __tablename__ = "deadline"
    __table_args__ = (
        UniqueConstraint("kind", "key"),
        Index("ix_deadline_open", "due_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index(None, "group_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    kind: str
    key: str
    group_id: int | None
    due_at: int = moment()
    useful_until: int | None = moment(null=True)
    args: str  # JSON, ids only
    state: str  # open / fired / expired / dropped
    attempts: int
    ended_at: int | None = moment(null=True)


class Button(SQLModel, table=True):
    """What an opaque token on a button stands for; checked on press against who pressed."""

    __tablename__ = "button"
    __table_args__ = (Index(None, "expires_at"),)

    token: str = Field(primary_key=True)
    verb: str
    args: str  # JSON, ids only
    group_id: int | None
    for_person_id: int | None
    for_roles: str  # comma between
    expires_at: int | None = moment(null=True)
    used_at: int | None = moment(null=True)
    used_by: int | None
    once: bool


class Link(SQLModel, table=True):
    """A one-tap link of one purpose; who reads this table cannot build the link."""

    __tablename__ = "link"
    __table_args__ = (UniqueConstraint("token_hash"), Index(None, "person_id"), {"sqlite_autoincrement": True})

    id: int | None = row_id()
    token_hash: bytes
    purpose: str
    args: str  # JSON, ids only
    person_id: int | None
    group_id: int | None
    expires_at: int = moment()
    revoked_at: int | None = moment(null=True)
    used_at: int | None = moment(null=True)


class Audit(SQLModel, table=True):
    """Who did what when, in ids only. Triggers refuse to change or remove a line."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "group_id", "id"), Index(None, "subject", "at"), {"sqlite_autoincrement": True})

    id: int | None = row_id()
    at: int = moment()
    group_id: int | None
    actor: str
    verb: str
    subject: str
    args: str  # JSON, ids only


class Lease(SQLModel, table=True):
    """Who works on what. A later epoch makes every earlier holder's writes void."""

    __tablename__ = "lease"

    name: str = Field(primary_key=True)
    owner: str
    epoch: int
    expires_at: int = moment()


class Meta(SQLModel, table=True):
    """What the database knows about itself: wrapped keys, when it was restored."""

    __tablename__ = "meta"

    key: str = Field(primary_key=True)
    value: bytes
