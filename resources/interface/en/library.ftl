### The library of texts, and the lists of a letter that take from it.

## Lists of a letter: questions, annex, further annexes

action-questions-find = Questions: put in from the library
action-questions-add-own = Questions: type one of your own
action-questions-add-heading = Questions: put in a heading
action-questions-up = Questions: move up
action-questions-down = Questions: move down
action-questions-remove = Questions: take out
action-questions-keep = Questions: save to the library
action-annex-find = Annex: put in from the library
action-annex-add-own = Annex: type a paragraph of your own
action-annex-up = Annex: move up
action-annex-down = Annex: move down
action-annex-remove = Annex: take out
action-annex-keep = Annex: save to the library
action-appendices-add-own = Further annexes: add one
action-appendices-up = Further annexes: move up
action-appendices-down = Further annexes: move down
action-appendices-remove = Further annexes: take out
questions-find-hint = Find questions in the library
annex-find-hint = Find paragraphs in the library
questions-add-own = Own question
questions-add-heading = Heading
annex-add-own = Own paragraph
appendices-add-own = Add an annex
questions-empty = No questions yet. Type in the line above to find some in the library: what goes with the mandates of the letter is offered there at once.
annex-empty = The annex on the law is empty. Type in the line above to find paragraphs in the library: what goes with the mandates of the letter is offered there at once.
appendices-empty = There are no further annexes. Add one for a list of cases or the text of a bill.
questions-text-name = Text of the question
annex-text-name = Text of the paragraph
appendices-text-name = Text of the annex
questions-heading-name = Heading
appendices-title-name = Title of the annex
# What is about to be typed.
questions-new = { $field ->
    [heading] A new heading: it stands between the questions.
   *[texts] A new question of your own.
}
annex-new = A new paragraph of your own.
appendices-new = A new annex.
# Buttons below a list.
list-up = Move up
list-down = Move down
list-remove = Take out
list-keep = Save to the library…
# The number before an item.
item-number = { NUMBER($number, useGrouping: 0) }.
item-empty = (empty)
# What a screen reader says of an item; a heading has the number 0.
item-told = { $number ->
    [0] Heading: { $title }
   *[other] { NUMBER($number, useGrouping: 0) }. { $title }
}. { $origin }.
item-has = Languages: { $languages ->
    [none] none
   *[other] { $languages }
}.
item-lacks = Missing: { $languages }.
item-newer = The library has a newer text.
item-newer-tag = ▲ newer text
# Where an item is from, in few words. $revision 0: the library's text of the day is printed.
item-origin = { $origin ->
    [library] { $changed ->
        [true] { $key }, changed
       *[false] { $key }
    }
    [gone] { $key }, no longer in the library
    [heading] heading
    [appendix] typed here
   *[own] own text
}
item-origin-whole = { $origin ->
    [library] { $revision ->
        [0] From the library: { $key }. The library's text of the day is printed.
       *[other] { $changed ->
            [true] From the library: { $key }, revision { NUMBER($revision, useGrouping: 0) }, changed in this letter.
           *[false] From the library: { $key }, revision { NUMBER($revision, useGrouping: 0) }.
        }
    }
    [gone] From the library: { $key }, which is no longer there.
    [heading] A heading between questions.
    [appendix] A further annex.
   *[own] Typed in this letter.
}

## The library in place

library-found = Texts of the library
library-preview = How it would print
library-put-in = Put in
library-offered = Offered for the mandates of this letter, the most used first:
library-nothing-offered = The library has nothing for the mandates of this letter. Type to search all of it.
library-nothing-here = Nothing in the library has all of these words. Fewer words, or the beginnings of words, find more.
library-set-put = { $count ->
    [one] One question of “{ $title }” was put in.
   *[other] { $count } questions of “{ $title }” were put in.
}
library-set-present = The letter has all of these questions.
library-in-letter = ✓ in the letter
library-kind = { $kind ->
    [clause] Clause
    [question] Question
   *[set] Set
}
library-used = { $used ->
    [one] in 1 letter
   *[other] in { $used } letters
}
# What a screen reader says of a text that was found.
library-hit-told = { $kind ->
    [clause] Clause
    [question] Question
   *[set] Question set
}: { $title }. { $present ->
    [true] The letter has it.
   *[false] { $used ->
        [0] Not used yet.
        [one] In one letter.
       *[other] In { $used } letters.
    }
}
library-newer = The library has another text: revision { NUMBER($now, useGrouping: 0) }; this letter took revision { NUMBER($taken, useGrouping: 0) }. Struck out is what would go, underlined what would come.
library-take = Take the library's text
library-keep = Keep this text
library-difference = Difference

## Saving to the library

library-keeping-told = { $known ->
    [true] The office's own text of this key gets a further revision; the former ones stay in its history.
   *[false] The library gets a new text.
} Languages: { $languages }.
library-keeping-passage = { $known ->
    [true] The library has a text of this key: in this language it becomes the passage, its other languages stay.
   *[false] The library gets a new text.
} Language: { $languages }. The others are missing until somebody adds them in the library.
library-speaks = Library texts serve letters of one mandate or of many, to States or to others. This one speaks for somebody or addresses a Government: “{ $words }”. Better say it impersonally, or with fields such as {"{"}government.of{"}"}.
library-names = This text names States or persons of this letter, or its number: “{ $words }”. Other letters will print what stands here. Better leave persons out, and put fields such as {"{"}state.of{"}"} in the place of names.
library-keeping-words = The passage, with its footnotes
library-field-kind = Kind
library-field-title = Title
library-field-key = Key
library-field-tags = Tags
library-field-mandates = Mandates
library-field-source = Source
library-field-status = Status
library-tags-hint = fair trial, ICCPR 14
library-source-hint = What the text relies on
library-every-mandate = Every mandate
library-save = Save
library-cancel = Cancel
library-needs-title-and-source = A title and a source are needed.
library-kept = “{ $title }” is in the library.
library-title-missing = The text needs a title in at least one language. Nothing was written; what you typed is still here.
library-text-missing = The text is empty in every language. Nothing was written.
library-set-empty = The set holds no questions. Nothing was written.

## The section Library

action-library-search = Search the library
action-library-save = Save the library text
action-library-retire = Retire the library text
action-library-new-clause = New clause
action-library-new-question = New question
action-library-new-set = New question set
action-library-pack-write = Write texts into a pack…
action-library-pack-read = Take texts in from a pack…
action-library-set-up = Question set: move up
action-library-set-down = Question set: move down
action-library-set-remove = Question set: take out
library-new-button = New
library-packs-button = Packs
library-choose = Choose a text at the side to read and edit it. What you change is the office's own and stands over what ships; what ships is kept beneath it.
library-search-hint = Search all texts in all languages
library-filter-kind = Kind
library-filter-mandate = Mandate
library-filter-tag = Tag
library-filter-lacking = Missing language
library-all-kinds = All kinds
library-kinds = { $kind ->
    [clause] Clauses
    [question] Questions
   *[set] Question sets
}
library-all-mandates = All mandates
library-all-tags = Any tag
library-lacking-none = In any languages
library-lacking = Missing: { $language }
library-count = { $more ->
    [true] The first { $count } texts; scroll for more.
   *[other] { $count ->
        [0] Nothing has all of these words. Fewer words, or the beginnings of words, find more.
        [one] One text.
       *[other] { $count } texts.
    }
}
library-new = { $kind ->
    [clause] New clause
    [question] New question
   *[set] New question set
}
# Below the title of a text.
library-about-text = { $kind ->
    [clause] Clause
    [question] Question
   *[set] Question set
} · { $origin ->
    [own] the office's own, revision { NUMBER($revision, useGrouping: 0) }
    [shipped] as it ships
   *[new] not saved yet
} · { $key ->
    [none] gets a key when it is saved
   *[other] { $key }
}{ $status ->
    [draft] {" "}· draft: found last, not offered
    [retired] {" "}· retired: found last, not offered
   *[approved] {""}
}
library-tab-text = Text
library-tab-about = Tags and mandates
library-tab-history = History
library-tab-uses = Letters ({ $count })
library-uses = Letters in which it stands
library-use = { $name }{ $title ->
    [none] {""}
   *[other] : { $title }
} ({ $revision ->
    [0] the text of the day
   *[other] revision { NUMBER($revision, useGrouping: 0) }
})
library-language = Language of this column
# In the list of languages above a column. $sign is a shape.
library-language-state = { $sign } { $language }{ $state ->
    [original] , original
    [outdated] , outdated
    [missing] , missing
   *[whole] {""}
}
library-state = { $state ->
    [original] The original.
    [outdated] The original has changed since this was translated.
    [missing] No text in this language.
   *[whole] Translated.
}{ $confidence ->
    [confirmed] {" "}Confirmed by the office.
    [medium] {" "}Confidence: medium.
    [low] {" "}Confidence: low.
    [machine] {" "}Translated by machine.
   *[high] {""}
}
library-title-in = Title ({ $language })
library-text-name = Text
library-confirmed = Confirmed
library-confirmed-tip = Confirmed by the office: somebody who knows the language has read it beside the original; exports no longer list it as unconfirmed.
library-status = { $status ->
    [draft] Draft: found last, not offered
    [retired] Retired: found last, not offered
   *[approved] Approved
}
library-treaty = Rests on { $treaty }. { $variants ->
    [true] There is another wording for States that are not party to it.
   *[false] It has one wording for all States.
}
library-wording = Wording
library-wording-for = { $wording ->
    [signatory] Wording for States that have only signed the treaty
    [not_party] Wording for States that are not party to the treaty
   *[texts] Wording for States parties
}
library-over = The office's own text stands over the one that ships.
library-show-shipped = Show the difference
library-take-back = Take ours back
library-reason-hint = Why? It stays in the history
library-discard = Discard
library-unsaved = Not saved in the library: { $titles }. Save it there with its source, or close without it.
library-needs-source = A source is needed: what the text relies on. It stays in the history.
library-retiring = The text is marked as retired: it will be found last, and no longer offered. Give a source or the reason, and save.
library-saved = “{ $title }” is saved as the office's own.
library-taken-back = What ships stands again. The office's own stays in the history.
library-history = Revisions
library-against = Compared with
library-against-before = What this revision changed
library-against-now = Compared with what stands now
library-bring-back = Edit from this revision
library-revision-shipped = As it ships
library-revision = Revision { NUMBER($number, useGrouping: 0) } · { $at } · { $by } · { $what ->
    [taken-back] taken back: { $source }
   *[kept] { $source }
}
library-no-difference = No difference.
library-what-title = Title
library-what-texts = Text
library-what-signatory = Text for signatories
library-what-not-party = Text for States not party
library-what-confidence = Confidence
library-what-tags = Tags
library-what-mandates = Mandates
library-what-questions = Questions
library-what-types = Kinds of letter
library-what-actors = Addressees
library-what-outdated = Outdated translations
library-what-status = Status
library-what-in = { $what }, { $language }
library-set-questions = Questions of the set, in their order
library-set-types = Kinds of letter
library-set-actors = Addressees
library-set-add-hint = Add a question: type, Enter
library-set-lost = { $key } (no longer in the library)
library-actor = { $actor ->
    [state] States
    [company] Companies
    [organization] Organizations
    [bank] Banks
    [authority] Authorities
   *[other] Others
}

## Packs

library-pack-files = Packs (*.toml)
library-pack-entries = Entries of the pack
library-pack-shown = { $file }: nothing is changed before you take it in.
library-pack-counts = New: { $new }. Later than ours: { $changed }. Earlier than ours: { $older }. In conflict: { $conflict }. The same: { $same }.
# $kind is a folder of data: clauses, questions, sets, mandates, states, treaties.
library-pack-line = { $sign } { $state ->
    [new] new
    [changed] later than ours
    [older] earlier than ours
    [conflict] both were changed
   *[same] the same
} · { $kind ->
    [clauses] clause
    [questions] question
    [sets] question set
    [mandates] mandate
    [states] State
    [treaties] treaty
   *[other] fact
} · { $title }
library-pack-take = { $count ->
    [0] Take in
    [one] Take one in
   *[other] Take { $count } in
}
library-pack-taken = { $count ->
    [one] One entry was taken in.
   *[other] { $count } entries were taken in.
}
library-pack-written = { $count ->
    [0] Nothing was written: none of these texts is the office's own.
    [one] One text was written to { $file }.
   *[other] { $count } texts were written to { $file }.
}

# Words of the tabs where the window is too narrow for what is found beside the text.
library-panes = Parts of the library
library-pane-found = Search
library-pane-text = Text
