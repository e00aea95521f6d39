"""`saarbot check`: what is wrong and what to do, in plain words."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable
from pathlib import Path

from bot.channels.contract import Channel, Finding
from bot.channels.mailbox import Mailbox
from bot.cli.opening import config_of, trouble
from bot.cli.people import EXIT_UNUSABLE, EXIT_WRONG, show, tell
from bot.config import Config
from storage.encryption import BadKey, Keyring
from storage.store import Store, database_path

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_SENDER = re.compile(r"[^\s@]+@[^\s@]+")
_PUBLIC = re.compile(r"https://[^\s/]|http://(127\.0\.0\.1|localhost|\[::1\])([:/]|$)")
_REFUSED = {"telegram": "check.telegram.bad_token", "mail": "check.mail.bad_sender"}
"""Findings about the file after which asking the platform would only say the same once more."""


def check(path: Path, *, offline: bool, fix: bool) -> int:
    """Look at everything; 0 when nothing is wrong, 1 when something is, 2 when the file cannot be read."""
    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    findings = of_config(config)
    if not any(f.key.startswith("check.key.") for f in findings):
        findings += of_database(config)
    if not offline:
        findings += asyncio.run(_of_platforms(config, fix=fix))
    show(findings)
    wrong = sum(f.level == "error" for f in findings)
    unready = any(f.level == "warning" for f in findings)
    tell("check.count" if wrong else "check.all_but_ready" if unready else "check.all_well", {"count": wrong})
    return EXIT_WRONG if wrong else 0


def of_config(config: Config) -> list[Finding]:
    """Look at the file alone."""
    found = _of_key(config) + _of_telegram(config) + _of_twilio(config) + _of_mail(config)
    if not config.telegram.token.get_secret_value() and not config.twilio.account_sid:
        found.append(Finding("check.no_channel", level="warning"))
    url = config.web.public_url
    if url and not _PUBLIC.match(url) and not any(f.key.endswith(".no_public_url") for f in found):
        found.append(Finding("check.web.bad_public_url"))
    if not config.heartbeat.url:
        found.append(Finding("check.no_heartbeat", level="info"))
    return found


def _of_key(config: Config) -> list[Finding]:
    key = config.secrets.key.get_secret_value()
    if not key:
        return [Finding("check.key.missing")]
    try:
        Keyring(key)
    except BadKey:
        return [Finding("check.key.bad")]
    return []


def _of_telegram(config: Config) -> list[Finding]:
    telegram, token = config.telegram, config.telegram.token.get_secret_value()
    if not token:
        return []
    found: list[Finding] = []
    if not _TOKEN.fullmatch(token):
        found.append(Finding("check.telegram.bad_token"))
    if telegram.mode == "webhook":
        if not telegram.webhook_secret.get_secret_value():
            found.append(Finding("check.webhook.no_secret"))
        if not config.web.public_url.startswith("https://"):
            found.append(Finding("check.webhook.no_public_url"))
    return found


def _of_mail(config: Config) -> list[Finding]:
    mail = config.mail
    if not mail.host:
        return [Finding("check.no_mail", level="info")]
    found: list[Finding] = []
    if not mail.from_address:
        found.append(Finding("check.mail.no_sender"))
    elif not _SENDER.fullmatch(mail.from_address):
        found.append(Finding("check.mail.bad_sender"))
    if not config.web.public_url:
        found.append(Finding("check.web.no_public_url", level="warning"))
    return found


def _of_twilio(config: Config) -> list[Finding]:
    """Look at the Twilio section alone: a number without an account, webhooks without an address."""
    twilio, web = config.twilio, config.web
    numbers = twilio.whatsapp_from or twilio.sms_from
    if not twilio.account_sid and not numbers:
        return []
    found: list[Finding] = []
    if not (twilio.account_sid and twilio.auth_token.get_secret_value()):
        found.append(Finding("check.twilio.no_login"))
    if not numbers:
        found.append(Finding("check.twilio.no_numbers"))
    if twilio.mode == "webhook" and not web.public_url.startswith("https://"):
        found.append(Finding("check.twilio.no_public_url"))
    return found


def of_database(config: Config) -> list[Finding]:
    """Look at the database without changing it; also beside a running bot."""
    path = database_path(config.database.url)
    if path is not None and not path.exists():
        return [Finding("check.database.new", {"path": str(path)}, level="info")]
    try:
        store = Store.open(config.database.url, Keyring(*config.secrets.keys()), lock=False, upgrade=False)
    except Exception as error:
        found = trouble(error)
        if found is None:
            raise
        return [found]
    with store.read() as unit:
        dead = unit.inbox.depth().dead
        groups = len(unit.groups.all())
    store.close()
    found_here = [Finding("check.database.groups", {"count": groups}, level="info")]
    if dead:
        found_here.append(Finding("check.database.dead_letters", {"count": dead}, level="warning"))
    return found_here


async def _of_platforms(config: Config, *, fix: bool) -> list[Finding]:
    """Ask the platforms themselves, except about what the file alone already shows to be wrong."""
    from bot.cli.platforms import channels_of
    from bot.plugging import mailbox

    known = {f.key for f in of_config(config)}
    refused = {name for name, key in _REFUSED.items() if key in known}
    found: list[Finding] = []
    for channel in channels_of(config):
        if channel.name not in refused:
            found += await _asked(channel.name, _of_channel(channel, fix=fix))
    box = mailbox(config)
    if box is not None:
        found += await _asked("mailbox", _of_mailbox(box))
    return found


async def _asked(name: str, answer: Awaitable[list[Finding]]) -> list[Finding]:
    """What one platform says; a fault there does not keep back what was found elsewhere."""
    try:
        return await answer
    except Exception as error:
        return [Finding("check.failed", {"name": name, "why": type(error).__name__})]


async def _of_mailbox(box: Mailbox) -> list[Finding]:
    trouble = await asyncio.to_thread(box.trouble)
    return [Finding(trouble)] if trouble else []


async def _of_channel(channel: Channel, *, fix: bool) -> list[Finding]:
    """Ask one platform and leave it again."""
    await channel.start()
    try:
        return await _asked_again(channel, fix=fix)
    finally:
        await channel.stop()


async def _asked_again(channel: Channel, *, fix: bool) -> list[Finding]:
    """What was mended is asked about again, so that only what is still wrong is said."""
    first = list(await channel.check(fix=fix))
    tried = [one for one in first if one.fix]
    if not (fix and tried):
        return first
    left = list(await channel.check(fix=False))
    mended = [one for one in tried if one not in left]
    why_not = [one for one in first if not one.fix and one.level == "error" and one not in left]
    told = [Finding("check.mended", {"count": len(mended)}, level="info")] if mended else []
    return [*left, *why_not, *told]
