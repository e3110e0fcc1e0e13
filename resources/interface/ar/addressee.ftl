addressee-held = تحمل الرسالة الرقم { $reference }. يبقى النوع والجهة الموجه إليها والسنة كما هي ما دام لها؛ ولتغييرها أعلنوا الرقم لاغيًا أولًا.
addressee-type-label = نوع الرسالة
addressee-type = { $type ->
    [AL] AL – رسالة ادعاء
    [UA] UA – نداء عاجل
    [OL] OL – رسالة أخرى
   *[other] { $type } – { $name }
}
addressee-label = الجهة الموجه إليها
addressee-search = دولة بأي لغة، أو رمزها، أو OTH
addressee-other = جهة فاعلة أخرى غير الدول (OTH)
addressee-kind-label = صفتها
addressee-kind = { $kind ->
    [company] شركة
    [organization] منظمة دولية
    [bank] مصرف
    [authority] سلطة بحكم الواقع
   *[other] غير ذلك
}
addressee-date = تاريخ الرسالة
addressee-date-held = { $reference } رقم من سنة { $year }، لذلك يبقى التاريخ في تلك السنة. ولتغيير السنة أعلنوا الرقم لاغيًا أولًا.
addressee-languages = اللغات
addressee-languages-hint = الأولى هي لغة الأصل؛ وما سواها ترجمات مجاملة.
addressee-languages-label = بهذا الترتيب
addressee-languages-add = إضافة لغة
addressee-language = { $role ->
    [original] { $language } – الأصل
   *[translation] { $language }
}
listed-add = { $list }: { $what }
recipient-heading = المرسل إليه
recipient-hint = للدول: فقط إذا كانت الرسالة موجهة إلى شخص أو منصب بالاسم.
recipient-title = صيغة المخاطبة
recipient-title-hint = السيد، السيدة، الدكتور
recipient-name-label = الاسم
recipient-gender-label = تُخاطَب الجهة بصيغة
recipient-gender = { $gender ->
    [f] المؤنث
    [m] المذكر
   *[none] غير محدد
}
recipient-lines = أسطر إضافية
recipient-lines-hint = المنصب، العنوان؛ سطر لكل منها
recipient-salutation = عبارة المخاطبة ({ $language })
recipient-salutation-hint = مكوّنة مما ورد أعلاه
addressee-more = المزيد
addressee-concerned = مكان وقوع الأحداث
addressee-state-add = إضافة دولة
addressee-concerned-note = { $state ->
    [none] الرسالة موجهة إلى جهة فاعلة أخرى: اذكروا الدولة التي وقعت فيها الأحداث، حتى تتناولها الفقرات المتعلقة بالمعاهدات.
   *[other] تتناول الفقرات المتعلقة بالمعاهدات: { $state }.
}
addressee-classification = التصنيف
classification-choice = { $choice ->
    [none] بلا تصنيف
    [confidential] سري
    [strictly-confidential] سري للغاية
    [urgent] عاجل
   *[other] عبارة أخرى…
}
classification-own = التصنيف بعبارة أخرى
classification-own-hint = كما يُطبع، في الأصل فقط
addressee-also-sent = كُتب أيضًا إلى
addressee-copies = نسخة إلى
addressee-copies-hint = سطر لكل منها
previous-hint = رسائل تشير إليها هذه الرسالة، مع الشكر على الرد أو الأسف لعدم وروده.
previous-reference = الرقم المرجعي للرسالة السابقة
previous-reply = الرد عليها
previous-reply-choice = { $reply ->
    [answered] ورد الرد في
    [unanswered] لم يرد أي رد
   *[unsaid] لا يُذكر شيء عن الرد
}
previous-reply-date = تاريخ الرد
previous-form = هذا ليس رقمًا مرجعيًا مثل AL KAZ 3/2024. يُطبع كما هو؛ وقد تحمل رسائل السنوات السابقة أرقامًا كهذه.
previous-add-label = الإشارة إلى رسالة سابقة
previous-add-hint = AL KAZ 3/2024، أو كلمات من موضوعها
previous-add = إضافة
previous-known = { $title ->
    [none] { $reference }
   *[other] { $reference } – { $title }
}
previous-up = نقل إلى أعلى
previous-down = نقل إلى أسفل
previous-out = إخراج
previous-of = { $action }: { $letter }
option-response_days = مهلة الرد بالأيام
option-response_days-none = لا يُطلب رد
option-response_days-hint = تطلب الرسالة الرد في غضون هذا العدد من الأيام من تاريخها. 0: لا تطلب ردًا.
option-publication_hours = عدد الساعات قبل النشر
option-publication_hours-none = مع انتهاء مهلة الرد
option-publication_hours-hint = تعلن الرسالة أنها ستُنشر بعد هذا العدد من الساعات. 0: تُنشر عند انتهاء مهلة الرد.
option-annex_opening = جملة تفتتح المرفق
option-annex_opening-hint = توجّه الانتباه إلى المعايير الواردة بعدها.
option-interim_measures = الحث على اتخاذ تدابير مؤقتة
option-interim_measures-hint = في انتظار الرد: اتخاذ جميع التدابير اللازمة لوقف الانتهاكات المزعومة.
option-press_release = الإعلان عن بيان صحفي
option-press_release-hint = أنه قد يُعرب علنًا عن دواعي القلق في المستقبل القريب.
option-detention_procedure = إشعار بالإجراء العادي المتعلق بالاحتجاز
option-detention_procedure-hint = أن الفريق العامل المعني بالاحتجاز التعسفي قد ينظر أيضًا في الحالة من خلال إجرائه العادي.
option-usual = { $value ->
    [on] المعتاد في { $type }: مفعّل
    [off] المعتاد في { $type }: معطّل
   *[other] المعتاد في { $type }: { $value }
}
closing-due = { $dated ->
    [no] ليس للرسالة تاريخ بعد: لا يمكن تحديد أي يوم.
   *[yes] { $reply ->
        [none] لا يُطلب رد.
       *[other] موعد الرد: { $reply }.
    } { $publication ->
        [none] لا يُعلن عن النشر.
       *[other] تُنشر في { $publication }.
    }
}
