"""Fit the model: linear classifiers and a small network over one table of features."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from training.corpus import CATEGORIES, KINDS, VIOLATIONS, Corpus, matrix, vocabulary
from training.net import Net, Settings

Floats = npt.NDArray[np.float32]
OUTPUTS = len(KINDS) + len(CATEGORIES) + len(VIOLATIONS)
LEAST = 8
"""Messages in which a feature must occur to be kept."""
LINEAR = (0.5, 1.0, 1.0)
"""How much the linear classifiers count beside the network, for kinds, categories and violations (chosen on training
writers left out: the more messages, the more of the kinds is the network's to say)."""


@dataclass(slots=True)
class Model:
    """Weights of everything: wide rows (kinds, categories, violations), hidden rows, marked rows."""

    keys: npt.NDArray[np.uint32]
    weight: Floats
    wide: Floats
    bias: Floats
    hidden: Floats
    hidden_bias: Floats
    hidden_out: Floats
    mark_keys: npt.NDArray[np.uint32]
    marks: Floats

    def data(self, corpus: Corpus) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
        """Return the rows of a corpus over the features of the model."""
        ones = np.ones(len(self.mark_keys), np.float32)
        return (
            matrix([f.weighed for f in corpus.features], self.keys, self.weight),
            matrix([f.marked for f in corpus.features], self.mark_keys, ones),
        )

    def scores(self, corpus: Corpus) -> Floats:
        """Return raw scores, one row per message and one column per output."""
        data, marked = self.data(corpus)
        flat = data @ self.wide + self.bias
        flat += np.maximum(data @ self.hidden + self.hidden_bias, 0) @ self.hidden_out
        flat[:, -len(VIOLATIONS) :] += marked @ self.marks
        return np.asarray(flat)


def goals(corpus: Corpus) -> tuple[Floats, Floats]:
    """Return goals per output, and how much each counts (rare kinds more, no category no weight)."""
    kinds, categories = corpus.kinds(), corpus.categories()
    goal = np.zeros((len(kinds), OUTPUTS), np.float32)
    weight = np.ones_like(goal)
    goal[np.arange(len(kinds)), kinds] = 1
    told = categories >= 0
    goal[np.nonzero(told)[0], 9 + categories[told]] = 1
    weight[~told, 9:22] = 0
    goal[:, 22:] = corpus.violations()
    share = np.bincount(kinds, minlength=9) / len(kinds)
    weight[:, :9] = np.sqrt(1 / (9 * share[kinds]))[:, None]
    return goal, weight


def _linear(data: sparse.csr_matrix, goal: npt.NDArray[np.int64], strength: float) -> tuple[Floats, Floats]:
    """Fit one balanced logistic regression; return its weights (features x classes) and biases."""
    fitted = LogisticRegression(C=strength, max_iter=150, tol=1e-3, class_weight="balanced")
    fitted.fit(data, goal)
    return fitted.coef_.T.astype(np.float32), fitted.intercept_.astype(np.float32)


def fit(corpus: Corpus, seeds: int = 1, *, linear: bool = True, deep: bool = True) -> Model:
    """Fit everything on a corpus, or only one of its two parts."""
    keys, weight = vocabulary([f.weighed for f in corpus.features], LEAST)
    mark_keys, _ = vocabulary([f.marked for f in corpus.features], LEAST)
    data = matrix([f.weighed for f in corpus.features], keys, weight)
    marked = matrix([f.marked for f in corpus.features], mark_keys, np.ones(len(mark_keys), np.float32))
    wide = np.zeros((len(keys), OUTPUTS), np.float32)
    bias = np.zeros(OUTPUTS, np.float32)
    marks = np.zeros((len(mark_keys), len(VIOLATIONS)), np.float32)
    if linear:
        wide[:, :9], bias[:9] = _linear(data, corpus.kinds(), 12.0)
        told = corpus.categories() >= 0
        wide[:, 9:22], bias[9:22] = _linear(data[told], corpus.categories()[told], 5.0)
        both = sparse.hstack([data, marked]).tocsr()
        for i, has in enumerate(corpus.violations().T):
            found, base = _linear(both, (has > 0).astype(np.int64), 12.0)
            wide[:, 22 + i], marks[:, i] = found[: len(keys), 0], found[len(keys) :, 0]
            bias[22 + i] = base[0]
    if linear and deep:
        counts = np.repeat(np.array(LINEAR, np.float32), (9, 13, 6))
        wide, bias, marks = wide * counts, bias * counts, marks * counts[22:]
    model = Model(
        keys, weight, wide, bias,
        np.zeros((len(keys), 0), np.float32), np.zeros(0, np.float32), np.zeros((0, OUTPUTS), np.float32),
        mark_keys, marks,
    )  # fmt: skip
    for seed in range(seeds if deep else 0):
        _add_net(model, data, corpus, seed, 1 / seeds)
    return model


def _add_net(model: Model, data: sparse.csr_matrix, corpus: Corpus, seed: int, share: float) -> None:
    """Train one network and add its scores, times `share`, to the model."""
    settings = Settings()
    goal, weight = goals(corpus)
    net = Net(data.shape[1], OUTPUTS, seed, settings).fit(data, goal, weight)
    model.wide += net.rows[:, :OUTPUTS] * settings.size * share
    model.bias += net.bias[:OUTPUTS] * share
    model.hidden = np.hstack([model.hidden, net.rows[:, OUTPUTS:] * settings.size])
    model.hidden_bias = np.concatenate([model.hidden_bias, net.bias[OUTPUTS:]])
    model.hidden_out = np.vstack([model.hidden_out, net.out * share])
