"""The board's one-time link, for admins and coordinators."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers.commands.command import Call, Command, Reply
from saar.people import May

BOARD = "board"
LINK_LIFE = timedelta(minutes=15)


def board(call: Call) -> Sequence[Reply]:
    """Give a link that opens the board once, for the person who asks alone."""
    token = call.work.token() + call.work.token()
    call.work.unit.links.create(
        token=token,
        purpose=BOARD,
        args={},
        person_id=call.speaker.person.id,
        group_id=call.group.id,
        expires_at=call.work.now + LINK_LIFE,
    )
    call.work.note(call.group, call.speaker.recipient, "board_link", call.speaker.recipient)
    minutes = int(LINK_LIFE.total_seconds() // 60)
    return (Reply("admin.board", {"board_token": token, "minutes": minutes}),)


COMMANDS = (Command("bord", ("bord", "board"), May.SEE_COUNTS, board, admin=True),)
