"""A Telegram Message as `saar.events.Said`: whose voice it is, what it says, what came with it.

Field names as of Bot API 10.3 (core.telegram.org/bots/api#message). Read as plain JSON, so that a field newer than the
client library neither breaks nor disappears.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.channels.telegram.fields import JSON, address, degrees, maybe, moment, number, person, some, words
from saar.events import Attachment, AttachmentKind, Event, Joined, Left, Migrated, Said, Speaker, Who
from saar.spot import name_of

_FILES = (
    ("video", AttachmentKind.VIDEO),
    ("video_note", AttachmentKind.VIDEO),
    ("animation", AttachmentKind.VIDEO),
    ("voice", AttachmentKind.VOICE),
    ("audio", AttachmentKind.VOICE),
    ("sticker", AttachmentKind.STICKER),
    ("document", AttachmentKind.DOCUMENT),
)
_BY_TYPE = {"image": AttachmentKind.PHOTO, "video": AttachmentKind.VIDEO}


def said(message: JSON, *, edited: bool = False) -> Said | None:
    """What a message says; None when it carries nothing that concerns a street (a game, a gift, a service message)."""
    chat = some(message, "chat")
    kind = words(chat, "type")
    if kind not in ("private", "group", "supergroup"):
        return None
    attachments = _attachments(message)
    text = _text(message)
    if not text and not attachments:
        return None
    who, speaker = _speaker(message, chat)
    return Said(
        who=who,
        chat=address(number(chat, "id")),
        private=kind == "private",
        text=text,
        message_ref=reference(message),
        occurred_at=moment(message, "edit_date" if edited and "edit_date" in message else "date"),
        speaker=speaker,
        chat_title=words(chat, "title"),
        edited=edited,
        forwarded="forward_origin" in message or message.get("is_automatic_forward") is True,
        reply_to=_reply_to(message),
        attachments=attachments,
        topic=_topic(message),
    )


def reference(message: JSON) -> str:
    """The reference of a message in its chat: its id, or for one that only a member sees "e<member>:<id>"."""
    ephemeral = message.get("ephemeral_message_id")
    if ephemeral is None:
        return str(number(message, "message_id"))
    seen_by = maybe(message, "receiver_user") or maybe(message, "from")
    return f"e{number(seen_by, 'id')}:{number(message, 'ephemeral_message_id')}"


def _speaker(message: JSON, chat: JSON) -> tuple[Who, Speaker]:
    """In whose name a message was said.

    With `sender_chat` the `from` user is a stand-in shared by everybody (GroupAnonymousBot, Channel_Bot): whoever
    punishes that id punishes the wrong one.
    """
    if message.get("sender_chat") is not None:
        voice = some(message, "sender_chat")
        who = Who(address=address(number(voice, "id")), name=words(voice, "title"))
        if number(voice, "id") == number(chat, "id"):
            return who, Speaker.ANONYMOUS_ADMIN
        linked = message.get("is_automatic_forward") is True
        return who, Speaker.LINKED_CHANNEL if linked else Speaker.CHANNEL
    user = some(message, "from")
    return person(user), Speaker.BOT if user.get("is_bot") is True else Speaker.PERSON


def _text(message: JSON) -> str:
    for key in ("text", "caption"):
        if found := words(message, key):
            return found
    if message.get("poll") is not None:
        return words(some(message, "poll"), "question")
    if message.get("checklist") is not None:
        return words(some(message, "checklist"), "title")
    return ""


def _topic(message: JSON) -> str:
    """The forum topic a message stands in; the general one has none."""
    return str(number(message, "message_thread_id")) if message.get("is_topic_message") is True else ""


def _reply_to(message: JSON) -> str:
    answered = maybe(message, "reply_to_message")
    if not answered:
        return ""
    # In a group with topics every message "replies" to the message that opened the topic.
    if message.get("is_topic_message") is True and answered.get("message_id") == message.get("message_thread_id"):
        return ""
    return reference(answered)


def _attachments(message: JSON) -> tuple[Attachment, ...]:
    album = words(message, "media_group_id")
    found: list[Attachment] = []
    if message.get("photo"):
        found.append(_photo(message["photo"], album))
    for key, kind in _FILES:
        # An animation also fills `document` for old clients.
        if message.get(key) is not None and not (key == "document" and message.get("animation") is not None):
            found.append(_file(some(message, key), kind, album))
    if message.get("location") is not None:
        found.append(_location(some(message, "location"), maybe(message, "venue")))
    if message.get("contact") is not None:
        found.append(_contact(some(message, "contact"), message))
    if message.get("poll") is not None:
        found.append(Attachment(kind=AttachmentKind.POLL))
    return tuple(found)


def _file(file: JSON, kind: AttachmentKind, album: str) -> Attachment:
    """A file; a picture or video sent "as a file" is one all the same."""
    media_type, size = words(file, "mime_type"), file.get("file_size")
    if kind is AttachmentKind.DOCUMENT:
        kind = _BY_TYPE.get(media_type.partition("/")[0], kind)
    return Attachment(
        kind=kind,
        ref=words(file, "file_id"),
        media_type=media_type,
        album=album,
        size_bytes=size if isinstance(size, int) else 0,
    )


def _photo(sizes: Any, album: str) -> Attachment:
    if not isinstance(sizes, list) or not all(isinstance(size, dict) for size in sizes):
        raise ValueError("photo: a list of sizes is needed")
    largest = max(sizes, key=lambda size: number(size, "width") * number(size, "height"))
    return Attachment(kind=AttachmentKind.PHOTO, ref=words(largest, "file_id"), media_type="image/jpeg", album=album)


def _location(location: JSON, venue: JSON) -> Attachment:
    """A place; one chosen from the map's own list (a venue) has a name and a street."""
    return Attachment(
        kind=AttachmentKind.LOCATION,
        latitude=degrees(location, "latitude"),
        longitude=degrees(location, "longitude"),
        accuracy_m=degrees(location, "horizontal_accuracy"),
        name=name_of(words(venue, "title"), words(venue, "address")),
    )


def _contact(contact: JSON, message: JSON) -> Attachment:
    """A contact card; the number of somebody else's card is not even carried on.

    Anybody can send anybody's card: it is the sender's own only if the ids agree.
    """
    sender = maybe(message, "from").get("id")
    own = sender is not None and contact.get("user_id") == sender and message.get("sender_chat") is None
    return Attachment(kind=AttachmentKind.CONTACT, ref=words(contact, "phone_number") if own else "", own=own)


def happenings(message: JSON) -> Sequence[Event]:
    """What a service message tells: people who came or went, a group that moved to another id."""
    chat = some(message, "chat")
    here = address(number(chat, "id"))
    at = moment(message, "date")
    if message.get("migrate_to_chat_id") is not None:
        return (Migrated(old=here, new=address(number(message, "migrate_to_chat_id")), occurred_at=at),)
    if message.get("migrate_from_chat_id") is not None:
        return (Migrated(old=address(number(message, "migrate_from_chat_id")), new=here, occurred_at=at),)
    if message.get("new_chat_members") is not None:
        comers = message["new_chat_members"]
        if not isinstance(comers, list) or not all(isinstance(user, dict) for user in comers):
            raise ValueError("new_chat_members: a list of users is needed")
        return tuple(
            Joined(who=person(user), chat=here, occurred_at=at) for user in comers if user.get("is_bot") is not True
        )
    if message.get("left_chat_member") is not None:
        goer = some(message, "left_chat_member")
        if goer.get("is_bot") is True:
            return ()
        removed = maybe(message, "from").get("id") != goer.get("id")
        return (Left(who=person(goer), chat=here, occurred_at=at, removed=removed),)
    return ()
