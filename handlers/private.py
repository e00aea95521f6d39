"""What somebody writes to Saar alone: a start, a command, a report, a question, or their name and house number."""

from __future__ import annotations

from handlers import commands, joining, members, messages
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Tell, person
from saar.events import Said
from saar.people import Standing


def said(work: Work, event: Said) -> None:
    """Handle one private message."""
    someone = members.person_of(work, event.who, can_start=True)
    if commands.is_start(event.text):
        commands.start(work, someone, event)
        return
    group = members.group_of_person(work, someone)
    if group is None:
        # Nobody we know: the 112 line and how to join; what they wrote goes to nobody.
        if not commands.is_command(event.text) or not commands.run_without_group(work, someone, event):
            args = {"emergency": work.defaults.emergency_number}
            work.tell(Tell(to=person(someone.id), key="private.unknown_person", args=args))
        return
    speaker = Speaker(someone, work.unit.groups.member(group.id, someone.id))
    if commands.is_command(event.text):
        commands.run(work, group, speaker, event)
        return
    if speaker.standing is Standing.WAITING:
        joining.introduces(work, group, speaker, event)
        return
    messages.hear(work, group, speaker, event)
