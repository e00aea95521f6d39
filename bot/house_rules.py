"""Load the catalogue of house rules that ships with the program."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files

from saar.house_rules import Catalogue, catalogue


@lru_cache
def load_rules() -> Catalogue:
    """Read the catalogue once; raises BadRules when a row does not fit."""
    return catalogue(tomllib.loads(files("saar").joinpath("house_rules.toml").read_text("utf-8")))
