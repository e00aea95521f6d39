"""What is done to a chat rather than said in it, as calls of the Bot API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from bot.channels.contract import Act
from bot.channels.telegram.request import Client
from bot.channels.telegram.sending import MAX_PRESS_ANSWER, shortened

DELETE_AT_ONCE: Final = 100
SHORTEST_BAN_S: Final = 30
"""A restriction or ban shorter than 30 s counts as for ever (restrictChatMember, Bot API 10.3)."""

_MAY: Final = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
)

RIGHTS: Final = {
    "delete": "can_delete_messages",
    "move": "can_delete_messages",
    "lock": "can_restrict_members",
    "unlock": "can_restrict_members",
    "pin": "can_pin_messages",
    "unpin": "can_pin_messages",
    "restrict": "can_restrict_members",
    "ban": "can_restrict_members",
    "unban": "can_restrict_members",
    "ban_channel": "can_restrict_members",
    "approve": "can_invite_users",
    "decline": "can_invite_users",
}
"""The admin right that each kind of act needs (ChatAdministratorRights, Bot API 10.3)."""

HARMLESS: Final = {
    "delete": ("message to delete not found", "message_id_invalid"),
    "move": ("message to forward not found", "message to delete not found", "message_id_invalid"),
    "lock": ("chat_not_modified", "not modified"),
    "unlock": ("chat_not_modified", "not modified"),
    "pin": ("chat_not_modified",),
    "unpin": ("message to unpin not found", "chat_not_modified"),
    "approve": ("user_already_participant", "hide_requester_missing"),
    "decline": ("user_already_participant", "hide_requester_missing"),
    "answer_press": ("query is too old", "query id is invalid", "query_id_invalid"),
    "unban": ("participant_id_invalid", "user_not_participant"),
    "leave": ("chat not found", "bot is not a member", "bot was kicked"),
}
"""Refusals that say that it is so already, or that nothing is left to do, for each kind of act."""


async def carry_out(client: Client, act: Act, now: datetime) -> None:
    """Carry out one act; raises as `Client.call` does, KeyError for a kind that Telegram does not have."""
    await _ACTS[act.kind](client, act, now)


def _member(act: Act) -> int:
    if act.member is None:
        raise ValueError(f"{act.kind}: a member is needed")
    return int(act.member.value)


def _until(act: Act, now: datetime) -> datetime | None:
    if act.until is None:
        return None
    return max(act.until, now.astimezone(UTC) + timedelta(seconds=SHORTEST_BAN_S + 5))


async def _delete(client: Client, act: Act, _now: datetime) -> None:
    refs = act.refs or (act.ref,)
    for ref in (ref for ref in refs if ref.startswith("e")):
        member, _, number = ref[1:].partition(":")
        await client.call(
            "deleteEphemeralMessage",
            chat_id=act.chat.value,
            receiver_user_id=int(member),
            ephemeral_message_id=int(number),
        )
    plain = [int(ref) for ref in refs if not ref.startswith("e")]
    if len(plain) == 1:
        await client.call("deleteMessage", chat_id=act.chat.value, message_id=plain[0])
        return
    for at in range(0, len(plain), DELETE_AT_ONCE):
        await client.call("deleteMessages", chat_id=act.chat.value, message_ids=plain[at : at + DELETE_AT_ONCE])


async def _move(client: Client, act: Act, now: datetime) -> None:
    """To another chat or topic under its writer's own name, then away from here; nothing rings there."""
    topic = {"message_thread_id": int(act.topic)} if act.topic else {}
    for ref in act.refs:
        await client.call(
            "forwardMessage",
            chat_id=act.to,
            from_chat_id=act.chat.value,
            message_id=int(ref),
            disable_notification=True,
            **topic,
        )
    await _delete(client, act, now)


async def _permissions(client: Client, act: Act, _now: datetime) -> None:
    await client.call(
        "setChatPermissions",
        chat_id=act.chat.value,
        permissions=dict.fromkeys(_MAY, act.may_speak),
        use_independent_chat_permissions=True,
    )


async def _pin(client: Client, act: Act, _now: datetime) -> None:
    await client.call(
        "pinChatMessage", chat_id=act.chat.value, message_id=int(act.ref), disable_notification=act.silent
    )


async def _unpin(client: Client, act: Act, _now: datetime) -> None:
    await client.call("unpinChatMessage", chat_id=act.chat.value, message_id=int(act.ref))


async def _restrict(client: Client, act: Act, now: datetime) -> None:
    await client.call(
        "restrictChatMember",
        chat_id=act.chat.value,
        user_id=_member(act),
        permissions=dict.fromkeys(_MAY, act.may_speak),
        use_independent_chat_permissions=True,
        until_date=_until(act, now),
    )


async def _ban(client: Client, act: Act, now: datetime) -> None:
    await client.call("banChatMember", chat_id=act.chat.value, user_id=_member(act), until_date=_until(act, now))


async def _unban(client: Client, act: Act, _now: datetime) -> None:
    # Without only_if_banned a member who is present would be thrown out.
    await client.call("unbanChatMember", chat_id=act.chat.value, user_id=_member(act), only_if_banned=True)


async def _ban_channel(client: Client, act: Act, _now: datetime) -> None:
    await client.call("banChatSenderChat", chat_id=act.chat.value, sender_chat_id=_member(act))


async def _approve(client: Client, act: Act, _now: datetime) -> None:
    await client.call("approveChatJoinRequest", chat_id=act.chat.value, user_id=_member(act))


async def _decline(client: Client, act: Act, _now: datetime) -> None:
    await client.call("declineChatJoinRequest", chat_id=act.chat.value, user_id=_member(act))


async def _answer_press(client: Client, act: Act, _now: datetime) -> None:
    text: dict[str, Any] = {"text": shortened(act.text, MAX_PRESS_ANSWER)} if act.text else {}
    alert = {"show_alert": True} if text and not act.silent else {}
    await client.call("answerCallbackQuery", callback_query_id=act.ref, **text, **alert)


async def _look_up(client: Client, act: Act, _now: datetime) -> None:
    """Whether somebody is in the chat; raises ValueError when not (nothing lists the members, one can be asked for)."""
    found = await client.call("getChatMember", chat_id=act.chat.value, user_id=_member(act))
    status = found.get("status") if isinstance(found, dict) else ""
    if status in ("left", "kicked") or (status == "restricted" and not found.get("is_member")):
        raise ValueError("not a member")


async def _leave(client: Client, act: Act, _now: datetime) -> None:
    await client.call("leaveChat", chat_id=act.chat.value)


_ACTS: dict[str, Callable[[Client, Act, datetime], Awaitable[None]]] = {
    "delete": _delete,
    "move": _move,
    "lock": _permissions,
    "unlock": _permissions,
    "pin": _pin,
    "unpin": _unpin,
    "restrict": _restrict,
    "ban": _ban,
    "unban": _unban,
    "ban_channel": _ban_channel,
    "approve": _approve,
    "decline": _decline,
    "answer_press": _answer_press,
    "leave": _leave,
    "look_up": _look_up,
}
