"""What messages cost and what may be spent: tenths of a US cent, because that is what platforms bill in.

Law of this file: money never holds back an alarm silently. At the first cap only alarms and their closings still leave,
at the second, higher one they leave by channels that cost nothing, the nearest neighbours having been served first; each
time the admins are told.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

TENTHS_PER_DOLLAR = 1000
TENTHS_PER_CENT = 10
NEARLY = 0.8
"""From this share of a budget or a limit on the admins are warned."""


class By(StrEnum):
    """How a paid message leaves."""

    SESSION = "session"
    TEMPLATE = "template"
    SMS = "sms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """One price list, with the day it was checked; every price in tenths of a US cent for one message (SMS: one segment).

    A session message is an answer within the time window that somebody opened by writing; `free_sessions` of them a
    month cost the fee alone. `fee` comes on top of template and session.
    """

    checked_on: date
    fee: int = 5
    template: int = 50
    session: int = 50
    free_sessions: int = 1000
    sms: int = 98
    inbound: int = 5
    sms_inbound: int = 8
    failed: int = 1

    def of(self, by: By, *, free_left: int = 0, units: int = 1) -> int:
        """Price one message: `free_left` free session messages remain this month, `units` are SMS segments."""
        match by:
            case By.SMS:
                return self.sms * max(1, units)
            case By.SESSION:
                return self.fee + (0 if free_left > 0 else self.session)
            case By.TEMPLATE:
                return self.fee + self.template

    def is_old(self, today: date) -> bool:
        """Tell whether the list wants checking: platforms change their prices each quarter."""
        return (today - self.checked_on).days > 120


@dataclass(frozen=True, slots=True)
class Budget:
    """What a group may spend in a month, in tenths of a cent: `usual` for everything, `alarm` for alarms and closings."""

    usual: int
    alarm: int

    def allows(self, spent: int, price: int, *, alarm: bool) -> bool:
        """Tell whether one message of this price still fits; nothing that costs nothing is ever refused."""
        return price <= 0 or spent + price <= (max(self.usual, self.alarm) if alarm else self.usual)

    def nearly(self, spent: int) -> bool:
        """Tell whether the admins must be warned."""
        return self.usual > 0 and spent >= self.usual * NEARLY

    def left(self, spent: int) -> int:
        """Tell what alarms may still cost this month."""
        return max(0, max(self.usual, self.alarm) - spent)


def month_of(at: datetime, zone: ZoneInfo) -> str:
    """Name the month in which something is booked, on the local clock: "2026-11"."""
    return at.astimezone(zone).strftime("%Y-%m")


def shown(tenths: int) -> str:
    """Show an amount as people read it: "$3.47"; anything above nothing is at least a cent."""
    cents = (tenths + TENTHS_PER_CENT - 1) // TENTHS_PER_CENT
    return f"${cents // 100}.{cents % 100:02d}"


def way(*, window_open: bool, broadcast: bool, free_left: int, has_template: bool) -> By | None:
    """Choose how a message leaves where a time window rules; None when there is no way.

    The free session messages are kept for personal answers: what goes to a whole street takes its template even inside
    the window, as long as free ones are left. When none are left both cost the same, and a session message says more.
    """
    if window_open and (not broadcast or free_left <= 0 or not has_template):
        return By.SESSION
    return By.TEMPLATE if has_template else None
