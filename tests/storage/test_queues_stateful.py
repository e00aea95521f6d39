"""Inbox and outbox under any sequence of arrivals, decisions, failures, crashes and roll-backs.

The model is plain lists; the store is the real one on a real file, reopened in the middle.
"""

import tempfile
from collections import defaultdict
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from saar.effects import Lane
from storage.encryption import Keyring
from storage.rows import OutboxRow
from storage.store import Store
from tests.storage.conftest import KEY, NOW

CALM = settings(
    max_examples=25, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
EMPTY: dict[str, bytes] = {}


@pytest.fixture(autouse=True, scope="module")
def _empty(empty_database: Path) -> None:
    EMPTY["file"] = empty_database.read_bytes()


class OnARealFile(RuleBasedStateMachine):
    """A store that can be reopened, and a clock that only we move."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.url = f"sqlite:///{self.folder.name}/saar.db"
        Path(self.folder.name, "saar.db").write_bytes(EMPTY["file"])
        self.store = Store.open(self.url, Keyring(KEY))
        self.now = NOW

    def reopen(self) -> None:
        self.store.close()
        self.store = Store.open(self.url, Keyring(KEY))

    @rule(seconds=st.sampled_from([0.1, 0.5, 1.0, 5.0]))
    def time_passes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


class InboxMachine(OnARealFile):
    """No event lost, none decided twice, each lane in order but for dead letters."""

    LANES: ClassVar = ["north", "south", "east"]

    def __init__(self) -> None:
        super().__init__()
        self.put: dict[str, list[str]] = defaultdict(list)  # lane: events as they came
        self.decided: dict[str, list[str]] = defaultdict(list)

    @rule(lane=st.sampled_from(LANES), urgent=st.booleans(), kept=st.booleans(), repeat=st.booleans())
    def arrive(self, lane: str, urgent: bool, kept: bool, repeat: bool) -> None:
        known = self.put[lane]
        event = known[0] if repeat and known else f"{lane}-{len(known)}"
        with self.store.write() as unit:
            fresh = unit.inbox.put("bot", event, lane, event.encode(), self.now, self.now, urgent)
            assert fresh == (event not in known)
            if kept:
                unit.commit()
        if kept and fresh:
            known.append(event)

    @rule(
        limit=st.integers(1, 6), ends=st.lists(st.sampled_from(["good", "good", "good", "raises", "crash"]), min_size=6)
    )
    def decide(self, limit: int, ends: list[str]) -> None:
        with self.store.write() as unit:
            rows = unit.inbox.claim(self.now, limit)
            unit.commit()
        held: set[str] = set()
        for row, end in zip(rows, ends, strict=False):
            if end == "crash":
                self.reopen()
                return
            with self.store.write() as unit:
                if row.lane in held:
                    unit.inbox.release([row.id])
                elif end == "raises":
                    if not unit.inbox.failed(row.id, "raised", self.now):
                        held.add(row.lane)
                else:
                    unit.inbox.done(row.id, self.now)
                    self.decided[row.lane].append(row.payload.decode())
                unit.commit()

    @invariant()
    def every_event_is_somewhere_once_and_in_order(self) -> None:
        with self.store.read() as unit:
            states = dict(unit.sql.all("select event_id, state from inbox"))
        for lane, events in self.put.items():
            done = [event for event in events if states[event] == "done"]
            assert self.decided[lane] == done
            waiting = [event for event in events if states[event] == "waiting"]
            assert events.index(waiting[0]) > events.index(done[-1]) if waiting and done else True
        assert len(states) == sum(map(len, self.put.values()))


class OutboxMachine(OnARealFile):
    """No message lost, none doubled but an alarm after a crash, one at a time and in order per recipient."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, Lane]] = []
        self.sent: list[int] = []
        self.under_way: list[OutboxRow] = []
        self.crashes = 0

    @initialize()
    def first(self) -> None:
        self.tell("p1", Lane.ALARM, kept=True, repeat=False)

    @rule(
        recipient=st.sampled_from(["p1", "p2", "g1"]),
        lane=st.sampled_from([Lane.ALARM, Lane.REST]),
        kept=st.booleans(),
        repeat=st.booleans(),
    )
    def tell(self, recipient: str, lane: Lane, kept: bool, repeat: bool) -> None:
        if repeat and self.told:
            number, (recipient, lane) = 0, self.told[0]
        else:
            number = len(self.told)
        told: dict[str, Any] = {"causation": f"i{number}", "key": "k", "args": {"n": number}, "now": self.now}
        with self.store.write() as unit:
            fresh = unit.outbox.tell(recipient=recipient, lane=lane, **told)
            assert (fresh is None) == (number < len(self.told))
            if kept:
                unit.commit()
        if kept and fresh is not None:
            self.told.append((recipient, lane))

    @rule(lane=st.sampled_from([Lane.ALARM, Lane.REST]), limit=st.integers(1, 4))
    def claim(self, lane: Lane, limit: int) -> None:
        with self.store.write() as unit:
            rows = unit.outbox.claim(self.now, limit, lane)
            unit.commit()
        self.under_way += rows
        recipients = [row.recipient for row in self.under_way]
        assert len(recipients) == len(set(recipients))

    @rule(end=st.sampled_from(["sent", "sent", "later"]))
    def finish(self, end: str) -> None:
        if not self.under_way:
            return
        row = self.under_way.pop(0)
        with self.store.write() as unit:
            if end == "sent":
                unit.outbox.sent(row.id, "", self.now)
                self.sent.append(row.args["n"])
            else:
                unit.outbox.later(row.id, self.now + timedelta(seconds=1), "retry_after")
            unit.commit()

    @rule(arrived=st.booleans())
    def crash(self, arrived: bool) -> None:
        """The process ends; what was under way has arrived, or has not."""
        if arrived:
            self.sent += [row.args["n"] for row in self.under_way]
        self.crashes += len(self.under_way)
        self.under_way = []
        self.reopen()
        with self.store.write() as unit:
            unit.outbox.recover(self.now)
            unit.commit()

    @invariant()
    def nothing_doubled_and_all_in_order(self) -> None:
        repeats = len(self.sent) - len(set(self.sent))
        assert repeats <= self.crashes
        for recipient in ("p1", "p2", "g1"):
            for lane in (Lane.ALARM, Lane.REST):
                own = [number for number in dict.fromkeys(self.sent) if self.told[number] == (recipient, lane)]
                assert own == sorted(own)

    def teardown(self) -> None:
        """Let everything leave: what was told was sent, or is known to be uncertain."""
        for _ in range(len(self.told) * 3 + 3):
            self.now += timedelta(seconds=2)
            while self.under_way:
                self.finish("sent")
            for lane in (Lane.ALARM, Lane.REST):
                self.claim(lane, 10)
        with self.store.read() as unit:
            states = {row[0] for row in unit.sql.all("select state from outbox")}
            unknown = {row[0] for row in unit.sql.all("select causation from outbox where state = 'unknown'")}
        assert states <= {"sent", "unknown"}
        assert {number for number in range(len(self.told)) if f"i{number}" not in unknown} <= set(self.sent)
        super().teardown()


TestInbox = InboxMachine.TestCase
TestInbox.settings = CALM
TestOutbox = OutboxMachine.TestCase
TestOutbox.settings = CALM
