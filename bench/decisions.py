"""How many messages a second are read, decided and written on SQLite: the real decision loop, nothing sent.

Run: python -m bench.decisions [--messages N]

Beside it: the same messages with a commit of its own for each.
"""

import argparse
import asyncio
import json
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.channels.telegram.parse import arrival, parse
from bot.clock import WallClock
from bot.loops.decide import Decider
from bot.loops.ingress import Ingress
from bot.reading_model import load_reader
from saar.events import Event
from saar.settings import GroupSettings
from storage.encryption import Keyring, new_key
from storage.group_commit import GroupCommit
from storage.store import Store

SAID = (
    "Weet iemand hoe laat de afvalwagen komt?",
    "Er loopt een man langs de deuren bij Eikenhof 3, hij voelt aan de klinken",
    "goedemorgen buren",
    "de lantaarn bij Molenpad 5 is kapot",
    "HELP er wordt nu ingebroken bij Lindelaan 21!",
    "ik zie ze ook, rode rugzak",
    "dank je wel!",
    "heeft iemand een ladder te leen?",
)


def street(store: Store, groups: int) -> None:
    """Groups of ten, each with its chat."""
    now = datetime.now(UTC)
    with store.write() as unit:
        for number in range(groups):
            group = unit.groups.create(f"Straat {number}", now, state="active")
            unit.people.add_address("group", group.id, "telegram", str(-1000 - number), can_start=True)
            for nth in range(10):
                person = unit.people.create(f"Buur {nth}", None, now)
                unit.people.add_address(
                    "person", person.id, "telegram", str(10_000 + number * 10 + nth), can_start=True
                )
                member = unit.groups.add_member(group.id, person.id, now)
                unit.groups.save_member(replace(member, in_chat=True))
        unit.commit()


def payload(number: int, groups: int) -> bytes:
    """One message of the stream."""
    at = number % groups
    return json.dumps(
        {
            "update_id": number + 1,
            "message": {
                "message_id": number + 1,
                "date": int(time.time()),
                "text": SAID[(number // groups) % len(SAID)],
                "chat": {"id": -1000 - at, "type": "supergroup", "title": "Straat"},
                "from": {"id": 10_000 + at * 10 + number % 10, "is_bot": False, "first_name": "Buur"},
            },
        }
    ).encode()


async def measure(messages: int, groups: int, batch: int) -> float:
    """Fill the inbox, then decide it all; messages a second."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(f"sqlite:///{Path(folder) / 'decisions.db'}", Keyring(new_key()))
        street(store, groups)
        commit = GroupCommit(store, slice_s=0.02 if batch > 1 else 0.0)
        clock = WallClock()
        with store.write() as unit:
            ingress = Ingress(commit, clock)
            for number in range(messages):
                one = arrival(payload(number, groups), clock.now())
                ingress._put(unit, "telegram:1", one)
            unit.commit()

        def read(payload: bytes) -> Sequence[Event]:
            return parse(payload, clock.now())

        decider = Decider(commit, clock, {"telegram": read}, load_reader().read, GroupSettings())
        began = time.perf_counter()
        while await decider.round():
            pass
        rate = messages / (time.perf_counter() - began)
        with store.read() as unit:
            depth = unit.inbox.depth()
        assert (depth.waiting, depth.dead) == (0, 0), depth
        await commit.close()
        store.close()
    return rate


def rows(messages: int = 3000) -> list[tuple[str, str, str]]:
    """The lines of the table."""
    alone = asyncio.run(measure(messages // 3, 50, 1))
    ours = asyncio.run(measure(messages, 50, 48))
    return [
        (
            "decisions, reading included, SQLite with synchronous=FULL",
            f"{ours:,.0f}/s",
            f"a commit for each: {alone:,.0f}/s; echo bots that keep nothing (peers): PTB 150 to 290/s, aiogram 500 to 640/s",
        )
    ]


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser()
    options.add_argument("--messages", type=int, default=3000)
    for line in rows(options.parse_args().messages):
        print(" | ".join(line))


if __name__ == "__main__":
    main()
