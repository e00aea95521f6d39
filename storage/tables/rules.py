"""House rules: what a group chose, what was found, pictures kept for a while, and counters of floods."""

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import moment, refers, row_id


class HouseRules(SQLModel, table=True):
    """A group's choices as JSON, the version of its rules page, and how long the chat is slow or locked."""

    __tablename__ = "house_rules"
    __table_args__ = (UniqueConstraint("room_hash"),)

    group_id: int = refers("group.id", key=True)
    choices: str  # JSON: rule id -> {"on": bool, "variant": str, "limit": int}
    version: int  # goes up with every change
    demands: int  # the version from which members are asked again
    page_ref: str | None  # the pinned rules page
    watched_from: int | None = moment(null=True)
    slow_until: int | None = moment(null=True)
    locked_until: int | None = moment(null=True)
    room_channel: str | None
    room_enc: bytes | None
    room_hash: bytes | None
    room_topic: str | None  # a forum topic of that chat


class Offence(SQLModel, table=True):
    """One message that a rule found: what was done about it, what its sender says, what the admin decided."""

    __tablename__ = "offence"
    __table_args__ = (
        UniqueConstraint("group_id", "person_id", "rule", "message_ref"),
        Index(None, "group_id", "mode", "at"),
        Index(None, "person_id"),
        Index(None, "at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    group_id: int = refers("group.id")
    person_id: int = refers("person.id")
    rule: str
    step: str  # saar.sanctions.Step
    mode: str  # acted / watched
    message_ref: str
    text_enc: bytes | None
    sure: int  # thousandths
    at: int = moment()
    shown_at: int | None = moment(null=True)
    verdict: str  # "" / right / wrong, by an admin
    appeal: str  # "" / open / granted / kept


class Picture(SQLModel, table=True):
    """A picture kept for the wijkagent, sealed under its sender's key; it goes by itself."""

    __tablename__ = "picture"
    __table_args__ = (
        UniqueConstraint("causation"),
        Index(None, "group_id", "report_id"),
        Index(None, "expires_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    group_id: int = refers("group.id")
    person_id: int = refers("person.id", index=True)
    report_id: int | None
    causation: str
    media_enc: bytes
    taken_at: int = moment()
    expires_at: int = moment()


class Counter(SQLModel, table=True):
    """The last moments of one thing in one group: a member's messages, joins, one text by its keyed hash."""

    __tablename__ = "counter"
    __table_args__ = (Index(None, "seen_at"),)

    group_id: int = refers("group.id", key=True)
    name: str = Field(primary_key=True)
    moments: str  # JSON: microseconds, or [microseconds, person id]
    seen_at: int = moment()
