"""Every table Saar keeps, as SQLModel classes; migrations are drawn from METADATA."""

from storage.tables.columns import METADATA
from storage.tables.ledger import Audit, Button, Deadline, Lease, Link, Meta
from storage.tables.people import Address, Duty, Group, Membership, Person
from storage.tables.queues import Action, Card, Inbox, Outbox, SeenEvent
from storage.tables.reports import Audience, Mark, Observation, RecentLine, Report
from storage.tables.rules import Counter, HouseRules, Offence, Picture
from storage.tables.threads import Consent, Pending, Posted, Spending, Thread

__all__ = [
    "METADATA",
    "Action",
    "Address",
    "Audience",
    "Audit",
    "Button",
    "Card",
    "Consent",
    "Counter",
    "Deadline",
    "Duty",
    "Group",
    "HouseRules",
    "Inbox",
    "Lease",
    "Link",
    "Mark",
    "Membership",
    "Meta",
    "Observation",
    "Offence",
    "Outbox",
    "Pending",
    "Person",
    "Picture",
    "Posted",
    "RecentLine",
    "Report",
    "SeenEvent",
    "Spending",
    "Thread",
]
