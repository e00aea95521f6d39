"""From configuration to channels: one function each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.channels.mail import MailChannel, MailServer
from bot.channels.mailbox import Mailbox, MailboxServer
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.request import client
from bot.channels.telegram.setup import Setup
from bot.config import Config
from bot.menus import telegram_commands
from saar.events import Address
from storage.store import Store

if TYPE_CHECKING:
    from bot.telephony import Telephony

Now = Callable[[], datetime]


def _wall() -> datetime:
    return datetime.now(UTC)


def telegram_setup(config: Config, groups: Callable[[], Sequence[Address]]) -> Setup:
    """What the Telegram side should look like."""
    telegram, web = config.telegram, config.web
    return Setup(
        mode=telegram.mode,
        webhook_url=f"{web.public_url.rstrip('/')}/telegram" if web.public_url else "",
        webhook_secret=telegram.webhook_secret.get_secret_value(),
        groups=groups,
        commands=telegram_commands(),
    )


def telegram_channel(
    config: Config, groups: Callable[[], Sequence[Address]], now: Now = _wall
) -> TelegramChannel | None:
    """The Telegram channel, or None without a token."""
    telegram = config.telegram
    token = telegram.token.get_secret_value()
    if not token:
        return None
    bot = client(token, api_base_url=telegram.api_base_url, file_base_url=telegram.file_base_url)
    return TelegramChannel(bot, now=now, setup=telegram_setup(config, groups))


def mail_channel(config: Config, now: Now = _wall) -> MailChannel | None:
    """The mail channel, or None without a host."""
    mail = config.mail
    if not mail.host:
        return None
    server = MailServer(
        host=mail.host,
        port=mail.port,
        username=mail.username,
        password=mail.password.get_secret_value(),
        starttls=mail.starttls,
        from_address=mail.from_address,
        from_name=mail.from_name,
    )
    return MailChannel(server, now=now)


def mailbox(config: Config) -> Mailbox | None:
    """Saar's own mailbox, or None when mail is only sent."""
    mail = config.mail
    if not mail.host or not mail.imap_host:
        return None
    password = mail.password.get_secret_value()
    return Mailbox(MailboxServer(mail.imap_host, mail.imap_port, mail.username, password, mail.imap_tls))


def telephony_of(config: Config, now: Now = _wall, members: Callable[[], int] = lambda: 0) -> Telephony | None:
    """WhatsApp and SMS, or None without an account, its token or a number; only then its library (35 MB) is loaded."""
    if not _has_phones(config):
        return None
    from bot.telephony import Telephony

    return Telephony(config, now, members)


def has_chat(config: Config) -> bool:
    """Whether there is any channel in which a group can talk."""
    return bool(config.telegram.token.get_secret_value()) or _has_phones(config)


def _has_phones(config: Config) -> bool:
    twilio = config.twilio
    login = twilio.account_sid and twilio.auth_token.get_secret_value()
    return bool(login and (twilio.whatsapp_from or twilio.sms_from))


def most_members(store: Store, channel: str = "whatsapp") -> int:
    """How many neighbours the largest group reaches by a channel: what a limit of people a day must have room for."""
    with store.read() as unit:
        groups = [unit.threads.channels(group.id) for group in unit.groups.all()]
    return max(
        (sum(1 for ways in one.values() if any(name == channel for name, _ in ways)) for one in groups), default=0
    )
