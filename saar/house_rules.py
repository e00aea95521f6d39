"""The catalogue of house rules and what a group chose from it.

The rows are data (saar/house_rules.toml), handed in as parsed values. A choice lies over a row; the default pack is the
catalogue without any choice. A wijkcoördinator's pack is nothing but one group's choices laid over other groups'.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from saar.settings import GroupSettings

OF_GROUPS = 56
"""How many published rule sets the catalogue was counted in."""


class BadRules(ValueError):
    """The catalogue, or a choice from it, does not fit; the message names the row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of the catalogue; the words of its fields are explained at the head of the file."""

    id: str
    text: str
    on: bool
    groups: int
    variant: str = ""
    variants: tuple[str, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    check: bool = False
    harm: bool = False
    ladder: bool = True
    patience: int = 1
    setting: str = ""
    demands: bool = False


@dataclass(frozen=True, slots=True)
class Ladder:
    """The numbers of the ladder; times are in days and hours as named."""

    decay_days: int = 60
    newcomer_days: int = 30
    short_mute_hours: int = 2
    long_mute_hours: int = 24
    word_every_hours: int = 24


@dataclass(frozen=True, slots=True)
class Watch:
    """The start in which Saar only watches."""

    days: int = 14
    cases_a_day: int = 5


@dataclass(frozen=True, slots=True)
class InForce:
    """One rule as a group has it."""

    rule: Rule
    on: bool
    variant: str
    limits: Mapping[str, int]

    @property
    def text(self) -> str:
        """The message key of its line on the rules page."""
        return f"{self.rule.text}.{self.variant}" if self.rule.variants else self.rule.text


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every rule by id, in the order of the page; `plain` is each rule as it stands in a group that chose nothing about it.

    A message asks for all rules of its group: making each of them anew would cost more than looking with them.
    """

    rules: Mapping[str, Rule]
    ladder: Ladder = Ladder()
    watch: Watch = Watch()
    plain: Mapping[str, InForce] = field(default_factory=dict)


Rules = Mapping[str, InForce]
"""What is in force in one group: every rule of the catalogue by id."""
Choices = Mapping[str, Mapping[str, Any]]
"""What a group chose: rule id -> some of "on", "variant", "limits"."""


def catalogue(parsed: Mapping[str, Any]) -> Catalogue:
    """Make the catalogue of parsed TOML; raises BadRules for a row that does not fit."""
    rows: dict[str, Rule] = {}
    for row in parsed.get("rule", ()):
        try:
            one = Rule(**{**row, "variants": tuple(row.get("variants", ())), "limits": dict(row.get("limits", {}))})
        except TypeError as error:
            raise BadRules(f"{row.get('id', '?')}: {error}") from error
        _check(one, rows)
        rows[one.id] = one
    plain = {one.id: InForce(one, one.on, one.variant, one.limits) for one in rows.values() if not one.setting}
    return Catalogue(rows, Ladder(**parsed.get("ladder", {})), Watch(**parsed.get("watch", {})), plain)


def _check(one: Rule, before: Mapping[str, Rule]) -> None:
    if one.id in before:
        raise BadRules(f"{one.id}: stands there twice")
    if one.setting:
        if one.setting not in GroupSettings.__slots__:
            raise BadRules(f"{one.id}: no setting {one.setting}")
    elif bool(one.variants) != bool(one.variant) or (one.variant and one.variant not in one.variants):
        raise BadRules(f"{one.id}: variant {one.variant!r} of {one.variants}")
    if one.patience < 1 or not 0 <= one.groups <= OF_GROUPS:
        raise BadRules(f"{one.id}: a number is out of range")


def in_force(known: Catalogue, choices: Choices, chosen: GroupSettings) -> Rules:
    """Lay a group's choices over the catalogue; a choice of a rule that no longer exists says nothing."""
    found: dict[str, InForce] = {}
    for rule in known.rules.values():
        if rule.id in known.plain and rule.id not in choices:
            found[rule.id] = known.plain[rule.id]
            continue
        mine = choices.get(rule.id, {})
        variant = str(getattr(chosen, rule.setting)) if rule.setting else str(mine.get("variant", rule.variant))
        if rule.variants and variant not in rule.variants:
            variant = rule.variant or rule.variants[0]
        limits = {**rule.limits, **{k: int(v) for k, v in dict(mine.get("limits", {})).items() if k in rule.limits}}
        found[rule.id] = InForce(rule, bool(mine.get("on", rule.on)), variant, limits)
    return found


@dataclass(frozen=True, slots=True)
class Chosen:
    """The outcome of a choice: the new choices, settings that change with it, and whether the rules demand more now."""

    choices: dict[str, dict[str, Any]]
    settings: dict[str, Any]
    demands_more: bool


def choose(known: Catalogue, before: Choices, rule_id: str, *, on: bool | None = None, variant: str = "") -> Chosen:
    """Choose about one rule; raises BadRules for a rule or variant that does not exist."""
    rule = known.rules.get(rule_id)
    if rule is None or (variant and variant not in rule.variants):
        raise BadRules(f"{rule_id}: {variant or on}")
    choices = {one: dict(mine) for one, mine in before.items()}
    mine = choices.setdefault(rule_id, {})
    was_on, was = bool(mine.get("on", rule.on)), str(mine.get("variant", rule.variant))
    settings: dict[str, Any] = {}
    if on is not None:
        mine["on"] = on
    if variant and rule.setting:
        settings[rule.setting] = variant
    elif variant:
        mine["variant"] = variant
    is_on = bool(mine.get("on", rule.on))
    more = rule.demands and is_on and (not was_on or str(mine.get("variant", rule.variant)) != was)
    return Chosen(choices, settings, more)


def next_variant(one: InForce) -> str:
    """The variant that a press on its button chooses: the one after this; empty where there is no choice."""
    variants = one.rule.variants
    return variants[(variants.index(one.variant) + 1) % len(variants)] if variants else ""


def page(rules: Rules) -> list[str]:
    """The lines of the group's rules page as message keys, in order: only what is in force."""
    return [one.text for one in rules.values() if one.on]


def pack(choices: Choices, chosen: GroupSettings, known: Catalogue) -> dict[str, Any]:
    """Make a pack of one group's choices, to be laid over other groups: choices and the settings that rules stand on."""
    names = {rule.setting for rule in known.rules.values() if rule.setting}
    settings = {name: getattr(chosen, name) for name in sorted(names)}
    return {"choices": {one: dict(mine) for one, mine in choices.items()}, "settings": settings}


def demands_more(known: Catalogue, before: Choices, after: Choices) -> bool:
    """Tell whether a whole pack asks more of members than what they had agreed to."""
    for rule in known.rules.values():
        old, new = before.get(rule.id, {}), after.get(rule.id, {})
        is_on = bool(new.get("on", rule.on))
        grew = not bool(old.get("on", rule.on)) or old.get("variant", rule.variant) != new.get("variant", rule.variant)
        if rule.demands and is_on and grew:
            return True
    return False
