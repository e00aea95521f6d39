"""POST /twilio/…: the signature is checked before anything is read into meaning; 200 only after it is on disk.

The signature covers the public address from the configuration, never a header. Twilio does not retry by itself what we
could not take (only with the settings that `saarbot check` prints), so messages are fetched back as well.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Final

import structlog
from starlette.requests import Request
from starlette.responses import Response
from twilio.twiml.voice_response import VoiceResponse

from bot.channels.twilio.parse import Handed, handed
from bot.channels.twilio.signature import Fields, Signatures, read_form
from bot.languages import say
from bot.web.body import Gone, TooLarge, body_of

FORM: Final = "application/x-www-form-urlencoded"
NOTHING: Final = b'<?xml version="1.0" encoding="UTF-8"?><Response/>'
"""Answering by TwiML would leave no id and no second try: what we say goes by the outbox."""
VOICES: Final = {"nl": "nl-NL", "en": "en-GB"}
log = structlog.get_logger("saarbot.web")

Door = Callable[[Request], Awaitable[Response]]
Ingest = Callable[[Sequence[Handed]], Awaitable[object]]


def _twiml(body: bytes = NOTHING) -> Response:
    return Response(body, media_type="text/xml")


class Lock:
    """What every door of one account has: `signatures` and `account_sid`, and the public address of each path."""

    def __init__(self, signatures: Signatures, account_sid: str, public_url: str) -> None:
        if not public_url:
            raise ValueError("a webhook needs the public address that it is signed for")
        self._signatures = signatures
        self._account_sid = account_sid
        self._base = public_url.rstrip("/")

    async def fields(self, request: Request) -> tuple[Fields, bytes] | Response:
        """The signed fields and their raw form, or the answer to what is none."""
        try:
            payload = await body_of(request)
        except TooLarge:
            return Response(status_code=413)
        except Gone:
            return Response(status_code=400)
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
            return Response(status_code=403)
        try:
            fields = read_form(payload)
        except ValueError:
            return Response(status_code=403)
        query = request.scope.get("query_string", b"").decode("latin-1")
        url = f"{self._base}{request.scope['path']}{'?' if query else ''}{query}"
        if not self._signatures.fits(url, fields, request.headers):
            return Response(status_code=403)
        if fields.one("AccountSid") != self._account_sid:
            return Response(status_code=403)
        return fields, payload


def message_door(lock: Lock, ingest: Ingest, now: Callable[[], datetime]) -> Door:
    """The door of one number, or of status callbacks."""

    async def door(request: Request) -> Response:
        found = await lock.fields(request)
        if isinstance(found, Response):
            return found
        try:
            one = handed(found[1], now(), found[0])
        except ValueError:
            # No id: it cannot be told from another, so the sender must not think that it was taken.
            return Response(status_code=400)
        if one.says_nothing:
            return _twiml()
        try:
            await ingest([one])
        except Exception:
            log.exception("web.not_stored")
            return Response(status_code=503, headers={"retry-after": "2"})
        return _twiml()

    return door


def voice_door(lock: Lock, language: str, emergency: str) -> Door:
    """The door of a phone call: one sentence, then it hangs up. Nothing of a call is kept."""
    answer = VoiceResponse()
    words = say(language, "voice.call_112", {"emergency": " ".join(emergency)})
    answer.say(words, language=VOICES.get(language, "nl-NL"))
    answer.hangup()
    body = str(answer).encode()

    async def door(request: Request) -> Response:
        found = await lock.fields(request)
        return found if isinstance(found, Response) else _twiml(body)

    return door


def status_account(accounts: Sequence[str], one: Handed, fallback: str) -> str:
    """In which account's inbox a status callback belongs: that of the channel it tells of."""
    for event in one.events:
        channel = getattr(getattr(event, "chat", None), "channel", "")
        for account in accounts:
            if account.partition(":")[0] == channel:
                return account
    return fallback
