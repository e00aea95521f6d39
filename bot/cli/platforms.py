"""The channels of a configuration without the rest of the program, for `check` and `init`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.channels.contract import Channel
from bot.config import Config
from bot.plugging import mail_channel, most_members, telegram_channel, telephony_of
from saar.events import Address
from storage.encryption import Keyring
from storage.store import Store, database_path


def channels_of(config: Config) -> list[Channel]:
    """Make each configured channel; the groups' chats come from the database if there is one."""
    chats = _chats(config)
    found: list[Channel] = []
    telegram = telegram_channel(config, lambda: chats)
    if telegram is not None:
        found.append(telegram)
    telephony = telephony_of(config, members=lambda: _most_members(config))
    if telephony is not None:
        found += telephony.channels.values()
    mail = mail_channel(config)
    if mail is not None:
        found.append(mail)
    return found


def _most_members(config: Config) -> int:
    store = _open(config)
    if store is None:
        return 0
    count = most_members(store)
    store.close()
    return count


def _open(config: Config) -> Store | None:
    """The database, only to look; None where there is none or it cannot be read (a finding of its own)."""
    path = database_path(config.database.url)
    if path is None or not path.exists() or not config.secrets.key.get_secret_value():
        return None
    try:
        return Store.open(
            config.database.url, Keyring(config.secrets.key.get_secret_value()), lock=False, upgrade=False
        )
    except Exception:
        return None


def _chats(config: Config) -> Sequence[Address]:
    store = _open(config)
    if store is None:
        return []
    with store.read() as unit:
        rows = [a for g in unit.groups.all() for a in unit.people.address("group", g.id, "telegram")]
    store.close()
    return [Address(row.channel, row.value) for row in rows if row.reachable]
