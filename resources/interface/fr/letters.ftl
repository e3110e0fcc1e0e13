### La liste des lettres, les nouvelles lettres et les copies, les fichiers de lettre et l’historique d’une lettre.

## Actions : dans les menus, sur les boutons et dans la liste de tout ce qui peut se faire

action-letter-new = Nouvelle lettre
action-letter-read = Ouvrir un fichier de lettre…
action-letter-history = Afficher l’historique de cette lettre
action-letters-find = Rechercher des lettres
action-letters-clear = Effacer la recherche et les filtres
action-letters-open = Ouvrir
action-letters-duplicate = Dupliquer…
action-letters-history = Historique
action-letters-copy-reference = Copier la référence
action-letters-export = Écrire comme fichier de lettre…
action-letters-archive = Archiver
action-letters-unarchive = Sortir des archives
action-new-letter-leave = Ne pas créer de lettre
action-duplicate-leave = Ne pas créer de copie
action-letter-file-faults-sheet-leave = Renoncer au fichier de lettre
action-letter-file-faults-copy = Copier ce qui ne convient pas
action-history-leave = Quitter l’historique
action-history-bring-back = Rétablir cet état
action-history-give-name = Nommer cet état

## La liste

letters-name = Lettres
letters-search = Rechercher des lettres
letters-recent = Récentes
letters-count = { $shown ->
    [one] { NUMBER($shown) } lettre
   *[other] { NUMBER($shown) } lettres
} sur { NUMBER($among) }
column = { $column ->
    [reference] Référence
    [addressee] Destinataire
    [title] Titre
    [status] État
    [date] Date
    [response_due] Réponse attendue
    [type] Type
    [mandates] Mandats
    [languages] Langues
   *[changed] Modifiée
}
order-by = Trier par
row-waiting = …
no-number = { $type } { $addressee } --/{ $year ->
    [none] ----
   *[other] { $year }
}
no-title = pas encore d’objet
no-date = sans date
nothing-due = –
row-line = { $column } : { $text }
status = { $status ->
    [draft] ○ Projet
    [referenced] ◐ Numérotée
    [sent] ● Envoyée
   *[answered] ✔ Réponse reçue
}
response-due = { $late ->
    [yes] ▲ { $date }, en retard
   *[no] { $date }
}
list-joint = {", "}
changed-by = { $day }, { $time }, par { $who }
letter-type = { $type ->
    [AL] AL – lettre d’allégation
    [UA] UA – appel urgent
    [OL] OL – autre lettre
   *[other] { $type } – { $name }
}
other-actor = Autre acteur
other-actor-choice = Un autre acteur : entreprise, organisation, autorité…
letter-called = { $reference ->
    [none] { $type } – { $addressee }, pas encore de numéro
   *[other] { $reference }
}
recent-letter = { $title ->
    [none] { $name }
   *[other] { $name } : { $title }
}
recent-none = Aucune lettre n’a encore été ouverte

## Filtres

filter-name = { $filter ->
    [status] Filtrer par état
    [type] Filtrer par type
    [addressee] Filtrer par destinataire
    [mandate] Filtrer par mandat
    [language] Filtrer par langue
   *[year] Filtrer par année
}
filter-all = { $filter ->
    [status] Tous les états
    [type] Tous les types
    [addressee] Tous les destinataires
    [mandate] Tous les mandats
    [language] Toutes les langues
   *[year] Toutes les années
}
filter-archived = Dans les archives
filters-clear = Effacer
filters-clear-all = Afficher toutes les lettres
letters-none = { $why ->
    [searched] Aucune lettre ne répond à la recherche et aux filtres.
   *[archived] { $count ->
        [0] Les archives sont vides.
        [one] Il n’y a pas de lettre ici ; il y en a une dans les archives.
       *[other] Il n’y a pas de lettre ici ; il y en a { NUMBER($count) } dans les archives.
    }
}

## Quand il n’y a pas encore de lettre

welcome-title = Bienvenue dans Chancery
welcome-what = Chancery compose une communication conjointe : vous choisissez le destinataire et les mandats, vous exposez les faits, et vous prenez dans la bibliothèque les questions et les paragraphes de droit. L’en-tête, l’ouverture, les résolutions, les signatures et les dates suivent d’eux-mêmes, en six langues, et la lettre sort en fichier Word.
welcome-safe = Tout ce que vous saisissez est aussitôt enregistré et reste sur cette machine. L’historique vous désigne par le nom « { $who } » ; il se change dans les préférences.
welcome-way = { $way ->
    [sample] Ouvrir la lettre d’exemple
    [first] Commencer une première lettre
   *[file] Ouvrir un fichier de lettre…
}
welcome-way-text = { $way ->
    [sample] Une lettre entière en six langues, à parcourir et à modifier à votre guise.
    [first] Son type, son destinataire et le mandat chef de file vous sont demandés.
   *[file] Une lettre qu’un collègue a exportée de Chancery, ou que vous avez saisie dans un fichier.
}
sample-opened = Voici la lettre d’exemple, qui est désormais à vous : modifiez ce que vous voulez. Elle n’a pas de numéro, car les numéros viennent du registre.

## Une nouvelle lettre

new-letter-title = Nouvelle lettre
new-letter-do = Créer et ouvrir la lettre
sheet-leave = Annuler
new-type = Type
new-addressee = Destinataire
new-addressee-hint = Saisir une partie du nom d’un État, dans n’importe quelle langue
new-addressee-missing = Choisissez un destinataire : saisissez une partie de son nom, puis choisissez dans la liste.
new-kind = Nature
new-mandate = Mandat chef de file
new-mandate-hint = Saisir un mot de l’intitulé, dans n’importe quelle langue, ou le nom d’un titulaire
new-mandate-missing = Choisissez le mandat chef de file : saisissez un mot de son intitulé, puis choisissez dans la liste.
new-original = Langue
new-translations = Traductions
actor-kind = { $kind ->
    [company] Une entreprise
    [organization] Une organisation internationale
    [bank] Une banque
    [authority] Une autorité
   *[other] Autre chose
}

## Copies

duplicate-title = Dupliquer une lettre
duplicate-do = Créer et ouvrir la copie
duplicate-of = { $title ->
    [none] { $name }
   *[other] { $name } : { $title }
}
duplicate-kind = Sorte de copie
copy-kind = { $kind ->
    [structure] Même structure
    [sibling] Même lettre à un autre destinataire
   *[follow_up] Lettre de suivi
}
copy-explained = { $kind ->
    [structure] Les mandats, les langues, les options et ce qui vient de la bibliothèque ; sans les textes.
    [sibling] Tout, sauf le destinataire, le numéro et la formule d’appel.
   *[follow_up] Au même destinataire ; rappelle la lettre et garde l’objet, sans les faits.
}
copy-addressee-missing = Choisissez un autre destinataire que celui de la lettre.
copy-reply-label = Réponse à la lettre
copy-reply = { $reply ->
    [none] Il n’y en a pas eu
    [received] Il y en a eu une
   *[unknown] On ne le sait pas encore
}
copy-replied-on = Date de la réponse

## Archives

letters-archived = { $archived ->
    [yes] { $count ->
        [one] La lettre est dans les archives.
       *[other] { NUMBER($count) } lettres sont dans les archives.
    }
   *[no] { $count ->
        [one] La lettre est de nouveau dans la liste.
       *[other] { NUMBER($count) } lettres sont de nouveau dans la liste.
    }
}
undo-this = Annuler

## Fichiers de lettre

choose-letter-file = Ouvrir un fichier de lettre
choose-letter-file-place = Écrire comme fichier de lettre
letter-files = Fichiers de lettre ({ $ending })
letter-file-taken-in = Le fichier de lettre est ouvert et la lettre est désormais à vous.{ $present ->
    [yes] {" "}Celle dont il provient est toujours dans la liste, à côté.
   *[no] {""}
}{ $reference ->
    [none] {""}
   *[other] {" "}Le numéro { $reference } n’a pas été repris, car les numéros viennent du registre : inscrivez-le dans celui-ci.
}
letter-files-written = { $count ->
    [one] Écrit : { $file }
   *[other] { NUMBER($count) } fichiers de lettre ont été écrits dans { $folder }
}
letter-file-faults-sheet-title = Ce fichier de lettre ne peut pas être ouvert
letter-file-faults-sheet-do = Choisir un autre fichier…
letter-file-faults-told = { $file } : { $count ->
    [one] { NUMBER($count) } élément ne convient pas.
   *[other] { NUMBER($count) } éléments ne conviennent pas.
} Rien n’a été importé. Corrigez le fichier, puis rouvrez-le.

## L’historique d’une lettre

history-leave = Retour
history-button = Historique
history-of = Historique : { $name }
history-states = États
history-life = Vie de la lettre
history-named = Seulement les états qui ont un nom
history-name-hint = Un nom pour cet état
history-give-name = Donner le nom
history-bring-back = Rétablir cet état
history-line = { $name ->
    [none] { $time }  { $what } · { $who }
   *[other] { $time }  ★ { $name } · { $what } · { $who }
}
history-what = { $action ->
    [created] Création
    [undo] { $part ->
        [none] Annulation
       *[other] { $part }, annulation
    }
    [redo] { $part ->
        [none] Rétablissement
       *[other] { $part }, rétablissement
    }
    [restored] État rétabli
    [numbered] Numérotation
    [voided] Numéro déclaré nul
    [sent] Envoi
    [taken_back] Retour sur l’envoi
    [answered] Réponse notée
   *[edit] { $part ->
        [none] Modification
       *[other] { $part }
    }
}
history-event = { $day }, { $time }  { $what ->
    [created] Création
    [numbered] Numérotation
    [voided] Numéro déclaré nul
    [sent] Envoi
    [taken_back] Retour sur l’envoi
    [answered] Réponse notée
    [archived] Mise aux archives
    [unarchived] Sortie des archives
   *[other] { $what }
} · { $who }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}
history-state = { $present ->
    [yes] État actuel : depuis { $day }, { $time }, par { $who }
   *[no] État : { $day }, { $time }, par { $who }
}
history-brought-back = { $state } : cet état est rétabli.
history-named-now = L’état porte désormais le nom « { $name } » et sera toujours conservé.
open-letter = Ouvrir la lettre
comparison-name = Différences avec l’état actuel
comparison-none = Aucune différence avec l’état actuel.
comparison-present = { $locked ->
    [yes] Voici la lettre dans son état actuel. Elle a été envoyée et ne change plus ; tout état antérieur peut encore être consulté.
   *[no] Voici la lettre dans son état actuel. Choisissez un état antérieur pour voir ce qui diffère et pour le rétablir.
}
comparison-gone = y était, n’y est plus
comparison-came = ajouté depuis
comparison-place = { $part }{ $number ->
    [0] {""}
   *[other] {" "}{ NUMBER($number) }
}{ $field ->
    [none] {""}
   *[other] {" "}: { $field }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
comparison-count = { $gone ->
    [0] Aucun mot supprimé
    [one] Un mot supprimé
   *[other] { NUMBER($gone) } mots supprimés
}, { $came ->
    [0] aucun ajouté
    [one] un ajouté
   *[other] { NUMBER($came) } ajoutés
}
field-type = type
field-addressee = destinataire
field-date = date
field-reference = numéro
field-languages = langues
field-classification = classification
field-states-concerned = États concernés
field-also-sent = également adressée à
field-status = état
field-resolution = résolution
field-name = nom
field-kind = nature

## Les autres

letter-open-elsewhere = { $count ->
    [one] Cette lettre est également ouverte chez { $who }, depuis { $since }.
   *[other] Cette lettre est également ouverte chez { $who }, depuis { $since } pour la première ouverture.
} Rien n’est remplacé : si vous la modifiez en même temps, la question vous est posée.
