"""From a report's rows to what its card shows."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from saar import hours
from saar.card import CallState, CardFacts, Words
from saar.reading import mask_plates
from saar.report import Stage
from saar.settings import GroupSettings, of_group
from storage.rows import GroupRow, ReportRow
from storage.unit import Unit


def card_facts(unit: Unit, group: GroupRow, report: ReportRow, defaults: GroupSettings) -> CardFacts:
    """Gather what a card is drawn from, plates masked as the group chose, withdrawn and unshowable words left out."""
    chosen = of_group(defaults, group.settings)
    zone = ZoneInfo(chosen.timezone)
    said = [o for o in unit.reports.observations(report.id) if not o.withdrawn and o.showable and o.text]
    when = str(report.facts.get("when", ""))
    answer = str(report.facts.get("wijkagent", ""))
    return CardFacts(
        number=report.number,
        stage=Stage(report.stage),
        alarm=report.kind == "alarm",
        category=report.category or "other",
        place=report.place or "",
        map_url=report.map_url,
        # Where its reporter said when it was, the hour is that of the report: an hour nobody named would be a lie.
        at=hours.shown(report.opened_at if when else report.happened_at or report.opened_at, zone),
        when=when,
        call_state=CallState(report.call_state),
        called_at=hours.shown(report.called_at, zone) if report.called_at else "",
        words=[
            Words(hours.shown(o.said_at, zone), plates(o.text, chosen.plate_rule), first=o.role == "first")
            for o in said
        ],
        outcome=report.outcome or "",
        outcome_text=report.outcome_text or "",
        emergency_number=chosen.emergency_number,
        respond_by=chosen.respond_by,
        second_hand=bool(report.facts.get("second_hand")),
        keep_distance=bool(report.facts.get("keep_distance")),
        wijkagent=answer if answer in ("seen", "under_way", "gemeente") else "",
    )


def plates(text: str, rule: str) -> str:
    """Show plates to neighbours as the group's rule says."""
    return text if rule == "shown" else mask_plates(text)
