### Ce que le programme dit à son utilisateur, en français. Une erreur dit ce qui s’est passé, ce qui est intact et ce qu’il faut faire.

## La langue elle-même

interface-name = français
interface-direction = ltr

## Fichiers inutilisables

data-file-wrong = { $file } : ce fichier de données ne convient pas : { $reason }. Rien n’a été écrit. Corrigez le fichier ou déplacez-le.
data-file-unreadable = { $file } : ce fichier de données ne peut pas être lu : { $reason }. Rien n’a été écrit.
sentence-wrong = Une phrase type ({ $locale }) est inutilisable : { $reason }. Rien n’a été écrit. Corrigez-la dans templates/sentences, dans le dossier du bureau, ou déplacez ce fichier.
no-such-record = « { $name } » ne figure pas dans { $kind }.
letter-file-unreadable = { $file } : le fichier de lettre ne peut pas être lu : { $reason }.
letter-file-too-large = { $file } : le fichier de lettre est trop volumineux : { NUMBER($size, useGrouping: 0) } octets ; le maximum est de { NUMBER($most, useGrouping: 0) }.
letter-file-not-utf8 = { $file } : le fichier de lettre n’est pas en UTF-8 (ligne { $line }). Enregistrez-le en UTF-8 et réessayez.
letter-file-syntax = { $file } : le fichier de lettre n’est pas du TOML valide : { $reason }.
letter-file-faults = { $file } : { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
} dans le fichier de lettre.
template-wrong = { $file } : le papier à en-tête n’est pas un fichier Word utilisable : { $reason }. Enregistrez-le dans Word au format .docx, ou supprimez-le pour employer celui qui est fourni.
template-unreadable = { $file } : le papier à en-tête ne peut pas être lu : { $reason }.
no-such-language = Il n’y a pas de langue « { $language } ». Langues possibles : { $allowed }.
language-not-in-letter = { $file } : la lettre n’existe pas dans la langue « { $language } ». Ses langues : { $allowed }.
target-changed = { $file } a été modifié depuis son exportation, ou n’a pas été créé par Chancery. Il n’a pas été remplacé et rien n’a été écrit. Déplacez-le, ou employez --force pour le remplacer.
two-outputs-one-name = Deux des lettres seraient écrites dans { $file }. Rien n’a été écrit. Exportez-les dans des dossiers différents.
cannot-write = { $file } ne peut pas être écrit : { $reason }. Les fichiers existants sont intacts.
ledger-unusable = { $file } : la liste des fichiers exportés ne peut pas être tenue : { $reason }. Rien n’a été écrit. Choisissez un autre dossier avec --home.

## Lettres de l’espace de travail

no-such-letter = Cette lettre n’est pas dans l’espace de travail. Elle a peut-être été ouverte depuis un autre.
no-such-revision = La lettre n’a pas de révision { NUMBER($number, useGrouping: 0) }.
letter-changed = { $by } a enregistré cette lettre entre-temps. Rien n’a été remplacé et rien de votre travail n’est perdu : examinez les différences, puis gardez les deux versions ou poursuivez à partir de l’autre.
letter-locked = { $reference } a été envoyée et ne change plus. Revenez d’abord sur l’envoi, en indiquant le motif.
letter-status = Quelqu’un a changé entre-temps l’état de cette lettre, qui est maintenant « { $status } ». Rien n’a été modifié.
letter-needs-date = La lettre n’a pas de date. Son numéro dépend de l’année de sa date : fixez la date, puis redemandez le numéro.
letter-not-referenced = La lettre n’a pas de numéro, ou a déjà été envoyée. Rien n’a été modifié.
letter-not-sent = La lettre n’a pas été envoyée. Rien n’a été modifié.
version-name = Une version doit porter un nom de 200 caractères au plus.
reason-missing = Un motif est nécessaire ; il reste dans l’historique. Rien n’a été modifié.

## Le registre

reference-form = « { $text } » n’est pas une référence. Une référence s’écrit comme AL KAZ 3/2024.
reference-of-another = { $reference } n’est pas une référence de cette lettre, qui en demande une comme { $wanted }. Rien n’a été modifié.
reference-by-register = Le numéro d’une lettre ne se modifie que par le registre. La lettre n’a pas été enregistrée.
reference-would-not-fit = { $reference } ne conviendrait plus à la lettre : tant qu’elle porte ce numéro, son type, son destinataire et son année ne peuvent pas changer. Déclarez d’abord ce numéro nul. La lettre n’a pas été enregistrée.
register-start-unknown = Le registre ne connaît aucun numéro pour { $addressee } en { NUMBER($year, useGrouping: 0) }. Aucun numéro n’a été attribué. Indiquez le dernier numéro connu avec --after (0 s’il n’y en a pas).
register-knows-more = Le dernier numéro pour { $addressee } en { NUMBER($year, useGrouping: 0) } est { NUMBER($last, useGrouping: 0) }, ce qui contredit --after. Aucun numéro n’a été attribué.
letter-has-number = La lettre porte le numéro { $reference }. Déclarez-le d’abord nul s’il faut lui en attribuer un autre. Rien n’a été modifié.
number-taken = { $reference } est déjà dans le registre ({ $status }). Rien n’a été modifié.
number-issued = La lettre { $reference } a été envoyée ; son numéro ne peut pas être déclaré nul. Rien n’a été modifié.
no-such-number = { $reference } n’est pas dans le registre.
clock-went-back = L’horloge de cette machine indique { $now }, mais la dernière inscription au registre date de { $latest }. Aucun numéro n’a été attribué. Réglez l’horloge ou, si elle est juste, redemandez le numéro avec --clock-is-right.
register-table = { $file } : { $count ->
    [one] { $count } ligne ne convient pas
   *[other] { $count } lignes ne conviennent pas
}. Rien n’a été importé.
register-line = { $file } : ligne { $line } : { $fault }
fault-no-reference-column = la première ligne ne nomme pas de colonne « reference » (trouvé : { $value })
fault-reference-form = « { $value } » n’est pas une référence comme AL KAZ 3/2024
fault-reference-twice = { $value } figure ici deux fois, ou avec deux types
fault-addressee-unknown = « { $value } » n’est pas le code d’un État, ni OTH
fault-date-form = « { $value } » n’est pas une date comme 2024-08-29
fault-status = « { $value } » n’est pas un état : reserved, issued, void
fault-year-differs = la date est d’une autre année que la référence ({ $value })

## Les données et textes propres du bureau

no-such-entry = Le bureau n’a pas de donnée ni de texte propre de ce nom.
entry-changed = { $by } a modifié entre-temps cette donnée ou ce texte. Rien n’a été remplacé.
entry-place = { $file } ne contient rien qu’un bureau conserve en propre.
source-missing = Une donnée ou un texte du bureau doit avoir une source, sur laquelle il se fonde. Rien n’a été écrit.
pack-unreadable = { $file } : le lot ne peut pas être lu : { $reason }.
pack-wrong = { $file } n’est pas un lot qui puisse être importé : { $reason }. Rien n’a été modifié.
pack-format = { $file } est un lot de format { NUMBER($format, useGrouping: 0) } ; ce programme connaît le format { NUMBER($known, useGrouping: 0) }. Rien n’a été modifié.
pack-too-large = { $file } est trop volumineux pour un lot ; le maximum est de { NUMBER($most, useGrouping: 0) } octets.

## La base de données du bureau

office-url-wrong = Ce n’est pas l’adresse d’une base de données de bureau. Elle s’écrit comme postgresql://user@server/database.
office-url-password = L’adresse d’une base de données ne doit pas contenir de mot de passe. Placez-le dans le fichier de mots de passe de PostgreSQL (~/.pgpass) ou dans le trousseau du système.
office-url-option = L’adresse de la base de données du bureau ne peut pas fixer « { $option } ». La connexion est toujours chiffrée et vérifiée au regard du nom du serveur, sauf sur cette machine même.
office-extra-missing = La partie du programme qui communique avec la base de données d’un bureau n’est pas installée. Installez-la avec : pip install "chancery[office]".
settings-wrong = { $file } : les réglages ne conviennent pas : { $reason }. Rien n’a été ouvert. Corrigez le fichier, ou déplacez-le pour repartir des réglages par défaut.

## Erreurs d’un fichier de lettre

fault-line = { $file } : { $at } : { $fault }
fault-missing = manquant ; type attendu : { $kind }
fault-missing-recipient = manquant ; une lettre à un autre acteur demande [recipient] avec kind : { $allowed }
fault-wrong-type = type attendu : { $kind } ; type trouvé : { $found }
fault-control-character = contient un caractère que le texte ne peut pas comporter : { $code }, à la position { $position }
fault-empty = vide
fault-twice = « { $value } » figure ici deux fois
fault-unknown-value = « { $value } » n’est pas connu. Valeurs admises : { $allowed }
fault-unknown-key = clé inconnue. { $allowed ->
    [none] Aucune clé n’est admise ici
   *[other] Clés admises : { $allowed }
}
fault-out-of-range = un nombre de { $least } à { $most } est nécessaire
fault-empty-question = ne contient ni texte, ni élément de la bibliothèque, ni intertitre
fault-heading-alone = un intertitre est seul, sans question dans le même élément
fault-empty-clause = ne contient ni texte, ni clause de la bibliothèque

## Observations

finding-line = { $severity ->
    [error] erreur
   *[warning] avertissement
} : { $at }{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
} : { $message }
finding-to_be_written = pas encore rédigé : { $part }
finding-not_translated = pas traduit : { $part }
finding-no_reference = la lettre n’a pas encore de numéro
finding-no_date = la lettre n’a pas encore de date
finding-unfilled_field = le champ { "{" }{ $field }{ "}" } n’est pas rempli
finding-party_unknown = on ne sait pas avec certitude si l’État est partie : { $field }. Confirmez-le dans l’état des traités du bureau
finding-to_check = un passage est marqué comme étant à vérifier : { $words }
finding-placeholder = un texte provisoire est resté : { $words }
finding-language_not_listed = il y a du texte en « { $language } », qui n’est pas une des langues de la lettre et ne sera pas écrit
finding-no_mandate = aucun mandat ne s’est joint à la lettre
finding-mandate_ended = le mandat « { $mandate } » a pris fin le { $date }{ $merged ->
    [none] {""}
   *[other] {" "}et a été fusionné avec « { $merged } »
}
finding-resolution_due = la résolution de « { $mandate } » est à renouveler : { $number } du { $date } est arrivée à échéance et son renouvellement n’est pas enregistré. Confirmez le numéro à citer
finding-resolution_unknown = la résolution de « { $mandate } » à cette date n’est pas enregistrée. Confirmez le numéro à citer
finding-resolution_unconfirmed = la résolution de « { $mandate } » est à renouveler ou n’est pas enregistrée, et personne n’a confirmé { $number } pour le bureau
finding-resolution_superseded = « { $mandate } » cite { $number }, alors que { $by } est en vigueur
finding-resolution_near_renewal = { $number } de « { $mandate } » a peut-être été renouvelée ; les données vont jusqu’au { $known }
finding-no_signatory = le nom de la personne qui signe pour « { $mandate } » à cette date n’est pas enregistré{ $last ->
    [none] {""}
   *[other] {" "}(dernier nom connu : { $last })
}
finding-signatory_differs = { $name } signe pour « { $mandate } », alors que le nom enregistré est { $by }
finding-signatory_unconfirmed = { $name } signe pour « { $mandate } », selon les dernières données connues au { $known }
finding-name_without_script = le nom « { $name } » n’est pas enregistré dans l’écriture de « { $language } » et figure en caractères latins
finding-not_a_party = { $status ->
    [signatory] { $state } a signé l’instrument { $treaty } sans y être partie
   *[none] { $state } n’est pas partie à l’instrument { $treaty }
}
finding-day_of_force = { $day } est le jour où l’instrument { $treaty } est entré en vigueur pour l’État, qui y est devenu partie le { $date }
finding-reference_wrong = la référence { $reference } ne convient pas à la lettre, qui serait { $wanted }
finding-other_reference = le texte mentionne une autre lettre : { $reference }
finding-other_state = le texte mentionne un autre État – { $name } : « { $words } »
finding-document_later = le texte cite { $symbol }, un document de { $year } : il est postérieur à la lettre
finding-dead_link = le lien « { $words } » ne mène nulle part
finding-schemeless_link = il manque à l’adresse « { $target } » son début (https://)
finding-note_without_text = la note de bas de page { "[^" }{ $label }{ "]" } n’a pas de texte
finding-note_without_mark = la note de bas de page { "[^" }{ $label }{ "]" } n’a pas d’appel dans le texte et ne s’imprime pas
finding-note_defined_twice = la note de bas de page { "[^" }{ $label }{ "]" } est définie deux fois ; c’est la première qui s’imprime
finding-newer_text = la bibliothèque a la révision { NUMBER($now, useGrouping: 0) } de « { $key } » ; cette lettre a pris la révision { NUMBER($taken, useGrouping: 0) }. Prenez la nouvelle, ou gardez le texte de la lettre
finding-note_doubled = la note de bas de page { "[^" }{ $label }{ "]" } dit la même chose qu’une note précédente
finding-quotes_mixed = guillemets droits et guillemets typographiques sont mêlés dans cette langue
finding-date_without_year = une date sans année : « { $words } »
finding-we_of_one = un seul mandat signe, et le texte dit « { $words } »
finding-excellency_to_other = la lettre n’est pas adressée à un Gouvernement, et le texte dit « { $words } »
finding-annex_absent = le texte renvoie à une annexe (« { $words } »), et il n’y en a pas
finding-wording_unconfirmed = { $count ->
    [one] { $count } libellé que personne n’a confirmé
   *[other] { $count } libellés que personne n’a confirmés
} en « { $language } » : { $names }

## Commandes

export-written = { $file }
export-refused = { $file } n’est pas écrit comme lettre définitive : { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}. Corrigez la lettre, ou écrivez un projet avec --draft.
export-summary = { $files ->
    [one] { $files } fichier écrit
   *[other] { $files } fichiers écrits
} dans { $folder }. { $count ->
    [0] Rien à signaler.
    [one] « check » présente { $count } observation.
   *[other] « check » présente { $count } observations.
}
export-styles-added = Il manquait au papier à en-tête des styles, qui ont été ajoutés : { $styles }.
check-clean = { $file } : rien à signaler.
progress = { $done } lettres vérifiées sur { $all }
library-hit = { $kind ->
    [clause] clause
   *[question] question
} { $key } : { $title }{ $tags ->
    [none] {""}
   *[other] {" "}({ $tags })
}
library-nothing-found = Rien dans la bibliothèque ne contient tous ces mots. Moins de mots, ou des débuts de mots, donnent plus de résultats.

## L’espace de travail : ouverture, lecture, écriture

workspace-none = Il n’y a pas d’espace de travail dans { $folder }. Rien n’a été fait.
workspace-missing = { $place } : le fichier de l’espace de travail n’est pas là. Rien n’a été créé à sa place. Si vous l’avez déplacé, remettez-le.
workspace-gone = { $place } : le fichier de l’espace de travail est absent ou vide, bien qu’il y ait des sauvegardes. Rien n’a été créé à sa place. La dernière bonne sauvegarde est { $backup }, du { $made } : rétablissez-la avec « restore ». Pour repartir de zéro, déplacez d’abord les sauvegardes.
workspace-damaged = { $place } : l’espace de travail est endommagé. Il a été laissé tel quel. Lancez « verify » pour voir ce qui est intact, et « restore » pour rétablir une sauvegarde.
workspace-damaged-safe = { $place } : l’espace de travail est endommagé. Il a été laissé tel quel et rien n’a été écrit. Est intacte la sauvegarde { $backup } du { $made }, avec { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}. « restore » la met en place, garde le fichier endommagé et reprend ce qui est plus récent et lisible.
workspace-damaged-alone = { $place } : l’espace de travail est endommagé et aucune sauvegarde n’est intacte. Il a été laissé tel quel et rien n’a été écrit. « restore » en crée un nouveau avec tout ce qui est encore lisible, et garde le fichier endommagé. Si une phrase secrète devrait exister et qu’il n’y en a pas ici, remettez le fichier de clé (workspace.key) à côté de l’espace de travail.
workspace-torn = { $place } : le programme a été interrompu pendant un enregistrement. Si vous veniez de modifier quelque chose, vérifiez que la modification est bien là.
workspace-unfinished = { $place } : l’espace de travail n’a pas été fermé, et son dossier ne peut pas être écrit. Ouvrez-le une fois là où le dossier peut être écrit, ou copiez le dossier.
workspace-busy = { $place } est sans cesse utilisé par un autre processus. Rien n’a été écrit. Réessayez ; si cela persiste, mettez fin à l’autre processus.
workspace-in-use = { $place } est ouvert dans une autre fenêtre ou par une autre commande. Rien n’a été modifié. Fermez-le là-bas et réessayez.
workspace-held = L’espace de travail est ouvert dans une autre fenêtre : { $holder }. Rien n’a été modifié. Fermez cette fenêtre et réessayez.
workspace-seat = L’espace de travail est ouvert dans une autre fenêtre : { $holder }. Ici, il peut être lu, mais pas modifié.
workspace-only-read = { $place } : { $why ->
    [newer] une version plus récente de Chancery a travaillé sur cet espace de travail. Ici, il peut être lu, mais pas modifié ; installez la version plus récente pour continuer le travail
    [folder] le dossier ne peut pas être écrit. L’espace de travail peut être lu, mais pas modifié
    [damaged] l’espace de travail est endommagé. Ce qui est encore lisible est affiché ; rien ne peut être modifié, et le fichier reste tel quel
   *[file] le fichier ne peut pas être écrit. L’espace de travail peut être lu, mais pas modifié
}.
workspace-full = { $place } ne peut pas être écrit : le disque est plein. Ce qui avait été enregistré est intact ; ce qui allait être écrit ne l’a pas été. Libérez de l’espace et réessayez.
workspace-disk = { $place } : le disque ne peut pas être lu ou écrit. Ce qui avait été enregistré est intact. Vérifiez le disque et réessayez.
workspace-not-writable = { $place } ne peut pas être écrit : le dossier, le fichier ou le disque ne le permet pas. Ce qui s’y trouve est intact.
workspace-read-only = { $place } ne peut être que lu ({ $why ->
    [newer] une version plus récente de Chancery y a travaillé
    [folder] son dossier ne peut pas être écrit
    [file] le fichier ne peut pas être écrit
    [damaged] il est endommagé
   *[seat] une autre fenêtre l’utilise
}). Rien n’a été écrit.
workspace-needs-upgrade = { $place } date d’une version antérieure et ne peut pas être écrit ; il ne peut donc pas être mis à niveau. Ouvrez-le une fois là où il peut être écrit.
workspace-replaced = { $place } a été remplacé entre-temps : une sauvegarde a été rétablie, ou la phrase secrète a été définie ou supprimée. Rien n’a été écrit. Fermez cette fenêtre ou cette commande, et rouvrez l’espace de travail.
workspace-unreachable = La base de données { $place } est injoignable. Rien n’y a été enregistré. Réessayez ; une lettre ouverte peut être écrite comme fichier de lettre.
workspace-refused = La base de données { $place } refuse l’accès : l’utilisateur, le mot de passe, le certificat ou les droits ne conviennent pas. Rien n’a été écrit.
sqlite-too-old = La bibliothèque de base de données (SQLite { $version }) a un défaut connu ; il faut la version { $least } ou une version ultérieure. Rien n’a été ouvert. Réinstallez Chancery.
swap-damaged = { $file } ne peut pas être lu : un échange de l’espace de travail s’est interrompu en cours de route. Rien n’a été touché. Le nouvel espace de travail est entier dans incoming.db, à côté ; l’ancien est à sa place, ou dans le dossier aside-… le plus récent.

## Le dossier d’un espace de travail

place-network = { $folder } se trouve sur un partage réseau ({ $kind }). Un espace de travail y serait endommagé, car deux machines ne peuvent pas partager son journal. Rien n’a été ouvert. Choisissez un dossier de cette machine avec --home ; à plusieurs, employez une base de données du bureau.
place-cloud = { $folder } se trouve dans un dossier de synchronisation ({ $cloud }), qui copie les fichiers pendant leur écriture et peut rompre l’espace de travail. Choisissez un autre dossier avec --home ; les sauvegardes peuvent s’y trouver (backup --to).

## Sauvegardes

backup-made = { $folder } : sauvegarde de { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, vérifiée.
backup-open = Elle n’est pas protégée : l’espace de travail n’a pas de phrase secrète.
backup-differs = { $place } : la sauvegarde diffère de ce qui devait être sauvegardé. Elle a été supprimée ; l’espace de travail est intact. Réessayez, ou sauvegardez sur un autre disque avec --to.
copy-differs = La copie diffère de l’espace de travail dans sa table « { $table } ». Elle a été supprimée ; l’espace de travail est intact. Réessayez.
copy-not-empty = La base de données de destination n’est pas vide : sa table « { $table } » contient des lignes. Rien n’a été copié.
restore-none = Il n’y a pas de sauvegarde.
restore-nothing = Il n’y a ni sauvegarde, ni espace de travail lisible. Rien n’a été fait.
restore-none-good = Aucune sauvegarde n’est intacte et ne s’ouvre avec cette phrase secrète. Rien n’a été fait. Voyez « restore --list », et nommez-en une pour l’essayer.
restore-no-such = Il n’y a pas de sauvegarde « { $name } ». Rien n’a été fait. Voyez « restore --list ».
restore-office = Un espace de travail situé dans la base de données d’un bureau se rétablit avec les outils de PostgreSQL.
restore-line = { $name } : { $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, { $reason ->
    [opened] faite à l’ouverture
    [hour] faite en cours d’utilisation
    [closed] faite à la fermeture
    [upgrade] faite avant une mise à niveau
    [restore] faite avant un rétablissement
    [protection] faite lors de la définition ou de la suppression de la phrase secrète
   *[asked] faite à la main
}, { $state ->
    [open] non protégée
   *[protected] protégée
}
restore-ask = Mettre la sauvegarde { $name } ({ $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
}, { $state ->
    [open] non protégée
   *[protected] protégée
}) à la place de l’espace de travail ? Ce qui s’y trouve maintenant est mis de côté et conservé. [yes/no]
restore-ask-alone = Il n’y a pas de sauvegarde. Créer un nouvel espace de travail avec tout ce qui est encore lisible ? Ce qui s’y trouve maintenant est mis de côté et conservé. [yes/no]
restored = { $name ->
    [none] Un nouvel espace de travail a été créé avec ce qui était lisible.
   *[other] La sauvegarde { $name } est en place et y a été vérifiée.
}
restored-aside = Ce qui s’y trouvait auparavant est dans { $folder }.
restored-letter = { $state ->
    [whole] Plus récente là-bas, et reprise
    [part] Plus récente là-bas ; le dernier état lisible a été repris
   *[lost] Plus récente là-bas, et illisible
} : lettre { $letter }{ $reference ->
    [none] {""}
   *[other] {" "}({ $reference })
}
restored-numbers = { $count ->
    [one] { $count } numéro du registre repris.
   *[other] { $count } numéros du registre repris.
}
restored-register-unsure = Certains numéros du registre n’ont pas pu être lus. Pour qu’aucun ne soit attribué deux fois, le registre demandera une fois le dernier numéro de chaque destinataire.
verified = { $place } : intact ({ $letters ->
    [one] { $letters } lettre
   *[other] { $letters } lettres
})
verify-damaged = { $place } : endommagé
verify-other-key = { $place } : a une autre clé et n’a pas été examiné

## La phrase secrète

ask-passphrase = Phrase secrète :
ask-new-passphrase = Nouvelle phrase secrète :
ask-again = La même, une seconde fois :
ask-recovery-key = Clé de secours :
ask-remove-backups = Les supprimer ? [yes/no]
secret-needed = Il n’y a personne à qui poser la question ici. Rien n’a été fait. Donnez la réponse avec { $option }.
answer-needed = Il n’y a personne à qui poser la question ici. Rien n’a été fait. Répondez avec { $option }.
secret-file-open = { $file } : d’autres peuvent lire ce fichier ; il n’a donc pas été utilisé. Rendez-le lisible pour vous seulement (chmod 600).
secret-file-unreadable = { $file } ne peut pas être lu en UTF-8. Rien n’a été fait.
passphrase-wrong = La phrase secrète est fausse. Rien n’a été touché. Si elle est oubliée, « passphrase recover » accepte la clé de secours.
passphrase-short = La phrase secrète est trop courte : il faut au moins { $least } caractères ; quatre ou cinq mots valent mieux. Rien n’a été modifié.
passphrases-differ = Les deux phrases secrètes diffèrent. Rien n’a été modifié.
passphrase-is-set = L’espace de travail a une phrase secrète. Rien n’a été fait. « passphrase change » lui en donne une autre.
passphrase-is-not-set = L’espace de travail n’a pas de phrase secrète. Rien n’a été fait. « passphrase set » lui en donne une.
passphrase-changed = La phrase secrète a été changée, y compris pour { $count ->
    [one] { $count } sauvegarde
   *[other] { $count } sauvegardes
}. Quiconque connaissait l’ancienne et possède une ancienne copie du fichier de clé peut encore ouvrir ce qui existe ; dans ce cas, employez --new-key.
passphrase-removed = La phrase secrète a été supprimée. L’espace de travail n’est plus protégé.
passphrase-office = Un espace de travail situé dans la base de données d’un bureau y est protégé, et non par une phrase secrète ici.
passphrase-in-keyring = La phrase secrète est dans le trousseau du système.
recovery-key-shown = Voici la clé de secours. Elle ouvre l’espace de travail si la phrase secrète est oubliée, et n’est montrée que maintenant. Imprimez-la ou notez-la, et conservez-la loin de la machine.
recovery-key-wrong = C’est la clé de secours d’un autre espace de travail, ou une clé qui a été remplacée. Rien n’a été touché.
recovery-key-group = La clé de secours comporte une faute de frappe dans le groupe { NUMBER($group, useGrouping: 0) }. Rien n’a été touché.
recovery-key-length = La clé de secours compte { $wanted } caractères en huit groupes de cinq ; il y en a ici { $count }. Rien n’a été touché.
key-file-damaged = { $file } : le fichier de clé est endommagé ou n’est pas celui de cet espace de travail. L’espace de travail est intact. Une copie se trouve dans chaque sauvegarde de même clé : remettez-en une en place.
keyring-unsafe = Il n’y a pas ici de trousseau du système qui conserve les secrets en sécurité ({ $kind }). La phrase secrète n’a été placée nulle part. Employez --passphrase-file, ou saisissez-la.
keyring-refused = Le trousseau du système refuse l’accès ({ $kind }). Déverrouillez-le, ou employez --passphrase-file.
backup-other = { $name } { $state ->
    [open] n’est pas protégée
   *[protected] ne s’ouvre qu’avec la clé précédente
}
backups-kept = Elles ont été conservées.
backups-removed = { $count ->
    [one] { $count } sauvegarde a été supprimée.
   *[other] { $count } sauvegardes ont été supprimées.
}
cannot-remove = { $folder } ne peut pas être supprimé : { $reason }.

## Commandes relatives au registre, aux lots et au dossier du bureau

number-status = { $status ->
    [reserved] réservé
    [issued] envoyé
   *[void] nul
}
gap-why = { $why ->
    [before] attribué avant l’ouverture de ce registre
    [void] déclaré nul
   *[elsewhere] sauté : attribué ailleurs, ou importé avec un numéro ultérieur
}
register-no-gaps = Pas de lacune.
register-voided = { $reference } est maintenant nul. Ce numéro ne sera plus jamais attribué.
register-brought-in = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } numéro a été importé.
   *[other] { NUMBER($count, useGrouping: 0) } numéros ont été importés.
}
register-table-unreadable = { $file } : le tableau ne peut pas être lu : { $reason }. Rien n’a été importé.
addressee-unknown = « { $code } » n’est pas le code d’un État, ni OTH. Les codes ont trois lettres : KAZ.
letter-file-differs = { $file } : l’espace de travail contient cette lettre avec un autre type, un autre destinataire ou une autre date. Aucun numéro n’a été attribué. Réécrivez le fichier de lettre depuis l’espace de travail, ou modifiez-y la lettre.
reference-not-in-register = La lettre porte la référence { $reference }, mais le registre n’a pas de numéro pour elle. Aucun numéro n’a été attribué. S’il vient du registre central, inscrivez-le avec --number ; s’il est resté d’une autre lettre, retirez-le du fichier.
reference-does-not-fit = { $reference } ne correspond pas au type, au destinataire et à l’année de cette lettre. Aucun numéro n’a été attribué.
pack-written = { $file } : { $count ->
    [one] { NUMBER($count, useGrouping: 0) } donnée propre
   *[other] { NUMBER($count, useGrouping: 0) } données propres
}.
pack-line = { $state ->
    [new] nouveau   { $place }
    [changed] modifié   { $place }
    [same] identique { $place }
    [older] antérieur { $place } (ce qui est ici est plus récent et reste)
   *[conflict] conflit   { $place } (modifié des deux côtés ; ce qui est ici reste, sauf avec --replace)
}
pack-take-in = { $count ->
    [one] Importer { NUMBER($count, useGrouping: 0) } donnée propre ? [y/N]
   *[other] Importer { NUMBER($count, useGrouping: 0) } données propres ? [y/N]
}
pack-taken-in = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } donnée propre a été importée.
   *[other] { NUMBER($count, useGrouping: 0) } données propres ont été importées.
}
pack-nothing = Il n’y a rien à importer.
pack-left = Rien n’a été modifié.
move-from-office = L’espace de travail est déjà dans la base de données d’un bureau. Rien n’a été modifié.
move-in-use = L’espace de travail est ouvert : { $holder }. Rien n’a été modifié. Fermez cette fenêtre et réessayez.
move-done = Sont désormais dans { $place } : { $letters ->
    [one] { NUMBER($letters, useGrouping: 0) } lettre
   *[other] { NUMBER($letters, useGrouping: 0) } lettres
} et { $numbers ->
    [one] { NUMBER($numbers, useGrouping: 0) } numéro
   *[other] { NUMBER($numbers, useGrouping: 0) } numéros
}. C’est là que se poursuit le travail. Le fichier de cette machine a été laissé tel quel.
office-folder-read = Les données et textes de { $folder } ont été repris dans l’espace de travail, une fois pour toutes. Ils se modifient désormais dans l’espace de travail ; les fichiers ne sont plus lus.
office-folder-unread = Les données et textes de { $folder } n’ont pas été repris dans l’espace de travail, car un fichier ne convient pas ; le reste de l’espace de travail fonctionne. Corrigez le fichier : un nouvel essai aura lieu à la prochaine ouverture de l’espace de travail.

save-fault = La lettre n’a pas pu être enregistrée, à cause d’une erreur du programme ({ $kind }). Ce que vous avez saisi est toujours ici. Écrivez-le comme fichier de lettre, puis redémarrez le programme.
