"""The ladder: kind below, an admin on top, milder for who is new, and it comes down by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from saar.house_rules import Ladder
from saar.moderation import Found
from saar.sanctions import Situation, Step, flags_enough, is_newcomer, measure, since

NOW = datetime(2026, 11, 24, 20, 0, tzinfo=UTC)
LADDER = Ladder()
HARM = Found("respect", 0.9, harm=True)


@pytest.mark.parametrize(
    ("before", "newcomer", "step", "mute_h", "asks"),
    [
        (0, False, Step.REMIND, 0, False),
        (1, False, Step.REWRITE, 0, False),
        (2, False, Step.MUTE_SHORT, 2, False),
        (3, False, Step.MUTE_LONG, 24, False),
        (4, False, Step.ASK_ADMIN, 24, True),
        (40, False, Step.ASK_ADMIN, 24, True),
        (0, True, Step.REMIND, 0, False),
        (1, True, Step.REMIND, 0, False),
        (2, True, Step.REWRITE, 0, False),
        (5, True, Step.ASK_ADMIN, 24, True),
    ],
)
def test_the_rungs(before: int, newcomer: bool, step: Step, mute_h: int, asks: bool) -> None:
    done = measure([HARM], Situation(earlier={"respect": before}, newcomer=newcomer), LADDER)
    assert (done.step, done.mute_h, done.ask_admin) == (step, mute_h, asks)


def test_each_rule_has_a_ladder_of_its_own() -> None:
    assert measure([HARM], Situation(earlier={"no_names": 9}), LADDER).step is Step.REMIND


@pytest.mark.parametrize(
    ("before", "step"), [(0, Step.REMIND), (2, Step.REMIND), (3, Step.REWRITE), (6, Step.MUTE_SHORT)]
)
def test_patience_stretches_the_rungs_of_mere_noise(before: int, step: Step) -> None:
    noise = Found("no_thanks", 0.9, patience=3)
    done = measure([noise], Situation(earlier={"no_thanks": before}, chatter_rule="always"), LADDER)
    assert done.step is step


def test_pictures_have_no_ladder() -> None:
    picture = Found("photos", 1.0, harm=True, ladder=False)
    done = measure([picture], Situation(earlier={"photos": 20}), LADDER)
    assert done.step is Step.REMIND and not done.counts and not done.mute_h


def test_counts_decay_and_newcomers_grow_up() -> None:
    assert since(NOW, LADDER) == NOW - timedelta(days=60)
    assert is_newcomer(NOW - timedelta(days=29), NOW, LADDER)
    assert not is_newcomer(NOW - timedelta(days=30), NOW, LADDER)
    assert not is_newcomer(None, NOW, LADDER)


OLD, NEW = NOW - timedelta(days=90), NOW - timedelta(days=2)


@pytest.mark.parametrize(
    ("flaggers", "enough"),
    [
        ([(OLD, True)] * 3, True),
        ([(OLD, True)] * 2, False),
        ([(NEW, True)] * 10, False),
        ([(OLD, False)] * 10, False),
        ([(OLD, True)] * 2 + [(NEW, True)] * 8, False),
    ],
    ids=["three trusted", "two", "ten new accounts", "ten muted", "two and eight new"],
)
def test_case_43_only_different_trusted_members_count(flaggers: list[tuple[datetime, bool]], enough: bool) -> None:
    assert flags_enough(flaggers, NOW) is enough
