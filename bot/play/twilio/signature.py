"""Twilio's request signature (twilio.com/docs/usage/security; request_validator of SDK 9.13)."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping


def sign(auth_token: str, url: str, fields: Mapping[str, str]) -> str:
    """base64 of HMAC-SHA1 over the full public URL followed by every key and value, keys sorted."""
    text = url + "".join(key + fields[key] for key in sorted(fields))
    return base64.b64encode(hmac.new(auth_token.encode(), text.encode(), hashlib.sha1).digest()).decode()
