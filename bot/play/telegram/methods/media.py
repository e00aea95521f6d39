"""Pictures, voice notes, documents, albums; getFile."""

from __future__ import annotations

from bot.play.telegram.errors import bad_request
from bot.play.telegram.files import DOWNLOAD_LIMIT_BYTES, file_json, given_media
from bot.play.telegram.html_text import parse_text
from bot.play.telegram.methods.posting import CAPTION_LIMIT, post, read_caption
from bot.play.telegram.model import JSON
from bot.play.telegram.wire import Args
from bot.play.telegram.world import Method, World

_PERMISSION = {
    "photo": "can_send_photos",
    "voice": "can_send_voice_notes",
    "document": "can_send_documents",
    "audio": "can_send_audios",
    "video": "can_send_videos",
    "video_note": "can_send_video_notes",
    "animation": "can_send_other_messages",
    "sticker": "can_send_other_messages",
}


def _sender(kind: str) -> Method:
    def send(world: World, args: Args) -> JSON:
        media = given_media(world, args, kind, args.text(kind))
        content: JSON = {kind: media, **({} if kind == "sticker" else read_caption(args))}
        if args.flag("has_spoiler"):
            content["has_media_spoiler"] = True
        return post(world, args, content, _PERMISSION[kind])

    send.__doc__ = f"send{kind.title().replace('_', '')}."
    return send


def send_media_group(world: World, args: Args) -> list[JSON]:
    """sendMediaGroup: 2 to 10 messages under one media_group_id."""
    items = args.array("media")
    if not 2 <= len(items) <= 10:
        raise bad_request("group send failed: expected 2-10 items" if items else "media must be non-empty")
    group_id = world.next_press_id()
    contents: list[tuple[JSON, str]] = []
    for item in items:
        kind = str(item.get("type", ""))
        if kind not in ("photo", "video", "audio", "document"):
            raise bad_request("can't use the media of the specified type in the album")
        media = given_media(world, args, kind, str(item.get("media", "")))
        given = item.get("caption_entities")
        caption, entities = parse_text(item.get("caption", ""), item.get("parse_mode", ""), given)
        if len(caption) > CAPTION_LIMIT:
            raise bad_request("message caption is too long")
        content: JSON = {"media_group_id": group_id, kind: media}
        if caption:
            content.update(caption=caption, caption_entities=entities)
        contents.append((content, _PERMISSION[kind]))
    return [post(world, args, content, permission) for content, permission in contents]


def get_file(world: World, args: Args) -> JSON:
    """getFile; raises ApiError 400 above 20 MB or for an unknown id."""
    if not args.has("file_id"):
        raise bad_request("file_id not specified")
    stored = world.files.get(args.text("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > DOWNLOAD_LIMIT_BYTES:
        raise bad_request("file is too big")
    return {**file_json(stored), "file_path": stored.path}


METHODS: dict[str, Method] = {
    **{f"send{kind.replace('_', '')}": _sender(kind) for kind in _PERMISSION},
    "sendmediagroup": send_media_group,
    "getfile": get_file,
}
