"""The log as people read it: a sentence for each line, in the reader's own language.

The log itself holds ids. Who runs the group is named, as whoever decides about others may be; a neighbour is "een buur",
so that nobody learns here who reported or pointed at what. Only whom an admin decides about is named to the admins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from handlers.members import Speaker
from handlers.work import Work
from saar import hours
from saar.people import Role
from storage.rows import AuditRow, GroupRow

_SHAPES: Final[tuple[tuple[str, str], ...]] = (
    (r"report\.\w+\.nothing", "report_nothing"),
    (r"see\.r\d+", "see"),
    (r"respond\.r\d+", "respond"),
    (r"budget_nearly\.[\d-]+", "budget_nearly"),
    (r"digest\.g\d+", "digest"),
    (r"bounced\..+", "bounced"),
    (r"told\..+", "told_limit"),
    (r"private\..+", "short_answer"),
)
"""Verbs that carry an id, a month or a reason within them, with the word for all of their kind."""
_NAMED: Final = frozenset(
    ("appeal_granted", "appeal_kept", "asks_admin", "co_admin", "let_in", "muted", "not_let_in", "removed")
)
"""Where admins read whom it is about."""
YOU, NEIGHBOUR, SAAR, GROUP, AGENT = "@who.you", "@who.neighbour", "@who.saar", "@who.group", "@who.wijkagent"
LONGEST = 60


def word_of(verb: str) -> str:
    """The word under which a verb of the log has its sentence."""
    found = next((word for shape, word in _SHAPES if re.fullmatch(shape, verb)), verb)
    return found.replace(".", "_")


def line(work: Work, group: GroupRow, reader: Speaker, row: AuditRow) -> dict[str, Any]:
    """One line as a key with its arguments."""
    word, zone = word_of(row.verb), work.zone(group)
    named = word in _NAMED and reader.role is Role.ADMIN
    args: dict[str, Any] = {
        "when": f"{row.at.astimezone(zone):%d-%m} {hours.shown(row.at, zone)}",
        "who": _who(work, group, reader, row.actor, hidden=row.verb.startswith(("report.", "see.", "respond."))),
        "whom": _who(work, group, reader, row.subject, named=named),
        "rule": f"@rules.title.{row.args.get('reason') or row.args.get('rule')}",
        "number": _number(work, row),
        "count": row.args.get("count", row.args.get("groups", row.args.get("reports", 0))),
        "version": row.args.get("version", 1),
        "what": str(row.args.get("name") or row.args.get("rights") or row.args.get("right") or "-")[:LONGEST],
    }
    return {"key": f"log.{word}" if work.spoken(f"log.{word}") != {f"log.{word}"} else "log.other", "args": args}


def _who(work: Work, group: GroupRow, reader: Speaker, who: str, *, hidden: bool = False, named: bool = False) -> str:
    if who == reader.recipient:
        return YOU
    if not re.fullmatch(r"p\d+", who):
        return SAAR if who == "saar" else GROUP
    member = None if hidden else work.unit.groups.member(group.id, int(who[1:]))
    if member is None:
        return NEIGHBOUR
    if member.role == Role.WIJKAGENT:
        return AGENT
    if (named or member.role in (Role.ADMIN, Role.COORDINATOR)) and member.name:
        # A name that begins like a key would be looked up as one.
        return member.name.lstrip("@")[:LONGEST] or NEIGHBOUR
    return NEIGHBOUR


def _number(work: Work, row: AuditRow) -> int | str:
    """The number by which people know the report that a line is about."""
    args: Mapping[str, Any] = row.args
    found = re.search(r"^(?:report:|\w+\.r)(\d+)", row.subject if row.subject.startswith("report:") else row.verb)
    report_id = args.get("report") or (found[1] if found else None)
    report = work.unit.reports.get(int(report_id)) if report_id else None
    return report.number if report is not None else "?"
