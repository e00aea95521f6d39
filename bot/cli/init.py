"""`saarbot init`: a handful of questions, a configuration file, a recovery key to print, a code for the group."""

from __future__ import annotations

import asyncio
import os
import re
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import typer

from bot.cli.opening import config_of, store_of
from bot.cli.people import EXIT_UNUSABLE, EXIT_WRONG, called, language, tell
from bot.config import DEFAULT_PATH, Config
from bot.languages import say
from handlers.commands.starting import SETUP
from storage.encryption import new_key
from storage.store import database_path

CODE_LIFE = timedelta(days=30)
QUESTIONS = ("telegram_token", "mail_host", "mail_user", "mail_password", "mail_from", "public_url", "heartbeat")
_NEEDS_MAIL = {"mail_user", "mail_password", "mail_from"}
_SHAPES = {
    "telegram_token": re.compile(r"\d+:[\w-]+", re.ASCII),
    "mail_host": re.compile(r"[^\s/@]+"),
    "mail_from": re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+"),
    "public_url": re.compile(r"https://[^\s/]+\.[^\s/]+\S*"),
    "heartbeat": re.compile(r"https?://[^\s/]+\.[^\s/]+\S*"),
}
"""What an answer looks like; anything else is asked again."""


def init(path: Path, *, ask: bool) -> int:
    """Write the file, make the database, print what must be kept on paper. An existing file is never overwritten."""
    if path.exists():
        tell("init.exists", {"path": str(path)}, err=True)
        return EXIT_WRONG
    if ask:
        tell("init.hello")
    answers = _asked() if ask else dict.fromkeys(QUESTIONS, "")
    key = os.environ.get("SAARBOT_SECRETS__KEY") or new_key()
    path.write_text(_file(answers, key), "utf-8")
    path.chmod(0o600)
    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    printed = _code(config)
    if printed is None:
        return EXIT_UNUSABLE
    if config.telegram.token.get_secret_value():
        _greet(config)
    tell("init.done", {"path": str(path), "key": key, "code": printed})
    _steps(path, config, printed)
    return 0


def _steps(path: Path, config: Config, code: str) -> None:
    """Tell what comes next, in the order in which it can be done."""
    typed = "" if path == DEFAULT_PATH else f" --config {path}"
    steps = "init.steps" if config.telegram.token.get_secret_value() else "init.steps_without_token"
    tell(steps, {"saarbot": called(), "config": typed, "path": str(path), "code": code})
    tell("init.backups", {"folder": str(Path(config.database.backup_folder).absolute())})


def code(path: Path) -> int:
    """Print another one-time code."""
    config = config_of(path)
    if config is None:
        return EXIT_UNUSABLE
    there = database_path(config.database.url)
    printed = _code(config, beside=there is None or there.exists())
    if printed is None:
        return EXIT_UNUSABLE
    tell("init.code", {"code": printed})
    return 0


def _asked() -> dict[str, str]:
    answers: dict[str, str] = {}
    for name in QUESTIONS:
        if name in _NEEDS_MAIL and not answers.get("mail_host"):
            answers[name] = ""
            continue
        answers[name] = _answer(name)
    return answers


def _answer(name: str) -> str:
    """Ask until the answer can be right; an empty one always is."""
    hidden = name in ("telegram_token", "mail_password")
    while True:
        typed = typer.prompt(say(language(), f"init.ask.{name}"), default="", hide_input=hidden, show_default=False)
        answer = " ".join(str(typed).split())
        shape = _SHAPES.get(name)
        if not answer or shape is None or shape.fullmatch(answer):
            return answer
        tell(f"init.wrong.{name}", err=True)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _file(answers: Mapping[str, str], key: str) -> str:
    """Write the configuration; every other key has its default (config.example.toml explains them all)."""
    q = {name: _quoted(value) for name, value in answers.items()}
    return "\n".join(
        (
            f"# {say(language(), 'init.file_head')}",
            "[database]",
            'url = "sqlite:///saarbot.db"',
            'backup_folder = "backups"',
            "",
            "[secrets]",
            f"key = {_quoted(key)}",
            "",
            "[telegram]",
            f"token = {q['telegram_token']}",
            'mode = "polling"',
            "",
            "[mail]",
            f"host = {q['mail_host']}",
            f"username = {q['mail_user']}",
            f"password = {q['mail_password']}",
            f"from_address = {q['mail_from']}",
            "",
            "[web]",
            f"public_url = {q['public_url']}",
            "",
            "[heartbeat]",
            f"url = {q['heartbeat']}",
            "",
            "[group]",
            f"language = {_quoted(language())}",
            "",
        )
    )


def _code(config: Config, *, beside: bool = False) -> str | None:
    """Make a code; `beside` a running bot nothing is locked or upgraded."""
    store = store_of(config, lock=not beside, upgrade=not beside)
    if store is None:
        return None
    # Read aloud and typed over: no letters that look alike.
    printed = "".join(secrets.choice("ABCDEFGHJKMNPQRSTUVWXYZ23456789") for _ in range(10))
    with store.write() as unit:
        unit.links.create(
            token=printed,
            purpose=SETUP,
            args={},
            person_id=None,
            group_id=None,
            expires_at=datetime.now(UTC) + CODE_LIFE,
        )
        unit.commit()
    store.close()
    return printed


def _greet(config: Config) -> None:
    """Try the token at once, while the volunteer still has it at hand."""
    from bot.channels.contract import Finding
    from bot.cli.people import show
    from bot.plugging import telegram_channel

    async def ask() -> list[Finding]:
        channel = telegram_channel(config, list)
        if channel is None:
            return []
        await channel.start()
        try:
            return [f for f in await channel.check() if f.key != "check.telegram.no_groups"]
        finally:
            await channel.stop()

    show(asyncio.run(ask()))
