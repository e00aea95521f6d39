"""An origin beside what somebody does changes nothing; an origin in place of it is asked about."""

from __future__ import annotations

import pytest

from bot.reading_model import load_reader
from saar.reading import Verdict


@pytest.mark.parametrize(
    "text",
    [
        "Er loopt een zwarte man door de straat die aan autodeuren voelt",
        "donkere man breekt nu in bij Lindelaan 12",
        "twee marokkaanse jongens slaan een man in elkaar op het plein",
    ],
)
def test_conduct_is_an_alarm_whoever_does_it(text: str) -> None:
    reading = load_reader().read(text)
    assert reading.decision.verdict is Verdict.PASS_
    assert reading.rings


@pytest.mark.parametrize(
    "text",
    [
        "Er loopt een donkere man door de straat",
        "Er loopt een donkere man met capuchon in de straat, vertrouw het niet",
    ],
)
def test_looks_alone_never_ring_the_street(text: str) -> None:
    reading = load_reader().read(text)
    assert reading.decision.verdict is not Verdict.PASS_
    assert not reading.rings
