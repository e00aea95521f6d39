"""Opening what a command needs, with clear words when that fails."""

from __future__ import annotations

from pathlib import Path

from bot.channels.contract import Finding
from bot.cli.people import tell
from bot.config import Config, ConfigWrong, load
from storage.encryption import BadKey, Keyring, WrongKey
from storage.engine import NotWritable, StorageFull
from storage.lock import AlreadyRunning
from storage.store import SchemaBehind, Store


def config_of(path: Path) -> Config | None:
    """Load the configuration, or say what is wrong with it."""
    try:
        return load(path)
    except ConfigWrong as error:
        for key, args in error.findings:
            tell(key, args, err=True)
        return None


def trouble(error: Exception) -> Finding | None:
    """Name what keeps a database from opening; None for what is a fault of ours."""
    match error:
        case AlreadyRunning():
            return Finding("check.database.running")
        case WrongKey():
            return Finding("check.database.wrong_key")
        case BadKey():
            return Finding("check.key.bad")
        case NotWritable():
            return Finding("check.database.not_writable")
        case StorageFull():
            return Finding("check.database.full")
        case SchemaBehind():
            return Finding("check.database.behind")
        case OSError():
            return Finding("check.database.unreachable", {"why": type(error).__name__})
        case _:
            return None


def store_of(config: Config, *, lock: bool = True, upgrade: bool = True) -> Store | None:
    """Open the database, or say what is wrong."""
    try:
        return Store.open(config.database.url, Keyring(*config.secrets.keys()), lock=lock, upgrade=upgrade)
    except Exception as error:
        found = trouble(error)
        if found is None:
            raise
        tell(found.key, found.args, err=True)
        return None
