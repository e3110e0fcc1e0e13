### Lo que el programa dice a quien lo utiliza, en español. Los errores dicen qué ocurrió, qué está a salvo y qué hacer.

## El propio idioma

interface-name = español
interface-direction = ltr

## Archivos que no se pueden utilizar

data-file-wrong = { $file }: este archivo de datos no es válido: { $reason }. No se escribió nada. Corrija el archivo o retírelo.
data-file-unreadable = { $file }: no se puede leer este archivo de datos: { $reason }. No se escribió nada.
sentence-wrong = No se puede utilizar una frase estándar ({ $locale }): { $reason }. No se escribió nada. Corríjala en templates/sentences de la oficina, o retire ese archivo.
no-such-record = No hay ninguna entrada «{ $name }» en { $kind }.
letter-file-unreadable = { $file }: no se puede leer el archivo de carta: { $reason }.
letter-file-too-large = { $file }: el archivo de carta es demasiado grande: { NUMBER($size, useGrouping: 0) } bytes; el máximo es { NUMBER($most, useGrouping: 0) }.
letter-file-not-utf8 = { $file }: el archivo de carta no está en UTF-8 (línea { $line }). Guárdelo en UTF-8 y vuelva a intentarlo.
letter-file-syntax = { $file }: el archivo de carta no es TOML válido: { $reason }.
letter-file-faults = { $file }: { $count ->
    [one] un defecto
   *[other] { $count } defectos
} en el archivo de carta.
template-wrong = { $file }: el membrete no es un archivo de Word utilizable: { $reason }. Guárdelo en Word como .docx, o elimínelo para utilizar el que trae el programa.
template-unreadable = { $file }: no se puede leer el membrete: { $reason }.
no-such-language = No existe el idioma «{ $language }». Los idiomas: { $allowed }.
language-not-in-letter = { $file }: la carta no está en «{ $language }». Sus idiomas: { $allowed }.
target-changed = { $file } se modificó después de exportarlo o no lo creó Chancery. No se reemplazó y no se escribió nada. Retírelo, o utilice --force para reemplazarlo.
two-outputs-one-name = Dos de las cartas se escribirían en { $file }. No se escribió nada. Expórtelas a carpetas distintas.
cannot-write = No se puede escribir { $file }: { $reason }. Los archivos que había están intactos.
ledger-unusable = { $file }: no se puede llevar la relación de archivos exportados: { $reason }. No se escribió nada. Elija otra carpeta con --home.

## Cartas del espacio de trabajo

no-such-letter = Esa carta no existe en el espacio de trabajo. Quizá se abrió desde otro.
no-such-revision = La carta no tiene la revisión { NUMBER($number, useGrouping: 0) }.
letter-changed = Entretanto, { $by } ha guardado esta carta. No se sobrescribió nada y no se ha perdido nada de lo suyo: vea la diferencia y conserve ambas o siga con la otra.
letter-locked = { $reference } se envió y no cambia. Revoque antes el envío, indicando un motivo.
letter-status = Entretanto, alguien ha modificado el estado de esta carta; ahora es «{ $status }». No se modificó nada.
letter-needs-date = La carta no tiene fecha. Su número corresponde al año de su fecha: fije la fecha y vuelva a pedir el número.
letter-not-referenced = La carta no tiene número o ya se envió. No se modificó nada.
letter-not-sent = La carta no se ha enviado. No se modificó nada.
version-name = Una versión necesita un nombre de 200 caracteres como máximo.
reason-missing = Se necesita un motivo; queda en el historial. No se modificó nada.

## El registro

reference-form = «{ $text }» no es una referencia. Se escribe como AL KAZ 3/2024.
reference-of-another = { $reference } no es una referencia de esta carta, que necesita una como { $wanted }. No se modificó nada.
reference-by-register = El número de una carta solo se modifica a través del registro. La carta no se guardó.
reference-would-not-fit = { $reference } dejaría de corresponder a la carta: su tipo, destinatario y año no pueden cambiar mientras tenga este número. Anule antes el número. La carta no se guardó.
register-start-unknown = El registro no conoce ningún número de { $addressee } en { NUMBER($year, useGrouping: 0) }. No se asignó ningún número. Indique el último número conocido con --after (0 si no hay ninguno).
register-knows-more = El último número de { $addressee } en { NUMBER($year, useGrouping: 0) } es { NUMBER($last, useGrouping: 0) }, lo que contradice --after. No se asignó ningún número.
letter-has-number = La carta tiene el número { $reference }. Anúlelo antes si se le ha de asignar otro. No se modificó nada.
number-taken = { $reference } ya está en el registro ({ $status }). No se modificó nada.
number-issued = La carta { $reference } se envió; su número no se puede anular. No se modificó nada.
no-such-number = { $reference } no está en el registro.
clock-went-back = El reloj de este equipo indica { $now }, pero la última inscripción del registro es de { $latest }. No se asignó ningún número. Ponga en hora el reloj o, si es correcto, vuelva a pedirlo con --clock-is-right.
register-table = { $file }: { $count ->
    [one] una línea no es válida
   *[other] { $count } líneas no son válidas
}. No se incorporó nada.
register-line = { $file }: línea { $line }: { $fault }
fault-no-reference-column = la primera línea no nombra ninguna columna «reference» (se encontró: { $value })
fault-reference-form = «{ $value }» no es una referencia como AL KAZ 3/2024
fault-reference-twice = { $value } figura aquí dos veces, o con dos tipos
fault-addressee-unknown = «{ $value }» no es el código de un Estado ni OTH
fault-date-form = «{ $value }» no es una fecha como 2024-08-29
fault-status = «{ $value }» no es un estado: reserved, issued, void
fault-year-differs = la fecha es de un año distinto del de la referencia ({ $value })

## Los datos y textos propios de la oficina

no-such-entry = La oficina no tiene tal dato o texto propio.
entry-changed = Entretanto, { $by } ha modificado este dato o texto. No se sobrescribió nada.
entry-place = { $file } no contiene nada que una oficina tenga como propio.
source-missing = Un dato o texto de la oficina necesita una fuente: en qué se basa. No se escribió nada.
pack-unreadable = { $file }: no se puede leer el paquete: { $reason }.
pack-wrong = { $file } no es un paquete que se pueda incorporar: { $reason }. No se modificó nada.
pack-format = { $file } es un paquete de formato { NUMBER($format, useGrouping: 0) }; este programa conoce el formato { NUMBER($known, useGrouping: 0) }. No se modificó nada.
pack-too-large = { $file } es demasiado grande para un paquete; el máximo es de { NUMBER($most, useGrouping: 0) } bytes.

## La base de datos de la oficina

office-url-wrong = Esta no es la dirección de una base de datos de una oficina. Se escribe como postgresql://user@server/database.
office-url-password = La dirección de una base de datos no debe contener ninguna contraseña. Póngala en el archivo de contraseñas de PostgreSQL (~/.pgpass) o en el llavero del sistema.
office-url-option = La dirección de la base de datos de la oficina no puede fijar «{ $option }». La conexión siempre está cifrada y se comprueba con el nombre del servidor, salvo en este mismo equipo.
office-extra-missing = La parte del programa que se comunica con la base de datos de una oficina no está instalada. Instálela con: pip install "chancery[office]".
settings-wrong = { $file }: la configuración no es válida: { $reason }. No se abrió nada. Corrija el archivo, o retírelo para empezar con los valores predeterminados.

## Defectos de un archivo de carta

fault-line = { $file }: { $at }: { $fault }
fault-missing = falta; se necesita { $kind }
fault-missing-recipient = falta; una carta a otro actor necesita [recipient] con kind: { $allowed }
fault-wrong-type = se necesita { $kind }, no { $found }
fault-control-character = contiene un carácter que un texto no puede tener: { $code }, en la posición { $position }
fault-empty = vacío
fault-twice = «{ $value }» figura aquí dos veces
fault-unknown-value = «{ $value }» no se conoce. Se permite: { $allowed }
fault-unknown-key = clave desconocida. { $allowed ->
    [none] Aquí no se permite ninguna clave
   *[other] Se permite: { $allowed }
}
fault-out-of-range = se necesita un número de { $least } a { $most }
fault-empty-question = no contiene ni un texto, ni un elemento de la biblioteca, ni un título
fault-heading-alone = un título figura solo, sin una pregunta en la misma entrada
fault-empty-clause = no contiene ni un texto ni una cláusula de la biblioteca

## Observaciones

finding-line = { $severity ->
    [error] error
   *[warning] advertencia
}: { $at }{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}: { $message }
finding-to_be_written = aún sin escribir: { $part }
finding-not_translated = sin traducir: { $part }
finding-no_reference = la carta aún no tiene número
finding-no_date = la carta aún no tiene fecha
finding-unfilled_field = el campo { "{" }{ $field }{ "}" } está sin rellenar
finding-party_unknown = no se sabe con certeza si el Estado es parte: { $field }. Confírmelo en la situación de los tratados de la oficina
finding-to_check = un pasaje está marcado para verificar: { $words }
finding-placeholder = quedó un marcador de posición: { $words }
finding-language_not_listed = hay texto en «{ $language }», que no está entre los idiomas de la carta y no se escribirá
finding-no_mandate = ningún mandato se ha sumado a la carta
finding-mandate_ended = el mandato «{ $mandate }» concluyó el { $date }{ $merged ->
    [none] {""}
   *[other] {" "}y se fusionó con «{ $merged }»
}
finding-resolution_due = la resolución de «{ $mandate }» debe renovarse: { $number }, de { $date }, ha expirado y no consta su renovación. Confirme el número que debe citarse
finding-resolution_unknown = no consta la resolución de «{ $mandate }» en esta fecha. Confirme el número que debe citarse
finding-resolution_unconfirmed = la resolución de «{ $mandate }» debe renovarse o no consta, y nadie ha confirmado { $number } para la oficina
finding-resolution_superseded = «{ $mandate }» cita { $number }, aunque está en vigor { $by }
finding-resolution_near_renewal = { $number } de «{ $mandate }» puede haberse renovado; los datos llegan hasta { $known }
finding-no_signatory = no consta quién firma por «{ $mandate }» en esta fecha{ $last ->
    [none] {""}
   *[other] {" "}(último titular conocido: { $last })
}
finding-signatory_differs = { $name } firma por «{ $mandate }», aunque consta { $by }
finding-signatory_unconfirmed = { $name } firma por «{ $mandate }» según lo último conocido el { $known }
finding-name_without_script = el nombre de { $name } no consta en la escritura de «{ $language }» y figura en caracteres latinos
finding-not_a_party = { $status ->
    [signatory] { $state } ha firmado { $treaty } y no es parte
   *[none] { $state } no es parte en { $treaty }
}
finding-day_of_force = { $day } es el día en que { $treaty } entró en vigor para el Estado, que pasó a ser parte el { $date }
finding-reference_wrong = la referencia { $reference } no corresponde a la carta, que sería { $wanted }
finding-other_reference = el texto menciona otra carta: { $reference }
finding-other_state = el texto habla de { $name }: «{ $words }»
finding-document_later = el texto cita { $symbol }, un documento de { $year }: es posterior a la carta
finding-dead_link = el enlace «{ $words }» no lleva a ninguna parte
finding-schemeless_link = a la dirección «{ $target }» le falta el comienzo (https://)
finding-note_without_text = la nota a pie de página { "[^" }{ $label }{ "]" } no tiene texto
finding-note_without_mark = la nota a pie de página { "[^" }{ $label }{ "]" } no tiene llamada en el texto y no se imprime
finding-note_defined_twice = la nota a pie de página { "[^" }{ $label }{ "]" } está definida dos veces; se imprime la primera
finding-newer_text = la biblioteca tiene la revisión { NUMBER($now, useGrouping: 0) } de «{ $key }»; esta carta tomó la revisión { NUMBER($taken, useGrouping: 0) }. Tómela o conserve lo que tiene la carta
finding-note_doubled = la nota a pie de página { "[^" }{ $label }{ "]" } dice lo mismo que una anterior
finding-quotes_mixed = en este idioma se mezclan comillas rectas y tipográficas
finding-date_without_year = una fecha sin año: «{ $words }»
finding-we_of_one = firma un solo mandato y el texto dice «{ $words }»
finding-excellency_to_other = la carta no se dirige a un Gobierno y el texto dice «{ $words }»
finding-annex_absent = el texto remite a un anexo («{ $words }») y no hay ninguno
finding-wording_unconfirmed = { $count ->
    [one] una redacción
   *[other] { $count } redacciones
} en «{ $language }» que nadie ha confirmado: { $names }

## Órdenes

export-written = { $file }
export-refused = { $file } no se escribe como carta definitiva: { $count ->
    [one] un error
   *[other] { $count } errores
}. Corríjalo, o escriba un borrador con --draft.
export-summary = { $files ->
    [one] un archivo escrito
   *[other] { $files } archivos escritos
} en { $folder }. { $count ->
    [0] Nada que señalar.
    [one] «check» muestra una observación.
   *[other] «check» muestra { $count } observaciones.
}
export-styles-added = Al membrete le faltaban estilos, que se añadieron: { $styles }.
check-clean = { $file }: ninguna observación.
progress = { $done } de { $all } cartas comprobadas
library-hit = { $kind ->
    [clause] cláusula
   *[question] pregunta
} { $key }: { $title }{ $tags ->
    [none] {""}
   *[other] {" "}({ $tags })
}
library-nothing-found = Nada en la biblioteca contiene todas estas palabras. Con menos palabras, o con su comienzo, se encuentra más.

## El espacio de trabajo: abrir, leer, escribir

workspace-none = No hay ningún espacio de trabajo en { $folder }. No se hizo nada.
workspace-missing = { $place }: el archivo del espacio de trabajo no está. No se creó nada en su lugar. Si lo movió, devuélvalo a su sitio.
workspace-gone = { $place }: el archivo del espacio de trabajo falta o está vacío, aunque hay copias de seguridad. No se creó nada en su lugar. La última copia de seguridad válida es { $backup }, de { $made }: restáurela con «restore». Para empezar de nuevo, retire antes las copias de seguridad.
workspace-damaged = { $place }: el espacio de trabajo está dañado. Se dejó como estaba. Ejecute «verify» para ver qué está íntegro, y «restore» para restaurar una copia de seguridad.
workspace-damaged-safe = { $place }: el espacio de trabajo está dañado. Se dejó como estaba y no se escribió nada. Está a salvo la copia de seguridad { $backup } de { $made }, con { $letters ->
    [one] una carta
   *[other] { $letters } cartas
}. «restore» la pone en su lugar, conserva el archivo dañado e incorpora lo que sea más reciente y se pueda leer.
workspace-damaged-alone = { $place }: el espacio de trabajo está dañado y no hay ninguna copia de seguridad íntegra. Se dejó como estaba y no se escribió nada. «restore» crea uno nuevo con todo lo que aún se pueda leer y conserva el archivo dañado. Si aquí no hay frase de contraseña y debería haberla, vuelva a colocar el archivo de clave (workspace.key) junto al espacio de trabajo.
workspace-torn = { $place }: el programa terminó mientras guardaba. Si acababa de modificar algo, compruebe si esa modificación está.
workspace-unfinished = { $place }: el espacio de trabajo no se cerró y no se puede escribir en su carpeta. Ábralo una vez donde se pueda escribir en la carpeta, o copie la carpeta.
workspace-busy = { $place } está continuamente en uso por otro proceso. No se escribió nada. Vuelva a intentarlo; si persiste, termine el otro proceso.
workspace-in-use = { $place } está abierto en otra ventana u orden. No se modificó nada. Ciérrelo allí y vuelva a intentarlo.
workspace-held = El espacio de trabajo está abierto en otra ventana: { $holder }. No se modificó nada. Cierre esa ventana y vuelva a intentarlo.
workspace-seat = El espacio de trabajo está abierto en otra ventana: { $holder }. Aquí se puede leer, pero no modificar.
workspace-only-read = { $place }: { $why ->
    [newer] una versión más reciente de Chancery ha trabajado en este espacio de trabajo. Aquí se puede leer, pero no modificar; instale la versión más reciente para seguir trabajando
    [folder] no se puede escribir en la carpeta. El espacio de trabajo se puede leer, pero no modificar
    [damaged] el espacio de trabajo está dañado. Se muestra lo que aún se puede leer; no se puede modificar nada y el archivo queda como está
   *[file] no se puede escribir en el archivo. El espacio de trabajo se puede leer, pero no modificar
}.
workspace-full = No se puede escribir en { $place }: el disco está lleno. Lo que se guardó antes está intacto; lo que se iba a escribir ahora no se escribió. Libere espacio y vuelva a intentarlo.
workspace-disk = { $place }: no se puede leer o escribir en el disco. Lo que se guardó antes no se tocó. Examine el disco y vuelva a intentarlo.
workspace-not-writable = No se puede escribir en { $place }: la carpeta, el archivo o el disco no lo permite. Lo que hay está intacto.
workspace-read-only = { $place } solo se puede leer ({ $why ->
    [newer] una versión más reciente de Chancery ha trabajado en él
    [folder] no se puede escribir en su carpeta
    [file] no se puede escribir en el archivo
    [damaged] está dañado
   *[seat] lo tiene otra ventana
}). No se escribió nada.
workspace-needs-upgrade = { $place } es de una versión anterior y no se puede escribir en él, por lo que no se puede actualizar. Ábralo una vez donde se pueda escribir.
workspace-replaced = Entretanto, { $place } se reemplazó: se restauró una copia de seguridad, o se estableció o se quitó la frase de contraseña. No se escribió nada. Cierre esta ventana u orden y abra de nuevo el espacio de trabajo.
workspace-unreachable = No se puede acceder a la base de datos { $place }. No se guardó nada en ella. Vuelva a intentarlo; una carta abierta se puede escribir como archivo de carta.
workspace-refused = La base de datos { $place } deniega el acceso: el usuario, la contraseña, el certificado o los permisos no son válidos. No se escribió nada.
sqlite-too-old = La biblioteca de base de datos (SQLite { $version }) tiene un fallo conocido; se necesita { $least } o posterior. No se abrió nada. Vuelva a instalar Chancery.
swap-damaged = No se puede leer { $file }: una sustitución del espacio de trabajo quedó a medias. No se tocó nada. El nuevo espacio de trabajo completo está en incoming.db, junto a él; el anterior, donde estaba o en la carpeta aside-… más reciente.

## La carpeta de un espacio de trabajo

place-network = { $folder } está en un recurso compartido de red ({ $kind }). Un espacio de trabajo se dañaría allí, porque dos equipos no pueden compartir su diario. No se abrió nada. Elija una carpeta de este equipo con --home; para varias personas, utilice una base de datos de la oficina.
place-cloud = { $folder } está en una carpeta de { $cloud }, que copia los archivos mientras se escriben y puede romper el espacio de trabajo. Elija otra carpeta con --home; las copias de seguridad pueden estar allí (backup --to).

## Copias de seguridad

backup-made = { $folder }: una copia de seguridad de { $letters ->
    [one] una carta
   *[other] { $letters } cartas
}, verificada.
backup-open = No está protegida: el espacio de trabajo no tiene frase de contraseña.
backup-differs = { $place }: la copia de seguridad no coincide con lo que debía copiarse. Se desechó; el espacio de trabajo está intacto. Vuelva a intentarlo, o en otro disco con --to.
copy-differs = La copia difiere del espacio de trabajo en su tabla «{ $table }». Se desechó; el espacio de trabajo está intacto. Vuelva a intentarlo.
copy-not-empty = La base de datos de destino no está vacía: su tabla «{ $table }» tiene filas. No se copió nada.
restore-none = No hay copias de seguridad.
restore-nothing = No hay ninguna copia de seguridad ni ningún espacio de trabajo que se pueda leer. No se hizo nada.
restore-none-good = Ninguna copia de seguridad está íntegra y se abre con esta frase de contraseña. No se hizo nada. Vea «restore --list» e indique una para probarla.
restore-no-such = No hay ninguna copia de seguridad «{ $name }». No se hizo nada. Vea «restore --list».
restore-office = Un espacio de trabajo en una base de datos de la oficina se restaura con las herramientas de PostgreSQL.
restore-line = { $name }: { $letters ->
    [one] una carta
   *[other] { $letters } cartas
}, { $reason ->
    [opened] hecha al abrir
    [hour] hecha mientras estaba abierto
    [closed] hecha al cerrar
    [upgrade] hecha antes de una actualización
    [restore] hecha antes de una restauración
    [protection] hecha al establecer o quitar la frase de contraseña
   *[asked] hecha a mano
}, { $state ->
    [open] no protegida
   *[protected] protegida
}
restore-ask = ¿Poner la copia de seguridad { $name } ({ $letters ->
    [one] una carta
   *[other] { $letters } cartas
}, { $state ->
    [open] no protegida
   *[protected] protegida
}) en el lugar del espacio de trabajo? Lo que hay ahora se aparta y se conserva. [yes/no]
restore-ask-alone = No hay ninguna copia de seguridad. ¿Crear un nuevo espacio de trabajo con todo lo que aún se pueda leer? Lo que hay ahora se aparta y se conserva. [yes/no]
restored = { $name ->
    [none] Se creó un nuevo espacio de trabajo con lo que se pudo leer.
   *[other] La copia de seguridad { $name } está en su lugar y se verificó allí.
}
restored-aside = Lo que había antes está en { $folder }.
restored-letter = { $state ->
    [whole] Más reciente allí, e incorporada
    [part] Más reciente allí; se incorporó el último estado que se puede leer
   *[lost] Más reciente allí, y no se puede leer
}: carta { $letter }{ $reference ->
    [none] {""}
   *[other] {" "}({ $reference })
}
restored-numbers = { $count ->
    [one] Se incorporó un número
   *[other] Se incorporaron { $count } números
} del registro.
restored-register-unsure = No se pudieron leer todos los números del registro. Para que ninguno se asigne dos veces, el registro pide una vez el último número de cada destinatario.
verified = { $place }: íntegro ({ $letters ->
    [one] una carta
   *[other] { $letters } cartas
})
verify-damaged = { $place }: dañado
verify-other-key = { $place }: tiene otra clave y no se examinó

## La frase de contraseña

ask-passphrase = Frase de contraseña:
ask-new-passphrase = Nueva frase de contraseña:
ask-again = La misma otra vez:
ask-recovery-key = Clave de recuperación:
ask-remove-backups = ¿Eliminarlas? [yes/no]
secret-needed = Aquí no se puede preguntar a nadie. No se hizo nada. Dé la respuesta con { $option }.
answer-needed = Aquí no se puede preguntar a nadie. No se hizo nada. Responda con { $option }.
secret-file-open = { $file }: otros pueden leer este archivo, por lo que no se utilizó. Haga que solo usted pueda leerlo (chmod 600).
secret-file-unreadable = { $file } no se puede leer como UTF-8. No se hizo nada.
passphrase-wrong = La frase de contraseña es incorrecta. No se tocó nada. Si se ha olvidado, «passphrase recover» acepta la clave de recuperación.
passphrase-short = La frase de contraseña es demasiado corta: al menos { $least } caracteres; son mejores cuatro o cinco palabras. No se modificó nada.
passphrases-differ = Las dos frases de contraseña no coinciden. No se modificó nada.
passphrase-is-set = El espacio de trabajo tiene una frase de contraseña. No se hizo nada. «passphrase change» le da otra.
passphrase-is-not-set = El espacio de trabajo no tiene frase de contraseña. No se hizo nada. «passphrase set» le da una.
passphrase-changed = Se cambió la frase de contraseña, también para { $count ->
    [one] una copia de seguridad
   *[other] { $count } copias de seguridad
}. Quien conociera la antigua y tenga una copia antigua del archivo de clave aún puede abrir lo que hay; en tal caso, utilice --new-key.
passphrase-removed = Se quitó la frase de contraseña. El espacio de trabajo ya no está protegido.
passphrase-office = Un espacio de trabajo en una base de datos de la oficina está protegido allí, no por una frase de contraseña aquí.
passphrase-in-keyring = La frase de contraseña está en el llavero del sistema.
recovery-key-shown = Esta es la clave de recuperación. Abre el espacio de trabajo si se olvida la frase de contraseña y solo se muestra ahora. Imprímala o anótela, y guárdela lejos del equipo.
recovery-key-wrong = Esta es la clave de recuperación de otro espacio de trabajo, o una que se reemplazó. No se tocó nada.
recovery-key-group = La clave de recuperación está mal escrita en su grupo { NUMBER($group, useGrouping: 0) }. No se tocó nada.
recovery-key-length = La clave de recuperación tiene { $wanted } caracteres en ocho grupos de cinco; aquí hay { $count }. No se tocó nada.
key-file-damaged = { $file }: el archivo de clave está dañado o no es el de este espacio de trabajo. El espacio de trabajo no se tocó. En cada copia de seguridad de la misma clave hay una copia: vuelva a colocar una.
keyring-unsafe = Aquí no hay ningún llavero del sistema que guarde secretos con seguridad ({ $kind }). La frase de contraseña no se guardó en ninguna parte. Utilice --passphrase-file, o escríbala.
keyring-refused = El llavero del sistema deniega el acceso ({ $kind }). Desbloquéelo, o utilice --passphrase-file.
backup-other = { $name } { $state ->
    [open] no está protegida
   *[protected] solo se abre con la clave anterior
}
backups-kept = Se conservaron.
backups-removed = { $count ->
    [one] Se eliminó una.
   *[other] Se eliminaron { $count }.
}
cannot-remove = No se puede eliminar { $folder }: { $reason }.

## Órdenes sobre el registro, los paquetes y la carpeta de la oficina

number-status = { $status ->
    [reserved] reservado
    [issued] enviado
   *[void] anulado
}
gap-why = { $why ->
    [before] asignado antes de que comenzara este registro
    [void] anulado
   *[elsewhere] omitido: asignado en otro lugar, o incorporado con un número posterior
}
register-no-gaps = Sin huecos.
register-voided = { $reference } está anulado. No se vuelve a asignar nunca.
register-brought-in = { $count ->
    [one] Se incorporó un número.
   *[other] Se incorporaron { NUMBER($count, useGrouping: 0) } números.
}
register-table-unreadable = { $file }: no se puede leer la tabla: { $reason }. No se incorporó nada.
addressee-unknown = «{ $code }» no es el código de un Estado ni OTH. Los códigos son de tres letras: KAZ.
letter-file-differs = { $file }: el espacio de trabajo tiene esta carta con otro tipo, destinatario o fecha. No se asignó ningún número. Escriba de nuevo el archivo de carta desde el espacio de trabajo, o modifique allí la carta.
reference-not-in-register = La carta tiene la referencia { $reference }, pero el registro no tiene ningún número para ella. No se asignó ningún número. Si procede del registro central, introdúzcala con --number; si quedó de otra carta, quítela del archivo.
reference-does-not-fit = { $reference } no corresponde al tipo, destinatario y año de esta carta. No se asignó ningún número.
pack-written = { $file }: { $count ->
    [one] un elemento
   *[other] { NUMBER($count, useGrouping: 0) } elementos
}.
pack-line = { $state ->
    [new] nuevo       { $place }
    [changed] modificado  { $place }
    [same] igual       { $place }
    [older] anterior    { $place } (lo que hay aquí es más reciente; se mantiene)
   *[conflict] conflicto   { $place } (ambos se modificaron; se mantiene lo que hay aquí, salvo con --replace)
}
pack-take-in = { $count ->
    [one] ¿Incorporar un elemento? [y/N]
   *[other] ¿Incorporar { NUMBER($count, useGrouping: 0) } elementos? [y/N]
}
pack-taken-in = { $count ->
    [one] Se incorporó un elemento.
   *[other] Se incorporaron { NUMBER($count, useGrouping: 0) } elementos.
}
pack-nothing = No hay nada que incorporar.
pack-left = No se modificó nada.
move-from-office = El espacio de trabajo ya está en una base de datos de la oficina. No se modificó nada.
move-in-use = { $holder } tiene abierto el espacio de trabajo. No se modificó nada. Cierre allí la ventana y vuelva a intentarlo.
move-done = { $letters ->
    [one] Una carta
   *[other] { NUMBER($letters, useGrouping: 0) } cartas
} y { $numbers ->
    [one] un número
   *[other] { NUMBER($numbers, useGrouping: 0) } números
} están ahora en { $place }, que se utiliza en adelante. El archivo de este equipo se dejó como estaba.
office-folder-read = Los datos y textos de { $folder } se leyeron en el espacio de trabajo, una sola vez. En adelante se modifican en el espacio de trabajo; los archivos de esa carpeta ya no se leen.
office-folder-unread = Los datos y textos de { $folder } no se leyeron en el espacio de trabajo, porque un archivo no es válido; el resto del espacio de trabajo funciona. Corrija el archivo: se volverá a intentar la próxima vez que se abra el espacio de trabajo.

save-fault = No se pudo guardar la carta: un fallo del programa ({ $kind }). Lo que ha escrito sigue aquí. Escríbalo como archivo de carta y vuelva a iniciar el programa.
