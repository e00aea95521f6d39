"""Everything a person can do in Telegram towards a bot, each as one method that takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.play.telegram.comings import Comings
from bot.play.telegram.errors import CannotAct
from bot.play.telegram.files import TINY_JPEG, TINY_OGG, media_json
from bot.play.telegram.html_text import found_entities
from bot.play.telegram.methods.posting import TEXT_LIMIT, reply_to
from bot.play.telegram.methods.sending import NOT_COPIED, make_poll
from bot.play.telegram.model import JSON, Chat, Member, Msg
from bot.play.telegram.rooms import Room
from bot.play.telegram.views import SeenMessage

if TYPE_CHECKING:
    pass


class Actions(Comings):
    """The doing half of a Person."""

    # -- saying

    def says(self, room: Room | None, text: str, *, reply_to: Msg | SeenMessage | None = None) -> Msg:
        """A text, in a group or (room None) in private, marked up as clients do; a long one is cut into several messages
        as clients do, of which the first is answered."""
        first = self.sends(room, _text(text[:TEXT_LIMIT]), reply_to=reply_to)
        for start in range(TEXT_LIMIT, len(text), TEXT_LIMIT):
            self.sends(room, _text(text[start : start + TEXT_LIMIT]))
        return first

    def starts(self, payload: str = "") -> Msg:
        """Press Start, with the payload of a deep link."""
        if self.account.blocked_bot:
            self.unblocks()
        self.account.started = True
        return self.says(None, f"/start {payload}".strip())

    def sends(self, room: Room | None, content: JSON, *, reply_to: Msg | SeenMessage | None = None) -> Msg:
        """Any content; `content` holds the fields of Message that make it out."""
        chat = self._chat(room)
        body = {**content, **self._answered(chat, reply_to)}
        member = chat.members.get(self.account.id)
        if member is not None and member.is_admin and member.is_anonymous:
            return self._sends_anonymously(chat, member, body)
        return self.fake.deliver(chat, self.account, body)

    def sends_photo(self, room: Room | None, content: bytes = TINY_JPEG, caption: str = "") -> Msg:
        """A picture."""
        return self.sends(room, self._media("photo", content, caption))

    def sends_album(self, room: Room | None, pictures: list[bytes] | int, caption: str = "") -> list[Msg]:
        """Several pictures that share a media_group_id; the caption stands under the first."""
        contents = [TINY_JPEG] * pictures if isinstance(pictures, int) else pictures
        group_id = self.world.next_press_id()
        bodies = [self._media("photo", content, caption if not nth else "") for nth, content in enumerate(contents)]
        return [self.sends(room, {**body, "media_group_id": group_id}) for body in bodies]

    def sends_voice(self, room: Room | None, content: bytes = TINY_OGG, duration_s: int = 4) -> Msg:
        """A voice note."""
        body = self._media("voice", content)
        body["voice"]["duration"] = duration_s
        return self.sends(room, body)

    def sends_document(self, room: Room | None, name: str, content: bytes, caption: str = "") -> Msg:
        """A file."""
        body: JSON = {"document": media_json(self.world, "document", content, name)}
        return self.sends(room, {**body, **_caption(caption)})

    def sends_video(self, room: Room | None, content: bytes = b"\x00\x00\x00\x18ftypmp42", caption: str = "") -> Msg:
        """A video."""
        return self.sends(room, self._media("video", content, caption))

    def sends_sticker(self, room: Room | None) -> Msg:
        """A sticker."""
        return self.sends(room, self._media("sticker", b"RIFF\x00\x00\x00\x00WEBP"))

    def sends_location(self, room: Room | None, latitude: float, longitude: float, *, live_s: int = 0) -> Msg:
        """A place; with `live_s` one that moves (see moves_to)."""
        place: JSON = {"latitude": latitude, "longitude": longitude, "horizontal_accuracy": 12.0}
        if live_s:
            place["live_period"] = live_s
        return self.sends(room, {"location": place})

    def sends_venue(self, room: Room | None, latitude: float, longitude: float, title: str, address: str) -> Msg:
        """A place chosen from the map's list: it has a name and a street."""
        place: JSON = {"latitude": latitude, "longitude": longitude}
        return self.sends(room, {"venue": {"location": place, "title": title, "address": address}, "location": place})

    def moves_to(self, message: Msg, latitude: float, longitude: float) -> None:
        """A live location moves on; the bot gets an edited_message."""
        self._edit(message, {"location": {**message.json["location"], "latitude": latitude, "longitude": longitude}})

    def sends_contact(self, room: Room | None, phone: str, of: Actions | None = None, first_name: str = "") -> Msg:
        """A contact card: one's own by default, or somebody else's, with or without an account."""
        card: JSON = {"phone_number": phone, "first_name": first_name or self.name}
        if of is not None or not first_name:
            card["user_id"] = (of or self).id
        return self.sends(room, {"contact": card})

    def sends_poll(self, room: Room, question: str, options: list[str]) -> Msg:
        """A poll."""
        return self.sends(room, {"poll": make_poll(self.world, question, options, True)})

    def forwards(self, message: Msg | SeenMessage, to: Room | None) -> Msg:
        """Somebody's message, passed on."""
        source = self._message(message).json
        origin = {"type": "user", "sender_user": source["from"], "date": source["date"]}
        body = {key: value for key, value in source.items() if key not in NOT_COPIED}
        return self.sends(to, {"forward_origin": source.get("forward_origin", origin), **body})

    def posts_as_channel(self, room: Room, channel: Room, text: str) -> Msg:
        """A message in a group under the name of one's own channel."""
        if channel.id in room.chat.banned_senders:
            raise CannotAct(f"{channel.chat.title} is banned here")
        return self.fake.deliver(
            room.chat, self.world.mask("channel"), {"sender_chat": channel.chat.as_json(), **_text(text)}
        )

    def _sends_anonymously(self, chat: Chat, member: Member, body: JSON) -> Msg:
        fields: JSON = {"sender_chat": chat.as_json()}
        if member.custom_title:
            fields["author_signature"] = member.custom_title
        return self.fake.deliver(chat, self.world.mask("anonymous_admin"), {**fields, **body})

    # -- changing

    def edits(self, message: Msg, text: str) -> None:
        """Change one's own text or caption."""
        changed = _caption(text) if "caption" in message.json else _text(text)
        self._edit(message, changed)

    def deletes(self, message: Msg) -> None:
        """Delete one's own message; bots are told nothing of it."""
        self.world.delete_message(message)

    def reacts(self, message: Msg | SeenMessage, emoji: str | None) -> None:
        """Put a reaction on a message, None takes it away; needs an admin bot that asked for these updates."""
        target = self._message(message)
        old = target.reactions.get(self.id)
        if emoji is None:
            target.reactions.pop(self.id, None)
        else:
            target.reactions[self.id] = emoji
        payload: JSON = {
            "chat": target.chat.as_json(),
            "message_id": target.message_id,
            "user": self.account.as_json(),
            "date": int(self.world.now_s()),
            "old_reaction": [{"type": "emoji", "emoji": old}] if old else [],
            "new_reaction": [{"type": "emoji", "emoji": emoji}] if emoji else [],
        }
        if target.chat.type == "private" or self.world.bot_member(target.chat).is_admin:
            self.world.emit("message_reaction", payload, f"chat:{target.chat.id}")
        self.world.announce("reaction", target.chat, target, {"emoji": emoji or "", "by": self.id})

    def pins(self, message: Msg | SeenMessage) -> None:
        """An admin pins a message."""
        target = self._message(message)
        target.pinned = True
        target.chat.pinned_ids.append(target.message_id)
        self.fake.deliver(target.chat, self.account, {"pinned_message": target.json}, service=True)

    # -- inside

    def _chat(self, room: Room | None) -> Chat:
        if room is None or room.chat.type == "private":
            if self.account.blocked_bot:
                raise CannotAct(f"{self.name} has blocked the bot")
            self.account.started = True
            return self.world.private_chat(self.account)
        chat = room.chat
        if chat.upgraded_to:
            raise CannotAct(f"{chat.title} became a supergroup, {chat.upgraded_to}")
        member = chat.members.get(self.id)
        if member is None or not member.present:
            raise CannotAct(f"{self.name} is not in {chat.title}")
        if 0 < member.until_at <= self.world.now_s():
            member = Member("member")
            self.world.set_member(chat, self.account, member)
        muted = member.status == "restricted" and not member.rights.get("can_send_messages", False)
        if muted or not (member.is_admin or chat.permissions.get("can_send_messages", True)):
            raise CannotAct(f"{self.name} may not write in {chat.title}")
        return chat

    def _answered(self, chat: Chat, message: Msg | SeenMessage | None) -> JSON:
        return {} if message is None else reply_to(self._message(message))

    def _message(self, message: Msg | SeenMessage) -> Msg:
        if isinstance(message, Msg):
            return message
        return self.world.chats[message.chat_id].messages[message.message_id]

    def _media(self, kind: str, content: bytes, caption: str = "") -> dict[str, Any]:
        return {kind: media_json(self.world, kind, content), **_caption(caption)}

    def _edit(self, message: Msg, content: JSON) -> None:
        kept = {key: value for key, value in message.json.items() if key not in ("entities", "caption_entities")}
        message.json = {**kept, **content, "edit_date": int(self.world.now_s())}
        message.versions += 1
        self.world.announce("edit", message.chat, message)
        if self.world.bot_reads(message.chat, message.text, service=False, reply_to_bot=False):
            self.world.emit_message(message, "edited_message")


def _text(text: str) -> JSON:
    entities = found_entities(text)
    return {"text": text, "entities": entities} if entities else {"text": text}


def _caption(caption: str) -> JSON:
    return {"caption": caption} if caption else {}
