"""`saarbot read`: JSONL in, JSONL out; `--explain` for people; `--evaluate FILE` for figures."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

from bot.reading_model import load_reader
from saar.reading import Context, Reader, Reading

_WORDS: Final = {
    "nl": {
        "pass": "gaat door", "ask": "eerst vragen", "hold": "tegenhouden", "sure": "zekerheid",
        "rings": "belt de straat", "if_now": "passeert zonder bel, met de vraag 'is dit nu bezig?'",
        "place": "plaats", "plate": "kenteken", "called": "112 is gebeld", "violations": "overtredingen",
        "persons": "personen", "vehicle": "voertuig", "direction": "richting", "time": "tijd", "language": "taal",
        "indoors": "gevaar in huis: nooit vanzelf naar de straat", "identifiable": "gaat over herkenbare buren: naar de wijkagent",
        "drill": "lijkt oefening, film of grap", "second_hand": "van horen zeggen", "phone": "telefoonnummer", "bsn": "burgerservicenummer",
    },
    "en": {
        "pass": "passes", "ask": "ask first", "hold": "hold", "sure": "confidence",
        "rings": "rings the street", "if_now": "passes without ringing, with 'is this happening now?'",
        "place": "place", "plate": "plate", "called": "112 has been called", "violations": "violations",
        "persons": "persons", "vehicle": "vehicle", "direction": "direction", "time": "time", "language": "language",
        "indoors": "danger indoors: never to the street by itself",
        "identifiable": "about neighbours who can be recognised: to the wijkagent",
        "drill": "looks like a drill, film or joke", "second_hand": "hearsay", "phone": "phone number", "bsn": "citizen service number",
    },
}  # fmt: skip
"""The few words that `--explain` is written in, by language."""


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


def _lines(stdin: IO[str]) -> Iterator[str]:
    """Yield the lines of a stream that are not blank."""
    for line in stdin:
        if line.strip():
            yield line


def read_jsonl(stdin: IO[str], stdout: IO[str]) -> int:
    """Read JSONL and write one answer a line, in the same order; return the exit code."""
    reader = load_reader()
    for line in _lines(stdin):
        stdout.write(json.dumps(answer(reader, line), ensure_ascii=True) + "\n")
        stdout.flush()
    return 0


def explain(stdin: IO[str], stdout: IO[str], language: str = "nl", in_incident: bool = False) -> int:
    """Read messages (plain lines or JSONL) and write for people what was understood and why."""
    reader = load_reader()
    words = _WORDS.get(language, _WORDS["nl"])
    for line in _lines(stdin):
        text, inside = _message(line, in_incident)
        reading = reader.read(text, Context(in_incident=inside))
        stdout.write("\n".join([f"> {text.strip()}", *_explained(reading, words)]) + "\n\n")
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


def _explained(reading: Reading, words: dict[str, str]) -> list[str]:
    """Return the lines that explain one reading."""
    decision = reading.decision
    why = decision.reason_key.rsplit(".", 1)[-1].replace("_", " ")
    sure = reading.confidence[reading.kind]
    fault = decision.args.get("violation", "")
    topic = f" ({reading.category.value})" if reading.category else ""
    out = [f"  {words[decision.verdict.value]}: {why}{f' {fault}' if fault else ''}, {sure:.2f}"]
    out.append(f"  {reading.kind.value}{topic}")
    ranked = sorted(reading.confidence.items(), key=lambda item: -item[1])[:3]
    out.append(f"  {words['sure']}: " + ", ".join(f"{kind.value} {chance:.2f}" for kind, chance in ranked))
    facts: list[tuple[str, Any]] = [
        ("place", reading.place), ("plate", reading.plate), ("vehicle", reading.vehicle), ("direction", reading.direction),
        ("persons", ", ".join(reading.persons)), ("time", ", ".join(reading.time_words)),
        ("violations", ", ".join(v.value for v in reading.violations)),
        ("phone", ", ".join(reading.phones)), ("language", reading.language),
    ]  # fmt: skip
    out += [f"  {words[name]}: {value}" for name, value in facts if value]
    marks = (
        ("called", reading.called_112), ("rings", reading.rings), ("if_now", reading.ask_if_now), ("indoors", reading.indoors),
        ("identifiable", reading.identifiable), ("drill", reading.drill), ("second_hand", reading.second_hand), ("bsn", reading.has_bsn),
    )  # fmt: skip
    return out + [f"  {words[name]}" for name, holds in marks if holds]


def evaluate(path: Path, stdout: IO[str] | None = None) -> int:
    """Read a labelled JSONL file and write the table of all figures; return the exit code."""
    from saar.reading.figures import figures, table

    reader = load_reader()
    rows = [json.loads(line) for line in path.read_text("utf8").splitlines() if line.strip()]
    pairs = [(row, reader.read(row["text"], Context(in_incident=bool(row.get("in_incident"))))) for row in rows]
    (stdout or sys.stdout).write(table(figures(pairs)) + "\n")
    return 0
