"""What would have been different: rings per member before and after, noise, duplicates, reports without an end, what was held."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from saar.events import AttachmentKind
from saar.house_rules import Ladder, Rules
from saar.merging import Open as OpenReport
from saar.merging import Voice, find
from saar.moderation import Message, Open, check
from saar.reading import GENUINE, Context, Kind, Reading, Verdict
from saar.replay.values import Line
from saar.sanctions import Situation, Why, measure

OPEN_FOR = timedelta(minutes=60)
OWN = timedelta(minutes=2)
MOST_HELD = 12


@dataclass(slots=True)
class Figures:
    """The report in numbers; `held` are examples: (rule, words)."""

    messages: int = 0
    people: int = 0
    noise: int = 0
    genuine: int = 0
    reports: int = 0
    duplicates: int = 0
    unanswered: int = 0
    rings_before: float = 0.0
    rings_after: float = 0.0
    held: list[tuple[str, str]] = field(default_factory=list)
    held_count: int = 0
    held_genuine: int = 0

    @property
    def share(self) -> float:
        """Rings after for each ring before."""
        return self.rings_after / self.rings_before if self.rings_before else 0.0


@dataclass(slots=True)
class _Running:
    """A report while the chat is replayed."""

    id: int
    opened_at: datetime
    reading: Reading
    who: str
    alarmed: bool
    told_at: datetime
    ended: bool = False


def replay(
    lines: Sequence[Line], read: Callable[[str, Context], Reading], rules: Rules, ladder: Ladder | None = None
) -> Figures:
    """Replay a chat. Before: every message rings everybody but its sender. After: an alarm rings once, so does its closing."""
    found, running = Figures(messages=len(lines)), list[_Running]()
    people = sorted({line.who for line in lines})
    found.people = len(people)
    said: dict[str, list[Line]] = {}
    numbers = {who: nth for nth, who in enumerate(people)}
    for line in lines:
        _one(line, read, rules, ladder or Ladder(), found, running, said, numbers)
    found.unanswered = sum(1 for one in running if not one.ended)
    others = max(0, found.people - 1)
    each = max(1, found.people)
    found.rings_before = found.messages * others / each
    found.rings_after = found.rings_after * others / each
    return found


def _one(
    line: Line,
    read: Callable[[str, Context], Reading],
    rules: Rules,
    ladder: Ladder,
    found: Figures,
    running: list[_Running],
    said: dict[str, list[Line]],
    numbers: dict[str, int],
) -> None:
    open_now = [one for one in running if not one.ended and line.at - one.opened_at < OPEN_FOR]
    own = [one for one in said.get(line.who, []) if timedelta(0) <= line.at - one.at <= OWN]
    context = Context(bool(open_now), (), tuple(one.text for one in own if one.text), False, line.at.hour)
    reading = read(line.text, context) if line.text else None
    said[line.who] = [*own, line]
    if reading is not None and reading.kind in GENUINE and reading.decision.verdict is not Verdict.HOLD:
        found.genuine += 1
        _report(line, reading, found, running, numbers)
    elif reading is not None and reading.decision.verdict is Verdict.HOLD:
        found.noise += 1
    alarm = any(one.alarmed for one in open_now)
    message = Message(
        text=line.text,
        reading=reading,
        came_with=frozenset({AttachmentKind.PHOTO}) if line.media else frozenset(),
        forwarded=line.forwarded,
        night=line.at.hour >= 22 or line.at.hour < 8,
        open_now=Open.ALARM if alarm else Open.REPORT if open_now else Open.NOTHING,
        own_lines=len(said[line.who]),
    )
    findings = check(message, rules)
    done = measure(findings, Situation(open_now=message.open_now, chatter_rule="always"), ladder)
    if done.why is Why.DONE and done.rule not in ("photos", "plates"):
        found.held_count += 1
        found.held_genuine += message.genuine
        if len(found.held) < MOST_HELD:
            found.held.append((done.rule, line.text[:80]))


def _report(line: Line, reading: Reading, found: Figures, running: list[_Running], numbers: dict[str, int]) -> None:
    open_now = [one for one in running if not one.ended]
    rows = [
        OpenReport(
            report_id=one.id,
            kind=one.reading.kind,
            category=one.reading.category,
            place=one.reading.place,
            told_at=one.told_at,
            reporter_id=numbers[one.who],
        )
        for one in open_now
    ]
    voice = Voice(reading.kind, reading.category, reading.place, line.at, numbers[line.who], None)
    match = find(voice, rows, int(OPEN_FOR.total_seconds()))
    mine = next((one for one in open_now if match is not None and one.id == match.report_id), None)
    if mine is not None:
        mine.told_at = line.at
        found.duplicates += reading.kind in (Kind.ALARM, Kind.REPORT)
        if reading.kind is Kind.ALL_CLEAR:
            mine.ended = True
            found.rings_after += mine.alarmed
        elif reading.rings and not mine.alarmed:
            mine.alarmed = True
            found.rings_after += 1
    elif reading.kind in (Kind.ALARM, Kind.REPORT):
        found.reports += 1
        running.append(_Running(found.reports, line.at, reading, line.who, reading.rings, line.at))
        found.rings_after += reading.rings
