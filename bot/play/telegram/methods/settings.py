"""The bot about itself: getMe, commands per scope and language, names and descriptions."""

from __future__ import annotations

import re

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.model import JSON
from bot.play.telegram.wire import Args
from bot.play.telegram.world import Method, World, to_json

MAX_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}


def get_me(world: World, args: Args) -> JSON:
    """getMe."""
    return {
        **world.bot.as_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy_mode,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def _scope(world: World, args: Args) -> tuple[str, str]:
    scope = args.parsed("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    if "chat_id" in _SCOPES[kind]:
        rights.find_chat(world, Args({"chat_id": str(scope.get("chat_id", ""))}))
    language = args.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return to_json({"type": kind, **{key: str(scope.get(key)) for key in _SCOPES[kind]}}), language


def set_commands(world: World, args: Args) -> bool:
    """setMyCommands; raises ApiError 400 for names and descriptions outside the rules."""
    commands = args.array("commands")
    if len(commands) > MAX_COMMANDS:
        raise bad_request("too many commands specified")
    for command in commands:
        if not _COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_scope(world, args)] = commands
    return True


def get_commands(world: World, args: Args) -> list[JSON]:
    """getMyCommands: exactly this scope and language, empty when nothing is set."""
    return world.commands.get(_scope(world, args), [])


def delete_commands(world: World, args: Args) -> bool:
    """deleteMyCommands."""
    world.commands.pop(_scope(world, args), None)
    return True


def _profile(key: str, limit: int) -> dict[str, Method]:
    def set_it(world: World, args: Args) -> bool:
        if len(args.text(key)) > limit:
            raise bad_request(f"{key.replace('_', ' ')} is too long")
        world.profile[f"{key}:{args.text('language_code')}"] = args.text(key)
        return True

    def get_it(world: World, args: Args) -> JSON:
        usual = world.bot.first_name if key == "name" else ""
        return {key: world.profile.get(f"{key}:{args.text('language_code')}") or usual}

    name = key.replace("_", "")
    return {f"setmy{name}": set_it, f"getmy{name}": get_it}


def accept(world: World, args: Args) -> bool:
    """Settings that change nothing anybody here could see."""
    return True


METHODS: dict[str, Method] = {
    "getme": get_me,
    "setmycommands": set_commands,
    "getmycommands": get_commands,
    "deletemycommands": delete_commands,
    **_profile("name", 64),
    **_profile("description", 512),
    **_profile("short_description", 120),
    "setchatmenubutton": accept,
    "setmydefaultadministratorrights": accept,
    "close": accept,
    "logout": accept,
}
