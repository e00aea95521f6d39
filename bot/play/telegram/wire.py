"""How a request of the Bot API carries its arguments: query, form, JSON, multipart (core.telegram.org/bots/api)."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.play.telegram.errors import bad_request
from bot.play.telegram.model import JSON

MAX_BODY_BYTES = 64 * 1024 * 1024


@dataclass(slots=True)
class Upload:
    """One file that came with a multipart request."""

    name: str
    content: bytes
    mime_type: str


@dataclass(slots=True)
class Args:
    """The arguments of one call, all text until read; file parts apart."""

    values: dict[str, str]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, key: str, default: str = "") -> str:
        """A string argument."""
        return self.values.get(key, default)

    def integer(self, key: str, default: int = 0) -> int:
        """A whole number; what is none counts as the default, as on the real server."""
        try:
            return int(float(self.values[key]))
        except (KeyError, ValueError):
            return default

    def number(self, key: str, default: float = 0.0) -> float:
        """A number with a fraction."""
        try:
            return float(self.values[key])
        except (KeyError, ValueError):
            return default

    def flag(self, key: str, default: bool = False) -> bool:
        """A boolean; 'true', 'yes' and '1' are true."""
        value = self.values.get(key)
        return default if value is None else value.strip().lower() in ("true", "yes", "1")

    def has(self, key: str) -> bool:
        """Whether the argument was given and is not empty."""
        return bool(self.values.get(key))

    def parsed(self, key: str) -> Any:
        """A JSON-encoded argument, None when absent; raises ApiError 400 when it is no JSON."""
        raw = self.values.get(key)
        if not raw:
            return None
        try:
            return json.loads(raw)
        except ValueError:
            raise bad_request(f"can't parse {key} JSON object") from None

    def object(self, key: str) -> JSON:
        """A JSON object argument, empty when absent or of another shape."""
        found = self.parsed(key)
        return found if isinstance(found, dict) else {}

    def array(self, key: str) -> list[Any]:
        """A JSON array argument, empty when absent or of another shape."""
        found = self.parsed(key)
        return found if isinstance(found, list) else []


def as_text(value: Any) -> str:
    """A JSON value as a form field would carry it."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)


async def read_args(request: web.BaseRequest) -> Args:
    """Arguments of a request, from the query and from whichever body it has."""
    values = dict(request.query) if request.query_string else {}
    if not request.body_exists:
        return Args(values)
    kind = request.content_type
    if kind == "multipart/form-data":
        return await _read_multipart(request, values)
    body = await request.read()
    if kind == "application/json":
        try:
            given = json.loads(body or b"{}")
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if isinstance(given, dict):
            values.update((key, as_text(value)) for key, value in given.items() if value is not None)
    else:
        values.update(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    return Args(values)


async def _read_multipart(request: web.BaseRequest, values: dict[str, str]) -> Args:
    uploads: dict[str, Upload] = {}
    for key, part in (await request.post()).items():
        if isinstance(part, web.FileField):
            uploads[key] = Upload(part.filename, part.file.read(), part.content_type)
            part.file.close()
        else:
            values[key] = part if isinstance(part, str) else bytes(part).decode("utf-8", "replace")
    return Args(values, uploads)
