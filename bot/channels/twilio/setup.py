"""`saarbot check` for Twilio: what is wrong, what to do, and with `--fix` doing what can be done from here.

Findings are message keys with arguments; their sentences stand in bot/languages.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from bot.channels.contract import Finding
from bot.channels.twilio.client import Account, Refused, TwilioError
from bot.channels.twilio.templates import APPROVED, Templates, definition
from saar.money import Prices, shown
from saar.reach import people_warning

RETRIES: Final = "#rc=5&rp=all&tt=15000"
"""Behind a webhook's address: try five times, on every kind of failure, within 15 s (Twilio's most)."""
LOW_BALANCE: Final = 10_000
"""Ten dollars, in tenths of a cent."""
PATHS: Final = {
    "whatsapp": "/twilio/whatsapp",
    "sms": "/twilio/sms",
    "status": "/twilio/status",
    "voice": "/twilio/voice",
}


@dataclass(frozen=True, slots=True)
class Setup:
    """What `check` compares with. `public_url` empty: there are no webhooks, messages are polled.

    `members` counts who is reached by WhatsApp in the largest group.
    """

    public_url: str = ""
    whatsapp_from: str = ""
    sms_from: str = ""
    prices: Prices | None = None
    people_per_day: int = 250
    members: Callable[[], int] = lambda: 0
    today: Callable[[], date] = date.today

    def url(self, path: str) -> str:
        """The public address of a webhook, empty without one."""
        return f"{self.public_url.rstrip('/')}{PATHS[path]}" if self.public_url else ""

    @property
    def status_url(self) -> str:
        """Where status callbacks go."""
        return self.url("status")


async def check(account: Account, setup: Setup, templates: Templates, *, fix: bool) -> list[Finding]:
    """Everything that is wrong with the account and the WhatsApp sender; without a login there is nothing to look at."""
    found = await _account(account)
    if any(one.level == "error" for one in found):
        return found
    found += _own(setup)
    found += await _tried(lambda: _sender(account, setup, fix=fix))
    found += await _tried(lambda: _templates(templates, fix=fix))
    return found


async def check_sms(account: Account, setup: Setup, number: str, *, fix: bool) -> list[Finding]:
    """What is wrong with the SMS number and its webhooks."""
    return await _tried(lambda: _number(account, setup, number, fix=fix))


async def _tried(look: Callable[[], Awaitable[list[Finding]]]) -> list[Finding]:
    try:
        return await look()
    except TwilioError as error:
        return [trouble(error)]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return [Finding("check.twilio.odd_answer", {"why": type(error).__name__}, level="warning")]


def trouble(error: TwilioError) -> Finding:
    """What a failed call means, for people."""
    if isinstance(error, Refused) and error.code == 20003:
        return Finding("check.twilio.login_refused")
    if isinstance(error, Refused):
        return Finding("check.twilio.refused", {"code": error.code})
    return Finding("check.twilio.unreachable", {"why": str(error)[:60]})


async def _account(account: Account) -> list[Finding]:
    base = f"{account.client.api.base_url}/2010-04-01/Accounts/{account.sid}"
    try:
        about = await account.call("GET", f"{base}.json")
        money = await account.call("GET", f"{base}/Balance.json")
    except TwilioError as error:
        return [trouble(error)]
    found = []
    if str(about.get("status")) != "active":
        found.append(Finding("check.twilio.account_not_active", {"status": str(about.get("status"))}))
    if str(about.get("type")) == "Trial":
        found.append(Finding("check.twilio.trial", level="warning"))
    tenths = int(float(money.get("balance") or 0) * 1000)
    if tenths < LOW_BALANCE:
        found.append(Finding("check.twilio.low_balance", {"amount": shown(max(0, tenths))}, level="warning"))
    return found


def _own(setup: Setup) -> list[Finding]:
    """What can be said without asking: the addresses to fill in, the age of the price list, the limit of people a day."""
    found = []
    if not setup.public_url:
        found.append(Finding("check.twilio.polling", level="warning"))
    elif not setup.public_url.startswith("https://"):
        found.append(Finding("check.twilio.not_https"))
    else:
        args = {"url": setup.url("whatsapp") + RETRIES, "status": setup.url("status")}
        found.append(Finding("check.twilio.webhooks", args, level="info"))
    if setup.prices is not None and setup.prices.is_old(setup.today()):
        found.append(Finding("check.twilio.old_prices", {"date": setup.prices.checked_on.isoformat()}, level="warning"))
    members = setup.members()
    if people_warning(setup.people_per_day, 0, members):
        args = {"members": str(members), "limit": str(setup.people_per_day)}
        found.append(Finding("check.twilio.people_per_day", args, level="warning"))
    return found


async def _sender(account: Account, setup: Setup, *, fix: bool) -> list[Finding]:
    """The WhatsApp sender: known, online, its webhooks ours, its quality."""
    base = f"{account.client.messaging.base_url}/v2/Channels/Senders"
    answer = await account.call("GET", f"{base}?Channel=whatsapp&PageSize=50")
    rows = {str(row.get("sender_id")): row for row in answer.get("senders", [])}
    row = rows.get(setup.whatsapp_from)
    if row is None:
        return [Finding("check.twilio.no_sender", {"number": setup.whatsapp_from})]
    found = []
    if not str(row.get("status", "")).upper().startswith("ONLINE"):
        found.append(Finding("check.twilio.sender_offline", {"status": str(row.get("status"))}))
    hook = row.get("webhook") or {}
    wrong = _hooks_elsewhere(setup, hook)
    if wrong and fix:
        # The whole hook goes back: what is left out might be emptied.
        await account.call("POST", f"{base}/{row['sid']}", data={"webhook": {**hook, **wrong}}, as_json=True)
    found += [
        Finding("check.twilio.webhook_elsewhere", {"url": url}, fix=True)
        for name, url in wrong.items()
        if name.endswith("_url")
    ]
    about = row.get("properties") or {}
    if str(about.get("quality_rating", "")).upper() in ("LOW", "MEDIUM"):
        found.append(Finding("check.twilio.quality", {"quality": str(about["quality_rating"])}, level="warning"))
    if about.get("messaging_limit"):
        found.append(Finding("check.twilio.limit", {"limit": str(about["messaging_limit"])}, level="info"))
    return found


def _hooks_elsewhere(setup: Setup, hook: Mapping[str, Any]) -> dict[str, str]:
    """The fields of a sender's webhook that do not lead to us, as they should be; retries count only where they were set."""
    wrong: dict[str, str] = {}
    for name, path in (("callback", "whatsapp"), ("status_callback", "status")):
        wanted = setup.url(path)
        if wanted and str(hook.get(f"{name}_url") or "").partition("#")[0] != wanted:
            wrong[f"{name}_url"] = wanted + (RETRIES if path == "whatsapp" else "")
            wrong[f"{name}_method"] = "POST"
    return wrong


async def _templates(templates: Templates, *, fix: bool) -> list[Finding]:
    found = []
    for one in await templates.refresh():
        args: dict[str, str | int] = {"name": one.name, "status": one.status}
        if one.status == "missing":
            found.append(Finding("check.twilio.template_missing", args, fix=True))
            if fix:
                await templates.create(definition(one.key, one.language))
        elif one.status == "rejected":
            found.append(Finding("check.twilio.template_rejected", args | {"why": one.reason[:120]}))
        elif one.status != APPROVED:
            level = "warning" if one.usable is None else "info"
            found.append(Finding("check.twilio.template_waits", args, level=level))
        elif one.category and one.category.upper() != "UTILITY":
            found.append(Finding("check.twilio.template_dearer", args | {"category": one.category}, level="warning"))
    return found


async def _number(account: Account, setup: Setup, number: str, *, fix: bool) -> list[Finding]:
    """The SMS number's webhooks, which can be set from here."""
    base = f"{account.client.api.base_url}/2010-04-01/Accounts/{account.sid}/IncomingPhoneNumbers"
    answer = await account.call("GET", f"{base}.json?PhoneNumber={number.replace('+', '%2B')}")
    rows = [row for row in answer.get("incoming_phone_numbers", []) if row.get("phone_number") == number]
    if not rows:
        return [Finding("check.twilio.no_number", {"number": number})]
    if not setup.public_url:
        return []
    wanted = {
        "SmsUrl": setup.url("sms") + RETRIES,
        "VoiceUrl": setup.url("voice"),
        "StatusCallback": setup.url("status"),
    }
    wrong = {name: url for name, url in wanted.items() if not _is(rows[0], name, url)}
    if wrong and fix:
        await account.call("POST", f"{base}/{rows[0]['sid']}.json", data=wrong)
    return [Finding("check.twilio.number_webhook", {"url": url}, fix=True) for url in wrong.values()]


def _is(row: Mapping[str, Any], name: str, url: str) -> bool:
    field = {"SmsUrl": "sms_url", "VoiceUrl": "voice_url", "StatusCallback": "status_callback"}[name]
    return str(row.get(field) or "") == url
