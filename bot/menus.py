"""The commands that Telegram's apps show, drawn from the table of commands."""

from __future__ import annotations

from bot.channels.telegram.setup import Commands
from bot.languages import available, say
from handlers.commands import COMMANDS


def telegram_commands() -> list[Commands]:
    """The lists for private chats and for a group's admins, per language; Dutch also for every other language."""
    found: list[Commands] = []
    for language in [*available(), ""]:
        speech = language or "nl"
        shown = [(c.name, say(speech, f"command.summary.{c.name}")) for c in COMMANDS]
        everybody = [entry for entry, c in zip(shown, COMMANDS, strict=True) if not c.admin]
        found.append(Commands({"type": "all_private_chats"}, language, shown))
        found.append(Commands({"type": "all_group_chats"}, language, everybody[:3]))
    return found
