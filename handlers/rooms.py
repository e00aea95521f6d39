"""Two rooms: the alarm room stays silent, the chat room is for everything else. It is a chat of its own, or a topic."""

from __future__ import annotations

from datetime import timedelta

from handlers.work import Work
from saar.events import Said
from saar.events import Speaker as InTheNameOf
from storage.rows import GroupRow, RoomRow

ROOM = "room"
CODE_LIFE = timedelta(hours=2)


def is_in(room: RoomRow | None, event: Said) -> bool:
    """Tell whether something was said in this chat room."""
    if room is None or event.private:
        return False
    return (room.channel, room.value, room.topic) == (event.chat.channel, event.chat.value, event.topic)


def group_of(work: Work, event: Said) -> GroupRow | None:
    """Find the group whose chat room this chat is."""
    found = work.unit.rules.group_of_room(event.chat.channel, event.chat.value, event.topic)
    return work.unit.groups.get(found) if found is not None else None


def code(work: Work, group: GroupRow) -> str:
    """Make the one-time code with which an admin names another chat as the chat room."""
    token = work.token()
    work.unit.links.create(
        token=token, purpose=ROOM, args={}, person_id=None, group_id=group.id, expires_at=work.now + CODE_LIFE
    )
    return token


def named(work: Work, event: Said, given: str) -> bool:
    """This chat, or this topic of it, becomes the chat room of the group whose code it is; False for a wrong code."""
    link = work.unit.links.get(given.strip(), work.now) if given.strip() else None
    group = work.unit.groups.get(link.group_id) if link and link.purpose == ROOM and link.group_id else None
    if link is None or group is None or event.speaker is not InTheNameOf.PERSON:
        return False
    work.unit.links.revoke(work.now, id=link.id)
    work.unit.rules.set_room(group.id, RoomRow(event.chat.channel, event.chat.value, event.topic))
    work.note(group, "saar", "chat_room", f"g{group.id}")
    return True
