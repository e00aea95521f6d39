"""The wijkagent's page: a link opens one thing, for a time, and looking at it does nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.unit import Unit
from tests.web.conftest import House

TOKEN = "a-token-of-the-tests"


@pytest.fixture
async def link(house: House) -> House:
    """A house with one report and a link for its wijkagent to answer it."""
    now = house.program.clock.now()

    def seat(unit: Unit) -> None:
        group = unit.groups.create("Straat", now, state="active")
        person = unit.people.create("Sam de Wit", None, now)
        unit.groups.add_member(group.id, person.id, now, role="wijkagent")
        report = unit.reports.open(group.id, "report", "alertering", now, place="Eikenhof 3", category="nuisance")
        args = {"report": report.id}
        unit.links.create(TOKEN, "answer", args, person.id, group.id, now + timedelta(days=2))

    await house.ask(seat)
    return house


async def get(house: House, token: str = TOKEN, method: str = "GET") -> Any:
    async with house.client() as client:
        return await client.request(method, f"/w/{token}")


async def answer(house: House, form: dict[str, str], token: str = TOKEN) -> int:
    async with house.client() as client:
        return (await client.post(f"/w/{token}", data=form)).status_code


async def test_a_mail_scanner_that_follows_the_link_changes_nothing(link: House) -> None:
    before = await link.everything()
    for method in ("GET", "HEAD", "GET", "GET"):
        assert (await get(link, method=method)).status_code == 200
    assert await link.everything() == before


async def test_the_page_is_kept_by_nobody_and_tells_nobody_where_it_was(link: House) -> None:
    headers = (await get(link)).headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in headers["content-security-policy"]


async def test_an_answer_is_taken_once_in_effect(link: House) -> None:
    assert await answer(link, {"answer": "seen"}) == 200
    assert await link.rows() == 1


@pytest.mark.parametrize("token", ["unknown", "x" * 4000, "..", "%00", "a'--", "été"])
async def test_a_guessed_link_opens_nothing(link: House, token: str) -> None:
    assert (await get(link, token)).status_code in (400, 404)
    assert await answer(link, {"answer": "seen"}, token) in (400, 404, 405)
    assert await link.rows() == 0


@pytest.mark.parametrize("how", ["expired", "revoked", "erased"])
async def test_a_link_whose_time_is_over_opens_nothing(link: House, how: str) -> None:
    def end(unit: Unit) -> None:
        if how == "expired":
            unit.sql.run("update link set expires_at = 1")
        elif how == "revoked":
            unit.sql.run("update link set revoked_at = 1")
        else:
            unit.people.erase(1, link.program.clock.now())

    await link.ask(end)
    assert (await get(link)).status_code == 404
    assert await answer(link, {"answer": "seen"}) == 404
    assert await link.rows() == 0


async def test_a_stolen_link_of_another_purpose_answers_nothing(link: House) -> None:
    now = link.program.clock.now()
    await link.ask(lambda unit: unit.links.create("joining", "join", {}, 1, 1, now + timedelta(days=1)))
    assert (await get(link, "joining")).status_code == 404
    assert await answer(link, {"answer": "seen"}, "joining") in (400, 404)
    assert await link.rows() == 0


@pytest.mark.parametrize("form", [{}, {"answer": ""}, {"answer": "x"}, {"answer": "closed", "outcome": "x"}])
async def test_what_is_no_answer_is_400(link: House, form: dict[str, str]) -> None:
    assert await answer(link, form) == 400
    assert await link.rows() == 0


async def test_a_form_over_one_mebibyte_is_refused(link: House) -> None:
    assert await answer(link, {"answer": "seen", "words": "x" * 1_100_000}) == 413
    assert await link.rows() == 0


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=300)
    | st.text(max_size=200).map(lambda t: f"answer=closed&outcome={t}".encode("utf-8", "replace"))
)
async def test_no_form_however_odd_is_answered_with_500(link: House, content: bytes) -> None:
    async with link.client() as client:
        found = await client.post(f"/w/{TOKEN}", content=content)
    assert found.status_code in (200, 400, 404)
