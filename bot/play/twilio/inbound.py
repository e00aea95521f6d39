"""What a phone sends to us: the stored message, its webhook form, and the TwiML that may come back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

from bot.play.twilio import sending
from bot.play.twilio.delivery import Delivery
from bot.play.twilio.errors import Refused
from bot.play.twilio.exchange import Exchange
from bot.play.twilio.hooks import Hooks, Outcome
from bot.play.twilio.model import API_VERSION, Media, Message, Number, Phone
from bot.play.twilio.segments import count_segments

STOP_WORDS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
HELP_WORDS = frozenset({"HELP", "INFO"})
STOP_ANSWER = "You have successfully been unsubscribed. You will not receive any more messages from this number. " \
              "Reply START to resubscribe."  # fmt: skip
START_ANSWER = "You have successfully been re-subscribed to messages from this number. Reply HELP for help. " \
               "Reply STOP to unsubscribe. Msg&Data Rates May Apply."  # fmt: skip
HELP_ANSWER = "Reply STOP to unsubscribe. Msg&Data Rates May Apply."
_PLACES = ("City", "State", "Zip")


class Inbound:
    """Takes what phones send and posts it to the webhook of the number."""

    def __init__(
        self, exchange: Exchange, hooks: Hooks, delivery: Delivery, media_url: Callable[[Message, Media], str]
    ):
        self.exchange = exchange
        self.hooks = hooks
        self.delivery = delivery
        self.media_url = media_url

    def receive(self, phone: Phone, number: Number, body: str, media: Media | None, extra: dict[str, str],
                message_type: str) -> Message:  # fmt: skip
        """Store one message and start its webhook; a WhatsApp message opens the 24-hour window."""
        exchange = self.exchange
        from_ = phone.address(number.is_whatsapp)
        message = exchange.new_message("inbound", from_, number.address, body, "received", has_media=media is not None)
        message.sent_at, message.extra = message.created_at, {"MessageType": message_type, **extra}
        message.segments = 1 if number.is_whatsapp else count_segments(body)
        message.price = exchange.charge(
            exchange.prices.whatsapp_fee if number.is_whatsapp else exchange.prices.sms_inbound
        )
        if media is not None:
            message.media.append(media)
        exchange.add_message(message)
        exchange.announce("said", phone, message)
        if number.is_whatsapp:
            phone.windows[number.address] = exchange.clock()
        else:
            self._opt_out(phone, number, body)
        exchange.spawn(self.post(message, phone, number))
        return message

    async def post(self, message: Message, phone: Phone, number: Number) -> None:
        """Call the webhook, and act on the TwiML it answers with."""
        fields = self.fields(message, phone)
        outcome = await self.hooks.call(number.url, number.fallback_url, fields)
        message.webhook_results.append(str(outcome.status) if outcome.status else outcome.failure)
        self.exchange.wake()
        self._run_twiml(outcome, message)

    def fields(self, message: Message, phone: Phone) -> dict[str, str]:
        """The form of the inbound webhook, empty fields and all."""
        fields = {
            "SmsMessageSid": message.sid,
            "NumMedia": str(len(message.media)),
            "SmsSid": message.sid,
            "SmsStatus": "received",
            "Body": message.body,
            "To": message.to,
            "NumSegments": str(message.segments),
            "MessageSid": message.sid,
            "AccountSid": message.account_sid,
            "From": message.from_,
            "ApiVersion": API_VERSION,
        }
        for nth, media in enumerate(message.media):
            fields[f"MediaUrl{nth}"] = self.media_url(message, media)
            fields[f"MediaContentType{nth}"] = media.content_type
        if not message.to.startswith("whatsapp:"):
            fields.update(ToCountry="NL", FromCountry="NL")
            fields.update({f"{side}{place}": "" for side in ("To", "From") for place in _PLACES})
            return fields
        metadata: dict[str, Any] = {"type": "whatsapp", "data": {"context": {"ProfileName": phone.name}}}
        fields.update(ProfileName=phone.name, ReferralNumMedia="0", ExternalUserId=f"whatsapp:{phone.user_id}")
        if not phone.hides_number:
            fields["WaId"] = metadata["data"]["context"]["WaId"] = phone.number.removeprefix("+")
        fields["ChannelMetadata"] = json.dumps(metadata, separators=(",", ":"))
        fields.update(message.extra)
        return fields

    def _opt_out(self, phone: Phone, number: Number, body: str) -> None:
        word = body.strip().upper()
        if word in STOP_WORDS:
            phone.stopped.add(number.address)
            self._system_answer(phone, number, STOP_ANSWER)
        elif word in START_WORDS and number.address in phone.stopped:
            phone.stopped.discard(number.address)
            self._system_answer(phone, number, START_ANSWER)
        elif word in HELP_WORDS:
            self._system_answer(phone, number, HELP_ANSWER)

    def _system_answer(self, phone: Phone, number: Number, text: str) -> None:
        message = self.exchange.new_message(
            "outbound-reply", number.address, phone.number, text, "queued", has_media=False
        )
        message.segments = count_segments(text)
        self.delivery.accept(self.exchange.add_message(message))

    def _run_twiml(self, outcome: Outcome, message: Message) -> None:
        for text in read_messages(outcome.body) if outcome.ok else []:
            form = {"From": message.to, "To": message.from_, "Body": text}
            try:
                self.delivery.accept(sending.create(self.exchange, form, [], "outbound-reply"))
            except Refused as refused:
                self.exchange.debugger.append({"error_code": str(refused.code), "sid": message.sid})


def read_messages(body: bytes) -> list[str]:
    """The texts of <Message> in a TwiML answer; none when it is no TwiML."""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError:
        return []
    return [text for one in root.iter("Message") if (text := "".join(one.itertext()).strip())]


def read_verbs(body: bytes) -> list[tuple[str, str]]:
    """The verbs of a voice TwiML in order, each with its words."""
    try:
        root = ElementTree.fromstring(body)
    except ElementTree.ParseError:
        return []
    return [(verb.tag, "".join(verb.itertext()).strip()) for verb in root.iter() if verb.tag != "Response"]
