"""Templates through the real SDK: rules, approval, what the phone shows and sends back."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest.content.v1.content import ContentList
from twilio.rest.content.v1.content.approval_create import ApprovalCreateList

from bot.play.telegram import CannotAct
from bot.play.twilio import TwilioFake
from bot.play.twilio.content import body_fault
from tests.play.conftest import MovableClock
from tests.play.twilio_rig import PUBLIC_URL, Endpoint, Rig

BODY = "Let op, {{1}} in de {{2}}. Bel 112 bij gevaar en kijk uit voor elkaar."


@pytest.fixture
async def rig(clock: MovableClock) -> AsyncIterator[Rig]:
    endpoint = Endpoint()
    async with TwilioFake(clock) as fake:
        await endpoint.start(fake.auth_token)
        fake.point_webhooks(PUBLIC_URL, endpoint.url)
        yield Rig(fake, endpoint)
    await endpoint.stop()


def quick_reply(body: str = BODY, titles: tuple[str, ...] = ("Details", "Gezien", "Stop")) -> dict[str, object]:
    actions = [{"type": "QUICK_REPLY", "title": title, "id": f"v1:{title.lower()}"} for title in titles]
    return {"twilio/quick-reply": ContentList.TwilioQuickReply({"body": body, "actions": actions})}


async def create(rig: Rig, types: dict[str, object], variables: dict[str, str] | None = None) -> str:
    request = ContentList.ContentCreateRequest(
        {
            "friendly_name": "melding",
            "language": "nl",
            "variables": variables or {"1": "inbraak", "2": "Lindelaan"},
            "types": ContentList.Types(types),
        }
    )
    made = await rig.call(rig.client.content.v1.contents.create, request)
    assert made.sid is not None
    return str(made.sid)


async def submit(rig: Rig, sid: str, name: str = "melding_v1", category: str = "UTILITY") -> str:
    request = ApprovalCreateList.ContentApprovalRequest({"name": name, "category": category})
    made = await rig.call(rig.client.content.v1.contents(sid).approval_create.create, request)
    return str(made.status)


async def test_an_approved_template_opens_the_conversation(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien")
    sid = await create(rig, quick_reply())
    variables = json.dumps({"1": "inbraak", "2": "Eikenhof"})
    early = await rig.send(katrien.address, content_sid=sid, content_variables=variables)
    assert (await rig.finished(early.sid)).error_code == 63016, "not approved yet"
    assert await submit(rig, sid) == "received"
    rig.fake.approve(sid)
    approval = await rig.call(rig.client.content.v1.contents(sid).approval_fetch().fetch)
    assert approval.whatsapp["status"] == "approved"
    sent = await rig.send(katrien.address, content_sid=sid, content_variables=variables)
    done = await rig.finished(sent.sid)
    assert (done.status, done.price) == ("delivered", "-0.05500")
    assert katrien.last.shown == "Let op, inbraak in de Eikenhof. Bel 112 bij gevaar en kijk uit voor elkaar."
    pressed = katrien.presses("Details")
    await rig.fake.quiet()
    form = rig.endpoint.forms("/twilio/whatsapp")[-1]
    assert (form["MessageType"], form["ButtonPayload"], form["ButtonText"]) == ("button", "v1:details", "Details")
    assert (form["Body"], form["OriginalRepliedMessageSid"]) == ("Details", sent.sid)
    assert pressed.body == "Details"
    free = await rig.send(katrien.address, "de press opened the window")
    assert (await rig.finished(free.sid)).status == "delivered"


async def test_recategorised_as_marketing_costs_more(rig: Rig) -> None:
    sid = await create(rig, quick_reply())
    await submit(rig, sid)
    rig.fake.approve(sid, category="MARKETING")
    sent = await rig.send(rig.fake.person("Katrien").address, content_sid=sid)
    assert (await rig.finished(sent.sid)).price == "-0.16500"


async def test_three_buttons_in_session_without_approval(rig: Rig) -> None:
    katrien = rig.fake.person("Katrien", window_open=True)
    three = await create(rig, quick_reply())
    sent = await rig.send(katrien.address, content_sid=three)
    assert (await rig.finished(sent.sid)).status == "delivered"
    four = await create(rig, quick_reply(titles=("a", "b", "c", "d")))
    sent = await rig.send(katrien.address, content_sid=four)
    assert (await rig.finished(sent.sid)).error_code == 63021


async def test_a_list_picker_lives_in_session_only(rig: Rig) -> None:
    items = [{"id": "m1", "item": "Melding 1", "description": "inbraak"}, {"id": "m2", "item": "Melding 2"}]
    picker = ContentList.TwilioListPicker({"body": "Welke?", "button": "Kies", "items": items})
    sid = await create(rig, {"twilio/list-picker": picker})
    katrien = rig.fake.person("Katrien", window_open=True)
    sent = await rig.send(katrien.address, content_sid=sid)
    await rig.finished(sent.sid)
    katrien.presses("Melding 2")
    await rig.fake.quiet()
    form = rig.endpoint.forms("/twilio/whatsapp")[-1]
    assert (form["MessageType"], form["ListId"], form["Body"]) == ("interactive", "m2", "Melding 2")
    rig.fake.approve(sid)
    sent = await rig.send(rig.fake.person("Joris").address, content_sid=sid)
    assert (await rig.finished(sent.sid)).error_code == 63016


@pytest.mark.parametrize(
    ("variables", "code"),
    [({"1": "a\nb", "2": "x"}, 63021), ({"1": "", "2": "x"}, 63021), ({"1": "x" * 1000, "2": "x"}, 63021)],
)
async def test_values_that_whatsapp_refuses(rig: Rig, variables: dict[str, str], code: int) -> None:
    sid = await create(rig, quick_reply())
    rig.fake.approve(sid)
    katrien = rig.fake.person("Katrien")
    sent = await rig.send(katrien.address, content_sid=sid, content_variables=json.dumps(variables))
    assert (await rig.finished(sent.sid)).error_code == code


async def test_variables_that_are_missing_or_no_json(rig: Rig) -> None:
    sid = await create(rig, quick_reply("Zie {{1}} en {{7}} alstublieft"), {"1": "x"})
    rig.fake.approve(sid)
    katrien = rig.fake.person("Katrien")
    sent = await rig.send(katrien.address, content_sid=sid)
    assert (await rig.finished(sent.sid)).error_code == 63028
    with pytest.raises(TwilioRestException) as refused:
        await rig.send(katrien.address, content_sid=sid, content_variables="{broken")
    assert refused.value.code == 21656


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("{{1}} is er aan de hand in de {{2}} vandaag", "start or the end"),
        ("Let op in de straat, dit speelt er: {{1}} {{2}} vandaag", "adjacent"),
        ("Let op, {{1}} in de {{3}} vandaag en morgen", "sequential"),
        ("Ja {{1}} nu", "length of the text"),
    ],
)
async def test_bodies_that_are_rejected(rig: Rig, body: str, why: str) -> None:
    sid = await create(rig, quick_reply(body))
    assert await submit(rig, sid) == "rejected"
    assert why in body_fault(rig.fake.template(sid))
    second = await create(rig, quick_reply())
    with pytest.raises(TwilioRestException, match="rejected"):
        await submit(rig, second)


async def test_long_titles_bad_names_and_unknown_kinds(rig: Rig) -> None:
    with pytest.raises(TwilioRestException, match="title"):
        await create(rig, quick_reply(titles=("Deze knop is veel te lang",)))
    sid = await create(rig, quick_reply())
    with pytest.raises(TwilioRestException, match="lower case"):
        await submit(rig, sid, name="Melding V1")
    with pytest.raises(TwilioRestException, match="Unknown category"):
        await submit(rig, sid, category="ALARM")


async def test_listing_and_deleting(rig: Rig) -> None:
    sid = await create(rig, quick_reply())
    assert [one.sid for one in await rig.call(rig.client.content.v1.contents.list)] == [sid]
    await submit(rig, sid)
    (both,) = await rig.call(rig.client.content.v1.content_and_approvals.list)
    assert both.approval_requests["status"] == "received"
    assert await rig.call(rig.client.content.v1.contents(sid).delete)
    assert await rig.call(rig.client.content.v1.contents.list) == []


async def test_a_link_button_sends_nothing(rig: Rig) -> None:
    action = {"type": "URL", "title": "Uitleg", "url": "https://saar.invalid/uitleg"}
    sid = await create(
        rig, {"twilio/call-to-action": ContentList.TwilioCallToAction({"body": "Zie", "actions": [action]})}
    )
    katrien = rig.fake.person("Katrien", window_open=True)
    await rig.send(katrien.address, content_sid=sid)
    await katrien.gets("Zie")
    with pytest.raises(CannotAct, match="opens"):
        katrien.presses("Uitleg")
