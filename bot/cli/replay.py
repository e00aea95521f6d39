"""`saarbot replay FILE`: one page about an exported chat. Nothing leaves the machine, nothing is kept."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime
from pathlib import Path

import typer

from bot.cli.people import EXIT_UNUSABLE, language, tell
from bot.house_rules import load_rules
from bot.languages import say
from bot.reading_model import load_reader
from saar.house_rules import in_force
from saar.replay import Figures, Line, NotAnExport, read_whatsapp
from saar.replay import replay as replayed
from saar.replay.telegram import read_telegram
from saar.settings import GroupSettings

LARGEST_BYTES = 200_000_000


def replay(file: Path) -> int:
    """Read the export and print its page; 2 when the file cannot be read."""
    if not file.is_file():
        tell("replay.folder" if file.is_dir() else "replay.missing", {"file": str(file)}, err=True)
        return EXIT_UNUSABLE
    try:
        lines = read_lines(file)
    except (OSError, NotAnExport, zipfile.BadZipFile) as error:
        tell("replay.not_an_export", {"file": file.name, "why": type(error).__name__}, err=True)
        return EXIT_UNUSABLE
    known = load_rules()
    figures = replayed(lines, load_reader().read, in_force(known, {}, GroupSettings()), known.ladder)
    for text in page(figures, lines):
        typer.echo(text)
    return 0


def read_lines(file: Path) -> list[Line]:
    """The lines of an export: WhatsApp's text, also still zipped, or Telegram's JSON; raises OSError, NotAnExport, BadZipFile."""
    if file.stat().st_size > LARGEST_BYTES:
        raise NotAnExport("too large")
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as packed:
            name = next((n for n in packed.namelist() if n.endswith(".txt")), None)
            if name is None or packed.getinfo(name).file_size > LARGEST_BYTES:
                raise NotAnExport("no text in it")
            return read_whatsapp(packed.read(name).decode("utf-8", "replace"))
    text = file.read_text("utf-8-sig", "replace")
    if text.lstrip()[:1] in ("{", "["):
        try:
            parsed = json.loads(text)
        except (ValueError, RecursionError):
            # An iPhone writes each WhatsApp message as "[23-11-2026 18:01:02] …".
            return read_whatsapp(text)
        return read_telegram(parsed)
    return read_whatsapp(text)


def page(figures: Figures, lines: list[Line]) -> list[str]:
    """The page, line by line, in the language of the keyboard; nobody's name is on it."""
    spoken = language()
    span: tuple[datetime, datetime] = (min(line.at for line in lines), max(line.at for line in lines))
    args = {
        "from": f"{span[0]:%d-%m-%Y}",
        "until": f"{span[1]:%d-%m-%Y}",
        "messages": figures.messages,
        "people": figures.people,
        "noise": figures.noise,
        "percent": round(100 * figures.noise / max(1, figures.messages)),
        "reports": figures.reports,
        "duplicates": figures.duplicates,
        "unanswered": figures.unanswered,
        "before": round(figures.rings_before),
        "after": round(figures.rings_after),
        "held": figures.held_count,
    }
    found = [say(spoken, "replay.page", args)]
    for rule, words in figures.held:
        found.append(say(spoken, "replay.held", {"rule": f"@rules.title.{rule}", "text": words.replace("\n", " ")}))
    return [*found, say(spoken, "replay.nothing_kept")]
