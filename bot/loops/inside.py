"""Events that arise inside the house, as inbox rows of an account of our own."""

from __future__ import annotations

import hashlib
from datetime import datetime

from saar.events import Due, Event
from saar.wire import encode
from storage.unit import Unit

ACCOUNT = "inside"


def put_inside(unit: Unit, event: Event, lane: str, now: datetime) -> bool:
    """Put an event of our own into the inbox; the same event twice is kept once. False: it was there already."""
    payload = encode(event)
    event_id = f"{type(event).__name__}:{hashlib.sha256(payload).hexdigest()[:40]}"
    urgent = isinstance(event, Due) and event.kind in ("guard", "unsure")
    return unit.inbox.put(ACCOUNT, event_id, lane, payload, event.occurred_at, now, urgent=urgent)
