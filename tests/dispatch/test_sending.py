"""The ordinary way of a message, a card and an act, and the order in which they leave."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.play.telegram import Person
from bot.play.telegram.views import SeenMessage
from bot.rate import Limits
from saar.effects import Lane
from tests.dispatch.conftest import Scene, Street, now


async def test_a_message_leaves_and_is_noted(scene: Scene) -> None:
    to, karin = scene.person()
    await scene.start()
    (row,) = scene.tell(to, args={"place": "Lindelaan 12"}, buttons=[[{"label": "Ik bel", "token": "t1"}]], silent=True)
    await scene.settled([row])
    seen = karin.last()
    assert (seen.text, seen.labels, seen.rang) == ("hello Lindelaan 12", ["Ik bel"], False)
    assert scene.row(row).ref == str(seen.message_id)


async def test_what_was_queued_before_the_start_leaves_too(scene: Scene) -> None:
    to, karin = scene.person()
    ids = scene.tell(to)
    await scene.start()
    await scene.settled(ids)
    assert len(karin.sees_from_bot()) == 1


async def test_a_message_that_is_due_later_leaves_then(scene: Scene) -> None:
    to, _ = scene.person()
    await scene.start()
    ids = scene.tell(to, due_at=now() + timedelta(seconds=0.3))
    await asyncio.sleep(0.1)
    assert scene.states(ids) == ["queued"]
    await scene.settled(ids)


async def test_messages_to_one_recipient_keep_their_order(scene: Scene) -> None:
    to, karin = scene.person()
    scene.fake.delay_s = 0.02
    await scene.start()
    ids = [scene.tell(to, key=f"line {number}")[0] for number in range(6)]
    await scene.settled(ids)
    assert [message.text for message in karin.sees_from_bot()] == [f"line {number}" for number in range(6)]


async def test_a_message_by_mail_comes_by_mail_and_the_same_mail_has_the_same_id(scene: Scene) -> None:
    to, karin = scene.person(mail="wijkagent@politie.example")
    await scene.start()
    ids = scene.tell(to, key="digest", channel="mail")
    await scene.settled(ids)
    assert scene.mail.mailbox("wijkagent@politie.example").last.subject == "digest"
    assert karin.sees_from_bot() == []
    assert scene.row(ids[0]).ref == scene.mail.messages[0].message_id


@pytest.mark.parametrize(("own", "expected"), [("en", "en"), (None, "nl")])
async def test_everybody_is_spoken_to_in_their_language(scene: Scene, own: str | None, expected: str) -> None:
    to, karin = scene.person(language=own)
    await scene.start()
    await scene.settled(scene.tell(to, key="spoken"))
    assert karin.last().text == f"spoken [{expected}]"


async def test_a_card_is_sent_once_and_then_edited_to_its_newest_version(scene: Scene) -> None:
    to, karin = scene.person()
    street = scene.street(members=[karin])
    report = scene.report(street.id)
    scene.want(report, to, street.recipient, version=1, ring=True)
    await scene.start()
    await scene.until(lambda: len(karin.sees_from_bot()) >= 2)
    assert all(message.rang for message in karin.sees_from_bot() if not message.service)
    scene.fake.delay_s = 0.1
    for version in range(2, 9):
        scene.want(report, to, version=version)
    await scene.until(lambda: karin.last(karin.private).text.endswith("version 8"))
    assert len(karin.sees_from_bot(karin.private)) == 1
    assert len([call for call in scene.fake.calls if call.method == "editMessageText"]) <= 3


async def test_the_card_of_an_open_report_stays_pinned_in_the_street(scene: Scene) -> None:
    _, karin = scene.person()
    street = scene.street(members=[karin])
    report = scene.report(street.id)
    scene.want(report, street.recipient, version=1, ring=True)
    await scene.start()
    await scene.until(lambda: any(message.pinned for message in street.room.bot_messages))
    scene.close(report)
    scene.want(report, street.recipient, version=2)
    await scene.until(lambda: not any(message.pinned for message in street.room.bot_messages))
    assert [call.method for call in scene.fake.calls if call.method.endswith("ChatMessage")] == [
        "pinChatMessage",
        "unpinChatMessage",
    ]


async def test_a_card_that_somebody_deleted_is_sent_anew(scene: Scene) -> None:
    to, karin = scene.person()
    report = scene.report(scene.street().id)
    scene.want(report, to, version=1)
    await scene.start()
    await scene.until(karin.sees_from_bot)
    message = karin.private.messages[-1]
    scene.fake.world.delete_message(message)
    scene.want(report, to, version=2)
    await scene.until(lambda: [seen.text for seen in karin.sees_from_bot()] == [f"card {report.id} version 2"])


async def test_a_card_that_must_ring_is_sent_anew_once_and_the_silent_one_goes(scene: Scene) -> None:
    to, karin = scene.person()
    street = scene.street(members=[karin])
    report = scene.report(street.id)
    scene.want(report, to, street.recipient, version=1, lane=Lane.REST)
    await scene.start()
    await scene.until(lambda: karin.sees_from_bot(karin.private) and pinned(karin, street))
    silent = [m.message_id for m in karin.sees_from_bot()]
    scene.want(report, to, street.recipient, version=2, ring=True)
    scene.want(report, to, street.recipient, version=3)
    await scene.until(lambda: pinned(karin, street) and pinned(karin, street)[0].message_id not in silent)
    await scene.until(lambda: not {m.message_id for m in karin.sees_from_bot()} & set(silent))
    scene.want(report, to, street.recipient, version=4)
    await scene.until(lambda: all(m.text.endswith("version 4") for m in karin.sees_from_bot()))
    assert [m.rang for m in karin.sees_from_bot()] == [True, True]
    assert len(pinned(karin, street)) == 1
    assert scene.bounces() == []


async def test_a_card_too_old_to_be_deleted_is_unpinned(scene: Scene) -> None:
    street = scene.street()
    report = scene.report(street.id, days_ago=3)
    scene.want(report, street.recipient, version=1, lane=Lane.REST)
    await scene.start()
    await scene.until(lambda: pinned(street.owner, street))
    scene.want(report, street.recipient, version=2, ring=True)
    await scene.until(lambda: len(street.room.bot_messages) >= 2)
    await scene.until(lambda: [m.text for m in pinned(street.owner, street)] == [f"card {report.id} version 2"])
    assert len(street.owner.sees_from_bot(street.room)) == 2
    assert scene.bounces() == []


def pinned(person: Person, street: Street) -> list[SeenMessage]:
    return [m for m in person.sees_from_bot(street.room) if m.pinned]


async def test_a_card_by_mail_is_not_sent_again_for_every_word(scene: Scene) -> None:
    to, _ = scene.person(telegram=False, mail="a@b.example")
    report = scene.report(scene.street().id)
    scene.want(report, to, version=1, ring=True)
    await scene.start()
    await scene.until(lambda: scene.mail.messages)
    scene.want(report, to, version=2)
    with scene.store.read() as unit:
        (card,) = unit.cards.of_report(report.id)
    await scene.until(lambda: _version(scene, report.id) == 2)
    assert (len(scene.mail.messages), card.recipient) == (1, to)


def _version(scene: Scene, report_id: int) -> int:
    with scene.store.read() as unit:
        return unit.cards.of_report(report_id)[0].sent_version


async def test_acts_are_done(scene: Scene) -> None:
    to, karin = scene.person()
    street = scene.street(members=[karin])
    line = karin.says(street.room, "spam")
    await scene.start()
    scene.do("delete", street.recipient, {"refs": [str(line.message_id)]}, street.id)
    until = (now() + timedelta(hours=1)).isoformat()
    scene.do("restrict", street.recipient, {"member": int(to[1:]), "until": until, "may_speak": False}, street.id)
    await scene.until(lambda: karin.standing(street.room).status == "restricted")
    await scene.until(lambda: street.room.message(line.message_id) is None)


async def test_a_press_is_answered_in_the_pressers_language(scene: Scene) -> None:
    to, karin = scene.person()
    await scene.start()
    await scene.settled(scene.tell(to, buttons=[[{"label": "Ik bel", "token": "t"}]]))
    press = karin.presses("Ik bel")
    args = {"ref": press.id, "key": "toast.noted", "chat": ["telegram", str(karin.id)], "language": "en"}
    scene.do("answer_press", "", args)
    await scene.until(lambda: karin.toasts == ["toast.noted [en]"])


async def test_a_file_is_fetched_and_handed_over(scene: Scene) -> None:
    _, karin = scene.person()
    street = scene.street(members=[karin])
    message = karin.sends_photo(street.room, b"\xff\xd8\xff\xe0picture")
    await scene.start()
    ref = message.json["photo"][-1]["file_id"]
    scene.do("fetch_media", street.recipient, {"ref": ref, "channel": "telegram"}, street.id)
    await scene.until(lambda: scene.files == [b"\xff\xd8\xff\xe0picture"])


@pytest.mark.parametrize("there", [True, False])
async def test_a_voice_note_of_one_channel_goes_out_by_another_and_its_words_in_any_case(
    scene: Scene, there: bool
) -> None:
    to, karin = scene.person(mail="wijkagent@politie.example")
    voice = karin.sends_voice(None, b"OggSvoice").json["voice"]["file_id"] if there else "gone"
    await scene.start()
    await scene.settled(scene.tell(to, key="heard", args={"voice": voice}, channel="mail"))
    mail = scene.mail.messages[-1]
    assert mail.subject == "heard"
    assert mail.attachments == ((("bericht.ogg", b"OggSvoice"),) if there else ())


async def test_a_word_for_one_member_is_seen_by_nobody_else_and_never_becomes_public(scene: Scene) -> None:
    to, karin = scene.person()
    _, piet = scene.person("Piet")
    street = scene.street(members=[karin, piet])
    await scene.start()
    ids = scene.tell(street.recipient, key="aside", only_to=to)
    await scene.settled(ids)
    assert (len(karin.sees_from_bot(street.room)), piet.sees_from_bot(street.room)) == (1, [])
    stranger = scene.person("Els", telegram=False)[0]
    await scene.settled(scene.tell(street.recipient, key="aside", only_to=stranger), "failed")
    assert piet.sees_from_bot(street.room) == []


async def test_an_alarm_in_the_middle_of_a_broadcast_goes_before_what_waits(scene: Scene) -> None:
    neighbours = [scene.person(f"Buur {number}")[0] for number in range(80)]
    scene.limits = Limits(per_s=100, burst=1, chat_burst=10)
    scene.tell(*neighbours, key="news", lane=Lane.REST)
    await scene.start()
    await scene.until(lambda: len(scene.fake.sent()) >= 20)
    before = len(scene.fake.sent())
    scene.tell(neighbours[-1], key="alarm", lane=Lane.ALARM)
    await scene.until(lambda: any(sent["text"] == "alarm" for sent in scene.fake.sent()))
    place = [sent["text"] for sent in scene.fake.sent()].index("alarm")
    assert place - before <= 3
    await scene.until(lambda: len(scene.fake.sent()) == 81)


@pytest.mark.parametrize("by_card", [False, True])
async def test_a_second_streets_alarm_does_not_wait_for_all_of_the_first(scene: Scene, by_card: bool) -> None:
    neighbours = [scene.person(f"Buur {number}")[0] for number in range(90)]
    first, second = scene.street(), scene.street("Beukenlaan")
    scene.limits = Limits(per_s=100, burst=1, chat_burst=10)
    if by_card:
        scene.want(scene.report(first.id), *neighbours[:80], version=1)
    else:
        scene.tell(*neighbours[:80], key="first", lane=Lane.ALARM, group_id=first.id)
    await scene.start()
    await scene.until(lambda: len(scene.fake.sent()) >= 20)
    before = len(scene.fake.sent())
    other = scene.report(second.id)
    if by_card:
        scene.want(other, *neighbours[80:], version=1)
    else:
        scene.tell(*neighbours[80:], key=f"card {other.id}", lane=Lane.ALARM, group_id=second.id)
    await scene.until(lambda: len(scene.fake.sent()) == 90)
    places = [at for at, sent in enumerate(scene.fake.sent()) if sent["text"].startswith(f"card {other.id}")]
    assert places[0] - before <= 6
    assert places[-1] - before <= 30
    firsts = [
        sent for sent in scene.fake.sent()[before : before + 30] if not sent["text"].startswith(f"card {other.id}")
    ]
    assert len(firsts) >= 10


async def test_an_alarm_does_not_wait_behind_the_same_persons_backlog(scene: Scene) -> None:
    to, karin = scene.person()
    scene.limits = Limits(per_s=1000, burst=10, chat_per_s=2, chat_burst=1)
    scene.tell(*[to] * 6, key="news", lane=Lane.REST)
    await scene.start()
    await scene.until(karin.sees_from_bot)
    scene.tell(to, key="alarm", lane=Lane.ALARM)
    await scene.until(lambda: any(message.text == "alarm" for message in karin.sees_from_bot()))
    assert len(karin.sees_from_bot()) <= 4


async def test_a_press_is_not_kept_waiting_by_a_whole_streets_alarm(scene: Scene) -> None:
    neighbours = [scene.person(f"Buur {number}")[0] for number in range(60)]
    scene.limits = Limits(per_s=100, burst=1, chat_burst=10)
    scene.tell(*neighbours, key="alarm", lane=Lane.ALARM)
    scene.tell(neighbours[0], key="thanks", lane=Lane.PERSONAL)
    await scene.start()
    await scene.until(lambda: len(scene.fake.sent()) == 61)
    assert [sent["text"] for sent in scene.fake.sent()].index("thanks") <= 30


async def test_stopping_waits_for_what_is_under_way_and_takes_nothing_more(scene: Scene) -> None:
    people = [scene.person(f"Buur {number}")[0] for number in range(5)]
    scene.fake.delay_s = 0.2
    running = await scene.start(in_flight=4)
    ids = scene.tell(*people, lane=Lane.ALARM)
    await scene.until(lambda: scene.states(ids).count("sending") == 4)
    await running.stop()
    assert sorted(scene.states(ids)) == ["queued", "sent", "sent", "sent", "sent"]
