### Une lettre ouverte.

action-letter-undo = Annuler la modification
action-letter-redo = Rétablir la modification
action-letter-close = Fermer la lettre
action-next-part = Aller à la partie suivante
action-previous-part = Aller à la partie précédente
action-next-language = Passer à la langue suivante de la lettre
action-previous-language = Revenir à la langue précédente
action-next-pane = Aller au volet suivant
action-previous-pane = Aller au volet précédent
panes-name = Volets de la lettre
pane-parts = Parties
pane-editor = Rédaction
pane-page = Page
parts-name = Parties de la lettre
part-addressee = Destinataire
part-mandates = Mandats
part-previous = Lettres antérieures
part-subject = Objet
part-facts = Faits
part-concerns = Préoccupations
part-analysis = Analyse
part-questions = Questions
part-annex = Annexe
part-appendices = Annexes supplémentaires
part-closing = Conclusion
part-told = { $part } : { $state ->
    [empty] vide
    [warning] il y a un avertissement
    [error] il y a une erreur
   *[done] complet
}
saving-state = { $state ->
    [saved] Enregistrée { $at }
    [saving] Enregistrement…
    [changed] Non enregistrée : modifiée ailleurs
   *[unsaved] Non enregistrée
}
save-again = Réessayer
keep-both = Garder les deux
take-theirs = Poursuivre à partir de l’autre
open-other = L’ouvrir
kept-both = Ce que vous avez saisi a été conservé comme lettre à part.
