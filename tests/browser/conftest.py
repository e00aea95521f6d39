"""The playground and real Chromium; both run on this machine alone."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from bot.play.web.app import application
from bot.play.web.playground import Playground

FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
LIVE = "html[data-live=yes]"
AXE = Path(__file__).with_name("axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs Chromium, or says that it was skipped."""
    missing = shutil.which("chromium") is None and "SAARBOT_TEST_ALL" not in os.environ
    for item in items:
        if Path(__file__).parent in Path(str(item.fspath)).parents:
            item.add_marker(pytest.mark.browser)
            if missing:
                item.add_marker(pytest.mark.skip(reason="Chromium is missing here: apt-get install chromium"))


class Served:
    """The playground on a port of its own; can be stopped and started again as a server that fell over."""

    def __init__(self) -> None:
        self.port = _free_port()
        self.playground: Playground = None  # type: ignore[assignment]
        self._server: uvicorn.Server | None = None
        self._serving: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def start(self) -> None:
        self.playground = Playground(self.url.rstrip("/"), pace_s=0.2)
        await self.playground.open()
        app = application(self.playground, frozenset({f"127.0.0.1:{self.port}"}))
        self._server = uvicorn.Server(
            uvicorn.Config(
                app, host="127.0.0.1", port=self.port, access_log=False, log_config=None, lifespan="off",
                timeout_graceful_shutdown=1,
            )
        )  # fmt: skip
        self._serving = asyncio.create_task(self._server._serve())
        while not self._server.started:  # noqa: ASYNC110 (uvicorn sets no event)
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        assert self._server is not None and self._serving is not None
        self.playground.hub.close()
        self._server.should_exit = True
        await self._serving
        await self.playground.close()


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
async def served() -> AsyncIterator[Served]:
    """A street in which nothing has happened yet, served."""
    found = Served()
    await found.start()
    yield found
    await found.stop()


@pytest.fixture
async def chromium(tmp_path: Path) -> AsyncIterator[Browser]:
    """Debian's chromium with a fresh profile."""
    where = shutil.which("chromium")
    assert where is not None, "Chromium is missing: apt-get install chromium"
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=where, args=FLAGS)
        yield browser
        await browser.close()


Opening = Callable[..., Any]


@pytest.fixture
async def opened(chromium: Browser, served: Served) -> AsyncIterator[Opening]:
    """Open a page of the playground in a browser of its own; whatever the page complains about fails the test."""
    complaints: list[str] = []
    async with AsyncExitStack() as stack:

        async def open_page(path: str = "", *, live: bool = True, **context: Any) -> Page:
            own: BrowserContext = await chromium.new_context(viewport=context.pop("viewport", WIDE), **context)
            stack.push_async_callback(own.close)
            page = await own.new_page()
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("console", lambda m: complaints.append(m.text) if "Content Security" in m.text else None)
            await page.goto(served.url + path)
            if live:
                await page.wait_for_selector(LIVE)
            return page

        yield open_page
    assert complaints == []


WIDE = {"width": 1500, "height": 1000}


async def violations(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 A and AA; the page must have been opened with `bypass_csp`."""
    await page.evaluate(AXE.read_text("utf-8"))
    found = await page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
    return [f"{v['id']}: {[n['html'][:120] for n in v['nodes']][:3]}" for v in found["violations"]]
