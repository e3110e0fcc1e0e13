### La biblioteca de textos, y las listas de una carta que toman de ella.

## Listas de una carta: preguntas, anexo, otros anexos

action-questions-find = Preguntas: insertar de la biblioteca
action-questions-add-own = Preguntas: escribir una propia
action-questions-add-heading = Preguntas: insertar un título
action-questions-up = Preguntas: subir
action-questions-down = Preguntas: bajar
action-questions-remove = Preguntas: quitar
action-questions-keep = Preguntas: guardar en la biblioteca
action-annex-find = Anexo: insertar de la biblioteca
action-annex-add-own = Anexo: escribir un párrafo propio
action-annex-up = Anexo: subir
action-annex-down = Anexo: bajar
action-annex-remove = Anexo: quitar
action-annex-keep = Anexo: guardar en la biblioteca
action-appendices-add-own = Otros anexos: añadir uno
action-appendices-up = Otros anexos: subir
action-appendices-down = Otros anexos: bajar
action-appendices-remove = Otros anexos: quitar
questions-find-hint = Buscar preguntas en la biblioteca
annex-find-hint = Buscar párrafos en la biblioteca
questions-add-own = Pregunta propia
questions-add-heading = Título
annex-add-own = Párrafo propio
appendices-add-own = Añadir un anexo
questions-empty = Aún no hay preguntas. Escriba en la línea de arriba para buscarlas en la biblioteca: lo que corresponde a los mandatos de la carta se ofrece allí de inmediato.
annex-empty = El anexo jurídico está vacío. Escriba en la línea de arriba para buscar párrafos en la biblioteca: lo que corresponde a los mandatos de la carta se ofrece allí de inmediato.
appendices-empty = No hay otros anexos. Añada uno para una lista de casos o el texto de un proyecto de ley.
questions-text-name = Texto de la pregunta
annex-text-name = Texto del párrafo
appendices-text-name = Texto del anexo
questions-heading-name = Título
appendices-title-name = Título del anexo
questions-new = { $field ->
    [heading] Un nuevo título: figura entre las preguntas.
   *[texts] Una nueva pregunta propia.
}
annex-new = Un nuevo párrafo propio.
appendices-new = Un nuevo anexo.
list-up = Subir
list-down = Bajar
list-remove = Quitar
list-keep = Guardar en la biblioteca…
item-number = { NUMBER($number, useGrouping: 0) }.
item-empty = (vacío)
item-told = { $number ->
    [0] Título: { $title }
   *[other] { NUMBER($number, useGrouping: 0) }. { $title }
}. { $origin }.
item-has = Idiomas: { $languages ->
    [none] ninguno
   *[other] { $languages }
}.
item-lacks = Falta: { $languages }.
item-newer = La biblioteca tiene un texto más reciente.
item-newer-tag = ▲ texto más reciente
item-origin = { $origin ->
    [library] { $changed ->
        [true] { $key }, modificado
       *[false] { $key }
    }
    [gone] { $key }, ya no está en la biblioteca
    [heading] título
    [appendix] escrito aquí
   *[own] texto propio
}
item-origin-whole = { $origin ->
    [library] { $revision ->
        [0] De la biblioteca: { $key }. Se imprime el texto vigente de la biblioteca.
       *[other] { $changed ->
            [true] De la biblioteca: { $key }, revisión { NUMBER($revision, useGrouping: 0) }, modificado en esta carta.
           *[false] De la biblioteca: { $key }, revisión { NUMBER($revision, useGrouping: 0) }.
        }
    }
    [gone] De la biblioteca: { $key }, que ya no está en ella.
    [heading] Un título entre preguntas.
    [appendix] Otro anexo.
   *[own] Escrito en esta carta.
}

## La biblioteca en la propia carta

library-found = Textos de la biblioteca
library-preview = Cómo se imprimiría
library-put-in = Insertar
library-offered = Se ofrecen para los mandatos de esta carta, primero los más utilizados:
library-nothing-offered = La biblioteca no tiene nada para los mandatos de esta carta. Escriba para buscar en toda ella.
library-nothing-here = Nada en la biblioteca contiene todas estas palabras. Con menos palabras, o con su comienzo, se encuentra más.
library-set-put = { $count ->
    [one] Se insertó una pregunta de «{ $title }».
   *[other] Se insertaron { $count } preguntas de «{ $title }».
}
library-set-present = La carta tiene todas estas preguntas.
library-in-letter = ✓ en la carta
library-kind = { $kind ->
    [clause] Cláusula
    [question] Pregunta
   *[set] Serie
}
library-used = { $used ->
    [one] en 1 carta
   *[other] en { $used } cartas
}
library-hit-told = { $kind ->
    [clause] Cláusula
    [question] Pregunta
   *[set] Serie de preguntas
}: { $title }. { $present ->
    [true] Está en la carta.
   *[false] { $used ->
        [0] Aún no se ha utilizado.
        [one] En una carta.
       *[other] En { $used } cartas.
    }
}
library-newer = La biblioteca tiene otro texto: la revisión { NUMBER($now, useGrouping: 0) }; esta carta tomó la revisión { NUMBER($taken, useGrouping: 0) }. Aparece tachado lo que desaparecería y subrayado lo que se añadiría.
library-take = Tomar el texto de la biblioteca
library-keep = Conservar este texto
library-difference = Diferencia

## Guardar en la biblioteca

library-keeping-told = { $known ->
    [true] El texto propio de la oficina con esta clave recibe una nueva revisión; las anteriores quedan en su historial.
   *[false] La biblioteca recibe un texto nuevo.
} Idiomas: { $languages }.
library-keeping-passage = { $known ->
    [true] La biblioteca tiene un texto con esta clave: en este idioma pasa a ser este pasaje; sus otros idiomas quedan como están.
   *[false] La biblioteca recibe un texto nuevo.
} Idioma: { $languages }. Los demás faltarán hasta que alguien los añada en la biblioteca.
library-speaks = Los textos de la biblioteca sirven para cartas de un mandato o de varios, a Estados o a otros actores. Este habla en nombre de alguien o se dirige a un Gobierno: «{ $words }». Es preferible redactarlo de forma impersonal, o con campos como {"{"}government.of{"}"}.
library-names = Este texto nombra Estados o personas de esta carta, o su número: «{ $words }». Otras cartas imprimirán lo que figura aquí. Es preferible omitir a las personas y poner campos como {"{"}state.of{"}"} en lugar de los nombres de Estados.
library-keeping-words = El pasaje, con sus notas al pie
library-field-kind = Clase
library-field-title = Título
library-field-key = Clave
library-field-tags = Etiquetas
library-field-mandates = Mandatos
library-field-source = Fuente
library-field-status = Estado
library-tags-hint = fair trial, ICCPR 14
library-source-hint = En qué se basa el texto
library-every-mandate = Todos los mandatos
library-save = Guardar
library-cancel = Cancelar
library-needs-title-and-source = Se necesitan un título y una fuente.
library-kept = «{ $title }» está en la biblioteca.
library-title-missing = El texto necesita un título en al menos un idioma. No se escribió nada; lo que ha escrito sigue aquí.
library-text-missing = El texto está vacío en todos los idiomas. No se escribió nada.
library-set-empty = La serie no contiene preguntas. No se escribió nada.

## La sección Biblioteca

action-library-search = Buscar en la biblioteca
action-library-save = Guardar el texto de la biblioteca
action-library-retire = Retirar el texto de la biblioteca
action-library-new-clause = Nueva cláusula
action-library-new-question = Nueva pregunta
action-library-new-set = Nueva serie de preguntas
action-library-pack-write = Escribir textos en un paquete…
action-library-pack-read = Incorporar textos de un paquete…
action-library-set-up = Serie de preguntas: subir
action-library-set-down = Serie de preguntas: bajar
action-library-set-remove = Serie de preguntas: quitar
library-new-button = Nuevo
library-packs-button = Paquetes
library-choose = Elija un texto al lado para leerlo y editarlo. Lo que modifique es propio de la oficina y prevalece sobre lo que trae el programa, que se conserva debajo.
library-search-hint = Buscar en todos los textos y todos los idiomas
library-filter-kind = Clase
library-filter-mandate = Mandato
library-filter-tag = Etiqueta
library-filter-lacking = Idioma que falta
library-all-kinds = Todas las clases
library-kinds = { $kind ->
    [clause] Cláusulas
    [question] Preguntas
   *[set] Series de preguntas
}
library-all-mandates = Todos los mandatos
library-all-tags = Cualquier etiqueta
library-lacking-none = En cualquier idioma
library-lacking = Falta: { $language }
library-count = { $more ->
    [true] Los primeros { $count } textos; desplácese para ver más.
   *[other] { $count ->
        [0] Nada contiene todas estas palabras. Con menos palabras, o con su comienzo, se encuentra más.
        [one] Un texto.
       *[other] { $count } textos.
    }
}
library-new = { $kind ->
    [clause] Nueva cláusula
    [question] Nueva pregunta
   *[set] Nueva serie de preguntas
}
library-about-text = { $kind ->
    [clause] Cláusula
    [question] Pregunta
   *[set] Serie de preguntas
} · { $origin ->
    [own] texto propio de la oficina, revisión { NUMBER($revision, useGrouping: 0) }
    [shipped] tal como lo trae el programa
   *[new] aún sin guardar
} · { $key ->
    [none] recibe una clave al guardarse
   *[other] { $key }
}{ $status ->
    [draft] {" "}· borrador: aparece al final, no se ofrece
    [retired] {" "}· retirado: aparece al final, no se ofrece
   *[approved] {""}
}
library-tab-text = Texto
library-tab-about = Etiquetas y mandatos
library-tab-history = Historial
library-tab-uses = Cartas ({ $count })
library-uses = Cartas en las que figura
library-use = { $name }{ $title ->
    [none] {""}
   *[other] : { $title }
} ({ $revision ->
    [0] el texto vigente
   *[other] revisión { NUMBER($revision, useGrouping: 0) }
})
library-language = Idioma de esta columna
library-language-state = { $sign } { $language }{ $state ->
    [original] , original
    [outdated] , desactualizado
    [missing] , falta
   *[whole] {""}
}
library-state = { $state ->
    [original] El original.
    [outdated] El original ha cambiado desde que se tradujo.
    [missing] No hay texto en este idioma.
   *[whole] Traducido.
}{ $confidence ->
    [confirmed] {" "}Confirmado por la oficina.
    [medium] {" "}Fiabilidad: media.
    [low] {" "}Fiabilidad: baja.
    [machine] {" "}Traducido automáticamente.
   *[high] {""}
}
library-title-in = Título ({ $language })
library-text-name = Texto
library-confirmed = Confirmado
library-confirmed-tip = Confirmado por la oficina: alguien que conoce el idioma lo ha cotejado con el original; las exportaciones ya no lo señalan como no confirmado.
library-status = { $status ->
    [draft] Borrador: aparece al final, no se ofrece
    [retired] Retirado: aparece al final, no se ofrece
   *[approved] Aprobado
}
library-treaty = Se basa en { $treaty }. { $variants ->
    [true] Hay otra redacción para los Estados que no son parte.
   *[false] Tiene una sola redacción para todos los Estados.
}
library-wording = Redacción
library-wording-for = { $wording ->
    [signatory] Redacción para los Estados que solo han firmado el tratado
    [not_party] Redacción para los Estados que no son parte en el tratado
   *[texts] Redacción para los Estados partes
}
library-over = El texto propio de la oficina prevalece sobre el que trae el programa.
library-show-shipped = Mostrar la diferencia
library-take-back = Revocar el nuestro
library-reason-hint = ¿Por qué? Queda en el historial
library-discard = Descartar
library-unsaved = Sin guardar en la biblioteca: { $titles }. Guárdelo allí con su fuente o cierre sin guardarlo.
library-needs-source = Se necesita una fuente: en qué se basa el texto. Queda en el historial.
library-retiring = El texto está marcado como retirado: aparecerá al final y ya no se ofrecerá. Indique una fuente o el motivo y guarde.
library-saved = «{ $title }» está guardado como texto propio de la oficina.
library-taken-back = Vuelve a regir lo que trae el programa. El texto propio de la oficina queda en el historial.
library-history = Revisiones
library-against = Comparado con
library-against-before = Lo que cambió en esta revisión
library-against-now = Comparado con el texto vigente
library-bring-back = Editar a partir de esta revisión
library-revision-shipped = Tal como lo trae el programa
library-revision = Revisión { NUMBER($number, useGrouping: 0) } · { $at } · { $by } · { $what ->
    [taken-back] revocada: { $source }
   *[kept] { $source }
}
library-no-difference = Ninguna diferencia.
library-what-title = Título
library-what-texts = Texto
library-what-signatory = Texto para Estados signatarios
library-what-not-party = Texto para Estados que no son parte
library-what-confidence = Fiabilidad
library-what-tags = Etiquetas
library-what-mandates = Mandatos
library-what-questions = Preguntas
library-what-types = Clases de carta
library-what-actors = Destinatarios
library-what-outdated = Traducciones desactualizadas
library-what-status = Estado
library-what-in = { $what }, { $language }
library-set-questions = Preguntas de la serie, en su orden
library-set-types = Clases de carta
library-set-actors = Destinatarios
library-set-add-hint = Añadir una pregunta: escribir y Enter
library-set-lost = { $key } (ya no está en la biblioteca)
library-actor = { $actor ->
    [state] Estados
    [company] Empresas
    [organization] Organizaciones
    [bank] Bancos
    [authority] Autoridades
   *[other] Otros
}

## Paquetes

library-pack-files = Paquetes (*.toml)
library-pack-entries = Contenido del paquete
library-pack-shown = { $file }: no se modifica nada hasta que lo incorpore.
library-pack-counts = Nuevos: { $new }. Posteriores a los nuestros: { $changed }. Anteriores a los nuestros: { $older }. En conflicto: { $conflict }. Iguales: { $same }.
library-pack-line = { $sign } { $state ->
    [new] nuevo
    [changed] posterior al nuestro
    [older] anterior al nuestro
    [conflict] ambos se modificaron
   *[same] igual
} · { $kind ->
    [clauses] cláusula
    [questions] pregunta
    [sets] serie de preguntas
    [mandates] mandato
    [states] Estado
    [treaties] tratado
   *[other] dato
} · { $title }
library-pack-take = { $count ->
    [0] Incorporar
    [one] Incorporar uno
   *[other] Incorporar { $count }
}
library-pack-taken = { $count ->
    [one] Se incorporó un elemento.
   *[other] Se incorporaron { $count } elementos.
}
library-pack-written = { $count ->
    [0] No se escribió nada: ninguno de estos textos es propio de la oficina.
    [one] Se escribió un texto en { $file }.
   *[other] Se escribieron { $count } textos en { $file }.
}

library-panes = Paneles de la biblioteca
library-pane-found = Búsqueda
library-pane-text = Texto
