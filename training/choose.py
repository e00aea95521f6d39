"""Choose heat, cuts and limits on writers that a model never saw: python -m training.choose.

Heat, cuts and the ring are chosen on the choosing writers (`corpus.CHOOSING`). The limits under which chatter is held are
chosen so that none of their genuine messages is held, with a margin, and so that of all training writers, read by models
trained without them, at most `RATE` of the genuine messages would be; many of those lines were written to be misread.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from saar.reading.judge import SURE, Limits, group
from saar.reading.network import MAGIC
from saar.reading.reader import Reader
from saar.reading.values import GENUINE, Context, Kind, Reading
from training.compare import part
from training.corpus import CHOOSING, KINDS, TRAIN_WRITERS, VIOLATIONS, Corpus, load
from training.fit import fit
from training.pack import pack
from training.train import CHOSEN, MODEL

PARTS = 5
"""Groups of training writers that are left out in turn."""
SAFETY = 0.25
"""A limit is at most this part of the lowest value at which a genuine message of a choosing writer would be held."""
RATE, OTHER_RATE = 0.001, 0.0003
"""Share of the training writers' genuine messages that may be held by a model that never saw the writer: as chatter, and as
a question, something lost or something for the municipality."""
HARM_SAFETY = 0.9
"""The same for what surely carries a violation: two judgements must be wrong before harm is done."""
MOST = 0.5
"""No limit is higher than this."""
FALSE_RINGS = 0.004
"""Share of messages that are no alarm which may ring; a little under the 0.005 that is asked."""
AS_GOOD = 0.005
"""Of cuts that differ less than this in F1 the highest is taken: it asks fewer people."""

_CLOSED = Limits(0.0, 0.2, **dict.fromkeys((field.name for field in fields(Limits)[2:]), 0.0))
"""Limits under which nothing is held and every alarm rings."""

Floats = npt.NDArray[np.float64]


def _readings(head: dict[str, Any], corpus: Corpus) -> list[Reading]:
    """Read a corpus with the shipped weights and other chosen values."""
    reader = Reader(with_head(MODEL.read_bytes(), head))
    return [reader.read(r["text"], Context(in_incident=r["in_incident"])) for r in corpus.rows]


def with_head(data: bytes, values: dict[str, Any]) -> bytes:
    """Return a model file with other values in its head."""
    start = len(MAGIC) + 4
    size = int.from_bytes(data[len(MAGIC) : start], "little")
    head = json.loads(data[start : start + size]) | values
    packed = json.dumps(head, sort_keys=True).encode()
    return MAGIC + len(packed).to_bytes(4, "little") + packed + data[start + size :]


def heat(scores: Floats, kinds: npt.NDArray[np.int64]) -> float:
    """Return the temperature under which the labels are likeliest."""

    def loss(value: float) -> float:
        raw = scores / value
        top = raw.max(axis=1, keepdims=True)
        logs = raw - top - np.log(np.exp(raw - top).sum(axis=1, keepdims=True))
        return float(-logs[np.arange(len(kinds)), kinds].mean())

    return float(min(np.round(np.arange(0.6, 2.6, 0.05), 2), key=loss))


def cuts(chances: Floats, has: Floats) -> list[float]:
    """Return per violation the probability from which it is found, by F1 over a smooth grid."""
    grid = np.round(np.arange(0.25, 0.8, 0.025), 3)
    out = []
    for column, true in zip(chances.T, has.T, strict=True):
        scores = [_f1(column >= cut, true > 0) for cut in grid]
        smooth = np.convolve(scores, [0.2, 0.2, 0.2, 0.2, 0.2], mode="same")[2:-2]
        as_good = np.nonzero(smooth >= smooth.max() - AS_GOOD)[0]
        out.append(float(grid[2 + int(as_good[-1])]))
    return out


def _f1(found: npt.NDArray[np.bool_], true: npt.NDArray[np.bool_]) -> float:
    """Return the F1 of found against true."""
    return float(2 * (found & true).sum() / max(found.sum() + true.sum(), 1))


@dataclass(frozen=True, slots=True)
class Sample:
    """What one limit would have to decide: its name, the probability of all genuine kinds, and what the message is."""

    limit: str
    genuine: float
    clean: bool
    """A genuine message without violations: never to be held."""
    chatter: bool


def samples(head: dict[str, Any], data: bytes, corpus: Corpus) -> list[Sample]:
    """Return what each limit would have to decide on messages that the given model never saw."""
    found: list[Sample] = []
    reader = Reader(with_head(data, head))
    for row in corpus.rows:
        context = Context(in_incident=row["in_incident"])
        finding = reader.find(row["text"], context)
        if finding.kind in GENUINE:
            continue
        genuine = sum(finding.confidence[kind] for kind in GENUINE)
        kind = Kind(row["kind"])
        clean = kind in GENUINE and not row["violations"]
        found.append(Sample(group(finding, context), genuine, clean, kind is Kind.CHATTER))
        if any(finding.faults[v] >= SURE for v in finding.violations):
            found.append(Sample("harmful", genuine, clean, kind is Kind.CHATTER))
    return found


GROUPS = (
    "quiet_clear", "quiet_bare", "open_clear", "open_bare", "open_fact", "mixed", "risky", "foreign", "harmful",
)  # fmt: skip


def limits(chosen_on: list[Sample], others: list[Sample], genuine: int) -> Limits:
    """Return the limits that hold most chatter: none of `chosen_on`, at most RATE of the `genuine` messages of `others`."""
    ceiling = {name: _lowest(chosen_on, name) * (HARM_SAFETY if name == "harmful" else SAFETY) for name in GROUPS}
    steps = {
        name: [min(v, ceiling[name], MOST) for v in _clean(others, name)] + [min(ceiling[name], MOST)]
        for name in GROUPS
    }
    gains = {name: _gains(others, name, steps[name]) for name in GROUPS}
    # Best total for each number of genuine messages that may be held, group by group (a knapsack).
    best: dict[int, tuple[int, dict[str, int]]] = {0: (0, {})}
    most = int(RATE * genuine)
    for name in GROUPS:
        grown: dict[int, tuple[int, dict[str, int]]] = {}
        for spent, (held, at) in best.items():
            for cost, gain in enumerate(gains[name][: most - spent + 1]):
                total = (held + gain, {**at, name: cost})
                if total[0] > grown.get(spent + cost, (-1, {}))[0]:
                    grown[spent + cost] = total
        best = grown
    _, chosen = max(best.values(), key=lambda one: one[0])
    other = _clean(others, "other")[int(OTHER_RATE * genuine)]
    found = {name: _rounded(steps[name][chosen[name]]) for name in GROUPS}
    return replace(_CLOSED, **found, other=_rounded(min(other, _lowest(chosen_on, "other") * SAFETY)))


def _clean(found: list[Sample], name: str) -> list[float]:
    """Return the values of genuine messages under a limit, lowest first."""
    return sorted(one.genuine for one in found if one.limit == name and one.clean)


def _lowest(found: list[Sample], name: str) -> float:
    return min((one.genuine for one in found if one.limit == name and one.clean), default=1.0)


def _gains(found: list[Sample], name: str, steps: list[float]) -> list[int]:
    """Return how much chatter is held at each step of a limit: one genuine message more at each."""
    chatter = np.sort([one.genuine for one in found if one.limit == name and one.chatter])
    return [int(count) for count in np.searchsorted(chatter, steps)]


def _rounded(value: float) -> float:
    """Return a limit a little below: what lies on it passes."""
    return max(0.0, int(value * 100_000) / 100_000)


def left_out(head: dict[str, Any], corpus: Corpus) -> list[Sample]:
    """Return the samples of all training writers, each read by a model that was trained without them."""
    with ProcessPoolExecutor() as pool:
        found = pool.map(_one_part, [head] * PARTS, [corpus] * PARTS, range(PARTS))
        return [sample for part_of_it in found for sample in part_of_it]


def _one_part(head: dict[str, Any], corpus: Corpus, start: int) -> list[Sample]:
    away = np.isin(corpus.writers, TRAIN_WRITERS[start::PARTS])
    rest, left = part(corpus, np.nonzero(~away)[0]), part(corpus, np.nonzero(away)[0])
    return samples(head, pack(fit(rest), head), left)


def ring(readings: list[Reading], corpus: Corpus) -> float:
    """Return the least probability of alarms at which false rings are rare enough."""
    wrong = [
        reading.confidence[Kind.ALARM]
        for row, reading in zip(corpus.rows, readings, strict=True)
        if reading.rings and row["kind"] != "alarm"
    ]
    allowed = int(FALSE_RINGS * sum(row["kind"] != "alarm" for row in corpus.rows))
    return round(sorted(wrong, reverse=True)[allowed] + 0.001, 3) if len(wrong) > allowed else 0.5


def main() -> int:
    """Choose, write training/chosen.json and put the values into the model file."""
    corpus = load(CHOOSING)
    plain: dict[str, Any] = {"heat": 1.0, "cuts": [0.5] * len(VIOLATIONS), "limits": {}}
    first = _readings(plain, corpus)
    scores = np.log(np.array([[max(r.confidence[k], 1e-12) for k in KINDS] for r in first]))
    chances = np.array([[r.violation_confidence[v] for v in VIOLATIONS] for r in first])
    chosen: dict[str, Any] = {
        "heat": heat(scores, corpus.kinds()),
        "cuts": cuts(chances, corpus.violations().astype(np.float64)),
    }
    others = load(TRAIN_WRITERS)
    genuine = sum(Kind(row["kind"]) in GENUINE and not row["violations"] for row in others.rows)
    best = limits(samples(chosen, MODEL.read_bytes(), corpus), left_out(chosen, others), genuine)
    best = replace(best, ring=ring(_readings(chosen | {"limits": asdict(best)}, corpus), corpus))
    chosen["limits"] = asdict(best)
    CHOSEN.write_text(json.dumps(chosen, indent=1) + "\n", "utf8")
    MODEL.write_bytes(with_head(MODEL.read_bytes(), chosen))
    sys.stdout.write(json.dumps(chosen) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
