"""Refusals of the Bot API, worded as the real server words them (tdlib/telegram-bot-api, Client.cpp, 2026-05-07)."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """One refusal: `code` is the HTTP status and error_code, `parameters` is ResponseParameters."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """The JSON object that the server answers with."""
        found: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            found["parameters"] = self.parameters
        return found


class CannotAct(Exception):
    """A person tried what their own app would not offer them (post while muted, press a button that is gone)."""


def bad_request(why: str) -> ApiError:
    """400 with the server's prefix."""
    return ApiError(400, f"Bad Request: {why}")


def forbidden(why: str) -> ApiError:
    """403 with the server's prefix."""
    return ApiError(403, f"Forbidden: {why}")


def too_many_requests(retry_after_s: int) -> ApiError:
    """429 that asks to wait `retry_after_s` seconds."""
    return ApiError(429, f"Too Many Requests: retry after {retry_after_s}", {"retry_after": retry_after_s})


def upgraded(new_chat_id: int) -> ApiError:
    """400 of a basic group that became a supergroup; carries the new chat id."""
    return ApiError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": new_chat_id},
    )
