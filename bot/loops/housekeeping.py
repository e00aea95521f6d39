"""Once a night: what has had its time goes, and a backup is written when a folder is named for it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog

from bot.clock import Clock
from saar import hours
from saar.settings import GroupSettings
from storage import retention
from storage.backup import backup
from storage.group_commit import GroupCommit
from storage.unit import Unit

LOOK_EVERY_S = 300.0
NIGHTLY_AT = "04:10"
"""Outside the hour that the clock skips or repeats."""
HOUSE, NIGHTLY = "house", "nightly"
log = structlog.get_logger("saarbot.housekeeping")


class Housekeeping:
    """Tidies the database once a night, in small pieces between the decisions; remembers the night across restarts."""

    def __init__(
        self,
        commit: GroupCommit,
        clock: Clock,
        defaults: GroupSettings,
        *,
        url: str,
        folder: str = "",
        keep_days: int = 14,
    ) -> None:
        self._commit = commit
        self._clock = clock
        self._defaults = defaults
        self._url = url
        self._folder = Path(folder) if folder else None
        self._keep = timedelta(days=keep_days)

    async def run(self) -> None:
        """Look every few minutes whether tonight's work is done, until cancelled."""
        while True:
            try:
                await self.look()
            except Exception:
                log.exception("housekeeping.trouble")
            await asyncio.sleep(LOOK_EVERY_S)

    async def look(self) -> bool:
        """Do tonight's work if its hour has come and it is not done yet; tells whether it was done now."""
        now = self._clock.now()
        last = await self._commit.submit(lambda unit: unit.audit.last_about(HOUSE, NIGHTLY))
        if last is None:
            # The first night is the next one: a new house has nothing to tidy.
            await self._commit.submit(lambda unit: unit.audit.note(now, None, "saar", NIGHTLY, HOUSE))
            return False
        if hours.next_at(last, NIGHTLY_AT, ZoneInfo(self._defaults.timezone)) > now:
            return False
        await self._tidy(now)
        if self._folder is not None:
            await self._back_up(self._folder, now)
        await self._commit.submit(lambda unit: unit.audit.note(now, None, "saar", NIGHTLY, HOUSE))
        log.info("housekeeping.done")
        return True

    async def _tidy(self, now: datetime) -> None:
        groups = await self._commit.submit(lambda unit: unit.groups.all())
        for step in retention.plan(now, groups, default_days=self._defaults.retention_days):
            while await self._commit.submit(step) >= retention.AT_ONCE:
                await asyncio.sleep(0)
        for person_id in await self._commit.submit(lambda unit: retention.strangers(unit, now)):
            await self._commit.submit(partial(_erase, person_id=person_id, now=now))

    async def _back_up(self, folder: Path, now: datetime) -> None:
        target = folder / f"saarbot-{now.astimezone(ZoneInfo(self._defaults.timezone)):%Y-%m-%d}.db"

        def write() -> None:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            backup(self._url, target)
            for old in folder.glob("saarbot-*.db"):
                # A backup holds the keys of people erased since: it must not be kept for ever.
                if datetime.fromtimestamp(old.stat().st_mtime, tz=now.tzinfo) < now - self._keep:
                    old.unlink()

        await asyncio.to_thread(write)


def _erase(unit: Unit, person_id: int, now: datetime) -> None:
    unit.people.erase(person_id, now)
