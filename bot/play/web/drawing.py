"""Drawing the page and its parts: the same templates make the first page and what is sent to it live."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from jinja2 import Environment, PackageLoader, select_autoescape
from markupsafe import Markup, escape

from bot.languages import say
from bot.play.script import load, names
from bot.play.web import bubbles
from bot.play.web.bubbles import Bubble
from bot.play.web.cast import MAIL, TELEGRAM, Seat
from bot.play.web.scene import Scene

LANGUAGES = ("nl", "en")
EVENING_STORY = "evening"
_ADDRESS = re.compile(r"https?://127\.0\.0\.1:\d+/[\w/.?=&-]*\w")
_pages = Environment(
    loader=PackageLoader("bot.play.web", "pages"),
    autoescape=select_autoescape(default=True),
    trim_blocks=True,
    lstrip_blocks=True,
)


def linked(text: str) -> Markup:
    """A text with its line ends, and links to this very playground; an address anywhere else stays text."""
    made: list[Markup] = []
    at = 0
    for found in _ADDRESS.finditer(text):
        made.append(escape(text[at : found.start()]))
        made.append(Markup('<a href="{0}" target="_blank" rel="noopener">{0}</a>').format(found[0]))
        at = found.end()
    return Markup("").join([*made, escape(text[at:])])


_pages.filters["linked"] = linked


def draw(template: str, language: str, **values: Any) -> str:
    """One part of the page in one language."""

    def said(key: str, **args: Any) -> str:
        return say(language, key, args)

    return _pages.get_template(template).render(say=said, language=language, **values)


def safe(drawn: str) -> Markup:
    """A part that was drawn by a template, to stand in another."""
    return Markup(drawn)


def clock(now: datetime, zone: ZoneInfo, language: str) -> str:
    """The street's day and hour in words."""
    return str(format_datetime(now.astimezone(zone), "EEEE d MMMM, HH:mm", locale=language))


def bubble(one: Bubble, language: str) -> str:
    """One message."""
    return draw("bubble.html", language, b=one)


def chats(scene: Scene, seat: Seat) -> dict[str, list[Bubble]]:
    """What stands on the phone of one seat, chat by chat."""
    street = scene.street
    if seat.channel == TELEGRAM:
        return bubbles.telegram_chats(street, street.people[seat.name], scene.zone)
    if seat.channel == MAIL:
        return {
            bubbles.MAILBOX: [
                bubbles.of_mail(seat.name, n, m, scene.zone) for n, m in enumerate(street.agent.messages, 1)
            ]
        }
    return {bubbles.THREAD: bubbles.thread(street.phones[seat.name], scene.zone)}


def phone(scene: Scene, seat: Seat, language: str, *, acting: str = "") -> str:
    """One phone as a whole."""
    neighbours = [n for n in scene.street.people if n != "Karin"]
    return draw(
        "phone.html",
        language,
        seat=seat,
        chats=chats(scene, seat),
        neighbours=neighbours,
        acting=seat.name == acting,
        started=seat.channel != TELEGRAM or scene.street.people[seat.name].account.started,
        address=scene.street.agent.address if seat.channel == MAIL else "",
    )


def stories(language: str) -> Sequence[tuple[str, str]]:
    """Every story with its title: the evening first, the others by title."""
    found = [(name, load(name).title[language]) for name in names()]
    return sorted(found, key=lambda one: (one[0] != EVENING_STORY, one[1]))
