"""Members come, go and change standing: the service messages and updates that follow (Bot API 10.1)."""

from __future__ import annotations

from typing import Any

from bot.play.telegram.model import ADMIN_RIGHTS, JSON, PERMISSIONS, Account, Chat, Member
from bot.play.telegram.world import World


def member_json(account: Account, member: Member, *, can_be_edited: bool = False) -> JSON:
    """The ChatMember object of a standing."""
    found: JSON = {"user": account.as_json(), "status": member.status}
    if member.status == "creator":
        found["is_anonymous"] = member.is_anonymous
    elif member.status == "administrator":
        found.update({right: member.rights.get(right, False) for right in ADMIN_RIGHTS})
        found.update(can_be_edited=can_be_edited, is_anonymous=member.is_anonymous)
    elif member.status == "restricted":
        found.update({right: member.rights.get(right, False) for right in PERMISSIONS})
        found.update(is_member=member.is_member, until_date=member.until_at)
    elif member.status == "kicked":
        found["until_date"] = member.until_at
    if member.is_admin and member.custom_title:
        found["custom_title"] = member.custom_title
    return found


def change_member(world: World, chat: Chat, account: Account, member: Member, by: Account, **extra: Any) -> None:
    """Give somebody a new standing and send the update for it; `extra` are fields of ChatMemberUpdated."""
    former = world.set_member(chat, account, member)
    mine = account.id == world.bot.id
    if not mine and not world.bot_member(chat).is_admin:
        return
    payload: JSON = {
        "chat": chat.as_json(),
        "from": by.as_json(),
        "date": int(world.now_s()),
        "old_chat_member": member_json(account, former),
        "new_chat_member": member_json(account, member),
        **extra,
    }
    world.emit("my_chat_member" if mine else "chat_member", payload, f"user:{account.id}")


def service(world: World, chat: Chat, sender: Account, content: JSON) -> None:
    """A service message in a group, with its update where the bot is there to get it."""
    message = world.add_message(chat, sender, content, silent=True, service=True)
    if world.bot_member(chat).present:
        world.emit_message(message)


def enter(world: World, chat: Chat, account: Account, by: Account, **extra: Any) -> None:
    """Somebody becomes a member; a restriction that was left behind comes back to life."""
    former = chat.members.get(account.id)
    if former is not None and former.status == "restricted":
        member = Member("restricted", former.rights, until_at=former.until_at)
    else:
        member = Member("member")
    change_member(world, chat, account, member, by, **extra)
    if chat.announces_joins and chat.type != "channel":
        newcomer = account.as_json()
        fields = {"new_chat_participant": newcomer, "new_chat_member": newcomer, "new_chat_members": [newcomer]}
        service(world, chat, by, fields)


def go(world: World, chat: Chat, account: Account, member: Member, by: Account) -> None:
    """Somebody leaves or is put out; `member` is the standing afterwards."""
    was_present = (chat.members.get(account.id) or Member("left")).present
    if was_present and chat.type != "channel":
        gone = account.as_json()
        service(world, chat, by, {"left_chat_participant": gone, "left_chat_member": gone})
    change_member(world, chat, account, member, by)
