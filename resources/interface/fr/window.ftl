### Le cadre de la fenêtre.

window-title = Chancery
section-letters = Lettres
section-library = Bibliothèque
section-register = Registre
section-mandates = Mandats
section-preferences = Préférences
action-section-letters = Afficher les lettres
action-section-library = Afficher la bibliothèque
action-section-register = Afficher le registre
action-section-mandates = Afficher les mandats
action-section-preferences = Afficher les préférences
action-quit = Quitter
bar-close = Fermer ce message
bar-severity = { $severity ->
    [error] Erreur
    [warning] Avertissement
   *[info] Information
}
close-unsaved = { $count ->
    [one] Une lettre n’est pas encore enregistrée
   *[other] { $count } lettres ne sont pas encore enregistrées
}, car l’espace de travail ne peut pas être écrit. Ce que vous avez saisi est toujours ici. Écrivez-le comme fichier de lettre, ou fermez sans enregistrer.
close-anyway = Fermer sans enregistrer

## En l’absence de fenêtre

no-display = La fenêtre a besoin d’un affichage, et aucun n’est utilisable ici (QT_DEBUG_PLUGINS=1 en dit plus). Rien n’a été ouvert. Les commandes fonctionnent sans elle : main.py --help.
no-qt = La fenêtre a besoin de bibliothèques qui ne sont pas sur cette machine. Rien n’a été ouvert. Sous Debian, « sh .ci/setup » les installe ; les commandes fonctionnent sans elle : main.py --help. ({ $reason })
