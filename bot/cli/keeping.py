"""`saarbot backup` and `saarbot restore`."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.opening import config_of, trouble
from bot.cli.people import EXIT_UNUSABLE, EXIT_WRONG, tell
from storage import backup as keeping
from storage.encryption import Keyring


def backup(path: Path, file: Path) -> int:
    """Write a backup; an existing file is never overwritten."""
    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    if file.exists():
        tell("backup.exists", {"path": str(file)}, err=True)
        return EXIT_WRONG
    folder = file.absolute().parent
    if not folder.is_dir():
        tell("backup.missing_folder", {"path": str(folder)}, err=True)
        return EXIT_WRONG
    if not os.access(folder, os.W_OK | os.X_OK):
        tell("backup.no_access", {"path": str(folder)}, err=True)
        return EXIT_WRONG
    try:
        keeping.backup(config.database.url, file)
    except Exception as error:
        found = trouble(error)
        if found is None:
            raise
        tell(found.key, found.args, err=True)
        return EXIT_UNUSABLE
    tell("backup.done", {"path": str(file)})
    return 0


def restore(path: Path, file: Path) -> int:
    """Put a backup in the place of the database; the one that stood there is kept beside it."""
    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    if not file.is_file():
        tell("backup.missing", {"path": str(file)}, err=True)
        return EXIT_WRONG
    try:
        keyring = Keyring(*config.secrets.keys())
        keeping.restore(file, config.database.url, keyring, datetime.now(UTC))
    except keeping.NotABackup:
        tell("backup.not_one", {"path": str(file)}, err=True)
        return EXIT_WRONG
    except Exception as error:
        found = trouble(error)
        if found is None:
            raise
        tell(found.key, found.args, err=True)
        return EXIT_UNUSABLE
    tell("backup.restored", {"path": str(file)})
    return 0
