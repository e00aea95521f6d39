"""The budgets keep what they promise, whatever the order of sends, waits and refusals."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rate import FASTER_PER_S, SLOWEST, Bucket, Limits, Pace, Window
from saar.effects import Lane

STEPS = st.lists(st.floats(0, 3, allow_nan=False), max_size=60)
RATES = st.floats(0.1, 100)
BURSTS = st.floats(1, 50)


@given(RATES, BURSTS, STEPS)
def test_a_bucket_never_gives_more_than_its_burst_and_its_rate(rate: float, burst: float, steps: list[float]) -> None:
    bucket, now, taken = Bucket(rate, burst, burst), 0.0, []
    for step in steps:
        now += step
        while bucket.tokens(now) >= 1:
            bucket = bucket.take(now)
            taken.append(now)
    for start in range(len(taken)):
        for end in range(start, len(taken)):
            assert end - start + 1 <= burst + rate * (taken[end] - taken[start]) + 1e-6


@given(RATES, BURSTS, STEPS)
def test_after_the_wait_a_token_is_there(rate: float, burst: float, steps: list[float]) -> None:
    bucket, now = Bucket(rate, burst, burst), 0.0
    for step in steps:
        now += step + bucket.ready_in_s(now + step)
        assert bucket.tokens(now + 1e-6) >= 1
        bucket = bucket.take(now)


@given(RATES, BURSTS, st.floats(0, 10), st.floats(0, 10))
def test_a_clock_that_steps_back_gives_nothing_away(rate: float, burst: float, one: float, two: float) -> None:
    bucket = Bucket(rate, burst, burst).take(max(one, two))
    assert bucket.tokens(min(one, two)) <= burst
    assert bucket.take(min(one, two)).at_s == bucket.at_s


@given(st.integers(1, 8), st.floats(1, 20), STEPS)
def test_a_window_never_holds_more_than_its_limit(limit: int, span: float, steps: list[float]) -> None:
    window, now, taken = Window(limit, span), 0.0, []
    for step in steps:
        now += step
        wait = window.ready_in_s(now)
        if wait > 0:
            assert window.ready_in_s(now + wait + 1e-6) == 0
            continue
        window = window.take(now)
        taken.append(now)
    for at in taken:
        assert sum(at - span + 1e-9 < other <= at for other in taken) <= limit


CALLS = st.lists(st.tuples(st.sampled_from(list(Lane)), st.floats(0, 0.2)), min_size=1, max_size=150)


@given(CALLS)
def test_the_rest_leaves_a_fifth_of_the_budget_to_alarms(calls: list[tuple[Lane, float]]) -> None:
    pace, now = Pace(Limits(per_s=20, burst=5, chat_per_s=1000, chat_burst=1000)), 0.0
    rest: list[float] = []
    for number, (lane, step) in enumerate(calls):
        now += step
        if pace.tokens(lane, now) >= 1:
            pace.take(f"chat {number}", lane, now, group=False)
            if lane is not Lane.ALARM:
                rest.append(now)
    for start in range(len(rest)):
        for end in range(start, len(rest)):
            assert end - start + 1 <= 4 + 16 * (rest[end] - rest[start]) + 1e-6


@given(CALLS)
def test_an_alarm_waits_for_one_token_at_most_when_only_the_rest_was_sent(calls: list[tuple[Lane, float]]) -> None:
    pace, now = Pace(Limits(chat_per_s=1000, chat_burst=1000)), 0.0
    for number, (_, step) in enumerate(calls):
        now += step
        if pace.tokens(Lane.REST, now) >= 1:
            pace.take(f"chat {number}", Lane.REST, now, group=False)
        assert pace.ready_in_s(Lane.ALARM, now) <= 1 / Limits().per_s + 1e-6


@given(st.integers(1, 60))
def test_acts_use_no_messages_token(acts: int) -> None:
    pace = Pace(Limits())
    for _ in range(acts):
        pace.act(0.0)
    assert pace.tokens(Lane.REST, 0.0) == int(0.8 * Limits().burst)
    assert pace.chat_ready_in_s("-1", Lane.REST, 0.0) == 0.0
    assert (pace.acts(0.0) == 0) == (acts >= Limits().acts_burst)


def test_a_groups_minute_keeps_a_fifth_for_alarms() -> None:
    pace = Pace(Limits(chat_per_s=1000, chat_burst=1000))
    for _ in range(16):
        assert pace.chat_ready_in_s("-1", Lane.REST, 0.0) == 0.0
        pace.take("-1", Lane.REST, 0.0, group=True)
    assert pace.chat_ready_in_s("-1", Lane.REST, 0.0) == 60.0
    for _ in range(4):
        assert pace.chat_ready_in_s("-1", Lane.ALARM, 0.0) == 0.0
        pace.take("-1", Lane.ALARM, 0.0, group=True)
    assert pace.chat_ready_in_s("-1", Lane.ALARM, 0.0) == 60.0


@pytest.mark.parametrize("seconds", [1.0, 30.0, 3600.0])
def test_a_429_holds_up_its_chat_and_nobody_else(seconds: float) -> None:
    pace = Pace(Limits())
    assert not pace.flooded("1", seconds, 0.0)
    assert pace.chat_ready_in_s("1", Lane.ALARM, 0.0) == seconds
    assert pace.chat_ready_in_s("2", Lane.ALARM, 0.0) == 0.0
    assert pace.tokens(Lane.ALARM, 0.0) > 0


def test_the_same_chat_again_and_again_is_still_one_chat() -> None:
    pace = Pace(Limits())
    assert not any(pace.flooded("1", 5.0, at / 10) for at in range(40))
    assert not pace.paused(4.0)


def test_many_chats_within_seconds_mean_the_account_and_slow_it_down() -> None:
    pace = Pace(Limits())
    assert [pace.flooded(chat, 2.0, 1.0) for chat in "123"] == [False, False, True]
    assert (pace.paused(2.9), pace.paused(3.1)) == (True, False)
    assert pace.per_s == Limits().per_s * 0.75
    pace.take("9", Lane.REST, 1.0 + 0.25 / FASTER_PER_S, group=False)
    assert pace.per_s == pytest.approx(Limits().per_s)


def test_chats_far_apart_do_not_mean_the_account() -> None:
    pace = Pace(Limits())
    assert not any(pace.flooded(str(number), 1.0, number * 10.0) for number in range(9))


def test_it_never_slows_down_to_a_halt() -> None:
    pace = Pace(Limits())
    rates = []
    for number in range(30):
        pace.flooded(str(number), 1.0, 1.0 + 2.0 * (number // 3))
        rates.append(pace.per_s)
    assert min(rates) == Limits().per_s * SLOWEST
    assert all(later <= earlier for earlier, later in pairwise(rates))


def test_chats_that_have_rested_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.rate._KEEP_CHATS", 10)
    pace = Pace(Limits(per_s=1000, burst=1000))
    for number in range(100):
        pace.take(str(number), Lane.REST, number * 10.0, group=number % 2 == 0)
    assert len(pace._chats) <= 10
