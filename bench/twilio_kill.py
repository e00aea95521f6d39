"""kill -9 of the real `saarbot run` while streets on Telegram and WhatsApp call for help: what is lost, what comes twice.

Run: python -m bench.twilio_kill [--kills 50] [--seed N]
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bot.channels.twilio.templates import definitions
from bot.play.children import Place, SaarChild, TelegramChild, settle

ALARM = "HELP er wordt nu ingebroken bij Lindelaan 21, ik heb 112 gebeld"
MEMBERS = 3
PHONES = 12
CALM_S = 90.0


class TwilioChild:
    """The Twilio fake in its own process; use it with `with`."""

    def __init__(self, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot.play.twilio", "--port", "0", *options], stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().split()[-1]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.terminate()
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def ask(self, control: str, /, **given: Any) -> Any:
        """One question to its control."""
        request = urllib.request.Request(f"{self.url}/_play/{control}", data=json.dumps(given).encode())
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def api(self, path: str, given: Any) -> Any:
        """One call of its REST API with a JSON body."""
        import base64

        state = self.ask("state")
        login = base64.b64encode(f"{state['account_sid']}:{state['auth_token']}".encode()).decode()
        request = urllib.request.Request(
            f"{self.url}{path}",
            data=json.dumps(given).encode(),
            headers={"Content-Type": "application/json", "Authorization": f"Basic {login}"},
        )
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def make_templates(self) -> None:
        """Every template, approved."""
        for one in definitions():
            sid = self.api("/v1/Content", one.content())["sid"]
            given = {"name": one.name, "category": "UTILITY"}
            self.api(f"/v1/Content/{sid}/ApprovalRequests/whatsapp", given)


@dataclass
class Outcome:
    """What a siege found; `doubled` are phones that got one alert more than once."""

    kills: int = 0
    alarms: int = 0
    lost_reports: int = 0
    doubled_reports: int = 0
    lost_alerts: int = 0
    doubled: int = 0
    dead_letters: int = 0
    troubles: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Homes:
    """One group on both channels: its place on Telegram and the phones of its members."""

    place: Place
    numbers: tuple[str, ...]


def move_in(saar: SaarChild, twilio: TwilioChild, places: list[Place]) -> list[Homes]:
    """Give each group its members with phones, all with an open window."""
    found = []
    with saar.store() as store:
        for number, place in enumerate(places):
            people = twilio.ask("person", name=f"Buur {number}", count=PHONES, window_open=True)
            with store.write() as unit:
                group = unit.groups.by_address("telegram", str(place.chat))
                assert group is not None
                now = datetime.now(UTC)
                for nth, address in enumerate(people["addresses"]):
                    person = unit.people.create(f"Telefoon {nth}", None, now)
                    value = address.removeprefix("whatsapp:")
                    row = unit.people.add_address("person", person.id, "whatsapp", value, can_start=True)
                    unit.threads.wrote(row.id, now)
                    unit.groups.add_member(group.id, person.id, now, house=f"Lindelaan {nth + 1}")
                unit.commit()
            found.append(Homes(place, tuple(people["numbers"])))
    return found


def siege(folder: Path, kills: int, seed: int = 1) -> Outcome:
    """One program, so many crashes; each round one street calls for help by phone and another one in its group."""
    chance, outcome = random.Random(seed), Outcome()
    with TelegramChild() as telegram, TwilioChild("--whatsapp-per-s", "200") as twilio:
        state = twilio.ask("state")
        given = {
            "account_sid": state["account_sid"], "auth_token": state["auth_token"],
            "whatsapp_from": "whatsapp:+31970000001", "api_base_url": twilio.url, "content_base_url": twilio.url,
            "messaging_base_url": twilio.url, "people_per_day": 0, "whatsapp_per_s": 200.0, "fetch_every_s": 1.0,
        }  # fmt: skip
        saar = SaarChild(folder, telegram.url, more={"twilio": given})
        places = settle(telegram, saar, kills * 2, MEMBERS)
        homes = move_in(saar, twilio, places)
        twilio.make_templates()
        twilio.ask("webhooks", public_url=saar.url)
        saar.start()
        for round_ in range(kills):
            by_phone, by_chat = homes[2 * round_], homes[2 * round_ + 1]
            twilio.ask("act", person=by_phone.numbers[0], action="says", args=[ALARM])
            telegram.ask("say", lines=[[by_chat.place.members[0], by_chat.place.chat, ALARM]])
            time.sleep(chance.uniform(0.0, 0.6))
            saar.kill()
            outcome.kills += 1
            time.sleep(chance.uniform(0.0, 0.3))
            saar.start()
        _settle(saar, twilio, homes, outcome)
        saar.stop()
        _count(saar, twilio, homes, outcome)
    return outcome


def _alerts(twilio: TwilioChild, number: str) -> int:
    """How often somebody was alerted: by the template or, while that is not known yet, by the card's own words."""
    return sum(1 for one in twilio.ask("sees", person=number)["messages"] if "Lindelaan 21" in one["text"])


def _settle(saar: SaarChild, twilio: TwilioChild, homes: list[Homes], outcome: Outcome) -> None:
    """Wait until everything has come, or long enough: what webhooks lost is fetched back after half a minute."""
    until = time.monotonic() + CALM_S
    while time.monotonic() < until:
        with saar.store() as store, store.read() as unit:
            reports = sum(len(unit.reports.live(group.id)) for group in unit.groups.all())
            waiting = unit.inbox.depth().waiting
            open_cards = sum(count for state, count in unit.cards.counts().items() if state not in ("shown", "failed"))
        if reports >= len(homes) and not waiting and not open_cards:
            time.sleep(2.0)
            return
        time.sleep(0.5)
    outcome.troubles.append("did not come to rest")


def _count(saar: SaarChild, twilio: TwilioChild, homes: list[Homes], outcome: Outcome) -> None:
    with saar.store() as store, store.read() as unit:
        outcome.dead_letters = unit.inbox.depth().dead
        found = Counter(len(unit.reports.live(group.id)) for group in unit.groups.all())
    outcome.alarms = len(homes)
    outcome.lost_reports = found[0]
    outcome.doubled_reports = sum(count for number, count in found.items() if number > 1)
    for nth, one in enumerate(homes):
        # Who reported by phone gets no paid card of it.
        for number in one.numbers[1:] if nth % 2 == 0 else one.numbers:
            got = _alerts(twilio, number)
            outcome.lost_alerts += got == 0
            outcome.doubled += got > 1


def main() -> None:
    """Besiege."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        outcome = siege(Path(folder), chosen.kills, chosen.seed)
    print(
        f"kill -9 x {outcome.kills}, {outcome.alarms} alarms on Telegram and WhatsApp: {outcome.lost_reports} reports lost,"
        f" {outcome.doubled_reports} doubled, {outcome.lost_alerts} phones not alerted, {outcome.doubled} alerted twice,"
        f" {outcome.dead_letters} dead letters {outcome.troubles or ''}"
    )


if __name__ == "__main__":
    main()
