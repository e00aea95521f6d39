"""The door to the database: opened once per process, it hands out units of work."""

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.engine import make_url

from storage import migrations
from storage.encryption import KEY_BYTES, Keyring, Unreadable, Vault, WrongKey
from storage.engine import Busy, Sql, full, is_busy, is_full, make_engine
from storage.inbox import Life
from storage.lock import ProcessLock
from storage.unit import Unit

_log = logging.getLogger(__name__)
_LOOKUP, _INBOX = "key.lookup", "key.inbox"


class SchemaBehind(Exception):
    """The database waits for its migration."""


class Store:
    """One open database. Units run on the calling thread, one write unit at a time."""

    def __init__(self, engine: Engine, vault: Vault, lock: ProcessLock | None) -> None:
        self._engine = engine
        self._reading = engine.execution_options(saar_write=False)
        self._impatient = engine.execution_options(saar_patient=False)
        self._lock = lock
        self._life = Life()
        self._listeners: list[Callable[[frozenset[str]], None]] = []
        self.vault = vault

    @classmethod
    def open(cls, url: str, keyring: Keyring, *, lock: bool = True, upgrade: bool = True) -> Self:
        """Open a database, creating or upgrading it.

        Raises AlreadyRunning when another process works on the file, WrongKey when the key is not this database's,
        SchemaAhead for a database of a newer program, SchemaBehind with `upgrade` False, StorageFull on a full disk,
        NotWritable (one of those) where the file cannot be opened or written. `lock` False is for short work beside a
        running bot (`saarbot check`, `saarbot code`).
        """
        path = database_path(url)
        engine, held = make_engine(url), None
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
                held = ProcessLock(path) if lock else None
                _make_private(path)
            _prepare(engine, upgrade)
            return cls(engine, _vault(engine, keyring), held)
        except Exception as error:
            engine.dispose()
            if held is not None:
                held.release()
            if is_full(error):
                raise full(error) from error
            raise

    def write(self, *, patient: bool = True) -> Unit:
        """A unit that may change things: nothing else writes meanwhile; without commit() it rolls back.

        While another process writes, it waits up to five seconds, or raises Busy at once when not `patient`.
        """
        return self._unit(self._engine if patient else self._impatient, writing=True)

    def read(self) -> Unit:
        """A unit that looks at one moment of the database; it neither waits for a writer nor holds one up."""
        return self._unit(self._reading, writing=False)

    def _unit(self, engine: Engine, *, writing: bool) -> Unit:
        connection = engine.connect()
        try:
            connection.begin()
        except Exception as error:
            connection.close()
            if is_full(error):
                raise full(error) from error
            if engine is self._impatient and is_busy(error):
                raise Busy(str(error)) from error
            raise
        return Unit(connection, self.vault, self._life, writing=writing, after_commit=self._committed)

    def _committed(self, touched: frozenset[str]) -> None:
        # The commit stands whatever happens here: an error must not tell anybody that it does not.
        try:
            if "erased" in touched:
                self.scrub()
            for listener in self._listeners:
                listener(touched)
        except Exception:
            _log.exception("after a commit")

    def on_commit(self, listener: Callable[[frozenset[str]], None]) -> None:
        """Call this after every commit with what was touched ("inbox", "outbox", "cards", "actions", "deadlines")."""
        self._listeners.append(listener)

    def scrub(self) -> None:
        """Move the write-ahead log into the file and empty it, so that erased bytes do not linger there (SQLite)."""
        if self._engine.dialect.name != "sqlite":
            return
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            if raw is not None:
                raw.execute("PRAGMA busy_timeout=0").close()  # a reader (a backup) holds it up: next time, then
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
                raw.execute("PRAGMA busy_timeout=5000").close()

    @property
    def engine(self) -> Engine:
        """The engine, for backup and migrations."""
        return self._engine

    def close(self) -> None:
        """Give everything back; a second call does nothing."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def database_path(url: str) -> Path | None:
    """The file behind a SQLite URL; None for a server. Raises ValueError for one in memory: it would keep nothing."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return None
    if not parsed.database or parsed.database == ":memory:":
        raise ValueError("the database must be a file: one in memory keeps nothing")
    return Path(parsed.database)


def _make_private(path: Path) -> None:
    """The owner's alone, before SQLite gives the log beside it the same permissions."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    path.chmod(0o600)


def _prepare(engine: Engine, upgrade: bool) -> None:
    with engine.connect() as connection:
        found = migrations.revision(connection)
    if found == migrations.HEAD:
        return
    if not upgrade:
        raise SchemaBehind(f"the database is at revision {found}, the program needs {migrations.HEAD}")
    migrations.upgrade(engine)


def _vault(engine: Engine, keyring: Keyring) -> Vault:
    with engine.connect() as connection, connection.begin():
        sql = Sql(connection)
        wrapped = dict(sql.all("select key, value from meta where key in (:one, :two)", one=_LOOKUP, two=_INBOX))
        for name in (_LOOKUP, _INBOX):
            if name not in wrapped:
                wrapped[name] = keyring.wrap(os.urandom(KEY_BYTES))
                sql.run("insert into meta (key, value) values (:name, :value)", name=name, value=wrapped[name])
        try:
            keys = {name: keyring.unwrap(value) for name, value in wrapped.items()}
        except Unreadable:
            raise WrongKey("the secrets key is not the one this database was made with") from None
        if not keyring.is_current(wrapped[_LOOKUP]):
            _rewrap(sql, keyring)
        return Vault(keyring, keys[_LOOKUP], keys[_INBOX])


def _rewrap(sql: Sql, keyring: Keyring) -> None:
    """Put every data key under the newest master key: the older one can leave the configuration then."""
    for table, key, column in (("meta", "key", "value"), ("person", "id", "data_key"), ("group", "id", "data_key")):
        where = "where key in ('key.lookup', 'key.inbox')" if table == "meta" else f"where {column} is not null"
        for row_key, wrapped in sql.all(f'select {key}, {column} from "{table}" {where}'):
            try:
                renewed = keyring.wrap(keyring.unwrap(wrapped))
            except (Unreadable, WrongKey):
                continue  # one damaged key stops nobody else's
            sql.run(f'update "{table}" set {column} = :value where {key} = :key', value=renewed, key=row_key)
