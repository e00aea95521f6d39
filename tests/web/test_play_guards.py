"""The playground's doors without a browser: who may knock, and what a form that makes no sense gets."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio

from bot.play.web.app import application
from bot.play.web.playground import Playground

HOST = "127.0.0.1:8080"
HOME = f"http://{HOST}"
OURS = {"origin": HOME, "x-live": "1", "content-type": "application/x-www-form-urlencoded"}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[httpx.AsyncClient]:
    """A client of one street for all rows; nothing here is to change it."""
    playground = Playground(HOME)
    await playground.open()
    app = application(playground, frozenset({HOST}))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HOME) as found:
        yield found
    await playground.close()


pytestmark = pytest.mark.asyncio(loop_scope="module")

ROWS = [
    ("/doen", b"who=Niemand&deed=say&text=hoi", 409),
    ("/doen", b"who=Katrien&deed=say&text=", 409),
    ("/doen", b"who=Katrien&deed=fly&text=hoi", 409),
    ("/doen", b"who=Katrien&press=x/y/z", 409),
    ("/doen", b"who=Katrien&press=-1/2/3", 409),
    ("/doen", b"who=Katrien&deed=edit&message=1/2&text=x", 409),
    ("/doen", b"who=Marga&press=niets", 409),
    ("/doen", b"who=Piet&deed=voice", 409),
    ("/klok", b"by=1000000", 409),
    ("/verhaal", b"do=choose&name=../../etc/passwd", 409),
    ("/verhaal", b"do=step", 204),
    ("/verhaal", b"do=", 409),
    ("/doen", b"\xff\xfe=1", 400),
    ("/doen", b"x=" + b"a" * (1024 * 1024 + 1), 413),
]


@pytest.mark.parametrize(("path", "body", "status"), ROWS)
async def test_a_form_that_makes_no_sense_changes_nothing(
    browser: httpx.AsyncClient, path: str, body: bytes, status: int
) -> None:
    assert (await browser.post(path, content=body, headers=OURS)).status_code == status


@pytest.mark.parametrize("origin", ["", "null", "http://elders.invalid", "http://127.0.0.1:9999"])
async def test_another_site_cannot_press_anything(browser: httpx.AsyncClient, origin: str) -> None:
    answer = await browser.post("/doen", content=b"who=Katrien&deed=say&text=hoi", headers={**OURS, "origin": origin})
    assert answer.status_code == 403


async def test_another_host_name_is_refused(browser: httpx.AsyncClient) -> None:
    assert (await browser.get("/", headers={"host": "elders.invalid"})).status_code == 403


async def test_the_page_allows_no_script_in_it(browser: httpx.AsyncClient) -> None:
    page = await browser.get("/")
    policy = page.headers["content-security-policy"]
    assert page.status_code == 200 and "unsafe" not in policy and "script-src 'self'" in policy
    assert "<script>" not in page.text and "style=" not in page.text and " on" + "click" not in page.text
