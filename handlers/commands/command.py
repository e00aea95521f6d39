"""What a command is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Arg, Choice
from saar.events import Said
from saar.people import May
from storage.rows import GroupRow


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: message key, arguments and buttons; `step` tells several answers to one command apart."""

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    choices: tuple[tuple[Choice, ...], ...] = ()
    step: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """A command as given: in which group, by whom, with which arguments."""

    work: Work
    group: GroupRow
    speaker: Speaker
    arguments: Sequence[str]
    event: Said


@dataclass(frozen=True, slots=True)
class Command:
    """A command's description; `needs` None means anybody, also who is in no group.

    The summary is the message key `command.summary.<name>`, the hint when arguments lack `command.usage.<name>`.
    """

    name: str
    words: tuple[str, ...]
    needs: May | None
    run: Callable[[Call], Sequence[Reply]]
    takes: tuple[str, ...] = ()
    least: int = 0
    admin: bool = False

    def described(self) -> dict[str, Any]:
        """Describe the command for documentation."""
        return {"name": self.name, "words": self.words, "takes": self.takes}
