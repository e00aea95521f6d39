"""What one decision has in its hands, and how it writes what must go out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from saar.effects import Choice, Lane, Tell, person
from saar.events import Event
from saar.house_rules import Catalogue
from saar.reach import Means
from saar.reading import Context, Reading
from saar.settings import GroupSettings, of_group
from storage.rows import GroupRow, MemberRow
from storage.unit import Unit

Read = Callable[[str, Context], Reading]


def _nothing(_key: str) -> frozenset[str]:
    return frozenset()


@dataclass(slots=True)
class Work:
    """One decision: the open transaction, the moment, what caused it, and where chance comes from.

    `token` gives a fresh opaque word for a button or link; `read` is the reader. `means` is what is known of each
    channel, `put` hands an event to another group's lane; `answering` is who wrote just now on a channel that costs: what
    they are told meanwhile goes back the same way.
    """

    unit: Unit
    now: datetime
    causation: str
    token: Callable[[], str]
    read: Read
    defaults: GroupSettings
    told: int = 0
    spoken: Callable[[str], frozenset[str]] = _nothing
    languages: frozenset[str] = frozenset({"nl", "en"})
    means: Mapping[str, Means] = field(default_factory=dict)
    put: Callable[[Unit, Event, str, datetime], object] | None = None
    answering: tuple[str, str] | None = None
    house_rules: Catalogue = field(default_factory=lambda: Catalogue({}))
    _known: dict[int, tuple[Mapping[str, object], GroupSettings]] = field(default_factory=dict)

    def settings(self, group: GroupRow) -> GroupSettings:
        """Lay the group's choices over the house's defaults."""
        # Asked for many times in one decision: kept as long as the group's choices are the same object.
        known = self._known.get(group.id)
        if known is None or known[0] is not group.settings:
            known = self._known[group.id] = (group.settings, of_group(self.defaults, group.settings))
        return known[1]

    def zone_of_house(self) -> ZoneInfo:
        """Give the time zone of the house, in which money is booked by month."""
        return ZoneInfo(self.defaults.timezone)

    def zone(self, group: GroupRow) -> ZoneInfo:
        """Give the group's time zone."""
        return ZoneInfo(self.settings(group).timezone)

    def tell(self, tell: Tell, group: GroupRow | None = None, due_at: datetime | None = None) -> int | None:
        """Write one message into the outbox with its buttons; the same message for the same cause is written once."""
        self.told += 1
        rows = [[self._offer(choice, tell, group) for choice in row] for row in tell.choices]
        return self.unit.outbox.tell(
            causation=self.causation,
            recipient=tell.to,
            key=tell.key,
            step=tell.step,
            args=self._always(group) | dict(tell.args),
            group_id=group.id if group else None,
            report_id=tell.report_id,
            lane=tell.lane,
            silent=tell.silent,
            buttons=rows,
            reply_to=tell.reply_to or None,
            only_to=tell.only_to or None,
            about_person_id=tell.about,
            channel=tell.channel or self._back_to(tell.to),
            due_at=due_at or self.now,
            expires_at=self.now + timedelta(seconds=tell.expires_s) if tell.expires_s else None,
            now=self.now,
        )

    def _back_to(self, recipient: str) -> str | None:
        """The channel on which this person wrote just now, when it is one that costs; None leaves the choice open."""
        return self.answering[1] if self.answering is not None and self.answering[0] == recipient else None

    def _always(self, group: GroupRow | None) -> dict[str, str]:
        """What every sentence may name: the emergency number, and the police's number when it is not urgent."""
        chosen = self.settings(group) if group is not None else self.defaults
        return {"emergency": chosen.emergency_number, "police": chosen.police_number}

    def _offer(self, choice: Choice, tell: Tell, group: GroupRow | None) -> dict[str, str]:
        token = self.token()
        self.unit.buttons.offer(
            token=token,
            verb=choice.verb,
            args=dict(choice.args),
            group_id=group.id if group else None,
            for_person_id=int(tell.to[1:]) if choice.only_recipient and tell.to.startswith("p") else None,
            for_roles=choice.roles,
            expires_at=self.now + timedelta(seconds=choice.life_s),
            once=choice.once,
        )
        return {"label": choice.label, "token": token, "verb": choice.verb}

    def tell_admins(self, to: GroupRow, key: str, lane: Lane = Lane.PERSONAL, **args: str | int) -> None:
        """Write one message to each admin of the group."""
        for admin in self.admins(to):
            self.tell(Tell(to=person(admin.person_id), key=key, args=args, lane=lane), to)

    def admins(self, group: GroupRow) -> list[MemberRow]:
        """Find who runs the group now: who is away is passed over as long as somebody is there."""
        rows = self.unit.groups.members(group.id, roles=("admin",), standings=("member",))
        present = [row for row in rows if row.muted_until is None or row.muted_until <= self.now]
        return present or rows

    def note(self, group: GroupRow | None, actor: str, verb: str, subject: str = "", **ids: str | int) -> None:
        """Write one line of the audit log: ids only."""
        self.unit.audit.note(
            at=self.now, group_id=group.id if group else None, actor=actor, verb=verb, subject=subject, **ids
        )


class PutEvent:
    """How a decision hands an event to another group's lane; the edge gives it the means to write it down."""

    def __init__(self, put: Callable[[Unit, Event, str, datetime], None]) -> None:
        self._put = put

    def __call__(self, work: Work, event: Event, lane: str) -> None:
        """Put the event into the inbox of `lane` within the same transaction."""
        self._put(work.unit, event, lane, work.now)
