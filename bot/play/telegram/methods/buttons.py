"""Answers to presses, and the edits of ephemeral messages (Bot API 10.3)."""

from __future__ import annotations

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.keyboards import check_markup
from bot.play.telegram.methods.posting import read_caption, read_text
from bot.play.telegram.model import JSON, Msg
from bot.play.telegram.wire import Args
from bot.play.telegram.world import CALLBACK_LIFE_S, Method, World

TOAST_LIMIT = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback(world: World, args: Args) -> bool:
    """answerCallbackQuery; raises ApiError 400 after 150 s or for an unknown id."""
    press = world.presses.get(args.text("callback_query_id"))
    if press is None or world.now_s() - press.at > CALLBACK_LIFE_S:
        raise bad_request(TOO_OLD)
    text = args.text("text")
    if len(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if press.answered:
        return True
    press.answered, press.toast, press.is_alert = True, text or None, args.flag("show_alert")
    chat = world.chats[press.chat_id]
    detail = {"text": text, "alert": press.is_alert, "person_id": press.person_id, "url": args.text("url")}
    world.announce("toast", chat, chat.messages.get(press.message_id), detail)
    return True


def _ephemeral(world: World, args: Args) -> Msg:
    chat = rights.writable_chat(world, args)
    message = chat.messages.get(-args.integer("ephemeral_message_id"))
    receiver_id = args.integer("receiver_user_id")
    if message is None or message.deleted or abs(message.receiver_id) != receiver_id:
        raise bad_request("message to edit not found")
    return message


def _rewrite(world: World, args: Args, fields: tuple[str, ...], content: JSON) -> bool:
    message = _ephemeral(world, args)
    markup = check_markup(args.parsed("reply_markup"), message.chat)
    kept = {key: value for key, value in message.json.items() if key not in (*fields, "reply_markup")}
    message.json = {**kept, **content}
    if markup is not None:
        message.json["reply_markup"] = markup
    message.versions += 1
    if message.receiver_id > 0:
        world.announce("edit", message.chat, message)
    return True


def edit_text(world: World, args: Args) -> bool:
    """editEphemeralMessageText."""
    return _rewrite(world, args, ("text", "entities"), read_text(args))


def edit_caption(world: World, args: Args) -> bool:
    """editEphemeralMessageCaption."""
    return _rewrite(world, args, ("caption", "caption_entities"), read_caption(args))


def edit_markup(world: World, args: Args) -> bool:
    """editEphemeralMessageReplyMarkup."""
    return _rewrite(world, args, (), {})


def delete(world: World, args: Args) -> bool:
    """deleteEphemeralMessage."""
    message = _ephemeral(world, args)
    message.deleted = True
    if message.receiver_id > 0:
        world.announce("delete", message.chat, message)
    return True


METHODS: dict[str, Method] = {
    "answercallbackquery": answer_callback,
    "editephemeralmessagetext": edit_text,
    "editephemeralmessagecaption": edit_caption,
    "editephemeralmessagereplymarkup": edit_markup,
    "deleteephemeralmessage": delete,
}
