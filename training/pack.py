"""Pack a fitted model into the small file that ships, one byte per weight."""

import json
import struct
from typing import Any
from zlib import compress

import numpy as np
import numpy.typing as npt

from saar.reading.network import MAGIC, ZERO
from training.fit import Model

CLIP = 99.95
"""Percentile of absolute weights that the largest byte stands for."""


def _bytes(weights: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.uint8], float]:
    """Return weights as bytes around ZERO and the size of one step."""
    if weights.size == 0:
        return np.zeros(weights.shape, np.uint8), 1.0
    step = float(np.percentile(np.abs(weights), CLIP)) / 127
    step = float(np.format_float_scientific(step, precision=6)) if step else 1.0
    return np.clip(np.rint(weights / step) + ZERO, 1, 255).astype(np.uint8), step


def pack(model: Model, extra: dict[str, Any]) -> bytes:
    """Return the file of a model; `extra` (heats, thresholds) joins its head."""
    weight = model.weight[:, None]
    norm_scale = float(np.max(model.weight) ** 2 / 255)
    norms = np.clip(np.rint(weight**2 / norm_scale), 1, 255).astype(np.uint8)
    wide, scale = _bytes(model.wide * weight)
    hidden, hidden_scale = _bytes(model.hidden * weight)
    marks, mark_scale = _bytes(model.marks)
    table = np.hstack([norms, wide, hidden])
    head = {
        "lanes": table.shape[1],
        "rows": table.shape[0],
        "mark_lanes": marks.shape[1],
        "mark_rows": marks.shape[0],
        "norm_scale": norm_scale,
        "scale": scale,
        "hidden_scale": hidden_scale,
        "mark_scale": mark_scale,
        "bias": [round(float(b), 5) for b in model.bias],
        "hidden_bias": [round(float(b), 5) for b in model.hidden_bias],
        "hidden_out": [[round(float(v), 5) for v in column] for column in model.hidden_out.T],
        **extra,
    }
    body = b"".join(
        (
            model.keys.astype("<u4").tobytes(),
            table.tobytes(),
            model.mark_keys.astype("<u4").tobytes(),
            marks.tobytes(),
        )
    )
    packed = json.dumps(head, sort_keys=True).encode()
    return MAGIC + struct.pack("<I", len(packed)) + packed + compress(body, 9)
