### La bibliothèque de textes, et les listes d’une lettre qui y puisent.

## Listes d’une lettre : questions, annexe, annexes supplémentaires

action-questions-find = Questions : insérer depuis la bibliothèque
action-questions-add-own = Questions : saisir une question propre
action-questions-add-heading = Questions : insérer un intertitre
action-questions-up = Questions : monter
action-questions-down = Questions : descendre
action-questions-remove = Questions : retirer
action-questions-keep = Questions : enregistrer dans la bibliothèque
action-annex-find = Annexe : insérer depuis la bibliothèque
action-annex-add-own = Annexe : saisir un paragraphe propre
action-annex-up = Annexe : monter
action-annex-down = Annexe : descendre
action-annex-remove = Annexe : retirer
action-annex-keep = Annexe : enregistrer dans la bibliothèque
action-appendices-add-own = Annexes supplémentaires : en ajouter une
action-appendices-up = Annexes supplémentaires : monter
action-appendices-down = Annexes supplémentaires : descendre
action-appendices-remove = Annexes supplémentaires : retirer
questions-find-hint = Chercher des questions dans la bibliothèque
annex-find-hint = Chercher des paragraphes dans la bibliothèque
questions-add-own = Question propre
questions-add-heading = Intertitre
annex-add-own = Paragraphe propre
appendices-add-own = Ajouter une annexe
questions-empty = Pas encore de question. Saisissez du texte dans la ligne ci-dessus pour en chercher dans la bibliothèque : celles qui correspondent aux mandats de la lettre y sont proposées d’emblée.
annex-empty = L’annexe juridique est vide. Saisissez du texte dans la ligne ci-dessus pour chercher des paragraphes dans la bibliothèque : ceux qui correspondent aux mandats de la lettre y sont proposés d’emblée.
appendices-empty = Il n’y a pas d’annexe supplémentaire. Ajoutez-en une pour une liste de cas ou le texte d’un projet de loi.
questions-text-name = Texte de la question
annex-text-name = Texte du paragraphe
appendices-text-name = Texte de l’annexe
questions-heading-name = Intertitre
appendices-title-name = Titre de l’annexe
questions-new = { $field ->
    [heading] Un nouvel intertitre : il se place entre les questions.
   *[texts] Une nouvelle question propre.
}
annex-new = Un nouveau paragraphe propre.
appendices-new = Une nouvelle annexe.
list-up = Monter
list-down = Descendre
list-remove = Retirer
list-keep = Enregistrer dans la bibliothèque…
item-number = { NUMBER($number, useGrouping: 0) }.
item-empty = (vide)
item-told = { $number ->
    [0] Intertitre : { $title }
   *[other] { NUMBER($number, useGrouping: 0) }. { $title }
}. { $origin }.
item-has = Langues : { $languages ->
    [none] aucune
   *[other] { $languages }
}.
item-lacks = Manque : { $languages }.
item-newer = La bibliothèque a un texte plus récent.
item-newer-tag = ▲ texte plus récent
item-origin = { $origin ->
    [library] { $changed ->
        [true] { $key }, modifié
       *[false] { $key }
    }
    [gone] { $key }, n’est plus dans la bibliothèque
    [heading] intertitre
    [appendix] saisi ici
   *[own] texte propre
}
item-origin-whole = { $origin ->
    [library] { $revision ->
        [0] De la bibliothèque : { $key }. C’est le texte du jour de la bibliothèque qui s’imprime.
       *[other] { $changed ->
            [true] De la bibliothèque : { $key }, révision { NUMBER($revision, useGrouping: 0) }, modifié dans cette lettre.
           *[false] De la bibliothèque : { $key }, révision { NUMBER($revision, useGrouping: 0) }.
        }
    }
    [gone] De la bibliothèque : { $key }, qui n’y est plus.
    [heading] Un intertitre entre les questions.
    [appendix] Une annexe supplémentaire.
   *[own] Saisi dans cette lettre.
}

## La bibliothèque sur place

library-found = Textes de la bibliothèque
library-preview = Aperçu à l’impression
library-put-in = Insérer
library-offered = Proposé pour les mandats de cette lettre, du plus au moins utilisé :
library-nothing-offered = La bibliothèque n’a rien pour les mandats de cette lettre. Saisissez du texte pour chercher dans toute la bibliothèque.
library-nothing-here = Rien dans la bibliothèque ne contient tous ces mots. Moins de mots, ou des débuts de mots, donnent plus de résultats.
library-set-put = { $count ->
    [one] Une question de « { $title } » a été insérée.
   *[other] { $count } questions de « { $title } » ont été insérées.
}
library-set-present = La lettre contient toutes ces questions.
library-in-letter = ✓ dans la lettre
library-kind = { $kind ->
    [clause] Clause
    [question] Question
   *[set] Série
}
library-used = { $used ->
    [one] dans { $used } lettre
   *[other] dans { $used } lettres
}
library-hit-told = { $kind ->
    [clause] Clause
    [question] Question
   *[set] Série de questions
} : { $title }. { $present ->
    [true] La lettre contient ce texte.
   *[false] { $used ->
        [0] Pas encore utilisé.
        [one] Dans une lettre.
       *[other] Dans { $used } lettres.
    }
}
library-newer = La bibliothèque a un autre texte : la révision { NUMBER($now, useGrouping: 0) } ; cette lettre a pris la révision { NUMBER($taken, useGrouping: 0) }. Est biffé ce qui disparaîtrait, souligné ce qui s’ajouterait.
library-take = Prendre le texte de la bibliothèque
library-keep = Garder ce texte
library-difference = Différence

## Enregistrement dans la bibliothèque

library-keeping-told = { $known ->
    [true] Le texte propre du bureau qui a cette clé reçoit une nouvelle révision ; les précédentes restent dans son historique.
   *[false] La bibliothèque reçoit un nouveau texte.
} Langues : { $languages }.
library-keeping-passage = { $known ->
    [true] La bibliothèque a un texte de cette clé : dans cette langue, il devient ce passage ; ses autres langues restent.
   *[false] La bibliothèque reçoit un nouveau texte.
} Langue : { $languages }. Les autres manquent tant que personne ne les ajoute dans la bibliothèque.
library-speaks = Les textes de la bibliothèque servent à des lettres d’un ou de plusieurs mandats, à des États ou à d’autres. Celui-ci parle au nom de quelqu’un ou s’adresse à un Gouvernement : « { $words } ». Mieux vaut une tournure impersonnelle, ou des champs tels que {"{"}government.of{"}"}.
library-names = Ce texte nomme des États ou des personnes de cette lettre, ou son numéro : « { $words } ». D’autres lettres imprimeront ce qui figure ici. Mieux vaut omettre les personnes et remplacer les noms d’États par des champs tels que {"{"}state.of{"}"}.
library-keeping-words = Le passage, avec ses notes de bas de page
library-field-kind = Genre
library-field-title = Titre
library-field-key = Clé
library-field-tags = Mots clés
library-field-mandates = Mandats
library-field-source = Source
library-field-status = État
library-tags-hint = fair trial, ICCPR 14
library-source-hint = Ce sur quoi le texte se fonde
library-every-mandate = Tous les mandats
library-save = Enregistrer
library-cancel = Annuler
library-needs-title-and-source = Un titre et une source sont nécessaires.
library-kept = « { $title } » est dans la bibliothèque.
library-title-missing = Le texte doit avoir un titre dans une langue au moins. Rien n’a été écrit ; ce que vous avez saisi est toujours ici.
library-text-missing = Le texte est vide dans toutes les langues. Rien n’a été écrit.
library-set-empty = La série ne contient aucune question. Rien n’a été écrit.

## La section Bibliothèque

action-library-search = Rechercher dans la bibliothèque
action-library-save = Enregistrer le texte de la bibliothèque
action-library-retire = Retirer de l’usage le texte de la bibliothèque
action-library-new-clause = Nouvelle clause
action-library-new-question = Nouvelle question
action-library-new-set = Nouvelle série de questions
action-library-pack-write = Écrire des textes dans un lot…
action-library-pack-read = Importer des textes d’un lot…
action-library-set-up = Série de questions : monter
action-library-set-down = Série de questions : descendre
action-library-set-remove = Série de questions : retirer
library-new-button = Nouveau
library-packs-button = Lots
library-choose = Choisissez un texte dans la liste pour le lire et le modifier. Ce que vous modifiez devient propre au bureau et prévaut sur la version fournie, qui est conservée dessous.
library-search-hint = Rechercher dans tous les textes, dans toutes les langues
library-filter-kind = Sorte
library-filter-mandate = Mandat
library-filter-tag = Mot clé
library-filter-lacking = Langue manquante
library-all-kinds = Toutes les sortes
library-kinds = { $kind ->
    [clause] Clauses
    [question] Questions
   *[set] Séries de questions
}
library-all-mandates = Tous les mandats
library-all-tags = Tous les mots clés
library-lacking-none = Toutes les langues
library-lacking = Manque : { $language }
library-count = { $more ->
    [true] Les { $count } premiers textes ; faites défiler pour voir la suite.
   *[other] { $count ->
        [0] Rien ne contient tous ces mots. Moins de mots, ou des débuts de mots, donnent plus de résultats.
        [one] Un texte.
       *[other] { $count } textes.
    }
}
library-new = { $kind ->
    [clause] Nouvelle clause
    [question] Nouvelle question
   *[set] Nouvelle série de questions
}
library-about-text = { $kind ->
    [clause] Clause
    [question] Question
   *[set] Série de questions
} · { $origin ->
    [own] propre au bureau, révision { NUMBER($revision, useGrouping: 0) }
    [shipped] version fournie
   *[new] pas encore enregistré
} · { $key ->
    [none] reçoit une clé à l’enregistrement
   *[other] { $key }
}{ $status ->
    [draft] {" "}· projet : trouvé en dernier, non proposé
    [retired] {" "}· hors d’usage : trouvé en dernier, non proposé
   *[approved] {""}
}
library-tab-text = Texte
library-tab-about = Mots clés et mandats
library-tab-history = Historique
library-tab-uses = Lettres ({ $count })
library-uses = Lettres qui contiennent ce texte
library-use = { $name }{ $title ->
    [none] {""}
   *[other] {" "}: { $title }
} ({ $revision ->
    [0] le texte du jour
   *[other] révision { NUMBER($revision, useGrouping: 0) }
})
library-language = Langue de cette colonne
library-language-state = { $sign } { $language }{ $state ->
    [original] , original
    [outdated] , périmé
    [missing] , manquant
   *[whole] {""}
}
library-state = { $state ->
    [original] L’original.
    [outdated] L’original a changé depuis cette traduction.
    [missing] Pas de texte dans cette langue.
   *[whole] Traduit.
}{ $confidence ->
    [confirmed] {" "}Confirmé par le bureau.
    [medium] {" "}Fiabilité : moyenne.
    [low] {" "}Fiabilité : basse.
    [machine] {" "}Traduit par une machine.
   *[high] {""}
}
library-title-in = Titre ({ $language })
library-text-name = Texte
library-confirmed = Confirmé
library-confirmed-tip = Confirmé par le bureau : quelqu’un qui connaît la langue l’a relu en regard de l’original ; les exportations ne le signalent plus comme non confirmé.
library-status = { $status ->
    [draft] Projet : trouvé en dernier, non proposé
    [retired] Hors d’usage : trouvé en dernier, non proposé
   *[approved] Approuvé
}
library-treaty = Se fonde sur { $treaty }. { $variants ->
    [true] Il y a un autre libellé pour les États qui n’y sont pas parties.
   *[false] Le libellé est le même pour tous les États.
}
library-wording = Libellé
library-wording-for = { $wording ->
    [signatory] Libellé pour les États qui ont seulement signé le traité
    [not_party] Libellé pour les États qui ne sont pas parties au traité
   *[texts] Libellé pour les États parties
}
library-over = Le texte propre du bureau prévaut sur la version fournie.
library-show-shipped = Afficher la différence
library-take-back = Retirer le nôtre
library-reason-hint = Pourquoi ? Le motif reste dans l’historique
library-discard = Abandonner
library-unsaved = Non enregistré dans la bibliothèque : { $titles }. Enregistrez-y le texte avec sa source, ou fermez sans l’enregistrer.
library-needs-source = Une source est nécessaire, sur laquelle le texte se fonde. Elle reste dans l’historique.
library-retiring = Le texte est marqué comme hors d’usage : il sera trouvé en dernier et ne sera plus proposé. Indiquez une source ou le motif, et enregistrez.
library-saved = « { $title } » est enregistré comme texte propre du bureau.
library-taken-back = La version fournie prévaut de nouveau. Le texte propre du bureau reste dans l’historique.
library-history = Révisions
library-against = Comparé avec
library-against-before = Ce que cette révision a changé
library-against-now = Comparé avec le texte actuel
library-bring-back = Repartir de cette révision
library-revision-shipped = Version fournie
library-revision = Révision { NUMBER($number, useGrouping: 0) } · { $at } · { $by } · { $what ->
    [taken-back] retiré : { $source }
   *[kept] { $source }
}
library-no-difference = Aucune différence.
library-what-title = Titre
library-what-texts = Texte
library-what-signatory = Texte pour les signataires
library-what-not-party = Texte pour les États non parties
library-what-confidence = Fiabilité
library-what-tags = Mots clés
library-what-mandates = Mandats
library-what-questions = Questions
library-what-types = Types de lettre
library-what-actors = Destinataires
library-what-outdated = Traductions périmées
library-what-status = État
library-what-in = { $what }, { $language }
library-set-questions = Questions de la série, dans leur ordre
library-set-types = Types de lettre
library-set-actors = Destinataires
library-set-add-hint = Ajouter une question : saisir, Entrée
library-set-lost = { $key } (n’est plus dans la bibliothèque)
library-actor = { $actor ->
    [state] États
    [company] Entreprises
    [organization] Organisations
    [bank] Banques
    [authority] Autorités
   *[other] Autres
}

## Lots

library-pack-files = Lots (*.toml)
library-pack-entries = Contenu du lot
library-pack-shown = { $file } : rien n’est modifié avant que vous l’importiez.
library-pack-counts = Nouveaux : { $new }. Postérieurs aux nôtres : { $changed }. Antérieurs aux nôtres : { $older }. En conflit : { $conflict }. Identiques : { $same }.
library-pack-line = { $sign } { $state ->
    [new] nouveau
    [changed] postérieur au nôtre
    [older] antérieur au nôtre
    [conflict] modifié des deux côtés
   *[same] identique
} · { $kind ->
    [clauses] clause
    [questions] question
    [sets] série de questions
    [mandates] mandat
    [states] État
    [treaties] traité
   *[other] donnée
} · { $title }
library-pack-take = { $count ->
    [0] Importer
    [one] Importer { $count } élément
   *[other] Importer { $count } éléments
}
library-pack-taken = { $count ->
    [one] { $count } élément a été importé.
   *[other] { $count } éléments ont été importés.
}
library-pack-written = { $count ->
    [0] Rien n’a été écrit : aucun de ces textes n’est propre au bureau.
    [one] Un texte a été écrit dans { $file }.
   *[other] { $count } textes ont été écrits dans { $file }.
}

library-panes = Volets de la bibliothèque
library-pane-found = Recherche
library-pane-text = Texte
