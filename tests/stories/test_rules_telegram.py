"""What Telegram lets people do besides writing: edits, albums, stickers, channels, floods, raids; fault cases 39 to 45."""

from __future__ import annotations

from typing import Any

import pytest

from bot.play.telegram.model import Msg
from storage.unit import Unit
from tests.stories.theatre import GROUP, Theatre

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!"
INSULT = "Jullie zijn een stelletje achterlijke idioten, rot op!"
ADVERT = "Schilderwerk nodig? Ik geef 20% korting aan alle buren, bel nu of kijk op https://verf.example"


def stands(theatre: Theatre, message: Msg) -> bool:
    return message.message_id in [m.message_id for m in theatre["Joris"].sees(theatre.street.group)]


async def settled(theatre: Theatre, message: Msg | None = None) -> None:
    await theatre.stage.settle()


async def offences(theatre: Theatre) -> list[tuple[str, str]]:
    """What was found so far, as rule and step."""
    return await theatre.stage.program.commit.submit(
        lambda unit: [(rule, step) for rule, step in unit.sql.all("select rule, step from offence order by id")]
    )


async def log_has(theatre: Theatre, verb: str) -> bool:
    return await theatre.stage.program.commit.submit(
        lambda unit: bool(unit.sql.value("select count(*) from audit where verb = :v", v=verb))
    )


async def test_case_39_who_runs_the_group_is_never_punished_and_it_is_logged(theatre: Theatre) -> None:
    said = await theatre.says("Karin", INSULT)
    assert stands(theatre, said)
    theatre.street.group.make_admin(theatre["Sanne"], theatre["Karin"], anonymous=True)
    await settled(theatre)
    theatre.unheard.clear()
    masked = await theatre.says("Sanne", INSULT)
    assert stands(theatre, masked)
    news = theatre.street.telegram.channel("Nieuws") if hasattr(theatre.street.telegram, "channel") else None
    if news is not None:
        post = theatre.street.group.post_by_channel(news, ADVERT)
        await settled(theatre)
        assert stands(theatre, post)
    theatre.nobody_hears_anything_else()
    assert await log_has(theatre, "exempt")
    assert await offences(theatre) == []


async def test_case_40_a_channel_identity_is_shut_out_as_a_channel(theatre: Theatre) -> None:
    shop = theatre.street.telegram.channel("Verf")
    post = theatre["Bram"].posts_as_channel(theatre.street.group, shop, ADVERT)
    await settled(theatre)
    assert not stands(theatre, post)
    assert shop.id in theatre.street.group.chat.banned_senders
    assert theatre["Bram"].is_in(theatre.street.group)
    theatre.nobody_hears_anything_else()


async def test_case_41_a_flood_with_a_restart_in_the_middle_gives_one_word_and_one_offence(theatre: Theatre) -> None:
    for nth in range(40):
        theatre["Bram"].says(theatre.street.group, f"hahaha lachen joh nummer {nth}")
        if nth == 20:
            await settled(theatre)
            await theatre.stage.restart()
            theatre["Bram"].account.started = True
            break
    with_more = [theatre["Joris"].says(theatre.street.group, "ok")]
    await settled(theatre)
    assert with_more
    assert [rule for rule, _ in await offences(theatre)].count("flood") == 1
    to_bram = [n for n in theatre.unheard if n.to == "Bram"]
    assert len(to_bram) == 1
    assert theatre["Bram"].standing(theatre.street.group).status == "restricted"


async def test_case_42_an_edit_into_spam_counts_once(theatre: Theatre) -> None:
    said = await theatre.says("Bram", "goedemorgen allemaal hoor")
    theatre["Bram"].edits(said, ADVERT)
    await settled(theatre)
    assert not stands(theatre, said)
    assert [rule for rule, _ in await offences(theatre)] == ["no_advertising"]
    assert [n.to for n in theatre.unheard] == ["Bram"]


async def test_case_42_an_album_of_ten_is_one_offence(theatre: Theatre) -> None:
    pictures = theatre["Bram"].sends_album(theatre.street.group, 10)
    await settled(theatre)
    assert not any(stands(theatre, one) for one in pictures)
    assert [rule for rule, _ in await offences(theatre)] == ["photos"]
    theatre.hears("Bram", "private.photo_removed")
    theatre.nobody_hears_anything_else()


async def test_case_42_a_flood_of_reactions_is_noted_once_and_rings_nobody(theatre: Theatre) -> None:
    said = await theatre.says("Joris", "de vuilnis wordt morgen opgehaald")
    theatre.unheard.clear()
    for nth in range(60):
        theatre["Bram"].reacts(said, None)
        theatre["Bram"].reacts(said, "👍" if nth % 2 else "❤")
    await settled(theatre)
    count = await theatre.stage.program.commit.submit(
        lambda unit: unit.sql.value("select count(*) from audit where verb = 'wave.reactions'")
    )
    assert count == 1
    theatre.nobody_hears_anything_else()


async def test_case_42_a_wave_of_100_joins_tells_the_admin_once(theatre: Theatre) -> None:
    raiders = [theatre.street.telegram.user(f"Nieuw {nth}") for nth in range(100)]
    for one in raiders:
        theatre.street.group.add(one)
    await settled(theatre)
    told = [n for n in theatre.unheard if n.to == "Karin"]
    assert len(told) == 1
    theatre.hears("Karin", "admin.wave.joins")
    theatre.nobody_hears_anything_else()
    assert raiders[50].standing(theatre.street.group).status == "restricted"


async def test_case_43_ten_members_gang_up_and_nothing_follows_by_itself(theatre: Theatre) -> None:
    said = await theatre.says("Bram", "ik vind dat de gemeente beter mag vegen")
    theatre.unheard.clear()
    for name in ("Joris", "Fatima", "Henk", "Truus", "Mehmet", "Sanne", "Ewa", "Dewi"):
        await theatre.says(name, "/twijfel", reply_to=said)
    assert stands(theatre, said)
    assert theatre["Bram"].standing(theatre.street.group).status == "member"
    assert not [n for n in theatre.unheard if n.to in ("Bram", "Karin", GROUP)]


async def test_case_43_one_member_who_points_at_everything_is_stopped(theatre: Theatre) -> None:
    for nth in range(4):
        said = await theatre.says("Bram", f"de stoep ligt scheef bij nummer {nth}")
        await theatre.says("Joris", "/twijfel", reply_to=said)
    theatre.hears("Joris", "command.flagged_enough")


async def test_case_44_a_refused_delete_is_handed_to_the_admin_once_and_stops_nothing(theatre: Theatre) -> None:
    theatre.street.telegram.faults.add(
        "error", method="deleteMessage", times=None, code=400, description="Bad Request: message can't be deleted"
    )
    await theatre.says("Bram", INSULT)
    await theatre.says("Dewi", "Jij bent een vuile hoer, rot op uit onze straat")
    told = [n for n in theatre.unheard if n.to == "Karin"]
    assert len(told) == 1
    theatre.hears("Karin", "admin.act_refused")
    assert {n.to for n in theatre.unheard} <= {"Bram", "Dewi"}


async def test_case_45_another_groups_button_and_member_are_refused(theatre: Theatre) -> None:
    """Every id behind a button is looked up within the group in which it is pressed."""
    from handlers import appeals
    from handlers.members import Speaker
    from handlers.verbs import Press
    from handlers.work import Work

    await theatre.says("Bram", INSULT)
    await theatre.says("Bram", "test")
    program = theatre.stage.program

    def elsewhere(unit: Unit) -> list[str]:
        other = unit.groups.create("Elders", program.clock.now(), state="active")
        admin = unit.people.create("Vreemde", None, program.clock.now())
        member = unit.groups.add_member(other.id, admin.id, program.clock.now(), role="admin")
        work = Work(unit, program.clock.now(), "t1", lambda: "tok", lambda *_: None, program.defaults)  # type: ignore[arg-type]
        press = Press(other, Speaker(admin, member), {"offence": 1}, "", True, None)
        return [do(work, press) for do in (appeals.appeal, appeals.grant, appeals.remove, appeals.right)]

    assert set(await program.commit.submit(elsewhere)) <= {"toast.not_yours", "toast.noted"}
    row = await program.commit.submit(lambda unit: unit.rules.offence(1))
    assert row is not None and (row.appeal, row.verdict) == ("", "")
    assert theatre["Bram"].is_in(theatre.street.group)


async def test_stickers_polls_forwards_and_cards_are_judged_during_an_alarm(theatre: Theatre) -> None:
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    bram, group = theatre["Bram"], theatre.street.group
    sent = [bram.sends_sticker(group), bram.sends_poll(group, "Wie gaat er mee naar de borrel?", ["ik", "niet"])]
    sent.append(bram.sends_contact(group, "+31600000000", first_name="Piet"))
    await settled(theatre)
    assert [stands(theatre, one) for one in sent] == [False, False, False]
    assert len([n for n in theatre.unheard if n.to == "Bram"]) <= 2
    assert not [n for n in theatre.unheard if n.to != "Bram"]


async def test_a_voice_note_stays_and_its_sender_is_asked(theatre: Theatre) -> None:
    note = theatre["Bram"].sends_voice(theatre.street.group)
    await settled(theatre)
    assert stands(theatre, note)
    theatre.hears("Bram", "private.voice")


@pytest.mark.parametrize("settings", [{"moderation": "on", "photo_rule": "allowed"}])
async def test_where_pictures_are_allowed_they_stay(theatre: Theatre, settings: dict[str, Any]) -> None:
    picture = theatre["Bram"].sends_photo(theatre.street.group)
    await settled(theatre)
    assert stands(theatre, picture)


async def test_one_text_from_many_accounts_offers_the_lock(theatre: Theatre) -> None:
    text = "Win nu een gratis telefoon, klik snel op deze mooie link van de winkel"
    for name in ("Bram", "Dewi", "Ewa"):
        theatre[name].says(theatre.street.group, text)
    await settled(theatre)
    theatre.hears("Karin", "admin.wave.same_text")


async def test_noise_moves_to_the_chat_room_where_there_is_one(theatre: Theatre) -> None:
    people = theatre.street.people
    others = [person for name, person in people.items() if name != "Karin"]
    chat = theatre.street.telegram.supergroup("Praatgroep", owner=theatre["Karin"], members=others, bot="administrator")
    await theatre.whispers("Karin", "/praatgroep")
    code = theatre.hears("Karin", "admin.room_code").text.split("/praatgroep ")[1].split()[0]
    theatre["Karin"].says(chat, f"/praatgroep {code}")
    await settled(theatre)
    theatre.hears("Karin", "admin.room_set")
    await theatre.says("Katrien", ALARM)
    theatre.unheard.clear()
    thanks = await theatre.says("Truus", "Dank jullie wel allemaal!! 👍👍")
    assert not stands(theatre, thanks)
    assert "Dank jullie wel allemaal!! 👍👍" in [m.text for m in chat.messages]
    theatre.hears("Truus", "private.moved", rings=False)
    await theatre.says("Katrien", "loos alarm, het was de monteur")
    theatre.unheard.clear()
    theatre["Henk"].says(chat, "HELP er is brand bij Eikenhof 7, vlammen uit het dak!")
    await settled(theatre)
    assert [n for n in theatre.unheard if n.to == GROUP and n.rings]
