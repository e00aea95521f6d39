"""A platform says afterwards what became of a message: noted forwards only, and what failed is sent another way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from handlers import bounces
from handlers.work import Work
from saar.events import Arrival, Bounced, Failure, Progress
from storage.rows import PostedRow

MOST_TRIES = 3
WITHHELD = "withheld"
"""The platform chose not to hand this to this one, whatever it says: so in the table of codes."""


def progressed(work: Work, event: Progress) -> None:
    """Handle one status; what is known already or is no message of ours changes nothing."""
    row = work.unit.posted.progress(
        event.ref,
        event.arrival.value,
        work.now,
        channel=event.chat.channel,
        failure=event.failure.value if event.failure else "",
        why=event.why,
        again_s=event.again_s,
    )
    if row is None:
        return
    match event.arrival:
        case Arrival.DELIVERED:
            work.unit.outbox.delivered(event.ref)
        case Arrival.READ:
            work.unit.outbox.read(event.ref)
        case Arrival.FAILED:
            work.unit.posted.recost(
                event.ref, work.means[row.channel].failed_tenths if row.channel in work.means else 0
            )
            work.unit.outbox.bounced(event.ref, event.why)
            AFTER[event.failure or Failure.REFUSED](work, row, event)


def _again(work: Work, row: PostedRow, event: Progress, in_s: float) -> None:
    """Send it once more, at most three times in all; then its sender's side is told that it did not arrive."""
    tried = work.unit.posted.tries(row.recipient, outbox_id=row.outbox_id, card_id=row.card_id)
    due_at, why = work.now + timedelta(seconds=in_s), event.why
    sent = False
    if tried < MOST_TRIES and row.outbox_id is not None:
        sent = work.unit.outbox.again(row.outbox_id, due_at, why)
    elif tried < MOST_TRIES and row.card_id is not None:
        sent = work.unit.cards.again(row.card_id, due_at, why)
    if not sent:
        _lost(work, row, event, gone=False)


def _lost(work: Work, row: PostedRow, event: Progress, *, gone: bool) -> None:
    key = "card.report" if row.card_id is not None else "message"
    bounces.bounced(
        work,
        Bounced(
            recipient=row.recipient,
            address=event.chat,
            key=key,
            why=event.why,
            gone=gone,
            occurred_at=event.occurred_at,
        ),
    )


def _elsewhere(work: Work, row: PostedRow) -> bool:
    """Whether the person has another address that can be used."""
    rows = work.unit.people.address("person", int(row.recipient[1:])) if row.recipient.startswith("p") else []
    return any(one.reachable and one.can_start and one.id != row.address_id for one in rows)


def _gone(work: Work, row: PostedRow, event: Progress) -> None:
    """Nobody is reached there: that address is closed, another one is tried."""
    if row.address_id is not None:
        work.unit.people.unreachable(row.address_id, event.why)
    if _elsewhere(work, row):
        _again(work, row, event, 0.0)
    else:
        _lost(work, row, event, gone=True)


def _stopped(work: Work, row: PostedRow, event: Progress) -> None:
    """They said stop to the platform itself."""
    _lost(work, row, event, gone=True)


def _window(work: Work, row: PostedRow, event: Progress) -> None:
    """The window is closed after all: the template instead."""
    if row.address_id is not None:
        work.unit.threads.close_window(row.address_id)
    _again(work, row, event, 0.0)


def _later(work: Work, row: PostedRow, event: Progress) -> None:
    _again(work, row, event, event.again_s)


def _refused(work: Work, row: PostedRow, event: Progress) -> None:
    """It will not pass here: who is kept from it by the platform, and has another address, gets it there.

    Their first address is left alone until they write from it again; who has no other one keeps it.
    """
    if event.why == WITHHELD and row.address_id is not None and _elsewhere(work, row):
        work.unit.people.unreachable(row.address_id, event.why)
        _again(work, row, event, 0.0)
        return
    _lost(work, row, event, gone=False)


AFTER: dict[Failure, Callable[[Work, PostedRow, Progress], None]] = {
    Failure.GONE: _gone,
    Failure.STOPPED: _stopped,
    Failure.WINDOW: _window,
    Failure.LATER: _later,
    Failure.REFUSED: _refused,
}
