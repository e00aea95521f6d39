"""How many SMS segments a text takes (GSM 03.38; UCS-2 as soon as one character is outside it)."""

from __future__ import annotations

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")


def is_gsm(text: str) -> bool:
    """Whether every character fits into the 7-bit alphabet."""
    return all(sign in _BASIC or sign in _EXTENDED for sign in text)


def count_segments(text: str) -> int:
    """Segments that are sent and charged: 160 or 153 septets each, 70 or 67 UTF-16 units each."""
    if is_gsm(text):
        return _count([2 if sign in _EXTENDED else 1 for sign in text], 160, 153)
    return _count([2 if ord(sign) > 0xFFFF else 1 for sign in text], 70, 67)


def _count(widths: list[int], single: int, joined: int) -> int:
    if sum(widths) <= single:
        return 1
    segments, used = 1, 0
    for width in widths:
        # A two-unit character is never split over two segments.
        if used + width > joined:
            segments, used = segments + 1, 0
        used += width
    return segments
