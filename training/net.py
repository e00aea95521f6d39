"""A wide and deep network on sparse rows, trained with Adam in NumPy (deterministic on one thread)."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse

Floats = npt.NDArray[np.float32]
HEADS = ((0, 9), (9, 22))
"""Lanes of the softmax heads (kinds, categories); the rest are logistic (violations)."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a network is trained."""

    hidden: int = 12
    rate: float = 0.006
    epochs: int = 12
    batch: int = 64
    drop: float = 0.5
    feature_drop: float = 0.2
    size: float = 4.0
    """Length that input rows are stretched to."""


class Net:
    """One network: wide weights and hidden weights share the rows of one table."""

    def __init__(self, features: int, outputs: int, seed: int, settings: Settings) -> None:
        """Start from small random hidden weights and no wide weights."""
        self.settings = settings
        self.random = np.random.default_rng(seed)
        hidden = settings.hidden
        self.outputs = outputs
        self.rows = np.zeros((features, outputs + hidden), np.float32)
        self.rows[:, outputs:] = self.random.normal(0, 0.3, (features, hidden))
        self.bias = np.zeros(outputs + hidden, np.float32)
        self.out = self.random.normal(0, hidden**-0.5, (hidden, outputs)).astype(np.float32)
        self._moments = [(np.zeros_like(part), np.zeros_like(part)) for part in (self.rows, self.bias, self.out)]
        self._time = 0

    def scores(self, data: sparse.csr_matrix) -> Floats:
        """Return raw scores of rows of unit length."""
        raw = (data * self.settings.size) @ self.rows + self.bias
        hidden = np.maximum(raw[:, self.outputs :], 0)
        return np.asarray(raw[:, : self.outputs] + hidden @ self.out)

    def fit(self, data: sparse.csr_matrix, goal: Floats, weight: Floats) -> "Net":
        """Train on rows, goals and weights per row and output; the rate falls to nought."""
        set_, count = self.settings, data.shape[0]
        data = (data * set_.size).tocsr().astype(np.float32)
        steps = set_.epochs * -(-count // set_.batch)
        for _ in range(set_.epochs):
            order = self.random.permutation(count)
            for start in range(0, count, set_.batch):
                part = order[start : start + set_.batch]
                rate = set_.rate * (1 - self._time / steps) + 1e-5
                self._step(data[part], goal[part], weight[part], rate)
        return self

    def _step(self, data: sparse.csr_matrix, goal: Floats, weight: Floats, rate: float) -> None:
        """Take one step of Adam on the rows that a batch touches."""
        self._time += 1
        set_, cut = self.settings, self.outputs
        touched, inverse = np.unique(data.indices, return_inverse=True)
        kept = (self.random.random(len(data.data)) > set_.feature_drop) / (1 - set_.feature_drop)
        data = sparse.csr_matrix(
            ((data.data * kept).astype(np.float32), inverse, data.indptr),
            shape=(data.shape[0], len(touched)),
        )
        rows = self.rows[touched]
        raw = data @ rows + self.bias
        mask = (self.random.random((len(goal), set_.hidden)) > set_.drop) / (1 - set_.drop)
        hidden = (np.maximum(raw[:, cut:], 0) * mask).astype(np.float32)
        error = (chances(raw[:, :cut] + hidden @ self.out) - goal) * weight / len(goal)
        back = (error @ self.out.T) * mask * (raw[:, cut:] > 0)
        both = np.hstack([error, back]).astype(np.float32)
        self._adam(0, touched, data.T @ both, rate)
        self._adam(1, slice(None), both.sum(axis=0), rate)
        self._adam(2, slice(None), (hidden.T @ error).astype(np.float32), rate)

    def _adam(self, part: int, where: "npt.NDArray[np.int64] | slice", slope: Floats, rate: float) -> None:
        """Move one part of the weights against its slope."""
        first, second = self._moments[part]
        one = first[where] * 0.9 + 0.1 * slope
        two = second[where] * 0.999 + 0.001 * slope * slope
        first[where], second[where] = one, two
        move = (one / (1 - 0.9**self._time)) / (np.sqrt(two / (1 - 0.999**self._time)) + 1e-8)
        (self.rows, self.bias, self.out)[part][where] -= rate * move


def chances(scores: Floats) -> Floats:
    """Return the probabilities of raw scores, head by head."""
    out = 1 / (1 + np.exp(-np.clip(scores, -30, 30)))
    for start, end in HEADS:
        part = np.exp(scores[:, start:end] - scores[:, start:end].max(axis=1, keepdims=True))
        out[:, start:end] = part / part.sum(axis=1, keepdims=True)
    return np.asarray(out, dtype=np.float32)
