"""The reader: one message and its context in, one reading out."""

import re

from .clean import clean
from .plates import find_plate
from .reasons import HOLD_CHATTER, PASS_ALARM, PASS_UNSURE
from .values import GENUINE, Context, Decision, Kind, Reading, Verdict

_ALARM = re.compile(r"brand|inbr[ae]|vecht|overval|\bhelp\b|ingebroken|sluip", re.I)
_CALLED = re.compile(
    r"(112|politie|meldkamer)\W+(\w+\W+){0,3}(gebeld|gesproken|onderweg)|called (112|the police)", re.I
)
_CLEAR = re.compile(r"loos alarm|vals alarm|is (weer )?(terecht|veilig)|opgepakt|aangehouden", re.I)
_CHATTER = re.compile(r"dank|bedankt|👍|haha|goedemorgen", re.I)


class Reader:
    """Reads messages; `model` is the trained model file, empty bytes mean cues alone."""

    def __init__(self, model: bytes = b"") -> None:
        """Take the bytes of the model file."""
        self._model = model

    def read(self, text: str, context: Context = Context()) -> Reading:  # noqa: B008 (frozen)
        """Return what a message says and what should happen to it; never raises."""
        text = clean(text)
        called = bool(_CALLED.search(text))
        kind = _kind(text, context, called)
        confidence = {k: (0.6 if k is kind else 0.05) for k in Kind}
        if kind in GENUINE:
            key = PASS_ALARM if kind is Kind.ALARM else PASS_UNSURE
            decision = Decision(Verdict.PASS_, key, {"kind": kind.value, "confidence": 0.6})
        else:
            decision = Decision(Verdict.HOLD, HOLD_CHATTER, {"kind": kind.value, "confidence": 0.6})
        return Reading(
            kind=kind,
            category=None,
            violations=(),
            place=None,
            plate=find_plate(text),
            called_112=called,
            rings=kind is Kind.ALARM,
            decision=decision,
            confidence=confidence,
        )


def _kind(text: str, context: Context, called: bool) -> Kind:
    """Choose a kind by a few cue words."""
    if _CLEAR.search(text):
        return Kind.ALL_CLEAR
    if _ALARM.search(text):
        return Kind.ALARM
    if called:
        return Kind.CALLED_112
    if _CHATTER.search(text):
        return Kind.CHATTER
    if text.rstrip().endswith("?"):
        return Kind.QUESTION
    return Kind.UPDATE if context.in_incident else Kind.REPORT
