"""What a wijkagent said yes to, street by street, and what must then reach them."""

from __future__ import annotations

from bot.play.script import Performance
from storage.rows import DutyRow
from storage.unit import Unit
from tests.stories.test_quiet_reports import LOOKS, STOLEN, invited
from tests.stories.theatre import Theatre

ENTER = "/wijkagent Sam de Wit wijkagent.duckstad@politie.invalid"


def chain(theatre: Theatre, group_id: int = 1) -> list[DutyRow]:
    with theatre.stage.program.store.read() as unit:
        return unit.groups.duty(group_id)


async def test_who_agreed_is_not_asked_again_and_the_mails_go_on(theatre: Theatre) -> None:
    await invited(theatre, days="1,3", answers="1")
    before = chain(theatre)
    await theatre.whispers("Karin", ENTER)
    theatre.hears("Karin", "admin.wijkagent_already")
    theatre.nobody_hears_anything_else()
    assert chain(theatre) == before
    await theatre.whispers("Sanne", STOLEN)
    await theatre.later(days=8)
    assert len(theatre.mails) == 1


async def test_who_said_no_can_be_asked_again(theatre: Theatre) -> None:
    await theatre.whispers("Karin", ENTER)
    text = theatre.hears("Karin", "admin.wijkagent_text").text
    await Performance(theatre.stage).answer_page(text, {"answer": "stop"})
    await theatre.stage.settle()
    theatre.hears("Karin", "admin.wijkagent_stopped")
    await theatre.whispers("Karin", ENTER)
    theatre.hears("Karin", "admin.wijkagent_text")
    theatre.nobody_hears_anything_else()


async def test_an_address_that_failed_is_tried_again_when_it_is_entered_again(theatre: Theatre) -> None:
    await invited(theatre, days="1")

    def address(unit: Unit, *, fails: bool) -> bool:
        [found] = unit.people.address("person", chain(theatre)[0].person_id, "mail")
        if fails:
            unit.people.unreachable(found.id, "blocked")
        return found.reachable

    await theatre.stage.program.commit.submit(lambda unit: address(unit, fails=True))
    await theatre.whispers("Karin", ENTER)
    assert await theatre.stage.program.commit.submit(lambda unit: address(unit, fails=False))


async def test_a_yes_to_one_street_is_no_yes_to_another(theatre: Theatre) -> None:
    await theatre.whispers("Karin", ENTER)
    text = theatre.hears("Karin", "admin.wijkagent_text").text

    def enter_elsewhere(unit: Unit) -> int:
        now, who = theatre.stage.clock.now(), chain(theatre)[0]
        group = unit.groups.create("Molenpad", now, state="active")
        unit.groups.add_member(group.id, who.person_id, now, role="wijkagent")
        fresh = DutyRow(group.id, who.person_id, 0, None, (0,), "08:00", False, False, None)
        unit.groups.set_duty(fresh)
        return group.id

    other = await theatre.stage.program.commit.submit(enter_elsewhere)
    await Performance(theatre.stage).answer_page(text, {"answer": "agree", "days": "2"})
    await theatre.stage.settle()
    theatre.hears("Karin", "admin.wijkagent_agreed")
    assert chain(theatre)[0].agreed_at is not None
    assert chain(theatre, other)[0].agreed_at is None
    await Performance(theatre.stage).answer_page(text, {"answer": "stop"})
    await theatre.stage.settle()
    assert chain(theatre)[0].agreed_at is None


async def test_what_its_reporter_confirms_after_a_digest_stands_in_the_next_one_and_once(theatre: Theatre) -> None:
    await invited(theatre, days="2")
    await theatre.whispers("Henk", LOOKS)
    await theatre.whispers("Sanne", STOLEN)
    await theatre.later(hours=12)
    [first] = theatre.mails
    await theatre.presses("Henk", "button.yes_now")
    await theatre.later(days=8)
    [_, second] = theatre.mails
    assert "Melding 2" in first.text and "Melding 1" not in first.text
    assert "Melding 1" in second.text and "Melding 2" not in second.text
    await theatre.later(days=14)
    assert len(theatre.mails) == 2
