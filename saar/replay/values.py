"""One line of an exported chat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


class NotAnExport(ValueError):
    """The file is no export that can be read; the message says what was expected."""


@dataclass(frozen=True, slots=True)
class Line:
    """Who said what when; `at` is local time as the phone wrote it, `media` true where something was left out of the export."""

    at: datetime
    who: str
    text: str
    media: bool = False
    forwarded: bool = False
