interface-name = العربية
interface-direction = rtl

data-file-wrong = { $file }: ملف البيانات هذا غير صالح: { $reason }. لم يُكتب شيء. صححوا الملف أو انقلوه من مكانه.
data-file-unreadable = { $file }: تتعذر قراءة ملف البيانات هذا: { $reason }. لم يُكتب شيء.
sentence-wrong = تعذر استخدام جملة نموذجية ({ $locale }): { $reason }. لم يُكتب شيء. صححوها في templates/sentences الخاص بالمكتب، أو انقلوا ذلك الملف من مكانه.
no-such-record = لا يوجد بيان باسم «{ $name }» في { $kind }.
letter-file-unreadable = { $file }: تتعذر قراءة ملف الرسالة: { $reason }.
letter-file-too-large = { $file }: ملف الرسالة أكبر من اللازم: { NUMBER($size, useGrouping: 0) } بايت؛ والحد الأقصى { NUMBER($most, useGrouping: 0) }.
letter-file-not-utf8 = { $file }: ملف الرسالة ليس بترميز UTF-8 (السطر { $line }). احفظوه بترميز UTF-8 وأعيدوا المحاولة.
letter-file-syntax = { $file }: ملف الرسالة ليس بصيغة TOML صحيحة: { $reason }.
letter-file-faults = { $file }: في ملف الرسالة { $count ->
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}.
template-wrong = { $file }: الترويسة ليست ملف Word صالحًا للاستخدام: { $reason }. احفظوها في Word بصيغة ‎.docx، أو احذفوها لاستخدام الترويسة الواردة مع البرنامج.
template-unreadable = { $file }: تتعذر قراءة الترويسة: { $reason }.
no-such-language = لا توجد لغة «{ $language }». اللغات: { $allowed }.
language-not-in-letter = { $file }: ليست الرسالة باللغة «{ $language }». لغاتها: { $allowed }.
target-changed = عُدّل { $file } منذ تصديره، أو لم ينشئه Chancery. لم يُستبدل ولم يُكتب شيء. انقلوه من مكانه، أو استخدموا ‎--force لاستبداله.
two-outputs-one-name = كانت رسالتان ستُكتبان في { $file }. لم يُكتب شيء. صدّروهما إلى مجلدين مختلفين.
cannot-write = تتعذر كتابة { $file }: { $reason }. الملفات التي كانت موجودة على حالها.
ledger-unusable = { $file }: يتعذر مسك سجل الملفات المصدَّرة: { $reason }. لم يُكتب شيء. اختاروا مجلدًا آخر باستخدام ‎--home.

no-such-letter = لا توجد هذه الرسالة في مساحة العمل. ربما فُتحت من مساحة عمل أخرى.
no-such-revision = ليس للرسالة تنقيح برقم { NUMBER($number, useGrouping: 0) }.
letter-changed = حفظ { $by } هذه الرسالة في هذه الأثناء. لم يُستبدل شيء ولم يضع شيء مما كتبتموه: انظروا الفرق، ثم احتفظوا بالنسختين أو تابعوا من نسختهم.
letter-locked = أُرسلت { $reference } ولا تتغير. اسحبوا الإرسال أولًا، مع ذكر السبب.
letter-status = غيّر أحدهم حالة هذه الرسالة في هذه الأثناء؛ وهي الآن «{ $status }». لم يُغيَّر شيء.
letter-needs-date = ليس للرسالة تاريخ. رقمها يتبع سنة تاريخها: حددوا التاريخ، ثم اطلبوا الرقم من جديد.
letter-not-referenced = ليس للرسالة رقم، أو سبق أن أُرسلت. لم يُغيَّر شيء.
letter-not-sent = لم تُرسل الرسالة. لم يُغيَّر شيء.
version-name = يلزم للنسخة اسم لا يتجاوز 200 حرف.
reason-missing = يلزم ذكر السبب؛ ويبقى في التاريخ. لم يُغيَّر شيء.

reference-form = «{ $text }» ليس رقمًا مرجعيًا. يُكتب الرقم مثل AL KAZ 3/2024.
reference-of-another = { $reference } ليس رقمًا مرجعيًا لهذه الرسالة، التي يلزمها رقم مثل { $wanted }. لم يُغيَّر شيء.
reference-by-register = لا يتغير رقم الرسالة إلا عن طريق السجل. لم تُحفظ الرسالة.
reference-would-not-fit = لن يعود { $reference } موافقًا للرسالة: لا يمكن تغيير نوعها والجهة الموجه إليها وسنتها ما دام لها هذا الرقم. أعلنوا الرقم لاغيًا أولًا. لم تُحفظ الرسالة.
register-start-unknown = لا يعرف السجل أي رقم لـ { $addressee } في { NUMBER($year, useGrouping: 0) }. لم يُعطَ أي رقم. اذكروا آخر رقم معروف باستخدام ‎--after (0 إن لم يوجد).
register-knows-more = آخر رقم لـ { $addressee } في { NUMBER($year, useGrouping: 0) } هو { NUMBER($last, useGrouping: 0) }، وهذا يناقض ‎--after. لم يُعطَ أي رقم.
letter-has-number = للرسالة الرقم { $reference }. أعلنوه لاغيًا أولًا إن كان يلزم إعطاء رقم آخر. لم يُغيَّر شيء.
number-taken = { $reference } موجود في السجل بالفعل ({ $status }). لم يُغيَّر شيء.
number-issued = أُرسلت الرسالة { $reference }؛ ولا يمكن أن يكون رقمها لاغيًا. لم يُغيَّر شيء.
no-such-number = { $reference } غير موجود في السجل.
clock-went-back = ساعة هذا الجهاز تشير إلى { $now }، لكن آخر قيد في السجل مؤرخ { $latest }. لم يُعطَ أي رقم. اضبطوا الساعة، أو إن كانت صحيحة فاطلبوا من جديد باستخدام ‎--clock-is-right.
register-table = { $file }: { $count ->
    [one] سطر واحد غير صالح
    [two] سطران غير صالحين
    [few] { $count } أسطر غير صالحة
    [many] { $count } سطرًا غير صالحة
   *[other] { $count } سطر غير صالحة
}. لم يُستورد شيء.
register-line = { $file }: السطر { $line }: { $fault }
fault-no-reference-column = لا يتضمن السطر الأول عمودًا باسم «reference» (الموجود: { $value })
fault-reference-form = «{ $value }» ليس رقمًا مرجعيًا مثل AL KAZ 3/2024
fault-reference-twice = يرد { $value } هنا مرتين، أو بنوعين
fault-addressee-unknown = «{ $value }» ليس رمز دولة ولا OTH
fault-date-form = «{ $value }» ليس تاريخًا مثل 2024-08-29
fault-status = «{ $value }» ليست حالة: reserved، issued، void
fault-year-differs = التاريخ من سنة أخرى غير سنة الرقم المرجعي ({ $value })

no-such-entry = ليس للمكتب بيان أو نص خاص كهذا.
entry-changed = غيّر { $by } هذا البيان أو النص في هذه الأثناء. لم يُستبدل شيء.
entry-place = لا يتضمن { $file } شيئًا مما يحتفظ به المكتب لنفسه.
source-missing = يلزم لبيان المكتب أو نصه مصدر: ما يستند إليه. لم يُكتب شيء.
pack-unreadable = { $file }: تتعذر قراءة الحزمة: { $reason }.
pack-wrong = { $file } ليس حزمة يمكن استيرادها: { $reason }. لم يُغيَّر شيء.
pack-format = { $file } حزمة بالصيغة { NUMBER($format, useGrouping: 0) }؛ وهذا البرنامج يعرف الصيغة { NUMBER($known, useGrouping: 0) }. لم يُغيَّر شيء.
pack-too-large = { $file } أكبر من أن يكون حزمة؛ والحد الأقصى { NUMBER($most, useGrouping: 0) } بايت.

office-url-wrong = ليس هذا عنوان قاعدة بيانات للمكتب. يُكتب العنوان مثل postgresql://user@server/database.
office-url-password = يجب ألا يتضمن عنوان قاعدة البيانات كلمة سر. ضعوها في ملف كلمات السر في PostgreSQL (‎~/.pgpass)، أو في حلقة مفاتيح النظام.
office-url-option = لا يجوز أن يحدد عنوان قاعدة بيانات المكتب «{ $option }». فالاتصال مشفّر دائمًا ويُتحقق فيه من اسم الخادوم، إلا على هذا الجهاز نفسه.
office-extra-missing = جزء البرنامج الذي يتصل بقاعدة بيانات المكتب غير مثبّت. ثبّتوه بالأمر: pip install "chancery[office]".
settings-wrong = { $file }: الإعدادات غير صالحة: { $reason }. لم يُفتح شيء. صححوا الملف، أو انقلوه من مكانه للبدء بالإعدادات المعتادة.

fault-line = { $file }: { $at }: { $fault }
fault-missing = ناقص؛ يلزم { $kind }
fault-missing-recipient = ناقص؛ يلزم لرسالة موجهة إلى جهة فاعلة أخرى [recipient] مع kind من: { $allowed }
fault-wrong-type = يلزم { $kind }، لا { $found }
fault-control-character = يتضمن رمزًا لا يجوز في النص: { $code }، في الموضع { $position }
fault-empty = فارغ
fault-twice = يرد «{ $value }» هنا مرتين
fault-unknown-value = «{ $value }» غير معروف. المسموح به: { $allowed }
fault-unknown-key = مفتاح غير معروف. { $allowed ->
    [none] لا يُسمح هنا بأي مفتاح
   *[other] المسموح به: { $allowed }
}
fault-out-of-range = يلزم رقم من { $least } إلى { $most }
fault-empty-question = لا يتضمن نصًا ولا سؤالًا من المكتبة ولا عنوانًا
fault-heading-alone = يرد عنوان وحده، بلا سؤال في البند نفسه
fault-empty-clause = لا يتضمن نصًا ولا فقرة نموذجية من المكتبة

finding-line = { $severity ->
    [error] خطأ
   *[warning] تحذير
}: { $at }{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}: { $message }
finding-to_be_written = لم يُكتب بعد: { $part }
finding-not_translated = غير مترجم: { $part }
finding-no_reference = ليس للرسالة رقم بعد
finding-no_date = ليس للرسالة تاريخ بعد
finding-unfilled_field = الحقل { "{" }{ $field }{ "}" } غير مملوء
finding-party_unknown = لا يُعرف على وجه اليقين ما إذا كانت الدولة طرفًا: { $field }. أكّدوا ذلك في حالة المعاهدات لدى المكتب
finding-to_check = هناك مقطع عليه علامة التحقق: { $words }
finding-placeholder = بقي نص نائب لم يُستبدل: { $words }
finding-language_not_listed = يوجد نص باللغة «{ $language }»، وهي ليست من لغات الرسالة ولن تُكتب
finding-no_mandate = لم تشارك أي ولاية في الرسالة
finding-mandate_ended = انتهت الولاية «{ $mandate }» في { $date }{ $merged ->
    [none] {""}
   *[other] {" "}وأُدمجت في «{ $merged }»
}
finding-resolution_due = قرار «{ $mandate }» مستحق التجديد: انتهت مدة { $number } المؤرخ { $date }، وتجديده غير مقيّد. أكّدوا الرقم الذي يُستشهد به
finding-resolution_unknown = قرار «{ $mandate }» في هذا التاريخ غير مقيّد. أكّدوا الرقم الذي يُستشهد به
finding-resolution_unconfirmed = قرار «{ $mandate }» مستحق التجديد أو غير مقيّد، ولم يؤكد أحد { $number } للمكتب
finding-resolution_superseded = تستشهد «{ $mandate }» بـ { $number }، مع أن النافذ هو { $by }
finding-resolution_near_renewal = ربما جُدد { $number } الخاص بـ «{ $mandate }»؛ تصل البيانات إلى { $known }
finding-no_signatory = الموقّع عن «{ $mandate }» في هذا التاريخ غير مقيّد{ $last ->
    [none] {""}
   *[other] {" "}(آخر اسم معروف: { $last })
}
finding-signatory_differs = يوقّع { $name } عن «{ $mandate }»، مع أن المقيّد هو { $by }
finding-signatory_unconfirmed = يوقّع { $name } عن «{ $mandate }»، وهو آخر اسم معروف في { $known }
finding-name_without_script = اسم { $name } غير مقيّد بحروف اللغة «{ $language }» ويرد بالحروف اللاتينية
finding-not_a_party = { $status ->
    [signatory] { $state }: وقّعت الدولة { $treaty } وليست طرفًا فيها
   *[none] { $state }: ليست الدولة طرفًا في { $treaty }
}
finding-day_of_force = { $day } هو يوم بدء نفاذ { $treaty } بالنسبة إلى الدولة، وقد أصبحت طرفًا في { $date }
finding-reference_wrong = الرقم المرجعي { $reference } لا يوافق الرسالة، التي ينبغي أن يكون رقمها { $wanted }
finding-other_reference = يذكر النص رسالة أخرى: { $reference }
finding-other_state = يتحدث النص عن { $name }: «{ $words }»
finding-document_later = يستشهد النص بالوثيقة { $symbol } الصادرة في عام { $year }: وهي لاحقة لتاريخ الرسالة
finding-dead_link = الرابط «{ $words }» لا يؤدي إلى شيء
finding-schemeless_link = العنوان «{ $target }» تنقصه بدايته (https://)
finding-note_without_text = الحاشية { "[^" }{ $label }{ "]" } بلا نص
finding-note_without_mark = الحاشية { "[^" }{ $label }{ "]" } بلا علامة في النص ولن تُطبع
finding-note_defined_twice = الحاشية { "[^" }{ $label }{ "]" } معرّفة مرتين؛ وتُطبع الأولى
finding-newer_text = في المكتبة التنقيح { NUMBER($now, useGrouping: 0) } من «{ $key }»؛ وقد أخذت هذه الرسالة التنقيح { NUMBER($taken, useGrouping: 0) }. خذوه، أو أبقوا على نص الرسالة
finding-note_doubled = الحاشية { "[^" }{ $label }{ "]" } تكرر حاشية سابقة
finding-quotes_mixed = اختلطت في هذه اللغة علامات الاقتباس المستقيمة والمنحنية
finding-date_without_year = تاريخ بلا سنة: «{ $words }»
finding-we_of_one = توقّع ولاية واحدة، ويقول النص «{ $words }»
finding-excellency_to_other = الرسالة ليست موجهة إلى حكومة، ويقول النص «{ $words }»
finding-annex_absent = يحيل النص إلى مرفق («{ $words }»)، ولا يوجد مرفق
finding-wording_unconfirmed = { $count ->
    [one] صيغة واحدة لم يؤكدها أحد
    [two] صيغتان لم يؤكدهما أحد
    [few] { $count } صيغ لم يؤكدها أحد
   *[other] { $count } صيغة لم يؤكدها أحد
} باللغة «{ $language }»: { $names }

export-written = { $file }
export-refused = لا يُكتب { $file } رسالةً نهائية: { $count ->
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}. صححوا ذلك، أو اكتبوا مسودة باستخدام ‎--draft.
export-summary = { $files ->
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $files } ملفات
    [many] كُتب { $files } ملفًا
   *[other] كُتب { $files } ملف
} في { $folder }. { $count ->
    [0] لا توجد ملاحظات.
    [one] يعرض «check» ملاحظة واحدة.
    [two] يعرض «check» ملاحظتين.
    [few] يعرض «check» { $count } ملاحظات.
   *[other] يعرض «check» { $count } ملاحظة.
}
export-styles-added = كانت تنقص الترويسةَ أنماط، وقد أضيفت: { $styles }.
check-clean = { $file }: لم يُعثر على شيء.
progress = فُحصت { $done } من أصل { $all } من الرسائل
library-hit = { $kind ->
    [clause] فقرة نموذجية
   *[question] سؤال
} { $key }: { $title }{ $tags ->
    [none] {""}
   *[other] {" "}({ $tags })
}
library-nothing-found = لا شيء في المكتبة يتضمن كل هذه الكلمات. بكلمات أقل، أو بأوائل الكلمات، يُعثر على المزيد.

workspace-none = لا توجد مساحة عمل في { $folder }. لم يُفعل شيء.
workspace-missing = { $place }: ملف مساحة العمل غير موجود. لم يُنشأ شيء مكانه. إذا نقلتموه فأعيدوه إلى مكانه.
workspace-gone = { $place }: ملف مساحة العمل مفقود أو فارغ، مع أن هناك نسخًا احتياطية. لم يُنشأ شيء مكانه. أحدث نسخة احتياطية سليمة هي { $backup }، المؤرخة { $made }: استعيدوها بالأمر «restore». وللبدء من جديد، انقلوا النسخ الاحتياطية من مكانها أولًا.
workspace-damaged = { $place }: مساحة العمل تالفة. تُركت كما هي. نفّذوا «verify» لمعرفة ما هو سليم، و«restore» لاستعادة نسخة احتياطية.
workspace-damaged-safe = { $place }: مساحة العمل تالفة. تُركت كما هي، ولم يُكتب شيء. والآمن هو النسخة الاحتياطية { $backup } المؤرخة { $made }، وفيها { $letters ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
   *[other] { $letters } رسالة
}. يضعها «restore» مكانها، ويحفظ الملف التالف، ويستورد ما هو أحدث وتمكن قراءته.
workspace-damaged-alone = { $place }: مساحة العمل تالفة، ولا توجد نسخة احتياطية سليمة. تُركت كما هي، ولم يُكتب شيء. ينشئ «restore» مساحة جديدة من كل ما لا تزال قراءته ممكنة، ويحفظ الملف التالف. وإذا لم تكن هنا عبارة مرور وكان ينبغي أن تكون، فأعيدوا ملف المفتاح (workspace.key) إلى جانب مساحة العمل.
workspace-torn = { $place }: أُنهي البرنامج أثناء الحفظ. إذا كنتم قد غيّرتم شيئًا للتو فتحققوا من وجود ذلك التغيير.
workspace-unfinished = { $place }: لم تُغلق مساحة العمل، والكتابة في مجلدها متعذرة. افتحوها مرة حيث تمكن الكتابة في المجلد، أو انسخوا المجلد.
workspace-busy = تستخدم عملية أخرى { $place } طوال الوقت. لم يُكتب شيء. أعيدوا المحاولة؛ وإذا استمر ذلك فأنهوا العملية الأخرى.
workspace-in-use = { $place } مفتوح في نافذة أخرى أو أمر آخر. لم يُغيَّر شيء. أغلقوه هناك وأعيدوا المحاولة.
workspace-held = مساحة العمل مفتوحة في نافذة أخرى: { $holder }. لم يُغيَّر شيء. أغلقوا تلك النافذة وأعيدوا المحاولة.
workspace-seat = مساحة العمل مفتوحة في نافذة أخرى: { $holder }. يمكن هنا قراءتها، لا تغييرها.
workspace-only-read = { $place }: { $why ->
    [damaged] مساحة العمل تالفة. يُعرض ما لا تزال قراءته ممكنة؛ ولا يمكن تغيير شيء، ويبقى الملف كما هو
    [newer] عمل إصدار أحدث من Chancery على مساحة العمل هذه. يمكن هنا قراءتها، لا تغييرها؛ ثبّتوا الإصدار الأحدث لمتابعة العمل
    [folder] الكتابة في المجلد متعذرة. يمكن قراءة مساحة العمل، لا تغييرها
   *[file] الكتابة في الملف متعذرة. يمكن قراءة مساحة العمل، لا تغييرها
}.
workspace-full = تتعذر الكتابة في { $place }: القرص ممتلئ. ما حُفظ من قبل على حاله؛ وما كان سيُكتب الآن لم يُكتب. أفرغوا حيزًا وأعيدوا المحاولة.
workspace-disk = { $place }: تتعذر القراءة من القرص أو الكتابة عليه. لم يُمسّ ما حُفظ من قبل. افحصوا القرص وأعيدوا المحاولة.
workspace-not-writable = تتعذر الكتابة في { $place }: لا يسمح بذلك المجلد أو الملف أو القرص. ما هو موجود على حاله.
workspace-read-only = لا يمكن سوى قراءة { $place } ({ $why ->
    [newer] عمل عليه إصدار أحدث من Chancery
    [folder] الكتابة في مجلده متعذرة
    [file] الكتابة في الملف متعذرة
    [damaged] هو تالف
   *[seat] تستخدمه نافذة أخرى
}). لم يُكتب شيء.
workspace-needs-upgrade = { $place } من إصدار أقدم والكتابة فيه متعذرة، لذلك لا يمكن تحديثه. افتحوه مرة حيث تمكن الكتابة فيه.
workspace-replaced = استُبدل { $place } في هذه الأثناء: استُعيدت نسخة احتياطية، أو عُيّنت عبارة المرور أو أُزيلت. لم يُكتب شيء. أغلقوا هذه النافذة أو أنهوا هذا الأمر، وافتحوا مساحة العمل من جديد.
workspace-unreachable = يتعذر الوصول إلى قاعدة البيانات { $place }. لم يُحفظ فيها شيء. أعيدوا المحاولة؛ ويمكن كتابة الرسالة المفتوحة في ملف رسالة.
workspace-refused = رفضت قاعدة البيانات { $place }: المستخدم أو كلمة السر أو الشهادة أو الصلاحيات غير صحيحة. لم يُكتب شيء.
sqlite-too-old = في مكتبة قواعد البيانات (SQLite { $version }) خلل معروف؛ ويلزم الإصدار { $least } أو أحدث. لم يُفتح شيء. ثبّتوا Chancery من جديد.
swap-damaged = تتعذر قراءة { $file }: تُرك استبدال مساحة العمل في منتصفه. لم يُمسّ شيء. مساحة العمل الجديدة كاملة في incoming.db إلى جانبه، والقديمة في مكانها أو في أحدث مجلد aside-….

place-network = يقع { $folder } على مجلد شبكي مشترك ({ $kind }). ستتلف مساحة العمل هناك، لأن جهازين لا يمكنهما تقاسم سجل عملياتها. لم يُفتح شيء. اختاروا مجلدًا على هذا الجهاز باستخدام ‎--home؛ وللعمل معًا استخدموا قاعدة بيانات للمكتب.
place-cloud = يقع { $folder } في مجلد { $cloud }، الذي ينسخ الملفات أثناء كتابتها وقد يمزق مساحة العمل. اختاروا مجلدًا آخر باستخدام ‎--home؛ ويجوز وضع النسخ الاحتياطية هناك (backup --to).

backup-made = { $folder }: نسخة احتياطية فيها { $letters ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
   *[other] { $letters } رسالة
}، جرى التحقق منها.
backup-open = وهي غير محمية: ليس لمساحة العمل عبارة مرور.
backup-differs = { $place }: النسخة الاحتياطية لا تطابق ما كان يُراد نسخه. حُذفت؛ ومساحة العمل على حالها. أعيدوا المحاولة، أو انسخوا إلى قرص آخر باستخدام ‎--to.
copy-differs = تختلف النسخة عن مساحة العمل في الجدول «{ $table }». حُذفت؛ ومساحة العمل على حالها. أعيدوا المحاولة.
copy-not-empty = قاعدة البيانات المنسوخ إليها ليست فارغة: في الجدول «{ $table }» صفوف. لم يُنسخ شيء.
restore-none = لا توجد نسخ احتياطية.
restore-nothing = لا توجد نسخة احتياطية، ولا مساحة عمل تمكن قراءتها. لم يُفعل شيء.
restore-none-good = لا توجد نسخة احتياطية سليمة تفتحها عبارة المرور هذه. لم يُفعل شيء. انظروا «restore --list»، وسمّوا واحدة لتجربتها.
restore-no-such = لا توجد نسخة احتياطية باسم «{ $name }». لم يُفعل شيء. انظروا «restore --list».
restore-office = تُستعاد مساحة العمل الموجودة في قاعدة بيانات للمكتب بأدوات PostgreSQL.
restore-line = { $name }: { $letters ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
   *[other] { $letters } رسالة
}، { $reason ->
    [opened] أُنشئت عند الفتح
    [hour] أُنشئت أثناء العمل
    [closed] أُنشئت عند الإغلاق
    [upgrade] أُنشئت قبل ترقية
    [restore] أُنشئت قبل استعادة
    [protection] أُنشئت عند تعيين عبارة المرور أو إزالتها
   *[asked] أُنشئت يدويًا
}، { $state ->
    [open] غير محمية
   *[protected] محمية
}
restore-ask = هل توضع النسخة الاحتياطية { $name } ({ $letters ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
   *[other] { $letters } رسالة
}، { $state ->
    [open] غير محمية
   *[protected] محمية
}) مكان مساحة العمل؟ يُنقل الموجود الآن جانبًا ويُحفظ. [yes/no]
restore-ask-alone = لا توجد نسخة احتياطية. هل تُنشأ مساحة عمل جديدة من كل ما لا تزال قراءته ممكنة؟ يُنقل الموجود الآن جانبًا ويُحفظ. [yes/no]
restored = { $name ->
    [none] أُنشئت مساحة عمل جديدة مما أمكنت قراءته.
   *[other] النسخة الاحتياطية { $name } في مكانها وجرى التحقق منها هناك.
}
restored-aside = ما كان موجودًا من قبل هو الآن في { $folder }.
restored-letter = { $state ->
    [whole] أحدث هناك، واستُوردت
    [part] أحدث هناك؛ واستُوردت آخر حالة تمكن قراءتها
   *[lost] أحدث هناك، وتتعذر قراءتها
}: الرسالة { $letter }{ $reference ->
    [none] {""}
   *[other] {" "}({ $reference })
}
restored-numbers = { $count ->
    [one] استُورد رقم واحد
    [two] استُورد رقمان
    [few] استُوردت { $count } أرقام
    [many] استُورد { $count } رقمًا
   *[other] استُورد { $count } رقم
} من أرقام السجل.
restored-register-unsure = لم تمكن قراءة كل أرقام السجل. وحتى لا يُعطى رقم مرتين، يسأل السجل مرة واحدة عن آخر رقم لكل جهة.
verified = { $place }: سليم ({ $letters ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $letters } رسائل
   *[other] { $letters } رسالة
})
verify-damaged = { $place }: تالف
verify-other-key = { $place }: له مفتاح آخر، ولم يُفحص

ask-passphrase = عبارة المرور:
ask-new-passphrase = عبارة المرور الجديدة:
ask-again = العبارة نفسها مرة أخرى:
ask-recovery-key = مفتاح الاسترداد:
ask-remove-backups = هل تُزال هذه؟ [yes/no]
secret-needed = لا يمكن سؤال أحد هنا. لم يُفعل شيء. أعطوا الجواب باستخدام { $option }.
answer-needed = لا يمكن سؤال أحد هنا. لم يُفعل شيء. أجيبوا باستخدام { $option }.
secret-file-open = { $file }: يستطيع آخرون قراءة هذا الملف، لذلك لم يُستخدم. اجعلوا قراءته لكم وحدكم (chmod 600).
secret-file-unreadable = تتعذر قراءة { $file } بترميز UTF-8. لم يُفعل شيء.
passphrase-wrong = عبارة المرور غير صحيحة. لم يُمسّ شيء. وإذا نُسيت فإن «passphrase recover» يقبل مفتاح الاسترداد.
passphrase-short = عبارة المرور أقصر من اللازم: الحد الأدنى { $least } من الرموز؛ والأفضل أربع أو خمس كلمات. لم يُغيَّر شيء.
passphrases-differ = عبارتا المرور مختلفتان. لم يُغيَّر شيء.
passphrase-is-set = لمساحة العمل عبارة مرور. لم يُفعل شيء. يغيّرها الأمر «passphrase change».
passphrase-is-not-set = ليس لمساحة العمل عبارة مرور. لم يُفعل شيء. يعيّنها الأمر «passphrase set».
passphrase-changed = تغيرت عبارة المرور، وكذلك { $count ->
    [one] لنسخة احتياطية واحدة
    [two] لنسختين احتياطيتين
    [few] لـ { $count } نسخ احتياطية
   *[other] لـ { $count } نسخة احتياطية
}. ومن كان يعرف العبارة القديمة ولديه نسخة قديمة من ملف المفتاح لا يزال يستطيع فتح الموجود؛ وفي هذه الحالة استخدموا ‎--new-key.
passphrase-removed = أُزيلت عبارة المرور. لم تعد مساحة العمل محمية.
passphrase-office = مساحة العمل الموجودة في قاعدة بيانات للمكتب محمية هناك، لا بعبارة مرور هنا.
passphrase-in-keyring = عبارة المرور في حلقة مفاتيح النظام.
recovery-key-shown = هذا هو مفتاح الاسترداد. يفتح مساحة العمل إذا نُسيت عبارة المرور، ولا يظهر إلا الآن. اطبعوه أو دوّنوه، واحفظوه بعيدًا عن الجهاز.
recovery-key-wrong = هذا مفتاح استرداد مساحة عمل أخرى، أو مفتاح استُبدل. لم يُمسّ شيء.
recovery-key-group = في مفتاح الاسترداد خطأ كتابي في المجموعة رقم { NUMBER($group, useGrouping: 0) }. لم يُمسّ شيء.
recovery-key-length = عدد رموز مفتاح الاسترداد { $wanted } في ثماني مجموعات من خمسة رموز؛ وعددها هنا { $count }. لم يُمسّ شيء.
key-file-damaged = { $file }: ملف المفتاح تالف أو ليس ملف مساحة العمل هذه. لم تُمسّ مساحة العمل. توجد نسخة منه في كل نسخة احتياطية لها المفتاح نفسه: أعيدوا واحدة منها.
keyring-unsafe = ليست في هذا النظام حلقة مفاتيح تحفظ الأسرار بأمان ({ $kind }). لم توضع عبارة المرور في أي مكان. استخدموا ‎--passphrase-file، أو اكتبوها.
keyring-refused = رفضت حلقة مفاتيح النظام ({ $kind }). افتحوا قفلها، أو استخدموا ‎--passphrase-file.
backup-other = { $name } { $state ->
    [open] غير محمية
   *[protected] لا تُفتح إلا بالمفتاح السابق
}
backups-kept = احتُفظ بها.
backups-removed = { $count ->
    [one] أُزيلت واحدة.
    [two] أُزيلت اثنتان.
   *[other] أُزيلت { $count }.
}
cannot-remove = تتعذر إزالة { $folder }: { $reason }.

number-status = { $status ->
    [reserved] محجوز
    [issued] مرسل
   *[void] لاغٍ
}
gap-why = { $why ->
    [before] أُعطي قبل بدء هذا السجل
    [void] لاغٍ
   *[elsewhere] جرى تخطيه: أُعطي في مكان آخر، أو استُورد مع رقم لاحق
}
register-no-gaps = لا توجد ثغرات.
register-voided = صار { $reference } لاغيًا. ولا يُعطى مرة أخرى أبدًا.
register-brought-in = { $count ->
    [one] استُورد رقم واحد.
    [two] استُورد رقمان.
    [few] استُوردت { NUMBER($count, useGrouping: 0) } أرقام.
    [many] استُورد { NUMBER($count, useGrouping: 0) } رقمًا.
   *[other] استُورد { NUMBER($count, useGrouping: 0) } رقم.
}
register-table-unreadable = { $file }: تتعذر قراءة الجدول: { $reason }. لم يُستورد شيء.
addressee-unknown = «{ $code }» ليس رمز دولة ولا OTH. تتألف الرموز من ثلاثة أحرف: KAZ.
letter-file-differs = { $file }: هذه الرسالة في مساحة العمل لها نوع أو جهة أو تاريخ آخر. لم يُعطَ أي رقم. اكتبوا ملف الرسالة من جديد من مساحة العمل، أو عدّلوا الرسالة هناك.
reference-not-in-register = للرسالة الرقم المرجعي { $reference }، لكن ليس في السجل رقم لها. لم يُعطَ أي رقم. إذا كان من قلم التسجيل المركزي فأدخلوه باستخدام ‎--number؛ وإذا بقي من رسالة أخرى فاحذفوه من الملف.
reference-does-not-fit = { $reference } لا يوافق نوع هذه الرسالة والجهة الموجه إليها وسنتها. لم يُعطَ أي رقم.
pack-written = { $file }: { $count ->
    [one] بيان واحد
    [two] بيانان
    [few] { NUMBER($count, useGrouping: 0) } بيانات
    [many] { NUMBER($count, useGrouping: 0) } بيانًا
   *[other] { NUMBER($count, useGrouping: 0) } بيان
}.
pack-line = { $state ->
    [new] جديد     { $place }
    [changed] معدّل     { $place }
    [same] مطابق    { $place }
    [older] أقدم     { $place } (الموجود هنا أحدث؛ ويبقى)
   *[conflict] متعارض   { $place } (عُدّل كلاهما؛ يبقى الموجود هنا، إلا مع ‎--replace)
}
pack-take-in = { $count ->
    [one] هل يُستورد بيان واحد؟ [y/N]
    [two] هل يُستورد بيانان؟ [y/N]
    [few] هل تُستورد { NUMBER($count, useGrouping: 0) } بيانات؟ [y/N]
    [many] هل يُستورد { NUMBER($count, useGrouping: 0) } بيانًا؟ [y/N]
   *[other] هل يُستورد { NUMBER($count, useGrouping: 0) } بيان؟ [y/N]
}
pack-taken-in = { $count ->
    [one] استُورد بيان واحد.
    [two] استُورد بيانان.
    [few] استُوردت { NUMBER($count, useGrouping: 0) } بيانات.
    [many] استُورد { NUMBER($count, useGrouping: 0) } بيانًا.
   *[other] استُورد { NUMBER($count, useGrouping: 0) } بيان.
}
pack-nothing = لا يوجد ما يُستورد.
pack-left = لم يُغيَّر شيء.
move-from-office = مساحة العمل موجودة بالفعل في قاعدة بيانات للمكتب. لم يُغيَّر شيء.
move-in-use = مساحة العمل مفتوحة لدى { $holder }. لم يُغيَّر شيء. أغلقوا النافذة هناك وأعيدوا المحاولة.
move-done = صارت في { $place }، المستخدمة من الآن فصاعدًا، { $letters ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { NUMBER($letters, useGrouping: 0) } رسائل
   *[other] { NUMBER($letters, useGrouping: 0) } رسالة
} و{ $numbers ->
    [one] رقم واحد
    [two] رقمان
    [few] { NUMBER($numbers, useGrouping: 0) } أرقام
    [many] { NUMBER($numbers, useGrouping: 0) } رقمًا
   *[other] { NUMBER($numbers, useGrouping: 0) } رقم
}. وتُرك الملف الموجود على هذا الجهاز كما كان.
office-folder-read = نُقلت البيانات والنصوص الموجودة في { $folder } إلى مساحة العمل، مرة واحدة. ومن الآن فصاعدًا تُغيَّر في مساحة العمل؛ ولا تُقرأ الملفات هناك بعد ذلك.
office-folder-unread = لم تُنقل البيانات والنصوص الموجودة في { $folder } إلى مساحة العمل، لأن أحد الملفات غير صالح؛ وما عدا ذلك من مساحة العمل يعمل. صححوا الملف: تُعاد المحاولة عند فتح مساحة العمل في المرة القادمة.
save-fault = تعذر حفظ الرسالة: خلل في البرنامج ({ $kind }). ما كتبتموه لا يزال هنا. اكتبوه في ملف رسالة، ثم شغّلوا البرنامج من جديد.
