"""The smaller resources as the API answers them."""

from __future__ import annotations

from email.utils import format_datetime

from bot.play.twilio.exchange import Exchange
from bot.play.twilio.model import API_VERSION, JSON, Media, Message, Number


def media_json(message: Message, media: Media) -> JSON:
    """A Media resource."""
    uri = f"/{API_VERSION}/Accounts/{message.account_sid}/Messages/{message.sid}/Media/{media.sid}.json"
    at = format_datetime(message.created_at)
    return {
        "sid": media.sid,
        "account_sid": message.account_sid,
        "parent_sid": message.sid,
        "content_type": media.content_type,
        "date_created": at,
        "date_updated": at,
        "uri": uri,
    }


def account_json(exchange: Exchange) -> JSON:
    """The Account resource."""
    return {
        "sid": exchange.account_sid,
        "friendly_name": "Duckstad",
        "status": "active" if exchange.balance > 0 else "suspended",
        "type": "Full",
        "owner_account_sid": exchange.account_sid,
        "auth_token": exchange.auth_token,
        "uri": f"/{API_VERSION}/Accounts/{exchange.account_sid}.json",
    }


def number_json(exchange: Exchange, number: Number) -> JSON:
    """An IncomingPhoneNumber resource."""
    return {
        "sid": number.sid,
        "account_sid": exchange.account_sid,
        "phone_number": number.address,
        "friendly_name": number.friendly_name,
        "api_version": API_VERSION,
        "capabilities": {"voice": True, "sms": True, "mms": False, "fax": False},
        "sms_url": number.url,
        "sms_method": "POST",
        "sms_fallback_url": number.fallback_url,
        "sms_fallback_method": "POST",
        "status_callback": number.status_url,
        "status_callback_method": "POST",
        "voice_url": number.voice_url,
        "voice_method": "POST",
        "status": "in-use",
        "origin": "twilio",
        "uri": f"/{API_VERSION}/Accounts/{exchange.account_sid}/IncomingPhoneNumbers/{number.sid}.json",
    }


def sender_json(number: Number) -> JSON:
    """A WhatsApp sender (messaging.twilio.com/v2/Channels/Senders)."""
    return {
        "sid": number.sid,
        "status": "ONLINE",
        "sender_id": number.address,
        "configuration": {"waba_id": "100000000000001"},
        "webhook": {
            "callback_url": number.url,
            "callback_method": "POST",
            "fallback_url": number.fallback_url,
            "fallback_method": "POST",
            "status_callback_url": number.status_url,
            "status_callback_method": "POST",
        },
        "profile": {"name": number.friendly_name},
        "properties": {"quality_rating": "HIGH", "messaging_limit": "250 Customers/24hr"},
        "offline_reasons": None,
        "compliance": None,
    }
