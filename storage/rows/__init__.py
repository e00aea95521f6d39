"""What storage hands out: decrypted, frozen rows. Times are aware UTC datetimes, ids are ours.

A text that can no longer be read (its key was destroyed, or the bytes are damaged) comes back empty; a field that may
be absent comes back as None. Nothing here touches the database.
"""

from storage.rows.ledger import AuditRow, ButtonRow, DeadlineRow, LinkRow, Refusal
from storage.rows.people import AddressRow, DutyRow, GroupRow, MemberRow, PersonRow
from storage.rows.queues import ActionRow, CardRow, Depth, InboxRow, OutboxRow
from storage.rows.reports import AudienceRow, LineRow, ObservationRow, ReportRow
from storage.rows.rules import HouseRulesRow, OffenceRow, PictureRow, RoomRow
from storage.rows.threads import ConsentRow, PostedRow, ReachRow, ThreadRow

__all__ = [
    "ActionRow",
    "AddressRow",
    "AudienceRow",
    "AuditRow",
    "ButtonRow",
    "CardRow",
    "ConsentRow",
    "DeadlineRow",
    "Depth",
    "DutyRow",
    "GroupRow",
    "HouseRulesRow",
    "InboxRow",
    "LineRow",
    "LinkRow",
    "MemberRow",
    "ObservationRow",
    "OffenceRow",
    "OutboxRow",
    "PersonRow",
    "PictureRow",
    "PostedRow",
    "ReachRow",
    "Refusal",
    "ReportRow",
    "RoomRow",
    "ThreadRow",
]
