"""Logs: one line per event, ids only. What could be somebody's words, number or a token is taken out."""

from __future__ import annotations

import logging
import re
from collections.abc import MutableMapping
from typing import Any

import structlog

# In the address of a call the token stands right behind "bot": no boundary of a word is in front of it.
_TOKEN = re.compile(r"\d{6,12}:[A-Za-z0-9_-]{20,}")
# Phone numbers, and the platforms' ids of people and (negative) of groups; dates are left alone.
_PHONE = re.compile(r"(?<!\w)(?!\d{4}-\d\d-\d\d)[-+]?\d[\d \-]{8,14}\d(?![\w-])")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_PAGE = re.compile(r"/w/[\w-]+")


def redact(text: str) -> str:
    """Take tokens, numbers, mail addresses and one-tap links out of a text."""
    text = _TOKEN.sub("<token>", text)
    text = _PAGE.sub("/w/<link>", text)
    text = _MAIL.sub("<mail>", text)
    return _PHONE.sub("<number>", text)


def _redacted(_logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {
        key: redact(value) if isinstance(value, str) and key != "timestamp" else value for key, value in event.items()
    }


class _Redacting(logging.Filter):
    """The same for libraries that log by themselves."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redact(record.getMessage()), ()
        return True


def set_up(level: str = "INFO") -> None:
    """Send logs to stderr, one line each; the HTTP libraries keep quiet, for they print the bot's token at INFO."""
    handler = logging.StreamHandler()
    handler.addFilter(_Redacting())
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    # A tick that is skipped because the last one still runs is caught up by the next: the watchdog looks after them.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    for noisy in ("httpx", "httpcore", "telegram", "aiohttp.access", "uvicorn.access", "mail.log"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.format_exc_info,
            _redacted,
            structlog.processors.KeyValueRenderer(key_order=["event"]),
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
