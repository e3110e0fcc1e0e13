### El marco de la ventana.

window-title = Chancery
section-letters = Cartas
section-library = Biblioteca
section-register = Registro
section-mandates = Mandatos
section-preferences = Preferencias
action-section-letters = Mostrar las cartas
action-section-library = Mostrar la biblioteca
action-section-register = Mostrar el registro
action-section-mandates = Mostrar los mandatos
action-section-preferences = Mostrar las preferencias
action-quit = Salir
bar-close = Cerrar este mensaje
bar-severity = { $severity ->
    [error] Error
    [warning] Advertencia
   *[info] Información
}
close-unsaved = { $count ->
    [one] Una carta aún no está guardada
   *[other] { $count } cartas aún no están guardadas
}, porque no se puede escribir en el espacio de trabajo. Lo que ha escrito sigue aquí. Escríbalo como archivo de carta o cierre sin guardar.
close-anyway = Cerrar sin guardar

## Donde no hay ventana

no-display = La ventana necesita una pantalla y aquí no hay ninguna utilizable (QT_DEBUG_PLUGINS=1 da más detalles). No se abrió nada. Las órdenes funcionan sin ella: main.py --help.
no-qt = La ventana necesita bibliotecas que no están en este equipo. No se abrió nada. En Debian las instala «sh .ci/setup»; las órdenes funcionan sin ellas: main.py --help. ({ $reason })
