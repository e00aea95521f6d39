"""Every figure beside its baseline, as one table: python -m bench [--write FILE] [--kills N] [--all].

Writes nothing without `--write`. `--all` also runs the benches that print by themselves (storage, reading, moderation,
WhatsApp, playground).
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from bench import decisions, ingress, kill, latency, memory, sending

Row = tuple[str, str, str]
OTHERS = ("storage", "reading", "moderation", "twilio", "play")


def machine() -> str:
    """What this is measured on, and how busy it was when it began."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        named = [line for line in info.read_text("utf-8").splitlines() if line.startswith("model name")]
        model = named[0].partition(":")[2].strip() if named else model
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} x {model}, {platform.system()}, Python {platform.python_version()}, "
        f"{datetime.now(UTC):%Y-%m-%d}, load {load:.1f} when it began"
    )


def sends() -> list[Row]:
    """Sending out of the durable outbox with 40 ms to each answer, and a thousand members with 30 a second enforced."""
    import uvloop

    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder, sending.fake("--delay-ms", "40") as running:
        ours = uvloop.run(sending.ours(running, 2000, Path(folder)))
        alone = uvloop.run(sending.bare(running, 500))
    return [
        (
            "messages out of the durable outbox, 40 ms to each answer",
            f"{ours:,.0f}/s",
            f"PTB alone, 64 at once: {alone:,.0f}/s; LA Searcher 37/s, Grafana OnCall 1 to 2/s (peers)",
        )
    ]


def kills(count: int) -> list[Row]:
    """Crashes, half by polling and half by webhook."""
    return [kill.row(kill.besiege(count // 2, mode), mode) for mode in ("polling", "webhook")]


def rows(count: int) -> Iterator[Row]:
    """The table, line by line; what cannot be measured here says why."""
    parts: list[Callable[[], list[Row]]] = [
        ingress.rows,
        decisions.rows,
        latency.rows,
        sends,
        memory.rows,
        lambda: kills(count),
    ]
    for part in parts:
        try:
            yield from part()
        except (OSError, TimeoutError, AssertionError, RuntimeError) as error:
            yield (getattr(part, "__module__", "bench"), f"not measured: {error}", "")


def main() -> None:
    """Measure, print, and write where asked."""
    options = argparse.ArgumentParser(prog="python -m bench")
    options.add_argument("--write", type=Path, help="write the table into this file")
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--all", action="store_true", help="also the benches that print by themselves")
    chosen = options.parse_args()
    lines = [f"Measured on {machine()}.", "", "| what | measured | beside |", "| --- | --- | --- |"]
    print("\n".join(lines), flush=True)
    for row in rows(chosen.kills):
        lines.append("| " + " | ".join(row) + " |")
        print(lines[-1], flush=True)
    if chosen.all:
        for name in OTHERS:
            print(f"\n{name}:", flush=True)
            subprocess.run([sys.executable, "-m", f"bench.{name}"], check=False)
    if chosen.write:
        chosen.write.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
