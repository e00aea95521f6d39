"""Write training/figures.md: all figures of the shipped model on the writers it never trained on."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.reading_model import load_reader
from saar.reading.figures import Figures, figures, table
from saar.reading.values import Context, Kind, Reading
from training.corpus import CHOOSING, FINAL, TRAIN_WRITERS, load

PAGE = Path(__file__).with_name("figures.md")
WIDTH = 40
"""Characters of a full bar of the reliability plot."""


def read(writer: str) -> list[tuple[Mapping[str, Any], Reading]]:
    """Read all messages of a writer with the shipped model."""
    reader = load_reader()
    rows = load([writer]).rows
    return [(row, reader.read(row["text"], Context(in_incident=row["in_incident"]))) for row in rows]


def confusion(found: Figures) -> list[str]:
    """Return the confusion table: a row per label, a column per reading."""
    names = [kind.value for kind in Kind]
    lines = ["| label \\ read as | " + " | ".join(names) + " |", "| --- |" + " ---: |" * len(names)]
    for label in names:
        cells = " | ".join(str(found.confusion.get((label, name), 0)) for name in names)
        lines.append(f"| {label} | {cells} |")
    return lines


def plot(found: Figures) -> list[str]:
    """Return the reliability plot: a bar for the share that is right, a mark where it should end."""
    lines = ["```text", "confidence  right  messages"]
    for sure, right, count in found.reliability:
        bar = ["#" if i < round(right * WIDTH) else "." for i in range(WIDTH)]
        bar[min(round(sure * WIDTH), WIDTH - 1)] = "|"
        lines.append(f"{sure:10.2f}  {right:5.2f}  {count:8d}  {''.join(bar)}")
    return [*lines, "```"]


def examples(pairs: Sequence[tuple[Mapping[str, Any], Reading]]) -> list[str]:
    """Return one short example for each of the commonest confusions."""
    found = figures(pairs).confusion
    wrong = sorted(((n, a, b) for (a, b), n in found.items() if a != b), key=lambda w: (-w[0], w[1], w[2]))
    lines = ["| label | read as | messages | example |", "| --- | --- | ---: | --- |"]
    for count, label, name in wrong[:14]:
        texts = [r["text"] for r, reading in pairs if r["kind"] == label and reading.kind == name]
        short = min(texts, key=lambda text: (abs(len(text) - 70), text)).replace("\n", " ").replace("|", "/")
        lines.append(f"| {label} | {name} | {count} | {short[:140]} |")
    return lines


def _counted(read_by: Mapping[str, Sequence[Any]]) -> str:
    return ", ".join(f"`{writer}` ({len(pairs)} messages)" for writer, pairs in read_by.items())


def main() -> int:
    """Write the page."""
    final, chosen = ({writer: read(writer) for writer in writers} for writers in (FINAL, CHOOSING))
    trained = len(load(TRAIN_WRITERS).rows)
    lines = [
        "# Figures of the shipped model",
        "",
        f"Trained on {trained} messages of {len(TRAIN_WRITERS)} writers; limits chosen on {_counted(chosen)};",
        f"{_counted(final)} are read for these figures only. Made by `python -m training.report`.",
    ]
    for name, pairs in (*final.items(), *chosen.items()):
        found = figures(pairs)
        lines += ["", f"## {name}", "", "```text", table(found), "```", "", *confusion(found), "", *plot(found)]
    first = CHOOSING[0]
    lines += ["", f"## Where it fails (examples of {first})", "", *examples(chosen[first])]
    PAGE.write_text("\n".join(lines) + "\n", "utf8")
    sys.stdout.write(f"{PAGE.name} written\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
