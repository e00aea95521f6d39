"""GET|POST /w/<token>: the wijkagent's page. A GET never changes anything (mail scanners follow links); a POST answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import structlog
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.clock import Clock
from bot.languages import chosen, say
from bot.loops.inside import put_inside
from bot.web.body import Gone, TooLarge, body_of
from bot.web.templates import pages
from handlers import duty
from handlers.lanes import lane
from saar.events import Answered
from saar.outcome import BY_WIJKAGENT, Outcome
from saar.typed import whole_number
from saar.wijkagent import Answer
from storage.group_commit import GroupCommit
from storage.rows import LinkRow
from storage.unit import Unit

HEADERS = {
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
    "x-frame-options": "DENY",
    "content-security-policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
ONE_TAP = (Answer.SEEN, Answer.UNDER_WAY, Answer.GEMEENTE, Answer.MAY_I_CALL, Answer.NO_COMMENT)
LONGEST_WORDS = 500
log = structlog.get_logger("saarbot.web")


def _shown(name: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
    text = (
        pages("bot.web")
        .get_template(name)
        .render(say=lambda key, **args: say(language, key, args), language=language, **values)
    )
    return HTMLResponse(text, status_code=status, headers=HEADERS)


class WijkagentPage:
    """Shows what a link opens, and takes the answer into the inbox."""

    def __init__(self, commit: GroupCommit, clock: Clock) -> None:
        self._commit = commit
        self._clock = clock

    async def get(self, request: Request) -> Response:
        """Show the page of a link; an unknown, expired or revoked one gives a clear page and nothing else."""
        token = request.path_params["token"]
        values = await self._commit.submit(lambda unit: self._look(unit, token))
        if values is None:
            return _shown("gone.html", "nl", 404)
        return _shown(**values)

    def _look(self, unit: Unit, token: str) -> dict[str, Any] | None:
        link = unit.links.get(token, self._clock.now())
        if link is None or link.person_id is None or link.group_id is None:
            return None
        group, who = unit.groups.get(link.group_id), unit.people.get(link.person_id)
        if group is None or who is None or who.erased_at is not None:
            return None
        language = chosen(who.language or group.language)
        admins = [m.name for m in unit.groups.members(group.id, roles=("admin",), standings=("member",))]
        values: dict[str, Any] = {
            "language": language,
            "group": group.name,
            "admins": ", ".join(admins),
            "token": token,
        }
        if link.purpose == duty.AGREE:
            mine = [d for d in unit.groups.duty(group.id) if d.person_id == who.id]
            return values | {"name": "agree.html", "duty": mine[0] if mine else None}
        report = unit.reports.get(int(link.args.get("report", 0)))
        if link.purpose != "answer" or report is None:
            return None
        return values | {
            "name": "answer.html",
            "report": report,
            "pictures": unit.rules.pictures(group.id, report.id, self._clock.now()),
            "category": say(language, f"category.{report.category or 'other'}"),
            "answers": [a.value for a in ONE_TAP],
            "outcomes": [o.value for o in BY_WIJKAGENT],
        }

    async def post(self, request: Request) -> Response:
        """Take an answer: into the inbox first, thanked for only then."""
        try:
            form = _form(await body_of(request))
        except TooLarge:
            return Response(status_code=413)
        except (Gone, UnicodeDecodeError, ValueError):
            return Response(status_code=400)
        token = request.path_params["token"]
        picture = whole_number(form.get("picture", ""))
        if picture is not None:
            media = await self._commit.submit(lambda unit: self._picture(unit, token, picture))
            return (
                Response(media, media_type=_type_of(media), headers=HEADERS)
                if media
                else _shown("gone.html", "nl", 404)
            )
        try:
            language = await self._commit.submit(lambda unit: self._take(unit, token, form))
        except Exception:
            log.exception("web.answer_not_stored")
            return Response(status_code=503)
        if language is None:
            return _shown("gone.html", "nl", 404)
        if language == "":
            return Response(status_code=400)
        return _shown("thanks.html", language)

    def _picture(self, unit: Unit, token: str, picture_id: int) -> bytes:
        """A kept picture of the link's own report; who opened it when stands in the log before it is shown."""
        now = self._clock.now()
        link, picture = unit.links.get(token, now), unit.rules.picture(picture_id, now)
        if link is None or picture is None or link.purpose != "answer" or link.person_id is None:
            return b""
        if (picture.group_id, picture.report_id) != (link.group_id, int(link.args.get("report", 0))):
            return b""
        unit.audit.note(now, picture.group_id, f"p{link.person_id}", "picture_opened", f"picture:{picture.id}")
        return picture.media

    def _take(self, unit: Unit, token: str, form: dict[str, str]) -> str | None:
        now = self._clock.now()
        link = unit.links.get(token, now)
        if link is None or link.person_id is None or link.group_id is None:
            return None
        event = _READ[link.purpose](link, form, now) if link.purpose in _READ else None
        if event is None:
            return ""
        put_inside(unit, event, lane(unit, event), now)
        unit.links.use(link.id, now)
        group, who = unit.groups.get(link.group_id), unit.people.get(link.person_id)
        return chosen((who.language if who else None) or (group.language if group else None))


def _type_of(media: bytes) -> str:
    """Pictures are kept as JPEG, videos as they came."""
    return "image/jpeg" if media.startswith(b"\xff\xd8") else "video/mp4"


def _form(payload: bytes) -> dict[str, str]:
    fields = parse_qs(payload.decode("utf-8"), keep_blank_values=True, max_num_fields=40)
    return {name: ",".join(values) for name, values in fields.items()}


def _agreement(link: LinkRow, form: dict[str, str], now: Any) -> Answered | None:
    answer = form.get("answer", "")
    if answer not in (duty.AGREE, duty.STOP) or link.person_id is None or link.group_id is None:
        return None
    days = "".join(c for c in form.get("days", "0") if c in "0123456789,")[:20]
    words = f"days={days} answers={'1' if form.get('answers') else '0'} single={'1' if form.get('single') else '0'}"
    return Answered(
        person_id=link.person_id,
        report_id=0,
        answer=answer,
        words=words,
        occurred_at=now,
        group_id=link.group_id,
    )


def _answer(link: LinkRow, form: dict[str, str], now: Any) -> Answered | None:
    answer, words = form.get("answer", ""), " ".join(form.get("words", "").split())[:LONGEST_WORDS]
    if answer not in {a.value for a in Answer} or link.person_id is None:
        return None
    if answer == Answer.QUESTION and not words:
        return None
    if answer == Answer.CLOSED:
        outcome = form.get("outcome", Outcome.OVER.value)
        if outcome not in {o.value for o in BY_WIJKAGENT}:
            return None
        words = f"{outcome} {words}".strip()
    report_id = int(link.args.get("report", 0))
    return Answered(person_id=link.person_id, report_id=report_id, answer=answer, words=words, occurred_at=now)


_READ: dict[str, Callable[[LinkRow, dict[str, str], Any], Answered | None]] = {
    duty.AGREE: _agreement,
    "answer": _answer,
}
