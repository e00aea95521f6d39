"""One event in, rows out: the table of which handler takes which event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from handlers import answers, bounces, deadlines, duty, joining, messages, progress
from handlers.work import Work
from saar import events

HANDLERS: dict[type[Any], Callable[[Work, Any], None]] = {
    events.Said: messages.said,
    events.Pressed: answers.pressed,
    events.JoinRequested: joining.requested,
    events.Joined: joining.joined,
    events.Left: joining.left,
    events.Reachability: joining.reachability,
    events.RightsChanged: joining.rights_changed,
    events.Migrated: joining.migrated,
    events.Due: deadlines.due,
    events.Answered: duty.answered,
    events.Bounced: bounces.bounced,
    events.Reacted: joining.reacted,
    events.Progress: progress.progressed,
}


def decide(work: Work, event: events.Event) -> None:
    """Decide on one event within the open transaction."""
    HANDLERS[type(event)](work, event)
