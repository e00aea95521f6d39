"""Every bad thing at the door of the webhook: nothing is changed by it, and nothing is answered with 500."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.web.body import MOST_BYTES
from storage.engine import StorageFull
from tests.web.conftest import HEADER, SECRET, House

GOOD = json.dumps(
    {
        "update_id": 7,
        "message": {
            "message_id": 1,
            "date": 1_795_500_000,
            "text": "hoi",
            "chat": {"id": -100, "type": "supergroup", "title": "Straat"},
            "from": {"id": 5, "is_bot": False, "first_name": "Joris"},
        },
    }
).encode()


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET.upper(), SECRET + " ", SECRET[:-1]])
async def test_a_wrong_secret_is_refused_and_nothing_is_kept(house: House, secret: str | None) -> None:
    assert await house.post(GOOD, secret) == 403
    assert await house.rows() == 0


async def test_a_wrong_secret_is_refused_before_the_body_is_read(house: House) -> None:
    asked: list[int] = []

    async def body() -> AsyncIterator[bytes]:
        asked.append(1)
        yield b"x" * 1000

    async with house.client() as client:
        answer = await client.post("/telegram", content=body(), headers={HEADER: "wrong"})
    assert answer.status_code == 403


@pytest.mark.parametrize("size", [MOST_BYTES + 1, 5 * MOST_BYTES])
async def test_what_is_over_one_mebibyte_is_refused_before_parsing(house: House, size: int) -> None:
    assert await house.post(b"[" * size) == 413
    assert await house.rows() == 0


async def test_what_is_over_one_mebibyte_without_saying_so_is_refused_too(house: House) -> None:
    async def body() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 65_536

    async with house.client() as client:
        answer = await client.post("/telegram", content=body(), headers={HEADER: SECRET})
    assert answer.status_code == 413
    assert await house.rows() == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"null", b"[]", b"7", b'"x"', b"\xff\xfe", b"{}", b'{"update_id":null}', b'{"update_id":"7"}',
     b'{"update_id":7.5}', b'{"update_id":true}', b"[" * 100_000, GOOD[:-5]],
)  # fmt: skip
async def test_what_has_no_number_is_400_and_not_kept(house: House, content: bytes) -> None:
    assert await house.post(content) == 400
    assert await house.rows() == 0


@pytest.mark.parametrize(
    "kind", ["a_type_of_2031", "poll", "message_reaction", "business_message", "edited_channel_post"]
)
async def test_an_unknown_kind_of_update_is_taken(house: House, kind: str) -> None:
    assert await house.post(json.dumps({"update_id": 8, kind: {"id": 1}}).encode()) == 200


async def test_what_cannot_be_read_is_taken_once_as_a_dead_letter(house: House) -> None:
    for _ in range(2):
        assert await house.post(b'{"update_id":9,"message":{"message_id":1}}') == 200
    depth = await house.ask(lambda unit: unit.inbox.depth())
    assert (depth.dead, depth.waiting) == (1, 0)


async def test_a_replay_changes_nothing_also_long_after_the_row_is_gone(house: House) -> None:
    assert await house.post(GOOD) == 200
    await house.ask(lambda unit: unit.sql.run("delete from inbox"))
    before = await house.everything()
    assert await house.post(GOOD) == 200
    assert await house.everything() == before


async def test_a_full_disk_is_503_with_a_time_to_come_back(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_: Any) -> int:
        raise StorageFull("no space left on device")

    monkeypatch.setattr(house.program.ingress, "take", full)
    async with house.client() as client:
        answer = await client.post("/telegram", content=GOOD, headers={HEADER: SECRET})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")


@pytest.mark.parametrize("path", ["/telegram", "/health", "/metrics", "/style.css", "/w/abc", "/", "/w/", "/.env"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
async def test_looking_changes_nothing(house: House, method: str, path: str) -> None:
    before = await house.everything()
    async with house.client() as client:
        answer = await client.request(method, path, headers={HEADER: SECRET})
    assert answer.status_code < 500
    assert await house.everything() == before


_SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=40) | st.floats(allow_nan=False)
_VALUES = st.recursive(
    _SCALARS, lambda v: st.lists(v, max_size=3) | st.dictionaries(st.text(max_size=8), v, max_size=4)
)
_KEYS = st.sampled_from(
    ["message_id", "date", "text", "chat", "from", "id", "type", "title", "reply_to_message", "photo", "voice",
     "contact", "entities", "data", "message", "new_chat_member", "old_chat_member", "user", "status", "sender_chat",
     "migrate_to_chat_id", "location", "new_chat_members"]
)  # fmt: skip
_OBJECTS = st.recursive(
    st.dictionaries(_KEYS, _SCALARS, max_size=6),
    lambda v: st.dictionaries(_KEYS, v | _VALUES, max_size=6),
    max_leaves=8,
)
_KINDS = st.sampled_from(
    ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "chat_join_request", "x"]
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(number=st.integers(), kind=_KINDS, body=_OBJECTS)
async def test_no_update_however_odd_is_answered_with_500(house: House, number: int, kind: str, body: Any) -> None:
    assert await house.post(json.dumps({"update_id": number, kind: body}).encode()) in (200, 400)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
async def test_no_bytes_whatever_are_answered_with_500(house: House, content: bytes) -> None:
    assert await house.post(content) in (200, 400)
