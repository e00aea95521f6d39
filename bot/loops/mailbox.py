"""Mail that comes in: a wijkagent's answer becomes the same event as a press on their page."""

from __future__ import annotations

import asyncio
import imaplib
from datetime import datetime, timedelta

import structlog

from bot.channels.health import Health
from bot.channels.mailbox import Mailbox, Received, first_trouble
from bot.clock import Clock
from bot.loops.inside import put_inside
from handlers.lanes import lane
from saar import mailed
from saar.events import Answered
from saar.outcome import Outcome
from saar.wijkagent import Answer
from storage.group_commit import GroupCommit
from storage.unit import Unit

EVERY_S = 60.0
TAKEN_WITHIN_S = 30.0
OLDEST = timedelta(days=30)
"""A mail older than a link lives is dated now: its own date decides nothing any more."""
log = structlog.get_logger("saarbot.mailbox")


class MailLoop:
    """Looks into the mailbox every minute; trouble is logged once, shown in `/health`, and tried again."""

    def __init__(
        self, mailbox: Mailbox, commit: GroupCommit, clock: Clock, health: Health, every_s: float = EVERY_S
    ) -> None:
        self.health = health
        self._mailbox = mailbox
        self._commit = commit
        self._clock = clock
        self._every_s = every_s

    async def run(self) -> None:
        """Look, wait, look again, until cancelled."""
        while True:
            await self.round()
            await asyncio.sleep(self._every_s)

    async def round(self) -> int:
        """Look once; returns how many answers came in."""
        loop = asyncio.get_running_loop()

        def take(mail: Received) -> bool:
            # The mail is marked as read only after its answer is on disk.
            return asyncio.run_coroutine_threadsafe(self._take(mail), loop).result(TAKEN_WITHIN_S)

        try:
            taken = await asyncio.to_thread(self._mailbox.round, take)
        except (OSError, imaplib.IMAP4.error) as error:
            if self.health.ill(first_trouble(error), self._clock.now()):
                log.warning("mailbox.not_read", key=self.health.error_key, why=type(error).__name__)
            return 0
        self.health.well(self._clock.now())
        return taken

    async def _take(self, mail: Received) -> bool:
        if mailed.is_automatic(mail.headers, mail.subject):
            return False
        return await self._commit.submit(lambda unit: self._put(unit, mail))

    def _put(self, unit: Unit, mail: Received) -> bool:
        now = self._clock.now()
        event = _by_code(unit, mail, now) or _by_reply(unit, mail, now)
        if event is None:
            return False
        put_inside(unit, event, lane(unit, event), now)
        return True


def _at(mail: Received, now: datetime) -> datetime:
    """When it was written: the same mail read twice is the same event."""
    sent_at = mail.sent_at
    return sent_at if sent_at is not None and now - OLDEST < sent_at <= now else now


def _by_code(unit: Unit, mail: Received, now: datetime) -> Answered | None:
    """A ready-made answer: the token is the proof, as on the page."""
    code = mailed.code_of(mail.subject)
    link = unit.links.get(code.token, now) if code else None
    if code is None or link is None or link.purpose != "answer" or link.person_id is None:
        return None
    words = mailed.own_words(mail.body)
    if code.answer is Answer.CLOSED:
        words = f"{Outcome.OVER.value} {words}".strip()
    unit.links.use(link.id, now)
    return Answered(
        person_id=link.person_id,
        report_id=int(link.args.get("report", 0)),
        answer=code.answer.value,
        words=words,
        occurred_at=_at(mail, now),
    )


def _by_reply(unit: Unit, mail: Received, now: datetime) -> Answered | None:
    """A reply in their own words to a letter about one report, from the address it went to."""
    who = unit.people.by_address("mail", mail.sender.lower()) or unit.people.by_address("mail", mail.sender)
    row = unit.outbox.by_ref(f"p{who.id}", mail.reply_to) if who is not None and mail.reply_to else None
    words = mailed.own_words(mail.body)
    if who is None or row is None or row.report_id is None or not words:
        return None
    duty = [d for d in unit.groups.duty(row.group_id or 0) if d.person_id == who.id]
    if not duty or duty[0].agreed_at is None or not duty[0].answers_on:
        return None
    return Answered(
        person_id=who.id,
        report_id=row.report_id,
        answer=Answer.SEEN.value,
        words=words,
        occurred_at=_at(mail, now),
    )
