"""Languages: one catalogue file each; code knows a sentence only by its key.

The files are gettext catalogues (`nl.po`, `en.po`) whose msgid is the key. They are read once and compiled in memory.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

DEFAULT = "nl"
FILE_ENDING = ".po"


def available() -> list[str]:
    """The languages that have a file."""
    names = (entry.name for entry in resources.files(__name__).iterdir())
    return sorted(name.removesuffix(FILE_ENDING) for name in names if name.endswith(FILE_ENDING))


@lru_cache
def _catalogue(language: str) -> gettext.GNUTranslations:
    source = resources.files(__name__).joinpath(f"{language}{FILE_ENDING}").read_bytes()
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(source), locale=language, domain="saar"))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


@lru_cache
def chosen(language: str | None) -> str:
    """The nearest language that has a file: "nl-BE" gives "nl", an unknown one the default."""
    short = (language or DEFAULT).replace("_", "-").split("-")[0].lower()
    return short if short in available() else DEFAULT


def has(key: str, language: str) -> bool:
    """Tell whether a key has a sentence in this language."""
    return _catalogue(chosen(language)).gettext(key) != key


def say(language: str | None, key: str, args: Mapping[str, Any] | None = None) -> str:
    """The sentence of a key in a language, with its arguments; an argument that begins with "@" is itself a key.

    A key that a language lacks is said in Dutch; a test sees to it that this never happens.
    """
    short = chosen(language)
    text = _catalogue(short).gettext(key)
    if text == key and short != DEFAULT:
        text = _catalogue(DEFAULT).gettext(key)
    if not args:
        return text
    said = {name: _word(short, value) for name, value in args.items()}
    return text.format_map(_Forgiving(said))


def _word(language: str, value: Any) -> Any:
    if isinstance(value, list) and all(isinstance(line, dict) for line in value):
        # Lines of a page: each a key with arguments of its own.
        return "\n".join(say(language, str(line["key"]), line.get("args")) for line in value)
    return say(language, value[1:]) if isinstance(value, str) and value.startswith("@") else value


@lru_cache(maxsize=512)
def spoken(key: str) -> frozenset[str]:
    """What a label is called in every language, so that its words can be typed."""
    return frozenset(say(language, key) for language in available())


class _Forgiving(dict[str, Any]):
    """A missing argument leaves a gap, never a crash at three at night."""

    def __missing__(self, key: str) -> str:
        return "…"
