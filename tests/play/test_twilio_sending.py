"""Sending through the real SDK: what is refused, queued, charged, delivered, called back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest
from twilio.base.exceptions import TwilioRestException

from bot.play.twilio import TwilioFake
from tests.play.conftest import MovableClock
from tests.play.twilio_rig import PUBLIC_URL, Endpoint, Rig


@pytest.fixture
async def rig(clock: MovableClock) -> AsyncIterator[Rig]:
    endpoint = Endpoint()
    async with TwilioFake(clock, sms_per_s=100) as fake:
        await endpoint.start(fake.auth_token)
        fake.point_webhooks(PUBLIC_URL, endpoint.url)
        yield Rig(fake, endpoint)
    await endpoint.stop()


async def test_a_session_message_is_delivered_and_called_back(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    sent = await rig.send(katrien.address, "Let op, Lindelaan")
    assert (sent.status, sent.direction, sent.error_code) == ("queued", "outbound-api", None)
    got = await katrien.gets("Let op")
    assert got.from_ == rig.fake.whatsapp_number.address
    await rig.fake.quiet()
    assert sorted(rig.endpoint.statuses_of(sent.sid)) == ["delivered", "sent"]
    assert all(rig.endpoint.valid)
    katrien.reads()
    await rig.fake.quiet()
    assert (await rig.finished(sent.sid, "read")).status == "read"


async def test_outside_the_window_63016_comes_later(rig: Rig, clock: MovableClock) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    clock.move(24 * 3600)
    sent = await rig.send(katrien.address, "te laat")
    failed = await rig.finished(sent.sid, "failed")
    assert failed.error_code == 63016
    await rig.fake.quiet()
    (form,) = rig.endpoint.forms("/twilio/status")
    assert (form["MessageStatus"], form["ErrorCode"]) == ("failed", "63016")
    katrien.says("hallo")
    again = await rig.send(katrien.address, "nu wel")
    assert (await rig.finished(again.sid)).status == "delivered"


@pytest.mark.parametrize(
    ("to", "settings", "code"),
    [
        ("whatsapp:+3161", {"body": "x"}, 21211),
        ("whatsapp:0612345678", {"body": "x"}, 21211),
        ("whatsapp:+31612345678", {"body": "x" * 1601}, 21617),
        ("whatsapp:+31612345678", {}, 21619),
        ("whatsapp:+31612345678", {"body": "x", "from_": "+31970000002"}, 21910),
        ("whatsapp:+31612345678", {"body": "x", "from_": "whatsapp:+31999999999"}, 63007),
        ("+31612345678", {"body": "x", "from_": "+31999999999"}, 21212),
        ("whatsapp:+31612345678", {"body": "x", "validity_period": 40_000}, 21624),
        ("whatsapp:+31612345678", {"content_sid": "HX00000000000000000000000000000000"}, 21655),
        ("whatsapp:+31612345678", {"body": "x", "status_callback": "saar"}, 21609),
    ],
)
async def test_refused_at_once(rig: Rig, to: str, settings: dict[str, object], code: int) -> None:
    with pytest.raises(TwilioRestException) as refused:
        await rig.send(to, **settings)  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.status) == (code, 400)


async def test_wrong_login(rig: Rig) -> None:
    rig.fake.exchange.auth_token = "0" * 32
    with pytest.raises(TwilioRestException) as refused:
        await rig.send("whatsapp:+31612345678", "x")
    assert (refused.value.code, refused.value.status) == (20003, 401)


async def test_an_api_key_logs_in(rig: Rig) -> None:
    login = rig.login(*rig.fake.add_api_key())
    url = f"{rig.fake.base_url}/2010-04-01/Accounts/{rig.fake.account_sid}/Balance.json"
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=login) as answer:
            assert (await answer.json())["balance"] == "50.000"
        async with session.get(url) as answer:
            assert answer.status == 401


@pytest.mark.parametrize("code", [20429, 20500, 21408, 21612])
async def test_injected_refusals(rig: Rig, code: int) -> None:
    rig.fake.faults.add("refuse", code)
    with pytest.raises(TwilioRestException) as refused:
        await rig.send("whatsapp:+31612345678", "x")
    assert refused.value.code == code
    assert rig.fake.sent == []


@pytest.mark.parametrize("code", [63018, 63013, 63032, 63049, 30007, 30008, 63020])
async def test_injected_failures_later(rig: Rig, code: int) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    rig.fake.fail_later(code, to=katrien.address)
    sent = await rig.send(katrien.address, "x")
    assert (await rig.finished(sent.sid)).error_code == code
    again = await rig.send(katrien.address, "y")
    assert (await rig.finished(again.sid)).status == "delivered"


async def test_a_lost_answer_and_a_500_may_have_sent(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    rig.fake.faults.add("broken")
    with pytest.raises(TwilioRestException) as refused:
        await rig.send(katrien.address, "een")
    assert refused.value.code == 20500
    rig.fake.faults.add("lost")
    with pytest.raises(OSError):  # noqa: PT011 - requests wraps the reset
        await rig.send(katrien.address, "twee")
    await rig.fake.quiet()
    assert [message.shown for message in katrien.sees()] == ["een", "twee"]


async def test_who_cannot_be_reached_on_whatsapp(rig: Rig) -> None:
    without = rig.fake.person("Truus", whatsapp=False)
    blocker = rig.fake.person("Henk", window_open=True)
    blocker.blocks()
    for address in (without.address, blocker.address, "whatsapp:+31600000000"):
        sent = await rig.send(address, "x")
        assert (await rig.finished(sent.sid)).error_code == 63024


async def test_a_phone_that_is_off_gets_it_later(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    katrien.turns_off()
    sent = await rig.send(katrien.address, "wacht")
    assert (await rig.finished(sent.sid, "sent")).status == "sent"
    assert katrien.sees() == []
    katrien.turns_off(False)
    assert (await rig.finished(sent.sid)).status == "delivered"


async def test_eighty_a_second(rig: Rig) -> None:
    people = [rig.fake.person(f"Buur {number}", window_open=True) for number in range(40)]
    rig.fake.hold()
    for person in people:
        await rig.send(person.address, "x")
    assert rig.fake.delivery.waiting() >= 39
    started = time.monotonic()
    rig.fake.hold(False)
    await rig.fake.quiet()
    assert 0.3 <= time.monotonic() - started <= 2
    assert all(len(person.sees()) == 1 for person in people)


async def test_validity_and_the_life_of_the_queue(rig: Rig, clock: MovableClock) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    rig.fake.hold()
    await rig.send(katrien.address, "eerst")
    short = await rig.send(katrien.address, "kort", validity_period=60)
    long = await rig.send(katrien.address, "lang")
    clock.move(61)
    rig.fake.hold(False)
    assert (await rig.finished(short.sid)).error_code == 30036
    assert (await rig.finished(long.sid)).status == "delivered"
    rig.fake.exchange.queue_life = timedelta(seconds=30)
    rig.fake.hold()
    await rig.send(katrien.address, "eerst")
    stale = await rig.send(katrien.address, "oud")
    clock.move(31)
    rig.fake.hold(False)
    assert (await rig.finished(stale.sid)).error_code == 30001


async def test_callbacks_late_doubled_and_out_of_order(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    rig.fake.manners.doubled = rig.fake.manners.out_of_order = True
    sent = await rig.send(katrien.address, "x")
    await rig.fake.quiet()
    assert rig.endpoint.statuses_of(sent.sid) == ["delivered", "delivered", "sent", "sent"]
    rig.fake.manners.doubled = rig.fake.manners.out_of_order = False
    rig.fake.manners.lost = frozenset({"delivered"})
    sent = await rig.send(katrien.address, "y")
    await rig.fake.quiet()
    assert rig.endpoint.statuses_of(sent.sid) == ["sent"]


async def test_prices_in_tenths_of_a_cent(rig: Rig, clock: MovableClock) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    rig.fake.exchange.prices.free_service_per_month = 1
    first, second = await rig.send(katrien.address, "gratis"), await rig.send(katrien.address, "betaald")
    assert (await rig.finished(first.sid)).price == "-0.00500"
    assert (await rig.finished(second.sid)).price == "-0.05500"
    clock.move(25 * 3600)
    third = await rig.send(katrien.address, "mislukt")
    assert (await rig.finished(third.sid)).price == "-0.00100"
    assert rig.fake.exchange.spent == 61
    balance = await rig.call(rig.client.api.v2010.account.balance.fetch)
    assert balance.balance == "49.939"


async def test_the_portfolio_may_reach_so_many_people_a_day(rig: Rig) -> None:
    rig.fake.exchange.unique_per_day = 2
    rig.fake.api.auto_approve = True
    template = await _template(rig)
    codes = []
    for number in range(3):
        person = rig.fake.person(f"Buur {number}")
        sent = await rig.send(person.address, content_sid=template, content_variables='{"1": "Lindelaan"}')
        codes.append((await rig.finished(sent.sid)).error_code)
    assert codes == [None, None, 63018]


async def _template(rig: Rig) -> str:
    body = "Melding in de {{1}}. Kijk uit en bel 112 bij gevaar."
    url, login = f"{rig.fake.base_url}/v1/Content", rig.login(rig.fake.account_sid, rig.fake.auth_token)
    given = {"language": "nl", "variables": {"1": "Lindelaan"}, "types": {"twilio/text": {"body": body}}}
    async with aiohttp.ClientSession(headers=login) as session:
        async with session.post(url, json=given) as answer:
            sid = str((await answer.json())["sid"])
        approval = {"name": "melding_v1", "category": "UTILITY"}
        async with session.post(f"{url}/{sid}/ApprovalRequests/whatsapp", json=approval) as answer:
            assert (await answer.json())["status"] == "approved"
    return sid


async def test_fetching_back_what_was_missed(rig: Rig, clock: MovableClock) -> None:
    katrien = rig.fake.person("Katrien")
    rig.endpoint.statuses = [500]
    katrien.says("oud")
    clock.move(7200)
    since = clock()
    rig.endpoint.statuses = [500]
    missed = katrien.says("gemist")
    await rig.fake.quiet()
    found = await rig.call(
        rig.client.messages.list, to=rig.fake.whatsapp_number.address, date_sent_after=since, limit=20
    )
    assert [(one.sid, one.body, one.status) for one in found] == [(missed.sid, "gemist", "received")]
    assert len(await rig.call(rig.client.messages.list, from_=katrien.address)) == 2


async def test_lists_come_in_pages_newest_first(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien")
    for number in range(7):
        katrien.says(str(number))
    found = await rig.call(rig.client.messages.list, page_size=3)
    assert [one.body for one in found] == ["6", "5", "4", "3", "2", "1", "0"]


async def test_redacting_and_deleting(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    rig.fake.hold()
    sent = await rig.send(katrien.address, "geheim")
    waiting = await rig.send(katrien.address, "wacht")
    with pytest.raises(TwilioRestException) as refused:
        await rig.call(rig.client.messages(waiting.sid).delete)
    assert refused.value.code == 20009
    assert (await rig.call(rig.client.messages(waiting.sid).update, status="canceled")).status == "canceled"
    rig.fake.hold(False)
    await rig.finished(sent.sid)
    assert (await rig.call(rig.client.messages(sent.sid).update, body="")).body == ""
    assert await rig.call(rig.client.messages(sent.sid).delete)
    with pytest.raises(TwilioRestException) as refused:
        await rig.call(rig.client.messages(sent.sid).fetch)
    assert (refused.value.code, refused.value.status) == (20404, 404)
    assert [message.shown for message in katrien.sees()] == ["geheim"], "a deleted record takes nothing off a phone"


async def test_our_media_must_be_fetchable(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    good = await rig.send(katrien.address, "foto", media_url=[f"{PUBLIC_URL}/media/good"])
    assert (await rig.finished(good.sid)).status == "delivered"
    assert katrien.last.media[0].content == b"jpeg"
    bad = await rig.send(katrien.address, "foto", media_url=[f"{PUBLIC_URL}/media/bad"])
    assert (await rig.finished(bad.sid)).error_code == 63019


async def test_a_messaging_service_picks_the_number(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    service = rig.fake.add_service(rig.fake.whatsapp_number.address, rig.fake.sms_number.address)
    sent = await rig.send(katrien.number, "sms", messaging_service_sid=service)
    assert (sent.status, sent.from_) == ("accepted", rig.fake.sms_number.address)
    assert (await rig.finished(sent.sid)).status == "delivered"


async def test_scheduled_messages_wait_for_their_time(rig: Rig, clock: MovableClock) -> None:
    katrien = rig.fake.person("Katrien")
    service = rig.fake.add_service(rig.fake.sms_number.address)
    plan = {"schedule_type": "fixed", "messaging_service_sid": service}
    with pytest.raises(TwilioRestException) as refused:
        await rig.send(katrien.number, "te vroeg", send_at=clock() + timedelta(minutes=5), **plan)
    assert refused.value.code == 35114
    with pytest.raises(TwilioRestException) as refused:
        await rig.send(katrien.number, "zonder dienst", send_at=clock() + timedelta(hours=5), schedule_type="fixed")
    assert refused.value.code == 35118
    sent = await rig.send(katrien.number, "morgen", send_at=clock() + timedelta(hours=12), **plan)
    other = await rig.send(katrien.number, "toch niet", send_at=clock() + timedelta(hours=12), **plan)
    assert (sent.status, katrien.sees()) == ("scheduled", [])
    await rig.call(rig.client.messages(other.sid).update, status="canceled")
    clock.move(12 * 3600)
    await katrien.gets("morgen")
    await rig.fake.quiet()
    assert [message.shown for message in katrien.sees()] == ["morgen"]


async def test_what_check_asks_for(rig: Rig) -> None:
    account = await rig.call(rig.client.api.v2010.accounts(rig.fake.account_sid).fetch)
    assert account.status == "active"
    (number,) = await rig.call(rig.client.incoming_phone_numbers.list)
    assert (number.phone_number, number.sms_url) == (rig.fake.sms_number.address, f"{PUBLIC_URL}/twilio/sms")
    changed = await rig.call(rig.client.incoming_phone_numbers(number.sid).update, sms_url="https://elders.invalid/x")
    assert changed.sms_url == "https://elders.invalid/x"
    (sender,) = await rig.call(rig.client.messaging.v2.channels_senders.list, channel="whatsapp")
    assert sender.sender_id == rig.fake.whatsapp_number.address


async def test_too_many_requests_at_once(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    rig.fake.api.concurrency, rig.fake.api.delay_s = 2, 0.1
    answers = await asyncio.gather(*(rig.send(katrien.address, "x") for _ in range(6)), return_exceptions=True)
    codes = [answer.code for answer in answers if isinstance(answer, TwilioRestException)]
    assert codes
    assert set(codes) == {20429}
