"""Readings and messages to try the rules on: invented, and made without the reader, so that a rule is tried alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

from saar.events import AttachmentKind
from saar.house_rules import Catalogue, Choices, Rules, catalogue, in_force
from saar.moderation import Message, Open
from saar.reading import Decision, Kind, Reading, Verdict, Violation
from saar.settings import GroupSettings

ROOT = Path(__file__).resolve().parents[2]


def known() -> Catalogue:
    """The catalogue that ships."""
    return catalogue(tomllib.loads((ROOT / "saar" / "house_rules.toml").read_text("utf-8")))


def rules(choices: Choices | None = None, **settings: str) -> Rules:
    """The rules in force with these choices."""
    return in_force(known(), choices or {}, GroupSettings(**settings))  # type: ignore[arg-type]


def reading(
    kind: Kind = Kind.CHATTER,
    verdict: Verdict = Verdict.HOLD,
    violations: tuple[Violation, ...] = (),
    reason: str = "reading.hold.chatter",
    sure: float = 0.95,
    plate: str | None = None,
) -> Reading:
    """A reading as the reader gives it."""
    return Reading(
        kind=kind,
        category=None,
        violations=violations,
        place=None,
        plate=plate,
        called_112=False,
        rings=False,
        decision=Decision(verdict, reason),
        confidence={kind: sure},
        violation_confidence=dict.fromkeys(violations, 0.9),
    )


THANKS = Message(text="dank jullie wel 👍", reading=reading(reason="reading.hold.thanks"))
BREAKS: dict[str, Message] = {
    "respect": Message(text="stelletje sukkels", reading=reading(violations=(Violation.PROFANITY,))),
    "no_discrimination": Message(text="die lui ook", reading=reading(violations=(Violation.DISCRIMINATION,))),
    "no_names": Message(text="het is Piet van 12", reading=reading(violations=(Violation.PRIVACY,))),
    "no_own_judge": Message(text="pak hem", reading=reading(violations=(Violation.VIGILANTISM,))),
    "no_advertising": Message(text="schilder nodig?", reading=reading(violations=(Violation.ADVERTISING,))),
    "no_chain_letters": Message(text="stuur door", reading=reading(violations=(Violation.CHAIN_MESSAGE,))),
    "flood": Message(text="hoi", reading=reading(), flooded="messages"),
    "photos": Message(came_with=frozenset({AttachmentKind.PHOTO})),
    "plates": Message(text="busje 12-ABC-3", reading=reading(Kind.REPORT, Verdict.PASS_, plate="12ABC3")),
    "no_forwarding": Message(text="moet je lezen", reading=reading(), forwarded=True),
    "links": Message(text="kijk https://leuk.example/x", reading=reading()),
    "no_politics": Message(text="wat een kabinet", reading=reading()),
    "no_thanks": THANKS,
    "elsewhere": Message(text="kat weg", reading=reading(Kind.LOST_FOUND)),
    "one_message": Message(text="en nog iets", reading=reading(), own_lines=9),
    "night_hours": Message(text="slapen jullie al", reading=reading(), night=True),
    "purpose": Message(text="mooi weer he", reading=reading()),
}
"""For each rule that is looked at, a message that breaks it."""

MORE: tuple[tuple[str, Message], ...] = (
    ("photos", Message(came_with=frozenset({AttachmentKind.VIDEO}))),
    (
        "photos",
        Message(
            text="hij rent weg", reading=reading(Kind.ALARM, Verdict.PASS_), came_with=frozenset({AttachmentKind.VIDEO})
        ),
    ),
    ("no_forwarding", Message(came_with=frozenset({AttachmentKind.PHOTO}), forwarded=True)),
    ("no_forwarding", Message(text="kermis?", reading=reading(Kind.QUESTION, Verdict.PASS_), forwarded=True)),
    ("no_forwarding", Message(text="kat weg", reading=reading(Kind.LOST_FOUND), forwarded=True)),
    ("no_thanks", Message(came_with=frozenset({AttachmentKind.STICKER}))),
    ("purpose", Message(came_with=frozenset({AttachmentKind.POLL}))),
    ("no_names", Message(came_with=frozenset({AttachmentKind.CONTACT}), others_card=True)),
)
"""Further ways in which the same rules are broken."""


def while_open(message: Message, what: Open) -> Message:
    """The same message while something is open."""
    from dataclasses import replace

    return replace(message, open_now=what)
