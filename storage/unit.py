"""The unit of work: every repository on one transaction. Nothing is kept unless `commit` is said aloud."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from storage.actions import Actions
from storage.audit import AuditLog
from storage.buttons import Buttons
from storage.cards import Cards
from storage.deadlines import Deadlines
from storage.encryption import Vault
from storage.engine import Sql, StorageFull, driver, is_full
from storage.groups import Groups
from storage.inbox import Inbox, Life
from storage.leases import Leases
from storage.links import Links
from storage.outbox import Outbox
from storage.people import People
from storage.posted import PostedBook
from storage.reports import Reports
from storage.rules import RulesBook
from storage.threads import Threads
from storage.transaction import Transaction


class Unit:
    """One transaction and its repositories; use it as a context manager.

    A write unit left without `commit` rolls back, a read unit always does. A full disk raises StorageFull, at a statement
    or at the commit, and nothing of the unit is kept then.
    """

    def __init__(
        self,
        connection: Connection,
        vault: Vault,
        life: Life,
        *,
        writing: bool,
        after_commit: Callable[[frozenset[str]], None],
    ) -> None:
        self._connection = connection
        self._writing = writing
        self._after_commit = after_commit
        self._tx = tx = Transaction(Sql(connection), vault)
        self.audit = AuditLog(tx)
        self.inbox = Inbox(tx, life)
        self.outbox = Outbox(tx)
        self.cards = Cards(tx)
        self.actions = Actions(tx)
        self.deadlines = Deadlines(tx, self.audit)
        self.groups = Groups(tx)
        self.people = People(tx)
        self.reports = Reports(tx)
        self.buttons = Buttons(tx)
        self.links = Links(tx)
        self.leases = Leases(tx)
        self.threads = Threads(tx)
        self.posted = PostedBook(tx)
        self.rules = RulesBook(tx)

    @property
    def sql(self) -> Sql:
        """Plain statements on this transaction, for storage's own rooms (retention, backup) and tests."""
        return self._tx.sql

    @property
    def vault(self) -> Vault:
        """The keys of this database."""
        return self._tx.vault

    @property
    def touched(self) -> frozenset[str]:
        """Which queues got something to do: "inbox", "outbox", "cards", "actions", "deadlines"."""
        return frozenset(self._tx.touched)

    def commit(self) -> None:
        """Keep everything since the unit began. Raises StorageFull when the disk cannot take it."""
        if not self._writing:
            raise RuntimeError("a read unit cannot commit")
        try:
            self._connection.commit()
        except Exception as error:
            if is_full(error):
                raise StorageFull(str(error)) from error
            raise
        self._tx.sql.end()
        self._after_commit(self.touched)

    def savepoint(self) -> None:
        """Begin a part that can be taken back alone."""
        self.reports.forget()
        self._tx.sql.run("savepoint part")

    def release(self) -> None:
        """The part is good."""
        self._tx.sql.run("release savepoint part")

    def take_back(self, touched: frozenset[str]) -> None:
        """Undo the part; `touched` is what was touched before it."""
        self.reports.forget()
        self._tx.sql.run("rollback to savepoint part")
        self._tx.sql.run("release savepoint part")
        self._tx.forget_keys()
        self._tx.touched.clear()
        self._tx.touched.update(touched)

    @property
    def alive(self) -> bool:
        """Whether the transaction still stands: SQLite ends it by itself when the disk is full."""
        return bool(getattr(driver(self._connection), "in_transaction", True))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        try:
            self._connection.rollback()
        finally:
            self._connection.close()
        if error is not None and is_full(error):
            raise StorageFull(str(error)) from error
