"""Speaking to the volunteer at the keyboard, in Dutch or English by the machine's language."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import typer

from bot.channels.contract import Finding
from bot.languages import say

EXIT_WRONG = 1
EXIT_UNUSABLE = 2


def language() -> str:
    """The language of the keyboard: English where the machine speaks English, else Dutch."""
    wanted = os.environ.get("SAARBOT_LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LANG") or "nl"
    return "en" if wanted.lower().startswith("en") else "nl"


def called() -> str:
    """Name this program as it was called: by its path where the bare name would not be found."""
    typed = Path(sys.argv[0])
    found = shutil.which("saarbot")
    if typed.name != "saarbot" or (found is not None and Path(found).resolve() == typed.resolve()):
        return "saarbot"
    return str(typed)


def tell(key: str, args: Mapping[str, Any] | None = None, *, err: bool = False) -> None:
    """Print one message."""
    typer.echo(say(language(), key, args), err=err)


def show(findings: Sequence[Finding]) -> None:
    """Print findings, the worst first, each with what to do."""
    order = {"error": 0, "warning": 1, "info": 2}
    for finding in sorted(findings, key=lambda f: order.get(f.level, 0)):
        mark = {"error": "✗", "warning": "!", "info": "·"}.get(finding.level, "✗")
        typer.echo(f"{mark} {say(language(), finding.key, finding.args)}")
