"""A place shared from the map: what is said of it, and how it is kept among somebody's lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

LONGEST = 80
_URI = re.compile(r"geo:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)(?:\?q=(\S*))?")


@dataclass(frozen=True, slots=True)
class Spot:
    """A point in degrees (WGS 84) and, where the sender's phone knew it, the name of the place."""

    latitude: float
    longitude: float
    name: str = ""


def name_of(label: str, address: str) -> str:
    """Name a place as a neighbour would: its label and its street with number, without postcode, town and country."""
    street = " ".join(address.partition(",")[0].split())
    label = " ".join(label.split())
    if not label or label.casefold() in street.casefold():
        return street[:LONGEST]
    return (f"{label}, {street}" if street and street.casefold() not in label.casefold() else label)[:LONGEST]


def as_line(spot: Spot) -> str:
    """Write a spot as one line of text: a geo URI (RFC 5870), its name as the query."""
    line = f"geo:{spot.latitude:.6f},{spot.longitude:.6f}"
    return f"{line}?q={quote(spot.name)}" if spot.name else line


def from_line(line: str) -> Spot | None:
    """Read a line that `as_line` wrote; None for anything else."""
    found = _URI.fullmatch(line)
    if found is None:
        return None
    latitude, longitude = float(found[1]), float(found[2])
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return Spot(latitude, longitude, unquote(found[3] or ""))


def map_url(spot: Spot) -> str:
    """Link to a spot on the map, about a metre sharp; it opens in any browser, without an account."""
    north, east = f"{spot.latitude:.5f}", f"{spot.longitude:.5f}"
    return f"https://osm.org/?mlat={north}&mlon={east}&zoom=18"
