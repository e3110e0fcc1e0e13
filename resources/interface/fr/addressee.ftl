### Éditeurs d’une lettre : destinataire, lettres antérieures, conclusion.

## Ce qu’est la lettre, et à qui elle est adressée

addressee-held = La lettre porte le numéro { $reference }. Tant qu’elle le porte, son type, son destinataire et son année ne changent pas ; pour les modifier, déclarez d’abord le numéro nul.
addressee-type-label = Type de lettre
addressee-type = { $type ->
    [AL] AL – lettre d’allégation
    [UA] UA – appel urgent
    [OL] OL – autre lettre
   *[other] { $type } – { $name }
}
addressee-label = Destinataire
addressee-search = un État dans n’importe quelle langue, son code, ou OTH
addressee-other = Un autre acteur qu’un État (OTH)
addressee-kind-label = Nature
addressee-kind = { $kind ->
    [company] Entreprise
    [organization] Organisation internationale
    [bank] Banque
    [authority] Autorité de facto
   *[other] Autre
}
addressee-date = Date de la lettre
addressee-date-held = { $reference } est un numéro de { $year } ; la date reste donc dans cette année. Pour changer d’année, déclarez d’abord le numéro nul.
addressee-languages = Langues
addressee-languages-hint = La première est celle de l’original ; toutes les autres sont des traductions de courtoisie.
addressee-languages-label = Dans cet ordre
addressee-languages-add = Ajouter une langue
addressee-language = { $role ->
    [original] { $language } – original
   *[translation] { $language }
}
listed-add = { $list } : { $what }

## La personne ou l’entité destinataire

recipient-heading = Adresse
recipient-hint = Pour un État, seulement si la lettre est adressée nommément à une personne ou à un service.
recipient-title = Civilité
recipient-title-hint = M., Mme, Dr
recipient-name-label = Nom
recipient-gender-label = Accord au
recipient-gender = { $gender ->
    [f] féminin
    [m] masculin
   *[none] non précisé
}
recipient-lines = Autres lignes
recipient-lines-hint = fonction, adresse ; une ligne chacune
recipient-salutation = Formule d’appel ({ $language })
recipient-salutation-hint = composée d’après ce qui précède

## Ce qui figure encore au-dessus et au-dessous du texte

addressee-more = Plus
addressee-concerned = Lieu des faits
addressee-state-add = ajouter un État
addressee-concerned-note = { $state ->
    [none] La lettre est adressée à un autre acteur : nommez l’État où les faits ont eu lieu, pour que les paragraphes relatifs aux traités portent sur lui.
   *[other] État visé par les paragraphes relatifs aux traités : { $state }.
}
addressee-classification = Classification
classification-choice = { $choice ->
    [none] Aucune
    [confidential] Confidentiel
    [strictly-confidential] Strictement confidentiel
    [urgent] Urgent
   *[other] Autre mention…
}
classification-own = Autre mention de classification
classification-own-hint = telle qu’elle doit s’imprimer, dans l’original seulement
addressee-also-sent = Également adressée à
addressee-copies = Copies à
addressee-copies-hint = une ligne chacune

## Lettres antérieures

previous-hint = Lettres que celle-ci rappelle, en remerciant de la réponse ou en regrettant qu’il n’y en ait pas eu.
previous-reference = Référence de la lettre antérieure
previous-reply = Réponse à cette lettre
previous-reply-choice = { $reply ->
    [answered] Réponse reçue le
    [unanswered] Sans réponse
   *[unsaid] Ne rien dire d’une réponse
}
previous-reply-date = Date de la réponse
previous-form = Ce n’est pas une référence comme AL KAZ 3/2024. Elle s’imprime telle quelle ; les lettres d’années antérieures peuvent en avoir de semblables.
previous-add-label = Rappeler une lettre
previous-add-hint = AL KAZ 3/2024, ou des mots de son objet
previous-add = Ajouter
previous-known = { $title ->
    [none] { $reference }
   *[other] { $reference } – { $title }
}
previous-up = Monter
previous-down = Descendre
previous-out = Retirer
previous-of = { $action } : { $letter }

## Conclusion : options du type de lettre, chacune avec une phrase d’explication

option-response_days = Jours pour répondre
option-response_days-none = aucune réponse n’est demandée
option-response_days-hint = La lettre demande une réponse dans ce nombre de jours à compter de sa date. 0 : elle n’en demande pas.
option-publication_hours = Heures avant la publication
option-publication_hours-none = à l’expiration du délai de réponse
option-publication_hours-hint = La lettre annonce qu’elle est publiée après ce nombre d’heures. 0 : elle est publiée à l’expiration du délai de réponse.
option-annex_opening = Une phrase ouvre l’annexe
option-annex_opening-hint = Elle appelle l’attention sur les normes qui suivent.
option-interim_measures = Demander des mesures provisoires
option-interim_measures-hint = Dans l’attente d’une réponse : que toutes les mesures nécessaires soient prises pour faire cesser les violations alléguées.
option-press_release = Annoncer un communiqué de presse
option-press_release-hint = Que des préoccupations pourront être exprimées publiquement dans un avenir proche.
option-detention_procedure = Mention de la procédure ordinaire relative à la détention
option-detention_procedure-hint = Que le Groupe de travail sur la détention arbitraire peut également examiner le cas selon sa procédure ordinaire.
option-usual = { $value ->
    [on] Usuel dans { $type } : oui
    [off] Usuel dans { $type } : non
   *[other] Usuel dans { $type } : { $value }
}
closing-due = { $dated ->
    [no] La lettre n’a pas encore de date : aucun jour ne peut être indiqué.
   *[yes] { $reply ->
        [none] Aucune réponse n’est demandée.
       *[other] Réponse attendue au plus tard le { $reply }.
    } { $publication ->
        [none] Aucune publication n’est annoncée.
       *[other] Publication le { $publication }.
    }
}
