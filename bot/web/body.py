"""Reading a request's body: at most 1 MiB, refused before anything is parsed."""

from __future__ import annotations

from starlette.requests import ClientDisconnect, Request

MOST_BYTES = 1024 * 1024


class TooLarge(Exception):
    """The body is over 1 MiB."""


class Gone(Exception):
    """The sender hung up halfway; nothing was taken."""


async def body_of(request: Request) -> bytes:
    """Read the whole body; raises TooLarge as soon as it is, by its header or by counting, and Gone when it breaks off."""
    said = request.headers.get("content-length", "")
    if said.isascii() and said.isdecimal() and int(said) > MOST_BYTES:
        raise TooLarge
    parts: list[bytes] = []
    size = 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > MOST_BYTES:
                raise TooLarge
            parts.append(part)
    except ClientDisconnect as error:
        raise Gone from error
    return b"".join(parts)
