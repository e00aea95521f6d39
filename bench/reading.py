"""Measure the reader on one core: loading, memory, time per message, time on bad input (python -m bench.reading)."""

import json
import os
import statistics
import sys
import time
from pathlib import Path

MESSAGES = Path(__file__).parents[1] / "training" / "messages" / "eiland.jsonl"
LIMITS = {"load s": 0.5, "memory MB": 25.0, "median ms": 0.5, "worst ms": 10.0, "model MB": 10.0}
"""What issue 3 asks: seconds to load, megabytes on top of the program, milliseconds per message."""
BAD = (
    "", "a" * 20_000, "woord " * 4_000, "😀" * 5_000, "\x00\x1b" * 5_000, "مرحبا " * 3_000, "\udcff" * 5_000, "112 " * 5_000,
    "12-AB-" * 3_000, "12 AB " * 3_000, "1ab2 " * 4_000, "\n" * 20_000,
)  # fmt: skip


def resident() -> float:
    """Return the resident memory of this process in megabytes (Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def measure() -> dict[str, float]:
    """Return the figures by name."""
    import bot.program  # noqa: F401 - the reader's memory is counted on top of the program

    before = resident()
    start = time.perf_counter()
    from bot.reading_model import load_reader
    from saar.reading import Context

    reader = load_reader()
    loaded = time.perf_counter() - start
    held = resident() - before
    rows = [json.loads(line) for line in MESSAGES.read_text("utf8").splitlines()]
    taken = []
    for row in rows:
        context = Context(in_incident=row["in_incident"])
        begin = time.perf_counter()
        reader.read(row["text"], context)
        taken.append((time.perf_counter() - begin) * 1000)
    held = max(held, resident() - before - sum(len(json.dumps(row)) * 3 for row in rows) / 1e6)
    worst = 0.0
    for text in BAD:
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            reader.read(text)
            times.append((time.perf_counter() - begin) * 1000)
        worst = max(worst, min(times))
    model = Path(sys.modules["saar.reading"].__file__ or "").with_name("model.bin").stat().st_size / 1e6
    return {
        "load s": loaded,
        "memory MB": held,
        "median ms": statistics.median(taken),
        "95th percentile ms": sorted(taken)[int(len(taken) * 0.95)],
        "worst ms": worst,
        "model MB": model,
        "messages": float(len(rows)),
    }


def main() -> int:
    """Print the figures beside their limits; fail when one is broken."""
    found = measure()
    broken = [name for name, limit in LIMITS.items() if found[name] > limit]
    for name, value in found.items():
        limit = f"  (at most {LIMITS[name]:g})" if name in LIMITS else ""
        print(f"reading {name:<20} {value:8.3f}{limit}")
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
