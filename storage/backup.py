"""Backup and restore of a SQLite file. A restored backup never rings a street again.

A backup is one compact file, taken while the bot runs. It holds wrapped keys but not the master key: without the
recovery key it is noise. It also holds the key of whoever was there, so an erasure reaches a backup only when the backup
itself is thrown away, or when it is restored over the database that remembers the erasure.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage import migrations
from storage.encryption import Keyring, Unreadable, WrongKey
from storage.engine import full, is_full
from storage.lock import ProcessLock
from storage.moments import to_us
from storage.store import Store, database_path

_WHY = "restored from a backup"
_MARKS = (
    ("outbox", "update outbox set state = 'expired', why = :why, ended_at = :now, lease_until = null"
     " where state in ('queued', 'retry_at', 'sending')"),
    ("cards", "update card set state = 'expired', why = :why, lease_until = null"
     " where state in ('queued', 'retry_at', 'sending')"),
    ("actions", "update action set state = 'expired', why = :why, ended_at = :now, lease_until = null"
     " where state in ('queued', 'retry_at', 'doing')"),
    ("inbox", "update inbox set state = 'stale', why = :why, ended_at = :now, retry_at = null where state = 'waiting'"),
)  # fmt: skip
_LATER_LIFE = (
    "insert into seen_event (event_hash, seen_at) select event_hash, seen_at from former.seen_event where true"
    " on conflict do nothing",
    "update button set used_at = f.used_at, used_by = f.used_by from former.button f"
    " where f.token = button.token and f.used_at is not null and button.used_at is null",
    "update link set used_at = coalesce(link.used_at, f.used_at), revoked_at = coalesce(link.revoked_at, f.revoked_at)"
    " from former.link f where f.token_hash = link.token_hash",
    # Who said stop, left or cannot be reached any more must not be written to because of a restore.
    "insert into thread (address_id, stopped_at) select a.id, t.stopped_at from former.thread t"
    " join former.address f on f.id = t.address_id join address a on a.id = f.id and a.value_hash = f.value_hash"
    " where t.stopped_at is not null on conflict (address_id) do update set stopped_at = excluded.stopped_at",
    "update membership set standing = f.standing from former.membership f where f.group_id = membership.group_id"
    " and f.person_id = membership.person_id and f.standing in ('removed', 'locked_out')",
    "update address set reachable = false, why = f.why from former.address f where f.id = address.id"
    " and f.value_hash = address.value_hash and not f.reachable",
    "insert into spending (month, group_id, kind, count, tenths) select month, group_id, kind, count, tenths"
    " from former.spending where true on conflict (month, group_id, kind) do update set"
    " count = max(spending.count, excluded.count), tenths = max(spending.tenths, excluded.tenths)",
)


class NotABackup(Exception):
    """The file is not a sound backup of Saar."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was set aside so that nothing rings: rows by queue, deadlines that expired, erasures done again."""

    outbox: int
    cards: int
    actions: int
    inbox: int
    deadlines: int
    erased: int
    former: Path | None  # where the database that was there before now lies


def backup(url: str, target: Path) -> None:
    """Write one compact copy of the database beside a running bot; atomic, readable by the owner only.

    Raises StorageFull when it does not fit, ValueError for a database that is not a SQLite file.
    """
    source = database_path(url)
    if source is None:
        raise ValueError("only a SQLite file can be backed up here; use pg_dump for PostgreSQL")
    if not source.exists():
        raise FileNotFoundError(source)
    unfinished = target.with_name(target.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(source, isolation_level=None)) as connection:
            connection.execute("PRAGMA busy_timeout=5000").close()
            connection.execute("VACUUM INTO ?", (str(unfinished),)).close()
        unfinished.chmod(0o600)
        _flush(unfinished)
        unfinished.replace(target)
    except sqlite3.Error as error:
        unfinished.unlink(missing_ok=True)
        if is_full(error):
            raise full(error) from error
        raise
    _flush(target.parent)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def restore(source: Path, url: str, keyring: Keyring, now: datetime) -> Restored:
    """Put a backup in the database's place, after making sure that nothing of it rings again.

    What was unfinished then is closed, deadlines past by now expire with an audit line, and from the database that is
    there now come the events seen, the presses and links used, who left or said stop, what was spent, and the erasures. Raises NotABackup,
    WrongKey, SchemaAhead, AlreadyRunning; the database there stays as it was then.
    """
    target = database_path(url)
    if target is None:
        raise ValueError("only a SQLite file can be restored here")
    _sound(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    held = ProcessLock(target)
    arriving = target.with_name(target.name + ".arriving")
    try:
        _remove(arriving)
        shutil.copyfile(source, arriving)
        arriving.chmod(0o600)
        restored = _make_harmless(arriving, target if target.exists() else None, keyring, now)
        former = _set_aside(target, now)
        arriving.replace(target)
        _flush(target)
        _flush(target.parent)
    finally:
        _remove(arriving)
        held.release()
    return Restored(**restored, former=former)


def _sound(source: Path) -> None:
    if not source.exists():
        raise FileNotFoundError(source)
    try:
        with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as connection:
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
            tables = {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}
    except sqlite3.DatabaseError as error:
        raise NotABackup(f"{source}: {error}") from error
    if verdict != "ok" or not {"alembic_version", "inbox", "outbox", "meta"} <= tables:
        raise NotABackup(f"{source}: {verdict if verdict != 'ok' else 'not a database of Saar'}")


def _make_harmless(arriving: Path, present: Path | None, keyring: Keyring, now: datetime) -> dict[str, int]:
    """Open the arriving copy (which checks the key and upgrades the schema) and mark what must not happen again."""
    with Store.open(f"sqlite:///{arriving}", keyring, lock=False) as store:
        with store.write() as unit:
            counts = {
                name: unit.sql.run(statement, **_named(statement, now_us=to_us(now))) for name, statement in _MARKS
            }
            late = [row for row in unit.deadlines.open() if row.due_at <= now]
            for row in late:
                unit.sql.run(
                    "update deadline set state = 'expired', ended_at = :now where id = :id", id=row.id, now=to_us(now)
                )
                unit.audit.note(now, row.group_id, "saar", "deadline_expired", row.kind, key=row.key)
            unit.sql.run("update lease set expires_at = 0, epoch = epoch + 1000")
            unit.sql.run(
                "insert into meta (key, value) values ('restored_at', :at) on conflict (key) do update set value = :at",
                at=now.isoformat().encode(),
            )
            unit.audit.note(now, None, "saar", "restored", "", **counts)
            unit.commit()
        erased = _bring_later_life(store, present, now)
        store.scrub()
    with closing(sqlite3.connect(arriving, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE").close()  # one file, no log beside it
    return {**counts, "deadlines": len(late), "erased": erased}


def _named(statement: str, now_us: int) -> dict[str, object]:
    return {name: value for name, value in (("why", _WHY), ("now", now_us)) if f":{name}" in statement}


def _bring_later_life(store: Store, present: Path | None, now: datetime) -> int:
    """Take over what the present database has lived through since the backup; how many erasures were done again."""
    gone = _erased_in(present) if present is not None else None
    if gone is None:
        return 0
    with store.engine.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is None or not _same_house(raw, present, store.vault.keyring):
            return 0
        try:
            raw.execute("BEGIN IMMEDIATE")
            for statement in _LATER_LIFE:
                raw.execute(statement)
            raw.execute("COMMIT")
        finally:
            raw.execute("DETACH DATABASE former")
    with store.write() as unit:
        erased = sum(unit.people.erase(person_id, now) for person_id in gone)
        unit.commit()
    return erased


def _erased_in(present: Path) -> list[int] | None:
    """Who was erased there; None when the file is broken or of another schema: then the backup stands alone."""
    try:
        with closing(sqlite3.connect(present)) as connection:
            if connection.execute("select version_num from alembic_version").fetchone() != (migrations.HEAD,):
                return None
            return [row[0] for row in connection.execute("select id from person where erased_at is not null")]
    except sqlite3.Error:
        return None


def _same_house(raw: sqlite3.Connection, present: Path | None, keyring: Keyring) -> bool:
    """Attach the present database as "former"; False (and detached) when it is another bot's: hashes would differ."""
    raw.execute("ATTACH DATABASE ? AS former", (str(present),))
    query = "select m.value, f.value from meta m join former.meta f on f.key = m.key where m.key = 'key.lookup'"
    keys = raw.execute(query).fetchone()
    try:
        if keys is not None and keyring.unwrap(keys[0]) == keyring.unwrap(keys[1]):
            return True
    except (Unreadable, WrongKey):
        pass  # under a key we do not have: another bot's
    raw.execute("DETACH DATABASE former")
    return False


def _set_aside(target: Path, now: datetime) -> Path | None:
    """Move the present database away, whole, under a name with the time in it."""
    if not target.exists():
        return None
    try:
        with closing(sqlite3.connect(target, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
            connection.execute("PRAGMA journal_mode=DELETE").close()
    except sqlite3.Error:
        pass  # a broken file is the very reason to restore: it is kept as it is
    former = target.with_name(f"{target.name}.before-{now:%Y%m%d-%H%M%S}")
    target.replace(former)
    for suffix in ("-wal", "-shm"):
        beside = target.with_name(target.name + suffix)
        if beside.exists():
            beside.replace(former.with_name(former.name + suffix))
    return former


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
