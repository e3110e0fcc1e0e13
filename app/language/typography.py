"""No-break spaces: where a line may not end."""

from __future__ import annotations

import re
from functools import lru_cache

from babel.dates import get_month_names

from app.model.language import Language

NO_BREAK = "\u00a0"


class Typography:
    """Keeps together what a line may not part, by the rules of one language."""

    def __init__(self, language: Language) -> None:
        rules = language.no_break
        months = language.dates.months or tuple(get_month_names("wide", locale=language.locale).values())
        before_number = _any(rules.before_number)
        expressions = [
            r"(?<![A-Za-z])[A-Z]{2,3} [A-Z]{3} (?:\d+|--)/\d{4}",  # AL KAZ 3/2024
            rf"(?<!\w)(?:{before_number}) (?=[\d(])" if before_number else "",
            rf"(?<!\w)(?:{_any(rules.before_name)}) (?=\w)" if rules.before_name else "",
            rf"(?<!\d)\d+(?:er)? (?=(?:de )?(?:{_any((*rules.after_number, *months))})(?!\w))",
            rf" (?=[{rules.before_sign}])" if rules.before_sign else "",
            rf"(?<=[{rules.after_sign}]) " if rules.after_sign else "",
        ]
        self._pattern = re.compile("|".join(expression for expression in expressions if expression))
        self.keep_together = lru_cache(maxsize=4096)(self._keep_together)

    def _keep_together(self, text: str) -> str:
        """Replace blanks at which a line may not end by no-break spaces: "No. 34", "article 19", day and month.

        Blanks are replaced, never added: the words stay as typed.
        Source: United Nations Editorial Manual; the words in resources/languages.
        """
        return self._pattern.sub(lambda match: match[0].replace(" ", NO_BREAK), text)


def _any(words: tuple[str, ...]) -> str:
    """Return an expression for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
