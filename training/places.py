"""Fit the weights by which the reader chooses a place (saar/reading/place_weights.py): `python -m training.places`.

A conditional logit: of all phrases of a message and 'none', the labelled one should be the likeliest. The writers who train
the model teach it too.
"""

import json
import math
import random
import textwrap
from collections import Counter, defaultdict
from pathlib import Path
from typing import Final

from saar.reading.clean import clean
from saar.reading.figures import same_place
from saar.reading.places import places_with_signs
from saar.reading.values import Kind
from training.corpus import TRAIN_WRITERS

TEACHERS: Final = TRAIN_WRITERS
ROUNDS, PACE, PULL, PULL_OF_WORDS = 8, 0.15, 0.005, 0.05
"""Passes over the messages, step size, and how hard weights (of single words) are pulled to zero."""
LEAST, LEAST_SEEN, LEAST_SEEN_WORD = 0.15, 3, 4
"""Smaller weights, and signs or words seen less often, are left out of the table."""
_TARGET: Final = Path(__file__).parent.parent / "saar" / "reading" / "place_weights.py"
_MESSAGES: Final = Path(__file__).parent / "messages"
_WORDS: Final = "=~@>"
Choice = list[tuple[list[str], bool]]
"""Signs of 'none' and of every phrase, each with whether it is right."""


def choices(writer: str) -> list[Choice]:
    """Return what can be chosen in every message of a writer; messages whose place no phrase reaches are left out."""
    out = []
    for line in (_MESSAGES / f"{writer}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        kind, label = Kind(row["kind"]), row["location"]
        found = [
            (signs, label is not None and same_place(label, words))
            for words, signs in places_with_signs(clean(row["text"]), kind)
        ]
        if label is None or any(right for _, right in found):
            out.append([([f"none:{kind}"], label is None), *found])
    return out


def fit(taught: list[Choice]) -> dict[str, float]:
    """Return the weight of every sign (log odds), by adaptive gradient steps; the same for the same messages."""
    weights: dict[str, float] = defaultdict(float)
    moved: dict[str, float] = defaultdict(lambda: 0.01)
    order, chance = list(taught), random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for choice in order:
            scores = [math.exp(sum(weights[sign] for sign in signs)) for signs, _ in choice]
            total = sum(scores)
            good = sum(score for score, (_, right) in zip(scores, choice, strict=True) if right)
            for score, (signs, right) in zip(scores, choice, strict=True):
                push = score / total - (score / good if right else 0.0)
                if abs(push) < 1e-4:
                    continue
                for sign in signs:
                    step = push + (PULL_OF_WORDS if sign[0] in _WORDS else PULL) * weights[sign]
                    moved[sign] += step * step
                    weights[sign] -= PACE * step / math.sqrt(moved[sign])
    return dict(weights)


def table(weights: dict[str, float], seen: Counter[str]) -> str:
    """Return the table of weights as it stands in place_weights.py, in tenths."""
    by_weight: dict[float, list[str]] = defaultdict(list)
    for sign, weight in weights.items():
        often = seen[sign] >= (LEAST_SEEN_WORD if sign[0] in _WORDS else LEAST_SEEN)
        if sign.startswith("none:") or (often and abs(weight) >= LEAST):
            by_weight[round(weight, 1)].append(sign)
    lines = []
    for weight in sorted(by_weight):
        wrapped = textwrap.wrap(
            " ".join(sorted(by_weight[weight])), 114, break_long_words=False, break_on_hyphens=False
        )
        lines += [f'    {weight}: """', *("    " + line for line in wrapped), '    """,']
    return "\n".join(lines)


def main() -> None:
    """Fit on the teaching writers and write the table."""
    taught = [choice for writer in TEACHERS for choice in choices(writer)]
    seen = Counter(sign for choice in taught for signs, _ in choice for sign in set(signs))
    rare = {sign for sign, count in seen.items() if count < LEAST_SEEN}
    taught = [[([sign for sign in signs if sign not in rare], right) for signs, right in choice] for choice in taught]
    head, _, rest = _TARGET.read_text("utf-8").partition("_TABLE: Final = {\n")
    _, _, tail = rest.partition("\n}\n")
    _TARGET.write_text(f"{head}_TABLE: Final = {{\n{table(fit(taught), seen)}\n}}\n{tail}", "utf-8")


if __name__ == "__main__":
    main()
