"""What comes without words: photos, voice notes, places, contact cards (design §6.3, §6.14)."""

from __future__ import annotations

from typing import Any

from handlers import members, moderation, pictures, raising, spots
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Choice, Lane, Tell
from saar.events import AttachmentKind, Said
from storage.rows import GroupRow


def without_words(work: Work, group: GroupRow, speaker: Speaker, event: Said) -> None:
    """A bare photo, voice note or place: joined to the sender's open report, else asked one line about (design §6.3, §6.14)."""
    kinds = {a.kind for a in event.attachments}
    live = work.unit.reports.live(group.id)
    mine = [r for r in live if raising.concerns(r, speaker.person.id) and r.route == "street"]
    if AttachmentKind.VOICE in kinds:
        _tell_person(
            work,
            group,
            speaker,
            "private.voice",
            (
                (
                    Choice("button.danger_now", "voice_danger", _note(event), once=True),
                    Choice("button.no_hurry", "voice_later", {}, once=True),
                ),
            ),
        )
    elif AttachmentKind.CONTACT in kinds:
        _tell_person(work, group, speaker, "private.contact", ())
        if not event.private:
            # Sent to Saar alone nobody has seen it, and the answer has said already that it goes nowhere.
            moderation.wordless(work, group, speaker, event)
    elif kinds & {AttachmentKind.PHOTO, AttachmentKind.VIDEO}:
        pictures.bare(work, group, speaker, event, mine[-1].id if mine else None)
    elif AttachmentKind.LOCATION in kinds:
        spots.shared(work, group, speaker, event)
    else:
        moderation.wordless(work, group, speaker, event)


def _note(event: Said) -> dict[str, str]:
    """Where the voice note lies: a channel and its own reference, passed on only when it is about danger now."""
    note = next(a for a in event.attachments if a.kind is AttachmentKind.VOICE)
    return {"voice": note.ref, "voice_from": event.chat.channel}


def _tell_person(work: Work, group: GroupRow, speaker: Speaker, key: str, choices: Any) -> None:
    chosen = work.settings(group)
    args = {"emergency": chosen.emergency_number}
    if members.can_write(work, speaker.person):
        work.tell(Tell(to=speaker.recipient, key=key, args=args, choices=choices, lane=Lane.PERSONAL), group)
