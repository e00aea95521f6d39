"""What a group may choose, and what counts when something stands there that cannot be."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from saar.settings import EXPLAINED, BadSetting, GroupSettings, bounds, fits, of_group, settings, unfit
from saar.typed import whole_number

DEFAULTS = asdict(GroupSettings())
NUMBERS = [name for name, value in DEFAULTS.items() if type(value) is int]


@pytest.mark.parametrize("name", EXPLAINED)
def test_every_default_fits(name: str) -> None:
    assert fits(name, DEFAULTS[name])


@pytest.mark.parametrize("name", EXPLAINED)
@pytest.mark.parametrize("value", [None, 1.5, [], "x" * 5000])
def test_no_setting_takes_what_it_is_not(name: str, value: Any) -> None:
    assert not fits(name, value)
    with pytest.raises(BadSetting):
        settings({name: value})


@pytest.mark.parametrize("name", NUMBERS)
def test_every_number_has_a_least_and_a_most(name: str) -> None:
    least, most = bounds(name)
    assert fits(name, least) and fits(name, most)
    assert not fits(name, least - 1) and not fits(name, most + 1)


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("timezone", ["Europe/Brussels", "UTC"], ["", "Amsterdam", "Europe", "../etc/passwd", "/etc/passwd", "a\0b"]),
        ("emergency_number", ["112", "101", "+32 2 123 45 67"], ["", "-", "5", "bel de politie", "١١٢", "1" * 16]),
        ("police_number", ["0900-8844", "(020) 123 4567"], ["", "0900-POLITIE"]),
        ("language", ["nl", "en", "nl-BE"], ["", "Nederlands", "n"]),
        ("night_from", ["22:00", "7:30"], ["", "8", "25:00", "²:00"]),
        ("stale_s", [60, 900], [0]),
        ("unsure_s", [0, 30], [301]),
        ("gemeente_url", ["", "https://duckstad.example"], []),
        ("paused", [True], [1, "ja"]),
    ],
)
def test_what_fits(name: str, good: list[Any], bad: list[Any]) -> None:
    assert [value for value in good if not fits(name, value)] == []
    assert [value for value in bad if fits(name, value)] == []


def test_what_cannot_be_counts_as_not_chosen() -> None:
    stands = {"timezone": "", "guard_s": 99999999999999, "unsure_s": 10, "of_a_newer_version": 1}
    found = of_group(GroupSettings(guard_s=90), stands)
    assert (found.timezone, found.guard_s, found.unsure_s) == ("Europe/Amsterdam", 90, 10)
    assert unfit(stands) == ["timezone", "guard_s"]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("12", 12), ("0", 0), ("²", None), ("1²", None), ("٣", None), ("", None), ("-1", None), ("9" * 10, None)],
)
def test_a_number_is_plain_digits(typed: str, number: int | None) -> None:
    assert whole_number(typed) == number
