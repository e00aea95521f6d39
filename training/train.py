"""Train the reading model and write saar/reading/model.bin: `make train` or python -m training.train."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import json
import sys
from pathlib import Path

from training.corpus import TRAIN_WRITERS, load
from training.fit import fit
from training.pack import pack

HERE = Path(__file__).parent
MODEL = HERE.parent / "saar" / "reading" / "model.bin"
CHOSEN = HERE / "chosen.json"
"""Heat and limits, chosen on other writers by training/choose.py."""


def main() -> int:
    """Fit on all training writers, pack, write, and say how large the file is."""
    chosen = json.loads(CHOSEN.read_text("utf8")) if CHOSEN.exists() else {}
    model = fit(load(TRAIN_WRITERS))
    data = pack(model, chosen)
    MODEL.write_bytes(data)
    sys.stdout.write(f"{MODEL.name}: {len(data)} bytes, {len(model.keys)} features\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
