### Mandates: in a letter, and the records of all of them.

## Searching

mandate-search = Add a mandate
mandate-search-hint = Add a mandate: a word of its title in any language, or its holder
mandate-found = Mandates found
mandate-not-found = No mandate has all of these words. Beginnings of words are enough, in any of the six languages. A mandate that is missing can be added in the section Mandates.
# One line of what was found.
mandate-hit = { $state ->
    [taken] { $title } (in the letter)
    [ended] { $title } (ended)
   *[free] { $title }
}

## The cards of a letter

mandate-none = No mandate yet. Type a word of a title, in any of the six languages, or the name of who holds it, and press Enter. The first mandate leads.
# What the facts on the cards are those of, and who speaks in the letter. $count: mandates that sign.
mandate-facts-of = { $dated ->
    [yes] Facts of { $date }, the letter's date.
   *[no] Facts of today, { $date }: the letter has no date yet.
} { $count ->
    [0] Nobody signs.
    [one] One mandate signs: the letter says “I”.
   *[other] { $count } mandates sign: the letter says “we”.
}
mandate-lead = lead
mandate-drag = Drag to move, or press Alt and an arrow key
mandate-remove = Take this mandate out of the letter
mandate-removed = “{ $title }” was taken out of the letter.
mandate-put-back = Put it back
mandate-status-label = Part of this mandate in the letter
mandate-status = { $status ->
    [joined] joined
    [invited] invited
    [declined] declined
   *[withdrawn] withdrawn
}
# What a screen reader says of a card.
mandate-card = { $lead ->
    [yes] { $title }, leads. { $status }. { $resolution }. { $holder }
   *[no] { $title }. { $status }. { $resolution }. { $holder }
}
mandate-resolution-menu = Resolution: what can be done
mandate-holder-menu = Signatory: what can be done
mandate-do-confirm = Confirm…
mandate-do-set-resolution = Set another for this letter…
mandate-do-record-resolution = Back to the record
mandate-do-set-signatory = Set another for this letter…
mandate-do-record-signatory = Back to the record
mandate-do-new-holder = New holder…
mandate-do-show = Show the record
mandate-ended-words = { $merged ->
    [none] The mandate ended on { $date }
   *[other] The mandate ended on { $date } and was merged into “{ $merged }”
}

## How a resolution stands at the letter's date

# A resolution by the body that adopted it; used within the messages below.
mandate-resolution-name = { $body ->
    [general_assembly] General Assembly resolution { $number }
    [commission_on_human_rights] Commission on Human Rights resolution { $number }
    [economic_and_social_council] Economic and Social Council resolution { $number }
   *[human_rights_council] Resolution { $number }
}
mandate-resolution-in_force = { mandate-resolution-name } of { $date }, in force
mandate-resolution-due = { mandate-resolution-name } of { $date } has run out; its renewal is not on record
mandate-resolution-unknown = No resolution is on record for this date
mandate-resolution-ended = { mandate-resolution-name } of { $date }
mandate-resolution-set = { $record ->
    [none] { mandate-resolution-name }, set for this letter; none is on record for this date
   *[other] { mandate-resolution-name }, set for this letter; in force is { $record }
}
mandate-resolution-none = No resolution is cited, as set for this letter
mandate-resolution-listed = { $number } of { $date }
mandate-resolution-cite-none = cite no resolution

## How the holder stands at the letter's date; $function is the function of a Working Group, or none

mandate-holder-in_force = { $since ->
    [none] { $function ->
        [none] { $name } signs
       *[other] { $name } signs, { $function }
    }
   *[other] { $function ->
        [none] { $name } signs, in office since { $since }
       *[other] { $name } signs, { $function } since { $since }
    }
}
mandate-holder-due = { $function ->
    [none] Who signs is not on record for this date; last known: { $name }, since { $since }
   *[other] Who signs is not on record for this date; last known: { $name }, { $function } since { $since }
}
mandate-holder-unknown = Who signs is not on record for this date
mandate-holder-ended = Last held by { $name }
mandate-holder-set = { $function ->
    [none] { $record ->
        [none] { $name } signs, set for this letter; nobody is on record for this date
       *[other] { $name } signs, set for this letter; on record is { $record }
    }
   *[other] { $record ->
        [none] { $name } signs, { $function }, set for this letter; nobody is on record for this date
       *[other] { $name } signs, { $function }, set for this letter; on record is { $record }
    }
}

## Forms

mandate-leave = Cancel
mandate-set = Set
mandate-enter = Enter for the office
mandate-set-resolution = Another resolution, for this letter only
mandate-set-signatory = Another signatory, for this letter only
mandate-confirm-heading = Confirm the resolution for the office
mandate-new-holder-heading = New holder, for the office
mandate-number = Number
mandate-date = Adopted on
mandate-confirmed-until = For letters until
mandate-name = Name
mandate-name-ru = Name in Russian
mandate-name-ar = Name in Arabic
mandate-name-zh = Name in Chinese
mandate-gender-label = Titles as for
mandate-gender = { $gender ->
    [f] a woman
   *[m] a man
}
mandate-function = Function
mandate-function-none = none
mandate-from = From
mandate-until-known = Until, if known
mandate-body-label = Adopted by
mandate-body = { $body ->
    [general_assembly] General Assembly
    [commission_on_human_rights] Commission on Human Rights
    [economic_and_social_council] Economic and Social Council
   *[human_rights_council] Human Rights Council
}
mandate-source = Source
mandate-source-hint = What the office relies on: a page, a document, a message
# How a day is typed; the figures are an example.
mandate-day = 2026-08-31 or 31.8.2026
mandate-day-partial = 2026-08-31, 31.8.2026, or a month: 2026-08
mandate-needs-name = A name is needed.
mandate-needs-from = From when? A day (2026-08-31) or a month (2026-08) is needed.
mandate-needs-until = The end is not a day (2026-08-31), nor a month (2026-08).
mandate-needs-number = A number is needed, like 53/4.
mandate-needs-date = The day of its adoption is needed, like 2026-08-31.
mandate-needs-source = A source is needed: what the office relies on. It stays with the entry.
mandate-adopted-later = The resolution cannot be later than the letter, whose facts are those of { $date }.
mandate-needs-confirmed-until = Until which date of letters does it hold? It must cover { $date }.
mandate-run-out = { $number } is what is on record, and it has run out. Confirm it for the office instead.
mandate-write-mine = Enter mine over it

## Actions

action-mandate-search = Add a mandate
action-mandate-order = Usual order
action-mandate-up = Move the mandate up
action-mandate-down = Move the mandate down
action-mandate-first = Let the mandate lead
action-mandate-remove = Take the mandate out of the letter
action-mandate-set-resolution = Set another resolution for this letter
action-mandate-set-signatory = Set another signatory for this letter
action-mandate-record = Mandate: back to the record
action-mandate-confirm = Confirm the mandate's resolution for the office
action-mandate-new-holder = Enter a new holder of the mandate
action-mandate-show = Show the record of the mandate

## The section: all mandates and their records

mandates-search = Search the mandates
mandates-search-hint = Search: any word of a title, in any language, or a holder
mandates-list = Mandates
mandates-count = { $count ->
    [0] No mandate
    [one] One mandate
   *[other] { $count } mandates
}
mandates-now-label = Which mandates are listed
mandates-now-all = all
mandates-now = { $now ->
    [in_force] resolution in force
    [due] resolution due
   *[ended] ended
}
# Under the title of a mandate in the list.
mandates-row = { $now ->
    [in_force] { $resolution } in force
    [due] { $resolution ->
        [none] no resolution on record
       *[other] { $resolution } has run out
    }
   *[ended] ended
}, { $holder ->
    [none] holder not on record
   *[other] { $holder }
}{ $outdated ->
    [0] {""}
   *[other] {" "}(▲ what ships has changed)
}
mandates-add = Add…
mandates-record = Record of the mandate
mandates-detail = The fact that is chosen
mandates-column = { $column ->
    [what] Fact
    [dates] When
    [source] Source
    [as-of] As of
    [confidence] Confidence
   *[whose] From
}
mandates-group = { $list ->
    [title] Titles
    [resolution] Resolutions
    [holder] Holders
    [confirmation] Confirmed by the office
   *[whole] The mandate as a whole
}
mandates-history = History of the office's entries ({ $count })
mandates-holder = { $function ->
    [none] { $name }
   *[other] { $name }, { $function }
}
mandates-confirmation = { $number }, confirmed by { $by }
mandates-until = for letters until { $date }
mandates-dates = { $begins ->
    [none] { $ends ->
        [none] {""}
       *[other] until { $ends }
    }
   *[other] { $ends ->
        [none] from { $begins }
       *[other] { $begins } to { $ends }
    }
}
mandates-confidence = { $confidence ->
    [read] read
    [confirmed] confirmed
    [sourced] sourced
    [high] high
    [medium] medium
   *[low] low
}
mandates-ships = the program
mandates-own = { $state ->
    [outdated] { $by } (what ships has changed)
   *[own] { $by }
}
mandates-no-title = not on record
mandates-event = { $done ->
    [put] { $date }, { $time }: { $by } entered { $what }. Source: { $source }
   *[taken_back] { $date }, { $time }: { $by } took back { $what }. Reason: { $source }
}
mandates-entered = Entered by { $by } on { $date }, { $time }. Source: { $source }
mandates-shipped-source = { $confidence ->
    [none] { $source ->
        [none] Ships with the program.
       *[other] Ships with the program. Source: { $source }
    }
   *[other] { $source ->
        [none] Ships with the program. Confidence: { $confidence }
       *[other] Ships with the program. Source: { $source }. Confidence: { $confidence }
    }
}
mandates-shipped = { $state ->
    [changed] ▲ What ships has changed since the office entered its own. The office's stands until you decide. What ships now:
    [gone] ▲ What shipped when the office entered its own ships no more. The office's stands until you decide.
   *[under] The office's stands over what ships:
}
# $years: between renewals; 0: no term. The dates: how far the data are known to reach.
mandates-whole = { $own ->
    [yes] Added by the office.
   *[no] Ships with the program.
} { $scope ->
    [country] Country mandate,
   *[thematic] Thematic mandate,
} ordered by “{ $keyword }”. { $years ->
    [0] No fixed term.
    [one] Renewed every year.
   *[other] Renewed every { $years } years.
} Known to { $titles } (titles), { $resolutions } (resolutions), { $holders } (holders).
mandates-do-new-holder = New holder…
mandates-do-new-resolution = New resolution…
mandates-do-new-title = New title…
mandates-do-confirm = Confirm the resolution…
mandates-do-correct = Correct…
mandates-do-keep = Keep the office's
mandates-do-take = Take what ships
mandates-do-take-back = Take back…
mandates-do-take-back-all = Take the mandate back…
mandates-form = { $what ->
    [new-holder] New holder
    [new-resolution] New resolution
    [new-title] New title from a day on
    [confirm] Confirm the resolution for letters of today
    [correct] Correct what is on record
    [take-back] Take the office's entry back; what ships stands again
   *[take-back-all] Take the whole mandate back
}
mandates-kind = Kind of title
# $language: its own name, like français.
mandates-title-in = { $gender ->
    [f] { $language }, of a woman
   *[m] { $language }
}
mandates-needs-day = From which day? It is needed, like 2026-08-31.
mandates-needs-title = The title in English is needed; other languages that are left empty show as gaps.
mandates-needs-both = Where the title of a woman is given, that of a man is needed too.
mandates-add-heading = A mandate that is missing
mandates-keyword = Keyword in English
mandates-keyword-hint = by which letters order it, like “older persons”
mandates-scope-label = Scope
mandates-scope = { $scope ->
    [country] country
   *[thematic] thematic
}
mandates-years-label = Renewed
mandates-years = { $count ->
    [0] without a fixed term
    [one] every year
   *[other] every { $count } years
}
mandates-first-number = Resolution
mandates-needs-keyword = A keyword in English is needed.
mandates-key-taken = There is a mandate “{ $key }” already.
mandates-reason = Reason
mandates-needs-reason = A reason is needed; it stays in the history.
mandates-taken = what ships was taken
mandate-in-use = { $count ->
    [one] One letter has
   *[other] { $count } letters have
} this mandate. It was not taken back; nothing was changed. Take it out of the letters first.
action-mandates-search = Search the mandates
action-mandates-new-holder = Mandates: new holder
action-mandates-new-resolution = Mandates: new resolution
action-mandates-new-title = Mandates: new title
action-mandates-confirm = Mandates: confirm the resolution
action-mandates-correct = Mandates: correct the fact that is chosen
action-mandates-add = Mandates: add one that is missing

# Words of the tabs where the window is too narrow for the list beside the record.
mandates-panes = Parts of the mandates section
mandates-pane-list = All mandates
mandates-pane-record = Record
