"""What every sending method shares: the chat, the reply, the keyboard, silence, ephemeral delivery."""

from __future__ import annotations

from typing import Any

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.html_text import parse_text
from bot.play.telegram.keyboards import check_markup
from bot.play.telegram.model import JSON, Account, Chat, Msg
from bot.play.telegram.wire import Args
from bot.play.telegram.world import World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
QUOTE_LIMIT = 1024
EPHEMERAL_REPLY_S = 15


def read_text(args: Args, key: str = "text") -> JSON:
    """Text and entities of a message; raises ApiError 400 when empty, too long or badly marked up."""
    given = args.array("entities") if args.has("entities") else None
    text, entities = parse_text(args.text(key), args.text("parse_mode"), given)
    if not text:
        raise bad_request("message text is empty")
    if len(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def read_caption(args: Args) -> JSON:
    """Caption and its entities, empty without one; raises ApiError 400 above 1024 characters."""
    given = args.array("caption_entities") if args.has("caption_entities") else None
    caption, entities = parse_text(args.text("caption"), args.text("parse_mode"), given)
    if len(caption) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not caption:
        return {}
    return {"caption": caption, "caption_entities": entities} if entities else {"caption": caption}


def post(world: World, args: Args, content: JSON, permission: str = "can_send_messages") -> JSON:
    """Send one message of the bot as the arguments ask; answers the Message object."""
    chat = rights.writable_chat(world, args)
    ephemeral = ephemeral_target(world, args, chat)
    if ephemeral is None:
        rights.check_can_post(world, chat, permission)
    _check_thread(args)
    if args.has("message_effect_id") and chat.type != "private":
        raise bad_request("EFFECT_ID_INVALID")
    body = dict(content)
    body.update(_reply(world, args, chat))
    markup = check_markup(args.parsed("reply_markup"), chat)
    if markup is not None and "inline_keyboard" in markup:
        body["reply_markup"] = markup
    if args.flag("protect_content"):
        body["has_protected_content"] = True
    if ephemeral is not None:
        return _post_ephemeral(world, args, chat, ephemeral, body)
    message = world.add_message(chat, world.bot, body, silent=args.flag("disable_notification"))
    if markup is not None and "inline_keyboard" not in markup:
        chat.keyboard = markup
    return message.json


def _check_thread(args: Args) -> None:
    if args.integer("message_thread_id"):
        raise bad_request("message thread not found")


def _reply(world: World, args: Args, chat: Chat) -> JSON:
    wanted = args.object("reply_parameters")
    if not wanted and args.has("reply_to_message_id"):
        wanted = {
            "message_id": args.integer("reply_to_message_id"),
            "allow_sending_without_reply": args.flag("allow_sending_without_reply"),
        }
    if not wanted or not wanted.get("message_id"):
        return {}
    source = chat
    if wanted.get("chat_id") is not None:
        source = rights.find_chat(world, Args({"chat_id": str(wanted["chat_id"])}))
    message = world.find_message(source, int(wanted["message_id"]))
    if message is None:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {**reply_to(message), **_quote(wanted, message)}


def reply_to(message: Msg) -> JSON:
    """The reply_to_message field: the message without what it answers itself."""
    return {"reply_to_message": {key: value for key, value in message.json.items() if key != "reply_to_message"}}


def _quote(wanted: JSON, message: Msg) -> JSON:
    quote: Any = wanted.get("quote")
    if not quote:
        return {}
    if len(quote) > QUOTE_LIMIT or quote not in message.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return {"quote": {"text": quote, "position": message.text.index(quote), "is_manual": True}}


def ephemeral_target(world: World, args: Args, chat: Chat) -> Account | None:
    """Who alone shall see the message (Bot API 10.3), None for an ordinary one; raises ApiError 400."""
    if not world.knows_ephemeral:
        # A server older than 10.2 passes over what it does not know and shows the message to all.
        return None
    wanted = args.object("ephemeral_message_parameters")
    receiver_id = wanted.get("receiver_user_id") or args.integer("receiver_user_id")
    if not receiver_id:
        return None
    if chat.type not in ("group", "supergroup"):
        raise bad_request("ephemeral messages can be sent only to groups and supergroups")
    account = world.accounts.get(int(receiver_id))
    if account is None or not account.known:
        raise bad_request("user not found")
    if not rights.expire(world, chat, account).present:
        raise bad_request("USER_NOT_PARTICIPANT")
    if args.integer("live_period"):
        raise bad_request("live locations can't be ephemeral")
    press_id = wanted.get("callback_query_id") or args.text("callback_query_id")
    if press_id:
        _check_press(world, str(press_id), account)
    return account


def _check_press(world: World, press_id: str, receiver: Account) -> None:
    press = world.presses.get(press_id)
    if press is None or press.person_id != receiver.id or world.now_s() - press.at > EPHEMERAL_REPLY_S:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")


def _post_ephemeral(world: World, args: Args, chat: Chat, receiver: Account, body: JSON) -> JSON:
    wanted = args.object("ephemeral_message_parameters")
    message = world.add_ephemeral(chat, receiver, body, shown=not receiver.offline)
    if wanted.get("replace_callback_query_message"):
        press = world.presses.get(str(wanted.get("callback_query_id", "")))
        if press is None:
            raise bad_request("callback query is required to replace its message")
        chat.replaced.add((receiver.id, press.message_id))
    return message.json
