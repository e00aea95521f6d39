"""Text, places, contacts, polls, forwards and copies."""

from __future__ import annotations

from typing import Any

from bot.play.telegram import rights
from bot.play.telegram.errors import bad_request
from bot.play.telegram.methods.posting import post, read_caption, read_text
from bot.play.telegram.model import JSON
from bot.play.telegram.wire import Args
from bot.play.telegram.world import Method, World

LIVE_FOR_EVER = 0x7FFFFFFF
NOT_COPIED = ("message_id", "from", "chat", "date", "reply_markup", "reply_to_message", "edit_date", "sender_chat",
              "forward_origin", "media_group_id", "is_automatic_forward", "author_signature")  # fmt: skip


def send_message(world: World, args: Args) -> JSON:
    """sendMessage."""
    return post(world, args, read_text(args))


def read_location(args: Args) -> JSON:
    """A Location object; raises ApiError 400 outside the documented ranges."""
    if not (args.has("latitude") and args.has("longitude")):
        raise bad_request("latitude and longitude must be specified")
    latitude, longitude = args.number("latitude"), args.number("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong latitude or longitude specified")
    place: JSON = {"latitude": latitude, "longitude": longitude}
    accuracy_m = args.number("horizontal_accuracy")
    if accuracy_m:
        if not 0 <= accuracy_m <= 1500:
            raise bad_request("wrong horizontal accuracy specified")
        place["horizontal_accuracy"] = accuracy_m
    live_s = args.integer("live_period")
    if live_s:
        if not (60 <= live_s <= 86_400 or live_s == LIVE_FOR_EVER):
            raise bad_request("wrong live location period specified")
        place["live_period"] = live_s
    return place


def send_location(world: World, args: Args) -> JSON:
    """sendLocation."""
    return post(world, args, {"location": read_location(args)}, "can_send_other_messages")


def send_venue(world: World, args: Args) -> JSON:
    """sendVenue."""
    venue = {"location": read_location(args), "title": args.text("title"), "address": args.text("address")}
    return post(world, args, {"venue": venue, "location": venue["location"]}, "can_send_other_messages")


def send_contact(world: World, args: Args) -> JSON:
    """sendContact."""
    if not args.has("phone_number"):
        raise bad_request("phone number is empty")
    contact = {key: args.text(key) for key in ("phone_number", "first_name", "last_name", "vcard") if args.has(key)}
    return post(world, args, {"contact": contact})


def send_poll(world: World, args: Args) -> JSON:
    """sendPoll; votes come from people's own actions."""
    options = [option if isinstance(option, str) else str(option.get("text", "")) for option in args.array("options")]
    if not 1 <= len(options) <= 12:
        raise bad_request("poll must have at least 1 option" if not options else "too many options specified")
    poll = make_poll(world, args.text("question"), options, args.flag("is_anonymous", True))
    return post(world, args, {"poll": poll}, "can_send_polls")


def make_poll(world: World, question: str, options: list[str], is_anonymous: bool) -> JSON:
    """A Poll object without votes."""
    return {
        "id": world.next_press_id(),
        "question": question,
        "options": [
            {"text": text, "voter_count": 0, "persistent_id": str(number)} for number, text in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": is_anonymous,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }


def _source(world: World, args: Args, message_id: int, noun: str) -> JSON:
    chat = rights.readable_chat(world, args, "from_chat_id")
    message = rights.find_message(world, chat, message_id, noun)
    if message.json.get("has_protected_content") or message.service:
        raise bad_request("message can't be forwarded" if noun.endswith("forward") else "message can't be copied")
    return message.json


def _forwarded(source: JSON) -> JSON:
    body = {key: value for key, value in source.items() if key not in NOT_COPIED}
    if "sender_chat" in source:
        origin: JSON = {"type": "chat", "sender_chat": source["sender_chat"], "date": source["date"]}
    else:
        origin = {"type": "user", "sender_user": source["from"], "date": source["date"]}
    return {"forward_origin": source.get("forward_origin", origin), **body}


def forward_message(world: World, args: Args) -> JSON:
    """forwardMessage."""
    source = _source(world, args, args.integer("message_id"), "message to forward")
    return post(world, args, _forwarded(source))


def copy_message(world: World, args: Args) -> JSON:
    """copyMessage; answers a MessageId."""
    source = _source(world, args, args.integer("message_id"), "message to copy")
    body = {key: value for key, value in source.items() if key not in NOT_COPIED}
    if args.has("caption"):
        body.update(read_caption(args))
    return {"message_id": post(world, args, body)["message_id"]}


def _many(world: World, args: Args, one: Any) -> list[JSON]:
    ids = args.array("message_ids")
    if not 1 <= len(ids) <= 100:
        raise bad_request("message identifiers are not specified" if not ids else "too many message identifiers")
    found: list[JSON] = []
    chat = rights.readable_chat(world, args, "from_chat_id")
    for message_id in ids:
        if world.find_message(chat, int(message_id)) is not None:
            sent = one(world, Args({**args.values, "message_id": str(message_id)}))
            found.append({"message_id": sent["message_id"]})
    return found


def forward_messages(world: World, args: Args) -> list[JSON]:
    """forwardMessages; missing ones are skipped."""
    return _many(world, args, forward_message)


def copy_messages(world: World, args: Args) -> list[JSON]:
    """copyMessages; missing ones are skipped."""
    return _many(world, args, copy_message)


def send_chat_action(world: World, args: Args) -> bool:
    """sendChatAction; nobody keeps it."""
    rights.writable_chat(world, args)
    return True


METHODS: dict[str, Method] = {
    "sendmessage": send_message,
    "sendlocation": send_location,
    "sendvenue": send_venue,
    "sendcontact": send_contact,
    "sendpoll": send_poll,
    "forwardmessage": forward_message,
    "forwardmessages": forward_messages,
    "copymessage": copy_message,
    "copymessages": copy_messages,
    "sendchataction": send_chat_action,
}
