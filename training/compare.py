"""Compare approaches by leaving one writer out, and draw a learning curve: python -m training.compare."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import sys
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from sklearn.metrics import f1_score

from saar.reading.grammar import kind_by_cues
from saar.reading.values import Context
from saar.reading.view import look
from training.corpus import TRAIN_WRITERS, Corpus, load
from training.fit import Model, fit
from training.net import Floats

FOLDS = ("anker", "brink", "citer", "dijk")
"""Writers that are left out in turn (the others always train)."""
SIZES = (200, 400, 800, 1600, 3200, 6400)
APPROACHES: dict[str, Callable[[Corpus], Model]] = {
    "linear n-grams and ideas": lambda corpus: fit(corpus, deep=False),
    "small network": lambda corpus: fit(corpus, linear=False),
    "linear and network": fit,
}


def part(corpus: Corpus, kept: npt.NDArray[np.int64]) -> Corpus:
    """Return the given rows of a corpus."""
    return Corpus([corpus.rows[i] for i in kept], [corpus.features[i] for i in kept], corpus.writers[kept])


def by_cues(corpus: Corpus) -> Floats:
    """Return the scores of the grammar of cues, which needs no training."""
    rows = []
    for row in corpus.rows:
        context = Context(in_incident=row["in_incident"])
        kinds, topics, faults = kind_by_cues(look(row["text"], context), context)
        rows.append([*np.log(kinds), *topics, *(f - 0.5 for f in faults)])
    return np.array(rows, dtype=np.float32)


def measure(scores: Floats, corpus: Corpus) -> tuple[float, float, float]:
    """Return macro F1 of kinds, accuracy of categories and macro F1 of violations (cut at one half)."""
    kinds, topics, faults = corpus.kinds(), corpus.categories(), corpus.violations()
    told = topics >= 0
    return (
        float(f1_score(kinds, scores[:, :9].argmax(axis=1), average="macro")),
        float((scores[told, 9:22].argmax(axis=1) == topics[told]).mean()),
        float(np.mean([f1_score(faults[:, i], scores[:, 22 + i] > 0) for i in range(6)])),
    )


def compare(corpus: Corpus) -> list[str]:
    """Return a table of approaches: figures by writer left out, and their mean."""
    lines = ["| approach | figure | " + " | ".join(FOLDS) + " | mean |", "| --- | --- |" + " --- |" * 5]
    found: dict[str, list[tuple[float, float, float]]] = {"grammar of cues": []}
    for writer in FOLDS:
        rest = part(corpus, np.nonzero(corpus.writers != writer)[0])
        left = part(corpus, np.nonzero(corpus.writers == writer)[0])
        found["grammar of cues"].append(measure(by_cues(left), left))
        for name, train in APPROACHES.items():
            found.setdefault(name, []).append(measure(train(rest).scores(left), left))
    for name, values in found.items():
        for at, figure in enumerate(("kind F1", "category", "violations F1")):
            numbers = [value[at] for value in values]
            cells = " | ".join(f"{number:.3f}" for number in (*numbers, float(np.mean(numbers))))
            lines.append(f"| {name} | {figure} | {cells} |")
    return lines


def curve(corpus: Corpus) -> list[str]:
    """Return a table of the kind F1 by number of training messages, for two writers left out."""
    lines = ["| messages | linear | linear and network |", "| --- | --- | --- |"]
    random = np.random.default_rng(7)
    for size in SIZES:
        values: list[list[float]] = [[], []]
        for writer in ("anker", "dijk"):
            rest = random.permutation(np.nonzero(corpus.writers != writer)[0])[:size]
            left = part(corpus, np.nonzero(corpus.writers == writer)[0])
            chosen = part(corpus, rest)
            for at, name in enumerate(("linear n-grams and ideas", "linear and network")):
                values[at].append(measure(APPROACHES[name](chosen).scores(left), left)[0])
        lines.append(f"| {size} | {np.mean(values[0]):.3f} | {np.mean(values[1]):.3f} |")
    return lines


def main() -> int:
    """Print both tables in Markdown."""
    corpus = load(TRAIN_WRITERS)
    sys.stdout.write("\n".join([*compare(corpus), "", *curve(corpus)]) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
