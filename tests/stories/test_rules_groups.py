"""Packs for many groups, a topic as the chat room, an edit that turns, a captured account, burst and alarm together."""

from __future__ import annotations

from bot.play.telegram.model import Msg
from storage.unit import Unit
from tests.stories.theatre import Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
INSULT = "Jullie zijn een stelletje achterlijke idioten, rot op!"
ADVERT = "Schilderwerk nodig? Ik geef 20% korting aan alle buren, bel nu of kijk op https://verf.example"


def stands(theatre: Theatre, message: Msg) -> bool:
    return message.message_id in [m.message_id for m in theatre["Joris"].sees(theatre.street.group)]


async def test_a_wijkcoordinators_pack_reaches_all_their_groups_and_no_other(theatre: Theatre) -> None:
    def more_groups(unit: Unit) -> None:
        now = theatre.stage.clock.now()
        karin = next(m for m in unit.groups.members(1) if m.name == "Karin")
        for name, role in (("Oost", "coordinator"), ("West", "resident")):
            group = unit.groups.create(name, now, state="active")
            unit.groups.add_member(group.id, karin.person_id, now, role=role)
            unit.rules.save(unit.rules.of(group.id))

    await theatre.whispers("Karin", "/regels")
    for label in ("button.change_rules", "button.more_rules", "rules.title.no_thanks", "button.rule_off"):
        await theatre.presses("Karin", label)
    await theatre.stage.program.commit.submit(more_groups)
    theatre.unheard.clear()
    await theatre.says("Karin", "/pakket")
    assert "1 andere" in theatre.hears("Karin", "admin.pack_sent").text
    await theatre.later(seconds=5)
    with theatre.stage.program.store.read() as unit:
        assert unit.rules.of(2).choices == {"no_thanks": {"on": False}}
        assert unit.rules.of(3).choices == {}


async def test_a_topic_can_be_the_chat_room(theatre: Theatre) -> None:
    await theatre.whispers("Karin", "/praatgroep")
    code = theatre.hears("Karin", "admin.room_code").text.split("/praatgroep ")[1].split()[0]
    topic = {"message_thread_id": 77, "is_topic_message": True}
    theatre["Karin"].sends(theatre.street.group, {"text": f"/praatgroep {code}", **topic})
    await theatre.stage.settle()
    theatre.hears("Karin", "admin.room_set")
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    talk = theatre["Truus"].sends(theatre.street.group, {"text": "Dank jullie wel allemaal!! 👍👍", **topic})
    await theatre.stage.settle()
    assert stands(theatre, talk)
    theatre.nobody_hears_anything_else()


async def test_a_report_edited_into_an_advert_changes_no_card_and_is_taken_out(theatre: Theatre) -> None:
    said = await theatre.says("Bram", ALARM)
    theatre.unheard.clear()
    theatre["Bram"].edits(said, ADVERT)
    await theatre.stage.settle()
    assert not stands(theatre, said)
    theatre.card_does_not_say("korting")


async def test_a_captured_account_is_told_to_the_admin_at_once(theatre: Theatre) -> None:
    await theatre.later(days=9)
    theatre.unheard.clear()
    sent = [theatre["Bram"].says(theatre.street.group, f"Gratis geld {n}! https://win{n}.example/x") for n in range(6)]
    await theatre.stage.settle()
    assert "Bram" in theatre.hears("Karin", "admin.wave.captured").text
    assert not stands(theatre, sent[-1])
    assert {n.to for n in theatre.unheard} <= {"Bram", "Karin"}


async def test_an_alarm_does_not_wait_behind_a_burst_of_offences(theatre: Theatre) -> None:
    names = [name for name in theatre.street.people if name not in ("Karin", "Katrien", "Willem")]
    for nth in range(40):
        theatre[names[nth % len(names)]].says(theatre.street.group, f"{INSULT} {nth}")
    theatre["Katrien"].says(theatre.street.group, ALARM)
    await theatre.stage.settle()
    theatre.card_appears(rings=True)
    left = [m for m in theatre["Joris"].sees(theatre.street.group) if INSULT in m.text]
    assert left == []
