"""A fetched video before it is kept: place, moments and camera taken off its container, its pictures left as they are.

An MP4 or MOV file is boxes in boxes (ISO/IEC 14496-12, §4.2): four bytes of length, four of type. What tells where and
with what it was filmed stands in boxes of its own; they are emptied in place, because moving anything would break the
tables that point into the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from handlers.pictures import LARGEST_BYTES

_HOLDS_BOXES = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"moof", b"traf", b"mvex"})
_TELLS = frozenset({b"udta", b"meta", b"uuid", b"loci", b"ID32", b"iods"})
_DATED = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_TRACKS = frozenset({b"vide", b"soun"})
_DEEPEST = 8


class NoVideo(ValueError):
    """The bytes are no video that can be kept."""


def is_video(content: bytes) -> bool:
    """Tell whether the bytes are an MP4 or MOV file."""
    return content[4:8] == b"ftyp"


def stripped(content: bytes) -> bytes:
    """The same video without place, moments, camera and tracks of measurements; raises NoVideo."""
    if len(content) > LARGEST_BYTES:
        raise NoVideo("too big")
    if not is_video(content):
        raise NoVideo("no mp4")
    clean = bytearray(content)
    if not any(kind == b"moov" for kind, _, _ in _boxes(clean, 0, len(clean))):
        raise NoVideo("no film")
    _clean(clean, 0, len(clean), 0)
    return bytes(clean)


def _boxes(content: bytearray, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Each box between two places: its type, where its inside begins, where it ends; raises NoVideo for a broken one."""
    at = start
    while at + 8 <= end:
        size, kind = struct.unpack_from(">I4s", content, at)
        inside = at + 8
        if size == 1 and inside + 8 <= end:
            (size,) = struct.unpack_from(">Q", content, inside)
            inside += 8
        stop = end if size == 0 else at + size
        if stop < inside or stop > end:
            raise NoVideo("broken")
        yield kind, inside, stop
        at = stop


def _clean(content: bytearray, start: int, end: int, depth: int) -> None:
    if depth > _DEEPEST:
        raise NoVideo("too deep")
    for kind, inside, stop in list(_boxes(content, start, end)):
        if kind in _TELLS:
            at = content.rfind(kind, start, inside)
            content[at : at + 4] = b"free"
            content[inside:stop] = bytes(stop - inside)
        elif kind in _DATED and stop - inside >= 20:
            dates = 16 if content[inside] == 1 else 8
            content[inside + 4 : inside + 4 + dates] = bytes(dates)
        elif kind == b"hdlr" and stop - inside >= 12:
            if bytes(content[inside + 8 : inside + 12]) not in _TRACKS:
                # A track of places or movements: what is in it lies among the pictures and cannot be emptied for sure.
                raise NoVideo("a track that is neither picture nor sound")
            content[inside + 24 : stop] = bytes(max(0, stop - inside - 24))
        elif kind in _HOLDS_BOXES:
            _clean(content, inside, stop, depth + 1)
