"""Counters of waves: they count within their window, speak once per wave, and are plain values that survive anything."""

from __future__ import annotations

import json

import pytest

from saar import flood


def test_case_41_a_flood_of_200_in_10_s_begins_once_also_over_a_restart() -> None:
    moments: list[float] = []
    begins = over = 0
    for nth in range(200):
        found = flood.count(moments, 1000 + nth * 0.05, 12, 60)
        moments = json.loads(json.dumps(found.moments)) if nth == 90 else list(found.moments)
        begins += found.begins
        over += found.over
    assert begins == 1 and over == 188


def test_case_42_a_join_wave_of_100_begins_once() -> None:
    moments: tuple[float, ...] = ()
    begun = []
    for nth in range(100):
        found = flood.count(moments, 5000 + nth, 10, 120)
        moments = found.moments
        begun.append(found.begins)
    assert sum(begun) == 1 and begun.index(True) == 10


def test_slow_talk_is_no_flood() -> None:
    moments: tuple[float, ...] = ()
    for nth in range(500):
        found = flood.count(moments, nth * 6.0, 12, 60)
        moments = found.moments
        assert not found.over


def test_one_text_from_three_accounts() -> None:
    said: tuple[tuple[float, int], ...] = ()
    found = [
        flood.same_text(said := flood.same_text(said, at, who, 3, 600).said, at, who, 3, 600)
        for at, who in ((1, 1), (2, 1), (3, 2))
    ]
    assert not any(one.over for one in found)
    last = flood.same_text(said, 4, 3, 3, 600)
    assert last.over and last.begins
    assert not flood.same_text(last.said, 5, 4, 3, 600).begins


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Win nu GRATIS een iPhone, klik hier!", "win nu gratis een iphone klik hier", True),
        ("Win nu gratis een iphone, klik híer", "win nu gratis een iphone klik hier", True),
        ("er staat iemand bij nummer 12 achter", "er staat iemand bij nummer 14 achter", False),
    ],
)
def test_fingerprints(one: str, other: str, same: bool) -> None:
    assert (flood.fingerprint(one) == flood.fingerprint(other)) is same


def test_short_texts_have_no_fingerprint() -> None:
    assert flood.fingerprint("ik zie het ook!") == ""


@pytest.mark.parametrize(
    ("silence_s", "link", "messages", "captured"),
    [
        (30 * 86_400, True, 4, True),
        (30 * 86_400, False, 9, False),
        (3600, True, 9, False),
        (30 * 86_400, True, 2, False),
    ],
)
def test_a_captured_account(silence_s: float, link: bool, messages: int, captured: bool) -> None:
    own = [100.0 + nth for nth in range(messages)]
    assert flood.looks_captured(own, 110.0, quiet_before_s=silence_s, has_link=link) is captured
