"""How requests and answers of the REST API look: forms, JSON, dates, pages."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlencode

from aiohttp import web

from bot.play.twilio.errors import Refused
from bot.play.twilio.model import JSON

MAX_PAGE = 1000


def read_form(request: web.BaseRequest, body: bytes) -> dict[str, str]:
    """Query and form fields together."""
    found = dict(request.query)
    if body and request.content_type == "application/x-www-form-urlencoded":
        found.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return found


def read_object(body: bytes) -> JSON:
    """A JSON object; raises Refused 20001."""
    try:
        found = json.loads(body)
    except ValueError:
        raise Refused(20001, "Request body is not valid JSON") from None
    if not isinstance(found, dict):
        raise Refused(20001, "Request body is not a JSON object")
    return found


def read_date(raw: str) -> datetime:
    """A date or date-time, UTC when it names no zone; raises Refused 20001."""
    try:
        found = datetime.fromisoformat(raw.replace("Z", "+00:00"))
    except ValueError:
        raise Refused(20001, f"{raw} is not a date") from None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def page(path: str, form: dict[str, str], key: str, rows: list[JSON]) -> JSON:
    """One page of a list, as PageSize and Page ask."""
    size = max(1, min(int(form.get("PageSize") or 50), MAX_PAGE))
    number = int(form.get("Page") or 0)
    start = number * size

    def uri(wanted: int) -> str:
        return f"{path}?{urlencode({**form, 'PageSize': size, 'Page': wanted})}"

    return {
        key: rows[start : start + size],
        "page": number,
        "page_size": size,
        "start": start,
        "end": max(start, min(start + size, len(rows)) - 1),
        "uri": uri(number),
        "first_page_uri": uri(0),
        "next_page_uri": uri(number + 1) if start + size < len(rows) else None,
        "previous_page_uri": uri(number - 1) if number else None,
    }


def whole_list(key: str, rows: list[JSON], url: str) -> JSON:
    """A list of the newer APIs, on one page."""
    meta = {"key": key, "page": 0, "page_size": 50, "url": url, "next_page_url": None, "previous_page_url": None}
    return {key: rows, "meta": meta}


def answer(status: int, body: JSON) -> web.Response:
    """A JSON answer."""
    return web.Response(status=status, body=json.dumps(body).encode(), content_type="application/json")
