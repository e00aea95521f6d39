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
LARGEST_BYTES = 16 * 1024**2
"""No larger file is kept: what WhatsApp carries at most."""


def bare(work: Work, group: GroupRow, speaker: Speaker, event: Said, report_id: int | None) -> None:
    """A picture without words: the group's rule holds; in private its sender is asked for one line."""
    kept_now = keep(work, group, speaker, event, report_id)
    if not event.private:
        moderation.wordless(work, group, speaker, event)
        return
    # Nobody else has seen it: no rule of the group's chat takes it out of anywhere.
    key = "private.picture_kept" if kept_now else "private.photo_keep" if report_id else "private.photo_one_line"
    if _too_big(work, group, event, report_id):
        return
    if not threads.one_word(work, group, speaker.person, event, key):
        return
    if members.can_write(work, speaker.person):
        chosen = work.settings(group)
        args = {"emergency": chosen.emergency_number, "hours": chosen.photo_keep_hours}
        work.tell(Tell(to=speaker.recipient, key=key, args=args, lane=Lane.PERSONAL), group)


def keep(work: Work, group: GroupRow, speaker: Speaker, event: Said, report_id: int | None) -> int:
    """Fetch pictures and videos to keep them for the wijkagent, only where the group chose to and for a report; how many.

    A video that is too big is not fetched, and its sender hears so.
    """
    report_id = report_id or _report_of(work, group, event)
    if not work.settings(group).photo_keep or report_id is None:
        return 0
    wanted = [a for a in event.attachments if a.kind in PICTURES and a.ref]
    fitting = [a for a in wanted if a.size_bytes <= LARGEST_BYTES]
    for nth, one in enumerate(fitting):
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
    if len(fitting) < len(wanted) and members.can_write(work, speaker.person):
        args = {"emergency": work.settings(group).emergency_number, "most": LARGEST_BYTES // 1024**2}
        told = Tell(to=speaker.recipient, key="private.video_too_big", args=args, silent=True, step="too_big")
        work.tell(told, group)
    return len(fitting)


def _report_of(work: Work, group: GroupRow, event: Said) -> int | None:
    """The report that this very message began or joined: its picture came along with its words."""
    if not any(a.kind in PICTURES for a in event.attachments):
        return None
    observed = work.unit.reports.observation_in(group.id, event.message_ref)
    return observed.report_id if observed is not None else None


def _too_big(work: Work, group: GroupRow, event: Said, report_id: int | None) -> bool:
    """Whether its sender has been told already that it is too big to be kept."""
    kept_here = work.settings(group).photo_keep and report_id is not None
    return kept_here and any(a.kind in PICTURES and a.size_bytes > LARGEST_BYTES for a in event.attachments)


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
