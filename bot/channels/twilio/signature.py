"""Is a request really Twilio's? Fail closed: without a token, a header or a known algorithm the answer is no. Pure.

The signature covers the public address that Twilio was given, so that address comes from the configuration; a Host or
X-Forwarded header is the sender's word. It has no time in it: a replay is recognised by the message's id, not here.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qsl

from twilio.request_validator import HMAC_SHA1, RequestValidator, get_signature_algorithm

HEADER = "x-twilio-signature"
SETTINGS_HEADER = "x-twilio-webhooks-signature-settings"
MOST_FIELDS = 200


class Fields(dict[str, list[str]]):
    """The fields of a form, blank ones kept, each with all its values."""

    def getlist(self, name: str) -> Sequence[str]:
        """All values of one field, as the validator asks for them."""
        return self[name]

    def one(self, name: str) -> str:
        """The first value of a field, empty when it is not there."""
        return self.get(name, [""])[0]


def read_form(body: bytes) -> Fields:
    """A form as Twilio sends it; raises ValueError for what is no form (bad bytes, more than 200 fields)."""
    found = Fields()
    text = body.decode("ascii")
    for name, value in parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict"):
        found.setdefault(name, []).append(value)
    return found


class Signatures:
    """Checks signatures with the account's auth token, or with a key of a webhook rule when one is configured.

    The header may name an algorithm, it never chooses one: SHA-256 counts only when its key is configured, and then
    the auth token's SHA-1 still does, because Twilio signs some webhooks the old way.
    """

    def __init__(self, auth_token: str, shared_key: str = "") -> None:
        self._by_algorithm: dict[str, RequestValidator] = {}
        if auth_token:
            self._by_algorithm[HMAC_SHA1] = RequestValidator(auth_token)
        if shared_key:
            self._by_algorithm["HMAC_SHA256"] = RequestValidator(shared_key)

    def fits(self, url: str, fields: Mapping[str, Sequence[str]], headers: Mapping[str, str]) -> bool:
        """Whether the headers sign these fields for this public address (without its #fragment)."""
        shown = headers.get(HEADER, "")
        algorithm = str(get_signature_algorithm(headers.get(SETTINGS_HEADER, ""))).upper()
        validator = self._by_algorithm.get(algorithm)
        if not shown or not shown.isascii() or validator is None or not url:
            return False
        address = url.partition("#")[0]
        # The usual case first: the library's own check reckons every signature twice, with and without a port.
        if hmac.compare_digest(str(validator.compute_signature(address, fields, algorithm)), shown):
            return True
        return bool(validator.validate(address, fields, shown, algorithm))
