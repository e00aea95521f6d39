"""Checks of reply_markup, with the real server's refusals (Bot API 10.1, InlineKeyboardMarkup)."""

from __future__ import annotations

from typing import Any

from bot.play.telegram.errors import bad_request
from bot.play.telegram.model import JSON, Chat

CALLBACK_DATA_BYTES = 64
MAX_BUTTONS = 100
MAX_ROW = 8
_KINDS = ("callback_data", "url", "login_url", "web_app", "switch_inline_query", "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay")  # fmt: skip
_PRIVATE_ONLY = {
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_users": "users can be requested in private chats only",
    "request_chat": "chats can be requested in private chats only",
}


def check_markup(markup: Any, chat: Chat) -> JSON | None:
    """The markup as it is kept, None without one; raises ApiError 400 for what the server refuses."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = markup["inline_keyboard"]
        if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
            raise bad_request("can't parse reply keyboard markup JSON object")
        _check_inline([button for row in rows for button in row])
        kept = [row for row in rows if row]
        return {"inline_keyboard": kept} if kept else None
    for row in markup.get("keyboard", []):
        for button in row:
            _check_reply_button(button, chat)
    return markup


def _check_inline(buttons: list[Any]) -> None:
    if len(buttons) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in buttons:
        if not isinstance(button, dict) or not isinstance(button.get("text"), str):
            raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
        if not button["text"]:
            raise bad_request("inline keyboard button text must be non-empty")
        if not any(kind in button for kind in _KINDS):
            raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
        if "callback_data" in button:
            size = len(str(button["callback_data"]).encode())
            if not 1 <= size <= CALLBACK_DATA_BYTES:
                raise bad_request("BUTTON_DATA_INVALID")
        url = button.get("url")
        if url is not None and not str(url).startswith(("http://", "https://", "tg://", "mailto:", "tel:")):
            raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_reply_button(button: Any, chat: Chat) -> None:
    if not isinstance(button, dict):
        return
    for key, why in _PRIVATE_ONLY.items():
        if button.get(key) and chat.type != "private":
            raise bad_request(why)
