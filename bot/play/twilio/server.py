"""The HTTP face of the Twilio fake: api.twilio.com, content.twilio.com, messaging.twilio.com on one port."""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.play.twilio import content, sending
from bot.play.twilio.delivery import Delivery
from bot.play.twilio.errors import Refused
from bot.play.twilio.exchange import Exchange
from bot.play.twilio.faults import ApiFaults
from bot.play.twilio.model import API_VERSION, JSON, UNFINISHED, Media, Message
from bot.play.twilio.resources import account_json, media_json, number_json, sender_json
from bot.play.twilio.wire import answer, page, read_date, read_form, read_object, whole_list

DATE_FILTERS: dict[str, Callable[[datetime, datetime], bool]] = {
    "DateSent>": lambda at, limit: at >= limit,
    "DateSent<": lambda at, limit: at <= limit,
    "DateSent": lambda at, limit: at.date() == limit.date(),
}


class ApiServer:
    """Answers the REST API of one account."""

    def __init__(self, exchange: Exchange, delivery: Delivery) -> None:
        self.exchange = exchange
        self.delivery = delivery
        self.faults = ApiFaults()
        self.base_url = ""
        self.media_needs_auth = True
        self.auto_approve = False
        self.delay_s = 0.0
        self.concurrency: int | None = None
        self.requests: list[tuple[str, str, dict[str, str]]] = []
        self._under_way = 0
        account = re.escape(f"/{API_VERSION}/Accounts/{exchange.account_sid}")
        self._routes: list[tuple[str, re.Pattern[str], Callable[..., Any]]] = [
            ("POST", re.compile(account + r"/Messages\.json"), self._create),
            ("GET", re.compile(account + r"/Messages\.json"), self._list),
            ("GET", re.compile(account + r"/Messages/(\w+)\.json"), self._fetch),
            ("POST", re.compile(account + r"/Messages/(\w+)\.json"), self._update),
            ("DELETE", re.compile(account + r"/Messages/(\w+)\.json"), self._delete),
            ("GET", re.compile(account + r"/Messages/(\w+)/Media\.json"), self._list_media),
            ("GET", re.compile(account + r"/Messages/(\w+)/Media/(\w+)\.json"), self._fetch_media),
            ("DELETE", re.compile(account + r"/Messages/(\w+)/Media/(\w+)(?:\.json)?"), self._delete_media),
            ("GET", re.compile(account + r"\.json"), self._account),
            ("GET", re.compile(account + r"/Balance\.json"), self._balance),
            ("GET", re.compile(account + r"/IncomingPhoneNumbers\.json"), self._numbers),
            ("GET", re.compile(account + r"/IncomingPhoneNumbers/(\w+)\.json"), self._number),
            ("POST", re.compile(account + r"/IncomingPhoneNumbers/(\w+)\.json"), self._update_number),
            ("GET", re.compile(r"/v2/Channels/Senders"), self._senders),
            ("POST", re.compile(r"/v2/Channels/Senders/(\w+)"), self._update_sender),
            ("POST", re.compile(r"/v1/Content"), self._create_content),
            ("GET", re.compile(r"/v1/Content"), self._list_content),
            ("GET", re.compile(r"/v1/ContentAndApprovals"), self._list_approvals),
            ("GET", re.compile(r"/v1/Content/(\w+)"), self._fetch_content),
            ("DELETE", re.compile(r"/v1/Content/(\w+)"), self._delete_content),
            ("POST", re.compile(r"/v1/Content/(\w+)/ApprovalRequests/whatsapp"), self._submit_content),
            ("GET", re.compile(r"/v1/Content/(\w+)/ApprovalRequests"), self._approval),
        ]
        self._media = re.compile(account + r"/Messages/(\w+)/Media/(ME\w+)")

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """One HTTP request."""
        body = await request.read()
        path = request.path
        self._under_way += 1
        try:
            media = self._media.fullmatch(path)
            if media is not None and request.method == "GET":
                return self._media_redirect(request, *media.groups())
            if path.startswith("/_media/"):
                return self._media_content(request, path.removeprefix("/_media/"))
            self._check_login(request)
            if self.concurrency is not None and self._under_way > self.concurrency:
                raise Refused(20429)
            return await self._answer(request, path, body)
        except Refused as refused:
            return answer(refused.status, refused.body())
        finally:
            self._under_way -= 1

    async def _answer(self, request: web.BaseRequest, path: str, body: bytes) -> web.StreamResponse:
        form = read_form(request, body)
        self.requests.append((request.method, path, form))
        fault = self.faults.next_for(request.method, path, form)
        if fault is not None and fault.before:
            return await fault.strike(request)
        for method, pattern, handler in self._routes:
            match = pattern.fullmatch(path)
            if match is not None and method == request.method:
                status, found = handler(*match.groups(), request=request, form=form, body=body)
                if self.delay_s:
                    await asyncio.sleep(self.delay_s)
                if fault is not None:
                    return await fault.strike(request)
                return web.Response(status=204) if found is None else answer(status, found)
        raise Refused(20404, f"The requested resource {path} was not found")

    def _check_login(self, request: web.BaseRequest) -> None:
        try:
            kind, _, packed = request.headers.get("Authorization", "").partition(" ")
            user, _, password = base64.b64decode(packed).decode().partition(":")
        except (ValueError, binascii.Error):
            raise Refused(20003) from None
        known = {self.exchange.account_sid: self.exchange.auth_token, **self.exchange.api_keys}
        if kind.lower() != "basic" or known.get(user) != password:
            raise Refused(20003)

    # -- messages

    def _create(self, *, request: web.BaseRequest, form: dict[str, str], body: bytes) -> tuple[int, JSON]:
        urls = [value for key, value in parse_qsl(body.decode()) if key == "MediaUrl"]
        message = sending.create(self.exchange, form, urls, "outbound-api")
        self.delivery.accept(message)
        return 201, message.as_json()

    def _message(self, sid: str) -> Message:
        message = self.exchange.messages.get(sid)
        if message is None or message.deleted:
            path = f"/{API_VERSION}/Accounts/{self.exchange.account_sid}/Messages/{sid}.json"
            raise Refused(20404, f"The requested resource {path} was not found")
        return message

    def _fetch(self, sid: str, **_: Any) -> tuple[int, JSON]:
        return 200, self._message(sid).as_json()

    def _update(self, sid: str, *, form: dict[str, str], **_: Any) -> tuple[int, JSON]:
        message = self._message(sid)
        if form.get("Status") == "canceled":
            if message.status not in ("scheduled", "queued", "accepted"):
                raise Refused(20001, "Message cannot be canceled")
            self.exchange.set_status(message, "canceled")
        elif "Body" in form:
            if form["Body"]:
                raise Refused(20001, "Body can only be redacted to an empty string")
            if message.status in UNFINISHED:
                raise Refused(20009)
            message.body, message.updated_at = "", self.exchange.now()
        return 200, message.as_json()

    def _delete(self, sid: str, **_: Any) -> tuple[int, None]:
        message = self._message(sid)
        if message.status in UNFINISHED:
            raise Refused(20009)
        message.deleted, message.body = True, ""
        return 204, None

    def _list(self, *, request: web.BaseRequest, form: dict[str, str], **_: Any) -> tuple[int, JSON]:
        found = [message for message in reversed(self.exchange.messages.values()) if not message.deleted]
        if form.get("To"):
            found = [message for message in found if message.to == form["To"]]
        if form.get("From"):
            found = [message for message in found if message.from_ == form["From"]]
        for key, fits in DATE_FILTERS.items():
            if form.get(key):
                limit = read_date(form[key])
                found = [one for one in found if fits(one.sent_at or one.created_at, limit)]
        return 200, page(request.path, form, "messages", [message.as_json() for message in found])

    # -- media

    def _one_media(self, message_sid: str, sid: str) -> tuple[Message, Media]:
        found = self.exchange.media.get(sid)
        if found is None or found[1].deleted or found[0].sid != message_sid:
            raise Refused(20404, f"The requested resource {sid} was not found")
        return found

    def _list_media(self, sid: str, *, request: web.BaseRequest, form: dict[str, str], **_: Any) -> tuple[int, JSON]:
        parent = self._message(sid)
        rows = [media_json(parent, media) for media in parent.media if not media.deleted]
        return 200, page(request.path, form, "media_list", rows)

    def _fetch_media(self, message_sid: str, sid: str, **_: Any) -> tuple[int, JSON]:
        return 200, media_json(*self._one_media(message_sid, sid))

    def _delete_media(self, message_sid: str, sid: str, **_: Any) -> tuple[int, None]:
        media = self._one_media(message_sid, sid)[1]
        media.deleted, media.content = True, b""
        return 204, None

    def _media_redirect(self, request: web.BaseRequest, message_sid: str, sid: str) -> web.StreamResponse:
        if self.media_needs_auth:
            self._check_login(request)
        _, media = self._one_media(message_sid, sid)
        # Another host name, so that a client which drops its login on leaving the host does so here too.
        elsewhere = self.base_url.replace("127.0.0.1", "localhost")
        return web.Response(status=307, headers={"Location": f"{elsewhere}/_media/{media.key}"})

    def _media_content(self, request: web.BaseRequest, key: str) -> web.StreamResponse:
        if "Authorization" in request.headers:
            return web.Response(status=400, text="Only one auth mechanism allowed")
        for _, media in self.exchange.media.values():
            if media.key == key and not media.deleted:
                return web.Response(body=media.content, content_type=media.content_type)
        return web.Response(status=404)

    # -- the account

    def _account(self, **_: Any) -> tuple[int, JSON]:
        return 200, account_json(self.exchange)

    def _balance(self, **_: Any) -> tuple[int, JSON]:
        balance = f"{self.exchange.balance / 1000:.3f}"
        return 200, {"account_sid": self.exchange.account_sid, "balance": balance, "currency": "USD"}

    def _numbers(self, *, request: web.BaseRequest, form: dict[str, str], **_: Any) -> tuple[int, JSON]:
        wanted = form.get("PhoneNumber", "")
        rows = [
            number_json(self.exchange, number)
            for number in self.exchange.numbers.values()
            if not number.is_whatsapp and wanted in number.address
        ]
        return 200, page(request.path, form, "incoming_phone_numbers", rows)

    def _number(self, sid: str, **_: Any) -> tuple[int, JSON]:
        for number in self.exchange.numbers.values():
            if number.sid == sid:
                return 200, number_json(self.exchange, number)
        raise Refused(20404)

    def _update_number(self, sid: str, *, form: dict[str, str], **_: Any) -> tuple[int, JSON]:
        for number in self.exchange.numbers.values():
            if number.sid == sid:
                number.url = form.get("SmsUrl", number.url)
                number.fallback_url = form.get("SmsFallbackUrl", number.fallback_url)
                number.voice_url = form.get("VoiceUrl", number.voice_url)
                number.status_url = form.get("StatusCallback", number.status_url)
                return 200, number_json(self.exchange, number)
        raise Refused(20404)

    def _senders(self, **_: Any) -> tuple[int, JSON]:
        rows = [sender_json(number) for number in self.exchange.numbers.values() if number.is_whatsapp]
        return 200, whole_list("senders", rows, f"{self.base_url}/v2/Channels/Senders")

    def _update_sender(self, sid: str, *, body: bytes, **_: Any) -> tuple[int, JSON]:
        for number in self.exchange.numbers.values():
            if number.sid == sid and number.is_whatsapp:
                hook = read_object(body).get("webhook") or {}
                number.url = hook.get("callback_url", number.url)
                number.fallback_url = hook.get("fallback_url", number.fallback_url)
                number.status_url = hook.get("status_callback_url", number.status_url)
                return 202, sender_json(number)
        raise Refused(20404)

    # -- content

    def _template(self, sid: str) -> Any:
        template = self.exchange.templates.get(sid)
        if template is None:
            raise Refused(20404, f"The requested resource /v1/Content/{sid} was not found")
        return template

    def _create_content(self, *, request: web.BaseRequest, body: bytes, **_: Any) -> tuple[int, JSON]:
        template = content.create(self.exchange, read_object(body))
        return 201, content.content_json(self.exchange, template, self.base_url)

    def _list_content(self, **_: Any) -> tuple[int, JSON]:
        rows = [content.content_json(self.exchange, one, self.base_url) for one in self.exchange.templates.values()]
        return 200, whole_list("contents", rows, f"{self.base_url}/v1/Content")

    def _list_approvals(self, **_: Any) -> tuple[int, JSON]:
        rows = [
            {**content.content_json(self.exchange, one, self.base_url), "approval_requests": content.approval_json(one)}
            for one in self.exchange.templates.values()
        ]
        return 200, whole_list("contents", rows, f"{self.base_url}/v1/ContentAndApprovals")

    def _fetch_content(self, sid: str, **_: Any) -> tuple[int, JSON]:
        return 200, content.content_json(self.exchange, self._template(sid), self.base_url)

    def _delete_content(self, sid: str, **_: Any) -> tuple[int, None]:
        self._template(sid)
        del self.exchange.templates[sid]
        return 204, None

    def _submit_content(self, sid: str, *, body: bytes, **_: Any) -> tuple[int, JSON]:
        template = self._template(sid)
        return 201, content.submit(self.exchange, template, read_object(body), auto_approve=self.auto_approve)

    def _approval(self, sid: str, **_: Any) -> tuple[int, JSON]:
        template = self._template(sid)
        whatsapp = content.approval_json(template) if template.status != "unsubmitted" else {}
        url = f"{self.base_url}/v1/Content/{sid}/ApprovalRequests"
        return 200, {"sid": sid, "account_sid": self.exchange.account_sid, "url": url, "whatsapp": whatsapp}
