"""Compare approaches by leaving one writer out, and draw a learning curve: python -m training.compare."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import numpy as np
import numpy.typing as npt
from sklearn.metrics import f1_score

from saar.reading.grammar import kind_by_cues
from saar.reading.values import Context
from saar.reading.view import look
from training.corpus import TRAIN_WRITERS, Corpus, load
from training.fit import Model, fit
from training.net import Floats

CUES = "grammar of cues"
"""The approach that needs no training."""
FOLDS = ("anker", "brink", "citer", "dijk")
"""Writers that are left out in turn (the others always train)."""
SIZES = (200, 400, 800, 1600, 3200, 6400, 12800, 25600, 51200)
CURVE = ("linear n-grams and ideas", "linear and network")
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


def left_out(corpus: Corpus, writer: str, name: str, size: int = 0) -> tuple[float, float, float]:
    """Return the figures of an approach on one writer, trained on the others or on `size` of their messages."""
    left = part(corpus, np.nonzero(corpus.writers == writer)[0])
    if name == CUES:
        return measure(by_cues(left), left)
    rest = np.nonzero(corpus.writers != writer)[0]
    if size:
        rest = np.random.default_rng(7).permutation(rest)[:size]
    return measure(APPROACHES[name](part(corpus, rest)).scores(left), left)


def compare(corpus: Corpus, pool: ProcessPoolExecutor) -> list[str]:
    """Return a table of approaches: figures by writer left out, and their mean."""
    names = [CUES, *APPROACHES]
    asked = {(name, writer): pool.submit(left_out, corpus, writer, name) for name in names for writer in FOLDS}
    lines = ["| approach | figure | " + " | ".join(FOLDS) + " | mean |", "| --- | --- |" + " --- |" * 5]
    for name in names:
        for at, figure in enumerate(("kind F1", "category", "violations F1")):
            numbers = [asked[name, writer].result()[at] for writer in FOLDS]
            cells = " | ".join(f"{number:.3f}" for number in (*numbers, float(np.mean(numbers))))
            lines.append(f"| {name} | {figure} | {cells} |")
    return lines


def curve(corpus: Corpus, pool: ProcessPoolExecutor) -> list[str]:
    """Return a table of the kind F1 by number of training messages, for two writers left out."""
    asked = {
        (size, name): [pool.submit(left_out, corpus, writer, name, size) for writer in ("anker", "dijk")]
        for size in SIZES
        for name in CURVE
    }
    lines = ["| messages | linear | linear and network |", "| --- | --- | --- |"]
    for size in SIZES:
        means = [np.mean([one.result()[0] for one in asked[size, name]]) for name in CURVE]
        lines.append(f"| {size} | {means[0]:.3f} | {means[1]:.3f} |")
    return lines


def main() -> int:
    """Print both tables in Markdown."""
    corpus = load(TRAIN_WRITERS)
    with ProcessPoolExecutor() as pool:
        sys.stdout.write("\n".join([*compare(corpus, pool), "", *curve(corpus, pool)]) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
