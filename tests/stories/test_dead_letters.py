"""What cannot be decided is set aside, and the admin hears so in the day's bundle."""

from __future__ import annotations

from typing import Any

from saar.reading import Context, Reading
from tests.stories.theatre import Theatre


async def test_the_admin_hears_of_what_could_not_be_handled(theatre: Theatre) -> None:
    decider = theatre.stage.program.decider
    read = decider.read

    def stumbles(text: str, context: Context) -> Reading:
        if "struikel" in text:
            raise RuntimeError("cannot read this")
        return read(text, context)

    decider.read = stumbles
    reopened = theatre.stage.open

    async def open_again(*args: Any, **kwargs: Any) -> None:
        await reopened(*args, **kwargs)
        theatre.stage.program.decider.read = stumbles

    theatre.stage.open = open_again  # type: ignore[method-assign]
    await theatre.says("Henk", "struikel hierover")
    await theatre.says("Katrien", "HELP er wordt nu ingebroken bij Lindelaan 21, twee mannen klimmen door het raam!")
    theatre.card_appears(rings=True)
    theatre.unheard.clear()
    await theatre.later(hours=24)
    assert "1" in theatre.hears("Karin", "admin.dead_letters", rings=False).text
