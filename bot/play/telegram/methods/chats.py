"""Chats themselves: looking at one, its permissions and title, leaving it."""

from __future__ import annotations

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.membership import go, service
from bot.play.telegram.methods.members import NO_RIGHT, read_permissions
from bot.play.telegram.model import JSON, Member
from bot.play.telegram.wire import Args
from bot.play.telegram.world import Method, World

_NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(world: World, args: Args) -> JSON:
    """getChat; answers ChatFullInfo."""
    chat = rights.readable_chat(world, args)
    found: JSON = {
        **chat.as_json(),
        "accent_color_id": 1,
        "max_reaction_count": 11,
        "accepted_gift_types": _NO_GIFTS,
    }
    if chat.type != "private":
        found["permissions"] = dict(chat.permissions)
        if chat.description:
            found["description"] = chat.description
        if chat.linked_channel_id:
            found["linked_chat_id"] = chat.linked_channel_id
        primary = next((key for key, link in chat.links.items() if link["is_primary"] and not link["is_revoked"]), None)
        if primary and rights.bot_may(world, chat, "can_invite_users"):
            found["invite_link"] = primary
    pinned = chat.messages.get(chat.pinned_ids[-1]) if chat.pinned_ids else None
    if pinned is not None:
        found["pinned_message"] = {key: value for key, value in pinned.json.items() if key != "reply_to_message"}
    return found


def leave(world: World, args: Args) -> bool:
    """leaveChat."""
    chat = rights.writable_chat(world, args)
    if chat.type == "private":
        raise bad_request("can't leave private chats")
    go(world, chat, world.bot, Member("left"), world.bot)
    return True


def set_permissions(world: World, args: Args) -> bool:
    """setChatPermissions: what ordinary members may do."""
    chat = rights.group_chat(world, args)
    rights.need_right(world, chat, "can_restrict_members", "not enough rights to change chat permissions")
    chat.permissions = read_permissions(args)
    return True


def set_title(world: World, args: Args) -> bool:
    """setChatTitle; leaves a service message."""
    chat = rights.group_chat(world, args)
    rights.need_right(world, chat, "can_change_info", "not enough rights to change chat title")
    title = args.text("title").strip()
    if not 1 <= len(title) <= 128:
        raise bad_request("title must be non-empty" if not title else "title is too long")
    chat.title, chat.chat_json = title, {}
    service(world, chat, world.bot, {"new_chat_title": title})
    return True


def set_description(world: World, args: Args) -> bool:
    """setChatDescription; raises ApiError 400 when nothing changes."""
    chat = rights.group_chat(world, args)
    rights.need_right(world, chat, "can_change_info", "not enough rights to set chat description")
    if args.text("description") == chat.description:
        raise bad_request("chat description is not modified")
    chat.description = args.text("description")
    return True


def set_tag(world: World, args: Args) -> bool:
    """setChatMemberTag (Bot API 10.0): at most 16 characters."""
    chat = rights.group_chat(world, args, supergroup_only=True)
    rights.need_right(world, chat, "can_manage_tags", NO_RIGHT)
    member = rights.expire(world, chat, rights.find_account(world, args))
    if len(args.text("tag")) > 16:
        raise bad_request("TAG_INVALID")
    member.custom_title = args.text("tag") or None
    return True


METHODS: dict[str, Method] = {
    "getchat": get_chat,
    "leavechat": leave,
    "setchatpermissions": set_permissions,
    "setchattitle": set_title,
    "setchatdescription": set_description,
    "setchatmembertag": set_tag,
}
