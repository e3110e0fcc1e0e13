"""Reading a TOML table key by key, collecting every fault instead of stopping at the first."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Mapping, Sequence

import msgspec

from app.text.clean import clean

_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


class Fault(msgspec.Struct, frozen=True):
    """One fault of a letter file.

    Attributes:
        at: key path, `questions[2].item`.
        id: "fault-<id>" is its message in resources/interface.
        arguments: what the message names, among them `allowed`, nearest names first.
    """

    at: str
    id: str
    arguments: dict[str, str | int] = {}


class Table:
    """A TOML table being read. Keys nobody asked for are faults when it is done()."""

    def __init__(self, values: Mapping[str, object], at: str, faults: list[Fault]) -> None:
        self._values = values
        self._at = at
        self._faults = faults
        self._asked: list[str] = []

    def path(self, key: str) -> str:
        return f"{self._at}.{key}" if self._at else key

    def fault(self, key: str, id: str, **arguments: str | int) -> None:
        self._faults.append(Fault(self.path(key) if key else self._at, id, arguments))

    def has(self, key: str) -> bool:
        return key in self._values

    def peek(self, key: str) -> object:
        """Return a value as it stands, without asking for it."""
        return self._values.get(key)

    def value(self, key: str, type_: type, kind: str, *, required: bool = False) -> object:
        """Return a value of a type, None if absent or faulty. `kind` names the type to the user."""
        self._asked.append(key)
        if key not in self._values:
            if required:
                self.fault(key, "missing", kind=kind)
            return None
        value = self._values[key]
        wrong_bool = isinstance(value, bool) and type_ is not bool
        wrong_time = isinstance(value, dt.datetime) and type_ is dt.date
        if not isinstance(value, type_) or wrong_bool or wrong_time:
            self.fault(key, "wrong-type", kind=kind, found=_kind_of(value))
            return None
        return value

    def text(self, key: str, *, required: bool = False) -> str | None:
        """Return a text, cleaned, without blank edges; None if absent, faulty or empty."""
        value = self.value(key, str, "text", required=required)
        return self._clean(key, value) if isinstance(value, str) else None

    def line(self, key: str, *, required: bool = False) -> str | None:
        """Return a text of one line: blanks and line ends in it are single blanks."""
        text = self.text(key, required=required)
        return " ".join(text.split()) if text else None

    def _clean(self, key: str, value: str) -> str | None:
        found = _FORBIDDEN.search(value)
        if found:
            self.fault(key, "control-character", code=f"U+{ord(found[0]):04X}", position=found.start() + 1)
        return clean(value).strip() or None

    def texts_list(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        """Return a list of texts of one line each."""
        values = self.value(key, list, "list", required=required)
        if not isinstance(values, list):
            return ()
        texts = []
        for index, value in enumerate(values, 1):
            item = f"{key}[{index}]"
            if not isinstance(value, str):
                self.fault(item, "wrong-type", kind="text", found=_kind_of(value))
            elif (text := self._clean(item, value)) is None:
                self.fault(item, "empty")
            else:
                texts.append(" ".join(text.split()))
        return tuple(texts)

    def choice(self, key: str, allowed: Mapping[str, str] | Sequence[str], *, required: bool = False) -> str | None:
        """Return one of the allowed names. A mapping gives names and what they stand for, which helps finding them."""
        text = self.text(key, required=required)
        return text if text is None or self.check(key, text, allowed) else None

    def choices(
        self, key: str, allowed: Mapping[str, str] | Sequence[str], *, required: bool = False
    ) -> tuple[str, ...]:
        """Return a list of allowed names, each at most once."""
        texts = self.texts_list(key, required=required)
        if required and self.has(key) and not texts and not any(f.at.startswith(self.path(key)) for f in self._faults):
            self.fault(key, "empty")
        seen: set[str] = set()
        for index, text in enumerate(texts, 1):
            if text in seen:
                self.fault(f"{key}[{index}]", "twice", value=text)
            elif self.check(f"{key}[{index}]", text, allowed):
                seen.add(text)
        return tuple(text for text in texts if text in seen)

    def check(self, key: str, value: str, allowed: Mapping[str, str] | Sequence[str]) -> bool:
        if value in allowed:
            return True
        self.fault(key, "unknown-value", value=value, allowed=nearest(value, allowed))
        return False

    def date(self, key: str) -> dt.date | None:
        value = self.value(key, dt.date, "date")
        return value if isinstance(value, dt.date) else None

    def number(self, key: str) -> int | None:
        value = self.value(key, int, "number")
        return value if isinstance(value, int) else None

    def table(self, key: str) -> Table | None:
        value = self.value(key, dict, "table")
        return Table(value, self.path(key), self._faults) if isinstance(value, dict) else None

    def tables(self, key: str) -> list[Table]:
        values = self.value(key, list, "tables")
        found = []
        for index, value in enumerate(values if isinstance(values, list) else [], 1):
            at = f"{key}[{index}]"
            if isinstance(value, dict):
                found.append(Table(value, self.path(at), self._faults))
            else:
                self.fault(at, "wrong-type", kind="table", found=_kind_of(value))
        return found

    def done(self, allowed: Sequence[str] = ()) -> None:
        """Report every key nobody asked for. `allowed` are further names to propose."""
        known = list(dict.fromkeys([*self._asked, *allowed]))
        for key in self._values:
            if key not in self._asked:
                self.fault(key, "unknown-key", allowed=nearest(key, known))


def nearest(value: str, allowed: Mapping[str, str] | Sequence[str], most: int = 6) -> str:
    """Return allowed names for a message, those most like the value first; "none" if there are none."""
    names = dict(allowed) if isinstance(allowed, Mapping) else {name: name for name in allowed}
    wanted = value.casefold()

    def likeness(name: str) -> float:
        readings = (name.casefold(), names[name].casefold())
        starts = any(wanted and reading.startswith(wanted) for reading in readings)
        shuffled = any(sorted(wanted) == sorted(reading) for reading in readings)
        return starts + shuffled + max(difflib.SequenceMatcher(None, wanted, reading).ratio() for reading in readings)

    ordered = sorted(names, key=lambda name: (-likeness(name), name))
    shown = [name if names[name] == name else f"{name} ({names[name]})" for name in ordered[:most]]
    return ", ".join(shown) + (" …" if len(ordered) > most else "") or "none"


def _kind_of(value: object) -> str:
    kinds = {bool: "true or false", int: "number", float: "number", str: "text", list: "list", dict: "table"}
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return "date and time" if isinstance(value, dt.datetime) else "date" if isinstance(value, dt.date) else "time"
    return kinds.get(type(value), type(value).__name__)
