"""What a restore did, told in the window that came back."""

from __future__ import annotations

from app.workspace.backups.restore import Restored
from widgets.frame.desk import Desk
from widgets.frame.notice import Notice
from widgets.frame.rescuing import show_folder


def told_of(desk: Desk, done: Restored) -> None:
    """Show a bar: what is in place, where the old file is, what was brought in, what could not be."""
    found = done.salvaged
    whole = sum(one.letter is not None and one.is_newest for one in found.newer)
    part = sum(one.letter is not None and not one.is_newest for one in found.newer)
    lost = len(found.newer) - whole - part
    lines = [desk.say("restored-in-window", aside="kept" if done.aside else "none")]
    if found.newer:
        lines.append(desk.say("restored-newer", whole=whole, part=part, lost=lost))
    if found.numbers:
        lines.append(desk.say("restored-numbers", count=found.numbers))
    if not found.is_register_whole and done.was_damaged:
        lines.append(desk.say("restored-register-unsure"))
    aside = done.aside
    actions = [(desk.say("show-in-folder"), lambda: show_folder(aside))] if aside else []
    severity = "warning" if lost or part else "info"
    desk.noticed.emit(Notice("restored", "\n".join(lines), severity, list(actions)))
