"""The language files are sound: readable, ordered, the same keys and gaps in every language."""

from __future__ import annotations

import pytest

from bot.languages import available, say
from tests.texts.catalogue import LANGUAGES, catalogue, family, keys_in_order, placeholders, raw, sentences


def test_every_language_has_a_file() -> None:
    assert set(available()) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_a_sound_catalogue(language: str) -> None:
    found = catalogue(language)
    assert found.charset == "utf-8"
    assert str(found.locale) == language
    assert not [m.id for m in found if m.id and m.fuzzy]
    assert not found.obsolete
    assert not [key for key, text in sentences(language).items() if not text.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_stand_in_order_once_each_under_their_family(language: str) -> None:
    keys = keys_in_order(language)
    assert keys == sorted(set(keys))
    assert set(keys) == set(sentences(language))
    text = raw(language)
    for name in sorted({family(key) for key in keys}):
        first = next(key for key in keys if family(key) == name)
        heading = text[: text.index(f'msgid "{first}"')].rstrip("\n").rsplit("\n", 1)[-1]
        assert heading.startswith(f"# {name}: "), f"{name} has no heading"


def test_all_languages_have_the_same_keys() -> None:
    assert set(sentences("nl")) ^ set(sentences("en")) == set()


@pytest.mark.parametrize("key", sorted(sentences("nl")))
def test_both_languages_have_the_same_gaps(key: str) -> None:
    assert placeholders(sentences("nl")[key]) == placeholders(sentences("en")[key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_gap_is_a_plain_name(language: str) -> None:
    """A conversion or a format would fail on the "…" that stands for a missing argument."""
    for key, text in sentences(language).items():
        assert all(name.isidentifier() and f"{{{name}}}" in text for name in placeholders(text)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_said_with_all_its_arguments_nothing_is_left_open(language: str) -> None:
    for key, text in sentences(language).items():
        said = say(language, key, dict.fromkeys(placeholders(text), "7"))
        if family(key) != "template":
            assert not set("{}…") & set(said), key


def test_an_argument_can_be_a_key() -> None:
    args = {"number": 12, "category": "@category.burglary", "place": "Lindelaan 12"}
    assert say("nl", "card.alarm.at", args) == "🔴 ALARM: inbraak, Lindelaan 12 (melding 12)"
    assert say("en", "card.alarm.at", args) == "🔴 ALARM: burglary, Lindelaan 12 (report 12)"


@pytest.mark.parametrize("language", ["nl-BE", "NL", "de", "", None])
def test_who_speaks_another_language_is_answered_in_dutch(language: str | None) -> None:
    assert say(language, "card.nothing_more") == sentences("nl")["card.nothing_more"]
