"""Every button also works as a typed word (presses are forgotten by the platform after minutes)."""

from __future__ import annotations

import re
from datetime import timedelta

from handlers import answers, raising, rulebook, threads, timing
from handlers.members import Speaker
from handlers.work import Work
from saar.events import Pressed, Said
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
_SHORT_YES = ("ja", "yes", "j", "jazeker", "ja graag")
_SHORT_NO = ("nee", "no", "n", "nee dank u")
_YES = {"now": "confirm", "indoors": "confirm", "without": "not_urgent"}
_NO = {"now": "not_urgent", "indoors": "decline", "behaviour": "decline", "without": "decline"}
_CARD = {"call": "button.i_call", "see": "button.i_see_it", "respond": "button.i_respond"}
_OFFERS = timedelta(days=3)
LONGEST_WORD = 48
_PUNCTUATION = re.compile(r"[^\w\s,]")


def plain(text: str) -> str:
    """Words as they are compared: lower case, single spaces, no marks."""
    return re.sub(r"\s+", " ", _PUNCTUATION.sub(" ", text.lower())).strip()


def _asked(work: Work, group: GroupRow, speaker: Speaker) -> ReportRow | None:
    """Find the newest open report of theirs on which Saar waits for an answer."""
    mine = [r for r in work.unit.reports.live(group.id) if raising.concerns(r, speaker.person.id)]
    waiting = [r for r in mine if r.stage == Stage.SIGNALERING]
    return (waiting or mine or [None])[-1]  # type: ignore[list-item]


def _offered(work: Work, speaker: Speaker, text: str) -> str | None:
    """Find the button with this very label among what Saar lately offered this person, the newest first."""
    for rows in work.unit.outbox.offers(speaker.recipient, work.now - _OFFERS):
        for button in (button for row in rows for button in row):
            if text in {plain(label) for label in work.spoken(button["label"])}:
                return str(button["token"])
    return None


def _verb(work: Work, group: GroupRow, speaker: Speaker, event: Said, text: str) -> tuple[str, ReportRow] | None:
    """Name the verb that a word stands for, and the report it is about."""
    on_street = [r for r in work.unit.reports.live(group.id) if r.heard_at is not None and r.route == "street"]
    for verb, label in _CARD.items():
        if on_street and (_VERB_OF.get(text) == verb or text in {plain(word) for word in work.spoken(label)}):
            alarms = [r for r in on_street if r.kind == "alarm"]
            return verb, (alarms or on_street)[-1]
    report = _asked(work, group, speaker)
    if report is None:
        return None
    found = _VERB_OF.get(text)
    if found is None and event.private and report.stage == Stage.SIGNALERING:
        asked = str(report.facts.get("asked", ""))
        found = _YES.get(asked) if text in _SHORT_YES else _NO.get(asked) if text in _SHORT_NO else None
    return (found, report) if found and found != "call" else None


def _agrees(work: Work, group: GroupRow, speaker: Speaker, event: Said, text: str) -> bool:
    """Take "akkoord" of who has yet to agree to the house rules, however long ago they were asked."""
    member = speaker.member
    if member is None or text not in {plain(label) for label in work.spoken(rulebook.AGREE)}:
        return False
    row = work.unit.rules.of(group.id)
    if not rulebook.asks(row, member):
        return False
    toast = answers.act(work, group, speaker, "rules_accept", {"version": row.version}, event.message_ref, private=True)
    threads.feedback(work, event.who, speaker.person.id, toast, group)
    return True


def _when(work: Work, group: GroupRow, speaker: Speaker, event: Said, text: str) -> bool:
    """Take a typed "gisteravond" as the answer to when it was, while that is asked."""
    mine = [r for r in work.unit.reports.live(group.id) if r.reporter_id == speaker.person.id]
    when = timing.typed(text)
    if when is None or not mine or not mine[-1].facts.get("no_time"):
        return False
    args = {"report": mine[-1].id, "when": when.value}
    toast = answers.act(work, group, speaker, "when", args, event.message_ref, private=True)
    threads.feedback(work, event.who, speaker.person.id, toast, group)
    return True


def as_button(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> bool:
    """Handle a message that is nothing but a button's word; False when it is not."""
    text = plain(event.text)
    if not text or len(text) > LONGEST_WORD:
        return False
    token = _offered(work, speaker, text) if event.private else None
    if token is not None:
        answers.pressed(work, _press(event, token))
        return True
    if event.private and (_agrees(work, group, speaker, event, text) or _when(work, group, speaker, event, text)):
        return True
    found = _verb(work, group, speaker, event, text)
    if found is None:
        return False
    verb, report = found
    toast = answers.act(work, group, speaker, verb, {"report": report.id}, event.message_ref, private=event.private)
    if event.private:
        threads.feedback(work, event.who, speaker.person.id, toast, group)
    return True


def _press(event: Said, token: str) -> Pressed:
    """A typed word as the press it stands for."""
    return Pressed(
        who=event.who,
        chat=event.chat,
        token=token,
        message_ref=event.message_ref,
        press_ref="",
        occurred_at=event.occurred_at,
    )
