"""What one person's own Telegram shows: messages since joining, current text, buttons, pins, rings, toasts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from bot.play.telegram.model import JSON, Account, Chat, Msg
from bot.play.telegram.world import World

MEDIA = ("photo", "voice", "video", "document", "audio", "animation", "sticker", "video_note", "location", "contact",
         "poll", "venue")  # fmt: skip

SERVICE = ("new_chat_members", "left_chat_member", "pinned_message", "new_chat_title", "migrate_to_chat_id",
           "migrate_from_chat_id")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button as a person sees it; `data` is what a press sends, `url` what it opens."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """A message as one person sees it now."""

    chat_id: int
    chat_title: str
    message_id: int
    sender: str
    sender_id: int
    by_bot: bool
    text: str
    at: datetime
    media: str | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    edited: bool = False
    rang: bool = False
    pinned: bool = False
    deleted: bool = False
    service: bool = False
    service_kind: str | None = None
    ephemeral: bool = False
    reactions: tuple[str, ...] = ()
    reply_to_id: int | None = None

    @property
    def labels(self) -> list[str]:
        """The texts of all buttons, row by row."""
        return [button.text for row in self.buttons for button in row]


@dataclass(frozen=True, slots=True)
class Sight:
    """Something that became visible to one person: kind is message, edit, delete, pin, unpin, toast, ephemeral,
    reaction or service; `rings` says whether the phone made a sound."""

    kind: str
    person_id: int
    person: str
    at: datetime
    message: SeenMessage | None
    rings: bool = False
    text: str = ""
    alert: bool = False


Listener = Callable[[Sight], None]


class Views:
    """Works out what people see; listeners are told of every new sight of every person."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._all: list[Listener] = []
        self._of_one: dict[int, list[Listener]] = {}
        world.watchers.append(self._watch)

    def subscribe(self, listener: Listener, person_id: int | None = None) -> Callable[[], None]:
        """Call `listener` for each Sight (of one person only, when given); answers a function that ends it."""
        listeners = self._all if person_id is None else self._of_one.setdefault(person_id, [])
        listeners.append(listener)
        return lambda: listeners.remove(listener)

    def sees(self, person: Account, chat: Chat | None = None, *, deleted: bool = False) -> list[SeenMessage]:
        """Messages that this person sees, oldest first, of one chat or of all."""
        chats = [chat] if chat is not None else list(self.world.chats.values())
        found = [
            message
            for one in chats
            for message in one.messages.values()
            if (deleted or not message.deleted) and self.visible(person, message)
        ]
        found.sort(key=lambda message: message.seq)
        return [self.show(person, message) for message in found]

    def visible(self, person: Account, message: Msg) -> bool:
        """Whether a message reached this person: sent while they were a member, or to them alone."""
        if message.receiver_id:
            return message.receiver_id == person.id
        chat = message.chat
        if chat.type == "private":
            return chat.id == person.id
        if (person.id, message.message_id) in chat.replaced:
            return False
        standing = chat.members.get(person.id)
        if standing is not None and standing.status == "kicked" and chat.type == "supergroup":
            return False
        stays = chat.stays.get(person.id, ())
        return any(start <= message.seq and (end is None or message.seq < end) for start, end in stays)

    def show(self, person: Account, message: Msg) -> SeenMessage:
        """One message through one person's eyes."""
        body = message.json
        sender = body.get("sender_chat") or body.get("from") or {}
        return SeenMessage(
            chat_id=message.chat.id,
            chat_title=message.chat.title or self.world.bot.first_name,
            message_id=message.message_id,
            sender=str(sender.get("title") or sender.get("first_name") or ""),
            sender_id=message.sender_id,
            by_bot=message.sender_id == self.world.bot.id,
            text=message.text,
            at=datetime.fromtimestamp(message.date_at, UTC),
            media=next((kind for kind in MEDIA if kind in body), None),
            buttons=buttons_of(body),
            edited=message.versions > 1,
            rang=self.rings(person, message),
            pinned=message.pinned,
            deleted=message.deleted,
            service=message.service,
            service_kind=next((kind for kind in SERVICE if kind in body), None) if message.service else None,
            ephemeral=message.receiver_id != 0,
            reactions=tuple(message.reactions.values()),
            reply_to_id=body.get("reply_to_message", {}).get("message_id"),
        )

    def rings(self, person: Account, message: Msg) -> bool:
        """Whether the message made a sound: not silent, not their own, chat not muted by them."""
        own = message.sender_id == person.id
        return not (message.silent or own or message.service or person.id in message.chat.muted_by)

    def _witnesses(self, chat: Chat, message: Msg | None, person_id: int | None) -> Iterator[Account]:
        if person_id is not None:
            candidates = [person_id]
        elif message is not None and message.receiver_id:
            candidates = [message.receiver_id]
        elif chat.type == "private":
            candidates = [chat.id]
        else:
            candidates = [key for key, member in chat.members.items() if member.present]
        for candidate in candidates:
            account = self.world.accounts.get(candidate)
            if account is None or account.is_bot:
                continue
            if message is None or person_id is not None or self.visible(account, message):
                yield account

    def _watch(self, kind: str, chat: Chat, message: Msg | None, detail: JSON) -> None:
        if not (self._all or self._of_one):
            return
        for account in self._witnesses(chat, message, detail.get("person_id")):
            listeners = [*self._all, *self._of_one.get(account.id, ())]
            if listeners:
                sight = self._sight(kind, account, message, detail)
                for listener in listeners:
                    listener(sight)

    def _sight(self, kind: str, account: Account, message: Msg | None, detail: JSON) -> Sight:
        seen = self.show(account, message) if message is not None else None
        return Sight(
            kind=kind,
            person_id=account.id,
            person=account.first_name,
            at=self.world.clock(),
            message=seen,
            rings=self._rings_now(kind, account, message, detail),
            text=str(detail.get("text") or detail.get("emoji") or (seen.text if seen else "")),
            alert=bool(detail.get("alert")),
        )

    def _rings_now(self, kind: str, account: Account, message: Msg | None, detail: JSON) -> bool:
        if message is None:
            return False
        if kind in ("message", "ephemeral"):
            return self.rings(account, message)
        return kind == "pin" and not detail.get("silent", True)


def buttons_of(body: JSON) -> tuple[tuple[Button, ...], ...]:
    """The inline buttons of a message."""
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return tuple(
        tuple(Button(str(cell["text"]), cell.get("callback_data"), cell.get("url")) for cell in row) for row in rows
    )


def sight_json(sight: Sight) -> JSON:
    """A sight as JSON, times as ISO 8601, for a browser."""
    found = asdict(sight)
    found["at"] = sight.at.isoformat()
    if sight.message is not None:
        found["message"]["at"] = sight.message.at.isoformat()
    return found
