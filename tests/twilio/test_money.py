"""Money and reach, as properties: never over a cap, the nearest first, nobody twice."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saar.money import Budget, By, Prices, month_of, shown, way
from saar.reach import FAR, Home, counted, distance, nearest, people_warning, plan

PRICES = Prices(checked_on=date(2026, 10, 1))


@pytest.mark.parametrize(
    ("people", "by", "free", "dollars"),
    [
        (50, By.TEMPLATE, 0, "$2.75"),
        (100, By.TEMPLATE, 0, "$5.50"),
        (250, By.TEMPLATE, 0, "$13.75"),
        (1000, By.TEMPLATE, 0, "$55.00"),
        (50, By.SESSION, 1, "$0.25"),
        (1000, By.SESSION, 1, "$5.00"),
        (1000, By.SESSION, 0, "$55.00"),
    ],
)
def test_prices_are_those_of_the_platform_notes(people: int, by: By, free: int, dollars: str) -> None:
    assert shown(people * PRICES.of(by, free_left=free)) == dollars


@pytest.mark.parametrize(
    ("tenths", "text"), [(0, "$0.00"), (1, "$0.01"), (55, "$0.06"), (1000, "$1.00"), (123456, "$123.46")]
)
def test_amounts_are_shown_in_dollars_never_as_less_than_they_are(tenths: int, text: str) -> None:
    assert shown(tenths) == text


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 10**4), st.booleans())
def test_a_budget_never_lets_more_through_than_its_cap(
    usual: int, alarm: int, spent: int, price: int, is_alarm: bool
) -> None:
    budget = Budget(usual, alarm)
    if budget.allows(spent, price, alarm=is_alarm):
        assert spent + price <= (max(usual, alarm) if is_alarm else usual)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(1, 10**4))
def test_what_an_answer_may_cost_an_alarm_may_too(usual: int, alarm: int, spent: int, price: int) -> None:
    budget = Budget(usual, alarm)
    assert budget.allows(spent, price, alarm=True) or not budget.allows(spent, price, alarm=False)


@given(st.booleans(), st.booleans(), st.integers(-5, 1000), st.booleans())
def test_outside_the_window_only_a_template_goes(window: bool, broadcast: bool, free: int, template: bool) -> None:
    found = way(window_open=window, broadcast=broadcast, free_left=free, has_template=template)
    if not window:
        assert found is (By.TEMPLATE if template else None)
    elif not broadcast:
        assert found is By.SESSION
    elif free > 0 and template:
        assert found is By.TEMPLATE


HOMES = st.lists(
    st.builds(
        Home,
        recipient=st.integers(1, 500).map(lambda n: f"p{n}"),
        house=st.sampled_from([None, "Lindelaan 2", "Lindelaan 14a", "Lindelaan 200", "Eikenhof 3", "ergens"]),
        tenths=st.sampled_from([55, 98]),
        window=st.booleans(),
        limited=st.booleans(),
    ),
    unique_by=lambda home: home.recipient,
    max_size=60,
)


@given(HOMES, st.integers(0, 4000), st.none() | st.integers(0, 40))
def test_a_plan_keeps_every_limit_and_loses_nobody(homes: list[Home], money: int, people: int | None) -> None:
    ordered = nearest(["Lindelaan 10"], homes)
    found = plan(ordered, money_left=money, people_left=people)
    by_name = {home.recipient: home for home in homes}
    assert sorted([*found.alerted, *found.over_budget, *found.over_people]) == sorted(by_name)
    assert found.tenths == sum(by_name[one].tenths for one in found.alerted) <= money
    if people is not None:
        counting = [one for one in found.alerted if by_name[one].limited and not by_name[one].window]
        assert len(counting) <= people


@given(HOMES, st.integers(0, 40))
def test_a_limit_cuts_off_the_farthest(homes: list[Home], people: int) -> None:
    alike = [Home(home.recipient, home.house, 55, limited=True) for home in homes]
    ordered = nearest(["Lindelaan 10"], alike)
    found = plan(ordered, money_left=10**9, people_left=people)
    farthest = max((distance("Lindelaan 10", home.house) for home in ordered[: len(found.alerted)]), default=0)
    assert all(distance("Lindelaan 10", home.house) >= farthest for home in ordered[len(found.alerted) :])


@pytest.mark.parametrize(
    ("place", "house", "away"),
    [
        ("Lindelaan 10", "Lindelaan 12a", 2),
        ("Lindelaan", "Lindelaan 12a", 50),
        ("hoek Lindelaan/Eikenhof", "Fatma, Eikenhof 3", 50),
        ("Lindelaan 10", "Eikenhof 10", FAR),
        (None, "Lindelaan 10", FAR),
        ("Lindelaan 10", None, FAR),
        ("Lindelaan 10", "Jan Jansen Lindelaan 8", 2),
    ],
)
def test_how_far_a_house_is(place: str | None, house: str | None, away: int) -> None:
    assert distance(place, house) == away


@pytest.mark.parametrize(
    ("limit", "reached", "members", "warned"),
    [(250, 0, 199, False), (250, 0, 200, True), (250, 200, 12, True), (250, 199, 12, False), (0, 900, 900, False)],
)
def test_the_limit_of_people_is_warned_of_before_it_bites(limit: int, reached: int, members: int, warned: bool) -> None:
    assert people_warning(limit, reached, members) is warned


def test_paid_messages_count_when_they_arrived_others_when_they_were_shown() -> None:
    people = [("p1", True), ("p2", False), ("p3", False), ("p4", False), ("p5", False)]
    found = counted(
        people, shown=frozenset({"p2", "p3", "p4"}), arrived=frozenset({"p3"}), paid=frozenset({"p3", "p4"})
    )
    assert (found.reached, found.not_reached) == (3, 2)


@pytest.mark.parametrize(
    ("at", "month"),
    [(datetime(2026, 11, 30, 22, 59, tzinfo=UTC), "2026-11"), (datetime(2026, 11, 30, 23, 1, tzinfo=UTC), "2026-12")],
)
def test_a_month_begins_at_midnight_here(at: datetime, month: str) -> None:
    assert month_of(at, ZoneInfo("Europe/Amsterdam")) == month


def test_an_old_price_list_wants_looking_at() -> None:
    assert PRICES.is_old(date(2027, 3, 1)) and not PRICES.is_old(date(2026, 12, 1))
