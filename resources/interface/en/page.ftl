### The page beside the editor.

# Read aloud for the row of tabs, one for each language of the letter.
page-languages = Languages of the letter
# A tab: the language's own name, with a sign if a text is missing in it.
page-tab = { $count ->
    [0] { $language }
   *[other] ■ { $language }
}
page-tab-told = { $count ->
    [0] { $language }
    [one] { $language }: one text is missing
   *[other] { $language }: { $count } texts are missing
}
# A sheet of paper, as a screen reader names it.
page-sheet = { $kind ->
    [letter] Page: the letter, { $language }
    [annex] Page: the annex, { $language }
   *[appendix] Page: further annex { $number }, { $language }
}
# What a paragraph of the page is; told by a screen reader when the caret comes into it.
page-role = { $role ->
    [header] letterhead
    [courtesy] note on the translation
    [classification] classification
    [mandates] heading with the mandates
    [reference] reference
    [date] date
    [recipient] recipient
    [salutation] salutation
    [lead] lead-in
    [facts] facts
    [heading2] heading
    [heading3] sub-heading
    [facts_heading2] heading
    [facts_heading3] sub-heading
    [question] question
    [closing] closing
    [signature] signature
    [copies] copies
    [annex_label] heading of an annex
    [annex_title] title of an annex
    [annex] paragraph of an annex
    [note] footnote
    [separator] beginning of the footnotes
   *[body] paragraph
}
# Shown when the mouse is over a link.
page-link = { $kind ->
    [inside] Ctrl and a click go there
   *[outside] { $link } – Ctrl and a click open it
}
page-zoom = Size of the page
page-percent = { $percent } %
page-fit = Fit the page to the width
# On a small button.
page-fit-short = Fit width
page-smaller-short = −
page-larger-short = +
action-page-larger = Make the page larger
action-page-smaller = Make the page smaller
action-page-natural = Show the page in its natural size
action-page-fit = Fit the page to the width
