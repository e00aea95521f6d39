"""The wijkagent's mail: the structured report and the digest, short lines first, links last."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from babel.dates import format_datetime

from bot.channels.contract import Button, Outgoing
from bot.languages import chosen, say
from saar.mailed import BY_MAIL, subject_code
from saar.wijkagent import Answer

Links = Callable[[str, str], str]
FIELDS = ("place", "map", "plate", "persons", "vehicle", "direction")


def digest(key: str, args: Mapping[str, Any], language: str | None, links: Links) -> Outgoing:
    """Draw a letter with one or more reports; who has answers switched on finds one link for each."""
    speech = chosen(language)
    reports = list(args.get("reports", ()))
    single = len(reports) == 1
    parts = [say(speech, f"{key}.opening", {"group": args.get("group", ""), "count": len(reports)})]
    parts += [_report(speech, report, links) for report in reports]
    read = single and bool(links("mail", "")) and bool(reports[0].get("token"))
    emergency = {"emergency": args.get("emergency", "112"), "admins": args.get("admins", "")}
    replies = "@mail.replies.read" if read else "@mail.replies.unread"
    parts.append(say(speech, "mail.footer", emergency | {"replies": replies}))
    if args.get("choices_token"):
        parts.append(say(speech, "mail.choices", {"url": links("page", str(args["choices_token"]))}))
    subject_args: dict[str, Any] = {"group": args.get("group", ""), "count": len(reports)}
    if single:
        subject_args |= {k: reports[0].get(k, "") for k in ("number", "category", "place")}
        suffix = "one" if reports[0].get("place") else "one_nowhere"
        asks = "answer" if reports[0].get("token") else "info"
        subject = say(speech, f"mail.subject.{suffix}.{asks}", subject_args)
    else:
        subject = say(speech, "mail.subject.many", subject_args)
    buttons = tuple(_by_mail(speech, report, links, BY_MAIL if single else BY_MAIL[:1]) for report in reports)
    return Outgoing(text="\n\n".join(parts), subject=subject, buttons=tuple(row for row in buttons if row))


def _by_mail(speech: str, report: Mapping[str, Any], links: Links, answers: Sequence[Answer]) -> tuple[Button, ...]:
    """Ready-made answers by mail, for who cannot open a link of an unknown house; none when nobody reads that mail."""
    address, token = links("mail", ""), report.get("token")
    if not address or not token:
        return ()
    row = []
    for answer in answers:
        label = say(speech, f"mail.answer.{answer.value}", {"number": report["number"]})
        subject = quote(f"{label} {subject_code(answer, str(token))}")
        row.append(Button(label, url=f"{address}?subject={subject}"))
    return tuple(row)


def _report(speech: str, report: Mapping[str, Any], links: Links) -> str:
    at = datetime.fromisoformat(str(report["at"]))
    head = {"number": report["number"], "category": report["category"]}
    lines = [say(speech, "mail.report.alarm" if report.get("alarm") else "mail.report.report", head)]
    lines.append(_when(speech, at, str(report.get("when", ""))))
    lines += [say(speech, f"mail.field.{name}", {"value": report[name]}) for name in FIELDS if report.get(name)]
    if report.get("alarm"):
        lines.append(say(speech, "mail.called.yes" if report.get("called") else "mail.called.no"))
    lines += [say(speech, "mail.words", word) for word in report.get("words", ())]
    if report.get("more"):
        lines.append(say(speech, "mail.more", {"count": report["more"]}))
    if report.get("closed"):
        lines.append(say(speech, "mail.closed", {"outcome": report.get("outcome") or "@outcome.unknown"}))
    if report.get("outcome_words"):
        lines.append(say(speech, "mail.outcome_words", {"text": report["outcome_words"]}))
    if report.get("pictures"):
        lines.append(_pictures(speech, report, links))
    if report.get("token"):
        lines.append(say(speech, "mail.answer_here", {"url": links("page", str(report["token"]))}))
    return "\n".join(lines)


def _when(speech: str, at: datetime, when: str) -> str:
    """The line that says when it was: to the minute, or as roughly as its reporter knew."""
    if not when:
        return say(speech, "mail.field.at", {"value": format_datetime(at, "EEEE d MMMM HH:mm", locale=speech)})
    return say(speech, f"mail.when.{when}", {"day": format_datetime(at, "EEEE d MMMM", locale=speech)})


def _pictures(speech: str, report: Mapping[str, Any], links: Links) -> str:
    """How many pictures and videos are kept, until when, and the link with which they are asked for."""
    until = datetime.fromisoformat(str(report["pictures_until"]))
    said = {"count": report["pictures"], "until": format_datetime(until, "EEEE d MMMM HH:mm", locale=speech)}
    return say(speech, "mail.pictures", said | {"url": links("page", str(report["pictures_token"]))})
