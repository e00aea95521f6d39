"""POST Messages: what is refused at once, what is taken (twilio.com/docs/messaging/api/message-resource)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.play.twilio.errors import Refused
from bot.play.twilio.exchange import Exchange
from bot.play.twilio.model import Message, Number
from bot.play.twilio.segments import count_segments
from bot.play.twilio.wire import read_date

BODY_LIMIT = 1600
MEDIA_LIMIT = 10
LONGEST_VALIDITY_S = 36_000
SOONEST, LATEST = timedelta(minutes=15), timedelta(days=35)
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_USER_ID = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")
_ACTION = re.compile(r"geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?(\|.*)?")


def check_address(address: str) -> None:
    """A To that the API takes; raises Refused 21604 or 21211."""
    if not address:
        raise Refused(21604)
    bare = address.removeprefix("whatsapp:")
    by_user_id = bare is not address and _USER_ID.fullmatch(bare)
    if not (_E164.fullmatch(bare) or by_user_id):
        raise Refused(21211, to=address)


def find_sender(exchange: Exchange, form: Mapping[str, str]) -> tuple[Number, str | None]:
    """Which of our numbers sends, and the messaging service if one was named."""
    to, given, service = form.get("To", ""), form.get("From", ""), form.get("MessagingServiceSid")
    if service:
        pool = [exchange.number(address) for address in exchange.services.get(service, [])]
        fits = [number for number in pool if number is not None and number.is_whatsapp == to.startswith("whatsapp:")]
        if not fits:
            raise Refused(21612)
        return fits[0], service
    if not given:
        raise Refused(21603)
    if given.startswith("whatsapp:") != to.startswith("whatsapp:"):
        raise Refused(21910)
    number = exchange.number(given)
    if number is None:
        raise Refused(63007 if given.startswith("whatsapp:") else 21212, from_=given)
    return number, None


def _check_sms(exchange: Exchange, number: Number, to: str) -> None:
    phone = exchange.by_address.get(to)
    if phone is None:
        return
    if number.address in phone.stopped:
        raise Refused(21610)
    if not phone.is_mobile:
        raise Refused(21614, to=to)


def _variables(form: Mapping[str, str]) -> dict[str, str]:
    raw = form.get("ContentVariables")
    if not raw:
        return {}
    try:
        found = json.loads(raw)
    except ValueError:
        raise Refused(21656) from None
    if not isinstance(found, dict) or not all(isinstance(value, str | int | float) for value in found.values()):
        raise Refused(21656)
    return {str(key): str(value) for key, value in found.items()}


def _validity(form: Mapping[str, str]) -> int:
    raw = form.get("ValidityPeriod")
    if raw is None:
        return LONGEST_VALIDITY_S
    if not raw.isdigit() or not 1 <= int(raw) <= LONGEST_VALIDITY_S:
        raise Refused(21624)
    return int(raw)


def _action(form: Mapping[str, str]) -> str | None:
    raw = form.get("PersistentAction")
    if not raw:
        return None
    wanted = raw.strip().removeprefix('["').removesuffix('"]')
    if not _ACTION.fullmatch(wanted):
        raise Refused(20001, "PersistentAction is not valid")
    return wanted


def _send_at(exchange: Exchange, form: Mapping[str, str], service: str | None) -> datetime | None:
    raw = form.get("SendAt")
    if not raw:
        return None
    if service is None or form.get("ScheduleType") != "fixed":
        raise Refused(35118)
    at = read_date(raw)
    if not SOONEST <= at - exchange.clock() <= LATEST:
        raise Refused(35114)
    return at


def create(exchange: Exchange, form: Mapping[str, str], media_urls: list[str], direction: str) -> Message:
    """Take one message; raises Refused. Nothing is sent yet."""
    to, body, content_sid = form.get("To", ""), form.get("Body", ""), form.get("ContentSid")
    check_address(to)
    number, service = find_sender(exchange, form)
    if not (body or media_urls or content_sid):
        raise Refused(21619)
    if len(body) > BODY_LIMIT:
        raise Refused(21617)
    if len(media_urls) > MEDIA_LIMIT:
        raise Refused(21623)
    if any(not url.startswith(("http://", "https://")) for url in media_urls):
        raise Refused(21620)
    if content_sid and content_sid not in exchange.templates:
        raise Refused(21655)
    callback = form.get("StatusCallback")
    if callback and not callback.startswith(("http://", "https://")):
        raise Refused(21609, url=callback)
    if not number.is_whatsapp:
        _check_sms(exchange, number, to)
    send_at = _send_at(exchange, form, service)
    status = "scheduled" if send_at else "accepted" if service else "queued"
    message = exchange.new_message(direction, number.address, to, body, status, has_media=bool(media_urls))
    message.service_sid, message.content_sid, message.send_at = service, content_sid, send_at
    message.content_variables, message.validity_s = _variables(form), _validity(form)
    message.status_callback, message.media_urls, message.action = callback, media_urls, _action(form)
    message.segments = 1 if number.is_whatsapp else count_segments(body)
    return exchange.add_message(message)
