"""The Content API: templates, their rules, WhatsApp's approval (content.twilio.com/v1; twilio/ai content skill)."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from bot.play.twilio.errors import Refused
from bot.play.twilio.exchange import Exchange
from bot.play.twilio.model import JSON, Button, Template, new_sid

KINDS = frozenset(
    f"twilio/{kind}"
    for kind in ("text", "media", "quick-reply", "call-to-action", "list-picker", "card", "carousel", "location")
) | {"whatsapp/card", "whatsapp/authentication", "twilio/flows"}
BODY_LIMIT = 1024
TITLE_LIMIT = 20
ID_LIMIT = 200
MAX_QUICK_REPLIES = 10
MAX_LIST_ITEMS = 10
CATEGORIES = frozenset({"UTILITY", "MARKETING", "AUTHENTICATION"})
_VARIABLE = re.compile(r"\{\{(\d+)\}\}")
_NAME = re.compile(r"[a-z0-9_]{1,512}")
_BROKEN_VALUE = re.compile(r"[\n\t]| {5,}")


def create(exchange: Exchange, given: Any) -> Template:
    """POST /v1/Content; raises Refused for what the API refuses."""
    if not isinstance(given, dict) or not isinstance(given.get("types"), dict) or not given["types"]:
        raise Refused(20001, "types is required")
    types: JSON = {
        kind: {key: value for key, value in body.items() if value is not None}
        for kind, body in given["types"].items()
        if body is not None
    }
    kind = next(iter(types), "")
    if kind not in KINDS:
        raise Refused(20001, f"Unknown content type {kind}")
    if not given.get("language"):
        raise Refused(20001, "language is required")
    _check_actions(kind, types[kind])
    variables = {str(key): str(value) for key, value in (given.get("variables") or {}).items()}
    name = str(given.get("friendly_name") or "")
    template = Template(new_sid("HX"), name, str(given["language"]), variables, types, exchange.now())
    exchange.templates[template.sid] = template
    return template


def _check_actions(kind: str, body: JSON) -> None:
    if kind == "twilio/quick-reply":
        actions = body.get("actions") or []
        if not 1 <= len(actions) <= MAX_QUICK_REPLIES:
            raise Refused(20001, "quick-reply takes 1 to 10 actions")
        for action in actions:
            _check_title(str(action.get("title") or ""), str(action.get("id") or ""), TITLE_LIMIT)
    if kind == "twilio/list-picker":
        items = body.get("items") or []
        if not 1 <= len(items) <= MAX_LIST_ITEMS:
            raise Refused(20001, "list-picker takes 1 to 10 items")
        for item in items:
            _check_title(str(item.get("item") or ""), str(item.get("id") or ""), 24)
        _check_title(str(body.get("button") or ""), "x", TITLE_LIMIT)


def _check_title(title: str, ident: str, limit: int) -> None:
    if not 1 <= len(title) <= limit:
        raise Refused(20001, f"title must have 1 to {limit} characters")
    if len(ident) > ID_LIMIT:
        raise Refused(20001, f"id must have at most {ID_LIMIT} characters")


def submit(exchange: Exchange, template: Template, given: Any, *, auto_approve: bool) -> JSON:
    """POST ApprovalRequests/whatsapp; raises Refused for a bad or used name or a broken body."""
    name, category = str(given.get("name") or ""), str(given.get("category") or "").upper()
    if not _NAME.fullmatch(name):
        raise Refused(20001, "Template name must be lower case letters, digits and underscores")
    if category not in CATEGORIES:
        raise Refused(20001, f"Unknown category {category}")
    if template.status in ("approved", "pending", "received"):
        raise Refused(20001, "An approval request exists already")
    if (name, template.language) in exchange.used_names:
        raise Refused(20001, "A template of this name and language exists or was rejected")
    exchange.used_names.add((name, template.language))
    template.name, template.category = name, category
    template.allow_category_change = bool(given.get("allow_category_change", True))
    reason = body_fault(template)
    if reason:
        template.status, template.rejection_reason = "rejected", reason
    else:
        template.status = "approved" if auto_approve else "received"
    return approval_json(template)


def body_fault(template: Template) -> str:
    """Why WhatsApp would reject the body, empty when it would not."""
    body = str(template.types[template.kind].get("body") or "")
    numbers = [int(number) for number in _VARIABLE.findall(body)]
    if sorted(set(numbers)) != list(range(1, len(set(numbers)) + 1)):
        return "Variables must be sequential from {{1}}"
    stripped = body.strip()
    if _VARIABLE.match(stripped) or re.search(r"\{\{\d+\}\}$", stripped):
        return "Variables may not stand at the start or the end"
    if re.search(r"\}\}\s*\{\{", body):
        return "Variables may not be adjacent"
    words = len(_VARIABLE.sub(" ", body).split())
    if numbers and words < 2 * len(set(numbers)) + 1:
        return "Too many variables for the length of the text"
    if any(str(number) not in template.variables for number in numbers):
        return "Sample values are missing"
    return "" if len(body) <= BODY_LIMIT else "Body is too long"


def render(template: Template, given: dict[str, str]) -> tuple[str, tuple[Button, ...], int | None]:
    """Text and buttons as the phone shows them, and the error code that comes instead, if any."""
    body = template.types[template.kind]
    values = {**template.variables, **given}
    wanted = set(_VARIABLE.findall(str(body)))
    if any(number not in values for number in wanted):
        return "", (), 63028
    if any(_BROKEN_VALUE.search(values[number]) or not values[number].strip() for number in wanted):
        return "", (), 63021

    def fill(text: object) -> str:
        return _VARIABLE.sub(lambda match: values[match.group(1)], str(text or ""))

    text = fill(body.get("body") or body.get("title") or body.get("label"))
    if len(text) > BODY_LIMIT:
        return "", (), 63021
    buttons = [
        Button(fill(action.get("title")), fill(action.get("id")), fill(action["url"]) if action.get("url") else None)
        for action in body.get("actions") or []
    ]
    buttons += [
        Button(fill(item.get("item")), fill(item.get("id")), None, True)
        for item in body.get("items") or []
        if template.kind == "twilio/list-picker"
    ]
    return text, tuple(buttons), None


def _iso(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def content_json(exchange: Exchange, template: Template, base_url: str) -> JSON:
    """The Content resource."""
    url = f"{base_url}/v1/Content/{template.sid}"
    return {
        "sid": template.sid,
        "account_sid": exchange.account_sid,
        "friendly_name": template.friendly_name,
        "language": template.language,
        "variables": template.variables,
        "types": template.types,
        "url": url,
        "date_created": _iso(template.created_at),
        "date_updated": _iso(template.created_at),
        "links": {
            "approval_create": f"{url}/ApprovalRequests/whatsapp",
            "approval_fetch": f"{url}/ApprovalRequests",
        },
    }


def approval_json(template: Template) -> JSON:
    """The approval of one template."""
    return {
        "name": template.name,
        "category": template.category,
        "content_type": template.kind,
        "status": template.status,
        "rejection_reason": template.rejection_reason,
        "allow_category_change": template.allow_category_change,
    }
