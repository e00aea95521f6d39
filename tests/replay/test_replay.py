"""`saarbot replay`: the real export formats, and what a street would have heard; every chat here is invented."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime
from pathlib import Path

import pytest

from bot.cli.replay import read_lines, replay
from bot.languages import say
from bot.reading_model import load_reader
from saar.replay import Line, NotAnExport, read_whatsapp
from saar.replay import replay as replayed
from saar.replay.telegram import read_telegram
from tests.moderation.scene import rules
from tests.replay.conversations import EVENTS, GENUINE, conversation

AT = datetime(2026, 11, 24, 20, 31)  # noqa: DTZ001
READER = load_reader()


@pytest.mark.parametrize(
    ("export", "seconds"),
    [
        ("24-11-2026 20:31 - Karin: Er staat iemand\nbij de deur\n24-11-2026 20:32 - Joris: ok", 0),
        ("24/11/2026, 20:31 - Karin: Er staat iemand\nbij de deur\n24/11/2026, 20:32 - Joris: ok", 0),
        ("11/24/26, 8:31\u202fPM - Karin: Er staat iemand\nbij de deur\n11/24/26, 8:32\u202fPM - Joris: ok", 0),
        ("[24-11-2026 20:31:05] Karin: Er staat iemand\nbij de deur\n[24-11-2026 20:32:00] Joris: ok", 5),
        ("\u200e[24/11/2026, 20:31:05] Karin: Er staat iemand\nbij de deur\n[24/11/2026, 20:32:00] Joris: ok", 5),
        ("[11/24/26, 8:31:05\u202fPM] Karin: Er staat iemand\nbij de deur\n[11/24/26, 8:32:00\u202fPM] Joris: ok", 5),
        ("24.11.26, 20:31 - Karin: Er staat iemand\nbij de deur\n24.11.26, 20:32 - Joris: ok", 0),
    ],
    ids=["android nl", "android en", "android us", "ios nl", "ios en", "ios us", "android dots"],
)
def test_whatsapp_in_every_clothing(export: str, seconds: int) -> None:
    lines = read_whatsapp(export)
    assert [(line.at, line.who, line.text) for line in lines] == [
        (AT.replace(second=seconds), "Karin", "Er staat iemand\nbij de deur"),
        (AT.replace(minute=32), "Joris", "ok"),
    ]


def test_what_the_system_says_and_what_is_gone_is_no_message() -> None:
    export = (
        "24-11-2026 20:00 - Berichten en oproepen worden end-to-end versleuteld.\n"
        "24-11-2026 20:01 - Karin heeft Joris toegevoegd\n"
        "24-11-2026 20:02 - Karin: <Media weggelaten>\n"
        "24-11-2026 20:03 - Karin: Dit bericht is verwijderd\n"
        "24-11-2026 20:04 - Karin: let op: witte bus <Dit bericht is bewerkt>\n"
        "24-11-2026 20:05 - Karin: IMG-1.jpg (bestand bijgevoegd)\nkijk dit busje\n"
    )
    lines = read_whatsapp(export)
    assert [(line.text, line.media) for line in lines] == [
        ("", True),
        ("let op: witte bus", False),
        ("kijk dit busje", True),
    ]


def test_telegram_desktop() -> None:
    export = {
        "name": "Buurt",
        "type": "private_supergroup",
        "id": 1,
        "messages": [
            {"id": 1, "type": "service", "date": "2026-11-24T20:00:00", "action": "create_group"},
            {"id": 2, "type": "message", "date": "2026-11-24T20:31:00", "from": "Karin", "text": "Er staat iemand"},
            {
                "id": 3, "type": "message", "date": "2026-11-24T20:32:00", "from": "Joris", "photo": "photos/1.jpg",
                "text": ["kijk ", {"type": "link", "text": "https://x.example"}], "forwarded_from": "Piet",
            },
        ],
    }  # fmt: skip
    lines = read_telegram(export)
    assert [(line.who, line.text, line.media, line.forwarded) for line in lines] == [
        ("Karin", "Er staat iemand", False, False),
        ("Joris", "kijk https://x.example", True, True),
    ]
    assert read_telegram({"chats": {"list": [export]}}) == lines


@pytest.mark.parametrize("text", ["", "zomaar een tekst\nzonder datum", "99-99-2026 20:31 - Karin: hoi"])
def test_no_export_is_said_so(text: str) -> None:
    with pytest.raises(NotAnExport):
        read_whatsapp(text)


@pytest.mark.parametrize("parsed", [None, [], {}, {"messages": []}, {"chats": 3}])
def test_no_telegram_export_is_said_so(parsed: object) -> None:
    with pytest.raises(NotAnExport):
        read_telegram(parsed)


def _written(lines: list[Line]) -> str:
    return "\n".join(f"{line.at:%d-%m-%Y %H:%M} - {line.who}: {line.text}" for line in lines)


@pytest.mark.parametrize("nth", range(len(EVENTS)))
def test_no_genuine_message_is_held_back(nth: int) -> None:
    figures = replayed(conversation(nth), READER.read, rules())
    assert not [words for _, words in figures.held if words in GENUINE]
    assert figures.held_genuine == 0


@pytest.mark.parametrize("nth", range(len(EVENTS)))
def test_at_most_one_ring_in_five(nth: int) -> None:
    figures = replayed(conversation(nth), READER.read, rules())
    assert figures.rings_before > 0 and figures.share <= 0.2


def test_thirty_and_more_streets_together_hear_every_alarm_once() -> None:
    every = [replayed(conversation(nth), READER.read, rules()) for nth in range(len(EVENTS))]
    assert len(every) >= 30
    assert sum(one.rings_after > 0 for one in every) >= 0.9 * len(every)
    assert sum(one.rings_after for one in every) <= 0.2 * sum(one.rings_before for one in every)


@pytest.mark.parametrize("kind", ["txt", "iphone.txt", "zip", "json"])
def test_the_page_is_printed_and_nothing_is_left_behind(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAARBOT_LANGUAGE", "nl")
    lines = [line for nth in range(3) for line in conversation(nth)]
    file = tmp_path / f"chat.{kind}"
    if kind == "txt":
        file.write_text(_written(lines), "utf-8")
    elif kind == "iphone.txt":
        written = (f"[{one.at:%d-%m-%Y %H:%M:%S}] {one.who}: {one.text}" for one in lines)
        file.write_text("\n".join(written), "utf-8")
    elif kind == "zip":
        with zipfile.ZipFile(file, "w") as packed:
            packed.writestr("_chat.txt", _written(lines))
    else:
        messages = [{"type": "message", "date": one.at.isoformat(), "from": one.who, "text": one.text} for one in lines]
        file.write_text(json.dumps({"messages": messages}), "utf-8")
    assert len(read_lines(file)) == len(lines)
    assert replay(file) == 0
    page = capsys.readouterr().out
    assert "Telefoon ging af" in page and "48 berichten" in page.replace(str(len(lines)), "48")
    assert len(page.splitlines()) <= 40 and "Fatima" not in page
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize("text", ["hallo", "[hallo", '{"messages": [', "[1, 2]"])
def test_a_file_that_is_none_is_refused(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.txt").write_text(text, "utf-8")
    assert replay(tmp_path / "x.txt") == 2
    assert "NotAnExport" in capsys.readouterr().err


def test_a_file_that_is_not_there_or_a_folder_is_named_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAARBOT_LANGUAGE", "nl")
    missing = tmp_path / "missing.txt"
    assert replay(missing) == 2
    assert capsys.readouterr().err == say("nl", "replay.missing", {"file": str(missing)}) + "\n"
    assert replay(tmp_path) == 2
    assert capsys.readouterr().err == say("nl", "replay.folder", {"file": str(tmp_path)}) + "\n"
