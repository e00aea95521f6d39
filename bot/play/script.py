"""Stories as data: who says what, how much time passes, each step explained in one sentence (`stories/*.toml`).

The demo, the playground and the story tests perform the same files on the stage.
"""

from __future__ import annotations

import tomllib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import resources
from typing import Any

import aiohttp

from bot.languages import say
from bot.play.stage import Stage
from bot.play.telegram.model import Msg
from bot.play.twilio.people import TwilioPerson
from saar import hours

FOLDER = "stories"
_PASSING = {"later_seconds": "seconds", "later_minutes": "minutes", "later_hours": "hours", "later_days": "days"}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens: by whom, what (`does`, `what`), and why in one sentence per language."""

    who: str
    does: str
    what: Any
    explain: Mapping[str, str] = field(default_factory=dict)

    @property
    def passes_time(self) -> bool:
        """Whether nobody does anything and the clock moves on."""
        return self.does in _PASSING or self.does == "until"


@dataclass(frozen=True, slots=True)
class Story:
    """A story with its title and what holds at its end, per language."""

    name: str
    title: Mapping[str, str]
    ending: Mapping[str, str]
    steps: tuple[Step, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)
    start: datetime | None = None
    """When it begins on the street's own clock; None leaves that to who plays it."""


class BadStory(ValueError):
    """A story file names something that nobody can do."""


def names() -> list[str]:
    """The stories there are, in order of their files."""
    found = (entry.name for entry in resources.files("bot.play").joinpath(FOLDER).iterdir())
    return sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml"))


def load(name: str) -> Story:
    """Read a story; raises BadStory for a step that cannot be performed."""
    text = resources.files("bot.play").joinpath(FOLDER, f"{name}.toml").read_text("utf-8")
    found = tomllib.loads(text)
    steps = tuple(_step(name, raw) for raw in found["step"])
    return Story(name, found["title"], found.get("ending", {}), steps, found.get("settings", {}), found.get("start"))


def _step(story: str, raw: dict[str, Any]) -> Step:
    deeds = [key for key in raw if key not in ("who", "explain")]
    if len(deeds) != 1 or (deeds[0] not in DEEDS and deeds[0] not in _PASSING and deeds[0] != "until"):
        raise BadStory(f"{story}: {raw}")
    return Step(raw.get("who", ""), deeds[0], raw[deeds[0]], raw.get("explain", {}))


class Performance:
    """One story being performed on a stage; remembers each person's last message, so that it can be edited."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.last: dict[str, Msg] = {}

    async def perform(
        self,
        story: Story,
        before: Callable[[Step], Awaitable[None]] | None = None,
        after: Callable[[Step], Awaitable[None]] | None = None,
    ) -> None:
        """Perform all steps, each until everything it causes has happened."""
        for step in story.steps:
            if before is not None:
                await before(step)
            await self.do(step)
            if after is not None:
                await after(step)

    async def do(self, step: Step) -> None:
        """Perform one step."""
        if step.does in _PASSING:
            await self.stage.later(**{_PASSING[step.does]: step.what})
        elif step.does == "until":
            await self._until(step.what)
        else:
            await DEEDS[step.does](self, step.who, step.what)
        await self.stage.settle()

    async def _until(self, what: Mapping[str, Any]) -> None:
        """Let time pass until the next "HH:MM" on the street's clock, on a weekday if one is named (0 is Monday)."""
        zone = self.stage.zone
        days = (int(what["weekday"]),) if "weekday" in what else None
        at = hours.next_at(self.stage.clock.now(), str(what["at"]), zone, days)
        await self.stage.until(at + timedelta(seconds=5))

    async def answer_page(self, text: str, form: dict[str, str]) -> None:
        """Open the one-tap page whose address stands in a text, and send the form as a browser would."""
        token = text.split("/w/", 1)[1].split()[0].strip(".,)")
        url = f"{self.stage.page_url}/w/{token}"
        async with aiohttp.ClientSession() as browser:
            async with browser.get(url) as page:
                page.raise_for_status()
            async with browser.post(url, data=form) as answer:
                answer.raise_for_status()


Deed = Callable[[Performance, str, Any], Awaitable[None]]


def _phone_of(play: Performance, who: str) -> TwilioPerson | None:
    """The WhatsApp or SMS phone of somebody who is not on Telegram."""
    return play.stage.street.phones.get(who) if who not in play.stage.street.people else None


async def _says(play: Performance, who: str, text: str) -> None:
    phone = _phone_of(play, who)
    if phone is not None:
        phone.says(text, sms=not phone.phone.has_whatsapp)
        return
    play.last[who] = play.stage.street[who].says(play.stage.street.group, text)


async def _whispers(play: Performance, who: str, text: str) -> None:
    play.last[who] = play.stage.street[who].says(None, text)


async def _edits(play: Performance, who: str, text: str) -> None:
    play.stage.street[who].edits(play.last[who], text)


async def _starts(play: Performance, who: str, _: Any) -> None:
    play.stage.street[who].starts(play.stage.join_token)


async def _presses(play: Performance, who: str, key: str) -> None:
    """Press the newest button with this label (a key), wherever this person sees it: their own chat first."""
    label = say(play.stage.language_of(who), key)
    phone = _phone_of(play, who)
    if phone is not None:
        phone.presses(label)
        return
    person = play.stage.street[who]
    group_label = say("nl", key)
    for room, wanted in ((person.private, label), (play.stage.street.group, group_label)):
        for message in reversed(person.sees_from_bot(room)):
            if wanted in message.labels:
                await person.presses_and_waits(wanted, message)
                return
    raise BadStory(f"{who} sees no button {label!r}")


async def _photo(play: Performance, who: str, caption: str) -> None:
    play.last[who] = play.stage.street[who].sends_photo(play.stage.street.group, caption=caption)


async def _location(play: Performance, who: str, _: Any) -> None:
    home = play.stage.street.homes[who]
    play.last[who] = play.stage.street[who].sends_location(play.stage.street.group, home.latitude, home.longitude)


async def _voice(play: Performance, who: str, _: Any) -> None:
    play.last[who] = play.stage.street[who].sends_voice(None)


async def _agrees(play: Performance, who: str, form: Mapping[str, str]) -> None:
    """The wijkagent opens the link that the admin passed on, and agrees."""
    admin = play.stage.street[who]
    text = next(m.text for m in reversed(admin.sees_from_bot(admin.private)) if "/w/" in m.text)
    await play.answer_page(text, dict(form))


async def _answers(play: Performance, _who: str, form: Mapping[str, str]) -> None:
    """The wijkagent opens the link in the newest mail, and answers."""
    await play.answer_page(play.stage.street.agent.last.text, dict(form))


DEEDS: dict[str, Deed] = {
    "says": _says,
    "whispers": _whispers,
    "edits": _edits,
    "starts": _starts,
    "presses": _presses,
    "photo": _photo,
    "voice": _voice,
    "location": _location,
    "agrees": _agrees,
    "answers": _answers,
}
