action-export = تصدير الرسالة في ملفات Word
action-export-close = إغلاق التصدير
action-export-write = كتابة الملفات
action-letter-write-file = كتابة الرسالة في ملف رسالة
export-button = تصدير…
export-title = التصدير
export-languages = اللغات
export-kind = مسودة أو صيغة نهائية
export-draft = مسودة
export-draft-hint = تحمل في ترويستها إشارة «مسودة»، وتظهر مواضع النقص فيها.
export-final = رسالة نهائية
export-why-no-final = { $lacks ->
    [both] يلزم للرسالة النهائية رقم وتاريخ.
    [number] يلزم للرسالة النهائية رقم.
    [date] يلزم للرسالة النهائية تاريخ.
    [errors] { $count ->
        [one] يجب أن تخلو الرسالة النهائية من الأخطاء؛ وهناك خطأ واحد مبيّن أدناه.
        [two] يجب أن تخلو الرسالة النهائية من الأخطاء؛ وهناك خطآن مبيّنان أدناه.
        [few] يجب أن تخلو الرسالة النهائية من الأخطاء؛ وهناك { $count } أخطاء مبيّنة أدناه.
        [many] يجب أن تخلو الرسالة النهائية من الأخطاء؛ وهناك { $count } خطأً مبيّنة أدناه.
       *[other] يجب أن تخلو الرسالة النهائية من الأخطاء؛ وهناك { $count } خطأ مبيّنة أدناه.
    }
   *[nothing] {""}
}
export-found = ما ينقص أو لم يُؤكد
export-language-state = { $state ->
    [off] لن تُكتب
    [unknown] قيد الفحص…
   *[known] { $errors ->
        [0] { $unconfirmed ->
            [0] ● مكتملة
            [one] ▲ صيغة واحدة لم يؤكدها أحد
            [two] ▲ صيغتان لم يؤكدهما أحد
            [few] ▲ { $unconfirmed } صيغ لم يؤكدها أحد
           *[other] ▲ { $unconfirmed } صيغة لم يؤكدها أحد
        }
        [one] ■ خطأ واحد
        [two] ■ خطآن
        [few] ■ { $errors } أخطاء
        [many] ■ { $errors } خطأً
       *[other] ■ { $errors } خطأ
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
    [one] جملة نموذجية واحدة لم يؤكدها أحد
    [two] جملتان نموذجيتان لم يؤكدهما أحد
    [few] { $count } جمل نموذجية لم يؤكدها أحد
   *[other] { $count } جملة نموذجية لم يؤكدها أحد
}
export-unconfirmed-titles = { $count ->
    [one] اسم ولاية لم يؤكده أحد: { $names }
    [two] اسما ولايتين لم يؤكدهما أحد: { $names }
    [few] أسماء { $count } ولايات لم يؤكدها أحد: { $names }
   *[other] أسماء { $count } ولاية لم يؤكدها أحد: { $names }
}
export-unconfirmed-texts = { $count ->
    [one] نص من المكتبة لم يؤكده أحد: { $names }
    [two] نصان من المكتبة لم يؤكدهما أحد: { $names }
    [few] { $count } نصوص من المكتبة لم يؤكدها أحد: { $names }
    [many] { $count } نصًا من المكتبة لم يؤكدها أحد: { $names }
   *[other] { $count } نص من المكتبة لم يؤكدها أحد: { $names }
}
export-unconfirmed-names = { $count ->
    [one] اسم واحد لم يؤكده أحد: { $names }
    [two] اسمان لم يؤكدهما أحد: { $names }
    [few] { $count } أسماء لم يؤكدها أحد: { $names }
    [many] { $count } اسمًا لم يؤكدها أحد: { $names }
   *[other] { $count } اسم لم يؤكدها أحد: { $names }
}
export-go-there = تنقل النقرة إلى الموضع
export-folder = المجلد
export-choose = اختيار…
export-names = الملفات التي ستُكتب
export-no-language = لا شيء: لم تُختر أي لغة.
export-write = { $kind ->
    [draft] { $count ->
        [one] كتابة المسودة
        [two] كتابة مسودتين
        [few] كتابة { $count } مسودات
       *[other] كتابة { $count } مسودة
    }
   *[final] { $count ->
        [one] كتابة الرسالة النهائية
        [two] كتابة الرسالة النهائية بلغتين
        [few] كتابة الرسالة النهائية بـ { $count } لغات
       *[other] كتابة الرسالة النهائية بـ { $count } لغة
    }
}
export-progress = اللغات المكتوبة
export-stop = إلغاء
export-stopped = أُلغي التصدير. لم يُكتب شيء.
export-changed = { $count ->
    [one] عُدّل هذا الملف منذ تصديره، أو لم ينشئه Chancery. لم يُكتب شيء بعد.
    [two] عُدّل هذان الملفان منذ تصديرهما، أو لم ينشئهما Chancery. لم يُكتب شيء بعد.
   *[other] عُدّلت هذه الملفات منذ تصديرها، أو لم ينشئها Chancery. لم يُكتب شيء بعد.
}
export-keep-both = الاحتفاظ بالاثنين
export-keep-both-told = الاحتفاظ بالملف { $file }، وكتابة الجديد باسم { $second }
export-second = يُكتب الجديد باسم { $second }
export-replace = استبداله
export-replace-told = استبدال { $file }
export-go-on = متابعة
export-leave = عدم كتابة شيء
export-again = إعادة التصدير
export-done = { $count ->
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $count } ملفات
    [many] كُتب { $count } ملفًا
   *[other] كُتب { $count } ملف
}
export-show-folder = العرض في المجلد
export-show-folder-told = عرض المجلد الذي توجد فيه الملفات
export-open = فتح في Word
export-open-told = فتح { $file } في البرنامج المخصص لهذه الملفات
export-open-pdf = فتح
export-open-pdf-told = فتح { $file }
export-pdf = إنشاء ملف PDF
export-pdf-told = إنشاء ملف PDF من { $file } بواسطة LibreOffice
export-pdf-stop = إيقاف إنشاء ملف PDF
export-pdf-stop-told = إيقاف إنشاء ملف PDF من { $file }
pdf-no-office = لم يُعثر على LibreOffice في هذا الجهاز، وهو الذي ينشئ ملفات PDF هنا. كُتبت ملفات Word. ثبّتوا LibreOffice، أو افتحوا ملف Word واحفظوه من هناك بصيغة PDF.
pdf-unreadable = تتعذر قراءة { $file }: { $reason }. لم يُنشأ ملف PDF.
pdf-failed = لم يتحول { $file } إلى PDF: { $reason }. ملف Word على حاله. افتحوه في Word واحفظوه من هناك بصيغة PDF.
letter-file-where = كتابة ملف الرسالة
letter-file-kind = ملفات الرسائل (*.toml)
letter-file-written = كُتب { $file }.
letter-file-of-another = { $file } هو ملف رسالة أخرى. لم يُستبدل ولم يُكتب شيء. اختاروا اسمًا آخر.
