"""The wijkagent's mail: the structured report and the digest, short lines first, links last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from babel.dates import format_datetime

from bot.channels.contract import Outgoing
from bot.languages import chosen, say

Links = Callable[[str, str], str]
FIELDS = ("place", "plate", "persons", "vehicle", "direction")


def digest(key: str, args: Mapping[str, Any], language: str | None, links: Links) -> Outgoing:
    """Draw a letter with one or more reports; who has answers switched on finds one link for each."""
    speech = chosen(language)
    reports = list(args.get("reports", ()))
    single = len(reports) == 1
    parts = [say(speech, f"{key}.opening", {"group": args.get("group", ""), "count": len(reports)})]
    parts += [_report(speech, report, links) for report in reports]
    emergency = {"emergency": args.get("emergency", "112"), "admins": args.get("admins", "")}
    parts.append(say(speech, "mail.footer", emergency))
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
    return Outgoing(text="\n\n".join(parts), subject=subject)


def _report(speech: str, report: Mapping[str, Any], links: Links) -> str:
    at = datetime.fromisoformat(str(report["at"]))
    head = {"number": report["number"], "category": report["category"]}
    lines = [say(speech, "mail.report.alarm" if report.get("alarm") else "mail.report.report", head)]
    lines.append(say(speech, "mail.field.at", {"value": format_datetime(at, "EEEE d MMMM HH:mm", locale=speech)}))
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
    if report.get("token"):
        lines.append(say(speech, "mail.answer_here", {"url": links("page", str(report["token"]))}))
    return "\n".join(lines)
