"""One raw update -> `saar.events`. Pure, and total: an unknown type gives nothing, a broken one raises ValueError."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from bot.channels.telegram.fields import JSON, address, moment, number, person, some, words
from bot.channels.telegram.message import happenings, reference, said
from saar.events import Event, Joined, JoinRequested, Left, Pressed, Reachability, Reacted, RightsChanged

NEEDED_RIGHTS: Final = ("can_delete_messages", "can_restrict_members", "can_pin_messages", "can_invite_users")
"""What Saar must be allowed to do in a group to keep it (core.telegram.org/bots/api#chatmemberadministrator)."""

ALLOWED_UPDATES: Final = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "message_reaction",
)
"""What we ask Telegram for; chat_member comes only when it is named here, everything else would be thrown away."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One thing that a platform handed over, ready for the inbox.

    `event_id` is the platform's own id, `payload` the raw bytes, `occurred_at` when it happened (when it came, if the
    platform does not say). `why` is set when it could not be read: then it is a dead letter and `events` is empty.
    """

    event_id: str
    payload: bytes
    occurred_at: datetime
    events: tuple[Event, ...] = ()
    why: str = ""


def arrival(payload: bytes, now: datetime) -> Arrival:
    """Read one raw update that came at `now`; raises ValueError only when not even an update_id is in it."""
    update = _update(payload)
    event_id = str(number(update, "update_id"))
    try:
        events = tuple(_events(update, now))
    except ValueError as error:
        return Arrival(event_id, payload, now, why=str(error))
    return Arrival(event_id, payload, events[0].occurred_at if events else now, events)


def parse(payload: bytes, now: datetime) -> Sequence[Event]:
    """The events of one raw update; `now` is the time of those that carry none (a pressed button)."""
    update = _update(payload)
    number(update, "update_id")
    return _events(update, now)


def _update(payload: bytes) -> JSON:
    try:
        update = json.loads(payload)
    except (ValueError, RecursionError) as error:
        raise ValueError("no JSON") from error
    if not isinstance(update, dict):
        raise ValueError("an update is an object")
    return update


def _events(update: JSON, now: datetime) -> Sequence[Event]:
    for key, read in _READERS.items():
        if update.get(key) is not None:
            return read(some(update, key), now)
    return ()


def _message(message: JSON, _now: datetime) -> Sequence[Event]:
    what = said(message)
    return (what,) if what is not None else happenings(message)


def _edited(message: JSON, _now: datetime) -> Sequence[Event]:
    what = said(message, edited=True)
    return (what,) if what is not None else ()


def _press(query: JSON, now: datetime) -> Sequence[Event]:
    """A pressed button. A press carries no time of its own; Telegram drops those older than 150 s."""
    token = words(query, "data")
    if not token or query.get("message") is None:
        return ()
    message = some(query, "message")
    chat = some(message, "chat")
    return (
        Pressed(
            who=person(some(query, "from")),
            chat=address(number(chat, "id")),
            token=token,
            message_ref=reference(message),
            press_ref=words(query, "id"),
            occurred_at=now,
            private=words(chat, "type") == "private",
        ),
    )


def _join_request(request: JSON, _now: datetime) -> Sequence[Event]:
    return (
        JoinRequested(
            who=person(some(request, "from")),
            chat=address(number(some(request, "chat"), "id")),
            words=words(request, "bio"),
            occurred_at=moment(request, "date"),
        ),
    )


def _reaction(change: JSON, _now: datetime) -> Sequence[Event]:
    """Somebody reacted; an anonymous reaction (actor_chat) is nobody's, one taken away is no news."""
    before, after = change.get("old_reaction") or [], change.get("new_reaction") or []
    if change.get("user") is None or not isinstance(after, list) or len(after) <= len(before):
        return ()
    newest = after[-1] if isinstance(after[-1], dict) else {}
    return (
        Reacted(
            who=person(some(change, "user")),
            chat=address(number(some(change, "chat"), "id")),
            message_ref=str(number(change, "message_id")),
            emoji=words(newest, "emoji"),
            occurred_at=moment(change, "date"),
        ),
    )


def _present(member: JSON) -> bool:
    status = words(member, "status")
    return status in ("creator", "administrator", "member") or (
        status == "restricted" and member.get("is_member") is True
    )


def _member(change: JSON, _now: datetime) -> Sequence[Event]:
    """Somebody came or went. A change of rights of somebody who stays is no coming: greeting them again would annoy."""
    before, after = some(change, "old_chat_member"), some(change, "new_chat_member")
    user = some(after, "user")
    if user.get("is_bot") is True or _present(before) == _present(after):
        return ()
    chat = address(number(some(change, "chat"), "id"))
    at = moment(change, "date")
    if _present(after):
        admin = words(after, "status") in ("creator", "administrator")
        return (Joined(who=person(user), chat=chat, occurred_at=at, is_admin=admin),)
    removed = some(change, "from").get("id") != user.get("id")
    return (Left(who=person(user), chat=chat, occurred_at=at, removed=removed),)


def _own_member(change: JSON, _now: datetime) -> Sequence[Event]:
    """What happened to Saar itself: blocked or unblocked in private, rights in a group."""
    chat = some(change, "chat")
    after = some(change, "new_chat_member")
    at = moment(change, "date")
    by = person(some(change, "from"))
    kind = words(chat, "type")
    if kind == "private":
        return (Reachability(who=by, reachable=_present(after), occurred_at=at),)
    if kind not in ("group", "supergroup"):
        return ()
    return (
        RightsChanged(
            chat=address(number(chat, "id")),
            chat_title=words(chat, "title"),
            present=_present(after),
            is_admin=words(after, "status") == "administrator",
            missing=missing_rights(after),
            occurred_at=at,
            by=by,
        ),
    )


def missing_rights(member: JSON) -> tuple[str, ...]:
    """Which of the needed rights a ChatMember does not have."""
    if words(member, "status") != "administrator":
        return NEEDED_RIGHTS
    return tuple(right for right in NEEDED_RIGHTS if member.get(right) is not True)


_READERS: dict[str, Callable[[Any, datetime], Sequence[Event]]] = {
    "message": _message,
    "edited_message": _edited,
    "callback_query": _press,
    "my_chat_member": _own_member,
    "chat_member": _member,
    "chat_join_request": _join_request,
    "message_reaction": _reaction,
}
