"""The fault cases of messaging over Twilio: doubled, replayed, lost, refused, late and out of order."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import aiohttp
import pytest

from bot.play.twilio.signature import sign
from saar.effects import Lane
from tests.stories.town import Town

CALLED = "HELP er wordt nu ingebroken bij Lindelaan 21, ik heb 112 gebeld"
ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


def cards_in_the_group(town: Town) -> int:
    return sum(1 for note in town.unheard if note.to == "group" and "ALARM" in note.text)


async def reports(town: Town) -> int:
    with town.stage.program.store.read() as unit:
        return len(unit.reports.live(unit.groups.all()[0].id))


async def test_the_same_message_posted_five_times_two_at_once_is_one_report(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    said = fatma.says(ALARM)
    town.stage.phones.redeliver(said, times=4)
    await town.stage.settle()
    assert (await reports(town), cards_in_the_group(town)) == (1, 1)
    assert set(said.webhook_results) == {"200"} and len(said.webhook_results) == 5
    town.gets("Fatma", "reporter.call_112")


async def test_a_signed_request_replayed_a_day_and_a_year_later_has_no_effect(town: Town) -> None:
    if town.stage._room_by_room:
        return
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    said = fatma.says(ALARM)
    await town.stage.settle()
    await town.texts(fatma, "het is voorbij, de politie is geweest")
    for days in (1, 300):
        town.stage.clock.move(timedelta(days=days))
        await town.stage.settle()
        town.forget()
        town.stage.phones.redeliver(said)
        await town.stage.settle()
        assert (await reports(town), cards_in_the_group(town)) == (0, 0)
        assert not [message for _, message in town.rung if "Bel nu 112" in message.shown]


@pytest.mark.parametrize("how", ["wrong", "missing", "other url", "json"])
async def test_what_is_not_signed_right_is_refused_and_nothing_is_stored(town: Town, how: str) -> None:
    phones = town.stage.phones
    url = f"{town.stage.page_url}/twilio/whatsapp"
    fatma = await town.lives("Fatma", "Lindelaan 10")
    fields = {
        "MessageSid": "SM" + "0" * 32, "From": fatma.address, "To": phones.whatsapp_number.address, "Body": ALARM,
        "AccountSid": phones.account_sid, "NumMedia": "0",
    }  # fmt: skip
    signature = sign(
        "wrong" if how == "wrong" else phones.auth_token, url + ("x" if how == "other url" else ""), fields
    )
    headers = {"X-Twilio-Signature": signature} if how != "missing" else {}
    headers["Content-Type"] = "application/json" if how == "json" else "application/x-www-form-urlencoded"
    async with aiohttp.ClientSession() as session, session.post(url, data=urlencode(fields), headers=headers) as answer:
        assert answer.status == 403
    await town.stage.settle()
    assert await reports(town) == 0
    town.no_phone_rings_any_more()


async def test_the_same_words_under_two_ids_are_one_report(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    fatma.says(ALARM)
    fatma.says(ALARM)
    await town.stage.settle()
    assert (await reports(town), cards_in_the_group(town)) == (1, 1)


@pytest.mark.parametrize("fault", ["lost", "broken"])
async def test_an_answer_that_got_lost_doubles_nothing(town: Town, fault: str) -> None:
    await town.lives("Joost", "Lindelaan 30")
    town.stage.phones.faults.add(fault, times=1)
    await town.says("Katrien", ALARM)
    town.gets("Joost", "template.alarm")
    town.no_phone_rings_any_more()


@pytest.mark.parametrize(("kind", "code"), [("refuse", 20500), ("refuse", 20503), ("reset", 20500), ("refuse", 20429)])
async def test_an_alarm_gets_through_a_platform_in_trouble(town: Town, kind: str, code: int) -> None:
    await town.lives("Joost", "Lindelaan 30")
    town.stage.phones.faults.add(kind, code, times=2)
    await town.says("Katrien", ALARM)
    await town.later(seconds=30)
    town.gets("Joost", "template.alarm")


async def test_what_is_no_alarm_is_never_sent_twice_for_want_of_an_answer(town: Town) -> None:
    joost = await town.lives("Joost", "Lindelaan 30", window_open=True)
    town.stage.phones.faults.add("reset", times=1)
    await town.texts(joost, "nieuws")
    await town.later(minutes=5)
    assert len([message for _, message in town.rung if "open" in message.shown]) <= 1
    with town.stage.program.store.read() as unit:
        assert unit.outbox.counts().get("unknown", 0) == 1


async def test_who_stopped_at_the_platform_is_not_written_to_again(town: Town) -> None:
    gerrit = await town.lives("Gerrit", "Lindelaan 40", sms=True)
    gerrit.phone.stopped.add(town.stage.phones.sms_number.address)
    await town.says("Katrien", ALARM)
    await town.later(minutes=3)
    town.no_phone_rings_any_more()
    with town.stage.program.store.read() as unit:
        person = unit.people.by_address("sms", gerrit.number)
        assert person is not None
        assert [row.reachable for row in unit.people.address("person", person.id)] == [False]
    asked = len(
        [
            form
            for method, _, form in town.stage.phones.api.requests
            if method == "POST" and form.get("To") == gerrit.number
        ]
    )
    assert asked == 1


async def test_somebody_without_whatsapp_any_more_is_reached_by_sms(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10")
    await town.also_by_sms(fatma)
    fatma.blocks()
    await town.says("Katrien", ALARM)
    await town.later(seconds=5)
    town.gets("Fatma", "card.brief.alarm.at", sms=True)
    town.no_phone_rings_any_more()


async def test_a_window_that_closed_meanwhile_gets_the_template(town: Town) -> None:
    await town.lives("Fatma", "Lindelaan 10", window_open=True)
    phone = town.stage.phones.people[-1].phone
    phone.windows.clear()
    await town.stage.program.commit.submit(lambda unit: unit.posted.book("2026-11", 0, "session", 0, 1000))
    await town.says("Katrien", ALARM)
    await town.later(seconds=5)
    town.gets("Fatma", "template.alarm")
    town.no_phone_rings_any_more()


@pytest.mark.parametrize("code", [63018, 30008, 30003])
async def test_a_failure_told_afterwards_is_tried_again_later(town: Town, code: int) -> None:
    await town.lives("Joost", "Lindelaan 30")
    town.stage.phones.fail_later(code, times=1)
    await town.says("Katrien", CALLED)
    await town.later(minutes=3)
    town.gets("Joost", "template.alarm")
    town.no_phone_rings_any_more()


@pytest.mark.parametrize("code", [63032, 63049])
async def test_whom_meta_withholds_an_alarm_from_gets_it_by_sms(town: Town, code: int) -> None:
    joost = await town.lives("Joost", "Lindelaan 30")
    await town.also_by_sms(joost)
    town.stage.phones.fail_later(code, times=1)
    await town.says("Katrien", CALLED)
    await town.later(seconds=5)
    town.gets("Joost", "card.brief.alarm.at", sms=True)
    town.no_phone_rings_any_more()


async def test_a_failure_for_good_ends_and_is_told_honestly(town: Town) -> None:
    await town.lives("Joost", "Lindelaan 30")
    town.stage.phones.fail_later(63032, times=None)
    await town.says("Katrien", CALLED)
    town.forget()
    await town.later(minutes=3)
    town.no_phone_rings_any_more()
    told = town.hears("Karin", "admin.alert_reach.paid")
    assert ", 1 niet." in told.text


@pytest.mark.parametrize("manners", [{"out_of_order": True}, {"doubled": True}, {"lost": frozenset({"sent"})}])
async def test_callbacks_out_of_order_doubled_or_missing_never_go_back(town: Town, manners: dict[str, Any]) -> None:
    if town.stage._room_by_room:
        return
    for name, value in manners.items():
        setattr(town.stage.phones.manners, name, value)
    joost = await town.lives("Joost", "Lindelaan 30")
    await town.says("Katrien", ALARM)
    town.gets("Joost", "template.alarm")
    joost.reads()
    await town.stage.settle()
    with town.stage.program.store.read() as unit:
        arrivals = [row[0] for row in unit.sql.all("select arrival from posted where recipient <> ''")]
        assert unit.inbox.depth().dead == 0
    assert arrivals == ["read"]


async def test_a_callback_for_a_message_that_is_not_ours_changes_nothing(town: Town) -> None:
    phones, url = town.stage.phones, f"{town.stage.page_url}/twilio/status"
    fields = {
        "MessageSid": "SM" + "7" * 32, "MessageStatus": "failed", "ErrorCode": "63024", "To": "whatsapp:+31699999999",
        "From": phones.whatsapp_number.address, "AccountSid": phones.account_sid,
    }  # fmt: skip
    outcome = await phones.hooks.post_once(url, fields)
    assert outcome.status == 200
    await town.stage.settle()
    with town.stage.program.store.read() as unit:
        assert unit.inbox.depth().dead == 0
        assert unit.posted.get("SM" + "7" * 32) is not None


async def test_a_message_missed_while_saar_was_down_is_fetched_back_as_text_and_does_not_ring_when_stale(
    town: Town,
) -> None:
    if town.stage._room_by_room:
        return
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.stage.close()
    said = fatma.says(ALARM)
    await town.stage.phones.quiet()
    assert "200" not in said.webhook_results
    town.stage.clock.move(timedelta(minutes=40))
    await town.stage.open()
    await town.fetched_back()
    assert await reports(town) == 1
    assert not any(note.rings for note in town.unheard if note.to == "group")
    with town.stage.program.store.read() as unit:
        [card] = unit.cards.of_report(unit.reports.live(unit.groups.all()[0].id)[0].id)
        assert card.lane is Lane.REST


async def test_a_message_missed_for_a_moment_rings_after_all_and_once(town: Town) -> None:
    if town.stage._room_by_room:
        return
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.stage.close()
    said = fatma.says(ALARM)
    await town.stage.phones.quiet()
    town.stage.clock.move(timedelta(minutes=2))
    await town.stage.open()
    await town.fetched_back()
    town.card_appears(rings=True)
    town.stage.phones.redeliver(said)
    await town.fetched_back()
    assert (await reports(town), cards_in_the_group(town)) == (1, 0)


@pytest.mark.parametrize("twilio", [{"mode": "polling", "fetch_every_s": 0.05}])
async def test_without_a_public_address_messages_are_polled(town: Town) -> None:
    if town.stage._room_by_room:
        return
    town.stage.phones.whatsapp_number.url = ""
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    fatma.says(ALARM)
    await town.fetched_back()
    town.card_appears(rings=True)
    town.gets("Fatma", "reporter.call_112")


async def test_a_voice_note_is_deleted_at_twilio_however_often_was_looked_since(town: Town) -> None:
    if town.stage._room_by_room:
        return
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    voice = fatma.sends_voice()
    await town.stage.settle()
    for _ in range(20):
        town.stage.clock.move(timedelta(minutes=2))
        await town.fetched_back()
    assert voice.deleted and voice.media[0].deleted


async def test_what_is_done_with_is_deleted_at_twilio(town: Town) -> None:
    if town.stage._room_by_room:
        return
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    said = await town.texts(fatma, "er staat een man in de tuin van Lindelaan 12")
    voice = fatma.sends_voice()
    await town.stage.settle()
    town.stage.clock.move(timedelta(hours=2))
    await town.fetched_back()
    assert said.deleted and said.body == ""
    assert voice.deleted and voice.media[0].deleted
    await town.tidied()
    old = [one for one in town.stage.phones.sent if town.stage.clock.now() - one.created_at > timedelta(hours=1)]
    assert old and all(message.deleted for message in old)
