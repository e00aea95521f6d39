"""The life of an alarm across channels: one street on Telegram, WhatsApp and SMS, everybody once."""

from __future__ import annotations

from bot.languages import say
from tests.stories.town import Town

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


async def test_a_report_by_whatsapp_alerts_the_supergroup_and_every_phone_once(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.lives("Joost", "Lindelaan 30")
    await town.lives("Gerrit", "Lindelaan 40", sms=True)
    await town.texts(fatma, ALARM)
    town.card_appears(rings=True)
    asked = town.gets("Fatma", "reporter.call_112")
    assert [button.text for button in asked.buttons] == ["Ik bel", "Intrekken"]
    alert = town.gets("Joost", "template.alarm")
    assert "Lindelaan 21" in alert.shown and [button.text for button in alert.buttons] == ["Ik bel", "Ik zie het ook"]
    line = town.gets("Gerrit", "card.brief.alarm.at", sms=True)
    assert line.segments == 1
    town.no_phone_rings_any_more()
    town.nobody_hears_anything_else()


async def test_a_report_in_the_supergroup_rings_phones_and_a_press_there_shows_on_the_card(town: Town) -> None:
    joost = await town.lives("Joost", "Lindelaan 30")
    await town.says("Katrien", ALARM)
    town.gets("Joost", "template.alarm")
    town.unheard.clear()
    await town.taps(joost, "button.i_call")
    town.card_says("card.call.calling")
    town.gets("Joost", "toast.you_call")
    town.no_phone_rings_any_more()
    await town.later(minutes=1.2)
    town.no_phone_rings_any_more()


async def test_an_answer_by_sms_in_the_very_words_is_as_good_as_a_press(town: Town) -> None:
    gerrit = await town.lives("Gerrit", "Lindelaan 40", sms=True)
    await town.says("Katrien", ALARM)
    town.gets("Gerrit", "card.brief.alarm.at", sms=True)
    await town.texts(gerrit, "Ik bel!", sms=True)
    town.card_says("card.call.calling")
    town.gets("Gerrit", "toast.you_call", sms=True)
    town.no_phone_rings_any_more()


async def test_the_same_thing_said_on_two_channels_is_one_report(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    joost = await town.lives("Joost", "Lindelaan 30")
    await town.says("Katrien", ALARM)
    town.forget()
    await town.texts(fatma, "er klimmen twee mannen naar binnen bij Lindelaan 21")
    await town.texts(joost, "inbraak Lindelaan 21! ze dragen een rode rugzak")
    town.card_appears_nowhere_again()
    assert "rode rugzak" in town.card
    assert [name for name, message in town.rung if "ALARM" in message.shown or "Alarm" in message.shown] == []


async def test_what_is_swiped_onto_an_alert_belongs_to_that_alert(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.says("Katrien", ALARM)
    alert = town.gets("Fatma", "template.alarm")
    await town.says("Joris", "brand bij Eikenhof 3, vlammen uit het dak, NU!")
    await town.texts(fatma, "ze dragen een rode jas", to=alert)
    with town.stage.program.store.read() as unit:
        said = {one.number: [o.text for o in unit.reports.observations(one.id)] for one in unit.reports.live(1)}
    assert "ze dragen een rode jas" in said[1] and "ze dragen een rode jas" not in said[2]


async def test_another_emergency_swiped_onto_an_alert_rings_all_the_same(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.says("Katrien", ALARM)
    alert = town.gets("Fatma", "template.alarm")
    town.forget()
    await town.texts(fatma, "HELP brand bij Eikenhof 3, vlammen slaan uit het dak!", to=alert)
    town.card_appears(rings=True, number=2)


async def test_one_closing_to_everybody_who_heard_and_then_silence(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.lives("Joost", "Lindelaan 30")
    await town.lives("Gerrit", "Lindelaan 40", sms=True)
    await town.texts(fatma, ALARM)
    town.forget()
    await town.texts(fatma, "het is voorbij, de politie is geweest")
    town.hears("group", "closing.at")
    town.gets("Joost", "template.closing")
    town.gets("Gerrit", "closing.at.brief", sms=True)
    town.gets("Fatma", "template.closing")
    town.no_phone_rings_any_more()
    await town.later(hours=1)
    town.no_phone_rings_any_more()


async def test_who_has_two_channels_hears_it_once(town: Town) -> None:
    token_text = await town.couple("Joris")
    joris = town.stage.phones.person("Joris")
    await town.texts(joris, token_text)
    town.forget()
    await town.says("Katrien", ALARM)
    town.card_appears(rings=True)
    town.no_phone_rings_any_more()
    await town.texts(joris, "ik bel")
    town.card_says("card.call.calling")
    assert say("nl", "toast.you_call")[:10] in joris.last.shown


async def test_what_has_no_hurry_rings_no_phone_and_is_read_by_asking(town: Town) -> None:
    joost = await town.lives("Joost", "Lindelaan 30", window_open=True)
    await town.says("Katrien", "gisteren is mijn fiets gestolen bij Lindelaan 12")
    town.no_phone_rings_any_more()
    await town.texts(joost, "NIEUWS")
    news = town.gets("Joost", "news.open")
    assert "Lindelaan 12" in news.shown
    town.no_phone_rings_any_more()


async def test_nothing_open_is_said_too(town: Town) -> None:
    joost = await town.lives("Joost", "Lindelaan 30", window_open=True)
    await town.texts(joost, "nieuws")
    town.gets("Joost", "news.none")
    town.no_phone_rings_any_more()


async def test_without_a_word_about_112_the_nearest_ten_and_the_admins_are_told_alone(town: Town) -> None:
    if town.stage._room_by_room:
        return
    for number in range(14):
        await town.lives(f"Buur {number}", f"Lindelaan {22 + 2 * number}")
    await town.lives("Anna", "Eikenhof 99", role="admin")
    await town.lives("Verweg", "Molenpad 1")
    await town.says("Katrien", ALARM)
    town.forget()
    await town.later(seconds=61)
    told = sorted(name for name, message in town.rung if "112" in message.shown)
    assert told == sorted(["Anna", *(f"Buur {number}" for number in range(10))])


async def test_a_voice_note_is_answered_in_text_and_passed_on_only_for_danger_now(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    fatma.sends_voice(b"OggS hier wordt ingebroken")
    await town.stage.settle()
    town.gets("Fatma", "private.voice")
    town.nobody_hears_anything_else()
    await town.taps(fatma, "button.danger_now")
    town.hears("group", "street.voice", rings=False)
    town.card_appears(rings=True)
    town.gets("Fatma", "reporter.call_112")


async def test_what_somebody_wrote_when_they_came_in_is_no_place_for_their_voice_note(town: Town) -> None:
    fatma = town.stage.phones.person("Fatma Yilmaz")
    await town.stage.moves_in(fatma, "Lindelaan 10")
    await town.lives("Joost", "Lindelaan 30")
    await town.lives("Gerrit", "Lindelaan 40", sms=True)
    town.forget()
    fatma.sends_voice(b"OggS hier wordt ingebroken")
    await town.stage.settle()
    town.gets("Fatma Yilmaz", "private.voice")
    await town.taps(fatma, "button.danger_now")
    town.hears("group", "street.voice", rings=False)
    town.card_appears(rings=True)
    town.card_does_not_say("Fatma", "Yilmaz", "Lindelaan")
    town.gets("Fatma Yilmaz", "reporter.call_112")
    await town.later(minutes=3)
    await town.texts(fatma, "Het is bij Lindelaan 21")
    assert "Lindelaan 21" in town.card.splitlines()[0]
    told = [message.shown for name, message in town.rung if name in ("Joost", "Gerrit")]
    assert told and not [text for text in told if "Fatma" in text or "Yilmaz" in text]


async def test_a_phone_call_hears_one_sentence(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10")
    call = await fatma.calls()
    assert len(call.heard) == 1 and "1 1 2" in call.heard[0]
    assert town.stage.phones.sent == []
