### La page à côté de l’éditeur.

page-languages = Langues de la lettre
page-tab = { $count ->
    [0] { $language }
   *[other] ■ { $language }
}
page-tab-told = { $count ->
    [0] { $language }
    [one] { $language } : un texte manque
   *[other] { $language } : { $count } textes manquent
}
page-sheet = { $kind ->
    [letter] Page : la lettre, { $language }
    [annex] Page : l’annexe, { $language }
   *[appendix] Page : annexe supplémentaire { $number }, { $language }
}
page-role = { $role ->
    [header] en-tête de la page
    [courtesy] mention relative à la traduction
    [classification] classification
    [mandates] en-tête avec les mandats
    [reference] référence
    [date] date
    [recipient] destinataire
    [salutation] formule d’appel
    [lead] phrase d’introduction
    [facts] faits
    [heading2] intertitre
    [heading3] sous-titre
    [facts_heading2] intertitre
    [facts_heading3] sous-titre
    [question] question
    [closing] conclusion
    [signature] signature
    [copies] copies
    [annex_label] en-tête d’une annexe
    [annex_title] titre d’une annexe
    [annex] paragraphe d’une annexe
    [note] note de bas de page
    [separator] début des notes de bas de page
   *[body] paragraphe
}
page-link = { $kind ->
    [inside] Ctrl et un clic y mènent
   *[outside] { $link } – Ctrl et un clic l’ouvrent
}
page-zoom = Taille de la page
page-percent = { $percent } %
page-fit = Ajuster la page à la largeur
page-fit-short = Largeur
page-smaller-short = −
page-larger-short = +
action-page-larger = Agrandir la page
action-page-smaller = Réduire la page
action-page-natural = Afficher la page à sa taille réelle
action-page-fit = Ajuster la page à la largeur
