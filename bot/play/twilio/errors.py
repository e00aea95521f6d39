"""Twilio's error codes, as far as Saar can meet them (twilio.com/docs/api/errors; platforms.md, 2026-11-23)."""

from __future__ import annotations

from typing import Any

# Refused at once: HTTP status and message.
AT_ONCE: dict[int, tuple[int, str]] = {
    20001: (400, "Invalid parameter"),
    20003: (401, "Authenticate"),
    20009: (409, "Cannot delete message because delivery has not been completed."),
    20404: (404, "The requested resource was not found"),
    20422: (400, "Invalid Parameter"),
    20429: (429, "Too Many Requests"),
    20500: (500, "An internal server error has occurred"),
    20503: (503, "Service unavailable"),
    21211: (400, "Invalid 'To' Phone Number: {to}"),
    21212: (400, "Invalid From Number (caller ID): {from_}"),
    21408: (400, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: {to}"),
    21604: (400, "A 'To' phone number is required."),
    21603: (400, "A 'From' phone number is required."),
    21609: (400, "The 'StatusCallback' URL {url} is not a valid URL."),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21612: (400, "Message cannot be sent with the current combination of 'To' and/or 'From' parameters"),
    21614: (400, "'To' number is not a valid mobile number: {to}"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21619: (400, "A text message body or media urls must be specified."),
    21620: (400, "Invalid media URL(s)"),
    21623: (400, "Number of media files exceeds allowed limit"),
    21624: (400, "The ValidityPeriod must be between 1 and 36000 seconds"),
    21655: (400, "The ContentSid is Invalid"),
    21656: (400, "The ContentVariables Parameter is invalid"),
    21910: (400, "Invalid From and To pair. From and To should be of the same channel"),
    35114: (400, "SendAt time must be between 900 seconds and 35 days (3024000 seconds) in the future"),
    35118: (400, "MessagingServiceSid is required to schedule a message"),
    63007: (400, "Twilio could not find a Channel with the specified From address"),
}

# Taken, and refused later in the status callback: final status and message.
LATER: dict[int, tuple[str, str]] = {
    30001: ("failed", "Queue overflow"),
    30002: ("failed", "Account suspended"),
    30003: ("undelivered", "Unreachable destination handset"),
    30004: ("undelivered", "Message blocked"),
    30005: ("undelivered", "Unknown destination handset"),
    30006: ("undelivered", "Landline or unreachable carrier"),
    30007: ("undelivered", "Message filtered"),
    30008: ("undelivered", "Unknown error"),
    30036: ("failed", "Validity Period Expired"),
    63003: ("failed", "Channel could not find To address"),
    63013: ("failed", "This message send failed because it violates Channel provider's policy"),
    63016: ("failed", "Failed to send freeform message because you are outside the allowed window. If you are using "
                      "WhatsApp, please use a Message Template."),
    63018: ("failed", "Rate limit exceeded for Channel"),
    63019: ("failed", "Media failed to download"),
    63020: ("failed", "Twilio encountered a Business Manager account error"),
    63021: ("failed", "Channel invalid content error"),
    63024: ("failed", "Invalid message recipient"),
    63028: ("failed", "Number of parameters provided does not match the expected number of parameters"),
    63032: ("undelivered", "We cannot send this message to this user because of a WhatsApp limitation"),
    63049: ("undelivered", "Meta chose not to deliver this WhatsApp marketing message"),
}  # fmt: skip


class Refused(Exception):
    """A request that Twilio refuses at once; `status` is HTTP's."""

    def __init__(self, code: int, message: str | None = None, status: int | None = None, **names: object) -> None:
        usual_status, usual = AT_ONCE.get(code, (400, "Error"))
        self.code = code
        self.status = status or usual_status
        self.message = message or usual.format_map({"to": "", "from_": "", "url": "", **names})
        super().__init__(self.message)

    def body(self) -> dict[str, Any]:
        """The JSON object that Twilio answers with."""
        return {
            "code": self.code,
            "message": self.message,
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }
