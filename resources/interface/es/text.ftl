### Campos de texto: sus herramientas, notas a pie de página, buscar y reemplazar.

sign-text-bold = N
sign-text-italic = C
text-kind = Clase de línea
text-kind-now = Clase de línea: { $kind }
kind-text-paragraph = Texto
kind-text-heading = Título
kind-text-subheading = Subtítulo
action-text-bold = Negrita
action-text-italic = Cursiva
action-text-paragraph = Convertir en texto normal
action-text-heading = Convertir en título
action-text-subheading = Convertir en subtítulo
action-text-bullets = Lista con viñetas
action-text-numbers = Lista numerada
action-text-quote = Cita
action-text-deeper = Bajar el elemento un nivel
action-text-outwards = Subir el elemento un nivel
action-text-link = Enlace…
action-text-check = Marcar para verificar
action-text-note = Insertar una nota a pie de página
action-text-table = Insertar una tabla
action-text-clear = Quitar negrita, cursiva, enlace y marca
action-text-cut = Cortar
action-text-copy = Copiar
action-text-paste = Pegar
action-text-paste-plain = Pegar como texto sin formato
action-text-select-all = Seleccionar todo
action-text-field = Insertar un campo
action-text-find = Buscar
action-text-replace = Buscar y reemplazar
action-text-find-next = Buscar el siguiente
action-text-find-previous = Buscar el anterior
action-text-switch-note = Ir a la nota a pie de página o volver a su llamada
action-text-next-check = Ir al siguiente pasaje por verificar
action-text-keep = Guardar la selección o el párrafo en la biblioteca
action-text-next-misspelled = Ir a la siguiente palabra mal escrita
action-text-add-row = Añadir una fila debajo
action-text-add-column = Añadir una columna a continuación
action-text-drop-row = Eliminar la fila
action-text-drop-column = Eliminar la columna
action-text-drop-table = Eliminar la tabla
text-notes = { $count ->
    [0] Notas a pie de página
    [one] Nota a pie de página
   *[other] Notas a pie de página ({ $count })
}
text-notes-of = Notas a pie de página: { $field }
text-checks = { $count ->
    [one] Por verificar: un pasaje
   *[other] Por verificar: { $count } pasajes
}
text-checks-of = Pasajes por verificar: { $field }
text-line = { $kind ->
    [heading] Título
    [cell] Celda de una tabla
    [quote] Cita
    [item] Elemento { $sign }
   *[text] Texto
}
text-link-address = Dirección
text-link-apply = Establecer el enlace
text-link-open = Abrir en el navegador
text-link-remove = Quitar el enlace
text-find-words = Buscar
text-find-case = Distinguir mayúsculas y minúsculas
text-find-close = Cerrar la búsqueda
text-find-count = { $count ->
    [0] No se encontró
   *[other] { $current ->
        [0] Encontrados: { $count }
       *[other] { $current } de { $count }
    }
}
text-replace-by = Reemplazar por
text-replace-one = Reemplazar
text-replace-all = Reemplazar todo
text-replaced = { $count ->
    [one] Un reemplazo
   *[other] { $count } reemplazos
}

## Lo que dice un texto vacío

empty-subject = De qué trata la carta. Termina la frase anterior.
empty-facts = Los hechos, tal como se recibieron. El texto de Word se incorpora con Pegar, incluidas sus notas a pie de página.
empty-concerns = Las preocupaciones que suscitan estos hechos
empty-analysis = El derecho aplicable, cuando lo argumenta la propia carta

## Spelling

spelling-added = «{ $word }» es una de las palabras de la oficina.
spelling-not-there = Aquí no se revisa la ortografía en este idioma. Las preferencias dicen qué falta.
spelling-none = No se encontró ninguna palabra mal escrita.
spelling-looking = Buscando sugerencias…
spelling-no-suggestion = No se conoce nada parecido a «{ $word }»
spelling-add = Añadir «{ $word }» a las palabras de la oficina
spelling-ignore = Dejar «{ $word }» hasta que se cierre el programa
