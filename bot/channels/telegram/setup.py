"""`saarbot check` for Telegram: what is wrong, what to do, and with `--fix` doing what can be done from here.

Findings are message keys with arguments; their sentences stand in bot/languages.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from telegram.error import TelegramError

from bot.channels.contract import Finding
from bot.channels.telegram.parse import ALLOWED_UPDATES, missing_rights
from bot.channels.telegram.request import Client, Refused
from saar.events import Address

MANY_WAITING: Final = 100
MAX_CONNECTIONS: Final = 40
LONGEST_PATIENCE_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class Commands:
    """The commands that the apps show in one scope and language; `language` is two letters, empty for all others."""

    scope: Mapping[str, str | int]
    language: str
    commands: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Setup:
    """What `check` compares with: how updates come in, the groups' chats, the commands to be shown."""

    mode: str = "polling"
    webhook_url: str = ""
    webhook_secret: str = ""
    groups: Callable[[], Sequence[Address]] = field(default=lambda: ())
    commands: Sequence[Commands] = ()


async def check(client: Client, setup: Setup, *, fix: bool = False) -> list[Finding]:
    """Everything that is wrong; without a working token there is nothing further to look at."""
    try:
        me = await client.call("getMe")
    except TelegramError as error:
        return [_no_token(error)]
    found = [*_own_settings(me), *await _webhook(client, setup, fix=fix)]
    for group in setup.groups():
        found += await check_group(client, group, int(me["id"]))
    for commands in setup.commands:
        found += await _commands(client, commands, fix=fix)
    return found


def _no_token(error: TelegramError) -> Finding:
    if isinstance(error, Refused) and error.code in (401, 404):
        return Finding("check.telegram.token_refused")
    if isinstance(error, Refused):
        return Finding("check.telegram.down", {"code": error.code})
    return Finding("check.telegram.unreachable", {"why": type(error.__cause__ or error).__name__})


def _own_settings(me: Mapping[str, Any]) -> list[Finding]:
    name = str(me.get("username", ""))
    found: list[Finding] = []
    if me.get("can_join_groups") is False:
        found.append(Finding("check.telegram.no_groups", {"bot": name}))
    # An admin sees everything in spite of privacy mode; a bot that loses its admin right would go deaf without notice.
    if me.get("can_read_all_group_messages") is False:
        found.append(Finding("check.telegram.privacy_mode", {"bot": name}, level="warning"))
    return found


async def _webhook(client: Client, setup: Setup, *, fix: bool) -> list[Finding]:
    try:
        info = await client.call("getWebhookInfo")
    except TelegramError as error:
        return [_no_token(error)]
    found = _wrong_webhook(info, setup)
    if found and fix:
        try:
            await set_webhook(client, setup)
        except (TelegramError, ValueError) as error:
            return [*found, Finding("check.telegram.not_fixed", {"why": str(error)[:120]})]
    return found + _webhook_trouble(info)


def _wrong_webhook(info: Mapping[str, Any], setup: Setup) -> list[Finding]:
    url = str(info.get("url", ""))
    if setup.mode == "polling":
        return [Finding("check.telegram.webhook_set", {"host": _host(url)}, fix=True)] if url else []
    if not url:
        return [Finding("check.telegram.webhook_missing", fix=True)]
    if url != setup.webhook_url:
        return [Finding("check.telegram.webhook_elsewhere", {"host": _host(url)}, fix=True)]
    if set(info.get("allowed_updates", ())) != set(ALLOWED_UPDATES):
        return [Finding("check.telegram.webhook_updates", fix=True)]
    return []


def _webhook_trouble(info: Mapping[str, Any]) -> list[Finding]:
    found = []
    if info.get("url") and info.get("last_error_message"):
        why = str(info["last_error_message"])[:120]
        found.append(Finding("check.telegram.webhook_errors", {"why": why}, level="warning"))
    waiting = int(info.get("pending_update_count", 0))
    if waiting >= MANY_WAITING:
        found.append(Finding("check.telegram.many_waiting", {"count": waiting}, level="warning"))
    return found


def _host(url: str) -> str:
    """The host of a webhook; its path may hold a secret and is not shown."""
    return url.partition("://")[2].partition("/")[0]


async def set_webhook(client: Client, setup: Setup) -> None:
    """Make Telegram hand over updates in the way that the configuration says; raises TelegramError.

    Nothing that waits is dropped.
    """
    if setup.mode == "polling":
        await _patiently(client, "deleteWebhook", drop_pending_updates=False)
        return
    if not setup.webhook_secret:
        raise ValueError("A webhook without a secret is open to anybody.")
    await _patiently(
        client,
        "setWebhook",
        url=setup.webhook_url,
        secret_token=setup.webhook_secret,
        allowed_updates=list(ALLOWED_UPDATES),
        max_connections=MAX_CONNECTIONS,
        drop_pending_updates=False,
    )


async def _patiently(client: Client, method: str, **parameters: Any) -> None:
    """Call once, and once more after the wait that Telegram asks for: a webhook can be set about once a second."""
    try:
        await client.call(method, **parameters)
    except Refused as error:
        if error.retry_after_s is None or error.retry_after_s > LONGEST_PATIENCE_S:
            raise
        await asyncio.sleep(error.retry_after_s)
        await client.call(method, **parameters)


async def check_group(client: Client, group: Address, own_id: int) -> list[Finding]:
    """What Saar lacks in one group; the rights can only be given by an admin there."""
    try:
        chat = await client.call("getChat", chat_id=group.value)
        member = await client.call("getChatMember", chat_id=group.value, user_id=own_id)
    except Refused as error:
        if error.migrate_to is not None:
            return [Finding("check.telegram.group_moved", {"chat": group.value}, level="warning")]
        return [Finding("check.telegram.group_gone", {"chat": group.value})]
    except TelegramError as error:
        return [_no_token(error)]
    title = str(chat.get("title", group.value))
    found = []
    if chat.get("type") == "group":
        found.append(Finding("check.telegram.basic_group", {"group": title}, level="warning"))
    if member.get("status") != "administrator":
        return [*found, Finding("check.telegram.not_admin", {"group": title})]
    return found + [
        Finding("check.telegram.missing_right", {"group": title, "right": right}) for right in missing_rights(member)
    ]


async def _commands(client: Client, wanted: Commands, *, fix: bool) -> list[Finding]:
    where = dict[str, Any](scope=dict(wanted.scope), language_code=wanted.language)
    shown = [{"command": name, "description": words} for name, words in wanted.commands]
    try:
        now = await client.call("getMyCommands", **where)
        if now == shown:
            return []
        if fix:
            await client.call("setMyCommands", commands=shown, **where)
    except Refused as error:
        # A scope of a chat where the bot is no longer cannot hold commands.
        return [Finding("check.telegram.commands_refused", {"why": error.description[:120]}, level="warning")]
    except TelegramError as error:
        return [_no_token(error)]
    scope = str(wanted.scope.get("type", "default"))
    return [
        Finding("check.telegram.commands", {"scope": scope, "language": wanted.language}, level="warning", fix=True)
    ]
