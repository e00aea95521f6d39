"""The doors: signed or nothing, and whatever is posted no 500. Ten thousand mutated webhooks, decided on to the end."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import Route

from bot.channels.twilio.parse import parse
from bot.channels.twilio.signature import Signatures
from bot.clock import WallClock
from bot.loops.decide import Decider
from bot.loops.ingress import Ingress
from bot.loops.inside import ACCOUNT
from bot.play.twilio.signature import sign
from bot.reading_model import load_reader
from bot.web.twilio import Lock, message_door, voice_door
from saar import wire
from saar.reach import Means
from saar.settings import GroupSettings
from storage.encryption import Keyring, new_key
from storage.group_commit import GroupCommit
from storage.store import Store
from tests.twilio.test_parse import SMS, STATUS, WHATSAPP

TOKEN = "f" * 32
PUBLIC = "https://saar.example.org"
ACCOUNT_SID = WHATSAPP["AccountSid"]
CALL = {"CallSid": "CA" + "0" * 32, "From": "+31612345678", "To": "+31970000002", "AccountSid": ACCOUNT_SID}


class House:
    """The doors with a real database behind them; `run` is its own event loop, one for all examples."""

    def __init__(self, folder: Path) -> None:
        self.runner = asyncio.Runner()
        self.store = Store.open(f"sqlite:///{folder / 'saar.db'}", Keyring(new_key()))
        self.runner.run(self._build())

    async def _build(self) -> None:
        clock = WallClock()
        self.commit = GroupCommit(self.store)
        ingress = Ingress(self.commit, clock)
        lock = Lock(Signatures(TOKEN), ACCOUNT_SID, PUBLIC)

        async def ingest(batch: Any) -> int:
            return await ingress.take("whatsapp:+31970000001", batch)

        def read(payload: bytes) -> Any:
            return parse(payload, clock.now())

        doors = {
            path: message_door(lock, ingest, clock.now)
            for path in ("/twilio/whatsapp", "/twilio/sms", "/twilio/status")
        }
        doors["/twilio/voice"] = voice_door(lock, "nl", "112")
        app = Starlette(routes=[Route(path, door, methods=["POST"]) for path, door in doors.items()])
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(app, raise_app_exceptions=True), base_url=PUBLIC)
        means = {name: Means(costs=True, edits=False, opt_in=True, answers_press=False) for name in ("whatsapp", "sms")}
        parsers = {"whatsapp": read, ACCOUNT: lambda payload: [wire.decode(payload)]}
        self.decider = Decider(self.commit, clock, parsers, load_reader().read, GroupSettings(), means)

    def post(self, path: str, body: bytes, headers: dict[str, str]) -> httpx.Response:
        return self.runner.run(self.client.post(path, content=body, headers=headers))

    def kept(self) -> int:
        with self.store.read() as unit:
            return int(unit.sql.value("select count(*) from seen_event"))

    def decide(self) -> tuple[int, int]:
        """Decide on everything; how many failed, how many wait."""

        async def all_of_it() -> None:
            while await self.decider.round():
                pass

        self.runner.run(all_of_it())
        with self.store.read() as unit:
            failed = unit.sql.value("select count(*) from inbox where failures > 0")
            return int(failed), unit.inbox.depth().waiting

    def close(self) -> None:
        self.runner.run(self.client.aclose())
        self.runner.run(self.commit.close())
        self.store.close()
        self.runner.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    found = House(tmp_path_factory.mktemp("house"))
    yield found
    found.close()


def headers(path: str, fields: dict[str, str], token: str = TOKEN) -> dict[str, str]:
    return {
        "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
        "x-twilio-signature": sign(token, PUBLIC + path, fields),
    }


def test_what_is_signed_is_kept_and_answered_with_nothing(house: House) -> None:
    before = house.kept()
    answer = house.post("/twilio/whatsapp", urlencode(WHATSAPP).encode(), headers("/twilio/whatsapp", WHATSAPP))
    assert (answer.status_code, answer.headers["content-type"].partition(";")[0]) == (200, "text/xml")
    assert answer.text.endswith("<Response/>")
    assert house.kept() == before + 1


def test_the_same_message_posted_five_times_is_one(house: House) -> None:
    fields = {**WHATSAPP, "MessageSid": "SM" + "5" * 32}
    before = house.kept()
    for _ in range(5):
        answer = house.post("/twilio/whatsapp", urlencode(fields).encode(), headers("/twilio/whatsapp", fields))
        assert answer.status_code == 200
    assert house.kept() == before + 1


def test_two_at_the_same_moment_are_one(house: House) -> None:
    fields = {**WHATSAPP, "MessageSid": "SM" + "6" * 32}
    body, signed = urlencode(fields).encode(), headers("/twilio/whatsapp", fields)
    before = house.kept()

    async def both() -> list[httpx.Response]:
        return await asyncio.gather(
            *(house.client.post("/twilio/whatsapp", content=body, headers=signed) for _ in range(2))
        )

    assert [answer.status_code for answer in house.runner.run(both())] == [200, 200]
    assert house.kept() == before + 1


def test_each_status_of_a_message_is_kept(house: House) -> None:
    before = house.kept()
    for status in ("sent", "delivered", "read", "delivered"):
        fields = {**STATUS, "MessageStatus": status}
        assert (
            house.post("/twilio/status", urlencode(fields).encode(), headers("/twilio/status", fields)).status_code
            == 200
        )
    # "sent" says nothing new and is not kept.
    assert house.kept() == before + 2


@pytest.mark.parametrize(
    "change",
    [
        {"x-twilio-signature": ""},
        {"x-twilio-signature": sign("e" * 32, PUBLIC + "/twilio/whatsapp", WHATSAPP)},
        {"x-twilio-signature": sign(TOKEN, "https://elders.example.org/twilio/whatsapp", WHATSAPP)},
        {"x-twilio-signature": sign(TOKEN, PUBLIC + "/twilio/sms", WHATSAPP)},
        {"content-type": "application/json"},
        {"x-twilio-webhooks-signature-settings": "algorithm=HMAC_SHA256"},
    ],
)
def test_what_is_not_signed_right_leaves_no_trace(house: House, change: dict[str, str]) -> None:
    before = house.kept()
    given_headers = headers("/twilio/whatsapp", WHATSAPP) | change
    answer = house.post("/twilio/whatsapp", urlencode(WHATSAPP).encode(), given_headers)
    assert answer.status_code == 403
    assert house.kept() == before


def test_headers_of_the_sender_never_choose_the_address(house: House) -> None:
    forged = sign(TOKEN, "https://evil.example/twilio/whatsapp", WHATSAPP)
    given_headers = headers("/twilio/whatsapp", WHATSAPP) | {
        "x-twilio-signature": forged,
        "host": "evil.example",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "https",
    }
    assert house.post("/twilio/whatsapp", urlencode(WHATSAPP).encode(), given_headers).status_code == 403


def test_another_account_of_the_same_token_is_not_ours(house: House) -> None:
    fields = {**WHATSAPP, "AccountSid": "AC" + "9" * 32}
    assert (
        house.post("/twilio/whatsapp", urlencode(fields).encode(), headers("/twilio/whatsapp", fields)).status_code
        == 403
    )


def test_a_door_without_its_address_or_token_stays_shut(house: House) -> None:
    with pytest.raises(ValueError, match="public address"):
        Lock(Signatures(TOKEN), ACCOUNT_SID, "")
    assert not Signatures("").fits(PUBLIC, {}, {"x-twilio-signature": "x"})


def test_a_phone_call_hears_one_sentence(house: House) -> None:
    answer = house.post("/twilio/voice", urlencode(CALL).encode(), headers("/twilio/voice", CALL))
    assert answer.status_code == 200
    assert "1 1 2" in answer.text and answer.text.count("<Say") == 1 and "<Hangup" in answer.text
    assert house.post("/twilio/voice", urlencode(CALL).encode(), {"content-type": "x"}).status_code == 403


def test_a_huge_body_is_refused_before_it_is_read(house: House) -> None:
    body = urlencode({**WHATSAPP, "Body": "x" * (1024 * 1024)}).encode()
    assert house.post("/twilio/whatsapp", body, headers("/twilio/whatsapp", WHATSAPP)).status_code == 413


PATHS = ("/twilio/whatsapp", "/twilio/sms", "/twilio/status", "/twilio/voice")
NAMES = sorted(
    {*WHATSAPP, *SMS, *STATUS, "Latitude", "Longitude", "MediaUrl0", "MediaContentType0", "ErrorCode", "ButtonText"}
)
VALUES = st.one_of(
    st.sampled_from(
        ["", "0", "1", "99999999999", "-1", "whatsapp:", "whatsapp:+316", "STOP", "start", "nieuws", "NaN", "1e999"]
    ),
    st.text(max_size=40),
    st.sampled_from(
        ["read", "failed", "undelivered", "delivered", "AANMELDEN abcdefgh1234", "/help", "HELP brand nu!"]
    ),
)
MUTATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.sampled_from(NAMES), VALUES),
        st.tuples(st.just("drop"), st.sampled_from(NAMES), st.just("")),
        st.tuples(st.just("add"), st.text(max_size=12), VALUES),
        st.tuples(st.just("sid"), st.just(""), st.just("")),
    ),
    max_size=6,
)
POSTS = st.lists(
    st.tuples(
        st.sampled_from(PATHS),
        st.sampled_from([WHATSAPP, SMS, STATUS, CALL]),
        MUTATIONS,
        st.sampled_from(["right", "right", "wrong", "none", "garbled"]),
        st.binary(max_size=8),
    ),
    min_size=50,
    max_size=50,
)
_counter = iter(range(10**9))


def mutated(base: dict[str, str], mutations: list[tuple[str, str, str]]) -> dict[str, str]:
    fields = dict(base)
    for how, name, value in mutations:
        if how == "set":
            fields[name] = value
        elif how == "drop":
            fields.pop(name, None)
        elif how == "add":
            fields[name] = value
        else:
            fields["MessageSid"] = f"SM{next(_counter):032x}"
    return fields


@pytest.mark.timeout(600)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(POSTS)
def test_ten_thousand_mutated_webhooks(house: House, posts: list[Any]) -> None:
    for path, base, mutations, signing, noise in posts:
        fields = mutated(base, mutations)
        try:
            body = urlencode(fields).encode()
            given_headers = headers(path, fields, TOKEN if signing != "wrong" else "e" * 32)
        except UnicodeEncodeError:
            continue
        if signing == "none":
            del given_headers["x-twilio-signature"]
        if signing == "garbled":
            body += b"&" + noise
        before = house.kept() if signing in ("wrong", "none") else None
        status = house.post(path, body, given_headers).status_code
        assert status in (200, 400, 403), status
        if before is not None:
            assert status == 403 and house.kept() == before
    failed, _ = house.decide()
    assert failed == 0


def test_the_moment_is_ours(house: House) -> None:
    assert house.kept() > 0
    with house.store.read() as unit:
        assert (
            unit.sql.value("select max(occurred_at) from inbox") <= int(datetime.now(UTC).timestamp() * 1_000_000) + 1
        )
