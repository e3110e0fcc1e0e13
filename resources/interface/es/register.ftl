### El registro: los números y la trayectoria de una carta, en la carta y en la sección Registro. Las observaciones en su cajón.

## Acciones

action-number-take = Tomar un número…
action-number-enter = Introducir el número del registro central…
action-letter-sent = Marcar como enviada…
action-letter-answered = Introducir la respuesta…
action-letter-take-back = Revocar el envío…
action-number-void = Anular el número…
action-findings-next = Ir a la observación siguiente
action-findings-previous = Ir a la observación anterior
action-findings-drawer = Mostrar u ocultar las observaciones
action-register-open = Abrir la carta
action-register-void = Anular el número…
action-register-enter = Introducir un número del registro central…
action-register-write = Escribir el registro como tabla (CSV)…
action-register-read = Incorporar un registro (CSV)…
action-register-gaps = Mostrar los huecos

## Situación de una carta, bajo su nombre

letter-standing-name = Situación de la carta
letter-standing = { $status ->
    [draft] ○ Borrador, aún sin número
    [referenced] ◐ Numerada, sin enviar
    [sent] ● Enviada el { $sent }
   *[answered] ✔ Enviada el { $sent }, respondida el { $answered }
}
letter-due = { $late ->
    [yes] ▲ El plazo de respuesta venció el { $date }
   *[no] Plazo de respuesta: { $date }
}
letter-published = Se publicará el { $date }
letter-steps = Número y envío
next-number-take = Tomar un número…
next-letter-sent = Marcar como enviada…
next-letter-answered = { $again ->
    [yes] Modificar la respuesta…
   *[no] Introducir la respuesta…
}

## Las preguntas

panel-leave = Cancelar
reason = Motivo
other-addressee = otros actores distintos de los Estados
number-take-title = Tomar un número del registro
number-asking = Consultando el registro…
number-needs-date = La carta no tiene fecha. Su número corresponde al año de su fecha, por lo que la fecha va primero.
number-set-date = Fijar la fecha
number-offered = { $known ->
    [held] El registro ya ha anotado { $reference } para esta carta. Ahora se escribe en ella.
   *[next] { $last ->
        [0] Es el primer número de su destinatario y año: { $reference }.
       *[other] La carta sería { $reference }. El número anterior es { NUMBER($last, useGrouping: 0) }.
    } Una vez asignado, el número pertenece a esta carta y no se vuelve a asignar nunca.
}
number-give = Asignar { $reference }
number-give-none = Asignar el número
number-last-asked = El registro no conoce ningún número de { $addressee } en { $year }. ¿Cuál fue el último asignado? La carta recibirá el siguiente.
number-last = Último número asignado
number-last-hint = 0 si no hubo ninguno
number-enter-instead = Introducir el número del registro central…
number-enter-title = Introducir el número del registro central
number-enter-text = El número se anota en el registro para que aquí no se asigne también a nadie más.
number-reference = Referencia
number-enter-do = Introducirlo
number-enter-other = Esta carta necesita una referencia como { $wanted }.
number-given = { $shown ->
    [same] La carta es ahora { $reference }.
   *[other] La carta es ahora { $reference }: entretanto, el número mostrado antes se asignó a otra carta.
}
number-entered = La carta es ahora { $reference }, como consta en el registro central.
number-clock-right = El reloj es correcto
numbering-clock = El reloj de este equipo indica { $now }, pero la última inscripción del registro es de { $latest }. No se asignó ningún número. Ponga en hora el reloj y vuelva a intentarlo, o indique que es correcto.
numbering-unreachable = No se puede acceder al registro de la oficina ({ $place }). La carta queda sin número; todo lo demás está guardado. Siga trabajando y tome el número cuando el registro vuelva a estar accesible.
numbering-knows-more = Alguien acaba de iniciar la numeración de { $addressee } en { NUMBER($year, useGrouping: 0) }: el último número es { NUMBER($last, useGrouping: 0) }. No se asignó ningún número. Cancele y vuelva a pedir el número.
numbering-start-unknown = El registro ya no conoce ningún número de { $addressee } en { NUMBER($year, useGrouping: 0) }. No se asignó ningún número. Cancele y vuelva a pedir el número.
numbering-unsaved = No se pudo guardar la carta, por lo que no se pidió nada al registro. Vea la barra de arriba y vuelva a intentarlo.
letter-sent-title = Marcar la carta como enviada
letter-sent-text = { $count ->
    [0] A partir de entonces la carta no se puede modificar. El envío se puede revocar, indicando un motivo.
    [one] Todavía hay un error entre las observaciones. Una vez enviada, la carta no se puede modificar. El envío se puede revocar, indicando un motivo.
   *[other] Todavía hay { $count } errores entre las observaciones. Una vez enviada, la carta no se puede modificar. El envío se puede revocar, indicando un motivo.
}
letter-sent-date = Enviada el
letter-sent-do = Se envió
letter-was-sent = { $reference } se envió. La carta está bloqueada.
letter-answered-title = ¿Cuándo se respondió a la carta?
letter-answered-date = Respondida el
letter-answered-do = Introducir la respuesta
letter-answered-not = No hubo respuesta
letter-was-answered = { $state ->
    [yes] Se ha anotado la respuesta.
   *[no] Se ha anotado que no hubo respuesta.
}
letter-take-back-title = Revocar el envío de { $reference }
letter-take-back-text = La carta se puede volver a modificar y conserva su número. El motivo queda en su historial.
letter-take-back-do = Revocarlo
letter-taken-back = Se revocó el envío. La carta se puede volver a modificar.
number-void-title = Anular { $reference }
number-void-text = El número queda en el registro con su motivo y no se vuelve a asignar nunca. La carta vuelve a ser un borrador y se le puede asignar otro.
number-void-do = Anularlo
number-voided = { $reference } está anulado. La carta ya no tiene número.

## Las fechas tal como se escriben

date-hint = día, mes, año
date-calendar = Calendario: { $field }
date-wrong = «{ $text }» no es una fecha. Se escribe como 29 de agosto de 2024, 29.8.2024 o 2024-08-29.
date-missing = Se necesita una fecha.

## Listas cuyo orden importa

ordered-keys = Alt y las teclas de flecha mueven una línea; Supr la quita
ordered-up = { $list }: subir
ordered-down = { $list }: bajar
ordered-out = { $list }: quitar

## Observaciones

findings-name = Observaciones
findings-count = { $errors ->
    [0] { $warnings ->
        [0] Ninguna observación
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }
    [one] { $warnings ->
        [0] 1 error
        [one] 1 error, 1 advertencia
       *[other] 1 error, { $warnings } advertencias
    }
   *[other] { $warnings ->
        [0] { $errors } errores
        [one] { $errors } errores, 1 advertencia
       *[other] { $errors } errores, { $warnings } advertencias
    }
}{ $aside ->
    [0] {""}
   *[other] {" "}(apartadas: { $aside })
}
findings-none = No hay errores ni advertencias pendientes.
findings-waiting = Aún sin comprobar
finding-severity = { $severity ->
    [error] Error
   *[warning] Advertencia
}
finding-place = { $part }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
}{ $where ->
    [none] {""}
   *[other] {" "}– { $where }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
finding-told = { $severity }. { $place }: { $finding }
finding-aside = { $place }: { $finding } – apartada: { $reason }
finding-gone = lo que se observó aquí está corregido
finding-go = Ir allí
finding-set-aside = Apartar…
finding-confirm = Confirmar la resolución…
finding-take-up = Retomar
finding-aside-title = Apartar la advertencia elegida
finding-aside-text = { $count ->
    [one] El motivo se conserva con la carta. La advertencia se puede retomar.
   *[other] El motivo se conserva con la carta. Aparta las { $count } advertencias de esta clase en este lugar. Se pueden retomar.
}
finding-aside-do = Apartar
error-not-waived = Un error no se puede apartar: se corrige o se resuelve con una confirmación. No se modificó nada.

## La sección Registro

register-name = Números del registro
register-column = { $column ->
    [reference] Número
    [addressee] Destinatario
    [status] Estado
    [letter] Carta
    [date] Fecha de la carta
    [origin] Asignado por
    [by] Introducido por
   *[at] El
}
register-status = { $status ->
    [reserved] ◐ Reservado
    [issued] ● Enviado
   *[void] ✕ Anulado
}
register-origin = { $origin ->
    [counted] este registro
    [claimed] registro central
   *[imported] otro registro
}
register-no-date = –
register-no-letter = { $why ->
    [elsewhere] en otro espacio de trabajo
   *[none] –
}
register-moment = { $day }, { $time }
register-untitled = aún sin asunto
register-void-because = Anulado: { $reason }
register-waiting = …
register-filter-addressee = Destinatario
register-filter-year = Año
register-filter-status = Estado
register-all-addressees = Todos los destinatarios
register-all-years = Todos los años
register-all-statuses = Cualquier estado
register-other = Otros actores (OTH)
register-addressee = { $name } ({ $code })
register-order = Orden
register-order-addressee = Por destinatario y año
register-order-newest = Primero los más recientes
register-count = { $count ->
    [0] Ningún número
    [one] 1 número
   *[other] { NUMBER($count) } números
}
register-empty = Aún no se ha asignado ningún número. La primera carta que tome uno inicia el registro; o incorpore como tabla el registro que ha llevado hasta ahora.
register-none-match = Ningún número responde a los filtros.
register-clear = Mostrar todos los números
register-more = Más
register-unreachable = No se puede acceder al registro. { $reason }
register-again = Reintentar
register-history-title = Historial de { $reference }
register-history-none = Elija un número para ver quién hizo qué con él.
register-event = { $when }, { $by }: { $what }
register-what = { $what ->
    [assigned] asignado a una carta por este registro
    [claimed] introducido como asignado por el registro central
    [imported] incorporado de otro registro
    [issued] su carta se envió
    [taken_back] se revocó el envío de su carta
    [void] anulado
    [retyped] su carta pasó a ser de otro tipo: { $before } → { $after }
    [started] la numeración comenzó después del número { $after }
   *[other] { $what }
}
register-because = { $words } – { $reason }
register-gaps-title = Números que no tiene ninguna carta
register-gap = { $first ->
    [same] { $addressee } { $last }/{ $year }
   *[other] { $addressee } { $first }–{ $last }/{ $year }
}
register-gap-column = { $column ->
    [numbers] Números
    [why] Por qué
   *[who] Quién y cuándo
}
register-who = { $by }, { $when }
register-no-gaps-yet = No hay huecos: cada número pertenece a una carta.
register-void-title = Anular { $reference }
register-void-text = El número queda aquí con su motivo y no se vuelve a asignar nunca. Si lo tiene una carta de este espacio de trabajo, esa carta vuelve a ser un borrador y se le puede asignar otro número.
register-was-voided = { $reference } está anulado.
register-enter-title = Introducir un número del registro central
register-enter-text = Para una carta que no se escribió aquí. El número de una carta de este espacio de trabajo se introduce en la carta.
register-enter-date = Fecha de la carta (opcional)
register-enter-do = Introducirlo
register-entered = Se introdujo { $reference }.
register-year-differs = La fecha es de un año distinto del de la referencia.
register-written = El registro se escribió en { $file }.
register-table-files = Tablas (*.csv)
register-faults-title = { $file } no es válido. No se incorporó nada.
register-fault = Línea { $line }: { $fault }
register-faults-more = …y { $count } líneas más.
register-faults-close = Cerrar
