### Editors of a letter: addressee, earlier letters, closing.

## What the letter is, and to whom it goes

# While the letter has a number.
addressee-held = The letter has the number { $reference }. Type, addressee and year stay as they are while it has it; to change them, declare the number void first.
addressee-type-label = Kind of letter
# { $name } is that of a kind that an office has added.
addressee-type = { $type ->
    [AL] AL – allegation letter
    [UA] UA – urgent appeal
    [OL] OL – other letter
   *[other] { $type } – { $name }
}
addressee-label = Addressee
addressee-search = a State in any language, its code, or OTH
# An addressee that is no State.
addressee-other = Another actor than a State (OTH)
addressee-kind-label = What it is
addressee-kind = { $kind ->
    [company] Company
    [organization] International organization
    [bank] Bank
    [authority] De facto authority
   *[other] Other
}
addressee-date = Date of the letter
addressee-date-held = { $reference } is a number of { $year }, so the date stays in that year. To change the year, declare the number void first.
addressee-languages = Languages
addressee-languages-hint = The first is the original; all others are courtesy translations.
addressee-languages-label = In this order
addressee-languages-add = Add a language
addressee-language = { $role ->
    [original] { $language } – original
   *[translation] { $language }
}
# A button that adds to a list, as a screen reader names it.
listed-add = { $list }: { $what }

## The recipient

recipient-heading = Recipient
recipient-hint = For a State only where the letter goes to a person or office by name.
recipient-title = Form of address
recipient-title-hint = Mr., Ms., Dr.
recipient-name-label = Name
recipient-gender-label = Addressed as
recipient-gender = { $gender ->
    [f] a woman
    [m] a man
   *[none] not said
}
recipient-lines = Further lines
recipient-lines-hint = function, address; a line each
recipient-salutation = Salutation ({ $language })
recipient-salutation-hint = made of what stands above

## What else stands above and below the text

addressee-more = More
addressee-concerned = Where it happened
addressee-state-add = add a State
# { $state } is the name of the State, or none.
addressee-concerned-note = { $state ->
    [none] The letter goes to another actor: name the State where it happened, so that paragraphs on treaties speak of it.
   *[other] Paragraphs on treaties speak of: { $state }.
}
addressee-classification = Classification
classification-choice = { $choice ->
    [none] None
    [confidential] Confidential
    [strictly-confidential] Strictly confidential
    [urgent] Urgent
   *[other] Other words…
}
classification-own = Classification in other words
classification-own-hint = as it is to be printed, in the original alone
addressee-also-sent = Also written to
addressee-copies = Copies to
addressee-copies-hint = a line each

## Earlier letters

previous-hint = Letters that this one recalls, with thanks for the reply or regret that there was none.
previous-reference = Reference of the earlier letter
previous-reply = Reply to it
previous-reply-choice = { $reply ->
    [answered] Answered on
    [unanswered] Not answered
   *[unsaid] Nothing said of a reply
}
previous-reply-date = Date of the reply
previous-form = This is not a reference like AL KAZ 3/2024. It prints as it stands; letters of earlier years may have such ones.
previous-add-label = Recall a letter
previous-add-hint = AL KAZ 3/2024, or words of its subject
previous-add = Add
# A letter of the workspace that may be recalled.
previous-known = { $title ->
    [none] { $reference }
   *[other] { $reference } – { $title }
}
previous-up = Move up
previous-down = Move down
previous-out = Take out
# A button of one of the earlier letters, as a screen reader names it.
previous-of = { $action }: { $letter }

## Closing: options of the kind of letter. Each may have a hint of one sentence.

option-response_days = Days to reply
option-response_days-none = no reply is asked for
option-response_days-hint = The letter asks for a reply within so many days of its date. 0: it asks for none.
option-publication_hours = Hours until publication
option-publication_hours-none = with the time to reply
option-publication_hours-hint = The letter announces that it is published after so many hours. 0: it is published when the time to reply is over.
option-annex_opening = A sentence opens the annex
option-annex_opening-hint = It draws attention to the standards that follow.
option-interim_measures = Urge interim measures
option-interim_measures-hint = While awaiting a reply: that all necessary measures be taken to halt the alleged violations.
option-press_release = Announce a press release
option-press_release-hint = That concerns may be expressed publicly in the near future.
option-detention_procedure = Notice of the regular procedure on detention
option-detention_procedure-hint = That the Working Group on Arbitrary Detention may also take the case up through its regular procedure.
# A button that sets an option back to what letters of the type usually have.
option-usual = { $value ->
    [on] Usual in { $type }: on
    [off] Usual in { $type }: off
   *[other] Usual in { $type }: { $value }
}
closing-due = { $dated ->
    [no] The letter has no date yet: no day can be told.
   *[yes] { $reply ->
        [none] No reply is asked for.
       *[other] Reply due by { $reply }.
    } { $publication ->
        [none] No publication is announced.
       *[other] To be published on { $publication }.
    }
}
