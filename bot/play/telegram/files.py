"""Files on the fake's shelf: ids, paths and the objects that stand in messages (Bot API 10.1, PhotoSize, Voice...)."""

from __future__ import annotations

import base64
import secrets

from bot.play.telegram.errors import bad_request
from bot.play.telegram.model import JSON, StoredFile
from bot.play.telegram.wire import Args
from bot.play.telegram.world import World

DOWNLOAD_LIMIT_BYTES = 20 * 1024 * 1024
UPLOAD_LIMIT_BYTES = 50 * 1024 * 1024
PHOTO_LIMIT_BYTES = 10 * 1024 * 1024
# The smallest picture every decoder accepts: one grey pixel, as JPEG.
TINY_JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/"
    "yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k="
)
TINY_OGG = b"OggS\x00\x02" + bytes(22) + b"OpusHead\x01\x01" + bytes(10)
_FOLDERS = {
    "photo": ("photos", ".jpg", "image/jpeg"),
    "voice": ("voice", ".oga", "audio/ogg"),
    "video": ("videos", ".mp4", "video/mp4"),
    "audio": ("music", ".mp3", "audio/mpeg"),
    "animation": ("animations", ".mp4", "video/mp4"),
    "sticker": ("stickers", ".webp", "image/webp"),
    "video_note": ("video_notes", ".mp4", "video/mp4"),
    "document": ("documents", "", "application/octet-stream"),
}
# As the server prints them (tdlib/td FileType.cpp).
_NAMES = {
    "photo": "Photo",
    "voice": "VoiceNote",
    "video": "Video",
    "audio": "Audio",
    "animation": "Animation",
    "sticker": "Sticker",
    "video_note": "VideoNote",
    "document": "Document",
}


def store_file(world: World, kind: str, content: bytes, name: str = "", mime_type: str = "") -> StoredFile:
    """Put a file on the shelf; ids look like Telegram's and never change."""
    folder, suffix, usual = _FOLDERS[kind]
    tail = suffix if kind != "document" or "." not in name else "." + name.rsplit(".", 1)[1]
    stored = StoredFile(
        file_id="AgACAgQAAxk" + secrets.token_urlsafe(36),
        unique_id="AQAD" + secrets.token_urlsafe(9),
        path=f"{folder}/file_{len(world.files)}{tail}",
        content=content,
        mime_type=mime_type or usual,
        kind=kind,
    )
    world.files[stored.file_id] = stored
    world.paths[stored.path] = stored
    return stored


def file_json(stored: StoredFile) -> JSON:
    """The fields that every kind of file shares."""
    return {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": len(stored.content)}


def photo_json(world: World, content: bytes) -> list[JSON]:
    """The PhotoSize list of a picture: two small sizes and the full one, as separate files."""
    sizes: list[JSON] = []
    for width, height in ((90, 67), (320, 240), (1280, 960)):
        stored = store_file(world, "photo", content)
        sizes.append({**file_json(stored), "width": width, "height": height})
    return sizes


def media_json(world: World, kind: str, content: bytes, name: str = "", mime_type: str = "") -> JSON | list[JSON]:
    """The object that stands under `kind` in a message."""
    if kind == "photo":
        return photo_json(world, content)
    stored = store_file(world, kind, content, name, mime_type)
    found = file_json(stored)
    if kind in ("voice", "audio", "video", "animation", "video_note"):
        found["duration"] = 3
    if kind in ("video", "animation", "sticker"):
        found.update(width=512, height=512)
    if kind == "video_note":
        found["length"] = 240
    if kind == "sticker":
        found.update(type="regular", is_animated=False, is_video=False, emoji="👍")
    else:
        found["mime_type"] = stored.mime_type
    if kind in ("document", "audio", "video", "animation") and name:
        found["file_name"] = name
    return found


def given_media(world: World, args: Args, kind: str, source: str) -> JSON | list[JSON]:
    """The media that an argument names: an upload, an attach:// part or a known file_id; raises ApiError 400."""
    upload = args.uploads.get(source.removeprefix("attach://")) if source.startswith("attach://") else None
    if upload is None and kind in args.uploads and not source:
        upload = args.uploads[kind]
    if upload is not None:
        limit = PHOTO_LIMIT_BYTES if kind == "photo" else UPLOAD_LIMIT_BYTES
        if len(upload.content) > limit:
            raise bad_request(f"file of size {len(upload.content)} bytes is too big for a {kind}; "
                              f"the maximum size is {limit} bytes")  # fmt: skip
        if not upload.content:
            raise bad_request("file must be non-empty")
        return media_json(world, kind, upload.content, upload.name, upload.mime_type)
    if not source:
        raise bad_request(f"there is no {kind.replace('_', ' ')} in the request")
    known = world.files.get(source)
    if known is not None:
        if known.kind != kind:
            # A file keeps its kind for ever (core.telegram.org/bots/api, Sending files).
            raise bad_request(f"can't use file of type {_NAMES[known.kind]} as {_NAMES[kind]}")
        return media_json(world, kind, known.content, "", known.mime_type)
    if source.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    raise bad_request("wrong remote file identifier specified: Wrong string length")
