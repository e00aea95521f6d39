"""House rules on Telegram as the street hears them: in private, kindly, once a day, and never about anybody in the group."""

from __future__ import annotations

from typing import Any

import pytest

from bot.languages import say
from bot.play.telegram.model import Msg
from tests.stories.theatre import GROUP, Theatre, pattern

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
THANKS = "Dank jullie wel allemaal!! 👍👍"
INSULT = "Jullie zijn een stelletje achterlijke idioten, rot op!"
CHASE = "Pak die gast en sla hem in elkaar, kom allemaal met een knuppel!"


def stands(theatre: Theatre, message: Msg) -> bool:
    return message.message_id in [m.message_id for m in theatre["Joris"].sees(theatre.street.group)]


async def test_thanks_during_an_alarm_are_taken_out_and_answered_alone(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    thanks = await theatre.says("Truus", THANKS)
    assert not stands(theatre, thanks)
    word = theatre.hears("Truus", "private.held.thanks", rings=False)
    assert THANKS in word.text
    theatre.nobody_hears_anything_else()


async def test_thanks_without_an_alarm_are_left_alone(theatre: Theatre) -> None:
    thanks = await theatre.says("Truus", THANKS)
    assert stands(theatre, thanks)
    theatre.nobody_hears_anything_else()


async def test_harm_is_dealt_with_at_once(theatre: Theatre) -> None:
    insult = await theatre.says("Bram", INSULT)
    assert not stands(theatre, insult)
    assert INSULT in theatre.hears("Bram", "private.held.profanity", rings=False).text
    theatre.nobody_hears_anything_else()


async def test_the_scolded_elderly_neighbour_is_told_once_and_never_in_public(theatre: Theatre) -> None:
    """Domain §2.2: members left because an elderly neighbour was scolded in the group."""
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    for text in (THANKS, "Wat zijn jullie toch lieve buren, bedankt 🌷", "bedankt hoor"):
        await theatre.says("Truus", text)
    theatre.hears("Truus", "private.held.thanks", rings=False)
    theatre.nobody_hears_anything_else()
    assert theatre["Truus"].standing(theatre.street.group).status == "member"


async def test_who_never_started_saar_sees_it_alone_in_the_group(theatre: Theatre) -> None:
    await theatre.says("Willem", INSULT)
    note = theatre.hears("Willem", "private.held.profanity")
    assert note.ephemeral
    theatre.nobody_hears_anything_else()


async def test_a_member_appeals_and_the_admin_answers_with_one_tap(theatre: Theatre) -> None:
    await theatre.says("Bram", INSULT)
    theatre.unheard.clear()
    assert await theatre.presses("Bram", "button.appeal") == say("nl", "toast.admin_looks")
    theatre.nobody_hears_anything_else()
    await theatre.later(hours=24)
    theatre.hears("Karin", "admin.bundle", rings=False)
    assert INSULT in theatre.hears("Karin", "admin.appeal", rings=False).text
    await theatre.presses("Karin", "button.appeal_grant")
    theatre.hears("Bram", "private.appeal_granted", rings=False)
    theatre.nobody_hears_anything_else()


async def test_a_call_to_chase_is_answered_at_once_and_stands_on_the_card(theatre: Theatre) -> None:
    """The paper boy of domain §5: forty people boxed in a boy with a torch."""
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    chase = await theatre.says("Henk", CHASE)
    assert not stands(theatre, chase)
    theatre.hears("Henk", "private.keep_distance.removed", rings=True)
    theatre.card_says("card.keep_distance")
    theatre.card_does_not_say("Henk", "knuppel")
    theatre.nobody_hears_anything_else()


async def test_the_ladder_mutes_tells_until_when_and_ends_by_itself(theatre: Theatre) -> None:
    await theatre.later(days=31)
    theatre.unheard.clear()
    for nth in range(3):
        await theatre.says("Bram", f"{INSULT} {nth}")
    theatre.hears("Bram", "private.held.profanity")
    theatre.hears("Bram", "private.rest")
    assert theatre["Bram"].standing(theatre.street.group).status == "restricted"
    theatre.nobody_hears_anything_else()
    await theatre.later(hours=3)
    assert stands(theatre, await theatre.says("Bram", "er brandt een lantaarn bij mij voor de deur"))


async def test_nobody_is_removed_without_an_admins_tap(theatre: Theatre) -> None:
    await theatre.later(days=31)
    for nth in range(5):
        await theatre.says("Bram", f"{INSULT} {nth}")
        await theatre.later(hours=25)
    assert theatre["Bram"].is_in(theatre.street.group)
    removal = [n for n in theatre.unheard if n.to == "Karin" and "Bram" in n.text]
    assert removal
    await theatre.presses("Karin", "button.remove")
    assert not theatre["Bram"].is_in(theatre.street.group)
    theatre.unheard.clear()
    await theatre.whispers("Bram", ALARM)
    theatre.card_appears(rings=True)


@pytest.mark.parametrize("settings", [{"moderation": "on", "chatter_rule": "always"}])
async def test_a_group_may_keep_chatter_out_always(theatre: Theatre, settings: dict[str, Any]) -> None:
    assert not stands(theatre, await theatre.says("Truus", THANKS))


@pytest.mark.parametrize("settings", [{"moderation": "on", "chatter_rule": "never"}])
async def test_a_group_may_leave_chatter_alone_always(theatre: Theatre, settings: dict[str, Any]) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    assert stands(theatre, await theatre.says("Truus", THANKS))
    theatre.nobody_hears_anything_else()


async def test_a_rule_switched_off_by_buttons_does_nothing(theatre: Theatre) -> None:
    await theatre.whispers("Karin", "/regels")
    await theatre.presses("Karin", "button.change_rules")
    await theatre.presses("Karin", "button.more_rules")
    await theatre.presses("Karin", "rules.title.no_thanks")
    await theatre.presses("Karin", "button.rule_off")
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    thanks = await theatre.says("Truus", THANKS)
    theatre.nobody_hears_anything_else() if stands(theatre, thanks) else theatre.hears("Truus", "private.held.chatter")


async def test_the_rules_page_is_put_up_pinned_and_agreed_to(theatre: Theatre) -> None:
    await theatre.whispers("Karin", "/regels")
    await theatre.presses("Karin", "button.publish_rules")
    page = theatre.hears(GROUP, "rules.page", rings=False)
    assert say("nl", "rules.photos.police_only") in page.text
    pinned = [m for m in theatre["Joris"].sees_from_bot(theatre.street.group) if m.pinned]
    assert [m.text for m in pinned] == [page.text]
    assert await theatre.presses("Joris", "button.agree", in_group=True) == say("nl", "toast.agreed")
    with theatre.stage.program.store.read() as unit:
        agreed = {m.name for m in unit.groups.members(1) if m.rules_version}
    assert agreed == {"Joris"}


async def test_each_member_can_ask_for_their_own_lines_and_no_others(theatre: Theatre) -> None:
    await theatre.says("Bram", INSULT)
    theatre.unheard.clear()
    await theatre.whispers("Bram", "/log")
    assert pattern("log.message_taken_out").search(theatre.hears("Bram", "command.log").text)
    await theatre.whispers("Joris", "/log")
    theatre.hears("Joris", "command.log_empty")
