"""`saarbot read`: JSONL in, JSONL out; `--explain` for people; `--evaluate FILE` for figures."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from bot.cli.people import EXIT_UNUSABLE, tell
from bot.languages import say
from bot.reading_model import load_reader
from saar.course import Situation, Way, way
from saar.people import Role, Standing
from saar.reading import Context, Reader, Reading

_LABELS = frozenset({"text", "kind", "category", "violations", "location", "plate", "called_112"})
"""What stands in each line of a labelled file."""


def answer(reader: Reader, line: str) -> dict[str, Any]:
    """Return the answer to one line of JSON; a broken line gives its error."""
    try:
        given = json.loads(line)
        text = given["text"]
        if not isinstance(text, str):
            raise TypeError("text is no string")
        context = Context(in_incident=bool(given.get("in_incident", False)))
        reading = reader.read(text, context)
        return {
            "id": given.get("id"),
            "kind": reading.kind.value,
            "category": reading.category.value if reading.category else None,
            "violations": [violation.value for violation in reading.violations],
            "location": reading.place,
            "plate": reading.plate,
            "called_112": reading.called_112,
            "rings": reading.rings,
            "decision": reading.decision.verdict.value,
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        return {"id": None, "error": f"{type(error).__name__}: {error}"[:200]}


def _lines(given: Iterable[str]) -> Iterator[str]:
    """Yield the lines that are not blank."""
    for line in given:
        if line.strip():
            yield line


def read_jsonl(stdin: IO[str], stdout: IO[str]) -> int:
    """Read JSONL and write one answer a line, in the same order; return the exit code."""
    reader = load_reader()
    for line in _lines(stdin):
        stdout.write(json.dumps(answer(reader, line), ensure_ascii=True) + "\n")
        stdout.flush()
    return 0


def explain(lines: Iterable[str], stdout: IO[str], language: str = "nl", in_incident: bool = False) -> int:
    """Read messages (plain lines or JSONL) and write for people what was understood and why."""
    reader = load_reader()
    for line in _lines(lines):
        text, inside = _message(line, in_incident)
        reading = reader.read(text, Context(in_incident=inside))
        said = [f"> {text.strip()}", *(f"  {line}" for line in _explained(reading, language, inside))]
        stdout.write("\n".join(said) + "\n\n")
    return 0


def _message(line: str, in_incident: bool) -> tuple[str, bool]:
    """Return text and open report of a line, which is JSON or plain text."""
    if line.lstrip().startswith("{"):
        try:
            given = json.loads(line)
            return str(given["text"]), bool(given.get("in_incident", in_incident))
        except (ValueError, KeyError, TypeError):
            pass
    return line, in_incident


def explain_one(text: str, stdout: IO[str], language: str = "nl") -> int:
    """Explain the message that stands behind the command; without any text there is nothing to explain."""
    if not text.strip():
        tell("explain.no_text", err=True)
        return EXIT_UNUSABLE
    return explain([text], stdout, language)


def _past_the_street(reading: Reading, in_incident: bool) -> bool:
    """Tell whether this goes to the wijkagent and not to the street, where a neighbour tells it to Saar alone."""
    at = Situation(
        role=Role.RESIDENT, standing=Standing.MEMBER, in_chat=False, merges=in_incident, merges_calm=False,
        alarm_open=in_incident, late_s=0, stale_s=1,
    )  # fmt: skip
    return way(reading, at) is Way.NEIGHBOUR


def _explained(reading: Reading, language: str, in_incident: bool) -> Iterator[str]:
    """Yield the sentences that explain one reading."""
    decision = reading.decision
    fault = str(decision.args.get("violation", ""))
    why = say(language, decision.reason_key, {"violation": f"@play.violation.{fault}"} if fault else {})
    yield say(language, "explain.because", {"verdict": f"@explain.verdict.{decision.verdict.value}", "why": why})
    ranked = sorted(reading.confidence.items(), key=lambda item: -item[1])[:3]
    sure = [f"{say(language, f'explain.kind.{kind.value}')} {chance:.2f}" for kind, chance in ranked]
    faults = [say(language, f"play.violation.{violation.value}") for violation in reading.violations]
    facts: list[tuple[str, Any]] = [
        ("sure", " · ".join(sure)), ("topic", f"@category.{reading.category.value}" if reading.category else ""),
        ("place", reading.place), ("plate", reading.plate), ("vehicle", reading.vehicle), ("direction", reading.direction),
        ("persons", ", ".join(reading.persons)), ("time", ", ".join(reading.time_words)),
        ("violations", ", ".join(faults)), ("phone", ", ".join(reading.phones)), ("language", reading.language),
    ]  # fmt: skip
    yield from (say(language, f"explain.fact.{name}", {"value": value}) for name, value in facts if value)
    marks = (
        ("called", reading.called_112), ("rings", reading.rings), ("if_now", reading.ask_if_now), ("indoors", reading.indoors),
        ("identifiable", _past_the_street(reading, in_incident)), ("drill", reading.drill),
        ("second_hand", reading.second_hand), ("bsn", reading.has_bsn),
    )  # fmt: skip
    yield from (say(language, f"explain.mark.{name}") for name, holds in marks if holds)


def evaluate(path: Path, stdout: IO[str] | None = None) -> int:
    """Read a labelled JSONL file and write the table of all figures; return the exit code."""
    from saar.reading.figures import figures, table

    if not path.is_file():
        tell("explain.file.folder" if path.is_dir() else "explain.file.missing", {"path": str(path)}, err=True)
        return EXIT_UNUSABLE
    try:
        rows = _labelled(path)
    except NotLabelled as error:
        tell("explain.file.not_labelled", {"path": str(path), "line": error.args[0]}, err=True)
        return EXIT_UNUSABLE
    except OSError as error:
        tell("explain.file.unreadable", {"path": str(path), "why": type(error).__name__}, err=True)
        return EXIT_UNUSABLE
    reader = load_reader()
    pairs = [(row, reader.read(row["text"], Context(in_incident=bool(row.get("in_incident"))))) for row in rows]
    (stdout or sys.stdout).write(table(figures(pairs)) + "\n")
    return 0


class NotLabelled(ValueError):
    """A line (by its number, from 1) is no JSON with a text and its labels."""


def _labelled(path: Path) -> list[dict[str, Any]]:
    """Read the lines of a labelled file, each checked for what the figures need."""
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(path.read_text("utf8", errors="replace").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            raise NotLabelled(number) from None
        sound = isinstance(row, dict) and row.keys() >= _LABELS and isinstance(row["text"], str)
        if not sound or not isinstance(row["violations"], list):
            raise NotLabelled(number)
        rows.append(row)
    if not rows:
        raise NotLabelled(1)
    return rows
