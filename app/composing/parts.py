"""The parts of a letter that are made of records: heading, opening, signatures and the like.

Each builder takes the setting and the typesetter and returns blocks; none means that the part does not print.
"""

from __future__ import annotations

from collections.abc import Callable

from app.composing.setting import Setting
from app.composing.typeset import Blocks, Typesetter
from app.language.lists import join_titles, join_words
from app.model.letter import Recipient
from app.model.mandate import Standing
from app.records.answers import NO_RESOLUTION
from app.text.nodes import Break, Inline, Inlines, Run

Builder = Callable[[Setting, Typesetter, str], Blocks]
"""Builds a part: setting, typesetter, role."""


def classification(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    """The classification: a known one in the letter's language, any other as typed, in the original alone."""
    typed = setting.letter.classification
    if typed is None:
        return []
    key = typed.casefold().replace(" ", "_")
    if key in ("confidential", "strictly_confidential", "urgent"):
        return [typesetter.line(role, setting.say("classification", classification=key))]
    inlines = (Run(typed),) if setting.original else setting.absent("classification", "classification")
    return [typesetter.line(role, inlines, source="classification")]


def heading(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    titles = [setting.title(standing, "heading") for standing in setting.standings]
    mandates = join_titles(titles, setting.language) if titles else setting.absent("mandates", "mandates")
    return [typesetter.line(role, setting.say("heading", {"mandates": mandates}), source="mandates")]


def reference(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    number = setting.letter.reference
    if number is None:
        setting.note_missing("no_reference", "reference")
    shown: Inlines = (Run(number),) if number else setting.marked(placeholder(setting))
    line = (*setting.say("reference", {"reference": shown}), Break(), *setting.say("reference-note"))
    return [typesetter.line(role, line, source="reference")]


def placeholder(setting: Setting) -> str:
    """Return what stands for a reference until a number is given: "AL KAZ --/2024"."""
    return f"{setting.letter.type} {setting.letter.addressee} --/{setting.date.year}"


def date(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    if setting.letter.date:
        return [typesetter.line(role, (Run(setting.day(setting.letter.date)),), source="date")]
    setting.note_missing("no_date", "date")
    return [typesetter.line(role, setting.marked(setting.word("gap-date")), source="date")]


def recipient(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    addressed = setting.letter.recipient
    if addressed is None:
        return []
    lines = _lines(_named(setting, addressed), *((Run(line),) for line in addressed.lines))
    return [typesetter.line(role, lines, source="recipient")] if lines else []


def _lines(*lines: Inlines) -> Inlines:
    """Set lines one under the other, empty ones left out."""
    return tuple(inline for line in lines if line for inline in (Break(), *line))[1:]


def _named(setting: Setting, addressed: Recipient) -> Inlines:
    """Return the name with its title: as typed in the original, by the person's gender in a translation."""
    if not setting.original and addressed.name and addressed.gender:
        return setting.say("recipient-name", {"name": addressed.name}, gender=addressed.gender)
    typed = " ".join(part for part in (addressed.title if setting.original else None, addressed.name) if part)
    return (Run(typed),) if typed else ()


def salutation(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    typed = setting.letter.recipient.salutation.get(setting.language.code) if setting.letter.recipient else None
    if typed:
        return [typesetter.line(role, (Run(typed),), source="recipient.salutation")]
    return [typesetter.line(role, _addressed(setting, "salutation"), source="recipient")]


def closing(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    return [typesetter.line(role, _addressed(setting, "closing"))]


def _addressed(setting: Setting, message: str) -> Inlines:
    """Return the salutation or closing for a State, for a person of whom enough is known, or for nobody."""
    if setting.letter.to_state:
        return setting.say(f"{message}-state")
    addressed = setting.letter.recipient
    title = _address_title(setting, addressed) if addressed else None
    wanted = setting.sentences.variables(f"{message}-person")
    if addressed is None or addressed.name is None or title is None or ("addressed" in wanted and not addressed.gender):
        return setting.say(f"{message}-nobody")
    slots = {"title": title, "name": addressed.name}
    return setting.say(f"{message}-person", {name: value for name, value in slots.items() if name in wanted})


def _address_title(setting: Setting, addressed: Recipient) -> str | None:
    """Return "Mr.": as typed in the original, by the person's gender elsewhere; None if neither is known."""
    if setting.original and addressed.title:
        return addressed.title
    return setting.word("address-title", gender=addressed.gender) if addressed.gender else None


def opening(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    """In what capacities, and by which resolutions, the letter is written."""
    capacities = [_capacity(setting, standing, first=index == 0) for index, standing in enumerate(setting.standings)]
    listed = join_titles(capacities, setting.language) if capacities else setting.absent("mandates", "mandates")
    resolutions = _resolutions(setting)
    slots = {"capacities": listed} | ({"resolutions": resolutions} if resolutions else {})
    line = setting.say("opening" if resolutions else "opening-bare", slots)
    return [typesetter.line(role, line, source="mandates")]


def _capacity(setting: Setting, standing: Standing, *, first: bool) -> str | Inlines:
    """Return the capacity of one mandate. A Working Group that writes alone speaks through its chair."""
    holder = standing.holder.sure
    if len(setting.standings) == 1 and holder and holder.function:
        return setting.signed_title(standing, holder, capacity=True)
    return setting.title(standing, "first_capacity" if first else "capacity")


def _resolutions(setting: Setting) -> Inlines:
    """Return the resolutions of all mandates by the bodies that adopted them, each once, in the letter's order."""
    by_body: dict[str, dict[str, Inlines]] = {}
    for standing in setting.standings:
        answer = standing.resolution
        if answer.value and answer.overruled and answer.value.number == NO_RESOLUTION:
            continue
        resolution = answer.sure
        if resolution is None:
            key = standing.mandate.key
            setting.note_missing("no_resolution", f"mandate.{key}.resolution", mandate=key)
            title = setting.title(standing)
            name = title if isinstance(title, str) else standing.mandate.sort_keyword
            gap = setting.marked(setting.word("gap-resolution", mandate=name))
            by_body.setdefault("human_rights_council", {})[key] = gap
        else:
            number = _number(setting, resolution.number)
            by_body.setdefault(resolution.body, {})[number] = (Run(number),)
    phrases = [
        setting.say(
            "resolutions",
            {"numbers": join_words(list(numbers.values()), setting.language)},
            body=body,
            number={1: "one", 2: "two"}.get(len(numbers), "many"),
        )
        for body, numbers in by_body.items()
    ]
    return join_words(phrases, setting.language) if phrases else ()


def _number(setting: Setting, number: str) -> str:
    rules = setting.language.resolutions
    for old, new in rules.replace.items():
        number = number.replace(old, new)
    return rules.pattern.replace("{number}", number)


def previous(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    """One paragraph that recalls the earlier letters, a sentence each."""
    inlines: list[Inline] = []
    for letter in setting.letter.previous:
        if letter.reply:
            answered = {"reference": letter.reference, "date": setting.day(letter.reply)}
            sentence = setting.say("previous-answered", answered)
        else:
            message = "previous-unanswered" if letter.unanswered else "previous"
            sentence = setting.say(message, {"reference": letter.reference})
        inlines += [Run(setting.language.gap), *sentence] if inlines else sentence
    return [typesetter.line(role, tuple(inlines), source="previous")] if inlines else []


def also_sent(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    names = [setting.records.state_name(key, setting.language.code) for key in setting.letter.also_sent]
    if not names:
        return []
    governments = [setting.say("government-named", {"of": name.of}) for name in names]
    line = setting.say("also-sent", {"governments": join_words(governments, setting.language)})
    return [typesetter.line(role, line, source="also_sent")]


def signatures(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    """Name and title of each who signs, or a gap for a name that is not known."""
    blocks: Blocks = []
    for standing in setting.standings:
        key = standing.mandate.key
        holder = standing.holder.sure
        title = setting.signed_title(standing, holder) if holder else setting.title(standing)
        name: Inlines
        if holder is None:
            setting.note_missing("no_signatory", f"mandate.{key}.signatory", mandate=key)
            name = setting.marked(setting.word("gap-signatory"))
        else:
            name = (Run(holder.names.get(setting.language.code, holder.name)),)
        line = (*name, Break(), *((Run(title),) if isinstance(title, str) else title))
        blocks.append(typesetter.line(role, line, source=f"mandate.{key}"))
    return blocks


def copies(setting: Setting, typesetter: Typesetter, role: str) -> Blocks:
    """Those who receive a copy, as typed: in the original, since nobody translates them."""
    if not setting.letter.copies or not setting.original:
        return []
    lines = _lines(*((Run(one),) for one in setting.letter.copies))
    return [typesetter.line(role, setting.say("copies", {"copies": lines}), source="cc")]


BUILDERS: dict[str, Builder] = {
    "classification": classification,
    "heading": heading,
    "reference": reference,
    "date": date,
    "recipient": recipient,
    "salutation": salutation,
    "opening": opening,
    "previous": previous,
    "also_sent": also_sent,
    "closing": closing,
    "signatures": signatures,
    "copies": copies,
}
