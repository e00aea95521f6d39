"""How Saar speaks: short, calm, never scolding, the emergency number first, labels that can be found on the screen."""

from __future__ import annotations

import re

import pytest

from bot.languages import say
from handlers.commands import COMMANDS
from handlers.words import _VERB_OF, plain
from saar.settings import GroupSettings
from tests.texts.catalogue import LANGUAGES, family, placeholders, sentences

LABEL_LENGTH = 30
LABEL_LENGTH_WHATSAPP = 20
TOAST_LENGTH = 190
SUMMARY_LENGTH = 60
MOST_WORDS = 20
MOST_WORDS_BEHIND_THE_SCENES = 25
TO_RESIDENTS = {
    "button", "card", "category", "closing", "command", "day", "do", "outcome", "private", "reporter", "stage",
    "street", "template", "toast", "voice",
}  # fmt: skip
SCOLDING = {
    "nl": r"\bu moet\b|\bu dient\b|\bu mag niet\b|verboden|overtred|schending|verplicht|\bstraf|niet toegestaan|sanctie"
    r"|misbruik|ongepast|onacceptabel|\bfout\b|uw schuld|waarschuwing|\bhelaas\b|discrimin|racis",
    "en": r"\byou must\b|\byou are not allowed\b|forbidden|prohibited|violat|illegal|punish|sanction|inappropriate"
    r"|unacceptable|your fault|discriminat|racis|abuse",
}
JARGON = r"incident|escal|moderat|signalement|calamiteit|\bbot\b|\bapi\b|\btoken\b|database|server|webhook|alerter"
NO_NUMBER_GIVEN = {
    "command.unknown", "mail.footer", "page.computer", "private.about_what", "private.alarm_open.unknown",
    "private.lost_found", "private.one_line", "private.question", *(k for k in sentences("nl") if "private.ask." in k),
}  # fmt: skip
"""Where the code hands over no emergency number; 112 works in Belgium too."""
LONG_LABELS = {"button.warn_neighbours"}
"""Its words are fixed by the design; WhatsApp, which shows 20 characters, is sent them as a text."""
IN_DANGER = (
    "admin.hello", "command.help", "command.help_admin", "rules.page", "private.hello_member",
    "private.hello_stranger", "private.no_talk", "private.not_member", "private.unknown_person", "private.voice",
    "private.waits_for_admin", "private.welcome_member", "private.who_are_you", "reporter.call_112",
    "reporter.indoors", "reporter.is_it_now.heard", "reporter.is_it_now.waits", "reporter.let_go",
    "reporter.to_police_yourself", "reporter.to_wijkagent", "reporter.what_are_they_doing", "street.welcome",
    "toast.you_call",
)  # fmt: skip
FIRST_CONTACT = (
    "command.help", "private.hello_member", "private.hello_stranger", "private.not_member", "private.unknown_person",
    "private.welcome_member", "private.who_are_you", "street.welcome",
)  # fmt: skip

ROWS = [(language, key) for language in LANGUAGES for key in sorted(sentences(language))]


def spoken(text: str) -> list[str]:
    """The sentences of a text; a gap counts as one word, what comes after a colon as a sentence of its own."""
    plain = re.sub(r"\{\w+\}", "x", text)
    return [part for part in re.split(r"[.?!:](?=\s|$)|\n|\s–\s", plain) if part.strip()]


@pytest.mark.parametrize(("language", "key"), ROWS)
def test_the_writing_is_clean(language: str, key: str) -> None:
    text = sentences(language)[key]
    assert "  " not in text and "\t" not in text and "\n\n\n" not in text
    assert not re.search(r"[ ]\n|\n[ ]", text)
    assert not re.search(r"</?\w+[ />]|&\w+;", text), "plain text: the channel escapes"
    assert "!" not in text
    assert not re.search(r"\s[.,;:?](\s|$)|\.\.", text)
    assert "{place}" not in text or ".nowhere" not in key


@pytest.mark.parametrize(("language", "key"), ROWS)
def test_sentences_are_short(language: str, key: str) -> None:
    if language == "nl" or family(key) in TO_RESIDENTS:
        most = MOST_WORDS if family(key) in TO_RESIDENTS else MOST_WORDS_BEHIND_THE_SCENES
        for sentence in spoken(sentences(language)[key]):
            assert len(sentence.split()) <= most, sentence


@pytest.mark.parametrize(("language", "key"), ROWS)
def test_nobody_is_scolded(language: str, key: str) -> None:
    text = re.sub(r"\{\w+\}", "", sentences(language)[key])
    assert not re.search(SCOLDING[language], text, re.IGNORECASE)


@pytest.mark.parametrize("key", [k for k in sorted(sentences("nl")) if family(k) in TO_RESIDENTS])
def test_residents_read_no_jargon_and_are_called_u(key: str) -> None:
    text = sentences("nl")[key]
    assert not re.search(JARGON, text, re.IGNORECASE)
    assert not re.search(r"\b(je|jij|jou|jouw|jullie)\b", text, re.IGNORECASE)


@pytest.mark.parametrize(("language", "key"), ROWS)
def test_the_emergency_number_is_the_groups_own(language: str, key: str) -> None:
    """Belgium calls 101: the number is written out only where the code hands none over."""
    if key not in NO_NUMBER_GIVEN and not key.endswith(".samples"):
        assert not re.search(r"\b(112|101)\b", sentences(language)[key])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", IN_DANGER)
def test_the_emergency_number_comes_early(language: str, key: str) -> None:
    """Who may be in danger reads the number within the first three short sentences."""
    head = ". ".join(re.split(r"(?<=[.?:])\s", sentences(language)[key])[:5])
    assert "{emergency}" in head


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", FIRST_CONTACT)
def test_first_contacts_say_what_saar_is(language: str, key: str) -> None:
    text = sentences(language)[key]
    assert {"nl": "computerprogramma", "en": "computer program"}[language] in text


@pytest.mark.parametrize(
    "key", ["command.help", "private.hello_member", "private.welcome_member", "private.who_are_you", "street.welcome"]
)
def test_nobody_waits_for_saar(key: str) -> None:
    assert "Geen antwoord van mij? Bel {emergency}." in sentences("nl")[key]
    assert "No answer from me? Call {emergency}." in sentences("en")[key]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reporter_of_an_alarm_is_told_all_in_one_message(language: str) -> None:
    text = sentences(language)["reporter.call_112"]
    first = text.partition(".")[0]
    assert "{emergency}" in first and "112NL" in text
    assert len(text) < 260


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_indoors_names_the_help_lines_and_that_nothing_was_sent(language: str) -> None:
    text = sentences(language)["reporter.indoors"]
    assert "0800-2000" in text and "113" in text and "Veilig Thuis" in text
    assert {"nl": "niets aan uw buren gestuurd", "en": "nothing to your neighbours"}[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_neighbours_can_do_is_safe(language: str) -> None:
    for key, text in sentences(language).items():
        if family(key) == "do":
            assert text.startswith(say(language, "do.reageer.other").partition("?")[0])
            assert "{number}" in text, key
            assert not re.search(r"ga (samen )?naar buiten en (kijk|zoek)|houd .* (tegen|vast)", text), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_and_short_answers_fit(language: str) -> None:
    for key, text in sentences(language).items():
        if family(key) == "button":
            most = LABEL_LENGTH if key in LONG_LABELS else LABEL_LENGTH_WHATSAPP
            assert len(text) <= most and "\n" not in text, key
        if family(key) == "toast":
            said = say(language, key, dict.fromkeys(placeholders(text), "0900-8844"))
            assert len(said) <= TOAST_LENGTH and "\n" not in said, key
        if key.startswith("command.summary."):
            assert len(text) <= SUMMARY_LENGTH and "\n" not in text, key
        if key.startswith(("mail.subject.", "page.", "init.file_head", "category.", "stage.", "day.")):
            assert "\n" not in text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_fits_into_one(language: str) -> None:
    for key, text in sentences(language).items():
        assert len(text) <= 900, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_most_one_emoji_and_only_in_front(language: str) -> None:
    for key, text in sentences(language).items():
        assert not re.search(r"[\u2600-\u27bf\U0001f300-\U0001faff]", text[1:]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_that_a_sentence_names_exists(language: str) -> None:
    labels = {text for key, text in sentences(language).items() if family(key) in ("button", "play")}
    pattern = {"nl": r"(?:druk|drukt)(?: u)?(?: daarna| dan)? op ‘([^’]+)’", "en": r"press ‘([^’]+)’"}[language]
    named = {key: re.findall(pattern, text, re.IGNORECASE) for key, text in sentences(language).items()}
    assert sum(map(len, named.values())) > 8
    for key, found in named.items():
        assert set(found) <= labels, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_that_a_sentence_names_exists(language: str) -> None:
    words = {word for command in COMMANDS for word in command.words} | {"saar"}
    for key, text in sentences(language).items():
        if family(key) not in ("check", "init", "page"):
            assert set(re.findall(r"(?<![\w/:])/([a-z]+)", text)) <= words, key
        if key.startswith("command.usage."):
            command = next(c for c in COMMANDS if c.name == key.rpartition(".")[2])
            assert set(re.findall(r"(?<![\w/:])/([a-z]+)", text)) & set(command.words), key


@pytest.mark.parametrize(
    ("label", "verb"),
    [
        ("i_call", "call"),
        ("withdraw", "withdraw"),
        ("yes_now", "confirm"),
        ("danger_now", "confirm"),
        ("warn_neighbours", "confirm"),
        ("no_hurry", "not_urgent"),
        ("do_not_warn", "decline"),
    ],
)
def test_a_label_typed_over_means_its_button(label: str, verb: str) -> None:
    assert _VERB_OF[plain(sentences("nl")[f"button.{label}"])] == verb


def test_a_setting_in_an_example_exists() -> None:
    for language in LANGUAGES:
        for text in sentences(language).values():
            for name in re.findall(r"/(?:instellen|settings) (\w+_\w+)", text):
                assert name in GroupSettings.__slots__
