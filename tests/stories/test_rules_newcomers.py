"""Who is let in reads the house rules in the same message and agrees with one button or word; asked again only for more."""

from __future__ import annotations

from typing import Any

import pytest

from bot.languages import say
from bot.play.street import build_street
from bot.play.telegram.people import Person
from tests.stories.theatre import GROUP, Theatre
from tests.stories.town import Town

NOT_YET = 0


def agreed(theatre: Theatre, name: str) -> int:
    """The version of the rules that somebody agreed to; an SMS brings no name, there they are known by what they wrote."""
    with theatre.stage.program.store.read() as unit:
        [found] = [m.rules_version for m in unit.groups.members(1) if m.name == name or name in (m.house or "")]
        return found


async def noor_waits(theatre: Theatre) -> Person:
    """Noor opened the joining link and said who she is."""
    noor = theatre.street.telegram.user("Noor")
    theatre.street.people["Noor"] = noor
    noor.starts(theatre.stage.join_token)
    await theatre.stage.settle()
    await theatre.whispers("Noor", "Noor van Dam, Molenpad 9")
    theatre.unheard.clear()
    return noor


async def noor_is_let_in(theatre: Theatre) -> Person:
    noor = await noor_waits(theatre)
    await theatre.whispers("Karin", "/wachtenden")
    await theatre.presses("Karin", "button.let_in")
    return noor


async def test_who_is_let_in_by_the_admin_agrees_with_one_press(theatre: Theatre) -> None:
    await noor_is_let_in(theatre)
    page = theatre.hears("Noor", "private.welcome_rules").text
    assert say("nl", "rules.photos.police_only") in page and say("nl", "rules.area.live_or_work") in page
    assert [n.to for n in theatre.unheard] == ["Karin"]
    assert agreed(theatre, "Noor") == NOT_YET
    assert await theatre.presses("Noor", "button.agree") == say("nl", "toast.agreed")
    assert agreed(theatre, "Noor") == 1


async def test_agreeing_can_be_typed_also_weeks_later(theatre: Theatre) -> None:
    await noor_is_let_in(theatre)
    await theatre.later(days=8)
    theatre.unheard.clear()
    await theatre.whispers("Noor", "Akkoord.")
    assert agreed(theatre, "Noor") == 1
    theatre.nobody_hears_anything_else()


async def test_akkoord_said_in_the_group_is_only_a_word(theatre: Theatre) -> None:
    await theatre.says("Bram", "Akkoord")
    assert agreed(theatre, "Bram") == NOT_YET


async def test_who_comes_into_the_chat_while_waiting_is_asked_there_and_then(theatre: Theatre) -> None:
    noor = await noor_waits(theatre)
    theatre.street.group.add(noor)
    await theatre.stage.settle()
    theatre.hears("Noor", "private.welcome_rules")
    theatre.nobody_hears_anything_else()


async def test_who_was_in_the_chat_already_and_presses_start_is_asked_in_the_welcome(opening: Any) -> None:
    async with opening(group={"moderation": "on"}) as theatre:
        await theatre.stage.settle()
        await theatre.stage.set_up_group()
        theatre["Joris"].starts(theatre.stage.join_token)
        await theatre.stage.settle()
        theatre.hears("Joris", "private.welcome_rules")
        await theatre.presses("Joris", "button.agree")
        theatre["Joris"].starts(theatre.stage.join_token)
        await theatre.stage.settle()
        again = theatre.hears("Joris", "private.welcome_member").text
        assert say("nl", "rules.photos.police_only") not in again


async def test_only_rules_that_demand_more_are_asked_again_and_in_silence(theatre: Theatre) -> None:
    await theatre.presses("Joris", "button.agree")
    await theatre.whispers("Karin", "/regels")
    await theatre.presses("Karin", "button.change_rules")
    await theatre.presses("Karin", "button.more_rules")
    await theatre.presses("Karin", "rules.title.no_thanks")
    await theatre.presses("Karin", "button.rule_off")
    await theatre.presses("Karin", "button.publish_rules")
    assert [n for n in theatre.unheard if n.to == "Joris"] == []
    for _ in range(2):
        await theatre.presses("Karin", "button.more_rules")
    await theatre.presses("Karin", "rules.title.minimum_age")
    await theatre.presses("Karin", "button.rule_variant")
    theatre.unheard.clear()
    await theatre.presses("Karin", "button.publish_rules")
    theatre.hears(GROUP, "rules.page", rings=False)
    assert say("nl", "rules.minimum_age.21") in theatre.hears("Joris", "rules.page_again", rings=False).text
    theatre.nobody_hears_anything_else()
    await theatre.presses("Joris", "button.agree")
    assert agreed(theatre, "Joris") == 3


async def test_a_street_that_is_set_up_together_is_no_raid(opening: Any) -> None:
    """On the evening itself forty neighbours press Start within a minute: nobody came into the chat."""
    async with opening(street=lambda clock: build_street(clock.now, size=40), group={"moderation": "on"}) as theatre:
        await theatre.set_up()
        with theatre.stage.program.store.read() as unit:
            assert unit.rules.moments(1, "joined") == []
            assert not [line for line in unit.audit.lines(1, 500) if line.verb.startswith("wave.")]


async def test_one_coming_that_is_told_of_twice_counts_once(theatre: Theatre) -> None:
    for nth in range(9):
        theatre.street.group.add(theatre.street.telegram.user(f"Nieuw {nth}"))
    await theatre.stage.settle()
    with theatre.stage.program.store.read() as unit:
        assert len(unit.rules.moments(1, "joined")) == 9
    theatre.nobody_hears_anything_else()


async def test_on_whatsapp_it_is_one_session_message_with_one_button_and_no_template(town: Town) -> None:
    fatma = town.stage.phones.person("Fatma")
    await town.stage.moves_in(fatma, "Lindelaan 10")
    welcome = town.gets("Fatma", "private.welcome_rules.thread")
    assert say("nl", "rules.area.live_or_work") in welcome.shown and say("nl", "rules.no_thanks") not in welcome.shown
    town.rung.clear()
    await town.taps(fatma, "button.agree")
    assert agreed(town, "Fatma") == 1
    with town.stage.program.store.read() as unit:
        assert unit.posted.booked("2026-11", "template") == 0


async def test_on_whatsapp_the_whole_page_is_read_by_asking(town: Town) -> None:
    fatma = await town.lives("Fatma", "Lindelaan 10", window_open=True)
    await town.texts(fatma, "regels")
    shown = "\n".join(message.shown for _, message in town.rung)
    assert len(town.rung) == 2
    for key in ("rules.saar", "rules.no_thanks", "rules.removal"):
        assert shown.count(say("nl", key)) <= 1 and say("nl", key, {"emergency": "112"}) in shown
    await town.texts(fatma, "akkoord")
    assert agreed(town, "Fatma") == 1


async def test_by_sms_it_is_one_line_and_a_word(town: Town) -> None:
    gerrit = town.stage.phones.person("Gerrit", whatsapp=False)
    await town.stage.moves_in(gerrit, "Lindelaan 40", sms=True)
    assert len(town.gets("Gerrit", "private.welcome_rules.brief").shown) <= 160
    town.rung.clear()
    await town.texts(gerrit, "REGELS", sms=True)
    [(_, page)] = town.rung
    assert "18 jaar" in page.shown and len(page.shown) <= 612
    await town.texts(gerrit, "akkoord", sms=True)
    assert agreed(town, "Gerrit") == 1


@pytest.mark.parametrize("settings", [{"moderation": "on"}])
async def test_the_log_says_who_agreed_to_which_version(theatre: Theatre, settings: dict[str, Any]) -> None:
    await noor_is_let_in(theatre)
    await theatre.presses("Noor", "button.agree")
    with theatre.stage.program.store.read() as unit:
        [line] = [line for line in unit.audit.lines(1, 200) if line.verb == "rules_accepted"]
    assert line.args == {"version": 1}
