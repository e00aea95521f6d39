"""A calm report that becomes an alarm: the street is rung after all, once."""

from __future__ import annotations

from bot.languages import say
from tests.stories.theatre import GROUP, Theatre

CALM = "Vannacht is er ingebroken bij Lindelaan 21, achterdeur geforceerd, niemand meer binnen"
OLD = "Er is ingebroken bij Lindelaan 14, alles overhoop"
ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
CALLED = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam! 112 is gebeld"
NEIGHBOURS = ("Joris", "Truus", "Willem", "Karin")


def cards(theatre: Theatre, name: str = "Joris") -> list[tuple[str, bool]]:
    """The cards that somebody sees in the group: the first line, and whether it is pinned."""
    seen = theatre[name].sees_from_bot(theatre.street.group)
    return [(m.text.splitlines()[0], m.pinned) for m in seen if "elding 1" in m.text and "\n" in m.text]


async def calm(theatre: Theatre, text: str = CALM) -> None:
    """Sanne tells of something calm; the street reads it in silence."""
    await theatre.whispers("Sanne", text)
    theatre.card_appears(rings=False)
    assert theatre.rings == {} and len(cards(theatre)) == 1
    theatre.unheard.clear()


async def test_a_neighbour_who_sees_it_now_rings_the_street_once_with_one_new_card(theatre: Theatre) -> None:
    await calm(theatre)
    await theatre.later(minutes=20)
    await theatre.whispers("Henk", ALARM)
    theatre.card_appears(rings=True)
    assert {name: theatre.rings.get(name, 0) for name in NEIGHBOURS} == dict.fromkeys(NEIGHBOURS, 1)
    (only,) = cards(theatre)
    assert "ALARM" in only[0].upper() and only[1]
    theatre.unheard.clear()
    await theatre.says("Truus", "ze rennen nu weg richting de Kerkstraat, bij Lindelaan 21")
    assert len(cards(theatre)) == 1 and "Kerkstraat" in theatre.card
    assert {name: theatre.rings.get(name, 0) for name in NEIGHBOURS} == dict.fromkeys(NEIGHBOURS, 1)
    theatre.nobody_hears_anything_else()


async def test_a_reporter_who_says_now_rings_the_street_as_promised(theatre: Theatre) -> None:
    await calm(theatre, OLD)
    assert await theatre.presses("Sanne", "button.when.now") == say("nl", "toast.street_warned", {"emergency": "112"})
    theatre.card_appears(rings=True)
    theatre.hears("Sanne", "reporter.call_112", rings=True)
    theatre.nobody_hears_anything_else()
    assert {name: theatre.rings.get(name, 0) for name in NEIGHBOURS} == dict.fromkeys(NEIGHBOURS, 1)
    assert len(cards(theatre)) == 1


async def test_an_alarm_that_rang_does_not_ring_again_when_its_reporter_says_so_twice(theatre: Theatre) -> None:
    await theatre.whispers("Sanne", CALLED)
    theatre.card_appears(rings=True)
    theatre.unheard.clear()
    theatre.rings.clear()
    await theatre.whispers("Sanne", "ja nu")
    assert set(theatre.rings) <= {"Sanne"}
    assert [n for n in theatre.unheard if n.to == GROUP] == []
