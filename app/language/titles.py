"""Titles of mandates in the forms a letter needs. Only the head of a title changes, the rest never does."""

from __future__ import annotations

from app.model.mandate import Gender, Title
from app.model.titles import Form, Function, KindForms, Kinds


def title_of(title: Title, language: str, gender: Gender) -> str:
    """Return the title as its holder bears it."""
    text = title.texts[language]
    return text.m if gender == "m" else text.f or text.m


def inflected(title: Title, kinds: Kinds, language: str, gender: Gender, form: Form) -> str:
    """Return the title with its head in the form a place of the letter asks."""
    text = title_of(title, language, gender)
    heads = kinds[title.kind].get(language, {})
    head = heads.get(gender) or heads.get("m")
    if head is None or not text.startswith(head.name):
        return text
    return _form(head, form) + text[len(head.name) :]


def _form(head: KindForms, form: Form) -> str:
    if form == "first_capacity":
        return head.first_capacity or _form(head, "capacity")
    found: str | None = getattr(head, form)
    return found or head.name


def with_function(function: Function, of: str, title: str, gender: Gender, *, capacity: bool = False) -> str:
    """Return "Chair-Rapporteur of the Working Group on …".

    Args:
        of: the title as it follows "Chair-Rapporteur"; `title` the bare title.
        capacity: whether it stands in the opening of the letter.
    """
    word = function.m if gender == "m" else function.f
    if capacity:
        word = (function.capacity_m if gender == "m" else function.capacity_f) or word
    return function.pattern.replace("{function}", word).replace("{of}", of).replace("{title}", title)
