"""The editor of a part that is an ordered list: its rows, the library in place, the item that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.editing.library import insert, keep, take
from app.editing.lists import Item, Part, is_empty, items, move, moved_to, put, put_set, remove, tie
from app.errors import AppError
from app.model.letter import Letter, Texts
from app.searching.hits import Hit
from app.session.items import Shown, at_of, shown
from app.session.letter import Change, LetterSession
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.frame.focus import lead_to
from widgets.frame.forms import words
from widgets.frame.hints import give_hint
from widgets.letter.editors.detail import Detail
from widgets.letter.editors.editor import PartEditor
from widgets.letter.editors.finder import Finder
from widgets.letter.editors.itemrows import RowsModel, RowsView
from widgets.letter.editors.itemtools import ItemTools
from widgets.letter.editors.keeping import Keeping


class ListedEditor(PartEditor):
    """Rows above, the chosen item below; where the library serves the part, a line in which it is searched.

    Attributes:
        list_part: the list of the letter that it shows.
        kind: of the library's texts; "" where the part takes none.
    """

    kind = ""
    list_part: Part = "questions"

    def __init__(self, desk: Desk, actions: Actions, session: LetterSession, part: str) -> None:
        super().__init__(desk, actions, session, part)
        self._acts: list[QAction] = []
        self._next: list[int] | None = None
        self._is_placed = False
        self.model = RowsModel(desk)
        self.view = RowsView(desk, self.model, desk.say(f"part-{part}"))
        self.detail = Detail(desk, session, self.list_part)
        self.finder: Finder | None = None
        self.keeping = Keeping(desk, self.kind or "clause")
        self._build()
        self._add_actions()
        self.model.moved.connect(self._dropped)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._chosen())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._chosen() if self.view.selected() else None)
        self.view.activated.connect(lambda _: self.detail.setFocus(Qt.FocusReason.OtherFocusReason))
        self.detail.made.connect(self._made)
        self.detail.newer.connect(self._newer)
        self.detail.moved.connect(self.place_moved)
        self.detail.keep_asked.connect(self._begin_passage)
        desk.facts_changed.connect(self._facts)
        self.show_letter(None)

    # Building

    def own_items(self) -> dict[str, Callable[[], None]]:
        """Return what can be added by typing, by the name of its action."""
        return {"own": partial(self.begin_own, "texts")}

    def _build(self) -> None:
        say = self.desk.say
        title = words(say(f"part-{self.part}"), "heading")
        self._line = QLineEdit()
        if self.kind:
            give_hint(self._line, say(f"{self.part}-find-hint"))
            self._line.setAccessibleName(say(f"action-{self.part}-find"))
        self._line.setClearButtonEnabled(True)
        above = QHBoxLayout()
        above.addWidget(self._line, 1)
        if not self.kind:
            self._line.hide()
            above.addStretch(1)
        self._adders: list[QPushButton] = []
        for name, does in self.own_items().items():
            button = QPushButton(say(f"{self.part}-add-{name}"))
            button.clicked.connect(lambda _=False, does=does: does())
            above.addWidget(button)
            self._adders.append(button)
        self._empty = words(say(f"{self.part}-empty"), "quiet")
        self._tools = ItemTools(self.desk)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)
        column.addWidget(self._tools)
        self._lower = QStackedWidget()
        self._lower.addWidget(self.detail)
        self.keeping.kept.connect(self._kept)
        self.keeping.left.connect(self._show_detail)
        self._lower.addWidget(self.keeping)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        if self.kind:
            self.finder = Finder(self.desk, self.session, self._line, self.kind)
            self.finder.hide()
            self.finder.taken.connect(self._take_hit)
            self.finder.left.connect(self._left)
            self.finder.opened.connect(self._begin_search)
            self._split.addWidget(self.finder)
        self._split.addWidget(upper)
        self._split.addWidget(self._lower)
        self._split.setSizes([320, 280, 300][-self._split.count() :])
        whole = QVBoxLayout(self)
        whole.addWidget(title)
        whole.addLayout(above)
        whole.addWidget(self._split, 1)
        lead_to(self, self._begin)

    def _begin(self) -> QWidget:
        """Return where the keyboard begins: in the list; while it is empty, where the first item is searched."""
        if self.view.isVisible() and self.view.isEnabled():
            return self.view
        return self._line if self.kind and self._line.isEnabled() else self._adders[0]

    def _add_actions(self) -> None:
        add, part = self.actions_.add, self.part
        acts = {
            "up": add(f"{part}-up", partial(self.move_by, -1), self.view, "Alt+Up"),
            "down": add(f"{part}-down", partial(self.move_by, 1), self.view, "Alt+Down"),
            "remove": add(f"{part}-remove", self.remove, self.view, QKeySequence.StandardKey.Delete),
        }
        if self.kind:
            add_find = add(f"{part}-find", self.search, self, "Ctrl+L", everywhere=True)
            acts["keep"] = add(f"{part}-keep", self.begin_keeping, self, "Alt+K")
            self._acts.append(add_find)
        keys = {"own": "Alt+O", "heading": "Alt+H"}  # not the keys of texts, which are edited here too
        for name, does in self.own_items().items():
            self._acts.append(add(f"{part}-add-{name}", does, self, keys[name], everywhere=True))
        self._acts += acts.values()
        self._row_acts = acts
        self._tools.show_actions(acts)

    # Showing

    def show_letter(self, change: Change | None) -> None:
        if change is not None and not self._matters(change):
            return
        own = change is not None and not change.undone and change.at == self.detail.at
        self._refresh(keep_text=own)

    def _matters(self, change: Change) -> bool:
        names = ("languages", self.list_part, "date", "addressee", "states_concerned")
        return any(getattr(change.before, name) != getattr(change.after, name) for name in names)

    def _refresh(self, *, keep_text: bool = False) -> None:
        letter, records = self.session.letter, self.desk.context.records
        selected = self.view.selected()
        rows = shown(letter, self.list_part, self.language, records, self.desk.today())
        count = len(rows)
        if len(self.model.rows) != count:
            chosen = self._next if self._next is not None else [row for row in selected if row < count]
            if not chosen and count and not self.detail.is_new:
                chosen = [count - 1 if self.model.rows else 0]
            self.model.show(rows)
            self.view.select(chosen)
        else:
            self.model.show(rows)
        if not self.view.selected() and count and self.detail.index is None:
            self.view.select([0])
        self._empty.setVisible(not count)
        self.view.setVisible(bool(count))
        self._tools.setVisible(bool(count))
        self._chosen(keep_text=keep_text)

    def _chosen(self, *, keep_text: bool = False) -> None:
        """Show the item that is chosen."""
        row = self._row()
        if row is None and self.detail.is_new:
            return
        self._is_placed = self._is_placed or self.view.hasFocus()
        is_other = row != self.detail.index
        self.detail.show_item(row, self._shown(row), self.language, keep_text=keep_text)
        if is_other and row is not None and self.isVisible():
            self.place_moved.emit(at_of(self.list_part, row), -1)
        for name, action in self._row_acts.items():
            action.setEnabled(self._can(name, row))
        if self._lower.currentWidget() is self.keeping and is_other:
            self._show_detail()

    def _can(self, name: str, row: int | None) -> bool:
        shown_row = self._shown(row)
        if self.locked or shown_row is None or not self.isVisible():
            return False
        return name != "keep" or (shown_row.origin in ("library", "own") and bool(shown_row.has))

    def _row(self) -> int | None:
        selected = self.view.selected()
        current = self.view.currentIndex().row()
        return current if current in selected else selected[0] if selected else None

    def _shown(self, row: int | None) -> Shown | None:
        return self.model.rows[row] if row is not None and row < len(self.model.rows) else None

    def show_language(self, language: str) -> None:
        self.detail.flush()
        super().show_language(language)
        if self.finder is not None:
            self.finder.show_language(language)

    def set_locked(self, locked: bool) -> None:
        super().set_locked(locked)
        self.model.locked = locked
        self.detail.set_locked(locked)
        self._line.setEnabled(not locked)
        for button in self._adders:
            button.setEnabled(not locked)
        for action in self._acts:
            action.setEnabled(not locked and self.isVisible())
        if locked and self.finder is not None and self.finder.isVisible():
            self.finder.close_search()
        self._chosen(keep_text=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_locked(self.locked)

    def hideEvent(self, event: QHideEvent) -> None:
        self.detail.flush()
        self._drop_empty()
        super().hideEvent(event)
        for action in self._acts:
            action.setEnabled(False)

    def go_to(self, at: str) -> None:
        head, _, rest = at.partition("]")
        number = head.rpartition("[")[2]
        if number.isdigit() and 0 < int(number) <= len(self.model.rows):
            self._is_placed = True
            self.view.select([int(number) - 1])
            if rest.startswith("."):
                self.detail.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._begin().setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_paragraph(self, at: str, paragraph: int) -> None:
        self.go_to(at)
        if at == self.detail.at:
            self.detail.field.go_to_line(paragraph)

    def _facts(self) -> None:
        self._refresh(keep_text=True)

    # Changes

    def _change(self, letter: Letter, select: list[int] | None = None, typing: str = "") -> None:
        """Give the session a letter.

        Args:
            select: the rows that are selected when it is there.
        """
        self._next = select
        try:
            self.session.change(letter, typing=typing)
        except AppError as error:
            self.desk.tell_error(error)
        finally:
            self._next = None

    def _place(self) -> int:
        """Return where what is put in goes: behind the item that somebody chose, or to the end."""
        selected = self.view.selected() if self._is_placed else []
        return selected[-1] + 1 if selected else len(items(self.session.letter, self.list_part))

    def _put(self, letter: Letter, at: int) -> None:
        self._is_placed = True
        added = len(items(letter, self.list_part)) - len(items(self.session.letter, self.list_part))
        self._change(letter, list(range(at, at + added)))

    def _take_hit(self, hit: Hit) -> None:
        letter, records, today, at = self.session.letter, self.desk.context.records, self.desk.today(), self._place()
        try:
            if hit.kind == "set":
                changed = put_set(letter, hit.key, at, records, today)
            else:
                changed = insert(letter, "clause" if hit.kind == "clause" else "question", hit.key, at, records, today)
        except AppError as error:
            self.desk.tell_error(error)
            return
        if changed == letter:
            self.desk.tell("library-set-present")
            return
        count = len(items(changed, self.list_part)) - len(items(letter, self.list_part))
        self._put(changed, at)
        if hit.kind == "set":
            self.desk.tell("library-set-put", title=hit.title.text, count=count)
        self.view.select([at + count - 1])

    def begin_own(self, field: str) -> None:
        """Begin an item of one's own, behind the chosen one; it is there when something is typed."""
        if self.locked or (self.finder is not None and self.finder.after_taking(partial(self.begin_own, field))):
            return
        self._drop_empty()
        at = self._place()
        if self.finder is not None and self.finder.isVisible():
            self.finder.close_search()
        self.view.clearSelection()
        self._show_detail()
        self.detail.show_new(at, field, self.language)
        self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, new: Item, at: int) -> None:
        """Put in what somebody began to type."""
        self._change(put(self.session.letter, self.list_part, at, new), [at], typing=self.detail.at)

    def _dropped(self, rows: list[int], to: int) -> None:
        self.detail.flush()
        letter = move(self.session.letter, self.list_part, rows, to)
        if letter != self.session.letter:
            self._change(letter)
            first = moved_to(rows, to)
            self.view.select(list(range(first, first + len(rows))))

    def move_by(self, by: int) -> None:
        """Move the selected items by a place."""
        rows = self.view.selected()
        count = len(self.model.rows)
        if rows and not self.locked and rows[0] + by >= 0 and rows[-1] + by < count:
            self._dropped(rows, rows[0] - 1 if by < 0 else rows[-1] + 2)

    def remove(self) -> None:
        """Take the selected items out."""
        rows = self.view.selected()
        if rows and not self.locked:
            self.detail.flush()
            left = len(self.model.rows) - len(rows)
            self._change(remove(self.session.letter, self.list_part, rows), [min(rows[0], left - 1)] if left else [])

    def _drop_empty(self) -> None:
        """Take out what was typed and deleted again."""
        gone = [row for row, one in enumerate(items(self.session.letter, self.list_part)) if is_empty(one)]
        if gone and not self.locked:
            self._change(remove(self.session.letter, self.list_part, gone))

    def _newer(self, takes: bool) -> None:
        row = self._shown(self._row())
        if row is not None and row.newer is not None:
            self._change((take if takes else keep)(self.session.letter, row.newer))

    # The library

    def search(self) -> None:
        """Go to the line in which the library is searched."""
        if self.finder is not None and not self.locked:
            self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.finder.open()

    def _begin_search(self) -> None:
        """Give the search the place of the chosen item."""
        self.detail.flush()
        self._lower.hide()
        height = self._split.height()
        self._split.setSizes([height * 3 // 5, height * 2 // 5, 0])

    def _left(self) -> None:
        self._lower.show()
        (self.view if self.view.isVisible() else self._adders[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_keeping(self) -> None:
        """Ask for what the library needs to keep the chosen text."""
        row = self._row()
        if not self.kind or row is None or self.locked:
            return
        self.detail.flush()
        self.keeping.begin(self.session.letter, row)
        self._show_keeping()

    def _begin_passage(self, passage: str, fields: bool) -> None:
        """Ask for what the library needs to keep a passage of the chosen text."""
        self.keeping.begin_passage(self.session.letter, passage, self.language, fields=fields)
        self._show_keeping()

    def _show_keeping(self) -> None:
        self._lower.setCurrentWidget(self.keeping)
        height = self._split.height()
        self._split.setSizes([0, height // 3, height - height // 3])
        self.keeping.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, index: int, one: Item, key: str, revision: int, texts: Texts) -> None:
        """Note in the letter that a text is the library's now, unless it was changed meanwhile."""
        self._show_detail()
        present = items(self.session.letter, self.list_part)
        if not self.locked and index < len(present) and present[index] == one:
            self._change(tie(self.session.letter, self.list_part, index, key, revision, texts))

    def _show_detail(self) -> None:
        self._lower.setCurrentWidget(self.detail)
