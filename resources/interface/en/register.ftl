### The register: numbers and the life of a letter, in the letter and in the section Register. Findings in their drawer.

## Actions

action-number-take = Take a number…
action-number-enter = Enter the number of the central registry…
action-letter-sent = Mark as sent…
action-letter-answered = Enter the reply…
action-letter-take-back = Take the sending back…
action-number-void = Declare the number void…
action-findings-next = Go to the next finding
action-findings-previous = Go to the finding before
action-findings-drawer = Show or hide the findings
action-register-open = Open the letter
action-register-void = Declare the number void…
action-register-enter = Enter a number of the central registry…
action-register-write = Write the register as a table (CSV)…
action-register-read = Bring in a register (CSV)…
action-register-gaps = Show the gaps

## Where a letter stands, under its name

# For a screen reader.
letter-standing-name = Where the letter stands
# The shape before the word tells the state as well: keep it.
letter-standing = { $status ->
    [draft] ○ Draft, no number yet
    [referenced] ◐ Numbered, not sent
    [sent] ● Sent on { $sent }
   *[answered] ✔ Sent on { $sent }, answered on { $answered }
}
# The shape before the words tells that the day is past: keep it.
letter-due = { $late ->
    [yes] ▲ The reply was due on { $date }
   *[no] Reply due by { $date }
}
letter-published = To be published on { $date }
# A button that opens a menu of what can be done with the letter's number.
letter-steps = Number and sending
# The button of the usual next step.
next-number-take = Take a number…
next-letter-sent = Mark as sent…
next-letter-answered = { $again ->
    [yes] Change the reply…
   *[no] Enter the reply…
}

## The questions

panel-leave = Cancel
reason = Reason
other-addressee = other actors than States
number-take-title = Take a number from the register
number-asking = Asking the register…
number-needs-date = The letter has no date. Its number belongs to the year of its date, so the date comes first.
number-set-date = Set the date
# { $reference } is the number that would be given.
number-offered = { $known ->
    [held] The register has noted { $reference } for this letter already. It is written into the letter now.
   *[next] { $last ->
        [0] This is the first number of its addressee and year: { $reference }.
       *[other] The letter would be { $reference }. The number before it is { NUMBER($last, useGrouping: 0) }.
    } Once given, the number belongs to this letter and is never given again.
}
number-give = Give { $reference }
# The same button before the number is known.
number-give-none = Give the number
number-last-asked = The register knows no number of { $addressee } in { $year }. Which was the last one given? The letter gets the one after it.
number-last = Last number given
number-last-hint = 0 if there was none
number-enter-instead = Enter the number of the central registry…
number-enter-title = Enter the number of the central registry
number-enter-text = The number is noted in the register, so that nobody here is given it as well.
number-reference = Reference
number-enter-do = Enter it
number-enter-other = This letter needs a reference like { $wanted }.
number-given = { $shown ->
    [same] The letter is { $reference } now.
   *[other] The letter is { $reference } now: the number shown before was given to another letter meanwhile.
}
number-entered = The letter is { $reference } now, as the central registry has it.
number-clock-right = The clock is right
numbering-clock = The clock of this machine shows { $now }, but the last entry of the register is of { $latest }. No number was given. Set the clock right and try again, or say that it is right.
numbering-unreachable = The office's register cannot be reached ({ $place }). The letter stays without a number; all else of it is saved. Go on working, and take the number when the register can be reached again.
numbering-knows-more = Somebody has just begun the numbers of { $addressee } in { NUMBER($year, useGrouping: 0) }: the last one is { NUMBER($last, useGrouping: 0) }. No number was given. Cancel, and ask for the number again.
numbering-start-unknown = The register knows no number of { $addressee } in { NUMBER($year, useGrouping: 0) } any more. No number was given. Cancel, and ask for the number again.
numbering-unsaved = The letter could not be saved, so nothing was asked of the register. See the bar above; then try again.
letter-sent-title = Mark the letter as sent
letter-sent-text = { $count ->
    [0] From then on the letter cannot be changed. The sending can be taken back, with a reason.
    [one] There is still an error among the findings. Once it is sent the letter cannot be changed. The sending can be taken back, with a reason.
   *[other] There are still { $count } errors among the findings. Once it is sent the letter cannot be changed. The sending can be taken back, with a reason.
}
letter-sent-date = Sent on
letter-sent-do = It was sent
letter-was-sent = { $reference } was sent. The letter is locked.
letter-answered-title = When was the letter answered?
letter-answered-date = Answered on
letter-answered-do = Enter the reply
letter-answered-not = There was no reply
letter-was-answered = { $state ->
    [yes] The reply is noted.
   *[no] It is noted that there was no reply.
}
letter-take-back-title = Take the sending of { $reference } back
letter-take-back-text = The letter can be changed again and keeps its number. The reason stays in its history.
letter-take-back-do = Take it back
letter-taken-back = The sending was taken back. The letter can be changed again.
number-void-title = Declare { $reference } void
number-void-text = The number stays in the register with its reason and is never given again. The letter is a draft again and may be given another.
number-void-do = Declare it void
number-voided = { $reference } is void. The letter has no number now.

## Dates as they are typed

date-hint = day, month, year
date-calendar = Calendar: { $field }
date-wrong = “{ $text }” is not a date. It is typed like 29 August 2024, 29.8.2024 or 2024-08-29.
date-missing = A date is needed.

## Lists whose order matters

ordered-keys = Alt and the arrow keys move a line, Delete takes it out
ordered-up = { $list }: move up
ordered-down = { $list }: move down
ordered-out = { $list }: take out

## Findings

findings-name = Findings
# The bar of the drawer.
findings-count = { $errors ->
    [0] { $warnings ->
        [0] Nothing found
        [one] 1 warning
       *[other] { $warnings } warnings
    }
    [one] { $warnings ->
        [0] 1 error
        [one] 1 error, 1 warning
       *[other] 1 error, { $warnings } warnings
    }
   *[other] { $warnings ->
        [0] { $errors } errors
        [one] { $errors } errors, 1 warning
       *[other] { $errors } errors, { $warnings } warnings
    }
}{ $aside ->
    [0] {""}
   *[other] {" "}({ $aside } set aside)
}
findings-none = No errors or warnings are open.
findings-waiting = Not checked yet
finding-severity = { $severity ->
    [error] Error
   *[warning] Warning
}
# A place of the letter: { $where } names a mandate, { $number } which of the questions or paragraphs.
finding-place = { $part }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
}{ $where ->
    [none] {""}
   *[other] {" "}– { $where }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
# What a screen reader says of a line.
finding-told = { $severity }. { $place }: { $finding }
finding-aside = { $place }: { $finding } – set aside: { $reason }
finding-gone = what was found here is mended
finding-go = Go there
finding-set-aside = Set aside…
finding-confirm = Confirm the resolution…
finding-take-up = Take up again
finding-aside-title = Set the chosen warning aside
finding-aside-text = { $count ->
    [one] The reason stays with the letter. The warning can be taken up again.
   *[other] The reason stays with the letter. It sets aside all { $count } warnings of this kind at this place. They can be taken up again.
}
finding-aside-do = Set aside
error-not-waived = An error cannot be set aside; it is mended, or answered by a confirmation. Nothing was changed.

## The section Register

# The table as a screen reader names it.
register-name = Numbers of the register
register-column = { $column ->
    [reference] Number
    [addressee] Addressee
    [status] Status
    [letter] Letter
    [date] Letter's date
    [origin] Given by
    [by] Entered by
   *[at] On
}
# The shape before the word tells the state as well: keep it.
register-status = { $status ->
    [reserved] ◐ Reserved
    [issued] ● Sent
   *[void] ✕ Void
}
register-origin = { $origin ->
    [counted] this register
    [claimed] central registry
   *[imported] another register
}
register-no-date = –
# Where the letter of a number is not in this workspace, or none was ever named.
register-no-letter = { $why ->
    [elsewhere] in another workspace
   *[none] –
}
# When something was done.
register-moment = { $day }, { $time }
register-untitled = no subject yet
register-void-because = Void: { $reason }
register-waiting = …
register-filter-addressee = Addressee
register-filter-year = Year
register-filter-status = Status
register-all-addressees = All addressees
register-all-years = All years
register-all-statuses = Any status
# An addressee that is no State.
register-other = Other actors (OTH)
register-addressee = { $name } ({ $code })
register-order = Order
register-order-addressee = By addressee and year
register-order-newest = Newest first
register-count = { $count ->
    [0] No numbers
    [one] 1 number
   *[other] { NUMBER($count) } numbers
}
register-empty = No number was given yet. The first letter to take one begins the register; or bring in the register you have kept so far, as a table.
register-none-match = No number fits the filters.
register-clear = Show all numbers
register-more = More
register-unreachable = The register cannot be reached. { $reason }
register-again = Try again
register-history-title = History of { $reference }
register-history-none = Choose a number to see who did what to it.
register-event = { $when }, { $by }: { $what }
# What was done to a number; $before and $after are states, numbers or types of letter.
register-what = { $what ->
    [assigned] given to a letter by this register
    [claimed] entered as given by the central registry
    [imported] brought in from another register
    [issued] its letter was sent
    [taken_back] the sending of its letter was taken back
    [void] declared void
    [retyped] its letter became one of another type: { $before } → { $after }
    [started] the counting began after number { $after }
   *[other] { $what }
}
register-because = { $words } – { $reason }
register-gaps-title = Numbers that no letter has
register-gap = { $first ->
    [same] { $addressee } { $last }/{ $year }
   *[other] { $addressee } { $first }–{ $last }/{ $year }
}
register-gap-column = { $column ->
    [numbers] Numbers
    [why] Why
   *[who] Who and when
}
register-who = { $by }, { $when }
register-no-gaps-yet = There are no gaps: every number belongs to a letter.
register-void-title = Declare { $reference } void
register-void-text = The number stays here with its reason and is never given again. If a letter of this workspace has it, that letter is a draft again and may be given another number.
register-was-voided = { $reference } is void.
register-enter-title = Enter a number of the central registry
register-enter-text = For a letter that was not written here. The number of a letter of this workspace is entered in the letter.
register-enter-date = Date of the letter (optional)
register-enter-do = Enter it
register-entered = { $reference } was entered.
register-year-differs = The date is of another year than the reference.
register-written = The register was written to { $file }.
register-table-files = Tables (*.csv)
register-faults-title = { $file } does not fit. Nothing was brought in.
register-fault = Line { $line }: { $fault }
register-faults-more = …and { $count } more lines.
register-faults-close = Close
