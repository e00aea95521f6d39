"""Every button also works as a typed word (presses are forgotten by the platform after minutes)."""

from __future__ import annotations

import re

from handlers import answers, threads
from handlers.members import Speaker
from handlers.work import Work
from saar.events import Said
from saar.report import Stage
from storage.rows import GroupRow, ReportRow

_WORDS: dict[str, tuple[str, ...]] = {
    "call": ("ik bel", "ik bel 112", "ik bel nu", "i call", "i am calling", "ik bel 101"),
    "withdraw": ("intrekken", "trek in", "withdraw"),
    "confirm": ("ja nu", "nu gevaar", "ja, nu", "ja waarschuw mijn buren", "ja, waarschuw mijn buren", "yes now"),
    "not_urgent": ("geen haast", "niet nu", "no hurry"),
    "decline": ("nee, niet waarschuwen", "niet waarschuwen", "do not warn"),
}
_VERB_OF = {word: verb for verb, said in _WORDS.items() for word in said}
_SHORT_YES = ("ja", "yes", "j", "jazeker")
_SHORT_NO = ("nee", "no", "n")
_PUNCTUATION = re.compile(r"[^\w\s,]")


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", _PUNCTUATION.sub(" ", text.lower())).strip()


def _asked(work: Work, group: GroupRow, speaker: Speaker) -> ReportRow | None:
    """Find the newest open report of theirs on which Saar waits for an answer."""
    mine = [r for r in work.unit.reports.live(group.id) if r.reporter_id == speaker.person.id]
    waiting = [r for r in mine if r.stage == Stage.SIGNALERING]
    return (waiting or mine or [None])[-1]  # type: ignore[list-item]


def as_button(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> bool:
    """Handle a message that is nothing but a button's word; False when it is not."""
    text = _plain(event.text)
    verb = _VERB_OF.get(text)
    report: ReportRow | None
    if verb == "call":
        alarms = [r for r in work.unit.reports.live(group.id) if r.kind == "alarm" and r.heard_at is not None]
        report = alarms[-1] if alarms else None
    else:
        report = _asked(work, group, speaker)
        waits = report is not None and report.stage == Stage.SIGNALERING
        if verb is None and event.private and waits and text in _SHORT_YES:
            verb = "confirm"
        elif verb is None and event.private and waits and text in _SHORT_NO:
            verb = "decline"
    if verb is None or report is None:
        return False
    toast = answers.act(work, group, speaker, verb, {"report": report.id}, event.message_ref, private=event.private)
    if event.private:
        threads.feedback(work, event.who, speaker.person.id, toast, group)
    return True
