"""The reader: one message and its context in, one reading out."""

from types import MappingProxyType

from . import details, scenes
from .calls import states_call
from .grammar import kind_by_cues
from .judge import CONDUCT, Finding, Limits, decide, rings
from .network import Network, logistic, softmax
from .neutral import ORIGIN, SLUR
from .numbers import has_bsn
from .places import find_place
from .plates import find_plate
from .values import Category, Context, Kind, Reading, Verdict, Violation
from .view import View, look

KINDS, CATEGORIES, VIOLATIONS = tuple(Kind), tuple(Category), tuple(Violation)
_EVENTFUL = frozenset({Kind.ALARM, Kind.REPORT, Kind.UPDATE, Kind.LOST_FOUND})
_SOMEBODY = frozenset({"person", "looks", "child", "family", "frail", "garment"})
_DRIVEN = frozenset({"vehicle", "bike", "drive", "carrying"})
"""Ideas without which persons and vehicles are not looked for."""
CALL_IN_SIGHT = 0.05
"""Probability of a 112 statement from which looser ways of saying so count ('badmeester heeft 112')."""
_NOTHING = Context()


class Reader:
    """Reads messages; `model` is the trained model file, empty bytes mean cues alone."""

    def __init__(self, model: bytes = b"") -> None:
        """Take the bytes of the model file."""
        self._network = Network(model) if model else None
        head = self._network.head if self._network else {}
        self._limits = Limits(**head.get("limits", {}))
        self._heat = float(head.get("heat", 1.0))
        self._cuts: list[float] = head.get("cuts", [0.5] * len(VIOLATIONS))

    def read(self, text: str, context: Context = _NOTHING) -> Reading:
        """Return what a message says and what should happen to it; never raises."""
        view = look(text, context)
        if context.own_lines and len(view.words) < 5:
            return self._joined(view, context)
        return self._reading(view, context)

    def _joined(self, view: View, context: Context) -> Reading:
        """Read a fragment with the sender's own lines before it; the clearer of both counts."""
        whole = "\n".join((*context.own_lines[-4:], view.text))
        alone, joined = self._reading(view, context), self._reading(look(whole, context), context)
        if joined.kind is Kind.ALARM and alone.kind in (Kind.CHATTER, Kind.QUESTION, Kind.LOST_FOUND):
            return joined
        if alone.decision.verdict is Verdict.HOLD and joined.decision.verdict is Verdict.PASS_:
            return joined
        return alone

    def _scores(self, view: View, context: Context) -> tuple[list[float], list[float], list[float]]:
        """Return probabilities of kinds, categories and violations."""
        if self._network is None:
            return kind_by_cues(view, context)
        kinds, categories, violations = self._network.scores(view.features)
        return softmax(kinds, self._heat), categories, [logistic(score) for score in violations]

    def _reading(self, view: View, context: Context) -> Reading:
        """Return the reading of a message that has been looked at."""
        return self._complete(self._find(view, context), context)

    def find(self, text: str, context: Context = _NOTHING) -> Finding:
        """Return what is known of a message before anything is decided (for choosing limits)."""
        return self._find(look(text, context), context)

    def _find(self, view: View, context: Context) -> Finding:
        """Return what is known of a message that has been looked at."""
        chances, topics, faults = self._scores(view, context)
        kind = KINDS[max(range(len(KINDS)), key=chances.__getitem__)]
        category = None
        if kind in (Kind.ALARM, Kind.REPORT):
            category = CATEGORIES[max(range(len(CATEGORIES)), key=topics.__getitem__)]
        return Finding(
            view=view,
            kind=kind,
            category=category,
            confidence=MappingProxyType(dict(zip(KINDS, chances, strict=True))),
            violations=self._violations(view, faults),
            faults=dict(zip(VIOLATIONS, faults, strict=True)),
            indoors=scenes.indoors(view.folded),
            drill=scenes.drill(view.folded),
            second_hand=scenes.second_hand(view.folded),
        )

    def _violations(self, view: View, faults: list[float]) -> tuple[Violation, ...]:
        """Return the violations that are likely enough; origin without conduct needs little more."""
        cuts = list(self._cuts)
        if (ORIGIN in view.marked or SLUR in view.marked) and not CONDUCT & view.ideas.keys():
            at = VIOLATIONS.index(Violation.DISCRIMINATION)
            cuts[at] = min(cuts[at], 0.25)
        if "<naam>" in view.marked and scenes.identifiable(view.folded, view.words):
            # A name and an address in one breath: little more is needed to ask first.
            at = VIOLATIONS.index(Violation.PRIVACY)
            cuts[at] = min(cuts[at], 0.3)
        if "thanks" in view.ideas and "curse" not in view.ideas:
            # A warm "dank jullie wel" has the shape of an outburst; without a curse it is none.
            at = VIOLATIONS.index(Violation.PROFANITY)
            cuts[at] = max(cuts[at], 0.9)
        return tuple(v for v, chance, cut in zip(VIOLATIONS, faults, cuts, strict=True) if chance >= cut)

    def _complete(self, found: Finding, context: Context) -> Reading:
        """Add facts and decision to a finding."""
        view, kind = found.view, found.kind
        decision = decide(found, context, self._limits)
        loud = rings(found, decision, self._limits)
        likely = found.confidence[Kind.ALARM] >= self._limits.doubt
        told = kind is Kind.ALARM or found.confidence[Kind.CALLED_112] >= CALL_IN_SIGHT
        eventful, ideas = kind in _EVENTFUL, view.ideas.keys()
        return Reading(
            kind=kind,
            category=found.category,
            violations=found.violations,
            place=find_place(view.text, kind),
            plate=find_plate(view.text),
            called_112=kind is Kind.CALLED_112 or states_call(view.folded, context.in_incident, told, view.called),
            rings=loud,
            decision=decision,
            confidence=found.confidence,
            ask_if_now=likely and not loud and decision.verdict is Verdict.PASS_,
            persons=details.persons(view.text) if eventful and _SOMEBODY & ideas else (),
            vehicle=details.vehicle(view.text) if eventful and (view.plates or _DRIVEN & ideas) else None,
            direction=details.direction(view.text) if eventful and "direct" in ideas else None,
            time_words=details.time_words(view.text) if eventful else (),
            language=view.language,
            phones=view.phones,
            has_bsn=has_bsn(view.text),
            indoors=found.indoors,
            identifiable=kind is Kind.REPORT and scenes.identifiable(view.folded, view.words),
            second_hand=found.second_hand,
            drill=found.drill,
            violation_confidence=MappingProxyType(dict(found.faults)),
        )
