"""How fast letters are composed and written. `python -m tests.benchmark` prints the table of docs/benchmarks.md.

Everything is measured in one run, side by side, since machines differ and one machine differs from hour to hour.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
from docxtpl import DocxTemplate

from app.context import Context
from app.export.docx import write_docx
from app.export.roles import ROLES
from app.export.template import open_template
from app.letterfile.read import read_letter_file
from app.model.document import Block, Document, Items, NoteMark, Span
from app.model.letter import Letter
from app.paths import PROGRAM
from app.text.read import lately
from tests.atwork import atwork_rows
from tests.size import Size, workspace_rows
from tests.start import window_rows

TEMPLATE = PROGRAM / "templates/letter.docx"
SAMPLE = PROGRAM / "resources/sample/letter.toml"
TODAY = dt.date(2026, 11, 24)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letter", type=Path, default=SAMPLE, help="letter file to measure with")
    parser.add_argument("--rounds", type=int, default=60, help="rounds of composing and writing")
    parser.add_argument("--processes", type=int, default=11, help="runs of whole processes")
    parser.add_argument("--workspace", action="store_true", help="only search and lists, at full size: ten minutes")
    arguments = parser.parse_args()
    rows = (
        workspace_rows(Size())
        if arguments.workspace
        else [
            *_in_process(arguments.letter, arguments.rounds),
            *_processes(arguments.letter, arguments.processes),
            *window_rows(arguments.processes),
            *atwork_rows(),
        ]
    )
    print("| what | figure | at most | result |")
    print("| --- | --- | --- | --- |")
    for what, figure, most, fits in rows:
        print(f"| {what} | {figure} | {most} | {'reached' if fits else 'MISSED'} |")
    return 0 if all(fits for *_, fits in rows) else 1


Row = tuple[str, str, str, bool]


def _in_process(path: Path, rounds: int) -> list[Row]:
    """Measure composing and writing against docxtpl and against strings in a zip archive."""
    context = Context(Path("nowhere"))
    template = open_template(TEMPLATE)
    letter = read_letter_file(path, context.known)

    def ours(language: str) -> bytes:
        return write_docx(context.composer.compose(letter, language, draft=False, today=TODAY), template)

    document = context.composer.compose(letter, letter.languages[0], draft=False, today=TODAY)
    with tempfile.TemporaryDirectory() as folder:
        jinja = Path(folder) / "jinja.docx"
        _write_jinja_template(jinja)
        paragraphs = _paragraphs(document)
        times = _rounds(
            rounds,
            {
                "ours": lambda: ours(letter.languages[0]),
                "docxtpl": lambda: _docxtpl(jinja, paragraphs),
                "strings": lambda: _strings(paragraphs),
                "all": lambda: [ours(language) for language in letter.languages],
            },
        )
        anew = _rounds(rounds, {"anew": lambda: (lately.clear(), ours(letter.languages[0]))})["anew"]
    one, by_docxtpl, by_strings, all_ = times.values()
    count = len(letter.languages)
    return [
        ("compose and write one letter", f"{one * 1000:.1f} ms", "", True),
        ("the same words by docxtpl", f"{by_docxtpl * 1000:.1f} ms", "", True),
        ("the same words by strings and zip", f"{by_strings * 1000:.1f} ms", "", True),
        ("ours / docxtpl", f"{one / by_docxtpl:.2f}", "0.7", one / by_docxtpl <= 0.7),
        ("ours / strings", f"{one / by_strings:.2f}", "5", one / by_strings <= 5),
        (f"{count} languages / one", f"{all_ / one:.2f}", "", True),
        (
            f"{count} languages / {count} × docxtpl",
            f"{all_ / by_docxtpl / count:.2f}",
            "0.7",
            all_ / by_docxtpl / count <= 0.7,
        ),
        (
            f"{count} languages / {count} × strings",
            f"{all_ / by_strings / count:.2f}",
            "5",
            all_ / by_strings / count <= 5,
        ),
        ("compose and write one letter, its texts read anew", f"{anew * 1000:.1f} ms", "", True),
        ("the same / docxtpl", f"{anew / by_docxtpl:.2f}", "0.7", anew / by_docxtpl <= 0.7),
    ]


def _rounds(rounds: int, tasks: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Run the tasks in turn and return each one's median in seconds, after a warm-up."""
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for number in range(rounds + 3):
        for name, task in tasks.items():
            begun = time.perf_counter()
            task()
            if number >= 3:
                times[name].append(time.perf_counter() - begun)
    return {name: statistics.median(values) for name, values in times.items()}


def _text(items: Items) -> str:
    parts = [
        item.text if isinstance(item, Span) else f"[{item.number}]" if isinstance(item, NoteMark) else " "
        for item in items
    ]
    return "".join(parts)


def _paragraphs(document: Document) -> list[tuple[str, str]]:
    """Return a letter as styles and words, which is all the others write of it."""
    blocks = [block for section in document.sections for block in section.blocks]
    blocks += [block for note in document.notes for block in note.blocks]
    paragraphs = []
    for block in blocks:
        if isinstance(block, Block):
            paragraphs.append((ROLES[block.role].style, _text(block.items)))
        else:
            paragraphs += [("Normal", _text(cell)) for row in block.rows for cell in row]
    return paragraphs


def _write_jinja_template(path: Path) -> None:
    """Make a template for docxtpl of ours: a loop over paragraphs."""
    template = docx.Document(str(TEMPLATE))
    template.paragraphs[0].text = "{%p for style, words in paragraphs %}"
    template.add_paragraph("{{ words }}")
    template.add_paragraph("{%p endfor %}")
    template.save(str(path))


def _docxtpl(path: Path, paragraphs: list[tuple[str, str]]) -> bytes:
    template = DocxTemplate(str(path))
    template.render({"paragraphs": paragraphs}, autoescape=True)
    buffer = io.BytesIO()
    template.save(buffer)
    return buffer.getvalue()


def _strings(paragraphs: list[tuple[str, str]]) -> bytes:
    """Write the words with format strings into a copy of the template's parts."""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">'
        f"{words.replace('&', '&amp;').replace('<', '&lt;')}</w:t></w:r></w:p>"
        for style, words in paragraphs
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(TEMPLATE) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                start, end = data.index(b"<w:body>") + 8, data.index(b"<w:sectPr")
                data = data[:start] + body.encode() + data[end:]
            archive.writestr(name, data)
    return buffer.getvalue()


def _processes(path: Path, runs: int) -> list[Row]:
    """Measure `export` as a whole process, and its memory, beside python-docx saving an empty document."""
    with tempfile.TemporaryDirectory() as folder:
        language = _first_language(path)
        export = [
            *(sys.executable, str(PROGRAM / "main.py"), "export", str(path), "--to", folder, "--language", language),
            *("--home", folder, "--draft"),
        ]
        empty = [sys.executable, "-c", "import io, docx; docx.Document().save(io.BytesIO())"]
        times = _rounds(runs, {"export": lambda: _run(export), "empty": lambda: _run(empty)})
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    ratio = times["export"] / times["empty"]
    return [
        ("python-docx saving an empty document, process", f"{times['empty']:.2f} s", "", True),
        ("export one letter, process", f"{times['export']:.2f} s", "0.8 s", times["export"] <= 0.8),
        ("export / python-docx", f"{ratio:.2f}", "3.5", ratio <= 3.5),
        ("memory of export, at most", f"{memory:.0f} MB", "350 MB", memory <= 350),
    ]


def _first_language(path: Path) -> str:
    letter: Letter = read_letter_file(path, Context(Path("nowhere")).known)
    return letter.languages[0]


def _run(command: list[str]) -> None:
    """Run a process as a user does, who has compiled modules from the run before."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, capture_output=True, env=environment)


if __name__ == "__main__":
    sys.exit(main())
