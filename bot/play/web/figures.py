"""What it costs and saves, and what Saar decided: counted at the phones, read from the reports and the audit log."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.languages import say
from bot.play.web.cast import Seat
from bot.play.web.ears import Ears
from bot.play.web.scene import Read, Scene
from saar import money
from saar.report import Happening, Stage
from storage.rows import AuditRow, ReportRow
from storage.unit import Unit

MOST_LINES = 12
QUOTED = 70
_OTHERS = (
    "message_taken_out", "picture_taken_out", "would_hold", "private_word", "digest", "wijkagent_invited",
    "wijkagent_agreed", "wijkagent_stopped", "let_in", "unanswered_agent", "setting", "group_set_up", "bundle", "muted",
    "paused", "woken",
)  # fmt: skip
DID = frozenset({*(h.value for h in Happening), *_OTHERS})
"""What of the audit log has a sentence on the page (`play.did.<name>`)."""


@dataclass(frozen=True, slots=True)
class Rings:
    """How often one phone rang: by Saar, by neighbours, and what it would have been in a plain group."""

    name: str
    by_saar: int
    by_neighbours: int
    plain: int

    @property
    def total(self) -> int:
        return self.by_saar + self.by_neighbours


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what was understood or done; `why` is the reason in words."""

    at: datetime
    hour: str
    what: str
    quote: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """The side panel; times in seconds, None where there is nothing to measure yet."""

    rings: Sequence[Rings] = ()
    mean_saar: str = "0"
    mean_plain: str = "0"
    cost: str = "$0.00"
    naive_cost: str = "$0.00"
    to_alert: str = ""
    to_answer: str = ""
    to_agent: str = ""
    report: ReportRow | None = None
    stages: Sequence[str] = tuple(s.value for s in Stage)
    lines: Sequence[Line] = field(default_factory=tuple)


def figures(unit: Unit, scene: Scene, ears: Ears, seats: Sequence[Seat], language: str) -> Figures:
    """Gather everything for the side panel, for the phones a page shows."""
    group = next(iter(unit.groups.all()), None)
    if group is None:
        return Figures()
    reports = unit.reports.recent(group.id, group.created_at)
    report = reports[-1] if reports else None
    counted = [n for n in ears.everybody if n != "Karin"]
    audit = unit.audit.lines(group.id, limit=40)
    month = money.month_of(scene.clock.now(), scene.zone)
    return Figures(
        rings=[_rings(ears, seat.name) for seat in seats if seat.channel != "mail"],
        mean_saar=_mean([_rings(ears, name).total for name in counted]),
        mean_plain=_mean([_rings(ears, name).plain for name in counted]),
        cost=money.shown(max(0, unit.posted.spent(month, group.id) - ears.spent_before)),
        naive_cost=money.shown(_naive(scene, ears)),
        to_alert=_span(*_alert(unit, ears, report), language),
        to_answer=_span(*_answer(unit, ears, report), language),
        to_agent=_span(*_agent(report, audit), language),
        report=report,
        lines=_lines(scene, audit, language),
    )


def _rings(ears: Ears, name: str) -> Rings:
    return Rings(name, ears.by_saar[name], ears.by_neighbours[name], ears.plain[name])


def _mean(counts: Sequence[int]) -> str:
    return f"{sum(counts) / len(counts):.1f}" if counts else "0"


def _naive(scene: Scene, ears: Ears) -> int:
    """What a relay that passes every line on would have cost on the paid phones, in tenths of a cent."""
    twilio = scene.program.config.twilio.prices
    total = 0
    for name, phone in scene.street.phones.items():
        price = twilio.fee + twilio.template if phone.phone.has_whatsapp else twilio.sms
        total += price * ears.plain[name]
    return total


Two = tuple[datetime | None, datetime | None]


def _first(unit: Unit, ears: Ears, report: ReportRow | None) -> tuple[datetime | None, str]:
    """When the first words of a report were said, and by whom."""
    if report is None:
        return None, ""
    said = unit.reports.observations(report.id)
    who = unit.people.get(report.reporter_id) if report.reporter_id else None
    if not said:
        return None, ""
    exact = next((at for text, at in ears.said.items() if text and said[0].text.endswith(text)), said[0].said_at)
    return exact, who.name if who else ""


def _alert(unit: Unit, ears: Ears, report: ReportRow | None) -> Two:
    at, who = _first(unit, ears, report)
    if at is None or report is None or report.heard_at is None:
        return None, None
    return at, next((m.at for m in ears.heard if m.at >= at and m.who != who and m.rang), None)


def _answer(unit: Unit, ears: Ears, report: ReportRow | None) -> Two:
    at, who = _first(unit, ears, report)
    if at is None:
        return None, None
    return at, next((m.at for m in ears.heard if m.at >= at and m.who == who and m.chat != "group"), None)


def _agent(report: ReportRow | None, audit: Sequence[AuditRow]) -> Two:
    if report is None:
        return None, None
    verbs = (f"report.{Happening.SEEN.value}", f"report.{Happening.UNDER_WAY.value}")
    answers = [a.at for a in audit if a.subject == f"report:{report.id}" and a.verb in verbs]
    return report.opened_at, min(answers, default=None)


def _span(start: datetime | None, end: datetime | None, language: str) -> str:
    if start is None or end is None:
        return ""
    seconds = max(0.0, (end - start).total_seconds())
    if seconds < 10:
        return say(
            language, "play.span.seconds", {"count": f"{seconds:.2f}".replace(".", "," if language == "nl" else ".")}
        )
    if seconds < 120:
        return say(language, "play.span.seconds", {"count": f"{seconds:.0f}"})
    if seconds < 7200:
        return say(language, "play.span.minutes", {"count": f"{seconds / 60:.0f}"})
    return say(language, "play.span.hours", {"count": f"{seconds / 3600:.0f}"})


def _lines(scene: Scene, audit: Sequence[AuditRow], language: str) -> list[Line]:
    found = [_read(scene, one, language) for one in scene.readings]
    found += [line for row in audit if (line := _did(scene, row, language)) is not None]
    return sorted(found, key=lambda line: line.at, reverse=True)[:MOST_LINES]


def _read(scene: Scene, one: Read, language: str) -> Line:
    reading = one.reading
    args = {name: _shown(name, value) for name, value in reading.decision.args.items()}
    quote = one.text if len(one.text) <= QUOTED else one.text[: QUOTED - 1] + "…"
    return Line(
        one.at,
        one.at.astimezone(scene.zone).strftime("%H:%M"),
        say(language, f"play.kind.{reading.kind.value}"),
        quote,
        say(language, reading.decision.reason_key, args),
    )


def _shown(name: str, value: object) -> object:
    return f"@play.violation.{value}" if name == "violation" else value


def _did(scene: Scene, row: AuditRow, language: str) -> Line | None:
    name = "unanswered_agent" if row.verb == "unanswered" else row.verb.removeprefix("report.")
    name = "digest" if name.startswith("digest.") else name
    if name not in DID:
        return None
    hour = row.at.astimezone(scene.zone).strftime("%H:%M")
    return Line(row.at, hour, say(language, f"play.did.{name}"))
