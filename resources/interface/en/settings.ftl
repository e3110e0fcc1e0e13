### Around the work: unlocking, a workspace that does not open, preferences, the palette, what went wrong.

## Words of many places

try-again = Try again
cancel = Cancel
print = Print…
copy = Copy
show-in-folder = Show in folder
close-window = Close the window
write-letter-file = Write as a letter file
write-letter-files = Write as letter files
letters-rescued-written = { $count ->
    [one] The letter is
   *[other] { $count } letters are
} in { $folder }, as letter files. They are not protected by the passphrase of the workspace.
choose-folder-letters = Folder for the letter files
choose-folder-backup = Folder of a backup
choose-folder-backup-to = Folder for the backup
secret-show = Show
secret-hide = Hide

## Unlocking

unlock-title = The workspace is locked
# folder: where the workspace lies, to tell one from another.
unlock-place = Its passphrase opens it. It lies in { $folder }
unlock-open = Open
unlock-forgotten = I have forgotten it…
unlock-keep = Keep the passphrase in the keyring of this system
unlock-waits = Opening…
unlock-recover = Set the new passphrase and open
unlock-back = Back
unlock-recovery-where = Eight groups of five signs, as printed when the passphrase was set. Small letters and missing hyphens do no harm.
passphrase = Passphrase
passphrase-present = Present passphrase
passphrase-new = New passphrase
passphrase-again = The same again
passphrase-advice = At least eight signs; four or five words that do not belong together are better, and easier to keep in mind.
recovery-key = Recovery key
passphrase-wrong-in-window = The passphrase is wrong. Nothing was touched. Look at the keyboard’s language and at Caps Lock. If it is forgotten, the recovery key opens the workspace.
passphrase-is-set-in-window = The workspace has a passphrase already. Nothing was done.
passphrase-is-not-set-in-window = The workspace has no passphrase. Nothing was done.
keyring-unsafe-in-window = This system has no keyring that keeps a passphrase safe. It is asked for each time.
keyring-refused-in-window = The keyring of this system refuses ({ $kind }). Unlock it, or type the passphrase.
key-file-damaged-in-window = { $file }: the key file is damaged, or is not that of this workspace. The workspace was not touched. A copy of the key file lies in each backup of the same key: put one back beside the workspace, or bring a backup back.

## A workspace that does not open

# kind: what is wrong. A heading.
trouble-title = { $kind ->
    [damaged] The workspace is damaged
    [alone] The workspace is damaged
    [gone] The workspace is not there
    [missing] The workspace is not there
    [key] The key of the workspace is damaged
    [network] The workspace lies on a network share
    [busy] The workspace is in use
    [settings] The settings cannot be read
    [server] The office’s database does not answer
   *[other] The workspace cannot be opened
}
trouble-safe = { $kind ->
    [damaged] Nothing you do here harms the damaged file: it is kept, and what is newer in it than the backup is brought in where it can be read.
    [alone] Nothing you do here harms the damaged file: it is kept, whatever you choose.
    [gone] The backups are untouched. If you moved the workspace, move it back and try again.
    [missing] Nothing was written. If you moved the workspace, move it back and try again; a backup elsewhere can be brought back.
    [key] The letters are whole, but they cannot be read without their key.
    [network] Two machines cannot share a workspace on a network share: it would be damaged. Start Chancery with a folder of this machine (--home), or let several people work in a database of the office.
    [busy] Nothing is lost. Another program, perhaps a backup of the machine, has the file just now.
    [settings] Your letters are untouched: settings hold your name, the language and the like.
    [server] What was saved is in the office’s database, and safe. Nothing was changed here.
   *[other] What was saved before is untouched.
}
# A button. act: what it does.
act = { $act ->
    [again] Try again
    [newest] Restore the newest good backup
    [choose] Choose another backup…
    [anew] Make a new workspace of all that can be read
    [look] Open it for reading only
    [letters] Write the letters out…
    [office] Office connection…
    [local] Work with the file on this machine
   *[defaults] Begin with the usual settings
}
# Under the button.
act-what = { $act ->
    [again] After you have mended what stands in the way.
    [newest] It takes the place of the workspace. The old file is kept, and what is newer in it and can be read is brought in.
    [choose] From the list of backups, or from another disk.
    [anew] There is no good backup. The old file is kept; what cannot be read any more is named.
    [look] What can still be read is shown. Nothing can be changed, and the file stays as it is.
    [letters] Every letter that can be read, as a letter file, in a folder you choose.
    [office] The address of the database is looked at, and tried before it is kept.
    [local] The database is left as it is. Its letters are not on this machine.
   *[defaults] The file that cannot be read is kept beside the new one, as settings.toml.unread.
}
opening-fault = The workspace could not be opened because of a fault of the program ({ $kind }). Nothing was written. The log names its place.
workspace-damaged-safe-in-window = { $place } was left as it is, and nothing was written. Safe is the backup { $backup } of { $made }, with { $letters ->
    [one] one letter
   *[other] { $letters } letters
}.
workspace-damaged-alone-in-window = { $place } was left as it is, and nothing was written. There is no backup that is whole. If the workspace has a passphrase and you were not asked for it, put the key file (workspace.key) back beside the workspace.
workspace-damaged-in-window = { $place } was left as it is, and nothing was written.
workspace-gone-in-window = { $place } is missing or empty, although there are backups. Nothing was made in its place. The newest good backup is { $backup }, of { $made }.
place-network-in-window = { $folder } lies on a network share ({ $kind }). Nothing was opened.
settings-wrong-in-window = { $file } does not fit: { $reason }. Nothing was opened.
restore-none-good-in-window = No backup is whole and opens with this passphrase. Nothing was done. Choose another backup, or one from another disk.
restore-no-such-in-window = There is no backup in the folder “{ $name }”. Nothing was done. A backup is a folder with workspace.db and backup.toml in it.
backup-differs-in-window = { $place }: the backup is not what was to be backed up. It was thrown away; the workspace is untouched. Try again, or into a folder on another disk.
wait-opening = Opening the workspace…
wait-restoring = Bringing the backup back…
wait-letters = Reading what can be read…
wait-putting-away = Everything is saved. The workspace is closed for a moment…
wait-closing = Everything is saved. A last backup is made…
closed-without-backup = Everything is saved, but the backup made at closing failed.
letters-out = { $read ->
    [one] One letter was
   *[other] { $read } letters were
} written to { $folder } as { $read ->
    [one] it stood
   *[other] they stood
} last, and { $older ->
    [one] one
   *[other] { $older }
} from a backup. The files are not protected by the passphrase.

## Preferences

# The pages of the preferences, and their titles.
preferences-page = { $page ->
    [general] General
    [passphrase] Passphrase
    [backups] Backups
    [office] Office connection
    [files] Where files lie
    [shortcuts] Shortcuts
   *[about] About Chancery
}
action-preferences-general = Preferences: name, language, theme, size
action-preferences-passphrase = Preferences: passphrase
action-preferences-backups = Preferences: backups and restore
action-preferences-office = Preferences: office connection
action-preferences-files = Preferences: where files lie
action-shortcuts = Show all shortcuts
action-about = About Chancery
palette-button = Find…
action-palette = Find an action or a letter
action-help = Find an action or a letter (help)
you = You
your-name = Your name
your-name-what = It stands beside what you save, for others of the office. It never stands in an exported letter.
looks = Look
interface-language = Language of the window
interface-language-what = Letters have languages of their own; this one is of menus and messages.
theme = Theme
theme-name = { $theme ->
    [light] Light
    [dark] Dark
    [contrast] High contrast
   *[system] As the system
}
scale = Size of everything
scale-percent = { $percent } %

## Preferences: passphrase

passphrase-state = { $state ->
    [set] The workspace has a passphrase.
   *[none] The workspace has no passphrase: whoever has the file can read it.
}
passphrase-what = The passphrase encrypts the workspace and its backups. Letter files and Word files that you export are not protected by it.
passphrase-office-in-window = The workspace lies in a database of the office, and is protected there, not by a passphrase here.
passphrase-set = Set a passphrase…
passphrase-change = Change the passphrase…
passphrase-renew = Others know it: change passphrase and key…
passphrase-remove = Remove the passphrase…
recovery-key-new = Make a new recovery key…
# Above the fields. what: what is to be done.
passphrase-asks = { $what ->
    [set] Everything is written anew, encrypted. Afterwards a recovery key is shown, once.
    [change] The new passphrase opens the workspace and the backups that the present one opens.
    [renew] Everything is written anew with another key, which old copies of the key file do not open. Afterwards a new recovery key is shown, once.
    [key] The recovery key you have opens nothing any more. The new one is shown once.
    [keyring] The passphrase is put into the keyring of this system, which opens it when you log in.
   *[remove] Everything is written anew without encryption: whoever has the file can read it.
}
passphrase-do = { $what ->
    [set] Set the passphrase
    [change] Change the passphrase
    [renew] Change passphrase and key
    [key] Make a new recovery key
    [keyring] Keep it in the keyring
   *[remove] Remove the passphrase
}
passphrase-is-set-now = The workspace is encrypted.
passphrase-is-changed = The passphrase was changed, for the backups too.
passphrase-is-renewed = The workspace has another key and the new passphrase.
passphrase-is-removed = The passphrase was removed. The workspace is not encrypted any more.
recovery-key-is-new = There is a new recovery key; the one before opens nothing any more.
recovery-key-once = It opens the workspace if the passphrase is forgotten. It is shown only now: print it or write it down, and keep it away from this machine.
recovery-key-kept = I have it on paper
recovery-key-sheet = Recovery key of a Chancery workspace
recovery-key-sheet-what = It opens the workspace if the passphrase is forgotten. Keep it locked away, apart from the machine.
older-copies = Older copies
older-are = { $count ->
    [one] One backup or old file is
   *[other] { $count } backups or old files are
} not protected by the present passphrase.
older-remove = Remove them…
older-sure = Remove them for good
older-keep = Keep them
older-removed = { $count ->
    [one] One older copy was
   *[other] { $count } older copies were
} removed.

## Preferences: backups

backups = Backups
backups-what = A backup is made when the window opens and closes, and each hour in which something changed. Each is read back before it counts. Older ones are thinned: one a day, a week, a month.
backups-none = There are no backups yet.
backup-when = Made
backup-letters = Letters
backup-why = Why
backup-state = State
# How a backup is named in a sentence, and by a screen reader.
backup-told = { $when }, { $letters ->
    [one] one letter
   *[other] { $letters } letters
}
backup-reason = { $reason ->
    [opened] at opening
    [hour] while open
    [closed] at closing
    [upgrade] before an upgrade
    [restore] before a restore
    [protection] for the passphrase
   *[asked] by hand
}
backup-is = { $state ->
    [whole] whole, { $guarded ->
        [open] not protected
       *[protected] protected
    }
    [damaged] damaged
   *[unknown] { $guarded ->
        [open] not protected
       *[protected] protected
    }
}
backup-make = Make a backup now
backup-make-to = Make one in another folder…
backup-elsewhere = A backup in another folder…
backup-verify = Verify
backup-making = Making a backup…
backup-verifying = Reading the whole backup…
backup-is-made = A backup was made and verified: { $letters ->
    [one] one letter
   *[other] { $letters } letters
}.
backup-is-made-to = A backup was made and verified: { $letters ->
    [one] one letter
   *[other] { $letters } letters
}, in { $folder }.
backup-other-key = The backup of { $when } has another passphrase, and was not looked into.
backup-verified = The backup of { $when } is { $state ->
    [whole] whole: every page and every letter can be read.
   *[damaged] damaged. Do not rely on it; the workspace itself is untouched.
}
backup-passphrase = The passphrase of the backup, as it was then.
restore = Restore…
restore-this = Restore this backup
restore-question = Put the backup of { $backup } in the place of the workspace?
restore-kept = What is there now is moved aside and kept, in a folder beside the workspace.
restore-bring-newer = Bring in what is newer now
restore-yes = Restore
restore-office-in-window = A workspace in a database of the office is restored with the tools of PostgreSQL.
restored-in-window = { $aside ->
    [kept] The backup is in place, and was verified there. The workspace as it was before is kept beside it.
   *[none] The backup is in place, and was verified there.
}
# Letters that were newer in the old file: brought in whole; brought in as far as they could be read; not readable.
restored-newer = Letters that were newer: { $whole } brought in, { $part } brought in as far as they can be read, { $lost } that cannot be read.

## Preferences: office connection

office-what = Several people work in one workspace if it lies in a PostgreSQL database of the office. Nothing else leaves this machine.
office-workspace = Database that holds the workspace
office-workspace-what = Empty: the workspace is a file on this machine.
office-register = Database that holds the register apart from it
office-register-what = Empty: the register is in the workspace.
office-password = No password stands in an address. It comes from the password file of PostgreSQL (.pgpass), or from a certificate.
office-try = Try it
office-trying = Asking the server…
office-keep = Keep and use it
# what: workspace or register. state: what is in the database.
office-found = { $what ->
    [register] The register’s database answers.
   *[workspace] The workspace’s database answers.
} { $state ->
    [empty] It is empty: its tables are made when it is used first.
    [older] It is of an earlier version, and is brought up to date when it is used.
    [newer] A newer version of Chancery has worked on it: install that one here too.
   *[ready] It is ready.
}
office-kept = The workspace is { $place } now.
office-url-password-in-window = The address must hold no password. Put it into the password file of PostgreSQL (.pgpass).

## Preferences: files, shortcuts, about

files-what = All of it is on this machine, for your eyes alone. To move it, close Chancery and move the folder.
files-in-office = The workspace is in the office’s database { $place }.
files-name = { $what ->
    [workspace] Workspace
    [backups] Backups
    [letterhead] The office’s letterhead
    [office] The office’s facts and sentences
    [rescue] Letters rescued from a fault
    [settings] Settings
   *[log] Log: what happened and when, never what a letter says
}
shortcuts-what = What belongs to a letter is listed once a letter was open. F1 finds every action by its words.
shortcuts-find = Find
shortcut-does = Does
shortcut-keys = Keys
shortcut-where = Where
shortcut-place = { $where ->
    [everywhere] everywhere
   *[here] where it belongs
}
about-version = Chancery { $version }
about-what = Joint communications of the Special Procedures, put together from reusable parts and handed over as Word letters in six languages.
about-machine = Nothing leaves this machine, but to a database of the office if you chose one. The program never looks for updates and counts nothing.
about-files = Your files are in { $folder }
about-parts = What it stands on
about-parts-what = Libraries that are part of the program, with the licences their makers give.
about-part = Part
about-part-version = Version
about-licence = Licence

## The palette

palette-name = Find an action or a letter
palette-type = Type a few letters of what you want to do, or of a letter’s reference
palette-found = What fits
palette-nothing = Nothing fits. Fewer letters find more.
# A letter in the palette.
palette-letter = Letter { $name }

## When something goes wrong

crash-title = Chancery
crash-happened = Something went wrong in the program ({ $kind }). You did nothing wrong.
crash-nothing-open = Nothing was open. What was saved before is untouched.
crash-saved = What is open is saved: nothing you typed is lost.
crash-written = { $count ->
    [one] One letter could not be saved, and was
   *[other] { $count } letters could not be saved, and were
} written as letter files to { $folder }. They are not protected by the passphrase.
crash-lost = { $count ->
    [one] One letter could neither be saved nor written. It is
   *[other] { $count } letters could neither be saved nor written. They are
} still in the window: go on, copy the text, and make room on the disk.
crash-do = You can go on. If it happens again, close the window and open it anew; your letters are as you left them.
crash-log = What happened is in the log, without a word of any letter: { $log }
crash-go-on = Go on
crash-close = Close Chancery

# Preferences, the page General: the spelling of texts in letters.
spelling = Spelling
spelling-on = Underline misspelled words
spelling-what = Words are looked up on this machine, and nothing is sent anywhere. Titles of mandates, names of their holders and of States are known; words that you add are the office's, and never go into packs.
# $state: best, other (a dictionary, but not that of $wanted: en_US instead of en_GB) or none.
spelling-language = { $language }: { $state ->
    [best] dictionary { $tag }
    [other] dictionary { $tag }; one for { $wanted } is not installed
   *[none] no dictionary is installed; texts in it are not looked at
}
spelling-extra-missing = The part for spelling is not installed. To have it: pip install "chancery[spelling]", with Enchant and the dictionaries of your languages from the system (Debian: libenchant-2-2, hunspell-en-gb). Until then nothing is underlined.

# Words of the tabs where the window is too narrow for the names of the pages beside one.
preferences-pane-names = All pages
preferences-pane-page = Page
