"""Numbers, time words, persons, vehicles, directions, languages and scenes."""

import pytest

from saar.reading import scenes
from saar.reading.details import direction, persons, time_words, vehicle
from saar.reading.language import language
from saar.reading.numbers import find_phones, has_bsn, mask_numbers
from saar.reading.tokens import fold, tokens


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("bel 06-12345678", ("06-12345678",)),
        ("bel 0612345678 aub", ("0612345678",)),
        ("+31 6 12345678", ("+31 6 12345678",)),
        ("06-0xxxxxxx", ("06-0xxxxxxx",)),
        ("0900-8844", ()),
        ("Veilig Thuis 0800-2000", ()),
        ("112", ()),
        ("12-ABC-3", ()),
        ("op 12-11-2026 om 20:15", ()),
    ],
)
def test_phones(text: str, phones: tuple[str, ...]) -> None:
    assert find_phones(text) == phones


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mijn bsn is 111222333", True),
        ("bsn 1112.22.333", True),
        ("nummer 123456789", False),
        ("06-12345678", False),
        ("", False),
    ],
)
def test_bsn_by_the_eleven_test(text: str, found: bool) -> None:
    assert has_bsn(text) is found


def test_numbers_are_masked() -> None:
    masked = mask_numbers("bel 06-12345678, bsn 111222333")
    assert "12345678" not in masked and "111222333" not in masked


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("gisteravond om 21:40", "gisteravond"),
        ("rond half drie", "rond half drie"),
        ("sinds maandag", "sinds maandag"),
        ("vannacht tussen 2 en 3", "vannacht"),
        ("om 8 uur", "om 8 uur"),
        ("elke nacht", "elke nacht"),
        ("10 minuten geleden", "10 minuten geleden"),
    ],
)
def test_time_words(text: str, word: str) -> None:
    assert any(word in found for found in time_words(text))


def test_vehicle_person_and_direction() -> None:
    text = "man met rode pet in een witte Ford Transit rijdt richting de Dorpsstraat"
    assert vehicle(text) == "witte Ford Transit"
    assert persons(text)[0].startswith("man met rode pet")
    assert direction(text) == "richting de Dorpsstraat"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("er staat iemand in de tuin", "nl"),
        ("there is someone in the garden", "en"),
        ("jemand ist im Garten und hat eine Lampe", "de"),
        ("bahçede biri var çok acil", "tr"),
        ("ktoś jest w ogrodzie od godziny", "pl"),
        ("хтось у нашому дворі", "uk"),
        ("في واحد عم يكسر باب الجيران", "ar"),
        ("我的女儿不见了，五岁，粉红色的帽子", "und"),
        ("দরজা ভাঙছে কেউ", "und"),
        ("בעל הבית לא עונה", "und"),
        ("κάποιος είναι στον κήπο", "und"),
        ("😂😂😂", "nl"),
        ("ok", "nl"),
        ("", "nl"),
    ],
)
def test_language(text: str, code: str) -> None:
    assert language(tokens(fold(text))) == code


@pytest.mark.parametrize(
    "text",
    [
        "mijn man slaat me en de kinderen zijn boven",
        "hij slaat mama, kom alsjeblieft",
        "ik wil niet meer leven",
        "mijn zoon wil er een eind aan maken",
        "de bovenbuurman slaat zijn vrouw weer",
        "mijn vriendin heeft een hele strip pillen geslikt",
    ],
)
def test_danger_indoors(text: str) -> None:
    assert scenes.indoors(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "een man slaat met een hamer op de ruit van de bakker",
        "ze slaan elkaar voor het café",
        "mijn man belt 112",
        "hij wil mijn fiets kopen",
        "mijn zoon wil zijn sleutels terug",
    ],
)
def test_no_danger_indoors(text: str) -> None:
    assert not scenes.indoors(fold(text))


def test_drill_and_hearsay_and_neighbours() -> None:
    assert scenes.drill("brandweer houdt oefening bij de loods")
    assert not scenes.drill("dit is geen oefening, er is brand")
    assert scenes.second_hand("ik hoorde dat er is ingebroken")
    assert scenes.identifiable("bij de buren op nummer 14 wordt gedeald", [])
    assert not scenes.identifiable("er wordt gedeald in het park", [])
