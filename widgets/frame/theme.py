"""How the window looks: light, dark, high contrast; scale; fonts for six scripts. Colours by role, in one place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import PROGRAM

LIGHT = {
    "window": "#f4f5f7",
    "base": "#ffffff",
    "panel": "#eceef2",
    "raised": "#ffffff",
    "line": "#c9ced6",
    "edge": "#7b8592",
    "text": "#1c2430",
    "quiet": "#5b6675",
    "accent": "#1f5fa8",
    "on_accent": "#ffffff",
    "info": "#e3edf9",
    "warning": "#fdf0d2",
    "error": "#fbe0de",
    "error_text": "#9c1c12",
    "mark": "#fff1a8",
}
DARK = {
    "window": "#1e2227",
    "base": "#16191d",
    "panel": "#262b31",
    "raised": "#2d333b",
    "line": "#3d444d",
    "edge": "#78828f",
    "text": "#e6e9ee",
    "quiet": "#a3adba",
    "accent": "#6ea8f0",
    "on_accent": "#10151b",
    "info": "#20344d",
    "warning": "#4a3c14",
    "error": "#54221f",
    "error_text": "#ff9d94",
    "mark": "#5c5118",
}
CONTRAST = {
    "window": "#000000",
    "base": "#000000",
    "panel": "#000000",
    "raised": "#000000",
    "line": "#ffffff",
    "edge": "#ffffff",
    "text": "#ffffff",
    "quiet": "#ffffff",
    "accent": "#ffff00",
    "on_accent": "#000000",
    "info": "#00004d",
    "warning": "#4d4d00",
    "error": "#660000",
    "error_text": "#ffb3b3",
    "mark": "#004d4d",
}
THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
PAPER = {
    "paper": "#ffffff",
    "ink": "#000000",
    "ground": "#a3a9b1",
    "edge": "#767d87",
    "mark": "#ffee99",
    "tint": "#eaf2fc",
    "tint_edge": "#1f5fa8",
    "chosen": "#1f5fa8",
    "on_chosen": "#ffffff",
}
"""The page beside the editor is paper, whatever the theme."""

_SHEET = """
QToolTip {{ color: {text}; background: {base}; border: 1px solid {line}; }}
QFrame#bar {{ border-bottom: 1px solid {line}; }}
QFrame#bar[floats="true"] {{ border: 1px solid {line}; border-radius: 6px; }}
QFrame#bar[severity="info"] {{ background: {info}; }}
QFrame#bar[severity="warning"] {{ background: {warning}; }}
QFrame#bar[severity="error"] {{ background: {error}; }}
QFrame#rail {{ background: {panel}; border: none; }}
QFrame#rail QToolButton {{ background: transparent; border: none; border-radius: 6px; padding: {gap}px;
    color: {text}; }}
QFrame#rail QToolButton:hover {{ background: {base}; }}
QFrame#rail QToolButton:checked {{ background: {accent}; color: {on_accent}; }}
QLabel[role="quiet"] {{ color: {quiet}; }}
QLabel[role="error"] {{ color: {error_text}; }}
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QFrame[role="card"] {{ background: {base}; border: 1px solid {line}; border-radius: 8px; }}
QFrame[role="card"]:focus {{ border: 2px solid {accent}; }}
QFrame[role="field"] {{ background: {base}; border: 1px solid {line}; border-radius: 4px; }}
QFrame[role="question"] {{ background: {panel}; border: 1px solid {line}; border-radius: 8px; }}
QLineEdit, QPlainTextEdit[role="lines"] {{ background: {base}; border: 1px solid {edge}; border-radius: 3px; }}
QLineEdit {{ padding: 2px 4px; }}
QLineEdit:focus, QPlainTextEdit[role="lines"]:focus {{ border: 1px solid {accent}; }}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{ border: none; padding: 0; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {{ width: {box}px; height: {box}px;
    border: {stroke}px solid {edge}; background: {base}; }}
QCheckBox::indicator, QAbstractItemView::indicator {{ border-radius: {stroke}px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url({icons}/tick-{tick}.svg); }}
QRadioButton::indicator:checked {{ border-color: {accent}; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 {accent}, stop: 0.5 {accent}, stop: 0.6 {base}, stop: 1 {base}); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QAbstractItemView::indicator:disabled {{
    border-color: {line}; background: {panel}; }}
QCheckBox::indicator:checked:disabled {{ background: {quiet}; }}
QRadioButton::indicator:checked:disabled {{ background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0 {quiet}, stop: 0.5 {quiet}, stop: 0.6 {panel}, stop: 1 {panel}); }}
QAbstractSpinBox {{ background: {base}; border: 1px solid {edge}; border-radius: 3px; padding: 2px 4px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: {arrow}px; border: none; }}
QAbstractSpinBox::up-arrow {{ image: url({icons}/up-{arrows}.svg); width: {down}px; height: {down}px; }}
QAbstractSpinBox::down-arrow {{ image: url({icons}/down-{arrows}.svg); width: {down}px; height: {down}px; }}
QCheckBox, QRadioButton {{ spacing: {gap}px; }}
QToolButton[role="switch"]:checked {{ background: {accent}; color: {on_accent}; border-radius: 4px; }}
QTabBar::tab {{ color: {quiet}; padding: {pad}px {gap}px; border: none; border-bottom: {thick}px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: {thick}px solid {accent}; }}
QTabBar::tab:hover {{ color: {text}; background: {info}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QListWidget[role="rows"]::item {{ padding: {pad}px {gap}px; }}
QSplitter::handle {{ background: {line}; }}
QPushButton, QComboBox, QToolButton[autoRaise="false"] {{ background: {raised}; color: {text}; border: 1px solid {edge};
    border-radius: 4px; padding: {pad}px {gap}px; }}
QPushButton {{ padding: {pad}px {wide}px; }}
QToolButton[autoRaise="false"][popupMode="2"] {{ padding: {pad}px {arrow}px; }}
QPushButton:hover, QComboBox:hover, QToolButton[autoRaise="false"]:hover {{ background: {info}; }}
QPushButton:pressed, QToolButton[autoRaise="false"]:pressed {{ background: {panel}; border-color: {accent}; }}
QPushButton:disabled, QComboBox:disabled, QToolButton[autoRaise="false"]:disabled {{ color: {quiet};
    border-color: {line}; background: {panel}; }}
QPushButton[role="main"] {{ background: {accent}; color: {on_accent}; border: 1px solid {accent};
    padding: {main}px {wide}px; }}
QPushButton[role="main"]:pressed {{ color: {text}; }}
QPushButton[role="main"]:disabled {{ background: {panel}; color: {quiet}; border-color: {line}; }}
QComboBox::drop-down {{ subcontrol-origin: border; subcontrol-position: center right; width: {arrow}px; border: none; }}
QComboBox::down-arrow {{ image: url({icons}/down-{arrows}.svg); width: {down}px; height: {down}px; }}
QPushButton::menu-indicator, QToolButton[autoRaise="false"]::menu-indicator {{ subcontrol-origin: border;
    subcontrol-position: center right; image: url({icons}/down-{arrows}.svg); width: {down}px; height: {down}px;
    right: {pad}px; }}
QLabel[role="key"] {{ font-family: monospace; font-size: {key}pt; }}
QListWidget#sections {{ background: {panel}; border: none; }}
QListWidget#sections::item {{ padding: {gap}px; border-radius: 6px; color: {text}; }}
QListWidget#sections::item:selected {{ background: {accent}; color: {on_accent}; }}
QTreeWidget[role="table"]::item {{ padding: {pad}px {gap}px; }}
QFrame#palette {{ background: {base}; border: 2px solid {accent}; border-radius: 8px; }}
"""

_CONTRAST_SHEET = """
QToolButton {{ border: 1px solid {line}; border-radius: 4px; }}
QAbstractScrollArea[frameShape="6"] {{ border: 1px solid {line}; }}
QHeaderView::section {{ background: {base}; color: {text}; border: none; border-bottom: 1px solid {line};
    padding: {pad}px; }}
QSlider::groove:horizontal {{ height: {pad}px; background: {line}; }}
QSlider::handle:horizontal {{ width: {wide}px; margin: -{gap}px 0; background: {accent}; border: 1px solid {line}; }}
QProgressBar {{ border: 1px solid {line}; }}
QProgressBar::chunk {{ background: {accent}; }}
"""
"""Fusion draws its outlines darker than the window, which black cannot be."""

_CONTRAST_LAST = """
QPushButton:disabled, QPushButton[role="main"]:disabled, QComboBox:disabled, QLineEdit:disabled,
QToolButton:disabled {{ background: {base}; color: {text}; border: 1px dashed {line}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-style: dashed; }}
"""
"""What cannot be used now is told by its shape: there is no paler white."""


def colours(application: QApplication) -> dict[str, str]:
    """Return the colours that are used now, by role."""
    found = application.property("colours")
    return dict(found) if found else LIGHT


def give_role(widget: QWidget, role: str) -> None:
    """Give a widget another role, and dress it anew."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def wear(application: QApplication, theme: str, scale: int) -> None:
    """Dress the program.

    Args:
        theme: light, dark, contrast, or system.
        scale: of the interface, in per cent.
    """
    if theme not in THEMES:
        dark = application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        theme = "dark" if dark else "light"
    if application.property("worn") == [theme, scale]:
        return
    application.setProperty("worn", [theme, scale])
    chosen = THEMES[theme]
    application.setStyle("Fusion")
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.Base: "base",
        QPalette.ColorRole.AlternateBase: "panel",
        QPalette.ColorRole.Button: "panel",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "error_text",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.ToolTipBase: "base",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.PlaceholderText: "quiet",
        QPalette.ColorRole.Mid: "line",
    }
    for role, name in roles.items():
        palette.setColor(role, QColor(chosen[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen["quiet"]))
    application.setPalette(palette)
    application.setProperty("colours", chosen)
    by = scale / 100
    sizes = {"title": 15 * by, "key": 14 * by, "gap": round(7 * by), "pad": round(3 * by), "wide": round(14 * by)}
    sizes |= {"main": round(5 * by), "arrow": round(20 * by), "thick": round(3 * by), "down": round(10 * by)}
    box, stroke = 2 * round(7 * by), max(1, round(by))
    marks = {
        "box": box,
        "stroke": stroke,
        "round": (box + 2 * stroke) // 2,
        "icons": (PROGRAM / "resources/icons").as_posix(),
    }
    arrows = "light" if QColor(chosen["text"]).lightness() > 127 else "dark"
    tick = "light" if QColor(chosen["on_accent"]).lightness() > 127 else "dark"
    sheet = _CONTRAST_SHEET + _SHEET + _CONTRAST_LAST if chosen is CONTRAST else _SHEET
    application.setStyleSheet(sheet.format(**chosen, **sizes, **marks, tick=tick, arrows=arrows))
    font = QFont(application.property("own_font") or application.font())
    if application.property("own_font") is None:
        application.setProperty("own_font", QFont(font))
    font.setPointSizeF(max(7.0, 10.0 * scale / 100))
    application.setFont(font)
