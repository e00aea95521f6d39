"""Telegram: the Bot API as a channel."""

from bot.lean import load_without_rich

load_without_rich("httpx")
