### En torno al trabajo: desbloqueo, un espacio de trabajo que no se abre, preferencias, paleta, lo que salió mal.

## Palabras de muchos lugares

try-again = Reintentar
cancel = Cancelar
print = Imprimir…
copy = Copiar
show-in-folder = Mostrar en la carpeta
close-window = Cerrar la ventana
write-letter-file = Escribir como archivo de carta
write-letter-files = Escribir como archivos de carta
letters-rescued-written = { $count ->
    [one] La carta está
   *[other] { $count } cartas están
} en { $folder }, como archivos de carta. No están protegidos por la frase de contraseña del espacio de trabajo.
choose-folder-letters = Carpeta para los archivos de carta
choose-folder-backup = Carpeta de una copia de seguridad
choose-folder-backup-to = Carpeta para la copia de seguridad
secret-show = Mostrar
secret-hide = Ocultar

## Desbloqueo

unlock-title = El espacio de trabajo está bloqueado
unlock-place = Se abre con su frase de contraseña. Está en { $folder }
unlock-open = Abrir
unlock-forgotten = La he olvidado…
unlock-keep = Guardar la frase de contraseña en el llavero de este sistema
unlock-waits = Abriendo…
unlock-recover = Establecer la nueva frase de contraseña y abrir
unlock-back = Volver
unlock-recovery-where = Ocho grupos de cinco caracteres, tal como se imprimieron al establecer la frase de contraseña. Las minúsculas y la falta de guiones no importan.
passphrase = Frase de contraseña
passphrase-present = Frase de contraseña actual
passphrase-new = Nueva frase de contraseña
passphrase-again = La misma otra vez
passphrase-advice = Al menos ocho caracteres; cuatro o cinco palabras sin relación entre sí son mejores y más fáciles de recordar.
recovery-key = Clave de recuperación
passphrase-wrong-in-window = La frase de contraseña es incorrecta. No se tocó nada. Compruebe el idioma del teclado y Bloq Mayús. Si la ha olvidado, la clave de recuperación abre el espacio de trabajo.
passphrase-is-set-in-window = El espacio de trabajo ya tiene una frase de contraseña. No se hizo nada.
passphrase-is-not-set-in-window = El espacio de trabajo no tiene frase de contraseña. No se hizo nada.
keyring-unsafe-in-window = Este sistema no tiene un llavero que guarde con seguridad una frase de contraseña. Se pedirá cada vez.
keyring-refused-in-window = El llavero de este sistema deniega el acceso ({ $kind }). Desbloquéelo o escriba la frase de contraseña.
key-file-damaged-in-window = { $file }: el archivo de clave está dañado o no es el de este espacio de trabajo. El espacio de trabajo no se tocó. En cada copia de seguridad de la misma clave hay una copia del archivo de clave: vuelva a colocar una junto al espacio de trabajo o restaure una copia de seguridad.

## Un espacio de trabajo que no se abre

trouble-title = { $kind ->
    [damaged] El espacio de trabajo está dañado
    [alone] El espacio de trabajo está dañado
    [gone] El espacio de trabajo no está
    [missing] El espacio de trabajo no está
    [key] La clave del espacio de trabajo está dañada
    [network] El espacio de trabajo está en un recurso compartido de red
    [busy] El espacio de trabajo está en uso
    [settings] No se puede leer la configuración
    [server] La base de datos de la oficina no responde
   *[other] No se puede abrir el espacio de trabajo
}
trouble-safe = { $kind ->
    [damaged] Nada de lo que haga aquí perjudica al archivo dañado: se conserva, y lo que contenga más reciente que la copia de seguridad se incorpora si se puede leer.
    [alone] Nada de lo que haga aquí perjudica al archivo dañado: se conserva, elija lo que elija.
    [gone] Las copias de seguridad están intactas. Si movió el espacio de trabajo, devuélvalo a su lugar y vuelva a intentarlo.
    [missing] No se escribió nada. Si movió el espacio de trabajo, devuélvalo a su lugar y vuelva a intentarlo; se puede restaurar una copia de seguridad que esté en otro lugar.
    [key] Las cartas están íntegras, pero no se pueden leer sin su clave.
    [network] Dos equipos no pueden compartir un espacio de trabajo en un recurso de red: se dañaría. Inicie Chancery con una carpeta de este equipo (--home), o haga que varias personas trabajen en una base de datos de la oficina.
    [busy] No se ha perdido nada. Otro programa, quizá una copia de seguridad del equipo, está usando el archivo en este momento.
    [settings] Sus cartas están intactas: la configuración contiene su nombre, el idioma y otros datos similares.
    [server] Lo que se guardó está en la base de datos de la oficina, a salvo. Aquí no se modificó nada.
   *[other] Lo que se guardó antes está intacto.
}
act = { $act ->
    [again] Reintentar
    [newest] Restaurar la última copia de seguridad válida
    [choose] Elegir otra copia de seguridad…
    [anew] Crear un nuevo espacio de trabajo con todo lo que se pueda leer
    [look] Abrirlo solo para lectura
    [letters] Extraer las cartas…
    [office] Conexión de la oficina…
    [local] Trabajar con el archivo de este equipo
   *[defaults] Empezar con la configuración habitual
}
act-what = { $act ->
    [again] Después de corregir lo que lo impide.
    [newest] Ocupa el lugar del espacio de trabajo. El archivo anterior se conserva, y lo que contenga más reciente y se pueda leer se incorpora.
    [choose] De la lista de copias de seguridad o de otro disco.
    [anew] No hay ninguna copia de seguridad válida. El archivo anterior se conserva; se indica lo que ya no se puede leer.
    [look] Se muestra lo que aún se puede leer. No se puede modificar nada, y el archivo queda como está.
    [letters] Cada carta que se pueda leer, como archivo de carta, en una carpeta que usted elija.
    [office] La dirección de la base de datos se comprueba y se prueba antes de guardarla.
    [local] La base de datos se deja como está. Sus cartas no están en este equipo.
   *[defaults] El archivo que no se puede leer se conserva junto al nuevo, como settings.toml.unread.
}
opening-fault = No se pudo abrir el espacio de trabajo por un fallo del programa ({ $kind }). No se escribió nada. El diario indica el lugar.
workspace-damaged-safe-in-window = { $place } se dejó como estaba y no se escribió nada. Está a salvo la copia de seguridad { $backup } de { $made }, con { $letters ->
    [one] una carta
   *[other] { $letters } cartas
}.
workspace-damaged-alone-in-window = { $place } se dejó como estaba y no se escribió nada. No hay ninguna copia de seguridad íntegra. Si el espacio de trabajo tiene una frase de contraseña y no se le pidió, vuelva a colocar el archivo de clave (workspace.key) junto al espacio de trabajo.
workspace-damaged-in-window = { $place } se dejó como estaba y no se escribió nada.
workspace-gone-in-window = { $place } falta o está vacío, aunque hay copias de seguridad. No se creó nada en su lugar. La última copia de seguridad válida es { $backup }, de { $made }.
place-network-in-window = { $folder } está en un recurso compartido de red ({ $kind }). No se abrió nada.
settings-wrong-in-window = { $file } no es válido: { $reason }. No se abrió nada.
restore-none-good-in-window = Ninguna copia de seguridad está íntegra y se abre con esta frase de contraseña. No se hizo nada. Elija otra copia de seguridad, o una de otro disco.
restore-no-such-in-window = No hay ninguna copia de seguridad en la carpeta «{ $name }». No se hizo nada. Una copia de seguridad es una carpeta que contiene workspace.db y backup.toml.
backup-differs-in-window = { $place }: la copia de seguridad no coincide con lo que debía copiarse. Se desechó; el espacio de trabajo está intacto. Vuelva a intentarlo, o en una carpeta de otro disco.
wait-opening = Abriendo el espacio de trabajo…
wait-restoring = Restaurando la copia de seguridad…
wait-letters = Leyendo lo que se puede leer…
wait-putting-away = Todo está guardado. El espacio de trabajo se cierra un momento…
wait-closing = Todo está guardado. Se está haciendo una última copia de seguridad…
closed-without-backup = Todo está guardado, pero falló la copia de seguridad que se hace al cerrar.
letters-out = { $read ->
    [one] Una carta se escribió
   *[other] { $read } cartas se escribieron
} en { $folder } tal como { $read ->
    [one] estaba
   *[other] estaban
} por última vez, y { $older ->
    [one] una
   *[other] { $older }
} a partir de una copia de seguridad. Los archivos no están protegidos por la frase de contraseña.

## Preferencias

preferences-page = { $page ->
    [general] General
    [passphrase] Frase de contraseña
    [backups] Copias de seguridad
    [office] Conexión de la oficina
    [files] Dónde están los archivos
    [shortcuts] Atajos de teclado
   *[about] Acerca de Chancery
}
action-preferences-general = Preferencias: nombre, idioma, tema, tamaño
action-preferences-passphrase = Preferencias: frase de contraseña
action-preferences-backups = Preferencias: copias de seguridad y restauración
action-preferences-office = Preferencias: conexión de la oficina
action-preferences-files = Preferencias: dónde están los archivos
action-shortcuts = Mostrar todos los atajos de teclado
action-about = Acerca de Chancery
palette-button = Buscar…
action-palette = Buscar una acción o una carta
action-help = Buscar una acción o una carta (ayuda)
you = Usted
your-name = Su nombre
your-name-what = Figura junto a lo que usted guarda, para los demás miembros de la oficina. Nunca figura en una carta exportada.
looks = Aspecto
interface-language = Idioma de la ventana
interface-language-what = Las cartas tienen sus propios idiomas; este es el de los menús y los mensajes.
theme = Tema
theme-name = { $theme ->
    [light] Claro
    [dark] Oscuro
    [contrast] Contraste alto
   *[system] Como el sistema
}
scale = Tamaño de todo
scale-percent = { $percent } %

## Preferencias: frase de contraseña

passphrase-state = { $state ->
    [set] El espacio de trabajo tiene una frase de contraseña.
   *[none] El espacio de trabajo no tiene frase de contraseña: quien tenga el archivo puede leerlo.
}
passphrase-what = La frase de contraseña cifra el espacio de trabajo y sus copias de seguridad. No protege los archivos de carta ni los archivos de Word que usted exporta.
passphrase-office-in-window = El espacio de trabajo está en una base de datos de la oficina y está protegido allí, no por una frase de contraseña aquí.
passphrase-set = Establecer una frase de contraseña…
passphrase-change = Cambiar la frase de contraseña…
passphrase-renew = Otros la conocen: cambiar la frase de contraseña y la clave…
passphrase-remove = Quitar la frase de contraseña…
recovery-key-new = Crear una nueva clave de recuperación…
passphrase-asks = { $what ->
    [set] Todo se escribe de nuevo, cifrado. Después se muestra, una sola vez, una clave de recuperación.
    [change] La nueva frase de contraseña abre el espacio de trabajo y las copias de seguridad que abre la actual.
    [renew] Todo se escribe de nuevo con otra clave, que las copias antiguas del archivo de clave no abren. Después se muestra, una sola vez, una nueva clave de recuperación.
    [key] La clave de recuperación que usted tiene dejará de abrir nada. La nueva se muestra una sola vez.
    [keyring] La frase de contraseña se guarda en el llavero de este sistema, que la abre cuando usted inicia sesión.
   *[remove] Todo se escribe de nuevo sin cifrar: quien tenga el archivo podrá leerlo.
}
passphrase-do = { $what ->
    [set] Establecer la frase de contraseña
    [change] Cambiar la frase de contraseña
    [renew] Cambiar la frase de contraseña y la clave
    [key] Crear una nueva clave de recuperación
    [keyring] Guardarla en el llavero
   *[remove] Quitar la frase de contraseña
}
passphrase-is-set-now = El espacio de trabajo está cifrado.
passphrase-is-changed = Se cambió la frase de contraseña, también para las copias de seguridad.
passphrase-is-renewed = El espacio de trabajo tiene otra clave y la nueva frase de contraseña.
passphrase-is-removed = Se quitó la frase de contraseña. El espacio de trabajo ya no está cifrado.
recovery-key-is-new = Hay una nueva clave de recuperación; la anterior ya no abre nada.
recovery-key-once = Abre el espacio de trabajo si se olvida la frase de contraseña. Solo se muestra ahora: imprímala o anótela, y guárdela lejos de este equipo.
recovery-key-kept = La tengo en papel
recovery-key-sheet = Clave de recuperación de un espacio de trabajo de Chancery
recovery-key-sheet-what = Abre el espacio de trabajo si se olvida la frase de contraseña. Guárdela bajo llave, separada del equipo.
older-copies = Copias más antiguas
older-are = { $count ->
    [one] Una copia de seguridad o archivo antiguo no está protegido
   *[other] { $count } copias de seguridad o archivos antiguos no están protegidos
} por la frase de contraseña actual.
older-remove = Eliminarlos…
older-sure = Eliminarlos definitivamente
older-keep = Conservarlos
older-removed = { $count ->
    [one] Se eliminó una copia más antigua
   *[other] Se eliminaron { $count } copias más antiguas
}.

## Preferencias: copias de seguridad

backups = Copias de seguridad
backups-what = Se hace una copia de seguridad cuando se abre y se cierra la ventana, y cada hora en la que algo ha cambiado. Cada una se relee antes de darla por válida. Las más antiguas se van reduciendo: una por día, por semana, por mes.
backups-none = Aún no hay copias de seguridad.
backup-when = Hecha
backup-letters = Cartas
backup-why = Por qué
backup-state = Estado
backup-told = { $when }, { $letters ->
    [one] una carta
   *[other] { $letters } cartas
}
backup-reason = { $reason ->
    [opened] al abrir
    [hour] mientras estaba abierto
    [closed] al cerrar
    [upgrade] antes de una actualización
    [restore] antes de una restauración
    [protection] por la frase de contraseña
   *[asked] a mano
}
backup-is = { $state ->
    [whole] íntegra, { $guarded ->
        [open] no protegida
       *[protected] protegida
    }
    [damaged] dañada
   *[unknown] { $guarded ->
        [open] no protegida
       *[protected] protegida
    }
}
backup-make = Hacer ahora una copia de seguridad
backup-make-to = Hacer una en otra carpeta…
backup-elsewhere = Una copia de seguridad en otra carpeta…
backup-verify = Verificar
backup-making = Haciendo una copia de seguridad…
backup-verifying = Leyendo la copia de seguridad completa…
backup-is-made = Se hizo y se verificó una copia de seguridad: { $letters ->
    [one] una carta
   *[other] { $letters } cartas
}.
backup-is-made-to = Se hizo y se verificó una copia de seguridad: { $letters ->
    [one] una carta
   *[other] { $letters } cartas
}, en { $folder }.
backup-other-key = La copia de seguridad de { $when } tiene otra frase de contraseña y no se examinó.
backup-verified = La copia de seguridad de { $when } está { $state ->
    [whole] íntegra: se pueden leer todas las páginas y todas las cartas.
   *[damaged] dañada. No confíe en ella; el espacio de trabajo está intacto.
}
backup-passphrase = La frase de contraseña de la copia de seguridad, tal como era entonces.
restore = Restaurar…
restore-this = Restaurar esta copia de seguridad
restore-question = ¿Poner la copia de seguridad de { $backup } en el lugar del espacio de trabajo?
restore-kept = Lo que hay ahora se aparta y se conserva, en una carpeta junto al espacio de trabajo.
restore-bring-newer = Incorporar lo que ahora es más reciente
restore-yes = Restaurar
restore-office-in-window = Un espacio de trabajo en una base de datos de la oficina se restaura con las herramientas de PostgreSQL.
restored-in-window = { $aside ->
    [kept] La copia de seguridad está en su lugar y se verificó allí. El espacio de trabajo anterior se conserva junto a ella.
   *[none] La copia de seguridad está en su lugar y se verificó allí.
}
restored-newer = Cartas más recientes: { $whole } incorporadas, { $part } incorporadas en la medida en que se pueden leer, { $lost } que no se pueden leer.

## Preferencias: conexión de la oficina

office-what = Varias personas trabajan en un mismo espacio de trabajo si está en una base de datos PostgreSQL de la oficina. Nada más sale de este equipo.
office-workspace = Base de datos que contiene el espacio de trabajo
office-workspace-what = Vacío: el espacio de trabajo es un archivo de este equipo.
office-register = Base de datos que contiene el registro por separado
office-register-what = Vacío: el registro está en el espacio de trabajo.
office-password = Las direcciones no contienen ninguna contraseña. Procede del archivo de contraseñas de PostgreSQL (.pgpass) o de un certificado.
office-try = Probar
office-trying = Consultando al servidor…
office-keep = Guardar y utilizar
office-found = { $what ->
    [register] La base de datos del registro responde.
   *[workspace] La base de datos del espacio de trabajo responde.
} { $state ->
    [empty] Está vacía: sus tablas se crean cuando se utiliza por primera vez.
    [older] Es de una versión anterior y se actualiza cuando se utiliza.
    [newer] Ha trabajado en ella una versión más reciente de Chancery: instálela también aquí.
   *[ready] Está lista.
}
office-kept = El espacio de trabajo es ahora { $place }.
office-url-password-in-window = La dirección no debe contener ninguna contraseña. Póngala en el archivo de contraseñas de PostgreSQL (.pgpass).

## Preferencias: archivos, atajos, acerca de

files-what = Todo está en este equipo, solo para usted. Para moverlo, cierre Chancery y mueva la carpeta.
files-in-office = El espacio de trabajo está en la base de datos de la oficina { $place }.
files-name = { $what ->
    [workspace] Espacio de trabajo
    [backups] Copias de seguridad
    [letterhead] El membrete de la oficina
    [office] Los datos y las frases de la oficina
    [rescue] Cartas rescatadas de un fallo
    [settings] Configuración
   *[log] Diario: qué ocurrió y cuándo, nunca lo que dice una carta
}
shortcuts-what = Lo que corresponde a una carta aparece en la lista una vez que se ha abierto una carta. F1 encuentra cualquier acción por sus palabras.
shortcuts-find = Buscar
shortcut-does = Acción
shortcut-keys = Teclas
shortcut-where = Dónde
shortcut-place = { $where ->
    [everywhere] en todas partes
   *[here] donde corresponde
}
about-version = Chancery { $version }
about-what = Comunicaciones conjuntas de los procedimientos especiales, compuestas a partir de elementos reutilizables y entregadas como cartas de Word en seis idiomas.
about-machine = Nada sale de este equipo, salvo hacia una base de datos de la oficina si usted eligió una. El programa nunca busca actualizaciones y no recopila estadísticas.
about-files = Sus archivos están en { $folder }
about-parts = En qué se apoya
about-parts-what = Bibliotecas que forman parte del programa, con las licencias que les dan sus autores.
about-part = Componente
about-part-version = Versión
about-licence = Licencia

## La paleta

palette-name = Buscar una acción o una carta
palette-type = Escriba algunas letras de lo que desea hacer o de la referencia de una carta
palette-found = Resultados
palette-nothing = Sin resultados. Con menos letras se encuentra más.
palette-letter = Carta { $name }

## Cuando algo sale mal

crash-title = Chancery
crash-happened = Algo salió mal en el programa ({ $kind }). Usted no hizo nada mal.
crash-nothing-open = No había nada abierto. Lo que se guardó antes está intacto.
crash-saved = Lo que está abierto está guardado: no se ha perdido nada de lo que escribió.
crash-written = { $count ->
    [one] No se pudo guardar una carta, que se escribió como archivo de carta
   *[other] No se pudieron guardar { $count } cartas, que se escribieron como archivos de carta
} en { $folder }. No están protegidos por la frase de contraseña.
crash-lost = { $count ->
    [one] Una carta no se pudo guardar ni escribir. Sigue
   *[other] { $count } cartas no se pudieron guardar ni escribir. Siguen
} en la ventana: continúe, copie el texto y libere espacio en el disco.
crash-do = Puede continuar. Si vuelve a ocurrir, cierre la ventana y ábrala de nuevo; sus cartas están como las dejó.
crash-log = Lo que ocurrió está en el diario, sin una palabra de ninguna carta: { $log }
crash-go-on = Continuar
crash-close = Cerrar Chancery

# Preferencias, página General: la ortografía de los textos de las cartas.
spelling = Ortografía
spelling-on = Subrayar las palabras mal escritas
spelling-what = Las palabras se buscan en este equipo y no se envía nada a ninguna parte. Se conocen los títulos de los mandatos y los nombres de sus titulares y de los Estados; las palabras que añada son de la oficina y nunca entran en los paquetes.
spelling-language = { $language }: { $state ->
    [best] diccionario { $tag }
    [other] diccionario { $tag }; no hay ninguno instalado para { $wanted }
   *[none] no hay ningún diccionario instalado; sus textos no se revisan
}
spelling-extra-missing = No está instalada la parte de ortografía. Para tenerla: pip install "chancery[spelling]", con Enchant y los diccionarios de sus idiomas del sistema (Debian: libenchant-2-2, hunspell-es). Hasta entonces no se subraya nada.

preferences-pane-names = Todas las páginas
preferences-pane-page = Página
