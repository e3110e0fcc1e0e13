### La página junto al editor.

page-languages = Idiomas de la carta
page-tab = { $count ->
    [0] { $language }
   *[other] ■ { $language }
}
page-tab-told = { $count ->
    [0] { $language }
    [one] { $language }: falta un texto
   *[other] { $language }: faltan { $count } textos
}
page-sheet = { $kind ->
    [letter] Página: la carta, { $language }
    [annex] Página: el anexo, { $language }
   *[appendix] Página: otro anexo { $number }, { $language }
}
page-role = { $role ->
    [header] membrete
    [courtesy] nota sobre la traducción
    [classification] clasificación
    [mandates] encabezamiento con los mandatos
    [reference] referencia
    [date] fecha
    [recipient] destinatario
    [salutation] saludo
    [lead] introducción
    [facts] hechos
    [heading2] título
    [heading3] subtítulo
    [facts_heading2] título
    [facts_heading3] subtítulo
    [question] pregunta
    [closing] cierre
    [signature] firma
    [copies] copias
    [annex_label] encabezamiento de un anexo
    [annex_title] título de un anexo
    [annex] párrafo de un anexo
    [note] nota a pie de página
    [separator] comienzo de las notas a pie de página
   *[body] párrafo
}
page-link = { $kind ->
    [inside] Ctrl y clic para ir allí
   *[outside] { $link } – Ctrl y clic para abrirlo
}
page-zoom = Tamaño de la página
page-percent = { $percent } %
page-fit = Ajustar la página al ancho
page-fit-short = Ajustar al ancho
page-smaller-short = −
page-larger-short = +
action-page-larger = Ampliar la página
action-page-smaller = Reducir la página
action-page-natural = Mostrar la página a su tamaño natural
action-page-fit = Ajustar la página al ancho
