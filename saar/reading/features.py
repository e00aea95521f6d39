"""Turn words and context into numbered features for the model."""

from dataclasses import dataclass
from typing import Final
from zlib import crc32

from .values import Context

_MANY: Final = 160
"""Words that are weighed at most."""


_COMMON: Final = frozenset(
    [
        "de", "het", "een", "en", "van", "ik", "is", "in", "op", "er", "die", "dat", "te", "met", "voor", "niet", "aan", "naar", "bij",
        "om", "uit", "ook", "nog", "al", "dan", "maar", "zijn", "heeft", "heb", "ze", "hij", "je", "we", "wij", "mijn", "was", "als",
        "door", "over", "nu", "of", "hier", "wie", "wat", "weer", "the", "and", "to", "of", "my", "onze", "zo", "hem", "haar", "na",
    ]
)  # fmt: skip
"""Words so common that their letters tell nothing more."""


@dataclass(frozen=True, slots=True)
class Features:
    """Hashes (32 bits) of what a message holds."""

    weighed: list[int]
    """Features for every judgement, without names and origins."""
    marked: list[int]
    """Features that only the search for violations sees."""
    words: list[int]
    """Words for the table of word meanings."""


def _grams(words: list[str]) -> list[int]:
    """Return hashes of letter groups of three to five (with word borders) of every distinct word."""
    out: list[int] = []
    add = out.append
    for word in set(words):
        if word[0] == "<" or word in _COMMON:
            continue
        raw = f"^{word}$".encode()[:26]
        size = len(raw)
        for i in range(size - 2):
            add(crc32(raw[i : i + 3], 3))
            if i + 4 <= size:
                add(crc32(raw[i : i + 4], 4))
                if i + 5 <= size:
                    add(crc32(raw[i : i + 5], 5))
    return out


def _chains(words: list[str], seed: int, inside: int) -> list[int]:
    """Return hashes of single words, pairs and triples, and of single words with the open report."""
    out: list[int] = []
    before = crc32(b"\x02", seed)
    second = 0
    for word in (*words, "\x03"):
        raw = word.encode()
        out.append(crc32(raw, seed))
        out.append(crc32(raw, inside))
        out.append(crc32(raw, before ^ 0x5BD1E995))
        if second:
            out.append(crc32(raw, second ^ 0x27D4EB2F))
        second = crc32(raw, before)
        before = crc32(raw, seed)
    return out


def _size(count: int) -> int:
    """Return a bucket for a number of words."""
    return count if count < 6 else 6 + (count > 8) + (count > 12) + (count > 20) + (count > 35)


def features(
    weighed: list[str],
    marked: list[str],
    ideas: dict[str, int],
    context: Context,
    signs: tuple[str, ...],
) -> Features:
    """Return the features of a message; `signs` are further observations such as 'plate'."""
    weighed, marked = weighed[:_MANY], marked[:_MANY]
    inside = 0x1A2B3C if context.in_incident else 0x4D5E6F
    out = _chains(weighed, 11, inside)
    out += _grams(weighed)
    flags = [f"#{_size(len(weighed))}", *signs]
    if weighed:
        flags += (f"^{weighed[0]}", f"${weighed[-1]}", f"^^{' '.join(weighed[:2])}")
    names = sorted(ideas)
    flags += names
    flags += [f"{a}&{b}" for i, a in enumerate(names) for b in names[i + 1 :]]
    for flag in flags:
        raw = flag.encode()
        out.append(crc32(raw, 77))
        out.append(crc32(raw, inside ^ 77))
    extra: list[int] = []
    if len(marked) != len(weighed) or "<naam>" in marked:
        extra = _marks(marked, names)
    return Features(out, extra, [crc32(word.encode()) for word in weighed])


def _marks(marked: list[str], ideas: list[str]) -> list[int]:
    """Return features around names and origins, and of their company of ideas."""
    out: list[int] = []
    for i, word in enumerate(marked):
        if word[0] == "<" and word in ("<naam>", "<herkomst>", "<scheldnaam>"):
            near = marked[max(0, i - 3) : i + 4]
            out.append(crc32(word.encode(), 99))
            out += [crc32(f"{word}~{other}".encode(), 99) for other in near]
            out += [crc32(f"{word}{other}".encode(), 99) for other in marked[i + 1 : i + 2]]
            out += [crc32(f"{other}{word}".encode(), 99) for other in marked[max(0, i - 1) : i]]
            out += [crc32(f"{word}&{idea}".encode(), 99) for idea in ideas]
    return out
