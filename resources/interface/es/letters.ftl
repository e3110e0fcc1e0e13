### La lista de cartas, las cartas nuevas y las copias, los archivos de carta y el historial de una carta.

## Acciones: en los menús, en los botones y en la lista de todo lo que se puede hacer

action-letter-new = Nueva carta
action-letter-read = Abrir archivo de carta…
action-letter-history = Mostrar el historial de esta carta
action-letters-find = Buscar cartas
action-letters-clear = Borrar la búsqueda y los filtros
action-letters-open = Abrir
action-letters-duplicate = Duplicar…
action-letters-history = Historial
action-letters-copy-reference = Copiar la referencia
action-letters-export = Escribir como archivo de carta…
action-letters-archive = Archivar
action-letters-unarchive = Sacar del archivo
action-new-letter-leave = No crear ninguna carta
action-duplicate-leave = No crear ninguna copia
action-letter-file-faults-sheet-leave = Dejar el archivo de carta
action-letter-file-faults-copy = Copiar lo que no es válido
action-history-leave = Salir del historial
action-history-bring-back = Restablecer este estado
action-history-give-name = Dar un nombre a este estado

## La lista

letters-name = Cartas
letters-search = Buscar cartas
letters-recent = Recientes
letters-count = { $shown ->
    [one] { NUMBER($shown) } carta
   *[other] { NUMBER($shown) } cartas
} de { NUMBER($among) }
column = { $column ->
    [reference] Referencia
    [addressee] Destinatario
    [title] Título
    [status] Estado
    [date] Fecha
    [response_due] Plazo de respuesta
    [type] Tipo
    [mandates] Mandatos
    [languages] Idiomas
   *[changed] Modificada
}
order-by = Ordenar por
row-waiting = …
no-number = { $type } { $addressee } --/{ $year ->
    [none] ----
   *[other] { $year }
}
no-title = aún sin asunto
no-date = sin fecha
nothing-due = –
row-line = { $column }: { $text }
status = { $status ->
    [draft] ○ Borrador
    [referenced] ◐ Numerada
    [sent] ● Enviada
   *[answered] ✔ Respondida
}
response-due = { $late ->
    [yes] ▲ { $date }, plazo vencido
   *[no] { $date }
}
list-joint = {", "}
changed-by = { $day }, { $time }, por { $who }
letter-type = { $type ->
    [AL] AL – carta de alegación
    [UA] UA – llamamiento urgente
    [OL] OL – otra carta
   *[other] { $type } – { $name }
}
other-actor = Otro actor
other-actor-choice = Otro actor: una empresa, una organización, una autoridad…
letter-called = { $reference ->
    [none] { $type } a { $addressee }, aún sin número
   *[other] { $reference }
}
recent-letter = { $title ->
    [none] { $name }
   *[other] { $name }: { $title }
}
recent-none = Aún no se ha abierto ninguna carta

## Filtros

filter-name = { $filter ->
    [status] Filtrar por estado
    [type] Filtrar por tipo
    [addressee] Filtrar por destinatario
    [mandate] Filtrar por mandato
    [language] Filtrar por idioma
   *[year] Filtrar por año
}
filter-all = { $filter ->
    [status] Cualquier estado
    [type] Cualquier tipo
    [addressee] Cualquier destinatario
    [mandate] Cualquier mandato
    [language] Cualquier idioma
   *[year] Cualquier año
}
filter-archived = En el archivo
filters-clear = Borrar
filters-clear-all = Mostrar todas las cartas
letters-none = { $why ->
    [searched] Ninguna carta responde a la búsqueda y a los filtros.
   *[archived] { $count ->
        [0] El archivo está vacío.
        [one] Aquí no hay ninguna carta; hay una en el archivo.
       *[other] Aquí no hay ninguna carta; hay { NUMBER($count) } en el archivo.
    }
}

## Donde aún no hay ninguna carta

welcome-title = Le damos la bienvenida a Chancery
welcome-what = Chancery compone una comunicación conjunta: usted elige el destinatario y los mandatos, escribe los hechos y toma de la biblioteca preguntas y párrafos jurídicos. El encabezamiento, la introducción, las resoluciones, las firmas y las fechas se generan solos, en seis idiomas, y la carta sale como archivo de Word.
welcome-safe = Todo lo que escribe se guarda al momento y permanece en este equipo. En los historiales usted figura como «{ $who }»; esto se cambia en las preferencias.
welcome-way = { $way ->
    [sample] Abrir la carta de ejemplo
    [first] Empezar una primera carta
   *[file] Abrir un archivo de carta…
}
welcome-way-text = { $way ->
    [sample] Una carta completa en seis idiomas, para explorarla y modificarla como desee.
    [first] Se le preguntará por el tipo, el destinatario y el mandato que la encabeza.
   *[file] Una carta que un colega escribió desde Chancery o que usted redactó como archivo.
}
sample-opened = Esta es la carta de ejemplo, como carta propia: modifique lo que desee. No tiene número, ya que los números los da el registro.

## Una carta nueva

new-letter-title = Nueva carta
new-letter-do = Crear y abrir la carta
sheet-leave = Cancelar
new-type = Tipo
new-addressee = Destinatario
new-addressee-hint = Escriba cualquier parte del nombre de un Estado, en cualquier idioma
new-addressee-missing = Elija un destinatario: escriba una parte de su nombre y selecciónelo en la lista.
new-kind = Qué es
new-mandate = Mandato principal
new-mandate-hint = Escriba una palabra de su título, en cualquier idioma, o el nombre de un titular
new-mandate-missing = Elija el mandato principal: escriba una palabra de su título y selecciónelo en la lista.
new-original = Idioma
new-translations = Traducciones
actor-kind = { $kind ->
    [company] Una empresa
    [organization] Una organización internacional
    [bank] Un banco
    [authority] Una autoridad
   *[other] Otra cosa
}

## Copias

duplicate-title = Duplicar una carta
duplicate-do = Crear y abrir la copia
duplicate-of = { $title ->
    [none] { $name }
   *[other] { $name }: { $title }
}
duplicate-kind = Clase de copia
copy-kind = { $kind ->
    [structure] Misma estructura
    [sibling] Misma carta a otro destinatario
   *[follow_up] Seguimiento
}
copy-explained = { $kind ->
    [structure] Mandatos, idiomas, opciones y lo que procede de la biblioteca; sin los textos.
    [sibling] Todo menos el destinatario, el número y el saludo.
   *[follow_up] Al mismo destinatario; recuerda la carta y mantiene el asunto, sin los hechos.
}
copy-addressee-missing = Elija un destinatario distinto del de la carta.
copy-reply-label = Respuesta a la carta
copy-reply = { $reply ->
    [none] No la hubo
    [received] La hubo
   *[unknown] Aún no se sabe
}
copy-replied-on = Fecha de la respuesta

## Archivo

letters-archived = { $archived ->
    [yes] { $count ->
        [one] La carta está en el archivo.
       *[other] { NUMBER($count) } cartas están en el archivo.
    }
   *[no] { $count ->
        [one] La carta está de nuevo en la lista.
       *[other] { NUMBER($count) } cartas están de nuevo en la lista.
    }
}
undo-this = Deshacer

## Archivos de carta

choose-letter-file = Abrir un archivo de carta
choose-letter-file-place = Escribir como archivo de carta
letter-files = Archivos de carta ({ $ending })
letter-file-taken-in = El archivo de carta está abierto como carta propia.{ $present ->
    [yes] {" "}La carta de la que procede sigue en la lista, junto a ella.
   *[no] {""}
}{ $reference ->
    [none] {""}
   *[other] {" "}El número { $reference } no se incorporó, ya que los números los da el registro: introdúzcalo allí.
}
letter-files-written = { $count ->
    [one] Escrito: { $file }
   *[other] Se escribieron { NUMBER($count) } archivos de carta en { $folder }
}
letter-file-faults-sheet-title = No se puede abrir este archivo de carta
letter-file-faults-sheet-do = Elegir otro…
letter-file-faults-told = { $file }: { $count ->
    [one] hay un elemento que no es válido.
   *[other] hay { NUMBER($count) } elementos que no son válidos.
} No se incorporó nada. Corrija el archivo y vuelva a abrirlo.

## El historial de una carta

history-leave = Volver
history-button = Historial
history-of = Historial de { $name }
history-states = Estados
history-life = Trayectoria de la carta
history-named = Solo los estados con nombre
history-name-hint = Un nombre para este estado
history-give-name = Dar el nombre
history-bring-back = Restablecer este estado
history-line = { $name ->
    [none] { $time }  { $what } · { $who }
   *[other] { $time }  ★ { $name } · { $what } · { $who }
}
history-what = { $action ->
    [created] Creada
    [undo] { $part ->
        [none] Deshecho
       *[other] { $part }, deshecho
    }
    [redo] { $part ->
        [none] Rehecho
       *[other] { $part }, rehecho
    }
    [restored] Restablecida
    [numbered] Numerada
    [voided] Número anulado
    [sent] Enviada
    [taken_back] Envío revocado
    [answered] Respuesta anotada
   *[edit] { $part ->
        [none] Modificada
       *[other] { $part }
    }
}
history-event = { $day }, { $time }  { $what ->
    [created] Creada
    [numbered] Numerada
    [voided] Número anulado
    [sent] Enviada
    [taken_back] Envío revocado
    [answered] Respuesta anotada
    [archived] Archivada
    [unarchived] Sacada del archivo
   *[other] { $what }
} · { $who }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}
history-state = { $present ->
    [yes] Ahora: desde el { $day }, { $time }, por { $who }
   *[no] Tal como estaba el { $day }, { $time }, por { $who }
}
history-brought-back = { $state }: se ha restablecido este estado.
history-named-now = En adelante, el estado se llama «{ $name }» y se conserva siempre.
open-letter = Abrir la carta
comparison-name = Diferencias con el estado actual
comparison-none = No hay diferencias con el estado actual.
comparison-present = { $locked ->
    [yes] Esta es la carta tal como está ahora. Se envió y no cambia; aún puede verse cualquier estado anterior.
   *[no] Esta es la carta tal como está ahora. Elija un estado anterior para ver las diferencias y restablecerlo.
}
comparison-gone = estaba y ya no está
comparison-came = se añadió después
comparison-place = { $part }{ $number ->
    [0] {""}
   *[other] {" "}{ NUMBER($number) }
}{ $field ->
    [none] {""}
   *[other] : { $field }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
comparison-count = { $gone ->
    [0] Ninguna palabra suprimida
    [one] Una palabra suprimida
   *[other] { NUMBER($gone) } palabras suprimidas
}, { $came ->
    [0] ninguna añadida
    [one] una añadida
   *[other] { NUMBER($came) } añadidas
}
field-type = tipo
field-addressee = destinatario
field-date = fecha
field-reference = número
field-languages = idiomas
field-classification = clasificación
field-states-concerned = Estados interesados
field-also-sent = enviada también a
field-status = estado
field-resolution = resolución
field-name = nombre
field-kind = clase

## Otras personas

letter-open-elsewhere = { $count ->
    [one] { $who } también tiene abierta esta carta, desde { $since }.
   *[other] { $who } también tienen abierta esta carta, la primera persona desde { $since }.
} No se sobrescribe nada: si ambas partes la modifican, se le preguntará.
