"""Sending: by template or in the window, and what has no answer is looked up before it is repeated."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.contract import Button, Form, Outgoing, Rejected, Result, RetryAfter, Sent, Unknown, Unreachable
from bot.channels.twilio.sms import SmsChannel
from bot.channels.twilio.templates import Templates, definitions
from bot.channels.twilio.whatsapp import WhatsAppChannel
from bot.play.twilio import TwilioFake, TwilioPerson
from saar.events import Address
from saar.money import By

ALARM = Form("alarm", "nl", ("inbraak", "Lindelaan 12", "21:14", "112"))
BUTTONS = ((Button("Ik bel", token="t1"),), (Button("Intrekken", token="t2"),))


@pytest.fixture
def fatma(fake: TwilioFake) -> TwilioPerson:
    return fake.person("Fatma", window_open=True)


async def send(channel: WhatsAppChannel, to: TwilioPerson, text: str = "Hallo", **more: object) -> Result:
    given = {"by": By.SESSION, **more}
    return await channel.send(Address("whatsapp", to.number), Outgoing(text=text, **given))  # type: ignore[arg-type]


@pytest.fixture
async def made(templates: Templates) -> Templates:
    for one in definitions():
        await templates.create(one)
    await templates.refresh()
    return templates


async def test_inside_the_window_it_goes_as_it_is(whatsapp: WhatsAppChannel, fatma: TwilioPerson) -> None:
    result = await send(whatsapp, fatma, "Bel nu 112.\nIk waarschuw uw buren.")
    assert isinstance(result, Sent) and result.queued
    assert (await fatma.gets("Bel nu 112.")).sid == result.ref


async def test_buttons_are_shown_with_the_very_words(whatsapp: WhatsAppChannel, fatma: TwilioPerson) -> None:
    await send(whatsapp, fatma, "Bel nu 112.\n\nIk waarschuw uw buren.", buttons=BUTTONS)
    seen = await fatma.gets("Bel nu 112.")
    assert seen.shown == "Bel nu 112.\n\nIk waarschuw uw buren."
    assert [button.text for button in seen.buttons] == ["Ik bel", "Intrekken"]


async def test_one_content_serves_every_text_of_the_same_shape(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson
) -> None:
    for nth in range(3):
        await send(whatsapp, fatma, f"Regel {nth}\nen nog een", buttons=BUTTONS)
    assert len(fake.exchange.templates) == 1


async def test_more_buttons_than_fit_are_words_to_type(whatsapp: WhatsAppChannel, fatma: TwilioPerson) -> None:
    four = tuple((Button(word, token=word),) for word in ("Een", "Twee", "Drie", "Vier"))
    await send(whatsapp, fatma, "Kies", buttons=four, hint="Antwoord met: Een / Twee / Drie / Vier")
    assert (await fatma.gets("Kies")).shown.endswith("Antwoord met: Een / Twee / Drie / Vier")


async def test_when_no_content_can_be_made_the_words_go_all_the_same(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson
) -> None:
    fake.faults.add("refuse", 20503)
    await send(whatsapp, fatma, "Bel nu 112.", buttons=BUTTONS, hint="Antwoord met: Ik bel / Intrekken")
    assert "Antwoord met" in (await fatma.gets("Bel nu 112.")).shown


async def test_outside_the_window_the_template_goes(
    whatsapp: WhatsAppChannel, fake: TwilioFake, made: Templates
) -> None:
    joris = fake.person("Joris")
    result = await send(whatsapp, joris, "lang", by=By.TEMPLATE, form=ALARM, buttons=BUTTONS)
    assert isinstance(result, Sent)
    seen = await joris.gets("Lindelaan 12")
    assert "inbraak" in seen.shown and [button.text for button in seen.buttons] == ["Ik bel", "Ik zie het ook"]


@pytest.mark.parametrize("text", ["", "\n", "a\tb", "x" * 900, "{{1}}", "drie    spaties     erin"])
async def test_a_variable_is_always_one_the_platform_takes(
    whatsapp: WhatsAppChannel, fake: TwilioFake, made: Templates, text: str
) -> None:
    joris = fake.person("Joris")
    await send(whatsapp, joris, by=By.TEMPLATE, form=Form("alarm", "nl", ("inbraak", text, "21:14", "112")))
    assert await joris.gets("21:14")


async def test_without_an_approved_template_nothing_goes(whatsapp: WhatsAppChannel, fake: TwilioFake) -> None:
    result = await send(whatsapp, fake.person("Joris"), by=By.TEMPLATE, form=ALARM)
    assert result == Rejected("no_template")
    assert fake.sent == []


@pytest.mark.parametrize(
    ("window", "broadcast", "free_left", "expected"),
    [
        (True, False, 500, By.SESSION),
        (True, False, 0, By.SESSION),
        (True, True, 500, By.TEMPLATE),
        (True, True, 0, By.SESSION),
        (False, True, 500, By.TEMPLATE),
    ],
)
async def test_free_sessions_are_kept_for_personal_answers(
    whatsapp: WhatsAppChannel, made: Templates, window: bool, broadcast: bool, free_left: int, expected: By
) -> None:
    message = Outgoing(text="x", form=ALARM)
    how = whatsapp.how(message, window_open=window, broadcast=broadcast, free_left=free_left)
    assert how == (expected, 1)


async def test_without_a_window_and_a_form_there_is_no_way(whatsapp: WhatsAppChannel, made: Templates) -> None:
    assert whatsapp.how(Outgoing(text="x"), window_open=False, broadcast=False, free_left=9) is None


@pytest.mark.parametrize("fault", ["lost", "broken"])
async def test_an_answer_that_got_lost_is_looked_up_and_found(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson, fault: str
) -> None:
    fake.faults.add(fault)
    result = await send(whatsapp, fatma, "Eén keer")
    assert isinstance(result, Sent) and result.ref == (await fatma.gets("Eén keer")).sid
    assert len(fake.sent) == 1


async def test_a_request_that_was_cut_before_the_deed_is_unknown_and_repeated_once_asked(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson
) -> None:
    fake.faults.add("reset")
    began = datetime.now(UTC)
    assert isinstance(await send(whatsapp, fatma, "Eén keer"), Unknown)
    result = await send(whatsapp, fatma, "Eén keer", again_since=began, before="unknown:1")
    assert isinstance(result, Sent) and len(fake.sent) == 1


async def test_what_left_before_a_crash_is_found_and_not_sent_again(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson
) -> None:
    began = datetime.now(UTC)
    first = await send(whatsapp, fatma, "Eén keer")
    await fatma.gets("Eén keer")
    again = await send(whatsapp, fatma, "Eén keer", again_since=began)
    assert again == first and len(fake.sent) == 1


async def test_the_same_words_of_an_hour_ago_are_another_message(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson
) -> None:
    await send(whatsapp, fatma, "Eén keer")
    later = datetime.now(UTC) + timedelta(minutes=1)
    await send(whatsapp, fatma, "Eén keer", again_since=later)
    assert len(fake.sent) == 2


@pytest.mark.parametrize(
    ("code", "kind"),
    [(21610, Unreachable), (21211, Unreachable), (20429, RetryAfter), (20003, RetryAfter), (21617, Rejected)],
)
async def test_a_refusal_becomes_a_result(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson, code: int, kind: type
) -> None:
    fake.faults.add("refuse", code)
    assert isinstance(await send(whatsapp, fatma), kind)


async def test_nobody_at_the_other_end_holds_up_the_account(fake: TwilioFake, whatsapp: WhatsAppChannel) -> None:
    fatma = fake.person("Fatma", window_open=True)
    await fake.stop()
    result = await send(whatsapp, fatma)
    assert isinstance(result, RetryAfter) and result.whole_account


async def test_validity_is_set_so_that_an_alert_does_not_come_hours_late(
    whatsapp: WhatsAppChannel, fake: TwilioFake, fatma: TwilioPerson
) -> None:
    await send(whatsapp, fatma, valid_s=1800)
    await send(whatsapp, fatma, valid_s=10**9)
    assert [message.validity_s for message in fake.sent] == [1800, 36_000]


async def test_an_sms_is_one_line(sms: SmsChannel, fake: TwilioFake) -> None:
    gerrit = fake.person("Gerrit", whatsapp=False)
    message = Outgoing(text="ALARM brand,\nLindelaan 3.", buttons=BUTTONS, hint="Antwoord met: IK BEL")
    assert sms.how(message, window_open=False, broadcast=True, free_left=0) == (By.SMS, 1)
    await sms.send(Address("sms", gerrit.number), message)
    assert (await gerrit.gets("ALARM")).body == "ALARM brand, Lindelaan 3. Antwoord met: IK BEL"


async def test_variables_go_as_a_json_string(whatsapp: WhatsAppChannel, fake: TwilioFake, made: Templates) -> None:
    await send(whatsapp, fake.person("Joris"), by=By.TEMPLATE, form=ALARM)
    [form] = [form for method, path, form in fake.api.requests if "ContentVariables" in form]
    assert json.loads(form["ContentVariables"]) == {"1": "inbraak", "2": "Lindelaan 12", "3": "21:14", "4": "112"}
