"""Templates: what WhatsApp lets us say to somebody who has not written for a day, and buttons inside the window.

The sentences stand in the language files like all others ("template.alarm" ...); here are their rules, checked before
anything is submitted, because a rejected name can never be used again (github.com/twilio/ai, content-template-builder;
twilio.com/docs/content, 2026). A template's name carries a hash of its text: a changed sentence is a new template, and
the old one serves until the new one is approved.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from bot.channels.contract import Form
from bot.channels.twilio.client import Account, TwilioError
from bot.languages import available, say

BODY_LIMIT: Final = 1024
TITLE_LIMIT: Final = 20
MOST_VARIABLES: Final = 100
MOST_BUTTONS: Final = 10
SESSION_BUTTONS: Final = 3
LIST_ITEMS: Final = 10
CATEGORY: Final = "UTILITY"
APPROVED: Final = "approved"
KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "alarm": ("button.i_call", "button.i_see_it"),
    "guard": ("button.i_call",),
    "closing": (),
    "note": ("button.read_it",),
}
"""Every template with the keys of its buttons; fixed sentences and short variables, so that it stays a utility one."""

_VARIABLE = re.compile(r"\{\{(\d+)\}\}")
_NAME = re.compile(r"[a-z0-9_]{1,512}")
_BROKEN = re.compile(r"[\n\t]| {4,}")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Definition:
    """A template as we want it; `samples` are example values for the reviewer."""

    key: str
    language: str
    body: str
    samples: tuple[str, ...]
    buttons: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its name at WhatsApp: what it is, its language and a hash of all that is in it."""
        seed = "\x1f".join([self.body, *self.buttons])
        return f"saar_{self.key}_{self.language}_{hashlib.sha256(seed.encode()).hexdigest()[:8]}"

    @property
    def prefix(self) -> str:
        """The beginning of the name that all its editions share."""
        return f"saar_{self.key}_{self.language}_"

    def content(self) -> dict[str, Any]:
        """The template as the Content API takes it."""
        variables = {str(nth): value for nth, value in enumerate(self.samples, 1)}
        return content(self.name, self.language, self.body, self.buttons, variables)


def content(
    name: str, language: str, body: str, buttons: Sequence[str], variables: Mapping[str, str]
) -> dict[str, Any]:
    """A Content resource: a text, or a text with quick replies; a press comes back with the words of its button."""
    kind: dict[str, Any] = {"twilio/text": {"body": body}}
    if buttons and len(buttons) <= SESSION_BUTTONS:
        actions = [{"type": "QUICK_REPLY", "title": title, "id": title} for title in buttons]
        kind = {"twilio/quick-reply": {"body": body, "actions": actions}}
    return {"friendly_name": name, "language": language, "variables": dict(variables), "types": kind}


def definition(key: str, language: str) -> Definition:
    """One template in one language, from the language files."""
    samples = tuple(part.strip() for part in say(language, f"template.{key}.samples").split("|"))
    buttons = tuple(say(language, label) for label in KEYS[key])
    return Definition(key, language, say(language, f"template.{key}"), samples, buttons)


def definitions(languages: Sequence[str] | None = None) -> list[Definition]:
    """Every template in every language that has a file."""
    return [definition(key, language) for language in languages or available() for key in KEYS]


def faults(one: Definition) -> list[str]:
    """What a reviewer would reject, as words for our books; empty when it may be submitted."""
    found = _body_faults(one.body, len(one.samples))
    if not _NAME.fullmatch(one.name):
        found.append("name")
    if any(not 1 <= len(title) <= TITLE_LIMIT or _VARIABLE.search(title) for title in one.buttons):
        found.append("button_title")
    if len(one.buttons) > MOST_BUTTONS or len(set(one.buttons)) != len(one.buttons):
        found.append("buttons")
    if any(not sample.strip() or _BROKEN.search(sample) for sample in one.samples):
        found.append("samples")
    if len(fill(one.body, one.samples)) > BODY_LIMIT:
        found.append("too_long")
    return found


def _body_faults(body: str, samples: int) -> list[str]:
    numbers = [int(number) for number in _VARIABLE.findall(body)]
    count = len(set(numbers))
    words = len(_VARIABLE.sub(" ", body).split())
    rules = {
        "not_sequential": sorted(set(numbers)) == list(range(1, count + 1)),
        "too_many_variables": count <= MOST_VARIABLES,
        "variable_at_an_end": not re.search(r"^\W*\{\{\d+\}\}|\{\{\d+\}\}\W*$", body.strip()),
        "adjacent_variables": not re.search(r"\}\}\s*\{\{", body),
        # Words to variables at least (2x + 1) : x.
        "too_few_words": not count or words >= 2 * count + 1,
        "no_samples": samples == count,
        "too_long": len(body) <= BODY_LIMIT,
        "empty": bool(body.strip()),
    }
    return [fault for fault, kept in rules.items() if not kept]


def value(text: str) -> str:
    """A text as a template's variable: one line, never empty, short."""
    return _BLANKS.sub(" ", text).strip()[:200] or "-"


def fill(body: str, values: Sequence[str]) -> str:
    """The body with its variables filled in, as the phone shows it."""
    return _VARIABLE.sub(lambda found: values[int(found[1]) - 1] if int(found[1]) <= len(values) else "", body)


@dataclass(frozen=True, slots=True)
class Ready:
    """A template that may be used now: its id, its body and how many variables it takes."""

    sid: str
    body: str
    count: int


@dataclass(slots=True)
class Templates:
    """The templates of one account that are approved, and contents for buttons inside the window.

    `fixed` comes from the configuration ("alarm.nl" -> id) and wins over what is found at Twilio.
    """

    account: Account
    fixed: Mapping[str, str] = field(default_factory=dict)
    known: bool = False
    _ready: dict[tuple[str, str], Ready] = field(default_factory=dict)
    _session: dict[str, str] = field(default_factory=dict)
    _making: dict[str, asyncio.Task[str]] = field(default_factory=dict)

    def find(self, form: Form | None) -> Ready | None:
        """The approved template of a form, in its language or else in Dutch; None when there is none."""
        if form is None:
            return None
        for language in dict.fromkeys((form.language, "nl")):
            found = self._ready.get((form.key, language)) or self._fixed(form.key, language)
            if found is not None and found.count == len(form.values):
                return found
        return None

    def _fixed(self, key: str, language: str) -> Ready | None:
        sid = self.fixed.get(f"{key}.{language}")
        if not sid or key not in KEYS:
            return None
        wanted = definition(key, language)
        return Ready(sid, wanted.body, len(wanted.samples))

    async def refresh(self) -> list[Standing]:
        """Look what stands at Twilio; raises TwilioError."""
        rows = await self._contents()
        standings = [await self._standing(one, rows) for one in definitions()]
        self._session |= {str(row["friendly_name"]): str(row["sid"]) for row in rows if _is_session(row)}
        ready = {}
        for one in standings:
            if one.usable is not None and f"{one.key}.{one.language}" not in self.fixed:
                ready[one.key, one.language] = one.usable
        self._ready, self.known = ready, True
        return standings

    async def _contents(self) -> list[dict[str, Any]]:
        base = self.account.client.content.base_url
        url: str | None = f"{base}/v1/Content?PageSize=200"
        rows: list[dict[str, Any]] = []
        while url and len(rows) < 5000:
            page = await self.account.call("GET", url)
            rows += page.get("contents", [])
            url = (page.get("meta") or {}).get("next_page_url")
        return [row for row in rows if str(row.get("friendly_name", "")).startswith("saar_")]

    async def _standing(self, one: Definition, rows: Sequence[Mapping[str, Any]]) -> Standing:
        """How one template stands: its newest edition, and the edition that can be used."""
        editions = [row for row in rows if str(row["friendly_name"]).startswith(one.prefix)]
        editions.sort(key=lambda row: (row["friendly_name"] != one.name, -_age(row)))
        standing = Standing(one.key, one.language, one.name)
        for row in editions:
            status, reason, category = await self._approval(str(row["sid"]))
            if row["friendly_name"] == one.name:
                standing.sid, standing.status, standing.reason, standing.category = (
                    str(row["sid"]),
                    status,
                    reason,
                    category,
                )
            body = _body_of(row)
            count = len(set(_VARIABLE.findall(body)))
            if status == APPROVED and standing.usable is None and count == len(one.samples):
                standing.usable = Ready(str(row["sid"]), body, count)
        return standing

    async def _approval(self, sid: str) -> tuple[str, str, str]:
        base = self.account.client.content.base_url
        found = await self.account.call("GET", f"{base}/v1/Content/{sid}/ApprovalRequests")
        whatsapp = (found or {}).get("whatsapp") or {}
        return (
            str(whatsapp.get("status") or "unsubmitted"),
            str(whatsapp.get("rejection_reason") or ""),
            str(whatsapp.get("category") or ""),
        )

    async def create(self, one: Definition, *, allow_category_change: bool = False) -> str:
        """Make and submit one template; its id. Raises ValueError with its faults, or TwilioError."""
        wrong = faults(one)
        if wrong:
            raise ValueError(", ".join(wrong))
        base = self.account.client.content.base_url
        made = await self.account.call("POST", f"{base}/v1/Content", data=one.content(), as_json=True)
        sid = str(made["sid"])
        await self.submit(sid, one, allow_category_change=allow_category_change)
        return sid

    async def submit(self, sid: str, one: Definition, *, allow_category_change: bool = False) -> None:
        """Hand one in for approval; a utility template that Meta wants to call marketing would cost three times as much,
        so that is not allowed unless somebody chose it."""
        base = self.account.client.content.base_url
        request = {"name": one.name, "category": CATEGORY, "allow_category_change": allow_category_change}
        await self.account.call(
            "POST", f"{base}/v1/Content/{sid}/ApprovalRequests/whatsapp", data=request, as_json=True
        )

    async def session(self, text: str, labels: Sequence[str], language: str = "nl") -> tuple[str, list[str]] | None:
        """The content that shows this text with buttons inside the window, and its variables; None when that cannot be.

        One content serves every text of the same shape with the same buttons: each line is a variable, because a
        variable may hold no line break.
        """
        lines = [value(line) if line.strip() else "" for line in text.split("\n")]
        if not labels or len(labels) > SESSION_BUTTONS or len(text) > BODY_LIMIT or len(lines) > 40:
            return None
        if any(len(label) > TITLE_LIMIT for label in labels) or len(set(labels)) != len(labels):
            return None
        shape = "".join("v" if line else "-" for line in lines)
        seed = "\x1f".join([shape, *labels])
        name = f"saar_s_{hashlib.sha256(seed.encode()).hexdigest()[:12]}"
        values = [line for line in lines if line]
        sid = self._session.get(name)
        if sid is None:
            try:
                sid = await self._made(name, shape, labels, language)
            except (TwilioError, KeyError, TypeError):
                return None
        return sid, values

    async def _made(self, name: str, shape: str, labels: Sequence[str], language: str) -> str:
        """Make a content once, however many messages ask for it at the same moment."""
        task = self._making.get(name)
        if task is None:
            task = self._making[name] = asyncio.create_task(self._make(name, shape, tuple(labels), language))
            task.add_done_callback(lambda _: self._making.pop(name, None))
        return await asyncio.shield(task)

    async def _make(self, name: str, shape: str, labels: tuple[str, ...], language: str) -> str:
        number, lines = 0, []
        for sign in shape:
            number += sign == "v"
            lines.append(f"{{{{{number}}}}}" if sign == "v" else "")
        variables = {str(nth): "-" for nth in range(1, number + 1)}
        request = content(name, language, "\n".join(lines), labels, variables)
        base = self.account.client.content.base_url
        made = await self.account.call("POST", f"{base}/v1/Content", data=request, as_json=True)
        self._session[name] = str(made["sid"])
        return self._session[name]


@dataclass(slots=True)
class Standing:
    """How one template stands at WhatsApp; `usable` is the edition that can be sent now."""

    key: str
    language: str
    name: str
    sid: str = ""
    status: str = "missing"
    reason: str = ""
    category: str = ""
    usable: Ready | None = None


def _is_session(row: Mapping[str, Any]) -> bool:
    return str(row.get("friendly_name", "")).startswith("saar_s_")


def _age(row: Mapping[str, Any]) -> int:
    digits = re.sub(r"\D", "", str(row.get("date_created", "")))[:14]
    return int(digits) if digits else 0


def _body_of(row: Mapping[str, Any]) -> str:
    kinds = [kind for kind in (row.get("types") or {}).values() if kind]
    return str(kinds[0].get("body") or "") if kinds else ""
