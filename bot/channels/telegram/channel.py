"""Telegram as a channel: outgoing values become calls, answers become the closed set of results."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from telegram import InputFile
from telegram.error import TelegramError

from bot.channels.contract import Act, Can, Finding, Outgoing, Rejected, Result, RetryAfter, Sent
from bot.channels.telegram.acts import HARMLESS, RIGHTS, carry_out
from bot.channels.telegram.answers import harmless, meaning, sent, unparsable_markup
from bot.channels.telegram.fields import NAME
from bot.channels.telegram.parse import parse
from bot.channels.telegram.request import Client, MaybeSent, NotSent, Refused
from bot.channels.telegram.sending import MAX_TEXT, keyboard, other_kind, send_parameters, text_parameters
from bot.channels.telegram.setup import Setup, check
from saar.events import Address, Event

SHORTEST_WAIT_S: Final = 0.5
LONGEST_WAIT_S: Final = 30.0


class NoFile(Exception):
    """The file cannot be had: expired, larger than a bot may download, or Telegram cannot be reached."""


class TelegramChannel:
    """One bot at Telegram.

    `client` comes from `request.client`; `now` gives the time; `setup` says what `check` compares with. `send`, `edit`
    and `act` never raise for what Telegram answers.
    """

    name = NAME

    def __init__(self, client: Client, *, now: Callable[[], datetime], setup: Setup | None = None) -> None:
        self.client = client
        self.account = f"{NAME}:{client.token.partition(':')[0]}"
        self.can = Can(
            edit=True,
            pin=True,
            delete=True,
            buttons=100,
            silent=True,
            group_chat=True,
            ephemeral=True,
            max_text=MAX_TEXT,
        )
        self._now = now
        self._setup = setup or Setup()
        self._failures = 0
        self._held_until = 0.0

    async def start(self) -> None:
        """Open the connections; asks Telegram nothing, so that a start without network succeeds."""
        await self.client.open()

    async def stop(self) -> None:
        """Close the connections."""
        await self.client.close_pools()

    def parse(self, payload: bytes) -> Sequence[Event]:
        """One raw update as events; an unknown type gives none, a broken one raises ValueError."""
        return parse(payload, self._now())

    async def send(self, to: Address, message: Outgoing) -> Result:
        """Send one message; `Sent.ref` is its message id in that chat."""
        result = await self._result(lambda: self._send(to, message))
        if message.only_to is not None and isinstance(result, Sent) and not result.ref.startswith("e"):
            return await self._take_back(to, result.ref)
        return result

    async def edit(self, to: Address, ref: str, message: Outgoing) -> Result:
        """Change a message of ours; `Rejected("no_such_message")` when it is gone."""
        method, parameters = "editMessageText", dict[str, Any](chat_id=to.value, message_id=ref)
        if ref.startswith("e"):
            member, _, number = ref[1:].partition(":")
            method = "editEphemeralMessageText"
            parameters = {"chat_id": to.value, "receiver_user_id": member, "ephemeral_message_id": number}
        parameters |= {"reply_markup": keyboard(message.buttons)}

        async def change() -> Result:
            try:
                await self.client.call(method, **parameters, **text_parameters(message.text))
            except Refused as error:
                if harmless(error, "message is not modified"):
                    return Sent(ref)
                if not unparsable_markup(error):
                    raise
                await self.client.call(method, **parameters, **text_parameters(message.text, markup=False))
            return Sent(ref)

        return await self._result(change)

    async def act(self, act: Act) -> Result:
        """Do something to a chat; what is so already counts as done."""

        async def do() -> Result:
            try:
                await carry_out(self.client, act, self._now())
            except Refused as error:
                if act.kind == "delete" and harmless(error, "message can't be deleted"):
                    lacking = await self._lacks(act.chat, RIGHTS["delete"])
                    return Rejected("cannot_delete", missing_right=lacking)
                if not harmless(error, *HARMLESS.get(act.kind, ())):
                    raise
            except (KeyError, ValueError) as error:
                return Rejected(f"act: {error}")
            return Sent(act.ref)

        result = await self._result(do)
        if isinstance(result, Rejected) and result.missing_right:
            return Rejected(RIGHTS.get(act.kind, result.why), missing_right=True)
        return result

    async def fetch(self, ref: str) -> bytes:
        """The bytes of a file by its file id, at most 20 MB; raises NoFile. Its address holds the token: never log it."""
        try:
            file = await self.client.call("getFile", file_id=ref)
            return await self.client.download(str(file["file_path"]))
        except (TelegramError, KeyError, TypeError) as error:
            raise NoFile(type(error).__name__) from None

    async def check(self, *, fix: bool = False) -> Sequence[Finding]:
        """What is wrong with token, groups, privacy mode, webhook and commands; `fix` mends what can be mended."""
        return await check(self.client, self._setup, fix=fix)

    async def _send(self, to: Address, message: Outgoing) -> Result:
        try:
            return sent(await self._call(to, message, markup=True))
        except Refused as error:
            if not unparsable_markup(error):
                raise
        return sent(await self._call(to, message, markup=False))

    async def _call(self, to: Address, message: Outgoing, *, markup: bool) -> Any:
        try:
            return await self._call_as(to, message, "Photo", markup=markup)
        except Refused as error:
            kind = other_kind(error.description)
            if not message.media_ref or not kind:
                raise
        return await self._call_as(to, message, kind, markup=markup)

    async def _call_as(self, to: Address, message: Outgoing, media_kind: str, *, markup: bool) -> Any:
        method, parameters = send_parameters(message, markup=markup, media_kind=media_kind)
        for key, filename in (("photo", "photo.jpg"), ("voice", "voice.ogg")):
            if isinstance(parameters.get(key), bytes):
                parameters[key] = InputFile(parameters[key], filename=filename)
        return await self.client.call(method, chat_id=to.value, **parameters)

    async def _result(self, attempt: Callable[[], Awaitable[Result]]) -> Result:
        """Run one attempt and turn what it raises into a result."""
        try:
            result = await attempt()
        except TelegramError as error:
            down = isinstance(error, NotSent | MaybeSent) or (isinstance(error, Refused) and error.code >= 500)
            return meaning(error, self._hold_s() if down else SHORTEST_WAIT_S)
        except ValueError as error:
            return Rejected(f"bad value: {error}"[:120])
        self._failures = 0
        return result

    def _hold_s(self) -> float:
        """For how long to leave the platform alone: longer each time, but once for all sends that failed together."""
        at = time.monotonic()
        if at >= self._held_until:
            self._failures += 1
            # Jitter, so that several processes do not come back in the same moment.
            wait_s = min(LONGEST_WAIT_S, SHORTEST_WAIT_S * 2.0 ** min(self._failures - 1, 10))
            self._held_until = at + wait_s * (0.5 + random.random() / 2)
        return self._held_until - at

    async def _take_back(self, to: Address, ref: str) -> Result:
        """A server older than Bot API 10.2 shows an ephemeral message to everybody: it is taken away at once."""
        self.can = replace(self.can, ephemeral=False)
        result = await self.act(Act(kind="delete", chat=to, ref=ref))
        if isinstance(result, RetryAfter):
            return result
        return Rejected("not_ephemeral")

    async def _lacks(self, chat: Address, right: str) -> bool:
        """Whether Saar lacks a right in a chat. "Can't be deleted" is said for old messages and for a missing right alike."""
        own_id = int(self.client.token.partition(":")[0])
        try:
            member = await self.client.call("getChatMember", chat_id=chat.value, user_id=own_id)
        except TelegramError:
            return False
        return isinstance(member, dict) and member.get(right) is not True
