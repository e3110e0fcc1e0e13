"""The page beside the editor: the letter as it will be, in one language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QTabBar, QToolButton, QVBoxLayout, QWidget

from app.errors import AppError
from app.export.template import Template, open_template
from app.model.document import Document
from app.paths import PROGRAM
from app.session.places import coming_from, is_on, missing_in
from app.session.sheets import Edit, Landmark, Sheet, landmarks, sheets
from widgets.frame.actions import Actions
from widgets.frame.desk import Desk
from widgets.letter.paper.ground import Anchor, Ground
from widgets.letter.paper.ink import Ink

LEAST, MOST, STEP = 50, 200, 10
"""The zoom in per cent, and by how much a key changes it."""

_FITTED_AFTER = 60
"""Milliseconds after which the page follows a new width."""

_OPENED = ("http://", "https://", "mailto:")


class PagePane(QWidget):
    """The sheets of the letter, a tab for each of its languages, and the zoom.

    Signals:
        language_chosen: its tab.
        place_chosen: what was clicked, as findings name it; for standard text what it depends on.
        paragraph_chosen: the same, and which block of the text at that place it is, from 0; -1 for none.
    """

    language_chosen = Signal(str)
    place_chosen = Signal(str)
    paragraph_chosen = Signal(str, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._languages: tuple[str, ...] = ()
        self._names: dict[str, str] = {}
        self._missing: dict[str, int] = {}
        self._template: Template | None = None
        self._document: Document | None = None
        self._ink: Ink | None = None
        self._sheets: list[Sheet] = []
        self._followed = ""
        self._paragraph = -1
        self._awaited = False
        self.zoom = 100
        self.fits = True
        self._build()
        self._fit_timer = QTimer(self, singleShot=True, interval=_FITTED_AFTER)
        self._fit_timer.timeout.connect(self._fit)

    def _build(self) -> None:
        self._tabs = _Tabs()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setAccessibleName(self._desk.say("page-languages"))
        self._tabs.currentChanged.connect(self._tab_chosen)
        self.ground = Ground(self._tell_link)
        self.ground.chosen.connect(self._unit_chosen)
        self.ground.link_opened.connect(self._open_link)
        self.ground.caret_moved.connect(self._tell_role)
        self.ground.zoom_asked.connect(lambda by: self.set_zoom(self.zoom + by * STEP))
        self.ground.widened.connect(self._widened)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(LEAST, MOST)
        self._slider.setSingleStep(STEP)
        self._slider.setPageStep(25)
        self._slider.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self._slider.setAccessibleName(self._desk.say("page-zoom"))
        self._slider.valueChanged.connect(self.set_zoom)
        self._percent = QLabel()
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("000 %"))
        self._fit_button = self._button("page-fit-short", "page-fit", self.fit_width)
        self._fit_button.setCheckable(True)
        self._fit_button.setProperty("role", "switch")
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 8, 2)
        foot.addStretch(1)
        foot.addWidget(self._fit_button)
        foot.addWidget(self._button("page-smaller-short", "action-page-smaller", self.smaller))
        foot.addWidget(self._slider)
        foot.addWidget(self._button("page-larger-short", "action-page-larger", self.larger))
        foot.addWidget(self._percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self.ground, 1)
        column.addLayout(foot)
        self._show_zoom()

    def _button(self, words: str, name: str, does: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(self._desk.say(words))
        button.setToolTip(self._desk.say(name))
        button.setAccessibleName(self._desk.say(name))
        button.setAutoRaise(True)
        button.clicked.connect(does)
        return button

    def add_actions(self, actions: Actions, owner: QWidget) -> None:
        """Make the actions of the page, usable while the keyboard is in a widget."""
        larger = actions.add("page-larger", self.larger, owner, QKeySequence.StandardKey.ZoomIn)
        larger.setShortcuts([*QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomIn), QKeySequence("Ctrl+=")])
        actions.add("page-smaller", self.smaller, owner, QKeySequence.StandardKey.ZoomOut)
        natural = actions.add("page-natural", self.natural_size, owner, "Alt+9")
        natural.setShortcuts(
            [QKeySequence("Alt+9"), QKeySequence("Ctrl+0")]
        )  # a French keyboard has no 0 without Shift
        actions.add("page-fit", self.fit_width, owner, "Alt+0")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keyboard go on to the sheet that is seen."""
        super().focusInEvent(event)
        anchor = self.ground.anchor()
        if self.ground.views:
            self.ground.views[anchor.sheet if anchor else 0].setFocus(event.reason())

    # Languages

    def show_languages(self, languages: tuple[str, ...], names: dict[str, str]) -> None:
        """Show a tab for each language of the letter."""
        if languages == self._languages:
            return
        chosen = self._languages[self._tabs.currentIndex()] if self._languages else ""
        self._languages, self._names = languages, names
        with QSignalBlocker(self._tabs):
            while self._tabs.count():
                self._tabs.removeTab(0)
            for code in languages:
                self._tabs.addTab(names[code])
            if chosen in languages:
                self._tabs.setCurrentIndex(languages.index(chosen))
        self._tabs.setVisible(len(languages) > 1)
        self._show_missing()

    def show_missing(self, missing: dict[str, int]) -> None:
        """Show how many texts are missing in each language."""
        self._missing = missing
        self._show_missing()

    def _show_missing(self) -> None:
        for index, code in enumerate(self._languages):
            count = self._missing.get(code, 0)
            texts = [self._desk.say("page-tab", language=self._names[code], count=one) for one in (count, 1)]
            self._tabs.say(index, *texts)
            told = self._desk.say("page-tab-told", language=self._names[code], count=count)
            self._tabs.setTabToolTip(index, told)
            self._tabs.setAccessibleTabName(index, told)

    def choose_language(self, language: str) -> None:
        """Choose the tab of a language."""
        self._tabs.setCurrentIndex(self._languages.index(language))

    def _tab_chosen(self, index: int) -> None:
        if 0 <= index < len(self._languages):
            self.language_chosen.emit(self._languages[index])

    # The sheets

    def show_document(self, document: Document) -> None:
        """Show a composed letter; what did not change is not touched, and nothing seen moves."""
        before = self._document
        self._document = document
        alike = before is not None and (before.language, before.tag, before.script) == (
            document.language,
            document.tag,
            document.script,
        )
        seen = self._seen() if before is not None and not alike else None
        self._draw(anew=not alike)
        if not alike:
            self._see_again(seen, document.language)
        count = missing_in(document)
        if self._missing.get(document.language, 0) != count:
            self.show_missing({**self._missing, document.language: count})

    def _seen(self) -> tuple[Landmark, int] | None:
        """Return what stands at the upper edge of what is seen, and how far it has gone beyond it."""
        anchor = self.ground.anchor()
        language = self._document.language if self._document else ""
        return (landmarks(self._sheets, language)[anchor.sheet][anchor.unit], anchor.beyond) if anchor else None

    def _see_again(self, seen: tuple[Landmark, int] | None, language: str) -> None:
        """Show in another language what was seen in the one before."""
        self.ground.verticalScrollBar().setValue(0)
        if seen is not None:
            for index, marks in enumerate(landmarks(self._sheets, language)):
                if seen[0] in marks:
                    self.ground.put(Anchor(index, marks.index(seen[0]), seen[1]))
                    return
        self._reveal()

    def _draw(self, *, anew: bool) -> None:
        if self._document is None:
            return
        template = self._open_template()
        if anew or self._ink is None:
            self._ink = Ink(self._document, template, self.zoom / 100, self.logicalDpiX())
        self._sheets = sheets(self._document, template)
        changed = self.ground.show_sheets(self._sheets, self._ink, template, self._document.draft)
        self._name_sheets()
        self._tint()
        if self._awaited:
            self._awaited = False
            self._reveal()  # what was put in is on the page only now
        elif not anew:
            self._show_typed(changed)

    def _open_template(self) -> Template:
        """Return the office's template of letters; ours if that cannot be used, which is told."""
        if self._template is None:
            shipped = PROGRAM / "templates/letter.docx"
            try:
                self._template = open_template(shipped, self._desk.context.letterhead)
            except AppError as error:
                self._desk.tell_error(error)
                self._template = open_template(shipped)
        return self._template

    def _name_sheets(self) -> None:
        language = self._document.language if self._document else ""
        for sheet, view in zip(self._sheets, self.ground.views, strict=True):
            kind, _, number = sheet.name.partition("_")
            name = self._desk.say(
                "page-sheet", kind=kind, number=int(number or 0), language=self._names.get(language, language)
            )
            if view.accessibleName() != name:
                view.setAccessibleName(name)

    # Following the editor, and leading back to it

    def follow(self, at: str, paragraph: int = -1) -> None:
        """Bring what comes from a place into sight and tint it.

        Args:
            at: a place as findings name it, or a part of the letter.
            paragraph: which block of the text at that place, from 0; -1 for all of it.
        """
        if (at, paragraph) == (self._followed, self._paragraph):
            return
        self._followed, self._paragraph = at, paragraph
        self._awaited = not is_on(at, (origin.place for sheet in self._sheets for origin in sheet.origins))
        self._tint()
        self._reveal()

    def _followed_units(self) -> list[tuple[int, int]]:
        """Return what comes from the place that is followed: sheets and units."""
        if not self._followed:
            return []
        listed = [(s, u, origin) for s, sheet in enumerate(self._sheets) for u, origin in enumerate(sheet.origins)]
        found = [listed[index] for index in coming_from(self._followed, (origin.place for *_, origin in listed))]
        exact = [(s, u) for s, u, origin in found if self._paragraph >= 0 and origin.paragraph == self._paragraph]
        return exact or [(s, u) for s, u, _ in found]

    def _tint(self) -> None:
        units = self._followed_units()
        for index, view in enumerate(self.ground.views):
            view.tint(unit for sheet, unit in units if sheet == index)

    def _reveal(self) -> None:
        """Scroll to what is followed unless it is seen: the text itself rather than what points to it."""
        units = self._followed_units()
        own = [(s, u) for s, u in units if self._sheets[s].origins[u].paragraph >= 0] or units
        if own and not any(self.ground.is_seen(*unit) for unit in own):
            self.ground.reveal(*own[0])

    def _show_typed(self, changed: list[list[Edit]]) -> None:
        """Bring what was just typed into sight, if it lies where the editor is."""
        touched = [
            (index, unit)
            for index, edits in enumerate(changed)
            for edit in edits
            for unit in range(edit.start, edit.start + len(edit.units))
        ]
        units = [unit for unit in self._followed_units() if unit in touched]
        if units and len(units) <= 2 and not self.ground.is_seen(*units[0]):
            self.ground.reveal(*units[0])

    def _unit_chosen(self, sheet: int, unit: int) -> None:
        origin = self._sheets[sheet].origins[unit]
        if not origin.place:
            return
        self.place_chosen.emit(origin.place)
        self.paragraph_chosen.emit(origin.place, origin.paragraph)
        self.follow(origin.place, origin.paragraph)  # the paragraph itself, not the whole part

    def _tell_role(self, sheet: int) -> None:
        """Tell a screen reader what the caret stands in."""
        view = self.ground.views[sheet]
        unit = view.unit_at(view.textCursor().position())
        role = view.shown[unit].role if unit >= 0 else "header"
        told = self._desk.say("page-role", role=role)
        if view.accessibleDescription() != told:
            view.setAccessibleDescription(told)

    # Links

    def _tell_link(self, link: str) -> str:
        return self._desk.say("page-link", link=link, kind="inside" if link.startswith("#") else "outside")

    def _open_link(self, link: str) -> None:
        if link.startswith("#"):
            section = link.removeprefix("#part_")
            for index, sheet in enumerate(self._sheets):
                if section in sheet.sections:
                    self.ground.reveal(index, sheet.sections[section])
        elif link.lower().startswith(_OPENED):
            QDesktopServices.openUrl(QUrl(link))

    # Zoom

    def larger(self) -> None:
        self.set_zoom(self.zoom + STEP)

    def smaller(self) -> None:
        self.set_zoom(self.zoom - STEP)

    def natural_size(self) -> None:
        self.set_zoom(100)

    def set_zoom(self, zoom: int) -> None:
        """Show the page at a zoom, in per cent."""
        self.fits = False
        self._zoom_to(zoom)

    def fit_width(self) -> None:
        """Let the page be as wide as its pane, from now on."""
        self.fits = True
        self._fit()
        self._show_zoom()

    def _widened(self) -> None:
        if self.fits:
            self._fit_timer.start()

    def _fit(self) -> None:
        if self.fits:
            page = self._open_template().page
            room = self.ground.viewport().width() - 2 * self.ground.gap
            self._zoom_to(int(room * 1440 * 100 / (page.width * self.logicalDpiX())))

    def _zoom_to(self, zoom: int) -> None:
        zoom = max(LEAST, min(MOST, zoom))
        if zoom != self.zoom:
            self.zoom = zoom
            self._draw(anew=True)
        self._show_zoom()

    def _show_zoom(self) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(self.zoom)
        self._percent.setText(self._desk.say("page-percent", percent=self.zoom))
        self._fit_button.setChecked(self.fits)


class _Tabs(QTabBar):
    """Tabs that stay where they are when a sign comes to one: nobody clicks on its neighbour."""

    def __init__(self) -> None:
        super().__init__()
        self._widest: dict[int, str] = {}

    def say(self, index: int, text: str, widest: str) -> None:
        """Let a tab say something, with room for the widest it may say."""
        self._widest[index] = widest
        self.setTabText(index, text)

    def tabSizeHint(self, index: int) -> QSize:
        hint, metrics, now = super().tabSizeHint(index), self.fontMetrics(), self.tabText(index)
        widths = [
            metrics.size(Qt.TextFlag.TextShowMnemonic, text).width() for text in (self._widest.get(index, now), now)
        ]
        return QSize(hint.width() + max(0, widths[0] - widths[1]), hint.height())
