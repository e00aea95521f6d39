"""The command line: `saarbot run | check | init | code | templates | read | demo | play | backup | restore | replay`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    name="saarbot",
    help="Saar runs a buurtpreventie group by the SAAR method. Saar draait een buurtpreventiegroep volgens SAAR.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
ConfigFile = Annotated[Path, typer.Option("--config", help="configuration file")]
DEFAULT = Path("config.toml")


@app.command()
def run(config: ConfigFile = DEFAULT) -> None:
    """Serve the group: until stopped, nothing half-done."""
    from bot.cli.run import run as command

    raise typer.Exit(command(config))


@app.command()
def check(
    config: ConfigFile = DEFAULT,
    offline: Annotated[bool, typer.Option("--offline", help="only look at the file and the database")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="set what can be set: webhook, commands")] = False,
) -> None:
    """Say in plain words what is wrong and what to do; exit code 1 when something is."""
    from bot.cli.check import check as command

    raise typer.Exit(command(config, offline=offline, fix=fix))


@app.command()
def init(
    config: ConfigFile = DEFAULT,
    yes: Annotated[bool, typer.Option("--yes", help="ask nothing, take the environment and the defaults")] = False,
) -> None:
    """Ask a handful of questions, write the configuration, print the recovery key and the code for the group."""
    from bot.cli.init import init as command

    raise typer.Exit(command(config, ask=not yes))


@app.command()
def code(config: ConfigFile = DEFAULT) -> None:
    """Print a one-time code with which another group is set up."""
    from bot.cli.init import code as command

    raise typer.Exit(command(config))


@app.command()
def read(
    text: Annotated[
        list[str] | None, typer.Argument(help="one message to explain, in quotes", show_default=False)
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="explain each line of text for people")] = False,
    evaluate: Annotated[Path | None, typer.Option("--evaluate", help="labelled JSONL file: print all figures")] = None,
) -> None:
    """Read messages: JSONL in on stdin, JSONL out on stdout; a message in quotes is explained."""
    import sys

    from bot.cli.people import language, tell
    from bot.cli.read import evaluate as figures
    from bot.cli.read import explain as explained
    from bot.cli.read import explain_one, read_jsonl

    if evaluate is not None:
        raise typer.Exit(figures(evaluate))
    if text:
        raise typer.Exit(explain_one(" ".join(text), sys.stdout, language()))
    at_the_keyboard = sys.stdin.isatty()
    if at_the_keyboard:
        tell("explain.type", err=True)
    for_people = explain or at_the_keyboard
    raise typer.Exit(explained(sys.stdin, sys.stdout, language()) if for_people else read_jsonl(sys.stdin, sys.stdout))


@app.command()
def demo() -> None:
    """Play one evening in the Duckstad street and print what each person received."""
    from bot.cli.demo import demo as command

    raise typer.Exit(command())


@app.command()
def play(
    port: Annotated[int, typer.Option("--port", help="port on this machine")] = 8080,
) -> None:
    """Open the street in the browser on this machine."""
    from bot.cli.play import play as command

    raise typer.Exit(command(port))


@app.command()
def backup(file: Path, config: ConfigFile = DEFAULT) -> None:
    """Write a backup of the database, also while the bot runs."""
    from bot.cli.keeping import backup as command

    raise typer.Exit(command(config, file))


@app.command()
def restore(file: Path, config: ConfigFile = DEFAULT) -> None:
    """Put a backup back; what was waiting in it is not sent again."""
    from bot.cli.keeping import restore as command

    raise typer.Exit(command(config, file))


templates = typer.Typer(no_args_is_help=True, help="The fixed texts that WhatsApp must approve.")
app.add_typer(templates, name="templates")


@templates.command("create")
def templates_create(
    config: ConfigFile = DEFAULT,
    language: Annotated[list[str] | None, typer.Option("--language", help="only these languages")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="only check the rules and show the texts")] = False,
) -> None:
    """Make the fixed texts at Twilio and hand them in for approval."""
    from bot.cli.templates import create as command

    raise typer.Exit(command(config, language or [], dry_run=dry_run))


@templates.command("status")
def templates_status(config: ConfigFile = DEFAULT) -> None:
    """Tell which fixed texts are approved."""
    from bot.cli.templates import status as command

    raise typer.Exit(command(config))


@app.command()
def replay(file: Path) -> None:
    """Read an exported WhatsApp or Telegram chat and print one page: noise, duplicates, rings before and after."""
    from bot.cli.replay import replay as command

    raise typer.Exit(command(file))


def main() -> None:
    """The program's entry."""
    app()
