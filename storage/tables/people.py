"""Who there is: groups, persons, who belongs where, where they are reached, and which wijkagent looks after whom."""

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import moment, refers, row_id


class Group(SQLModel, table=True):
    """A street. A platform's chat id is one of its addresses, never its key."""

    __tablename__ = "group"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = row_id()
    name_enc: bytes
    settings: str  # JSON, overrides only
    state: str  # setup / active / paused
    language: str
    timezone: str
    data_key: bytes
    next_report_number: int
    created_at: int = moment()


class Person(SQLModel, table=True):
    """Somebody we know. Without data_key nothing of theirs can be read: they are erased."""

    __tablename__ = "person"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = row_id()
    data_key: bytes | None
    name_enc: bytes | None
    language: str | None
    created_at: int = moment()
    erased_at: int | None = moment(null=True)


class Membership(SQLModel, table=True):
    """A person in a group."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("group_id", "number"), Index(None, "person_id"))

    group_id: int = refers("group.id", key=True)
    person_id: int = refers("person.id", key=True)
    role: str  # resident / admin / coordinator / wijkagent
    standing: str  # waiting / member / muted / locked_out / removed
    house_enc: bytes | None
    number: int
    muted_until: int | None = moment(null=True)
    rules_version: int
    in_chat: bool  # present in the group's own chat: hears its messages there, not in private as well
    joined_at: int = moment()


class Address(SQLModel, table=True):
    """Where a person or a group is reached on one channel."""

    __tablename__ = "address"
    __table_args__ = (
        UniqueConstraint("channel", "value_hash"),
        Index(None, "owner_kind", "owner_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    owner_kind: str  # person / group
    owner_id: int
    channel: str
    value_enc: bytes
    value_hash: bytes
    can_start: bool
    reachable: bool
    why: str | None
    verified_at: int | None = moment(null=True)


class Duty(SQLModel, table=True):
    """One link of a group's chain of wijkagenten; nothing is sent before agreed_at."""

    __tablename__ = "duty"

    group_id: int = refers("group.id", key=True)
    person_id: int = refers("person.id", key=True, index=True)
    position: int
    agreed_at: int | None = moment(null=True)
    digest_days: str  # "0,3": Monday and Thursday
    digest_at: str = Field(max_length=5)  # "08:00" in the group's time zone
    answers_on: bool
    single_mails: bool
    away_until: int | None = moment(null=True)
