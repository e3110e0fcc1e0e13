action-letter-new = رسالة جديدة
action-letter-read = فتح ملف رسالة…
action-letter-history = عرض تاريخ هذه الرسالة
action-letters-find = البحث في الرسائل
action-letters-clear = مسح البحث وعوامل التصفية
action-letters-open = فتح
action-letters-duplicate = استنساخ…
action-letters-history = التاريخ
action-letters-copy-reference = نسخ الرقم المرجعي
action-letters-export = الكتابة في ملف رسالة…
action-letters-archive = حفظ في الأرشيف
action-letters-unarchive = إعادة من الأرشيف
action-new-letter-leave = عدم إنشاء رسالة جديدة
action-duplicate-leave = عدم إنشاء نسخة
action-letter-file-faults-sheet-leave = ترك ملف الرسالة
action-letter-file-faults-copy = نسخ قائمة الأخطاء
action-history-leave = الخروج من التاريخ
action-history-bring-back = استعادة هذه الحالة
action-history-give-name = تسمية هذه الحالة

letters-name = الرسائل
letters-search = البحث في الرسائل
letters-recent = الأحدث
letters-count = { $shown ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { NUMBER($shown) } رسائل
   *[other] { NUMBER($shown) } رسالة
} من أصل { NUMBER($among) }
column = { $column ->
    [reference] الرقم المرجعي
    [addressee] الجهة الموجه إليها
    [title] العنوان
    [status] الحالة
    [date] التاريخ
    [response_due] موعد الرد
    [type] النوع
    [mandates] الولايات
    [languages] اللغات
   *[changed] آخر تعديل
}
order-by = الترتيب حسب
row-waiting = …
no-number = ‎{ $type } { $addressee } --/{ $year ->
    [none] ----‎
   *[other] { $year }‎
}
no-title = بلا موضوع بعد
no-date = بلا تاريخ
nothing-due = –
row-line = { $column }: { $text }
status = { $status ->
    [draft] ○ مسودة
    [referenced] ◐ مرقّمة
    [sent] ● مرسلة
   *[answered] ✔ ورد الرد
}
response-due = { $late ->
    [yes] ▲ { $date }، تأخر الرد
   *[no] { $date }
}
list-joint = {"، "}
changed-by = { $day }، { $time }، { $who }
letter-type = { $type ->
    [AL] AL – رسالة ادعاء
    [UA] UA – نداء عاجل
    [OL] OL – رسالة أخرى
   *[other] { $type } – { $name }
}
other-actor = جهة فاعلة أخرى
other-actor-choice = جهة فاعلة أخرى: شركة أو منظمة أو سلطة…
letter-called = { $reference ->
    [none] { $type } إلى { $addressee }، بلا رقم بعد
   *[other] { $reference }
}
recent-letter = { $title ->
    [none] { $name }
   *[other] { $name }: { $title }
}
recent-none = لم تُفتح أي رسالة بعد

filter-name = { $filter ->
    [status] التصفية حسب الحالة
    [type] التصفية حسب النوع
    [addressee] التصفية حسب الجهة الموجه إليها
    [mandate] التصفية حسب الولاية
    [language] التصفية حسب اللغة
   *[year] التصفية حسب السنة
}
filter-all = { $filter ->
    [status] كل الحالات
    [type] كل الأنواع
    [addressee] كل الجهات الموجه إليها
    [mandate] كل الولايات
    [language] كل اللغات
   *[year] كل السنوات
}
filter-archived = في الأرشيف
filters-clear = مسح
filters-clear-all = عرض كل الرسائل
letters-none = { $why ->
    [searched] لا توجد رسالة توافق البحث وعوامل التصفية.
   *[archived] { $count ->
        [0] الأرشيف فارغ.
        [one] لا توجد رسائل هنا؛ في الأرشيف رسالة واحدة.
        [two] لا توجد رسائل هنا؛ في الأرشيف رسالتان.
        [few] لا توجد رسائل هنا؛ في الأرشيف { NUMBER($count) } رسائل.
       *[other] لا توجد رسائل هنا؛ في الأرشيف { NUMBER($count) } رسالة.
    }
}

welcome-title = مرحبًا بكم في Chancery
welcome-what = يُعدّ Chancery الرسائل المشتركة: تختارون الجهة الموجه إليها والولايات، وتكتبون الوقائع، وتأخذون الأسئلة والفقرات القانونية من المكتبة. أما الترويسة والاستهلال والقرارات والتوقيعات والتواريخ فتأتي تلقائيًا، بست لغات، وتخرج الرسالة في ملف Word.
welcome-safe = كل ما تكتبونه يُحفظ فورًا ويبقى على هذا الجهاز. يَرِد اسمكم في التاريخ بصيغة «{ $who }»؛ ويمكن تغييره في التفضيلات.
welcome-way = { $way ->
    [sample] فتح الرسالة النموذجية
    [first] بدء أول رسالة
   *[file] فتح ملف رسالة…
}
welcome-way-text = { $way ->
    [sample] رسالة كاملة بست لغات، للاطلاع عليها وتعديلها كما تشاؤون.
    [first] تُسألون عن نوعها والجهة الموجه إليها والولاية الرئيسية فيها.
   *[file] رسالة كتبها زميل من Chancery في ملف، أو رسالة كتبتموها بأنفسكم في ملف.
}
sample-opened = هذه هي الرسالة النموذجية، وقد صارت رسالة لكم: عدّلوا فيها ما تشاؤون. ليس لها رقم، لأن الأرقام تأتي من السجل.

new-letter-title = رسالة جديدة
new-letter-do = إنشاء الرسالة وفتحها
sheet-leave = إلغاء
new-type = النوع
new-addressee = الجهة الموجه إليها
new-addressee-hint = اكتبوا أي جزء من اسم الدولة، بأي لغة
new-addressee-missing = اختاروا الجهة الموجه إليها: اكتبوا جزءًا من اسمها، ثم اختاروا من القائمة.
new-kind = صفتها
new-mandate = الولاية الرئيسية
new-mandate-hint = اكتبوا كلمة من اسم الولاية، بأي لغة، أو اسم المكلف بها
new-mandate-missing = اختاروا الولاية الرئيسية: اكتبوا كلمة من اسمها، ثم اختاروا من القائمة.
new-original = اللغة
new-translations = الترجمات
actor-kind = { $kind ->
    [company] شركة
    [organization] منظمة دولية
    [bank] مصرف
    [authority] سلطة
   *[other] غير ذلك
}

duplicate-title = استنساخ رسالة
duplicate-do = إنشاء النسخة وفتحها
duplicate-of = { $title ->
    [none] { $name }
   *[other] { $name }: { $title }
}
duplicate-kind = نوع النسخة
copy-kind = { $kind ->
    [structure] البنية نفسها
    [sibling] الرسالة نفسها إلى جهة أخرى
   *[follow_up] رسالة متابعة
}
copy-explained = { $kind ->
    [structure] الولايات واللغات والخيارات وما يأتي من المكتبة؛ من دون النصوص.
    [sibling] كل شيء ما عدا الجهة الموجه إليها والرقم وعبارة المخاطبة.
   *[follow_up] إلى الجهة نفسها؛ تشير إلى الرسالة السابقة وتحتفظ بالموضوع، من دون الوقائع.
}
copy-addressee-missing = اختاروا جهة أخرى غير التي وُجهت إليها الرسالة.
copy-reply-label = الرد على الرسالة
copy-reply = { $reply ->
    [none] لم يرد أي رد
    [received] ورد رد
   *[unknown] غير معروف بعد
}
copy-replied-on = تاريخ الرد

letters-archived = { $archived ->
    [yes] { $count ->
        [one] الرسالة الآن في الأرشيف.
        [two] الرسالتان الآن في الأرشيف.
        [few] { NUMBER($count) } رسائل الآن في الأرشيف.
       *[other] { NUMBER($count) } رسالة الآن في الأرشيف.
    }
   *[no] { $count ->
        [one] عادت الرسالة إلى القائمة.
        [two] عادت الرسالتان إلى القائمة.
        [few] عادت { NUMBER($count) } رسائل إلى القائمة.
       *[other] عادت { NUMBER($count) } رسالة إلى القائمة.
    }
}
undo-this = تراجع

choose-letter-file = فتح ملف رسالة
choose-letter-file-place = الكتابة في ملف رسالة
letter-files = ملفات الرسائل ({ $ending })
letter-file-taken-in = فُتح ملف الرسالة وصار رسالة لكم.{ $present ->
    [yes] {" "}ولا تزال الرسالة التي أُخذ منها في القائمة إلى جانبها.
   *[no] {""}
}{ $reference ->
    [none] {""}
   *[other] {" "}لم يُؤخذ الرقم { $reference }، لأن الأرقام تأتي من السجل: أدخلوه هناك.
}
letter-files-written = { $count ->
    [one] كُتب الملف: { $file }
    [two] كُتب ملفا رسالتين في { $folder }
    [few] كُتبت { NUMBER($count) } ملفات رسائل في { $folder }
    [many] كُتب { NUMBER($count) } ملف رسالة في { $folder }
   *[other] كُتب { NUMBER($count) } ملف رسالة في { $folder }
}
letter-file-faults-sheet-title = لا يمكن فتح ملف الرسالة هذا
letter-file-faults-sheet-do = الاختيار من جديد…
letter-file-faults-told = { $file }: { $count ->
    [one] هناك خطأ واحد.
    [two] هناك خطآن.
    [few] هناك { NUMBER($count) } أخطاء.
    [many] هناك { NUMBER($count) } خطأً.
   *[other] هناك { NUMBER($count) } خطأ.
} لم يُستورد شيء. صححوا الملف وافتحوه من جديد.

history-leave = رجوع
history-button = التاريخ
history-of = تاريخ { $name }
history-states = الحالات
history-life = مسار الرسالة
history-named = الحالات المسماة فقط
history-name-hint = اسم لهذه الحالة
history-give-name = إعطاء الاسم
history-bring-back = استعادة هذه الحالة
history-line = { $name ->
    [none] { $time }  { $what } · { $who }
   *[other] { $time }  ★ { $name } · { $what } · { $who }
}
history-what = { $action ->
    [created] إنشاء
    [undo] { $part ->
        [none] تراجع
       *[other] { $part }، تراجع
    }
    [redo] { $part ->
        [none] إعادة
       *[other] { $part }، إعادة
    }
    [restored] استعادة
    [numbered] ترقيم
    [voided] إعلان الرقم لاغيًا
    [sent] إرسال
    [taken_back] سحب الإرسال
    [answered] تسجيل الرد
   *[edit] { $part ->
        [none] تعديل
       *[other] { $part }
    }
}
history-event = { $day }، { $time }  { $what ->
    [created] إنشاء
    [numbered] ترقيم
    [voided] إعلان الرقم لاغيًا
    [sent] إرسال
    [taken_back] سحب الإرسال
    [answered] تسجيل الرد
    [archived] حفظ في الأرشيف
    [unarchived] إعادة من الأرشيف
   *[other] { $what }
} · { $who }{ $reason ->
    [none] {""}
   *[other] {" "}({ $reason })
}
history-state = { $present ->
    [yes] الآن: منذ { $day }، { $time }، { $who }
   *[no] كما كانت في { $day } الساعة { $time }، { $who }
}
history-brought-back = { $state }: استُعيدت هذه الحالة.
history-named-now = صار اسم هذه الحالة «{ $name }»، وهي محفوظة دائمًا.
open-letter = فتح الرسالة
comparison-name = الفرق عن الوضع الحالي
comparison-none = لا فرق عن الوضع الحالي.
comparison-present = { $locked ->
    [yes] هذه هي الرسالة كما هي الآن. لقد أُرسلت ولا تتغير؛ ولا يزال بالإمكان الاطلاع على أي حالة سابقة.
   *[no] هذه هي الرسالة كما هي الآن. اختاروا حالة سابقة لمعرفة الفرق واستعادتها.
}
comparison-gone = كان موجودًا وزال
comparison-came = أضيف منذ ذلك الحين
comparison-place = { $part }{ $number ->
    [0] {""}
   *[other] {" "}{ NUMBER($number) }
}{ $field ->
    [none] {""}
   *[other] : { $field }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
comparison-count = { $gone ->
    [0] لم تُحذف أي كلمة
    [one] حُذفت كلمة واحدة
    [two] حُذفت كلمتان
    [few] حُذفت { NUMBER($gone) } كلمات
   *[other] حُذفت { NUMBER($gone) } كلمة
}، { $came ->
    [0] ولم تُضف أي كلمة
    [one] وأضيفت كلمة واحدة
    [two] وأضيفت كلمتان
    [few] وأضيفت { NUMBER($came) } كلمات
   *[other] وأضيفت { NUMBER($came) } كلمة
}
field-type = النوع
field-addressee = الجهة الموجه إليها
field-date = التاريخ
field-reference = الرقم
field-languages = اللغات
field-classification = التصنيف
field-states-concerned = الدول المعنية
field-also-sent = أُرسلت أيضًا إلى
field-status = الحالة
field-resolution = القرار
field-name = الاسم
field-kind = الصفة

letter-open-elsewhere = { $count ->
    [one] هذه الرسالة مفتوحة أيضًا لدى { $who }، منذ { $since }.
   *[other] هذه الرسالة مفتوحة أيضًا لدى { $who }، أولهم منذ { $since }.
} لن يُستبدل أي شيء: إذا عدّلتموها معًا فستُسألون.
