"""Commands: described as data, run by one table.

A command is an entry in a file of this package: its words, who may, what it takes, and a function that does it and
returns what to answer. Help, hints and refusals come from the description. The answer goes to the person alone.
"""

from __future__ import annotations

import re

from handlers import members, rooms
from handlers.commands import admin, asking, board, personal, rules, starting
from handlers.commands.command import Call, Command, Reply
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Lane, Tell, person
from saar.events import Address, Said, Who
from saar.people import May, Standing, may
from storage.rows import GroupRow, PersonRow

COMMANDS: tuple[Command, ...] = (
    *personal.COMMANDS,
    *rules.COMMANDS,
    *asking.COMMANDS,
    *admin.COMMANDS,
    *board.COMMANDS,
)
_BY_WORD = {word: command for command in COMMANDS for word in command.words}
# Only words nobody cries in danger: "help" and "hulp" alone are messages, never commands.
_BARE = {
    "afmelden": "afmelden",
    "stop": "afmelden",
    "stop berichten": "afmelden",
    "start": "start",
    "nieuws": "nieuws",
    "lees": "nieuws",
    "lees het bericht": "nieuws",
    "news": "nieuws",
    "meldingen": "meldingen",
    "kosten": "kosten",
    "regels": "regels",
    "gegevens": "gegevens",
    "mijn gegevens": "gegevens",
    "koppelen": "koppelen",
    "leden": "leden",
    "doorsturen": "doorsturen",
    "wachtenden": "wachtenden",
    "beheer": "beheer",
}
_CODE = re.compile(r"^(?:start|aanmelden|koppelen)\s+([A-Za-z0-9_-]{8,40}(?:\s.{1,80})?)$", re.IGNORECASE)
"""A joining code typed or filled in by a link, where there are no commands with a stroke."""
_SLASH = re.compile(r"^/([a-z_0-9]{1,32})(?:@\w+)?(?:\s+(.*))?$", re.IGNORECASE | re.DOTALL)


def _split(text: str) -> tuple[str, str] | None:
    found = _SLASH.match(text.strip())
    if found:
        return found[1].lower(), (found[2] or "").strip()
    bare = _BARE.get(" ".join(text.lower().split()).rstrip(".!"))
    if bare:
        return bare, ""
    code = _CODE.match(text.strip())
    return ("start", code[1]) if code else None


def is_command(text: str) -> bool:
    """Tell whether a text is meant as a command; an unknown /word is, too."""
    return _split(text) is not None


def is_start(text: str) -> bool:
    """Tell whether a text is the start of a private line."""
    found = _split(text)
    return found is not None and found[0] == "start"


def in_unknown_chat(work: Work, event: Said) -> None:
    """In a chat that is no group yet only the set-up code counts."""
    found = _split(event.text)
    if found is not None and found[0] in ("saar", "start", "code"):
        starting.set_up(work, event, found[1])
    elif found is not None and found[0] in ("praatgroep", "chatroom") and rooms.named(work, event, found[1]):
        who = members.person_of(work, event.who, can_start=False)
        if members.can_write(work, who):
            work.tell(Tell(to=person(who.id), key="admin.room_set"))


def start(work: Work, who: PersonRow, event: Said) -> None:
    """Somebody opened the private line, perhaps by a link."""
    found = _split(event.text)
    starting.start(work, who, found[1] if found else "", event)


def run_without_group(work: Work, who: PersonRow, event: Said) -> bool:
    """Run what somebody may ask who is in no group: their own data, and to be erased."""
    found = _split(event.text)
    command = _BY_WORD.get(found[0]) if found else None
    if command is None or command.needs is not None:
        return False
    return personal.without_group(work, who, command, event)


def run(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> None:
    """Run a command in its group, or say kindly why not."""
    found = _split(event.text)
    if found is None:
        return
    name, rest = found
    command = _BY_WORD.get(name)
    if command is None:
        if event.private:
            _answer(work, group, speaker, event, Reply("command.unknown"))
        return
    standing = Standing.MEMBER if speaker.standing is Standing.MUTED else speaker.standing
    if command.needs is not None and not may(speaker.role, standing, command.needs):
        _answer(work, group, speaker, event, Reply("command.not_allowed"))
        return
    arguments = rest.split(None, max(0, len(command.takes) - 1)) if rest else []
    if len(arguments) < command.least:
        _answer(work, group, speaker, event, Reply(f"command.usage.{command.name}"))
        return
    for reply in command.run(Call(work, group, speaker, arguments, event)):
        _answer(work, group, speaker, event, reply)


def by_name(work: Work, group: GroupRow, speaker: Speaker, name: str, message_ref: str) -> None:
    """Run a command for who pressed its button."""
    event = Said(
        who=Who(address=Address("", "")),
        chat=Address("", ""),
        private=True,
        text=f"/{name}",
        message_ref=message_ref,
        occurred_at=work.now,
    )
    run(work, group, speaker, event)


def _answer(work: Work, group: GroupRow, speaker: Speaker, event: Said, reply: Reply) -> None:
    """Answer in private; who never started Saar sees it as an ephemeral message in the group, or not at all."""
    if members.can_write(work, speaker.person):
        work.tell(
            Tell(to=person(speaker.person.id), key=reply.key, args=reply.args, choices=reply.choices, step=reply.step),
            group,
        )
    elif not event.private:
        work.tell(
            Tell(
                to=f"g{group.id}",
                key=reply.key,
                args=reply.args,
                silent=True,
                lane=Lane.PERSONAL,
                only_to=speaker.recipient,
                expires_s=60,
                step=reply.step,
            ),
            group,
        )


def listed(role_may: frozenset[May] | None = None) -> list[Command]:
    """List the commands that somebody with these rights sees; all of them when None."""
    return [c for c in COMMANDS if role_may is None or c.needs is None or c.needs in role_may]
