### The standard sentences of a letter in Spanish.
###
### Each message carries three comments. Prints: when it stands in a letter. Source: where the wording is from.
### Confidence: read (seen in a real letter or UN document), confirmed (by a language section), high, medium or low
### (a careful wording nobody has confirmed yet; such sentences are listed among the findings).
###
### $voice is one or many (two counts as many): how many mandates sign. $actor is state, company, organization, bank,
### authority or other: to whom the letter goes. $addressed is m or f: the person addressed. Any message may use these
### three. No word agrees with the sex of those who sign: never "agradecidos/as", "expertos", "informados".
### **…** is bold, […](annex) a link to the annex, […](website) to the website of the communications.
### A value may not begin a line with an asterisk or a bracket.

## Whom the letter goes to

# Prints: wherever the addressee is named. After "de", "a" and "por" the three messages below stand instead of it.
# Source: OL ESP 4/2024 (State); the other forms after letters to companies. "Su autoridad" would be the addressee's power.
# Confidence: read
government = { $actor ->
    [state] el Gobierno de Su Excelencia
    [company] su empresa
    [organization] su organización
    [bank] su banco
    [authority] la autoridad que Usted representa
   *[other] su institución
}

# Prints: in place of {government.of} in library text, and in the sentences below.
# Source: OL ESP 4/2024.
# Confidence: read
government-of = { $actor ->
    [state] del Gobierno de Su Excelencia
   *[other] de { government }
}

# Prints: in place of {government.to} in library text, and in the sentences below.
# Source: after "government".
# Confidence: high
government-to = { $actor ->
    [state] al Gobierno de Su Excelencia
   *[other] a { government }
}

# Prints: in place of {government.by} in library text, and in "urgency".
# Source: after "government".
# Confidence: high
government-by = por { government }

# Prints: the address to a State, in the salutation and in the closing.
# Source: OL ESP 4/2024.
# Confidence: read
excellency = Excelencia

## The head of the letter

# Prints: above the letter where it is not in the language of its original.
# Source: careful translation.
# Confidence: medium
courtesy = Traducción de cortesía. El único texto auténtico es el original en { $original }.

# Prints: the languages of originals, inside "courtesy".
# Source: official languages of the United Nations, as on the mastheads of documents ("Original: inglés").
# Confidence: high
language-name = { $language ->
    [ar] árabe
    [en] inglés
    [es] español
    [fr] francés
    [ru] ruso
    [zh] chino
   *[other] otro idioma
}

# Prints: the classification, where the letter has one.
# Source: usage of the United Nations.
# Confidence: high
classification = { $classification ->
    [strictly_confidential] Estrictamente confidencial
    [urgent] Urgente
   *[confidential] Confidencial
}

# Prints: the heading. $mandates brings its own "del" and "de la".
# Source: OL ESP 4/2024 (many).
# Confidence: read
heading = { $voice ->
    [one] Mandato { $mandates }
   *[many] Mandatos { $mandates }
}

# Prints: the reference.
# Source: OL ESP 4/2024.
# Confidence: read
reference = Ref.: { $reference }

# Prints: below the reference.
# Source: OL ESP 4/2024, with its small initial.
# Confidence: read
reference-note = (por favor, utilice esta referencia en su respuesta)

# Prints: the salutation to a State.
# Source: OL ESP 4/2024, with its comma.
# Confidence: read
salutation-state = { excellency },

# Prints: the salutation to a person outside a Government. $title is the form of address as typed ("Sr.", "Dra.").
# Source: careful translation; the colon is the rule of Spanish.
# Confidence: high
salutation-person = { $addressed ->
    [f] Estimada { $title } { $name }:
   *[m] Estimado { $title } { $name }:
}

# Prints: the salutation where no person is named.
# Source: careful translation.
# Confidence: high
salutation-nobody = Estimada señora o estimado señor:

# Prints: the line with the name in the recipient's block of a courtesy translation; in the original it stands as typed.
# Source: usage of the United Nations.
# Confidence: high
recipient-name = { $gender ->
    [f] Sra.
   *[m] Sr.
} { $name }

# Prints: the form of address before a name, where none was typed.
# Source: usage of the United Nations.
# Confidence: high
address-title = { $gender ->
    [f] Sra.
   *[m] Sr.
}

## The opening

# Prints: the opening; "opening-bare" stands where no resolution is cited.
# Source: OL ESP 4/2024 (many); the singular after it.
# Confidence: read
opening = { $voice ->
    [one] Tengo el honor de dirigirme a Usted en mi calidad de { $capacities }, de conformidad con { $resolutions }.
   *[many] Tenemos el honor de dirigirnos a Usted en nuestra calidad de { $capacities }, de conformidad con { $resolutions }.
}

# Prints: the opening where no resolution is cited.
# Source: after "opening".
# Confidence: high
opening-bare = { $voice ->
    [one] Tengo el honor de dirigirme a Usted en mi calidad de { $capacities }.
   *[many] Tenemos el honor de dirigirnos a Usted en nuestra calidad de { $capacities }.
}

# Prints: the resolutions of one body, inside the opening. $number is one, two or many.
# Source: OL ESP 4/2024 ("las resoluciones 54/8, 54/14 y 53/4 del Consejo de Derechos Humanos").
# Confidence: read
resolutions = { $number ->
    [one] la resolución { $numbers } { body }
   *[many] las resoluciones { $numbers } { body }
}

# Prints: the names of bodies that adopt resolutions, after "resolución" and its number.
# Source: United Nations usage.
# Confidence: read
body = { $body ->
    [commission_on_human_rights] de la Comisión de Derechos Humanos
    [general_assembly] de la Asamblea General
    [economic_and_social_council] del Consejo Económico y Social
   *[human_rights_council] del Consejo de Derechos Humanos
}

# Prints: after the opening of a letter to an actor that is not a State.
# Source: careful translation of a text from memory: to be compared with the office's own. "Especialistas" for
# "expertos", which would agree with the sex of those who sign; "La intervención … El proceso" after ohchr.org/SP
# ("Procedimiento de comunicaciones", Working Group of Experts on People of African Descent); "cartas de alegaciones"
# after ohchr.org/SP (Special Rapporteur on human rights defenders); "titulares" of mandates after A/HRC/RES/15/15 (S).
# Confidence: medium
procedure = { $voice ->
    [one] Como especialista independiente en derechos humanos, ejerzo, por nombramiento del Consejo de Derechos Humanos de las Naciones Unidas, el mandato de informar y asesorar sobre cuestiones de derechos humanos desde una perspectiva temática o en relación con un país concreto. El mandato forma parte del sistema de procedimientos especiales de las Naciones Unidas. Envío la presente carta en el marco del procedimiento de comunicaciones de los procedimientos especiales del Consejo de Derechos Humanos de las Naciones Unidas a fin de solicitar aclaraciones sobre la información que he recibido. Los mecanismos de los procedimientos especiales pueden intervenir directamente ante los Gobiernos y ante otras partes interesadas, incluidas las empresas, en relación con alegaciones de abusos contra los derechos humanos que se inscriban en sus mandatos, mediante cartas, entre las que figuran los llamamientos urgentes, las cartas de alegaciones y otras comunicaciones. La intervención puede referirse a una violación de los derechos humanos que ya se haya producido, que se esté produciendo o que presente un alto riesgo de producirse. El proceso consiste en enviar a los interesados una carta en la que se exponen los hechos alegados, las normas internacionales de derechos humanos aplicables, las preocupaciones y preguntas de quienes son titulares de los mandatos y una solicitud de medidas de seguimiento.
   *[many] Como especialistas independientes en derechos humanos, ejercemos, por nombramiento del Consejo de Derechos Humanos de las Naciones Unidas, el mandato de informar y asesorar sobre cuestiones de derechos humanos desde una perspectiva temática o en relación con un país concreto. Formamos parte del sistema de procedimientos especiales de las Naciones Unidas. Enviamos la presente carta en el marco del procedimiento de comunicaciones de los procedimientos especiales del Consejo de Derechos Humanos de las Naciones Unidas a fin de solicitar aclaraciones sobre la información que hemos recibido. Los mecanismos de los procedimientos especiales pueden intervenir directamente ante los Gobiernos y ante otras partes interesadas, incluidas las empresas, en relación con alegaciones de abusos contra los derechos humanos que se inscriban en sus mandatos, mediante cartas, entre las que figuran los llamamientos urgentes, las cartas de alegaciones y otras comunicaciones. La intervención puede referirse a una violación de los derechos humanos que ya se haya producido, que se esté produciendo o que presente un alto riesgo de producirse. El proceso consiste en enviar a los interesados una carta en la que se exponen los hechos alegados, las normas internacionales de derechos humanos aplicables, las preocupaciones y preguntas de quienes son titulares de los mandatos y una solicitud de medidas de seguimiento.
}

# Prints: the purpose of an AL or OL; the drafter's subject ends the sentence.
# Source: OL ESP 4/2024 (many, there with "urgente").
# Confidence: read
purpose = { $voice ->
    [one] En este contexto, quisiera señalar a la atención { government-of } la información que he recibido en relación con { $subject }
   *[many] En este contexto, quisiéramos señalar a la atención { government-of } la información que hemos recibido en relación con { $subject }
}

# Prints: the purpose of a UA; the drafter's subject ends the sentence.
# Source: OL ESP 4/2024 (many).
# Confidence: read
purpose-urgent = { $voice ->
    [one] En este contexto, quisiera señalar a la atención urgente { government-of } la información que he recibido en relación con { $subject }
   *[many] En este contexto, quisiéramos señalar a la atención urgente { government-of } la información que hemos recibido en relación con { $subject }
}

## What was written before

# Prints: one sentence for each earlier letter that was answered.
# Source: careful translation.
# Confidence: high
previous-answered = { $voice ->
    [one] Deseo recordar la comunicación { $reference } y agradecer { government-to } la respuesta de fecha { $date }.
   *[many] Deseamos recordar la comunicación { $reference } y agradecer { government-to } la respuesta de fecha { $date }.
}

# Prints: one sentence for each earlier letter that was never answered.
# Source: careful translation.
# Confidence: high
previous-unanswered = { $voice ->
    [one] Deseo recordar la comunicación { $reference } y lamento que hasta la fecha no se haya recibido respuesta alguna.
   *[many] Deseamos recordar la comunicación { $reference } y lamentamos que hasta la fecha no se haya recibido respuesta alguna.
}

# Prints: one sentence for each earlier letter of which only the reference is given.
# Source: careful translation.
# Confidence: high
previous = { $voice ->
    [one] Deseo recordar la comunicación { $reference }, relativa a este asunto.
   *[many] Deseamos recordar la comunicación { $reference }, relativa a este asunto.
}

## The facts and the concerns

# Prints: above the facts.
# Source: usage of letters, from memory.
# Confidence: high
facts-lead = Según la información recibida:

# Prints: before the drafter's concerns, which end the sentence and begin with "por".
# Source: usage of letters, from memory.
# Confidence: high
concerns = { $voice ->
    [one] Sin prejuzgar la exactitud de estas alegaciones, deseo expresar mi seria preocupación { $concerns }
   *[many] Sin prejuzgar la exactitud de estas alegaciones, deseamos expresar nuestra seria preocupación { $concerns }
}

# Prints: points to the annex, in an AL or UA.
# Source: usage of letters, from memory.
# Confidence: high
annex-pointer = En relación con los hechos alegados y las preocupaciones expuestas anteriormente, sírvase encontrar adjunto el **[Anexo de referencias al derecho internacional de los derechos humanos](annex)**, en el que se citan los instrumentos y las normas internacionales de derechos humanos pertinentes para estas alegaciones.

# Prints: points to the annex, in an OL.
# Source: after "annex-pointer".
# Confidence: high
annex-pointer-other = En relación con las cuestiones expuestas anteriormente, sírvase encontrar adjunto el **[Anexo de referencias al derecho internacional de los derechos humanos](annex)**, en el que se citan los instrumentos y las normas internacionales de derechos humanos pertinentes para estas cuestiones.

# Prints: points to one further annex, or to several.
# Source: own wording; nothing in it agrees with their number.
# Confidence: high
appendix-pointer = Sírvase consultar asimismo { $appendices } de la presente carta.

# Prints: one further annex inside "appendix-pointer".
# Source: own wording.
# Confidence: high
appendix-name = el **{ $label }** (“{ $title }”)

## The questions

# Prints: before the questions of a UA.
# Source: careful translation.
# Confidence: high
urgency = { $actor ->
    [state] { $voice ->
        [one] Teniendo en cuenta la urgencia del caso, agradecería recibir una respuesta sobre las primeras medidas adoptadas { government-by } para proteger los derechos de la persona o las personas mencionadas, de conformidad con los instrumentos internacionales.
       *[many] Teniendo en cuenta la urgencia del caso, agradeceríamos recibir una respuesta sobre las primeras medidas adoptadas { government-by } para proteger los derechos de la persona o las personas mencionadas, de conformidad con los instrumentos internacionales.
    }
   *[other] { $voice ->
        [one] Teniendo en cuenta la urgencia del caso, agradecería recibir una respuesta sobre las primeras medidas adoptadas { government-by } para respetar los derechos de la persona o las personas mencionadas, con arreglo a las normas internacionales.
       *[many] Teniendo en cuenta la urgencia del caso, agradeceríamos recibir una respuesta sobre las primeras medidas adoptadas { government-by } para respetar los derechos de la persona o las personas mencionadas, con arreglo a las normas internacionales.
    }
}

# Prints: above the questions.
# Source: careful translation; "llevadas a nuestra atención" and "agradecidos/as" of the letters are avoided.
# Confidence: high
questions-lead = { $voice ->
    [one] Es mi responsabilidad, de acuerdo con el mandato que me ha conferido el Consejo de Derechos Humanos, tratar de esclarecer todos los casos señalados a mi atención. En este sentido, agradecería { government-to } que me transmitiera sus observaciones sobre las cuestiones siguientes:
   *[many] Es nuestra responsabilidad, de acuerdo con los mandatos que nos ha conferido el Consejo de Derechos Humanos, tratar de esclarecer todos los casos señalados a nuestra atención. En este sentido, agradeceríamos { government-to } que nos transmitiera sus observaciones sobre las cuestiones siguientes:
}

## Reply, publication, measures

# Prints: asks for a reply and announces publication, in an AL or UA.
# Source: usage of letters, from memory.
# Confidence: high
reply = { $voice ->
    [one] Agradecería recibir una respuesta en un plazo de { days }. Transcurrido este plazo, { publication }
   *[many] Agradeceríamos recibir una respuesta en un plazo de { days }. Transcurrido este plazo, { publication }
}

# Prints: inside "reply".
# Source: usage of letters, from memory.
# Confidence: high
publication = la presente comunicación y toda respuesta recibida { government-of } se harán públicas a través del [sitio web](website) de informes sobre comunicaciones. También estarán disponibles posteriormente en el informe habitual que se presentará al Consejo de Derechos Humanos.

# Prints: inside "reply".
# Source: usage of letters, from memory.
# Confidence: high
days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}

# Prints: announces publication after a number of hours, in an OL on legislation.
# Source: careful translation.
# Confidence: medium
publication-hours = La presente comunicación, en cuanto comentario sobre leyes, reglamentos o políticas pendientes de aprobación o recientemente aprobados, y toda respuesta recibida { government-of } se harán públicas a través del [sitio web](website) de informes sobre comunicaciones al cabo de { hours }. También estarán disponibles posteriormente en el informe habitual que se presentará al Consejo de Derechos Humanos.

# Prints: inside "publication-hours".
# Source: careful translation.
# Confidence: high
hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}

# Prints: asks for interim measures.
# Source: careful translation.
# Confidence: high
interim-measures = { $voice ->
    [one] A la espera de su respuesta, insto a que se adopten todas las medidas provisionales necesarias para poner fin a { violations } e impedir que se repitan y, en caso de que las investigaciones confirmen o sugieran que las alegaciones son correctas, para asegurar la rendición de cuentas de toda persona responsable de { violations }.
   *[many] A la espera de su respuesta, instamos a que se adopten todas las medidas provisionales necesarias para poner fin a { violations } e impedir que se repitan y, en caso de que las investigaciones confirmen o sugieran que las alegaciones son correctas, para asegurar la rendición de cuentas de toda persona responsable de { violations }.
}

# Prints: inside "interim-measures", with article and adjective: States violate rights, others abuse them.
# Source: after the Guiding Principles on Business and Human Rights.
# Confidence: high
violations = { $actor ->
    [state] las presuntas violaciones
   *[other] los presuntos abusos
}

# Prints: announces that the concerns may be made public.
# Source: careful translation, near to letters as remembered.
# Confidence: high
press-release = { $voice ->
    [one] Es posible que en un futuro próximo exprese públicamente mis preocupaciones, ya que, a mi juicio, la información en la que se basará el comunicado de prensa es suficientemente fiable para indicar que el asunto justifica una atención inmediata. Considero además que conviene alertar a la opinión pública sobre las posibles repercusiones de las alegaciones mencionadas. En el comunicado de prensa se indicará que he estado en contacto con { government } para aclarar la cuestión o las cuestiones de que se trata.
   *[many] Es posible que en un futuro próximo expresemos públicamente nuestras preocupaciones, ya que, a nuestro juicio, la información en la que se basará el comunicado de prensa es suficientemente fiable para indicar que el asunto justifica una atención inmediata. Consideramos además que conviene alertar a la opinión pública sobre las posibles repercusiones de las alegaciones mencionadas. En el comunicado de prensa se indicará que hemos estado en contacto con { government } para aclarar la cuestión o las cuestiones de que se trata.
}

# Prints: where the Working Group on Arbitrary Detention asks for the notice about its regular procedure.
# Source: careful translation, near to letters as remembered; "procedimiento ordinario", "opinión": A/HRC/22/44 (S).
# Confidence: high
detention-procedure = Se señala que, una vez transmitida la información contenida en la presente comunicación, el Grupo de Trabajo sobre la Detención Arbitraria puede tramitar también el caso por su procedimiento ordinario, a fin de emitir una opinión sobre si la privación de libertad fue arbitraria o no. La presente comunicación no prejuzga en modo alguno la opinión que pueda emitir el Grupo de Trabajo. La respuesta a la presente comunicación y la que corresponda en el marco del procedimiento ordinario deberán darse por separado.

# Prints: where a letter on the same matter has gone to other States.
# Source: careful translation.
# Confidence: medium
also-sent = Se ha enviado asimismo una carta sobre el mismo asunto { $governments }.

# Prints: one Government inside "also-sent". $of is "de Kazajstán", "del Iraq".
# Source: careful translation.
# Confidence: high
government-named = al Gobierno { $of }

## The end of the letter

# Prints: the closing of a letter to a State.
# Source: usage of letters, from memory.
# Confidence: high
closing-state = { $voice ->
    [one] Acepte, { excellency }, la expresión de mi más distinguida consideración.
   *[many] Acepte, { excellency }, la expresión de nuestra más distinguida consideración.
}

# Prints: the closing of a letter to a person outside a Government.
# Source: after "closing-state".
# Confidence: medium
closing-person = { $voice ->
    [one] Acepte, { $title } { $name }, la expresión de mi más distinguida consideración.
   *[many] Acepte, { $title } { $name }, la expresión de nuestra más distinguida consideración.
}

# Prints: the closing where no person is named.
# Source: after "closing-state".
# Confidence: high
closing-nobody = { $voice ->
    [one] Acepte la expresión de mi más distinguida consideración.
   *[many] Acepte la expresión de nuestra más distinguida consideración.
}

# Prints: those who receive a copy.
# Source: careful translation.
# Confidence: high
copies = Con copia a: { $copies }

## The annexes

# Prints: above the annex.
# Source: usage of the United Nations.
# Confidence: high
annex-label = Anexo

# Prints: above each annex where there are several.
# Source: usage of the United Nations.
# Confidence: high
annex-label-numbered = Anexo { $number ->
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
# Source: usage of letters, from memory.
# Confidence: high
annex-title = Referencias al derecho internacional de los derechos humanos

# Prints: opens the annex of an AL or UA.
# Source: careful translation.
# Confidence: high
annex-opening = { $voice ->
    [one] En relación con los hechos alegados y las preocupaciones expuestas anteriormente, quisiera señalar a la atención { government-of } las normas internacionales siguientes.
   *[many] En relación con los hechos alegados y las preocupaciones expuestas anteriormente, quisiéramos señalar a la atención { government-of } las normas internacionales siguientes.
}

# Prints: opens the annex of an OL.
# Source: after "annex-opening".
# Confidence: high
annex-opening-other = { $voice ->
    [one] En relación con las cuestiones expuestas anteriormente, quisiera señalar a la atención { government-of } las normas internacionales siguientes.
   *[many] En relación con las cuestiones expuestas anteriormente, quisiéramos señalar a la atención { government-of } las normas internacionales siguientes.
}

## Treaties: when the State became a party. Each is a relative or participial clause with its own commas.

# Prints: in place of {party.ICCPR}: the State ratified. $count is one or many treaties; $gender theirs (m, f, n).
# $state_gender is that of the State: m, f, n, or mp, fp, np where its name is a plural.
# Source: own wording. A participle, not "que … ratificó": its ending shows whether one treaty is meant or all, and
# not "la pena de muerte" that ends the name of one.
# Confidence: high
party-ratification = , { $count ->
    [one] { $gender ->
        [f] ratificada
       *[m] ratificado
    }
   *[many] { $gender ->
        [f] ratificadas
       *[m] ratificados
    }
} por { $state } el { $date },

# Prints: in place of {party.ICCPR}: the State acceded.
# Source: own wording.
# Confidence: high
party-accession = , { $count ->
    [one] { $gender ->
        [f] a la que
       *[m] al que
    }
   *[many] { $gender ->
        [f] a las que
       *[m] a los que
    }
} { $state } { $state_gender ->
    [mp] se adhirieron
    [fp] se adhirieron
   *[other] se adhirió
} el { $date },

# Prints: in place of {party.ICCPR}: the State succeeded to the treaty. The date is that of its notification.
# Source: own wording.
# Confidence: high
party-succession = , { $count ->
    [one] { $gender ->
        [f] respecto de la cual
       *[m] respecto del cual
    }
   *[many] { $gender ->
        [f] respecto de las cuales
       *[m] respecto de los cuales
    }
} { $state } { $state_gender ->
    [mp] notificaron
    [fp] notificaron
   *[other] notificó
} su sucesión el { $date },

# Prints: in place of {party.ICCPR}: only the year is known.
# Source: own wording; "parte en" as the United Nations has it.
# Confidence: high
party-year = , { $count ->
    [one] { $gender ->
        [f] en la que
       *[m] en el que
    }
   *[many] { $gender ->
        [f] en las que
       *[m] en los que
    }
} { $state } { $state_gender ->
    [mp] son
    [fp] son
   *[other] es
} parte desde { $year },

# Prints: in place of {party.ICCPR}: the State signed and is not a party.
# Source: own wording.
# Confidence: high
party-signature = , { $count ->
    [one] { $gender ->
        [f] firmada
       *[m] firmado
    }
   *[many] { $gender ->
        [f] firmadas
       *[m] firmados
    }
} por { $state } el { $date },

# Prints: in place of {party.ICCPR}: the State signed, the date is not known.
# Source: own wording.
# Confidence: high
party-signatory = , { $count ->
    [one] { $gender ->
        [f] firmada
       *[m] firmado
    }
   *[many] { $gender ->
        [f] firmadas
       *[m] firmados
    }
} por { $state },

# Prints: in place of {party.ICCPR}: the State is not a party.
# Source: own wording.
# Confidence: high
party-none = , { $count ->
    [one] { $gender ->
        [f] en la que
       *[m] en el que
    }
   *[many] { $gender ->
        [f] en las que
       *[m] en los que
    }
} { $state } no { $state_gender ->
    [mp] son
    [fp] son
   *[other] es
} parte,

# Prints: in place of {party.ICCPR+CAT} where the acts or dates differ.
# Source: own wording.
# Confidence: high
party-several = , { $gender ->
    [f] en las que
   *[m] en los que
} { $state } { $state_gender ->
    [mp] son
    [fp] son
   *[other] es
} parte,

## What is missing

# Prints: in place of a part nobody has written in the language of the original.
# Source: own wording.
# Confidence: high
gap-text = [por redactar: { $part }]

# Prints: in place of a part that is missing in a translation.
# Source: own wording.
# Confidence: high
gap-translation = [sin traducir: { $part }]

# Prints: the name of a part of the letter inside a gap.
# Source: own wording.
# Confidence: high
part-name = { $part ->
    [subject] asunto
    [facts] hechos
    [concerns] preocupaciones
    [analysis] análisis
    [question] pregunta { $number }
    [heading] título que precede a la pregunta { $number }
    [annex] anexo, párrafo { $number }
    [appendix] anexo adicional { $number }
    [appendix_title] título del anexo adicional { $number }
    [classification] clasificación
    [copies] copias
    [recipient] destinatario
    [questions] preguntas
    [note] nota de pie de página { $number }
    [title] título del mandato
   *[mandates] mandatos
}

# Prints: in place of the date.
# Source: own wording.
# Confidence: high
gap-date = [fecha]

# Prints: in place of a resolution that is due or not known. $mandate is the title of the mandate.
# Source: own wording.
# Confidence: high
gap-resolution = [resolución por confirmar: { $mandate }]

# Prints: in place of a signatory who is not known.
# Source: own wording.
# Confidence: high
gap-signatory = [nombre de la persona firmante]

# Prints: in place of a field of library text that cannot be filled.
# Source: own wording.
# Confidence: high
gap-field = [por completar: { $field }]

# Prints: in the header of a draft.
# Source: usage of the United Nations.
# Confidence: high
draft = BORRADOR
