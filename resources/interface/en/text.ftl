### Fields of text: their tools, footnotes, find and replace.

# Signs on two small buttons: the first letter of "bold" and of "italic", where the language has a usual one.
sign-text-bold = B
sign-text-italic = I
text-kind = Kind of line
# What a screen reader says of the button that shows whether a line is a heading.
text-kind-now = Kind of line: { $kind }
kind-text-paragraph = Text
kind-text-heading = Heading
kind-text-subheading = Sub-heading
action-text-bold = Bold
action-text-italic = Italic
action-text-paragraph = Make it plain text
action-text-heading = Make it a heading
action-text-subheading = Make it a sub-heading
action-text-bullets = Bullet list
action-text-numbers = Numbered list
action-text-quote = Quotation
action-text-deeper = Move the item a level deeper
action-text-outwards = Move the item a level out
action-text-link = Link…
action-text-check = Mark to be checked
action-text-note = Insert a footnote
action-text-table = Insert a table
action-text-clear = Take off bold, italic, link and mark
action-text-cut = Cut
action-text-copy = Copy
action-text-paste = Paste
action-text-paste-plain = Paste as plain text
action-text-select-all = Select all
action-text-field = Insert a field
action-text-find = Find
action-text-replace = Find and replace
action-text-find-next = Find the next one
action-text-find-previous = Find the one before
action-text-switch-note = Go to the footnote, or back to its mark
action-text-next-check = Go to the next passage to be checked
action-text-keep = Save the selection or paragraph to the library
action-text-next-misspelled = Go to the next misspelled word
action-text-add-row = Add a row below
action-text-add-column = Add a column behind
action-text-drop-row = Remove the row
action-text-drop-column = Remove the column
action-text-drop-table = Remove the table
text-notes = { $count ->
    [0] Footnotes
    [one] Footnote
   *[other] Footnotes ({ $count })
}
# What a screen reader says: the footnotes below a field, which has a name ("Facts").
text-notes-of = Footnotes: { $field }
text-checks = { $count ->
    [one] To be checked: one passage
   *[other] To be checked: { $count } passages
}
text-checks-of = Passages to be checked: { $field }
# What a screen reader says of the line the caret is in; { $sign } is the bullet or number before it ("2.", "(a)").
text-line = { $kind ->
    [heading] Heading
    [cell] Cell of a table
    [quote] Quotation
    [item] Item { $sign }
   *[text] Text
}
text-link-address = Address
text-link-apply = Set the link
text-link-open = Open in the browser
text-link-remove = Remove the link
text-find-words = Find
text-find-case = Match case
text-find-close = Close the search
# Which of the places found is selected: { $current } is 0 if none is.
text-find-count = { $count ->
    [0] Not found
   *[other] { $current ->
        [0] Found: { $count }
       *[other] { $current } of { $count }
    }
}
text-replace-by = Replace by
text-replace-one = Replace
text-replace-all = Replace all
text-replaced = { $count ->
    [one] One replaced
   *[other] { $count } replaced
}

## What an empty text says

empty-subject = What the letter is about. It ends the sentence above.
empty-facts = The facts, as they were received. Text from Word comes in by Paste, with its footnotes.
empty-concerns = What these facts give rise to concern about
empty-analysis = The law that applies, where the letter itself argues it

## Spelling

spelling-added = “{ $word }” is one of the office's words.
spelling-not-there = Spelling is not checked in this language here. Preferences say what is missing.
spelling-none = No misspelled word was found.
spelling-looking = Looking for suggestions…
spelling-no-suggestion = Nothing like “{ $word }” is known
spelling-add = Add “{ $word }” to the office's words
spelling-ignore = Let “{ $word }” stand until the program is closed
