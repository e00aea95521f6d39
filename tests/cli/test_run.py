"""`saarbot run`, `backup` and `restore`, as processes of their own."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.play.children import Place, SaarChild, TelegramChild, settle, texts, wait_for

pytestmark = pytest.mark.slow
ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


@pytest.fixture
def telegram() -> Iterator[TelegramChild]:
    with TelegramChild() as running:
        yield running


@pytest.fixture
def saar(telegram: TelegramChild, tmp_path: Path) -> Iterator[SaarChild]:
    made = SaarChild(tmp_path, telegram.url)
    yield made
    made.kill()


def types(saar: SaarChild, *words: str) -> subprocess.CompletedProcess[str]:
    path = saar.write_config()
    return subprocess.run(
        [sys.executable, "-c", saar.program, *words, "--config", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        env={"SAARBOT_LANGUAGE": "nl", "PYTHONPATH": ":".join(sys.path), "PATH": "/usr/bin:/bin"},
    )


def sends(telegram: TelegramChild, place: Place) -> list[str]:
    return texts(telegram.calls("sendMessage"), place.chat)


def test_a_second_process_on_the_same_database_says_so_and_stops(saar: SaarChild) -> None:
    saar.start()
    second = types(saar, "run")
    assert second.returncode == 2
    assert "draait al" in second.stderr
    assert saar.ready()
    assert types(saar, "check", "--offline").returncode == 0, "looking beside a running bot is allowed"


def test_a_code_is_made_beside_a_running_bot(saar: SaarChild) -> None:
    saar.start()
    printed = types(saar, "code")
    assert (printed.returncode, printed.stderr) == (0, "")
    code = re.findall(r"\b[A-HJ-NP-Z2-9]{10}\b", printed.stdout)[-1]
    with saar.store() as store, store.read() as unit:
        link = unit.links.get(code, datetime.now(UTC))
        assert link is not None and link.purpose == "setup"
    assert saar.ready()


def test_a_port_that_is_taken_is_said_in_plain_words(saar: SaarChild) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", saar.port))
        taken.listen()
        found = types(saar, "run")
    assert found.returncode == 2
    assert str(saar.port) in found.stderr
    assert "Traceback" not in found.stderr


@pytest.mark.parametrize("mode", ["polling", "webhook"])
def test_sigterm_leaves_nothing_half_done(telegram: TelegramChild, saar: SaarChild, mode: str) -> None:
    saar.mode = mode
    places = settle(telegram, saar, 12, 3)
    saar.start()
    telegram.ask("delay", ms=300)
    telegram.ask("say", lines=[[place.members[1], place.chat, ALARM] for place in places])
    wait_for(lambda: any(sends(telegram, place) for place in places))
    assert saar.stop() == 0
    with saar.store() as store, store.read() as unit:
        for queue in (unit.outbox, unit.cards, unit.actions):
            assert not {"sending", "doing"} & queue.counts().keys()
    telegram.ask("delay", ms=0)
    saar.start()
    wait_for(lambda: all(sends(telegram, place) for place in places))
    time.sleep(1)
    assert [len(sends(telegram, place)) for place in places] == [1] * 12


def test_an_old_backup_rings_nobody(telegram: TelegramChild, saar: SaarChild, tmp_path: Path) -> None:
    (place,) = settle(telegram, saar, 1, 3)
    saar.start()
    telegram.ask("say", lines=[[place.members[1], place.chat, ALARM]])
    wait_for(lambda: sends(telegram, place))
    copy = tmp_path / "copy.db"
    written = types(saar, "backup", str(copy))
    assert (written.returncode, copy.exists()) == (0, True)
    assert copy.stat().st_mode & 0o077 == 0
    assert types(saar, "backup", str(copy)).returncode == 1, "it never writes over a file"
    assert types(saar, "restore", str(copy)).returncode == 2, "not under a running bot"
    telegram.ask("say", lines=[[place.members[2], place.chat, "loos alarm, het was de monteur van de buren"]])
    wait_for(lambda: len(sends(telegram, place)) == 2)
    assert saar.stop() == 0
    before = len(telegram.calls("sendMessage"))
    back = types(saar, "restore", str(copy))
    assert (back.returncode, "Traceback" in back.stderr) == (0, False)
    saar.start()
    time.sleep(2)
    assert len(telegram.calls("sendMessage")) == before
    assert types(saar, "restore", str(saar.log_path)).returncode == 1, "that is no backup"
    assert types(saar, "restore", str(tmp_path / "nothing.db")).returncode == 1
