### Mandatos: en una carta, y los datos registrados de todos ellos.

## Búsqueda

mandate-search = Añadir un mandato
mandate-search-hint = Añadir un mandato: una palabra de su título en cualquier idioma, o su titular
mandate-found = Mandatos encontrados
mandate-not-found = Ningún mandato contiene todas estas palabras. Basta el comienzo de las palabras, en cualquiera de los seis idiomas. Un mandato que falte puede añadirse en la sección Mandatos.
mandate-hit = { $state ->
    [taken] { $title } (en la carta)
    [ended] { $title } (concluido)
   *[free] { $title }
}

## Las fichas de una carta

mandate-none = Aún no hay ningún mandato. Escriba una palabra de un título, en cualquiera de los seis idiomas, o el nombre de su titular y pulse Enter. El primer mandato es el principal.
mandate-facts-of = { $dated ->
    [yes] Datos al { $date }, fecha de la carta.
   *[no] Datos de hoy, { $date }: la carta aún no tiene fecha.
} { $count ->
    [0] No firma nadie.
    [one] Firma un mandato: la carta habla en singular.
   *[other] Firman { $count } mandatos: la carta habla en plural.
}
mandate-lead = principal
mandate-drag = Arrastre para mover, o pulse Alt y una tecla de flecha
mandate-remove = Quitar este mandato de la carta
mandate-removed = «{ $title }» se quitó de la carta.
mandate-put-back = Volver a ponerlo
mandate-status-label = Participación de este mandato en la carta
mandate-status = { $status ->
    [joined] se suma
    [invited] invitado
    [declined] declinó
   *[withdrawn] retirado
}
mandate-card = { $lead ->
    [yes] { $title }, principal. { $status }. { $resolution }. { $holder }
   *[no] { $title }. { $status }. { $resolution }. { $holder }
}
mandate-resolution-menu = Resolución: lo que se puede hacer
mandate-holder-menu = Firmante: lo que se puede hacer
mandate-do-confirm = Confirmar…
mandate-do-set-resolution = Fijar otra para esta carta…
mandate-do-record-resolution = Volver a la registrada
mandate-do-set-signatory = Fijar otro para esta carta…
mandate-do-record-signatory = Volver al registrado
mandate-do-new-holder = Nuevo titular…
mandate-do-show = Mostrar la ficha
mandate-ended-words = { $merged ->
    [none] El mandato concluyó el { $date }
   *[other] El mandato concluyó el { $date } y se fusionó con «{ $merged }»
}

## Situación de una resolución en la fecha de la carta

mandate-resolution-name = { $body ->
    [general_assembly] Resolución { $number } de la Asamblea General
    [commission_on_human_rights] Resolución { $number } de la Comisión de Derechos Humanos
    [economic_and_social_council] Resolución { $number } del Consejo Económico y Social
   *[human_rights_council] Resolución { $number }
}
mandate-resolution-in_force = { mandate-resolution-name }, de { $date }, en vigor
mandate-resolution-due = { mandate-resolution-name }, de { $date }, ha expirado; no consta su renovación
mandate-resolution-unknown = No consta ninguna resolución para esta fecha
mandate-resolution-ended = { mandate-resolution-name }, de { $date }
mandate-resolution-set = { $record ->
    [none] { mandate-resolution-name }, fijada para esta carta; no consta ninguna para esta fecha
   *[other] { mandate-resolution-name }, fijada para esta carta; está en vigor { $record }
}
mandate-resolution-none = No se cita ninguna resolución, según lo fijado para esta carta
mandate-resolution-listed = { $number }, de { $date }
mandate-resolution-cite-none = no citar ninguna resolución

## Situación del titular en la fecha de la carta

mandate-holder-in_force = { $since ->
    [none] { $function ->
        [none] Firma { $name }
       *[other] Firma { $name }, { $function }
    }
   *[other] { $function ->
        [none] Firma { $name }, en el cargo desde { $since }
       *[other] Firma { $name }, { $function } desde { $since }
    }
}
mandate-holder-due = { $function ->
    [none] No consta quién firma en esta fecha; último titular conocido: { $name }, desde { $since }
   *[other] No consta quién firma en esta fecha; último titular conocido: { $name }, { $function } desde { $since }
}
mandate-holder-unknown = No consta quién firma en esta fecha
mandate-holder-ended = Último titular: { $name }
mandate-holder-set = { $function ->
    [none] { $record ->
        [none] Firma { $name }, según lo fijado para esta carta; no consta nadie para esta fecha
       *[other] Firma { $name }, según lo fijado para esta carta; consta { $record }
    }
   *[other] { $record ->
        [none] Firma { $name }, { $function }, según lo fijado para esta carta; no consta nadie para esta fecha
       *[other] Firma { $name }, { $function }, según lo fijado para esta carta; consta { $record }
    }
}

## Formularios

mandate-leave = Cancelar
mandate-set = Fijar
mandate-enter = Introducir para la oficina
mandate-set-resolution = Otra resolución, solo para esta carta
mandate-set-signatory = Otro firmante, solo para esta carta
mandate-confirm-heading = Confirmar la resolución para la oficina
mandate-new-holder-heading = Nuevo titular, para la oficina
mandate-number = Número
mandate-date = Aprobada el
mandate-confirmed-until = Para cartas hasta el
mandate-name = Nombre
mandate-name-ru = Nombre en ruso
mandate-name-ar = Nombre en árabe
mandate-name-zh = Nombre en chino
mandate-gender-label = Títulos como para
mandate-gender = { $gender ->
    [f] una mujer
   *[m] un hombre
}
mandate-function = Función
mandate-function-none = ninguna
mandate-from = Desde
mandate-until-known = Hasta, si se sabe
mandate-body-label = Aprobada por
mandate-body = { $body ->
    [general_assembly] Asamblea General
    [commission_on_human_rights] Comisión de Derechos Humanos
    [economic_and_social_council] Consejo Económico y Social
   *[human_rights_council] Consejo de Derechos Humanos
}
mandate-source = Fuente
mandate-source-hint = En qué se basa la oficina: una página, un documento, un mensaje
mandate-day = 2026-08-31 o 31.8.2026
mandate-day-partial = 2026-08-31, 31.8.2026, o un mes: 2026-08
mandate-needs-name = Se necesita un nombre.
mandate-needs-from = ¿Desde cuándo? Se necesita un día (2026-08-31) o un mes (2026-08).
mandate-needs-until = El final no es un día (2026-08-31) ni un mes (2026-08).
mandate-needs-number = Se necesita un número, como 53/4.
mandate-needs-date = Se necesita el día de su aprobación, como 2026-08-31.
mandate-needs-source = Se necesita una fuente: en qué se basa la oficina. Se conserva con el dato.
mandate-adopted-later = La resolución no puede ser posterior a la carta, cuyos datos son los del { $date }.
mandate-needs-confirmed-until = ¿Para cartas hasta qué fecha es válida? Debe abarcar el { $date }.
mandate-run-out = { $number } es la que consta y ha expirado. Confírmela para la oficina.
mandate-write-mine = Introducir el mío en su lugar

## Acciones

action-mandate-search = Añadir un mandato
action-mandate-order = Orden habitual
action-mandate-up = Subir el mandato
action-mandate-down = Bajar el mandato
action-mandate-first = Hacer principal el mandato
action-mandate-remove = Quitar el mandato de la carta
action-mandate-set-resolution = Fijar otra resolución para esta carta
action-mandate-set-signatory = Fijar otro firmante para esta carta
action-mandate-record = Mandato: volver a lo registrado
action-mandate-confirm = Confirmar la resolución del mandato para la oficina
action-mandate-new-holder = Introducir un nuevo titular del mandato
action-mandate-show = Mostrar la ficha del mandato

## La sección: todos los mandatos y sus datos

mandates-search = Buscar en los mandatos
mandates-search-hint = Buscar: una palabra de un título, en cualquier idioma, o un titular
mandates-list = Mandatos
mandates-count = { $count ->
    [0] Ningún mandato
    [one] Un mandato
   *[other] { $count } mandatos
}
mandates-now-label = Mandatos que se muestran
mandates-now-all = todos
mandates-now = { $now ->
    [in_force] resolución en vigor
    [due] resolución por renovar
   *[ended] concluidos
}
mandates-row = { $now ->
    [in_force] { $resolution } en vigor
    [due] { $resolution ->
        [none] no consta ninguna resolución
       *[other] { $resolution } ha expirado
    }
   *[ended] concluido
}, { $holder ->
    [none] no consta el titular
   *[other] { $holder }
}{ $outdated ->
    [0] {""}
   *[other] {" "}(▲ lo que trae el programa ha cambiado)
}
mandates-add = Añadir…
mandates-record = Ficha del mandato
mandates-detail = El dato elegido
mandates-column = { $column ->
    [what] Dato
    [dates] Cuándo
    [source] Fuente
    [as-of] Fecha del dato
    [confidence] Fiabilidad
   *[whose] Origen
}
mandates-group = { $list ->
    [title] Títulos
    [resolution] Resoluciones
    [holder] Titulares
    [confirmation] Confirmado por la oficina
   *[whole] El mandato en su conjunto
}
mandates-history = Historial de los datos propios de la oficina ({ $count })
mandates-holder = { $function ->
    [none] { $name }
   *[other] { $name }, { $function }
}
mandates-confirmation = { $number }, confirmada por { $by }
mandates-until = para cartas hasta el { $date }
mandates-dates = { $begins ->
    [none] { $ends ->
        [none] {""}
       *[other] hasta { $ends }
    }
   *[other] { $ends ->
        [none] desde { $begins }
       *[other] de { $begins } a { $ends }
    }
}
mandates-confidence = { $confidence ->
    [read] leído
    [confirmed] confirmado
    [sourced] con fuente
    [high] alta
    [medium] media
   *[low] baja
}
mandates-ships = el programa
mandates-own = { $state ->
    [outdated] { $by } (lo que trae el programa ha cambiado)
   *[own] { $by }
}
mandates-no-title = no consta
mandates-event = { $done ->
    [put] { $date }, { $time }: { $by } introdujo { $what }. Fuente: { $source }
   *[taken_back] { $date }, { $time }: { $by } revocó { $what }. Motivo: { $source }
}
mandates-entered = Introducido por { $by } el { $date }, { $time }. Fuente: { $source }
mandates-shipped-source = { $confidence ->
    [none] { $source ->
        [none] Lo trae el programa.
       *[other] Lo trae el programa. Fuente: { $source }
    }
   *[other] { $source ->
        [none] Lo trae el programa. Fiabilidad: { $confidence }
       *[other] Lo trae el programa. Fuente: { $source }. Fiabilidad: { $confidence }
    }
}
mandates-shipped = { $state ->
    [changed] ▲ Lo que trae el programa ha cambiado desde que la oficina introdujo su dato. El de la oficina prevalece hasta que usted decida. El programa trae ahora:
    [gone] ▲ El programa ya no trae lo que traía cuando la oficina introdujo su dato. El de la oficina prevalece hasta que usted decida.
   *[under] El dato de la oficina prevalece sobre lo que trae el programa:
}
mandates-whole = { $own ->
    [yes] Añadido por la oficina.
   *[no] Lo trae el programa.
} { $scope ->
    [country] Mandato por país,
   *[thematic] Mandato temático,
} ordenado por «{ $keyword }». { $years ->
    [0] Sin plazo fijo.
    [one] Se renueva cada año.
   *[other] Se renueva cada { $years } años.
} Datos conocidos hasta { $titles } (títulos), { $resolutions } (resoluciones), { $holders } (titulares).
mandates-do-new-holder = Nuevo titular…
mandates-do-new-resolution = Nueva resolución…
mandates-do-new-title = Nuevo título…
mandates-do-confirm = Confirmar la resolución…
mandates-do-correct = Corregir…
mandates-do-keep = Conservar lo de la oficina
mandates-do-take = Adoptar lo que trae el programa
mandates-do-take-back = Revocar…
mandates-do-take-back-all = Revocar el mandato…
mandates-form = { $what ->
    [new-holder] Nuevo titular
    [new-resolution] Nueva resolución
    [new-title] Nuevo título a partir de un día
    [confirm] Confirmar la resolución para cartas de hoy
    [correct] Corregir lo que consta
    [take-back] Revocar el dato de la oficina; vuelve a regir lo que trae el programa
   *[take-back-all] Revocar el mandato completo
}
mandates-kind = Clase de título
mandates-title-in = { $gender ->
    [f] { $language }, de una mujer
   *[m] { $language }
}
mandates-needs-day = ¿Desde qué día? Se necesita, como 2026-08-31.
mandates-needs-title = Se necesita el título en inglés; los demás idiomas que queden vacíos se muestran como lagunas.
mandates-needs-both = Donde se da el título de una mujer, se necesita también el de un hombre.
mandates-add-heading = Un mandato que falta
mandates-keyword = Palabra clave en inglés
mandates-keyword-hint = por la que lo ordenan las cartas, como «older persons»
mandates-scope-label = Ámbito
mandates-scope = { $scope ->
    [country] por país
   *[thematic] temático
}
mandates-years-label = Renovación
mandates-years = { $count ->
    [0] sin plazo fijo
    [one] cada año
   *[other] cada { $count } años
}
mandates-first-number = Resolución
mandates-needs-keyword = Se necesita una palabra clave en inglés.
mandates-key-taken = Ya existe un mandato «{ $key }».
mandates-reason = Motivo
mandates-needs-reason = Se necesita un motivo; queda en el historial.
mandates-taken = se adoptó lo que trae el programa
mandate-in-use = { $count ->
    [one] Una carta tiene
   *[other] { $count } cartas tienen
} este mandato. No se revocó; no se modificó nada. Quítelo primero de las cartas.
action-mandates-search = Buscar en los mandatos
action-mandates-new-holder = Mandatos: nuevo titular
action-mandates-new-resolution = Mandatos: nueva resolución
action-mandates-new-title = Mandatos: nuevo título
action-mandates-confirm = Mandatos: confirmar la resolución
action-mandates-correct = Mandatos: corregir el dato elegido
action-mandates-add = Mandatos: añadir uno que falta

mandates-panes = Paneles de la sección de mandatos
mandates-pane-list = Todos los mandatos
mandates-pane-record = Ficha
