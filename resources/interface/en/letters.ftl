### The list of letters, new letters and copies, letter files, and the history of a letter.

## Actions: in menus, on buttons, and in the list of all that can be done

action-letter-new = New letter
action-letter-read = Open letter file…
action-letter-history = Show the history of this letter
action-letters-find = Search letters
action-letters-clear = Clear search and filters
action-letters-open = Open
action-letters-duplicate = Duplicate…
action-letters-history = History
action-letters-copy-reference = Copy the reference
action-letters-export = Write as letter file…
action-letters-archive = Archive
action-letters-unarchive = Bring back from the archive
action-new-letter-leave = Make no new letter
action-duplicate-leave = Make no copy
action-letter-file-faults-sheet-leave = Leave the letter file
action-letter-file-faults-copy = Copy what does not fit
action-history-leave = Leave the history
action-history-bring-back = Bring this state back
action-history-give-name = Give this state a name

## The list

# The list as a screen reader names it.
letters-name = Letters
letters-search = Search letters
letters-recent = Recent
# How many letters the list shows, of how many there are.
letters-count = { $shown ->
    [one] { NUMBER($shown) } letter
   *[other] { NUMBER($shown) } letters
} of { NUMBER($among) }
# Headings of the columns.
column = { $column ->
    [reference] Reference
    [addressee] Addressee
    [title] Title
    [status] Status
    [date] Date
    [response_due] Reply due
    [type] Type
    [mandates] Mandates
    [languages] Languages
   *[changed] Changed
}
order-by = Order by
# A row that is being read.
row-waiting = …
# In the column of references, as long as a letter has no number: as the letter itself shows it.
no-number = { $type } { $addressee } --/{ $year ->
    [none] ----
   *[other] { $year }
}
no-title = no subject yet
no-date = no date
nothing-due = –
# All of a row, where there is no room for all columns.
row-line = { $column }: { $text }
# The shape before the word tells the state as well: keep it.
status = { $status ->
    [draft] ○ Draft
    [referenced] ◐ Numbered
    [sent] ● Sent
   *[answered] ✔ Answered
}
# The shape before the date tells that it is past: keep it.
response-due = { $late ->
    [yes] ▲ { $date }, overdue
   *[no] { $date }
}
# Stands between names in a list.
list-joint = {", "}
changed-by = { $day }, { $time }, by { $who }
letter-type = { $type ->
    [AL] AL – allegation letter
    [UA] UA – urgent appeal
    [OL] OL – other letter
   *[other] { $type } – { $name }
}
# An addressee that is no State.
other-actor = Other actor
# The same, where one chooses an addressee.
other-actor-choice = Another actor: a company, an organization, an authority …
# How a letter is called, where it has no number yet.
letter-called = { $reference ->
    [none] { $type } to { $addressee }, no number yet
   *[other] { $reference }
}
recent-letter = { $title ->
    [none] { $name }
   *[other] { $name }: { $title }
}
recent-none = No letter was opened yet

## Filters

filter-name = { $filter ->
    [status] Filter by status
    [type] Filter by type
    [addressee] Filter by addressee
    [mandate] Filter by mandate
    [language] Filter by language
   *[year] Filter by year
}
filter-all = { $filter ->
    [status] Any status
    [type] Any type
    [addressee] Any addressee
    [mandate] Any mandate
    [language] Any language
   *[year] Any year
}
filter-archived = In the archive
filters-clear = Clear
filters-clear-all = Show all letters
letters-none = { $why ->
    [searched] No letter fits the search and the filters.
   *[archived] { $count ->
        [0] The archive is empty.
        [one] No letter is here; one is in the archive.
       *[other] No letter is here; { NUMBER($count) } are in the archive.
    }
}

## Where there is no letter yet

welcome-title = Welcome to Chancery
welcome-what = Chancery puts a joint communication together: you choose addressee and mandates, write the facts, and take questions and paragraphs of law from the library. Heading, opening, resolutions, signatures and dates follow by themselves, in six languages, and the letter leaves as a Word file.
welcome-safe = Everything you type is saved at once and stays on this machine. Histories name you as “{ $who }”; this is changed in the preferences.
welcome-way = { $way ->
    [sample] Open the sample letter
    [first] Begin a first letter
   *[file] Open a letter file…
}
welcome-way-text = { $way ->
    [sample] A whole letter in six languages, to look around in and to change as you like.
    [first] You are asked for its type, its addressee and the mandate that leads it.
   *[file] A letter that a colleague wrote out of Chancery, or one you typed as a file.
}
sample-opened = This is the sample letter, as a letter of your own: change what you like. It has no number, since a number comes from the register.

## A new letter

new-letter-title = New letter
new-letter-do = Make and open the letter
sheet-leave = Cancel
new-type = Type
new-addressee = Addressee
new-addressee-hint = Type any part of a State's name, in any language
new-addressee-missing = Choose an addressee: type a part of its name, then choose from the list.
new-kind = What it is
new-mandate = Lead mandate
new-mandate-hint = Type a word of its title, in any language, or a holder's name
new-mandate-missing = Choose the mandate that leads: type a word of its title, then choose from the list.
new-original = Language
# Below it the languages into which the letter is translated as well.
new-translations = Translations
actor-kind = { $kind ->
    [company] A company
    [organization] An international organization
    [bank] A bank
    [authority] An authority
   *[other] Something else
}

## Copies

duplicate-title = Duplicate a letter
duplicate-do = Make and open the copy
duplicate-of = { $title ->
    [none] { $name }
   *[other] { $name }: { $title }
}
duplicate-kind = Kind of copy
copy-kind = { $kind ->
    [structure] Same structure
    [sibling] Same letter to another addressee
   *[follow_up] Follow-up
}
copy-explained = { $kind ->
    [structure] Mandates, languages, options, and what comes from the library; without the texts.
    [sibling] Everything but addressee, number and salutation.
   *[follow_up] To the same addressee; recalls the letter, keeps the subject, without the facts.
}
copy-addressee-missing = Choose another addressee than that of the letter.
copy-reply-label = Reply to the letter
copy-reply = { $reply ->
    [none] There was none
    [received] There was one
   *[unknown] Not known yet
}
copy-replied-on = Date of the reply

## Archive

letters-archived = { $archived ->
    [yes] { $count ->
        [one] The letter is in the archive.
       *[other] { NUMBER($count) } letters are in the archive.
    }
   *[no] { $count ->
        [one] The letter is back in the list.
       *[other] { NUMBER($count) } letters are back in the list.
    }
}
undo-this = Undo

## Letter files

choose-letter-file = Open a letter file
choose-letter-file-place = Write as letter file
# Kind of file in the system's dialog; $ending is “*.toml”.
letter-files = Letter files ({ $ending })
letter-file-taken-in = The letter file is open as a letter of your own.{ $present ->
    [yes] {" "}The letter it came from is still in the list beside it.
   *[no] {""}
}{ $reference ->
    [none] {""}
   *[other] {" "}The number { $reference } was not taken over, since numbers come from the register: enter it there.
}
letter-files-written = { $count ->
    [one] Written: { $file }
   *[other] { NUMBER($count) } letter files were written to { $folder }
}
letter-file-faults-sheet-title = This letter file cannot be opened
letter-file-faults-sheet-do = Choose again…
letter-file-faults-told = { $file }: { $count ->
    [one] one thing does not fit.
   *[other] { NUMBER($count) } things do not fit.
} Nothing was taken in. Mend the file, and open it again.

## The history of a letter

history-leave = Back
history-button = History
history-of = History of { $name }
history-states = States
history-life = Life of the letter
history-named = Only states with a name
history-name-hint = A name for this state
history-give-name = Give the name
history-bring-back = Bring this state back
# One state in the list.
history-line = { $name ->
    [none] { $time }  { $what } · { $who }
   *[other] { $time }  ★ { $name } · { $what } · { $who }
}
# What led to a state; $part is a part of the letter as the window names it.
history-what = { $action ->
    [created] Made
    [undo] { $part ->
        [none] Undone
       *[other] { $part }, undone
    }
    [redo] { $part ->
        [none] Redone
       *[other] { $part }, redone
    }
    [restored] Brought back
    [numbered] Numbered
    [voided] Number declared void
    [sent] Sent
    [taken_back] Sending taken back
    [answered] Reply noted
   *[edit] { $part ->
        [none] Changed
       *[other] { $part }
    }
}
history-event = { $day }, { $time }  { $what ->
    [created] Made
    [numbered] Numbered
    [voided] Number declared void
    [sent] Sent
    [taken_back] Sending taken back
    [answered] Reply noted
    [archived] Archived
    [unarchived] Brought back from the archive
   *[other] { $what }
} · { $who }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}
history-state = { $present ->
    [yes] Now: since { $day }, { $time }, by { $who }
   *[no] As it was on { $day } at { $time }, by { $who }
}
history-brought-back = { $state }: this state is back.
history-named-now = The state is called “{ $name }” from now on, and is always kept.
open-letter = Open the letter
comparison-name = What differs from now
comparison-none = Nothing differs from now.
comparison-present = { $locked ->
    [yes] This is the letter as it is now. It was sent and does not change; any state before can still be looked at.
   *[no] This is the letter as it is now. Choose a state before it to see what differs, and to bring it back.
}
# The legend above a comparison.
comparison-gone = was there, and is gone
comparison-came = came since
# A place of the letter: “Question, 2 (français)”, “Addressee: date”.
comparison-place = { $part }{ $number ->
    [0] {""}
   *[other] {" "}{ NUMBER($number) }
}{ $field ->
    [none] {""}
   *[other] : { $field }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
comparison-count = { $gone ->
    [0] No word is gone
    [one] One word is gone
   *[other] { NUMBER($gone) } words are gone
}, { $came ->
    [0] none came
    [one] one came
   *[other] { NUMBER($came) } came
}
field-type = type
field-addressee = addressee
field-date = date
field-reference = number
field-languages = languages
field-classification = classification
field-states-concerned = States concerned
field-also-sent = also sent to
field-status = status
field-resolution = resolution
field-name = name
field-kind = kind

## Others

letter-open-elsewhere = { $count ->
    [one] { $who } has this letter open too, since { $since }.
   *[other] { $who } have this letter open too, the first since { $since }.
} Nothing is overwritten: if both of you change it, you are asked.
