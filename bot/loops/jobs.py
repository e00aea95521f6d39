"""One thing to be sent or done, ready to leave without the database."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.channels.contract import Act, Outgoing
from bot.loops.addressing import Target
from saar.effects import Lane
from saar.events import Address
from saar.money import By
from storage.rows import ActionRow, CardRow, OutboxRow


@dataclass(frozen=True, slots=True)
class Paid:
    """What one message was booked at: how it leaves, tenths of a cent, in which month, on which group."""

    by: By
    tenths: int
    month: str
    group_id: int


@dataclass(frozen=True, slots=True)
class MessageJob:
    """A one-shot message."""

    row: OutboxRow
    target: Target
    message: Outgoing
    paid: Paid | None = None

    @property
    def name(self) -> str:
        """For the log: ids only."""
        return f"message {self.row.id}"


@dataclass(frozen=True, slots=True)
class CardJob:
    """A card: edited when it stands there already and must not ring, else sent; `live` while its report is open."""

    row: CardRow
    target: Target
    message: Outgoing
    live: bool
    paid: Paid | None = None

    @property
    def name(self) -> str:
        """For the log: ids only."""
        return f"card {self.row.id}"

    @property
    def edits(self) -> bool:
        """Whether the message that stands there is changed; an edit makes no sound, so what must ring is sent anew."""
        return bool(self.row.ref) and not self.row.ring and self.target.channel.can.edit


@dataclass(frozen=True, slots=True)
class ActJob:
    """Something done to a chat; `fetch_ref` is set when a file is to be fetched instead."""

    row: ActionRow
    target: Target
    act: Act
    fetch_ref: str = ""

    @property
    def name(self) -> str:
        """For the log: ids only."""
        return f"action {self.row.id}"


Job = MessageJob | CardJob | ActJob


def lane_of(job: Job) -> Lane:
    """The lane in which a job leaves."""
    return job.row.lane


def moved(job: Job, new: Address) -> Job:
    """The same job for a chat that got another address."""
    target = replace(job.target, address=new)
    if isinstance(job, ActJob):
        return replace(job, target=target, act=replace(job.act, chat=new))
    if isinstance(job, CardJob):
        # Its message stayed in the old chat; by the same number the new one knows somebody else's.
        return replace(job, target=target, row=replace(job.row, ref=None))
    return replace(job, target=target)
