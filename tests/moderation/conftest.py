"""The street of the stories, for what needs the whole program."""

from tests.stories.conftest import opening

__all__ = ["opening"]
