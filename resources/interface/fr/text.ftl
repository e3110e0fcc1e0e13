### Les champs de texte : outils, notes de bas de page, recherche et remplacement.

sign-text-bold = G
sign-text-italic = I
text-kind = Sorte de ligne
text-kind-now = Sorte de ligne : { $kind }
kind-text-paragraph = Texte
kind-text-heading = Intertitre
kind-text-subheading = Sous-titre
action-text-bold = Gras
action-text-italic = Italique
action-text-paragraph = Changer en texte simple
action-text-heading = Changer en intertitre
action-text-subheading = Changer en sous-titre
action-text-bullets = Liste à puces
action-text-numbers = Liste numérotée
action-text-quote = Citation
action-text-deeper = Abaisser l’élément d’un niveau
action-text-outwards = Relever l’élément d’un niveau
action-text-link = Lien…
action-text-check = Marquer comme étant à vérifier
action-text-note = Insérer une note de bas de page
action-text-table = Insérer un tableau
action-text-clear = Supprimer gras, italique, lien et marque
action-text-cut = Couper
action-text-copy = Copier
action-text-paste = Coller
action-text-paste-plain = Coller comme texte simple
action-text-select-all = Tout sélectionner
action-text-find = Rechercher
action-text-replace = Rechercher et remplacer
action-text-find-next = Rechercher l’occurrence suivante
action-text-find-previous = Rechercher l’occurrence précédente
action-text-switch-note = Aller à la note de bas de page, ou revenir à son appel
action-text-next-check = Aller au prochain passage à vérifier
action-text-keep = Enregistrer la sélection ou le paragraphe dans la bibliothèque
action-text-next-misspelled = Aller au prochain mot mal orthographié
action-text-add-row = Ajouter une ligne au-dessous
action-text-add-column = Ajouter une colonne à la suite
action-text-drop-row = Supprimer la ligne
action-text-drop-column = Supprimer la colonne
action-text-drop-table = Supprimer le tableau
text-notes = { $count ->
    [0] Notes de bas de page
    [one] Note de bas de page
   *[other] Notes de bas de page ({ $count })
}
text-notes-of = Notes de bas de page : { $field }
text-checks = { $count ->
    [one] À vérifier : { $count } passage
   *[other] À vérifier : { $count } passages
}
text-checks-of = Passages à vérifier : { $field }
text-link-address = Adresse
text-link-apply = Placer le lien
text-link-open = Ouvrir dans le navigateur
text-link-remove = Supprimer le lien
text-find-words = Rechercher
text-find-case = Respecter la casse
text-find-close = Fermer la recherche
text-find-count = { $count ->
    [0] Introuvable
   *[other] { $current ->
        [0] Trouvé : { $count }
       *[other] { $current } sur { $count }
    }
}
text-replace-by = Remplacer par
text-replace-one = Remplacer
text-replace-all = Tout remplacer
text-replaced = { $count ->
    [one] { $count } remplacement
   *[other] { $count } remplacements
}

## Ce que dit un champ vide

empty-subject = Ce dont traite la lettre. Termine la phrase ci-dessus.
empty-facts = Les faits, tels qu’ils ont été reçus. Le texte de Word s’insère par Coller, avec ses notes de bas de page.
empty-concerns = Ce qui, dans ces faits, suscite des préoccupations
empty-analysis = Le droit applicable, lorsque la lettre elle-même l’expose
action-text-field = Insérer un champ
text-line = { $kind ->
    [heading] Titre
    [cell] Cellule d’un tableau
    [quote] Citation
    [item] Élément { $sign }
   *[text] Texte
}

## Spelling

spelling-added = « { $word } » fait partie des mots du bureau.
spelling-not-there = L’orthographe n’est pas vérifiée ici dans cette langue. Les préférences disent ce qui manque.
spelling-none = Aucun mot mal orthographié n’a été trouvé.
spelling-looking = Recherche de suggestions…
spelling-no-suggestion = Rien de semblable à « { $word } » n’est connu
spelling-add = Ajouter « { $word } » aux mots du bureau
spelling-ignore = Laisser « { $word } » jusqu’à la fermeture du programme
