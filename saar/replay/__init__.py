"""An exported chat, read as it would have gone with Saar in the group. Pure: text in, figures out, nothing kept."""

from saar.replay.figures import Figures, replay
from saar.replay.values import Line, NotAnExport
from saar.replay.whatsapp import read_whatsapp

__all__ = ["Figures", "Line", "NotAnExport", "read_whatsapp", "replay"]
