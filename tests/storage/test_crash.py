"""kill -9 in the middle of shared commits: what was answered is there, and what is there is whole."""

import random
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from storage.encryption import Keyring
from storage.store import Store
from tests.storage.conftest import KEY

PROGRAM = """
import asyncio, sys
from datetime import UTC, datetime
from storage.encryption import Keyring
from storage.group_commit import GroupCommit
from storage.store import Store

now = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)

def decide(unit, number):
    # One decision: an event and the message it leads to belong together.
    unit.inbox.put("bot", str(number), f"chat {number % 7}", b"payload", now, now)
    unit.outbox.tell(causation=f"i{number}", recipient=f"p{number % 7}", key="k", now=now)
    return number

async def main():
    commit = GroupCommit(Store.open(sys.argv[1], Keyring(sys.argv[2])))
    first = int(sys.argv[3])
    while True:
        pieces = [commit.submit(lambda unit, n=n: decide(unit, n)) for n in range(first, first + 9)]
        for number in await asyncio.gather(*pieces):
            sys.stdout.write(f"{number}\\n")
        sys.stdout.flush()
        first += 9

asyncio.run(main())
"""


def one_life(url: str, first: int, lines: int) -> list[int]:
    """Run until so many answers came, kill, and give every answer that was written whole."""
    child = subprocess.Popen([sys.executable, "-c", PROGRAM, url, KEY, str(first)], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    answered = [int(child.stdout.readline()) for _ in range(lines)]
    child.send_signal(signal.SIGKILL)
    rest = child.stdout.read()
    child.stdout.close()
    assert child.wait() == -signal.SIGKILL
    return answered + [int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]


@pytest.mark.slow
def test_what_was_answered_survives_kill_9(empty_database: Path, path: Path, url: str, now: datetime) -> None:
    path.write_bytes(empty_database.read_bytes())
    chance = random.Random(11)
    answered: set[int] = set()
    for life in range(6):
        answered.update(one_life(url, life * 1_000_000, chance.randrange(1, 400)))
        with Store.open(url, Keyring(KEY)) as store, store.write() as unit:
            assert unit.sql.value("PRAGMA integrity_check") == "ok"
            events = {int(row[0]) for row in unit.sql.all("select event_id from inbox")}
            messages = {int(row[0][1:]) for row in unit.sql.all("select causation from outbox")}
            assert answered <= events
            assert events == messages
            assert unit.inbox.claim(now, 7)
