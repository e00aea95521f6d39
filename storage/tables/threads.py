"""One-to-one threads that cost money: their time window, what was sent in them, what was spent, and who agreed to what."""

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.tables.columns import moment, refers, row_id


class Thread(SQLModel, table=True):
    """What one address allows: `wrote_at` opens the window, `reached_at` counts for the platform's limit of people a day."""

    __tablename__ = "thread"
    __table_args__ = (Index(None, "reached_at"),)

    address_id: int = refers("address.id", key=True)
    wrote_at: int | None = moment(null=True)
    reached_at: int | None = moment(null=True)
    stopped_at: int | None = moment(null=True)


class Posted(SQLModel, table=True):
    """A paid message that left: how it was paid, how far it came, and which words stand for its buttons."""

    __tablename__ = "posted"
    __table_args__ = (Index(None, "report_id"), Index(None, "recipient", "at"), Index(None, "at"))

    ref: str = Field(primary_key=True)
    channel: str
    address_id: int | None
    recipient: str
    group_id: int | None
    report_id: int | None
    outbox_id: int | None
    card_id: int | None
    kind: str  # session / template / sms
    tenths: int
    month: str
    arrival: str  # "" (only a callback so far) / sent / delivered / read / failed
    failure: str
    why: str
    again_s: int
    buttons: str  # JSON: words -> token
    at: int = moment()


class Spending(SQLModel, table=True):
    """What a group (0: nobody's) spent in a month on one kind of message, in tenths of a cent."""

    __tablename__ = "spending"

    month: str = Field(primary_key=True)
    group_id: int = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    count: int
    tenths: int


class Consent(SQLModel, table=True):
    """Somebody agreed to be written to, or said stop: when and in which words."""

    __tablename__ = "consent"
    __table_args__ = (Index(None, "person_id", "channel"), {"sqlite_autoincrement": True})

    id: int | None = row_id()
    person_id: int = refers("person.id")
    channel: str
    given: bool
    words_enc: bytes | None
    at: int = moment()


class Pending(SQLModel, table=True):
    """Everything that waits for its sender to say for which group it is, a line each; a few minutes at most."""

    __tablename__ = "pending"

    person_id: int = refers("person.id", key=True)
    said_enc: bytes
    at: int = moment()
