"""Everything that stands behind one bot token: accounts, chats, messages, and the updates they cause."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.play.telegram.model import JSON, PERMISSIONS, Account, Call, Chat, Member, Msg, Press, StoredFile
from bot.play.telegram.update_queue import UpdateQueue

if TYPE_CHECKING:
    from bot.play.telegram.wire import Args

DAY_S = 86_400
CALLBACK_LIFE_S = 150
FIRST_PERSON_ID = 5_210_000_001
FIRST_GROUP_ID = -4_310_000_001
FIRST_SUPERGROUP_ID = -1_002_300_000_001
# Telegram's own accounts, behind which others speak: id, first name, username, whether it is a bot.
MASKS = {
    "anonymous_admin": (1_087_968_824, "Group", "GroupAnonymousBot", True),
    "channel": (136_817_688, "Channel", "Channel_Bot", True),
    "linked_channel": (777_000, "Telegram", None, False),
}

Method = Callable[["World", "Args"], Any]
Watcher = Callable[[str, Chat, Msg | None, JSON], None]


def to_json(value: object) -> str:
    """JSON as the server writes it: UTF-8, no spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class World:
    """State of one bot's Telegram; `clock` gives aware UTC and rules dates and expiry."""

    def __init__(self, token: str, clock: Callable[[], datetime], bot_name: str, bot_username: str) -> None:
        self.token = token
        self.clock = clock
        bot_id = int(token.split(":")[0])
        self.bot = Account(bot_id, bot_name, username=bot_username, language_code=None, is_bot=True, known=True)
        self.accounts: dict[int, Account] = {bot_id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.queue = UpdateQueue(self.now_s)
        self.files: dict[str, StoredFile] = {}
        self.paths: dict[str, StoredFile] = {}
        self.presses: dict[str, Press] = {}
        self.commands: dict[tuple[str, str], list[JSON]] = {}
        self.profile: dict[str, str] = {}
        self.calls: deque[Call] = deque(maxlen=100_000)
        self.privacy_mode = True
        self.bots_hear_bots = False
        self.knows_ephemeral = True
        self.watchers: list[Watcher] = []
        self._seq = itertools.count(1)
        self._ids = {
            "private": itertools.count(FIRST_PERSON_ID),
            "group": itertools.count(FIRST_GROUP_ID, -1),
            "supergroup": itertools.count(FIRST_SUPERGROUP_ID, -1),
        }
        self._mailbox_id = 0
        self._press_id = itertools.count(random.randint(10**17, 10**18))
        self._change: asyncio.Future[None] | None = None
        self._ephemeral_id = 0

    def now_s(self) -> float:
        """Unix seconds of the fake's clock."""
        return self.clock().timestamp()

    # -- accounts and chats

    def new_account(self, first_name: str, *, user_id: int | None = None, is_bot: bool = False) -> Account:
        """A fresh account with an id above 32 bits, as today's accounts have."""
        account = Account(user_id or next(self._ids["private"]), first_name, is_bot=is_bot)
        self.accounts[account.id] = account
        return account

    def mask(self, kind: str) -> Account:
        """Telegram's own account behind which an anonymous admin, a channel or a linked channel speaks."""
        user_id, first_name, username, is_bot = MASKS[kind]
        account = self.accounts.get(user_id)
        if account is None:
            account = self.new_account(first_name, user_id=user_id, is_bot=is_bot)
            account.username, account.language_code = username, None
        return account

    def new_chat(self, kind: str, title: str, chat_id: int | None = None) -> Chat:
        """A fresh group, supergroup or channel with every permission open to members."""
        chat = Chat(chat_id or next(self._ids["group" if kind == "group" else "supergroup"]), kind, title)
        chat.permissions = {key: key not in ("can_change_info", "can_pin_messages") for key in PERMISSIONS}
        self.chats[chat.id] = chat
        return chat

    def private_chat(self, account: Account) -> Chat:
        """The private chat of this person with the bot."""
        chat = self.chats.get(account.id)
        if chat is None:
            chat = Chat(account.id, "private", person=account)
            self.chats[chat.id] = chat
            account.known = True
        return chat

    def bot_member(self, chat: Chat) -> Member:
        """The bot's own standing in a chat."""
        return chat.members.get(self.bot.id) or Member("left")

    def set_member(self, chat: Chat, account: Account, member: Member) -> Member:
        """Write a standing and keep the record of stays, by which people see messages; answers the former one."""
        former = chat.members.get(account.id) or Member("left")
        chat.members[account.id] = member
        stays = chat.stays.setdefault(account.id, [])
        if member.present and not former.present:
            stays.append((next(self._seq), None))
            if account is self.bot:
                # BotFather's switch takes effect in a chat only when the bot is added again.
                chat.hides_chatter = self.privacy_mode
        elif former.present and not member.present and stays:
            stays[-1] = (stays[-1][0], next(self._seq))
        return former

    # -- messages

    def next_message_id(self, chat: Chat) -> int:
        """Supergroups count for themselves; private chats and basic groups share the bot's mailbox counter."""
        if chat.type in ("supergroup", "channel"):
            chat.last_message_id += 1
            return chat.last_message_id
        self._mailbox_id += 1
        return self._mailbox_id

    def add_message(
        self, chat: Chat, sender: Account, content: JSON, *, silent: bool = False, service: bool = False
    ) -> Msg:
        """Put a message into a chat; `content` is what follows the common fields of Message."""
        message_id, date_at = self.next_message_id(chat), int(self.now_s())
        body: JSON = {"message_id": message_id, "from": sender.as_json(), "chat": chat.as_json(), "date": date_at}
        body.update(content)
        message = Msg(chat, message_id, date_at, next(self._seq), sender.id, body, silent=silent, service=service)
        chat.messages[message_id] = message
        self.announce("service" if service else "message", chat, message)
        return message

    def add_ephemeral(self, chat: Chat, receiver: Account, content: JSON, *, shown: bool = True) -> Msg:
        """A message that one member and the bot alone see (Bot API 10.3); kept under a negative id."""
        self._ephemeral_id += 1
        date_at = int(self.now_s())
        body: JSON = {
            "message_id": 0,
            "ephemeral_message_id": self._ephemeral_id,
            "from": self.bot.as_json(),
            "chat": chat.as_json(),
            "date": date_at,
            "receiver_user": receiver.as_json(),
        }
        body.update(content)
        message = Msg(chat, -self._ephemeral_id, date_at, next(self._seq), self.bot.id, body)
        message.receiver_id = receiver.id
        chat.messages[message.message_id] = message
        if shown:
            self.announce("ephemeral", chat, message)
        else:
            # Delivery to somebody who is offline is not guaranteed; the fake takes the bad case.
            message.receiver_id = -receiver.id
        return message

    def find_message(self, chat: Chat, message_id: int) -> Msg | None:
        """A message that has not been deleted."""
        message = chat.messages.get(message_id)
        return None if message is None or message.deleted else message

    def delete_message(self, message: Msg) -> None:
        """Take a message out of everybody's sight."""
        message.deleted = True
        if message.message_id in message.chat.pinned_ids:
            message.chat.pinned_ids.remove(message.message_id)
        self.announce("delete", message.chat, message)

    # -- updates

    def emit_message(self, message: Msg, kind: str = "message") -> int | None:
        """Queue a message update as the server does: kept 24 h from the message's or the edit's date."""
        self._learn(message.json.get("from"))
        date_at = float(message.json.get("edit_date") or message.date_at)
        lane = f"chat:{message.chat.id}"
        return self.emit(kind, message.json, lane, date_at + DAY_S - self.now_s())

    def emit(self, kind: str, payload: JSON, lane: str, lifetime_s: float = DAY_S) -> int | None:
        """Queue one update of a kind; answers its id, None when allowed_updates leaves it out."""
        if not self.queue.allows(kind):
            return None
        return self.queue.add(kind, f'"{kind}":{to_json(payload)}', lane, lifetime_s)

    def _learn(self, user: JSON | None) -> None:
        account = self.accounts.get(user["id"]) if user else None
        if account is not None:
            account.known = True

    def next_press_id(self) -> str:
        """A callback query id, as long as the real ones."""
        return str(next(self._press_id))

    def bot_reads(self, chat: Chat, text: str, *, service: bool, reply_to_bot: bool) -> bool:
        """Whether the bot is shown a member's message: privacy mode hides chatter from a bot that is no admin."""
        if chat.type == "private":
            return True
        member = self.bot_member(chat)
        if not member.present:
            return False
        if not chat.hides_chatter or member.is_admin or service or reply_to_bot:
            return True
        at_me = f"@{self.bot.username}".lower()
        word = text.split(maxsplit=1)[0].lower() if text else ""
        for_me = word.startswith("/") and ("@" not in word or word.endswith(at_me))
        return for_me or at_me in text.lower()

    # -- watching

    def announce(self, kind: str, chat: Chat, message: Msg | None, detail: JSON | None = None) -> None:
        """Tell watchers and waiting tests that something became visible."""
        change, self._change = self._change, None
        if change is not None and not change.done():
            change.set_result(None)
        for watcher in self.watchers:
            watcher(kind, chat, message, detail or {})

    async def changed(self) -> None:
        """Wait for the next visible change."""
        if self._change is None or self._change.done():
            self._change = asyncio.get_running_loop().create_future()
        await asyncio.shield(self._change)
