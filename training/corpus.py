"""The labelled messages: reading them, and turning them into arrays for training."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from scipy import sparse

from saar.reading.features import Features
from saar.reading.values import Category, Context, Kind, Violation
from saar.reading.view import look

MESSAGES = Path(__file__).parent / "messages"
CHOOSING: Final = ("eiland", "fjord", "kreek", "haven", "sluis")
"""Writers on whom thresholds are chosen."""
FINAL: Final = ("brug", "wiek")
"""Writers who are read for the final figures only; both knew nothing but the label guide."""
TRAIN_WRITERS = tuple(sorted(path.stem for path in MESSAGES.glob("*.jsonl") if path.stem not in (*CHOOSING, *FINAL)))
"""Writers whose messages train the model."""
KINDS, CATEGORIES, VIOLATIONS = list(Kind), list(Category), list(Violation)
POWER = 1.25
"""Exponent of the inverse document frequency (chosen by leave-one-writer-out)."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Corpus:
    """Rows with their features."""

    rows: list[dict[str, Any]]
    features: list[Features]
    writers: npt.NDArray[np.str_]

    def kinds(self) -> npt.NDArray[np.int64]:
        """Return the kind of every row as a number."""
        return np.array([KINDS.index(Kind(row["kind"])) for row in self.rows])

    def categories(self) -> npt.NDArray[np.int64]:
        """Return the category of every row as a number, -1 for none."""
        return np.array([CATEGORIES.index(Category(r["category"])) if r["category"] else -1 for r in self.rows])

    def violations(self) -> Floats:
        """Return one column per violation, 1 where a row has it."""
        return np.array(
            [[float(v.value in row["violations"]) for v in VIOLATIONS] for row in self.rows],
            dtype=np.float32,
        )


def load(writers: Iterable[str]) -> Corpus:
    """Read the messages of the given writers (files in training/messages) and look at each."""
    rows: list[dict[str, Any]] = []
    for writer in writers:
        with (MESSAGES / f"{writer}.jsonl").open(encoding="utf8") as lines:
            rows += [json.loads(line) for line in lines]
    found = [look(row["text"], Context(in_incident=row["in_incident"])).features for row in rows]
    return Corpus(rows, found, np.array([row["writer"].split("/")[0] for row in rows]))


def vocabulary(lists: Sequence[Sequence[int]], least: int) -> tuple[npt.NDArray[np.uint32], Floats]:
    """Return the keys seen in at least `least` messages, sorted, and their inverse frequency."""
    every = np.concatenate([np.unique(np.array(keys, dtype=np.uint32)) for keys in lists])
    keys, counts = np.unique(every, return_counts=True)
    kept = counts >= least
    weight = (np.log((1 + len(lists)) / (1 + counts[kept])) + 1) ** POWER
    return keys[kept], weight.astype(np.float32)


def matrix(lists: Sequence[Sequence[int]], keys: npt.NDArray[np.uint32], weight: Floats) -> sparse.csr_matrix:
    """Return one row of unit length per message over the given keys."""
    columns, starts = [], [0]
    for wanted in lists:
        unique = np.unique(np.array(wanted, dtype=np.uint32))
        at = np.searchsorted(keys, unique)
        at[at == len(keys)] = 0
        found = at[keys[at] == unique] if len(keys) else at[:0]
        columns.append(found)
        starts.append(starts[-1] + len(found))
    indices = np.concatenate(columns)
    values = weight[indices]
    out = sparse.csr_matrix((values, indices, np.array(starts)), shape=(len(lists), len(keys)))
    length = np.sqrt(np.asarray(out.multiply(out).sum(axis=1)).ravel())
    return (sparse.diags((1 / np.maximum(length, 1e-9)).astype(np.float32)) @ out).tocsr()
