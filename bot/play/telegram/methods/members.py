"""Moderation: restrict, ban, promote, and looking up who is who."""

from __future__ import annotations

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.membership import change_member, go, member_json
from bot.play.telegram.model import ADMIN_RIGHTS, JSON, PERMISSIONS, Account, Chat, Member
from bot.play.telegram.wire import Args
from bot.play.telegram.world import Method, World

SHORTEST_S = 30
LONGEST_S = 366 * 86_400
NO_RIGHT = "not enough rights to restrict/unrestrict chat member"
SUPERGROUPS_ONLY = "method is available for supergroup and channel chats only"
_MEDIA = tuple(key for key in PERMISSIONS if key.startswith("can_send_") and key not in (
    "can_send_messages", "can_send_polls", "can_send_other_messages"))  # fmt: skip


def until_at(world: World, args: Args) -> int:
    """until_date in unix seconds; under 30 s or over 366 days away means for ever (0)."""
    wanted = args.integer("until_date")
    away_s = wanted - world.now_s()
    return wanted if SHORTEST_S <= away_s <= LONGEST_S else 0


def read_permissions(args: Args) -> dict[str, bool]:
    """ChatPermissions with the rights that the server adds unless use_independent_chat_permissions is set."""
    given = args.parsed("permissions")
    if not isinstance(given, dict):
        raise bad_request("can't parse permissions JSON object" if given else "permissions are empty")
    found = {key: bool(given.get(key, False)) for key in PERMISSIONS}
    found["can_manage_topics"] = bool(given.get("can_manage_topics", found["can_pin_messages"]))
    if not args.flag("use_independent_chat_permissions"):
        if found["can_send_other_messages"] or found["can_add_web_page_previews"]:
            found.update(dict.fromkeys((*_MEDIA, "can_send_messages"), True))
        if found["can_send_polls"] or any(found[key] for key in _MEDIA):
            found["can_send_messages"] = True
    return found


def _target(world: World, args: Args, chat: Chat, owner_refusal: str) -> tuple[Account, Member]:
    rights.need_right(world, chat, "can_restrict_members", NO_RIGHT)
    account = rights.find_account(world, args)
    member = rights.expire(world, chat, account)
    if account.id == world.bot.id:
        raise bad_request("can't restrict self")
    if member.status == "creator":
        raise bad_request(owner_refusal)
    if member.status == "administrator":
        raise bad_request("user is an administrator of the chat")
    return account, member


def restrict(world: World, args: Args) -> bool:
    """restrictChatMember: supergroups only; every right given back makes an ordinary member."""
    chat = rights.group_chat(world, args, supergroup_only=True)
    account, former = _target(world, args, chat, "can't restrict chat owner")
    wanted = read_permissions(args)
    if all(wanted.get(key, False) for key in PERMISSIONS if chat.permissions.get(key, True)):
        member = Member("member" if former.present else "left")
    else:
        member = Member("restricted", wanted, is_member=former.present, until_at=until_at(world, args))
    change_member(world, chat, account, member, world.bot)
    return True


def ban(world: World, args: Args) -> bool:
    """banChatMember; in a basic group this only removes."""
    chat = rights.group_chat(world, args)
    account, former = _target(world, args, chat, "can't remove chat owner")
    lasting = until_at(world, args)
    go(world, chat, account, Member("kicked", until_at=lasting), world.bot)
    if args.flag("revoke_messages") and former.present and chat.type == "group":
        chat.stays.pop(account.id, None)
    return True


def unban(world: World, args: Args) -> bool:
    """unbanChatMember; puts a present member out unless only_if_banned."""
    chat = rights.group_chat(world, args)
    if chat.type == "group":
        raise bad_request(SUPERGROUPS_ONLY)
    rights.need_right(world, chat, "can_restrict_members", NO_RIGHT)
    account = rights.find_account(world, args)
    member = rights.expire(world, chat, account)
    if member.status == "kicked":
        change_member(world, chat, account, Member("left"), world.bot)
    elif not args.flag("only_if_banned") and member.present:
        _target(world, args, chat, "can't remove chat owner")
        go(world, chat, account, Member("left"), world.bot)
    return True


def ban_sender(world: World, args: Args) -> bool:
    """banChatSenderChat: a channel that posts as itself."""
    chat = rights.group_chat(world, args)
    if chat.type == "group":
        raise bad_request(SUPERGROUPS_ONLY)
    rights.need_right(world, chat, "can_restrict_members", NO_RIGHT)
    sender_id = args.integer("sender_chat_id")
    if sender_id not in world.chats or sender_id == chat.id:
        raise bad_request("chat not found" if sender_id != chat.id else "can't ban the chat itself")
    chat.banned_senders.add(sender_id)
    return True


def unban_sender(world: World, args: Args) -> bool:
    """unbanChatSenderChat."""
    chat = rights.group_chat(world, args, supergroup_only=True)
    rights.need_right(world, chat, "can_restrict_members", NO_RIGHT)
    chat.banned_senders.discard(args.integer("sender_chat_id"))
    return True


def promote(world: World, args: Args) -> bool:
    """promoteChatMember: only rights the bot has; none at all demotes."""
    chat = rights.group_chat(world, args)
    if chat.type == "group":
        raise bad_request(SUPERGROUPS_ONLY)
    me = world.bot_member(chat)
    rights.need_right(world, chat, "can_promote_members", "not enough rights")
    account = rights.find_account(world, args)
    member = rights.expire(world, chat, account)
    if member.status == "creator":
        raise bad_request("can't remove chat owner")
    if not member.present:
        raise bad_request("USER_NOT_PARTICIPANT")
    if member.status == "administrator" and not member.promoted_by_bot:
        raise bad_request("CHAT_ADMIN_REQUIRED")
    wanted = {right: args.flag(right) for right in ADMIN_RIGHTS}
    if any(wanted[right] and not me.may(right) for right in ADMIN_RIGHTS if right != "can_manage_chat"):
        raise bad_request("not enough rights")
    if any(wanted.values()):
        wanted["can_manage_chat"] = True
        new = Member("administrator", wanted, is_anonymous=args.flag("is_anonymous"), promoted_by_bot=True)
    else:
        new = Member("member")
    change_member(world, chat, account, new, world.bot)
    return True


def set_title(world: World, args: Args) -> bool:
    """setChatAdministratorCustomTitle."""
    chat = rights.group_chat(world, args, supergroup_only=True)
    member = rights.expire(world, chat, rights.find_account(world, args))
    if member.status != "administrator" or not member.promoted_by_bot:
        raise bad_request("not enough rights to change custom title of the user")
    if len(args.text("custom_title")) > 16:
        raise bad_request("ADMIN_RANK_INVALID")
    member.custom_title = args.text("custom_title") or None
    return True


def _as_json(world: World, account: Account, member: Member) -> JSON:
    return member_json(account, member, can_be_edited=member.promoted_by_bot)


def get_member(world: World, args: Args) -> JSON:
    """getChatMember; about others only an admin bot is sure of an answer."""
    chat = rights.readable_chat(world, args)
    account = rights.find_account(world, args)
    if chat.type == "private":
        if account.id not in (chat.id, world.bot.id):
            raise bad_request("user not found")
        return _as_json(world, account, Member("member"))
    member = rights.expire(world, chat, account)
    hidden = chat.hides_members and account.id != world.bot.id and not member.is_admin
    if hidden and not world.bot_member(chat).is_admin:
        raise bad_request("member list is inaccessible")
    return _as_json(world, account, member)


def get_admins(world: World, args: Args) -> list[JSON]:
    """getChatAdministrators; other bots are left out."""
    chat = rights.readable_chat(world, args)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    found = []
    for user_id, member in chat.members.items():
        account = world.accounts[user_id]
        if member.is_admin and (not account.is_bot or account.id == world.bot.id):
            found.append(_as_json(world, account, member))
    return found


def count_members(world: World, args: Args) -> int:
    """getChatMemberCount."""
    chat = rights.readable_chat(world, args)
    return 2 if chat.type == "private" else sum(member.present for member in chat.members.values())


METHODS: dict[str, Method] = {
    "restrictchatmember": restrict,
    "banchatmember": ban,
    "kickchatmember": ban,
    "unbanchatmember": unban,
    "banchatsenderchat": ban_sender,
    "unbanchatsenderchat": unban_sender,
    "promotechatmember": promote,
    "setchatadministratorcustomtitle": set_title,
    "getchatmember": get_member,
    "getchatadministrators": get_admins,
    "getchatmembercount": count_members,
    "getchatmemberscount": count_members,
}
