"""What is typed into the letter, by language, and what must stand in its Word files for it."""

from __future__ import annotations

from typing import NamedTuple


class Typed(NamedTuple):
    """What is typed in a language."""

    subject: str
    facts: str
    concerns: str
    question: str


FACTS = (
    "On 3 May 2024, Ms. A was ",
    "arrested",
    " in Almaty",
    "Interview of 5 May 2024.",
    ". She was held:",
    ("without a lawyer;", "without water."),
    "She was released on 4 May.",
)
"""The facts in English: words, a word in bold, words, a footnote, words, a list, a paragraph with a date that warns."""

TEXTS = {
    "en": Typed("the detention of a human rights defender", "", "at her detention.", "Please say where she is now."),
    "ar": Typed(
        "احتجاز مدافعة عن حقوق الإنسان", "في 3 أيار/مايو 2024، ألقي القبض عليها.", "إزاء احتجازها.", "يرجى بيان مكانها."
    ),
    "es": Typed(
        "la detención de una defensora",
        "El 3 de mayo de 2024 fue detenida.",
        "por su detención.",
        "¿Dónde se encuentra?",
    ),
    "fr": Typed(
        "la détention d’une défenseuse", "Le 3 mai 2024, elle a été arrêtée.", "quant à sa détention.", "Où est-elle ?"
    ),
    "ru": Typed(
        "задержания правозащитницы", "3 мая 2024 года она задержана.", "в связи с задержанием.", "Где она сейчас?"
    ),
    "zh": Typed("一名人权维护者被拘留", "2024年5月3日她被逮捕。", "对她被拘留一事。", "她现在何处？"),
}

SET = "Freedom of opinion and expression"
CLAUSE = "Right of peaceful assembly"
