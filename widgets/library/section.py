"""The section Library: the list, and the text that is chosen."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.facts import LibraryText
from app.searching.documents import Kind
from app.session import librarypacks
from app.session.finding import named
from app.session.librarydraft import Draft, after_saving, draft_of, new_draft
from app.session.librarytexts import Kept, key_for, keys_of, original, read_text, save_text, take_back
from app.workspace.entries import Entry
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.room import Panes, Room
from widgets.library.browse import Browse
from widgets.library.packs import PackPane
from widgets.library.textpane import TextPane

Name = tuple[Kind, str]


class LibrarySection(QWidget):
    """Attributes: drafts: what was typed and is not saved, by kind and key; it stays while other texts are shown."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self.desk = desk
        self.drafts: dict[Name, Draft] = {}
        self._shown: Name | None = None
        self._is_saving = False
        self.browse = Browse(desk)
        self._actions = actions
        self.pack = PackPane(desk)
        self._empty = QLabel(desk.say("library-choose"))
        self._empty.setProperty("role", "quiet")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right = QStackedWidget()
        for widget in (self._empty, self.pack):
            self._right.addWidget(widget)
        self._build(actions)
        self.browse.chosen.connect(self.show_text)
        self.browse.found.connect(self._be_ready)
        self.pack.left.connect(self._show_present)
        desk.facts_changed.connect(self._facts)
        desk.holding.append(self._holding)
        self.destroyed.connect(partial(_forget, desk, self._holding))
        self.setFocusProxy(self.browse)

    @cached_property
    def text(self) -> TextPane:
        """What shows a text; to make it takes as long as all else, so the list is seen before."""
        text = TextPane(self.desk, self._actions)
        self._right.addWidget(text)
        text.saving.connect(self.save)
        text.discarding.connect(self.discard)
        text.taking_back.connect(self._take_back)
        text.edited.connect(self._edited)
        return text

    def _be_ready(self) -> None:
        """Make ready for the first text and for choosing, once the list was painted for the first time."""
        self.browse.found.disconnect(self._be_ready)

        def ready() -> None:
            _ = self.text
            self.browse.fill()

        QTimer.singleShot(0, self, ready)

    def _build(self, actions: Actions) -> None:
        say = self.desk.say
        writable = self.desk.workspace.store.read_only is None
        new = QMenu(self)
        for kind in ("clause", "question", "set"):
            action = actions.add(f"library-new-{kind}", partial(self.new, kind), self)
            action.setEnabled(writable)
            new.addAction(action)
        packs = QMenu(self)
        packs.addAction(actions.add("library-pack-write", self._choose_target, self))
        read = actions.add("library-pack-read", self._choose_pack, self)
        read.setEnabled(writable)
        packs.addAction(read)
        actions.add("library-search", self._search, self, "Ctrl+L", everywhere=True)
        actions.add("library-save", self.save, self, "Ctrl+S")
        actions.add("library-retire", self.retire, self)
        row = QHBoxLayout()
        for words, menu in (("library-new-button", new), ("library-packs-button", packs)):
            button = QToolButton()
            button.setText(say(words))
            button.setMenu(menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            row.addWidget(button)
        row.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        title = QLabel(say("section-library"))
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addLayout(row)
        column.addWidget(self.browse, 1)
        self.panes = Panes(self.desk, say("library-panes"))
        self.panes.add(left, say("library-pane-found"), 0)
        self.panes.add(Room(self._right), say("library-pane-text"), 1)
        self.panes.setSizes([380, 820])
        self.browse.entered.connect(partial(self.panes.show_pane, 1))
        actions.add("next-pane", partial(self.panes.step, 1), self, "F6")
        actions.add("previous-pane", partial(self.panes.step, -1), self, "Shift+F6")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)

    def _search(self) -> None:
        self.panes.show_pane(0)
        self.browse.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.browse.line.selectAll()

    # Showing

    def show_text(self, kind: Kind, key: str) -> None:
        """Show a text, with what was typed into it and is not saved."""
        name = (kind, key)
        self.text.columns.flush()
        self._shown = name
        workspace = self.desk.workspace

        def done(kept: Kept) -> None:
            if self._shown != name:
                return
            draft = self.drafts.get(name) or draft_of(kept)
            if draft is None:
                self._right.setCurrentWidget(self._empty)
                return
            self.text.show_draft(draft, kept)
            self._right.setCurrentWidget(self.text)

        self.desk.ask(lambda: read_text(workspace, kind, key), done)

    def _show_present(self) -> None:
        self._right.setCurrentWidget(self.text if self.text.draft is not None else self._empty)

    def _facts(self) -> None:
        if self._shown is not None and self._shown[1] and not self._is_saving:
            self.show_text(*self._shown)

    def _edited(self) -> None:
        draft, name = self.text.draft, self._shown
        if draft is None or name is None:
            return
        if draft.is_changed or draft.is_new:
            self.drafts[name] = draft
        else:
            self.drafts.pop(name, None)

    def _holding(self) -> str:
        """Tell what is typed here and not saved; "" for nothing."""
        if self.drafts:
            self.text.columns.flush()
        names = [named(one.content.title, self.desk.messages.language, one.content.key) for one in self._unsaved()]
        return self.desk.say("library-unsaved", titles="; ".join(names) or "?") if names else ""

    def _unsaved(self) -> list[Draft]:
        return [one for one in self.drafts.values() if one.is_changed and (not one.is_new or _says(one))]

    # Doing

    def new(self, kind: Kind) -> None:
        """Begin a new text."""
        self.text.columns.flush()
        name: Name = (kind, "")
        self._shown = name
        self.browse.choose_none()
        self.text.show_draft(self.drafts.get(name) or new_draft(kind), None)
        self._right.setCurrentWidget(self.text)
        self.text.go_to_text()

    def save(self) -> None:
        """Save what was typed as the office's own."""
        self.text.columns.flush()
        draft, name = self.text.draft, self._shown
        if draft is None or name is None or self._is_saving or not draft.is_changed:
            return
        if not draft.source.strip():
            self.desk.tell("library-needs-source", "warning")
            self.text.source.setFocus()
            return
        content, kind, workspace = draft.content, draft.kind, self.desk.workspace
        first = named(content.title, original(content), "")
        key = content.key or key_for(first, keys_of(self.desk.context.records, kind))
        source, onto = draft.source, draft.onto
        whole = replace(content, key=key)
        self._is_saving = True

        def done(entry: Entry) -> None:
            unchanged = draft.content == content
            if unchanged:
                after_saving(draft, key, entry)
                self.drafts.pop(name, None)
            else:  # something was typed while it was saved
                draft.saved, draft.onto = replace(content, key=key), entry.revision
                draft.content = replace(draft.content, key=key)
                self.drafts[kind, key] = self.drafts.pop(name, draft)
            if self._shown == name:
                self._shown = (kind, key)
            self.browse.show_text(kind, key)
            self._is_saving = False
            self.desk.renew_facts(partial(self.desk.tell, "library-saved", title=first or key))

        self.desk.ask(lambda: save_text(workspace, kind, whole, source=source, onto=onto), done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._is_saving = False
        self.desk.tell_error(error)

    def retire(self) -> None:
        """Mark the text as retired; it is so when it is saved with a reason."""
        draft = self.text.draft
        if draft is None or not isinstance(draft.content, LibraryText) or self.desk.workspace.store.read_only:
            return
        draft.set(status="retired")
        self.text.show_draft(draft, self.text.kept)
        self._edited()
        self.desk.tell("library-retiring")
        self.text.source.setFocus()

    def discard(self) -> None:
        """Throw away what was typed into the text that is shown."""
        name, draft = self._shown, self.text.draft
        if name is None or draft is None:
            return
        self.drafts.pop(name, None)
        if draft.is_new:
            self._shown = None
            self.text.draft = None
            self._right.setCurrentWidget(self._empty)
            self.browse.line.setFocus()
            return
        draft.discard()
        self.show_text(*name)

    def _take_back(self, reason: str) -> None:
        name, draft = self._shown, self.text.draft
        if name is None or draft is None:
            return
        workspace, onto = self.desk.workspace, draft.onto

        def done(_: Entry) -> None:
            self.drafts.pop(name, None)
            self.desk.renew_facts(partial(self.desk.tell, "library-taken-back"))

        self.desk.ask(lambda: take_back(workspace, *name, reason=reason, onto=onto), done)

    # Packs

    def _choose_target(self) -> None:
        file, _ = QFileDialog.getSaveFileName(
            self, self.desk.say("action-library-pack-write"), "library.toml", self.desk.say("library-pack-files")
        )
        if file:
            self.write_pack(Path(file))

    def write_pack(self, path: Path) -> None:
        """Write the selected texts that are the office's own into a pack; of none selected, all of its texts."""
        workspace, selected = self.desk.workspace, self.browse.selected()
        texts = selected if len(selected) > 1 else []

        def done(count: int) -> None:
            self.desk.tell("library-pack-written", file=str(path), count=count)

        self.desk.ask(lambda: librarypacks.write(workspace, path, texts), done)

    def _choose_pack(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.desk.say("action-library-pack-read"), "", self.desk.say("library-pack-files")
        )
        if file:
            self.look_at_pack(Path(file))

    def look_at_pack(self, path: Path) -> None:
        """Show what taking a pack in would do."""
        self._right.setCurrentWidget(self.pack)
        self.pack.look_at(path)


def _says(draft: Draft) -> bool:
    content = draft.content
    return bool(content.title) or bool(content.texts if isinstance(content, LibraryText) else content.questions)


def _forget(desk: Desk, holding: object, _: object = None) -> None:
    if holding in desk.holding:
        desk.holding.remove(holding)
