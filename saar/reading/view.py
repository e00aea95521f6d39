"""Look at a message once: words, ideas, facts and the features that the model weighs."""

from dataclasses import dataclass

from .clean import clean
from .cues import concepts
from .emergency import says_called
from .features import Features, features
from .language import language
from .neutral import capitals, neutral
from .numbers import find_phones
from .plates import find_plates
from .tokens import fold, tokens
from .values import Context


@dataclass(frozen=True, slots=True)
class View:
    """A message as the reader sees it."""

    text: str
    folded: str
    words: list[str]
    marked: list[str]
    ideas: dict[str, int]
    plates: tuple[str, ...]
    phones: tuple[str, ...]
    called: bool
    language: str
    features: Features


def look(text: str, context: Context) -> View:
    """Return the view of a message in its context."""
    text = clean(text)
    folded = fold(text)
    words = tokens(folded)
    weighed, marked = neutral(words, capitals(text))
    ideas = concepts(weighed)
    plates = find_plates(text)
    phones = find_phones(text)
    called = says_called(folded, context.in_incident)
    signs = _signs(text, plates, phones, called)
    return View(
        text,
        folded,
        weighed,
        marked,
        ideas,
        plates,
        phones,
        called,
        language(marked),
        features(weighed, marked, ideas, context, signs),
    )


def _signs(text: str, plates: tuple[str, ...], phones: tuple[str, ...], called: bool) -> tuple[str, ...]:
    """Return observations beyond words, as names of features."""
    out = []
    if plates:
        out.append("+plate")
    if phones:
        out.append("+phone")
    if called:
        out.append("+called")
    if "?" in text:
        out.append("+asks" if text.rstrip(" \n)\"'").endswith("?") else "+asked")
    if "\n" in text:
        out.append("+lines")
    if text.isupper() and len(text) > 8:
        out.append("+loud")
    return tuple(out)
