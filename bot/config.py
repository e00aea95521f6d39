"""Configuration: one TOML file, overruled by the environment (`SAARBOT_<SECTION>__<KEY>`). An empty section turns a channel off."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from bot.languages import available
from saar.settings import BadSetting, GroupSettings, settings

DEFAULT_PATH = Path("config.toml")


class Section(BaseModel):
    """One table of the file; an unknown key is an error, so that a typing mistake is found at the start."""

    model_config = ConfigDict(extra="forbid")


class Database(Section):
    url: str = "sqlite:///saarbot.db"
    backup_folder: str = ""
    backup_keep_days: int = 14


class Secrets(Section):
    key: SecretStr = SecretStr("")
    older_keys: list[SecretStr] = Field(default_factory=list)

    def keys(self) -> list[str]:
        """The master keys, the one in use first."""
        return [key.get_secret_value() for key in (self.key, *self.older_keys)]


class Telegram(Section):
    token: SecretStr = SecretStr("")
    mode: Literal["polling", "webhook"] = "polling"
    api_base_url: str = "https://api.telegram.org"
    file_base_url: str = ""
    webhook_secret: SecretStr = SecretStr("")

    @field_validator("api_base_url", "file_base_url")
    @classmethod
    def _without_path(cls, url: str) -> str:
        """Take the address with or without the path that the platform's own pages write behind it."""
        return url.rstrip("/").removesuffix("/bot").removesuffix("/file")


class Prices(Section):
    """What a message costs, in tenths of a US cent, as of `checked_on`; the platforms change it each quarter."""

    checked_on: date = date(2026, 10, 1)
    fee: int = 5
    template: int = 50
    session: int = 50
    free_sessions: int = 1000
    sms: int = 98
    inbound: int = 5
    sms_inbound: int = 8
    failed: int = 1


class Twilio(Section):
    account_sid: str = ""
    auth_token: SecretStr = SecretStr("")
    whatsapp_from: str = ""
    sms_from: str = ""
    api_base_url: str = "https://api.twilio.com"
    content_base_url: str = "https://content.twilio.com"
    media_hosts: list[str] = Field(default_factory=lambda: ["api.twilio.com", "media.twiliocdn.com"])
    templates: dict[str, str] = Field(default_factory=dict)
    messaging_base_url: str = "https://messaging.twilio.com"
    mode: Literal["webhook", "polling"] = "webhook"
    shared_key: SecretStr = SecretStr("")
    whatsapp_per_s: float = 80.0
    sms_per_s: float = 1.0
    people_per_day: int = 250
    strangers_cents: int = 500
    fetch_every_s: float = 0.0
    prices: Prices = Field(default_factory=Prices)


class Mail(Section):
    host: str = ""
    port: int = 587
    username: str = ""
    password: SecretStr = SecretStr("")
    starttls: bool = True
    from_address: str = ""
    from_name: str = "Saar"
    imap_host: str = ""
    imap_port: int = 993
    imap_tls: bool = True


class Gemeente(Section):
    name: str = ""
    url: str = ""


class Web(Section):
    host: str = "127.0.0.1"
    port: int = 8080
    public_url: str = ""
    health_token: SecretStr = SecretStr("")


class Map(Section):
    tile_url: str = ""
    attribution: str = ""


class Heartbeat(Section):
    url: str = ""
    every_s: int = 60


class Config(BaseSettings):
    """Everything that can be configured; the example file explains each key."""

    model_config = SettingsConfigDict(env_prefix="SAARBOT_", env_nested_delimiter="__", extra="forbid")

    database: Database = Field(default_factory=Database)
    secrets: Secrets = Field(default_factory=Secrets)
    telegram: Telegram = Field(default_factory=Telegram)
    twilio: Twilio = Field(default_factory=Twilio)
    mail: Mail = Field(default_factory=Mail)
    gemeente: Gemeente = Field(default_factory=Gemeente)
    web: Web = Field(default_factory=Web)
    map: Map = Field(default_factory=Map)
    heartbeat: Heartbeat = Field(default_factory=Heartbeat)
    group: dict[str, Any] = Field(default_factory=dict)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        toml = TomlConfigSettingsSource(settings_cls, _current_file or DEFAULT_PATH)
        return env_settings, init_settings, toml

    def group_defaults(self) -> GroupSettings:
        """The house's defaults for every group, from [group] and [gemeente]."""
        gemeente = {"gemeente_name": self.gemeente.name, "gemeente_url": self.gemeente.url}
        return settings(gemeente, self.group)


class ConfigWrong(Exception):
    """The configuration cannot be used; `findings` are (key, args) for people."""

    def __init__(self, findings: list[tuple[str, dict[str, str | int]]]) -> None:
        super().__init__("; ".join(f"{key} {args}" for key, args in findings))
        self.findings = findings


_current_file: Path | None = None


def load(path: Path) -> Config:
    """Read the file and the environment; raises ConfigWrong with a finding for each thing that is wrong."""
    global _current_file
    if not path.is_file():
        raise ConfigWrong([("config.missing", {"path": str(path)})])
    try:
        tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigWrong([("config.not_toml", {"path": str(path), "why": str(error)})]) from error
    _current_file = path
    try:
        found = Config()
        _spoken(found.group_defaults().language)
    except ValidationError as error:
        raise ConfigWrong([_finding(e) for e in error.errors()]) from error
    except BadSetting as error:
        raise ConfigWrong([("config.bad_setting", {"name": error.name})]) from error
    finally:
        _current_file = None
    return found


def _spoken(language: str) -> None:
    """Raise BadSetting for a language that has no file."""
    if language.partition("-")[0] not in available():
        raise BadSetting("language", language)


def _finding(error: Any) -> tuple[str, dict[str, str | int]]:
    where = ".".join(str(part) for part in error["loc"])
    # The value itself is never repeated: it may be a token.
    key = "config.unknown_key" if error["type"] == "extra_forbidden" else "config.bad_value"
    return key, {"where": where, "why": error["msg"]}
