page-languages = لغات الرسالة
page-tab = { $count ->
    [0] { $language }
   *[other] ■ { $language }
}
page-tab-told = { $count ->
    [0] { $language }
    [one] { $language }: ينقص نص واحد
    [two] { $language }: ينقص نصان
    [few] { $language }: تنقص { $count } نصوص
    [many] { $language }: ينقص { $count } نصًا
   *[other] { $language }: ينقص { $count } نص
}
page-sheet = { $kind ->
    [letter] صفحة: الرسالة، { $language }
    [annex] صفحة: المرفق، { $language }
   *[appendix] صفحة: المرفق الآخر { $number }، { $language }
}
page-role = { $role ->
    [header] ترويسة
    [courtesy] ملاحظة بشأن الترجمة
    [classification] تصنيف
    [mandates] عنوان يتضمن الولايات
    [reference] الرقم المرجعي
    [date] التاريخ
    [recipient] المرسل إليه
    [salutation] عبارة المخاطبة
    [lead] عبارة تمهيدية
    [facts] الوقائع
    [heading2] عنوان
    [heading3] عنوان فرعي
    [facts_heading2] عنوان
    [facts_heading3] عنوان فرعي
    [question] سؤال
    [closing] الخاتمة
    [signature] التوقيع
    [copies] النسخ
    [annex_label] ترويسة مرفق
    [annex_title] عنوان مرفق
    [annex] فقرة من مرفق
    [note] حاشية
    [separator] بداية الحواشي
   *[body] فقرة
}
page-link = { $kind ->
    [inside] للانتقال إليه: Ctrl ونقرة
   *[outside] { $link } – لفتحه: Ctrl ونقرة
}
page-zoom = حجم الصفحة
page-percent = { $percent } %
page-fit = ملاءمة الصفحة للعرض
page-fit-short = ملاءمة العرض
page-smaller-short = −
page-larger-short = +
action-page-larger = تكبير الصفحة
action-page-smaller = تصغير الصفحة
action-page-natural = عرض الصفحة بحجمها الطبيعي
action-page-fit = ملاءمة الصفحة للعرض
