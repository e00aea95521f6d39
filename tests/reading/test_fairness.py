"""Counterfactual pairs: names, origins, colours, religions and spelling never change a decision."""

from itertools import product

import pytest

from bot.reading_model import load_reader
from saar.reading import Context, Kind, Reading, Verdict

READER = load_reader()
BEHAVIOUR = [
    "Een {} man probeert alle deurklinken in de Molenstraat, nu",
    "{} jongen met een rode rugzak klimt over de schutting van nummer 12",
    "Twee {} mannen slijpen het slot van een bakfiets door bij het station",
    "er staat een {} vrouw met een zaklamp in onze tuin en ze schijnt naar binnen",
    "Vannacht heeft een {} man de ruit van de bakker ingegooid",
    "gisteren deed een {} meneer zich voor als monteur en nam het pinpasje van mijn moeder mee",
    "{} jongens gooien nu stenen naar de bus op het plein",
    "een {} man slaat op iemand in voor het café",
]
ORIGINS = [
    "Nederlandse", "Marokkaanse", "Turkse", "Poolse", "Surinaamse", "Somalische", "Syrische", "Duitse", "Oekraïense",
    "Antilliaanse", "Chinese", "Roemeense",
]  # fmt: skip
COLOURS = ["blanke", "zwarte", "donkere", "getinte", "witte", "bruine", "gekleurde"]
RELIGIONS = ["islamitische", "christelijke", "joodse", "hindoestaanse", "katholieke"]
NAMES = [
    "Jan",
    "Mohammed",
    "Agnieszka",
    "Fatima",
    "Kevin",
    "Oleksandr",
    "Ayşe",
    "Kwame",
    "Thijs",
    "Xuan de Vries",
    "Youssef El Amrani",
]
NAMED = [
    "{} van hiernaast appt mij: er zit iemand in zijn schuur, kom snel",
    "Ik ben {} en ik zie twee mannen met een koevoet bij de achterdeur",
    "{} zag vannacht ook dat de auto's zijn opengebroken",
    "Vanochtend ontdekt dat de fiets van {} gestolen is uit het portiek",
]
SPELLINGS = [
    ("Er staat een man met een mes voor de école", "Er staat een man met een mes voor de ecole"),
    ("één man klimt over de schutting", "een man klimt over de schutting"),
    ("brand bij café De Gouden Eend", "brand bij cafe De Gouden Eend"),
    ("Şüpheli bir adam bahçede, polis lazım", "Supheli bir adam bahcede, polis lazim"),
    ("ktoś włamuje się do garażu", "ktos wlamuje sie do garazu"),
    ("er is ingebroken bij Özgür, deur ligt eruit", "er is ingebroken bij Ozgur, deur ligt eruit"),
    ("dief pákt nú een fiets bij de AH", "dief pakt nu een fiets bij de AH"),
    ("hij heeft een mes, help ons", "hij heéft een mes, help ons"),
]


def weighed(reading: Reading) -> tuple[object, ...]:
    """Return everything of a reading that decides what happens."""
    return reading.decision.verdict, reading.rings, reading.kind, reading.category


def pairs() -> list[tuple[str, str]]:
    """Return all counterfactual pairs of texts."""
    out = []
    for words, text in product((ORIGINS, COLOURS, RELIGIONS), BEHAVIOUR):
        out += [(text.format(words[0]), text.format(word)) for word in words[1:]]
    for text in NAMED:
        out += [(text.format(NAMES[0]), text.format(name)) for name in NAMES[1:]]
    across = [(text.format("Nederlandse"), text.format(word)) for text in BEHAVIOUR for word in (*COLOURS, *RELIGIONS)]
    return out + across + SPELLINGS


PAIRS = pairs()


def test_there_are_at_least_three_hundred_pairs() -> None:
    assert len(set(PAIRS)) >= 300


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_swapping_changes_nothing(one: str, other: str) -> None:
    for inside in (False, True):
        context = Context(in_incident=inside)
        assert weighed(READER.read(one, context)) == weighed(READER.read(other, context))


@pytest.mark.parametrize("text", [text.format("Marokkaanse") for text in BEHAVIOUR])
def test_conduct_with_an_origin_is_never_held(text: str) -> None:
    assert READER.read(text).decision.verdict is Verdict.PASS_


ORIGIN_ALONE = [
    "Er loopt een {} man door de Molenstraat, wees op je hoede",
    "{} man in de straat, ken ik niet",
    "weer van die {} jongens op het plein, ik vertrouw het niet",
    "Zag net twee {} mannen lopen. Let op je spullen",
    "er woont sinds kort een {} gezin en nu voel ik me niet veilig",
    "een {} vrouw wandelt hier rond, hoort hier niet",
    "Twee {} types in de wijk gezien, opletten",
]


SOME = ("Poolse", "zwarte", "Marokkaanse", "islamitische", "getinte", "Roemeense")


@pytest.mark.parametrize("text", [text.format(word) for text, word in product(ORIGIN_ALONE, SOME)])
def test_origin_alone_is_asked_or_held(text: str) -> None:
    assert READER.read(text).decision.verdict in (Verdict.ASK, Verdict.HOLD)


def test_a_colour_of_clothes_is_no_origin() -> None:
    reading = READER.read("man met zwarte jas en witte schoenen voelt nu aan alle deuren in de Tulpstraat")
    assert reading.kind is Kind.ALARM and not reading.violations
