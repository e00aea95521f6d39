"""The control API under /_play/ for benches and tests in other processes: JSON in, JSON out, loopback only."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.play.telegram.errors import CannotAct
from bot.play.twilio.model import JSON

if TYPE_CHECKING:
    from bot.play.twilio.fake import TwilioFake
    from bot.play.twilio.people import TwilioPerson

ACTIONS = frozenset({
    "says", "sends_photo", "sends_voice", "sends_location", "presses", "blocks", "turns_off", "reads", "hides_number",
})  # fmt: skip


class Control:
    """Answers /_play/ requests for one fake."""

    def __init__(self, fake: TwilioFake) -> None:
        self.fake = fake

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """One request; 400 with a reason for what cannot be done."""
        handler = getattr(self, f"do_{request.path.removeprefix('/_play/').strip('/')}", None)
        if handler is None:
            return _answer(404, {"error": f"no such control: {request.path}"})
        try:
            given = {**dict(request.query), **json.loads(await request.read() or b"{}")}
            return _answer(200, handler(given))
        except (KeyError, ValueError, TypeError, CannotAct) as error:
            return _answer(400, {"error": f"{type(error).__name__}: {error}"})

    def _person(self, given: JSON) -> TwilioPerson:
        number = str(given["person"])
        return next(person for person in self.fake.people if person.number == number)

    def do_state(self, given: JSON) -> JSON:
        """Counters: messages by status, queue, webhooks, money in tenths of a cent."""
        by_status: dict[str, int] = {}
        for message in self.fake.sent:
            by_status[message.status] = by_status.get(message.status, 0) + 1
        exchange = self.fake.exchange
        return {
            "account_sid": self.fake.account_sid,
            "auth_token": self.fake.auth_token,
            "sent": by_status,
            "waiting": self.fake.delivery.waiting(),
            "posted": self.fake.hooks.posted,
            "debugger": exchange.debugger,
            "spent": exchange.spent,
            "balance": exchange.balance,
        }

    def do_webhooks(self, given: JSON) -> JSON:
        """Aim webhooks: {"public_url", "local_url"}."""
        self.fake.point_webhooks(str(given["public_url"]), given.get("local_url"))
        return {"ok": True}

    def do_person(self, given: JSON) -> JSON:
        """Make people: {"name", "count", "window_open", "hides_number"}; answers numbers and WhatsApp addresses."""
        made = [
            self.fake.person(
                f"{given.get('name', 'Buur')} {nth + 1}",
                window_open=bool(given.get("window_open")),
                hides_number=bool(given.get("hides_number")),
            )
            for nth in range(int(given.get("count", 1)))
        ]
        return {"numbers": [one.number for one in made], "addresses": [one.address for one in made]}

    def do_act(self, given: JSON) -> JSON:
        """Let somebody act: {"person", "action", "args", "named"}."""
        action = str(given["action"])
        if action not in ACTIONS:
            raise ValueError(f"unknown action {action!r}; one of {sorted(ACTIONS)}")
        done: Any = getattr(self._person(given), action)(*given.get("args", []), **given.get("named", {}))
        return {"sid": getattr(done, "sid", None)}

    def do_sees(self, given: JSON) -> JSON:
        """What somebody has on their phone: {"person"}."""
        return {
            "messages": [
                {
                    "sid": one.sid,
                    "from": one.from_,
                    "text": one.shown,
                    "buttons": [button.text for button in one.buttons],
                }
                for one in self._person(given).sees()
            ]
        }

    def do_fault(self, given: JSON) -> JSON:
        """Set a fault: {"kind", "code", "to", "times"} of the API, {"later": code} of a callback, or {"clear": true}."""
        if given.get("clear"):
            self.fake.faults.clear()
            self.fake.exchange.later_faults.clear()
        if "later" in given:
            self.fake.fail_later(int(given["later"]), to=given.get("to"), times=given.get("times", 1))
        elif "kind" in given:
            self.fake.faults.add(str(given.pop("kind")), int(given.pop("code", 20500)), **given)
        return {"ok": True}

    def do_clock(self, given: JSON) -> JSON:
        """Let time pass for dates, windows and expiry: {"move_s"}; only where the clock can be moved."""
        self.fake.clock.move(timedelta(seconds=float(given["move_s"])))
        return {"now": self.fake.exchange.clock().isoformat()}

    def do_delay(self, given: JSON) -> JSON:
        """Hold back answers of the API: {"ms"}."""
        self.fake.api.delay_s = float(given["ms"]) / 1000
        return {"ok": True}


def _answer(status: int, body: JSON) -> web.Response:
    return web.Response(status=status, body=json.dumps(body).encode(), content_type="application/json")
