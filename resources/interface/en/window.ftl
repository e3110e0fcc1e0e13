### The frame of the window.

window-title = Chancery
section-letters = Letters
section-library = Library
section-register = Register
section-mandates = Mandates
section-preferences = Preferences
action-section-letters = Show the letters
action-section-library = Show the library
action-section-register = Show the register
action-section-mandates = Show the mandates
action-section-preferences = Show the preferences
action-quit = Quit
bar-close = Close this message
# Said by a screen reader before the words of a bar.
bar-severity = { $severity ->
    [error] Error
    [warning] Warning
   *[info] Information
}
close-unsaved = { $count ->
    [one] A letter is not saved yet
   *[other] { $count } letters are not saved yet
}, because the workspace cannot be written. What you typed is still here. Write it as a letter file, or close without it.
close-anyway = Close without saving

## Where there is no window
# One line on the terminal.
no-display = The window needs a display, and there is none here that can be used (QT_DEBUG_PLUGINS=1 tells more). Nothing was opened. The commands work without: main.py --help.
# reason: what the system says, in English.
no-qt = The window needs libraries that are not on this machine. Nothing was opened. On Debian “sh .ci/setup” installs them; the commands work without: main.py --help. ({ $reason })
