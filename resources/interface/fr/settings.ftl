### Autour du travail : déverrouillage, espace de travail qui ne s’ouvre pas, préférences, palette, incidents.

## Mots employés en plusieurs endroits

try-again = Réessayer
cancel = Annuler
print = Imprimer…
copy = Copier
show-in-folder = Afficher dans le dossier
close-window = Fermer la fenêtre
write-letter-file = Écrire comme fichier de lettre
write-letter-files = Écrire comme fichiers de lettre
letters-rescued-written = { $count ->
    [one] La lettre est
   *[other] { $count } lettres sont
} dans { $folder }, sous forme de fichiers de lettre, que la phrase secrète de l’espace de travail ne protège pas.
choose-folder-letters = Dossier des fichiers de lettre
choose-folder-backup = Dossier d’une sauvegarde
choose-folder-backup-to = Dossier de destination de la sauvegarde
secret-show = Afficher
secret-hide = Masquer

## Déverrouillage

unlock-title = L’espace de travail est verrouillé
unlock-place = Sa phrase secrète l’ouvre. Il se trouve dans { $folder }
unlock-open = Ouvrir
unlock-forgotten = Je l’ai oubliée…
unlock-keep = Conserver la phrase secrète dans le trousseau de ce système
unlock-waits = Ouverture…
unlock-recover = Définir la nouvelle phrase secrète et ouvrir
unlock-back = Retour
unlock-recovery-where = Huit groupes de cinq caractères, tels qu’imprimés lors de la définition de la phrase secrète. Les minuscules et les traits d’union manquants ne gênent pas.
passphrase = Phrase secrète
passphrase-present = Phrase secrète actuelle
passphrase-new = Nouvelle phrase secrète
passphrase-again = La même, une seconde fois
passphrase-advice = Au moins huit caractères ; quatre ou cinq mots sans rapport entre eux valent mieux et se retiennent plus facilement.
recovery-key = Clé de secours
passphrase-wrong-in-window = La phrase secrète est fausse. Rien n’a été touché. Vérifiez la langue du clavier et la touche Verr. Maj. Si elle est oubliée, la clé de secours ouvre l’espace de travail.
passphrase-is-set-in-window = L’espace de travail a déjà une phrase secrète. Rien n’a été fait.
passphrase-is-not-set-in-window = L’espace de travail n’a pas de phrase secrète. Rien n’a été fait.
keyring-unsafe-in-window = Ce système n’a pas de trousseau qui conserve une phrase secrète en sécurité. Elle est demandée chaque fois.
keyring-refused-in-window = Le trousseau de ce système refuse l’accès ({ $kind }). Déverrouillez-le, ou saisissez la phrase secrète.
key-file-damaged-in-window = { $file } : le fichier de clé est endommagé, ou n’est pas celui de cet espace de travail. L’espace de travail est intact. Une copie du fichier de clé se trouve dans chaque sauvegarde de même clé : remettez-en une à côté de l’espace de travail, ou rétablissez une sauvegarde.

## Un espace de travail qui ne s’ouvre pas

trouble-title = { $kind ->
    [damaged] L’espace de travail est endommagé
    [alone] L’espace de travail est endommagé
    [gone] L’espace de travail n’est pas là
    [missing] L’espace de travail n’est pas là
    [key] La clé de l’espace de travail est endommagée
    [network] L’espace de travail se trouve sur un partage réseau
    [busy] L’espace de travail est en cours d’utilisation
    [settings] Les réglages ne peuvent pas être lus
    [server] La base de données du bureau ne répond pas
   *[other] L’espace de travail ne peut pas être ouvert
}
trouble-safe = { $kind ->
    [damaged] Rien de ce que vous faites ici ne nuit au fichier endommagé : il est conservé, et ce qu’il contient de plus récent que la sauvegarde est repris si c’est lisible.
    [alone] Rien de ce que vous faites ici ne nuit au fichier endommagé : il est conservé, quel que soit votre choix.
    [gone] Les sauvegardes sont intactes. Si vous avez déplacé l’espace de travail, remettez-le et réessayez.
    [missing] Rien n’a été écrit. Si vous avez déplacé l’espace de travail, remettez-le et réessayez ; une sauvegarde située ailleurs peut être rétablie.
    [key] Les lettres sont intactes, mais elles ne peuvent pas être lues sans leur clé.
    [network] Deux machines ne peuvent pas partager un espace de travail sur un partage réseau : il serait endommagé. Lancez Chancery avec un dossier de cette machine (--home), ou travaillez à plusieurs dans une base de données du bureau.
    [busy] Rien n’est perdu. Un autre programme, peut-être une sauvegarde de la machine, utilise le fichier en ce moment.
    [settings] Vos lettres sont intactes : les réglages contiennent votre nom, la langue et d’autres choix de ce genre.
    [server] Ce qui a été enregistré est en sécurité dans la base de données du bureau. Rien n’a été modifié ici.
   *[other] Ce qui avait été enregistré est intact.
}
act = { $act ->
    [again] Réessayer
    [newest] Rétablir la dernière bonne sauvegarde
    [choose] Choisir une autre sauvegarde…
    [anew] Créer un nouvel espace de travail avec tout ce qui est lisible
    [look] Ouvrir en lecture seule
    [letters] Écrire les lettres dans des fichiers…
    [office] Connexion au bureau…
    [local] Travailler avec le fichier de cette machine
   *[defaults] Repartir des réglages habituels
}
act-what = { $act ->
    [again] Après avoir remédié à ce qui fait obstacle.
    [newest] Elle prend la place de l’espace de travail. L’ancien fichier est conservé, et ce qu’il contient de plus récent et de lisible est repris.
    [choose] Dans la liste des sauvegardes, ou sur un autre disque.
    [anew] Il n’y a pas de bonne sauvegarde. L’ancien fichier est conservé ; ce qui n’est plus lisible est indiqué.
    [look] Ce qui est encore lisible est affiché. Rien ne peut être modifié, et le fichier reste tel quel.
    [letters] Chaque lettre lisible, comme fichier de lettre, dans un dossier de votre choix.
    [office] L’adresse de la base de données est examinée, et essayée avant d’être conservée.
    [local] La base de données est laissée telle quelle. Ses lettres ne sont pas sur cette machine.
   *[defaults] Le fichier illisible est conservé à côté du nouveau, sous le nom settings.toml.unread.
}
opening-fault = L’espace de travail n’a pas pu être ouvert, à cause d’une erreur du programme ({ $kind }). Rien n’a été écrit. Le journal en indique l’endroit.
workspace-damaged-safe-in-window = { $place } a été laissé tel quel et rien n’a été écrit. Est intacte la sauvegarde { $backup } du { $made }, avec { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}.
workspace-damaged-alone-in-window = { $place } a été laissé tel quel et rien n’a été écrit. Aucune sauvegarde n’est intacte. Si l’espace de travail a une phrase secrète et qu’elle ne vous a pas été demandée, remettez le fichier de clé (workspace.key) à côté de l’espace de travail.
workspace-damaged-in-window = { $place } a été laissé tel quel et rien n’a été écrit.
workspace-gone-in-window = { $place } est absent ou vide, bien qu’il y ait des sauvegardes. Rien n’a été créé à sa place. La dernière bonne sauvegarde est { $backup }, du { $made }.
place-network-in-window = { $folder } se trouve sur un partage réseau ({ $kind }). Rien n’a été ouvert.
settings-wrong-in-window = { $file } ne convient pas : { $reason }. Rien n’a été ouvert.
restore-none-good-in-window = Aucune sauvegarde n’est intacte et ne s’ouvre avec cette phrase secrète. Rien n’a été fait. Choisissez une autre sauvegarde, ou une sauvegarde d’un autre disque.
restore-no-such-in-window = Il n’y a pas de sauvegarde dans le dossier « { $name } ». Rien n’a été fait. Une sauvegarde est un dossier qui contient workspace.db et backup.toml.
backup-differs-in-window = { $place } : la sauvegarde diffère de ce qui devait être sauvegardé. Elle a été supprimée ; l’espace de travail est intact. Réessayez, ou sauvegardez dans un dossier d’un autre disque.
wait-opening = Ouverture de l’espace de travail…
wait-restoring = Rétablissement de la sauvegarde…
wait-letters = Lecture de ce qui est lisible…
wait-putting-away = Tout est enregistré. L’espace de travail est fermé un instant…
wait-closing = Tout est enregistré. Une dernière sauvegarde est en cours…
closed-without-backup = Tout est enregistré, mais la sauvegarde à la fermeture a échoué.
letters-out = Lettres écrites dans { $folder } : { $read ->
    [one] { $read } dans son dernier état
   *[other] { $read } dans leur dernier état
}, { $older ->
    [one] { $older } d’après une sauvegarde
   *[other] { $older } d’après une sauvegarde
}. La phrase secrète ne protège pas ces fichiers.

## Préférences

preferences-page = { $page ->
    [general] Général
    [passphrase] Phrase secrète
    [backups] Sauvegardes
    [office] Connexion au bureau
    [files] Emplacement des fichiers
    [shortcuts] Raccourcis
   *[about] À propos de Chancery
}
action-preferences-general = Préférences : nom, langue, thème, taille
action-preferences-passphrase = Préférences : phrase secrète
action-preferences-backups = Préférences : sauvegardes et rétablissement
action-preferences-office = Préférences : connexion au bureau
action-preferences-files = Préférences : emplacement des fichiers
action-shortcuts = Afficher tous les raccourcis
action-about = À propos de Chancery
palette-button = Chercher…
action-palette = Chercher une action ou une lettre
action-help = Chercher une action ou une lettre (aide)
you = Vous
your-name = Votre nom
your-name-what = Il figure à côté de ce que vous enregistrez, pour les autres membres du bureau. Il ne figure jamais dans une lettre exportée.
looks = Apparence
interface-language = Langue de la fenêtre
interface-language-what = Les lettres ont leurs propres langues ; celle-ci est celle des menus et des messages.
theme = Thème
theme-name = { $theme ->
    [light] Clair
    [dark] Sombre
    [contrast] Contraste élevé
   *[system] Comme le système
}
scale = Taille de l’ensemble
scale-percent = { $percent } %

## Préférences : phrase secrète

passphrase-state = { $state ->
    [set] L’espace de travail a une phrase secrète.
   *[none] L’espace de travail n’a pas de phrase secrète : quiconque a le fichier peut le lire.
}
passphrase-what = La phrase secrète chiffre l’espace de travail et ses sauvegardes. Elle ne protège pas les fichiers de lettre et les fichiers Word que vous exportez.
passphrase-office-in-window = L’espace de travail se trouve dans une base de données du bureau et y est protégé, et non par une phrase secrète ici.
passphrase-set = Définir une phrase secrète…
passphrase-change = Changer la phrase secrète…
passphrase-renew = D’autres la connaissent : changer la phrase et la clé…
passphrase-remove = Supprimer la phrase secrète…
recovery-key-new = Créer une nouvelle clé de secours…
passphrase-asks = { $what ->
    [set] Tout est réécrit sous forme chiffrée. Une clé de secours est ensuite montrée, une seule fois.
    [change] La nouvelle phrase secrète ouvre l’espace de travail et les sauvegardes que l’actuelle ouvre.
    [renew] Tout est réécrit avec une autre clé, que les anciennes copies du fichier de clé n’ouvrent pas. Une nouvelle clé de secours est ensuite montrée, une seule fois.
    [key] La clé de secours que vous avez n’ouvre plus rien. La nouvelle est montrée une seule fois.
    [keyring] La phrase secrète est placée dans le trousseau de ce système, qui la rend disponible lorsque vous ouvrez votre session.
   *[remove] Tout est réécrit sans chiffrement : quiconque a le fichier peut le lire.
}
passphrase-do = { $what ->
    [set] Définir la phrase secrète
    [change] Changer la phrase secrète
    [renew] Changer la phrase et la clé
    [key] Créer une nouvelle clé de secours
    [keyring] La conserver dans le trousseau
   *[remove] Supprimer la phrase secrète
}
passphrase-is-set-now = L’espace de travail est chiffré.
passphrase-is-changed = La phrase secrète a été changée, y compris pour les sauvegardes.
passphrase-is-renewed = L’espace de travail a une autre clé et la nouvelle phrase secrète.
passphrase-is-removed = La phrase secrète a été supprimée. L’espace de travail n’est plus chiffré.
recovery-key-is-new = Il y a une nouvelle clé de secours ; la précédente n’ouvre plus rien.
recovery-key-once = Elle ouvre l’espace de travail si la phrase secrète est oubliée. Elle n’est montrée que maintenant : imprimez-la ou notez-la, et conservez-la loin de cette machine.
recovery-key-kept = Je l’ai sur papier
recovery-key-sheet = Clé de secours d’un espace de travail Chancery
recovery-key-sheet-what = Elle ouvre l’espace de travail si la phrase secrète est oubliée. Conservez-la sous clé, à l’écart de la machine.
older-copies = Copies anciennes
older-are = { $count ->
    [one] Une sauvegarde ou un ancien fichier n’est pas protégé
   *[other] { $count } sauvegardes ou anciens fichiers ne sont pas protégés
} par la phrase secrète actuelle.
older-remove = Les supprimer…
older-sure = Supprimer définitivement
older-keep = Les garder
older-removed = { $count ->
    [one] { $count } copie ancienne a été supprimée.
   *[other] { $count } copies anciennes ont été supprimées.
}

## Préférences : sauvegardes

backups = Sauvegardes
backups-what = Une sauvegarde est faite à l’ouverture et à la fermeture de la fenêtre, et à chaque heure où quelque chose a changé. Chacune est relue avant d’être retenue. Les plus anciennes sont espacées : une par jour, par semaine, par mois.
backups-none = Il n’y a pas encore de sauvegarde.
backup-when = Faite
backup-letters = Lettres
backup-why = Raison
backup-state = État
backup-told = { $when }, { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}
backup-reason = { $reason ->
    [opened] à l’ouverture
    [hour] en cours d’utilisation
    [closed] à la fermeture
    [upgrade] avant une mise à niveau
    [restore] avant un rétablissement
    [protection] pour la phrase secrète
   *[asked] à la main
}
backup-is = { $state ->
    [whole] intacte, { $guarded ->
        [open] non protégée
       *[protected] protégée
    }
    [damaged] endommagée
   *[unknown] { $guarded ->
        [open] non protégée
       *[protected] protégée
    }
}
backup-make = Faire une sauvegarde maintenant
backup-make-to = En faire une dans un autre dossier…
backup-elsewhere = Une sauvegarde d’un autre dossier…
backup-verify = Vérifier
backup-making = Sauvegarde en cours…
backup-verifying = Lecture de la sauvegarde entière…
backup-is-made = Une sauvegarde a été faite et vérifiée : { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}.
backup-is-made-to = Une sauvegarde a été faite et vérifiée : { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, dans { $folder }.
backup-other-key = La sauvegarde du { $when } a une autre phrase secrète et n’a pas été examinée.
backup-verified = La sauvegarde du { $when } est { $state ->
    [whole] intacte : chaque page et chaque lettre sont lisibles.
   *[damaged] endommagée. Ne comptez pas sur elle ; l’espace de travail lui-même est intact.
}
backup-passphrase = La phrase secrète de la sauvegarde, telle qu’elle était alors.
restore = Rétablir…
restore-this = Rétablir cette sauvegarde
restore-question = Mettre la sauvegarde du { $backup } à la place de l’espace de travail ?
restore-kept = Ce qui s’y trouve maintenant est mis de côté et conservé, dans un dossier à côté de l’espace de travail.
restore-bring-newer = Reprendre ce qui est plus récent maintenant
restore-yes = Rétablir
restore-office-in-window = Un espace de travail situé dans une base de données du bureau se rétablit avec les outils de PostgreSQL.
restored-in-window = { $aside ->
    [kept] La sauvegarde est en place et y a été vérifiée. L’espace de travail tel qu’il était auparavant est conservé à côté.
   *[none] La sauvegarde est en place et y a été vérifiée.
}
restored-newer = Lettres plus récentes : { $whole } reprises, { $part } reprises autant qu’elles sont lisibles, { $lost } illisibles.

## Préférences : connexion au bureau

office-what = Plusieurs personnes travaillent dans un même espace de travail s’il se trouve dans une base de données PostgreSQL du bureau. Rien d’autre ne quitte cette machine.
office-workspace = Base de données qui contient l’espace de travail
office-workspace-what = Vide : l’espace de travail est un fichier sur cette machine.
office-register = Base de données qui contient le registre à part
office-register-what = Vide : le registre est dans l’espace de travail.
office-password = Une adresse ne contient pas de mot de passe. Il vient du fichier de mots de passe de PostgreSQL (.pgpass), ou est remplacé par un certificat.
office-try = Essayer
office-trying = Interrogation du serveur…
office-keep = Conserver et employer
office-found = { $what ->
    [register] La base de données du registre répond.
   *[workspace] La base de données de l’espace de travail répond.
} { $state ->
    [empty] Elle est vide : ses tables sont créées à la première utilisation.
    [older] Elle est d’une version antérieure et est mise à niveau à l’utilisation.
    [newer] Une version plus récente de Chancery y a travaillé : installez-la ici aussi.
   *[ready] Elle est prête.
}
office-kept = L’espace de travail est maintenant { $place }.
office-url-password-in-window = L’adresse ne doit pas contenir de mot de passe. Placez-le dans le fichier de mots de passe de PostgreSQL (.pgpass).

## Préférences : fichiers, raccourcis, à propos

files-what = Tout se trouve sur cette machine, lisible par vous seul. Pour le déplacer, fermez Chancery et déplacez le dossier.
files-in-office = L’espace de travail est dans la base de données du bureau { $place }.
files-name = { $what ->
    [workspace] Espace de travail
    [backups] Sauvegardes
    [letterhead] Papier à en-tête du bureau
    [office] Données et phrases du bureau
    [rescue] Lettres sauvées lors d’une erreur
    [settings] Réglages
   *[log] Journal : ce qui s’est passé et quand, jamais ce que dit une lettre
}
shortcuts-what = Ce qui concerne une lettre figure dans la liste dès qu’une lettre a été ouverte. F1 trouve chaque action par ses mots.
shortcuts-find = Rechercher
shortcut-does = Action
shortcut-keys = Touches
shortcut-where = Où
shortcut-place = { $where ->
    [everywhere] partout
   *[here] dans son contexte
}
about-version = Chancery { $version }
about-what = Communications conjointes des procédures spéciales, composées d’éléments réutilisables et livrées en lettres Word, en six langues.
about-machine = Rien ne quitte cette machine, si ce n’est vers une base de données du bureau si vous en avez choisi une. Le programme ne cherche jamais de mises à jour et n’établit aucune statistique d’utilisation.
about-files = Vos fichiers sont dans { $folder }
about-parts = Composants employés
about-parts-what = Bibliothèques qui font partie du programme, avec les licences de leurs auteurs.
about-part = Composant
about-part-version = Version
about-licence = Licence

## La palette

palette-name = Chercher une action ou une lettre
palette-type = Saisir quelques lettres de ce que vous voulez faire, ou de la référence d’une lettre
palette-found = Résultats
palette-nothing = Aucun résultat. Moins de lettres en donnent davantage.
palette-letter = Lettre { $name }

## En cas d’incident

crash-title = Chancery
crash-happened = Une erreur s’est produite dans le programme ({ $kind }). Vous n’y êtes pour rien.
crash-nothing-open = Rien n’était ouvert. Ce qui avait été enregistré est intact.
crash-saved = Ce qui est ouvert est enregistré : rien de ce que vous avez saisi n’est perdu.
crash-written = { $count ->
    [one] Une lettre n’a pas pu être enregistrée et a été écrite
   *[other] { $count } lettres n’ont pas pu être enregistrées et ont été écrites
} sous forme de fichiers de lettre dans { $folder }. La phrase secrète ne les protège pas.
crash-lost = { $count ->
    [one] Une lettre n’a pu être ni enregistrée ni écrite. Elle est
   *[other] { $count } lettres n’ont pu être ni enregistrées ni écrites. Elles sont
} toujours dans la fenêtre : continuez, copiez le texte et libérez de l’espace sur le disque.
crash-do = Vous pouvez continuer. Si cela se reproduit, fermez la fenêtre et rouvrez-la ; vos lettres sont telles que vous les avez laissées.
crash-log = Ce qui s’est passé est dans le journal, sans un mot d’aucune lettre : { $log }
crash-go-on = Continuer
crash-close = Fermer Chancery

# Préférences, page Général : l’orthographe des textes des lettres.
spelling = Orthographe
spelling-on = Souligner les mots mal orthographiés
spelling-what = Les mots sont cherchés sur cette machine, et rien n’est envoyé nulle part. Les titres des mandats, les noms de leurs titulaires et ceux des États sont connus ; les mots que vous ajoutez sont ceux du bureau et n’entrent jamais dans les lots.
spelling-language = { $language } : { $state ->
    [best] dictionnaire { $tag }
    [other] dictionnaire { $tag } ; aucun n’est installé pour { $wanted }
   *[none] aucun dictionnaire n’est installé ; ses textes ne sont pas vérifiés
}
spelling-extra-missing = La partie consacrée à l’orthographe n’est pas installée. Pour l’avoir : pip install "chancery[spelling]", avec Enchant et les dictionnaires de vos langues fournis par le système (Debian : libenchant-2-2, hunspell-fr). D’ici là, rien n’est souligné.

preferences-pane-names = Toutes les pages
preferences-pane-page = Page
