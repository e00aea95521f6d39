"""Money told before and after: the two caps, Meta's limit of people a day, and an honest count of who was reached."""

from __future__ import annotations

import pytest

from tests.stories.town import Town

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, ik heb 112 gebeld"
SECOND = "HELP brand bij Eikenhof 3, vlammen slaan uit het dak, ik heb 112 gebeld"


def reached_by_template(town: Town) -> list[str]:
    return sorted(name for name, message in town.rung if message.content_sid and "Gemeld om" in message.shown)


def spent(town: Town) -> int:
    with town.stage.program.store.read() as unit:
        return int(unit.sql.value("select coalesce(sum(tenths), 0) from spending where kind <> 'inbound'"))


async def test_what_we_book_is_what_the_platform_charges(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.lives("Joost", "Lindelaan 30")
    await town.lives("Gerrit", "Lindelaan 40", sms=True)
    before = town.stage.phones.exchange.spent
    await town.texts(fatma, ALARM)
    await town.texts(fatma, "het is voorbij, de politie is geweest")
    with town.stage.program.store.read() as unit:
        booked = int(unit.sql.value("select sum(tenths) from spending"))
    assert booked == town.stage.phones.exchange.spent - before


@pytest.mark.parametrize("settings", [{"moderation": "on", "budget_cents": 0, "alarm_budget_cents": 12}])
async def test_at_the_second_cap_the_nearest_are_served_first_and_the_admin_is_told(town: Town) -> None:
    await town.lives("Ver", "Eikenhof 99")
    await town.lives("Buurman", "Lindelaan 23")
    await town.lives("Overkant", "Lindelaan 20")
    await town.says("Katrien", ALARM)
    assert reached_by_template(town) == ["Buurman", "Overkant"]
    told = town.hears("Karin", "admin.cut.budget")
    assert "1 buren" in told.text
    assert spent(town) == 110
    await town.later(hours=1.1)
    town.forget()
    await town.says("Joris", SECOND)
    assert reached_by_template(town) == []
    town.card_appears(rings=True, number=2)


@pytest.mark.parametrize("settings", [{"moderation": "on", "budget_cents": 1, "alarm_budget_cents": 5000}])
async def test_after_the_first_cap_answers_stop_and_alarms_go_on(town: Town) -> None:
    joost = await town.lives("Joost", "Lindelaan 30", window_open=True)
    await town.texts(joost, "nieuws")
    await town.texts(joost, "nieuws")
    await town.texts(joost, "nieuws")
    assert len(town.rung) <= 1
    town.rung.clear()
    town.hears("Karin", "admin.cut_off.budget")
    await town.says("Katrien", ALARM)
    assert reached_by_template(town) == ["Joost"]


@pytest.mark.parametrize("twilio", [{"people_per_day": 2}])
async def test_the_platforms_limit_of_people_a_day_cuts_off_the_farthest_and_is_told(town: Town) -> None:
    town.stage.phones.exchange.unique_per_day = 2
    await town.lives("Ver", "Eikenhof 99")
    await town.lives("Buurman", "Lindelaan 23")
    await town.lives("Overkant", "Lindelaan 20")
    await town.lives("Schrijver", "Eikenhof 98", window_open=True)
    await town.says("Katrien", ALARM)
    assert reached_by_template(town) == ["Buurman", "Overkant", "Schrijver"]
    assert "1 buren" in town.hears("Karin", "admin.cut.people_per_day").text
    assert not [one for one in town.stage.phones.sent if one.error_code == 63018]
    # Who was reached within a day counts once: the same two can be alerted again.
    town.forget()
    await town.says("Joris", SECOND)
    assert set(reached_by_template(town)) <= {"Buurman", "Overkant", "Schrijver"}


@pytest.mark.parametrize("twilio", [{"people_per_day": 3}])
async def test_the_limit_is_warned_of_before_it_bites(town: Town) -> None:
    for number in (22, 24, 26):
        await town.lives(f"Buur {number}", f"Lindelaan {number}")
    await town.says("Katrien", ALARM)
    assert len(reached_by_template(town)) == 3
    await town.later(minutes=3)
    assert "3" in town.hears("Karin", "admin.people_nearly").text


async def test_who_is_cut_off_and_has_mail_reads_it_there(town: Town) -> None:
    await town.lives("Joost", "Lindelaan 30")
    await town.also_by_mail("Joost", "joost@duckstad.invalid")
    await town.says("Katrien", "gisteren is mijn fiets gestolen bij Lindelaan 12")
    town.no_phone_rings_any_more()
    [mail] = town.mails
    assert mail.recipient == "joost@duckstad.invalid" and "Lindelaan 12" in mail.text


async def test_the_admin_hears_how_far_it_came_what_it_cost_and_gets_a_text_to_pass_on(town: Town) -> None:
    await town.lives("Joost", "Lindelaan 30")
    blocked = await town.lives("Boos", "Lindelaan 32")
    blocked.blocks()
    await town.says("Katrien", ALARM)
    town.forget()
    await town.later(minutes=3)
    told = town.hears("Karin", "admin.alert_reach.paid", rings=False)
    assert "1 niet" in told.text and "$0.06" in told.text
    await town.presses("Karin", "button.forward_text")
    text = town.hears("Karin", "forward.alert.at").text
    assert "Lindelaan 21" in text and "112" in text and "computerprogramma" in text
    town.nobody_hears_anything_else()


async def test_costs_are_shown_before_and_the_forwardable_text_comes_by_a_command(town: Town) -> None:
    await town.lives("Joost", "Lindelaan 30")
    await town.lives("Gerrit", "Lindelaan 40", sms=True)
    await town.whispers("Karin", "/kosten")
    told = town.hears("Karin", "admin.costs").text
    assert "$0.16" in told and "2 buren" in told
    await town.says("Katrien", ALARM)
    town.forget()
    await town.whispers("Karin", "/doorsturen")
    town.hears("Karin", "forward.alert.at")
    await town.says("Katrien", "het is voorbij, de politie is geweest")
    town.forget()
    await town.whispers("Karin", "/doorsturen 1")
    town.hears("Karin", "forward.closed.at")


async def test_free_sessions_are_kept_for_answers(town: Town) -> None:
    await town.lives("Joost", "Lindelaan 30", window_open=True)
    await town.says("Katrien", ALARM)
    assert reached_by_template(town) == ["Joost"]
    with town.stage.program.store.read() as unit:
        assert unit.posted.booked("2026-11", "session") == 0


async def test_the_monthly_budget_begins_anew(town: Town) -> None:
    if town.stage._room_by_room:
        return
    await town.lives("Joost", "Lindelaan 30")
    group = 1
    await town.stage.program.commit.submit(lambda unit: unit.posted.book("2026-11", group, "template", 10**6))
    await town.says("Katrien", ALARM)
    assert reached_by_template(town) == []
    town.forget()
    await town.later(days=8)
    town.forget()
    await town.says("Joris", SECOND)
    assert reached_by_template(town) == ["Joost"]
