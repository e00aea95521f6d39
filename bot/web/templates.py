"""The pages' templates; the library that draws them (1 MB) is loaded with the first page somebody opens."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def pages(package: str) -> Environment:
    """Return the templates in a package's folder `pages`, with everything put into them escaped."""
    from jinja2 import Environment, PackageLoader, select_autoescape

    return Environment(
        loader=PackageLoader(package, "pages"), autoescape=select_autoescape(), trim_blocks=True, lstrip_blocks=True
    )
