"""What a group can choose: one readable table of settings, each with its default and one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from saar.hours import clock_time


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSettings:
    """The choices of one group; times are local ("HH:MM"), durations carry their unit in the name."""

    emergency_number: str = "112"
    police_number: str = "0900-8844"
    language: str = "nl"
    timezone: str = "Europe/Amsterdam"
    app_before_call: bool = False
    respond_by: str = "reageer"
    photo_rule: str = "police_only"
    plate_rule: str = "masked"
    photo_keep: bool = False
    photo_keep_hours: int = 72
    night_from: str = "22:00"
    night_until: str = "08:00"
    moderation: str = "watch"
    chatter_rule: str = "in_alarm"
    guard_s: int = 60
    unsure_s: int = 30
    stale_s: int = 900
    merge_s: int = 3600
    alarm_outcome_s: int = 2700
    alarm_outcome_admin_s: int = 6300
    alarm_give_up_s: int = 43200
    report_outcome_s: int = 604800
    report_outcome_admin_s: int = 864000
    report_give_up_s: int = 1209600
    answer_s: int = 172800
    bundle_at: str = "19:00"
    retention_days: int = 60
    gemeente_url: str = ""
    gemeente_name: str = ""
    budget_cents: int = 2500
    alarm_budget_cents: int = 7500
    offer_forward: bool = False
    paused: bool = False


EXPLAINED: Mapping[str, str] = {
    "emergency_number": "number for danger now (112; 101 in Belgium)",
    "police_number": "number for the police when it is not urgent",
    "language": "language of the group's own chat (a person's own language wins in private)",
    "timezone": "zone in which hours are meant",
    "app_before_call": "true where neighbours may ask the group to look along before calling",
    "respond_by": "what the R stands for: reageer, observeer or registreer",
    "photo_rule": "photos of people: police_only, if_needed, allowed or safar",
    "plate_rule": "number plates for neighbours: masked, shown or never",
    "photo_keep": "true: photos of a report are kept for the wijkagent, sealed and without metadata; the group answers for that",
    "photo_keep_hours": "hours until a kept photo is gone",
    "night_from": "from when closings and what is not urgent wait until morning",
    "night_until": "when the night ends",
    "moderation": "watch (changes nothing, shows the admin doubtful cases) or on",
    "chatter_rule": "chatter: in_alarm (kept out while an alarm is open), always or never",
    "guard_s": "seconds after which the card says that nobody has said that 112 is called",
    "unsure_s": "seconds an unsure alarm waits for its sender on a relay before it goes out",
    "stale_s": "seconds after which a message is too old to ring",
    "merge_s": "seconds in which a second voice joins an open report",
    "alarm_outcome_s": "seconds after an alarm until its reporter is asked how it ended",
    "alarm_outcome_admin_s": "seconds after an alarm until the admins are asked how it ended",
    "alarm_give_up_s": "seconds after an alarm until it is closed as outcome unknown",
    "report_outcome_s": "the same for what is not urgent: reporter",
    "report_outcome_admin_s": "the same for what is not urgent: admins",
    "report_give_up_s": "the same for what is not urgent: closed as outcome unknown",
    "answer_s": "seconds a wijkagent who answers has before the next in the chain is asked",
    "bundle_at": "when admins get their one bundle a day",
    "retention_days": "days after which a closed report keeps only counts",
    "gemeente_url": "page of the gemeente for lamps, tiles and rubbish",
    "gemeente_name": "name of the gemeente",
    "budget_cents": "what WhatsApp and SMS may cost in a month, in dollar cents; alarms go on after it",
    "alarm_budget_cents": "the second, higher cap in a month; then alarms go by what costs nothing, after the nearest",
    "offer_forward": "true: admins are offered a text for the street's old chat group after each alarm",
    "paused": "true while the group rests; emergencies still pass",
}

ALLOWED: Mapping[str, tuple[str, ...]] = {
    "respond_by": ("reageer", "observeer", "registreer"),
    "photo_rule": ("police_only", "if_needed", "allowed", "safar"),
    "plate_rule": ("masked", "shown", "never"),
    "moderation": ("watch", "on"),
    "chatter_rule": ("in_alarm", "always", "never"),
}


CLOCK_TIMES = ("night_from", "night_until", "bundle_at")
PHONES = ("emergency_number", "police_number")

LONGEST: Mapping[str, int] = {"_s": 90 * 86_400, "_hours": 8760, "_days": 3650, "_cents": 10_000_000}
"""The most that a number may be, by its unit."""
BOUNDS: Mapping[str, tuple[int, int]] = {"guard_s": (0, 3600), "unsure_s": (0, 300), "stale_s": (60, 86_400)}
"""Where more or less would keep an alarm from ringing in time."""

_PHONE = re.compile(r"\+?[0-9(][0-9 ()./-]{1,19}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_LONGEST_WORDS = 200


class BadSetting(ValueError):
    """A setting's name or value is not one of the table; `name` says which."""

    def __init__(self, name: str, value: object) -> None:
        super().__init__(f"{name}: {value!r}")
        self.name = name
        self.value = value


_DEFAULTS: Mapping[str, Any] = {f.name: f.default for f in fields(GroupSettings)}


def settings(*layers: Mapping[str, Any]) -> GroupSettings:
    """Lay choices over the defaults, later layers winning; raises BadSetting for an unknown name or a value that does not fit."""
    chosen: dict[str, Any] = {}
    for layer in layers:
        for name, value in layer.items():
            if not fits(name, value):
                raise BadSetting(name, value)
            chosen[name] = value
    return GroupSettings(**chosen)


def of_group(house: GroupSettings, choices: Mapping[str, Any]) -> GroupSettings:
    """Lay a group's choices over the house's; one that does not fit, however it came to stand there, counts as not made."""
    return replace(house, **{name: value for name, value in choices.items() if fits(name, value)})


def unfit(choices: Mapping[str, Any]) -> list[str]:
    """The names of the table whose chosen values do not fit."""
    return [name for name, value in choices.items() if name in _DEFAULTS and not fits(name, value)]


def fits(name: str, value: Any) -> bool:
    """Whether the table has this name and its value can be lived with."""
    if name not in _DEFAULTS or type(value) is not type(_DEFAULTS[name]):
        return False
    if isinstance(value, bool):
        return True
    if isinstance(value, int):
        least, most = bounds(name)
        return least <= value <= most
    return value in ALLOWED[name] if name in ALLOWED else _OF_TEXT[name](value)


def bounds(name: str) -> tuple[int, int]:
    """The least and the most that a number of the table may be."""
    return BOUNDS.get(name) or (0, LONGEST[name[name.rindex("_") :]])


def _is_phone(text: str) -> bool:
    return _PHONE.fullmatch(text) is not None and 2 <= sum(c.isdigit() for c in text) <= 15


def _is_clock_time(text: str) -> bool:
    try:
        clock_time(text)
    except ValueError:
        return False
    return True


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _is_language(text: str) -> bool:
    return _LANGUAGE.fullmatch(text) is not None


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_WORDS


_OF_TEXT: Mapping[str, Callable[[str], bool]] = {
    **dict.fromkeys(CLOCK_TIMES, _is_clock_time),
    **dict.fromkeys(PHONES, _is_phone),
    **dict.fromkeys(("gemeente_url", "gemeente_name"), _is_short),
    "timezone": _is_zone,
    "language": _is_language,
}
