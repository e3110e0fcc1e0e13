### L’exportation d’une lettre : fichiers Word, PDF, fichiers de lettre.

action-export = Exporter la lettre en fichiers Word
action-export-close = Fermer l’exportation
action-export-write = Écrire les fichiers
action-letter-write-file = Écrire la lettre comme fichier de lettre
export-button = Exporter…
export-title = Exportation
export-languages = Langues
export-kind = Projet ou lettre définitive
export-draft = Projet
export-draft-hint = Marqué comme projet dans l’en-tête, avec ses lacunes visibles.
export-final = Lettre définitive
export-why-no-final = { $lacks ->
    [both] Une lettre définitive doit avoir un numéro et une date.
    [number] Une lettre définitive doit avoir un numéro.
    [date] Une lettre définitive doit avoir une date.
    [errors] { $count ->
        [one] Une lettre définitive est sans erreur ; il y en a une ci-dessous.
       *[other] Une lettre définitive est sans erreur ; il y en a { $count } ci-dessous.
    }
   *[nothing] {""}
}
export-found = Ce qui manque ou n’est pas confirmé
export-language-state = { $state ->
    [off] ne sera pas écrit
    [unknown] examen en cours…
   *[known] { $errors ->
        [0] { $unconfirmed ->
            [0] ● complet
            [one] ▲ un libellé que personne n’a confirmé
           *[other] ▲ { $unconfirmed } libellés que personne n’a confirmés
        }
        [one] ■ une erreur
       *[other] ■ { $errors } erreurs
    }
}
export-line = { $severity ->
    [error] ■
   *[warning] ▲
} { $language ->
    [none] { $message }
   *[other] { $language } : { $message }
}
export-unconfirmed-sentences = { $count ->
    [one] { $count } phrase type que personne n’a confirmée
   *[other] { $count } phrases types que personne n’a confirmées
}
export-unconfirmed-titles = { $count ->
    [one] intitulé de mandat que personne n’a confirmé : { $names }
   *[other] intitulés de { $count } mandats que personne n’a confirmés : { $names }
}
export-unconfirmed-texts = { $count ->
    [one] texte de la bibliothèque que personne n’a confirmé : { $names }
   *[other] { $count } textes de la bibliothèque que personne n’a confirmés : { $names }
}
export-unconfirmed-names = { $count ->
    [one] { $count } nom que personne n’a confirmé : { $names }
   *[other] { $count } noms que personne n’a confirmés : { $names }
}
export-go-there = Cliquer pour aller à l’endroit
export-folder = Dossier
export-choose = Choisir…
export-names = Fichiers qui seront écrits
export-no-language = Aucun : aucune langue n’est choisie.
export-write = { $kind ->
    [draft] { $count ->
        [one] Écrire le projet
       *[other] Écrire { $count } projets
    }
   *[final] { $count ->
        [one] Écrire la lettre définitive
       *[other] Écrire la lettre définitive en { $count } langues
    }
}
export-progress = Langues écrites
export-stop = Annuler
export-stopped = L’exportation a été annulée. Rien n’a été écrit.

## Fichiers que quelqu’un a modifiés

export-changed = { $count ->
    [one] Ce fichier a été modifié depuis son exportation, ou n’a pas été créé par Chancery. Rien n’a encore été écrit.
   *[other] Ces fichiers ont été modifiés depuis leur exportation, ou n’ont pas été créés par Chancery. Rien n’a encore été écrit.
}
export-keep-both = Garder les deux
export-keep-both-told = Garder { $file } et écrire le nouveau comme { $second }
export-second = Le nouveau est écrit comme { $second }
export-replace = Remplacer
export-replace-told = Remplacer { $file }
export-go-on = Continuer
export-leave = Ne rien écrire
export-again = Exporter de nouveau

## Ce qui a été écrit

export-done = { $count ->
    [one] { $count } fichier a été écrit
   *[other] { $count } fichiers ont été écrits
}
export-show-folder = Afficher dans le dossier
export-show-folder-told = Afficher le dossier qui contient les fichiers
export-open = Ouvrir dans Word
export-open-told = Ouvrir { $file } dans le programme prévu pour ces fichiers
export-open-pdf = Ouvrir
export-open-pdf-told = Ouvrir { $file }
export-pdf = Créer un PDF
export-pdf-told = Créer un PDF à partir de { $file } avec LibreOffice
export-pdf-stop = Arrêter la création du PDF
export-pdf-stop-told = Arrêter la création d’un PDF à partir de { $file }
pdf-no-office = LibreOffice, qui sert ici à créer un PDF, est introuvable sur cette machine. Les fichiers Word sont écrits. Installez LibreOffice, ou ouvrez le fichier Word et enregistrez-le en PDF.
pdf-unreadable = { $file } ne peut pas être lu : { $reason }. Aucun PDF n’a été créé.
pdf-failed = { $file } n’a pas pu être converti en PDF : { $reason }. Le fichier Word est intact. Ouvrez-le dans Word et enregistrez-le en PDF.

## Fichiers de lettre

letter-file-where = Écrire le fichier de lettre
letter-file-kind = Fichiers de lettre (*.toml)
letter-file-written = { $file } a été écrit.
letter-file-of-another = { $file } est le fichier d’une autre lettre. Il n’a pas été remplacé et rien n’a été écrit. Choisissez un autre nom.
