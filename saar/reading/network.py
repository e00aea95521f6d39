"""The trained model: a table of small numbers per feature, a hidden layer, and their sum.

A row of the table holds one byte per lane. Rows are added as whole integers, sixteen bits to a lane, so
that a message costs one addition per feature and no library for arithmetic is needed.
"""

import json
import struct
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from math import exp, sqrt
from operator import mul
from typing import Any, Final
from zlib import decompress

from .features import Features

MAGIC: Final = b"SAARREAD1"
ZERO: Final = 128
"""The byte that stands for nought in a row."""
_FULL: Final = 250
"""Rows that a sixteen-bit lane can hold before it must be emptied."""


_KINDS: Final = 9
_FAULTS: Final = 22
"""Lanes of the kinds come first, then those of the categories; from here on they are the violations'."""


class Table:
    """Rows of bytes by a 32-bit key."""

    def __init__(self, keys: "array[int]", rows: bytes, first: int, lanes: int) -> None:
        """Take sorted keys and their rows of `lanes` bytes each, which begin at byte `first`."""
        self._keys, self._rows, self._first, self._lanes = keys, rows, first, lanes
        self._low = int.from_bytes(b"\xff\x00" * (lanes // 2 + 1), "little")
        self._starts = array("I", bytes(4 * 65537))
        at = 0
        for top in range(65536):
            self._starts[top] = at = bisect_left(keys, top << 16, at)
        self._starts[65536] = len(keys)

    def total(self, wanted: Sequence[int]) -> tuple[int, list[int]]:
        """Return how many of the wanted keys are known, and the sum of their rows by lane."""
        keys, rows, lanes, low = self._keys, self._rows, self._lanes, self._low
        starts, first, even, whole, count = self._starts, self._first, 0, 0, 0
        sums = [0] * lanes
        for key in set(wanted):
            top = key >> 16
            at, end = starts[top], starts[top + 1]
            if at == end:
                continue
            if keys[at] != key:
                at = bisect_left(keys, key, at + 1, end)
            if at < end and keys[at] == key:
                at = first + at * lanes
                number = int.from_bytes(rows[at : at + lanes], "little")
                # The odd lanes are what is left of the whole: one mask a row is enough.
                whole += number
                even += number & low
                count += 1
                if count % _FULL == 0:
                    sums = self._empty(sums, even, (whole - even) >> 8)
                    even = whole = 0
        return count, self._empty(sums, even, (whole - even) >> 8)

    def _empty(self, sums: list[int], even: int, odd: int) -> list[int]:
        """Add the two packed sums to the sums by lane."""
        size = 2 * (self._lanes // 2 + 1)
        pairs = zip(
            memoryview(even.to_bytes(size, "little")).cast("H"),
            memoryview(odd.to_bytes(size, "little")).cast("H"),
            strict=True,
        )
        flat = [value for pair in pairs for value in pair]
        return list(map(int.__add__, sums, islice(flat, self._lanes)))


class Network:
    """The model as read from its file."""

    def __init__(self, data: bytes) -> None:
        """Take the bytes of the model file (made by training/train.py)."""
        if not data.startswith(MAGIC):
            raise ValueError("this is no reading model")
        (size,) = struct.unpack_from("<I", data, len(MAGIC))
        start = len(MAGIC) + 4
        self.head: dict[str, Any] = json.loads(data[start : start + size])
        body = decompress(memoryview(data)[start + size :])
        lanes, marks = self.head["lanes"], self.head["mark_lanes"]
        cut = 0
        tables = []
        for count, width in ((self.head["rows"], lanes), (self.head["mark_rows"], marks)):
            keys = array("I")
            keys.frombytes(body[cut : cut + 4 * count])
            cut += 4 * count
            tables.append(Table(keys, body, cut, width))
            cut += width * count
        self._table, self._marks = tables
        self._out: list[list[float]] = self.head["hidden_out"]

    def scores(self, features: Features) -> tuple[list[float], list[float], list[float]]:
        """Return the raw scores of the kinds, the categories and the violations."""
        head = self.head
        count, sums = self._table.total(features.weighed)
        norm = sqrt(max(sums[0] * head["norm_scale"], 1e-6))
        step = head["scale"] / norm
        bias = head["bias"]
        size = len(bias)
        flat = [(s - ZERO * count) * step + b for s, b in zip(sums[1 : 1 + size], bias, strict=True)]
        deep_step = head["hidden_scale"] / norm
        hidden = [
            value if (value := (s - ZERO * count) * deep_step + b) > 0.0 else 0.0
            for s, b in zip(sums[1 + size :], head["hidden_bias"], strict=True)
        ]
        out = self._out
        for i in range(_KINDS):
            flat[i] += sum(map(mul, out[i], hidden))
        # A category is asked of alarms and reports alone, the first two kinds: for the rest it is left half-made.
        told = max(range(_KINDS), key=flat.__getitem__) < 2
        for i in range(_KINDS if told else _FAULTS, size):
            flat[i] += sum(map(mul, out[i], hidden))
        marked, more = self._marks.total(features.marked)
        if marked:
            mark_step = head["mark_scale"] / sqrt(marked)
            for i, s in enumerate(more):
                flat[_FAULTS + i] += (s - ZERO * marked) * mark_step
        return flat[:_KINDS], flat[_KINDS:_FAULTS], flat[_FAULTS:]


def softmax(scores: Sequence[float], heat: float) -> list[float]:
    """Return probabilities of scores divided by a temperature."""
    top = max(scores)
    parts = [exp((score - top) / heat) for score in scores]
    whole = sum(parts)
    return [part / whole for part in parts]


def logistic(score: float) -> float:
    """Return the probability of a score."""
    return 1.0 / (1.0 + exp(-score)) if score > -30.0 else 0.0
