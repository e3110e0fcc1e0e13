### The standard sentences of a letter in Arabic.
###
### Each message carries three comments. Prints: when it stands in a letter. Source: where the wording is from.
### Confidence: read (seen in a real letter or UN document), confirmed (by a language section), high, medium or low
### (a careful wording nobody has confirmed yet; such sentences are listed among the findings).
###
### $voice is one, two or many: how many mandates sign. $actor is state, company, organization, bank, authority or
### other: to whom the letter goes. $addressed is m or f: the person addressed. Any message may use these three.
### **…** is bold, […](annex) a link to the annex, […](website) to the website of the communications.
### A value may not begin a line with an asterisk or a bracket.
###
### No word agrees with the sex of the person who signs. The words for all addressees are feminine (حكومة, شركة,
### منظمة, مؤسسة, سلطة), so that a verb or pronoun after { government } always agrees. A letter is رسالة; the kind of
### letter is بلاغ, as on ohchr.org/ar. A prefix (ب, ل) never stands against a variable that may be a run of its own.

## Whom the letter goes to

# Prints: wherever the addressee is named.
# Source: careful translation; "حكومة سعادتكم" is the usage of notes and letters to Governments.
# Confidence: high
government = { $actor ->
    [state] حكومة سعادتكم
    [company] شركتكم
    [organization] منظمتكم
    [bank] مؤسستكم المصرفية
    [authority] سلطتكم
   *[other] مؤسستكم
}

# Prints: in place of {government.of} in library text.
# Source: after "government"; the genitive needs no word of its own.
# Confidence: high
government-of = { government }

# Prints: in place of {government.to} in library text.
# Source: after "government".
# Confidence: high
government-to = إلى { government }

# Prints: in place of {government.by} in library text.
# Source: after "government".
# Confidence: high
government-by = من جانب { government }

# Prints: the address to a State, in the salutation and in the closing.
# Source: usage of the United Nations.
# Confidence: high
excellency = { $addressed ->
    [f] صاحبة السعادة
   *[m] صاحب السعادة
}

## The head of the letter

# Prints: above the letter where it is not in the language of its original.
# Source: careful translation.
# Confidence: medium
courtesy = ترجمة غير رسمية. ولا يُعتد إلا بالنص الأصلي المحرر { $original }.

# Prints: the languages of originals, inside "courtesy".
# Source: official languages of the United Nations.
# Confidence: high
language-name = { $language ->
    [ar] بالعربية
    [en] بالإنكليزية
    [es] بالإسبانية
    [fr] بالفرنسية
    [ru] بالروسية
    [zh] بالصينية
   *[other] بلغة أخرى
}

# Prints: the classification, where the letter has one.
# Source: usage of the United Nations.
# Confidence: high
classification = { $classification ->
    [strictly_confidential] سري للغاية
    [urgent] عاجل
   *[confidential] سري
}

# Prints: the heading.
# Source: careful translation.
# Confidence: high
heading = { $voice ->
    [one] ولاية { $mandates }
    [two] ولايتا { $mandates }
   *[many] ولايات { $mandates }
}

# Prints: the reference.
# Source: careful translation.
# Confidence: high
reference = المرجع: { $reference }

# Prints: below the reference.
# Source: careful translation.
# Confidence: high
reference-note = (يرجى ذكر هذا المرجع في ردكم)

# Prints: the salutation to a State.
# Source: usage of the United Nations.
# Confidence: high
salutation-state = { excellency }،

# Prints: the salutation to a person outside a Government. $title is the form of address as typed ("السيد", "الدكتورة").
# Source: usage of official letters in Arabic.
# Confidence: medium
salutation-person = { $addressed ->
    [f] { $title } { $name } المحترمة،
   *[m] { $title } { $name } المحترم،
}

# Prints: the salutation where no person is named.
# Source: usage of official letters in Arabic.
# Confidence: medium
salutation-nobody = حضرات السيدات والسادة المحترمين،

# Prints: the line with the name in the recipient's block of a courtesy translation; in the original it stands as typed.
# Source: usage of the United Nations.
# Confidence: high
recipient-name = { $gender ->
    [f] السيدة
   *[m] السيد
} { $name }

# Prints: the form of address before a name, where none was typed.
# Source: usage of the United Nations.
# Confidence: high
address-title = { $gender ->
    [f] السيدة
   *[m] السيد
}

## The opening

# Prints: the opening; "opening-bare" stands where no resolution is cited.
# Source: careful translation.
# Confidence: high
opening = { $voice ->
    [one] أتشرف بأن أتوجه إليكم بصفتي { $capacities }، عملاً { $resolutions }.
   *[many] نتشرف بأن نتوجه إليكم بصفتنا { $capacities }، عملاً { $resolutions }.
}

# Prints: the opening where no resolution is cited.
# Source: after "opening".
# Confidence: high
opening-bare = { $voice ->
    [one] أتشرف بأن أتوجه إليكم بصفتي { $capacities }.
   *[many] نتشرف بأن نتوجه إليكم بصفتنا { $capacities }.
}

# Prints: the resolutions of one body, inside the opening, with the preposition. $number is one, two or many.
# Source: usage of the United Nations; the dual by the grammar.
# Confidence: high
resolutions = { $number ->
    [one] بقرار { body } { $numbers }
    [two] بقراري { body } { $numbers }
   *[many] بقرارات { body } { $numbers }
}

# Prints: the names of bodies that adopt resolutions.
# Source: United Nations usage.
# Confidence: high
body = { $body ->
    [commission_on_human_rights] لجنة حقوق الإنسان
    [general_assembly] الجمعية العامة
    [economic_and_social_council] المجلس الاقتصادي والاجتماعي
   *[human_rights_council] مجلس حقوق الإنسان
}

# Prints: after the opening of a letter to an actor that is not a State.
# Source: the part on communications after ohchr.org/ar (البلاغات, 2017); the rest careful translation. The English is
# "I am an independent … expert": here said of the mandate, since the noun would agree with the sex of who signs.
# Confidence: medium
procedure = { $voice ->
    [one] يُسند مجلس حقوق الإنسان التابع للأمم المتحدة إلى خبراء مستقلين في مجال حقوق الإنسان، يعيّنهم لهذا الغرض، ولايات لتقديم التقارير وإسداء المشورة بشأن قضايا حقوق الإنسان من منظور مواضيعي أو قطري. وقد أسند إليّ المجلس ولاية من هذا القبيل، تشكل جزءاً من نظام الإجراءات الخاصة للأمم المتحدة. وأوجه إليكم هذه الرسالة في إطار إجراء البلاغات المعمول به في الإجراءات الخاصة لمجلس حقوق الإنسان التابع للأمم المتحدة، التماساً لتوضيحات بشأن معلومات تلقيتُها. ويمكن لآليات الإجراءات الخاصة أن تتدخل مباشرة لدى الحكومات وغيرها من الجهات المعنية، بما فيها الشركات، بشأن الادعاءات المتعلقة بتجاوزات ماسة بحقوق الإنسان تقع في نطاق ولاياتها، وذلك بتوجيه رسائل تشمل نداءات عاجلة ورسائل ادعاء وبلاغات أخرى. ويمكن أن يتعلق التدخل بانتهاك لحقوق الإنسان حدث فعلاً، أو يجري ارتكابه، أو يوجد احتمال كبير لحدوثه. وتتضمن العملية توجيه رسالة إلى الجهات الفاعلة المعنية تحدد وقائع الادعاء، والقواعد والمعايير الدولية الواجبة التطبيق في مجال حقوق الإنسان، وشواغل المكلفين بالولايات وأسئلتهم، ويُطلب فيها اتخاذ إجراءات متابعة.
    [two] يُسند مجلس حقوق الإنسان التابع للأمم المتحدة إلى خبراء مستقلين في مجال حقوق الإنسان، يعيّنهم لهذا الغرض، ولايات لتقديم التقارير وإسداء المشورة بشأن قضايا حقوق الإنسان من منظور مواضيعي أو قطري. وقد أسند إلينا المجلس ولايتين من هذا القبيل، تشكلان جزءاً من نظام الإجراءات الخاصة للأمم المتحدة. ونوجه إليكم هذه الرسالة في إطار إجراء البلاغات المعمول به في الإجراءات الخاصة لمجلس حقوق الإنسان التابع للأمم المتحدة، التماساً لتوضيحات بشأن معلومات تلقيناها. ويمكن لآليات الإجراءات الخاصة أن تتدخل مباشرة لدى الحكومات وغيرها من الجهات المعنية، بما فيها الشركات، بشأن الادعاءات المتعلقة بتجاوزات ماسة بحقوق الإنسان تقع في نطاق ولاياتها، وذلك بتوجيه رسائل تشمل نداءات عاجلة ورسائل ادعاء وبلاغات أخرى. ويمكن أن يتعلق التدخل بانتهاك لحقوق الإنسان حدث فعلاً، أو يجري ارتكابه، أو يوجد احتمال كبير لحدوثه. وتتضمن العملية توجيه رسالة إلى الجهات الفاعلة المعنية تحدد وقائع الادعاء، والقواعد والمعايير الدولية الواجبة التطبيق في مجال حقوق الإنسان، وشواغل المكلفين بالولايات وأسئلتهم، ويُطلب فيها اتخاذ إجراءات متابعة.
   *[many] يُسند مجلس حقوق الإنسان التابع للأمم المتحدة إلى خبراء مستقلين في مجال حقوق الإنسان، يعيّنهم لهذا الغرض، ولايات لتقديم التقارير وإسداء المشورة بشأن قضايا حقوق الإنسان من منظور مواضيعي أو قطري. وقد أسند إلينا المجلس ولايات من هذا القبيل، تشكل جزءاً من نظام الإجراءات الخاصة للأمم المتحدة. ونوجه إليكم هذه الرسالة في إطار إجراء البلاغات المعمول به في الإجراءات الخاصة لمجلس حقوق الإنسان التابع للأمم المتحدة، التماساً لتوضيحات بشأن معلومات تلقيناها. ويمكن لآليات الإجراءات الخاصة أن تتدخل مباشرة لدى الحكومات وغيرها من الجهات المعنية، بما فيها الشركات، بشأن الادعاءات المتعلقة بتجاوزات ماسة بحقوق الإنسان تقع في نطاق ولاياتها، وذلك بتوجيه رسائل تشمل نداءات عاجلة ورسائل ادعاء وبلاغات أخرى. ويمكن أن يتعلق التدخل بانتهاك لحقوق الإنسان حدث فعلاً، أو يجري ارتكابه، أو يوجد احتمال كبير لحدوثه. وتتضمن العملية توجيه رسالة إلى الجهات الفاعلة المعنية تحدد وقائع الادعاء، والقواعد والمعايير الدولية الواجبة التطبيق في مجال حقوق الإنسان، وشواغل المكلفين بالولايات وأسئلتهم، ويُطلب فيها اتخاذ إجراءات متابعة.
}

# Prints: the purpose of an AL or OL; the drafter's subject ends the sentence.
# Source: careful translation.
# Confidence: high
purpose = { $voice ->
    [one] وفي هذا الصدد، أود أن أسترعي انتباه { government } إلى معلومات تلقيتُها بشأن { $subject }
   *[many] وفي هذا الصدد، نود أن نسترعي انتباه { government } إلى معلومات تلقيناها بشأن { $subject }
}

# Prints: the purpose of a UA; the drafter's subject ends the sentence.
# Source: careful translation.
# Confidence: high
purpose-urgent = { $voice ->
    [one] وفي هذا الصدد، أود أن أسترعي على وجه الاستعجال انتباه { government } إلى معلومات تلقيتُها بشأن { $subject }
   *[many] وفي هذا الصدد، نود أن نسترعي على وجه الاستعجال انتباه { government } إلى معلومات تلقيناها بشأن { $subject }
}

## What was written before

# Prints: one sentence for each earlier letter that was answered.
# Source: careful translation.
# Confidence: high
previous-answered = { $voice ->
    [one] وأود أن أذكّر بالرسالة { $reference }، وأشكر { government } على ردها المؤرخ { $date }.
   *[many] ونود أن نذكّر بالرسالة { $reference }، ونشكر { government } على ردها المؤرخ { $date }.
}

# Prints: one sentence for each earlier letter that was never answered.
# Source: careful translation.
# Confidence: high
previous-unanswered = { $voice ->
    [one] وأود أن أذكّر بالرسالة { $reference }، وآسف لعدم ورود أي رد عليها حتى الآن.
   *[many] ونود أن نذكّر بالرسالة { $reference }، ونأسف لعدم ورود أي رد عليها حتى الآن.
}

# Prints: one sentence for each earlier letter of which only the reference is given.
# Source: careful translation.
# Confidence: high
previous = { $voice ->
    [one] وأود أن أذكّر بالرسالة { $reference } المتعلقة بهذا الموضوع.
   *[many] ونود أن نذكّر بالرسالة { $reference } المتعلقة بهذا الموضوع.
}

## The facts and the concerns

# Prints: above the facts.
# Source: careful translation.
# Confidence: high
facts-lead = وفقاً للمعلومات الواردة:

# Prints: before the drafter's concerns, which end the sentence.
# Source: careful translation.
# Confidence: high
concerns = { $voice ->
    [one] ودون الحكم مسبقاً على صحة هذه الادعاءات، أعرب عن بالغ قلقي { $concerns }
   *[many] ودون الحكم مسبقاً على صحة هذه الادعاءات، نعرب عن بالغ قلقنا { $concerns }
}

# Prints: points to the annex, in an AL or UA.
# Source: careful translation.
# Confidence: medium
annex-pointer = وفيما يتعلق بالوقائع المدعى بها والشواغل المبيَّنة أعلاه، يرجى الرجوع إلى **[مرفق هذه الرسالة المعنون «إحالات إلى القانون الدولي لحقوق الإنسان»](annex)**، الذي ترد فيه الصكوك والمعايير الدولية لحقوق الإنسان ذات الصلة بهذه الادعاءات.

# Prints: points to the annex, in an OL.
# Source: after "annex-pointer".
# Confidence: medium
annex-pointer-other = وفيما يتعلق بالمسائل المبيَّنة أعلاه، يرجى الرجوع إلى **[مرفق هذه الرسالة المعنون «إحالات إلى القانون الدولي لحقوق الإنسان»](annex)**، الذي ترد فيه الصكوك والمعايير الدولية لحقوق الإنسان ذات الصلة بهذه المسائل.

# Prints: points to one further annex.
# Source: own wording.
# Confidence: high
appendix-pointer = ويرجى الرجوع أيضاً{ $count ->
    [one] {" "}إلى { $appendices }، المرفق بهذه الرسالة.
   *[many] ، ضمن مرفقات هذه الرسالة، إلى { $appendices }.
}

# Prints: one further annex inside "appendix-pointer".
# Source: own wording.
# Confidence: high
appendix-name = **{ $label }** المعنون «{ $title }»

## The questions

# Prints: before the questions of a UA.
# Source: careful translation.
# Confidence: high
urgency = { $actor ->
    [state] { $voice ->
        [one] ونظراً إلى الطابع العاجل لهذه المسألة، أرجو موافاتي برد بشأن الخطوات الأولية التي اتخذتها { government } لصون حقوق الشخص المذكور أو الأشخاص المذكورين أعلاه وفقاً للصكوك الدولية.
       *[many] ونظراً إلى الطابع العاجل لهذه المسألة، نرجو موافاتنا برد بشأن الخطوات الأولية التي اتخذتها { government } لصون حقوق الشخص المذكور أو الأشخاص المذكورين أعلاه وفقاً للصكوك الدولية.
    }
   *[other] { $voice ->
        [one] ونظراً إلى الطابع العاجل لهذه المسألة، أرجو موافاتي برد بشأن الخطوات الأولية التي اتخذتها { government } لاحترام حقوق الشخص المذكور أو الأشخاص المذكورين أعلاه وفقاً للمعايير الدولية.
       *[many] ونظراً إلى الطابع العاجل لهذه المسألة، نرجو موافاتنا برد بشأن الخطوات الأولية التي اتخذتها { government } لاحترام حقوق الشخص المذكور أو الأشخاص المذكورين أعلاه وفقاً للمعايير الدولية.
    }
}

# Prints: above the questions.
# Source: careful translation.
# Confidence: high
questions-lead = { $voice ->
    [one] ولما كان من مسؤوليتي، بموجب الولاية التي أسندها إليّ مجلس حقوق الإنسان، أن أسعى إلى استيضاح جميع الحالات التي يُسترعى انتباهي إليها، أرجو موافاتي بملاحظاتكم بشأن المسائل التالية:
    [two] ولما كان من مسؤوليتنا، بموجب الولايتين اللتين أسندهما إلينا مجلس حقوق الإنسان، أن نسعى إلى استيضاح جميع الحالات التي يُسترعى انتباهنا إليها، نرجو موافاتنا بملاحظاتكم بشأن المسائل التالية:
   *[many] ولما كان من مسؤوليتنا، بموجب الولايات التي أسندها إلينا مجلس حقوق الإنسان، أن نسعى إلى استيضاح جميع الحالات التي يُسترعى انتباهنا إليها، نرجو موافاتنا بملاحظاتكم بشأن المسائل التالية:
}

## Reply, publication, measures

# Prints: asks for a reply and announces publication, in an AL or UA.
# Source: careful translation.
# Confidence: high
reply = { $voice ->
    [one] وأرجو تلقي رد في غضون { days }. وبعد انقضاء هذه المهلة، { publication }
   *[many] ونرجو تلقي رد في غضون { days }. وبعد انقضاء هذه المهلة، { publication }
}

# Prints: inside "reply".
# Source: careful translation.
# Confidence: high
publication = ستُنشر هذه الرسالة وأي رد تقدمه { government } على [الموقع الشبكي](website) الخاص بتقارير البلاغات. وسيُدرجان لاحقاً أيضاً في التقرير المعتاد الذي سيُقدَّم إلى مجلس حقوق الإنسان.

# Prints: inside "reply".
# Source: grammar.
# Confidence: high
days = { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}

# Prints: announces publication after a number of hours, in an OL on legislation.
# Source: careful translation.
# Confidence: medium
publication-hours = وستُنشر هذه الرسالة، بوصفها تعليقاً على تشريعات أو لوائح أو سياسات قيد النظر أو معتمدة حديثاً، وأي رد تقدمه { government }، على [الموقع الشبكي](website) الخاص بتقارير البلاغات بعد { hours }. وسيُدرجان لاحقاً أيضاً في التقرير المعتاد الذي سيُقدَّم إلى مجلس حقوق الإنسان.

# Prints: inside "publication-hours".
# Source: grammar.
# Confidence: high
hours = { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
   *[other] { $hours } ساعة
}

# Prints: asks for interim measures.
# Source: careful translation.
# Confidence: high
interim-measures = { $voice ->
    [one] وفي انتظار الرد، أحث على اتخاذ جميع التدابير المؤقتة اللازمة لوقف { violations } المدعى وقوعها ومنع تكرارها، وعلى أن تُكفل، إذا أيدت التحقيقات صحة الادعاءات أو رجّحتها، مساءلة كل شخص مسؤول عن { violations } المدعى وقوعها.
   *[many] وفي انتظار الرد، نحث على اتخاذ جميع التدابير المؤقتة اللازمة لوقف { violations } المدعى وقوعها ومنع تكرارها، وعلى أن تُكفل، إذا أيدت التحقيقات صحة الادعاءات أو رجّحتها، مساءلة كل شخص مسؤول عن { violations } المدعى وقوعها.
}

# Prints: inside "interim-measures": States violate rights, others abuse them.
# Source: "انتهاكات وتجاوزات" in resolutions of the Human Rights Council.
# Confidence: high
violations = { $actor ->
    [state] الانتهاكات
   *[other] التجاوزات
}

# Prints: announces that the concerns may be made public.
# Source: careful translation.
# Confidence: high
press-release = { $voice ->
    [one] وقد أُعرب علناً عن شواغلي في المستقبل القريب، إذ أرى أن المعلومات التي سيستند إليها البيان الصحفي موثوقة بما يكفي للدلالة على وجود مسألة تستدعي اهتماماً فورياً. وأرى كذلك أنه ينبغي تنبيه عامة الجمهور إلى التبعات التي قد تترتب على الادعاءات المذكورة أعلاه. وسيشير البيان الصحفي إلى أنني اتصلت ب{ government } لتوضيح المسألة أو المسائل المعنية.
   *[many] وقد نعرب علناً عن شواغلنا في المستقبل القريب، إذ نرى أن المعلومات التي سيستند إليها البيان الصحفي موثوقة بما يكفي للدلالة على وجود مسألة تستدعي اهتماماً فورياً. ونرى كذلك أنه ينبغي تنبيه عامة الجمهور إلى التبعات التي قد تترتب على الادعاءات المذكورة أعلاه. وسيشير البيان الصحفي إلى أننا اتصلنا ب{ government } لتوضيح المسألة أو المسائل المعنية.
}

# Prints: where the Working Group on Arbitrary Detention asks for the notice about its regular procedure.
# Source: careful translation; "إجرائه العادي" on ohchr.org/ar, page of the Working Group.
# Confidence: high
detention-procedure = ويرجى العلم بأنه يجوز للفريق العامل المعني بالاحتجاز التعسفي، بعد إحالة المعلومات الواردة في هذه الرسالة، أن يحيل الحالة أيضاً في إطار إجرائه العادي من أجل إصدار رأي بشأن ما إذا كان سلب الحرية تعسفياً أم لا. ولا تستبق هذه الرسالة بأي حال من الأحوال أي رأي قد يصدره الفريق العامل. ويتعين على الجهة الموجهة إليها هذه الرسالة أن ترد عليها، وأن ترد رداً منفصلاً في إطار الإجراء العادي.

# Prints: where a letter on the same matter has gone to other States.
# Source: careful translation.
# Confidence: high
also-sent = ويرجى العلم بأن رسالة بشأن الموضوع نفسه قد وُجِّهت أيضاً إلى { $governments }.

# Prints: one Government inside "also-sent". $of is "كازاخستان".
# Source: usage of the United Nations.
# Confidence: high
government-named = حكومة { $of }

## The end of the letter

# Prints: the closing of a letter to a State.
# Source: usage of diplomatic correspondence in Arabic.
# Confidence: high
closing-state = { $voice ->
    [one] وتفضلوا، يا { excellency }، بقبول أسمى آيات تقديري.
   *[many] وتفضلوا، يا { excellency }، بقبول أسمى آيات تقديرنا.
}

# Prints: the closing of a letter to a person outside a Government.
# Source: usage of official letters in Arabic.
# Confidence: medium
closing-person = { $voice ->
    [one] وتفضلوا بقبول فائق احترامي.
   *[many] وتفضلوا بقبول فائق احترامنا.
}

# Prints: the closing where no person is named.
# Source: usage of official letters in Arabic.
# Confidence: medium
closing-nobody = { $voice ->
    [one] وتفضلوا بقبول فائق احترامي.
   *[many] وتفضلوا بقبول فائق احترامنا.
}

# Prints: those who receive a copy.
# Source: usage of official letters in Arabic.
# Confidence: high
copies = نسخة إلى: { $copies }

## The annexes

# Prints: above the annex.
# Source: usage of the United Nations.
# Confidence: high
annex-label = المرفق

# Prints: above each annex where there are several.
# Source: usage of the United Nations.
# Confidence: high
annex-label-numbered = المرفق { $number ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    [5] الخامس
    [6] السادس
    [7] السابع
    [8] الثامن
    [9] التاسع
    [10] العاشر
   *[other] { $number }
}

# Prints: the title of the annex.
# Source: careful translation.
# Confidence: medium
annex-title = إحالات إلى القانون الدولي لحقوق الإنسان

# Prints: opens the annex of an AL or UA.
# Source: careful translation.
# Confidence: high
annex-opening = { $voice ->
    [one] فيما يتعلق بالوقائع المدعى بها والشواغل المبيَّنة أعلاه، أود أن أسترعي انتباه { government } إلى القواعد والمعايير الدولية التالية.
   *[many] فيما يتعلق بالوقائع المدعى بها والشواغل المبيَّنة أعلاه، نود أن نسترعي انتباه { government } إلى القواعد والمعايير الدولية التالية.
}

# Prints: opens the annex of an OL.
# Source: after "annex-opening".
# Confidence: high
annex-opening-other = { $voice ->
    [one] فيما يتعلق بالمسائل المبيَّنة أعلاه، أود أن أسترعي انتباه { government } إلى القواعد والمعايير الدولية التالية.
   *[many] فيما يتعلق بالمسائل المبيَّنة أعلاه، نود أن نسترعي انتباه { government } إلى القواعد والمعايير الدولية التالية.
}

## Treaties: when the State became a party. Each is a clause with its own commas.
## Of one treaty it is a relative clause: الذي and التي are the same in every case. Of several it is a clause with و,
## since the relative pronoun of two treaties differs by their case (اللذان, اللذين). Two take the dual (عليهما, فيهما),
## three and more the feminine singular (عليها, فيها).

# Prints: in place of {party.ICCPR}: the State ratified. $count is one, two or many treaties; $gender theirs (m, f).
# $state_gender is that of the State: m or f.
# Source: own wording.
# Confidence: high
party-ratification = { $count ->
    [one] { $gender ->
        [f] { $state_gender ->
            [m] ، التي صدّق عليها { $state } في { $date }،
           *[f] ، التي صدّقت عليها { $state } في { $date }،
        }
       *[m] { $state_gender ->
            [m] ، الذي صدّق عليه { $state } في { $date }،
           *[f] ، الذي صدّقت عليه { $state } في { $date }،
        }
    }
    [two] { $state_gender ->
        [m] ، وقد صدّق عليهما { $state } في { $date }،
       *[f] ، وقد صدّقت عليهما { $state } في { $date }،
    }
   *[many] { $state_gender ->
        [m] ، وقد صدّق عليها { $state } في { $date }،
       *[f] ، وقد صدّقت عليها { $state } في { $date }،
    }
}

# Prints: in place of {party.ICCPR}: the State acceded.
# Source: own wording.
# Confidence: high
party-accession = { $count ->
    [one] { $gender ->
        [f] { $state_gender ->
            [m] ، التي انضم إليها { $state } في { $date }،
           *[f] ، التي انضمت إليها { $state } في { $date }،
        }
       *[m] { $state_gender ->
            [m] ، الذي انضم إليه { $state } في { $date }،
           *[f] ، الذي انضمت إليه { $state } في { $date }،
        }
    }
    [two] { $state_gender ->
        [m] ، وقد انضم إليهما { $state } في { $date }،
       *[f] ، وقد انضمت إليهما { $state } في { $date }،
    }
   *[many] { $state_gender ->
        [m] ، وقد انضم إليها { $state } في { $date }،
       *[f] ، وقد انضمت إليها { $state } في { $date }،
    }
}

# Prints: in place of {party.ICCPR}: the State succeeded to the treaty.
# Source: own wording.
# Confidence: high
party-succession = { $count ->
    [one] { $gender ->
        [f] { $state_gender ->
            [m] ، التي أصبح { $state } طرفاً فيها بالخلافة في { $date }،
           *[f] ، التي أصبحت { $state } طرفاً فيها بالخلافة في { $date }،
        }
       *[m] { $state_gender ->
            [m] ، الذي أصبح { $state } طرفاً فيه بالخلافة في { $date }،
           *[f] ، الذي أصبحت { $state } طرفاً فيه بالخلافة في { $date }،
        }
    }
    [two] { $state_gender ->
        [m] ، وقد أصبح { $state } طرفاً فيهما بالخلافة في { $date }،
       *[f] ، وقد أصبحت { $state } طرفاً فيهما بالخلافة في { $date }،
    }
   *[many] { $state_gender ->
        [m] ، وقد أصبح { $state } طرفاً فيها بالخلافة في { $date }،
       *[f] ، وقد أصبحت { $state } طرفاً فيها بالخلافة في { $date }،
    }
}

# Prints: in place of {party.ICCPR}: only the year is known.
# Source: own wording.
# Confidence: high
party-year = { $count ->
    [one] { $gender ->
        [f] ، التي { $state } طرف فيها منذ عام { $year }،
       *[m] ، الذي { $state } طرف فيه منذ عام { $year }،
    }
    [two] ، و{ $state } طرف فيهما منذ عام { $year }،
   *[many] ، و{ $state } طرف فيها منذ عام { $year }،
}

# Prints: in place of {party.ICCPR}: the State signed and is not a party.
# Source: own wording.
# Confidence: high
party-signature = { $count ->
    [one] { $gender ->
        [f] { $state_gender ->
            [m] ، التي وقّع عليها { $state } في { $date }،
           *[f] ، التي وقّعت عليها { $state } في { $date }،
        }
       *[m] { $state_gender ->
            [m] ، الذي وقّع عليه { $state } في { $date }،
           *[f] ، الذي وقّعت عليه { $state } في { $date }،
        }
    }
    [two] { $state_gender ->
        [m] ، وقد وقّع عليهما { $state } في { $date }،
       *[f] ، وقد وقّعت عليهما { $state } في { $date }،
    }
   *[many] { $state_gender ->
        [m] ، وقد وقّع عليها { $state } في { $date }،
       *[f] ، وقد وقّعت عليها { $state } في { $date }،
    }
}

# Prints: in place of {party.ICCPR}: the State signed, the date is not known.
# Source: own wording.
# Confidence: high
party-signatory = { $count ->
    [one] { $gender ->
        [f] { $state_gender ->
            [m] ، التي وقّع عليها { $state }،
           *[f] ، التي وقّعت عليها { $state }،
        }
       *[m] { $state_gender ->
            [m] ، الذي وقّع عليه { $state }،
           *[f] ، الذي وقّعت عليه { $state }،
        }
    }
    [two] { $state_gender ->
        [m] ، وقد وقّع عليهما { $state }،
       *[f] ، وقد وقّعت عليهما { $state }،
    }
   *[many] { $state_gender ->
        [m] ، وقد وقّع عليها { $state }،
       *[f] ، وقد وقّعت عليها { $state }،
    }
}

# Prints: in place of {party.ICCPR}: the State is not a party.
# Source: own wording.
# Confidence: high
party-none = { $count ->
    [one] { $gender ->
        [f] { $state_gender ->
            [m] ، التي ليس { $state } طرفاً فيها،
           *[f] ، التي ليست { $state } طرفاً فيها،
        }
       *[m] { $state_gender ->
            [m] ، الذي ليس { $state } طرفاً فيه،
           *[f] ، الذي ليست { $state } طرفاً فيه،
        }
    }
    [two] { $state_gender ->
        [m] ، وليس { $state } طرفاً فيهما،
       *[f] ، وليست { $state } طرفاً فيهما،
    }
   *[many] { $state_gender ->
        [m] ، وليس { $state } طرفاً فيها،
       *[f] ، وليست { $state } طرفاً فيها،
    }
}

# Prints: in place of {party.ICCPR+CAT} where the acts or dates differ.
# Source: own wording.
# Confidence: high
party-several = { $count ->
    [two] ، و{ $state } طرف فيهما،
   *[many] ، و{ $state } طرف فيها،
}

## What is missing

# Prints: in place of a part nobody has written in the language of the original.
# Source: own wording.
# Confidence: high
gap-text = [نص مطلوب: { $part }]

# Prints: in place of a part that is missing in a translation.
# Source: own wording.
# Confidence: high
gap-translation = [ترجمة مطلوبة: { $part }]

# Prints: the name of a part of the letter inside a gap.
# Source: own wording.
# Confidence: high
part-name = { $part ->
    [subject] الموضوع
    [facts] الوقائع
    [concerns] الشواغل
    [analysis] التحليل
    [question] السؤال { $number }
    [heading] العنوان السابق للسؤال { $number }
    [annex] المرفق، الفقرة { $number }
    [appendix] المرفق الإضافي { $number }
    [appendix_title] عنوان المرفق الإضافي { $number }
    [classification] التصنيف
    [copies] الجهات التي تُرسل إليها نسخ
    [recipient] المرسل إليه
    [questions] الأسئلة
    [note] الحاشية { $number }
    [title] عنوان الولاية
   *[mandates] الولايات
}

# Prints: in place of the date.
# Source: own wording.
# Confidence: high
gap-date = [التاريخ]

# Prints: in place of a resolution that is due or not known. $mandate is the title of the mandate.
# Source: own wording.
# Confidence: high
gap-resolution = [رقم القرار في انتظار التأكيد: { $mandate }]

# Prints: in place of a signatory who is not known.
# Source: own wording.
# Confidence: high
gap-signatory = [الاسم في انتظار الاستكمال]

# Prints: in place of a field of library text that cannot be filled.
# Source: own wording.
# Confidence: high
gap-field = [يُستكمل: { $field }]

# Prints: in the header of a draft.
# Source: usage of the United Nations.
# Confidence: high
draft = مشروع
