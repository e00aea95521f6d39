"""The Duckstad street: invented neighbours, their supergroup, its admin Karin and a wijkagent with a mailbox."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.play.mail import MailFake
from bot.play.mailbox import Mailbox
from bot.play.moments import ClockLike, utc_now
from bot.play.telegram import Limits, Person, Room, TelegramFake
from bot.play.twilio import TwilioFake, TwilioPerson

SAAR_ADDRESS = "saar@duckstad.invalid"
AGENT_ADDRESS = "wijkagent.duckstad@politie.invalid"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Who lives in the street; `has_started` says whether they ever pressed Start at the bot."""

    name: str
    house: str
    latitude: float
    longitude: float
    language: str = "nl"
    has_started: bool = True


# Duckstad does not exist; the places lie in open water so that nobody's real door is named.
NEIGHBOURS = (
    Neighbour("Karin", "Lindelaan 2", 52.6301, 5.4001),
    Neighbour("Katrien", "Lindelaan 12", 52.6304, 5.4009),
    Neighbour("Joris", "Lindelaan 14", 52.6305, 5.4011),
    Neighbour("Fatima", "Lindelaan 9", 52.6303, 5.4006),
    Neighbour("Henk", "Lindelaan 21", 52.6308, 5.4016),
    Neighbour("Truus", "Lindelaan 23", 52.6309, 5.4018),
    Neighbour("Mehmet", "Eikenhof 3", 52.6313, 5.4004, "tr"),
    Neighbour("Sanne", "Eikenhof 7", 52.6315, 5.4008),
    Neighbour("Willem", "Eikenhof 11", 52.6317, 5.4012, has_started=False),
    Neighbour("Ewa", "Eikenhof 15", 52.6319, 5.4015, "pl"),
    Neighbour("Dewi", "Molenpad 1", 52.6296, 5.4003, "en"),
    Neighbour("Bram", "Molenpad 5", 52.6297, 5.4007),
)
_MORE_NAMES = (
    "Anja", "Bas", "Carla", "Daan", "Els", "Frits", "Greet", "Hugo", "Ilse", "Jan", "Kees", "Lotte", "Marijke",
    "Niels", "Olga", "Piet", "Ria", "Stijn", "Tineke", "Ursula", "Vera", "Wim", "Yara", "Zeynep",
)  # fmt: skip


def crowd(count: int) -> list[str]:
    """Names for a big street; a number is added when the names run out."""
    return [
        _MORE_NAMES[nth % len(_MORE_NAMES)] + (f" {nth // len(_MORE_NAMES) + 1}" if nth >= len(_MORE_NAMES) else "")
        for nth in range(count)
    ]


@dataclass
class Street:
    """The street on all its channels; `people` by first name."""

    telegram: TelegramFake
    mail: MailFake
    group: Room
    people: dict[str, Person]
    homes: dict[str, Neighbour] = field(default_factory=dict)
    twilio: TwilioFake | None = None
    phones: dict[str, TwilioPerson] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Person:
        return self.people[name]

    @property
    def karin(self) -> Person:
        """The admin of the group."""
        return self.people["Karin"]

    @property
    def agent(self) -> Mailbox:
        """The wijkagent's mailbox."""
        return self.mail.mailbox(AGENT_ADDRESS)

    @property
    def saar_mailbox(self) -> Mailbox:
        """Saar's own mailbox, where answers to her mail arrive."""
        return self.mail.mailbox(SAAR_ADDRESS)

    async def start(self) -> None:
        """Open Telegram, the mail server and, where there are phones, Twilio on loopback."""
        await self.telegram.start()
        await self.mail.start()
        if self.twilio is not None:
            await self.twilio.start()

    async def stop(self) -> None:
        """Close them all."""
        await self.telegram.stop()
        await self.mail.stop()
        if self.twilio is not None:
            await self.twilio.stop()

    async def __aenter__(self) -> Street:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


def build_street(
    clock: ClockLike = utc_now,
    *,
    size: int | None = None,
    delay_s: float = 0.0,
    limits: Limits | None = None,
    bot: str | None = "administrator",
    started: bool | None = None,
    phones: bool = False,
) -> Street:
    """Make the street; `size` grows or shrinks it, `bot` is Saar's standing in the group when it begins (None: not in
    it yet), `started` overrides who pressed Start, `phones` gives everybody WhatsApp. Start it with `async with`."""
    telegram = TelegramFake(clock=clock, delay_s=delay_s, limits=limits)
    known = list(NEIGHBOURS[: size or len(NEIGHBOURS)])
    for name in crowd(max(0, (size or 0) - len(known))):
        number = len(known) - len(NEIGHBOURS)
        known.append(Neighbour(name, f"Wilgenweg {number + 1}", 52.632 + number * 0.00005, 5.402))
    people: dict[str, Person] = {}
    for one in known:
        has_started = one.has_started if started is None else started
        people[one.name] = telegram.user(one.name, language=one.language, started=has_started)
    karin = people["Karin"]
    others = [person for person in people.values() if person is not karin]
    group = telegram.supergroup("Buurtpreventie Duckstad", owner=karin, members=others, bot=bot)
    street = Street(telegram, MailFake(clock), group, people, {one.name: one for one in known})
    if phones:
        street.twilio = TwilioFake(clock)
        street.phones = {one.name: street.twilio.person(one.name) for one in known}
    return street
