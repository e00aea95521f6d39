"""Two voices, one event; two events, two reports: both directions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from saar.merging import Open, Voice, find, place_words, same_place
from saar.reading import Category, Kind

NOW = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)


def report(
    number: int = 1, *, category: Category = Category.BURGLARY, place: str | None = "Lindelaan 21", minutes: int = 5
) -> Open:
    return Open(number, Kind.ALARM, category, place, NOW - timedelta(minutes=minutes), reporter_id=7)


def voice(kind: Kind, category: Category | None = None, place: str | None = None, answers: int | None = None) -> Voice:
    return Voice(kind, category, place, NOW, person_id=8, answers_report_id=answers)


@pytest.mark.parametrize(
    ("said", "joins"),
    [
        (voice(Kind.ALARM, Category.BURGLARY, "Lindelaan"), True),
        (voice(Kind.ALARM, Category.BURGLARY, "lindelaan 23"), True),
        (voice(Kind.ALARM, Category.BURGLARY), True),
        (voice(Kind.ALARM, Category.BURGLARY, "Dorpsstraat 4"), False),
        (voice(Kind.ALARM, Category.FIRE, "Dorpsstraat 4"), False),
        (voice(Kind.ALARM, Category.FIRE), False),
        (voice(Kind.ALARM, Category.FIRE, "Lindelaan 21"), True),
        (voice(Kind.REPORT, Category.THEFT, "station"), False),
        (voice(Kind.UPDATE), True),
        (voice(Kind.UPDATE, None, "Molenpad"), True),
        (voice(Kind.CALLED_112), True),
        (voice(Kind.ALL_CLEAR), True),
    ],
)
def test_what_joins_an_open_burglary(said: Voice, joins: bool) -> None:
    assert (find(said, [report()], 3600) is not None) is joins


def test_an_hour_later_it_is_a_new_event() -> None:
    assert find(voice(Kind.ALARM, Category.BURGLARY, "Lindelaan 21"), [report(minutes=61)], 3600) is None


def test_an_answer_to_the_card_belongs_to_it_even_later() -> None:
    assert find(voice(Kind.UPDATE, answers=1), [report(minutes=90)], 3600) is not None


def test_the_better_fit_wins_then_the_newer() -> None:
    fire = report(2, category=Category.FIRE, place="Dorpsstraat 4", minutes=1)
    burglary = report(1, minutes=10)
    found = find(voice(Kind.UPDATE, None, "Lindelaan"), [fire, burglary], 3600)
    assert found is not None
    assert found.report_id == 1
    newest = find(voice(Kind.UPDATE), [fire, burglary], 3600)
    assert newest is not None
    assert newest.report_id == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("hoek Kerkstraat/Dorpsstraat", "Dorpsstraat", True),
        ("Lindelaan 12", "12", None),
        ("achter de AH", "bij de ah", True),
        (None, "Lindelaan", None),
        ("Lindelaan 12", "Eikenhof 12", False),
    ],
)
def test_places(one: str | None, other: str | None, same: bool | None) -> None:
    assert same_place(one, other) is same


def test_small_words_do_not_tell_places_apart() -> None:
    assert place_words("achter de AH") == {"ah"}
