"""The panel from which a letter is exported; it stands in the place of the page while it is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.session.export import Export, Survey, file_names, survey
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.letter.outgoing.letterfile import FOLDER, last_folder
from widgets.letter.outgoing.missing import MissingList
from widgets.letter.outgoing.results import Changed, Results
from widgets.letter.outgoing.run import ExportRun

_SURVEYED_AFTER = 300
"""Milliseconds of quiet after which the letter is looked through."""


class ExportPanel(QWidget):
    """Languages, draft or final, folder and names; what is missing, before anything is written.

    Signals: closed. place_chosen: where an error is, as findings name it.
    """

    closed = Signal()
    place_chosen = Signal(str)

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession) -> None:
        super().__init__()
        self._desk = desk
        self._actions = actions
        self._session = session
        self._open = True
        self._survey: Survey | None = None
        self._run: ExportRun | None = None
        self.results: Results | None = None
        self.changed: Changed | None = None
        self.languages: dict[str, QCheckBox] = {}
        self._states: dict[str, QLabel] = {}
        self._build()
        actions.add("export-close", self.close_panel, self, "Escape")
        actions.add("export-write", self.write, self, "Ctrl+Return")
        self._timer = QTimer(self, singleShot=True, interval=_SURVEYED_AFTER)
        self._timer.timeout.connect(self._look_through)
        session.listeners.append(self._letter_changed)
        self._show_languages()
        self._look_through()
        self._show()

    def _build(self) -> None:
        say = self._desk.say
        title = QLabel(say("export-title"))
        title.setProperty("role", "title")
        close = QToolButton()
        close.setText("✕")
        close.setAutoRaise(True)
        close.setToolTip(say("action-export-close"))
        close.setAccessibleName(say("action-export-close"))
        close.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(close)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self.draft = QRadioButton(say("export-draft"))
        self.final = QRadioButton(say("export-final"))
        self.final.setEnabled(False)  # until it is known that it can be
        self.draft.setChecked(True)
        self.draft.setAccessibleDescription(say("export-draft-hint"))
        self.draft.toggled.connect(self._show)
        self._why = _quiet("")
        self.found = MissingList(self._desk)
        self.found.place_chosen.connect(self.place_chosen)
        self.folder = QLineEdit(last_folder(self._desk))
        self.folder.setAccessibleName(say("export-folder"))
        self.folder.textChanged.connect(self._show)
        choose = QPushButton(say("export-choose"))
        choose.clicked.connect(self._choose_folder)
        folder = QHBoxLayout()
        folder.addWidget(self.folder, 1)
        folder.addWidget(choose)
        self._names = QLabel()
        self._names.setWordWrap(True)
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self._names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._heading("export-languages"))
        form.addLayout(self._grid)
        form.addWidget(self._heading("export-kind"))
        form.addWidget(self.draft)
        form.addWidget(_quiet(say("export-draft-hint")))
        form.addWidget(self.final)
        form.addWidget(self._why)
        self._found_title = self._heading("export-found")
        form.addWidget(self._found_title)
        form.addWidget(self.found, 1)
        form.addWidget(self._heading("export-folder"))
        form.addLayout(folder)
        form.addWidget(self._heading("export-names"))
        form.addWidget(self._names)
        letter_file = QPushButton(say("action-letter-write-file"))
        letter_file.clicked.connect(self._write_letter_file)
        beside = QHBoxLayout()
        beside.addWidget(letter_file)
        beside.addStretch(1)
        form.addSpacing(self.fontMetrics().height() // 2)
        form.addLayout(beside)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._form)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        self._progress = QProgressBar()
        self._progress.setAccessibleName(say("export-progress"))
        self._progress.hide()
        self.stop_button = QPushButton(say("export-stop"))
        self.stop_button.clicked.connect(self._stop)
        self.stop_button.hide()
        self.write_button = QPushButton()
        self.write_button.setProperty("role", "main")
        self.write_button.clicked.connect(self.write)
        self.back_button = QPushButton(say("export-again"))
        self.back_button.clicked.connect(self._put_away)
        self.back_button.hide()
        foot = QHBoxLayout()
        foot.addWidget(self._progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.stop_button)
        foot.addWidget(self.back_button)
        foot.addWidget(self.write_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def _heading(self, id: str) -> QLabel:
        label = QLabel(self._desk.say(id))
        label.setProperty("role", "heading")
        label.setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        return label

    # What is asked for

    @property
    def chosen(self) -> tuple[str, ...]:
        """The languages that are ticked, in the letter's order."""
        return tuple(code for code in self._session.letter.languages if self.languages[code].isChecked())

    def _show_languages(self) -> None:
        """Show a tick for each language of the letter; those that were there keep theirs."""
        codes = self._session.letter.languages
        if tuple(self.languages) == codes:
            return
        ticked = {code for code, box in self.languages.items() if box.isChecked()} | (set(codes) - {*self.languages})
        for widget in (*self.languages.values(), *self._states.values()):
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self.languages, self._states = {}, {}
        for row, code in enumerate(codes):
            box = QCheckBox(self._desk.context.records.language(code).name)
            box.setChecked(code in ticked)
            box.toggled.connect(self._ticked)
            state = _quiet("")
            self._grid.addWidget(box, row, 0)
            self._grid.addWidget(state, row, 1)
            self.languages[code], self._states[code] = box, state

    def _ticked(self) -> None:
        self._timer.start()
        self._show()

    def _letter_changed(self, change: Change) -> None:  # noqa: ARG002
        self._show_languages()
        self._timer.start()
        self._show()

    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self._desk.say("export-folder"), self.folder.text())
        if found:
            self.folder.setText(found)

    def _write_letter_file(self) -> None:
        self._actions.get("letter-write-file").trigger()

    # What is missing

    def _look_through(self) -> None:
        letter, languages, context, today = self._session.letter, self.chosen, self._desk.context, self._desk.today()

        def done(found: Survey) -> None:
            if self._open and letter is self._session.letter and languages == self.chosen:
                self._survey = found
                self._show()

        self._desk.work(lambda: survey(letter, languages, context.records, context.composer, today), done)

    @property
    def _known(self) -> Survey | None:
        """What is known of the letter as it is asked for; None as long as it is being looked through."""
        found = self._survey
        if found is None or found.letter is not self._session.letter:
            return None
        return found if tuple(one.language for one in found.languages) == self.chosen else None

    def _show(self) -> None:
        """Show what is known, what can be done, and why something cannot."""
        known, letter = self._known, self._session.letter
        self._show_found(known)
        lacks = "both" if not letter.reference and not letter.date else ""
        lacks = lacks or ("number" if not letter.reference else "date" if not letter.date else "")
        errors = len(known.errors) + sum(len(one.errors) for one in known.languages) if known else 0
        may_be_final = not lacks and known is not None and not errors
        self._why.setText(
            self._desk.say("export-why-no-final", lacks=lacks or ("errors" if errors else "nothing"), count=errors)
        )
        self._why.setVisible(bool(lacks or errors))
        if known is not None:
            self.final.setEnabled(may_be_final)
            self.final.setToolTip("" if may_be_final else self._why.text())
            self.final.setAccessibleDescription("" if may_be_final else self._why.text())
            if not may_be_final and self.final.isChecked():
                self.draft.setChecked(True)
        draft = self.draft.isChecked()
        names = file_names(letter, self.chosen, draft=draft)
        self._names.setText("\n".join(names.values()) or self._desk.say("export-no-language"))
        self.write_button.setText(self._desk.say("export-write", kind="draft" if draft else "final", count=len(names)))
        running = self._run is not None
        self.write_button.setVisible(self.changed is None and self.results is None)
        self.back_button.setVisible(self.results is not None)
        self.write_button.setEnabled(bool(names) and bool(self.folder.text().strip()) and not running)

    def _show_found(self, known: Survey | None) -> None:
        for code, label in self._states.items():
            one = next((one for one in known.languages if one.language == code), None) if known else None
            state = "off" if not self.languages[code].isChecked() else "unknown" if one is None else "known"
            label.setText(
                self._desk.say(
                    "export-language-state",
                    state=state,
                    errors=len(one.errors) if one else 0,
                    unconfirmed=one.unconfirmed.count if one else 0,
                )
            )
        if known is None:
            return
        self.found.show_survey(known)
        self._found_title.setVisible(self.found.count() > 0)
        self.found.setVisible(self.found.count() > 0)

    # Writing

    def write(self) -> None:
        """Write what is asked for."""
        if not self.write_button.isEnabled() or self._run or self.changed or self.results:
            return
        folder = Path(self.folder.text().strip()).expanduser()
        self._desk.setProperty(FOLDER, str(folder))
        export = Export(
            self._session.letter,
            self.chosen,
            folder,
            draft=self.draft.isChecked(),
            today=self._desk.today(),
            own=self._desk.context.letterhead,
        )
        self._put_away()
        run = ExportRun(self._desk, export)
        run.progressed.connect(self._progress.setValue)
        run.refused.connect(self._refused)
        run.changed.connect(self._ask)
        run.written.connect(self._written)
        run.failed.connect(self._failed)
        run.stopped.connect(self._end)
        self._run = run
        self._progress.setRange(0, len(self.chosen))
        self._progress.setValue(0)
        self._progress.show()
        self.stop_button.show()
        self._show()
        run.start()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _end(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
        self._run = None
        self._progress.hide()
        self.stop_button.hide()
        self._show()

    def _refused(self, found: Survey) -> None:
        self._survey = found
        self._end()

    def _failed(self, error: Exception) -> None:
        self._end()
        self._desk.tell_error(error)

    def _written(self, files: list[Path]) -> None:
        self._end()
        self._put_away()
        self.results = Results(self._desk, files)
        self._show_card(self.results)
        self.results.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, files: list[Path]) -> None:
        """Ask what becomes of files that somebody changed."""
        run = self._run
        assert run is not None

        def go_on(replaced: list[Path], beside: dict[Path, Path]) -> None:
            self._put_away()
            run.go_on(replaced, beside)

        def leave() -> None:
            self._put_away()
            self._end()

        self._progress.hide()
        self.stop_button.hide()
        self.changed = Changed(self._desk, files, go_on, leave)
        self._show_card(self.changed)
        self.changed.go_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _show_card(self, card: QWidget) -> None:
        """Show what is asked or told in the place of the form."""
        self._form.hide()
        self._column.insertWidget(0, card)
        self._scroll.verticalScrollBar().setValue(0)
        self._show()

    def _put_away(self) -> None:
        """Show the form again."""
        for widget in (self.results, self.changed):
            if widget is not None:
                self._column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self.results = self.changed = None
        self._form.show()
        self._show()

    def close_panel(self) -> None:
        """Close the panel; an export that has written nothing yet is stopped."""
        self._stop()
        self._open = False
        self._session.listeners.remove(self._letter_changed)
        self._timer.stop()
        self.closed.emit()


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "quiet")
    label.setWordWrap(True)
    return label
