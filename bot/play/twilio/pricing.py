"""What a message costs, in tenths of a US cent (rate card of 2026-10-01, platforms.md §3; Dutch recipients)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

CATEGORIES = ("utility", "marketing", "authentication", "service")


@dataclass
class Prices:
    """Prices in tenths of a cent and the free service messages of each number and month."""

    whatsapp_fee: int = 5
    failed_fee: int = 1
    meta: dict[str, int] = field(
        # Marketing is $0.1597, rounded up to whole tenths of a cent.
        default_factory=lambda: {"utility": 50, "marketing": 160, "authentication": 50, "service": 50}
    )
    free_service_per_month: int = 1000
    sms_segment: int = 98
    sms_inbound: int = 8
    call_minute: int = 10
    _free_used: Counter[tuple[str, str]] = field(default_factory=Counter)

    def delivered(self, sender: str, category: str, at: datetime) -> int:
        """Price of one delivered WhatsApp message; takes a free one while the month has any left."""
        if category == "service":
            key = (sender, f"{at:%Y-%m}")
            if self._free_used[key] < self.free_service_per_month:
                self._free_used[key] += 1
                return self.whatsapp_fee
        return self.whatsapp_fee + self.meta[category]


def as_dollars(tenths: int) -> str:
    """A price as Twilio writes it: negative, five digits."""
    return f"-{tenths / 1000:.5f}"
