"""Places: the shortest words that say where it happens, by kind of message."""

import pytest

from saar.reading.figures import same_place
from saar.reading.places import find_place
from saar.reading.values import Kind

ROWS = [
    (Kind.ALARM, "Er wordt ingebroken op Lindehof 12, nu", "Lindehof 12"),
    (Kind.ALARM, "rook uit de kelderboxen!!", "kelderboxen"),
    (Kind.ALARM, "vechtpartij achter de Lidl", "achter de Lidl"),
    (Kind.ALARM, "brandje hoek Kerkstraat/Dorpsstraat", "hoek Kerkstraat/Dorpsstraat"),
    (Kind.ALARM, "ze staan op het parkeerterrein achter de Vomar", "parkeerterrein achter de Vomar"),
    (Kind.ALARM, "Ons kind is weg uit de zandbak aan de Parklaan", "zandbak aan de Parklaan"),
    (Kind.ALARM, "two men fighting at the station", "station"),
    (Kind.ALARM, "er is iemand op ons balkon", "ons balkon"),
    (Kind.ALARM, "iemand in mijn schuur", "mijn schuur"),
    (Kind.ALARM, "Ze zijn op de Jonker Fransstr 22 bezig", "Jonker Fransstr 22"),
    (Kind.REPORT, "fiets gestolen bij het station", "station"),
    (Kind.REPORT, "Put weg in de Jan van Galenstraat", "Jan van Galenstraat"),
    (Kind.REPORT, "elke avond lawaai onder de Utrechtsebaan", "onder de Utrechtsebaan"),
    (Kind.REPORT, "vannacht ingebroken bij nr 34", "nr 34"),
    (Kind.REPORT, "dealers in het Parkbos", "Parkbos"),
    (Kind.PUBLIC_SPACE, "De glasbak op het Marktplein is vol", "Marktplein"),
    (Kind.LOST_FOUND, "sleutels gevonden bij de bakker", "bakker"),
    (Kind.UPDATE, "bij ons op nummer 44 ook", "nummer 44"),
    # nothing that says where
    (Kind.UPDATE, "hij rent richting centrum", None),
    (Kind.ALARM, "er staat hier iemand te gluren", None),
    (Kind.REPORT, "mijn vader is opgelicht aan de telefoon", None),
    (Kind.UPDATE, "Ik weet wie het is: hij woont op Veerpad 3", None),
    (Kind.CHATTER, "gezellig op het Marktplein", None),
    (Kind.QUESTION, "wie woont er op de Larixweg 4?", None),
    (Kind.ALL_CLEAR, "loos alarm op de Larixweg", None),
]


@pytest.mark.parametrize(("kind", "text", "place"), ROWS)
def test_place_is_found_by_kind(kind: Kind, text: str, place: str | None) -> None:
    assert same_place(place, find_place(text, kind)), find_place(text, kind)


def test_a_place_stands_in_the_text_as_it_is_given() -> None:
    text = "Brand!! Tulpstraat 20, vlammen uit het dak"
    place = find_place(text, Kind.ALARM)
    assert place is not None and place in text


def test_places_match_by_their_words() -> None:
    assert same_place("achter de AH", "AH")
    assert same_place(None, None)
    assert not same_place("Kerkstraat", None)
    assert not same_place("Kerkstraat 4", "Dorpsstraat 4")
