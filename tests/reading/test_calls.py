"""Statements that 112 or the police has been called: said, asked, denied, left to others."""

import pytest

from saar.reading.emergency import says_called
from saar.reading.tokens import fold

ROWS = [
    ("112 is gebeld", True),
    ("Ik heb net de meldkamer gesproken, niemand hoeft meer te bellen", True),
    ("Politie gebeld, ze komen binnen tien minuten", True),
    ("112 weet het al", True),
    ("heb ze aan de lijn, 112", True),
    ("0900-8844 gebeld en alles doorgegeven", True),
    ("I already called 112, they are sending a car", True),
    ("brandweer is gewaarschuwd", True),
    ("polisi aradım geliyorlar", True),
    ("zadzwoniłem na 112", True),
    ("викликали поліцію", True),
    ("mn zus heeft 112 gebeld", True),
    ("'k heb den 101 gebeld", True),
    ("ambulance gebeld", True),
    ("112 stuurt een wagen", True),
    ("Ik heb de politie al gebeld. Kan iemand bij de poort gaan staan?", True),
    ("Heeft iemand 112 gebeld?", False),
    ("is 112 al gebeld", False),
    ("heb je 112 al gebeld", False),
    ("bel 112!!", False),
    ("iemand moet 112 bellen", False),
    ("112 nog niet gebeld", False),
    ("niemand heeft de politie gebeld", False),
    ("kan iemand de politie bellen", False),
    ("De politie is er en zoekt met een hond", False),
    ("aangifte gedaan bij de politie", False),
    ("gebeld door de politie, bleek nep", False),
    ("netbeheerder gebeld, de gemeente ook", False),
    ("politie heeft hem gesproken", False),
    ("brandweer oefent vanavond", False),
]


@pytest.mark.parametrize(("text", "called"), ROWS)
def test_call_is_read(text: str, called: bool) -> None:
    assert says_called(fold(text), in_incident=False) is called


@pytest.mark.parametrize("text", ["gebeld", "net gebeld", "heb al gebeld", "ja ze zijn gebeld"])
def test_a_bare_word_counts_only_while_a_report_is_open(text: str) -> None:
    assert says_called(text, in_incident=True)
    assert not says_called(text, in_incident=False)
