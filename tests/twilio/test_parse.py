"""Real payloads, both ways: what each becomes, and what becomes nothing."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest

from bot.channels.twilio.parse import handed, parse
from saar.events import Address, Arrival, AttachmentKind, Failure, Progress, Said

NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
SID = "SM" + "0123456789abcdef" * 2
# The fields of an inbound WhatsApp message as Twilio posts them (a stored public payload, identifiers invented).
WHATSAPP = {
    "SmsMessageSid": SID, "NumMedia": "0", "ProfileName": "Fatma", "MessageType": "text", "SmsSid": SID,
    "WaId": "31612345678", "SmsStatus": "received", "Body": "Er wordt ingebroken op Lindelaan 12",
    "To": "whatsapp:+31970000001", "NumSegments": "1", "ReferralNumMedia": "0", "MessageSid": SID,
    "AccountSid": "AC" + "0" * 32, "ChannelMetadata": '{"type":"whatsapp","data":{"context":{"ProfileName":"Fatma"}}}',
    "From": "whatsapp:+31612345678", "ApiVersion": "2010-04-01", "ExternalUserId": "whatsapp:NL.1234567890",
}  # fmt: skip
SMS = {
    "ToCountry": "NL", "ToState": "", "SmsMessageSid": SID, "NumMedia": "0", "ToCity": "", "FromZip": "", "SmsSid": SID,
    "FromState": "", "SmsStatus": "received", "FromCity": "", "Body": "Brand!", "FromCountry": "NL", "To": "+31970000002",
    "ToZip": "", "NumSegments": "1", "MessageSid": SID, "AccountSid": "AC" + "0" * 32, "From": "+31612345678",
    "ApiVersion": "2010-04-01",
}  # fmt: skip
STATUS = {
    "ChannelPrefix": "whatsapp", "ApiVersion": "2010-04-01", "MessageStatus": "delivered", "SmsSid": SID,
    "SmsStatus": "delivered", "ChannelInstallSid": "XE" + "0" * 32, "To": "whatsapp:+31612345678",
    "From": "whatsapp:+31970000001", "MessageSid": SID, "StructuredMessage": "false", "AccountSid": "AC" + "0" * 32,
    "ChannelToAddress": "+3161234XXXX", "EventType": "DELIVERED",
}  # fmt: skip


def form(base: dict[str, str], **more: str) -> bytes:
    return urlencode({**base, **more}).encode()


def said(payload: bytes) -> Said:
    [event] = parse(payload, NOW)
    assert isinstance(event, Said)
    return event


def test_a_whatsapp_message_is_said_in_private() -> None:
    event = said(form(WHATSAPP))
    assert (event.text, event.private, event.message_ref) == ("Er wordt ingebroken op Lindelaan 12", True, SID)
    assert event.who.address == event.chat == Address("whatsapp", "+31612345678")
    assert event.who.name == "Fatma"
    assert event.who.also == (Address("whatsapp", "NL.1234567890"), Address("sms", "+31612345678"))


def test_an_sms_is_the_same_person_as_the_same_number_on_whatsapp() -> None:
    event = said(form(SMS))
    assert event.who.address == Address("sms", "+31612345678")
    assert event.who.also == (Address("whatsapp", "+31612345678"),)


def test_a_hidden_number_leaves_the_business_scoped_id() -> None:
    event = said(form({**WHATSAPP, "From": "whatsapp:NL.1234567890", "WaId": ""}))
    assert event.who.address == Address("whatsapp", "NL.1234567890")
    assert event.who.also == ()


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"MessageType": "button", "Body": "Ik bel", "ButtonText": "Ik bel", "ButtonPayload": "x"}, "Ik bel"),
        ({"MessageType": "interactive", "Body": "", "ListTitle": "Straat A", "ListId": "1"}, "Straat A"),
        ({"OriginalRepliedMessageSid": "SM" + "9" * 32}, WHATSAPP["Body"]),
        ({"Forwarded": "true"}, WHATSAPP["Body"]),
        ({"NieuwVeld": "iets", "MessageType": "hologram"}, WHATSAPP["Body"]),
    ],
)
def test_what_a_message_says(fields: dict[str, str], expected: str) -> None:
    event = said(form(WHATSAPP, **fields))
    assert event.text == expected
    assert event.reply_to == fields.get("OriginalRepliedMessageSid", "")
    assert event.forwarded == (fields.get("Forwarded") == "true")


@pytest.mark.parametrize(
    ("media_type", "kind", "text"),
    [
        ("image/jpeg", AttachmentKind.PHOTO, "kijk"),
        ("image/webp", AttachmentKind.STICKER, "kijk"),
        ("video/mp4", AttachmentKind.VIDEO, "kijk"),
        ("audio/ogg; codecs=opus", AttachmentKind.VOICE, "kijk"),
        ("text/vcard", AttachmentKind.CONTACT, "kijk"),
        ("application/pdf", AttachmentKind.DOCUMENT, ""),
        ("", AttachmentKind.DOCUMENT, ""),
    ],
)
def test_what_comes_with_a_message(media_type: str, kind: AttachmentKind, text: str) -> None:
    event = said(form(WHATSAPP, Body="kijk", NumMedia="1", MediaUrl0="https://x/1", MediaContentType0=media_type))
    [one] = event.attachments
    assert (one.kind, one.ref, event.text) == (kind, "https://x/1", text)


def test_a_place_is_an_attachment() -> None:
    event = said(form(WHATSAPP, Body="", Latitude="52.1", Longitude="4.3", MessageType="location"))
    [one] = event.attachments
    assert (one.kind, one.latitude, one.longitude, one.name) == (AttachmentKind.LOCATION, 52.1, 4.3, "")


def test_a_place_from_the_map_says_its_name_and_street() -> None:
    fields = {"Label": "Speeltuin", "Address": "Lindelaan 3, 1624 AB Hoorn, Nederland"}
    event = said(form(WHATSAPP, Body="", Latitude="52.1", Longitude="4.3", MessageType="location", **fields))
    assert event.attachments[0].name == "Speeltuin, Lindelaan 3"


@pytest.mark.parametrize(
    "fields",
    [
        {"Body": ""},
        {"Body": "   "},
        {"From": "KPN"},
        {"From": "12345"},
        {"From": ""},
        {"From": "whatsapp:"},
        {"From": "whatsapp:../../etc"},
        {"Body": "", "MessageType": "reaction"},
    ],
)
def test_what_means_nothing_gives_no_event(fields: dict[str, str]) -> None:
    assert list(parse(form(WHATSAPP, **fields), NOW)) == []


@pytest.mark.parametrize(
    ("status", "code", "arrival", "what"),
    [
        ("delivered", "", Arrival.DELIVERED, None),
        ("read", "", Arrival.READ, None),
        ("undelivered", "63024", Arrival.FAILED, Failure.GONE),
        ("failed", "63016", Arrival.FAILED, Failure.WINDOW),
        ("failed", "", Arrival.FAILED, Failure.LATER),
        ("failed", "geen getal", Arrival.FAILED, Failure.LATER),
    ],
)
def test_a_status_tells_how_far_a_message_came(status: str, code: str, arrival: Arrival, what: Failure | None) -> None:
    [event] = parse(form(STATUS, MessageStatus=status, ErrorCode=code), NOW)
    assert isinstance(event, Progress)
    assert (event.ref, event.arrival, event.failure) == (SID, arrival, what)
    assert event.chat == Address("whatsapp", "+31612345678")


@pytest.mark.parametrize("status", ["queued", "accepted", "sending", "sent", "scheduled", "zwaan"])
def test_a_status_on_the_way_gives_nothing(status: str) -> None:
    assert list(parse(form(STATUS, MessageStatus=status), NOW)) == []


def test_each_status_of_one_message_has_its_own_id() -> None:
    ids = {handed(form(STATUS, MessageStatus=status), NOW).event_id for status in ("sent", "delivered", "read")}
    assert len(ids) == 3
    assert handed(form(WHATSAPP), NOW).event_id == SID


@pytest.mark.parametrize("sid", ["", "SM1", "' or 1=1", "SM" + "z" * 32])
def test_without_an_id_nothing_is_taken(sid: str) -> None:
    with pytest.raises(ValueError, match="no message id"):
        handed(form(WHATSAPP, MessageSid=sid, SmsSid=sid), NOW)


@pytest.mark.parametrize("fields", [{"Latitude": "x", "Longitude": "4"}, {"Latitude": "95", "Longitude": "4"}])
def test_what_cannot_be_read_is_a_dead_letter_with_its_id(fields: dict[str, str]) -> None:
    found = handed(form(WHATSAPP, **fields), NOW)
    assert found.why and found.event_id == SID and found.events == ()


def listed(**more: Any) -> bytes:
    found = {
        "listed": True,
        "MessageSid": SID,
        "From": WHATSAPP["From"],
        "To": WHATSAPP["To"],
        "Body": "Brand",
        "NumMedia": "0",
    }
    return json.dumps({**found, "DateSent": "2026-11-24T18:00:00+00:00", **more}).encode()


def test_a_message_fetched_back_is_as_old_as_its_date_and_has_the_same_id() -> None:
    found = handed(listed(), NOW)
    assert found.event_id == handed(form(WHATSAPP), NOW).event_id
    assert found.occurred_at == datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
    assert said(listed()).text == "Brand"


def test_a_date_ahead_of_our_clock_counts_as_now() -> None:
    assert handed(listed(DateSent="2026-11-24T21:00:00+00:00"), NOW).occurred_at == NOW


@pytest.mark.parametrize("payload", [b"{", b"[]", b'{"MessageSid": "x"}', b"{}"])
def test_json_that_is_no_listed_message_is_refused(payload: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        handed(payload, NOW)
