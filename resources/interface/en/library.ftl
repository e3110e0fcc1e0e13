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
library-speaks = Library texts serve letters of one mandate or of many, to States or to others. This one speaks for somebody or addresses a Government: “{ $words }”. Better say it impersonally, or with fields such as {"{"}government.of{"}"}.
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
