"""A stateful fake of Telegram and its Bot API server over real HTTP, with people who write, press and see."""

from bot.play.telegram.errors import CannotAct
from bot.play.telegram.fake import TelegramFake
from bot.play.telegram.faults import Fault
from bot.play.telegram.limits import Limits
from bot.play.telegram.people import Person
from bot.play.telegram.rooms import Room
from bot.play.telegram.views import Button, SeenMessage, Sight

__all__ = ["Button", "CannotAct", "Fault", "Limits", "Person", "Room", "SeenMessage", "Sight", "TelegramFake"]
