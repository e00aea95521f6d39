"""Fault cases of what is kept: an old backup, another schema, a long time (peers' failures, numbered)."""

from __future__ import annotations

import gc
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.play.stage import Stage
from storage import backup as keeping
from storage import migrations
from storage.encryption import Keyring
from storage.store import Store
from storage.unit import Unit
from tests.faults.conftest import ALARM
from tests.stories.theatre import EVENING, Theatre


async def test_case_47_yesterdays_backup_sends_no_old_message_again(tmp_path: Path) -> None:
    async with Stage(EVENING, folder=tmp_path) as stage:
        theatre = Theatre(stage)
        await theatre.set_up()
        await theatre.says("Katrien", ALARM)
        # The backup is written with messages waiting, a card changed and clocks running.
        now = stage.clock.now()

        def queue(unit: Unit) -> None:
            for number in range(5):
                due_at = now + timedelta(hours=number + 1)
                unit.outbox.tell(causation=f"q{number}", recipient="g1", key="street.rules", now=now, due_at=due_at)

        await stage.program.commit.submit(queue)
        url, copy = stage.config().database.url, tmp_path / "backup.db"
        keeping.backup(url, copy)
        await theatre.says("Fatima", "loos alarm, het was de monteur van de buren")
        await theatre.later(hours=24)
        await stage.close()
        calls = len(stage.street.telegram.calls)
        keeping.restore(copy, url, Keyring(stage._key), stage.clock.now())
        await stage.open()
        await stage.settle()
        await theatre.later(hours=2)
        sends = [c for c in stage.street.telegram.calls[calls:] if c.method == "sendMessage"]
        assert sends == []
        await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Molenpad 5, iemand forceert de achterdeur!")
        assert "Molenpad 5" in theatre.card


def test_case_48_the_former_schema_with_rows_and_back_keeps_every_row(tmp_path: Path) -> None:
    """Back to each former schema and forth again; every state of every queue is tried in tests/storage."""
    url, key = f"sqlite:///{tmp_path / 'old.db'}", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    now = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
    with Store.open(url, Keyring(key)) as store:
        with store.write() as unit:
            group = unit.groups.create("Duckstad", now)
            for number in range(20):
                unit.inbox.put("bot", str(number), "a", b"x", now, now)
                unit.outbox.tell(causation=f"i{number}", recipient="g1", key="k", now=now, group_id=group.id)
                report = unit.reports.open(group.id, "alarm", "alarmering", now)
                unit.deadlines.set("guard", f"r{report.id}", now, group.id)
            unit.commit()
        before = counts(store)
        migrations.downgrade(store.engine, "0001")
        assert {name: count for name, count in counts(store).items() if name in before}.items() <= before.items()
        migrations.upgrade(store.engine)
        assert counts(store) == before
        with store.write() as unit:
            assert len(unit.inbox.claim(now, 64)) > 0


def counts(store: Store) -> dict[str, int]:
    with store.read() as unit:
        tables = [row[0] for row in unit.sql.all("select name from sqlite_master where type = 'table'")]
        hidden = ("alembic_version", "sqlite_sequence")
        return {t: unit.sql.value(f'select count(*) from "{t}"') for t in tables if t not in hidden}


SAID = (
    ("Henk", "goedemorgen buren"),
    ("Truus", "heeft iemand een ladder te leen?"),
    ("Joris", "de lantaarn bij Eikenhof 3 is kapot"),
    ("Katrien", ALARM),
    ("Fatima", "112 is gebeld, politie is onderweg"),
    ("Fatima", "loos alarm, het was de monteur van de buren"),
)


def resident_kib() -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads /proc")
async def test_case_50_twenty_four_hours_of_traffic_grow_nothing(tmp_path: Path) -> None:
    """Each day is a street's busy day; the second must need no more memory, handles or waiting rows than the first."""
    async with Stage(EVENING.replace(hour=8), folder=tmp_path) as stage:
        theatre = Theatre(stage)
        await theatre.set_up()
        figures = []
        for _day in range(3):
            for _ in range(12):
                for name, text in SAID:
                    theatre[name].says(stage.street.group, text)
                await stage.settle(timeout_s=60)
                await theatre.later(hours=2)
            stage.street.telegram.world.calls.clear()
            theatre.unheard.clear()
            await stage.program.housekeeping.look()
            gc.collect()
            waiting = await stage.program.commit.submit(_waiting)
            figures.append((sum(1 for _ in Path("/proc/self/fd").iterdir()), waiting, resident_kib()))
        handles = [figure[0] for figure in figures]
        assert max(handles[1:]) <= handles[0] + 4
        assert [figure[1] for figure in figures[1:]] == [figures[0][1]] * 2 or max(f[1] for f in figures) < 40
        assert figures[2][2] - figures[1][2] < 12_000, f"it grows: {figures}"
        assert (await stage.program.watchdog.look()).dead_letters == 0


def _waiting(unit: Unit) -> int:
    """Rows that wait for something, in every queue."""
    states = "('waiting', 'queued', 'sending', 'retry_at', 'doing', 'open')"
    return sum(
        unit.sql.value(f"select count(*) from {table} where state in {states}")
        for table in ("inbox", "outbox", "card", "action", "deadline")
    )
