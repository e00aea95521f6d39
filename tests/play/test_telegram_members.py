"""Members, moderation, join requests and what the bot may do."""

from __future__ import annotations

import pytest
from telegram import Bot, BotCommand, BotCommandScopeChat, ChatPermissions, Update
from telegram.error import BadRequest, Forbidden

from bot.play.telegram import CannotAct
from tests.play.conftest import Scene

MUTE = ChatPermissions.no_permissions()
TALK = ChatPermissions.all_permissions()


async def updates(bot: Bot, kind: str) -> list[Update]:
    """The waiting updates of a kind; all are confirmed."""
    found = await bot.get_updates(timeout=0)
    await bot.get_updates(found[-1].update_id + 1, timeout=0)
    return [update for update in found if getattr(update, kind) is not None]


@pytest.fixture(autouse=True)
async def asks_for_everything(bot: Bot, scene: Scene) -> None:
    await bot.get_updates(timeout=0, offset=1, allowed_updates=Update.ALL_TYPES)


async def test_muting_and_its_end(bot: Bot, scene: Scene) -> None:
    await bot.restrict_chat_member(
        scene.street.id, scene.joris.id, MUTE, until_date=int(scene.clock().timestamp()) + 600
    )
    with pytest.raises(CannotAct, match="may not write"):
        scene.joris.says(scene.street, "maar ik wil")
    member = await bot.get_chat_member(scene.street.id, scene.joris.id)
    assert member.status == "restricted"
    scene.clock.move(601)
    scene.joris.says(scene.street, "daar ben ik weer")
    assert (await bot.get_chat_member(scene.street.id, scene.joris.id)).status == "member"


async def test_under_30_seconds_is_for_ever(bot: Bot, scene: Scene) -> None:
    await bot.restrict_chat_member(
        scene.street.id, scene.joris.id, MUTE, until_date=int(scene.clock().timestamp()) + 20
    )
    scene.clock.move(86_400 * 30)
    assert (await bot.get_chat_member(scene.street.id, scene.joris.id)).status == "restricted"
    await bot.restrict_chat_member(scene.street.id, scene.joris.id, TALK)
    assert (await bot.get_chat_member(scene.street.id, scene.joris.id)).status == "member"


async def test_implied_permissions(bot: Bot, scene: Scene) -> None:
    links_only = ChatPermissions(can_add_web_page_previews=True)
    await bot.restrict_chat_member(scene.street.id, scene.joris.id, links_only)
    scene.joris.says(scene.street, "dat mag dus")
    await bot.restrict_chat_member(scene.street.id, scene.joris.id, links_only, use_independent_chat_permissions=True)
    with pytest.raises(CannotAct):
        scene.joris.says(scene.street, "nu niet meer")


async def test_admins_and_the_owner_are_out_of_reach(bot: Bot, scene: Scene) -> None:
    scene.street.make_admin(scene.katrien)
    with pytest.raises(BadRequest, match="User is an administrator of the chat"):
        await bot.ban_chat_member(scene.street.id, scene.katrien.id)
    with pytest.raises(BadRequest, match="Can't remove chat owner"):
        await bot.ban_chat_member(scene.street.id, scene.karin.id)
    scene.street.change_bot_rights(scene.karin, "can_delete_messages")
    with pytest.raises(BadRequest, match="Not enough rights to restrict/unrestrict chat member"):
        await bot.ban_chat_member(scene.street.id, scene.joris.id)


async def test_restricting_needs_a_supergroup(bot: Bot, scene: Scene) -> None:
    group = scene.fake.group("Klein", owner=scene.karin, members=[scene.joris])
    with pytest.raises(BadRequest, match="Method is available only for supergroups"):
        await bot.restrict_chat_member(group.id, scene.joris.id, MUTE)
    await bot.ban_chat_member(group.id, scene.joris.id)
    assert not scene.joris.is_in(group)
    with pytest.raises(BadRequest, match="supergroup and channel chats only"):
        await bot.unban_chat_member(group.id, scene.joris.id)


async def test_a_ban_shows_and_unban_kicks_who_is_present(bot: Bot, scene: Scene) -> None:
    await bot.ban_chat_member(scene.street.id, scene.joris.id)
    assert scene.joris.sees(scene.street) == []
    with pytest.raises(CannotAct, match="banned"):
        scene.joris.joins(scene.street)
    (change,) = await updates(bot, "chat_member")
    assert change.chat_member is not None
    assert change.chat_member.new_chat_member.status == "kicked"
    await bot.unban_chat_member(scene.street.id, scene.joris.id)
    scene.joris.joins(scene.street)
    await bot.unban_chat_member(scene.street.id, scene.joris.id, only_if_banned=True)
    assert scene.joris.is_in(scene.street)
    await bot.unban_chat_member(scene.street.id, scene.joris.id)
    assert not scene.joris.is_in(scene.street)


async def test_promote_only_with_rights_one_has(bot: Bot, scene: Scene) -> None:
    scene.street.change_bot_rights(scene.karin, "can_promote_members", "can_delete_messages")
    await bot.promote_chat_member(scene.street.id, scene.katrien.id, can_delete_messages=True)
    admins = await bot.get_chat_administrators(scene.street.id)
    assert {admin.user.first_name for admin in admins} == {"Karin", "Katrien", "Saar"}
    with pytest.raises(BadRequest, match="Not enough rights"):
        await bot.promote_chat_member(scene.street.id, scene.joris.id, can_restrict_members=True)
    await bot.promote_chat_member(scene.street.id, scene.katrien.id)
    assert scene.katrien.standing(scene.street).status == "member"


async def test_joining_by_request(bot: Bot, scene: Scene) -> None:
    link = await bot.create_chat_invite_link(scene.street.id, name="Poster", creates_join_request=True)
    truus = scene.fake.user("Truus")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(truus.id, "vroeg")
    with pytest.raises(CannotAct, match="request"):
        truus.joins(scene.street, link.invite_link)
    truus.requests_to_join(scene.street, link.invite_link, bio="Lindelaan 30")
    (update,) = await updates(bot, "chat_join_request")
    request = update.chat_join_request
    assert request is not None
    assert request.invite_link is not None
    assert (request.from_user.id, request.bio, request.invite_link.name) == (truus.id, "Lindelaan 30", "Poster")
    await bot.send_message(request.user_chat_id, "Wat is uw huisnummer?")
    assert truus.last().text == "Wat is uw huisnummer?"
    scene.clock.move(301)
    with pytest.raises(Forbidden, match="can't initiate conversation"):
        await bot.send_message(request.user_chat_id, "te laat")
    await bot.approve_chat_join_request(scene.street.id, truus.id)
    assert truus.is_in(scene.street)
    with pytest.raises(BadRequest, match="User_already_participant"):
        await bot.approve_chat_join_request(scene.street.id, truus.id)
    change = (await updates(bot, "chat_member"))[-1].chat_member
    assert change is not None
    assert change.via_join_request


async def test_declining_and_unknown_requests(bot: Bot, scene: Scene) -> None:
    truus = scene.fake.user("Truus")
    truus.requests_to_join(scene.street)
    await bot.decline_chat_join_request(scene.street.id, truus.id)
    assert not truus.is_in(scene.street)
    with pytest.raises(BadRequest, match="Hide_requester_missing"):
        await bot.decline_chat_join_request(scene.street.id, truus.id)


async def test_links_refuse_a_limit_with_requests(bot: Bot, scene: Scene) -> None:
    with pytest.raises(BadRequest, match="Member limit can't be specified"):
        await bot.create_chat_invite_link(scene.street.id, member_limit=5, creates_join_request=True)
    with pytest.raises(BadRequest, match="Invite_link_name_too_long"):
        await bot.create_chat_invite_link(scene.street.id, name="x" * 33)


async def test_blocking_is_told_by_my_chat_member(bot: Bot, scene: Scene) -> None:
    scene.katrien.blocks()
    scene.katrien.unblocks()
    changes = [update.my_chat_member for update in await updates(bot, "my_chat_member")]
    assert [one.new_chat_member.status for one in changes if one] == ["kicked", "member"]


async def test_the_bot_loses_and_gets_its_place(bot: Bot, scene: Scene) -> None:
    scene.street.demote_bot(scene.karin)
    scene.street.remove_bot(scene.karin)
    scene.street.add_bot(scene.karin)
    changes = [update.my_chat_member for update in await updates(bot, "my_chat_member")]
    assert [one.new_chat_member.status for one in changes if one] == ["member", "kicked", "administrator"]


async def test_anonymous_admins_and_channels_have_masks(bot: Bot, scene: Scene) -> None:
    scene.street.make_admin(scene.katrien, anonymous=True)
    scene.katrien.says(scene.street, "van de beheerder")
    channel = scene.fake.channel("Reclame")
    scene.joris.posts_as_channel(scene.street, channel, "koop nu")
    scene.street.post_by_channel(scene.fake.channel("Nieuws"), "nieuwsbrief")
    messages = [update.message for update in await updates(bot, "message")]
    senders = [(one.from_user.username or one.from_user.first_name, one.sender_chat.title) for one in messages
               if one is not None and one.from_user is not None and one.sender_chat is not None]  # fmt: skip
    assert senders == [("GroupAnonymousBot", "Duckstad"), ("Channel_Bot", "Reclame"), ("Telegram", "Nieuws")]
    assert messages[-1] is not None
    assert messages[-1].is_automatic_forward
    await bot.ban_chat_sender_chat(scene.street.id, channel.id)
    with pytest.raises(CannotAct, match="banned"):
        scene.joris.posts_as_channel(scene.street, channel, "nog een keer")


async def test_whom_an_admin_adds_together_stands_in_one_message(bot: Bot, scene: Scene) -> None:
    truus, henk = scene.fake.user("Truus"), scene.fake.user("Henk")
    scene.street.add(truus, henk, by=scene.karin)
    (update,) = await updates(bot, "message")
    assert update.message is not None
    assert [user.first_name for user in update.message.new_chat_members] == ["Truus", "Henk"]
    scene.street.add(*(scene.fake.user(f"Golf {number}") for number in range(100)))
    assert len(await bot.get_updates(timeout=0, limit=100)) == 100
    assert scene.fake.world.queue.waiting()[-1].kind == "message"


async def test_looking_at_chats(bot: Bot, scene: Scene) -> None:
    chat = await bot.get_chat(scene.street.id)
    assert (chat.type, chat.title) == ("supergroup", "Duckstad")
    assert await bot.get_chat_member_count(scene.street.id) == 4
    assert (await bot.get_chat_member(scene.street.id, bot.id)).status == "administrator"
    assert (await bot.get_chat(scene.katrien.id)).first_name == "Katrien"
    me = await bot.get_me()
    assert me.can_read_all_group_messages is False


async def test_commands_by_scope_and_language(bot: Bot, scene: Scene) -> None:
    scope = BotCommandScopeChat(scene.street.id)
    await bot.set_my_commands([BotCommand("meldingen", "Open meldingen")], scope=scope, language_code="nl")
    assert (await bot.get_my_commands(scope=scope, language_code="nl"))[0].command == "meldingen"
    assert await bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("Groot", "x")])


async def test_reactions(bot: Bot, scene: Scene) -> None:
    sent = await bot.send_message(scene.street.id, "gezien?")
    scene.katrien.reacts(scene.katrien.last(), "👍")
    (update,) = await updates(bot, "message_reaction")
    assert update.message_reaction is not None
    assert update.message_reaction.new_reaction[0].emoji == "👍"  # type: ignore[attr-defined]
    await bot.set_message_reaction(scene.street.id, sent.message_id, "👀")
    assert set(scene.joris.last().reactions) == {"👍", "👀"}
    with pytest.raises(BadRequest, match="Reactions_too_many"):
        await bot.set_message_reaction(scene.street.id, sent.message_id, ["👀", "👍"])


async def test_leaving(bot: Bot, scene: Scene) -> None:
    await bot.leave_chat(scene.street.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(scene.street.id, "x")
