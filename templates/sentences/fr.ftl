### The standard sentences of a letter in French.
###
### Each message carries three comments. Prints: when it stands in a letter. Source: where the wording is from.
### Confidence: read (seen in a real letter or UN document), confirmed (by a language section), high, medium or low
### (a careful wording nobody has confirmed yet; such sentences are listed among the findings).
###
### $voice is one, two or many: how many mandates sign. $actor is state, company, organization, bank, authority or
### other: to whom the letter goes. $addressed is m or f: the person addressed. Any message may use these three.
### **…** is bold, […](annex) a link to the annex, […](website) to the website of the communications.
### A value may not begin a line with an asterisk or a bracket.
###
### Two rules of this file. No word agrees with the sex of who signs. The word before a name of a State or a person is
### one that does not elide ("par", "auquel", never "que"), because the name may begin with a vowel ("Israël").

## Whom the letter goes to

# Prints: wherever the addressee is named.
# Source: AL CMR 3/2013 (State); the other forms are careful translation, all of them singular.
# Confidence: read
government = { $actor ->
    [state] le Gouvernement de votre Excellence
    [company] votre entreprise
    [organization] votre organisation
    [bank] votre banque
    [authority] votre administration
   *[other] votre institution
}

# Prints: in place of {government.of} in library text.
# Source: AL CMR 3/2013.
# Confidence: read
government-of = { $actor ->
    [state] du Gouvernement de votre Excellence
   *[other] de { government }
}

# Prints: in place of {government.to} in library text.
# Source: after "government".
# Confidence: read
government-to = { $actor ->
    [state] au Gouvernement de votre Excellence
   *[other] à { government }
}

# Prints: in place of {government.by} in library text.
# Source: after "government".
# Confidence: read
government-by = par { government }

# Prints: the address to a State, in the salutation and in the closing.
# Source: AL CMR 3/2013.
# Confidence: read
excellency = Excellence

## The head of the letter

# Prints: above the letter where it is not in the language of its original.
# Source: careful translation; "l’original fait foi" is usage of the United Nations.
# Confidence: medium
courtesy = Traduction de courtoisie. Seul l’original { $original } fait foi.

# Prints: the languages of originals, inside "courtesy".
# Source: the line "Original : anglais" of United Nations documents; adjectives, for "l’original anglais".
# Confidence: high
language-name = { $language ->
    [ar] arabe
    [en] anglais
    [es] espagnol
    [fr] français
    [ru] russe
    [zh] chinois
   *[other] rédigé dans une autre langue
}

# Prints: the classification, where the letter has one.
# Source: usage of the United Nations.
# Confidence: high
classification = { $classification ->
    [strictly_confidential] Strictement confidentiel
    [urgent] Urgent
   *[confidential] Confidentiel
}

# Prints: the heading.
# Source: AL CMR 3/2013 (many); each title brings its own "du", "de la", "de l’".
# Confidence: read
heading = { $voice ->
    [one] Mandat { $mandates }
   *[many] Mandats { $mandates }
}

# Prints: the reference.
# Source: letters in French as remembered; those of 2013 and 2020 have "REFERENCE:".
# Confidence: medium
reference = Réf. : { $reference }

# Prints: below the reference.
# Source: letters in French as remembered.
# Confidence: high
reference-note = (Veuillez utiliser cette référence dans votre réponse)

# Prints: the salutation to a State.
# Source: AL CMR 3/2013.
# Confidence: read
salutation-state = { excellency },

# Prints: the salutation to a person outside a Government. $title is the form of address as typed ("Mr.", "Dr.").
# Source: usage of French letters: neither abbreviation nor name in the salutation.
# Confidence: high
salutation-person = { $addressed ->
    [f] Madame,
   *[m] Monsieur,
}

# Prints: the salutation where no person is named.
# Source: usage of French letters.
# Confidence: high
salutation-nobody = Madame, Monsieur,

# Prints: the line with the name in the recipient's block of a courtesy translation; in the original it stands as typed.
# Source: usage of the United Nations.
# Confidence: high
recipient-name = { $gender ->
    [f] Mme
   *[m] M.
} { $name }

# Prints: the form of address before a name, where none was typed.
# Source: usage of the United Nations.
# Confidence: read
address-title = { $gender ->
    [f] Mme
   *[m] M.
}

## The opening

# Prints: the opening; "opening-bare" stands where no resolution is cited.
# Source: AL CMR 3/2013 (many); Special Rapporteur on torture to Morocco, 13 January 2012 (one).
# Confidence: read
opening = { $voice ->
    [one] J’ai l’honneur de m’adresser à vous en ma qualité { $capacities }, conformément { $resolutions }.
   *[many] Nous avons l’honneur de nous adresser à vous en nos qualités { $capacities }, conformément { $resolutions }.
}

# Prints: the opening where no resolution is cited.
# Source: Special Rapporteur on torture to Morocco, 13 January 2012 (one); after "opening" (many).
# Confidence: read
opening-bare = { $voice ->
    [one] J’ai l’honneur de m’adresser à vous en ma qualité { $capacities }.
   *[many] Nous avons l’honneur de nous adresser à vous en nos qualités { $capacities }.
}

# Prints: the resolutions of one body, inside the opening. $number is one, two or many.
# Source: AL CMR 3/2013 (many); "la résolution 1993/2 A de la Commission" by the same rule.
# Confidence: read
resolutions = { $number ->
    [one] à la résolution { $numbers } { body }
   *[many] aux résolutions { $numbers } { body }
}

# Prints: the names of bodies that adopt resolutions.
# Source: United Nations usage; with "de" and the article, as "resolutions" needs them.
# Confidence: read
body = { $body ->
    [commission_on_human_rights] de la Commission des droits de l’homme
    [general_assembly] de l’Assemblée générale
    [economic_and_social_council] du Conseil économique et social
   *[human_rights_council] du Conseil des droits de l’homme
}

# Prints: after the opening of a letter to an actor that is not a State.
# Source: careful translation; terms of the page "Communications" of ohchr.org/fr. To be compared with the office's text.
# Confidence: medium
procedure = { $voice ->
    [one] J’exerce l’un des mandats, thématiques ou par pays, que le Conseil des droits de l’homme de l’Organisation des Nations Unies confie à des experts indépendants, nommés par lui et chargés de faire rapport et de donner des conseils sur les questions relatives aux droits de l’homme. Ce mandat s’inscrit dans le système des procédures spéciales de l’Organisation des Nations Unies. La présente lettre vous est adressée au titre de la procédure de communications des procédures spéciales du Conseil, en vue d’obtenir des éclaircissements au sujet d’informations que j’ai reçues. Les procédures spéciales peuvent intervenir directement auprès des gouvernements et d’autres acteurs, y compris des entreprises, au sujet d’allégations d’atteintes aux droits de l’homme qui relèvent de leur mandat, au moyen de lettres : appels urgents, lettres d’allégation et autres communications. L’intervention peut concerner une violation des droits de l’homme qui a déjà été commise, qui est en cours ou qui risque fort de se produire. Elle consiste à adresser aux acteurs concernés une lettre qui comporte l’exposé des faits allégués, le rappel des règles et normes internationales applicables en matière de droits de l’homme, les préoccupations et les questions des titulaires de mandat et une demande de mesures de suivi.
   *[many] Nous exerçons des mandats, thématiques ou par pays, que le Conseil des droits de l’homme de l’Organisation des Nations Unies confie à des experts indépendants, nommés par lui et chargés de faire rapport et de donner des conseils sur les questions relatives aux droits de l’homme. Ces mandats s’inscrivent dans le système des procédures spéciales de l’Organisation des Nations Unies. La présente lettre vous est adressée au titre de la procédure de communications des procédures spéciales du Conseil, en vue d’obtenir des éclaircissements au sujet d’informations que nous avons reçues. Les procédures spéciales peuvent intervenir directement auprès des gouvernements et d’autres acteurs, y compris des entreprises, au sujet d’allégations d’atteintes aux droits de l’homme qui relèvent de leur mandat, au moyen de lettres : appels urgents, lettres d’allégation et autres communications. L’intervention peut concerner une violation des droits de l’homme qui a déjà été commise, qui est en cours ou qui risque fort de se produire. Elle consiste à adresser aux acteurs concernés une lettre qui comporte l’exposé des faits allégués, le rappel des règles et normes internationales applicables en matière de droits de l’homme, les préoccupations et les questions des titulaires de mandat et une demande de mesures de suivi.
}

# Prints: the purpose of an AL or OL; the drafter's subject ends the sentence.
# Source: AL CMR 3/2013 (many); the singular after it.
# Confidence: read
purpose = { $voice ->
    [one] Dans ce contexte, je souhaiterais attirer l’attention { government-of } sur des informations que j’ai reçues concernant { $subject }
   *[many] Dans ce contexte, nous souhaiterions attirer l’attention { government-of } sur des informations que nous avons reçues concernant { $subject }
}

# Prints: the purpose of a UA; the drafter's subject ends the sentence.
# Source: AL CMR 3/2013 with "appeler d’urgence"; letters also have "attirer l’attention urgente", which is not good French.
# Confidence: medium
purpose-urgent = { $voice ->
    [one] Dans ce contexte, je souhaiterais appeler d’urgence l’attention { government-of } sur des informations que j’ai reçues concernant { $subject }
   *[many] Dans ce contexte, nous souhaiterions appeler d’urgence l’attention { government-of } sur des informations que nous avons reçues concernant { $subject }
}

## What was written before

# Prints: one sentence for each earlier letter that was answered.
# Source: careful translation.
# Confidence: high
previous-answered = { $voice ->
    [one] Je souhaite rappeler la communication { $reference } et remercie { government } de sa réponse du { $date }.
   *[many] Nous souhaitons rappeler la communication { $reference } et remercions { government } de sa réponse du { $date }.
}

# Prints: one sentence for each earlier letter that was never answered.
# Source: careful translation.
# Confidence: high
previous-unanswered = { $voice ->
    [one] Je souhaite rappeler la communication { $reference } et regrette qu’elle soit, à ce jour, restée sans réponse.
   *[many] Nous souhaitons rappeler la communication { $reference } et regrettons qu’elle soit, à ce jour, restée sans réponse.
}

# Prints: one sentence for each earlier letter of which only the reference is given.
# Source: careful translation.
# Confidence: high
previous = { $voice ->
    [one] Je souhaite rappeler la communication { $reference }, qui porte sur le même sujet.
   *[many] Nous souhaitons rappeler la communication { $reference }, qui porte sur le même sujet.
}

## The facts and the concerns

# Prints: above the facts.
# Source: letters in French as remembered.
# Confidence: high
facts-lead = Selon les informations reçues :

# Prints: before the drafter's concerns, which end the sentence.
# Source: careful translation.
# Confidence: high
concerns = { $voice ->
    [one] Sans vouloir préjuger de l’exactitude de ces allégations, je tiens à exprimer ma vive préoccupation { $concerns }
   *[many] Sans vouloir préjuger de l’exactitude de ces allégations, nous tenons à exprimer notre vive préoccupation { $concerns }
}

# Prints: points to the annex, in an AL or UA.
# Source: careful translation.
# Confidence: medium
annex-pointer = En ce qui concerne les préoccupations et les faits allégués exposés ci-dessus, veuillez vous reporter à l’**[annexe intitulée « Références au droit international des droits de l’homme »](annex)**, jointe à la présente lettre, dans laquelle sont cités les normes et instruments internationaux relatifs aux droits de l’homme qui ont trait à ces allégations.

# Prints: points to the annex, in an OL.
# Source: after "annex-pointer".
# Confidence: medium
annex-pointer-other = En ce qui concerne les questions exposées ci-dessus, veuillez vous reporter à l’**[annexe intitulée « Références au droit international des droits de l’homme »](annex)**, jointe à la présente lettre, dans laquelle sont cités les normes et instruments internationaux relatifs aux droits de l’homme qui ont trait à ces questions.

# Prints: points to one further annex.
# Source: own wording; right for one annex and for several.
# Confidence: high
appendix-pointer = Veuillez également vous reporter, en pièce jointe à la présente lettre, { $appendices }.

# Prints: one further annex inside "appendix-pointer".
# Source: own wording; with "à" and the article, as "appendix-pointer" needs them.
# Confidence: high
appendix-name = à l’**{ $label }** (« { $title } »)

## The questions

# Prints: before the questions of a UA.
# Source: careful translation.
# Confidence: high
urgency = { $actor ->
    [state] { $voice ->
        [one] Compte tenu de l’urgence de l’affaire, je saurais gré { government-to } de me faire connaître les premières mesures qu’il a prises pour protéger les droits de la ou des personnes susmentionnées, conformément aux instruments internationaux.
       *[many] Compte tenu de l’urgence de l’affaire, nous saurions gré { government-to } de nous faire connaître les premières mesures qu’il a prises pour protéger les droits de la ou des personnes susmentionnées, conformément aux instruments internationaux.
    }
   *[other] { $voice ->
        [one] Compte tenu de l’urgence de l’affaire, je vous saurais gré de me faire connaître les premières mesures prises { government-by } pour respecter les droits de la ou des personnes susmentionnées, conformément aux normes internationales.
       *[many] Compte tenu de l’urgence de l’affaire, nous vous saurions gré de nous faire connaître les premières mesures prises { government-by } pour respecter les droits de la ou des personnes susmentionnées, conformément aux normes internationales.
    }
}

# Prints: above the questions.
# Source: careful translation. Letters have "nous serions reconnaissants", which agrees with the sex of who signs.
# Confidence: high
questions-lead = { $actor ->
    [state] { $voice ->
        [one] Il m’appartient, en vertu du mandat que m’a confié le Conseil des droits de l’homme, de chercher à faire la lumière sur tous les cas portés à mon attention. Je saurais donc gré { government-to } de bien vouloir me faire part de ses observations sur les points suivants :
       *[many] Il nous appartient, en vertu des mandats que nous a confiés le Conseil des droits de l’homme, de chercher à faire la lumière sur tous les cas portés à notre attention. Nous saurions donc gré { government-to } de bien vouloir nous faire part de ses observations sur les points suivants :
    }
   *[other] { $voice ->
        [one] Il m’appartient, en vertu du mandat que m’a confié le Conseil des droits de l’homme, de chercher à faire la lumière sur tous les cas portés à mon attention. Je vous saurais donc gré de bien vouloir me faire part de vos observations sur les points suivants :
       *[many] Il nous appartient, en vertu des mandats que nous a confiés le Conseil des droits de l’homme, de chercher à faire la lumière sur tous les cas portés à notre attention. Nous vous saurions donc gré de bien vouloir nous faire part de vos observations sur les points suivants :
    }
}

## Reply, publication, measures

# Prints: asks for a reply and announces publication, in an AL or UA.
# Source: careful translation; "Passé ce délai" as in letters remembered.
# Confidence: high
reply = { $voice ->
    [one] Je vous saurais gré de bien vouloir me faire parvenir une réponse dans un délai de { days }. Passé ce délai, { publication }
   *[many] Nous vous saurions gré de bien vouloir nous faire parvenir une réponse dans un délai de { days }. Passé ce délai, { publication }
}

# Prints: inside "reply".
# Source: careful translation.
# Confidence: high
publication = la présente communication et toute réponse reçue { government-of } seront rendues publiques sur le [site Web](website) consacré aux communications. Elles figureront également, par la suite, dans le rapport habituel présenté au Conseil des droits de l’homme.

# Prints: inside "reply".
# Source: United Nations usage.
# Confidence: read
days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

# Prints: announces publication after a number of hours, in an OL on legislation.
# Source: careful translation.
# Confidence: medium
publication-hours = La présente communication, qui contient des observations sur des lois, des politiques ou des règlements en projet ou récemment adoptés, et toute réponse reçue { government-of } seront rendues publiques sur le [site Web](website) consacré aux communications à l’issue d’un délai de { hours }. Elles figureront également, par la suite, dans le rapport habituel présenté au Conseil des droits de l’homme.

# Prints: inside "publication-hours".
# Source: United Nations usage.
# Confidence: high
hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}

# Prints: asks for interim measures.
# Source: careful translation.
# Confidence: high
interim-measures = { $voice ->
    [one] Dans l’attente d’une réponse, je demande instamment que toutes les mesures provisoires nécessaires soient prises pour faire cesser les { violations } alléguées et empêcher qu’elles ne se reproduisent et, si les enquêtes confirment les allégations ou donnent à penser qu’elles sont exactes, pour que toute personne responsable des { violations } alléguées réponde de ses actes.
   *[many] Dans l’attente d’une réponse, nous demandons instamment que toutes les mesures provisoires nécessaires soient prises pour faire cesser les { violations } alléguées et empêcher qu’elles ne se reproduisent et, si les enquêtes confirment les allégations ou donnent à penser qu’elles sont exactes, pour que toute personne responsable des { violations } alléguées réponde de ses actes.
}

# Prints: inside "interim-measures": States violate rights, others abuse them.
# Source: United Nations usage ("violations des droits de l’homme et atteintes à ces droits"); both words are feminine.
# Confidence: high
violations = { $actor ->
    [state] violations
   *[other] atteintes aux droits de l’homme
}

# Prints: announces that the concerns may be made public.
# Source: careful translation, close to letters as remembered.
# Confidence: high
press-release = { $voice ->
    [one] Je pourrais exprimer publiquement mes préoccupations dans un proche avenir car, à mon avis, les informations sur lesquelles se fondera le communiqué de presse sont suffisamment fiables pour donner à penser que la situation appelle une attention immédiate. J’estime également que le grand public devrait être alerté des conséquences que pourraient avoir les faits allégués. Le communiqué de presse indiquera que j’ai pris contact avec { government } afin de clarifier la ou les questions en cause.
   *[many] Nous pourrions exprimer publiquement nos préoccupations dans un proche avenir car, à notre avis, les informations sur lesquelles se fondera le communiqué de presse sont suffisamment fiables pour donner à penser que la situation appelle une attention immédiate. Nous estimons également que le grand public devrait être alerté des conséquences que pourraient avoir les faits allégués. Le communiqué de presse indiquera que nous avons pris contact avec { government } afin de clarifier la ou les questions en cause.
}

# Prints: where the Working Group on Arbitrary Detention asks for the notice about its regular procedure.
# Source: careful translation; "procédure ordinaire" and "avis" as in A/HRC/30/36 (F).
# Confidence: high
detention-procedure = Veuillez noter qu’après avoir transmis les informations figurant dans la présente communication, le Groupe de travail sur la détention arbitraire peut également transmettre le cas dans le cadre de sa procédure ordinaire, afin de rendre un avis sur la question de savoir si la privation de liberté était arbitraire ou non. La présente communication ne préjuge en rien de l’avis que le Groupe de travail pourrait rendre. Le destinataire est tenu de répondre séparément à la présente communication et dans le cadre de la procédure ordinaire.

# Prints: where a letter on the same matter has gone to other States.
# Source: careful translation.
# Confidence: medium
also-sent = Veuillez noter qu’une lettre sur le même sujet a également été adressée { $governments }.

# Prints: one Government inside "also-sent". $of is "of Kazakhstan".
# Source: careful translation; with "au", as "also-sent" needs it.
# Confidence: high
government-named = au Gouvernement { $of }

## The end of the letter

# Prints: the closing of a letter to a State.
# Source: letters in French as remembered. Protocol also knows "les assurances de notre très haute considération".
# Confidence: medium
closing-state = { $voice ->
    [one] Veuillez agréer, { excellency }, l’assurance de ma haute considération.
   *[many] Veuillez agréer, { excellency }, l’assurance de notre haute considération.
}

# Prints: the closing of a letter to a person outside a Government.
# Source: usage of French letters: the words of the salutation, without the name.
# Confidence: high
closing-person = { $addressed ->
    [f] { $voice ->
        [one] Veuillez agréer, Madame, l’assurance de ma haute considération.
       *[many] Veuillez agréer, Madame, l’assurance de notre haute considération.
    }
   *[m] { $voice ->
        [one] Veuillez agréer, Monsieur, l’assurance de ma haute considération.
       *[many] Veuillez agréer, Monsieur, l’assurance de notre haute considération.
    }
}

# Prints: the closing where no person is named.
# Source: usage of French letters.
# Confidence: high
closing-nobody = { $voice ->
    [one] Veuillez agréer, Madame, Monsieur, l’assurance de ma haute considération.
   *[many] Veuillez agréer, Madame, Monsieur, l’assurance de notre haute considération.
}

# Prints: those who receive a copy.
# Source: usage of French letters.
# Confidence: high
copies = Copie : { $copies }

## The annexes

# Prints: above the annex.
# Source: A/HRC/16/47 (F).
# Confidence: read
annex-label = Annexe

# Prints: above each annex where there are several.
# Source: usage of the United Nations.
# Confidence: high
annex-label-numbered = Annexe { $number ->
    [1] I
    [2] II
    [3] III
    [4] IV
    [5] V
    [6] VI
    [7] VII
    [8] VIII
    [9] IX
    [10] X
   *[other] { $number }
}

# Prints: the title of the annex.
# Source: careful translation.
# Confidence: medium
annex-title = Références au droit international des droits de l’homme

# Prints: opens the annex of an AL or UA.
# Source: careful translation.
# Confidence: high
annex-opening = { $voice ->
    [one] Au regard des préoccupations et des faits allégués exposés ci-dessus, je souhaiterais appeler l’attention { government-of } sur les règles et normes internationales ci-après.
   *[many] Au regard des préoccupations et des faits allégués exposés ci-dessus, nous souhaiterions appeler l’attention { government-of } sur les règles et normes internationales ci-après.
}

# Prints: opens the annex of an OL.
# Source: after "annex-opening".
# Confidence: high
annex-opening-other = { $voice ->
    [one] Au regard des questions exposées ci-dessus, je souhaiterais appeler l’attention { government-of } sur les règles et normes internationales ci-après.
   *[many] Au regard des questions exposées ci-dessus, nous souhaiterions appeler l’attention { government-of } sur les règles et normes internationales ci-après.
}

## Treaties: when the State became a party. Each is a relative clause with its own commas.
## "ratifié par Israël" and "auquel Israël a adhéré", never "que Israël a ratifié": the name of a State may have no article.

# Prints: in place of {party.ICCPR}: the State ratified. $count is one or many treaties; $gender theirs (m, f, n).
# $state_gender is that of the State: m, f, n, or mp, fp, np where its name is a plural.
# Source: United Nations usage ("ratifié par … le …").
# Confidence: high
party-ratification = , { $count ->
    [one] { $gender ->
        [f] ratifiée
       *[m] ratifié
    }
   *[many] { $gender ->
        [f] ratifiées
       *[m] ratifiés
    }
} par { $state } le { $date },

# Prints: in place of {party.ICCPR}: the State acceded.
# Source: United Nations usage ("auquel … a adhéré le …").
# Confidence: high
party-accession = , { $count ->
    [one] { $gender ->
        [f] à laquelle
       *[m] auquel
    }
   *[many] { $gender ->
        [f] auxquelles
       *[m] auxquels
    }
} { $state } { $state_gender ->
    [mp] ont adhéré
    [fp] ont adhéré
    [np] ont adhéré
   *[m] a adhéré
} le { $date },

# Prints: in place of {party.ICCPR}: the State succeeded to the treaty.
# Source: United Nations usage ("a succédé à la Convention").
# Confidence: high
party-succession = , { $count ->
    [one] { $gender ->
        [f] à laquelle
       *[m] auquel
    }
   *[many] { $gender ->
        [f] auxquelles
       *[m] auxquels
    }
} { $state } { $state_gender ->
    [mp] ont succédé
    [fp] ont succédé
    [np] ont succédé
   *[m] a succédé
} le { $date },

# Prints: in place of {party.ICCPR}: only the year is known.
# Source: own wording.
# Confidence: high
party-year = , { $count ->
    [one] { $gender ->
        [f] à laquelle
       *[m] auquel
    }
   *[many] { $gender ->
        [f] auxquelles
       *[m] auxquels
    }
} { $state } { $state_gender ->
    [mp] sont parties
    [fp] sont parties
    [np] sont parties
   *[m] est partie
} depuis { $year },

# Prints: in place of {party.ICCPR}: the State signed and is not a party.
# Source: own wording.
# Confidence: high
party-signature = , { $count ->
    [one] { $gender ->
        [f] signée
       *[m] signé
    }
   *[many] { $gender ->
        [f] signées
       *[m] signés
    }
} par { $state } le { $date },

# Prints: in place of {party.ICCPR}: the State signed, the date is not known.
# Source: own wording.
# Confidence: high
party-signatory = , { $count ->
    [one] { $gender ->
        [f] signée
       *[m] signé
    }
   *[many] { $gender ->
        [f] signées
       *[m] signés
    }
} par { $state },

# Prints: in place of {party.ICCPR}: the State is not a party.
# Source: own wording.
# Confidence: high
party-none = , { $count ->
    [one] { $gender ->
        [f] à laquelle
       *[m] auquel
    }
   *[many] { $gender ->
        [f] auxquelles
       *[m] auxquels
    }
} { $state } { $state_gender ->
    [mp] ne sont pas parties
    [fp] ne sont pas parties
    [np] ne sont pas parties
   *[m] n’est pas partie
},

# Prints: in place of {party.ICCPR+CAT} where the acts or dates differ.
# Source: own wording.
# Confidence: high
party-several = , { $gender ->
    [f] auxquelles
   *[m] auxquels
} { $state } { $state_gender ->
    [mp] sont parties
    [fp] sont parties
    [np] sont parties
   *[m] est partie
},

## What is missing

# Prints: in place of a part nobody has written in the language of the original.
# Source: own wording.
# Confidence: high
gap-text = [à rédiger : { $part }]

# Prints: in place of a part that is missing in a translation.
# Source: own wording; a noun, so that nothing has to agree with the part.
# Confidence: high
gap-translation = [traduction manquante : { $part }]

# Prints: the name of a part of the letter inside a gap.
# Source: own wording.
# Confidence: high
part-name = { $part ->
    [subject] objet
    [facts] exposé des faits
    [concerns] préoccupations
    [analysis] analyse
    [question] question { $number }
    [heading] intertitre avant la question { $number }
    [annex] annexe, paragraphe { $number }
    [appendix] annexe supplémentaire { $number }
    [appendix_title] titre de l’annexe supplémentaire { $number }
    [classification] classification
    [copies] copies
    [recipient] destinataire
    [questions] questions
    [note] note de bas de page { $number }
    [title] intitulé du mandat
   *[mandates] mandats
}

# Prints: in place of the date.
# Source: own wording.
# Confidence: high
gap-date = [date]

# Prints: in place of a resolution that is due or not known. $mandate is the English keyword of the mandate.
# Source: own wording; the word "résolution" stands before it in "resolutions".
# Confidence: high
gap-resolution = [à confirmer : { $mandate }]

# Prints: in place of a signatory who is not known.
# Source: own wording.
# Confidence: high
gap-signatory = [nom du ou de la signataire]

# Prints: in place of a field of library text that cannot be filled.
# Source: own wording.
# Confidence: high
gap-field = [à compléter : { $field }]

# Prints: in the header of a draft.
# Source: usage of the United Nations.
# Confidence: high
draft = PROJET
