"""The playground's own address: the page, what is done on it, what is sent to it live, and the program's own pages."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from importlib import resources
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.types import Receive, Scope, Send

from bot.play.telegram.errors import CannotAct
from bot.play.web import deeds, drawing
from bot.play.web.cast import Seat, seated
from bot.play.web.figures import figures
from bot.play.web.hub import Viewer
from bot.play.web.playground import Playground, UnknownStory
from bot.web.body import Gone, TooLarge, body_of
from bot.web.page import _form as read_form

HEADERS = {
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
}
HEARTBEAT_S = 15.0
GATHER_S = 0.02
"""How long a batch gathers before it leaves: one message that reaches six phones is one batch."""
LIVE = "x-live"


@dataclass(frozen=True, slots=True)
class View:
    """How one page wants to see the street; `follows` when the story chooses the two free phones."""

    language: str
    seats: tuple[Seat, ...]
    follows: bool

    @property
    def names(self) -> frozenset[str]:
        return frozenset(seat.name for seat in self.seats)


class Pages:
    """Every endpoint of the playground."""

    def __init__(self, playground: Playground, hosts: frozenset[str]) -> None:
        self.playground = playground
        self._hosts = hosts

    def view(self, request: Request) -> View:
        """What the address and the cookie ask for."""
        asked = request.query_params.get("taal") or request.cookies.get("taal") or "nl"
        language = asked if asked in drawing.LANGUAGES else "nl"
        one, two = request.query_params.get("one", ""), request.query_params.get("two", "")
        return self._seat(language, one, two)

    def _seat(self, language: str, one: str, two: str) -> View:
        neighbours = [name for name in self.playground.scene.street.people if name != "Karin"]
        follows = not (one or two)
        pair = self.playground.director.pair if follows else [one, two]
        return View(language, seated(pair[0], pair[1], neighbours), follows)

    async def page(self, request: Request) -> Response:
        """The whole page, also for a browser without script."""
        view = self.view(request)
        play = self.playground
        now = play.scene.clock.now()
        text = drawing.draw(
            "street.html",
            view.language,
            p=play.director.progress,
            stories=drawing.stories(view.language),
            phones=[drawing.safe(self._phone(seat, view)) for seat in view.seats],
            figures=drawing.safe(await self._figures(view)),
            clock=drawing.clock(now, play.scene.zone, view.language),
            now_ms=int(now.timestamp() * 1000),
            zone=str(play.scene.zone),
            trouble="let_op" in request.query_params,
        )
        found = HTMLResponse(text, headers=HEADERS)
        if "taal" in request.query_params:
            found.set_cookie("taal", view.language, samesite="strict", httponly=True, max_age=31_536_000)
        return found

    def _phone(self, seat: Seat, view: View) -> str:
        return drawing.phone(self.playground.scene, seat, view.language, acting=self.playground.director.actor)

    async def _figures(self, view: View) -> str:
        scene, ears = self.playground.scene, self.playground.ears
        found = await scene.program.commit.submit(lambda unit: figures(unit, scene, ears, view.seats, view.language))
        return drawing.draw("figures.html", view.language, f=found)

    # -- live

    async def live(self, request: Request) -> Response:
        """Everything that happens, as server-sent events; a page that comes back is drawn as a whole first."""
        view = self.view(request)
        viewer = self.playground.hub.join(view.names, view.language)
        headers = HEADERS | {"x-accel-buffering": "no"}
        return StreamingResponse(self._events(view, viewer), media_type="text/event-stream", headers=headers)

    async def _events(self, view: View, viewer: Viewer) -> AsyncIterator[bytes]:
        hub = self.playground.hub
        try:
            yield b"retry: 700\n\n"
            while not hub.closing:
                try:
                    await asyncio.wait_for(viewer.wake.wait(), HEARTBEAT_S)
                except TimeoutError:
                    yield b": still here\n\n"
                    continue
                await asyncio.sleep(GATHER_S)
                view, operations = await self._batch(view, viewer)
                if operations:
                    yield f"data: {json.dumps(operations, ensure_ascii=False)}\n\n".encode()
        finally:
            hub.leave(viewer)

    async def _batch(self, view: View, viewer: Viewer) -> tuple[View, list[list[Any]]]:
        changes, stale, lost = viewer.take()
        operations: list[list[Any]] = []
        before, view = view, self._seat(view.language, "", "") if view.follows else view
        viewer.names = view.names
        if lost:
            operations += [["swap", f"place-{seat.place}", self._phone(seat, view)] for seat in view.seats]
            stale = {"figures", "story", "clock"}
        else:
            moved = [new for old, new in zip(before.seats, view.seats, strict=True) if old != new]
            operations += [["swap", f"place-{seat.place}", self._phone(seat, view)] for seat in moved]
            for change in changes:
                if change.bubble is not None:
                    html = change.drawn.setdefault(view.language, "") or drawing.bubble(change.bubble, view.language)
                    change.drawn[view.language] = html
                    operations.append(["put", change.bubble.chat_id, change.bubble.id, html, change.rings, change.who])
                else:
                    operations.append(["toast", change.who, change.toast])
        operations += await self._panels(view, stale)
        return view, operations

    async def _panels(self, view: View, stale: set[str]) -> list[list[Any]]:
        found: list[list[Any]] = []
        director, scene = self.playground.director, self.playground.scene
        if "figures" in stale:
            found.append(["fill", "figures", await self._figures(view)])
        if "story" in stale:
            found.append(["fill", "story", drawing.draw("story.html", view.language, p=director.progress)])
            found.append(["acting", director.actor])
        if "clock" in stale:
            now = scene.clock.now()
            words = drawing.clock(now, scene.zone, view.language)
            found.append(["clock", int(now.timestamp() * 1000), words])
        return found

    # -- doing

    def _done(self, request: Request, *, well: bool = True) -> Response:
        if LIVE in request.headers:
            return Response(status_code=204 if well else 409, headers=HEADERS)
        return RedirectResponse("/" if well else "/?let_op=1", status_code=303)

    def doing(self, act: Callable[[dict[str, str]], Awaitable[None]]) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint that takes a form of this very page and does something."""

        async def endpoint(request: Request) -> Response:
            if request.headers.get("origin", "") not in {f"http://{host}" for host in self._hosts}:
                return Response(status_code=403)
            try:
                form = read_form(await body_of(request))
            except TooLarge:
                return Response(status_code=413)
            except (Gone, UnicodeDecodeError, ValueError):
                return Response(status_code=400)
            try:
                await act(form)
            except (CannotAct, deeds.BadDeed, UnknownStory):
                return self._done(request, well=False)
            return self._done(request)

        return endpoint

    async def deed(self, form: dict[str, str]) -> None:
        """Somebody does something with their phone."""
        deeds.act(self.playground.scene, form)

    async def forward(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The program's own pages: the wijkagent's, the board, health."""
        inner = dict(scope) | {"root_path": "", "path": scope["path"]}
        await self.playground.scene.web_app(inner, receive, send)


def application(playground: Playground, hosts: frozenset[str]) -> Any:
    """Put the endpoints together; any other host name than `hosts` is refused, so that no foreign page can reach in."""
    pages = Pages(playground, hosts)
    folder = resources.files("bot.play.web").joinpath("pages")

    def fixed(name: str, kind: str) -> Route:
        content = folder.joinpath(name).read_bytes()

        async def give(_request: Request) -> Response:
            return Response(content, media_type=kind, headers=HEADERS | {"cache-control": "no-cache"})

        return Route(f"/{name}", give)

    app = Starlette(
        routes=[
            Route("/", pages.page),
            Route("/live", pages.live),
            Route("/doen", pages.doing(pages.deed), methods=["POST"]),
            Route("/klok", pages.doing(playground.move_clock), methods=["POST"]),
            Route("/verhaal", pages.doing(playground.story), methods=["POST"]),
            Route("/saar", pages.doing(playground.restart_saar), methods=["POST"]),
            fixed("play.css", "text/css"),
            fixed("play.js", "text/javascript"),
            Mount("/", app=pages.forward),
        ]
    )

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
            if host not in hosts:
                await Response("Alleen op deze computer. / On this computer only.", status_code=403)(
                    scope, receive, send
                )
                return
        await app(scope, receive, send)

    return guarded
