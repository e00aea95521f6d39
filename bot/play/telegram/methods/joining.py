"""Invite links and join requests (Bot API 10.1)."""

from __future__ import annotations

import secrets

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.membership import enter
from bot.play.telegram.model import JSON, Chat
from bot.play.telegram.wire import Args
from bot.play.telegram.world import Method, World

NAME_LIMIT = 32
MEMBER_LIMIT = 99_999


def _group(world: World, args: Args) -> Chat:
    chat = rights.group_chat(world, args)
    rights.need_right(world, chat, "can_invite_users", "not enough rights to manage chat invite link")
    return chat


def make_link(world: World, chat: Chat, *, is_primary: bool = False) -> JSON:
    """A fresh ChatInviteLink of the bot in a chat."""
    link: JSON = {
        "invite_link": f"https://t.me/+{secrets.token_urlsafe(12)}",
        "creator": world.bot.as_json(),
        "creates_join_request": False,
        "is_primary": is_primary,
        "is_revoked": False,
    }
    chat.links[link["invite_link"]] = link
    return link


def _fill(args: Args, link: JSON) -> JSON:
    name, limit = args.text("name"), args.integer("member_limit")
    by_request = args.flag("creates_join_request")
    if len(name) > NAME_LIMIT:
        raise bad_request("INVITE_LINK_NAME_TOO_LONG")
    if limit and by_request:
        raise bad_request("member limit can't be specified for links requiring administrator approval")
    if limit and not 1 <= limit <= MEMBER_LIMIT:
        raise bad_request("invalid member limit specified")
    link["creates_join_request"] = by_request
    for key, value in (("name", name), ("member_limit", limit), ("expire_date", args.integer("expire_date"))):
        if value:
            link[key] = value
    return link


def create_link(world: World, args: Args) -> JSON:
    """createChatInviteLink."""
    chat = _group(world, args)
    _fill(args, {})
    return _fill(args, make_link(world, chat))


def _known(chat: Chat, args: Args) -> JSON:
    link = chat.links.get(args.text("invite_link"))
    if link is None:
        raise bad_request("INVITE_HASH_EXPIRED")
    return link


def edit_link(world: World, args: Args) -> JSON:
    """editChatInviteLink."""
    chat = _group(world, args)
    return _fill(args, _known(chat, args))


def revoke_link(world: World, args: Args) -> JSON:
    """revokeChatInviteLink."""
    link = _known(_group(world, args), args)
    link["is_revoked"] = True
    return link


def export_link(world: World, args: Args) -> str:
    """exportChatInviteLink: a new primary link, the old one revoked."""
    chat = _group(world, args)
    for link in chat.links.values():
        if link["is_primary"]:
            link["is_revoked"] = True
    return str(make_link(world, chat, is_primary=True)["invite_link"])


def _settle(world: World, args: Args, *, approved: bool) -> bool:
    chat = _group(world, args)
    account = rights.find_account(world, args)
    if rights.expire(world, chat, account).present:
        raise bad_request("USER_ALREADY_PARTICIPANT")
    request = chat.requests.pop(account.id, None)
    if request is None:
        raise bad_request("HIDE_REQUESTER_MISSING")
    account.contact_until_at = 0.0
    if approved:
        extra = {"via_join_request": True}
        if "invite_link" in request:
            extra["invite_link"] = request["invite_link"]
        enter(world, chat, account, account, **extra)
    world.announce("request_settled", chat, None, {"person_id": account.id, "approved": approved})
    return True


def approve(world: World, args: Args) -> bool:
    """approveChatJoinRequest."""
    return _settle(world, args, approved=True)


def decline(world: World, args: Args) -> bool:
    """declineChatJoinRequest."""
    return _settle(world, args, approved=False)


METHODS: dict[str, Method] = {
    "createchatinvitelink": create_link,
    "editchatinvitelink": edit_link,
    "revokechatinvitelink": revoke_link,
    "exportchatinvitelink": export_link,
    "approvechatjoinrequest": approve,
    "declinechatjoinrequest": decline,
}
