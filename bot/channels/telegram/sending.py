"""What we send, in the Bot API's words: text in HTML, keyboards, who alone may see it. Pure."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any, Final

from bot.channels.contract import Button, Outgoing

MAX_TEXT: Final = 4096
MAX_CAPTION: Final = 1024
MAX_TOKEN_BYTES: Final = 64
MAX_LABEL: Final = 64
MAX_PRESS_ANSWER: Final = 200
"""Limits of core.telegram.org/bots/api (10.3): text, caption, callback_data, answerCallbackQuery. Text counts UTF-16
units; a label may be longer, but the apps cut it off."""

MEDIA_KINDS: Final = ("Photo", "Voice", "Video", "Audio", "Document", "Animation")
"""What a file id can be; the id itself does not tell, but the refusal of the wrong method does."""

_ELLIPSIS = "…"
_OTHER_KIND = re.compile(r"can't use file of type (\w+) as ")
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|\n")


def utf16_length(text: str) -> int:
    """Length as Telegram counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(text: str, limit: int) -> str:
    """The text cut to `limit` UTF-16 units, at a sentence or else at a word, with an ellipsis."""
    if utf16_length(text) <= limit:
        return text
    room = limit - len(_ELLIPSIS) - 1
    head = text.encode("utf-16-le", "surrogatepass")[: room * 2].decode("utf-16-le", "ignore")
    ends = [found.end() for found in _SENTENCE_END.finditer(head) if found.end() > len(head) // 2]
    if ends:
        return f"{head[: ends[-1]].rstrip()} {_ELLIPSIS}"
    at = head.rfind(" ")
    return f"{head[:at] if at > len(head) // 2 else head}{_ELLIPSIS}"


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> dict[str, Any] | None:
    """The keyboard under a message: pressed buttons and links; only if all are typed words, keys that type them."""
    buttons = [button for row in rows for button in row]
    if not buttons:
        return None
    if all(button.typed and not button.token and not button.url for button in buttons):
        keys = [[{"text": button.typed} for button in row] for row in rows if row]
        return {"keyboard": keys, "one_time_keyboard": True, "resize_keyboard": True}
    inline = [[shown for button in row if (shown := _inline(button)) is not None] for row in rows]
    kept = [row for row in inline if row]
    return {"inline_keyboard": kept} if kept else None


def _inline(button: Button) -> dict[str, Any] | None:
    label = button.label[:MAX_LABEL]
    if button.url:
        return {"text": label, "url": button.url}
    # A token over the limit makes Telegram refuse the whole message: the words go out without that button.
    if button.token and len(button.token.encode()) <= MAX_TOKEN_BYTES:
        return {"text": label, "callback_data": button.token}
    return None


def send_parameters(message: Outgoing, *, markup: bool = True, media_kind: str = "Photo") -> tuple[str, dict[str, Any]]:
    """The Bot API method and its parameters for a message, without the chat.

    With `markup` the text is escaped HTML; without it the text goes as it is. `media_kind` is what `media_ref` is.
    """
    silent: dict[str, Any] = {"disable_notification": True} if message.silent else {}
    parameters = {**silent, **_reply(message.reply_to), "reply_markup": keyboard(message.buttons)}
    if message.only_to is not None:
        parameters["ephemeral_message_parameters"] = {"receiver_user_id": int(message.only_to.value)}
    caption = _text("caption", shortened(message.text, MAX_CAPTION), markup) if message.text else {}
    if message.photo is not None:
        return "sendPhoto", {**parameters, **caption, "photo": message.photo}
    if message.audio is not None or message.voice_ref:
        voice = message.voice_ref if message.audio is None else message.audio
        return "sendVoice", {**parameters, **caption, "voice": voice}
    if message.media_ref:
        return f"send{media_kind}", {**parameters, **caption, media_kind.lower(): message.media_ref}
    return "sendMessage", {**parameters, **text_parameters(message.text, markup=markup)}


def other_kind(description: str) -> str:
    """What a file really is, from Telegram's refusal to send it as something else; empty for any other refusal."""
    found = _OTHER_KIND.search(description)
    return found.group(1) if found and found.group(1) in MEDIA_KINDS else ""


def text_parameters(text: str, *, markup: bool = True) -> dict[str, Any]:
    """The parameters of a text, without a preview of its links: a preview would fetch the wijkagent's page."""
    return {**_text("text", shortened(text, MAX_TEXT), markup), "link_preview_options": {"is_disabled": True}}


def _text(name: str, text: str, markup: bool) -> dict[str, Any]:
    return {name: html.escape(text, quote=False), "parse_mode": "HTML"} if markup else {name: text}


def _reply(reply_to: str) -> Mapping[str, Any]:
    """What a message answers; if that is gone meanwhile, the message still goes out."""
    if not reply_to:
        return {}
    if reply_to.startswith("e"):
        return {"reply_parameters": {"ephemeral_message_id": int(reply_to.rpartition(":")[2])}}
    return {"reply_parameters": {"message_id": int(reply_to), "allow_sending_without_reply": True}}
