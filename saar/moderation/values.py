"""What a check is given and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from saar.events import AttachmentKind
from saar.reading import GENUINE, Kind, Reading, Verdict

NO_WORDS = frozenset[AttachmentKind]()


class Open(StrEnum):
    """What is going on in the group when a message comes."""

    NOTHING = "nothing"
    REPORT = "report"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message as the checks see it.

    `reading` is None for what has no words. `came_with` are the kinds of what came along; `others_card` is true for a
    contact card of somebody else. `own_lines` counts the sender's lines within the limit of the rule about bundling, this
    one included. `open_now` is what is open in the group. `flooded` is what the counters say (`saar.flood`), empty for nothing.
    """

    text: str = ""
    reading: Reading | None = None
    came_with: frozenset[AttachmentKind] = NO_WORDS
    others_card: bool = False
    forwarded: bool = False
    night: bool = False
    open_now: Open = Open.NOTHING
    own_lines: int = 1
    flooded: str = ""

    @property
    def genuine(self) -> bool:
        """Whether it is a report or part of one: never held back as noise."""
        return self.reading is not None and self.reading.kind in GENUINE

    @property
    def surely_not(self) -> bool:
        """Whether the reader is sure that it is no report: only then anything is done about mere noise."""
        return self.reading is not None and not self.genuine and self.reading.decision.verdict is Verdict.HOLD

    @property
    def doubt(self) -> float:
        """How likely it is a genuine message after all, 0 to 1."""
        if self.reading is None:
            return 0.5
        return min(1.0, sum(self.reading.confidence.get(kind, 0.0) for kind in GENUINE))

    def is_kind(self, *kinds: Kind) -> bool:
        """Whether it was read as one of these."""
        return self.reading is not None and self.reading.kind in kinds


@dataclass(frozen=True, slots=True)
class Found:
    """What one check found: the rule, how sure (0 to 1), whether it is harm or mere noise, and whether it counts on the ladder."""

    rule: str
    sure: float
    harm: bool = False
    ladder: bool = True
    patience: int = 1
