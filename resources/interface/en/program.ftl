### What the program says to its user, in English. Errors tell what happened, what is safe, and what to do.

## The language itself

# As it names itself.
interface-name = English
# ltr or rtl: from which side the window is read.
interface-direction = ltr

## Files that cannot be used

data-file-wrong = { $file }: this data file does not fit: { $reason }. Nothing was written. Mend the file or move it away.
data-file-unreadable = { $file }: this data file cannot be read: { $reason }. Nothing was written.
sentence-wrong = A standard sentence ({ $locale }) cannot be used: { $reason }. Nothing was written. Mend it in the office's templates/sentences, or move that file away.
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
no-such-language = There is no language “{ $language }”. The languages: { $allowed }.
language-not-in-letter = { $file }: the letter is not in “{ $language }”. Its languages: { $allowed }.
target-changed = { $file } was changed since it was exported, or was not made by Chancery. It was not replaced, and nothing was written. Move it away, or use --force to replace it.
two-outputs-one-name = Two of the letters would be written to { $file }. Nothing was written. Export them to different folders.
cannot-write = { $file } cannot be written: { $reason }. The files that were there are untouched.
ledger-unusable = { $file }: the record of exported files cannot be kept: { $reason }. Nothing was written. Choose another folder with --home.

## Letters of the workspace

no-such-letter = There is no such letter in the workspace. It may have been opened from another one.
no-such-revision = The letter has no revision { NUMBER($number, useGrouping: 0) }.
letter-changed = { $by } has saved this letter meanwhile. Nothing was overwritten, and nothing of yours is lost: look at the difference, and keep both or go on from theirs.
letter-locked = { $reference } was sent and does not change. Take the sending back first, with a reason.
letter-status = Somebody has changed the status of this letter meanwhile; it is now “{ $status }”. Nothing was changed.
letter-needs-date = The letter has no date. Its number belongs to the year of its date: set the date, then ask for the number again.
letter-not-referenced = The letter has no number, or was sent already. Nothing was changed.
letter-not-sent = The letter was not sent. Nothing was changed.
version-name = A version needs a name of at most 200 characters.
reason-missing = A reason is needed; it stays in the history. Nothing was changed.

## The register

reference-form = “{ $text }” is not a reference. It is written like AL KAZ 3/2024.
reference-of-another = { $reference } is not a reference of this letter, which needs one like { $wanted }. Nothing was changed.
reference-by-register = The number of a letter is changed only through the register. The letter was not saved.
reference-would-not-fit = { $reference } would no longer fit the letter: its type, addressee and year cannot change while it has this number. Declare the number void first. The letter was not saved.
register-start-unknown = The register knows no number of { $addressee } in { NUMBER($year, useGrouping: 0) }. No number was given. Give the last number known with --after (0 if there is none).
register-knows-more = The last number of { $addressee } in { NUMBER($year, useGrouping: 0) } is { NUMBER($last, useGrouping: 0) }, which contradicts --after. No number was given.
letter-has-number = The letter has the number { $reference }. Declare it void first if another is to be given. Nothing was changed.
number-taken = { $reference } is in the register already ({ $status }). Nothing was changed.
number-issued = The letter { $reference } was sent; its number cannot be void. Nothing was changed.
no-such-number = { $reference } is not in the register.
clock-went-back = The clock of this machine shows { $now }, but the last entry of the register is of { $latest }. No number was given. Set the clock right, or if it is right ask again with --clock-is-right.
register-table = { $file }: { $count ->
    [one] one line does
   *[other] { $count } lines do
} not fit. Nothing was taken in.
register-line = { $file }: line { $line }: { $fault }
fault-no-reference-column = the first line names no column “reference” (found: { $value })
fault-reference-form = “{ $value }” is not a reference like AL KAZ 3/2024
fault-reference-twice = { $value } stands here twice, or with two types
fault-addressee-unknown = “{ $value }” is not the code of a State, nor OTH
fault-date-form = “{ $value }” is not a date like 2024-08-29
fault-status = “{ $value }” is not a status: reserved, issued, void
fault-year-differs = the date is of another year than the reference ({ $value })

## The office's own facts and texts

no-such-entry = The office has no such fact or text of its own.
entry-changed = { $by } has changed this fact or text meanwhile. Nothing was overwritten.
entry-place = { $file } holds nothing that an office keeps of its own.
source-missing = A fact or text of the office needs a source: what it relies on. Nothing was written.
pack-unreadable = { $file }: the pack cannot be read: { $reason }.
pack-wrong = { $file } is not a pack that can be taken in: { $reason }. Nothing was changed.
pack-format = { $file } is a pack of format { NUMBER($format, useGrouping: 0) }; this program knows format { NUMBER($known, useGrouping: 0) }. Nothing was changed.
pack-too-large = { $file } is too large for a pack; the most is { NUMBER($most, useGrouping: 0) } bytes.

## The office's database

office-url-wrong = This is not the address of an office's database. It is written like postgresql://user@server/database.
office-url-password = The address of a database must hold no password. Put it into the password file of PostgreSQL (~/.pgpass), or into the system's keyring.
office-url-option = The address of the office's database may not set “{ $option }”. The connection is always encrypted and checked against the server's name, except on this machine itself.
office-extra-missing = The part of the program that speaks to an office's database is not installed. Install it with: pip install "chancery[office]".
settings-wrong = { $file }: the settings do not fit: { $reason }. Nothing was opened. Mend the file, or move it away to begin with the defaults.

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
finding-day_of_force = { $day } is the day on which { $treaty } came into force for the State; it became a party on { $date }
finding-reference_wrong = the reference { $reference } does not fit the letter, which would be { $wanted }
finding-other_reference = the text names another letter: { $reference }
finding-other_state = the text speaks of { $name }: “{ $words }”
finding-document_later = the text cites { $symbol }, a document of { $year }: it is later than the letter
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
progress = { $done } of { $all } letters checked
library-hit = { $kind ->
    [clause] clause
   *[question] question
} { $key }: { $title }{ $tags ->
    [none] {""}
   *[other] {" "}({ $tags })
}
library-nothing-found = Nothing in the library has all of these words. Fewer words, or the beginnings of words, find more.

## The workspace: opening, reading, writing

workspace-none = There is no workspace in { $folder }. Nothing was done.
workspace-missing = { $place }: the workspace file is not there. Nothing was made in its place. If you moved it, move it back.
workspace-gone = { $place }: the workspace file is missing or empty, although there are backups. Nothing was made in its place. The newest good backup is { $backup }, of { $made }: bring it back with “restore”. To begin anew, move the backups away first.
workspace-damaged = { $place }: the workspace is damaged. It was left as it is. Run “verify” to see what is whole, and “restore” to bring a backup back.
workspace-damaged-safe = { $place }: the workspace is damaged. It was left as it is, and nothing was written. Safe is the backup { $backup } of { $made }, with { $letters ->
    [one] one letter
   *[other] { $letters } letters
}. “restore” puts it in place, keeps the damaged file, and brings in what is newer and can be read.
workspace-damaged-alone = { $place }: the workspace is damaged, and there is no backup that is whole. It was left as it is, and nothing was written. “restore” makes a new one of all that can still be read, and keeps the damaged file. If there is no passphrase here, and should be one, put the key file (workspace.key) back beside the workspace.
workspace-torn = { $place }: the program was ended in the middle of saving. If you had just changed something, look whether that change is there.
workspace-unfinished = { $place }: the workspace was not closed, and its folder cannot be written. Open it once where the folder can be written, or copy the folder.
workspace-busy = { $place } is in use by another process all the time. Nothing was written. Try again; if it lasts, end the other process.
workspace-in-use = { $place } is open in another window or command. Nothing was changed. Close it there and try again.
workspace-held = The workspace is open in another window: { $holder }. Nothing was changed. Close that window and try again.
workspace-seat = The workspace is open in another window: { $holder }. Here it can be read, not changed.
workspace-only-read = { $place }: { $why ->
    [newer] a newer version of Chancery has worked on this workspace. Here it can be read, not changed; install the newer version to work on
    [folder] the folder cannot be written. The workspace can be read, not changed
    [damaged] the workspace is damaged. What can still be read is shown; nothing can be changed, and the file stays as it is
   *[file] the file cannot be written. The workspace can be read, not changed
}.
workspace-full = { $place } cannot be written: the disk is full. What was saved before is untouched; what was just to be written was not. Make room and try again.
workspace-disk = { $place }: the disk cannot be read or written. What was saved before was not touched. Look at the disk, and try again.
workspace-not-writable = { $place } cannot be written: the folder, the file or the disk does not allow it. What is there is untouched.
workspace-read-only = { $place } can only be read ({ $why ->
    [newer] a newer version of Chancery has worked on it
    [folder] its folder cannot be written
    [file] the file cannot be written
    [damaged] it is damaged
   *[seat] another window has it
}). Nothing was written.
workspace-needs-upgrade = { $place } is of an earlier version and cannot be written, so it cannot be brought up to date. Open it once where it can be written.
workspace-replaced = { $place } was replaced meanwhile: a backup was restored, or the passphrase was set or removed. Nothing was written. Close this window or command, and open the workspace anew.
workspace-unreachable = The database { $place } cannot be reached. Nothing was saved there. Try again; an open letter can be written as a letter file.
workspace-refused = The database { $place } refuses: the user, the password, the certificate or the rights do not fit. Nothing was written.
sqlite-too-old = The database library (SQLite { $version }) has a known fault; { $least } or later is needed. Nothing was opened. Install Chancery anew.
swap-damaged = { $file } cannot be read: an exchange of the workspace was left in the middle. Nothing was touched. The whole new workspace is in incoming.db beside it, the old one where it was, or in the newest folder aside-….

## The folder of a workspace

place-network = { $folder } lies on a network share ({ $kind }). A workspace there would be damaged, for two machines cannot share its log. Nothing was opened. Choose a folder of this machine with --home; for several people, use a database of the office.
place-cloud = { $folder } lies in a folder of { $cloud }, which copies files while they are written and can tear the workspace apart. Choose another folder with --home; backups may lie there (backup --to).

## Backups

backup-made = { $folder }: a backup of { $letters ->
    [one] one letter
   *[other] { $letters } letters
}, verified.
backup-open = It is not protected: the workspace has no passphrase.
backup-differs = { $place }: the backup is not what was to be backed up. It was thrown away; the workspace is untouched. Try again, or to another disk with --to.
copy-differs = The copy differs from the workspace in its table “{ $table }”. It was thrown away; the workspace is untouched. Try again.
copy-not-empty = The database copied to is not empty: its table “{ $table }” has rows. Nothing was copied.
restore-none = There are no backups.
restore-nothing = There is no backup, and no workspace that could be read. Nothing was done.
restore-none-good = No backup is whole and opens with this passphrase. Nothing was done. See “restore --list”, and name one to try it.
restore-no-such = There is no backup “{ $name }”. Nothing was done. See “restore --list”.
restore-office = A workspace in an office's database is restored with the tools of PostgreSQL.
restore-line = { $name }: { $letters ->
    [one] one letter
   *[other] { $letters } letters
}, { $reason ->
    [opened] made at opening
    [hour] made while open
    [closed] made at closing
    [upgrade] made before an upgrade
    [restore] made before a restore
    [protection] made when the passphrase was set or removed
   *[asked] made by hand
}, { $state ->
    [open] not protected
   *[protected] protected
}
restore-ask = Put the backup { $name } ({ $letters ->
    [one] one letter
   *[other] { $letters } letters
}, { $state ->
    [open] not protected
   *[protected] protected
}) in the place of the workspace? What is there now is moved aside and kept. [yes/no]
restore-ask-alone = There is no backup. Make a new workspace of all that can still be read? What is there now is moved aside and kept. [yes/no]
restored = { $name ->
    [none] A new workspace was made of what could be read.
   *[other] The backup { $name } is in place, and was verified there.
}
restored-aside = What was there before is in { $folder }.
restored-letter = { $state ->
    [whole] Newer there, and brought in
    [part] Newer there; the last state that can be read was brought in
   *[lost] Newer there, and cannot be read
}: letter { $letter }{ $reference ->
    [none] {""}
   *[other] {" "}({ $reference })
}
restored-numbers = { $count ->
    [one] One number
   *[other] { $count } numbers
} of the register brought in.
restored-register-unsure = Not every number of the register could be read. So that none is given twice, the register asks for the last number of each addressee once.
verified = { $place }: whole ({ $letters ->
    [one] one letter
   *[other] { $letters } letters
})
verify-damaged = { $place }: damaged
verify-other-key = { $place }: has another key, and was not looked into

## The passphrase

ask-passphrase = Passphrase:
ask-new-passphrase = New passphrase:
ask-again = The same again:
ask-recovery-key = Recovery key:
ask-remove-backups = Remove these? [yes/no]
secret-needed = Nobody can be asked here. Nothing was done. Give the answer with { $option }.
answer-needed = Nobody can be asked here. Nothing was done. Answer with { $option }.
secret-file-open = { $file }: others can read this file, so it was not used. Make it readable for you alone (chmod 600).
secret-file-unreadable = { $file } cannot be read as UTF-8. Nothing was done.
passphrase-wrong = The passphrase is wrong. Nothing was touched. If it is forgotten, “passphrase recover” takes the recovery key.
passphrase-short = The passphrase is too short: { $least } signs at least; four or five words are better. Nothing was changed.
passphrases-differ = The two passphrases differ. Nothing was changed.
passphrase-is-set = The workspace has a passphrase. Nothing was done. “passphrase change” gives it another.
passphrase-is-not-set = The workspace has no passphrase. Nothing was done. “passphrase set” gives it one.
passphrase-changed = The passphrase was changed, also for { $count ->
    [one] one backup
   *[other] { $count } backups
}. Whoever knew the old one and has an old copy of the key file can still open what there is; if so, use --new-key.
passphrase-removed = The passphrase was removed. The workspace is not protected any more.
passphrase-office = A workspace in an office's database is protected there, not by a passphrase here.
passphrase-in-keyring = The passphrase is in the system's keyring.
recovery-key-shown = This is the recovery key. It opens the workspace if the passphrase is forgotten, and is shown only now. Print it or write it down, and keep it away from the machine.
recovery-key-wrong = This is the recovery key of another workspace, or one that was replaced. Nothing was touched.
recovery-key-group = The recovery key is mistyped in its { NUMBER($group, useGrouping: 0) }. group. Nothing was touched.
recovery-key-length = The recovery key has { $wanted } signs in eight groups of five; here are { $count }. Nothing was touched.
key-file-damaged = { $file }: the key file is damaged or is not that of this workspace. The workspace was not touched. A copy lies in each backup of the same key: put one back.
keyring-unsafe = There is no keyring of the system that keeps secrets safe here ({ $kind }). The passphrase was not put anywhere. Use --passphrase-file, or type it.
keyring-refused = The system's keyring refuses ({ $kind }). Unlock it, or use --passphrase-file.
backup-other = { $name } { $state ->
    [open] is not protected
   *[protected] opens only with the key of before
}
backups-kept = They were kept.
backups-removed = { $count ->
    [one] One was removed.
   *[other] { $count } were removed.
}
cannot-remove = { $folder } cannot be removed: { $reason }.

## Commands on the register, packs, and the office's folder

# Beside a table of numbers; the words a register uses.
number-status = { $status ->
    [reserved] reserved
    [issued] issued
   *[void] void
}
# Why a row of numbers has no letter.
gap-why = { $why ->
    [before] given before this register began
    [void] void
   *[elsewhere] passed over: given elsewhere, or brought in with a later number
}
register-no-gaps = No gaps.
register-voided = { $reference } is void now. It is never given again.
register-brought-in = { $count ->
    [one] One number was brought in.
   *[other] { NUMBER($count, useGrouping: 0) } numbers were brought in.
}
register-table-unreadable = { $file }: the table cannot be read: { $reason }. Nothing was brought in.
addressee-unknown = “{ $code }” is not the code of a State, nor OTH. Codes are of three letters: KAZ.
letter-file-differs = { $file }: the workspace has this letter with another type, addressee or date. No number was given. Write the letter file anew from the workspace, or change the letter there.
reference-not-in-register = The letter has the reference { $reference }, but the register has no number for it. No number was given. If it came from the central registry, enter it with --number; if it was left over from another letter, take it out of the file.
reference-does-not-fit = { $reference } is not of this letter's type, addressee and year. No number was given.
pack-written = { $file }: { $count ->
    [one] one entry
   *[other] { NUMBER($count, useGrouping: 0) } entries
}.
# One entry of a pack and what it is to what is here.
pack-line = { $state ->
    [new] new       { $place }
    [changed] changed   { $place }
    [same] same      { $place }
    [older] older     { $place } (what is here is newer; it stays)
   *[conflict] conflict  { $place } (both were changed; what is here stays, unless --replace)
}
pack-take-in = { $count ->
    [one] Take one entry in? [y/N]
   *[other] Take { NUMBER($count, useGrouping: 0) } entries in? [y/N]
}
pack-taken-in = { $count ->
    [one] One entry was taken in.
   *[other] { NUMBER($count, useGrouping: 0) } entries were taken in.
}
pack-nothing = There is nothing to take in.
pack-left = Nothing was changed.
move-from-office = The workspace lies in an office's database already. Nothing was changed.
move-in-use = { $holder } has the workspace open. Nothing was changed. Close the window there and try again.
move-done = { $letters ->
    [one] One letter
   *[other] { NUMBER($letters, useGrouping: 0) } letters
} and { $numbers ->
    [one] one number
   *[other] { NUMBER($numbers, useGrouping: 0) } numbers
} lie in { $place } now, which is used from here on. The file on this machine was left as it was.
office-folder-read = The facts and texts in { $folder } were read into the workspace, once. From now on they are changed in the workspace; the files there are no longer read.
office-folder-unread = The facts and texts in { $folder } were not read into the workspace, because a file does not fit; the rest of the workspace works. Mend the file: it is tried again when the workspace is opened next.

save-fault = The letter could not be saved: a fault of the program ({ $kind }). What you typed is still here. Write it as a letter file, then start the program again.
