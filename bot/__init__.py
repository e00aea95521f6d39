"""The program: wiring, loops, channels, web, command line."""

from bot.lean import load_without_rich

load_without_rich("structlog")
