"""The page beside the editor: the letter as it will be, in one language."""

from __future__ import annotations

import html

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabBar, QTextBrowser, QVBoxLayout, QWidget

from app.export.text import write_text
from app.model.document import Document
from widgets.frame.desk import Desk


class PagePane(QWidget):
    """Signals: language_chosen: its tab. place_chosen: what was clicked, as findings name it."""

    language_chosen = Signal(str)
    place_chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._languages: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._tabs = QTabBar()
        self._tabs.currentChanged.connect(self._tab_chosen)
        self._view = QTextBrowser()
        column.addWidget(self._tabs)
        column.addWidget(self._view, 1)

    def show_languages(self, languages: tuple[str, ...], names: dict[str, str]) -> None:
        """Show a tab for each language of the letter."""
        if languages == self._languages:
            return
        self._languages = languages
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for code in languages:
            self._tabs.addTab(names[code])
        self._tabs.blockSignals(False)

    def show_document(self, document: Document) -> None:
        """Show a composed letter."""
        self._view.setHtml(f"<pre style='white-space: pre-wrap'>{html.escape(write_text(document))}</pre>")

    def follow(self, at: str) -> None:
        """Bring what comes from a place into sight."""

    def choose_language(self, language: str) -> None:
        """Choose the tab of a language."""
        self._tabs.setCurrentIndex(self._languages.index(language))

    def _tab_chosen(self, index: int) -> None:
        if 0 <= index < len(self._languages):
            self.language_chosen.emit(self._languages[index])
