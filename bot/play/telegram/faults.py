"""Faults to order: what goes wrong on the way to Telegram, for which call, how many times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.play.telegram.model import JSON
from bot.play.telegram.wire import Args

KINDS = frozenset({"error", "slow", "lost", "reset", "garbage", "cut", "hang"})


@dataclass
class Fault:
    """One fault: error (answers `code`), slow (waits `seconds`), lost (does it, then drops the connection), reset
    (drops it before doing anything), garbage (does it, answers no JSON), cut (half an answer), hang (never answers)."""

    kind: str
    method: str | None = None
    chat_id: int | None = None
    times: int | None = 1
    code: int = 500
    description: str = "Internal Server Error"
    retry_after_s: int | None = None
    seconds: float = 0.0
    body: str = "<html>502 Bad Gateway</html>"
    skip: int = 0
    hits: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault {self.kind!r}; one of {sorted(KINDS)}")

    def fits(self, method: str, args: Args) -> bool:
        """Whether this call is hit; counts it when it is."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.method is not None and self.method.lower() != method:
            return False
        if self.chat_id is not None and args.text("chat_id") != str(self.chat_id):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.hits += 1
        return True

    def answer(self) -> JSON:
        """The JSON that an 'error' fault answers with."""
        found: JSON = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after_s is not None:
            found["description"] = f"Too Many Requests: retry after {self.retry_after_s}"
            found["parameters"] = {"retry_after": self.retry_after_s}
        return found


class Faults:
    """The faults that are set now, tried in the order in which they were set."""

    def __init__(self) -> None:
        self.set: list[Fault] = []

    def add(self, kind: str, **settings: Any) -> Fault:
        """Set a fault; keyword arguments are the fields of Fault."""
        if settings.get("retry_after_s") is not None:
            settings.setdefault("code", 429)
        fault = Fault(kind, **settings)
        self.set.append(fault)
        return fault

    def clear(self) -> None:
        """Let everything work again."""
        self.set.clear()

    def next_for(self, method: str, args: Args) -> Fault | None:
        """The fault that hits this call, if any."""
        if not self.set:
            return None
        self.set = [fault for fault in self.set if fault.times is None or fault.hits < fault.times]
        return next((fault for fault in self.set if fault.fits(method, args)), None)
