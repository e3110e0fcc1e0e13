### Una carta abierta.

action-letter-undo = Deshacer
action-letter-redo = Rehacer
action-letter-close = Cerrar la carta
action-next-part = Ir a la parte siguiente
action-previous-part = Ir a la parte anterior
action-next-language = Pasar al siguiente idioma de la carta
action-previous-language = Volver al idioma anterior
action-next-pane = Ir al panel siguiente
action-previous-pane = Ir al panel anterior
panes-name = Paneles de la carta
pane-parts = Partes
pane-editor = Redacción
pane-page = Página
parts-name = Partes de la carta
part-addressee = Destinatario
part-mandates = Mandatos
part-previous = Cartas anteriores
part-subject = Asunto
part-facts = Hechos
part-concerns = Preocupaciones
part-analysis = Análisis
part-questions = Preguntas
part-annex = Anexo
part-appendices = Otros anexos
part-closing = Cierre
part-told = { $part }: { $state ->
    [empty] vacía
    [warning] hay una advertencia
    [error] hay un error
   *[done] lista
}
saving-state = { $state ->
    [saved] Guardada { $at }
    [saving] Guardando…
    [changed] Sin guardar: se modificó en otro lugar
   *[unsaved] Sin guardar
}
save-again = Reintentar
keep-both = Conservar ambas
take-theirs = Seguir con la suya
open-other = Abrirla
kept-both = Lo que usted escribió se conservó como carta aparte.
