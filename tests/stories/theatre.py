"""Stories on the stage: who says, who hears, minutes pass, nobody hears anything else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict
from zoneinfo import ZoneInfo

from bot.languages import say
from bot.play.mail_message import Mail
from bot.play.stage import Stage
from bot.play.telegram.model import Msg
from bot.play.telegram.people import Person
from bot.play.telegram.views import SeenMessage, Sight

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
EVENING = datetime(2026, 11, 24, 20, 30, tzinfo=AMSTERDAM)
GROUP = "group"


class Mode(TypedDict, total=False):
    """How a story is run: settings of the stage."""

    room_by_room: bool
    twice: bool


def pattern(key: str, language: str = "nl") -> re.Pattern[str]:
    """A message key as a pattern of its sentence, with anything in the place of arguments."""
    text = say(language, key)
    assert text != key, f"no sentence for {key}"
    return re.compile(re.sub(r"\\{\w+\\}", "(?s:.*)", re.escape(text.strip())).removesuffix("\\\n(?s:.*)"))


def closing_pattern(language: str) -> re.Pattern[str]:
    """A closing message, with or without a place."""
    both = (pattern(f"closing.{where}", language).pattern for where in ("at", "nowhere"))
    return re.compile("|".join(both))


@dataclass(frozen=True)
class Note:
    """One new message from Saar that somebody has not been expected to hear yet."""

    to: str
    text: str
    rings: bool
    ephemeral: bool


class Theatre:
    """A stage with ears: everything Saar newly says is kept until a story expects it."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.street = stage.street
        self.unheard: list[Note] = []
        self.mails: list[Mail] = []
        self.rings: dict[str, int] = {}
        self._group_seen: set[int] = set()
        stage.street.telegram.subscribe(self._sight)
        stage.street.mail.subscribe(self.mails.append)

    def _sight(self, sight: Sight) -> None:
        message = sight.message
        if message is None or not message.by_bot or sight.kind not in ("message", "ephemeral"):
            return
        if sight.rings:
            self.rings[sight.person] = self.rings.get(sight.person, 0) + 1
        if message.chat_id < 0 and sight.kind == "message":
            if message.message_id in self._group_seen:
                return
            self._group_seen.add(message.message_id)
            self.unheard.append(Note(GROUP, message.text, sight.rings, False))
        else:
            self.unheard.append(Note(sight.person, message.text, sight.rings, sight.kind == "ephemeral"))

    async def set_up(self) -> None:
        """The group is set up, everybody who does so has pressed Start, and what was said until then is over."""
        await self.stage.settle()
        await self.stage.set_up_group()
        await self.stage.open_private_lines()
        self.unheard.clear()
        self.rings.clear()

    def __getitem__(self, name: str) -> Person:
        return self.street[name]

    async def says(self, name: str, text: str, *, reply_to: Msg | SeenMessage | None = None) -> Msg:
        """Somebody says something in the group."""
        said = self.street[name].says(self.street.group, text, reply_to=reply_to)
        await self.stage.settle()
        return said

    async def whispers(self, name: str, text: str) -> Msg:
        """Somebody writes to Saar alone."""
        said = self.street[name].says(None, text)
        await self.stage.settle()
        return said

    async def presses(self, name: str, key: str, *, in_group: bool = False, language: str = "nl") -> str:
        """Somebody presses the newest button with this label; gives what pops up."""
        person = self.street[name]
        room = self.street.group if in_group else person.private
        label = say(language, key)
        for message in reversed(person.sees_from_bot(room)):
            if label in message.labels:
                person.presses(label, message)
                await self.stage.settle()
                return person.toasts[-1] if person.toasts else ""
        raise AssertionError(f"{name} sees no button {label!r}: {[m.labels for m in person.sees_from_bot(room)]}")

    async def later(self, **span: float) -> None:
        """Time passes."""
        await self.stage.later(**span)

    def hears(self, who: str, key: str, *, rings: bool | None = None, language: str = "nl") -> Note:
        """Somebody (or the group) has heard this, once; it is expected from now on."""
        wanted = closing_pattern(language) if key == "closing" else pattern(key, language)
        found = [note for note in self.unheard if note.to == who and wanted.search(note.text)]
        assert found, f"{who} did not hear {key}; unheard: {self.unheard}"
        assert len(found) == 1, f"{who} heard {key} {len(found)} times"
        if rings is not None:
            assert found[0].rings is rings, f"{key} to {who}: rings={found[0].rings}"
        self.unheard.remove(found[0])
        return found[0]

    def card_appears(self, *, rings: bool, number: int = 1) -> Note:
        """The group's card of a report has appeared, once."""
        found = [n for n in self.unheard if n.to == GROUP and f"melding {number}" in n.text.splitlines()[0].lower()]
        assert len(found) == 1, f"cards in the group: {found}; unheard: {self.unheard}"
        assert found[0].rings is rings
        self.unheard.remove(found[0])
        return found[0]

    def nobody_hears_anything_else(self) -> None:
        """Nothing was said that the story has not expected."""
        assert self.unheard == []

    @property
    def card(self) -> str:
        """The text of the newest card in the group as it stands now: the last message with card buttons or a pin."""
        cards = [m for m in self.street.karin.sees_from_bot(self.street.group) if "\n" in m.text]
        assert cards, "no card in the group"
        return cards[-1].text

    def card_says(self, *keys: str) -> None:
        """The newest card says each of these."""
        for key in keys:
            assert pattern(key).search(self.card), f"{key} is not on the card:\n{self.card}"

    def card_does_not_say(self, *words: str) -> None:
        """The newest card has none of these words."""
        for word in words:
            assert word not in self.card, f"{word!r} is on the card:\n{self.card}"

    def texts_of(self, people: Iterable[str]) -> list[str]:
        """Everything these people can see of Saar now."""
        return [m.text for name in people for m in self.street[name].sees_from_bot()]
