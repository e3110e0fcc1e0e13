"""A text of the library: its languages side by side, what is said of it, its history and use; edited and saved."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.model.facts import LibraryText
from app.session.finding import named
from app.session.librarydraft import Draft
from app.session.librarytexts import Content, Kept, original
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.hints import give_hint
from widgets.library.about import About
from widgets.library.columns import Columns
from widgets.library.history import History
from widgets.library.setform import SetForm


class TextPane(QWidget):
    """Signals:
    saving, discarding: the draft is to be saved, or thrown away.
    taking_back: what ships is to stand again; with a reason.
    edited: the draft was changed.
    """

    saving = Signal()
    discarding = Signal()
    taking_back = Signal(str)
    edited = Signal()

    def __init__(self, desk: Desk, actions: Actions) -> None:
        super().__init__()
        self._desk = desk
        self.draft: Draft | None = None
        self.kept: Kept | None = None
        self._locked = desk.workspace.store.read_only is not None
        self.columns = Columns(desk)
        self.set_form = SetForm(desk, actions)
        self.about = About(desk)
        self.history = History(desk)
        self.uses = QListWidget()
        self.uses.setAccessibleName(desk.say("library-uses"))
        self.uses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._first = QStackedWidget()
        self._first.addWidget(self.columns)
        self._first.addWidget(self.set_form)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for page, id in (
            (self._first, "library-tab-text"),
            (self.about, "library-tab-about"),
            (self.history, "library-tab-history"),
            (self.uses, "library-tab-uses"),
        ):
            self.tabs.addTab(page, desk.say(id, count=0))
        self._build()
        for editor in (self.columns, self.set_form, self.about):
            editor.edited.connect(self._edited)
        self.history.brought_back.connect(self._bring_back)
        self.uses.itemActivated.connect(self._open_letter)
        self.source.textEdited.connect(self._source_edited)
        self.source.returnPressed.connect(self.saving.emit)
        self.save.clicked.connect(self.saving.emit)
        self.discard.clicked.connect(self.discarding.emit)
        self.setFocusProxy(self.tabs)

    def _build(self) -> None:
        say = self._desk.say
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._told = QLabel()
        self._told.setProperty("role", "quiet")
        self._told.setWordWrap(True)
        self._over = self._over_panel()
        self.source = QLineEdit()
        give_hint(self.source, say("library-source-hint"))
        self.source.setAccessibleName(say("library-field-source"))
        self.save = QPushButton(say("library-save"))
        self.save.setProperty("role", "main")
        self.discard = QPushButton(say("library-discard"))
        self._bar = QFrame()
        self._bar.setProperty("role", "card")
        row = QHBoxLayout(self._bar)
        label = QLabel(say("library-field-source"))
        label.setBuddy(self.source)
        for widget in (label, self.source, self.discard, self.save):
            row.addWidget(widget, 1 if widget is self.source else 0)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addWidget(self._over)
        column.addWidget(self.tabs, 1)
        column.addWidget(self._bar)

    def _over_panel(self) -> QFrame:
        """Make what tells that a text that ships lies beneath, and lets it stand again."""
        say = self._desk.say
        panel = QFrame()
        panel.setProperty("role", "card")
        words = QLabel(say("library-over"))
        words.setWordWrap(True)
        self.show_shipped = QPushButton(say("library-show-shipped"))
        self.take_back = QPushButton(say("library-take-back"))
        self.reason = QLineEdit()
        give_hint(self.reason, say("library-reason-hint"))
        self.reason.setAccessibleName(say("library-reason-hint"))
        row = QHBoxLayout(panel)
        row.addWidget(words, 1)
        row.addWidget(self.reason, 1)
        row.addWidget(self.show_shipped)
        row.addWidget(self.take_back)
        self.show_shipped.clicked.connect(self._show_shipped)
        self.take_back.clicked.connect(self._take_back)
        self.reason.returnPressed.connect(self._take_back)
        return panel

    # Showing

    def show_draft(self, draft: Draft, kept: Kept | None) -> None:
        """Show a draft with what is known of its text; None: it is a new one."""
        self.columns.flush()
        self.draft, self.kept = draft, kept
        is_text = isinstance(draft.content, LibraryText)
        self._first.setCurrentWidget(self.columns if is_text else self.set_form)
        (self.columns if is_text else self.set_form).show_draft(draft)
        self.tabs.setTabVisible(1, is_text)
        self.tabs.setTabVisible(3, is_text and kept is not None)
        self.tabs.setTabVisible(2, kept is not None)
        self.about.show_draft(draft)
        uses = kept.uses if kept is not None else ()
        self.tabs.setTabText(3, self._desk.say("library-tab-uses", count=len(uses)))
        self._show_uses()
        if kept is not None:
            self.history.show_kept(kept)
        self._over.setVisible(kept is not None and kept.is_own and kept.shipped is not None)
        self.reason.clear()
        self.reason.hide()
        with QSignalBlocker(self.source):
            self.source.setText(draft.source)
        self._lock()
        self.show_state()

    def _lock(self) -> None:
        locked = self._locked
        for editor in (self.columns, self.set_form, self.about):
            editor.set_locked(locked)
        self.take_back.setEnabled(not locked)
        self.history.bring.setVisible(not locked)

    def show_state(self) -> None:
        """Show title, origin, and whether something waits to be saved."""
        draft, kept = self.draft, self.kept
        if draft is None:
            return
        content = draft.content
        title = named(content.title, self._desk.messages.language, content.key)
        self._title.setText(title or self._desk.say("library-new", kind=draft.kind))
        origin = "new" if kept is None else "own" if kept.is_own else "shipped"
        self._told.setText(
            self._desk.say(
                "library-about-text",
                kind=draft.kind,
                key=content.key or "none",
                origin=origin,
                revision=content.revision if isinstance(content, LibraryText) else draft.onto,
                status=content.status if isinstance(content, LibraryText) else "approved",
            )
        )
        self._bar.setVisible(draft.is_changed or draft.is_new)

    def _show_uses(self) -> None:
        self.uses.clear()
        for use in self.kept.uses if self.kept is not None else ():
            words = self._desk.say("library-use", name=use.name, title=use.title or "none", revision=use.taken or 0)
            item = QListWidgetItem(words)
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.UserRole, use.id)
            self.uses.addItem(item)

    # Doing

    def _edited(self) -> None:
        self.show_state()
        self.edited.emit()

    def _source_edited(self, words: str) -> None:
        if self.draft is not None:
            self.draft.source = words

    def _bring_back(self, content: Content) -> None:
        if self.draft is not None and not self._locked:
            self.draft.bring_back(content)
            self.show_draft(self.draft, self.kept)
            self.tabs.setCurrentIndex(0)
            self._edited()

    def _show_shipped(self) -> None:
        self.tabs.setCurrentWidget(self.history)
        self.history.choose_shipped()

    def _take_back(self) -> None:
        """Ask for the reason; then let what ships stand again."""
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus()
        elif self.reason.text().strip():
            self.taking_back.emit(self.reason.text())
        else:
            self.reason.setFocus()

    def _open_letter(self, item: QListWidgetItem) -> None:
        self._desk.section_asked.emit("letters")
        at = "annex" if self.draft is not None and self.draft.kind == "clause" else "questions"
        self._desk.letter_asked.emit(str(item.data(Qt.ItemDataRole.UserRole)), at)

    def go_to_text(self) -> None:
        """Put the keyboard where the text is typed."""
        self.tabs.setCurrentIndex(0)
        if self.draft is None:
            return
        if not isinstance(self.draft.content, LibraryText):
            titles = self.set_form.titles
            titles.get(self._desk.messages.language, next(iter(titles.values()))).setFocus()
            return
        first = original(self.draft.content)
        columns = [one for one in self.columns.columns if one.language == first] or self.columns.columns
        columns[0].title.setFocus()
