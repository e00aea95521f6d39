"""Pictures (design §3): by default they do not stay and are not kept; a group may keep them, sealed and for a while."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers import members, moderation, threads
from handlers.members import Speaker
from handlers.work import Work
from saar.effects import Lane, Tell
from saar.events import AttachmentKind, Said
from storage.rows import ActionRow, GroupRow
from storage.unit import Unit

PICTURES = frozenset({AttachmentKind.PHOTO, AttachmentKind.VIDEO})


def bare(work: Work, group: GroupRow, speaker: Speaker, event: Said, report_id: int | None) -> None:
    """A picture without words: the group's rule holds; in private its sender is asked for one line."""
    keep(work, group, speaker, event, report_id)
    if not event.private:
        moderation.wordless(work, group, speaker, event)
        return
    # Nobody else has seen it: no rule of the group's chat takes it out of anywhere.
    key = "private.photo_keep" if report_id else "private.photo_one_line"
    if not threads.one_word(work, group, speaker.person, event, key):
        return
    if members.can_write(work, speaker.person):
        args = {"emergency": work.settings(group).emergency_number}
        work.tell(Tell(to=speaker.recipient, key=key, args=args, lane=Lane.PERSONAL), group)


def keep(work: Work, group: GroupRow, speaker: Speaker, event: Said, report_id: int | None) -> None:
    """Fetch the picture to keep it for the wijkagent, only where the group chose to and for a report."""
    if not work.settings(group).photo_keep or report_id is None:
        return
    for nth, one in enumerate(a for a in event.attachments if a.kind is AttachmentKind.PHOTO and a.ref):
        work.unit.actions.do(
            causation=work.causation,
            kind="fetch_media",
            recipient=f"g{group.id}",
            args={"ref": one.ref, "person": speaker.person.id, "report": report_id, "channel": event.chat.channel},
            group_id=group.id,
            lane=Lane.MODERATION,
            now=work.now,
            step=f"picture.{nth}",
        )


def kept(unit: Unit, row: ActionRow, media: bytes, now: datetime, hours: int) -> None:
    """Put a fetched picture, stripped of its metadata, under its sender's key until it expires; the log says so in ids."""
    if row.group_id is None:
        return
    person_id, report_id = int(row.args["person"]), int(row.args["report"])
    picture_id = unit.rules.keep_picture(
        f"{row.causation}:{row.step}", row.group_id, person_id, report_id, media, now, now + timedelta(hours=hours)
    )
    if picture_id is not None:
        unit.audit.note(now, row.group_id, "saar", "picture_kept", f"picture:{picture_id}", report=report_id)
