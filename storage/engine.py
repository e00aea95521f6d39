"""The connection to the database: where SQLite's own words live, and how a statement reaches the driver.

Statements are written as SQL with `:names` and run on the driver's connection inside a transaction that SQLAlchemy
opened: the same words on both drivers, at 4 microseconds a statement where a Core construct takes 40. Python's sqlite3
does not BEGIN before a SELECT, which loses updates without an error; so the driver's own transactions are switched off
and the engine begins: IMMEDIATE to write, plain to read.
"""

import errno
import re
import sqlite3
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url

_NAME = re.compile(r"(?<!:):([a-z_]+)")
_FULL_CODES = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
_FULL_ERRNOS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG}


class StorageFull(Exception):
    """The disk is full or cannot be written; what was not committed is not kept, what was is safe."""


class NotWritable(StorageFull):
    """There may be room enough, but the file cannot be opened, read or written."""


def make_engine(url: str | URL) -> Engine:
    """An engine with durable settings; foreign keys on, freed bytes overwritten with zeros (SQLite)."""
    parsed = make_url(url)
    engine = create_engine(parsed, pool_reset_on_return=None)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in (
        "busy_timeout=5000",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
        "cache_size=-16000",
        "wal_autocheckpoint=2000",
        "journal_size_limit=16777216",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    options, raw = connection.get_execution_options(), driver(connection)
    if not options.get("saar_write", True):
        raw.execute("BEGIN")
    elif options.get("saar_patient", True):
        raw.execute("BEGIN IMMEDIATE")
    else:
        # SQLite waits inside the call: on an event loop everything else would stand still with it.
        raw.execute("PRAGMA busy_timeout=0").close()
        try:
            raw.execute("BEGIN IMMEDIATE")
        finally:
            raw.execute("PRAGMA busy_timeout=5000").close()


def driver(connection: Connection) -> Any:
    """The driver's own connection (sqlite3 or psycopg; both have execute)."""
    return connection.connection.driver_connection


class Sql:
    """Statements on one open transaction. Parameters are ints, texts, bytes, booleans and None."""

    __slots__ = ("_execute", "_translate", "dialect")

    def __init__(self, connection: Connection) -> None:
        self._execute = driver(connection).execute
        self.dialect = connection.dialect.name
        self._translate = self.dialect != "sqlite"

    def end(self) -> None:
        """The transaction was committed: a statement after it would be kept or lost by chance, so it is refused."""
        self._execute = _refuse

    def cursor(self, statement: str, params: dict[str, Any]) -> Any:
        """Run one statement and give the driver's cursor."""
        if self._translate:
            statement = _pyformat(statement)
        return self._execute(statement, params)

    def run(self, statement: str, **params: Any) -> int:
        """Run a statement; how many rows it touched."""
        count: int = self.cursor(statement, params).rowcount
        return count

    def one(self, statement: str, **params: Any) -> tuple[Any, ...] | None:
        """The first row, or None."""
        row: tuple[Any, ...] | None = self.cursor(statement, params).fetchone()
        return row

    def all(self, statement: str, **params: Any) -> list[tuple[Any, ...]]:
        """Every row."""
        rows: list[tuple[Any, ...]] = self.cursor(statement, params).fetchall()
        return rows

    def value(self, statement: str, **params: Any) -> Any:
        """The first column of the first row, or None."""
        row = self.cursor(statement, params).fetchone()
        return None if row is None else row[0]


def _refuse(_statement: str, _params: dict[str, Any]) -> Any:
    raise RuntimeError("this unit was committed; open another one")


_pyformats: dict[str, str] = {}


def _pyformat(statement: str) -> str:
    known = _pyformats.get(statement)
    if known is None:
        known = _pyformats[statement] = _NAME.sub(r"%(\1)s", statement.replace("%", "%%"))
    return known


def insert(table: str, columns: Sequence[str], *, on_conflict: str = "", returning: str = "") -> str:
    """The text of an insert, say insert("inbox", COLUMNS, on_conflict="do nothing", returning="id")."""
    names = ", ".join(columns)
    values = ", ".join(f":{column}" for column in columns)
    tail = (f" on conflict {on_conflict}" if on_conflict else "") + (f" returning {returning}" if returning else "")
    return f'insert into "{table}" ({names}) values ({values}){tail}'


class Busy(Exception):
    """Another process is writing just now; worth trying again in a moment."""


def is_busy(error: BaseException) -> bool:
    """Whether a driver's error means that another process holds the database."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    return code is not None and (code & 0xFF) == sqlite3.SQLITE_BUSY


def is_full(error: BaseException) -> bool:
    """Whether a driver's error means that nothing can be written at present."""
    original = getattr(error, "orig", error)
    if isinstance(original, OSError):
        return original.errno in _FULL_ERRNOS
    code = getattr(original, "sqlite_errorcode", None)
    if code is not None:
        return (code & 0xFF) in _FULL_CODES
    return getattr(original, "sqlstate", None) in {"53100", "53200"}


def full(error: BaseException) -> StorageFull:
    """What to raise for an error that `is_full`: for people it matters whether there is no room or no way in."""
    original = getattr(error, "orig", error)
    code = getattr(original, "sqlite_errorcode", sqlite3.SQLITE_FULL)
    no_way_in = (code & 0xFF) != sqlite3.SQLITE_FULL or getattr(original, "errno", None) == errno.EROFS
    return NotWritable(str(error)) if no_way_in else StorageFull(str(error))
