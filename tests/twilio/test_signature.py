"""Signed or not: rows both ways, with the library's own validator as the yardstick."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from twilio.request_validator import RequestValidator

from bot.channels.twilio.signature import Signatures, read_form

TOKEN = "f" * 32
URL = "https://saar.example.org/twilio/whatsapp"
FIELDS = {"Body": "Hé, brand & rook = nu", "From": "whatsapp:+31612345678", "MessageSid": "SM" + "0" * 32, "Label": ""}


def signed(url: str = URL, token: str = TOKEN, algorithm: str | None = None) -> str:
    return str(RequestValidator(token).compute_signature(url, FIELDS, algorithm))


def fits(header: str, url: str = URL, checker: Signatures | None = None, settings: str = "") -> bool:
    headers = {"x-twilio-signature": header} | ({"x-twilio-webhooks-signature-settings": settings} if settings else {})
    return (checker or Signatures(TOKEN)).fits(url, read_form(urlencode(FIELDS).encode()), headers)


def test_what_twilio_signed_fits() -> None:
    assert fits(signed())


@pytest.mark.parametrize(
    ("header", "url"),
    [
        ("", URL),
        ("x", URL),
        (signed(token="e" * 32), URL),
        (signed(), "https://elders.example.org/twilio/whatsapp"),
        (signed(), "http://saar.example.org/twilio/whatsapp"),
        (signed(), "https://saar.example.org/twilio/sms"),
        (signed(), ""),
        (signed() + "=", URL),
        ("é" * 28, URL),
    ],
)
def test_what_is_wrong_does_not_fit(header: str, url: str) -> None:
    assert not fits(header, url)


def test_a_missing_header_or_token_never_fits() -> None:
    assert not Signatures(TOKEN).fits(URL, read_form(urlencode(FIELDS).encode()), {})
    assert not fits(signed(token=""), checker=Signatures(""))


def test_a_changed_field_does_not_fit_and_a_blank_one_counts() -> None:
    header = {"x-twilio-signature": signed()}
    without_blank = urlencode({name: value for name, value in FIELDS.items() if value})
    changed = urlencode({**FIELDS, "Body": "iets anders"})
    more = urlencode({**FIELDS, "Extra": "1"})
    assert Signatures(TOKEN).fits(URL, read_form(urlencode(FIELDS).encode()), header)
    assert Signatures(TOKEN).fits(URL, read_form(without_blank.encode() + b"&Label="), header)
    for body in (changed, more):
        assert not Signatures(TOKEN).fits(URL, read_form(body.encode()), header)


def test_the_fragment_with_retry_settings_is_no_part_of_it() -> None:
    assert fits(signed(), url=f"{URL}#rc=5&rp=all&tt=15000")


def test_the_header_names_an_algorithm_and_never_chooses_one() -> None:
    both = Signatures(TOKEN, shared_key="geheim")
    sha256 = signed(token="geheim", algorithm="HMAC_SHA256")
    settings = "key=k1,algorithm=HMAC_SHA256"
    assert fits(sha256, checker=both, settings=settings)
    assert not fits(sha256, checker=Signatures(TOKEN), settings=settings)
    assert not fits(signed(algorithm="HMAC_SHA256"), checker=both, settings=settings)
    assert not fits(signed(), checker=both, settings="algorithm=NONE")


@pytest.mark.parametrize("body", [b"\xff=1", b"a=%ff", "é=1".encode(), b"&".join(b"a%d=1" % n for n in range(300))])
def test_what_is_no_form_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_form(body)
