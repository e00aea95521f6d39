"""How well readings match labels: every figure of the label guide, as values."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from .tokens import fold
from .values import GENUINE, Kind, Reading, Verdict, Violation

_SMALL: Final = frozenset(
    [
        "in",
        "op",
        "aan",
        "bij",
        "langs",
        "de",
        "het",
        "een",
        "'t",
        "t",
        "the",
        "at",
        "on",
        "near",
        "of",
        "te",
        "ter",
        "van",
        "der",
        "den",
        "d'n",
        "'n",
        "n",
        "achter",
        "voor",
        "naast",
        "tegenover",
        "tussen",
        "onder",
        "boven",
        "door",
        "over",
        "uit",
        "vanaf",
        "rond",
    ]
)
"""Prepositions and articles that do not count in a place."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares are 0-1; counts are messages."""

    messages: int
    kind_f1: float
    kind_f1_by_kind: Mapping[str, float]
    kind_accuracy: float
    violation_f1: float
    violation_by_name: Mapping[str, tuple[float, float]]
    category_accuracy: float
    place_accuracy: float
    place_accuracy_where_told: float
    plate_exact: float
    called_f1: float
    genuine_held: int
    genuine: int
    chatter_held: float
    chatter_kept_out: float
    asked: float
    rings_of_alarms: float
    rings_of_others: float
    alarms_passing_unrung: float
    confusion: Mapping[tuple[str, str], int]
    reliability: tuple[tuple[float, float, int], ...]


def same_place(label: str | None, found: str | None) -> bool:
    """Say whether the words of two places overlap with an F1 of two thirds (both absent is right)."""
    if label is None or found is None:
        return label is found
    one, two = _content(label), _content(found)
    if not one or not two:
        return fold(label) == fold(found)
    common = sum((Counter(one) & Counter(two)).values())
    return 2 * common / (len(one) + len(two)) >= 2 / 3 - 1e-9


def _content(place: str) -> list[str]:
    """Return the words of a place without prepositions and articles."""
    return [word for word in re.findall(r"[^\W_]+", fold(place)) if word not in _SMALL]


def _f1(right: int, found: int, true: int) -> float:
    """Return the F1 of counts: right, found and true."""
    return 2 * right / (found + true) if found + true else 1.0


def _share(part: int, whole: int) -> float:
    """Return a share, 0 for an empty whole."""
    return part / whole if whole else 0.0


def _kinds(confusion: Mapping[tuple[str, str], int]) -> dict[str, float]:
    """Return the F1 of every kind that is labelled or read at all."""
    out = {}
    for kind in Kind:
        true = sum(n for (a, _), n in confusion.items() if a == kind)
        found = sum(n for (_, b), n in confusion.items() if b == kind)
        if true or found:
            out[kind.value] = _f1(confusion.get((kind.value, kind.value), 0), found, true)
    return out


def _violations(pairs: Sequence[tuple[Mapping[str, Any], Reading]]) -> tuple[float, dict[str, tuple[float, float]]]:
    """Return macro F1 of the violations that occur, and precision and recall by name."""
    scores, names = [], {}
    for violation in Violation:
        true = sum(violation.value in row["violations"] for row, _ in pairs)
        found = sum(violation in reading.violations for _, reading in pairs)
        right = sum(violation.value in row["violations"] and violation in reading.violations for row, reading in pairs)
        names[violation.value] = (_share(right, found), _share(right, true))
        if true:
            scores.append(_f1(right, found, true))
    return _share_of(scores), names


def _share_of(scores: Sequence[float]) -> float:
    """Return the mean of scores, 0 where there is none."""
    return sum(scores) / len(scores) if scores else 0.0


def _reliability(pairs: Sequence[tuple[Mapping[str, Any], Reading]]) -> tuple[tuple[float, float, int], ...]:
    """Return (mean confidence, share right, messages) for ten bands of the confidence in the kind."""
    bands: list[list[tuple[float, bool]]] = [[] for _ in range(10)]
    for row, reading in pairs:
        sure = reading.confidence[reading.kind]
        bands[min(int(sure * 10), 9)].append((sure, row["kind"] == reading.kind.value))
    return tuple(
        (sum(s for s, _ in band) / len(band), sum(r for _, r in band) / len(band), len(band)) for band in bands if band
    )


def figures(pairs: Sequence[tuple[Mapping[str, Any], Reading]]) -> Figures:
    """Return all figures for labelled rows and their readings."""
    confusion = Counter((row["kind"], reading.kind.value) for row, reading in pairs)
    by_kind = _kinds(confusion)
    violation_f1, by_violation = _violations(pairs)
    told = [(row, reading) for row, reading in pairs if row["category"]]
    placed = [(row, reading) for row, reading in pairs if row["location"]]
    plated = [(row, reading) for row, reading in pairs if row["plate"] or reading.plate]
    called = [(row["called_112"], reading.called_112) for row, reading in pairs]
    good = {kind.value for kind in GENUINE}
    genuine = [reading for row, reading in pairs if row["kind"] in good and not row["violations"]]
    chatter = [reading.decision.verdict for row, reading in pairs if row["kind"] == Kind.CHATTER]
    alarms = [reading for row, reading in pairs if row["kind"] == Kind.ALARM]
    others = [reading for row, reading in pairs if row["kind"] != Kind.ALARM]
    return Figures(
        messages=len(pairs),
        kind_f1=_share_of(list(by_kind.values())),
        kind_f1_by_kind=by_kind,
        kind_accuracy=_share(sum(n for (a, b), n in confusion.items() if a == b), len(pairs)),
        violation_f1=violation_f1,
        violation_by_name=by_violation,
        category_accuracy=_share(
            sum(r.category is not None and row["category"] == r.category.value for row, r in told), len(told)
        ),
        place_accuracy=_share(sum(same_place(row["location"], r.place) for row, r in pairs), len(pairs)),
        place_accuracy_where_told=_share(sum(same_place(row["location"], r.place) for row, r in placed), len(placed)),
        plate_exact=_share(sum(row["plate"] == r.plate for row, r in plated), len(plated)) if plated else 1.0,
        called_f1=_f1(sum(a and b for a, b in called), sum(b for _, b in called), sum(a for a, _ in called)),
        genuine_held=sum(r.decision.verdict is Verdict.HOLD for r in genuine),
        genuine=len(genuine),
        chatter_held=_share(chatter.count(Verdict.HOLD), len(chatter)),
        chatter_kept_out=_share(len(chatter) - chatter.count(Verdict.PASS_), len(chatter)),
        asked=_share(sum(r.decision.verdict is Verdict.ASK for _, r in pairs), len(pairs)),
        rings_of_alarms=_share(sum(r.rings for r in alarms), len(alarms)),
        rings_of_others=_share(sum(r.rings for r in others), len(others)),
        alarms_passing_unrung=_share(sum(not r.rings and r.ask_if_now for r in alarms), len(alarms)),
        confusion=confusion,
        reliability=_reliability(pairs),
    )


def table(found: Figures) -> str:
    """Return the figures as lines of text, a name and a value each."""
    lines = [
        ("messages", str(found.messages)),
        ("kind macro F1", f"{found.kind_f1:.3f}"),
        ("kind accuracy", f"{found.kind_accuracy:.3f}"),
        *((f"  F1 {name}", f"{value:.3f}") for name, value in found.kind_f1_by_kind.items()),
        ("violations macro F1", f"{found.violation_f1:.3f}"),
        *(
            (f"  {name} precision, recall", f"{one:.3f} {two:.3f}")
            for name, (one, two) in found.violation_by_name.items()
        ),
        ("category accuracy", f"{found.category_accuracy:.3f}"),
        ("place right", f"{found.place_accuracy:.3f}"),
        ("place right where one is told", f"{found.place_accuracy_where_told:.3f}"),
        ("plate exact", f"{found.plate_exact:.3f}"),
        ("112 F1", f"{found.called_f1:.3f}"),
        ("genuine held", f"{found.genuine_held} of {found.genuine}"),
        ("chatter held", f"{found.chatter_held:.3f}"),
        ("chatter held or asked", f"{found.chatter_kept_out:.3f}"),
        ("asked", f"{found.asked:.3f}"),
        ("alarms that ring", f"{found.rings_of_alarms:.3f}"),
        ("alarms that pass with 'is it now?'", f"{found.alarms_passing_unrung:.3f}"),
        ("other messages that ring", f"{found.rings_of_others:.4f}"),
    ]
    width = max(len(name) for name, _ in lines)
    out = [f"{name:<{width}}  {value}" for name, value in lines]
    out += ["", "label -> reading (messages)"]
    wrong = [(n, a, b) for (a, b), n in found.confusion.items() if a != b]
    out += [f"{a} -> {b}: {n}" for n, a, b in sorted(wrong, key=lambda w: (-w[0], w[1], w[2]))[:20]]
    out += ["", "confidence, share right, messages"]
    out += [f"{sure:.2f} {right:.2f} {count}" for sure, right, count in found.reliability]
    return "\n".join(out)
