"""What goes wrong on the way, and what must hold then (fault cases 15 to 23, 26, 27)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import structlog

from bot.loops.dispatch import Dispatcher
from bot.loops.inside import put_inside
from bot.play.telegram import Limits as Enforced
from bot.rate import Limits
from saar.effects import Lane
from saar.events import Address, Migrated
from storage.engine import StorageFull
from tests.dispatch.conftest import Plain, Scene, now


async def test_without_a_channel_the_rounds_go_on(scene: Scene) -> None:
    lonely = Dispatcher(scene.commit, {}, Plain(), put_inside, now=now)
    scene.running.append(lonely)
    (waiting,) = scene.tell(scene.person()[0])
    with structlog.testing.capture_logs() as logged:
        await lonely.start()
        await scene.until(lambda: lonely.counts.last_round_at)
    assert not [line for line in logged if line["event"] == "dispatch.no_database"]
    assert scene.row(waiting).state == "queued"


@pytest.mark.parametrize("seconds", [1, 30, 3600])
async def test_15_one_chats_429_holds_up_that_chat_alone(scene: Scene, seconds: int) -> None:
    slow, karin = scene.person()
    others = [scene.person(f"Buur {number}")[0] for number in range(20)]
    scene.fake.limits.pause(seconds, karin.id)
    await scene.start()
    (held,) = scene.tell(slow)
    ids = scene.tell(*others)
    await scene.settled(ids)
    assert scene.row(held).state == "retry_at"
    assert abs((scene.row(held).due_at - now()).total_seconds() - seconds) < 2
    if seconds == 1:
        await scene.settled([held])
        assert len(karin.sees_from_bot()) == 1


async def test_16_the_overall_limit_costs_time_but_no_message(scene: Scene) -> None:
    people = [scene.person(f"Buur {number}")[0] for number in range(60)]
    scene.fake.limits = Enforced(per_s=60, burst=5)
    scene.limits = Limits(per_s=200, burst=20, chat_burst=10)
    ids = scene.tell(*people, lane=Lane.ALARM)
    await scene.start()
    await scene.settled(ids, timeout_s=30)
    assert scene.fake.limits.refused > 0
    assert len(scene.fake.sent()) == 60


async def test_16_within_the_limit_nothing_is_refused(scene: Scene) -> None:
    people = [scene.person(f"Buur {number}")[0] for number in range(100)]
    scene.fake.limits = Enforced(per_s=100, burst=3)
    scene.limits = Limits(per_s=95, burst=1, chat_burst=10)
    ids = scene.tell(*people, lane=Lane.ALARM)
    await scene.start()
    await scene.settled(ids)
    assert scene.fake.limits.refused == 0


async def test_17_a_groups_minute_is_paced_and_keeps_room_for_an_alarm(scene: Scene) -> None:
    street = scene.street()
    scene.fake.limits = Enforced(group_per_minute=5)
    scene.limits = Limits(per_s=1000, burst=100, chat_per_s=1000, chat_burst=100, group_per_minute=5)
    await scene.start()
    chatter = scene.tell(*[street.recipient] * 7, key="news", lane=Lane.REST)
    await scene.until(lambda: sorted(scene.states(chatter)) == ["queued"] * 2 + ["retry_at"] + ["sent"] * 4)
    await scene.settled(scene.tell(street.recipient, key="alarm", lane=Lane.ALARM))
    assert (scene.states(chatter).count("sent"), scene.fake.limits.refused) == (4, 0)


async def test_18_a_platform_that_hangs_on_the_rest_does_not_hold_up_an_alarm(scene: Scene) -> None:
    people = [scene.person(f"Buur {number}")[0] for number in range(80)]
    to, karin = scene.person()
    fault = scene.fake.faults.add("hang", times=None, method="sendMessage", seconds=0.5)
    await scene.start()
    scene.tell(*people, lane=Lane.REST)
    await scene.until(lambda: fault.hits >= 40)
    scene.fake.faults.clear()
    assert karin.sees_from_bot() == []
    await scene.settled(scene.tell(to, key="alarm", lane=Lane.ALARM))


async def _crash(scene: Scene, ids: list[int]) -> None:
    """End the dispatcher between the platform's doing and our note, as kill -9 does."""
    scene.fake.delay_s = 0.4
    running = await scene.start()
    await scene.until(lambda: len(scene.fake.sent()) == len(ids))
    await running.stop(grace_s=0)
    assert scene.states(ids) == ["sending"] * len(ids)
    scene.fake.delay_s = 0.0


async def test_19_after_a_crash_an_alarm_is_sent_again_and_anything_else_is_unknown(scene: Scene) -> None:
    alarms = scene.tell(*[scene.person(f"Buur {number}")[0] for number in range(3)], lane=Lane.ALARM)
    rest = scene.tell(*[scene.person(f"Buur {number}")[0] for number in range(3)], lane=Lane.REST)
    await _crash(scene, alarms + rest)
    await scene.start()
    await scene.settled(alarms)
    assert scene.states(rest) == ["unknown"] * 3
    assert len(scene.fake.sent()) == 9


@pytest.mark.parametrize(
    ("lane", "state", "arrived"), [(Lane.ALARM, "sent", 2), (Lane.PERSONAL, "unknown", 1), (Lane.REST, "unknown", 1)]
)
async def test_20_an_answer_that_is_lost(scene: Scene, lane: Lane, state: str, arrived: int) -> None:
    to, karin = scene.person()
    scene.fake.faults.add("lost", method="sendMessage")
    await scene.start()
    await scene.settled(scene.tell(to, lane=lane), state)
    assert len(karin.sees_from_bot()) == arrived


async def test_20_an_alarm_that_is_never_answered_is_not_sent_for_ever(scene: Scene) -> None:
    to, karin = scene.person()
    scene.fake.faults.add("lost", method="sendMessage", times=None)
    ids = scene.tell(to, lane=Lane.ALARM)
    moment = now()
    clock = {"add": timedelta()}
    running = await scene.start(now=lambda: now() + clock["add"])
    for tries in range(1, 5):
        await scene.until(lambda tries=tries: len(karin.sees_from_bot()) == tries)  # type: ignore[misc]
        await scene.until(lambda: scene.row(ids[0]).state in ("retry_at", "unknown"))
        clock["add"] += timedelta(seconds=20)
        running.wake()
    await scene.settled(ids, "unknown")
    assert (len(karin.sees_from_bot()), moment < now()) == (4, True)
    assert scene.bounces() == [(to, "hello", "telegram.no_answer")]


@pytest.mark.parametrize("crash", [True, False])
async def test_20_what_may_have_left_says_so_when_it_is_sent_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, crash: bool
) -> None:
    ids = scene.tell(scene.person()[0], lane=Lane.ALARM)
    if crash:
        await _crash(scene, ids)
    else:
        scene.fake.faults.add("lost", method="sendMessage")
    tried: list[object] = []
    send = scene.telegram.send

    async def note(to: Any, message: Any) -> Any:
        tried.append(message.again_since)
        return await send(to, message)

    monkeypatch.setattr(scene.telegram, "send", note)
    await scene.start()
    await scene.settled(ids)
    created_at = scene.row(ids[0]).created_at
    assert tried == ([created_at] if crash else [None, created_at])


@pytest.mark.parametrize("code", [500, 502, 503])
async def test_21_a_platform_that_is_down_gets_it_when_it_is_up_again(scene: Scene, code: int) -> None:
    people = [scene.person(f"Buur {number}")[0] for number in range(5)]
    scene.fake.faults.add("error", method="sendMessage", code=code, times=5)
    await scene.start()
    ids = scene.tell(*people)
    await scene.settled(ids)
    assert len(scene.fake.sent()) == 5


async def test_21_while_one_channel_is_down_an_alarm_takes_another(scene: Scene) -> None:
    to, karin = scene.person(mail="karin@lindelaan.example")
    scene.fake.revoke_token()
    running = await scene.start()
    scene.tell(scene.person("Piet")[0])
    await scene.until(lambda: running.counts.later)
    await scene.settled(scene.tell(to, key="alarm", lane=Lane.ALARM))
    assert scene.mail.mailbox("karin@lindelaan.example").last.subject == "alarm"
    assert karin.sees_from_bot() == []


async def test_15_an_alarm_for_a_chat_that_must_wait_long_takes_another_way(scene: Scene) -> None:
    to, karin = scene.person(mail="karin@lindelaan.example")
    scene.fake.limits.pause(3600, karin.id)
    await scene.start()
    await scene.settled(scene.tell(to, key="news", lane=Lane.REST), "retry_at")
    await scene.settled(scene.tell(to, key="alarm", lane=Lane.ALARM))
    assert [mail.subject for mail in scene.mail.messages] == ["alarm"]


async def test_22_who_blocked_saar_is_left_alone_and_this_is_told(scene: Scene) -> None:
    to, karin = scene.person()
    karin.blocks()
    await scene.start()
    ids = scene.tell(to)
    await scene.settled(ids, "failed")
    with scene.store.read() as unit:
        (address,) = unit.people.address("person", int(to[1:]))
    assert not address.reachable
    assert scene.bounces() == [(to, "hello", "bot was blocked by the user")]
    calls = len(scene.fake.calls)
    await scene.settled(scene.tell(to), "failed")
    assert len(scene.fake.calls) == calls


async def test_22_who_blocked_saar_but_gave_a_mail_address_is_reached_there(scene: Scene) -> None:
    to, karin = scene.person(mail="karin@lindelaan.example")
    karin.blocks()
    await scene.start()
    await scene.settled(scene.tell(to))
    assert scene.mail.mailbox("karin@lindelaan.example").last.subject == "hello"
    assert scene.bounces() == []


@pytest.mark.parametrize(
    ("description", "state", "why"),
    [
        ("Bad Request: chat not found", "failed", "chat not found"),
        ("Bad Request: message is too long", "failed", "message is too long"),
        ("Bad Request: can't parse entities: Unsupported start tag", "sent", ""),
    ],
)
async def test_23_a_refusal_ends_it_and_is_no_loop(scene: Scene, description: str, state: str, why: str) -> None:
    to, _ = scene.person()
    scene.fake.faults.add("error", method="sendMessage", code=400, description=description)
    await scene.start()
    await scene.settled(scene.tell(to), state)
    assert scene.bounces() == ([(to, "hello", why)] if why else [])


async def test_26_twenty_queued_messages_follow_a_group_that_moves(scene: Scene) -> None:
    street = scene.street(kind="group")
    ids = scene.tell(*[street.recipient] * 20)
    moved = street.room.upgrade()
    await scene.start()
    await scene.settled(ids)
    with scene.store.read() as unit:
        (address,) = unit.people.address("group", street.id)
    assert address.value == str(moved.id)
    assert len(moved.bot_messages) == 20
    old, new = Address("telegram", str(street.room.id)), Address("telegram", str(moved.id))
    assert [(event.old, event.new) for event in scene.events() if isinstance(event, Migrated)] == [(old, new)]


async def test_26_a_card_follows_its_group_and_is_shown_anew_there(scene: Scene) -> None:
    street = scene.street(kind="group")
    report = scene.report(street.id)
    scene.want(report, street.recipient, version=1)
    await scene.start()
    await scene.until(lambda: street.room.bot_messages)
    moved = street.room.upgrade()
    scene.want(report, street.recipient, version=2)
    await scene.until(lambda: any(message.pinned for message in moved.bot_messages))
    assert [message.text for message in moved.bot_messages if not message.service] == [f"card {report.id} version 2"]


async def test_27_a_lost_right_is_told_once_and_people_are_still_reached(scene: Scene) -> None:
    to, karin = scene.person()
    street = scene.street(members=[karin])
    lines = [karin.says(street.room, f"spam {number}") for number in range(3)]
    street.room.change_bot_rights(street.owner, "can_invite_users")
    await scene.start()
    for line in lines:
        scene.do("delete", street.recipient, {"refs": [str(line.message_id)]}, street.id)
    await scene.until(lambda: len([call for call in scene.fake.calls if call.method == "deleteMessage"]) == 3)
    await scene.settled(scene.tell(to, lane=Lane.ALARM))
    await scene.until(lambda: _counts(scene) == {"failed": 3})
    assert scene.bounces() == [(street.recipient, "act.delete", "missing_right:can_delete_messages")]
    with scene.store.read() as unit:
        assert [line.verb for line in unit.audit.lines(street.id)] == ["right_missing"]


async def test_27_thrown_out_of_the_group(scene: Scene) -> None:
    to, _ = scene.person()
    street = scene.street()
    street.room.remove_bot(street.owner)
    await scene.start()
    await scene.settled(scene.tell(street.recipient, lane=Lane.ALARM), "failed")
    await scene.settled(scene.tell(to, lane=Lane.ALARM))
    ((recipient, _, why),) = scene.bounces()
    assert (recipient, why) == (street.recipient, "bot was kicked from the supergroup chat")


def _counts(scene: Scene) -> dict[str, int]:
    with scene.store.read() as unit:
        return unit.actions.counts()


async def test_what_comes_too_late_is_not_sent_and_is_told_once(scene: Scene) -> None:
    people = [scene.person(f"Buur {number}")[0] for number in range(3)]
    street = scene.street()
    past = now() - timedelta(seconds=1)
    ids = scene.tell(*people, group_id=street.id, expires_at=past)
    await scene.start()
    await scene.settled(ids, "expired")
    assert scene.fake.sent() == []
    assert scene.bounces() == [(people[0], "hello", "expired")]


async def test_a_row_that_cannot_be_said_holds_up_no_other(scene: Scene) -> None:
    to, karin = scene.person()
    await scene.start()
    broken = scene.tell(to, key="broken", lane=Lane.ALARM)
    await scene.settled(scene.tell(to, key="alarm", lane=Lane.ALARM))
    assert scene.states(broken) == ["failed"]
    assert scene.bounces() == [(to, "broken", "render:KeyError")]
    assert karin.last().text == "alarm"


async def test_nobody_to_write_to(scene: Scene) -> None:
    to, _ = scene.person(telegram=False)
    await scene.start()
    await scene.settled(scene.tell(to), "failed")
    assert scene.bounces() == [(to, "hello", "no_address")]


async def test_what_left_is_noted_even_when_the_disk_was_full_for_a_while(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.loops.dispatch.STORE_AGAIN_S", 0.02)
    to, karin = scene.person()
    await scene.start()
    full = {"left": 3}
    real = scene.commit.submit

    def submit(work: Any) -> Any:
        async def refuse() -> None:
            raise StorageFull("no space left on device")

        if full["left"] and karin.sees_from_bot():
            full["left"] -= 1
            return refuse()
        return real(work)

    monkeypatch.setattr(scene.commit, "submit", submit)
    await scene.settled(scene.tell(to))
    assert (len(karin.sees_from_bot()), full["left"]) == (1, 0)


async def test_what_could_not_be_noted_at_all_is_taken_up_when_its_lease_is_over(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.loops.dispatch.STORE_AGAIN_S", 0.01)
    monkeypatch.setattr("bot.loops.dispatch.ORPHANS_EVERY_S", 0.0)
    to, karin = scene.person()
    clock = {"add": timedelta()}
    running = await scene.start(now=lambda: now() + clock["add"])
    with monkeypatch.context() as broken:
        broken.setattr(running._records, "record", None)
        ids = scene.tell(to, lane=Lane.ALARM)
        await scene.until(lambda: karin.sees_from_bot() and not running.counts.in_flight)
        assert scene.states(ids) == ["sending"]
    clock["add"] = timedelta(seconds=90)
    running.wake()
    await scene.settled(ids)


async def test_the_reason_of_a_paused_account_can_be_seen(scene: Scene) -> None:
    scene.fake.revoke_token()
    running = await scene.start()
    ids = scene.tell(scene.person()[0])
    await scene.until(lambda: running.held_up() == {"telegram": "telegram.token_refused"})
    scene.fake.revoke_token(False)
    running.resume("telegram")
    with scene.store.write() as unit:
        unit.outbox.later(ids[0], now(), "")
        unit.commit()
    running.wake()
    await scene.settled(ids)
    assert running.held_up() == {}


async def test_a_fault_in_a_channel_is_unknown_and_no_end(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    to, _ = scene.person()

    async def burst(*_: Any) -> None:
        raise RuntimeError("ours")

    monkeypatch.setattr(scene.telegram, "send", burst)
    await scene.start()
    await scene.settled(scene.tell(to), "unknown")
    monkeypatch.undo()
    await scene.settled(scene.tell(to))
