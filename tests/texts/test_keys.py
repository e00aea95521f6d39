"""Every key that the code can say has a sentence, and is handed what its sentence needs."""

from __future__ import annotations

import pytest

from handlers.answers import _REFUSED
from handlers.commands import COMMANDS
from saar.reading.reasons import REASONS
from storage.rows import Refusal
from tests.texts.catalogue import LANGUAGES, placeholders, sentences
from tests.texts.passed import WRITTEN_DOWN, passed, written_down
from tests.texts.used import NO_SENTENCE, used

OPAQUE = {"None", "page_token", "thread_token", "choices_token"}
SHORTER = (".brief", ".short", ".thread")
"""A key's other wordings, chosen by what a channel can show (bot/threads.py)."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_in_the_code_has_a_sentence(language: str) -> None:
    lacking = {key: place for key, place in used().items() if key not in sentences(language)}
    assert not lacking


def test_every_sentence_is_said_somewhere() -> None:
    said = set(used())
    wordings = {
        key for key in sentences("nl") for end in SHORTER if key.endswith(end) and key.removesuffix(end) in said
    }
    assert not set(sentences("nl")) - said - wordings


def test_the_collector_sees_what_it_should() -> None:
    """Samples of each way in which a key is written: literal, choice, composed, nested, on a page, in a table."""
    seen = set(used())
    for key in (
        "reporter.call_112",
        "closing.nowhere",
        "do.observeer.fire",
        "category.other",
        "page.answer.may_i_call",
        "day.6",
        "command.usage.afmelden",
        "mail.single.opening",
        "poll.not_stored",
    ):
        assert key in seen
    assert not seen & set(NO_SENTENCE)
    assert set(REASONS) <= seen


@pytest.mark.parametrize("command", COMMANDS, ids=lambda c: c.name)
def test_every_command_has_its_words(command: object) -> None:
    name = getattr(command, "name", "")
    for language in LANGUAGES:
        assert f"command.summary.{name}" in sentences(language)
        assert f"command.usage.{name}" in sentences(language)


def test_every_refusal_of_a_button_is_answered() -> None:
    assert set(_REFUSED) == set(Refusal)
    assert set(_REFUSED.values()) <= set(sentences("nl"))


@pytest.mark.parametrize("key", sorted(k for k, text in sentences("nl").items() if placeholders(text)))
def test_a_sentence_asks_only_for_what_the_code_hands_over(key: str) -> None:
    needed = placeholders(sentences("nl")[key])
    sites = list(passed().get(key, ()))
    known = written_down(key)
    if known is not None:
        sites.append(known)
    # Where a key or its arguments travel through a variable, no site can be read and the stories have to do.
    for names in (names for names in sites if not names & OPAQUE):
        assert needed <= names, f"{key} lacks {needed - names}"


def test_what_is_written_down_is_still_used() -> None:
    for prefix in WRITTEN_DOWN:
        assert any(key == prefix or key.startswith(prefix) for key in used()), prefix


@pytest.mark.parametrize("key", ["toast.withdrawn", "toast.over", "toast.not_yours"])
def test_answers_of_the_command_intrekken_have_no_gaps(key: str) -> None:
    """/intrekken says them as a message without arguments (handlers/commands/personal.py)."""
    assert not placeholders(sentences("nl")[key])
