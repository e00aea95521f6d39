"""What somebody writes to Saar alone: a start, a command, a report, a question, or their name and house number."""

from __future__ import annotations

from handlers import answers, choosing, commands, joining, letterbox, members, messages, threads
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Tell, person
from saar.events import Pressed, Said
from saar.people import Standing
from storage.rows import PersonRow


def said(work: Work, event: Said) -> None:
    """Handle one private message."""
    someone = members.person_of(work, event.who, can_start=True)
    known = members.group_of_person(work, someone)
    if event.group_id is None:
        threads.wrote(work, someone, event.who, event, known)
    else:
        threads.answers_go_back(work, someone, event.who)
    if threads.handle(work, someone, event, known):
        return
    if commands.is_start(event.text):
        commands.start(work, someone, event)
        return
    address = letterbox.link_in(work, event.text)
    if address is not None and _may_enter(work, someone, address.group_id):
        letterbox.enter(work, someone, address, event)
        return
    if known is None:
        left = members.group_removed_from(work, someone)
        if left is not None and not commands.is_command(event.text):
            # Design §6.12: who was taken out can still report an emergency; anything else of theirs goes to nobody.
            messages.hear(work, left, Speaker(someone, work.unit.groups.member(left.id, someone.id)), event)
            return
        _stranger(work, someone, event)
        return
    token = threads.pressed_words(work, someone, event)
    if token is not None:
        answers.pressed(work, _press(event, token))
        return
    group = choosing.group_for(work, someone, event)
    if group is None:
        return
    speaker = Speaker(someone, work.unit.groups.member(group.id, someone.id))
    if commands.is_command(event.text):
        commands.run(work, group, speaker, event)
        return
    if speaker.standing is Standing.WAITING:
        joining.introduces(work, group, speaker, event)
        return
    messages.hear(work, group, speaker, event)


def _may_enter(work: Work, someone: PersonRow, group_id: int | None) -> bool:
    """Whether a typed code is an entry: for who is not in already; a member's words are a message, whatever is in them."""
    member = work.unit.groups.member(group_id, someone.id) if group_id else None
    return member is None or Standing(member.standing) is Standing.WAITING


def _stranger(work: Work, someone: PersonRow, event: Said) -> None:
    """Nobody we know: the 112 line and how to join; what they wrote goes to nobody."""
    if commands.is_command(event.text) and commands.run_without_group(work, someone, event):
        return
    if threads.may_answer_stranger(work, someone, event):
        args = {"emergency": work.defaults.emergency_number}
        work.tell(Tell(to=person(someone.id), key="private.unknown_person", args=args))


def _press(event: Said, token: str) -> Pressed:
    """The words of a button, typed or sent by the platform as words, as the press they stand for."""
    return Pressed(
        who=event.who,
        chat=event.chat,
        token=token,
        message_ref=event.message_ref,
        press_ref="",
        occurred_at=event.occurred_at,
    )
