"""The small books: deadlines, actions, buttons, links, audit, leases."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from saar.effects import Lane
from storage.leases import LeaseLost
from storage.rows import ButtonRow, Refusal
from storage.store import Store
from tests.storage.conftest import Street

MINUTE = timedelta(minutes=1)


def test_a_deadline_fires_once_and_can_be_moved(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        unit.deadlines.set("guard", "r1", now + MINUTE, street.group, {"report": 1})
        unit.deadlines.set("guard", "r1", now + 2 * MINUTE, street.group, {"report": 1})
        assert unit.deadlines.next_at() == now + 2 * MINUTE
        assert unit.deadlines.due(now + MINUTE) == []
        [row] = unit.deadlines.due(now + 2 * MINUTE)
        assert (row.kind, row.key, row.group_id, row.args) == ("guard", "r1", street.group, {"report": 1})
        assert unit.deadlines.due(now + 2 * MINUTE) == []
        assert unit.deadlines.next_at() is None
        unit.deadlines.set("guard", "r1", now + 3 * MINUTE)  # once more
        assert len(unit.deadlines.due(now + 3 * MINUTE)) == 1


def test_a_dropped_deadline_stays_silent(store: Store, now: datetime) -> None:
    with store.write() as unit:
        unit.deadlines.set("guard", "r1", now)
        assert unit.deadlines.drop("guard", "r1")
        assert not unit.deadlines.drop("guard", "r1")
        assert unit.deadlines.due(now) == []


@pytest.mark.parametrize(("slept", "fires"), [(0, True), (59, True), (60, True), (61, False), (24 * 60, False)])
def test_after_a_sleep_what_is_still_useful_fires_and_the_rest_leaves_a_line(
    store: Store, street: Street, now: datetime, slept: int, fires: bool
) -> None:
    with store.write() as unit:
        unit.deadlines.set("digest", "g1", now, street.group, useful_until=now + timedelta(hours=1))
        due = unit.deadlines.due(now + slept * MINUTE)
        assert len(due) == fires
        row = unit.deadlines.get("digest", "g1")
        assert row is not None
        assert row.state == ("fired" if fires else "expired")
        assert [line.verb for line in unit.audit.lines(street.group)] == ([] if fires else ["deadline_expired"])


def test_due_gives_the_oldest_first_and_no_more_than_asked(store: Store, now: datetime) -> None:
    with store.write() as unit:
        for number in range(5):
            unit.deadlines.set("k", str(number), now - number * MINUTE, group_id=number % 2)
        assert unit.deadlines.late(now - 2 * MINUTE) == 2
        assert [row.key for row in unit.deadlines.due(now, limit=2)] == ["4", "3"]
        assert [row.key for row in unit.deadlines.open()] == ["2", "1", "0"]
        assert [row.key for row in unit.deadlines.open(group_id=1)] == ["1"]


def test_an_action_is_done_once_and_comes_back_after_a_crash(store: Store, street: Street, now: datetime) -> None:
    done: dict[str, Any] = {"causation": "i1", "kind": "delete", "recipient": "g1", "args": {"ref": "5"}, "now": now}
    with store.write() as unit:
        assert unit.actions.do(group_id=street.group, lane=Lane.MODERATION, **done) == 1
        assert unit.actions.do(group_id=street.group, lane=Lane.MODERATION, **done) is None
        other = unit.actions.do(group_id=street.group, lane=Lane.ALARM, step="2", **done)
        assert other is not None
        [row] = unit.actions.claim(now, 5)
        assert (row.args, row.state, row.attempts, row.lane) == ({"ref": "5"}, "doing", 1, Lane.MODERATION)
        assert unit.actions.claim(now, 5) == []
        assert unit.actions.recover(now) == 1
        [row] = unit.actions.claim(now, 5)
        unit.actions.later(row.id, now + MINUTE, "retry_after")
        assert unit.actions.claim(now, 5) == []
        [row] = unit.actions.claim(now + MINUTE, 5)
        unit.actions.done(row.id, now)
        assert unit.actions.claim(now, 1, Lane.ALARM)
        unit.actions.failed(other, "not enough rights", now)
        assert unit.actions.counts() == {"done": 1, "failed": 1}
        assert unit.sql.value("select count(*) from action where args_enc is not null") == 0


def test_actions_past_their_time_expire(store: Store, now: datetime) -> None:
    with store.write() as unit:
        unit.actions.do("i1", "answer_press", "p1", {}, None, Lane.PERSONAL, now, expires_at=now + MINUTE)
        assert unit.actions.next_at() == now
        assert unit.actions.expired(now) == []
        assert unit.actions.claim(now + MINUTE, 5, Lane.PERSONAL) == []
        assert unit.actions.expired(now + MINUTE) == [1]


@pytest.mark.parametrize(
    ("offer", "presses", "last"),
    [
        pytest.param({}, ["donald"], "pressed", id="anybody"),
        pytest.param({}, ["donald", "katrien"], "pressed", id="a lasting one twice"),
        pytest.param({"once": True}, ["donald", "katrien"], Refusal.USED, id="a one-time one twice"),
        pytest.param({"for_person_id": 2}, ["donald"], "pressed", id="its own person"),
        pytest.param({"for_person_id": 2}, ["katrien"], Refusal.NOT_YOURS, id="somebody else"),
        pytest.param({"for_roles": ["admin"]}, ["katrien"], "pressed", id="the admin"),
        pytest.param({"for_roles": ["admin"]}, ["donald"], Refusal.NOT_YOURS, id="no admin"),
        pytest.param({"for_roles": ["admin"]}, ["stranger"], Refusal.NOT_YOURS, id="from outside the group"),
        pytest.param({"for_roles": ["admin"]}, ["former"], Refusal.NOT_YOURS, id="an admin who was removed"),
        pytest.param({"for_roles": ["admin", "resident"]}, ["donald"], "pressed", id="one of the roles"),
        pytest.param({"life": -1}, ["donald"], Refusal.EXPIRED, id="a year late"),
        pytest.param({"token": "other"}, ["donald"], Refusal.UNKNOWN, id="forged"),
    ],
)  # fmt: skip
def test_a_press(
    store: Store, street: Street, now: datetime, offer: dict[str, Any], presses: list[str], last: str
) -> None:
    with store.write() as unit:
        stranger, former = unit.people.create("Stranger", None, now), unit.people.create("Former", None, now)
        unit.groups.add_member(street.group, former.id, now, role="admin", standing="removed")
        who = {"katrien": street.katrien, "donald": street.donald, "stranger": stranger.id, "former": former.id}
        expires_at = now + offer.pop("life", 1) * MINUTE
        unit.buttons.offer(
            **{
                "token": "abcdef",
                "verb": "call",
                "args": {"report": 1},
                "group_id": 1,
                "expires_at": expires_at,
                **offer,
            }
        )
        results = [unit.buttons.use("abcdef", who[name], now) for name in presses]
        result = results[-1]
        if last == "pressed":
            assert isinstance(result, ButtonRow)
            assert (result.verb, result.args, result.group_id) == ("call", {"report": 1}, 1)
        else:
            assert result == last


def test_a_withdrawn_button_is_unknown(store: Store, now: datetime) -> None:
    with store.write() as unit:
        unit.buttons.offer("tok", "call")
        unit.buttons.withdraw("tok")
        assert unit.buttons.get("tok") is None


def test_links(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        first = unit.links.create("secret", "wijkagent", {"report": 1}, street.donald, street.group, now + MINUTE)
        unit.links.create("other", "wijkagent", {}, street.donald, street.group, now + MINUTE)
        unit.links.create("join", "join", None, None, street.group, now + MINUTE)
        link = unit.links.get("secret", now)
        assert link is not None
        assert (link.id, link.purpose, link.args, link.person_id) == (first, "wijkagent", {"report": 1}, street.donald)
        assert unit.links.use(first, now)
        assert not unit.links.use(first, now)
        assert unit.links.get("Secret", now) is None
        assert unit.links.get("secret", now + MINUTE) is None
        assert unit.links.revoke(now, id=first) == 1
        assert unit.links.get("secret", now) is None
        assert unit.links.revoke(now, person_id=street.donald) == 1
        assert unit.links.get("join", now) is not None
        assert "secret" not in repr(unit.sql.all("select * from link"))
        with pytest.raises(ValueError, match="which"):
            unit.links.revoke(now)


def test_the_audit_log_adds_and_never_changes(store: Store, street: Street, now: datetime) -> None:
    with store.write() as unit:
        unit.audit.note(now, street.group, "p1", "muted", "p2", report=3, until=None)
        unit.audit.note(now + MINUTE, street.group, "saar", "muted", "p2")
        unit.audit.note(now, None, "saar", "started")
        assert [line.actor for line in unit.audit.lines(street.group)] == ["saar", "p1"]
        assert unit.audit.lines(street.group)[1].args == {"report": 3, "until": None}
        assert [line.verb for line in unit.audit.lines(None)] == ["started"]
        assert len(unit.audit.lines_about(street.donald)) == 2
        assert unit.audit.last_about("p2", "muted") == now + MINUTE
        assert unit.audit.last_about("p2", "warned") is None
        assert unit.audit.count("p2", "muted", now) == 2
        assert unit.audit.count("p2", "muted", now + MINUTE, street.group) == 1
        assert unit.audit.count_since(street.group, "muted", now) == 1
        assert unit.audit.count_since(street.group, "muted", None) == 2
        for statement in ("update audit set actor = 'p9'", "delete from audit"):
            with pytest.raises(Exception, match="append-only"):
                unit.sql.run(statement)


@pytest.mark.parametrize("words", ["Donald Duck", "x" * 201, "a\nb"])
def test_the_audit_log_refuses_words(store: Store, now: datetime, words: str) -> None:
    with store.write() as unit, pytest.raises(ValueError, match="ids only"):
        unit.audit.note(now, None, "saar", "renamed", name=words)


def test_a_frozen_holder_that_wakes_does_no_harm(store: Store, now: datetime) -> None:
    length = timedelta(seconds=30)
    with store.write() as unit:
        epoch = unit.leases.take("group:1", "one", now, length)
        assert epoch == 1
        assert unit.leases.take("group:1", "two", now + length / 2, length) is None
        assert unit.leases.renew("group:1", epoch, now + length / 2, length)
        unit.leases.check("group:1", epoch)
        assert unit.leases.take("group:1", "two", now + 2 * length, length) == 2
        assert not unit.leases.renew("group:1", epoch, now + 2 * length, length)
        with pytest.raises(LeaseLost):
            unit.leases.check("group:1", epoch)
        unit.leases.release("group:1", epoch, now + 2 * length)  # changes nothing: it is no longer theirs
        assert unit.leases.take("group:1", "three", now + 2 * length, length) is None
        unit.leases.release("group:1", 2, now + 2 * length)
        assert unit.leases.take("group:1", "three", now + 2 * length, length) == 3
