"""`saarbot init` and `saarbot code`: a handful of questions, one private file, what must be kept on paper."""

from __future__ import annotations

import re
import stat
import tomllib
from types import SimpleNamespace

import pytest

from bot.languages import say
from tests.cli.conftest import Desk, Platforms

CODE = re.compile(r"\b[A-HJ-NP-Z2-9]{10}\b")


@pytest.fixture(autouse=True)
def here(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database lies beside where the command is typed."""
    monkeypatch.chdir(desk.folder)


def test_it_asks_writes_and_prints_the_key_and_the_code(desk: Desk, platforms: Platforms) -> None:
    desk.environment["SAARBOT_TELEGRAM__API_BASE_URL"] = platforms.telegram.api_url
    answers = [platforms.telegram.token, "", "https://saar.example", ""]
    found = desk.types("init", given="\n".join(answers) + "\n")
    assert found.exit_code == 0, found.output
    written = tomllib.loads(desk.path.read_text("utf-8"))
    assert written["telegram"]["token"] == platforms.telegram.token
    assert written["web"]["public_url"] == "https://saar.example"
    assert written["secrets"]["key"] in found.output
    assert CODE.search(found.output)
    assert stat.S_IMODE(desk.path.stat().st_mode) == 0o600
    assert platforms.telegram.token not in found.output
    assert platforms.telegram.calls, "the token is tried at once"


def test_an_answer_that_cannot_be_right_is_asked_again(desk: Desk, platforms: Platforms) -> None:
    desk.environment["SAARBOT_TELEGRAM__API_BASE_URL"] = platforms.telegram.api_url
    answers = ["my token", platforms.telegram.token, "https://mail.example/", "mail.example", "saar", "secret", "saar"]
    answers += ["saar@duckstad.invalid", "http://saar.example", "https://saar", "https://saar.example", "hc", ""]
    found = desk.types("init", given="\n".join(answers) + "\n")
    assert found.exit_code == 0, found.output
    for name in ("telegram_token", "mail_host", "mail_from", "public_url", "heartbeat"):
        assert say("nl", f"init.wrong.{name}") in found.output
    written = tomllib.loads(desk.path.read_text("utf-8"))
    assert written["telegram"]["token"] == platforms.telegram.token
    assert written["mail"]["host"] == "mail.example"
    assert written["web"]["public_url"] == "https://saar.example"


def test_the_next_steps_name_the_command_as_it_was_called(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", [".venv/bin/saarbot", "init"])
    found = desk.types("init", "--yes")
    steps = [line for line in found.output.splitlines() if re.match(r"\d\. ", line)]
    assert "@BotFather" in steps[0], "without a token nothing else can be done"
    assert f".venv/bin/saarbot check --config {desk.path}" in steps[1]
    assert f".venv/bin/saarbot run --config {desk.path}" in steps[2]
    assert str(desk.folder / "backups") in found.output


def test_without_a_terminal_it_asks_nothing(desk: Desk) -> None:
    found = desk.types("init", "--yes", given="")
    assert found.exit_code == 0, found.output
    assert desk.types("check", "--offline").exit_code == 0


def test_it_never_writes_over_a_file(desk: Desk) -> None:
    desk.path.write_text("[secrets]\n", "utf-8")
    found = desk.types("init", "--yes")
    assert found.exit_code == 1
    assert desk.path.read_text("utf-8") == "[secrets]\n"
    assert "bestaat al" in found.output


def test_each_code_is_another_one_and_opens_once(desk: Desk) -> None:
    desk.types("init", "--yes")
    codes = [CODE.findall(desk.types("code").output)[-1] for _ in range(3)]
    assert len(set(codes)) == 3


def test_what_enter_alone_leads_to_does_not_run_and_says_why(desk: Desk) -> None:
    desk.types("init", given="\n" * 8)
    found = desk.types("run")
    assert found.exit_code == 2
    assert found.output == say("nl", "check.no_channel") + "\n"


def test_with_a_bad_key_no_code_is_made(desk: Desk) -> None:
    desk.write(secrets={"key": "too-short"})
    found = desk.types("code")
    assert (found.exit_code, say("nl", "check.key.bad") in found.output) == (2, True)


def test_a_backup_in_a_folder_that_is_not_there_says_so(desk: Desk) -> None:
    desk.types("init", "--yes")
    found = desk.types("backup", str(desk.folder / "nowhere" / "x.db"))
    assert found.exit_code == 1
    assert found.output == say("nl", "backup.missing_folder", {"path": str(desk.folder / "nowhere")}) + "\n"


def test_a_backup_in_a_folder_of_somebody_else_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.types("init", "--yes")
    monkeypatch.setattr("bot.cli.keeping.os", SimpleNamespace(access=lambda *_: False, W_OK=2, X_OK=1))
    found = desk.types("backup", str(desk.folder / "x.db"))
    assert found.exit_code == 1
    assert found.output == say("nl", "backup.no_access", {"path": str(desk.folder)}) + "\n"


@pytest.mark.parametrize("command", ["run", "check", "init", "code", "read", "demo", "play", "backup", "restore"])
def test_each_command_explains_itself(desk: Desk, command: str) -> None:
    found = desk.types(command, "--help")
    assert found.exit_code == 0
    assert "Usage" in found.output


def test_without_a_command_it_shows_what_there_is(desk: Desk) -> None:
    found = desk.types("--help")
    assert found.exit_code == 0
    assert all(name in found.output for name in ("run", "check", "init", "demo", "restore"))
    assert say("nl", "init.hello")
