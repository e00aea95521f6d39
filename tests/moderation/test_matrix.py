"""Every rule x channel x role: who is bound, where, what follows; and a rule switched off does nothing."""

from __future__ import annotations

from typing import Any

import pytest

from saar.events import Speaker
from saar.moderation import CHECKS, Message, Open, check
from saar.people import Role
from saar.sanctions import Situation, Step, Why, measure
from tests.moderation.scene import BREAKS, MORE, known, rules, while_open

CHANNELS: dict[str, dict[str, Any]] = {
    "telegram": {"in_chat": True, "pays": False},
    "telegram relay": {"in_chat": False, "pays": False},
    "whatsapp relay": {"in_chat": False, "pays": True},
}
WHO = {
    "resident": (Role.RESIDENT, Speaker.PERSON),
    "admin": (Role.ADMIN, Speaker.PERSON),
    "coordinator": (Role.COORDINATOR, Speaker.PERSON),
    "wijkagent": (Role.WIJKAGENT, Speaker.PERSON),
    "anonymous admin": (Role.RESIDENT, Speaker.ANONYMOUS_ADMIN),
    "linked channel": (Role.RESIDENT, Speaker.LINKED_CHANNEL),
    "bot": (Role.RESIDENT, Speaker.BOT),
}
LADDER = known().ladder


def test_every_rule_that_is_looked_at_has_a_check_and_a_case() -> None:
    assert set(CHECKS) == {one.id for one in known().rules.values() if one.check} == set(BREAKS)


@pytest.mark.parametrize("rule", sorted(BREAKS))
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("who", WHO)
def test_rule_by_channel_by_role(rule: str, channel: str, who: str) -> None:
    role, speaker = WHO[who]
    found = check(BREAKS[rule], rules())
    assert rule in [one.rule for one in found]
    only = [one for one in found if one.rule == rule]
    where = CHANNELS[channel]
    said = Situation(role=role, speaker=speaker, open_now=Open.ALARM, chatter_rule="in_alarm", **where)
    done = measure(only, said, LADDER)
    if who != "resident":
        assert done.why is Why.EXEMPT
        assert not (done.take_out or done.move or done.word or done.mute_h or done.ask_admin or done.ban_channel)
        return
    assert done.why is Why.DONE
    assert done.take_out is where["in_chat"]
    assert done.step is Step.REMIND and done.mute_h == 0
    noise = not known().rules[rule].harm and known().rules[rule].ladder
    assert done.word is not (where["pays"] and noise)


WAYS = [*BREAKS.items(), *MORE]


@pytest.mark.parametrize(("rule", "message"), WAYS, ids=[f"{rule}-{nth}" for nth, (rule, _) in enumerate(WAYS)])
@pytest.mark.parametrize("open_now", list(Open))
def test_a_rule_switched_off_does_nothing(rule: str, message: Message, open_now: Open) -> None:
    said = while_open(message, open_now)
    off = rules({rule: {"on": False}})
    assert rule not in [one.rule for one in check(said, off)]
    if open_now is Open.NOTHING:
        assert rule in [one.rule for one in check(said, rules())]


@pytest.mark.parametrize(("rule", "message"), WAYS, ids=[f"{rule}-{nth}" for nth, (rule, _) in enumerate(WAYS)])
def test_with_every_rule_switched_off_nothing_is_found_at_all(rule: str, message: Message) -> None:
    assert check(message, rules({one: {"on": False} for one in known().rules})) == []


@pytest.mark.parametrize("rule", sorted(BREAKS))
@pytest.mark.parametrize(
    ("chatter_rule", "open_now", "noise_done"),
    [
        ("in_alarm", Open.NOTHING, False),
        ("in_alarm", Open.REPORT, False),
        ("in_alarm", Open.ALARM, True),
        ("always", Open.NOTHING, True),
        ("never", Open.ALARM, False),
    ],
)
def test_noise_waits_for_an_alarm_harm_does_not(rule: str, chatter_rule: str, open_now: Open, noise_done: bool) -> None:
    row = known().rules[rule]
    only = [one for one in check(BREAKS[rule], rules()) if one.rule == rule]
    done = measure(only, Situation(open_now=open_now, chatter_rule=chatter_rule), LADDER)
    assert (done.why is Why.DONE) is (noise_done or row.harm or not row.ladder)


@pytest.mark.parametrize("rule", sorted(BREAKS))
def test_while_saar_only_watches_nothing_changes(rule: str) -> None:
    done = measure(check(BREAKS[rule], rules()), Situation(open_now=Open.ALARM, watching=True), LADDER)
    assert done.watched
    assert not (done.take_out or done.move or done.word or done.mute_h or done.ask_admin or done.ban_channel)


@pytest.mark.parametrize("rule", sorted(BREAKS))
def test_with_a_chat_room_noise_is_moved_and_harm_is_not(rule: str) -> None:
    row = known().rules[rule]
    only = [one for one in check(BREAKS[rule], rules()) if one.rule == rule]
    done = measure(only, Situation(open_now=Open.ALARM, has_chat_room=True), LADDER)
    assert done.move is (not row.harm and row.ladder) and done.take_out is not done.move


@pytest.mark.parametrize("rule", sorted(BREAKS))
def test_a_channel_identity_is_shut_out_for_harm_and_nobody_is_told(rule: str) -> None:
    only = [one for one in check(BREAKS[rule], rules()) if one.rule == rule]
    done = measure(only, Situation(speaker=Speaker.CHANNEL, open_now=Open.ALARM), LADDER)
    assert done.take_out and done.ban_channel is known().rules[rule].harm and not done.word and done.step is None
