"""The language files as the tests see them: key -> sentence, read with babel."""

from __future__ import annotations

import re
import string
from functools import cache
from importlib import resources
from io import BytesIO

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

LANGUAGES = ("nl", "en")


def raw(language: str) -> str:
    """The file as it is written."""
    return resources.files("bot.languages").joinpath(f"{language}.po").read_text("utf-8")


@cache
def catalogue(language: str) -> Catalog:
    """The file as babel reads it; raises PoFileError for a broken one."""
    return read_po(BytesIO(raw(language).encode()), locale=language, domain="saar", abort_invalid=True)


@cache
def sentences(language: str) -> dict[str, str]:
    """Every key with its sentence."""
    return {str(message.id): str(message.string) for message in catalogue(language) if message.id}


def keys_in_order(language: str) -> list[str]:
    """The keys as they follow one another in the file."""
    return [key for key in re.findall(r'^msgid "(.*)"$', raw(language), re.MULTILINE) if key]


def placeholders(text: str) -> set[str]:
    """The names between braces; raises ValueError for an open brace."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def family(key: str) -> str:
    """The first part of a key."""
    return key.partition(".")[0]
