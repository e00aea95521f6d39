"""A chat as a test or a demo handles it: who is in it, what stands in it, what befalls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.play.telegram.membership import change_member, enter, go, service
from bot.play.telegram.methods.joining import make_link
from bot.play.telegram.model import ADMIN_RIGHTS, JSON, Chat, Member, Msg
from bot.play.telegram.views import SeenMessage
from bot.play.telegram.world import World

if TYPE_CHECKING:
    from bot.play.telegram.fake import TelegramFake
    from bot.play.telegram.people import Person


class Room:
    """A group, supergroup or channel; thin handle on the world's Chat."""

    def __init__(self, fake: TelegramFake, chat: Chat) -> None:
        self.fake = fake
        self.chat = chat

    @property
    def id(self) -> int:
        """The chat id as the bot knows it."""
        return self.chat.id

    @property
    def world(self) -> World:
        """The world this chat is in."""
        return self.fake.world

    @property
    def messages(self) -> list[Msg]:
        """Everything that stands in the chat now, oldest first, whoever sees it."""
        return [message for message in self.chat.messages.values() if not message.deleted]

    @property
    def bot_messages(self) -> list[SeenMessage]:
        """What the bot has standing in the chat now."""
        views, bot = self.fake.views, self.world.bot
        return [views.show(bot, message) for message in self.messages if message.sender_id == bot.id]

    def message(self, message_id: int) -> Msg | None:
        """One message by id, None when it is gone."""
        return self.world.find_message(self.chat, message_id)

    def add_bot(self, by: Person, *, admin: bool = True, rights: tuple[str, ...] | None = None) -> None:
        """Somebody adds the bot, as an admin with `rights` (default: all) or as an ordinary member."""
        member = self.bot_standing(admin, rights)
        service_first = not self.world.bot_member(self.chat).present
        change_member(self.world, self.chat, self.world.bot, member, by.account)
        if service_first and self.chat.type != "channel":
            me = self.world.bot.as_json()
            fields = {"new_chat_participant": me, "new_chat_member": me, "new_chat_members": [me]}
            service(self.world, self.chat, by.account, fields)

    def bot_standing(self, admin: bool, rights: tuple[str, ...] | None) -> Member:
        """The bot's standing as an ordinary member or as an admin with these rights (None: all)."""
        if not admin:
            return Member("member")
        wanted = ADMIN_RIGHTS if rights is None else rights
        granted = {right: right in wanted for right in ADMIN_RIGHTS}
        granted["can_manage_chat"] = True
        if self.chat.type == "channel":
            granted["can_post_messages"] = granted["can_edit_messages"] = True
        return Member("administrator", granted)

    def demote_bot(self, by: Person) -> None:
        """The bot loses its admin rights."""
        change_member(self.world, self.chat, self.world.bot, Member("member"), by.account)

    def change_bot_rights(self, by: Person, *rights: str) -> None:
        """The bot keeps exactly these admin rights."""
        change_member(self.world, self.chat, self.world.bot, self.bot_standing(True, rights), by.account)

    def remove_bot(self, by: Person) -> None:
        """The bot is thrown out."""
        go(self.world, self.chat, self.world.bot, Member("kicked"), by.account)

    def add(self, *people: Person, by: Person | None = None) -> None:
        """People become members; whom an admin adds together stand in one service message."""
        if by is None:
            for person in people:
                enter(self.world, self.chat, person.account, person.account)
            return
        for person in people:
            change_member(self.world, self.chat, person.account, Member("member"), by.account)
        newcomers = [person.account.as_json() for person in people]
        fields = {"new_chat_participant": newcomers[0], "new_chat_member": newcomers[0], "new_chat_members": newcomers}
        service(self.world, self.chat, by.account, fields)

    def seat(self, *people: Person) -> None:
        """People are members already: no service message and no update, for setting a scene."""
        for person in people:
            self.world.set_member(self.chat, person.account, Member("member"))

    def make_owner(self, person: Person) -> None:
        """Set the owner, silently."""
        self.world.set_member(self.chat, person.account, Member("creator"))

    def make_admin(self, person: Person, by: Person | None = None, *, anonymous: bool = False) -> None:
        """Give somebody all admin rights; `anonymous` makes them post as the group."""
        granted = dict.fromkeys(ADMIN_RIGHTS, True)
        member = Member("administrator", granted, is_anonymous=anonymous)
        change_member(self.world, self.chat, person.account, member, (by or person).account)

    def kick(self, person: Person, by: Person) -> None:
        """An admin bans somebody."""
        go(self.world, self.chat, person.account, Member("kicked"), by.account)

    def post_by_channel(self, channel: Room, text: str) -> Msg:
        """A post of the linked channel arrives by itself (is_automatic_forward)."""
        world = self.world
        self.chat.linked_channel_id = channel.id
        origin: JSON = {
            "type": "channel",
            "chat": channel.chat.as_json(),
            "message_id": world.next_message_id(channel.chat),
            "date": int(world.now_s()),
        }
        fields = {
            "sender_chat": channel.chat.as_json(),
            "is_automatic_forward": True,
            "forward_origin": origin,
            "text": text,
        }
        return self.fake.deliver(self.chat, world.mask("linked_channel"), fields)

    def invite_link(self, *, by_request: bool = False, name: str = "") -> str:
        """A link that an admin made."""
        link = make_link(self.world, self.chat)
        link["creates_join_request"] = by_request
        if name:
            link["name"] = name
        return str(link["invite_link"])

    def upgrade(self, by: Person | None = None) -> Room:
        """The basic group becomes a supergroup with a new id; both service messages go out."""
        world, old = self.world, self.chat
        new = world.new_chat("supergroup", old.title)
        for user_id, member in old.members.items():
            world.set_member(new, world.accounts[user_id], Member(member.status, dict(member.rights)))
        new.permissions = dict(old.permissions)
        sender = by.account if by is not None else world.mask("anonymous_admin")
        # The bot's own standing is not reported anew: the new chat is simply there.
        service(world, old, sender, {"migrate_to_chat_id": new.id})
        service(world, new, sender, {"sender_chat": new.as_json(), "migrate_from_chat_id": old.id})
        old.upgraded_to = new.id
        return Room(self.fake, new)
