"""Figures count what the label guide asks for; the training data keep their promises."""

import json
from pathlib import Path

import pytest

from saar.reading import Category, Context, Kind, Reader, Violation
from saar.reading.figures import figures, table

MESSAGES = Path(__file__).parents[2] / "training" / "messages"
FILES = sorted(MESSAGES.glob("*.jsonl"))


def test_perfect_and_empty_figures() -> None:
    reading = Reader(b"").read("brand bij het station, 112 is gebeld", Context())
    row = {
        "kind": reading.kind.value,
        "category": reading.category.value if reading.category else None,
        "violations": [v.value for v in reading.violations],
        "location": reading.place,
        "plate": reading.plate,
        "called_112": reading.called_112,
    }
    found = figures([(row, reading)])
    assert found.kind_accuracy == found.place_accuracy == found.called_f1 == 1.0
    assert found.genuine_held == 0
    assert "kind macro F1" in table(found)
    assert figures([]).messages == 0


def test_there_are_ten_thousand_messages_by_many_writers() -> None:
    assert len(FILES) >= 6
    assert sum(len(path.read_text("utf8").splitlines()) for path in FILES) >= 10_000


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_row_follows_the_guide(path: Path) -> None:
    seen = set()
    for line in path.read_text("utf8").splitlines():
        row = json.loads(line)
        assert row["id"] not in seen
        seen.add(row["id"])
        kind = Kind(row["kind"])
        assert row["writer"].startswith(path.stem + "/")
        assert (row["category"] is not None) == (kind in (Kind.ALARM, Kind.REPORT))
        assert row["category"] is None or Category(row["category"])
        assert all(Violation(name) for name in row["violations"])
        assert row["location"] is None or row["location"] in row["text"]
        assert kind is not Kind.CALLED_112 or row["called_112"]
