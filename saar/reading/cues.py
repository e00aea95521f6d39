"""Find the ideas of lexicon.py in a list of words."""

from functools import lru_cache
from typing import Final

from . import lexicon, lexicon_life

_WHOLE: Final[dict[str, tuple[str, ...]]] = {}
_BEGIN: Final[dict[str, tuple[str, ...]]] = {}
_FINISH: Final[dict[str, tuple[str, ...]]] = {}
_PHRASE: Final[dict[str, tuple[tuple[tuple[str, ...], str], ...]]] = {}


def _build() -> None:
    """Spread the lexicon (without its set-aside words, which end in `_`) over look-up tables: whole words, beginnings, ends, phrases."""
    for concept, entries in (*lexicon.CONCEPTS.items(), *lexicon_life.CONCEPTS.items()):
        for entry in entries.lower().split():
            if entry.endswith("_") and "_" not in entry[:-1]:
                continue
            entry = entry.strip("_")
            if "_" in entry:
                first, *rest = entry.split("_")
                _PHRASE[first] = (*_PHRASE.get(first, ()), (tuple(rest), concept))
            elif entry.startswith("*"):
                _FINISH[entry[1:]] = (*_FINISH.get(entry[1:], ()), concept)
            elif entry.endswith("*"):
                _BEGIN[entry[:-1]] = (*_BEGIN.get(entry[:-1], ()), concept)
            else:
                _WHOLE[entry] = (*_WHOLE.get(entry, ()), concept)


_build()
_SHORTEST: Final = min(map(len, _BEGIN))
_LONGEST: Final = max(map(len, _BEGIN))
_LONGEST_END: Final = max(map(len, _FINISH))


@lru_cache(maxsize=4096)
def _of(word: str) -> tuple[str, ...]:
    """Return the concepts of one word."""
    return _WHOLE.get(word) or _begins(word) or _ends(word)


def knows(word: str) -> bool:
    """Say whether the lexicon has the word or begins a phrase with it."""
    return bool(_of(word)) or word in _PHRASE


def _begins(word: str) -> tuple[str, ...]:
    """Return the concepts whose beginnings a word starts with."""
    for size in range(min(len(word), _LONGEST), _SHORTEST - 1, -1):
        found = _BEGIN.get(word[:size])
        if found:
            return found
    return ()


def _ends(word: str) -> tuple[str, ...]:
    """Return the concepts of the longest known end of a compound word."""
    for size in range(min(len(word) - 1, _LONGEST_END), 2, -1):
        found = _FINISH.get(word[-size:])
        if found:
            return found
    return ()


def concepts(words: list[str]) -> dict[str, int]:
    """Return the concepts of the words in order of appearance, each with its first position."""
    found: dict[str, int] = {}
    for i, word in enumerate(words):
        for concept in _of(word):
            found.setdefault(concept, i)
        for rest, concept in _PHRASE.get(word, ()):
            if concept not in found and tuple(words[i + 1 : i + 1 + len(rest)]) == rest:
                found[concept] = i
    return found
