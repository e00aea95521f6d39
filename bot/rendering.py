"""What the dispatcher asks of whoever turns message keys into sentences."""

from __future__ import annotations

from typing import Protocol

from bot.channels.contract import Can, Outgoing
from storage.rows import ActionRow, CardRow, GroupRow, OutboxRow
from storage.unit import Unit


class Rendering(Protocol):
    """Rows to words, in the reader's language and for what their channel can do.

    Called within the transaction that claims the row: reading is allowed, writing is not. Whatever it raises closes that
    one row as failed and holds up no other. Silence, reply, ephemeral receiver and the identity of the row are filled in
    by the dispatcher.
    """

    def message(self, row: OutboxRow, language: str | None, can: Can) -> Outgoing:
        """One message."""
        ...

    def card(self, unit: Unit, card: CardRow, group: GroupRow, language: str | None, can: Can) -> Outgoing | None:
        """The card of a report in its newest version; None when the report is gone."""
        ...

    def press(self, row: ActionRow, language: str | None) -> str:
        """The short answer to a pressed button, empty for none."""
        ...
