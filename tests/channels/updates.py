"""Raw updates as Telegram sends them, to be changed by the tests."""

from __future__ import annotations

import json
from typing import Any

SENT_AT = 1_790_000_000
GROUP: dict[str, Any] = {"id": -1001234567890, "type": "supergroup", "title": "Lindelaan"}
KARIN: dict[str, Any] = {
    "id": 42,
    "is_bot": False,
    "first_name": "Karin",
    "last_name": "de Wit",
    "language_code": "nl",
}
SAAR: dict[str, Any] = {"id": 7, "is_bot": True, "first_name": "Saar", "username": "saarbot"}
PRIVATE: dict[str, Any] = {"id": 42, "type": "private", "first_name": "Karin"}


def update(**content: Any) -> bytes:
    """One update as bytes."""
    return json.dumps({"update_id": 500, **content}).encode()


def message(**fields: Any) -> dict[str, Any]:
    """A message in the group, or wherever `chat` says; a field that is None is left out."""
    found = {"message_id": 11, "from": KARIN, "chat": GROUP, "date": SENT_AT, **fields}
    return {key: value for key, value in found.items() if value is not None}


def change(before: dict[str, Any], after: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A ChatMemberUpdated of Karin, or of whoever `user` is."""
    user = fields.pop("user", KARIN)
    return {
        "chat": GROUP,
        "from": KARIN,
        "date": SENT_AT,
        "old_chat_member": {"user": user, **before},
        "new_chat_member": {"user": user, **after},
        **fields,
    }
