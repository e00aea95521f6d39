"""The playground in real Chromium: what is typed in one phone, what the others get, every button, bad input."""

from __future__ import annotations

import asyncio
import re

import pytest
from playwright.async_api import Locator, Page, expect

from bot.languages import say
from bot.play.script import load, names
from tests.browser.conftest import LIVE, Opening, Served, violations

ALARM = "Er wordt nu ingebroken bij Lindelaan 21! Twee mannen klimmen door het keukenraam"
SCRIPT = "<script>window.hit=1</script><img src=x onerror='window.hit=1'>"
expect.set_options(timeout=10_000)


def phone(page: Page, name: str) -> Locator:
    return page.locator(f".phone[data-name={name}]")


def chat(page: Page, name: str, which: str = "group") -> Locator:
    return page.locator(f"#chat-{name}-{which}")


async def say_in(page: Page, name: str, text: str, *, private: bool = False) -> None:
    own = phone(page, name)
    if private:
        await own.get_by_label(say("nl", "play.in_private")).check()
    await own.locator("textarea[name=text]").last.fill(text)
    await own.locator(".send").click()


async def test_a_line_typed_in_one_phone_reaches_all_others_live(opened: Opening) -> None:
    page = await opened()
    await say_in(page, "Katrien", ALARM)
    for name in ("Katrien", "Joris", "Karin"):
        card = chat(page, name).locator(".bubble.saar", has_text="ALARM: inbraak")
        await expect(card).to_have_count(1)
        await expect(card).to_contain_text(say("nl", "play.rings"))
        await expect(card).to_contain_text(say("nl", "play.pinned"))
    await expect(chat(page, "Katrien", "private")).to_contain_text("Bel nu 112")
    await expect(chat(page, "Joris", "private")).not_to_contain_text("Bel nu 112")
    await expect(chat(page, "Marga", "thread")).to_contain_text("Alarm in uw buurt: inbraak")
    await expect(chat(page, "Piet", "thread")).to_contain_text("ALARM inbraak")
    await expect(page.locator("#figures .here")).to_contain_text("Alarmering")
    await expect(page.locator("#figures")).to_contain_text(say("nl", "play.kind.alarm"))


async def test_an_edit_and_a_second_voice_stay_on_the_same_card(opened: Opening) -> None:
    page = await opened()
    await say_in(page, "Katrien", ALARM)
    await expect(chat(page, "Joris")).to_contain_text("ALARM: inbraak")
    await say_in(page, "Joris", "ik zie ze ook, rode rugzak")
    card = chat(page, "Karin").locator(".bubble.saar", has_text="ALARM: inbraak")
    await expect(card).to_contain_text("rode rugzak")
    mine = chat(page, "Joris").locator(".bubble.mine", has_text="rode rugzak")
    await mine.locator("summary").click()
    await mine.locator("textarea").fill("ik zie ze ook, blauwe rugzak")
    await mine.get_by_role("button", name=say("nl", "play.save")).click()
    await expect(card).to_contain_text("blauwe rugzak")
    await expect(card).to_have_count(1)


async def test_a_photo_a_place_a_voice_note_and_start(opened: Opening) -> None:
    page = await opened("?one=Willem&two=Joris")
    for key in ("photo", "location", "voice"):
        await phone(page, "Joris").get_by_role("button", name=say("nl", f"play.short.{key}")).click()
        # A house rule takes a photo out of the group at once: the phones show it, or that it was there.
        gone = say("nl", "play.taken_away", {"who": "Joris"})
        here = re.compile("|".join(map(re.escape, (say("nl", f"play.media.{key}"), gone))))
        await expect(chat(page, "Karin")).to_contain_text(here)
        await phone(page, "Marga").get_by_role("button", name=say("nl", f"play.short.{key}")).click()
        await expect(chat(page, "Marga", "thread")).to_contain_text(say("nl", f"play.media.{key}"))
    await phone(page, "Willem").get_by_role("button", name=say("nl", "play.press_start")).click()
    await expect(chat(page, "Willem", "private")).to_contain_text("Welkom")


async def test_every_clock_button_moves_the_street(opened: Opening) -> None:
    page = await opened()
    await expect(page.locator("#clock")).to_contain_text("20:30")
    await page.get_by_role("button", name="+1 minuut").click()
    await expect(page.locator("#clock")).to_contain_text("20:31")
    await page.get_by_role("button", name="+10 minuten").click()
    await expect(page.locator("#clock")).to_contain_text("20:41")
    await page.get_by_role("button", name="morgen 8 uur").click()
    await expect(page.locator("#clock")).to_contain_text("woensdag 25 november")
    await expect(page.locator("#clock")).to_contain_text("08:00")


async def test_after_a_minute_the_card_says_that_nobody_called(opened: Opening) -> None:
    page = await opened()
    await say_in(page, "Katrien", ALARM)
    await expect(chat(page, "Joris")).to_contain_text("ALARM: inbraak")
    await page.get_by_role("button", name="+1 minuut").click()
    await expect(chat(page, "Joris")).to_contain_text("nog niet of iemand 112 belt")


async def test_two_browsers_see_the_same_street_and_press_the_same_button(opened: Opening, served: Served) -> None:
    one, other = await opened(), await opened("?one=Fatima&two=Bram&taal=en")
    await say_in(one, "Katrien", ALARM)
    keys = [chat(page, name).get_by_role("button", name="Ik bel") for page, name in ((one, "Joris"), (other, "Fatima"))]
    for key in keys:
        await expect(key).to_have_count(1)
    # Both at the same moment: the card that one press changes may not save the other from pressing.
    pressed = [
        page.request.post(
            served.url + "doen",
            form={"who": name, "press": await key.get_attribute("value") or ""},
            headers={"origin": served.url.rstrip("/"), "x-live": "1"},
        )
        for (page, name), key in zip(((one, "Joris"), (other, "Fatima")), keys, strict=True)
    ]
    assert [answer.status for answer in await asyncio.gather(*pressed)] == [204, 204]
    await expect(phone(one, "Joris").locator(".toast")).to_contain_text("Bel nu 112")
    await expect(phone(other, "Fatima").locator(".toast")).to_contain_text("al iemand die belt")
    for page, name in ((one, "Karin"), (other, "Bram")):
        await expect(chat(page, name)).to_contain_text("zei een buur: ik bel 112")
    await expect(other.locator("#figures h2")).to_have_text(say("en", "play.panel.title"))


@pytest.mark.parametrize("story", names())
async def test_every_story_can_be_pressed_to_its_end(opened: Opening, story: str) -> None:
    page = await opened()
    found = load(story)
    await page.locator("#name").select_option(story)
    await page.get_by_role("button", name=say("nl", "play.story.choose")).click()
    await expect(page.locator("#story .title")).to_contain_text(found.title["nl"])
    for nth, step in enumerate(found.steps, 1):
        await page.get_by_role("button", name=say("nl", "play.story.next")).click()
        await expect(page.locator("#story .title")).to_contain_text(f"stap {nth} van {len(found.steps)}")
        wanted = found.ending["nl"] if nth == len(found.steps) else step.explain["nl"]
        await expect(page.locator("#story .explain")).to_have_text(wanted)
        if step.who:
            await expect(phone(page, step.who)).to_have_count(1)
    await expect(page.locator("#figures .why li").first).to_be_visible()


async def test_a_story_plays_by_itself_waits_begins_again_and_goes(opened: Opening) -> None:
    page = await opened()
    await page.locator("#name").select_option("false_alarm")
    await page.get_by_role("button", name=say("nl", "play.story.choose")).click()
    await page.get_by_role("button", name=say("nl", "play.story.play")).click()
    await page.get_by_role("button", name=say("nl", "play.story.pause")).click()
    await page.get_by_role("button", name=say("nl", "play.story.play")).click()
    await expect(page.locator("#story .explain")).to_have_text(load("false_alarm").ending["nl"])
    await page.get_by_role("button", name=say("nl", "play.story.again")).click()
    await expect(page.locator("#story .title")).to_contain_text("stap 0")
    await page.get_by_role("button", name=say("nl", "play.story.stop")).click()
    await expect(page.locator("#story .explain")).to_have_text(say("nl", "play.story.none"))


async def test_the_wijkagent_reads_and_answers_on_the_one_tap_page(opened: Opening) -> None:
    page = await opened()
    await say_in(page, "Karin", "/wijkagent Sam de Wit wijkagent.duckstad@politie.invalid", private=True)
    link = chat(page, "Karin", "private").locator("a[href*='/w/']").last
    async with page.context.expect_page() as coming:
        await link.click()
    tab = await coming.value
    await tab.locator("input[name=answers]").check()
    await tab.locator("input[name=single]").check()
    await tab.locator("button[value=agree]").click()
    await expect(tab.locator("h1")).to_be_visible()
    await expect(chat(page, "Karin", "private")).to_contain_text("wil de meldingen per mail")
    await say_in(page, "Katrien", "vanmiddag is mijn fiets gestolen bij het station", private=True)
    await expect(chat(page, "Sam", "mail").locator("a[href*='/w/']").first).to_be_visible()


async def test_saar_can_be_turned_off_and_on_and_forgets_nothing(opened: Opening) -> None:
    page = await opened()
    await say_in(page, "Katrien", ALARM)
    await expect(chat(page, "Joris")).to_contain_text("ALARM: inbraak")
    await page.get_by_role("button", name=say("nl", "play.restart")).click()
    await page.get_by_role("button", name="+1 minuut").click()
    await expect(chat(page, "Joris")).to_contain_text("nog niet of iemand 112 belt")


async def test_the_page_comes_back_by_itself_when_the_server_restarts(opened: Opening, served: Served) -> None:
    page = await opened()
    await say_in(page, "Katrien", ALARM)
    await expect(chat(page, "Joris")).to_contain_text("ALARM: inbraak")
    await page.locator("#type-two").fill("half getypt")
    await served.stop()
    await expect(page.locator("#lost")).to_be_visible()
    await served.start()
    await page.wait_for_selector(LIVE)
    await expect(page.locator("#lost")).to_be_hidden()
    await expect(chat(page, "Joris")).not_to_contain_text("ALARM: inbraak")
    await expect(page.locator("#type-two")).to_have_value("half getypt")
    await say_in(page, "Katrien", ALARM)
    await expect(chat(page, "Joris")).to_contain_text("ALARM: inbraak")


async def test_script_in_a_message_is_shown_as_text_everywhere(opened: Opening) -> None:
    page = await opened()
    await say_in(page, "Katrien", f"{ALARM} {SCRIPT}")
    await say_in(page, "Marga", f"hallo {SCRIPT}")
    for name, which in (("Karin", "group"), ("Joris", "group"), ("Marga", "thread")):
        await expect(chat(page, name, which)).to_contain_text("<script>window.hit=1</script>")
    await expect(page.locator("#figures .why")).to_contain_text("Er wordt nu ingebroken")
    await page.reload()
    await page.wait_for_selector(LIVE)
    assert await page.evaluate("window.hit") is None
    assert await page.locator("main script, main img").count() == 0


async def test_everything_works_with_the_keyboard(opened: Opening) -> None:
    page = await opened()
    await page.locator("#type-one").focus()
    await page.keyboard.type(ALARM)
    await page.keyboard.press("Enter")
    await expect(chat(page, "Joris")).to_contain_text("ALARM: inbraak")
    await expect(page.locator("#type-one")).to_have_value("")
    await chat(page, "Joris").get_by_role("button", name="Ik bel").focus()
    await page.keyboard.press("Enter")
    await expect(chat(page, "Joris")).to_contain_text("zei een buur: ik bel 112")


async def test_it_works_without_script_too(opened: Opening) -> None:
    page = await opened("?one=Katrien&two=Joris", live=False, java_script_enabled=False)
    await say_in(page, "Katrien", ALARM)
    await page.wait_for_load_state()
    await page.get_by_role("button", name="+1 minuut").click()
    await expect(chat(page, "Joris")).to_contain_text("nog niet of iemand 112 belt")


@pytest.mark.parametrize("width", [360, 768, 1500])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_accessible_and_never_wider_than_the_screen(opened: Opening, width: int, scheme: str) -> None:
    size = {"width": width, "height": 800}
    page = await opened("?taal=en", viewport=size, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    await say_in_english(page)
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    assert await violations(page) == []


async def say_in_english(page: Page) -> None:
    await page.locator("#type-one").fill(ALARM)
    await phone(page, "Katrien").locator(".send").click()
    await expect(chat(page, "Joris")).to_contain_text("ALARM: inbraak")
    await expect(page.locator(".ringing")).to_have_count(0)


async def test_the_whole_page_is_under_200_kilobytes(opened: Opening) -> None:
    page = await opened(live=False)
    sizes: list[int] = []

    async def weigh(response: object) -> None:
        if not re.search("/live", response.url):  # type: ignore[attr-defined]
            sizes.append(len(await response.body()))  # type: ignore[attr-defined]

    page.on("response", weigh)
    await page.reload()
    await page.wait_for_selector(LIVE)
    assert 10_000 < sum(sizes) < 200_000
