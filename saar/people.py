"""Who people are to a group, and what each may do."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    RESIDENT = "resident"
    ADMIN = "admin"
    COORDINATOR = "coordinator"
    WIJKAGENT = "wijkagent"


class Standing(StrEnum):
    """How somebody stands in a group; a `STRANGER` has no membership at all."""

    WAITING = "waiting"
    MEMBER = "member"
    MUTED = "muted"
    LOCKED_OUT = "locked_out"
    REMOVED = "removed"
    STRANGER = "stranger"


class May(StrEnum):
    """What somebody may do."""

    REPORT_EMERGENCY = "report_emergency"
    TALK = "talk"
    OBSERVE = "observe"
    CLAIM_CALL = "claim_call"
    CLOSE = "close"
    RUN_GROUP = "run_group"
    ANSWER_REPORT = "answer_report"
    SEE_COUNTS = "see_counts"


_MEMBER = frozenset({May.REPORT_EMERGENCY, May.TALK, May.OBSERVE, May.CLAIM_CALL})
_BY_ROLE: dict[Role, frozenset[May]] = {
    Role.RESIDENT: _MEMBER,
    Role.ADMIN: _MEMBER | {May.CLOSE, May.RUN_GROUP, May.SEE_COUNTS},
    Role.COORDINATOR: _MEMBER | {May.SEE_COUNTS},
    Role.WIJKAGENT: _MEMBER | {May.CLOSE, May.ANSWER_REPORT},
}
# Design §6.12: who is muted, locked out or removed can still report an emergency; nobody else's door opens for it.
_EMERGENCY_ONLY = frozenset({May.REPORT_EMERGENCY})
_BY_STANDING: dict[Standing, frozenset[May] | None] = {
    Standing.MEMBER: None,
    Standing.MUTED: _EMERGENCY_ONLY | {May.CLAIM_CALL},
    Standing.LOCKED_OUT: _EMERGENCY_ONLY,
    Standing.REMOVED: _EMERGENCY_ONLY,
    Standing.WAITING: frozenset(),
    Standing.STRANGER: frozenset(),
}


def may(role: Role, standing: Standing, what: May) -> bool:
    """Tell whether somebody with this role and standing may do `what`."""
    limit = _BY_STANDING[standing]
    allowed = _BY_ROLE[role] if limit is None else _BY_ROLE[role] & limit
    return what in allowed
