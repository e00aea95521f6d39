"""Changing what was sent: edit, delete, pin, react."""

from __future__ import annotations

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.files import given_media
from bot.play.telegram.html_text import parse_text
from bot.play.telegram.keyboards import check_markup
from bot.play.telegram.methods.posting import read_caption, read_text
from bot.play.telegram.methods.sending import read_location
from bot.play.telegram.model import JSON, Chat, Msg
from bot.play.telegram.wire import Args
from bot.play.telegram.world import Method, World

DELETE_LIMIT_S = 48 * 3600
MAX_DELETED_AT_ONCE = 100
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_TEXT = ("text", "entities")
_CAPTION = ("caption", "caption_entities")
_MEDIA = ("photo", "video", "animation", "document", "audio")
REACTIONS = frozenset(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴"
    "😭🤓👻👀🎃🙈😇😨🤝🤗🫡🎅🎄💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡"
)


def _own_message(world: World, args: Args) -> Msg:
    if args.has("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = rights.writable_chat(world, args)
    message = rights.find_message(world, chat, args.integer("message_id"), "message to edit")
    if message.sender_id != world.bot.id or message.service or "forward_origin" in message.json:
        raise bad_request("message can't be edited")
    return message


def _rewrite(world: World, args: Args, message: Msg, fields: tuple[str, ...], content: JSON) -> JSON:
    markup = check_markup(args.parsed("reply_markup"), message.chat)
    kept = {key: value for key, value in message.json.items() if key not in (*fields, "reply_markup")}
    body = {**kept, **content}
    if markup is not None and "inline_keyboard" in markup:
        body["reply_markup"] = markup
    former = {key: value for key, value in message.json.items() if key != "edit_date"}
    body.pop("edit_date", None)
    if body == former:
        raise bad_request(NOT_MODIFIED)
    body["edit_date"] = int(world.now_s())
    # A new object, for the former one may stand in an answer that was given already.
    message.json = body
    message.versions += 1
    world.announce("edit", message.chat, message)
    return body


def edit_text(world: World, args: Args) -> JSON:
    """editMessageText; a missing reply_markup takes the buttons away."""
    content = read_text(args)
    message = _own_message(world, args)
    if "text" not in message.json:
        raise bad_request("there is no text in the message to edit")
    return _rewrite(world, args, message, _TEXT, content)


def edit_caption(world: World, args: Args) -> JSON:
    """editMessageCaption."""
    content = read_caption(args)
    message = _own_message(world, args)
    if not any(kind in message.json for kind in (*_MEDIA, "voice")):
        raise bad_request("there is no caption in the message to edit")
    return _rewrite(world, args, message, _CAPTION, content)


def edit_markup(world: World, args: Args) -> JSON:
    """editMessageReplyMarkup."""
    return _rewrite(world, args, _own_message(world, args), (), {})


def edit_media(world: World, args: Args) -> JSON:
    """editMessageMedia."""
    message = _own_message(world, args)
    item = args.object("media")
    kind = str(item.get("type", ""))
    if kind not in _MEDIA:
        raise bad_request("wrong type of the web page content")
    content: JSON = {kind: given_media(world, args, kind, str(item.get("media", "")))}
    caption, entities = parse_text(item.get("caption", ""), item.get("parse_mode", ""), item.get("caption_entities"))
    if caption:
        content.update(caption=caption, caption_entities=entities)
    return _rewrite(world, args, message, (*_TEXT, *_CAPTION, *_MEDIA), content)


def edit_live_location(world: World, args: Args) -> JSON:
    """editMessageLiveLocation."""
    message = _own_message(world, args)
    if "live_period" not in message.json.get("location", {}):
        raise bad_request("message can't be edited")
    place = {"live_period": message.json["location"]["live_period"], **read_location(args)}
    return _rewrite(world, args, message, ("location",), {"location": place})


def stop_live_location(world: World, args: Args) -> JSON:
    """stopMessageLiveLocation."""
    message = _own_message(world, args)
    place = dict(message.json.get("location", {}))
    if place.pop("live_period", None) is None:
        raise bad_request("message can't be edited")
    return _rewrite(world, args, message, ("location",), {"location": place})


def _may_delete(world: World, message: Msg) -> None:
    chat = message.chat
    own = message.sender_id == world.bot.id
    if chat.type != "private" and not own and not rights.bot_may(world, chat, "can_delete_messages"):
        raise bad_request("message can't be deleted")
    if world.now_s() - message.date_at > DELETE_LIMIT_S:
        raise bad_request("message can't be deleted for everyone")


def delete_message(world: World, args: Args) -> bool:
    """deleteMessage: own ones, and others' with the right; none older than 48 h."""
    chat = rights.writable_chat(world, args)
    message = rights.find_message(world, chat, args.integer("message_id"), "message to delete")
    _may_delete(world, message)
    world.delete_message(message)
    return True


def delete_messages(world: World, args: Args) -> bool:
    """deleteMessages; missing ones are skipped."""
    chat = rights.writable_chat(world, args)
    ids = args.array("message_ids")
    if not 1 <= len(ids) <= MAX_DELETED_AT_ONCE:
        raise bad_request("message identifiers are not specified" if not ids else "too many message identifiers")
    found = [message for wanted in ids if (message := world.find_message(chat, int(wanted))) is not None]
    for message in found:
        _may_delete(world, message)
    for message in found:
        world.delete_message(message)
    return True


def _may_pin(world: World, chat: Chat) -> None:
    if chat.type == "private":
        return
    open_to_all = chat.permissions.get("can_pin_messages", False) and world.bot_member(chat).status == "member"
    if not (rights.bot_may(world, chat, "can_pin_messages") or open_to_all):
        raise bad_request("not enough rights to manage pinned messages in the chat")


def pin(world: World, args: Args) -> bool:
    """pinChatMessage; leaves a service message of which the bot gets an update."""
    chat = rights.writable_chat(world, args)
    message = rights.find_message(world, chat, args.integer("message_id"), "message to pin")
    _may_pin(world, chat)
    if message.message_id in chat.pinned_ids:
        return True
    chat.pinned_ids.append(message.message_id)
    message.pinned = True
    # Private chats never ring for a pin (Bot API 10.1, pinChatMessage).
    silent = args.flag("disable_notification") or chat.type == "private"
    world.announce("pin", chat, message, {"silent": silent})
    body = {"pinned_message": {key: value for key, value in message.json.items() if key != "reply_to_message"}}
    world.emit_message(world.add_message(chat, world.bot, body, silent=True, service=True))
    return True


def _unpin(world: World, chat: Chat, message_id: int) -> None:
    chat.pinned_ids.remove(message_id)
    message = chat.messages.get(message_id)
    if message is not None:
        message.pinned = False
        world.announce("unpin", chat, message)


def unpin(world: World, args: Args) -> bool:
    """unpinChatMessage; without an id the newest pin."""
    chat = rights.writable_chat(world, args)
    _may_pin(world, chat)
    wanted = args.integer("message_id") or (chat.pinned_ids[-1] if chat.pinned_ids else 0)
    if wanted not in chat.pinned_ids:
        raise bad_request("message to unpin not found")
    _unpin(world, chat, wanted)
    return True


def unpin_all(world: World, args: Args) -> bool:
    """unpinAllChatMessages."""
    chat = rights.writable_chat(world, args)
    _may_pin(world, chat)
    for message_id in list(chat.pinned_ids):
        _unpin(world, chat, message_id)
    return True


def set_reaction(world: World, args: Args) -> bool:
    """setMessageReaction: at most one for a bot; an empty list takes it away."""
    chat = rights.writable_chat(world, args)
    message = rights.find_message(world, chat, args.integer("message_id"), "message to react")
    wanted = args.array("reaction")
    if len(wanted) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = str(wanted[0].get("emoji", "")) if wanted else ""
    if emoji and emoji.removesuffix("\ufe0f") not in REACTIONS:
        raise bad_request("REACTION_INVALID")
    if emoji:
        message.reactions[world.bot.id] = emoji
    else:
        message.reactions.pop(world.bot.id, None)
    world.announce("reaction", chat, message, {"emoji": emoji, "by": world.bot.id})
    return True


METHODS: dict[str, Method] = {
    "editmessagetext": edit_text,
    "editmessagecaption": edit_caption,
    "editmessagereplymarkup": edit_markup,
    "editmessagemedia": edit_media,
    "editmessagelivelocation": edit_live_location,
    "stopmessagelivelocation": stop_live_location,
    "deletemessage": delete_message,
    "deletemessages": delete_messages,
    "pinchatmessage": pin,
    "unpinchatmessage": unpin,
    "unpinallchatmessages": unpin_all,
    "setmessagereaction": set_reaction,
}
