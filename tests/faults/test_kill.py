"""kill -9 of the real process at random moments, and a row that ends the process each time it is decided.

The long siege is bench/kill.py; this is the same one, short enough for every run of the tests.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.kill import ALARM, besiege
from bot.play.children import SaarChild, TelegramChild, settle, texts, wait_for

KILLS = 10


@pytest.fixture(scope="module")
def telegram() -> Iterator[TelegramChild]:
    with TelegramChild() as running:
        yield running


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["polling", "webhook"])
def test_ten_kills_at_random_moments_lose_nothing_and_decide_nothing_twice(mode: str) -> None:
    found = besiege(KILLS, mode, seed=int.from_bytes(os.urandom(4), "big"))
    assert found.troubles == []
    assert (found.lost_reports, found.lost_alerts, found.lost_questions) == (0, 0, 0)
    assert (found.doubled_decisions, found.dead_letters) == (0, 0)
    assert (found.excess, found.closings_twice) == (0, 0)


# What a decision can meet that no `except` catches: the reader ends the whole process at one line of somebody.
DEADLY = "deze regel breekt het proces af"
DEADLY_READER = f"""
import os, sys
import bot.program
from bot.reading_model import load_reader

real = load_reader()

class Deadly:
    def read(self, text, context):
        if {DEADLY!r} in text:
            os._exit(139)
        return real.read(text, context)

bot.program.load_reader = Deadly
from bot.cli import main
main()
"""


@pytest.mark.slow
def test_a_row_that_ends_the_process_each_time_does_not_hold_up_the_next_alarm(
    telegram: TelegramChild, tmp_path: Path
) -> None:
    saar = SaarChild(tmp_path, telegram.url, program=DEADLY_READER)
    sick, well = settle(telegram, saar, 2, 3)
    saar.start()
    telegram.ask("say", lines=[[sick.members[1], sick.chat, DEADLY]])
    lives = 0
    try:
        while True:
            wait_for(lambda: saar.process is None or saar.process.poll() is not None or _alerted(telegram, well.chat))
            if _alerted(telegram, well.chat):
                break
            lives += 1
            assert lives <= 4, "it never got over the row"
            saar.start(wait=False)
            if lives == 1:
                telegram.ask("say", lines=[[well.members[1], well.chat, ALARM]])
        wait_for(lambda: saar.process and saar.process.poll() is None and saar.ready())
        telegram.ask("say", lines=[[sick.members[2], sick.chat, ALARM]])
        wait_for(lambda: _alerted(telegram, sick.chat))
        with saar.store() as store, store.read() as unit:
            assert unit.inbox.depth().dead <= 1
    finally:
        saar.kill()


def _alerted(telegram: TelegramChild, chat: int) -> bool:
    return any("ALARM" in text for text in texts(telegram.calls("sendMessage"), chat))
