"""Events that arise inside the house, as bytes and back: what one group's decision puts into another's inbox."""

from __future__ import annotations

import json
from typing import Any

from pydantic import TypeAdapter

from saar import events

_TYPES: dict[str, type[Any]] = {
    t.__name__: t
    for t in (
        events.Said,
        events.Pressed,
        events.JoinRequested,
        events.Joined,
        events.Left,
        events.Reachability,
        events.RightsChanged,
        events.Migrated,
        events.Due,
        events.Answered,
        events.Bounced,
        events.Progress,
        events.Reacted,
    )
}
_adapters: dict[str, TypeAdapter[Any]] = {}


def _adapter(name: str) -> TypeAdapter[Any]:
    if name not in _adapters:
        _adapters[name] = TypeAdapter(_TYPES[name])
    return _adapters[name]


def encode(event: events.Event) -> bytes:
    """Write an event as JSON bytes that name its type."""
    name = type(event).__name__
    return json.dumps({"type": name, "event": _adapter(name).dump_python(event, mode="json")}).encode()


def decode(payload: bytes) -> events.Event:
    """Read what `encode` wrote; raises ValueError for anything else."""
    try:
        found = json.loads(payload)
        event: events.Event = _adapter(found["type"]).validate_python(found["event"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"no event of ours: {error}") from error
    return event
