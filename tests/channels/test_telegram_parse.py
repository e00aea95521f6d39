"""Raw updates become events, whatever is in them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.parse import NEEDED_RIGHTS, arrival, parse
from saar.events import (
    Address,
    AttachmentKind,
    Joined,
    JoinRequested,
    Left,
    Migrated,
    Pressed,
    Reachability,
    RightsChanged,
    Said,
    Speaker,
)
from tests.channels.updates import GROUP, KARIN, PRIVATE, SAAR, SENT_AT, change, message, update

NOW = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
AT = datetime.fromtimestamp(SENT_AT, UTC)
STREET = Address("telegram", "-1001234567890")


def one(payload: bytes) -> Any:
    (event,) = parse(payload, NOW)
    return event


def test_a_line_in_the_group() -> None:
    event = one(update(message=message(text="Er wordt ingebroken op nummer 12")))
    assert isinstance(event, Said)
    assert (event.text, event.chat, event.private, event.chat_title) == (
        "Er wordt ingebroken op nummer 12",
        STREET,
        False,
        "Lindelaan",
    )
    assert (event.who.address.value, event.who.name, event.who.language) == ("42", "Karin de Wit", "nl")
    assert (event.message_ref, event.occurred_at, event.speaker) == ("11", AT, Speaker.PERSON)


def test_a_line_in_private() -> None:
    event = one(update(message=message(chat=PRIVATE, text="/start abc")))
    assert event.private
    assert event.chat == Address("telegram", "42")


@pytest.mark.parametrize(
    ("fields", "kind", "text"),
    [
        ({"photo": [{"file_id": "s", "width": 90, "height": 90}, {"file_id": "b", "width": 900, "height": 900}]},
         AttachmentKind.PHOTO, ""),
        ({"photo": [{"file_id": "b", "width": 900, "height": 900}], "caption": "Deze man"}, AttachmentKind.PHOTO,
         "Deze man"),
        ({"voice": {"file_id": "b", "mime_type": "audio/ogg"}}, AttachmentKind.VOICE, ""),
        ({"audio": {"file_id": "b", "mime_type": "audio/mpeg"}}, AttachmentKind.VOICE, ""),
        ({"video": {"file_id": "b"}}, AttachmentKind.VIDEO, ""),
        ({"video_note": {"file_id": "b"}}, AttachmentKind.VIDEO, ""),
        ({"animation": {"file_id": "b"}, "document": {"file_id": "b"}}, AttachmentKind.VIDEO, ""),
        ({"document": {"file_id": "b", "mime_type": "application/pdf"}}, AttachmentKind.DOCUMENT, ""),
        ({"sticker": {"file_id": "b", "emoji": "👍"}}, AttachmentKind.STICKER, ""),
        ({"poll": {"id": "1", "question": "Wie loopt er mee?", "options": []}}, AttachmentKind.POLL,
         "Wie loopt er mee?"),
    ],
)  # fmt: skip
def test_what_came_with_it(fields: dict[str, Any], kind: AttachmentKind, text: str) -> None:
    event = one(update(message=message(**fields)))
    (attachment,) = event.attachments
    assert (attachment.kind, event.text) == (kind, text)
    assert attachment.ref == ("" if kind is AttachmentKind.POLL else "b")


def test_pictures_of_an_album_share_its_id() -> None:
    photo = [{"file_id": "b", "width": 9, "height": 9}]
    event = one(update(message=message(photo=photo, media_group_id="135")))
    assert event.attachments[0].album == "135"


def test_a_place() -> None:
    place = {"latitude": 52.1, "longitude": 4.3, "horizontal_accuracy": 25}
    event = one(update(message=message(location=place)))
    (attachment,) = event.attachments
    assert (attachment.latitude, attachment.longitude, attachment.accuracy_m) == (52.1, 4.3, 25.0)


def test_a_venue_says_its_name() -> None:
    venue = {"title": "Speeltuin", "address": "Lindelaan 3", "location": {"latitude": 52.1, "longitude": 4.3}}
    event = one(update(message=message(venue=venue, location=venue["location"])))
    (attachment,) = event.attachments
    assert (event.text, attachment.kind, attachment.name) == ("", AttachmentKind.LOCATION, "Speeltuin, Lindelaan 3")


@pytest.mark.parametrize(
    ("contact", "fields", "own", "ref"),
    [
        ({"phone_number": "+31612345678", "first_name": "Karin", "user_id": 42}, {}, True, "+31612345678"),
        ({"phone_number": "+31687654321", "first_name": "Piet", "user_id": 43}, {}, False, ""),
        ({"phone_number": "+31687654321", "first_name": "Piet"}, {}, False, ""),
        ({"phone_number": "+31612345678", "first_name": "Karin", "user_id": 42}, {"sender_chat": GROUP}, False, ""),
    ],
)
def test_only_ones_own_contact_card_counts(
    contact: dict[str, Any], fields: dict[str, Any], own: bool, ref: str
) -> None:
    (attachment,) = one(update(message=message(contact=contact, **fields))).attachments
    assert (attachment.own, attachment.ref) == (own, ref)


CHANNEL = {"id": -1009, "type": "channel", "title": "Wijknieuws"}
STAND_IN = {"id": 136817688, "is_bot": True, "first_name": "Channel"}


@pytest.mark.parametrize(
    ("fields", "speaker", "who"),
    [
        ({"from": {"id": 1087968824, "is_bot": True, "first_name": "Group"}, "sender_chat": GROUP},
         Speaker.ANONYMOUS_ADMIN, "-1001234567890"),
        ({"from": {"id": 777000, "is_bot": False, "first_name": "Telegram"}, "sender_chat": CHANNEL,
          "is_automatic_forward": True}, Speaker.LINKED_CHANNEL, "-1009"),
        ({"from": STAND_IN, "sender_chat": CHANNEL}, Speaker.CHANNEL, "-1009"),
        ({"from": {"id": 99, "is_bot": True, "first_name": "Andere"}}, Speaker.BOT, "99"),
    ],
)  # fmt: skip
def test_in_whose_name(fields: dict[str, Any], speaker: Speaker, who: str) -> None:
    event = one(update(message=message(text="Hallo", **fields)))
    assert (event.speaker, event.who.address.value) == (speaker, who)


def test_an_edit_happened_when_it_was_edited() -> None:
    event = one(update(edited_message=message(text="Nummer 14, niet 12", edit_date=SENT_AT + 60)))
    assert event.edited
    assert event.occurred_at == datetime.fromtimestamp(SENT_AT + 60, UTC)


def test_a_forward_is_marked() -> None:
    origin = {"type": "user", "date": SENT_AT, "sender_user": KARIN}
    assert one(update(message=message(text="Kijk", forward_origin=origin))).forwarded


def test_a_reply_names_what_it_answers_but_a_topic_is_no_reply() -> None:
    answered = message(message_id=5, text="Hoe laat?")
    assert one(update(message=message(text="Om 9 uur", reply_to_message=answered))).reply_to == "5"
    topic = message(text="Hoi", reply_to_message=answered, is_topic_message=True, message_thread_id=5)
    assert one(update(message=topic)).reply_to == ""


def test_a_message_only_for_saar_has_a_reference_of_its_own() -> None:
    event = one(update(message=message(message_id=0, ephemeral_message_id=3, text="/meldingen")))
    assert event.message_ref == "e42:3"


@pytest.mark.parametrize(
    "fields",
    [
        {"dice": {"emoji": "🎲", "value": 3}},
        {"pinned_message": message()},
        {"new_chat_title": "Beukenlaan"},
        {"a_content_of_the_year_2030": {"x": 1}},
        {"text": "nieuws", "chat": CHANNEL},
    ],
)
def test_what_does_not_concern_a_street(fields: dict[str, Any]) -> None:
    assert parse(update(message=message(**fields)), NOW) == ()


def test_people_come_and_go_by_service_message() -> None:
    piet = {**KARIN, "id": 43, "first_name": "Piet"}
    events = parse(update(message=message(new_chat_members=[piet, SAAR])), NOW)
    assert [(type(event), event.who.address.value) for event in events if isinstance(event, Joined)] == [(Joined, "43")]
    left = one(update(message=message(left_chat_member=KARIN)))
    assert isinstance(left, Left)
    assert not left.removed
    assert one(update(message=message(left_chat_member=piet))).removed


@pytest.mark.parametrize(
    ("fields", "old", "new"),
    [
        ({"chat": {"id": -55, "type": "group"}, "migrate_to_chat_id": -1001234567890}, "-55", "-1001234567890"),
        ({"migrate_from_chat_id": -55}, "-55", "-1001234567890"),
    ],
)
def test_a_group_that_moves_says_so_twice(fields: dict[str, Any], old: str, new: str) -> None:
    event = one(update(message=message(**fields)))
    assert event == Migrated(old=Address("telegram", old), new=Address("telegram", new), occurred_at=AT)


IN, OUT = {"status": "member"}, {"status": "left"}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (OUT, IN, Joined),
        (OUT, {"status": "restricted", "is_member": True}, Joined),
        (IN, OUT, Left),
        (IN, {"status": "kicked", "until_date": 0}, Left),
        (IN, {"status": "administrator"}, None),
        (IN, {"status": "restricted", "is_member": True}, None),
        (OUT, {"status": "kicked"}, None),
    ],
)
def test_members(before: dict[str, Any], after: dict[str, Any], expected: type | None) -> None:
    events = parse(update(chat_member=change(before, after)), NOW)
    assert [type(event) for event in events] == ([expected] if expected else [])


def test_who_was_put_out_by_another_was_removed() -> None:
    admin = {**KARIN, "id": 1}
    assert one(update(chat_member=change(IN, OUT, **{"from": admin}))).removed
    assert not one(update(chat_member=change(IN, OUT))).removed


def test_another_bot_that_joins_is_nobody() -> None:
    assert parse(update(chat_member=change(OUT, IN, user={**SAAR, "id": 8})), NOW) == ()


def test_blocked_and_unblocked() -> None:
    blocked = change(IN, {"status": "kicked"}, chat=PRIVATE, user=SAAR)
    event = one(update(my_chat_member=blocked))
    assert isinstance(event, Reachability)
    assert (event.reachable, event.who.address.value) == (False, "42")
    assert one(update(my_chat_member=change(OUT, IN, chat=PRIVATE, user=SAAR))).reachable


ALL_RIGHTS = dict.fromkeys(NEEDED_RIGHTS, True)


@pytest.mark.parametrize(
    ("after", "present", "is_admin", "missing"),
    [
        ({"status": "administrator", **ALL_RIGHTS}, True, True, ()),
        ({"status": "administrator", **ALL_RIGHTS, "can_pin_messages": False}, True, True, ("can_pin_messages",)),
        (IN, True, False, NEEDED_RIGHTS),
        ({"status": "kicked"}, False, False, NEEDED_RIGHTS),
    ],
)
def test_rights_of_saar(after: dict[str, Any], present: bool, is_admin: bool, missing: tuple[str, ...]) -> None:
    event = one(update(my_chat_member=change(IN, after, user=SAAR)))
    assert isinstance(event, RightsChanged)
    assert (event.present, event.is_admin, event.missing) == (present, is_admin, missing)
    assert event.by is not None
    assert event.by.name == "Karin de Wit"


def test_a_request_to_join() -> None:
    request = {"chat": GROUP, "from": KARIN, "user_chat_id": 42, "date": SENT_AT, "bio": "Lindelaan 7"}
    event = one(update(chat_join_request=request))
    assert isinstance(event, JoinRequested)
    assert (event.words, event.chat, event.who.address.value) == ("Lindelaan 7", STREET, "42")


def test_a_press() -> None:
    query = {"id": "777", "from": KARIN, "message": message(message_id=31), "chat_instance": "1", "data": "tok123"}
    event = one(update(callback_query=query))
    assert isinstance(event, Pressed)
    assert (event.token, event.message_ref, event.press_ref, event.private) == ("tok123", "31", "777", False)
    assert event.occurred_at == NOW


def test_a_press_under_a_message_that_is_gone_or_of_a_game() -> None:
    gone = {"message_id": 31, "date": 0, "chat": GROUP}
    query = {"id": "777", "from": KARIN, "message": gone, "data": "tok123"}
    assert isinstance(one(update(callback_query=query)), Pressed)
    assert parse(update(callback_query={"id": "1", "from": KARIN, "game_short_name": "x"}), NOW) == ()
    assert parse(update(callback_query={"id": "1", "from": KARIN, "inline_message_id": "i", "data": "t"}), NOW) == ()


@pytest.mark.parametrize("kind", ["channel_post", "poll_answer", "message_reaction", "something_of_2030"])
def test_a_type_that_is_not_asked_for_gives_nothing(kind: str) -> None:
    assert parse(update(**{kind: {"x": 1}}), NOW) == ()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("x" * 5000, "x" * 5000),
        ("🚨🔥", "🚨🔥"),
        ("מישהו פורץ", "מישהו פורץ"),
        ("a\x00b\x07", "ab\x07"),
        ("half \ud83d", "half \ufffd"),
    ],
)
def test_strange_texts_pass_and_can_be_stored(text: str, kept: str) -> None:
    event = one(update(message=message(text=text)))
    assert event.text == kept
    event.text.encode()


BROKEN: list[bytes] = [
    b"",
    b"not json",
    b"[]",
    b'{"update_id": "x", "message": {}}',
    b'{"message": {}}',
    b"[" * 100_000,
    update(message=[]),
    update(message=message(text=5)),
    update(message=message(date="now")),
    update(message=message(date=-1, text="x")),
    update(message=message(date=10**30, text="x")),
    update(message=message(chat="x", text="x")),
    update(message=message(photo="x")),
    update(message=message(location={"latitude": "north"})),
    update(message=message(**{"from": None}, text="x")),
    update(chat_member={"chat": GROUP}),
]


@pytest.mark.parametrize("payload", BROKEN)
def test_a_broken_update_is_a_value_error(payload: bytes) -> None:
    with pytest.raises(ValueError):
        parse(payload, NOW)


def test_an_arrival_of_a_broken_update_is_a_dead_letter_with_its_id() -> None:
    payload = update(message=message(text=5))
    found = arrival(payload, NOW)
    assert (found.event_id, found.payload, found.events, found.why) == ("500", payload, (), "text: a text is needed")


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@given(st.data())
def test_any_value_anywhere_gives_events_or_a_value_error(data: st.DataObject) -> None:
    whole = json.loads(
        update(
            message=message(
                text="x",
                photo=[{"file_id": "b", "width": 9, "height": 9}],
                contact={"phone_number": "1", "user_id": 42},
                location={"latitude": 1.0, "longitude": 2.0},
                reply_to_message=message(),
            ),
            chat_member=change(OUT, IN),
        )
    )
    at: Any = whole[data.draw(st.sampled_from(["message", "chat_member"]))]
    while True:
        key = data.draw(st.sampled_from(sorted(at))) if isinstance(at, dict) and at else None
        if key is None or not isinstance(at[key], dict) or data.draw(st.booleans()):
            break
        at = at[key]
    if key is not None:
        at[key] = data.draw(JSON_VALUES)
    try:
        events = parse(json.dumps(whole).encode(), NOW)
    except ValueError:
        return
    assert isinstance(events, tuple)
