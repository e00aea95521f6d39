"""SMS as a channel, for neighbours without an app: one line, the same words as commands, paid by the piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from bot.channels.contract import Act, Can, Finding, Outgoing, Rejected, Result, Sent
from bot.channels.twilio import gsm
from bot.channels.twilio.client import Account, NoMedia
from bot.channels.twilio.parse import SMS, parse
from bot.channels.twilio.sending import Sender, Trouble
from bot.channels.twilio.setup import Setup, check_sms
from bot.channels.twilio.whatsapp import NoFile, labels_of
from saar.events import Address, Event
from saar.money import By
from saar.reach import Means

MOST_SEGMENTS = 4


def line_of(message: Outgoing) -> str:
    """The words as they go out: one line within one segment where it is short by nature, else at most four segments."""
    text = message.text
    if labels_of(message) and message.hint:
        text = f"{text} {message.hint}"
    line = " ".join(gsm.plain(text).split())
    if gsm.segments(line) <= 1:
        return line
    # The words for typing are the first to go: who does not know them can still answer in their own words.
    bare = " ".join(gsm.plain(message.text).split())
    if gsm.segments(bare) <= 1:
        return bare
    limit = gsm.JOINED * MOST_SEGMENTS
    return bare if gsm.segments(bare) <= MOST_SEGMENTS else gsm.one_line(bare, limit)


class SmsChannel:
    """One SMS number at Twilio. `send` never raises for what Twilio answers."""

    name = SMS

    def __init__(
        self,
        account: Account,
        sender: str,
        *,
        means: Means,
        setup: Setup,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        trouble: Trouble = lambda _: None,
    ) -> None:
        self.twilio = account
        self.sender = sender
        self.account = f"{SMS}:{sender}"
        self.can = Can(max_text=gsm.SINGLE, costs=True, brief=True, label=20, means=means)
        self._sender = Sender(account, sender, status_url=setup.status_url, now=now, trouble=trouble)
        self._setup = setup
        self._now = now

    async def start(self) -> None:
        """Open the connections."""
        await self.twilio.open()

    async def stop(self) -> None:
        """Close the connections."""
        await self.twilio.close()

    def parse(self, payload: bytes) -> Sequence[Event]:
        """One webhook, status callback or fetched-back message as events."""
        return parse(payload, self._now())

    @property
    def ready(self) -> bool:
        """Always: an SMS needs nobody's leave."""
        return True

    def how(self, message: Outgoing, *, window_open: bool, broadcast: bool, free_left: int) -> tuple[By, int] | None:
        """An SMS can always leave; it is paid by the segment."""
        return By.SMS, gsm.segments(line_of(message))

    async def send(self, to: Address, message: Outgoing) -> Result:
        """Send one SMS; `Sent.ref` is Twilio's id."""
        line = line_of(message)
        return await self._sender.create(
            to.value,
            {"Body": line},
            [line],
            valid_s=message.valid_s,
            before=message.before,
            again_since=message.again_since,
        )

    async def edit(self, to: Address, ref: str, message: Outgoing) -> Result:
        """An SMS cannot be changed."""
        return Rejected("cannot_edit")

    async def act(self, act: Act) -> Result:
        """There is no chat to do anything to."""
        return Sent(act.ref) if act.kind == "answer_press" else Rejected("no_group_chat")

    async def fetch(self, ref: str) -> bytes:
        """A file by its address at Twilio; raises NoFile."""
        try:
            return await self.twilio.download(ref)
        except NoMedia as error:
            raise NoFile(str(error)) from None

    async def check(self, *, fix: bool = False) -> Sequence[Finding]:
        """What is wrong with the number and its webhooks."""
        return await check_sms(self.twilio, self._setup, self.sender, fix=fix)
