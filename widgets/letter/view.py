"""One open letter in three panes: its parts, the editor of the chosen part, the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.checking.check import check
from app.model.document import Document
from app.model.finding import Finding
from app.session.findings import sorted_out, unwaived
from app.session.letter import Change, LetterSession
from app.session.parts import PARTS, states
from app.session.places import missing_texts
from app.session.steps import part
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk, Notice
from widgets.frame.focus import Returning, lead_to
from widgets.frame.rescuing import write_files
from widgets.frame.room import Panes, Room
from widgets.letter.editors.editor import PartEditor
from widgets.letter.editors.registry import editor_of
from widgets.letter.findings import FindingsDrawer
from widgets.letter.numbering import Numbering
from widgets.letter.page import PagePane
from widgets.letter.parts import PartsPane

if TYPE_CHECKING:
    from widgets.letter.export import ExportPanel

_COMPOSED_AFTER = 10
_CHECKED_AFTER = 700
"""Milliseconds of quiet after which the page is composed, and the letter checked."""

_EDITOR, _BESIDE = 1, 2
"""Places of the panes."""


class LetterView(QWidget):
    """Signals: closed: back to the list."""

    closed = Signal()

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str = "addressee") -> None:
        """Show a letter.

        Args:
            part: which part is edited first; others are made when they are chosen.
        """
        super().__init__()
        self.desk = desk
        self.session = session
        self.language = session.letter.languages[0]
        self.findings: list[Finding] = []
        self._actions = actions
        self._editors: dict[str, PartEditor] = {}
        self._rooms: dict[str, Room] = {}
        self._composing = False
        self._left = False
        self.export: ExportPanel | None = None
        self.parts = PartsPane(desk)
        self.page = PagePane(desk)
        self._editor = QStackedWidget()
        self.numbering = Numbering(desk, actions, session, self)
        self.drawer = FindingsDrawer(desk, actions, session, self)
        self._build()
        self._compose_timer = QTimer(self, singleShot=True, interval=_COMPOSED_AFTER)
        self._compose_timer.timeout.connect(self._compose)
        self._check_timer = QTimer(self, singleShot=True, interval=_CHECKED_AFTER)
        self._check_timer.timeout.connect(self._check)
        self.parts.chosen.connect(self.show_part)
        self.parts.entered.connect(self._enter_part)
        self.page.language_chosen.connect(self.show_language)
        self.page.place_chosen.connect(self.go_to)
        self.page.paragraph_chosen.connect(self._go_to_paragraph)
        self.drawer.place_asked.connect(self.go_to)
        self.drawer.left.connect(self._enter_part)
        self.drawer.confirmation_asked.connect(self._confirm)
        self.numbering.place_asked.connect(self.go_to)
        self.numbering.busy_changed.connect(self._show_all)
        session.listeners.append(self._changed)
        session.watchers.append(self._show_saving)
        desk.facts_changed.connect(self._show_all)
        actions.add("letter-undo", session.undo, self, "Ctrl+Z")
        actions.add("letter-redo", session.redo, self, "Ctrl+Y")
        actions.add("letter-close", self.close_letter, self, "Ctrl+W")
        actions.add("next-part", lambda: self._step(1), self, "Ctrl+PgDown")
        actions.add("previous-part", lambda: self._step(-1), self, "Ctrl+PgUp")
        self._languages = [
            actions.add("next-language", lambda: self._step_language(1), self, "Alt+PgDown"),
            actions.add("previous-language", lambda: self._step_language(-1), self, "Alt+PgUp"),
        ]
        actions.add("next-pane", lambda: self.panes.step(1), self, "F6")
        actions.add("previous-pane", lambda: self.panes.step(-1), self, "Shift+F6")
        self.page.add_actions(actions, self)
        actions.add("export", self.show_export, self, "Ctrl+E")
        actions.add("letter-write-file", self._write_letter_file, self, "Ctrl+Shift+S")
        lead_to(self, self._begin)
        self._show_all()
        self.parts.choose(part)

    def _build(self) -> None:
        back = QToolButton()
        back.setText("‹ " + self.desk.say("section-letters"))
        back.setAutoRaise(True)
        back.clicked.connect(self.close_letter)
        self._name = QLabel()
        self._name.setProperty("role", "heading")
        self._name.setWordWrap(True)
        self._saved = QLabel()
        self._saved.setProperty("role", "quiet")
        self.head = QHBoxLayout()
        self.head.setContentsMargins(8, 4, 8, 4)
        self.head.setSpacing(self.fontMetrics().height() // 2)
        self.head.addWidget(back)
        self.head.addWidget(self._name, 1)
        self.head.addWidget(self._saved)
        export = QToolButton()
        export.setText(self.desk.say("export-button"))
        export.clicked.connect(self.show_export)
        self.head.addWidget(export)
        self.beside = QStackedWidget()  # the page, or what stands in its place
        self.beside.addWidget(self.page)
        self.beside.setFocusProxy(self.page)
        self.panes = Panes(self.desk, self.desk.say("panes-name"))
        for name, pane, stretch in (("parts", self.parts, 0), ("editor", self._editor, 1), ("page", self.beside, 1)):
            self.panes.add(pane, self.desk.say(f"pane-{name}"), stretch)
        self.panes.setSizes([self.parts.sizeHint().width(), 500, 480])
        self.panes.show_pane(_EDITOR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self.numbering.strip)
        panel = QHBoxLayout()
        panel.setContentsMargins(8, 0, 8, 0)
        panel.addWidget(self.numbering.panel)
        column.addLayout(panel)
        column.addWidget(self.panes, 1)
        column.addWidget(self.drawer)

    # What is shown

    def show_part(self, name: str) -> None:
        """Show the editor of a part."""
        if name not in self._editors:
            editor = editor_of(name, self.desk, self._actions, self.session)
            editor.show_language(self.language)
            editor.set_locked(self._locked)
            editor.show_findings([one for one in self.findings if part(one.at) == name])
            editor.place_moved.connect(self.page.follow)
            self._editors[name] = editor
            self._rooms[name] = Room(editor)
            self._editor.addWidget(self._rooms[name])
        self._editor.setCurrentWidget(self._rooms[name])
        self._editor.setFocusProxy(self._editors[name])
        self.page.follow(name)

    def show_language(self, language: str) -> None:
        """Show the texts and the page of another language."""
        self.language = language
        for editor in self._editors.values():
            editor.show_language(language)
        self._compose()

    def go_to(self, at: str) -> None:
        """Go to a place, named as findings name it."""
        words = at.split(".")
        code = words[1] if words[0] == "text" and len(words) > 1 else words[-1]
        if code in self.session.letter.languages and code != self.language:
            self.page.choose_language(code)
        name = part(at)
        self.parts.choose(name)
        if at == "reference" and self.session.letter.reference is None and self.numbering.strip.next.isVisible():
            self.numbering.strip.next.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.panes.show_pane(_EDITOR)
        self._editors[name].go_to(at)

    def _enter_part(self) -> None:
        """Go from the list of parts into the editor of the one that is chosen."""
        self.panes.show_pane(_EDITOR)
        self._editors[self.parts.part].setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_paragraph(self, at: str, paragraph: int) -> None:
        if paragraph >= 0:
            self._editors[self.parts.part].go_to_paragraph(at, paragraph)

    @property
    def _locked(self) -> bool:
        return self.session.locked or self.numbering.busy or self.desk.workspace.store.read_only is not None

    def _step(self, by: int) -> None:
        """Go to another part; the keyboard goes along, unless it is in the list of parts."""
        in_list = self.parts.hasFocus()
        self.parts.choose(PARTS[(PARTS.index(self.parts.part) + by) % len(PARTS)])
        if in_list and not self.panes.is_folded:
            self.panes.show_pane(_EDITOR)
        else:
            self._enter_part()

    def _step_language(self, by: int) -> None:
        """Show another language; the keyboard stays where it is."""
        languages = self.session.letter.languages
        self.page.choose_language(languages[(languages.index(self.language) + by) % len(languages)])

    def _begin(self) -> QWidget:
        """Return what had the keyboard last; at first the list of parts."""
        last = self.focusWidget()
        return last if last is not None and last is not self and last.isVisible() else self.parts

    def _changed(self, change: Change) -> None:
        for editor in self._editors.values():
            editor.show_letter(change)
        if change.undone and change.at and not change.elsewhere:
            self.go_to(change.at)
        self._show_all()

    def _show_all(self) -> None:
        letter = self.session.letter
        names = {code: self.desk.context.records.language(code).name for code in letter.languages}
        self.page.show_languages(letter.languages, names)
        for action in self._languages:
            action.setEnabled(len(letter.languages) > 1)
        if self.language not in letter.languages:
            self.show_language(letter.languages[0])
        self._name.setText(self.desk.called(letter))
        self.parts.show_states(states(letter, self.findings))
        for id, usable in (("letter-undo", self.session.can_undo), ("letter-redo", self.session.can_redo)):
            self._actions.get(id).setEnabled(usable)
        for editor in self._editors.values():
            editor.set_locked(self._locked)
        self.drawer.set_locked(self._locked)
        self.numbering.show_standing()
        self._show_saving()
        if not self._compose_timer.isActive():  # the page keeps up with whoever types without a pause
            self._compose_timer.start()
        self._check_timer.start()

    def _show_saving(self) -> None:
        saving = self.session.saving
        at = saving.saved_at.astimezone().strftime("%H:%M") if saving.saved_at else ""
        self._saved.setText(self.desk.say("saving-state", state=saving.state, at=at))
        if saving.state == "unsaved" and saving.error is not None:
            text = "\n".join(self.desk.messages.error(self.desk.workspace.explain(saving.error)))
            again = (self.desk.say("save-again"), saving.again)
            aside = (self.desk.say("write-letter-file"), lambda: write_files(self.desk, [self.session]))
            self.desk.noticed.emit(Notice(f"saving-{self.session.id}", text, "error", [again, aside], stays=True))
        elif saving.state == "changed" and saving.error is not None:
            text = "\n".join(self.desk.messages.error(saving.error))
            both = (self.desk.say("keep-both"), self._keep_both)
            theirs = (self.desk.say("take-theirs"), self.session.take_theirs)
            self.desk.noticed.emit(Notice(f"saving-{self.session.id}", text, "warning", [both, theirs]))
        elif saving.state == "saved":
            self.desk.unnoticed.emit(f"saving-{self.session.id}")

    def _keep_both(self) -> None:
        other = self.session.keep_both()
        open_it = (self.desk.say("open-other"), lambda: self.desk.letter_asked.emit(other, ""))
        self.desk.noticed.emit(Notice("kept-both", self.desk.say("kept-both"), "info", [open_it]))

    # Composing and checking, beside the window

    def _compose(self) -> None:
        if self._composing:
            self._compose_timer.start()
            return
        self._composing = True
        letter, language, composer, today = (
            self.session.letter,
            self.language,
            self.desk.context.composer,
            self.desk.today(),
        )

        def composed(document: Document) -> None:
            self._composing = False
            if language == self.language and not self._left:
                self.page.show_document(document)

        def failed(error: Exception) -> None:
            self._composing = False
            if not self._left:
                self.desk.tell_error(error)

        self.desk.work(lambda: composer.compose(letter, language, draft=True, today=today), composed, failed)

    def _check(self) -> None:
        letter, context, today = self.session.letter, self.desk.context, self.desk.today()

        def checked(found: list[Finding]) -> None:
            if self._left or letter is not self.session.letter:
                return  # nobody looks any more, or a newer check is under way
            sorted_findings = sorted_out(letter, found)
            findings = self.findings = list(sorted_findings.open)
            self.drawer.show_findings(sorted_findings)
            self.numbering.errors = sorted_findings.count("error")
            self.page.show_missing(missing_texts(findings))
            self.parts.show_states(states(letter, findings))
            for name, editor in self._editors.items():
                editor.show_findings([one for one in findings if part(one.at) == name])

        whole = unwaived(letter)
        self.desk.work(lambda: check(whole, letter.languages, context.records, context.composer, today), checked)

    def _confirm(self, at: str) -> None:
        """Ask for what answers an error, where mandates are edited."""
        from widgets.letter.editors.mandates import MandatesEditor

        self.go_to(at)
        editor = self._editors["mandates"]
        if isinstance(editor, MandatesEditor):
            editor.ask("confirm", at.split(".")[1])

    # What leaves the program

    def show_export(self) -> None:
        """Show the panel from which the letter is exported, in the place of the page."""
        from widgets.letter.export import ExportPanel

        if self.export is None:
            self.export = ExportPanel(self.desk, self._actions, self.session)
            self.export.place_chosen.connect(self.go_to)
            self.export.closed.connect(self._close_export)
            self.beside.addWidget(self.export)
            self._returning = Returning(self.export)
        self._returning.remember()
        self.beside.setCurrentWidget(self.export)
        self.beside.setFocusProxy(self.export.write_button)
        self.panes.show_pane(_BESIDE)
        self.export.write_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _close_export(self) -> None:
        panel, self.export = self.export, None
        if panel is not None:
            if not self._returning.bring_back():
                self._enter_part()
            self.beside.removeWidget(panel)
            panel.deleteLater()
            self.beside.setFocusProxy(self.page)
            self.panes.show_pane(_EDITOR)

    def _write_letter_file(self) -> None:
        from widgets.letter.outgoing.letterfile import ask_and_write

        ask_and_write(self.desk, self.session.letter, self)

    def close_letter(self) -> None:
        """Go back to the list; what waits to be saved is still saved."""
        if self.export is not None:
            self.export.close_panel()
        self.session.listeners.remove(self._changed)
        self.session.watchers.remove(self._show_saving)
        self.numbering.close()
        self._left = True
        self._compose_timer.stop()
        self._check_timer.stop()
        self.closed.emit()
