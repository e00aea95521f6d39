"""Draw the life of a report from its table, so that the picture in the README cannot lie."""

from __future__ import annotations

from saar.report import TABLE, Stage, Step


def mermaid() -> str:
    """Draw the changes of stage as a Mermaid state diagram; events that stay in a stage are left out."""
    moves: dict[tuple[Stage, Stage], list[str]] = {}
    for (stage, happening), step in TABLE.items():
        if isinstance(step, Step) and step.to is not stage:
            moves.setdefault((stage, step.to), []).append(happening.value)
    lines = ["stateDiagram-v2", f"    [*] --> {Stage.SIGNALERING.value}"]
    lines += [f"    {a.value} --> {b.value}: {', '.join(words)}" for (a, b), words in moves.items()]
    lines.append(f"    {Stage.AFGESLOTEN.value} --> [*]")
    return "\n".join(lines)
