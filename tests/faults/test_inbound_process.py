"""Fault cases on the way in, on the real `saarbot run` in a process of its own (peers' failures, numbered)."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.play.children import SECRET, TOKEN, Place, SaarChild, TelegramChild, settle, texts, wait_for
from tests.faults.conftest import ALARM, MakeSaar

pytestmark = pytest.mark.slow
CALM = "van de week is een ladder meegenomen bij Eikenhof 3"

# Programs with one fault built in: the door hangs before it commits, or commits and never answers.
HANGS_BEFORE = """
import asyncio
from bot.loops.ingress import Ingress

async def take(self, account, arrivals):
    open("handed-over", "w").close()
    await asyncio.sleep(3600)

Ingress.take = take
from bot.cli import main
main()
"""
HANGS_AFTER = """
import asyncio
from bot.loops.ingress import Ingress

take = Ingress.take

async def and_hang(self, account, arrivals):
    await take(self, account, arrivals)
    open("handed-over", "w").close()
    await asyncio.sleep(3600)

Ingress.take = and_hang
from bot.cli import main
main()
"""
READS_SLOWLY = """
import time
import bot.program
from bot.reading_model import load_reader

real = load_reader()

class Slow:
    def read(self, text, context):
        time.sleep(0.05)
        return real.read(text, context)

bot.program.load_reader = Slow
from bot.cli import main
main()
"""


def say(telegram: TelegramChild, places: list[Place], text: str) -> None:
    telegram.ask("say", lines=[[place.members[1], place.chat, text] for place in places])


def cards(telegram: TelegramChild, place: Place) -> list[str]:
    return [text for text in texts(telegram.calls("sendMessage"), place.chat) if text.splitlines()[0].endswith(")")]


def decided(saar: SaarChild, place: Place, verb: str) -> int:
    """How often a street's report took this step."""
    with saar.store() as store, store.read() as unit:
        group = unit.groups.by_address("telegram", str(place.chat))
        assert group is not None
        return [line.verb for line in unit.audit.lines(group.id, 1000)].count(verb)


def depth(saar: SaarChild) -> Any:
    with saar.store() as store, store.read() as unit:
        return unit.inbox.depth()


def post(saar: SaarChild, update: dict[str, Any], secret: str | None = SECRET) -> int:
    """Hand over one update as Telegram does; the status, 0 for a broken connection."""
    headers = {"content-type": "application/json"}
    if secret is not None:
        headers["x-telegram-bot-api-secret-token"] = secret
    request = urllib.request.Request(f"{saar.url}/telegram", json.dumps(update).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def update_of(place: Place, number: int, text: str, at: float | None = None) -> dict[str, Any]:
    """An update as Telegram words it."""
    who = {"id": place.members[1], "is_bot": False, "first_name": "Buur", "language_code": "nl"}
    chat = {"id": place.chat, "type": "supergroup", "title": "Straat"}
    message = {"message_id": number, "from": who, "chat": chat, "date": int(at or time.time()), "text": text}
    return {"update_id": number, "message": message}


def test_case_01_killed_right_after_get_updates(telegram: TelegramChild, make_saar: MakeSaar, tmp_path: Path) -> None:
    saar = make_saar(program=HANGS_BEFORE)
    places = settle(telegram, saar, 8, 3)
    saar.start()
    say(telegram, places, ALARM)
    wait_for((tmp_path / "handed-over").exists)
    saar.kill()
    saar.program = make_saar().program
    saar.start()
    wait_for(lambda: all(cards(telegram, place) for place in places))
    assert [decided(saar, place, "report.alarm") for place in places] == [1] * 8
    assert [len(cards(telegram, place)) for place in places] == [1] * 8


def test_case_02_killed_with_later_ids_done_before_earlier_ones(telegram: TelegramChild, make_saar: MakeSaar) -> None:
    saar = make_saar(program=READS_SLOWLY)
    places = settle(telegram, saar, 64, 2)
    lines = [(place, CALM) for place in places[:48]] + [(place, ALARM) for place in places[48:]]
    telegram.ask("say", lines=[[place.members[1], place.chat, text] for place, text in lines])
    saar.start(wait=False)

    beside = sqlite3.connect(saar.folder / "saarbot.db")

    def gap() -> bool:
        newest = "select max(id) from inbox where state = 'done' and account like 'telegram%'"
        oldest = "select min(id) from inbox where state = 'waiting' and account like 'telegram%'"
        (done,), (waiting,) = beside.execute(newest).fetchone(), beside.execute(oldest).fetchone()
        return done is not None and waiting is not None and done > waiting

    wait_for(gap)
    saar.kill()
    beside.close()
    saar.program = make_saar().program
    saar.start()
    wait_for(lambda: depth(saar).waiting == 0 and telegram.ask("state")["pending"] == 0)
    assert [decided(saar, place, "report.report") for place in places[:48]] == [1] * 48
    assert [decided(saar, place, "report.alarm") for place in places[48:]] == [1] * 16
    assert depth(saar).dead == 0


def test_case_03_killed_between_the_commit_and_the_webhooks_200(
    telegram: TelegramChild, make_saar: MakeSaar, tmp_path: Path
) -> None:
    saar = make_saar(program=HANGS_AFTER, mode="webhook")
    (place,) = settle(telegram, saar, 1, 3)
    saar.start()
    wait_for(lambda: telegram.ask("state")["webhook"]["url"])
    say(telegram, [place], ALARM)
    wait_for((tmp_path / "handed-over").exists)
    saar.kill()
    # The alarm waits there still; what was decided meanwhile may have added the notice of a pinned card.
    assert telegram.ask("state")["pending"] >= 1
    saar.program = make_saar().program
    saar.start()
    wait_for(lambda: telegram.ask("state")["pending"] == 0)
    wait_for(lambda: cards(telegram, place))
    assert decided(saar, place, "report.alarm") == 1
    assert len(cards(telegram, place)) <= 2


def test_case_04_the_same_update_at_the_same_moment_on_many_connections(
    telegram: TelegramChild, make_saar: MakeSaar
) -> None:
    saar = make_saar(mode="webhook")
    (place,) = settle(telegram, saar, 1, 3)
    saar.start()
    update = update_of(place, 4711, ALARM)
    with ThreadPoolExecutor(16) as together:
        statuses = list(together.map(lambda _: post(saar, update), range(16)))
    assert statuses == [200] * 16
    wait_for(lambda: cards(telegram, place))
    wait_for(lambda: depth(saar).waiting == 0)
    assert (decided(saar, place, "report.alarm"), len(cards(telegram, place))) == (1, 1)
    with saar.store() as store, store.read() as unit:
        assert unit.sql.value("select count(*) from inbox where event_id = '4711'") == 1


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "gehéim"])
def test_case_07_a_wrong_or_missing_secret_is_403_and_nothing_is_stored(
    telegram: TelegramChild, make_saar: MakeSaar, secret: str | None
) -> None:
    saar = make_saar(mode="webhook")
    (place,) = settle(telegram, saar, 1, 3)
    saar.start()
    shown = secret.encode().decode("latin-1") if secret else secret
    assert post(saar, update_of(place, 1, ALARM), shown) == 403
    with saar.store() as store, store.read() as unit:
        assert unit.sql.value("select count(*) from inbox") == 0


def test_case_07_without_a_secret_in_the_configuration_the_door_stays_shut(
    telegram: TelegramChild, make_saar: MakeSaar
) -> None:
    saar = make_saar(mode="webhook")
    path = saar.write_config()
    path.write_text(path.read_text("utf-8").replace(SECRET, ""), "utf-8")
    found = subprocess.run(
        [sys.executable, "-c", saar.program, "run", "--config", str(path)], capture_output=True, text=True, timeout=30
    )
    assert (found.returncode, saar.ready()) == (2, False)
    assert "webhook_secret" in found.stderr


def test_case_09_after_half_an_hour_down_everything_is_decided_in_order_alarms_first(
    telegram: TelegramChild, make_saar: MakeSaar
) -> None:
    saar = make_saar()
    places = settle(telegram, saar, 50, 3)
    telegram.ask("clock", move_s=-1800)
    lines = [[places[n % 50].members[1 + n % 2], places[n % 50].chat, f"groet nummer {n // 50}"] for n in range(5000)]
    telegram.ask("say", lines=lines)
    telegram.ask("clock", move_s=1800)
    say(telegram, places[:1], ALARM)
    saar.start()
    wait_for(lambda: cards(telegram, places[0]), timeout_s=60)
    wait_for(lambda: telegram.ask("state")["pending"] == 0 and depth(saar).waiting == 0, timeout_s=90)
    with saar.store() as store, store.read() as unit:
        rows = unit.sql.all(
            "select lane, id, ended_at, state from inbox where account like 'telegram%' order by id limit 5001"
        )
    alarm_at = rows[-1][2]
    assert len(rows) == 5001
    assert {row[3] for row in rows} == {"done"}
    for lane in {row[0] for row in rows}:
        ended = [row[2] for row in rows if row[0] == lane]
        assert ended == sorted(ended)
    # It came in last of all, and did not wait for what other streets had said before it.
    assert sum(row[2] > alarm_at for row in rows) > 0


def test_case_10_the_database_is_locked_while_an_alarm_comes_in(telegram: TelegramChild, make_saar: MakeSaar) -> None:
    saar = make_saar()
    (place,) = settle(telegram, saar, 1, 3)
    saar.start()
    held = sqlite3.connect(saar.folder / "saarbot.db", isolation_level=None)
    held.execute("BEGIN IMMEDIATE")
    say(telegram, [place], ALARM)
    time.sleep(6)
    assert telegram.ask("state")["pending"] == 1
    held.execute("ROLLBACK")
    held.close()
    wait_for(lambda: cards(telegram, place), timeout_s=30)
    wait_for(lambda: telegram.ask("state")["pending"] == 0)
    assert (decided(saar, place, "report.alarm"), len(cards(telegram, place))) == (1, 1)


def test_case_11_a_full_disk_refuses_says_so_and_recovers(telegram: TelegramChild, make_saar: MakeSaar) -> None:
    resource = pytest.importorskip("resource")
    saar = make_saar(mode="webhook")
    (place,) = settle(telegram, saar, 1, 3)
    saar.start()
    assert saar.process is not None
    # A limit on the size of files stands for a full disk; the log, which is small, may still grow.
    unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.prlimit(saar.process.pid, resource.RLIMIT_FSIZE, (8192, resource.RLIM_INFINITY))
    assert post(saar, update_of(place, 1, ALARM)) == 503
    assert "not_stored" in saar.log_path.read_text("utf-8")
    resource.prlimit(saar.process.pid, resource.RLIMIT_FSIZE, unlimited)
    assert post(saar, update_of(place, 1, ALARM)) == 200
    wait_for(lambda: cards(telegram, place))
    assert (decided(saar, place, "report.alarm"), len(cards(telegram, place))) == (1, 1)


async def test_case_14_a_second_poller_is_noticed_and_makes_no_ping_pong(
    telegram: TelegramChild, make_saar: MakeSaar
) -> None:
    saar = make_saar()
    (place,) = await asyncio.to_thread(settle, telegram, saar, 1, 3)
    await asyncio.to_thread(saar.start)
    async with aiohttp.ClientSession() as other:
        asked = 0
        began = time.monotonic()
        # Four seconds of quarrel, longer only where a slow machine has not let the other one win yet.
        while (past := time.monotonic() - began) < 4 or (asked == 0 and past < 40):
            async with other.post(f"{telegram.url}/bot{TOKEN}/getUpdates", data={"timeout": "1"}) as answer:
                asked += answer.status == 200
            await asyncio.sleep(0.2)
    calls = (await asyncio.to_thread(telegram.ask, "state"))["calls"]["getupdates"]
    assert asked > 0
    assert calls - asked < 15
    assert "409" in saar.log_path.read_text("utf-8") or "poll." in saar.log_path.read_text("utf-8")
    await asyncio.to_thread(say, telegram, [place], ALARM)
    await asyncio.to_thread(wait_for, lambda: cards(telegram, place), 40.0)
    assert decided(saar, place, "report.alarm") == 1


def test_case_19_killed_between_the_platforms_200_and_our_mark(telegram: TelegramChild, make_saar: MakeSaar) -> None:
    saar = make_saar()
    places = settle(telegram, saar, 6, 3)
    saar.start()
    telegram.ask("delay", ms=1500)
    say(telegram, places, ALARM)
    # The fake has done it and holds its answer back: the program dies in between.
    wait_for(lambda: all(cards(telegram, place) for place in places))
    saar.kill()
    telegram.ask("delay", ms=0)
    saar.start()
    wait_for(lambda: depth(saar).waiting == 0)
    time.sleep(3)
    copies = [len(cards(telegram, place)) for place in places]
    assert set(copies) <= {1, 2}
    # What is no alarm is never said twice, rather once too little.
    say(telegram, places, "loos alarm, het was de monteur van de buren")
    telegram.ask("delay", ms=1500)

    def closings(place: Place) -> int:
        found = texts(telegram.calls("sendMessage"), place.chat)
        return sum(text.splitlines()[0].endswith(").") for text in found)

    wait_for(lambda: any(closings(place) for place in places))
    saar.kill()
    telegram.ask("delay", ms=0)
    saar.start()
    wait_for(lambda: telegram.ask("state")["pending"] == 0 and depth(saar).waiting == 0)
    time.sleep(2)
    assert max(closings(place) for place in places) == 1
