"""`saarbot check`: each thing that can be wrong, found and said in words that tell what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from bot.languages import say
from tests.cli.conftest import Desk, Platforms


def telegram(platforms: Platforms, **more: Any) -> dict[str, Any]:
    return {"token": platforms.telegram.token, "api_base_url": platforms.telegram.api_url, **more}


def mail(platforms: Platforms, **more: Any) -> dict[str, Any]:
    found = {
        "host": "127.0.0.1",
        "port": platforms.mail.port,
        "starttls": False,
        "from_address": "saar@duckstad.invalid",
    }
    return found | more


def pattern(key: str) -> str:
    return re.sub(r"\\{\w+\\}", ".*", re.escape(say("nl", key)))


def seat_group(desk: Desk, platforms: Platforms) -> Any:
    """A group that the database and Telegram both know, with Saar as its admin."""

    def make() -> Any:
        karin = platforms.telegram.user("Karin", started=True)
        return karin, platforms.telegram.supergroup("Lindelaan", owner=karin)

    karin, room = platforms.do(make)
    with desk.store() as store, store.write() as unit:
        from datetime import UTC, datetime

        group = unit.groups.create("Lindelaan", datetime.now(UTC), state="active")
        unit.people.add_address("group", group.id, "telegram", str(room.id), can_start=True)
        unit.commit()
    return karin, room


def test_a_sound_house_is_well_and_exits_with_0(desk: Desk, platforms: Platforms) -> None:
    platforms.telegram.world.privacy_mode = False
    desk.write(telegram=telegram(platforms), mail=mail(platforms), web={"public_url": "https://saar.example"})
    seat_group(desk, platforms)
    assert desk.types("check", "--fix").exit_code == 0
    found = desk.types("check")
    assert found.exit_code == 0, found.output
    assert say("nl", "check.all_well") in found.output
    assert "✗" not in found.output


Break = Callable[[Desk, Platforms], None]


def token_refused(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms, token="1:wrong"))


def not_admin(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms))
    karin, room = seat_group(desk, platforms)
    platforms.do(lambda: room.demote_bot(karin))


def missing_right(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms))
    karin, room = seat_group(desk, platforms)
    platforms.do(lambda: room.change_bot_rights(karin, "can_delete_messages", "can_pin_messages", "can_invite_users"))


def thrown_out(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms))
    karin, room = seat_group(desk, platforms)
    platforms.do(lambda: room.remove_bot(karin))


def webhook_elsewhere(desk: Desk, platforms: Platforms) -> None:
    platforms.telegram.webhook.url = "https://elsewhere.example/x"
    section = telegram(platforms, mode="webhook", webhook_secret="secret")
    desk.write(telegram=section, web={"public_url": "https://saar.example"})


def webhook_while_polling(desk: Desk, platforms: Platforms) -> None:
    platforms.telegram.webhook.url = "https://elsewhere.example/x"
    desk.write(telegram=telegram(platforms))


def unreachable(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms, api_base_url="http://127.0.0.1:9"))


def mail_refused(desk: Desk, platforms: Platforms) -> None:
    platforms.mail.username, platforms.mail.password = "saar", "right"
    desk.write(mail=mail(platforms, username="saar", password="wrong"))


def mail_unreachable(desk: Desk, platforms: Platforms) -> None:
    desk.write(mail=mail(platforms, port=9))


def mailbox_unreachable(desk: Desk, platforms: Platforms) -> None:
    desk.write(mail=mail(platforms, imap_host="127.0.0.1", imap_port=9, imap_tls=False))


def key_missing(desk: Desk, platforms: Platforms) -> None:
    desk.write(secrets={"key": ""})


def key_bad(desk: Desk, platforms: Platforms) -> None:
    desk.write(secrets={"key": "too-short"})


def wrong_key(desk: Desk, platforms: Platforms) -> None:
    from storage.encryption import new_key

    desk.store().close()
    desk.write(secrets={"key": new_key()})


def behind(desk: Desk, platforms: Platforms) -> None:
    from storage import migrations

    desk.write()
    with desk.store() as store:
        migrations.downgrade(store.engine, "0001")


def sender_with_a_space(desk: Desk, platforms: Platforms) -> None:
    desk.write(mail=mail(platforms, from_address="buurt@voor beeld.nl"))


def token_cut_short(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms, token="AAFakeTokenWithoutItsNumber"))


def address_without_https(desk: Desk, platforms: Platforms) -> None:
    desk.write(web={"public_url": "saar.example"})


def no_secret(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms, mode="webhook"), web={"public_url": "https://saar.example"})


WRONG: dict[str, tuple[Break, bool]] = {
    "check.telegram.token_refused": (token_refused, False),
    "check.telegram.not_admin": (not_admin, False),
    "check.telegram.missing_right": (missing_right, False),
    "check.telegram.group_gone": (thrown_out, False),
    "check.telegram.webhook_elsewhere": (webhook_elsewhere, False),
    "check.telegram.webhook_set": (webhook_while_polling, False),
    "check.telegram.unreachable": (unreachable, False),
    "check.mail.login_refused": (mail_refused, False),
    "check.mail.unreachable": (mail_unreachable, False),
    "mailbox.unreachable": (mailbox_unreachable, False),
    "check.key.missing": (key_missing, True),
    "check.key.bad": (key_bad, True),
    "check.database.wrong_key": (wrong_key, True),
    "check.database.behind": (behind, True),
    "check.webhook.no_secret": (no_secret, True),
    "check.mail.bad_sender": (sender_with_a_space, True),
    "check.telegram.bad_token": (token_cut_short, True),
    "check.web.bad_public_url": (address_without_https, True),
}


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@pytest.mark.parametrize("key", WRONG)
def test_what_is_wrong_is_said_in_plain_words_and_exits_with_1(desk: Desk, platforms: Platforms, key: str) -> None:
    break_it, offline = WRONG[key]
    break_it(desk, platforms)
    found = desk.types("check", *(["--offline"] if offline else []))
    assert found.exit_code == 1, found.output
    assert re.search("✗ " + pattern(key), found.output), found.output
    assert "Traceback" not in found.output


@pytest.mark.parametrize(
    ("key", "break_it"),
    [
        ("check.mail.bad_sender", sender_with_a_space),
        ("check.telegram.bad_token", token_cut_short),
        ("check.key.bad", key_bad),
    ],
)
def test_what_the_file_shows_is_counted_once_and_keeps_nothing_back(
    desk: Desk, platforms: Platforms, key: str, break_it: Break
) -> None:
    desk.write()
    desk.store().close()
    break_it(desk, platforms)
    found = desk.types("check")
    assert (found.exit_code, found.output.count("✗")) == (1, 1), found.output
    assert re.search("✗ " + pattern(key), found.output), found.output
    assert say("nl", "check.no_heartbeat") in found.output
    assert say("nl", "check.count", {"count": 1}) in found.output


def test_a_platform_that_cannot_be_asked_keeps_nothing_back(
    desk: Desk, platforms: Platforms, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def check(*_: object, **__: object) -> list[object]:
        raise ValueError("a fault of ours")

    monkeypatch.setattr("bot.channels.telegram.channel.TelegramChannel.check", check)
    desk.write(telegram=telegram(platforms), mail=mail(platforms, port=9))
    found = desk.types("check")
    assert found.exit_code == 1
    assert say("nl", "check.failed", {"name": "telegram", "why": "ValueError"}) in found.output
    assert re.search("✗ " + pattern("check.mail.unreachable"), found.output), found.output


def test_a_mail_server_with_an_impossible_name_is_a_finding(desk: Desk, platforms: Platforms) -> None:
    desk.write(mail=mail(platforms, host="mail..example"))
    found = desk.types("check")
    assert found.exit_code == 1
    assert re.search("✗ " + pattern("check.mail.unreachable"), found.output), found.output


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost", "https://saar.example/"])
def test_an_address_on_this_machine_needs_no_https(desk: Desk, url: str) -> None:
    desk.write(web={"public_url": url})
    assert desk.types("check", "--offline").exit_code == 0


@pytest.mark.parametrize("url", ["http://saar.example", "https://", "http://localhost.example"])
def test_an_address_elsewhere_needs_https(desk: Desk, url: str) -> None:
    desk.write(web={"public_url": url})
    found = desk.types("check", "--offline")
    assert found.exit_code == 1
    assert say("nl", "check.web.bad_public_url") in found.output


def test_with_a_warning_not_all_is_said_to_be_well(desk: Desk) -> None:
    desk.write()
    found = desk.types("check", "--offline")
    assert found.exit_code == 0
    assert "! " + say("nl", "check.no_channel") in found.output
    assert say("nl", "check.all_but_ready") in found.output
    assert say("nl", "check.all_well") not in found.output


def test_a_database_in_a_folder_that_is_none_is_not_called_a_full_disk(desk: Desk) -> None:
    desk.write(database={"url": f"sqlite:///{desk.folder}"})
    found = desk.types("check", "--offline")
    assert found.exit_code == 1
    assert say("nl", "check.database.full") not in found.output


def test_templates_are_not_made_in_a_language_that_is_unknown(desk: Desk) -> None:
    desk.write()
    found = desk.types("templates", "create", "--dry-run", "--language", "fries")
    assert found.exit_code == 2
    assert say("nl", "templates.unknown_language", {"language": "fries", "known": "en, nl"}) in found.output


def test_privacy_mode_is_a_warning(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms))
    found = desk.types("check")
    assert re.search("! " + pattern("check.telegram.privacy_mode"), found.output), found.output


def test_fix_puts_the_webhook_right(desk: Desk, platforms: Platforms) -> None:
    webhook_elsewhere(desk, platforms)
    mending = desk.types("check", "--fix")
    assert platforms.telegram.webhook.url == "https://saar.example/telegram"
    assert not re.search(pattern("check.telegram.webhook_elsewhere"), mending.output), mending.output
    assert re.search("· " + pattern("check.mended"), mending.output), mending.output
    assert "--fix" not in mending.output
    assert not re.search(pattern("check.telegram.webhook_elsewhere"), desk.types("check").output)


def test_offline_asks_nobody(desk: Desk, platforms: Platforms) -> None:
    desk.write(telegram=telegram(platforms), mail=mail(platforms))
    assert desk.types("check", "--offline").exit_code == 0
    assert platforms.telegram.calls == []
    assert platforms.mail.connections == 0


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (None, "config.missing"),
        ("[telegram\n", "config.not_toml"),
        ('[telegram]\ntokn = "x"\n', "config.unknown_key"),
        ('[web]\nport = "x"\n', "config.bad_value"),
        ('[group]\nnight_from = "25 uur"\n', "config.bad_setting"),
        ('[group]\nbundle_at = "19"\n', "config.bad_setting"),
        ("[group]\nguard_s = -1\n", "config.bad_setting"),
        ('[group]\nmoderation = "sometimes"\n', "config.bad_setting"),
        ('[group]\ntimezone = "Duckstad"\n', "config.bad_setting"),
        ('[group]\nlanguage = "xx"\n', "config.bad_setting"),
        ('[group]\nemergency_number = ""\n', "config.bad_setting"),
        ("[group]\nretention_days = 9999999999\n", "config.bad_setting"),
    ],
)
def test_a_file_that_cannot_be_used_exits_with_2(desk: Desk, content: str | None, key: str) -> None:
    if content is not None:
        desk.path.write_text(content, "utf-8")
    found = desk.types("check", "--offline")
    assert found.exit_code == 2
    assert re.search(pattern(key), found.output), found.output


def test_a_wrong_value_is_not_repeated_for_it_may_be_a_secret(desk: Desk) -> None:
    desk.path.write_text('[telegram]\ntoken = ["7000:GEHEIM"]\n', "utf-8")
    assert "GEHEIM" not in desk.types("check", "--offline").output


def test_the_example_is_sound(desk: Desk) -> None:
    from pathlib import Path

    desk.path.write_text(Path("config.example.toml").read_text("utf-8"), "utf-8")
    assert desk.types("check", "--offline").exit_code == 0
