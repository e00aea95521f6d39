"""How fast the store is: inbox in batches, a decision's statements, the outbox; each beside one row per commit.

Run: python -m bench.storage
"""

import asyncio
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from saar.effects import Lane
from storage.encryption import Keyring, new_key
from storage.group_commit import GroupCommit
from storage.store import Store
from storage.unit import Unit

NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
PAYLOAD = b'{"update_id":1,"message":{"message_id":5,"text":"Er staat iemand bij nummer 12 aan de deur te voelen"}}' * 4


class Scene:
    """A street of 100 members in a fresh database."""

    def __init__(self, folder: Path) -> None:
        self.store = Store.open(f"sqlite:///{folder / 'bench.db'}", Keyring(new_key()))
        self.count = 0
        with self.store.write() as unit:
            group = unit.groups.create("Duckstad", NOW)
            unit.people.add_address("group", group.id, "telegram", "-100200300")
            for number in range(100):
                person = unit.people.create(f"Buur {number}", None, NOW)
                unit.people.add_address("person", person.id, "telegram", str(7_000_000 + number), can_start=True)
                unit.groups.add_member(group.id, person.id, NOW, house=str(number))
            unit.commit()

    def put(self, unit: Unit) -> None:
        """Keep one event."""
        self.count += 1
        unit.inbox.put("telegram:1", str(self.count), f"chat:{self.count % 50}", PAYLOAD, NOW, NOW)

    def decide(self, unit: Unit, event: int) -> None:
        """The statements of one alarm in a chat: look up, open, observe, card, question, clock, done."""
        group = unit.groups.by_address("telegram", "-100200300")
        person = unit.people.by_address("telegram", str(7_000_000 + event % 100))
        assert group is not None
        assert person is not None
        unit.groups.member(group.id, person.id)
        unit.reports.keep_line(group.id, person.id, "Er staat iemand bij nummer 12", NOW, str(event))
        unit.reports.own_lines(group.id, person.id, NOW - timedelta(minutes=2))
        unit.reports.recent(group.id, NOW + timedelta(days=1))
        report = unit.reports.open(group.id, "suspicious", "alarmering", NOW, reporter_id=person.id, place="nummer 12")
        unit.reports.observe(report.id, person.id, "Er staat iemand bij nummer 12", NOW, str(event), "first")
        unit.buttons.offer(f"tok{event}", "call", {"report": report.id}, group.id, expires_at=NOW + timedelta(days=1))
        unit.cards.want(report.id, group.recipient, 1, Lane.ALARM, True, NOW)
        unit.reports.heard(report.id, group.recipient, NOW)
        unit.outbox.tell(
            causation=f"i{event}",
            recipient=person.recipient,
            key="reporter.called_112",
            now=NOW,
            lane=Lane.ALARM,
            group_id=group.id,
            report_id=report.id,
            args={"number": report.number},
        )
        unit.deadlines.set("guard", f"guard:r{report.id}", NOW + timedelta(seconds=60), group.id, {"report": report.id})
        unit.inbox.done(event, NOW)


def timed(name: str, count: int, work: Callable[[], object]) -> float:
    """Run once, print and give things per second."""
    start = perf_counter()
    work()
    rate = count / (perf_counter() - start)
    print(f"{name:<58} {rate:>9,.0f}/s")
    return rate


def each(scene: Scene, count: int, work: Callable[[Unit, int], object]) -> None:
    """The baseline: a transaction and a disk flush for each."""
    for number in range(1, count + 1):
        with scene.store.write() as unit:
            work(unit, number)
            unit.commit()


def _swapped(work: Callable[[Unit, int], object], number: int, unit: Unit) -> object:
    return work(unit, number)


async def together(scene: Scene, count: int, work: Callable[[Unit, int], object], at_once: int) -> None:
    """Through the group commit, with so many waiting at once."""
    commit = GroupCommit(scene.store)
    for start in range(1, count + 1, at_once):
        numbers = range(start, min(start + at_once, count + 1))
        await asyncio.gather(*(commit.submit(partial(_swapped, work, number)) for number in numbers))
    await commit.close()


def claims(scene: Scene, count: int) -> None:
    """Claim all that waits in the inbox, 64 at a time, and mark it done."""
    taken = 0
    while taken < count:
        with scene.store.write() as unit:
            rows = unit.inbox.claim(NOW, 64)
            unit.commit()
        with scene.store.write() as unit:
            for row in rows:
                unit.inbox.done(row.id, NOW)
            unit.commit()
        taken += len(rows)


def sending(scene: Scene, count: int) -> None:
    """Claim 30 messages, commit, mark them sent, commit, until all have left."""
    left = count
    while left:
        with scene.store.write() as unit:
            rows = unit.outbox.claim(NOW, 30, Lane.ALARM)
            unit.commit()
        with scene.store.write() as unit:
            for row in rows:
                unit.outbox.sent(row.id, str(row.id), NOW)
            unit.commit()
        left -= len(rows)


def tell(unit: Unit, number: int) -> None:
    """Queue one message to one of 1,000 recipients."""
    unit.outbox.tell(
        causation=f"b{number}",
        recipient=f"p{number % 1000}",
        key="closing",
        now=NOW,
        lane=Lane.ALARM,
        args={"place": "Lindelaan"},
    )


def main() -> None:
    """Print each figure beside its baseline."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        scene = Scene(Path(folder))
        timed("inbox.put, one commit each (baseline)", 2000, lambda: each(scene, 2000, lambda unit, _: scene.put(unit)))
        for at_once in (16, 128):
            batch = together(scene, 6000, lambda unit, _: scene.put(unit), at_once)
            timed(f"inbox.put, group commit, {at_once} waiting", 6000, partial(asyncio.run, batch))
        timed("inbox.claim 64 + done, two commits", 14000, lambda: claims(scene, 14000))
        timed("decision, one commit each (baseline)", 500, lambda: each(scene, 500, scene.decide))
        decisions = together(scene, 1500, lambda unit, n: scene.decide(unit, n + 500), 32)
        timed("decision, group commit, 32 waiting", 1500, lambda: asyncio.run(decisions))
        timed("outbox.tell, group commit, 128 waiting", 3000, lambda: asyncio.run(together(scene, 3000, tell, 128)))
        timed("outbox.claim 30 + sent, two commits", 5000, lambda: sending(scene, 5000))  # 2,000 from decisions
        with scene.store.read() as unit:
            timed("groups.members of 100, read", 100, lambda: [unit.groups.members(1) for _ in range(100)])
        timed("read unit with two look-ups", 2000, lambda: looks(scene, 2000))
        scene.store.close()


def looks(scene: Scene, count: int) -> None:
    """Open a read unit and look up a group and a person."""
    for number in range(count):
        with scene.store.read() as unit:
            unit.groups.by_address("telegram", "-100200300")
            unit.people.by_address("telegram", str(7_000_000 + number % 100))


if __name__ == "__main__":
    main()
