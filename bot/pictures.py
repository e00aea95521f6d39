"""A fetched picture before it is kept: its metadata taken off, its size made reasonable. Place, time and camera stay with the sender."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime

import structlog
from PIL import Image, ImageOps

from bot import videos
from handlers import pictures
from saar.settings import GroupSettings, of_group
from storage.rows import ActionRow
from storage.unit import Unit

LARGEST_PX = 2560
MOST_PX = 80_000_000
"""More pixels than any phone takes: such a file is there to fill the memory."""
log = structlog.get_logger("saarbot.pictures")


class NoPicture(ValueError):
    """The bytes are no picture that can be kept."""


def stripped(content: bytes) -> bytes:
    """The same picture as JPEG with nothing but its pixels, turned as it was held; raises NoPicture."""
    try:
        with Image.open(io.BytesIO(content)) as opened:
            if opened.width * opened.height > MOST_PX:
                raise NoPicture("too many pixels")
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, ValueError, Image.DecompressionBombError) as error:
        raise NoPicture(type(error).__name__) from None
    upright.thumbnail((LARGEST_PX, LARGEST_PX))
    # A fresh picture of the same pixels: `info` of the opened one carries EXIF, XMP and comments along.
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=85)
    return out.getvalue()


def keeper(defaults: GroupSettings, now: Callable[[], datetime]) -> Callable[[Unit, ActionRow, bytes], None]:
    """What the dispatcher does with a fetched file: strip it and keep it as long as the group chose."""

    def keep(unit: Unit, row: ActionRow, content: bytes) -> None:
        group = unit.groups.get(row.group_id) if row.group_id is not None else None
        if group is None:
            return
        hours = of_group(defaults, group.settings).photo_keep_hours
        try:
            media = videos.stripped(content) if videos.is_video(content) else stripped(content)
        except (NoPicture, videos.NoVideo) as error:
            log.warning("pictures.not_kept", row=row.id, why=str(error))
            return
        pictures.kept(unit, row, media, now(), hours)

    return keep
