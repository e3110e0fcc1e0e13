### Le registre : les numéros et la vie d’une lettre, dans la lettre et dans la section Registre. Les observations dans leur volet.

## Actions

action-number-take = Prendre un numéro…
action-number-enter = Inscrire le numéro du registre central…
action-letter-sent = Marquer comme envoyée…
action-letter-answered = Inscrire la réponse…
action-letter-take-back = Revenir sur l’envoi…
action-number-void = Déclarer le numéro nul…
action-findings-next = Aller à l’observation suivante
action-findings-previous = Aller à l’observation précédente
action-findings-drawer = Afficher ou masquer les observations
action-register-open = Ouvrir la lettre
action-register-void = Déclarer le numéro nul…
action-register-enter = Inscrire un numéro du registre central…
action-register-write = Écrire le registre sous forme de tableau (CSV)…
action-register-read = Importer un registre (CSV)…
action-register-gaps = Afficher les lacunes

## Où en est une lettre, sous son nom

letter-standing-name = Où en est la lettre
letter-standing = { $status ->
    [draft] ○ Projet, pas encore de numéro
    [referenced] ◐ Numérotée, non envoyée
    [sent] ● Envoyée le { $sent }
   *[answered] ✔ Envoyée le { $sent }, réponse reçue le { $answered }
}
letter-due = { $late ->
    [yes] ▲ La réponse était attendue le { $date }
   *[no] Réponse attendue au plus tard le { $date }
}
letter-published = Publication le { $date }
letter-steps = Numéro et envoi
next-number-take = Prendre un numéro…
next-letter-sent = Marquer comme envoyée…
next-letter-answered = { $again ->
    [yes] Modifier la réponse…
   *[no] Inscrire la réponse…
}

## Les questions posées

panel-leave = Annuler
reason = Motif
other-addressee = d’autres acteurs que les États
number-take-title = Prendre un numéro au registre
number-asking = Interrogation du registre…
number-needs-date = La lettre n’a pas de date. Son numéro dépend de l’année de sa date ; la date vient donc d’abord.
number-set-date = Fixer la date
number-offered = { $known ->
    [held] Le registre a déjà noté { $reference } pour cette lettre. Ce numéro y est maintenant porté.
   *[next] { $last ->
        [0] C’est le premier numéro pour ce destinataire et cette année : { $reference }.
       *[other] La lettre serait { $reference }. Le numéro précédent est { NUMBER($last, useGrouping: 0) }.
    } Une fois attribué, le numéro appartient à cette lettre et n’est plus jamais attribué.
}
number-give = Attribuer { $reference }
number-give-none = Attribuer le numéro
number-last-asked = Le registre ne connaît aucun numéro pour { $addressee } en { $year }. Quel est le dernier qui a été attribué ? La lettre reçoit le suivant.
number-last = Dernier numéro attribué
number-last-hint = 0 s’il n’y en a pas
number-enter-instead = Inscrire le numéro du registre central…
number-enter-title = Inscrire le numéro du registre central
number-enter-text = Le numéro est noté dans le registre, pour qu’il ne soit pas attribué ici à une autre lettre.
number-reference = Référence
number-enter-do = Inscrire
number-enter-other = Cette lettre demande une référence comme { $wanted }.
number-given = { $shown ->
    [same] La lettre est maintenant { $reference }.
   *[other] La lettre est maintenant { $reference } : le numéro affiché auparavant a été attribué entre-temps à une autre lettre.
}
number-entered = La lettre est maintenant { $reference }, comme au registre central.
number-clock-right = L’horloge est juste
numbering-clock = L’horloge de cette machine indique { $now }, mais la dernière inscription au registre date de { $latest }. Aucun numéro n’a été attribué. Réglez l’horloge et réessayez, ou indiquez qu’elle est juste.
numbering-unreachable = Le registre du bureau est injoignable ({ $place }). La lettre reste sans numéro ; tout le reste est enregistré. Poursuivez le travail, et prenez le numéro lorsque le registre sera de nouveau joignable.
numbering-knows-more = Quelqu’un vient d’ouvrir la numérotation pour { $addressee } en { NUMBER($year, useGrouping: 0) } : le dernier numéro est { NUMBER($last, useGrouping: 0) }. Aucun numéro n’a été attribué. Annulez, puis redemandez le numéro.
numbering-start-unknown = Le registre ne connaît plus aucun numéro pour { $addressee } en { NUMBER($year, useGrouping: 0) }. Aucun numéro n’a été attribué. Annulez, puis redemandez le numéro.
numbering-unsaved = La lettre n’a pas pu être enregistrée ; rien n’a donc été demandé au registre. Voyez la barre ci-dessus, puis réessayez.
letter-sent-title = Marquer la lettre comme envoyée
letter-sent-text = { $count ->
    [0] Dès lors, la lettre ne peut plus être modifiée. Il est possible de revenir sur l’envoi, en indiquant le motif.
    [one] Une erreur subsiste parmi les observations. Une fois envoyée, la lettre ne peut plus être modifiée. Il est possible de revenir sur l’envoi, en indiquant le motif.
   *[other] { $count } erreurs subsistent parmi les observations. Une fois envoyée, la lettre ne peut plus être modifiée. Il est possible de revenir sur l’envoi, en indiquant le motif.
}
letter-sent-date = Envoyée le
letter-sent-do = Elle a été envoyée
letter-was-sent = { $reference } a été envoyée. La lettre est verrouillée.
letter-answered-title = Quand la réponse à la lettre a-t-elle été reçue ?
letter-answered-date = Réponse reçue le
letter-answered-do = Inscrire la réponse
letter-answered-not = Il n’y a pas eu de réponse
letter-was-answered = { $state ->
    [yes] La réponse est notée.
   *[no] Il est noté qu’il n’y a pas eu de réponse.
}
letter-take-back-title = Revenir sur l’envoi de { $reference }
letter-take-back-text = La lettre peut de nouveau être modifiée et garde son numéro. Le motif reste dans son historique.
letter-take-back-do = Revenir sur l’envoi
letter-taken-back = La lettre n’est plus marquée comme envoyée. Elle peut de nouveau être modifiée.
number-void-title = Déclarer { $reference } nul
number-void-text = Le numéro reste dans le registre avec son motif et n’est plus jamais attribué. La lettre redevient un projet et peut recevoir un autre numéro.
number-void-do = Déclarer nul
number-voided = { $reference } est nul. La lettre n’a maintenant plus de numéro.

## Les dates telles qu’elles se saisissent

date-hint = jour, mois, année
date-calendar = Calendrier : { $field }
date-wrong = « { $text } » n’est pas une date. Une date se saisit comme 29 août 2024, 29.8.2024 ou 2024-08-29.
date-missing = Une date est nécessaire.

## Listes dont l’ordre compte

ordered-keys = Alt et les touches fléchées déplacent une ligne, Suppr la retire
ordered-up = { $list } : monter
ordered-down = { $list } : descendre
ordered-out = { $list } : retirer

## Observations

findings-name = Observations
findings-count = { $errors ->
    [0] { $warnings ->
        [0] Rien à signaler
        [one] 1 avertissement
       *[other] { $warnings } avertissements
    }
    [one] { $warnings ->
        [0] 1 erreur
        [one] 1 erreur, 1 avertissement
       *[other] 1 erreur, { $warnings } avertissements
    }
   *[other] { $warnings ->
        [0] { $errors } erreurs
        [one] { $errors } erreurs, 1 avertissement
       *[other] { $errors } erreurs, { $warnings } avertissements
    }
}{ $aside ->
    [0] {""}
    [one] {" "}({ $aside } écarté)
   *[other] {" "}({ $aside } écartés)
}
findings-none = Aucune erreur et aucun avertissement en suspens.
findings-waiting = Pas encore vérifié
finding-severity = { $severity ->
    [error] Erreur
   *[warning] Avertissement
}
finding-place = { $part }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
}{ $where ->
    [none] {""}
   *[other] {" "}– { $where }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
finding-told = { $severity }. { $place } : { $finding }
finding-aside = { $place } : { $finding } – écarté : { $reason }
finding-gone = ce qui avait été signalé ici est corrigé
finding-go = Y aller
finding-set-aside = Écarter…
finding-confirm = Confirmer la résolution…
finding-take-up = Reprendre
finding-aside-title = Écarter l’avertissement choisi
finding-aside-text = { $count ->
    [one] Le motif reste avec la lettre. L’avertissement peut être repris.
   *[other] Le motif reste avec la lettre. Il écarte les { $count } avertissements de cette sorte à cet endroit. Ils peuvent être repris.
}
finding-aside-do = Écarter
error-not-waived = Une erreur ne peut pas être écartée ; elle se corrige, ou se règle par une confirmation. Rien n’a été modifié.

## La section Registre

register-name = Numéros du registre
register-column = { $column ->
    [reference] Numéro
    [addressee] Destinataire
    [status] État
    [letter] Lettre
    [date] Date de la lettre
    [origin] Attribué par
    [by] Inscrit par
   *[at] Inscrit le
}
register-status = { $status ->
    [reserved] ◐ Réservé
    [issued] ● Envoyé
   *[void] ✕ Nul
}
register-origin = { $origin ->
    [counted] ce registre
    [claimed] registre central
   *[imported] un autre registre
}
register-no-date = –
register-no-letter = { $why ->
    [elsewhere] dans un autre espace de travail
   *[none] –
}
register-moment = { $day }, { $time }
register-untitled = pas encore d’objet
register-void-because = Nul : { $reason }
register-waiting = …
register-filter-addressee = Destinataire
register-filter-year = Année
register-filter-status = État
register-all-addressees = Tous les destinataires
register-all-years = Toutes les années
register-all-statuses = Tous les états
register-other = Autres acteurs (OTH)
register-addressee = { $name } ({ $code })
register-order = Ordre
register-order-addressee = Par destinataire et année
register-order-newest = Les plus récents d’abord
register-count = { $count ->
    [0] Aucun numéro
    [one] 1 numéro
   *[other] { NUMBER($count) } numéros
}
register-empty = Aucun numéro n’a encore été attribué. La première lettre qui en prend un ouvre le registre ; vous pouvez aussi importer, sous forme de tableau, le registre tenu jusqu’ici.
register-none-match = Aucun numéro ne répond aux filtres.
register-clear = Afficher tous les numéros
register-more = Plus
register-unreachable = Le registre est injoignable. { $reason }
register-again = Réessayer
register-history-title = Historique de { $reference }
register-history-none = Choisissez un numéro pour voir qui a fait quoi.
register-event = { $when }, { $by } : { $what }
register-what = { $what ->
    [assigned] attribué à une lettre par ce registre
    [claimed] inscrit comme attribué par le registre central
    [imported] importé d’un autre registre
    [issued] lettre envoyée
    [taken_back] retour sur l’envoi de la lettre
    [void] déclaré nul
    [retyped] lettre passée à un autre type : { $before } → { $after }
    [started] numérotation ouverte après le numéro { $after }
   *[other] { $what }
}
register-because = { $words } – { $reason }
register-gaps-title = Numéros qu’aucune lettre ne porte
register-gap = { $first ->
    [same] { $addressee } { $last }/{ $year }
   *[other] { $addressee } { $first }–{ $last }/{ $year }
}
register-gap-column = { $column ->
    [numbers] Numéros
    [why] Raison
   *[who] Qui et quand
}
register-who = { $by }, { $when }
register-no-gaps-yet = Il n’y a pas de lacune : chaque numéro appartient à une lettre.
register-void-title = Déclarer { $reference } nul
register-void-text = Le numéro reste ici avec son motif et n’est plus jamais attribué. Si une lettre de cet espace de travail le porte, elle redevient un projet et peut recevoir un autre numéro.
register-was-voided = { $reference } est nul.
register-enter-title = Inscrire un numéro du registre central
register-enter-text = Pour une lettre qui n’a pas été rédigée ici. Le numéro d’une lettre de cet espace de travail s’inscrit dans la lettre.
register-enter-date = Date de la lettre (facultative)
register-enter-do = Inscrire
register-entered = { $reference } a été inscrit.
register-year-differs = La date est d’une autre année que la référence.
register-written = Le registre a été écrit dans { $file }.
register-table-files = Tableaux (*.csv)
register-faults-title = { $file } ne convient pas. Rien n’a été importé.
register-fault = Ligne { $line } : { $fault }
register-faults-more = … et { $count } autres lignes.
register-faults-close = Fermer
