"""The reader as a whole: what it says of clear messages, of bad input, of fragments; and its answers in JSON."""

import io
import json
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.read import explain, read_jsonl
from bot.reading_model import load_reader
from saar.reading import REASONS, Category, Context, Kind, Reader, Verdict, Violation

READER = load_reader()
CUES = Reader(b"")
SLOW = 5
"""Machines of tests may be busy; bench/reading.py holds the reader to 10 ms."""
OPEN = Context(in_incident=True)

CLEAR = [
    ("Er wordt nu ingebroken bij de buren op Larixweg 9, twee man met een koevoet", False, Kind.ALARM, Verdict.PASS_),
    ("BRAND in de kelderboxen, vlammen uit het raam!!", False, Kind.ALARM, Verdict.PASS_),
    ("Vannacht is onze schuur opengebroken, fiets en gereedschap weg", False, Kind.REPORT, Verdict.PASS_),
    ("hij rent richting de brug, zwarte jas", True, Kind.UPDATE, Verdict.PASS_),
    ("112 gebeld, ze komen eraan", True, Kind.CALLED_112, Verdict.PASS_),
    ("loos alarm, het was de monteur", True, Kind.ALL_CLEAR, Verdict.PASS_),
    ("Lantaarnpaal in de Eikstraat is al een week kapot", False, Kind.PUBLIC_SPACE, None),
    ("Sleutelbos gevonden bij de speeltuin", False, Kind.LOST_FOUND, None),
    ("Wie is de beheerder van deze groep?", False, Kind.QUESTION, None),
    ("dank je wel allemaal 👍", True, Kind.CHATTER, Verdict.HOLD),
    ("fijne kerst allemaal!", False, Kind.CHATTER, Verdict.HOLD),
    ("20% korting op alle gordijnen, kijk op onze site", False, Kind.CHATTER, Verdict.HOLD),
]


@pytest.mark.parametrize(("text", "inside", "kind", "verdict"), CLEAR)
def test_clear_messages(text: str, inside: bool, kind: Kind, verdict: Verdict | None) -> None:
    reading = READER.read(text, Context(in_incident=inside))
    assert reading.kind is kind
    assert verdict is None or reading.decision.verdict is verdict


def test_an_alarm_rings_and_says_what_and_where() -> None:
    reading = READER.read("Er wordt nu ingebroken op Larixweg 9, twee mannen in de keuken, bus 12-ABC-3 voor de deur")
    assert reading.rings and reading.category is Category.BURGLARY
    assert (reading.place, reading.plate, reading.called_112) == ("Larixweg 9", "12ABC3", False)


def test_danger_indoors_is_asked_and_rings_nobody() -> None:
    reading = READER.read("help mijn man slaat me en hij heeft een mes")
    assert reading.indoors and reading.decision.verdict is Verdict.ASK and not reading.rings


def test_harm_is_found() -> None:
    reading = READER.read("pak die gast en sla zijn benen kapot, neem je knuppel mee", OPEN)
    assert Violation.VIGILANTISM in reading.violations
    assert reading.decision.verdict in (Verdict.ASK, Verdict.HOLD)


def test_every_reason_is_listed_with_its_arguments() -> None:
    for text, inside, _, _ in CLEAR:
        decision = READER.read(text, Context(in_incident=inside)).decision
        assert set(decision.args) == set(REASONS[decision.reason_key])


def test_a_fragment_is_read_with_the_lines_before_it() -> None:
    context = Context(own_lines=("er staat iemand met een mes voor het café",))
    assert READER.read("nu", context).decision.verdict is Verdict.PASS_


@pytest.mark.parametrize(
    "text", ["我的女儿不见了，五岁，粉红色的帽子，在桥旁边", "দরজা ভাঙছে কেউ, আমি একা বাসায়", "מישהו מנסה לפתוח את הדלת שלי"]
)
@pytest.mark.parametrize("inside", [False, True])
def test_what_stands_in_a_script_that_is_not_read_is_never_held(text: str, inside: bool) -> None:
    found = READER.read(text, Context(in_incident=inside))
    assert found.decision.verdict is not Verdict.HOLD
    assert found.language == "und"


@pytest.mark.parametrize("text", ["ik doe het", "wij", "nog niet", "ja twee", "bij ons", "hier ook", "weg"])
def test_a_bare_word_or_two_while_a_report_is_open_is_never_held(text: str) -> None:
    assert READER.read(text, Context(in_incident=True)).decision.verdict is not Verdict.HOLD


def test_confidence_is_a_distribution() -> None:
    for text, inside, _, _ in CLEAR:
        reading = READER.read(text, Context(in_incident=inside))
        assert abs(sum(reading.confidence.values()) - 1) < 1e-9
        assert reading.confidence[reading.kind] == max(reading.confidence.values())


BAD = {
    "empty": "",
    "blank": " " * 20_000,
    "long": "Er is brand op de Larixweg. " * 720,
    "one word": "a" * 20_000,
    "emoji": "😀" * 5_000,
    "control": "\x00\x01\x1b[31m" * 1_000,
    "right to left": "\u202e" + "مرحبا هناك حريق " * 800,
    "surrogates": "\udcff\udcfe brand" * 1_000,
    "dashes": "12-AB-" * 3_000,
    "calls": "112 " * 5_000,
    "brackets": '("' * 9_000,
    "digits": "0" * 20_000,
    "newlines": "\n" * 20_000,
}


@pytest.mark.parametrize("name", sorted(BAD))
@pytest.mark.parametrize("reader", [READER, CUES], ids=["model", "cues"])
def test_bad_input_is_answered_at_once(name: str, reader: Reader) -> None:
    text = BAD[name]
    reader.read(text)
    best = min(_took(reader, text) for _ in range(5))
    assert best < 0.01 * SLOW, f"{best * 1000:.1f} ms"


def _took(reader: Reader, text: str) -> float:
    start = time.perf_counter()
    reader.read(text)
    return time.perf_counter() - start


def test_head_and_tail_of_a_long_message_are_read() -> None:
    filler = "en toen gingen we weer verder. " * 650
    assert READER.read("brand in de keuken! " + filler + " 12-ABC-3").plate == "12ABC3"
    assert READER.read("Larixweg 9 staat in brand, vlammen!! " + filler).kind is not None


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.booleans())
def test_any_text_gets_an_answer_and_always_the_same(text: str, inside: bool) -> None:
    context = Context(in_incident=inside)
    assert READER.read(text, context) == READER.read(text, context)


def test_jsonl_answers_in_order_and_survives_broken_lines() -> None:
    lines = [
        json.dumps({"id": "a", "text": "112 gebeld", "in_incident": True, "extra": 1}),
        "{broken",
        json.dumps({"id": "b"}),
        json.dumps({"id": "c", "text": "bedankt allemaal!", "in_incident": False}),
        json.dumps({"id": "d", "text": "\ud800 kapot"}),
    ]
    out = io.StringIO()
    assert read_jsonl(io.StringIO("\n".join(lines) + "\n"), out) == 0
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [a["id"] for a in answers] == ["a", None, None, "c", "d"]
    assert set(answers[0]) == {
        "id", "kind", "category", "violations", "location", "plate", "called_112", "rings", "decision",
    }  # fmt: skip
    assert answers[0]["kind"] == "called_112" and answers[0]["called_112"] is True
    assert "error" in answers[1] and "error" in answers[2]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "bedankt allemaal", ("Tegenhouden.", "bedankje", "gewone praat")),
        ("nl", "er klimt iemand over de schutting, Larixweg 9, 12-abc-3", ("Gaat door.", "inbraak", "Larixweg 9", "12ABC3")),
        ("en", "kutbuurman Jan Peters van nr 4 heeft het gedaan", ("Ask first.", "a name or number", "chatter")),
        ("en", '{"text": "112 gebeld", "in_incident": true}', ("Passes.", "help was called", "has called for help")),
    ],
)  # fmt: skip
def test_explanation_is_for_people(language: str, text: str, expected: tuple[str, ...]) -> None:
    out = io.StringIO()
    assert explain([text], out, language) == 0
    for words in expected:
        assert words in out.getvalue(), out.getvalue()
    assert not re.search(r"\b(?:reading|explain|category|play)\.\w", out.getvalue()), "a key without a sentence"
