"""Looking at a message with the group's rules in hand. What follows from what is found is decided in `saar.sanctions`."""

from saar.moderation.checks import CHECKS, check
from saar.moderation.rumour import Rumour, asks_when, rumour
from saar.moderation.values import Found, Message, Open

__all__ = ["CHECKS", "Found", "Message", "Open", "Rumour", "asks_when", "check", "rumour"]
