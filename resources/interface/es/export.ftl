### Exportar una carta: archivos de Word, PDF, archivos de carta.

action-export = Exportar la carta como archivos de Word
action-export-close = Cerrar la exportación
action-export-write = Escribir los archivos
action-letter-write-file = Escribir la carta como archivo de carta
export-button = Exportar…
export-title = Exportación
export-languages = Idiomas
export-kind = Borrador o carta definitiva
export-draft = Borrador
export-draft-hint = Señalado como borrador en el encabezado, con sus lagunas a la vista.
export-final = Carta definitiva
export-why-no-final = { $lacks ->
    [both] Una carta definitiva necesita un número y una fecha.
    [number] Una carta definitiva necesita un número.
    [date] Una carta definitiva necesita una fecha.
    [errors] { $count ->
        [one] Una carta definitiva no tiene errores; abajo figura uno.
       *[other] Una carta definitiva no tiene errores; abajo figuran { $count }.
    }
   *[nothing] {""}
}
export-found = Lo que falta o no está confirmado
export-language-state = { $state ->
    [off] no se escribirá
    [unknown] se está revisando…
   *[known] { $errors ->
        [0] { $unconfirmed ->
            [0] ● completo
            [one] ▲ una redacción que nadie ha confirmado
           *[other] ▲ { $unconfirmed } redacciones que nadie ha confirmado
        }
        [one] ■ un error
       *[other] ■ { $errors } errores
    }
}
export-line = { $severity ->
    [error] ■
   *[warning] ▲
} { $language ->
    [none] { $message }
   *[other] { $language }: { $message }
}
export-unconfirmed-sentences = { $count ->
    [one] una frase estándar que nadie ha confirmado
   *[other] { $count } frases estándar que nadie ha confirmado
}
export-unconfirmed-titles = { $count ->
    [one] el título de un mandato que nadie ha confirmado: { $names }
   *[other] títulos de { $count } mandatos que nadie ha confirmado: { $names }
}
export-unconfirmed-texts = { $count ->
    [one] un texto de la biblioteca que nadie ha confirmado: { $names }
   *[other] { $count } textos de la biblioteca que nadie ha confirmado: { $names }
}
export-unconfirmed-names = { $count ->
    [one] un nombre que nadie ha confirmado: { $names }
   *[other] { $count } nombres que nadie ha confirmado: { $names }
}
export-go-there = Un clic lleva al lugar
export-folder = Carpeta
export-choose = Elegir…
export-names = Archivos que se escribirán
export-no-language = Ninguno: no se ha elegido ningún idioma.
export-write = { $kind ->
    [draft] { $count ->
        [one] Escribir el borrador
       *[other] Escribir { $count } borradores
    }
   *[final] { $count ->
        [one] Escribir la carta definitiva
       *[other] Escribir la carta definitiva en { $count } idiomas
    }
}
export-progress = Idiomas escritos
export-stop = Cancelar
export-stopped = Se canceló la exportación. No se escribió nada.

## Archivos que alguien ha modificado

export-changed = { $count ->
    [one] Este archivo se modificó después de exportarlo o no lo creó Chancery. Aún no se ha escrito nada.
   *[other] Estos archivos se modificaron después de exportarlos o no los creó Chancery. Aún no se ha escrito nada.
}
export-keep-both = Conservar ambos
export-keep-both-told = Conservar { $file } y escribir el nuevo como { $second }
export-second = El nuevo se escribe como { $second }
export-replace = Reemplazarlo
export-replace-told = Reemplazar { $file }
export-go-on = Continuar
export-leave = No escribir nada
export-again = Exportar de nuevo

## Lo que se escribió

export-done = { $count ->
    [one] Se escribió un archivo
   *[other] Se escribieron { $count } archivos
}
export-show-folder = Mostrar en la carpeta
export-show-folder-told = Mostrar la carpeta con los archivos
export-open = Abrir en Word
export-open-told = Abrir { $file } en el programa para ese tipo de archivos
export-open-pdf = Abrir
export-open-pdf-told = Abrir { $file }
export-pdf = Crear un PDF
export-pdf-told = Crear un PDF de { $file } con LibreOffice
export-pdf-stop = Detener la creación del PDF
export-pdf-stop-told = Detener la creación de un PDF de { $file }
pdf-no-office = No se encontró LibreOffice en este equipo, y es lo que aquí crea los PDF. Los archivos de Word están escritos. Instale LibreOffice, o abra el archivo de Word y guárdelo desde allí como PDF.
pdf-unreadable = No se puede leer { $file }: { $reason }. No se creó ningún PDF.
pdf-failed = { $file } no se pudo convertir en PDF: { $reason }. El archivo de Word está intacto. Ábralo en Word y guárdelo desde allí como PDF.

## Archivos de carta

letter-file-where = Escribir el archivo de carta
letter-file-kind = Archivos de carta (*.toml)
letter-file-written = Se escribió { $file }.
letter-file-of-another = { $file } es el archivo de otra carta. No se reemplazó y no se escribió nada. Elija otro nombre.
