action-letter-undo = تراجع
action-letter-redo = إعادة
action-letter-close = إغلاق الرسالة
action-next-part = الانتقال إلى الجزء التالي
action-previous-part = الانتقال إلى الجزء السابق
action-next-language = الانتقال إلى اللغة التالية للرسالة
action-previous-language = العودة إلى اللغة السابقة
action-next-pane = الانتقال إلى القسم التالي من النافذة
action-previous-pane = الانتقال إلى القسم السابق من النافذة
panes-name = أقسام نافذة الرسالة
pane-parts = الأجزاء
pane-editor = التحرير
pane-page = الصفحة
parts-name = أجزاء الرسالة
part-addressee = الجهة الموجه إليها
part-mandates = الولايات
part-previous = الرسائل السابقة
part-subject = الموضوع
part-facts = الوقائع
part-concerns = دواعي القلق
part-analysis = التحليل
part-questions = الأسئلة
part-annex = المرفق
part-appendices = مرفقات أخرى
part-closing = الخاتمة
part-told = { $part }: { $state ->
    [empty] فارغ
    [warning] يوجد تحذير
    [error] يوجد خطأ
   *[done] مكتمل
}
saving-state = { $state ->
    [saved] حُفظت { $at }
    [saving] جارٍ الحفظ…
    [changed] لم تُحفظ: عُدّلت في مكان آخر
   *[unsaved] لم تُحفظ
}
save-again = إعادة المحاولة
keep-both = الاحتفاظ بالنسختين
take-theirs = المتابعة من نسختهم
open-other = فتحها
kept-both = احتُفظ بما كتبتموه في رسالة مستقلة.
