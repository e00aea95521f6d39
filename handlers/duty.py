"""The wijkagent: agreeing, the digest, answers, and who is next when nobody answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from handlers import clocks
from handlers.journey import Cause, advance
from handlers.work import Work
from saar import hours
from saar.effects import Lane, Tell, person
from saar.events import Answered
from saar.outcome import Outcome
from saar.report import Stage
from saar.wijkagent import HAPPENS, Answer, on_duty
from storage.rows import DutyRow, GroupRow, MemberRow, ReportRow

LINK_LIFE = timedelta(days=30)
LONGEST_PRIVATE = timedelta(days=14)
"""How far before the last digest a report may have been opened that its reporter confirmed only after it."""
AGREE = "agree"
STOP = "stop"
MAIL = "mail"


def invite(work: Work, group: GroupRow, admin: MemberRow, name: str, mail: str) -> str | None:
    """Enter a wijkagent by name and mail address; nothing is sent to them: the admin gets a link to pass on.

    None when they have agreed already: their yes stays, and an address that failed is tried again.
    """
    found = work.unit.people.by_address(MAIL, mail)
    if found is None:
        found = work.unit.people.create(name=name, language=None, now=work.now)
        work.unit.people.add_address(owner_kind="person", owner_id=found.id, channel=MAIL, value=mail, can_start=False)
    if work.unit.groups.member(group.id, found.id) is None:
        work.unit.groups.add_member(group.id, found.id, role="wijkagent", standing="member", now=work.now)
    chain = work.unit.groups.duty(group.id)
    known = next((row for row in chain if row.person_id == found.id), None)
    if known is not None and known.agreed_at is not None:
        _reachable_again(work, found.id)
        return None
    if known is None:
        fresh = DutyRow(
            group.id, found.id, len(chain), None, (0,), "08:00", answers_on=False, single_mails=False, away_until=None
        )
        work.unit.groups.set_duty(fresh)
    token = work.token()
    work.unit.links.create(
        token=token,
        purpose=AGREE,
        args={},
        person_id=found.id,
        group_id=group.id,
        expires_at=work.now + LINK_LIFE,
    )
    work.note(group, admin.recipient, "wijkagent_invited", f"p{found.id}")
    return token


def answered(work: Work, event: Answered) -> None:
    """Handle what a wijkagent answered on their page."""
    if event.report_id == 0:
        # Of this very group: a yes (or a no) to one street says nothing about another.
        asked_by = work.unit.groups.get(event.group_id)
        if asked_by is not None:
            _agreement(work, asked_by, event)
        return
    report = work.unit.reports.get(event.report_id)
    group = work.unit.groups.get(report.group_id) if report else None
    member = work.unit.groups.member(group.id, event.person_id) if group else None
    if report is None or group is None or member is None or member.role != "wijkagent":
        return
    answer = Answer(event.answer)
    happening = HAPPENS[answer]
    facts = {**report.facts, "wijkagent": answer.value}
    work.unit.deadlines.drop(clocks.ANSWER, f"{clocks.ANSWER}:r{report.id}")
    words = event.words.strip()[:500]
    if happening is None or report.stage == Stage.AFGESLOTEN:
        return
    outcome, said = "", words
    if answer is Answer.CLOSED:
        head, _, said = words.partition(" ")
        outcome = head if head in {o.value for o in Outcome} else Outcome.OVER.value
    cause = Cause(event.person_id, outcome=outcome, outcome_text=said, words=answer.value)
    advance(work, group, replace(report, facts=facts), happening, cause)


def _agreement(work: Work, group: GroupRow, event: Answered) -> None:
    for row in work.unit.groups.duty(group.id):
        if row.person_id != event.person_id:
            continue
        if event.answer == STOP:
            work.unit.groups.set_duty(replace(row, agreed_at=None, answers_on=False, single_mails=False))
            work.unit.deadlines.drop(clocks.DIGEST, f"{clocks.DIGEST}:g{group.id}:p{row.person_id}")
            work.note(group, f"p{row.person_id}", "wijkagent_stopped")
            work.tell_admins(group, "admin.wijkagent_stopped", name=_name(work, row.person_id))
            continue
        chosen = _choices(event.words)
        row = replace(row, agreed_at=row.agreed_at or work.now, **chosen)
        work.unit.groups.set_duty(row)
        _reachable_again(work, row.person_id)
        work.note(group, f"p{row.person_id}", "wijkagent_agreed")
        work.tell_admins(group, "admin.wijkagent_agreed", name=_name(work, row.person_id))


def _reachable_again(work: Work, person_id: int) -> None:
    for address in work.unit.people.address("person", person_id, MAIL):
        work.unit.people.reachable(address.id, can_start=True)


def _choices(words: str) -> dict[str, Any]:
    """Read what the page sends: "days=0,3 answers=1 single=0"."""
    found = dict(part.partition("=")[::2] for part in words.split())
    days = tuple(sorted({int(d) for d in found.get("days", "0").split(",") if d in tuple("0123456")})) or (0,)
    return {"digest_days": days, "answers_on": found.get("answers") == "1", "single_mails": found.get("single") == "1"}


def _name(work: Work, person_id: int) -> str:
    found = work.unit.people.get(person_id)
    return found.name if found else "-"


def digest_due(work: Work, group: GroupRow, person_id: int) -> None:
    """Send one digest of what came in since the last; when nothing did, nothing is sent."""
    row = next((d for d in work.unit.groups.duty(group.id) if d.person_id == person_id), None)
    if row is None or row.agreed_at is None:
        return
    since = work.unit.audit.last_about(f"p{person_id}", f"digest.g{group.id}") or row.agreed_at - timedelta(days=14)
    known = work.unit.reports.recent(group.id, since - LONGEST_PRIVATE)
    reports = [
        r
        for r in known
        if r.route in ("street", "wijkagent") and _worth(r) and clocks.for_wijkagent_at(work, r) >= since
    ]
    work.note(group, "saar", f"digest.g{group.id}", f"p{person_id}", reports=len(reports))
    if reports:
        work.tell(
            Tell(
                to=person(person_id),
                key="mail.digest",
                args=_letter(work, group, row, reports),
                lane=Lane.REST,
                channel=MAIL,
                step=f"digest.g{group.id}",
            ),
            group,
        )


def _worth(report: ReportRow) -> bool:
    return report.outcome not in ("withdrawn",) and report.stage != Stage.SIGNALERING and report.merged_into is None


def _letter(work: Work, group: GroupRow, row: DutyRow, reports: list[ReportRow]) -> dict[str, Any]:
    """What a letter says, with a fresh link to its reader's own choices: other days, or no mail any more."""
    token = work.token()
    work.unit.links.create(
        token=token,
        purpose=AGREE,
        args={},
        person_id=row.person_id,
        group_id=group.id,
        expires_at=work.now + LINK_LIFE,
    )
    return {
        "group": group.name,
        "admins": ", ".join(a.name for a in work.admins(group)) or group.name,
        "count": len(reports),
        "reports": [described(work, group, r, row) for r in reports],
        "choices_token": token,
    }


def described(work: Work, group: GroupRow, report: ReportRow, row: DutyRow) -> dict[str, Any]:
    """Describe a report for the wijkagent: complete, structured, the plate in full, the reporter unnamed."""
    zone = work.zone(group)
    said = [o for o in work.unit.reports.observations(report.id) if not o.withdrawn and o.text]
    found: dict[str, Any] = {
        "number": report.number,
        "alarm": report.kind == "alarm",
        "category": f"@category.{report.category or 'other'}",
        "place": report.place or "",
        "map": report.map_url,
        "at": _day_and_hour(report.happened_at or report.opened_at, zone),
        "when": str(report.facts.get("when", "")),
        "plate": report.plate or "",
        "called": report.call_state in ("calling", "called"),
        "words": [{"at": hours.shown(o.said_at, zone), "text": o.text[:600]} for o in said[:8]],
        "more": max(0, len(said) - 8),
        "closed": report.closed_at is not None,
        "outcome": f"@outcome.{report.outcome}" if report.outcome else "",
        "outcome_words": report.outcome_text or "",
    }
    for name in ("persons", "vehicle", "direction"):
        value = report.facts.get(name)
        found[name] = ", ".join(str(v) for v in value) if isinstance(value, list) else (value or "")
    if row.answers_on and report.closed_at is None:
        found["token"] = _link(work, group, report, row)
    goes_at = work.unit.rules.first_picture_goes_at(group.id, report.id, work.now)
    if goes_at is not None:
        found["pictures"] = len(work.unit.rules.pictures(group.id, report.id, work.now))
        found["pictures_until"] = _day_and_hour(goes_at, zone)
        found["pictures_token"] = found.get("token") or _link(work, group, report, row)
    return found


def _link(work: Work, group: GroupRow, report: ReportRow, row: DutyRow) -> str:
    """A fresh link to the page of one report."""
    token = work.token()
    work.unit.links.create(
        token=token,
        purpose="answer",
        args={"report": report.id},
        person_id=row.person_id,
        group_id=group.id,
        expires_at=work.now + LINK_LIFE,
    )
    return token


def _day_and_hour(at: datetime, zone: Any) -> str:
    return at.astimezone(zone).isoformat(timespec="minutes")


def single(work: Work, group: GroupRow, report: ReportRow, row: DutyRow) -> None:
    """Send one report by itself to who asked for that; at night it waits for the morning (no night mail, design §4)."""
    chosen, zone = work.settings(group), work.zone(group)
    night = hours.is_night(work.now, zone, chosen.night_from, chosen.night_until)
    work.tell(
        Tell(
            to=person(row.person_id),
            key="mail.single",
            args=_letter(work, group, row, [report]),
            lane=Lane.REST,
            channel=MAIL,
            step=f"single.r{report.id}.p{row.person_id}",
            report_id=report.id,
        ),
        group,
        due_at=hours.next_at(work.now, chosen.night_until, zone) if night else None,
    )


def answer_due(work: Work, group: GroupRow, report: ReportRow, position: int) -> None:
    """Nobody answered in time: the next in the chain is asked, at last the admins are told."""
    if report.closed_at is not None or "wijkagent" in report.facts:
        return
    following = on_duty(clocks.chain(work, group), work.now, after=position)
    work.note(group, "saar", "unanswered", f"report:{report.id}", position=position)
    if following is None:
        for admin in work.admins(group):
            work.tell(
                Tell(
                    to=person(admin.person_id),
                    key="admin.no_answer",
                    args={"number": report.number, "police": work.settings(group).police_number},
                    silent=True,
                    report_id=report.id,
                ),
                group,
            )
        return
    row = next(d for d in work.unit.groups.duty(group.id) if d.person_id == following.person_id)
    single(work, group, report, row)
    clocks.ask_for_answer(work, group, report, following)
