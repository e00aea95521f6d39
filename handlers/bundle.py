"""The admins' one bundle a day: who waits, what members say against a decision, what Saar was not sure of."""

from __future__ import annotations

from handlers import appeals, clocks, joining, letters
from handlers.work import Work
from saar.effects import Choice, Tell, person
from saar.settings import unfit
from storage.rows import GroupRow


def due(work: Work, group: GroupRow) -> None:
    """Give each admin what came up since yesterday; nothing came up, nothing is sent."""
    subject = f"g{group.id}"
    waiting = work.unit.groups.members(group.id, standings=("waiting",))
    watched = work.unit.audit.count_since(group.id, "would_hold", work.unit.audit.last_about(subject, "bundle"))
    said = work.unit.rules.appeals(group.id)
    asked = work.unit.rules.asking(group.id, "ask_admin")
    doubtful = work.unit.rules.doubtful(group.id, work.house_rules.watch.cases_a_day)
    score = appeals.watch_is_over(work, group)
    if waiting or watched or said or asked or doubtful or score:
        for admin in work.admins(group):
            _one(work, group, admin.person_id, len(waiting), watched, len(said) + len(asked))
            if score:
                offer_score(work, group, admin.person_id)
        work.unit.rules.shown([one.id for one in [*doubtful, *asked]], work.now)
        if score:
            work.note(group, "saar", appeals.SCORE, subject)
    letters.tell(work, group)
    _mend_settings(work, group)
    work.note(group, "saar", "bundle", subject)
    if work.settings(group).moderation != "on":
        clocks.set_bundle(work, group)


def _one(work: Work, group: GroupRow, admin_id: int, waiting: int, watched: int, said: int) -> None:
    args = {"waiting": waiting, "watched": watched, "appeals": said, "group": group.name}
    choices = ((Choice("button.let_all_in", "approve_all", {}),),) if waiting > 1 else ()
    work.tell(
        Tell(to=person(admin_id), key="admin.bundle", args=args, silent=True, step="bundle", choices=choices), group
    )
    joining.offer_waiting(work, group, admin_id)
    appeals.offer(work, group, admin_id)


def _mend_settings(work: Work, group: GroupRow) -> None:
    """Take away choices that do not fit, which an earlier version let pass, and say what counts instead."""
    for name in unfit(group.settings):
        work.unit.groups.settings_set(group.id, {name: None})
        args = {"name": name, "value": str(getattr(work.settings(group), name)) or "-"}
        for admin in work.admins(group):
            tell = Tell(to=person(admin.person_id), key="admin.setting_mended", args=args, silent=True, step=name)
            work.tell(tell, group)


def offer_score(work: Work, group: GroupRow, admin_id: int) -> None:
    """Show how often Saar was right while it watched, and let the admin decide."""
    choices = ((Choice("button.switch_on", "moderation_on", {}), Choice("button.not_yet", "stay", {})),)
    args = appeals.score_args(work, group)
    work.tell(
        Tell(to=person(admin_id), key="admin.score", args=args, silent=True, step="score", choices=choices), group
    )
