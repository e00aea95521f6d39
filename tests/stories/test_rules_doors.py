"""The emergency door (design §6.12), and the failure stories of domain §5, each as a neighbour would live them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.languages import say
from bot.play.telegram.model import Msg
from storage.unit import Unit
from tests.stories.theatre import GROUP, Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"


def stands(theatre: Theatre, message: Msg) -> bool:
    return message.message_id in [m.message_id for m in theatre["Joris"].sees(theatre.street.group)]


async def stand(theatre: Theatre, name: str, standing: str) -> None:
    """Somebody stands otherwise in the group from now on."""

    def change(unit: Unit) -> None:
        member = next(m for m in unit.groups.members(1) if m.name == name)
        unit.sql.run("update membership set standing = :s where person_id = :p", s=standing, p=member.person_id)

    await theatre.stage.program.commit.submit(change)


@pytest.mark.parametrize("standing", ["muted", "locked_out", "removed"])
async def test_who_may_not_talk_can_still_report_an_emergency(theatre: Theatre, standing: str) -> None:
    await stand(theatre, "Bram", standing)
    await theatre.whispers("Bram", ALARM)
    theatre.card_appears(rings=True)
    theatre.hears("Bram", "reporter.call_112")
    assert [n for n in theatre.unheard if n.to != GROUP] == []


@pytest.mark.parametrize("standing", ["muted", "locked_out", "removed"])
async def test_anything_else_of_theirs_is_answered_with_the_number_and_goes_to_nobody(
    theatre: Theatre, standing: str
) -> None:
    await stand(theatre, "Bram", standing)
    await theatre.whispers("Bram", "wat een onzin is dit hier zeg")
    theatre.hears("Bram", "private.no_talk")
    theatre.nobody_hears_anything_else()


@pytest.mark.parametrize("settings", [{"moderation": "on", "paused": True}])
async def test_a_paused_group_still_hears_an_emergency(theatre: Theatre, settings: dict[str, Any]) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.card_appears(rings=True)
    theatre.hears("Katrien", "reporter.call_112")
    theatre.nobody_hears_anything_else()


@pytest.mark.parametrize("settings", [{"moderation": "on", "chatter_rule": "always"}])
async def test_at_night_an_emergency_rings_and_talk_is_kept_out(theatre: Theatre, settings: dict[str, Any]) -> None:
    await theatre.later(hours=5)
    theatre.unheard.clear()
    talk = await theatre.says("Truus", "Dank jullie wel allemaal!! 👍👍")
    assert not stands(theatre, talk)
    theatre.hears("Truus", "private.held.thanks")
    await theatre.says("Katrien", ALARM)
    theatre.card_appears(rings=True)


async def test_a_locked_group_still_hears_an_emergency_in_private(theatre: Theatre) -> None:
    for nth in range(16):
        theatre["Bram"].says(theatre.street.group, f"hahaha wat een grap nummer {nth}")
    await theatre.stage.settle()
    assert "Bram" in theatre.hears("Karin", "admin.wave.messages").text
    theatre.unheard.clear()
    await theatre.presses("Karin", "button.lock")
    theatre.hears(GROUP, "street.locked", rings=False)
    theatre.hears("Karin", "admin.locked")
    assert theatre.street.group.chat.permissions["can_send_messages"] is False
    await theatre.whispers("Katrien", ALARM)
    theatre.card_appears(rings=True)
    await theatre.later(minutes=61)
    assert theatre.street.group.chat.permissions["can_send_messages"] is True


async def test_the_dark_man_in_the_street_is_asked_about_and_not_passed_on(theatre: Theatre) -> None:
    await theatre.says("Henk", "Donkere man loopt door de straat, hoort hier niet")
    assert not [n for n in theatre.unheard if n.to == GROUP]
    theatre.hears("Henk", "reporter.what_are_they_doing")
    theatre.nobody_hears_anything_else()


async def test_the_new_polish_resident_is_named_to_nobody_by_saar(theatre: Theatre) -> None:
    await theatre.whispers("Henk", "Die nieuwe Poolse buurman op nummer 9, Marek, is een drugsdealer. Pas op voor hem")
    assert not [n for n in theatre.unheard if n.to != "Henk"]
    assert theatre.unheard


async def test_five_vandalisms_this_weekend_are_asked_apart(theatre: Theatre) -> None:
    await theatre.whispers("Henk", "Er zijn dit weekend vijf vernielingen gepleegd in onze wijk")
    assert not [n for n in theatre.unheard if n.to == GROUP]
    theatre.hears("Henk", "private.ask.rumour")
    await theatre.presses("Henk", "button.heard_it")
    theatre.card_appears(rings=False)
    theatre.card_says("card.second_hand")


async def test_the_rival_recruiter_is_taken_out_and_told_alone(theatre: Theatre) -> None:
    rival = await theatre.says(
        "Bram",
        "Stap nu allemaal over naar onze nieuwe app VeiligPlus, gratis proberen: https://veiligplus.example/aanbieding",
    )
    assert not stands(theatre, rival)
    assert [n.to for n in theatre.unheard] == ["Bram"]


async def test_the_paper_boy_is_not_hunted(theatre: Theatre) -> None:
    """Domain §5: a boy with a torch, and forty people who boxed him in."""
    await theatre.says("Henk", "Jongen schijnt met zaklamp naar binnen bij nr 8. Pak hem, allemaal erop af!")
    theatre.card_says("card.keep_distance")
    theatre.card_does_not_say("Pak hem", "Henk")
    await theatre.says("Bram", "Pak die jongen, we gaan er met z'n allen achteraan!")
    theatre.hears("Bram", "private.keep_distance.removed", rings=True)


async def test_while_saar_only_watches_nothing_changes_and_the_admin_judges_at_most_five(opening: Any) -> None:
    async with opening() as theatre:
        await theatre.set_up()
        sent = [
            await theatre.says("Bram", f"Jullie zijn een stelletje achterlijke idioten, rot op! {nth}")
            for nth in range(9)
        ]
        assert all(stands(theatre, one) for one in sent)
        theatre.nobody_hears_anything_else()
        await theatre.says("Katrien", ALARM)
        theatre.card_appears(rings=True)
        await theatre.says("Katrien", "loos alarm, het was de monteur")
        theatre.unheard.clear()
        await theatre.later(hours=24)
        told = [n for n in theatre.unheard if n.to == "Karin"]
        doubts = [n for n in told if "twijfel" in n.text]
        assert len(doubts) == 5 and not any(n.rings for n in told)
        assert {n.to for n in theatre.unheard} <= {"Karin"}
        await theatre.presses("Karin", "button.wrong")
        await theatre.presses("Karin", "button.all_right")
        await theatre.whispers("Karin", "/toezicht")
        score = theatre.hears("Karin", "admin.score").text
        assert score == say(
            "nl", "admin.score", {"group": "Buurtpreventie Duckstad", "cases": 9, "right": 4, "wrong": 1, "open": 4}
        )
        await theatre.presses("Karin", "button.switch_on")
        assert not stands(theatre, await theatre.says("Bram", "Jullie zijn echt achterlijke idioten, rot op"))
