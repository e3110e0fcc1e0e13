sign-text-bold = غ
sign-text-italic = م
text-kind = نوع السطر
text-kind-now = نوع السطر: { $kind }
kind-text-paragraph = نص
kind-text-heading = عنوان
kind-text-subheading = عنوان فرعي
action-text-bold = غامق
action-text-italic = مائل
action-text-paragraph = تحويل إلى نص عادي
action-text-heading = تحويل إلى عنوان
action-text-subheading = تحويل إلى عنوان فرعي
action-text-bullets = قائمة نقطية
action-text-numbers = قائمة مرقّمة
action-text-quote = اقتباس
action-text-deeper = نقل البند إلى مستوى أدنى
action-text-outwards = نقل البند إلى مستوى أعلى
action-text-link = رابط…
action-text-check = وضع علامة للتحقق
action-text-note = إدراج حاشية
action-text-table = إدراج جدول
action-text-clear = إزالة الغامق والمائل والرابط والعلامة
action-text-cut = قص
action-text-copy = نسخ
action-text-paste = لصق
action-text-paste-plain = لصق كنص عادي
action-text-select-all = تحديد الكل
action-text-field = إدراج حقل
action-text-find = بحث
action-text-replace = بحث واستبدال
action-text-find-next = البحث عن التالي
action-text-find-previous = البحث عن السابق
action-text-switch-note = الانتقال إلى الحاشية أو العودة إلى علامتها
action-text-next-check = الانتقال إلى المقطع التالي المطلوب التحقق منه
action-text-keep = حفظ التحديد أو الفقرة في المكتبة
action-text-next-misspelled = الانتقال إلى الكلمة التالية المكتوبة خطأً
action-text-add-row = إضافة صف أسفل
action-text-add-column = إضافة عمود بعده
action-text-drop-row = حذف الصف
action-text-drop-column = حذف العمود
action-text-drop-table = حذف الجدول
text-notes = { $count ->
    [0] الحواشي
    [one] حاشية
   *[other] الحواشي ({ $count })
}
text-notes-of = الحواشي: { $field }
text-checks = { $count ->
    [one] يلزم التحقق من مقطع واحد
    [two] يلزم التحقق من مقطعين
    [few] يلزم التحقق من { $count } مقاطع
    [many] يلزم التحقق من { $count } مقطعًا
   *[other] يلزم التحقق من { $count } مقطع
}
text-checks-of = مقاطع يلزم التحقق منها: { $field }
text-line = { $kind ->
    [heading] عنوان
    [cell] خلية في جدول
    [quote] اقتباس
    [item] البند { $sign }
   *[text] نص
}
text-link-address = العنوان الإلكتروني
text-link-apply = وضع الرابط
text-link-open = فتح في المتصفح
text-link-remove = إزالة الرابط
text-find-words = البحث عن
text-find-case = مطابقة حالة الأحرف
text-find-close = إغلاق البحث
text-find-count = { $count ->
    [0] لم يُعثر على شيء
   *[other] { $current ->
        [0] النتائج: { $count }
       *[other] { $current } من { $count }
    }
}
text-replace-by = الاستبدال بـ
text-replace-one = استبدال
text-replace-all = استبدال الكل
text-replaced = { $count ->
    [one] استُبدل موضع واحد
    [two] استُبدل موضعان
    [few] استُبدلت { $count } مواضع
    [many] استُبدل { $count } موضعًا
   *[other] استُبدل { $count } موضع
}
empty-subject = موضوع الرسالة. به تنتهي الجملة الواردة أعلاه.
empty-facts = الوقائع كما وردت. يُدرج نص Word باللصق، مع حواشيه.
empty-concerns = ما تثيره هذه الوقائع من قلق
empty-analysis = القانون المنطبق، إذا كانت الرسالة نفسها تتناوله بالتحليل

## Spelling

spelling-added = أصبحت «{ $word }» من كلمات المكتب.
spelling-not-there = لا يُدقَّق الإملاء بهذه اللغة هنا. وتبيّن التفضيلات ما ينقص.
spelling-none = لم يُعثر على كلمة مكتوبة خطأً.
spelling-looking = جارٍ البحث عن اقتراحات…
spelling-no-suggestion = لا يُعرف ما يشبه «{ $word }»
spelling-add = إضافة «{ $word }» إلى كلمات المكتب
spelling-ignore = ترك «{ $word }» كما هي إلى أن يُغلق البرنامج
