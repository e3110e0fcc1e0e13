action-number-take = أخذ رقم…
action-number-enter = إدخال رقم قلم التسجيل المركزي…
action-letter-sent = وضع علامة «مرسلة»…
action-letter-answered = إدخال الرد…
action-letter-take-back = سحب الإرسال…
action-number-void = إعلان الرقم لاغيًا…
action-findings-next = الانتقال إلى الملاحظة التالية
action-findings-previous = الانتقال إلى الملاحظة السابقة
action-findings-drawer = إظهار الملاحظات أو إخفاؤها
action-register-open = فتح الرسالة
action-register-void = إعلان الرقم لاغيًا…
action-register-enter = إدخال رقم من قلم التسجيل المركزي…
action-register-write = كتابة السجل في جدول (CSV)…
action-register-read = استيراد سجل (CSV)…
action-register-gaps = عرض الثغرات
letter-standing-name = وضع الرسالة
letter-standing = { $status ->
    [draft] ○ مسودة، بلا رقم بعد
    [referenced] ◐ مرقّمة، لم تُرسل
    [sent] ● أُرسلت في { $sent }
   *[answered] ✔ أُرسلت في { $sent }، وورد الرد في { $answered }
}
letter-due = { $late ->
    [yes] ▲ كان موعد الرد { $date }
   *[no] موعد الرد: { $date }
}
letter-published = تُنشر في { $date }
letter-steps = الرقم والإرسال
next-number-take = أخذ رقم…
next-letter-sent = وضع علامة «مرسلة»…
next-letter-answered = { $again ->
    [yes] تعديل الرد…
   *[no] إدخال الرد…
}
panel-leave = إلغاء
reason = السبب
other-addressee = جهات فاعلة أخرى غير الدول
number-take-title = أخذ رقم من السجل
number-asking = جارٍ سؤال السجل…
number-needs-date = ليس للرسالة تاريخ. رقمها يتبع سنة تاريخها، لذلك يأتي التاريخ أولًا.
number-set-date = تحديد التاريخ
number-offered = { $known ->
    [held] سبق أن سجّل السجل { $reference } لهذه الرسالة. يُكتب الآن في الرسالة.
   *[next] { $last ->
        [0] هذا أول رقم لهذه الجهة في هذه السنة: { $reference }.
       *[other] سيكون رقم الرسالة { $reference }. الرقم السابق له هو { NUMBER($last, useGrouping: 0) }.
    } متى أُعطي الرقم صار لهذه الرسالة ولا يُعطى مرة أخرى أبدًا.
}
number-give = إعطاء { $reference }
number-give-none = إعطاء الرقم
number-last-asked = لا يعرف السجل أي رقم لـ { $addressee } في { $year }. ما هو آخر رقم أُعطي؟ تأخذ الرسالة الرقم الذي يليه.
number-last = آخر رقم أُعطي
number-last-hint = 0 إن لم يوجد
number-enter-instead = إدخال رقم قلم التسجيل المركزي…
number-enter-title = إدخال رقم قلم التسجيل المركزي
number-enter-text = يُدوَّن الرقم في السجل حتى لا يُعطى هنا لأحد آخر.
number-reference = الرقم المرجعي
number-enter-do = إدخاله
number-enter-other = يلزم لهذه الرسالة رقم مرجعي مثل { $wanted }.
number-given = { $shown ->
    [same] صار رقم الرسالة { $reference }.
   *[other] صار رقم الرسالة { $reference }: الرقم المعروض سابقًا أُعطي في هذه الأثناء لرسالة أخرى.
}
number-entered = صار رقم الرسالة { $reference }، كما هو لدى قلم التسجيل المركزي.
number-clock-right = الساعة صحيحة
numbering-clock = ساعة هذا الجهاز تشير إلى { $now }، لكن آخر قيد في السجل مؤرخ { $latest }. لم يُعطَ أي رقم. اضبطوا الساعة وأعيدوا المحاولة، أو أكّدوا أنها صحيحة.
numbering-unreachable = يتعذر الوصول إلى سجل المكتب ({ $place }). تبقى الرسالة بلا رقم؛ وكل ما عدا ذلك محفوظ. تابعوا العمل، وخذوا الرقم عندما يعود الوصول إلى السجل ممكنًا.
numbering-knows-more = بدأ أحدهم للتو أرقام { $addressee } في { NUMBER($year, useGrouping: 0) }: آخرها { NUMBER($last, useGrouping: 0) }. لم يُعطَ أي رقم. ألغوا العملية واطلبوا الرقم من جديد.
numbering-start-unknown = لم يعد السجل يعرف أي رقم لـ { $addressee } في { NUMBER($year, useGrouping: 0) }. لم يُعطَ أي رقم. ألغوا العملية واطلبوا الرقم من جديد.
numbering-unsaved = تعذر حفظ الرسالة، لذلك لم يُطلب شيء من السجل. راجعوا الشريط أعلاه، ثم أعيدوا المحاولة.
letter-sent-title = وضع علامة «مرسلة» على الرسالة
letter-sent-text = { $count ->
    [0] بعد ذلك لا يمكن تعديل الرسالة. ويمكن سحب الإرسال مع ذكر السبب.
    [one] لا يزال هناك خطأ واحد بين الملاحظات. ولا يمكن تعديل الرسالة بعد إرسالها. ويمكن سحب الإرسال مع ذكر السبب.
    [two] لا يزال هناك خطآن بين الملاحظات. ولا يمكن تعديل الرسالة بعد إرسالها. ويمكن سحب الإرسال مع ذكر السبب.
    [few] لا تزال هناك { $count } أخطاء بين الملاحظات. ولا يمكن تعديل الرسالة بعد إرسالها. ويمكن سحب الإرسال مع ذكر السبب.
    [many] لا يزال هناك { $count } خطأً بين الملاحظات. ولا يمكن تعديل الرسالة بعد إرسالها. ويمكن سحب الإرسال مع ذكر السبب.
   *[other] لا يزال هناك { $count } خطأ بين الملاحظات. ولا يمكن تعديل الرسالة بعد إرسالها. ويمكن سحب الإرسال مع ذكر السبب.
}
letter-sent-date = تاريخ الإرسال
letter-sent-do = لقد أُرسلت
letter-was-sent = أُرسلت { $reference }. الرسالة مقفلة.
letter-answered-title = متى ورد الرد على الرسالة؟
letter-answered-date = تاريخ الرد
letter-answered-do = إدخال الرد
letter-answered-not = لم يرد أي رد
letter-was-answered = { $state ->
    [yes] سُجّل الرد.
   *[no] سُجّل أنه لم يرد أي رد.
}
letter-take-back-title = سحب إرسال { $reference }
letter-take-back-text = يصبح بالإمكان تعديل الرسالة من جديد، وتحتفظ برقمها. ويبقى السبب في تاريخها.
letter-take-back-do = سحب الإرسال
letter-taken-back = سُحب الإرسال. يمكن تعديل الرسالة من جديد.
number-void-title = إعلان { $reference } لاغيًا
number-void-text = يبقى الرقم في السجل مع سببه ولا يُعطى مرة أخرى أبدًا. تعود الرسالة مسودة، ويمكن إعطاؤها رقمًا آخر.
number-void-do = إعلانه لاغيًا
number-voided = صار { $reference } لاغيًا. ليس للرسالة رقم الآن.
date-hint = اليوم والشهر والسنة
date-calendar = التقويم: { $field }
date-wrong = «{ $text }» ليس تاريخًا. يُكتب التاريخ مثل 29 August 2024 أو 29.8.2024 أو 2024-08-29.
date-missing = يلزم إدخال تاريخ.
ordered-keys = ينقل Alt مع مفاتيح الأسهم السطر، ويخرجه Delete
ordered-up = { $list }: نقل إلى أعلى
ordered-down = { $list }: نقل إلى أسفل
ordered-out = { $list }: إخراج
findings-name = الملاحظات
findings-count = { $errors ->
    [0] { $warnings ->
        [0] لا ملاحظات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }
    [one] { $warnings ->
        [0] خطأ واحد
        [one] خطأ واحد وتحذير واحد
        [two] خطأ واحد وتحذيران
        [few] خطأ واحد و{ $warnings } تحذيرات
        [many] خطأ واحد و{ $warnings } تحذيرًا
       *[other] خطأ واحد و{ $warnings } تحذير
    }
    [two] { $warnings ->
        [0] خطآن
        [one] خطآن وتحذير واحد
        [two] خطآن وتحذيران
        [few] خطآن و{ $warnings } تحذيرات
        [many] خطآن و{ $warnings } تحذيرًا
       *[other] خطآن و{ $warnings } تحذير
    }
    [few] { $warnings ->
        [0] { $errors } أخطاء
        [one] { $errors } أخطاء وتحذير واحد
        [two] { $errors } أخطاء وتحذيران
        [few] { $errors } أخطاء و{ $warnings } تحذيرات
        [many] { $errors } أخطاء و{ $warnings } تحذيرًا
       *[other] { $errors } أخطاء و{ $warnings } تحذير
    }
    [many] { $warnings ->
        [0] { $errors } خطأً
        [one] { $errors } خطأً وتحذير واحد
        [two] { $errors } خطأً وتحذيران
        [few] { $errors } خطأً و{ $warnings } تحذيرات
        [many] { $errors } خطأً و{ $warnings } تحذيرًا
       *[other] { $errors } خطأً و{ $warnings } تحذير
    }
   *[other] { $warnings ->
        [0] { $errors } خطأ
        [one] { $errors } خطأ وتحذير واحد
        [two] { $errors } خطأ وتحذيران
        [few] { $errors } خطأ و{ $warnings } تحذيرات
        [many] { $errors } خطأ و{ $warnings } تحذيرًا
       *[other] { $errors } خطأ و{ $warnings } تحذير
    }
}{ $aside ->
    [0] {""}
   *[other] {" "}(جرت تنحية { $aside })
}
findings-none = لا توجد أخطاء أو تحذيرات مفتوحة.
findings-waiting = لم يُدقَّق بعد
finding-severity = { $severity ->
    [error] خطأ
   *[warning] تحذير
}
finding-place = { $part }{ $number ->
    [none] {""}
   *[other] {" "}{ $number }
}{ $where ->
    [none] {""}
   *[other] {" "}– { $where }
}{ $language ->
    [none] {""}
   *[other] {" "}({ $language })
}
finding-told = { $severity }. { $place }: { $finding }
finding-aside = { $place }: { $finding } – جرت تنحيته: { $reason }
finding-gone = صُحّح ما لوحظ هنا
finding-go = الانتقال إليه
finding-set-aside = تنحية…
finding-confirm = تأكيد القرار…
finding-take-up = إعادة إظهاره
finding-aside-title = تنحية التحذير المختار
finding-aside-text = { $count ->
    [one] يبقى السبب مع الرسالة. ويمكن إعادة إظهار التحذير.
    [two] يبقى السبب مع الرسالة. وهو ينحّي كلا التحذيرين من هذا النوع في هذا الموضع. ويمكن إعادة إظهارهما.
    [few] يبقى السبب مع الرسالة. وهو ينحّي كل التحذيرات من هذا النوع في هذا الموضع، وعددها { $count }. ويمكن إعادة إظهارها.
   *[other] يبقى السبب مع الرسالة. وهو ينحّي كل التحذيرات من هذا النوع في هذا الموضع، وعددها { $count }. ويمكن إعادة إظهارها.
}
finding-aside-do = تنحية
error-not-waived = لا تمكن تنحية الخطأ؛ بل يُصحَّح أو يُجاب عنه بتأكيد. لم يُغيَّر شيء.
register-name = أرقام السجل
register-column = { $column ->
    [reference] الرقم
    [addressee] الجهة الموجه إليها
    [status] الحالة
    [letter] الرسالة
    [date] تاريخ الرسالة
    [origin] مصدر الرقم
    [by] أدخله
   *[at] في
}
register-status = { $status ->
    [reserved] ◐ محجوز
    [issued] ● مرسل
   *[void] ✕ لاغٍ
}
register-origin = { $origin ->
    [counted] هذا السجل
    [claimed] قلم التسجيل المركزي
   *[imported] سجل آخر
}
register-no-date = –
register-no-letter = { $why ->
    [elsewhere] في مساحة عمل أخرى
   *[none] –
}
register-moment = { $day }، { $time }
register-untitled = بلا موضوع بعد
register-void-because = لاغٍ: { $reason }
register-waiting = …
register-filter-addressee = الجهة الموجه إليها
register-filter-year = السنة
register-filter-status = الحالة
register-all-addressees = كل الجهات الموجه إليها
register-all-years = كل السنوات
register-all-statuses = كل الحالات
register-other = جهات فاعلة أخرى (OTH)
register-addressee = { $name } ({ $code })
register-order = الترتيب
register-order-addressee = حسب الجهة والسنة
register-order-newest = الأحدث أولًا
register-count = { $count ->
    [0] لا أرقام
    [one] رقم واحد
    [two] رقمان
    [few] { NUMBER($count) } أرقام
    [many] { NUMBER($count) } رقمًا
   *[other] { NUMBER($count) } رقم
}
register-empty = لم يُعطَ أي رقم بعد. أول رسالة تأخذ رقمًا تبدأ السجل؛ أو استوردوا السجل الذي كان لديكم حتى الآن، في شكل جدول.
register-none-match = لا يوجد رقم يوافق عوامل التصفية.
register-clear = عرض كل الأرقام
register-more = المزيد
register-unreachable = يتعذر الوصول إلى السجل. { $reason }
register-again = إعادة المحاولة
register-history-title = تاريخ { $reference }
register-history-none = اختاروا رقمًا لمعرفة ما جرى له وعلى يد من.
register-event = { $when }، { $by }: { $what }
register-what = { $what ->
    [assigned] أعطاه هذا السجل لرسالة
    [claimed] أُدخل بوصفه رقمًا من قلم التسجيل المركزي
    [imported] استُورد من سجل آخر
    [issued] أُرسلت رسالته
    [taken_back] سُحب إرسال رسالته
    [void] أُعلن لاغيًا
    [retyped] صارت رسالته من نوع آخر: من { $before } إلى { $after }
    [started] بدأ العدّ بعد الرقم { $after }
   *[other] { $what }
}
register-because = { $words } – { $reason }
register-gaps-title = أرقام لا رسالة لها
register-gap = { $first ->
    [same] ‎{ $addressee } { $last }/{ $year }‎
   *[other] ‎{ $addressee } { $first }–{ $last }/{ $year }‎
}
register-gap-column = { $column ->
    [numbers] الأرقام
    [why] السبب
   *[who] من ومتى
}
register-who = { $by }، { $when }
register-no-gaps-yet = لا توجد ثغرات: لكل رقم رسالة.
register-void-title = إعلان { $reference } لاغيًا
register-void-text = يبقى الرقم هنا مع سببه ولا يُعطى مرة أخرى أبدًا. وإذا كانت تحمله رسالة في مساحة العمل هذه، عادت تلك الرسالة مسودة وأمكن إعطاؤها رقمًا آخر.
register-was-voided = صار { $reference } لاغيًا.
register-enter-title = إدخال رقم من قلم التسجيل المركزي
register-enter-text = لرسالة لم تُكتب هنا. أما رقم رسالة في مساحة العمل هذه فيُدخل في الرسالة نفسها.
register-enter-date = تاريخ الرسالة (اختياري)
register-enter-do = إدخاله
register-entered = أُدخل { $reference }.
register-year-differs = التاريخ من سنة أخرى غير سنة الرقم المرجعي.
register-written = كُتب السجل في { $file }.
register-table-files = جداول (*.csv)
register-faults-title = { $file } غير صالح. لم يُستورد شيء.
register-fault = السطر { $line }: { $fault }
register-faults-more = …وأسطر أخرى عددها { $count }.
register-faults-close = إغلاق
