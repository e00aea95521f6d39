"""People with a Telegram account: what they do, and what they see."""

from __future__ import annotations

from collections.abc import Callable

from bot.play.telegram.actions import Actions
from bot.play.telegram.errors import CannotAct
from bot.play.telegram.model import JSON, Chat, Member, Press
from bot.play.telegram.rooms import Room
from bot.play.telegram.views import Button, Listener, SeenMessage
from bot.play.telegram.world import CALLBACK_LIFE_S

Wanted = str | Callable[[SeenMessage], bool]


class Person(Actions):
    """One person; acts at once, and sees through `sees`, `gets`, `toasts`, `on_sight`."""

    @property
    def toasts(self) -> list[str]:
        """The texts that answered this person's presses, oldest first."""
        presses = self.world.presses.values()
        return [press.toast for press in presses if press.person_id == self.id and press.toast]

    # -- seeing

    @property
    def private(self) -> Room:
        """This person's private chat with the bot."""
        return Room(self.fake, self.world.private_chat(self.account))

    def sees(self, room: Room | None = None, *, deleted: bool = False) -> list[SeenMessage]:
        """What this person sees now, oldest first; of one chat, or of all."""
        return self.fake.views.sees(self.account, room.chat if room is not None else None, deleted=deleted)

    def sees_from_bot(self, room: Room | None = None) -> list[SeenMessage]:
        """What the bot says in sight of this person."""
        return [message for message in self.sees(room) if message.by_bot and not message.service]

    def last(self, room: Room | None = None) -> SeenMessage:
        """The newest message of the bot; raises CannotAct when there is none."""
        found = self.sees_from_bot(room)
        if not found:
            raise CannotAct(f"{self.name} sees nothing of the bot")
        return found[-1]

    def on_sight(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with every Sight of this person; answers a function that ends it."""
        return self.fake.views.subscribe(listener, self.account.id)

    async def gets(self, wanted: Wanted, room: Room | None = None, *, timeout_s: float = 5.0) -> SeenMessage:
        """Wait (real time) until the bot shows a message that holds `wanted`; raises TimeoutError with what is seen."""
        fits = wanted if callable(wanted) else (lambda message: wanted in message.text)

        def look() -> SeenMessage | None:
            return next((message for message in reversed(self.sees_from_bot(room)) if fits(message)), None)

        try:
            return await self.fake.until(look, timeout_s=timeout_s)
        except TimeoutError:
            shown = "\n".join(f"  {message.text!r} {message.labels}" for message in self.sees_from_bot(room))
            raise TimeoutError(f"{self.name} did not get {wanted!r} in {timeout_s} s; sees:\n{shown}") from None

    # -- pressing

    def presses(self, wanted: str | Button, on: SeenMessage | None = None, room: Room | None = None) -> Press:
        """Press the newest visible button with these words; raises CannotAct when there is none."""
        label = wanted.text if isinstance(wanted, Button) else wanted
        shown = [on] if on is not None else list(reversed(self.sees(room)))
        offered = [(message, button) for message in shown for row in message.buttons for button in row]
        exact = next(((message, button) for message, button in offered if button.text == label), None)
        found = exact or next(((message, button) for message, button in offered if label in button.text), None)
        if found is None:
            raise CannotAct(f"{self.name} sees no button {label!r}; there are {[one.text for _, one in offered]}")
        return self._press(*found)

    def _press(self, message: SeenMessage, button: Button) -> Press:
        if button.data is None:
            raise CannotAct(f"{button.text!r} opens {button.url}, it sends nothing")
        return self.presses_data(message.chat_id, message.message_id, button.data)

    def presses_data(self, chat_id: int, message_id: int, data: str) -> Press:
        """Send a press with any data, as a forged client can, also for an old or foreign message."""
        chat: Chat = self.world.chats[chat_id]
        message = chat.messages.get(message_id)
        press = Press(self.world.next_press_id(), self.account.id, chat_id, message_id, data, int(self.world.now_s()))
        self.world.presses[press.id] = press
        body: JSON = {"message_id": message_id, "chat": chat.as_json(), "date": 0}
        if message is not None and not message.deleted:
            body = message.json
        payload = {
            "id": press.id,
            "from": self.account.as_json(),
            "message": body,
            "chat_instance": str(abs(chat_id) * 7919),
            "data": data,
        }
        self.world.emit("callback_query", payload, f"press:{self.account.id}", CALLBACK_LIFE_S)
        return press

    async def presses_and_waits(self, wanted: str | Button, on: SeenMessage | None = None,
                                *, timeout_s: float = 5.0) -> str:  # fmt: skip
        """Press and wait for the answer; the toast's text, empty when the bot only acknowledged."""
        press = self.presses(wanted, on)
        await self.fake.until(lambda: press.answered or None, timeout_s=timeout_s)
        return press.toast or ""

    @property
    def keyboard(self) -> list[str]:
        """The labels of the keyboard that replaces this person's own in private."""
        rows = self.private.chat.keyboard.get("keyboard", [])
        return [cell if isinstance(cell, str) else str(cell["text"]) for row in rows for cell in row]

    # -- standing

    def is_in(self, room: Room) -> bool:
        """Whether this person is a member now."""
        return self.standing(room).present

    def standing(self, room: Room) -> Member:
        """This person's standing in a chat."""
        return room.chat.members.get(self.account.id) or Member("left")
