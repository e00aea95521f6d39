"""The control API under /_play/ for benches and tests in other processes: JSON in, JSON out, loopback only."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.play.telegram.errors import CannotAct
from bot.play.telegram.limits import Limits
from bot.play.telegram.model import JSON
from bot.play.telegram.server import read_json
from bot.play.telegram.world import to_json

if TYPE_CHECKING:
    from bot.play.telegram.fake import TelegramFake

ACTIONS = frozenset({
    "says", "starts", "joins", "leaves", "requests_to_join", "blocks", "unblocks", "deletes_account",
    "sends_photo", "sends_voice", "sends_location", "sends_venue", "sends_sticker", "presses", "presses_data",
})  # fmt: skip
ROOM_ACTIONS = frozenset({"upgrade", "demote_bot", "remove_bot", "add_bot"})


class Control:
    """Answers /_play/ requests for one fake."""

    def __init__(self, fake: TelegramFake) -> None:
        self.fake = fake

    async def handle(self, request: web.BaseRequest) -> web.Response:
        """One request; 400 with a reason for what cannot be done."""
        name = request.path.removeprefix("/_play/").strip("/")
        handler = getattr(self, f"do_{name}", None)
        if handler is None:
            return _answer(404, {"error": f"no such control: {name}"})
        try:
            given = {**dict(request.query), **read_json(await request.read())}
            return _answer(200, handler(given))
        except (KeyError, ValueError, TypeError, CannotAct) as error:
            return _answer(400, {"error": f"{type(error).__name__}: {error}"})

    def do_state(self, given: JSON) -> JSON:
        """Counters: pending, confirmed, expired, calls by method, messages sent, refusals, webhook."""
        world, api = self.fake.world, self.fake.api
        return {
            "token": world.token,
            "pending": len(world.queue.waiting()),
            "confirmed": len(world.queue.confirmed_ids),
            "expired": world.queue.expired,
            "calls": api.calls_by_method,
            "refused": api.limits.refused,
            "webhook": {"url": api.webhook.url, "delivered": api.webhook.delivered, "failed": api.webhook.failed},
            "people": {person.name: person.id for person in self.fake.people},
            "chats": {chat.id: {"type": chat.type, "title": chat.title} for chat in world.chats.values()},
        }

    def do_user(self, given: JSON) -> JSON:
        """Make people: {"name", "started", "count"}; answers their ids."""
        count = int(given.get("count", 1))
        name, started = str(given.get("name", "Buur")), bool(given.get("started", True))
        language = given.get("language", "nl")
        made = [
            self.fake.user(name if count == 1 else f"{name} {nth + 1}", started=started, language=language)
            for nth in range(count)
        ]
        return {"ids": [person.id for person in made]}

    def do_group(self, given: JSON) -> JSON:
        """Make a chat: {"title", "type", "owner", "members": [ids], "bot"}; answers its id."""
        people = [self.fake.person(int(wanted)) for wanted in given.get("members", [])]
        owner = self.fake.person(int(given["owner"])) if given.get("owner") else None
        bot = given.get("bot", "administrator")
        title, make = str(given.get("title", "Duckstad")), self.fake.supergroup
        if given.get("type") == "group":
            return {"id": self.fake.group(title, owner=owner, members=people, bot=bot).id}
        return {"id": make(title, owner=owner, members=people, bot=bot).id}

    def do_act(self, given: JSON) -> JSON:
        """Let somebody act: {"person", "action", "chat", "args": [...], "times"}; a chat goes before the args."""
        action = str(given["action"])
        if action not in ACTIONS:
            raise ValueError(f"unknown action {action!r}; one of {sorted(ACTIONS)}")
        person = self.fake.person(int(given["person"]))
        args: list[Any] = list(given.get("args", []))
        if "chat" in given:
            chat_id = given["chat"]
            args.insert(0, None if chat_id in (None, person.id) else self.fake.room(int(chat_id)))
        last: Any = None
        for _ in range(int(given.get("times", 1))):
            last = getattr(person, action)(*args)
        return {"message_id": getattr(last, "message_id", None), "press_id": getattr(last, "id", None)}

    def do_room(self, given: JSON) -> JSON:
        """Let something befall a chat: {"chat", "action", "by"}; upgrade answers the new id."""
        action = str(given["action"])
        if action not in ROOM_ACTIONS:
            raise ValueError(f"unknown action {action!r}; one of {sorted(ROOM_ACTIONS)}")
        by = self.fake.person(int(given["by"]))
        found = getattr(self.fake.room(int(given["chat"])), action)(by)
        return {"id": getattr(found, "id", None)}

    def do_say(self, given: JSON) -> JSON:
        """Many lines at once: {"lines": [[person, chat, text], ...]}; answers the message ids."""
        ids = []
        for person_id, chat_id, text in given["lines"]:
            room = None if chat_id in (None, person_id) else self.fake.room(int(chat_id))
            ids.append(self.fake.person(int(person_id)).says(room, str(text)).message_id)
        return {"message_ids": ids}

    def do_update(self, given: JSON) -> JSON:
        """Inject an update: {"kind", "payload"} or {"raw"}; answers its id."""
        if "raw" in given:
            return {"update_id": self.fake.inject_raw(str(given["raw"]))}
        return {"update_id": self.fake.inject(str(given["kind"]), given["payload"])}

    def do_fault(self, given: JSON) -> JSON:
        """Set a fault: {"kind", ...fields of Fault}; {"clear": true} lets everything work again."""
        if given.pop("clear", False):
            self.fake.faults.clear()
        if "kind" in given:
            kind = str(given.pop("kind"))
            self.fake.faults.add(kind, **given)
        return {"faults": len(self.fake.faults.set)}

    def do_limits(self, given: JSON) -> JSON:
        """Set limits: {"per_s", "burst", "chat_per_s", "group_per_minute"}, {"published": true}, or pause one chat
        with {"pause": {"retry_after_s", "chat_id"}}."""
        if "pause" in given:
            self.fake.limits.pause(**given["pause"])
        elif given.get("published"):
            self.fake.limits = Limits.published()
        else:
            self.fake.limits = Limits(**given)
        return {"ok": True}

    def do_clock(self, given: JSON) -> JSON:
        """Let time pass for dates and expiry: {"move_s"}; only where the clock can be moved."""
        self.fake.clock.move(timedelta(seconds=float(given["move_s"])))
        return {"now": self.fake.world.clock().isoformat()}

    def do_queue(self, given: JSON) -> JSON:
        """How updates are handed out: {"doubles": true}, {"skip_ids": n or null}."""
        if "doubles" in given:
            self.fake.double_updates(bool(given["doubles"]))
        if "skip_ids" in given:
            self.fake.world.queue.skip_ids(given["skip_ids"])
        return {"ok": True}

    def do_delay(self, given: JSON) -> JSON:
        """Hold back answers: {"ms"}."""
        self.fake.delay_s = float(given["ms"]) / 1000
        return {"delay_s": self.fake.delay_s}

    def do_calls(self, given: JSON) -> JSON:
        """The bot's calls: {"method", "since" (number to skip), "results"}."""
        since, method = int(given.get("since", 0)), given.get("method")
        found = [call for call in self.fake.calls if method in (None, call.method)][since:]
        with_results = bool(given.get("results"))
        return {
            "calls": [
                {"at": call.at, "method": call.method, "args": call.args, "ok": call.ok, "error": call.error,
                 **({"result": call.result} if with_results else {})}
                for call in found
            ]
        }  # fmt: skip

    def do_sees(self, given: JSON) -> JSON:
        """What somebody sees: {"person", "chat"}."""
        person = self.fake.person(int(given["person"]))
        room = self.fake.room(int(given["chat"])) if given.get("chat") else None
        return {
            "messages": [
                {"chat_id": seen.chat_id, "message_id": seen.message_id, "text": seen.text, "by_bot": seen.by_bot,
                 "buttons": seen.labels, "rang": seen.rang, "edited": seen.edited, "pinned": seen.pinned}
                for seen in person.sees(room)
            ]
        }  # fmt: skip

    def do_clear(self, given: JSON) -> JSON:
        """Forget the log of calls."""
        self.fake.world.calls.clear()
        self.fake.api.calls_by_method.clear()
        return {"ok": True}


def _answer(status: int, body: JSON) -> web.Response:
    return web.Response(status=status, body=to_json(body).encode(), content_type="application/json")
