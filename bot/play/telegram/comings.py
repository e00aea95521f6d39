"""How people come, go, block and change their name, each as one method that takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.play.telegram.errors import CannotAct
from bot.play.telegram.membership import enter, go
from bot.play.telegram.model import JSON, Account, Member
from bot.play.telegram.rooms import Room
from bot.play.telegram.world import World

if TYPE_CHECKING:
    from bot.play.telegram.fake import TelegramFake

CONTACT_WINDOW_S = 300


class Comings:
    """Coming and going, as part of a Person."""

    def __init__(self, fake: TelegramFake, account: Account) -> None:
        self.fake = fake
        self.account = account

    @property
    def id(self) -> int:
        """The account's id."""
        return self.account.id

    @property
    def name(self) -> str:
        """The first name."""
        return self.account.first_name

    @property
    def world(self) -> World:
        """The world this person is in."""
        return self.fake.world

    def joins(self, room: Room, link: str = "") -> None:
        """Join, by a link when one is given; raises CannotAct when banned or when the link wants a request."""
        chat = room.chat
        known = chat.links.get(link)
        if chat.members.get(self.id, Member("left")).status == "kicked":
            raise CannotAct(f"{self.name} is banned from {chat.title}")
        if known is not None and known["creates_join_request"]:
            raise CannotAct("this link asks for a request to join")
        enter(self.world, chat, self.account, self.account, **({"invite_link": known} if known else {}))

    def leaves(self, room: Room) -> None:
        """Leave a group."""
        go(self.world, room.chat, self.account, Member("left"), self.account)

    def requests_to_join(self, room: Room, link: str = "", bio: str = "") -> None:
        """Ask to be let in; for five minutes the bot may write to who asks."""
        now_s = self.world.now_s()
        self.account.known = True
        self.account.contact_until_at = now_s + CONTACT_WINDOW_S
        payload: JSON = {
            "chat": room.chat.as_json(),
            "from": self.account.as_json(),
            "user_chat_id": self.id,
            "date": int(now_s),
        }
        if bio:
            payload["bio"] = bio
        if link in room.chat.links:
            payload["invite_link"] = room.chat.links[link]
        self.world.private_chat(self.account)
        room.chat.requests[self.id] = payload
        member = self.world.bot_member(room.chat)
        if member.may("can_invite_users"):
            self.world.emit("chat_join_request", payload, f"user:{self.id}")

    def blocks(self) -> None:
        """Block the bot; it learns so by my_chat_member."""
        self._private_standing("member", "kicked")
        self.account.blocked_bot = True

    def unblocks(self) -> None:
        """Unblock the bot."""
        self._private_standing("kicked", "member")
        self.account.blocked_bot = False

    def deletes_account(self) -> None:
        """The account is gone for good."""
        self.account.deactivated = True
        self.account.first_name, self.account.user_json = "", {}

    def renames(self, first_name: str, username: str | None = None) -> None:
        """Take another name; later messages carry it."""
        self.account.first_name, self.account.username = first_name, username
        self.account.user_json, self.world.private_chat(self.account).chat_json = {}, {}

    def mutes(self, room: Room, on: bool = True) -> None:
        """Mute a chat in one's own app; the bot learns nothing of it."""
        (room.chat.muted_by.add if on else room.chat.muted_by.discard)(self.id)

    def _private_standing(self, old: str, new: str) -> None:
        bot, chat = self.world.bot, self.world.private_chat(self.account)
        states: dict[str, JSON] = {"member": {}, "kicked": {"until_date": 0}}
        payload: JSON = {
            "chat": chat.as_json(),
            "from": self.account.as_json(),
            "date": int(self.world.now_s()),
            "old_chat_member": {"user": bot.as_json(), "status": old, **states[old]},
            "new_chat_member": {"user": bot.as_json(), "status": new, **states[new]},
        }
        self.world.emit("my_chat_member", payload, f"user:{self.id}")
