"""Which chat and message the bot may touch, refused in the server's words (Client.cpp check_chat_access)."""

from __future__ import annotations

from bot.play.telegram.errors import ApiError, bad_request, forbidden, upgraded
from bot.play.telegram.model import Account, Chat, Member, Msg
from bot.play.telegram.wire import Args
from bot.play.telegram.world import World


def expire(world: World, chat: Chat, account: Account) -> Member:
    """A member's standing with lapsed bans and restrictions undone."""
    member = chat.members.get(account.id) or Member("left")
    if 0 < member.until_at <= world.now_s() and member.status in ("restricted", "kicked"):
        stays = member.status == "restricted" and member.is_member
        member = Member("member" if stays else "left")
        world.set_member(chat, account, member)
    return member


def find_chat(world: World, args: Args, key: str = "chat_id") -> Chat:
    """The chat that an argument names, by id or @username; raises ApiError 400 when there is none."""
    raw = args.text(key).strip()
    if not raw:
        raise bad_request(f"{key} is empty")
    if raw.startswith("@"):
        wanted = raw[1:].lower()
        for chat in world.chats.values():
            if chat.type != "private" and (chat.username or "").lower() == wanted:
                return chat
        raise bad_request("chat not found")
    try:
        found = world.chats.get(int(raw))
    except ValueError:
        raise bad_request("chat not found") from None
    if found is None:
        found = _unopened_chat(world, int(raw))
    return found


def _unopened_chat(world: World, chat_id: int) -> Chat:
    account = world.accounts.get(chat_id)
    if account is None or not account.known:
        # A person the bot never met does not exist for it.
        raise bad_request("chat not found")
    return world.private_chat(account)


def readable_chat(world: World, args: Args, key: str = "chat_id") -> Chat:
    """A chat whose data the bot may read."""
    chat = find_chat(world, args, key)
    if chat.type in ("supergroup", "channel"):
        _check_presence(world, chat, public_is_enough=True)
    return chat


def _check_presence(world: World, chat: Chat, *, public_is_enough: bool) -> None:
    member = world.bot_member(chat)
    if member.present:
        return
    noun = {"group": "group chat", "supergroup": "supergroup chat", "channel": "channel chat"}[chat.type]
    if member.status == "kicked":
        raise forbidden(f"bot was kicked from the {noun}")
    if not (public_is_enough and chat.username):
        raise forbidden(f"bot is not a member of the {noun}")


def writable_chat(world: World, args: Args, key: str = "chat_id") -> Chat:
    """A chat that the bot can act in; raises 403 where it was blocked, removed or never started."""
    chat = find_chat(world, args, key)
    if chat.type == "private":
        check_person(world, chat.person)
        return chat
    if chat.upgraded_to:
        raise upgraded(chat.upgraded_to)
    _check_presence(world, chat, public_is_enough=False)
    return chat


def check_person(world: World, person: Account | None) -> None:
    """Whether the bot may write to this person at all."""
    if person is None:
        raise bad_request("chat not found")
    if person.deactivated:
        raise forbidden("user is deactivated")
    if person.is_bot:
        raise forbidden("bot can't send messages to bots")
    if person.blocked_bot:
        raise forbidden("bot was blocked by the user")
    # Who asked to join may be written to for five minutes (Bot API 10.1, ChatJoinRequest.user_chat_id).
    if not person.started and world.now_s() > person.contact_until_at:
        raise forbidden("bot can't initiate conversation with a user")


def check_can_post(world: World, chat: Chat, permission: str = "can_send_messages") -> None:
    """Whether the bot may post this kind of content in a group; raises 400 'not enough rights'."""
    if chat.type == "private":
        return
    member = world.bot_member(chat)
    if chat.type == "channel":
        if not member.may("can_post_messages"):
            raise bad_request("need administrator rights in the channel chat")
        return
    if member.is_admin:
        return
    open_to_all = chat.permissions.get(permission, True)
    open_to_bot = member.status != "restricted" or member.rights.get(permission, False)
    if not (open_to_all and open_to_bot):
        what = permission.removeprefix("can_send_").replace("_", " ")
        what = "text messages" if what == "messages" else what
        raise bad_request(f"not enough rights to send {what} to the chat")


def bot_may(world: World, chat: Chat, right: str) -> bool:
    """Whether the bot holds an administrator's right; admins of a basic group hold them all."""
    member = world.bot_member(chat)
    return member.may(right) or (chat.type == "group" and member.is_admin)


def need_right(world: World, chat: Chat, right: str, refusal: str) -> None:
    """Ask for an administrator's right of the bot; raises ApiError 400 with `refusal`."""
    if not bot_may(world, chat, right):
        raise bad_request(refusal)


def group_chat(world: World, args: Args, *, supergroup_only: bool = False) -> Chat:
    """A group that member methods work on."""
    chat = writable_chat(world, args)
    if chat.type == "private":
        refusal = "method is available only for supergroups" if supergroup_only else "can't administer private chats"
        raise bad_request(refusal)
    if supergroup_only and chat.type != "supergroup":
        raise bad_request("method is available only for supergroups")
    return chat


def find_account(world: World, args: Args, key: str = "user_id") -> Account:
    """The account that an argument names; raises 400 for one the bot never met."""
    user_id = args.integer(key)
    if user_id <= 0:
        raise bad_request("invalid user_id specified")
    account = world.accounts.get(user_id)
    if account is None or not account.known:
        raise bad_request("user not found")
    return account


def find_message(world: World, chat: Chat, message_id: int, noun: str) -> Msg:
    """A message by id; raises 400 '<noun> not found'."""
    message = world.find_message(chat, message_id) if message_id > 0 else None
    if message is None:
        raise bad_request(f"{noun} not found")
    return message


def unknown_method() -> ApiError:
    """404 for a method the server does not have."""
    return ApiError(404, "Not Found: method not found")
