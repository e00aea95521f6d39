"""What `saarbot run` leaves out of memory until somebody needs it."""

import subprocess
import sys

import pytest

HEAVY = ("rich", "jinja2", "alembic", "twilio", "PIL", "numpy", "sklearn")


@pytest.mark.parametrize("library", HEAVY)
def test_the_running_program_does_not_load_what_is_seldom_used(library: str) -> None:
    code = f"import sys, bot.cli.run, bot.program; sys.exit({library!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
