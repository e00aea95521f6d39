"""What has no hurry, what is not for the street, and what the wijkagent hears."""

from __future__ import annotations

from bot.languages import say
from storage.unit import Unit
from tests.stories.theatre import GROUP, Theatre

STOLEN = "Vannacht is mijn fiets gestolen bij Lindelaan 12, het slot lag doorgeknipt op de grond"
NAMED = "Vannacht is de fiets van Jan de Vries gestolen bij Lindelaan 12, Kevin Bakker van nummer 14 heeft het gedaan"
BURGLED = "Vannacht is er ingebroken bij Lindelaan 21, Kevin Bakker van nummer 14 heeft het gedaan"
DEALING = "Ik denk dat de buren op Eikenhof 3 drugs verkopen, elke avond komen er jongens aan de deur voor zakjes"
VIOLENCE = "mijn man slaat me, ik zit met de kinderen op de badkamer"
LOOKS = "Er loopt een donkere man door de straat, let op je spullen"


async def test_what_has_no_hurry_is_told_without_ringing(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", STOLEN)
    theatre.card_appears(rings=False)
    theatre.hears("Sanne", "reporter.noted", rings=False)
    theatre.nobody_hears_anything_else()
    assert theatre.rings == {}


async def test_nobody_elses_words_vanish_into_a_report_that_waits_for_its_sender(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", NAMED)
    theatre.hears("Sanne", "private.ask.privacy")
    await theatre.whispers("Henk", STOLEN)
    theatre.card_appears(rings=False, number=2)
    assert "doorgeknipt" in theatre.card
    theatre.hears("Henk", "reporter.noted")
    await theatre.later(minutes=5)
    theatre.nobody_hears_anything_else()
    await theatre.whispers("Sanne", "nee")
    theatre.hears("Sanne", "reporter.let_go")
    theatre.nobody_hears_anything_else()


async def test_what_the_sender_adds_still_belongs_to_the_report_that_waits_for_them(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", NAMED)
    theatre.hears("Sanne", "private.ask.privacy")
    await theatre.whispers("Sanne", STOLEN)
    theatre.nobody_hears_anything_else()
    await theatre.presses("Sanne", "button.send_without")
    assert "doorgeknipt" in theatre.card_appears(rings=False).text
    theatre.card_does_not_say("Kevin")


async def test_an_unsure_alarm_is_asked_about_although_somebody_elses_report_waits(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", BURGLED)
    theatre.hears("Sanne", "private.ask.privacy")
    await theatre.whispers("Henk", "Ik denk dat er iemand binnen is bij Lindelaan 21")
    theatre.hears("Henk", "reporter.is_it_now.waits", rings=True)
    theatre.nobody_hears_anything_else()
    await theatre.presses("Henk", "button.yes_now")
    theatre.card_appears(rings=True, number=2)
    theatre.hears("Henk", "reporter.call_112")
    theatre.nobody_hears_anything_else()


async def test_danger_indoors_reaches_nobody_before_the_sender_says_so(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", VIOLENCE)
    first = theatre.hears("Sanne", "reporter.indoors")
    assert first.text.startswith("Bel") or "112" in first.text.splitlines()[0]
    assert "0800-2000" in first.text
    theatre.nobody_hears_anything_else()
    await theatre.later(minutes=10)
    theatre.nobody_hears_anything_else()
    await theatre.presses("Sanne", "button.warn_neighbours")
    theatre.card_appears(rings=True)


async def test_danger_indoors_stays_private_when_the_sender_wants_so(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", VIOLENCE)
    theatre.unheard.clear()
    await theatre.presses("Sanne", "button.do_not_warn")
    theatre.hears("Sanne", "reporter.let_go")
    theatre.nobody_hears_anything_else()


async def test_a_report_about_neighbours_goes_to_the_wijkagent_not_to_the_street(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", DEALING)
    assert not [note for note in theatre.unheard if note.to != "Sanne"]
    theatre.hears("Sanne", "reporter.to_police_yourself")
    theatre.nobody_hears_anything_else()


async def test_a_burglary_told_with_a_name_in_the_group_still_becomes_a_report(theatre: Theatre) -> None:
    await theatre.says("Sanne", "Gisteren is er ingebroken bij Lindelaan 21, je kunt Jan de Vries bellen op 0612345678")
    theatre.hears("Sanne", "reporter.noted_where", rings=False)
    card = theatre.card_appears(rings=False)
    assert not [word for word in ("Jan", "0612345678", "Lindelaan 21") if word in card.text]
    theatre.nobody_hears_anything_else()


async def test_looks_alone_are_asked_about_in_private(theatre: Theatre) -> None:
    await theatre.whispers("Henk", LOOKS)
    theatre.hears("Henk", "reporter.what_are_they_doing")
    theatre.nobody_hears_anything_else()
    await theatre.presses("Henk", "button.nothing_special")
    theatre.hears("Henk", "reporter.let_go")
    theatre.nobody_hears_anything_else()


async def invited(theatre: Theatre, **form: str) -> None:
    """Karin enters the wijkagent, who opens the link she passed on and agrees."""
    from bot.play.script import Performance

    await theatre.whispers("Karin", "/wijkagent Sam de Wit wijkagent.duckstad@politie.invalid")
    assert theatre.mails == []
    text = theatre.hears("Karin", "admin.wijkagent_text").text
    await Performance(theatre.stage).answer_page(text, {"answer": "agree"} | form)
    await theatre.stage.settle()
    theatre.hears("Karin", "admin.wijkagent_agreed")
    theatre.unheard.clear()


async def test_nothing_goes_to_a_wijkagent_who_has_not_agreed(theatre: Theatre) -> None:
    await theatre.whispers("Karin", "/wijkagent Sam de Wit wijkagent.duckstad@politie.invalid")
    await theatre.whispers("Sanne", STOLEN)
    await theatre.later(days=8)
    assert theatre.mails == []


async def test_the_digest_comes_on_the_chosen_day_at_eight_and_not_at_night(theatre: Theatre) -> None:
    await invited(theatre, days="3")
    await theatre.whispers("Sanne", STOLEN + " kenteken van de bus was 12-ABC-3")
    await theatre.later(hours=35)
    assert theatre.mails == []
    await theatre.later(hours=1)
    assert len(theatre.mails) == 1
    mail = theatre.mails[0]
    assert "12-ABC-3" in mail.text or "12ABC3" in mail.text
    assert say("nl", "mail.answer_here").split("{")[0] not in mail.text
    assert "Sanne" not in mail.text
    await theatre.later(days=14)
    assert len(theatre.mails) == 1


async def test_one_tap_is_an_answer_and_the_reporter_hears_it(theatre: Theatre) -> None:
    from bot.play.script import Performance

    await invited(theatre, days="3", answers="1")
    await theatre.whispers("Sanne", STOLEN)
    theatre.unheard.clear()
    await theatre.later(hours=36)
    await Performance(theatre.stage).answer_page(theatre.mails[-1].text, {"answer": "seen"})
    await theatre.stage.settle()
    theatre.hears("Sanne", "reporter.wijkagent.seen", rings=False)
    theatre.nobody_hears_anything_else()


async def test_an_unanswered_report_ends_with_the_admin(theatre: Theatre) -> None:
    await invited(theatre, days="3", answers="1")
    await theatre.whispers("Sanne", STOLEN)
    theatre.unheard.clear()
    await theatre.later(hours=49)
    theatre.hears("Karin", "admin.no_answer", rings=False)
    theatre.nobody_hears_anything_else()


async def test_a_lost_cat_during_an_alarm_is_taken_out_and_its_owner_told_alone(theatre: Theatre) -> None:
    await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!")
    theatre.unheard.clear()
    cat = await theatre.says("Henk", "Onze kat Pluis is weg, zwart met witte pootjes, heeft iemand haar gezien?")
    assert cat.message_id not in [m.message_id for m in theatre["Joris"].sees(theatre.street.group)]
    theatre.hears("Henk", "private.held.elsewhere", rings=False)
    theatre.nobody_hears_anything_else()


async def test_at_most_one_private_word_a_day(theatre: Theatre) -> None:
    await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!")
    theatre.unheard.clear()
    await theatre.says("Truus", "Dank jullie wel allemaal!! 👍👍")
    theatre.hears("Truus", "private.held.thanks", rings=False)
    await theatre.says("Truus", "Wat zijn jullie toch lieve buren, bedankt 🌷")
    theatre.nobody_hears_anything_else()


async def test_what_is_kept_is_handed_over_whole_however_much_it_is(theatre: Theatre) -> None:
    for number in range(4):
        await theatre.whispers(
            "Bram", f"er stond vannacht weer een bestelbus zonder licht bij Eikenhof {number + 1}, al de hele week"
        )
        await theatre.later(hours=2)
    theatre.unheard.clear()
    await theatre.whispers("Bram", "/gegevens")
    parts = [note.text for note in theatre.unheard if note.to == "Bram"]
    assert len(parts) > 1
    assert all(len(part) < 1600 for part in parts)
    assert all(f"deel {n} van {len(parts)}" in part for n, part in enumerate(parts, 1))
    assert all(any(f"Eikenhof {number + 1}," in part for part in parts) for number in range(4))


async def test_everybody_can_see_and_erase_what_is_kept_about_them(theatre: Theatre) -> None:
    await theatre.whispers("Bram", "/gegevens")
    assert "Bram" in theatre.hears("Bram", "private.your_data").text
    await theatre.whispers("Bram", "/afmelden")
    theatre.hears("Bram", "private.really_leave")
    await theatre.presses("Bram", "button.yes_erase")
    theatre.hears("Bram", "private.erased")
    await theatre.later(minutes=2)
    theatre.nobody_hears_anything_else()
    with theatre.stage.program.store.read() as unit:
        assert not [m for m in unit.groups.members(1) if m.name == "Bram"]


async def test_a_stranger_gets_the_112_line_and_their_words_go_to_nobody(theatre: Theatre) -> None:
    stranger = theatre.street.telegram.user("Onbekend")
    theatre.street.people["Onbekend"] = stranger
    stranger.says(None, "er wordt ingebroken bij mij")
    await theatre.stage.settle()
    assert "112" in theatre.hears("Onbekend", "private.unknown_person").text
    theatre.nobody_hears_anything_else()


async def test_who_asks_to_join_is_let_in_with_one_tap(theatre: Theatre) -> None:
    newcomer = theatre.street.telegram.user("Noor")
    theatre.street.people["Noor"] = newcomer
    newcomer.starts(theatre.stage.join_token)
    await theatre.stage.settle()
    theatre.hears("Noor", "private.who_are_you")
    newcomer.says(None, "Noor van Dam, Molenpad 9")
    await theatre.stage.settle()
    theatre.hears("Noor", "private.waits_for_admin")
    theatre.nobody_hears_anything_else()
    await theatre.whispers("Karin", "/wachtenden")
    assert "Molenpad 9" in theatre.hears("Karin", "admin.waiting").text
    await theatre.presses("Karin", "button.let_in")
    theatre.hears("Noor", "private.welcome_member")
    theatre.nobody_hears_anything_else()
    await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!")
    assert [note.to for note in theatre.unheard if note.rings and "melding 1" in note.text] == [GROUP, "Noor"] or {
        note.to for note in theatre.unheard if note.rings and "melding 1" in note.text
    } == {GROUP, "Noor"}


async def test_admins_alone_run_the_group(theatre: Theatre) -> None:
    await theatre.whispers("Henk", "/instellen moderation watch")
    theatre.hears("Henk", "command.not_allowed")
    await theatre.whispers("Karin", "/instellen moderation misschien")
    theatre.hears("Karin", "admin.setting_wrong")
    await theatre.whispers("Karin", "/instellen moderation watch")
    theatre.hears("Karin", "admin.setting_set")
    theatre.nobody_hears_anything_else()


async def test_the_group_upgrade_is_followed_on_every_signal(theatre: Theatre) -> None:
    small = theatre.street.telegram.group(
        "Straatje", owner=theatre.street.karin, members=[theatre["Katrien"]], bot="administrator"
    )
    assert small is not None
    await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!")
    theatre.card_appears(rings=True)


async def test_a_button_of_a_year_ago_does_nothing_and_says_so(theatre: Theatre) -> None:
    await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!")
    await theatre.presses("Katrien", "button.withdraw")
    theatre.unheard.clear()
    await theatre.later(days=3)
    toast = await theatre.presses("Katrien", "button.withdraw")
    assert toast in (say("nl", "toast.over", {"emergency": "112"}), say("nl", "toast.expired", {"emergency": "112"}))
    theatre.nobody_hears_anything_else()


async def test_once_a_month_the_admins_get_a_sign_of_life(theatre: Theatre) -> None:
    await theatre.later(days=31)
    theatre.hears("Karin", "admin.sign_of_life", rings=False)
    theatre.nobody_hears_anything_else()


async def test_an_admin_who_is_away_is_passed_over_while_another_is_there(theatre: Theatre) -> None:
    await theatre.whispers("Karin", "/medebeheerder Joris")
    await theatre.whispers("Karin", "/afwezig 14")
    theatre.hears("Karin", "admin.away")
    await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!")
    theatre.unheard.clear()
    await theatre.later(hours=2)
    theatre.hears("Joris", "admin.how_did_it_end")
    assert not [note for note in theatre.unheard if note.to == "Karin"]


async def test_a_stranger_who_wrote_once_is_forgotten_after_two_months(theatre: Theatre) -> None:
    stranger = theatre.street.telegram.user("Onbekend")
    theatre.street.people["Onbekend"] = stranger
    stranger.says(None, "er wordt ingebroken bij mij")
    await theatre.stage.settle()
    program = theatre.stage.program
    await program.housekeeping.look()

    def known(unit: Unit) -> bool:
        return unit.people.by_address("telegram", str(stranger.id)) is not None

    assert await program.commit.submit(known)
    await theatre.later(days=61)
    assert await theatre.stage.program.housekeeping.look()
    assert not await theatre.stage.program.commit.submit(known)
