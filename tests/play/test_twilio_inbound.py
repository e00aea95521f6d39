"""What phones send: signed webhooks, hardly ever repeated; media; SMS stop words; a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from twilio.base.exceptions import TwilioRestException

from bot.play.telegram import CannotAct
from bot.play.telegram.files import TINY_JPEG
from bot.play.twilio import TwilioFake
from bot.play.twilio.segments import count_segments
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


async def test_a_whatsapp_message_is_signed_over_the_public_url(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", "+31612345678")
    said = katrien.says("er loopt iemand door de tuin é")
    await rig.fake.quiet()
    (form,) = rig.endpoint.forms("/twilio/whatsapp")
    assert rig.endpoint.valid == [True]
    assert (form["MessageSid"], form["From"], form["WaId"]) == (said.sid, "whatsapp:+31612345678", "31612345678")
    assert (form["MessageType"], form["ProfileName"], form["NumMedia"]) == ("text", "Katrien", "0")
    assert form["ExternalUserId"].startswith("whatsapp:NL.")
    assert said.webhook_results == ["200"]


async def test_a_wrong_signature(rig: Rig) -> None:
    rig.fake.hooks.wrong_signature = True
    rig.fake.person("Katrien").says("vals")
    await rig.fake.quiet()
    assert rig.endpoint.valid == [False]


async def test_a_hidden_number_shows_the_user_id_alone(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", hides_number=True)
    katrien.says("hallo")
    await rig.fake.quiet()
    (form,) = rig.endpoint.forms("/twilio/whatsapp")
    assert form["From"] == form["ExternalUserId"] == katrien.address
    assert "WaId" not in form
    sent = await rig.send(katrien.address, "dag")
    assert (await rig.finished(sent.sid)).status == "delivered"
    before = katrien.address
    katrien.changes_number("+31687654321")
    assert katrien.address != before


async def test_each_attachment_is_a_webhook_of_its_own(rig: Rig) -> None:
    rig.fake.person("Katrien").sends_photos(3, caption="drie foto's")
    await rig.fake.quiet()
    forms = rig.endpoint.forms("/twilio/whatsapp")
    assert [form["NumMedia"] for form in forms] == ["1", "1", "1"]
    assert len({form["MessageSid"] for form in forms}) == 3
    assert sorted(form["Body"] for form in forms) == ["", "", "drie foto's"]
    assert all(rig.endpoint.valid), "blank fields are part of the signature"


async def test_media_wants_a_login_redirects_and_can_be_deleted(rig: Rig) -> None:
    photo = rig.fake.person("Katrien").sends_photo(TINY_JPEG)
    await rig.fake.quiet()
    url = rig.endpoint.forms("/twilio/whatsapp")[0]["MediaUrl0"]
    login = rig.login(rig.fake.account_sid, rig.fake.auth_token)
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:
            assert answer.status == 401
        async with session.get(url, headers=login, allow_redirects=False) as answer:
            assert answer.status == 307
            elsewhere = answer.headers["Location"]
        async with session.get(elsewhere, headers=login) as answer:
            assert answer.status == 400, "the login must not follow the redirect"
        async with session.get(url, headers=login) as answer:
            assert await answer.read() == TINY_JPEG
        (media,) = await rig.call(rig.client.messages(photo.sid).media.list)
        assert await rig.call(rig.client.messages(photo.sid).media(media.sid).delete)
        async with session.get(url, headers=login) as answer:
            assert answer.status == 404


async def test_places_voice_contacts_replies_and_forwards(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    sent = await rig.send(katrien.address, "waar?")
    await rig.finished(sent.sid)
    katrien.sends_location(52.63, 5.4, label="Speeltuin")
    katrien.sends_voice()
    katrien.sends_contact("Tante", "+31600000009")
    katrien.says("daar", reply_to=katrien.last)
    katrien.says("stuur door", forwarded=True)
    katrien.reacts(katrien.last, "👍")
    await rig.fake.quiet()
    forms = {form["MessageType"]: form for form in rig.endpoint.forms("/twilio/whatsapp") if form["Body"] != "daar"}
    assert (forms["location"]["Latitude"], forms["location"]["Label"]) == ("52.63", "Speeltuin")
    assert forms["audio"]["MediaContentType0"] == "audio/ogg"
    assert forms["contacts"]["MediaContentType0"] == "text/vcard"
    assert forms["text"]["Forwarded"] == "true"
    (reply,) = [form for form in rig.endpoint.forms("/twilio/whatsapp") if form["Body"] == "daar"]
    assert reply["OriginalRepliedMessageSid"] == sent.sid
    assert reply["OriginalRepliedMessageSender"] == rig.fake.whatsapp_number.address


async def test_a_500_is_not_tried_again(rig: Rig) -> None:
    rig.endpoint.statuses = [500]
    said = rig.fake.person("Katrien").says("weg")
    await rig.fake.quiet()
    assert len(rig.endpoint.got) == 1
    assert said.webhook_results == ["500"]
    assert rig.fake.exchange.debugger[0]["error_code"] == "11200"


async def test_no_connection_is_tried_once_more_then_lost(rig: Rig) -> None:
    await rig.endpoint.stop()
    said = rig.fake.person("Katrien").says("niemand thuis")
    await rig.fake.quiet()
    assert rig.fake.hooks.posted == 2
    assert said.webhook_results == ["ct"]


async def test_the_fallback_is_called_with_the_error(rig: Rig) -> None:
    rig.fake.whatsapp_number.fallback_url = f"{PUBLIC_URL}/twilio/fallback"
    rig.endpoint.statuses = [503]
    rig.fake.person("Katrien").says("omweg")
    await rig.fake.quiet()
    (form,) = rig.endpoint.forms("/twilio/fallback")
    assert (form["ErrorCode"], form["Body"]) == ("11200", "omweg")
    assert rig.endpoint.valid == [True, True]
    assert rig.fake.exchange.debugger == []


async def test_a_connection_override_asks_for_retries(rig: Rig) -> None:
    rig.fake.whatsapp_number.url += "#rc=5&rp=all"
    rig.endpoint.statuses = [500, 0, 503]
    rig.fake.person("Katrien").says("volhouden")
    await rig.fake.quiet()
    assert len(rig.endpoint.got) == 4
    assert len(set(rig.endpoint.tokens)) == 1, "retries carry one idempotency token"
    assert all(rig.endpoint.valid), "the fragment is no part of the signature"


async def test_a_slow_answer_counts_as_a_timeout(rig: Rig) -> None:
    rig.fake.whatsapp_number.url += "#rt=100&rp=rt"
    rig.endpoint.hold_s = 0.3
    said = rig.fake.person("Katrien").says("traag")
    await rig.fake.quiet()
    assert len(rig.endpoint.got) == 2
    assert said.webhook_results == ["rt"]


async def test_a_redelivery_has_the_same_sid(rig: Rig) -> None:
    said = rig.fake.person("Katrien").says("dubbel")
    rig.fake.redeliver(said, times=4)
    await rig.fake.quiet()
    assert [form["MessageSid"] for form in rig.endpoint.forms("/twilio/whatsapp")] == [said.sid] * 5


async def test_a_twiml_answer_is_sent(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien")
    rig.endpoint.body = b"<Response><Message>Dank u</Message></Response>"
    katrien.says("hallo")
    got = await katrien.gets("Dank u")
    assert got.direction == "outbound-reply"


async def test_stop_is_handled_for_sms_and_not_for_whatsapp(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    katrien.says("STOP", sms=True)
    assert "unsubscribed" in (await katrien.gets("unsubscribed")).shown
    await rig.fake.quiet()
    assert rig.endpoint.forms("/twilio/sms")[0]["Body"] == "STOP"
    with pytest.raises(TwilioRestException) as refused:
        await rig.send(katrien.number, "toch")
    assert refused.value.code == 21610
    katrien.says("START", sms=True)
    sent = await rig.send(katrien.number, "weer")
    assert (await rig.finished(sent.sid)).status == "delivered"
    katrien.says("STOP")
    sent = await rig.send(katrien.address, "u schreef STOP")
    assert (await rig.finished(sent.sid)).status == "delivered"


async def test_sms_to_a_landline_and_to_nobody(rig: Rig) -> None:
    office = rig.fake.person("Kantoor", "+31201234567", mobile=False)
    with pytest.raises(TwilioRestException) as refused:
        await rig.send(office.number, "x")
    assert refused.value.code == 21614
    sent = await rig.send("+31699999999", "x")
    assert (await rig.finished(sent.sid)).error_code == 30005


async def test_sms_segments_are_charged(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien")
    sent = await rig.send(katrien.number, "x" * 161)
    done = await rig.finished(sent.sid)
    assert (done.num_segments, done.price) == ("2", "-0.19600")


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ë" * 70, 1),
        ("ë" * 71, 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("a" * 152 + "€" + "a" * 10, 2),
    ],
)
def test_counting_segments(text: str, segments: int) -> None:
    assert count_segments(text) == segments


async def test_a_phone_call_hears_one_sentence(rig: Rig) -> None:
    rig.endpoint.body = b'<Response><Say language="nl-NL">Bel 112. Ik ben een computer.</Say><Hangup/></Response>'
    call = await rig.fake.person("Katrien").calls()
    assert call.heard == ["Bel 112. Ik ben een computer."]
    assert [verb for verb, _ in call.verbs] == ["Say", "Hangup"]
    assert rig.endpoint.forms("/twilio/voice")[0]["Direction"] == "inbound"
    rig.endpoint.statuses = [404]
    with pytest.raises(CannotAct, match="nobody answers"):
        await rig.fake.person("Joris").calls()


async def test_who_cannot_write(rig: Rig) -> None:
    with pytest.raises(CannotAct, match="no WhatsApp"):
        rig.fake.person("Truus", whatsapp=False).says("x")
    katrien = rig.fake.person("Katrien")
    katrien.blocks()
    with pytest.raises(CannotAct, match="blocked"):
        katrien.says("x")


async def test_watching_what_arrives(rig: Rig) -> None:
    seen: list[tuple[str, str]] = []
    end = rig.fake.subscribe(lambda person, message: seen.append((person.name, message.shown)))
    katrien = rig.fake.person("Katrien", window_open=True)
    await rig.send(katrien.address, "een")
    await katrien.gets("een")
    end()
    await rig.send(katrien.address, "twee")
    await katrien.gets("twee")
    assert seen == [("Katrien", "een")]
    with pytest.raises(TimeoutError, match="Katrien did not get 'drie'"):
        await katrien.gets("drie", timeout_s=0.1)
    await asyncio.sleep(0)


async def test_webhooks_can_come_twice_at_the_same_moment(rig: Rig) -> None:
    rig.fake.hooks.doubled = True
    said = rig.fake.person("Katrien").says("dubbel")
    await rig.fake.quiet()
    assert [form["MessageSid"] for form in rig.endpoint.forms("/twilio/whatsapp")] == [said.sid, said.sid]
    assert len(set(rig.endpoint.tokens)) == 1
