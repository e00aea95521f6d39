"""The board in real Chromium: opened once by its admin, on a small phone, in the dark, with script in a name."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from bot.languages import say
from tests.browser.conftest import Opening, Served, violations

SCRIPT = "<script>window.hit=1</script>"
PHONE = {"width": 360, "height": 800}


async def link_of(served: Served) -> str:
    """The link that Saar gives Karin."""
    scene = served.playground.scene
    karin = scene.street.karin
    karin.says(None, "/bord")
    await scene.settle()
    return karin.last(karin.private).text.split("/bord/open/", 1)[1].split()[0]


async def lived_in(served: Served) -> None:
    """An alarm with a place on the map, a report, and somebody with script for a name who waits."""
    scene = served.playground.scene
    street = scene.street
    street["Katrien"].says(street.group, "Er wordt nu ingebroken bij Lindelaan 21! Twee mannen klimmen door het raam")
    await scene.settle()
    street["Katrien"].sends_location(street.group, 52.63, 5.4)
    street["Sanne"].says(None, "vanmiddag is mijn fiets gestolen bij het station, slot lag doorgeknipt op de grond")
    stranger = street.telegram.user(SCRIPT)
    stranger.starts(scene.join_token)
    await scene.later(seconds=5)
    stranger.says(None, f"Jan {SCRIPT} huisnummer 3")
    await scene.settle()


async def enter(page: Page, served: Served) -> None:
    await page.goto(f"{served.url}bord/open/{await link_of(served)}")
    await page.get_by_role("button").click()
    await expect(page.locator("section")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_board_on_a_small_phone(opened: Opening, served: Served, scheme: str) -> None:
    await lived_in(served)
    page = await opened(viewport=PHONE, color_scheme=scheme, bypass_csp=True)
    await enter(page, served)
    await expect(page.locator(".reports")).to_contain_text("Lindelaan 21")
    await expect(page.locator("section")).to_contain_text(f"Jan {SCRIPT} huisnummer 3")
    await expect(page.locator(".leaflet-interactive")).to_have_count(1)
    assert await page.evaluate("window.hit") is None
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert await violations(page) == []
    await page.get_by_role("button", name=say("nl", "board.leave")).click()
    await expect(page.locator("h1")).to_have_text(say("nl", "board.gone.title"))


async def test_a_link_works_once_and_a_stolen_one_shows_nothing(opened: Opening, served: Served) -> None:
    mine, thief = await opened(), await opened()
    token = await link_of(served)
    for page in (mine, thief):
        await page.goto(f"{served.url}bord/open/{token}")
        await expect(page.get_by_role("button")).to_have_text(say("nl", "board.open"))
    await mine.get_by_role("button").click()
    await expect(mine.locator("section")).to_have_count(1)
    await thief.get_by_role("button").click()
    await expect(thief.locator("h1")).to_have_text(say("nl", "board.gone.title"))
    await expect(thief.locator("body")).not_to_contain_text("Duckstad")
    await thief.goto(f"{served.url}bord")
    await expect(thief.locator("h1")).to_have_text(say("nl", "board.gone.title"))


async def test_a_board_left_open_for_a_week_is_closed(opened: Opening, served: Served) -> None:
    page = await opened()
    await enter(page, served)
    await served.playground.scene.later(days=7)
    await page.reload()
    await expect(page.locator("h1")).to_have_text(say("nl", "board.gone.title"))
    await expect(page.locator("body")).not_to_contain_text("Duckstad")
