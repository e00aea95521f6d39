"""From an action row to an act on a chat."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.channels.contract import Act
from saar.events import Address
from storage.rows import ActionRow


def member_of(args: Mapping[str, Any]) -> int | str | None:
    """Whom an act concerns: a person of ours, or by the channel's own id somebody we do not know ("member_value")."""
    if args.get("member_value") is not None:
        return str(args["member_value"])
    member = args.get("member")
    if member is None:
        return None
    return int(str(member).removeprefix("p"))


def fetch_ref(row: ActionRow) -> str:
    """The file to fetch, empty for every other kind of action."""
    return str(row.args.get("ref", "")) if row.kind == "fetch_media" else ""


def act_of(row: ActionRow, chat: Address, member: Address | None, text: str) -> Act:
    """An action row as an act on a chat; raises ValueError for a time that is none."""
    args = row.args
    until = args.get("until")
    return Act(
        kind=row.kind,
        chat=chat,
        ref=str(args.get("ref") or ""),
        refs=tuple(str(ref) for ref in args.get("refs") or ()),
        member=member,
        until=datetime.fromisoformat(until) if until else None,
        may_speak=bool(args.get("may_speak", False)),
        silent=bool(args.get("silent", True)),
        text=text,
        to=str(args.get("to") or ""),
        topic=str(args.get("topic") or ""),
    )
