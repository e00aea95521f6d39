"""People with a Telegram account: what they do, and what they see."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bot.play.telegram.actions import Actions
from bot.play.telegram.errors import CannotAct
from bot.play.telegram.model import JSON, Account, Chat, Member, Press
from bot.play.telegram.rooms import Room
from bot.play.telegram.views import Button, Listener, SeenMessage
from bot.play.telegram.world import CALLBACK_LIFE_S

if TYPE_CHECKING:
    from bot.play.telegram.fake import TelegramFake

Wanted = str | Callable[[SeenMessage], bool]


class Person(Actions):
    """One person; acts at once, and sees through `sees`, `gets`, `toasts`, `on_sight`."""

    def __init__(self, fake: TelegramFake, account: Account) -> None:
        super().__init__(fake, account)
        self.toasts: list[str] = []
        fake.views.subscribe(self._keep_toast, account.id)

    def _keep_toast(self, sight: Any) -> None:
        if sight.kind == "toast" and sight.text:
            self.toasts.append(sight.text)

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
        """Press the newest visible button with this text; raises CannotAct when there is none."""
        label = wanted.text if isinstance(wanted, Button) else wanted
        shown = [on] if on is not None else list(reversed(self.sees(room)))
        for message in shown:
            for row in message.buttons:
                for button in row:
                    if button.text == label or (label in button.text and on is not None):
                        return self._press(message, button)
        offered = [label for message in shown for label in message.labels]
        raise CannotAct(f"{self.name} sees no button {label!r}; there are {offered}")

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

    # -- standing

    def is_in(self, room: Room) -> bool:
        """Whether this person is a member now."""
        return self.standing(room).present

    def standing(self, room: Room) -> Member:
        """This person's standing in a chat."""
        return room.chat.members.get(self.account.id) or Member("left")

    async def does_after(self, seconds: float, action: Callable[[], object]) -> None:
        """Do something after real seconds."""
        await asyncio.sleep(seconds)
        action()
