"""`saarbot templates create|status`: the fixed texts that WhatsApp must approve before somebody can be alerted."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import typer

from bot.channels.contract import Finding
from bot.cli.opening import config_of
from bot.cli.people import EXIT_UNUSABLE, EXIT_WRONG, show, tell
from bot.config import Config
from bot.languages import available
from bot.plugging import telephony_of


def create(path: Path, languages: Sequence[str], *, dry_run: bool) -> int:
    """Check the texts by the rules, then make and submit those that do not stand there yet; 1 when one could not be."""
    from bot.channels.twilio.templates import definitions, faults

    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    unknown = [language for language in languages if language not in available()]
    for language in unknown:
        tell("templates.unknown_language", {"language": language, "known": ", ".join(available())}, err=True)
    if unknown:
        return EXIT_UNUSABLE
    wanted = definitions(list(languages) or None)
    wrong = [(one.name, ", ".join(found)) for one in wanted if (found := faults(one))]
    for name, why in wrong:
        tell("templates.faulty", {"name": name, "why": why}, err=True)
    if wrong:
        return EXIT_WRONG
    if dry_run:
        for one in wanted:
            typer.echo(f"{one.name}\n  {one.body}\n  {' | '.join(one.buttons) or '-'}")
        return 0
    return asyncio.run(_with_twilio(config, languages, make=True))


def status(path: Path) -> int:
    """Tell how each template stands; 1 when an alarm cannot be sent to everybody yet."""
    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    return asyncio.run(_with_twilio(config, (), make=False))


async def _with_twilio(config: Config, languages: Sequence[str], *, make: bool) -> int:
    from bot.channels.twilio.client import TwilioError
    from bot.channels.twilio.setup import trouble

    telephony = telephony_of(config)
    if telephony is None or not config.twilio.whatsapp_from:
        tell("templates.no_whatsapp", err=True)
        return EXIT_UNUSABLE
    await telephony.account.open()
    try:
        if make:
            await _make(telephony.templates, languages)
        return await _show(telephony.templates)
    except TwilioError as error:
        show([trouble(error)])
        return EXIT_WRONG
    finally:
        await telephony.account.close()


async def _make(templates: object, languages: Sequence[str]) -> None:
    from bot.channels.twilio.templates import Templates, definition

    assert isinstance(templates, Templates)
    for one in await templates.refresh():
        if languages and one.language not in languages:
            continue
        wanted = definition(one.key, one.language)
        if one.status == "missing":
            await templates.create(wanted)
            tell("templates.submitted", {"name": one.name})
        elif one.status == "unsubmitted":
            # Made earlier, and the connection broke before it was handed in.
            await templates.submit(one.sid, wanted)
            tell("templates.submitted", {"name": one.name})


async def _show(templates: object) -> int:
    from bot.channels.twilio.templates import APPROVED, Templates

    assert isinstance(templates, Templates)
    standings = await templates.refresh()
    for one in standings:
        tell("templates.line", {"name": one.name, "status": one.status, "sid": one.sid or "-", "why": one.reason or ""})
    waiting = [one for one in standings if one.usable is None and one.status != APPROVED]
    if waiting:
        show([Finding("templates.waiting", {"count": len(waiting)}, level="warning")])
    return EXIT_WRONG if waiting else 0
