"""What commands and the window share: records, the composer, folders; passed on, never global."""

from __future__ import annotations

from pathlib import Path

from app.composing.compose import Composer
from app.letterfile.read import Known
from app.paths import PROGRAM, exports_file, home_folder, office_folder
from app.records.layers import Folder, Layers
from app.records.records import Records


class Context:
    """Everything that belongs to one home folder.

    Attributes:
        home: the folder of the user's own files.
    """

    def __init__(self, home: Path | None = None) -> None:
        self.home = home_folder(home)
        self.records = Records(Layers((Folder(PROGRAM), Folder(office_folder(self.home)))))
        self.composer = Composer(self.records)

    @property
    def exports(self) -> Path:
        return exports_file(self.home)

    @property
    def letterhead(self) -> Path:
        """The office's own template of letters; it need not exist."""
        return office_folder(self.home) / "letter.docx"

    @property
    def known(self) -> Known:
        """The names a letter file may use."""
        records = self.records
        return Known(
            languages=records.languages,
            mandates=records.mandates,
            states=records.states,
            functions=list(records.functions),
            clauses=records.clauses,
            questions=records.questions,
            options={type_: records.outline(type_).options for type_ in records.outlines},
        )
