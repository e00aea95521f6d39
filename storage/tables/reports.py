"""What happened: reports, what was said about them, who heard them, and the sender's own last lines."""

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import moment, refers, row_id


class Report(SQLModel, table=True):
    """One event and its life; `number` is what people say aloud."""

    __tablename__ = "report"
    __table_args__ = (
        UniqueConstraint("group_id", "number"),
        Index(None, "group_id", "opened_at"),
        Index(None, "closed_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    group_id: int = refers("group.id")
    number: int
    stage: str
    kind: str
    category: str | None
    route: str  # street / wijkagent / gemeente / private
    call_state: str  # unknown / calling / called / not_needed
    caller_id: int | None = refers("person.id", null=True)
    called_at: int | None = moment(null=True)
    reporter_id: int | None = refers("person.id", null=True, index=True)
    anonymous: bool
    place_enc: bytes | None
    plate_enc: bytes | None
    facts_enc: bytes | None
    happened_at: int | None = moment(null=True)
    opened_at: int = moment()
    heard_at: int | None = moment(null=True)
    closed_at: int | None = moment(null=True)
    outcome: str | None
    outcome_enc: bytes | None
    version: int
    merged_into: int | None
    anonymised_at: int | None = moment(null=True)


class Observation(SQLModel, table=True):
    """What one person said about a report, readable as long as that person's key lives."""

    __tablename__ = "observation"
    __table_args__ = (
        Index(None, "report_id"),
        Index(None, "person_id"),
        Index(None, "message_ref"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    report_id: int = refers("report.id")
    person_id: int | None = refers("person.id", null=True)
    text_enc: bytes | None
    said_at: int = moment()
    message_ref: str | None
    role: str  # first / update / edit / call / outcome
    withdrawn: bool
    showable: bool  # false: these words never reach neighbours


class Audience(SQLModel, table=True):
    """Who heard a report: they hear how it ended."""

    __tablename__ = "audience"

    report_id: int = refers("report.id", key=True)
    recipient: str = Field(primary_key=True)
    heard_at: int = moment()
    reacted_at: int | None = moment(null=True)


class Mark(SQLModel, table=True):
    """That somebody pressed a thing about a report, so that a second press counts once."""

    __tablename__ = "mark"

    report_id: int = refers("report.id", key=True)
    person_id: int = refers("person.id", key=True)
    what: str = Field(primary_key=True)  # see / respond
    at: int = moment()


class RecentLine(SQLModel, table=True):
    """A sender's own lines of the last ten minutes, so that fragments can be read together."""

    __tablename__ = "recent_line"
    __table_args__ = (
        Index(None, "group_id", "person_id", "said_at"),
        Index(None, "said_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = row_id()
    group_id: int
    person_id: int
    text_enc: bytes
    said_at: int = moment()
    message_ref: str | None
