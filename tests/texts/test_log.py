"""Every verb that the code writes into the log has a sentence, in every language; no id is shown to anybody."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from handlers.bounces import HANDED_OVER
from handlers.logbook import word_of
from saar.flood import Wave
from saar.report import Happening
from tests.texts.catalogue import LANGUAGES, sentences
from tests.texts.used import Source, shape, sources

WRITTEN = {
    "handlers/joining.py:verb": ("let_in", "let_in_by_code"),
    "handlers/appeals.py:key.removeprefix('private.')": ("appeal_granted", "appeal_kept"),
    "handlers/bounces.py:verb": (*(f"bounced.{one}" for one in HANDED_OVER), "bounced.blocked", "told.budget"),
    "handlers/threads.py:key": ("private.photo_keep", "private.photo_one_line", "private.picture_kept"),
    "handlers/verbs.py:verb": ("see.r7", "respond.r7"),
    "handlers/waves.py:verb": tuple(f"wave.{one.value}" for one in Wave),
    "called_{}": ("called_right", "called_wrong"),
    "report.{}": tuple(f"report.{one.value}" for one in Happening),
    "report.{}.nothing": tuple(f"report.{one.value}.nothing" for one in Happening),
    "told.{}": ("told.budget", "told.people_per_day"),
    "budget_nearly.{}": ("budget_nearly.2026-11",),
    "digest.g{}": ("digest.g12",),
}
"""Verbs that are put together or travel through a variable, with what they can be."""


def constants() -> dict[str, str]:
    """Names of texts at the top of a module."""
    found = {}
    for source in sources():
        for node in source.tree.body if source.tree else ():
            names = node.targets[0] if isinstance(node, ast.Assign) else None
            pairs = [(names, node.value)] if isinstance(node, ast.Assign) else []
            if isinstance(node, ast.Assign) and isinstance(names, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs = list(zip(names.elts, node.value.elts, strict=True))
            for name, value in pairs:
                if isinstance(name, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
                    found[name.id] = value.value
    return found


def noted(source: Source) -> Iterator[ast.expr]:
    """What stands in the place of the verb in every line for the log."""
    for node in ast.walk(source.tree) if source.tree else ():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "note":
            by = ast.unparse(node.func.value)
            place = 3 if by.endswith("audit") else 2 if by.endswith("work") else None
            if place is not None and len(node.args) > place:
                yield node.args[place]


def verbs_of(node: ast.expr, place: str) -> tuple[str, ...]:
    """The verbs that an expression can be; raises KeyError for one that nobody wrote down."""
    if isinstance(node, ast.IfExp):
        return verbs_of(node.body, place) + verbs_of(node.orelse, place)
    text = shape(node)
    if text is not None:
        return WRITTEN[text] if "{}" in text else (text,)
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    if name in constants():
        return (constants()[name],)
    return WRITTEN[f"{place}:{ast.unparse(node)}"]


def all_verbs() -> dict[str, str]:
    """Every verb in the code with the file that writes it."""
    found: dict[str, str] = {}
    for source in sources():
        place = "/".join(source.path.parts[-2:])
        for node in noted(source):
            found |= dict.fromkeys(verbs_of(node, place), place)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_in_the_code_has_a_sentence(language: str) -> None:
    verbs = all_verbs()
    assert len(verbs) > 120
    assert not {v: place for v, place in verbs.items() if f"log.{word_of(v)}" not in sentences(language)}


def test_every_sentence_of_the_log_has_its_verb() -> None:
    said = {f"log.{word_of(verb)}" for verb in all_verbs()} | {"log.other"}
    assert {key for key in sentences("nl") if key.startswith("log.")} == said
