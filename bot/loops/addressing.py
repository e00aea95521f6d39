"""From a recipient of ours ("p12" a person, "g3" a group's own chat) to an address on a channel that can be used now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.channels.contract import Channel
from saar.events import Address
from storage.rows import AddressRow
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Target:
    """Where something goes: the channel, the address there, and our row of it."""

    channel: Channel
    address: Address
    address_id: int
    group: bool


def owner(recipient: str) -> tuple[str, int]:
    """("person", 12) or ("group", 3); raises ValueError for what is neither."""
    kind = {"p": "person", "g": "group"}.get(recipient[:1])
    if kind is None or not recipient[1:].isdigit():
        raise ValueError(f"no recipient: {recipient[:20]!r}")
    return kind, int(recipient[1:])


class AddressBook:
    """Chooses among the addresses of a recipient.

    `channels` by name, the preferred one first; `up` tells whether a channel's account can be used at this moment.
    """

    def __init__(self, channels: Mapping[str, Channel], up: Callable[[str], bool]) -> None:
        self._channels = channels
        self._order = {name: place for place, name in enumerate(channels)}
        self._up = up

    def targets(self, unit: Unit, recipient: str, channel: str | None = None) -> list[Target]:
        """Every address that can be written to, the best first: an account that works, then the order of channels."""
        kind, owner_id = owner(recipient)
        usable = [row for row in unit.people.address(kind, owner_id, channel) if self._usable(row)]
        return [self._target(row) for row in sorted(usable, key=self._rank)]

    def _usable(self, row: AddressRow) -> bool:
        # A person who never wrote to Saar cannot be written to on Telegram; a group's chat can as long as Saar is in it.
        return row.channel in self._channels and row.reachable and (row.can_start or row.owner_kind == "group")

    def _rank(self, row: AddressRow) -> tuple[bool, int, int]:
        return not self._up(row.channel), self._order[row.channel], row.id

    def _target(self, row: AddressRow) -> Target:
        address = Address(row.channel, row.value)
        return Target(self._channels[row.channel], address, row.id, row.owner_kind == "group")

    def direct(self, channel: str, value: str, *, group: bool) -> Target:
        """An address that came with the row itself; no row of ours stands behind it."""
        return Target(self._channels[channel], Address(channel, value), 0, group)

    def member(self, unit: Unit, person_id: int, channel: str) -> Address | None:
        """A person as a chat's member on one channel, whether or not they can be written to in private."""
        found: Sequence[AddressRow] = unit.people.address("person", person_id, channel)
        return Address(channel, found[0].value) if found else None

    def language(self, unit: Unit, recipient: str, group_id: int | None, default: str) -> str:
        """The language of a recipient: a person's own wins over the group's."""
        kind, owner_id = owner(recipient)
        person = unit.people.get(owner_id) if kind == "person" else None
        if person is not None and person.language:
            return person.language
        in_group = owner_id if kind == "group" else group_id
        group = unit.groups.get(in_group) if in_group is not None else None
        return group.language if group is not None else default
