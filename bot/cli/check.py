"""`saarbot check`: what is wrong and what to do, in plain words."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.channels.contract import Channel, Finding
from bot.cli.opening import config_of, trouble
from bot.cli.people import EXIT_UNUSABLE, EXIT_WRONG, show, tell
from bot.config import Config
from storage.encryption import BadKey, Keyring
from storage.store import Store, database_path


def check(path: Path, *, offline: bool, fix: bool) -> int:
    """Look at everything; 0 when nothing is wrong, 1 when something is, 2 when the file cannot be read."""
    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    findings = of_config(config) + of_database(config)
    if not offline:
        findings += asyncio.run(_of_platforms(config, fix=fix))
    show(findings)
    wrong = [f for f in findings if f.level == "error"]
    tell("check.all_well" if not wrong else "check.count", {"count": len(wrong)})
    return EXIT_WRONG if wrong else 0


def of_config(config: Config) -> list[Finding]:
    """Look at the file alone."""
    found: list[Finding] = []
    telegram, mail, web = config.telegram, config.mail, config.web
    key = config.secrets.key.get_secret_value()
    if not key:
        found.append(Finding("check.key.missing"))
    else:
        try:
            Keyring(key)
        except BadKey:
            found.append(Finding("check.key.bad"))
    if not telegram.token.get_secret_value() and not config.twilio.account_sid:
        found.append(Finding("check.no_channel", level="warning"))
    found += _of_twilio(config)
    if telegram.mode == "webhook" and telegram.token.get_secret_value():
        if not telegram.webhook_secret.get_secret_value():
            found.append(Finding("check.webhook.no_secret"))
        if not web.public_url.startswith("https://"):
            found.append(Finding("check.webhook.no_public_url"))
    if not mail.host:
        found.append(Finding("check.no_mail", level="info"))
    elif "@" not in mail.from_address:
        found.append(Finding("check.mail.no_sender"))
    if mail.host and not web.public_url:
        found.append(Finding("check.web.no_public_url", level="warning"))
    if not config.heartbeat.url:
        found.append(Finding("check.no_heartbeat", level="info"))
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
    """Ask the platforms themselves."""
    from bot.cli.platforms import channels_of
    from bot.plugging import mailbox

    found: list[Finding] = []
    for channel in channels_of(config):
        await channel.start()
        try:
            found += await _of_channel(channel, fix=fix)
        finally:
            await channel.stop()
    box = mailbox(config)
    if box is not None and (trouble := await asyncio.to_thread(box.trouble)):
        found.append(Finding(trouble))
    return found


async def _of_channel(channel: Channel, *, fix: bool) -> list[Finding]:
    """Ask one platform; what was mended is asked about again, so that only what is still wrong is said."""
    first = list(await channel.check(fix=fix))
    tried = [one for one in first if one.fix]
    if not (fix and tried):
        return first
    left = list(await channel.check(fix=False))
    mended = [one for one in tried if one not in left]
    why_not = [one for one in first if not one.fix and one.level == "error" and one not in left]
    told = [Finding("check.mended", {"count": len(mended)}, level="info")] if mended else []
    return [*left, *why_not, *told]
