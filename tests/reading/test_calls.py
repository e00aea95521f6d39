"""Statements that 112 or the police has been called: said, asked, denied, left to others."""

import pytest

from saar.reading.calls import states_call
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


STATED = [
    ("heb de politie gebeld, ze komen", False),
    ("ik zit met 112 aan de lijn", False),
    ("centralist zegt dat er twee wagens komen", True),
    ("112 is onderweg", True),
    ("politie onderweg, heb gebeld", False),
    ("mijn man is met de meldkamer in gesprek", True),
    ("brandweer is gebeld, blijf binnen", False),
    ("Politie is gebeld, kan iemand de poort open doen?", False),
    ("heb 112 gedaan", True),
    ("meldkamer heeft alle info", True),
    ("wij hebben 112 gedraaid", False),
    ("0900-8844 weet ervan", True),
    ("hulpdiensten zijn gewaarschuwd", True),
    ("Politie is gebeld door de portier", True),
    ("wij hebben gebeld met de politie", False),
    ("zelf gebeld, ze sturen iemand", True),
    ("Die Polizei ist verständigt", False),
    ("Hab 112 angerufen", True),
    ("112'yi aradım", False),
    ("polise haber verdim", False),
    ("I called the cops", False),
    ("police have been called", False),
]
UNSAID = [
    "bel 112!",
    "iemand al gebeld?",
    "moet ik 112 bellen",
    "moet ik 112 bellen?",
    "politie staat in de straat",
    "de politie is er",
    "ik heb de gemeente gebeld",
    "heb de netbeheerder gebeld, storing",
    "heb stedin gebeld over de stroom",
    "heb nog geen 112 gebeld",
    "112 niet gebeld want niet nodig",
    "wie belt 112?",
    "kan iemand 112 bellen ik durf niet",
    "ik ben gebeld door een nepagent",
    "Is de politie al gebeld, of moet ik dat doen?",
    "als je iets ziet bel dan 112",
    "politie rijdt rondjes hier",
    "ambulance in de straat",
    "heb mijn zus gebeld",
    "heb de woningbouw gebeld",
    "Waarom hangt de politieheli hier?",
    "foto heb ik aan de politie gestuurd",
    "112 is bezet",
    "krijg 112 niet te pakken",
    "zal ik de politie bellen of niet",
    "kleuter heeft 112 gebeld met zijn speelgoedtelefoon",
]


@pytest.mark.parametrize(("text", "in_incident"), STATED)
def test_a_call_that_was_made_is_stated(text: str, in_incident: bool) -> None:
    assert states_call(fold(text), in_incident)


@pytest.mark.parametrize("text", UNSAID)
@pytest.mark.parametrize("in_incident", [False, True])
def test_what_states_no_call(text: str, in_incident: bool) -> None:
    assert not states_call(fold(text), in_incident)


@pytest.mark.parametrize(("text", "called"), ROWS)
def test_what_is_stated_agrees_with_the_narrow_rule(text: str, called: bool) -> None:
    assert states_call(fold(text), in_incident=False) is called
