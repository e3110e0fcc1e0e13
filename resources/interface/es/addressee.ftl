### Editores de una carta: destinatario, cartas anteriores, cierre.

## Qué es la carta y a quién se dirige

addressee-held = La carta tiene el número { $reference }. El tipo, el destinatario y el año no cambian mientras lo tenga; para modificarlos, anule antes el número.
addressee-type-label = Clase de carta
addressee-type = { $type ->
    [AL] AL – carta de alegación
    [UA] UA – llamamiento urgente
    [OL] OL – otra carta
   *[other] { $type } – { $name }
}
addressee-label = Destinatario
addressee-search = un Estado en cualquier idioma, su código u OTH
addressee-other = Otro actor distinto de un Estado (OTH)
addressee-kind-label = Qué es
addressee-kind = { $kind ->
    [company] Empresa
    [organization] Organización internacional
    [bank] Banco
    [authority] Autoridad de facto
   *[other] Otro
}
addressee-date = Fecha de la carta
addressee-date-held = { $reference } es un número de { $year }, por lo que la fecha permanece en ese año. Para cambiar el año, anule antes el número.
addressee-languages = Idiomas
addressee-languages-hint = El primero es el original; los demás son traducciones de cortesía.
addressee-languages-label = En este orden
addressee-languages-add = Añadir un idioma
addressee-language = { $role ->
    [original] { $language } – original
   *[translation] { $language }
}
listed-add = { $list }: { $what }

## La persona o entidad que la recibe

recipient-heading = Persona destinataria
recipient-hint = En el caso de un Estado, solo si la carta se dirige por su nombre a una persona u oficina.
recipient-title = Tratamiento
recipient-title-hint = Sr., Sra., Dr.
recipient-name-label = Nombre
recipient-gender-label = Tratamiento como
recipient-gender = { $gender ->
    [f] mujer
    [m] hombre
   *[none] sin indicar
}
recipient-lines = Otras líneas
recipient-lines-hint = cargo, dirección; una línea para cada uno
recipient-salutation = Saludo ({ $language })
recipient-salutation-hint = se forma con lo que figura arriba

## Qué más figura encima y debajo del texto

addressee-more = Más
addressee-concerned = Dónde ocurrió
addressee-state-add = añadir un Estado
addressee-concerned-note = { $state ->
    [none] La carta se dirige a otro actor: indique el Estado donde ocurrieron los hechos, para que los párrafos sobre tratados se refieran a él.
   *[other] Los párrafos sobre tratados se refieren a: { $state }.
}
addressee-classification = Clasificación
classification-choice = { $choice ->
    [none] Ninguna
    [confidential] Confidencial
    [strictly-confidential] Estrictamente confidencial
    [urgent] Urgente
   *[other] Otros términos…
}
classification-own = Clasificación en otros términos
classification-own-hint = tal como debe imprimirse, solo en el original
addressee-also-sent = También se escribe a
addressee-copies = Copias a
addressee-copies-hint = una línea para cada una

## Cartas anteriores

previous-hint = Cartas que esta recuerda, agradeciendo la respuesta o lamentando que no la hubiera.
previous-reference = Referencia de la carta anterior
previous-reply = Respuesta a ella
previous-reply-choice = { $reply ->
    [answered] Respondida el
    [unanswered] Sin respuesta
   *[unsaid] No se menciona ninguna respuesta
}
previous-reply-date = Fecha de la respuesta
previous-form = Esto no es una referencia como AL KAZ 3/2024. Se imprime tal como está; las cartas de años anteriores pueden tener referencias así.
previous-add-label = Recordar una carta
previous-add-hint = AL KAZ 3/2024, o palabras de su asunto
previous-add = Añadir
previous-known = { $title ->
    [none] { $reference }
   *[other] { $reference } – { $title }
}
previous-up = Subir
previous-down = Bajar
previous-out = Quitar
previous-of = { $action }: { $letter }

## Cierre: opciones de la clase de carta. Cada una puede tener una indicación de una frase.

option-response_days = Días para responder
option-response_days-none = no se pide respuesta
option-response_days-hint = La carta pide respuesta en ese número de días desde su fecha. 0: no pide ninguna.
option-publication_hours = Horas hasta la publicación
option-publication_hours-none = al vencer el plazo de respuesta
option-publication_hours-hint = La carta anuncia que se publicará transcurridas esas horas. 0: se publica al vencer el plazo de respuesta.
option-annex_opening = Una frase abre el anexo
option-annex_opening-hint = Señala a la atención las normas que siguen.
option-interim_measures = Instar a que se adopten medidas provisionales
option-interim_measures-hint = En espera de la respuesta: que se adopten todas las medidas necesarias para poner fin a las presuntas violaciones.
option-press_release = Anunciar un comunicado de prensa
option-press_release-hint = Que las preocupaciones podrán expresarse públicamente en un futuro próximo.
option-detention_procedure = Aviso del procedimiento ordinario sobre detención
option-detention_procedure-hint = Que el Grupo de Trabajo sobre la Detención Arbitraria podrá examinar también el caso por su procedimiento ordinario.
option-usual = { $value ->
    [on] Habitual en { $type }: sí
    [off] Habitual en { $type }: no
   *[other] Habitual en { $type }: { $value }
}
closing-due = { $dated ->
    [no] La carta aún no tiene fecha: no se puede indicar ningún día.
   *[yes] { $reply ->
        [none] No se pide respuesta.
       *[other] Plazo de respuesta: { $reply }.
    } { $publication ->
        [none] No se anuncia ninguna publicación.
       *[other] Se publicará el { $publication }.
    }
}
