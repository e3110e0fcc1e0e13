action-questions-find = الأسئلة: إدراج من المكتبة
action-questions-add-own = الأسئلة: كتابة سؤال خاص
action-questions-add-heading = الأسئلة: إدراج عنوان
action-questions-up = الأسئلة: نقل إلى أعلى
action-questions-down = الأسئلة: نقل إلى أسفل
action-questions-remove = الأسئلة: إخراج
action-questions-keep = الأسئلة: حفظ في المكتبة
action-annex-find = المرفق: إدراج من المكتبة
action-annex-add-own = المرفق: كتابة فقرة خاصة
action-annex-up = المرفق: نقل إلى أعلى
action-annex-down = المرفق: نقل إلى أسفل
action-annex-remove = المرفق: إخراج
action-annex-keep = المرفق: حفظ في المكتبة
action-appendices-add-own = مرفقات أخرى: إضافة مرفق
action-appendices-up = مرفقات أخرى: نقل إلى أعلى
action-appendices-down = مرفقات أخرى: نقل إلى أسفل
action-appendices-remove = مرفقات أخرى: إخراج
questions-find-hint = البحث عن أسئلة في المكتبة
annex-find-hint = البحث عن فقرات في المكتبة
questions-add-own = سؤال خاص
questions-add-heading = عنوان
annex-add-own = فقرة خاصة
appendices-add-own = إضافة مرفق
questions-empty = لا توجد أسئلة بعد. اكتبوا في السطر أعلاه للبحث عنها في المكتبة: يُعرض هناك فورًا ما يناسب ولايات الرسالة.
annex-empty = المرفق القانوني فارغ. اكتبوا في السطر أعلاه للبحث عن فقرات في المكتبة: يُعرض هناك فورًا ما يناسب ولايات الرسالة.
appendices-empty = لا توجد مرفقات أخرى. أضيفوا مرفقًا لقائمة حالات أو لنص مشروع قانون.
questions-text-name = نص السؤال
annex-text-name = نص الفقرة
appendices-text-name = نص المرفق
questions-heading-name = العنوان
appendices-title-name = عنوان المرفق
questions-new = { $field ->
    [heading] عنوان جديد: يوضع بين الأسئلة.
   *[texts] سؤال خاص جديد.
}
annex-new = فقرة خاصة جديدة.
appendices-new = مرفق جديد.
list-up = نقل إلى أعلى
list-down = نقل إلى أسفل
list-remove = إخراج
list-keep = حفظ في المكتبة…
item-number = { NUMBER($number, useGrouping: 0) }.
item-empty = (فارغ)
item-told = { $number ->
    [0] عنوان: { $title }
   *[other] { NUMBER($number, useGrouping: 0) }. { $title }
}. { $origin }.
item-has = اللغات: { $languages ->
    [none] لا شيء
   *[other] { $languages }
}.
item-lacks = ينقص: { $languages }.
item-newer = في المكتبة نص أحدث.
item-newer-tag = ▲ نص أحدث
item-origin = { $origin ->
    [library] { $changed ->
        [true] { $key }، معدّل
       *[false] { $key }
    }
    [gone] { $key }، لم يعد في المكتبة
    [heading] عنوان
    [appendix] كُتب هنا
   *[own] نص خاص
}
item-origin-whole = { $origin ->
    [library] { $revision ->
        [0] من المكتبة: { $key }. يُطبع نص المكتبة في يومه.
       *[other] { $changed ->
            [true] من المكتبة: { $key }، التنقيح { NUMBER($revision, useGrouping: 0) }، معدّل في هذه الرسالة.
           *[false] من المكتبة: { $key }، التنقيح { NUMBER($revision, useGrouping: 0) }.
        }
    }
    [gone] من المكتبة: { $key }، ولم يعد موجودًا فيها.
    [heading] عنوان بين الأسئلة.
    [appendix] مرفق آخر.
   *[own] كُتب في هذه الرسالة.
}
library-found = نصوص المكتبة
library-preview = كيف سيُطبع
library-put-in = إدراج
library-offered = معروضة لولايات هذه الرسالة، الأكثر استخدامًا أولًا:
library-nothing-offered = ليس في المكتبة شيء لولايات هذه الرسالة. اكتبوا للبحث فيها كلها.
library-nothing-here = لا شيء في المكتبة يتضمن كل هذه الكلمات. بكلمات أقل، أو بأوائل الكلمات، يُعثر على المزيد.
library-set-put = { $count ->
    [one] أُدرج سؤال واحد من «{ $title }».
    [two] أُدرج سؤالان من «{ $title }».
    [few] أُدرجت { $count } أسئلة من «{ $title }».
    [many] أُدرج { $count } سؤالًا من «{ $title }».
   *[other] أُدرج { $count } سؤال من «{ $title }».
}
library-set-present = كل هذه الأسئلة موجودة في الرسالة.
library-in-letter = ✓ في الرسالة
library-kind = { $kind ->
    [clause] فقرة نموذجية
    [question] سؤال
   *[set] مجموعة
}
library-used = { $used ->
    [one] في رسالة واحدة
    [two] في رسالتين
    [few] في { $used } رسائل
   *[other] في { $used } رسالة
}
library-hit-told = { $kind ->
    [clause] فقرة نموذجية
    [question] سؤال
   *[set] مجموعة أسئلة
}: { $title }. { $present ->
    [true] موجود في الرسالة.
   *[false] { $used ->
        [0] لم يُستخدم بعد.
        [one] في رسالة واحدة.
        [two] في رسالتين.
        [few] في { $used } رسائل.
       *[other] في { $used } رسالة.
    }
}
library-newer = في المكتبة نص آخر: التنقيح { NUMBER($now, useGrouping: 0) }؛ وقد أخذت هذه الرسالة التنقيح { NUMBER($taken, useGrouping: 0) }. المشطوب هو ما سيُحذف، والمسطّر تحته هو ما سيُضاف.
library-take = أخذ نص المكتبة
library-keep = الإبقاء على هذا النص
library-difference = الفرق
library-keeping-told = { $known ->
    [true] يُضاف تنقيح جديد إلى نص المكتب الخاص بهذا المفتاح؛ وتبقى التنقيحات السابقة في تاريخه.
   *[false] يُضاف نص جديد إلى المكتبة.
} اللغات: { $languages }.
library-keeping-passage = { $known ->
    [true] في المكتبة نص بهذا المفتاح: يحلّ هذا المقطع محلّه بهذه اللغة، وتبقى لغاته الأخرى كما هي.
   *[false] يُضاف نص جديد إلى المكتبة.
} اللغة: { $languages }. وتبقى اللغات الأخرى ناقصة إلى أن يضيفها أحد في المكتبة.
library-speaks = تخدم نصوص المكتبة رسائل من ولاية واحدة أو عدة ولايات، إلى الدول أو إلى غيرها. وهذا النص يتكلم باسم أحد أو يخاطب حكومة: «{ $words }». الأفضل صياغته بصورة غير شخصية، أو بحقول مثل {"{"}government.of{"}"}.
library-names = يذكر هذا النص دولاً أو أشخاصاً من هذه الرسالة، أو رقمها: «{ $words }». وستُطبع في رسائل أخرى الكلمات الواردة هنا. الأفضل إغفال أسماء الأشخاص، ووضع حقول مثل {"{"}state.of{"}"} محل أسماء الدول.
library-keeping-words = المقطع مع حواشيه
library-field-kind = النوع
library-field-title = العنوان
library-field-key = المفتاح
library-field-tags = الوسوم
library-field-mandates = الولايات
library-field-source = المصدر
library-field-status = الحالة
library-tags-hint = المحاكمة العادلة، ICCPR 14
library-source-hint = ما يستند إليه النص
library-every-mandate = كل الولايات
library-save = حفظ
library-cancel = إلغاء
library-needs-title-and-source = يلزم عنوان ومصدر.
library-kept = «{ $title }» الآن في المكتبة.
library-title-missing = يلزم للنص عنوان بلغة واحدة على الأقل. لم يُكتب شيء؛ وما كتبتموه لا يزال هنا.
library-text-missing = النص فارغ بكل اللغات. لم يُكتب شيء.
library-set-empty = لا تتضمن المجموعة أي أسئلة. لم يُكتب شيء.
action-library-search = البحث في المكتبة
action-library-save = حفظ نص المكتبة
action-library-retire = سحب نص المكتبة من التداول
action-library-new-clause = فقرة نموذجية جديدة
action-library-new-question = سؤال جديد
action-library-new-set = مجموعة أسئلة جديدة
action-library-pack-write = كتابة نصوص في حزمة…
action-library-pack-read = استيراد نصوص من حزمة…
action-library-set-up = مجموعة الأسئلة: نقل إلى أعلى
action-library-set-down = مجموعة الأسئلة: نقل إلى أسفل
action-library-set-remove = مجموعة الأسئلة: إخراج
library-new-button = جديد
library-packs-button = الحزم
library-choose = اختاروا نصًا من الجانب لقراءته وتحريره. ما تعدّلونه يصير نصًا خاصًا بالمكتب ويحل محل ما يرد مع البرنامج؛ وما يرد مع البرنامج يبقى محفوظًا تحته.
library-search-hint = البحث في كل النصوص بكل اللغات
library-filter-kind = النوع
library-filter-mandate = الولاية
library-filter-tag = الوسم
library-filter-lacking = اللغة الناقصة
library-all-kinds = كل الأنواع
library-kinds = { $kind ->
    [clause] الفقرات النموذجية
    [question] الأسئلة
   *[set] مجموعات الأسئلة
}
library-all-mandates = كل الولايات
library-all-tags = كل الوسوم
library-lacking-none = بأي لغات كانت
library-lacking = ينقص: { $language }
library-count = { $more ->
    [true] أول النصوص، وعددها { $count }؛ مرّروا للمزيد.
   *[other] { $count ->
        [0] لا شيء يتضمن كل هذه الكلمات. بكلمات أقل، أو بأوائل الكلمات، يُعثر على المزيد.
        [one] نص واحد.
        [two] نصان.
        [few] { $count } نصوص.
        [many] { $count } نصًا.
       *[other] { $count } نص.
    }
}
library-new = { $kind ->
    [clause] فقرة نموذجية جديدة
    [question] سؤال جديد
   *[set] مجموعة أسئلة جديدة
}
library-about-text = { $kind ->
    [clause] فقرة نموذجية
    [question] سؤال
   *[set] مجموعة أسئلة
} · { $origin ->
    [own] خاص بالمكتب، التنقيح { NUMBER($revision, useGrouping: 0) }
    [shipped] كما يرد مع البرنامج
   *[new] لم يُحفظ بعد
} · { $key ->
    [none] يأخذ مفتاحًا عند حفظه
   *[other] { $key }
}{ $status ->
    [draft] {" "}· مسودة: تظهر آخر النتائج ولا تُعرض
    [retired] {" "}· مسحوب من التداول: يظهر آخر النتائج ولا يُعرض
   *[approved] {""}
}
library-tab-text = النص
library-tab-about = الوسوم والولايات
library-tab-history = التاريخ
library-tab-uses = الرسائل ({ $count })
library-uses = الرسائل التي يرد فيها
library-use = { $name }{ $title ->
    [none] {""}
   *[other] : { $title }
} ({ $revision ->
    [0] نص اليوم
   *[other] التنقيح { NUMBER($revision, useGrouping: 0) }
})
library-language = لغة هذا العمود
library-language-state = { $sign } { $language }{ $state ->
    [original] ، الأصل
    [outdated] ، متقادمة
    [missing] ، ناقصة
   *[whole] {""}
}
library-state = { $state ->
    [original] النص الأصلي.
    [outdated] تغيّر الأصل منذ هذه الترجمة.
    [missing] لا يوجد نص بهذه اللغة.
   *[whole] مترجم.
}{ $confidence ->
    [confirmed] {" "}أكده المكتب.
    [medium] {" "}درجة الوثوق: متوسطة.
    [low] {" "}درجة الوثوق: منخفضة.
    [machine] {" "}ترجمة آلية.
   *[high] {""}
}
library-title-in = العنوان ({ $language })
library-text-name = النص
library-confirmed = مؤكد
library-confirmed-tip = أكده المكتب: قرأه شخص يعرف اللغة مقابلًا بالأصل؛ ولا يدرجه التصدير بعد ذلك ضمن ما لم يُؤكد.
library-status = { $status ->
    [draft] مسودة: تظهر آخر النتائج ولا تُعرض
    [retired] مسحوب من التداول: يظهر آخر النتائج ولا يُعرض
   *[approved] معتمد
}
library-treaty = يستند إلى { $treaty }. { $variants ->
    [true] توجد صيغة أخرى للدول غير الأطراف فيها.
   *[false] له صيغة واحدة لجميع الدول.
}
library-wording = الصيغة
library-wording-for = { $wording ->
    [signatory] صيغة للدول التي وقّعت المعاهدة فقط
    [not_party] صيغة للدول غير الأطراف في المعاهدة
   *[texts] صيغة للدول الأطراف
}
library-over = يحل نص المكتب محل النص الوارد مع البرنامج.
library-show-shipped = عرض الفرق
library-take-back = سحب نصنا
library-reason-hint = لماذا؟ يبقى السبب في التاريخ
library-discard = تجاهل التعديلات
library-unsaved = لم تُحفظ في المكتبة: { $titles }. احفظوها هناك مع مصدرها، أو أغلقوا من دونها.
library-needs-source = يلزم مصدر: ما يستند إليه النص. ويبقى في التاريخ.
library-retiring = وُضعت على النص علامة السحب من التداول: سيظهر آخر النتائج ولن يُعرض بعد الآن. اذكروا مصدرًا أو السبب، ثم احفظوا.
library-saved = حُفظ «{ $title }» نصًا خاصًا بالمكتب.
library-taken-back = عاد ما يرد مع البرنامج ساريًا. ويبقى نص المكتب في التاريخ.
library-history = التنقيحات
library-against = مقارنة بـ
library-against-before = ما غيّره هذا التنقيح
library-against-now = مقارنة بالنص الساري الآن
library-bring-back = التحرير انطلاقًا من هذا التنقيح
library-revision-shipped = كما يرد مع البرنامج
library-revision = التنقيح { NUMBER($number, useGrouping: 0) } · { $at } · { $by } · { $what ->
    [taken-back] سُحب: { $source }
   *[kept] { $source }
}
library-no-difference = لا فرق.
library-what-title = العنوان
library-what-texts = النص
library-what-signatory = النص للدول الموقّعة
library-what-not-party = النص للدول غير الأطراف
library-what-confidence = درجة الوثوق
library-what-tags = الوسوم
library-what-mandates = الولايات
library-what-questions = الأسئلة
library-what-types = أنواع الرسائل
library-what-actors = الجهات الموجه إليها
library-what-outdated = الترجمات المتقادمة
library-what-status = الحالة
library-what-in = { $what }، { $language }
library-set-questions = أسئلة المجموعة بترتيبها
library-set-types = أنواع الرسائل
library-set-actors = الجهات الموجه إليها
library-set-add-hint = إضافة سؤال: الكتابة، ثم Enter
library-set-lost = { $key } (لم يعد في المكتبة)
library-actor = { $actor ->
    [state] الدول
    [company] الشركات
    [organization] المنظمات
    [bank] المصارف
    [authority] السلطات
   *[other] جهات أخرى
}
library-pack-files = حزم (*.toml)
library-pack-entries = محتويات الحزمة
library-pack-shown = { $file }: لا يتغير شيء قبل الاستيراد.
library-pack-counts = جديد: { $new }. أحدث مما لدينا: { $changed }. أقدم مما لدينا: { $older }. متعارض: { $conflict }. مطابق: { $same }.
library-pack-line = { $sign } { $state ->
    [new] جديد
    [changed] أحدث مما لدينا
    [older] أقدم مما لدينا
    [conflict] عُدّل كلاهما
   *[same] مطابق
} · { $kind ->
    [clauses] فقرة نموذجية
    [questions] سؤال
    [sets] مجموعة أسئلة
    [mandates] ولاية
    [states] دولة
    [treaties] معاهدة
   *[other] بيان
} · { $title }
library-pack-take = { $count ->
    [0] استيراد
    [one] استيراد بيان واحد
    [two] استيراد بيانين
    [few] استيراد { $count } بيانات
    [many] استيراد { $count } بيانًا
   *[other] استيراد { $count } بيان
}
library-pack-taken = { $count ->
    [one] استُورد بيان واحد.
    [two] استُورد بيانان.
    [few] استُوردت { $count } بيانات.
    [many] استُورد { $count } بيانًا.
   *[other] استُورد { $count } بيان.
}
library-pack-written = { $count ->
    [0] لم يُكتب شيء: ليس أي من هذه النصوص خاصًا بالمكتب.
    [one] كُتب نص واحد في { $file }.
    [two] كُتب نصان في { $file }.
    [few] كُتبت { $count } نصوص في { $file }.
    [many] كُتب { $count } نصًا في { $file }.
   *[other] كُتب { $count } نص في { $file }.
}

library-panes = أقسام المكتبة
library-pane-found = البحث
library-pane-text = النص
