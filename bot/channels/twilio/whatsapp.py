"""WhatsApp as a channel: one thread with each neighbour, a window of 24 hours, and a price on every message."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from bot.channels.contract import Act, Can, Finding, Outgoing, Rejected, Result, Sent
from bot.channels.twilio.client import Account, NoMedia
from bot.channels.twilio.parse import PREFIX, WHATSAPP, parse
from bot.channels.twilio.sending import Sender, Trouble
from bot.channels.twilio.setup import Setup, check
from bot.channels.twilio.templates import Templates, definition, fill, value
from saar.events import Address, Event
from saar.money import By, way
from saar.reach import Means

MAX_TEXT: Final = 1600
"""A Body has at most 1,600 characters (Twilio error 21617)."""
_ELLIPSIS = "…"


class NoFile(Exception):
    """The file cannot be had."""


def labels_of(message: Outgoing) -> list[str]:
    """The words on the buttons, in order."""
    return [button.label for row in message.buttons for button in row if button.token or button.typed]


def cut(text: str, limit: int) -> str:
    """The text within the limit, cut at a word."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    at = head.rfind(" ")
    return f"{head[:at] if at > limit // 2 else head}{_ELLIPSIS}"


class WhatsAppChannel:
    """One WhatsApp sender at Twilio. `send` never raises for what Twilio answers."""

    name = WHATSAPP

    def __init__(
        self,
        account: Account,
        sender: str,
        templates: Templates,
        *,
        means: Means,
        setup: Setup,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        trouble: Trouble = lambda _: None,
    ) -> None:
        self.twilio = account
        self.sender = sender if sender.startswith(PREFIX) else f"{PREFIX}{sender}"
        self.account = f"{WHATSAPP}:{self.sender.removeprefix(PREFIX)}"
        self.templates = templates
        self.can = Can(buttons=3, max_text=MAX_TEXT, costs=True, label=20, means=means)
        self._sender = Sender(account, self.sender, status_url=setup.status_url, now=now, trouble=trouble)
        self._setup = setup
        self._now = now

    async def start(self) -> None:
        """Open the connections; asks Twilio nothing, so that a start without network succeeds."""
        await self.twilio.open()

    async def stop(self) -> None:
        """Close the connections."""
        await self.twilio.close()

    def parse(self, payload: bytes) -> Sequence[Event]:
        """One webhook, status callback or fetched-back message as events."""
        return parse(payload, self._now())

    @property
    def ready(self) -> bool:
        """Whether it is known which templates may be used."""
        return self.templates.known

    def how(self, message: Outgoing, *, window_open: bool, broadcast: bool, free_left: int) -> tuple[By, int] | None:
        """How a message can leave now and in how many parts it is paid; None when it cannot."""
        has_template = self.templates.find(message.form) is not None
        found = way(window_open=window_open, broadcast=broadcast, free_left=free_left, has_template=has_template)
        return None if found is None else (found, 1)

    async def send(self, to: Address, message: Outgoing) -> Result:
        """Send by template or as a session message, as the message says; `Sent.ref` is Twilio's id."""
        if message.audio is not None or message.photo is not None:
            return Rejected("no_media")
        what, shown = await self._what(message)
        if not what:
            return Rejected("no_template")
        return await self._sender.create(
            f"{PREFIX}{to.value}",
            what,
            [shown, *self._otherwise(message)],
            valid_s=message.valid_s,
            before=message.before,
            again_since=message.again_since,
        )

    async def _what(self, message: Outgoing) -> tuple[dict[str, str], str]:
        """The parameters that carry the words, and the words as the phone shows them."""
        if message.by == By.TEMPLATE:
            ready = self.templates.find(message.form)
            if ready is None or message.form is None:
                return {}, ""
            values = [value(one) for one in message.form.values]
            return _content(ready.sid, values), fill(ready.body, values)
        labels = [cut(label, self.can.label) for label in labels_of(message)]
        if labels:
            made = await self.templates.session(message.text, labels)
            if made is not None:
                sid, values = made
                return _content(sid, values), message.text
        text = f"{message.text}\n\n{message.hint}" if labels and message.hint else message.text
        body = cut(text, MAX_TEXT)
        return {"Body": body}, body

    def _otherwise(self, message: Outgoing) -> list[str]:
        """How the same message would have looked had it left the other way: inside the window, or by its template."""
        found = [cut(message.text, MAX_TEXT)]
        if message.form is not None:
            values = [value(one) for one in message.form.values]
            ready = self.templates.find(message.form)
            # Just started, the templates may not be known yet: what they say is.
            own = definition(message.form.key, message.form.language).body
            found += [fill(body, values) for body in (own, ready.body if ready is not None else own)]
        return found

    async def edit(self, to: Address, ref: str, message: Outgoing) -> Result:
        """Nothing that was sent can be changed on WhatsApp."""
        return Rejected("cannot_edit")

    async def act(self, act: Act) -> Result:
        """There is no chat to do anything to; a press needs no answer."""
        return Sent(act.ref) if act.kind == "answer_press" else Rejected("no_group_chat")

    async def fetch(self, ref: str) -> bytes:
        """A file by its address at Twilio, at most 16 MB; raises NoFile."""
        try:
            return await self.twilio.download(ref)
        except NoMedia as error:
            raise NoFile(str(error)) from None

    async def check(self, *, fix: bool = False) -> Sequence[Finding]:
        """What is wrong with account, sender, webhooks, templates, balance and limits; `fix` mends what can be mended."""
        return await check(self.twilio, self._setup, self.templates, fix=fix)


def _content(sid: str, values: Sequence[str]) -> dict[str, str]:
    variables = {str(nth): one for nth, one in enumerate(values, 1)}
    found = {"ContentSid": sid}
    if variables:
        found["ContentVariables"] = json.dumps(variables, ensure_ascii=False)
    return found
