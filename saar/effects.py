"""What goes out: values that say what must happen, never how a channel does it and never in a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Arg = Any
"""An argument of a message: a text, a number, a list or mapping of these; a text that begins with "@" is a key itself."""


class Lane(StrEnum):
    """Which queue a thing leaves by; an alarm never waits behind the rest."""

    ALARM = "alarm"
    PERSONAL = "personal"
    MODERATION = "moderation"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: the key of its label, the verb that happens when it is pressed, and the ids that verb needs."""

    label: str
    verb: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    roles: tuple[str, ...] = ()
    only_recipient: bool = False
    once: bool = False
    life_s: int = 7 * 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Tell:
    """One message: a key with arguments to a recipient of ours ("p12" a person, "g3" a group's own chat).

    `about` is the person whose name or words stand in the arguments: they go when that person is erased.
    `expires_s` is how long it is worth sending, in seconds; `reply_to` is a message reference in the recipient's chat.
    """

    to: str
    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    lane: Lane = Lane.PERSONAL
    silent: bool = False
    choices: tuple[tuple[Choice, ...], ...] = ()
    reply_to: str = ""
    step: str = ""
    expires_s: int | None = None
    only_to: str = ""
    report_id: int | None = None
    channel: str | None = None
    about: int | None = None


def person(person_id: int) -> str:
    """The recipient text of a person."""
    return f"p{person_id}"


def street(group_id: int) -> str:
    """The recipient text of a group's own chat."""
    return f"g{group_id}"
