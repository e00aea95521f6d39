"""The catalogue: every rule of the field, a default pack, choices, packs, the page."""

from __future__ import annotations

import pytest

from bot.languages import has
from saar import house_rules
from saar.house_rules import BadRules, Choices, catalogue, choose, demands_more, in_force, next_variant, page
from saar.settings import GroupSettings
from tests.moderation.scene import known, rules

SEEN = {
    "area": 35, "saar": 32, "minimum_age": 31, "say_called": 24, "police_on_call": 22, "no_own_judge": 22, "photos": 22,
    "emergency_first": 18, "purpose": 18, "respect": 18, "no_discrimination": 17, "behaviour_first": 16, "removal": 15,
    "safe_reaction": 14, "live_only": 11, "no_phone_driving": 10, "no_thanks": 8, "own_phone": 6, "not_urgent": 6,
    "admin_decides": 5, "elsewhere": 5, "questions_to_admin": 5, "consent": 4, "one_calls": 4, "one_message": 3,
    "not_outside": 2, "night_hours": 1, "leave_politely": 1, "no_advertising": 1, "closing_message": 1, "no_politics": 0,
}  # fmt: skip
ROWS = list(known().rules.values())


def test_every_rule_of_the_field_is_a_row_with_its_count() -> None:
    assert {one: known().rules[one].groups for one in SEEN} == SEEN


@pytest.mark.parametrize("rule", ROWS, ids=lambda r: r.id)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_and_title_has_its_words(rule: house_rules.Rule, language: str) -> None:
    lines = [f"{rule.text}.{v}" for v in rule.variants] or [rule.text]
    assert all(has(key, language) for key in [*lines, f"rules.title.{rule.id}"])


def test_the_default_pack() -> None:
    on = {one.id for one in ROWS if one.on}
    assert {"emergency_first", "say_called", "no_thanks", "elsewhere", "photos", "plates", "night_hours", "links"} <= on
    force = rules()
    assert force["photos"].variant == "police_only" and force["plates"].variant == "masked"
    assert force["minimum_age"].variant == "18"


@pytest.mark.parametrize("rule", ROWS, ids=lambda r: r.id)
def test_every_rule_can_be_switched_and_leaves_the_page(rule: house_rules.Rule) -> None:
    for on in (True, False):
        chosen = choose(known(), {}, rule.id, on=on)
        force = in_force(known(), chosen.choices, GroupSettings())
        assert force[rule.id].on is on
        assert any(key.startswith(rule.text) for key in page(force)) is on or rule.id in ("saar",)


@pytest.mark.parametrize("rule", [r for r in ROWS if r.variants], ids=lambda r: r.id)
def test_every_variant_can_be_reached_by_one_button(rule: house_rules.Rule) -> None:
    choices: Choices = {}
    settings: dict[str, object] = {}
    seen = []
    for _ in rule.variants:
        force = in_force(known(), choices, GroupSettings(**settings))  # type: ignore[arg-type]
        chosen = choose(known(), choices, rule.id, variant=next_variant(force[rule.id]))
        choices, settings = chosen.choices, settings | chosen.settings
        seen.append(in_force(known(), choices, GroupSettings(**settings))[rule.id].variant)  # type: ignore[arg-type]
    assert sorted(seen) == sorted(rule.variants)


def test_members_are_asked_again_only_when_the_rules_demand_more() -> None:
    assert not choose(known(), {}, "no_thanks", on=True).demands_more
    assert choose(known(), {}, "minimum_age", variant="21").demands_more
    assert not choose(known(), {}, "minimum_age", variant="18").demands_more
    assert not choose(known(), {}, "area", on=False).demands_more
    assert demands_more(known(), {"area": {"on": False}}, {})
    assert not demands_more(known(), {}, {"no_thanks": {"on": False}})


@pytest.mark.parametrize(("rule", "variant"), [("nothing", ""), ("photos", "selfies"), ("no_thanks", "x")])
def test_what_does_not_exist_is_refused(rule: str, variant: str) -> None:
    with pytest.raises(BadRules):
        choose(known(), {}, rule, on=True, variant=variant)


def test_a_choice_of_a_rule_that_is_gone_says_nothing() -> None:
    assert (
        in_force(known(), {"old_rule": {"on": True}, "links": {"variant": "gone"}}, GroupSettings())["links"].variant
        == "trusted"
    )


@pytest.mark.parametrize(
    "row",
    [
        {"id": "x", "text": "x", "on": True, "groups": 99},
        {"id": "x", "text": "x", "on": True, "groups": 1, "variant": "a"},
        {"id": "x", "text": "x", "on": True, "groups": 1, "setting": "no_such"},
        {"id": "x", "text": "x", "on": True, "groups": 1, "unknown": 1},
    ],
)
def test_a_row_that_does_not_fit_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(BadRules):
        catalogue({"rule": [row]})


def test_a_pack_carries_choices_and_their_settings() -> None:
    packed = house_rules.pack({"no_thanks": {"on": False}}, GroupSettings(photo_rule="safar"), known())
    assert packed == {
        "choices": {"no_thanks": {"on": False}},
        "settings": {"photo_rule": "safar", "plate_rule": "masked"},
    }
