"""A chart of the last months as SVG, drawn by the server: two bars a month, with its figures beside it as a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.web.board.model import Month

HEIGHT, BAR, GAP, TOP, FOOT = 96, 16, 20, 14, 18


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar in the chart's own units; `kind` is alarm or other, `count` empty when it may not be shown."""

    kind: str
    x: int
    y: float
    height: float
    count: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All bars, the months under them, and the size of the whole."""

    bars: Sequence[Bar]
    months: Sequence[tuple[int, str]]
    width: int
    height: int = TOP + HEIGHT + FOOT
    ground: int = TOP + HEIGHT


def chart(months: Sequence[Month], hidden: str) -> Chart:
    """Draw months; a count that may not be shown becomes a low bar with `hidden` over it."""
    most = max([count for m in months for count in (m.alarms, m.others) if count is not None] + [5])
    bars: list[Bar] = []
    names: list[tuple[int, str]] = []
    x = GAP // 2
    for month in months:
        for kind, count in (("alarm", month.alarms), ("other", month.others)):
            height = HEIGHT * (count if count is not None else min(2, most)) / most
            bars.append(Bar(kind, x, TOP + HEIGHT - height, height, hidden if count is None else str(count)))
            x += BAR + 2
        names.append((x - BAR - 2, month.name[5:]))
        x += GAP
    return Chart(bars, names, x)
