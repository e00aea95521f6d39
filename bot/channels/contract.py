"""What a channel is: one small contract that every platform's file fulfils.

A channel turns raw payloads into `saar.events` and outgoing values into calls; it decides nothing. `send`, `edit` and
`act` never raise for what a platform answers: they return one of the closed set of results below.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from saar.events import Address, Event
from saar.reach import Means


@dataclass(frozen=True, slots=True)
class Sent:
    """It left; `ref` is the platform's id of the message (empty where there is none), `queued` when the platform only accepted it."""

    ref: str = ""
    queued: bool = False


@dataclass(frozen=True, slots=True)
class RetryAfter:
    """Not now: try again after so many seconds; `whole_account` when every address is held up, not this one alone."""

    seconds: float
    whole_account: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Rejected:
    """The platform refuses this very thing (too long, no such message, no right); sending it again changes nothing."""

    why: str
    missing_right: bool = False


@dataclass(frozen=True, slots=True)
class AddressChanged:
    """The address has moved; send again to `new`."""

    new: Address


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nobody can be reached at this address any more (blocked, left, deactivated, never started)."""

    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may or may not have arrived (time-out after sending, connection lost)."""

    why: str


Result = Sent | RetryAfter | Rejected | AddressChanged | Unreachable | Unknown


@dataclass(frozen=True, slots=True)
class Button:
    """A button as shown: label in the reader's language; an opaque `token` that comes back when pressed, or a `url`, or `typed` words."""

    label: str
    token: str = ""
    url: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A message as a form that a platform has approved beforehand: its key, language and what is filled in."""

    key: str
    language: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One message ready for a channel: plain text (the channel escapes), who alone may see it, what it answers.

    `subject` and `html` are for mail. `only_to` names a member of the group for an ephemeral message. Where messages
    cost, `form` is what may be sent outside the time window and `by` how this one was paid for; `hint` names the words
    that can be typed instead of pressing, `valid_s` for how long it is worth delivering. `before` is why the last attempt
    failed, `again_since` since when it may have left already. `voice_ref` is a voice note of the channel `voice_from`.
    """

    text: str
    silent: bool = False
    buttons: tuple[tuple[Button, ...], ...] = ()
    reply_to: str = ""
    only_to: Address | None = None
    subject: str = ""
    html: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    photo: bytes | None = None
    audio: bytes | None = None
    media_ref: str = ""
    form: Form | None = None
    by: str = ""
    hint: str = ""
    valid_s: int = 0
    before: str = ""
    again_since: datetime | None = None
    voice_ref: str = ""
    voice_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Something done to a chat rather than said in it.

    `kind`: delete (refs), move (refs, to another chat `to` or its `topic`), pin/unpin (ref, silent), lock/unlock (may_speak:
    what members may do), restrict (member, until, may_speak), ban/unban (member),
    ban_channel (member), approve/decline (member), answer_press (ref, text), leave, look_up (member: is this person in
    the chat? `Sent` if so, else `Rejected`).
    """

    kind: str
    chat: Address
    ref: str = ""
    refs: tuple[str, ...] = ()
    member: Address | None = None
    until: datetime | None = None
    may_speak: bool = False
    silent: bool = True
    text: str = ""
    to: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Can:
    """What a channel is able to do; `means` is what the decisions know of it, `brief` one short line, `label` letters of a button."""

    edit: bool = False
    pin: bool = False
    delete: bool = False
    buttons: int = 0
    silent: bool = False
    group_chat: bool = False
    ephemeral: bool = False
    max_text: int = 4096
    costs: bool = False
    brief: bool = False
    label: int = 64
    means: Means = field(default_factory=Means)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing `saarbot check` found: message key and arguments; `fix` tells whether `check --fix` can mend it."""

    key: str
    args: Mapping[str, str | int] = field(default_factory=dict)
    level: str = "error"
    fix: bool = False


class Channel(Protocol):
    """One platform. `name` is the channel of its addresses, `account` identifies the sender account in the inbox."""

    name: str
    account: str
    can: Can

    def parse(self, payload: bytes) -> Sequence[Event]:
        """Turn one raw payload into events; an unknown type gives none, a broken one raises ValueError."""
        ...

    async def send(self, to: Address, message: Outgoing) -> Result: ...

    async def edit(self, to: Address, ref: str, message: Outgoing) -> Result: ...

    async def act(self, act: Act) -> Result: ...

    async def fetch(self, ref: str) -> bytes: ...

    async def check(self, *, fix: bool = False) -> Sequence[Finding]: ...

    async def start(self) -> None: ...

    async def stop(self) -> None: ...
