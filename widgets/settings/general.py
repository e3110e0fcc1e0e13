"""Name, language of the interface, theme, scale: each is seen at once, and kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSlider

from app.errors import AppError
from app.messages import Messages, interface_languages
from app.session.spelling import Standing, is_installed, standings
from widgets.frame.desk import Desk
from widgets.frame.forms import Card, Sheet, field, words
from widgets.frame.hints import give_hint
from widgets.frame.theme import wear

THEMES = ("system", "light", "dark", "contrast")

_STEP = 10
_PAUSE = 400


class GeneralPage(Sheet):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.say("preferences-page", page="general"))
        self._desk = desk
        settings = desk.settings
        self.name = QLineEdit(settings.name)
        self.name.setMaxLength(80)
        give_hint(self.name, settings.who)
        self.name.editingFinished.connect(self._keep_name)
        you = Card(desk.say("you"))
        you.column.addLayout(field(desk.say("your-name"), self.name, desk.say("your-name-what")))

        self.language = QComboBox()
        for code in interface_languages():
            self.language.addItem(Messages(code).say("interface-name"), code)
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.language.activated.connect(self._keep_language)
        self.theme = QComboBox()
        for name in THEMES:
            self.theme.addItem(desk.say("theme-name", theme=name), name)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.theme.activated.connect(self._keep_theme)
        self.scale = QSlider(Qt.Orientation.Horizontal)
        self.scale.setRange(100, 200)
        self.scale.setSingleStep(_STEP)
        self.scale.setPageStep(2 * _STEP)
        self.scale.setTickInterval(_STEP)
        self.scale.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.scale.setMaximumWidth(self.fontMetrics().averageCharWidth() * 60)
        self.scale.setValue(settings.scale)
        self.percent = words("")
        self._say_percent(settings.scale)
        self.scale.valueChanged.connect(self._scale_moved)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._keep_scale)
        looks = Card(desk.say("looks"))
        looks.column.addLayout(
            field(desk.say("interface-language"), self.language, desk.say("interface-language-what"))
        )
        looks.column.addLayout(field(desk.say("theme"), self.theme))
        size = field(desk.say("scale"), self.scale)
        size.addWidget(self.percent)
        looks.column.addLayout(size)
        self.add(you, looks, self._spelling())
        self.end()
        self.setFocusProxy(self.name)

    def _spelling(self) -> Card:
        """Make the card of spelling: whether it is looked at, and with which dictionaries."""
        card = Card(self._desk.say("spelling"))
        self.spelled = QCheckBox(self._desk.say("spelling-on"))
        self.spelled.setChecked(not self._desk.settings.unspelled)
        self.spelled.toggled.connect(self._keep_spelling)
        self.dictionaries = words("", "quiet")
        card.column.addWidget(self.spelled)
        card.column.addWidget(words(self._desk.say("spelling-what"), "quiet"))
        card.column.addWidget(self.dictionaries)
        records = self._desk.context.records
        self._desk.work(lambda: standings(records) if is_installed() else None, self._show_dictionaries)
        return card

    def _show_dictionaries(self, found: list[Standing] | None) -> None:
        say, naming = self._desk.say, self._desk.naming
        if found is None:
            self.dictionaries.setText(say("spelling-extra-missing"))
            return
        mark = "\u200f" if self._desk.messages.rtl else "\u200e"  # whichever way the name of the language runs
        lines = []
        for one in found:
            state = "none" if not one.tag else "best" if one.tag in (one.wanted, one.language) else "other"
            name = naming.language_name(one.language)
            told = say("spelling-language", language=name, state=state, tag=one.tag, wanted=one.wanted)
            lines.append(f"{mark}{told}")
        self.dictionaries.setText("\n".join(lines))

    def _keep_spelling(self, wanted: bool) -> None:
        self._change(unspelled=not wanted)

    def _change(self, **changes: object) -> bool:
        try:
            self._desk.change_settings(**changes)
        except AppError as error:
            self._desk.tell_error(error)
            return False
        return True

    def _keep_name(self) -> None:
        if self.name.text() != self._desk.settings.name:
            self._change(name=self.name.text().strip())

    def _keep_language(self, _: int) -> None:
        code = self.language.currentData()
        if code != self._desk.settings.language and self._change(language=code):
            self._desk.dressing.emit()

    def _keep_theme(self, _: int) -> None:
        if self._change(theme=self.theme.currentData()):
            self._wear()

    def _scale_moved(self, value: int) -> None:
        rounded = round(value / _STEP) * _STEP
        if rounded != value:
            self.scale.setValue(rounded)
            return
        self._say_percent(value)
        self._pause.start()

    def _say_percent(self, value: int) -> None:
        text = self._desk.say("scale-percent", percent=value)
        self.percent.setText(text)
        self.scale.setAccessibleDescription(text)

    def _keep_scale(self) -> None:
        if self.scale.value() != self._desk.settings.scale and self._change(scale=self.scale.value()):
            self._wear()

    def _wear(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            wear(application, self._desk.settings.theme, self._desk.settings.scale)
