### Exporting a letter: Word files, PDF, letter files.

action-export = Export the letter as Word files
action-export-close = Close the export
action-export-write = Write the files
action-letter-write-file = Write the letter as a letter file
# On a button above the open letter.
export-button = Export…
export-title = Export
export-languages = Languages
export-kind = Draft or final
export-draft = Draft
export-draft-hint = Marked as a draft in the header, with its gaps shown.
export-final = Final letter
export-why-no-final = { $lacks ->
    [both] A final letter needs a number and a date.
    [number] A final letter needs a number.
    [date] A final letter needs a date.
    [errors] { $count ->
        [one] A final letter has no error; one stands below.
       *[other] A final letter has no errors; { $count } stand below.
    }
   *[nothing] {""}
}
export-found = What is missing or not confirmed
# Beside the name of a language.
export-language-state = { $state ->
    [off] will not be written
    [unknown] being looked through…
   *[known] { $errors ->
        [0] { $unconfirmed ->
            [0] ● complete
            [one] ▲ one wording nobody has confirmed
           *[other] ▲ { $unconfirmed } wordings nobody has confirmed
        }
        [one] ■ one error
       *[other] ■ { $errors } errors
    }
}
# One line of the list: an error or something not confirmed, in one language or in all ("none").
export-line = { $severity ->
    [error] ■
   *[warning] ▲
} { $language ->
    [none] { $message }
   *[other] { $language }: { $message }
}
export-unconfirmed-sentences = { $count ->
    [one] one standard sentence nobody has confirmed
   *[other] { $count } standard sentences nobody has confirmed
}
# The names are key words of mandates.
export-unconfirmed-titles = { $count ->
    [one] the title of a mandate nobody has confirmed: { $names }
   *[other] titles of { $count } mandates nobody has confirmed: { $names }
}
# The names are titles of texts of the library.
export-unconfirmed-texts = { $count ->
    [one] a text of the library nobody has confirmed: { $names }
   *[other] { $count } texts of the library nobody has confirmed: { $names }
}
# The names are those of States and treaties.
export-unconfirmed-names = { $count ->
    [one] a name nobody has confirmed: { $names }
   *[other] { $count } names nobody has confirmed: { $names }
}
export-go-there = A click goes to the place
export-folder = Folder
export-choose = Choose…
export-names = Files that will be written
export-no-language = None: no language is chosen.
export-write = { $kind ->
    [draft] { $count ->
        [one] Write the draft
       *[other] Write { $count } drafts
    }
   *[final] { $count ->
        [one] Write the final letter
       *[other] Write the final letter in { $count } languages
    }
}
export-progress = Languages written
export-stop = Cancel
export-stopped = The export was cancelled. Nothing was written.

## Files somebody has changed

export-changed = { $count ->
    [one] This file was changed since it was exported, or was not made by Chancery. Nothing was written yet.
   *[other] These files were changed since they were exported, or were not made by Chancery. Nothing was written yet.
}
export-keep-both = Keep both
export-keep-both-told = Keep { $file }, and write the new one as { $second }
# Below “Keep both”.
export-second = The new one is written as { $second }
export-replace = Replace it
export-replace-told = Replace { $file }
export-go-on = Go on
export-leave = Write nothing
export-again = Export again

## What was written

export-done = { $count ->
    [one] One file was written
   *[other] { $count } files were written
}
export-show-folder = Show in folder
export-show-folder-told = Show the folder with the files
export-open = Open in Word
export-open-told = Open { $file } in the program for such files
export-open-pdf = Open
export-open-pdf-told = Open { $file }
export-pdf = Make a PDF
export-pdf-told = Make a PDF of { $file } with LibreOffice
export-pdf-stop = Stop making the PDF
export-pdf-stop-told = Stop making a PDF of { $file }
pdf-no-office = LibreOffice was not found on this machine, and it is what makes a PDF here. The Word files are written. Install LibreOffice, or open the Word file and save it as PDF from there.
pdf-unreadable = { $file } cannot be read: { $reason }. No PDF was made.
pdf-failed = { $file } did not become a PDF: { $reason }. The Word file is untouched. Open it in Word and save it as PDF from there.

## Letter files

letter-file-where = Write the letter file
# The kind of file in a dialog; the pattern in brackets stays as it is.
letter-file-kind = Letter files (*.toml)
letter-file-written = { $file } was written.
letter-file-of-another = { $file } is the letter file of another letter. It was not replaced, and nothing was written. Choose another name.
