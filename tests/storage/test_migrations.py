"""Migrations: the scripts give exactly the tables, and forth and back loses no row in any state."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory

from saar.effects import Lane
from storage import migrations
from storage.encryption import Keyring
from storage.engine import make_engine
from storage.store import Store
from storage.tables import METADATA
from tests.storage.conftest import KEY, Street


def revisions() -> list[str]:
    scripts = ScriptDirectory.from_config(migrations.config())
    return [script.revision for script in reversed(list(scripts.walk_revisions()))]


def test_head_is_the_newest_script_and_the_line_has_no_branches() -> None:
    assert ScriptDirectory.from_config(migrations.config()).get_heads() == [migrations.HEAD]


def test_the_scripts_give_exactly_the_tables(store: Store) -> None:
    settings = migrations.config()
    with store.engine.connect() as connection:
        settings.attributes["connection"] = connection
        command.check(settings)


def test_every_id_is_given_out_once_only(store: Store) -> None:
    """AUTOINCREMENT on every table with an id of its own, also after a migration copied it."""
    with store.read() as unit:
        made = dict(unit.sql.all("select name, sql from sqlite_master where type = 'table'"))
    for table in METADATA.sorted_tables:
        if table.primary_key.columns.keys() == ["id"]:
            assert "AUTOINCREMENT" in made[table.name], table.name


def rows_in_every_state(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        for number, state in enumerate(["waiting", "done", "dead", "stale"]):
            unit.inbox.put("bot", str(number), "a", b"x", now, now)
            unit.sql.run("update inbox set state = :state where event_id = :id", state=state, id=str(number))
        states = ["queued", "sending", "sent", "delivered", "read", "retry_at", "failed", "expired", "unknown"]
        for number, state in enumerate(states):
            unit.outbox.tell(causation=f"i{number}", recipient="p1", key="k", now=now, args={"a": 1})
            unit.actions.do(f"i{number}", "delete", "g1", {"ref": "5"}, street.group, Lane.MODERATION, now)
            report = unit.reports.open(street.group, "alarm", state, now, reporter_id=street.donald, place="Lindelaan")
            unit.reports.observe(report.id, street.donald, "Ik zie iemand", now, str(number), "first")
            unit.reports.heard(report.id, "p1", now)
            unit.cards.want(report.id, "p1", 1, Lane.ALARM, True, now)
            unit.deadlines.set("guard", f"r{number}", now, street.group)
            for table in ("outbox", "action", "card", "deadline"):
                unit.sql.run(f"update {table} set state = :state where id = :id", state=state, id=number + 1)
        unit.buttons.offer("tok", "call", {"report": 1}, street.group)
        unit.links.create("tok", "join", {}, None, street.group, now + timedelta(days=1))
        unit.audit.note(now, street.group, "p1", "opened", "report:1")
        unit.leases.take("inbox", "me", now, timedelta(seconds=30))
        unit.commit()


def content(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.read() as unit:
        tables = [row[0] for row in unit.sql.all("select name from sqlite_master where type = 'table' order by name")]
        return {
            table: sorted(unit.sql.all(f'select * from "{table}"'), key=repr)
            for table in tables
            if table not in ("alembic_version", "sqlite_sequence")
        }


@pytest.mark.parametrize("back_to", revisions()[:-1])
def test_back_and_forth_loses_nothing(store: Store, street: Street, now: datetime, back_to: str) -> None:
    rows_in_every_state(store, street, now)
    before = content(store)
    migrations.downgrade(store.engine, back_to)
    between = content(store)
    assert {name: len(rows) for name, rows in before.items() if name in between} == {
        name: len(rows) for name, rows in between.items()
    }
    migrations.upgrade(store.engine)
    assert content(store) == before
    with store.write() as unit:
        [observation] = unit.reports.observations(1)
        assert observation.text == "Ik zie iemand"
        assert unit.reports.observe(1, street.donald, "Nu weg", now) == 10  # an id not given out before
        with pytest.raises(Exception, match="append-only"):
            unit.sql.run("delete from audit")


def test_a_database_of_a_newer_program_is_left_alone(store: Store, url: str) -> None:
    with store.write() as unit:
        unit.sql.run("update alembic_version set version_num = '9999'")
        unit.commit()
    store.close()
    with pytest.raises(migrations.SchemaAhead, match="9999"):
        Store.open(url, Keyring(KEY))


def test_a_migration_that_fails_changes_nothing(url: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise OSError("the power went")

    engine = make_engine(url)
    monkeypatch.setattr(command, "upgrade", breaks)
    with pytest.raises(OSError, match="power"):
        migrations.upgrade(engine)
    monkeypatch.undo()
    with engine.connect() as connection:
        assert migrations.revision(connection) is None
    migrations.upgrade(engine)
    engine.dispose()
    Store.open(url, Keyring(KEY), upgrade=False).close()
