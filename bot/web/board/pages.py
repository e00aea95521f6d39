"""/bord: a one-time link opens a session in a cookie; after that the board, until the session ends.

A GET of the link changes nothing (chats fetch links for a preview), only the button uses it up.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from bot.clock import Clock
from bot.languages import chosen, say
from bot.web.board.chart import chart
from bot.web.board.model import GroupBoard, boards
from bot.web.templates import pages
from handlers.commands.board import BOARD
from saar.settings import GroupSettings
from storage.group_commit import GroupCommit
from storage.unit import Unit

SESSION = "board_session"
SESSION_LIFE = timedelta(hours=8)
COOKIE = "saar_bord"
FILES = {
    "board.css": "text/css",
    "board.js": "text/javascript",
    "leaflet.css": "text/css",
    "leaflet.js": "text/javascript",
}
log = structlog.get_logger("saarbot.board")


class Board:
    """Every endpoint of the board; without `tile_url` the map shows places on an empty ground."""

    def __init__(
        self,
        commit: GroupCommit,
        clock: Clock,
        defaults: GroupSettings,
        *,
        secure: bool = False,
        tile_url: str = "",
        attribution: str = "",
    ) -> None:
        self._commit = commit
        self._clock = clock
        self._defaults = defaults
        self._secure = secure
        self._tiles = {"url": tile_url, "attribution": attribution}
        self._headers = _headers(tile_url)

    def routes(self) -> Mapping[str, tuple[Callable[[Request], Awaitable[Response]], list[str]]]:
        """Path -> endpoint and methods."""
        found: dict[str, tuple[Callable[[Request], Awaitable[Response]], list[str]]] = {
            "/bord": (self.show, ["GET"]),
            "/bord/uit": (self.leave, ["POST"]),
            "/bord/open/{token}": (self.ask, ["GET"]),
            "/bord/in/{token}": (self.enter, ["POST"]),
        }
        return found | {f"/bord/{name}": (self._file(name, kind), ["GET"]) for name, kind in FILES.items()}

    def _file(self, name: str, kind: str) -> Callable[[Request], Awaitable[Response]]:
        folder = resources.files("bot.web.board").joinpath("static")
        content = folder.joinpath(name).read_bytes()

        async def give(_request: Request) -> Response:
            return Response(content, media_type=kind, headers={"cache-control": "max-age=86400"})

        return give

    def _shown(self, name: str, language: str, status: int = 200, **values: Any) -> HTMLResponse:
        text = (
            pages("bot.web.board")
            .get_template(name)
            .render(say=lambda key, **args: say(language, key, args), language=language, **values)
        )
        return HTMLResponse(text, status_code=status, headers=self._headers)

    def _gone(self) -> Response:
        return self._shown("gone.html", "nl", 404)

    async def ask(self, request: Request) -> Response:
        """Show the button behind a one-time link; nothing is used up yet."""
        token = request.path_params["token"]
        language = await self._commit.submit(lambda unit: self._waiting(unit, token))
        return self._gone() if language is None else self._shown("ask.html", language, token=token)

    def _waiting(self, unit: Unit, token: str) -> str | None:
        link = unit.links.get(token, self._clock.now())
        if link is None or link.purpose != BOARD or link.used_at is not None or link.person_id is None:
            return None
        who = unit.people.get(link.person_id)
        return None if who is None or who.erased_at is not None else chosen(who.language or self._defaults.language)

    async def enter(self, request: Request) -> Response:
        """Use the link up and open a session; the second who tries finds it gone."""
        token, fresh = request.path_params["token"], secrets.token_urlsafe(32)
        if not await self._commit.submit(lambda unit: self._enter(unit, token, fresh)):
            return self._gone()
        answer = RedirectResponse("/bord", status_code=303, headers=self._headers)
        answer.set_cookie(
            COOKIE,
            fresh,
            max_age=int(SESSION_LIFE.total_seconds()),
            path="/bord",
            httponly=True,
            samesite="strict",
            secure=self._secure,
        )
        return answer

    def _enter(self, unit: Unit, token: str, fresh: str) -> bool:
        now = self._clock.now()
        link = unit.links.get(token, now)
        if link is None or link.purpose != BOARD or link.person_id is None or not unit.links.use(link.id, now):
            return False
        unit.links.create(
            token=fresh,
            purpose=SESSION,
            args={},
            person_id=link.person_id,
            group_id=link.group_id,
            expires_at=now + SESSION_LIFE,
        )
        unit.audit.note(now, link.group_id, f"p{link.person_id}", "board_opened", f"p{link.person_id}")
        return True

    async def show(self, request: Request) -> Response:
        """The board of who has a session; who may not see one (any more) gets a clear page and nothing else."""
        session = request.cookies.get(COOKIE, "")
        found = await self._commit.submit(lambda unit: self._look(unit, session)) if session else None
        if found is None:
            return self._gone()
        language, shown = found
        spots = [
            {"at": r.spot, "words": f"{r.number}. {say(language, f'category.{r.category}')}", "alarm": r.alarm}
            for one in shown
            for r in one.reports
            if r.spot is not None
        ]
        return self._shown(
            "board.html",
            language,
            groups=[(one, chart(one.months, say(language, "board.few"))) for one in shown],
            map=json.dumps({"spots": spots, "tiles": self._tiles}),
            spots=spots,
        )

    def _look(self, unit: Unit, session: str) -> tuple[str, list[GroupBoard]] | None:
        now = self._clock.now()
        link = unit.links.get(session, now)
        if link is None or link.purpose != SESSION or link.person_id is None:
            return None
        who = unit.people.get(link.person_id)
        shown = boards(unit, link.person_id, now, self._defaults) if who and who.erased_at is None else []
        return (chosen((who.language if who else None) or self._defaults.language), shown) if shown else None

    async def leave(self, request: Request) -> Response:
        """End the session."""
        session = request.cookies.get(COOKIE, "")

        def end(unit: Unit) -> None:
            link = unit.links.get(session, self._clock.now())
            if link is not None and link.purpose == SESSION:
                unit.links.revoke(self._clock.now(), id=link.id)

        await self._commit.submit(end)
        answer = self._gone()
        answer.delete_cookie(COOKIE, path="/bord")
        return answer


def _headers(tile_url: str) -> dict[str, str]:
    split = urlsplit(tile_url.replace("{s}", "*"))
    tiles = f" {split.scheme}://{split.netloc}" if split.netloc else ""
    return {
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex",
        "x-content-type-options": "nosniff",
        "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
        f"img-src 'self' data:{tiles}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    }
