### Les mandats : dans une lettre, et les fiches de tous les mandats.

## Recherche

mandate-search = Ajouter un mandat
mandate-search-hint = Ajouter un mandat : un mot de l’intitulé, dans n’importe quelle langue, ou le titulaire
mandate-found = Mandats trouvés
mandate-not-found = Aucun mandat ne contient tous ces mots. Des débuts de mots suffisent, dans n’importe laquelle des six langues. Un mandat qui manque peut être ajouté dans la section Mandats.
mandate-hit = { $state ->
    [taken] { $title } (dans la lettre)
    [ended] { $title } (terminé)
   *[free] { $title }
}

## Les cartes d’une lettre

mandate-none = Pas encore de mandat. Saisissez un mot d’un intitulé, dans n’importe laquelle des six langues, ou le nom d’un titulaire, et appuyez sur Entrée. Le premier mandat est chef de file.
mandate-facts-of = { $dated ->
    [yes] Données au { $date }, date de la lettre.
   *[no] Données d’aujourd’hui, { $date } : la lettre n’a pas encore de date.
} { $count ->
    [0] Personne ne signe.
    [one] Un mandat signe : la lettre dit « je ».
   *[other] { $count } mandats signent : la lettre dit « nous ».
}
mandate-lead = chef de file
mandate-drag = Faire glisser pour déplacer, ou appuyer sur Alt et une touche fléchée
mandate-remove = Retirer ce mandat de la lettre
mandate-removed = « { $title } » a été retiré de la lettre.
mandate-put-back = Le remettre
mandate-status-label = Rôle de ce mandat dans la lettre
mandate-status = { $status ->
    [joined] participe
    [invited] invité
    [declined] a décliné
   *[withdrawn] s’est retiré
}
mandate-card = { $lead ->
    [yes] { $title }, chef de file. { $status }. { $resolution }. { $holder }
   *[no] { $title }. { $status }. { $resolution }. { $holder }
}
mandate-resolution-menu = Résolution : ce qui peut être fait
mandate-holder-menu = Signataire : ce qui peut être fait
mandate-do-confirm = Confirmer…
mandate-do-set-resolution = En fixer une autre pour cette lettre…
mandate-do-record-resolution = Revenir à la fiche
mandate-do-set-signatory = En fixer un autre pour cette lettre…
mandate-do-record-signatory = Revenir à la fiche
mandate-do-new-holder = Nouveau titulaire…
mandate-do-show = Afficher la fiche
mandate-ended-words = { $merged ->
    [none] Le mandat a pris fin le { $date }
   *[other] Le mandat a pris fin le { $date } et a été fusionné avec « { $merged } »
}

## La résolution à la date de la lettre

mandate-resolution-name = { $body ->
    [general_assembly] Résolution { $number } de l’Assemblée générale
    [commission_on_human_rights] Résolution { $number } de la Commission des droits de l’homme
    [economic_and_social_council] Résolution { $number } du Conseil économique et social
   *[human_rights_council] Résolution { $number }
}
mandate-resolution-in_force = { mandate-resolution-name } du { $date }, en vigueur
mandate-resolution-due = { mandate-resolution-name } du { $date }, arrivée à échéance ; son renouvellement n’est pas enregistré
mandate-resolution-unknown = Aucune résolution n’est enregistrée pour cette date
mandate-resolution-ended = { mandate-resolution-name } du { $date }
mandate-resolution-set = { $record ->
    [none] { mandate-resolution-name }, fixée pour cette lettre ; aucune n’est enregistrée pour cette date
   *[other] { mandate-resolution-name }, fixée pour cette lettre ; celle en vigueur est { $record }
}
mandate-resolution-none = Aucune résolution n’est citée, comme fixé pour cette lettre
mandate-resolution-listed = { $number } du { $date }
mandate-resolution-cite-none = ne citer aucune résolution

## Le titulaire à la date de la lettre

mandate-holder-in_force = { $since ->
    [none] { $function ->
        [none] Signataire : { $name }
       *[other] Signataire : { $name }, { $function }
    }
   *[other] { $function ->
        [none] Signataire : { $name } (en fonctions depuis : { $since })
       *[other] Signataire : { $name }, { $function } (depuis : { $since })
    }
}
mandate-holder-due = { $function ->
    [none] Le signataire n’est pas enregistré pour cette date ; dernier connu : { $name } (depuis : { $since })
   *[other] Le signataire n’est pas enregistré pour cette date ; dernier connu : { $name }, { $function } (depuis : { $since })
}
mandate-holder-unknown = Le signataire n’est pas enregistré pour cette date
mandate-holder-ended = Dernier titulaire : { $name }
mandate-holder-set = { $function ->
    [none] { $record ->
        [none] Signataire : { $name }, choix propre à cette lettre ; personne n’est enregistré pour cette date
       *[other] Signataire : { $name }, choix propre à cette lettre ; nom enregistré : { $record }
    }
   *[other] { $record ->
        [none] Signataire : { $name }, { $function }, choix propre à cette lettre ; personne n’est enregistré pour cette date
       *[other] Signataire : { $name }, { $function }, choix propre à cette lettre ; nom enregistré : { $record }
    }
}

## Formulaires

mandate-leave = Annuler
mandate-set = Fixer
mandate-enter = Inscrire pour le bureau
mandate-set-resolution = Une autre résolution, pour cette lettre seulement
mandate-set-signatory = Un autre signataire, pour cette lettre seulement
mandate-confirm-heading = Confirmer la résolution pour le bureau
mandate-new-holder-heading = Nouveau titulaire, pour le bureau
mandate-number = Numéro
mandate-date = Adoptée le
mandate-confirmed-until = Pour les lettres jusqu’au
mandate-name = Nom
mandate-name-ru = Nom en russe
mandate-name-ar = Nom en arabe
mandate-name-zh = Nom en chinois
mandate-gender-label = Titres au
mandate-gender = { $gender ->
    [f] féminin
   *[m] masculin
}
mandate-function = Fonction
mandate-function-none = aucune
mandate-from = À partir de
mandate-until-known = Jusqu’à, si on le sait
mandate-body-label = Adoptée par
mandate-body = { $body ->
    [general_assembly] Assemblée générale
    [commission_on_human_rights] Commission des droits de l’homme
    [economic_and_social_council] Conseil économique et social
   *[human_rights_council] Conseil des droits de l’homme
}
mandate-source = Source
mandate-source-hint = Ce sur quoi le bureau se fonde : une page, un document, un message
mandate-day = 2026-08-31 ou 31.8.2026
mandate-day-partial = 2026-08-31, 31.8.2026, ou un mois : 2026-08
mandate-needs-name = Un nom est nécessaire.
mandate-needs-from = À partir de quand ? Un jour (2026-08-31) ou un mois (2026-08) est nécessaire.
mandate-needs-until = La fin n’est ni un jour (2026-08-31), ni un mois (2026-08).
mandate-needs-number = Un numéro est nécessaire, comme 53/4.
mandate-needs-date = Le jour de son adoption est nécessaire, comme 2026-08-31.
mandate-needs-source = Une source est nécessaire, sur laquelle le bureau se fonde. Elle reste avec la donnée.
mandate-adopted-later = La résolution ne peut pas être postérieure à la lettre, dont les données sont au { $date }.
mandate-needs-confirmed-until = Jusqu’à quelle date de lettre vaut-elle ? Cette date doit inclure le { $date }.
mandate-run-out = { $number } est la résolution enregistrée, et elle est arrivée à échéance. Confirmez-la plutôt pour le bureau.
mandate-write-mine = Inscrire la mienne à la place

## Actions

action-mandate-search = Ajouter un mandat
action-mandate-order = Ordre habituel
action-mandate-up = Monter le mandat
action-mandate-down = Descendre le mandat
action-mandate-first = Faire du mandat le chef de file
action-mandate-remove = Retirer le mandat de la lettre
action-mandate-set-resolution = Fixer une autre résolution pour cette lettre
action-mandate-set-signatory = Fixer un autre signataire pour cette lettre
action-mandate-record = Mandat : revenir à la fiche
action-mandate-confirm = Confirmer la résolution du mandat pour le bureau
action-mandate-new-holder = Inscrire un nouveau titulaire du mandat
action-mandate-show = Afficher la fiche du mandat

## La section : tous les mandats et leurs fiches

mandates-search = Rechercher des mandats
mandates-search-hint = Rechercher : un mot d’un intitulé, dans n’importe quelle langue, ou un titulaire
mandates-list = Mandats
mandates-count = { $count ->
    [0] Aucun mandat
    [one] Un mandat
   *[other] { $count } mandats
}
mandates-now-label = Mandats de la liste
mandates-now-all = tous
mandates-now = { $now ->
    [in_force] résolution en vigueur
    [due] résolution à renouveler
   *[ended] terminés
}
mandates-row = { $now ->
    [in_force] { $resolution } en vigueur
    [due] { $resolution ->
        [none] aucune résolution enregistrée
       *[other] { $resolution } arrivée à échéance
    }
   *[ended] terminé
}, { $holder ->
    [none] titulaire non enregistré
   *[other] { $holder }
}{ $outdated ->
    [0] {""}
   *[other] {" "}(▲ la version fournie a changé)
}
mandates-add = Ajouter…
mandates-record = Fiche du mandat
mandates-detail = Donnée choisie
mandates-column = { $column ->
    [what] Donnée
    [dates] Dates
    [source] Source
    [as-of] État au
    [confidence] Fiabilité
   *[whose] Origine
}
mandates-group = { $list ->
    [title] Intitulés
    [resolution] Résolutions
    [holder] Titulaires
    [confirmation] Confirmé par le bureau
   *[whole] Le mandat dans son ensemble
}
mandates-history = Historique des données propres du bureau ({ $count })
mandates-holder = { $function ->
    [none] { $name }
   *[other] { $name }, { $function }
}
mandates-confirmation = { $number }, confirmée par { $by }
mandates-until = pour les lettres jusqu’au { $date }
mandates-dates = { $begins ->
    [none] { $ends ->
        [none] {""}
       *[other] fin : { $ends }
    }
   *[other] { $ends ->
        [none] début : { $begins }
       *[other] { $begins } – { $ends }
    }
}
mandates-confidence = { $confidence ->
    [read] lue
    [confirmed] confirmée
    [sourced] sourcée
    [high] haute
    [medium] moyenne
   *[low] basse
}
mandates-ships = le programme
mandates-own = { $state ->
    [outdated] { $by } (la version fournie a changé)
   *[own] { $by }
}
mandates-no-title = non enregistré
mandates-event = { $done ->
    [put] { $date }, { $time } : { $by } a inscrit { $what }. Source : { $source }
   *[taken_back] { $date }, { $time } : { $by } a retiré { $what }. Motif : { $source }
}
mandates-entered = Inscrit par { $by }, { $date }, { $time }. Source : { $source }
mandates-shipped-source = { $confidence ->
    [none] { $source ->
        [none] Fourni avec le programme.
       *[other] Fourni avec le programme. Source : { $source }
    }
   *[other] { $source ->
        [none] Fourni avec le programme. Fiabilité : { $confidence }
       *[other] Fourni avec le programme. Source : { $source }. Fiabilité : { $confidence }
    }
}
mandates-shipped = { $state ->
    [changed] ▲ La version fournie a changé depuis que le bureau a inscrit la sienne. Celle du bureau prévaut jusqu’à ce que vous décidiez. Version fournie actuellement :
    [gone] ▲ La version fournie lorsque le bureau a inscrit la sienne ne l’est plus. Celle du bureau prévaut jusqu’à ce que vous décidiez.
   *[under] La donnée propre du bureau prévaut sur la version fournie :
}
mandates-whole = { $own ->
    [yes] Ajouté par le bureau.
   *[no] Fourni avec le programme.
} { $scope ->
    [country] Mandat par pays,
   *[thematic] Mandat thématique,
} classé sous « { $keyword } ». { $years ->
    [0] Sans durée fixe.
    [one] Renouvelé chaque année.
   *[other] Renouvelé tous les { $years } ans.
} Données connues : intitulés, { $titles } ; résolutions, { $resolutions } ; titulaires, { $holders }.
mandates-do-new-holder = Nouveau titulaire…
mandates-do-new-resolution = Nouvelle résolution…
mandates-do-new-title = Nouvel intitulé…
mandates-do-confirm = Confirmer la résolution…
mandates-do-correct = Corriger…
mandates-do-keep = Garder la donnée du bureau
mandates-do-take = Prendre la version fournie
mandates-do-take-back = Retirer…
mandates-do-take-back-all = Retirer le mandat…
mandates-form = { $what ->
    [new-holder] Nouveau titulaire
    [new-resolution] Nouvelle résolution
    [new-title] Nouvel intitulé à partir d’un jour donné
    [confirm] Confirmer la résolution pour les lettres d’aujourd’hui
    [correct] Corriger la donnée enregistrée
    [take-back] Retirer la donnée propre du bureau ; la version fournie prévaut de nouveau
   *[take-back-all] Retirer le mandat entier
}
mandates-kind = Sorte d’intitulé
mandates-title-in = { $gender ->
    [f] { $language }, au féminin
   *[m] { $language }
}
mandates-needs-day = À partir de quel jour ? Il est nécessaire, comme 2026-08-31.
mandates-needs-title = L’intitulé en anglais est nécessaire ; les autres langues laissées vides apparaissent comme des lacunes.
mandates-needs-both = Si l’intitulé au féminin est donné, l’intitulé au masculin est nécessaire aussi.
mandates-add-heading = Un mandat qui manque
mandates-keyword = Mot clé en anglais
mandates-keyword-hint = d’après lequel les lettres le classent, comme « older persons »
mandates-scope-label = Portée
mandates-scope = { $scope ->
    [country] par pays
   *[thematic] thématique
}
mandates-years-label = Renouvelé
mandates-years = { $count ->
    [0] sans durée fixe
    [one] chaque année
   *[other] tous les { $count } ans
}
mandates-first-number = Résolution
mandates-needs-keyword = Un mot clé en anglais est nécessaire.
mandates-key-taken = Il y a déjà un mandat « { $key } ».
mandates-reason = Motif
mandates-needs-reason = Un motif est nécessaire ; il reste dans l’historique.
mandates-taken = la version fournie a été prise
mandate-in-use = { $count ->
    [one] Une lettre comporte
   *[other] { $count } lettres comportent
} ce mandat. Il n’a pas été retiré ; rien n’a été modifié. Retirez-le d’abord des lettres.
action-mandates-search = Rechercher des mandats
action-mandates-new-holder = Mandats : nouveau titulaire
action-mandates-new-resolution = Mandats : nouvelle résolution
action-mandates-new-title = Mandats : nouvel intitulé
action-mandates-confirm = Mandats : confirmer la résolution
action-mandates-correct = Mandats : corriger la donnée choisie
action-mandates-add = Mandats : ajouter celui qui manque

mandates-panes = Volets de la section des mandats
mandates-pane-list = Tous les mandats
mandates-pane-record = Fiche
