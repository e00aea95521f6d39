"""`saarbot read`: what a volunteer at the keyboard types, also what cannot be read."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.languages import say


def reads(*words: str, given: str = "", language: str = "nl") -> Result:
    return CliRunner().invoke(app, ["read", *words], input=given, env={"SAARBOT_LANGUAGE": language})


def sentence(key: str) -> str:
    return re.sub(r"\\{\w+\\}", ".*", re.escape(say("nl", key)))


def test_only_what_passes_by_the_street_is_said_to_do_so() -> None:
    alone = say("nl", "explain.mark.identifiable")
    assert alone not in reads("Er is een inbraak geweest bij Lindelaan 21").output
    assert alone in reads("Ik denk dat de buren op Eikenhof 3 drugs verkopen, elke avond jongens aan de deur").output


def test_to_call_means_to_call_for_help() -> None:
    said = reads("Er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam").output
    assert say("nl", "explain.mark.rings") in said
    assert "gebeld" not in say("nl", "explain.mark.rings")


@pytest.mark.parametrize("words", ["", "   "])
def test_without_text_it_says_so(words: str) -> None:
    found = reads(words)
    assert (found.exit_code, found.output.strip()) == (2, say("nl", "explain.no_text"))


def test_at_the_keyboard_it_says_what_to_do_and_explains() -> None:
    typed, screen = os.openpty()
    os.write(typed, b"de politie is er\n\x04")
    found = subprocess.run(
        [sys.executable, "-c", "from bot.cli import main; main()", "read"],
        stdin=screen,
        capture_output=True,
        text=True,
        timeout=60,
        env={"SAARBOT_LANGUAGE": "nl", "PYTHONPATH": ":".join(sys.path)},
    )
    os.close(typed)
    os.close(screen)
    assert found.returncode == 0, found.stderr
    assert say("nl", "explain.type") in found.stderr
    assert "> de politie is er" in found.stdout


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "explain.file.missing"),
        (b"", "explain.file.not_labelled"),
        (b"geen json\n", "explain.file.not_labelled"),
        (b"\xff\xfe\x00", "explain.file.not_labelled"),
        (b"[1, 2]\n", "explain.file.not_labelled"),
        (b'{"text": "hallo"}\n', "explain.file.not_labelled"),
        (b"[" * 100_000, "explain.file.not_labelled"),
    ],
)
def test_a_file_that_cannot_be_measured_with_is_named_in_one_sentence(
    tmp_path: Path, content: bytes | None, key: str
) -> None:
    path = tmp_path / "labels.jsonl"
    if content is not None:
        path.write_bytes(content)
    found = reads("--evaluate", str(path))
    assert found.exit_code == 2
    assert re.fullmatch(sentence(key), found.output.strip()), found.output


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    found = reads("--evaluate", str(tmp_path))
    assert (found.exit_code, "een map" in found.output) == (2, True)
