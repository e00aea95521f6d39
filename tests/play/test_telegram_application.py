"""A whole python-telegram-bot application, polling and by webhook, served by the fake."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from bot.play.telegram import Sight
from bot.play.telegram.views import sight_json
from tests.play.conftest import Scene

Context = ContextTypes.DEFAULT_TYPE


async def start(update: Update, context: Context) -> None:
    assert update.message is not None
    await update.message.reply_text(f"welkom {' '.join(context.args or [])}")


async def report(update: Update, context: Context) -> None:
    assert update.message is not None
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Ik bel", callback_data="bel")]])
    await update.message.reply_text("Belt er iemand 112?", reply_markup=keyboard)


async def press(update: Update, context: Context) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("Dank u")
    await update.callback_query.edit_message_text(f"{update.callback_query.from_user.first_name} belt 112")


def application(scene: Scene) -> Application[Any, Any, Any, Any, Any, Any]:
    built = (
        Application.builder()
        .token(scene.fake.token)
        .base_url(scene.fake.api_url)
        .base_file_url(scene.fake.file_url)
        .build()
    )
    built.add_handler(CommandHandler("start", start))
    built.add_handler(CallbackQueryHandler(press))
    built.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, report))
    return built


async def an_evening(scene: Scene) -> None:
    """What the street sees while the application runs."""
    scene.joris.starts("huis14")
    await scene.joris.gets("welkom huis14")
    scene.katrien.says(scene.street, "inbraak bij de buren")
    await scene.karin.gets("Belt er iemand 112?")
    assert await scene.joris.presses_and_waits("Ik bel") == "Dank u"
    seen = await scene.karin.gets("Joris belt 112")
    assert seen.edited
    assert seen.labels == []


async def test_polling(scene: Scene) -> None:
    sights: list[Sight] = []
    scene.fake.subscribe(sights.append)
    async with application(scene) as running:
        await running.start()
        assert running.updater is not None
        await running.updater.start_polling(poll_interval=0.0, timeout=1)
        await an_evening(scene)
        await running.updater.stop()
        await running.stop()
    shown = sight_json(sights[0])
    assert (shown["person"], shown["message"]["text"]) == ("Joris", "/start huis14")


async def test_webhook(scene: Scene) -> None:
    async with application(scene) as running:

        async def take(request: web.BaseRequest) -> web.StreamResponse:
            assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "geheim"
            await running.update_queue.put(Update.de_json(json.loads(await request.read()), running.bot))
            return web.Response()

        runner = web.ServerRunner(web.Server(take), shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        await running.start()
        await running.bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/telegram", secret_token="geheim")
        await an_evening(scene)
        await running.bot.delete_webhook()
        await running.stop()
        await runner.cleanup()
