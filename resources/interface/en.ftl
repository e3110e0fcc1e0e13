### What the program says to its user, in English. Errors tell what happened, what is safe, and what to do.

## Files that cannot be used

data-file-wrong = { $file }: this data file does not fit: { $reason }. Nothing was written. Mend the file or move it away.
data-file-unreadable = { $file }: this data file cannot be read: { $reason }. Nothing was written.
no-such-record = There is no entry “{ $name }” in { $kind }.
letter-file-unreadable = { $file }: the letter file cannot be read: { $reason }.
letter-file-too-large = { $file }: the letter file is too large: { NUMBER($size, useGrouping: 0) } bytes; the most is { NUMBER($most, useGrouping: 0) }.
letter-file-not-utf8 = { $file }: the letter file is not UTF-8 (line { $line }). Save it as UTF-8 and try again.
letter-file-syntax = { $file }: the letter file is not valid TOML: { $reason }.
letter-file-faults = { $file }: { $count ->
    [one] one fault
   *[other] { $count } faults
} in the letter file.
template-wrong = { $file }: the letterhead is not a Word file that can be used: { $reason }. Save it in Word as .docx, or remove it to use the one that ships.
template-unreadable = { $file }: the letterhead cannot be read: { $reason }.
language-not-in-letter = { $file }: the letter is not in “{ $language }”. Its languages: { $allowed }.
target-changed = { $file } was changed since it was exported, or was not made by Chancery. It was not replaced, and nothing was written. Move it away, or use --force to replace it.
two-outputs-one-name = Two of the letters would be written to { $file }. Nothing was written. Export them to different folders.
cannot-write = { $file } cannot be written: { $reason }. The files that were there are untouched.
ledger-unusable = { $file }: the record of exported files cannot be kept: { $reason }. Nothing was written. Choose another folder with --home.

## Faults of a letter file

fault-line = { $file }: { $at }: { $fault }
fault-missing = missing; a { $kind } is needed
fault-missing-recipient = missing; a letter to another actor needs [recipient] with a kind: { $allowed }
fault-wrong-type = a { $kind } is needed, not a { $found }
fault-control-character = holds a character that text cannot have: { $code }, at position { $position }
fault-empty = empty
fault-twice = “{ $value }” stands here twice
fault-unknown-value = “{ $value }” is not known. Allowed: { $allowed }
fault-unknown-key = unknown key. { $allowed ->
    [none] No key is allowed here
   *[other] Allowed: { $allowed }
}
fault-out-of-range = a number from { $least } to { $most } is needed
fault-empty-question = holds neither a text, nor an item of the library, nor a heading
fault-heading-alone = a heading stands alone, without a question in the same entry
fault-empty-clause = holds neither a text nor a clause of the library

## Findings

finding-line = { $severity ->
    [error] error
   *[warning] warning
}: { $at }{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}: { $message }
finding-to_be_written = not written yet: { $part }
finding-not_translated = not translated: { $part }
finding-no_reference = the letter has no number yet
finding-no_date = the letter has no date yet
finding-unfilled_field = the field { "{" }{ $field }{ "}" } is not filled
finding-party_unknown = it is not known for certain whether the State is a party: { $field }. Confirm it in the office's treaty status
finding-to_check = a passage is marked to be checked: { $words }
finding-placeholder = a placeholder was left: { $words }
finding-language_not_listed = there is text in “{ $language }”, which is not among the languages of the letter and will not be written
finding-no_mandate = no mandate has joined the letter
finding-mandate_ended = the mandate “{ $mandate }” ended on { $date }{ $merged ->
    [none] {""}
   *[other] {" "}and was merged into “{ $merged }”
}
finding-resolution_due = the resolution of “{ $mandate }” is due: { $number } of { $date } has run out, and its renewal is not on record. Confirm the number to be cited
finding-resolution_unknown = the resolution of “{ $mandate }” at this date is not on record. Confirm the number to be cited
finding-resolution_unconfirmed = the resolution of “{ $mandate }” is due or not on record, and nobody has confirmed { $number } for the office
finding-resolution_superseded = “{ $mandate }” cites { $number }, although { $by } is in effect
finding-resolution_near_renewal = { $number } of “{ $mandate }” may have been renewed; the data reach to { $known }
finding-no_signatory = who signs for “{ $mandate }” at this date is not on record{ $last ->
    [none] {""}
   *[other] {" "}(last known: { $last })
}
finding-signatory_differs = { $name } signs for “{ $mandate }”, although { $by } is on record
finding-signatory_unconfirmed = { $name } signs for “{ $mandate }” as last known on { $known }
finding-name_without_script = the name of { $name } is not on record in the script of “{ $language }” and stands in Latin letters
finding-not_a_party = { $status ->
    [signatory] { $state } has signed { $treaty } and is not a party to it
   *[none] { $state } is not a party to { $treaty }
}
finding-reference_wrong = the reference { $reference } does not fit the letter, which would be { $wanted }
finding-other_reference = the text names another letter: { $reference }
finding-other_state = the text speaks of { $name }: “{ $words }”
finding-dead_link = the link “{ $words }” leads nowhere
finding-schemeless_link = the address “{ $target }” lacks its beginning (https://)
finding-note_without_text = the footnote { "[^" }{ $label }{ "]" } has no text
finding-note_without_mark = the footnote { "[^" }{ $label }{ "]" } has no mark in the text and does not print
finding-note_defined_twice = the footnote { "[^" }{ $label }{ "]" } is defined twice; the first one prints
finding-newer_text = the library has revision { NUMBER($now, useGrouping: 0) } of “{ $key }”; this letter took revision { NUMBER($taken, useGrouping: 0) }. Take it, or keep what the letter has
finding-note_doubled = the footnote { "[^" }{ $label }{ "]" } says the same as an earlier one
finding-quotes_mixed = straight and curly quotation marks are mixed in this language
finding-date_without_year = a date without a year: “{ $words }”
finding-we_of_one = one mandate signs, and the text says “{ $words }”
finding-excellency_to_other = the letter does not go to a Government, and the text says “{ $words }”
finding-annex_absent = the text points to an annex (“{ $words }”), and there is none
finding-wording_unconfirmed = { $count ->
    [one] one wording
   *[other] { $count } wordings
} in “{ $language }” that nobody has confirmed: { $names }

## Commands

export-written = { $file }
export-refused = { $file } is not written as a final letter: { $count ->
    [one] one error
   *[other] { $count } errors
}. Mend it, or write a draft with --draft.
export-summary = { $files ->
    [one] one file
   *[other] { $files } files
} written to { $folder }. { $count ->
    [0] Nothing to report.
    [one] “check” shows one finding.
   *[other] “check” shows { $count } findings.
}
export-styles-added = The letterhead lacked styles, which were added: { $styles }.
check-clean = { $file }: nothing found.
progress = { $done } of { $all } letters composed
