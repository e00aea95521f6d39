"""What Telegram's refusals mean, as the closed set of results of a channel.

Descriptions as worded by the server (github.com/tdlib/telegram-bot-api, Client.cpp, 2026-05-07) and collected in
python-telegram-bot 22.8. They are compared in lower case and by a part, because the server prefixes and varies them.
"""

from __future__ import annotations

from typing import Final

from telegram.error import TelegramError

from bot.channels.contract import AddressChanged, Rejected, Result, RetryAfter, Sent, Unknown, Unreachable
from bot.channels.telegram.fields import address
from bot.channels.telegram.request import MaybeSent, NotSent, Refused

NO_SUCH_MESSAGE: Final = "no_such_message"
TOKEN_REFUSED_S: Final = 60.0
"""A refused token is looked at again after a minute: the operator may have put in a new one, or a proxy was confused."""

_NO_MESSAGE = (
    "message to edit not found",
    "message to delete not found",
    "message to pin not found",
    "message_id_invalid",
    "message can't be edited",
    "message identifier is not specified",
    "there is no text in the message to edit",
)
_NO_RIGHT = (
    "not enough rights",
    "chat_admin_required",
    "have no rights",
    "need administrator rights",
    "chat_write_forbidden",
    "is not an administrator",
    "topic_closed",
)
_GONE = ("chat not found", "user not found", "peer_id_invalid", "input_user_deactivated", "user is deactivated")
_CLASHES = ("group chat was upgraded", "group chat was deactivated")


def harmless(error: TelegramError, *descriptions: str) -> bool:
    """Whether the refusal says that what we wanted is so already."""
    return isinstance(error, Refused) and any(part in error.description.lower() for part in descriptions)


def unparsable_markup(error: TelegramError) -> bool:
    """Whether Telegram could not read our markup; the same words without markup will pass."""
    return harmless(error, "can't parse entities", "can't parse message text")


def meaning(error: TelegramError, wait_s: float) -> Result:
    """A failure as a result; `wait_s` is how long to leave a platform that is down alone, in seconds."""
    if isinstance(error, Refused):
        return _refusal(error, wait_s)
    if isinstance(error, NotSent):
        return RetryAfter(wait_s, whole_account=True, why="telegram.unreachable")
    if isinstance(error, MaybeSent):
        return Unknown("telegram.no_answer")
    # The library's own complaint: an answer that is no JSON, after the request was carried out.
    return Unknown("telegram.garbled_answer")


def _refusal(error: Refused, wait_s: float) -> Result:
    if error.migrate_to is not None:
        return AddressChanged(address(error.migrate_to))
    if error.code == 429 or error.retry_after_s is not None:
        return RetryAfter(error.retry_after_s if error.retry_after_s is not None else wait_s, why="telegram.flood")
    if error.code in (401, 404):
        return RetryAfter(TOKEN_REFUSED_S, whole_account=True, why="telegram.token_refused")
    if error.code == 504:
        return Unknown("telegram.no_answer")
    if error.code >= 500 or error.code == 409:
        return RetryAfter(wait_s, whole_account=True, why="telegram.down")
    return _final(error)


def _final(error: Refused) -> Result:
    text = error.description.lower()
    if any(part in text for part in _NO_RIGHT):
        return Rejected("can_send_messages", missing_right=True)
    if any(part in text for part in _GONE) or any(part in text for part in _CLASHES):
        return Unreachable(_why(error))
    if error.code == 403:
        return Unreachable(_why(error))
    if any(part in text for part in _NO_MESSAGE):
        return Rejected(NO_SUCH_MESSAGE)
    return Rejected(_why(error))


def _why(error: Refused) -> str:
    """The reason without the status word in front: "Forbidden: bot was blocked by the user" -> "bot was blocked ...".

    Telegram never repeats a message's words in a description, so it may be kept and logged.
    """
    _, _, reason = error.description.rpartition(": ")
    return reason[:120]


def sent(answer: object) -> Sent:
    """What a send answered, as a reference; an answer without one is a success without a reference."""
    if isinstance(answer, dict):
        if answer.get("ephemeral_message_id") is not None:
            receiver = answer.get("receiver_user")
            seen_by = receiver.get("id") if isinstance(receiver, dict) else ""
            return Sent(f"e{seen_by}:{answer['ephemeral_message_id']}")
        return Sent(str(answer.get("message_id", "")))
    return Sent()
