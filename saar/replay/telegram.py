"""Telegram Desktop's "Export chat history" as JSON (result.json): handed in as parsed values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from saar.replay.values import Line, NotAnExport


def read_telegram(parsed: Any) -> list[Line]:
    """Read the export of one chat, or every chat of a whole account's export; raises NotAnExport for anything else."""
    if not isinstance(parsed, Mapping):
        raise NotAnExport("no object")
    chats = [parsed]
    if "messages" not in parsed:
        listed = parsed.get("chats", {})
        chats = listed.get("list", []) if isinstance(listed, Mapping) else []
    found = [line for chat in chats for line in _chat(chat)]
    if not found:
        raise NotAnExport("no messages")
    return sorted(found, key=lambda line: line.at)


def _chat(chat: Any) -> list[Line]:
    messages = chat.get("messages", []) if isinstance(chat, Mapping) else []
    return [
        _line(one) for one in messages if isinstance(one, Mapping) and one.get("type") == "message" and "date" in one
    ]


def _line(message: Mapping[str, Any]) -> Line:
    try:
        at = datetime.fromisoformat(str(message["date"])).replace(tzinfo=None)
    except ValueError as error:
        raise NotAnExport(f"a date that is none: {error}") from None
    media = any(key in message for key in ("photo", "file", "media_type", "poll", "contact_information"))
    who = str(message.get("from") or message.get("from_id") or "?")
    return Line(at, who, _text(message.get("text", "")), media, "forwarded_from" in message)


def _text(value: Any) -> str:
    """A text, or its pieces: plain ones and ones with a mark-up."""
    if isinstance(value, list):
        return "".join(piece if isinstance(piece, str) else str(piece.get("text", "")) for piece in value)
    return str(value)
