mandate-search = إضافة ولاية
mandate-search-hint = إضافة ولاية: كلمة من اسمها بأي لغة، أو اسم المكلف بها
mandate-found = الولايات التي عُثر عليها
mandate-not-found = لا توجد ولاية تتضمن كل هذه الكلمات. تكفي أوائل الكلمات، بأي من اللغات الست. يمكن إضافة الولاية الناقصة في قسم «الولايات».
mandate-hit = { $state ->
    [taken] { $title } (في الرسالة)
    [ended] { $title } (انتهت)
   *[free] { $title }
}
mandate-none = لا توجد ولايات بعد. اكتبوا كلمة من اسم الولاية، بأي من اللغات الست، أو اسم المكلف بها، واضغطوا Enter. الولاية الأولى هي الرئيسية.
mandate-facts-of = { $dated ->
    [yes] المعطيات في { $date }، وهو تاريخ الرسالة.
   *[no] المعطيات في تاريخ اليوم، { $date }: ليس للرسالة تاريخ بعد.
} { $count ->
    [0] لا أحد يوقّع.
    [one] توقّع ولاية واحدة: تتكلم الرسالة بصيغة المفرد.
    [two] توقّع ولايتان: تتكلم الرسالة بصيغة الجمع.
    [few] توقّع { $count } ولايات: تتكلم الرسالة بصيغة الجمع.
   *[other] توقّع { $count } ولاية: تتكلم الرسالة بصيغة الجمع.
}
mandate-lead = رئيسية
mandate-drag = اسحبوا للنقل، أو اضغطوا Alt ومفتاح سهم
mandate-remove = إخراج هذه الولاية من الرسالة
mandate-removed = أُخرجت «{ $title }» من الرسالة.
mandate-put-back = إعادتها
mandate-status-label = مشاركة هذه الولاية في الرسالة
mandate-status = { $status ->
    [joined] مشارِكة
    [invited] مدعوة
    [declined] اعتذرت
   *[withdrawn] انسحبت
}
mandate-card = { $lead ->
    [yes] { $title }، الرئيسية. { $status }. { $resolution }. { $holder }
   *[no] { $title }. { $status }. { $resolution }. { $holder }
}
mandate-resolution-menu = القرار: الإجراءات المتاحة
mandate-holder-menu = الموقّع: الإجراءات المتاحة
mandate-do-confirm = تأكيد…
mandate-do-set-resolution = تحديد قرار آخر لهذه الرسالة…
mandate-do-record-resolution = العودة إلى القيد
mandate-do-set-signatory = تحديد موقّع آخر لهذه الرسالة…
mandate-do-record-signatory = العودة إلى القيد
mandate-do-new-holder = مكلف جديد بالولاية…
mandate-do-show = عرض القيد
mandate-ended-words = { $merged ->
    [none] انتهت الولاية في { $date }
   *[other] انتهت الولاية في { $date } وأُدمجت في «{ $merged }»
}
mandate-resolution-name = { $body ->
    [general_assembly] قرار الجمعية العامة { $number }
    [commission_on_human_rights] قرار لجنة حقوق الإنسان { $number }
    [economic_and_social_council] قرار المجلس الاقتصادي والاجتماعي { $number }
   *[human_rights_council] القرار { $number }
}
mandate-resolution-in_force = { mandate-resolution-name } المؤرخ { $date }، نافذ
mandate-resolution-due = { mandate-resolution-name } المؤرخ { $date } انتهت مدته؛ وتجديده غير مقيّد
mandate-resolution-unknown = لا يوجد قرار مقيّد لهذا التاريخ
mandate-resolution-ended = { mandate-resolution-name } المؤرخ { $date }
mandate-resolution-set = { $record ->
    [none] { mandate-resolution-name }، محدد لهذه الرسالة؛ ولا يوجد قرار مقيّد لهذا التاريخ
   *[other] { mandate-resolution-name }، محدد لهذه الرسالة؛ والنافذ هو { $record }
}
mandate-resolution-none = لا يُستشهد بأي قرار، كما حُدد لهذه الرسالة
mandate-resolution-listed = { $number } المؤرخ { $date }
mandate-resolution-cite-none = عدم الاستشهاد بأي قرار
mandate-holder-in_force = { $since ->
    [none] { $function ->
        [none] الموقّع: { $name }
       *[other] الموقّع: { $name }، { $function }
    }
   *[other] { $function ->
        [none] الموقّع: { $name }، في المنصب منذ { $since }
       *[other] الموقّع: { $name }، { $function } منذ { $since }
    }
}
mandate-holder-due = { $function ->
    [none] الموقّع غير مقيّد لهذا التاريخ؛ آخر اسم معروف: { $name }، منذ { $since }
   *[other] الموقّع غير مقيّد لهذا التاريخ؛ آخر اسم معروف: { $name }، { $function } منذ { $since }
}
mandate-holder-unknown = الموقّع غير مقيّد لهذا التاريخ
mandate-holder-ended = آخر من تولاها: { $name }
mandate-holder-set = { $function ->
    [none] { $record ->
        [none] الموقّع: { $name }، كما حُدد لهذه الرسالة؛ ولا أحد مقيّد لهذا التاريخ
       *[other] الموقّع: { $name }، كما حُدد لهذه الرسالة؛ والمقيّد هو { $record }
    }
   *[other] { $record ->
        [none] الموقّع: { $name }، { $function }، كما حُدد لهذه الرسالة؛ ولا أحد مقيّد لهذا التاريخ
       *[other] الموقّع: { $name }، { $function }، كما حُدد لهذه الرسالة؛ والمقيّد هو { $record }
    }
}
mandate-leave = إلغاء
mandate-set = تحديد
mandate-enter = إدخال للمكتب
mandate-set-resolution = قرار آخر، لهذه الرسالة فقط
mandate-set-signatory = موقّع آخر، لهذه الرسالة فقط
mandate-confirm-heading = تأكيد القرار للمكتب
mandate-new-holder-heading = مكلف جديد بالولاية، للمكتب
mandate-number = الرقم
mandate-date = تاريخ الاعتماد
mandate-confirmed-until = للرسائل حتى
mandate-name = الاسم
mandate-name-ru = الاسم بالروسية
mandate-name-ar = الاسم بالعربية
mandate-name-zh = الاسم بالصينية
mandate-gender-label = الألقاب بصيغة
mandate-gender = { $gender ->
    [f] المؤنث
   *[m] المذكر
}
mandate-function = المهمة
mandate-function-none = لا شيء
mandate-from = من
mandate-until-known = حتى، إن عُرف
mandate-body-label = الجهة المعتمِدة
mandate-body = { $body ->
    [general_assembly] الجمعية العامة
    [commission_on_human_rights] لجنة حقوق الإنسان
    [economic_and_social_council] المجلس الاقتصادي والاجتماعي
   *[human_rights_council] مجلس حقوق الإنسان
}
mandate-source = المصدر
mandate-source-hint = ما يستند إليه المكتب: صفحة أو وثيقة أو مراسلة
mandate-day = 2026-08-31 أو 31.8.2026
mandate-day-partial = 2026-08-31 أو 31.8.2026 أو شهر: 2026-08
mandate-needs-name = يلزم إدخال اسم.
mandate-needs-from = منذ متى؟ يلزم يوم (2026-08-31) أو شهر (2026-08).
mandate-needs-until = تاريخ الانتهاء ليس يومًا (2026-08-31) ولا شهرًا (2026-08).
mandate-needs-number = يلزم رقم، مثل 53/4.
mandate-needs-date = يلزم يوم الاعتماد، مثل 2026-08-31.
mandate-needs-source = يلزم مصدر: ما يستند إليه المكتب. يبقى المصدر مع البيان.
mandate-adopted-later = لا يمكن أن يكون القرار لاحقًا للرسالة، التي تعود معطياتها إلى { $date }.
mandate-needs-confirmed-until = حتى أي تاريخ من تواريخ الرسائل يسري؟ يجب أن يشمل { $date }.
mandate-run-out = { $number } هو القرار المقيّد، وقد انتهت مدته. أكّدوه للمكتب بدلًا من ذلك.
mandate-write-mine = إدخال بياني فوقه
action-mandate-search = إضافة ولاية
action-mandate-order = الترتيب المعتاد
action-mandate-up = نقل الولاية إلى أعلى
action-mandate-down = نقل الولاية إلى أسفل
action-mandate-first = جعل الولاية رئيسية
action-mandate-remove = إخراج الولاية من الرسالة
action-mandate-set-resolution = تحديد قرار آخر لهذه الرسالة
action-mandate-set-signatory = تحديد موقّع آخر لهذه الرسالة
action-mandate-record = الولاية: العودة إلى القيد
action-mandate-confirm = تأكيد قرار الولاية للمكتب
action-mandate-new-holder = إدخال مكلف جديد بالولاية
action-mandate-show = عرض قيد الولاية
mandates-search = البحث في الولايات
mandates-search-hint = بحث: أي كلمة من اسم الولاية، بأي لغة، أو اسم المكلف بها
mandates-list = الولايات
mandates-count = { $count ->
    [0] لا توجد ولايات
    [one] ولاية واحدة
    [two] ولايتان
    [few] { $count } ولايات
   *[other] { $count } ولاية
}
mandates-now-label = الولايات المعروضة
mandates-now-all = الكل
mandates-now = { $now ->
    [in_force] القرار نافذ
    [due] القرار مستحق التجديد
   *[ended] منتهية
}
mandates-row = { $now ->
    [in_force] { $resolution } نافذ
    [due] { $resolution ->
        [none] لا يوجد قرار مقيّد
       *[other] { $resolution } انتهت مدته
    }
   *[ended] منتهية
}، { $holder ->
    [none] المكلف بالولاية غير مقيّد
   *[other] { $holder }
}{ $outdated ->
    [0] {""}
   *[other] {" "}(▲ تغيّر ما يرد مع البرنامج)
}
mandates-add = إضافة…
mandates-record = قيد الولاية
mandates-detail = البيان المختار
mandates-column = { $column ->
    [what] البيان
    [dates] متى
    [source] المصدر
    [as-of] بتاريخ
    [confidence] درجة الوثوق
   *[whose] ممن
}
mandates-group = { $list ->
    [title] الأسماء
    [resolution] القرارات
    [holder] المكلفون بالولاية
    [confirmation] ما أكده المكتب
   *[whole] الولاية بكاملها
}
mandates-history = تاريخ بيانات المكتب ({ $count })
mandates-holder = { $function ->
    [none] { $name }
   *[other] { $name }، { $function }
}
mandates-confirmation = { $number }، أكده { $by }
mandates-until = للرسائل حتى { $date }
mandates-dates = { $begins ->
    [none] { $ends ->
        [none] {""}
       *[other] حتى { $ends }
    }
   *[other] { $ends ->
        [none] من { $begins }
       *[other] من { $begins } إلى { $ends }
    }
}
mandates-confidence = { $confidence ->
    [read] مقروء
    [confirmed] مؤكد
    [sourced] ذو مصدر
    [high] عالية
    [medium] متوسطة
   *[low] منخفضة
}
mandates-ships = البرنامج
mandates-own = { $state ->
    [outdated] { $by } (تغيّر ما يرد مع البرنامج)
   *[own] { $by }
}
mandates-no-title = غير مقيّد
mandates-event = { $done ->
    [put] { $date }، { $time }: أدخل { $by } { $what }. المصدر: { $source }
   *[taken_back] { $date }، { $time }: سحب { $by } { $what }. السبب: { $source }
}
mandates-entered = أدخله { $by } في { $date }، { $time }. المصدر: { $source }
mandates-shipped-source = { $confidence ->
    [none] { $source ->
        [none] يرد مع البرنامج.
       *[other] يرد مع البرنامج. المصدر: { $source }
    }
   *[other] { $source ->
        [none] يرد مع البرنامج. درجة الوثوق: { $confidence }
       *[other] يرد مع البرنامج. المصدر: { $source }. درجة الوثوق: { $confidence }
    }
}
mandates-shipped = { $state ->
    [changed] ▲ تغيّر ما يرد مع البرنامج منذ أن أدخل المكتب بيانه. يبقى بيان المكتب ساريًا إلى أن تقرروا. ما يرد الآن مع البرنامج:
    [gone] ▲ ما كان يرد مع البرنامج حين أدخل المكتب بيانه لم يعد يرد. يبقى بيان المكتب ساريًا إلى أن تقرروا.
   *[under] يحل بيان المكتب محل ما يرد مع البرنامج:
}
mandates-whole = { $own ->
    [yes] أضافها المكتب.
   *[no] ترد مع البرنامج.
} { $scope ->
    [country] ولاية قطرية،
   *[thematic] ولاية مواضيعية،
} ترتَّب بحسب «{ $keyword }». { $years ->
    [0] بلا مدة محددة.
    [one] تُجدَّد كل سنة.
    [two] تُجدَّد كل سنتين.
    [few] تُجدَّد كل { $years } سنوات.
   *[other] تُجدَّد كل { $years } سنة.
} معروفة حتى { $titles } (الأسماء)، { $resolutions } (القرارات)، { $holders } (المكلفون بالولاية).
mandates-do-new-holder = مكلف جديد بالولاية…
mandates-do-new-resolution = قرار جديد…
mandates-do-new-title = اسم جديد…
mandates-do-confirm = تأكيد القرار…
mandates-do-correct = تصحيح…
mandates-do-keep = الإبقاء على بيان المكتب
mandates-do-take = أخذ ما يرد مع البرنامج
mandates-do-take-back = سحب…
mandates-do-take-back-all = سحب الولاية…
mandates-form = { $what ->
    [new-holder] مكلف جديد بالولاية
    [new-resolution] قرار جديد
    [new-title] اسم جديد اعتبارًا من يوم معين
    [confirm] تأكيد القرار لرسائل اليوم
    [correct] تصحيح المقيّد
    [take-back] سحب بيان المكتب؛ فيعود ما يرد مع البرنامج ساريًا
   *[take-back-all] سحب الولاية بكاملها
}
mandates-kind = نوع الاسم
mandates-title-in = { $gender ->
    [f] { $language }، بصيغة المؤنث
   *[m] { $language }
}
mandates-needs-day = اعتبارًا من أي يوم؟ يلزم إدخاله، مثل 2026-08-31.
mandates-needs-title = يلزم الاسم بالإنكليزية؛ واللغات الأخرى المتروكة فارغة تظهر كمواضع نقص.
mandates-needs-both = حيثما تُدخل صيغة المؤنث تلزم صيغة المذكر أيضًا.
mandates-add-heading = ولاية ناقصة
mandates-keyword = الكلمة المفتاحية بالإنكليزية
mandates-keyword-hint = ترتَّب بها الولايات في الرسائل، مثل «older persons»
mandates-scope-label = النطاق
mandates-scope = { $scope ->
    [country] قطرية
   *[thematic] مواضيعية
}
mandates-years-label = التجديد
mandates-years = { $count ->
    [0] بلا مدة محددة
    [one] كل سنة
    [two] كل سنتين
    [few] كل { $count } سنوات
   *[other] كل { $count } سنة
}
mandates-first-number = القرار
mandates-needs-keyword = يلزم إدخال كلمة مفتاحية بالإنكليزية.
mandates-key-taken = توجد بالفعل ولاية باسم «{ $key }».
mandates-reason = السبب
mandates-needs-reason = يلزم ذكر السبب؛ ويبقى في التاريخ.
mandates-taken = أُخذ ما يرد مع البرنامج
mandate-in-use = { $count ->
    [one] تتضمن رسالة واحدة
    [two] تتضمن رسالتان
    [few] تتضمن { $count } رسائل
   *[other] تتضمن { $count } رسالة
} هذه الولاية. لم تُسحب ولم يُغيَّر شيء. أخرجوها من الرسائل أولًا.
action-mandates-search = البحث في الولايات
action-mandates-new-holder = الولايات: مكلف جديد بالولاية
action-mandates-new-resolution = الولايات: قرار جديد
action-mandates-new-title = الولايات: اسم جديد
action-mandates-confirm = الولايات: تأكيد القرار
action-mandates-correct = الولايات: تصحيح البيان المختار
action-mandates-add = الولايات: إضافة ولاية ناقصة

mandates-panes = أقسام صفحة الولايات
mandates-pane-list = كل الولايات
mandates-pane-record = القيد
