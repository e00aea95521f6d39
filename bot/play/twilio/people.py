"""People with a phone: what they send by WhatsApp, SMS or voice, and what they see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.play.telegram.errors import CannotAct
from bot.play.telegram.files import TINY_JPEG, TINY_OGG
from bot.play.twilio.inbound import read_verbs
from bot.play.twilio.model import Button, Media, Message, Number, Phone, new_sid

if TYPE_CHECKING:
    from bot.play.twilio.fake import TwilioFake

Wanted = str | Callable[[Message], bool]


@dataclass(frozen=True, slots=True)
class Call:
    """A phone call to one of our numbers: the verbs that answered it, with their words."""

    sid: str
    verbs: tuple[tuple[str, str], ...]

    @property
    def heard(self) -> list[str]:
        """What the caller heard."""
        return [words for verb, words in self.verbs if verb == "Say"]


class TwilioPerson:
    """One person; acts at once, webhooks follow on their own."""

    def __init__(self, fake: TwilioFake, phone: Phone) -> None:
        self.fake = fake
        self.phone = phone

    @property
    def name(self) -> str:
        """The WhatsApp profile name."""
        return self.phone.name

    @property
    def number(self) -> str:
        """The phone number, E.164."""
        return self.phone.number

    @property
    def address(self) -> str:
        """The WhatsApp address as webhooks show it."""
        return self.phone.address(True)

    # -- doing

    def says(self, text: str, *, sms: bool = False, reply_to: Message | None = None, to: str | None = None,
             forwarded: bool = False) -> Message:  # fmt: skip
        """A text, by WhatsApp or SMS; with `reply_to` as a swipe-reply."""
        extra = self._reply(reply_to)
        if forwarded:
            extra["Forwarded"] = "true"
        return self._send(text, None, extra, "text", sms=sms, to=to)

    def sends_photo(self, content: bytes = TINY_JPEG, caption: str = "", *, to: str | None = None) -> Message:
        """A picture."""
        return self._send(caption, Media(new_sid("ME"), content, "image/jpeg"), {}, "image", to=to)

    def sends_photos(self, count: int, caption: str = "") -> list[Message]:
        """Several pictures; each one is a message and a webhook of its own."""
        return [self.sends_photo(caption=caption if not nth else "") for nth in range(count)]

    def sends_voice(self, content: bytes = TINY_OGG) -> Message:
        """A voice note."""
        return self._send("", Media(new_sid("ME"), content, "audio/ogg"), {}, "audio")

    def sends_document(self, name: str, content: bytes, content_type: str = "application/pdf") -> Message:
        """A file; its name arrives as the body."""
        return self._send(name, Media(new_sid("ME"), content, content_type), {}, "document")

    def sends_contact(self, name: str, number: str) -> Message:
        """A contact card, which arrives as a vCard file."""
        card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nTEL:{number}\r\nEND:VCARD\r\n".encode()
        return self._send("", Media(new_sid("ME"), card, "text/vcard"), {}, "contacts")

    def sends_location(self, latitude: float, longitude: float, *, label: str = "", address: str = "") -> Message:
        """A place; the body is empty."""
        extra = {"Latitude": str(latitude), "Longitude": str(longitude)}
        if label:
            extra["Label"] = label
        if address:
            extra["Address"] = address
        return self._send("", None, extra, "location")

    def reacts(self, message: Message, emoji: str) -> None:
        """A reaction, which Twilio shows to nobody."""

    def presses(self, wanted: str | Button, on: Message | None = None) -> Message:
        """Press a quick reply or choose a list item of the newest message that offers it."""
        label = wanted.text if isinstance(wanted, Button) else wanted
        shown = [on] if on is not None else list(reversed(self.phone.inbox))
        offered = [(message, button) for message in shown for button in message.buttons]
        exact = next(((message, button) for message, button in offered if button.text == label), None)
        found = exact or next(((message, button) for message, button in offered if label in button.text), None)
        if found is None:
            raise CannotAct(f"{self.name} sees no button {label!r}; there are {[one.text for _, one in offered]}")
        return self._press(*found)

    def _press(self, message: Message, button: Button) -> Message:
        if button.url is not None:
            raise CannotAct(f"{button.text!r} opens {button.url}, it sends nothing")
        extra = self._reply(message)
        if button.is_list_item:
            extra.update(ListId=button.payload, ListTitle=button.text)
            return self._send(button.text, None, extra, "interactive", to=message.from_)
        extra.update(ButtonText=button.text, ButtonPayload=button.payload)
        is_template = message.category != "service"
        return self._send(button.text, None, extra, "button" if is_template else "interactive", to=message.from_)

    async def calls(self, to: str | None = None) -> Call:
        """Phone one of our numbers and listen to what answers; raises CannotAct when nothing does."""
        number = self.fake.sms_number if to is None else self.fake.exchange.numbers[to]
        sid = new_sid("CA")
        fields = {
            "CallSid": sid,
            "AccountSid": self.fake.exchange.account_sid,
            "From": self.phone.number,
            "To": number.address,
            "Caller": self.phone.number,
            "Called": number.address,
            "CallStatus": "ringing",
            "Direction": "inbound",
            "ApiVersion": "2010-04-01",
            "FromCountry": "NL",
            "ToCountry": "NL",
            "CallerCity": "",
        }
        outcome = await self.fake.hooks.call(number.voice_url, "", fields)
        if not outcome.ok:
            raise CannotAct(f"nobody answers {number.address}: {outcome.status or outcome.failure}")
        return Call(sid, tuple(read_verbs(outcome.body)))

    def reads(self, message: Message | None = None) -> None:
        """Open the chat: what was delivered becomes read."""
        for one in [message] if message is not None else self.phone.inbox:
            if one.is_whatsapp and one.status == "delivered":
                self.fake.delivery.mark_read(one)

    def turns_off(self, off: bool = True) -> None:
        """The phone is off: messages stay 'sent' until it is on again."""
        self.phone.is_off = off
        self.fake.exchange.wake()

    def blocks(self, on: bool = True) -> None:
        """Block our WhatsApp number."""
        self.phone.has_blocked = on

    def hides_number(self) -> None:
        """Take a username: from now on only the business-scoped id is shown."""
        self.phone.hides_number = True

    def changes_number(self, number: str) -> None:
        """A new number, which brings a new business-scoped id and no window."""
        exchange = self.fake.exchange
        for address in (self.phone.number, f"whatsapp:{self.phone.number}", f"whatsapp:{self.phone.user_id}"):
            exchange.by_address.pop(address, None)
        self.phone.number, self.phone.user_id = number, exchange.new_user_id()
        self.phone.windows.clear()
        exchange.phones.remove(self.phone)
        exchange.add_phone(self.phone)

    # -- seeing

    def sees(self, *, sms: bool | None = None) -> list[Message]:
        """What arrived, oldest first; by SMS or WhatsApp only when asked so."""
        return [message for message in self.phone.inbox if sms is None or message.is_whatsapp is not sms]

    @property
    def last(self) -> Message:
        """The newest message; raises IndexError when there is none."""
        return self.phone.inbox[-1]

    async def gets(self, wanted: Wanted, *, timeout_s: float = 5.0) -> Message:
        """Wait (real time) for a message that holds `wanted`; raises TimeoutError with what is there."""
        fits = wanted if callable(wanted) else (lambda message: wanted in message.shown)

        def look() -> Message | None:
            return next((message for message in reversed(self.phone.inbox) if fits(message)), None)

        try:
            return await self.fake.until(look, timeout_s=timeout_s)
        except TimeoutError:
            texts = [message.shown for message in self.phone.inbox]
            raise TimeoutError(f"{self.name} did not get {wanted!r} in {timeout_s} s; has {texts}") from None

    # -- inside

    def _send(self, body: str, media: Media | None, extra: dict[str, str], message_type: str, *, sms: bool = False,
              to: str | None = None) -> Message:  # fmt: skip
        number = self._number(sms, to)
        if number.is_whatsapp and not self.phone.has_whatsapp:
            raise CannotAct(f"{self.name} has no WhatsApp")
        if number.is_whatsapp and self.phone.has_blocked:
            raise CannotAct(f"{self.name} has blocked the number")
        return self.fake.inbound.receive(self.phone, number, body, media, extra, message_type)

    def _number(self, sms: bool, to: str | None) -> Number:
        if to is not None:
            return self.fake.exchange.numbers[to]
        return self.fake.sms_number if sms else self.fake.whatsapp_number

    def _reply(self, message: Message | None) -> dict[str, str]:
        if message is None:
            return {}
        return {"OriginalRepliedMessageSid": message.sid, "OriginalRepliedMessageSender": message.from_}
