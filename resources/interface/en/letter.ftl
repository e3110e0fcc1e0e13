### One open letter.

action-letter-undo = Undo
action-letter-redo = Redo
action-letter-close = Close the letter
action-next-part = Go to the next part
action-previous-part = Go to the part before
action-next-language = Go to the next language of the letter
action-previous-language = Go to the language before
action-next-pane = Go to the next pane
action-previous-pane = Go to the pane before
# The three panes of an open letter; the words of the tabs where the window is too narrow for all three.
panes-name = Panes of the letter
pane-parts = Parts
pane-editor = Editor
pane-page = Page
parts-name = Parts of the letter
part-addressee = Addressee
part-mandates = Mandates
part-previous = Earlier letters
part-subject = Subject
part-facts = Facts
part-concerns = Concerns
part-analysis = Analysis
part-questions = Questions
part-annex = Annex
part-appendices = Further annexes
part-closing = Closing
# What a screen reader says of a part in the list.
part-told = { $part }: { $state ->
    [empty] empty
    [warning] there is a warning
    [error] there is an error
   *[done] done
}
saving-state = { $state ->
    [saved] Saved { $at }
    [saving] Saving…
    [changed] Not saved: changed elsewhere
   *[unsaved] Not saved
}
save-again = Try again
keep-both = Keep both
take-theirs = Go on from theirs
open-other = Open it
kept-both = What you typed was kept as a letter of its own.
