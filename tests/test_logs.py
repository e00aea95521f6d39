"""Logs hold ids of our own only: no token, no address, nobody's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.logs import redact
from bot.play.children import TOKEN, SaarChild, TelegramChild, settle, texts, wait_for

WORDS = "HELP er wordt nu ingebroken bij Zonneweg 77, bel mij op 06-12345678 of jan@example.org!"


@pytest.mark.parametrize(
    "text",
    [
        f"https://api.telegram.org/bot{TOKEN}/sendMessage",
        "chat -1002300000002 not found",
        "user 5210000004 blocked",
        "+31612345678", "06-12345678", "whatsapp:+31612345678",
        "jan.de.boer+x@politie.example.nl",
        "GET /w/abcDEF_123-xyz HTTP/1.1",
    ],
)  # fmt: skip
def test_what_may_not_stand_in_a_log_is_taken_out(text: str) -> None:
    shown = redact(text)
    for secret in (TOKEN, "1002300000002", "5210000004", "12345678", "boer", "abcDEF_123"):
        assert secret not in shown


@pytest.mark.slow
def test_a_troubled_evening_leaves_no_token_and_no_address_in_the_log(tmp_path: Path) -> None:
    with TelegramChild() as telegram:
        saar = SaarChild(tmp_path, telegram.url)
        (place,) = settle(telegram, saar, 1, 3)
        telegram.ask("fault", kind="error", code=500, times=2)
        telegram.ask(
            "fault", kind="error", method="sendMessage", code=403, times=1, description="Forbidden: bot was blocked"
        )
        telegram.ask("fault", kind="reset", method="getUpdates", times=2)
        telegram.ask("fault", kind="garbage", method="sendMessage", times=1)
        saar.start()
        telegram.ask("update", raw='"message":{"message_id":1,"text":"geheim"}')
        telegram.ask("say", lines=[[place.members[1], place.chat, WORDS]])
        wait_for(lambda: texts(telegram.calls("sendMessage"), place.chat), timeout_s=40)
        assert saar.stop() == 0
        log = saar.log_path.read_text("utf-8")
    assert "started" in log
    for secret in (TOKEN, TOKEN.partition(":")[2], "Zonneweg", "12345678", "jan@", str(abs(place.chat)),
                   *map(str, place.members), "geheim"):  # fmt: skip
        assert secret not in log, secret
