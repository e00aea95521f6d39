"""Addresses as an admin types them, and codes that are copied from paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saar.addresses import addresses, code, codes_in


@pytest.mark.parametrize(
    ("given_", "first", "count"),
    [
        ("Lindelaan 1-9", "Lindelaan 1", 9),
        ("Lindelaan 1-9 oneven", "Lindelaan 1", 5),
        ("lindelaan 2 - 8 even", "lindelaan 2", 4),
        ("Burgemeester van Dijkstraat 14", "Burgemeester van Dijkstraat 14", 1),
        ("Plein 1940 3 t/m 5", "Plein 1940 3", 3),
        ("Lindelaan 1-60", "Lindelaan 1", 60),
    ],
)
def test_a_street_is_written_out(given_: str, first: str, count: int) -> None:
    found = addresses(given_)
    assert (found[0], len(found)) == (first, count)


@pytest.mark.parametrize(
    "given_", ["", "Lindelaan", "1-9", "Lindelaan 9-1", "Lindelaan 1-61", "Lindelaan 1-x", "x" * 200 + " 1"]
)
def test_what_is_no_street_gives_no_codes(given_: str) -> None:
    assert addresses(given_) == ()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_", min_size=12, max_size=12))
def test_a_code_is_found_again_however_it_is_typed(token: str) -> None:
    made = code(token)
    assert len(made) == 8
    halves = f"{made[:4]} {made[4:]}"
    for typed in (made, made.lower(), halves, f"dank buur, mijn code is {halves.lower()}.", f"/start {made}"):
        assert made in codes_in(typed)


@pytest.mark.parametrize("text", ["", "hallo", "ik zie iemand bij de schuur", "🙂" * 50])
def test_common_words_are_seldom_codes(text: str) -> None:
    assert codes_in(text) == ()
