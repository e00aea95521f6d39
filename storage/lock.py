"""One process per database file: an flock beside it, which the kernel gives back however the process ends."""

import fcntl
import os
from pathlib import Path


class AlreadyRunning(Exception):
    """Another process works on this database file; `pid` is its number where it could be read."""

    def __init__(self, path: Path, pid: int | None) -> None:
        super().__init__(f"another process{f' ({pid})' if pid else ''} already works on {path}")
        self.path = path
        self.pid = pid


class ProcessLock:
    """Held from construction to `release`. The lock file stays: removing it would let two processes lock two files."""

    def __init__(self, database: Path) -> None:
        path = database.with_name(database.name + ".lock.pid")
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            written = os.read(self._fd, 32).strip()
            os.close(self._fd)
            raise AlreadyRunning(database, int(written) if written.isdigit() else None) from None
        self._note_pid()

    def _note_pid(self) -> None:
        try:
            os.ftruncate(self._fd, 0)
            os.pwrite(self._fd, str(os.getpid()).encode("ascii"), 0)
        except OSError:
            return  # a full disk: the number is a courtesy, the lock itself holds

    def release(self) -> None:
        """Give the file back; a second call does nothing."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1
