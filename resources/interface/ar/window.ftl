window-title = Chancery
section-letters = الرسائل
section-library = المكتبة
section-register = السجل
section-mandates = الولايات
section-preferences = التفضيلات
action-section-letters = عرض الرسائل
action-section-library = عرض المكتبة
action-section-register = عرض السجل
action-section-mandates = عرض الولايات
action-section-preferences = عرض التفضيلات
action-quit = إنهاء البرنامج
bar-close = إغلاق هذا الإشعار
bar-severity = { $severity ->
    [error] خطأ
    [warning] تحذير
   *[info] معلومة
}
close-unsaved = { $count ->
    [one] هناك رسالة لم تُحفظ بعد
    [two] هناك رسالتان لم تُحفظا بعد
    [few] هناك { $count } رسائل لم تُحفظ بعد
   *[other] هناك { $count } رسالة لم تُحفظ بعد
}، لأن الكتابة في مساحة العمل متعذرة. ما كتبتموه لا يزال هنا. اكتبوه في ملف رسالة، أو أغلقوا من دونه.
close-anyway = الإغلاق دون حفظ

no-display = تحتاج النافذة إلى شاشة عرض، ولا توجد هنا شاشة يمكن استخدامها (يعطي QT_DEBUG_PLUGINS=1 تفاصيل أكثر). لم يُفتح شيء. تعمل الأوامر من دونها: main.py ‎--help.
no-qt = تحتاج النافذة إلى مكتبات برمجية غير موجودة على هذا الجهاز. لم يُفتح شيء. في نظام Debian يثبّتها الأمر «sh .ci/setup»؛ وتعمل الأوامر من دونها: main.py ‎--help. ({ $reason })
