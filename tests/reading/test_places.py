"""Places: the shortest words that say where it happens, by kind of message."""

import pytest

from saar.reading.figures import same_place
from saar.reading.place_weights import WEIGHTS
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
    (Kind.REPORT, "Het was Jan de Vries van nummer 9", "nummer 9"),
    (Kind.ALL_CLEAR, "loos alarm bij Eikenhof 3", "Eikenhof 3"),
    (Kind.REPORT, "Put weg in de Jan van Galenstraat", "Jan van Galenstraat"),
    (Kind.REPORT, "elke avond lawaai onder de Utrechtsebaan", "onder de Utrechtsebaan"),
    (Kind.REPORT, "vannacht ingebroken bij nr 34", "nr 34"),
    (Kind.REPORT, "dealers in het Parkbos", "Parkbos"),
    (Kind.PUBLIC_SPACE, "De glasbak op het Marktplein is vol", "Marktplein"),
    (Kind.LOST_FOUND, "sleutels gevonden bij de bakker", "bakker"),
    (Kind.UPDATE, "bij ons op nummer 44 ook", "nummer 44"),
    (Kind.ALARM, "ze breken in bij nr 14a, nu!", "nr 14a"),
    (Kind.ALARM, "inbraak gaande op huisnummer 9", "huisnummer 9"),
    (Kind.ALARM, "man slaat zijn vrouw in de kon. wilhelminalaan 3", "wilhelminalaan 3"),
    (Kind.ALARM, "brand tussen de kerk en de school", "tussen de kerk en de school"),
    (Kind.ALARM, "brand op de hoek van de Kerkstraat en de Molenweg", "hoek van de Kerkstraat en de Molenweg"),
    (Kind.ALARM, "iemand morrelt aan de voordeur van Vlierstraat 20", "Vlierstraat 20"),
    (Kind.ALARM, "groepje vernielt de voetbalkooi", "voetbalkooi"),
    (Kind.ALARM, "vechtpartij in het parkje, ze rennen richting station", "parkje"),
    (Kind.ALARM, "man met mes op het schoolplein, ik sta in de supermarkt", "schoolplein"),
    (Kind.ALARM, "Rookontwikkeling Eikenhof 3-5", "Eikenhof 3-5"),
    (Kind.ALARM, "aanrijding op de N207", "N207"),
    (Kind.ALARM, "There is a man behind the supermarket with a knife", "behind the supermarket"),
    (Kind.REPORT, "vannacht auto opengebroken in de merelstr 12", "merelstr 12"),
    (Kind.REPORT, "fiets weg bij de Kruidvat", "Kruidvat"),
    (Kind.REPORT, "Bus staat al dagen tegenover het gemeentehuis", "tegenover het gemeentehuis"),
    (Kind.REPORT, "inbraak bij Grutto 12 vannacht", "Grutto 12"),
    (Kind.REPORT, "Brandstichting in de kelderboxen van flat De Hoef", "kelderboxen van flat De Hoef"),
    (Kind.PUBLIC_SPACE, "lantaarnpaal kapot naast de Action", "naast de Action"),
    (Kind.LOST_FOUND, "Grijze kat gevonden in de Populierstraat", "Populierstraat"),
    # nothing that says where
    (Kind.REPORT, "ik ben opgelicht via marktplaats", None),
    (Kind.REPORT, "hij kwam aan de deur met een smoes", None),
    (Kind.REPORT, "auto reed weg naar Utrecht", None),
    (Kind.REPORT, "in de nacht van zaterdag op zondag is mijn fiets gestolen", None),
    (Kind.UPDATE, "hij is op de fiets weg", None),
    (Kind.UPDATE, "Hij heet Piet de Vries en woont Berkenlaan 5", None),
    (Kind.UPDATE, "2 jongens in het zwart", None),
    (Kind.ALARM, "BEL 112 hij heeft een mes", None),
    (Kind.UPDATE, "hij rent richting centrum", None),
    (Kind.ALARM, "er staat hier iemand te gluren", None),
    (Kind.REPORT, "mijn vader is opgelicht aan de telefoon", None),
    (Kind.UPDATE, "Ik weet wie het is: hij woont op Veerpad 3", None),
    (Kind.CALLED_112, "112 gebeld, ik sta bij de ingang", "ingang"),
    (Kind.CHATTER, "gezellig op het Marktplein", None),
    (Kind.QUESTION, "wie woont er op de Larixweg 4?", None),
    (Kind.ALL_CLEAR, "loos alarm op de Larixweg", "Larixweg"),
    (Kind.ALARM, "HELP er wordt ingebroken! Het is Kevin Bakker van Eikenhof 14", "Eikenhof 14"),
    (Kind.ALARM, "inbraak, achterdeur bij Jan Molen van Larixweg 3", "Larixweg 3"),
    (Kind.ALARM, "er is brand bij Bakker van Dam", "Bakker van Dam"),
]


@pytest.mark.parametrize(("kind", "text", "place"), ROWS)
def test_place_is_found_by_kind(kind: Kind, text: str, place: str | None) -> None:
    assert same_place(place, find_place(text, kind)), find_place(text, kind)


def test_a_place_never_says_somebodys_name() -> None:
    for text in ("Het is Kevin Bakker van Eikenhof 14", "Kevin Bakker van Eikenhof 14 is het, hij breekt in"):
        assert "Bakker" not in (find_place(text, Kind.ALARM) or "")


def test_a_place_stands_in_the_text_as_it_is_given() -> None:
    text = "Brand!! Tulpstraat 20, vlammen uit het dak"
    place = find_place(text, Kind.ALARM)
    assert place is not None and place in text


def test_places_match_by_their_words() -> None:
    assert same_place("achter de AH", "AH")
    assert same_place(None, None)
    assert not same_place("Kerkstraat", None)
    assert not same_place("Kerkstraat 4", "Dorpsstraat 4")


def test_every_weight_is_in_use_by_a_kind_of_sign() -> None:
    assert all(f"none:{kind}" in WEIGHTS for kind in Kind)
    assert all(abs(weight) < 5 for weight in WEIGHTS.values())


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "...", "12", "de", "hoek", "tussen", "achter de", "straat " * 200, "Å" * 900]
)
def test_any_text_is_read(text: str) -> None:
    for kind in Kind:
        place = find_place(text, kind)
        assert place is None or place in text
