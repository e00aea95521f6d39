"""A place from the map: its name, its line, its link."""

from __future__ import annotations

import pytest

from saar.spot import Spot, as_line, from_line, map_url, name_of


@pytest.mark.parametrize(
    ("label", "address", "name"),
    [
        ("", "", ""),
        ("Speeltuin", "", "Speeltuin"),
        ("", "Lindelaan 12, 1624 AB Hoorn, Nederland", "Lindelaan 12"),
        ("Speeltuin", "Lindelaan 12, 1624 AB Hoorn", "Speeltuin, Lindelaan 12"),
        ("Lindelaan 12", "Lindelaan 12, 1624 AB Hoorn", "Lindelaan 12"),
        ("lindelaan", "Lindelaan 12", "Lindelaan 12"),
        ("Albert Heijn Lindelaan 12", "Lindelaan 12", "Albert Heijn Lindelaan 12"),
        ("Bij\nde\t brug", "", "Bij de brug"),
        ("x" * 200, "Lindelaan 12", "x" * 80),
    ],
)
def test_a_place_is_named_as_a_neighbour_would(label: str, address: str, name: str) -> None:
    assert name_of(label, address) == name


@pytest.mark.parametrize(
    "spot",
    [
        Spot(52.632104, 5.402211),
        Spot(-3.5, -120.25, "Lindelaan 12"),
        Spot(0.0, 0.0, "café ‘t Hoekje? & co #1 🌳"),
    ],
)
def test_a_spot_is_kept_as_one_line_and_read_back(spot: Spot) -> None:
    assert from_line(as_line(spot)) == spot


@pytest.mark.parametrize(
    "line",
    ["", "er staat iemand bij 12", "geo:", "geo:91.0,5.0", "geo:52.1,181.0", "geo:52.1,5.4 daar staan ze", "GEO:1,2"],
)
def test_what_people_type_is_no_spot(line: str) -> None:
    assert from_line(line) is None


def test_the_link_is_about_a_metre_sharp() -> None:
    assert map_url(Spot(52.6321049, 5.402211)) == "https://osm.org/?mlat=52.63210&mlon=5.40221&zoom=18"
