"""Every code has one meaning, told by its number; what is not in the table is tried once more and set aside."""

from __future__ import annotations

import pytest

from bot.channels.contract import Rejected, RetryAfter, Unknown, Unreachable
from bot.channels.twilio.client import refused
from bot.channels.twilio.codes import CODES, failure, label, result
from bot.play.twilio.errors import AT_ONCE, LATER
from saar.events import Failure

UNUSED = (20009, 35114, 35118)
"""Deleting too early, and scheduled messages: no answer to a send of ours."""
# platforms.md §3, "Error codes", in its order.
NAMED = (
    *(63016, 63003, 63024, 63018, 20429, 63021, 63013, 63032, 63049, 63020, 21211, 21610, 21408, 21612, 21614),
    *(30003, 30005, 30006, 30007, 30008, 30001, 30036, 11200, 20500),
)


def test_every_code_that_the_platform_notes_name_has_a_meaning() -> None:
    assert [code for code in NAMED if code not in CODES] == []


def test_every_code_that_the_fake_knows_has_a_meaning() -> None:
    assert [code for code in {**AT_ONCE, **LATER} if code not in CODES and code not in UNUSED] == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (63016, RetryAfter), (63003, Unreachable), (63024, Unreachable), (63018, RetryAfter), (20429, RetryAfter),
        (63021, Rejected), (63013, Rejected), (63032, Rejected), (63049, Rejected), (63020, RetryAfter),
        (21211, Unreachable), (21610, Unreachable), (21408, Rejected), (21612, Unreachable), (21614, Unreachable),
        (30003, RetryAfter), (30005, Unreachable), (30006, Unreachable), (30007, Rejected), (30008, RetryAfter),
        (30001, RetryAfter), (30036, Rejected), (20500, Unknown), (20503, Unknown), (20003, RetryAfter),
    ],
)  # fmt: skip
def test_a_refusal_at_once_becomes_a_result(code: int, kind: type) -> None:
    assert isinstance(result(code), kind)


@pytest.mark.parametrize("code", [20003, 20005, 30002, 63007, 63020, 21212])
def test_trouble_of_the_account_holds_up_the_whole_account_and_nobody_is_given_up(code: int) -> None:
    found = result(code)
    assert isinstance(found, RetryAfter) and found.whole_account


def test_an_unknown_code_is_tried_once_more_and_then_set_aside() -> None:
    first = result(63999)
    assert isinstance(first, RetryAfter) and not first.whole_account
    assert result(63999, before=first.why) == Rejected(label(63999))
    assert isinstance(result(63999, before=label(12345)), RetryAfter)


@pytest.mark.parametrize(
    ("code", "what"),
    [
        (63016, Failure.WINDOW), (63024, Failure.GONE), (30005, Failure.GONE), (21610, Failure.STOPPED),
        (63018, Failure.LATER), (30003, Failure.LATER), (63013, Failure.REFUSED), (30036, Failure.REFUSED),
        (99999, Failure.LATER), (0, Failure.LATER),
    ],
)  # fmt: skip
def test_a_failure_told_afterwards_says_what_it_asks_for(code: int, what: Failure) -> None:
    found, why, again_s = failure(code)
    assert found is what and why and again_s > 0


@pytest.mark.parametrize(
    ("status", "payload", "code"),
    [
        (400, b'{"code": 21211, "message": "The number +31600000000 is bad"}', 21211),
        (500, b"<html>", 20500),
        (503, b"", 20500),
        (401, b"{}", 20003),
        (429, b"[]", 20429),
        (400, b'{"code": "zwaan"}', 400),
        (404, b'{"code": null}', 20404),
    ],
)
def test_an_error_answer_is_told_by_its_number_and_its_words_are_not_kept(
    status: int, payload: bytes, code: int
) -> None:
    error = refused(status, "", payload)
    assert error.code == code
    assert "+316" not in str(error)
