"""People type in fragments and mend what they typed: an edit corrects the card (design §6.14)."""

from __future__ import annotations

from dataclasses import replace

from handlers import correcting, intake, moderation, raising
from handlers.journey import Cause, advance
from handlers.members import Speaker
from handlers.work import Work
from saar.events import Said
from saar.reading import Context, Reading, Verdict, Violation
from saar.report import Happening, Stage
from storage.rows import GroupRow, ReportRow


def correct(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> bool:
    """Mend what was said before; False when nothing on a card came from this message, which is then read as new."""
    observation = work.unit.reports.observation_by_ref(speaker.person.id, event.message_ref)
    if observation is None or observation.person_id != speaker.person.id:
        return False
    report = work.unit.reports.get(observation.report_id)
    if report is None:
        return False
    reading = work.read(event.text, Context(in_incident=True, private=event.private))
    if reading.decision.verdict is Verdict.HOLD:
        # An edit into something else mends nothing: what was reported stands, the new words are judged as new.
        return False
    # The card is open by now, and an open report colours what is read: what was unfit without it stays unfit.
    plain = work.read(event.text, Context(private=event.private))
    fit = intake.showable(reading) and intake.showable(plain)
    named = Violation.PRIVACY in reading.violations or Violation.PRIVACY in plain.violations
    work.unit.reports.correct_observation(observation.id, event.text, showable=fit)
    theirs = observation.role in ("first", "edit") and not raising.of_another(report, speaker.person.id)
    if theirs and report.stage != Stage.AFGESLOTEN:
        report = replace(
            report,
            place=_place(report, reading, named=named),
            plate=reading.plate or report.plate,
            category=_category(reading) or report.category,
        )
        if reading.called_112 and report.call_state == "unknown":
            advance(
                work, group, report, Happening.CALLED, Cause(speaker.person.id, event.message_ref, words=event.text)
            )
            report = work.unit.reports.get(report.id) or report
    advance(work, group, report, Happening.CORRECTED, Cause(speaker.person.id, event.message_ref, not event.private))
    if moderation.calls_to_chase(reading):
        correcting.keep_distance(work, group, speaker, event, None)
    elif observation.showable and not fit and event.private and report.kind != "alarm":
        correcting.say_alone(work, group, speaker, event, "private.edit_not_shown", {"number": report.number})
    return True


def _place(report: ReportRow, reading: Reading, *, named: bool) -> str | None:
    """Where it is after an edit: an address beside somebody's name may be theirs, so then what stood there stands."""
    if not named:
        return reading.place or report.place
    return report.place or (reading.place if report.kind == "alarm" else None)


def _category(reading: Reading) -> str | None:
    return reading.category.value if reading.category else None
