"""A stateful fake of Twilio (WhatsApp, SMS, voice) over real HTTP, with people who write, press and see."""

from bot.play.twilio.fake import TwilioFake
from bot.play.twilio.model import Button, Message, Phone
from bot.play.twilio.people import Call, TwilioPerson

__all__ = ["Button", "Call", "Message", "Phone", "TwilioFake", "TwilioPerson"]
