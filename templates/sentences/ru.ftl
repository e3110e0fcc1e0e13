### The standard sentences of a letter in Russian.
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
### No word tells the sex of the person who signs: the present tense ("обращаем", "просим"), never "хотел(а) бы" or
### "признателен/признательна". "Вы" and "Ваш" have a capital: one person is addressed. No letter ё.

## Whom the letter goes to

# Prints: wherever the addressee is named.
# Source: careful translation ("правительство Вашей страны" in State letters; capital В to one person).
# Confidence: high
government = { $actor ->
    [state] правительство Вашей страны
    [company] Ваша компания
    [organization] Ваша организация
    [bank] Ваш банк
    [authority] Ваше ведомство
   *[other] Ваше учреждение
}

# Prints: in place of {government.of} in library text.
# Source: genitive of "government".
# Confidence: high
government-of = { $actor ->
    [state] правительства Вашей страны
    [company] Вашей компании
    [organization] Вашей организации
    [bank] Вашего банка
    [authority] Вашего ведомства
   *[other] Вашего учреждения
}

# Prints: in place of {government.to} in library text.
# Source: dative of "government".
# Confidence: high
government-to = { $actor ->
    [state] правительству Вашей страны
    [company] Вашей компании
    [organization] Вашей организации
    [bank] Вашему банку
    [authority] Вашему ведомству
   *[other] Вашему учреждению
}

# Prints: in place of {government.by} in library text.
# Source: instrumental of "government".
# Confidence: high
government-by = { $actor ->
    [state] правительством Вашей страны
    [company] Вашей компанией
    [organization] Вашей организацией
    [bank] Вашим банком
    [authority] Вашим ведомством
   *[other] Вашим учреждением
}

# Prints: the address to a State, in the salutation and in the closing.
# Source: diplomatic usage; the same to a man and to a woman.
# Confidence: high
excellency = Ваше Превосходительство

## The head of the letter

# Prints: above the letter where it is not in the language of its original.
# Source: careful translation; "неофициальный перевод" is the usage of the United Nations. $original is in the
# prepositional case.
# Confidence: medium
courtesy = Неофициальный перевод. Аутентичным является только оригинал на { $original } языке.

# Prints: the languages of originals, inside "courtesy".
# Source: official languages of the United Nations, in the prepositional case that "courtesy" needs.
# Confidence: high
language-name = { $language ->
    [ar] арабском
    [en] английском
    [es] испанском
    [fr] французском
    [ru] русском
    [zh] китайском
   *[other] исходном
}

# Prints: the classification, where the letter has one.
# Source: usage of the United Nations.
# Confidence: high
classification = { $classification ->
    [strictly_confidential] Строго конфиденциально
    [urgent] Срочно
   *[confidential] Конфиденциально
}

# Prints: the heading.
# Source: careful translation; titles in the genitive.
# Confidence: high
heading = { $voice ->
    [one] Мандат { $mandates }
   *[many] Мандаты { $mandates }
}

# Prints: the reference.
# Source: careful translation: the number of an outgoing letter, as Russian letters write it.
# Confidence: medium
reference = Исх.{"\u00a0"}№{"\u00a0"}{ $reference }

# Prints: below the reference.
# Source: careful translation.
# Confidence: high
reference-note = (Просьба указывать этот номер в ответе)

# Prints: the salutation to a State.
# Source: diplomatic usage: a comma, and a capital in the next paragraph.
# Confidence: high
salutation-state = { excellency },

# Prints: the salutation to a person outside a Government. $title is the form of address as typed ("Mr.", "Dr.").
# Source: usage of Russian letters; agrees with the person addressed, the name in the nominative.
# Confidence: high
salutation-person = { $addressed ->
    [f] Уважаемая { $title }{"\u00a0"}{ $name }!
   *[m] Уважаемый { $title }{"\u00a0"}{ $name }!
}

# Prints: the salutation where no person is named.
# Source: usage of Russian letters.
# Confidence: high
salutation-nobody = Уважаемые дамы и господа!

# Prints: the line with the name in the recipient's block of a courtesy translation, in the dative: to whom it is sent;
# in the original it stands as typed.
# Source: usage of the United Nations.
# Confidence: medium
recipient-name = { $gender ->
    [f] Г-же
   *[m] Г-ну
} { $name }

# Prints: the form of address before a name, where none was typed.
# Source: usage of the United Nations.
# Confidence: high
address-title = { $gender ->
    [f] г-жа
   *[m] г-н
}

## The opening

# Prints: the opening; "opening-bare" stands where no resolution is cited.
# Source: careful translation. The resolutions stand before the capacities: a title may end in an open clause ("…,
# оккупируемых с 1967 года"), and only a full stop may follow it.
# Confidence: high
opening = { $voice ->
    [one] Имею честь обратиться к Вам в соответствии с { $resolutions } в качестве { $capacities }.
   *[many] Имеем честь обратиться к Вам в соответствии с { $resolutions } в качестве { $capacities }.
}

# Prints: the opening where no resolution is cited.
# Source: after "opening".
# Confidence: high
opening-bare = { $voice ->
    [one] Имею честь обратиться к Вам в качестве { $capacities }.
   *[many] Имеем честь обратиться к Вам в качестве { $capacities }.
}

# Prints: the resolutions of one body, inside the opening. $number is one, two or many.
# Source: ohchr.org/RU, page of the Working Group on Arbitrary Detention ("в соответствии с резолюцией 1991/42 …
# Комиссии по правам человека"). In the instrumental that "opening" needs.
# Confidence: read
resolutions = { $number ->
    [one] резолюцией { $numbers } { body }
   *[many] резолюциями { $numbers } { body }
}

# Prints: the names of bodies that adopt resolutions.
# Source: United Nations usage, in the genitive that "resolutions" needs.
# Confidence: high
body = { $body ->
    [commission_on_human_rights] Комиссии по правам человека
    [general_assembly] Генеральной Ассамблеи
    [economic_and_social_council] Экономического и Социального Совета
   *[human_rights_council] Совета по правам человека
}

# Prints: after the opening of a letter to an actor that is not a State.
# Source: careful translation; terms of the Code of Conduct (resolution 5/2 (R)): "письма, содержащие утверждения",
# "призывы к незамедлительным действиям", "мандатарии". To be compared with the office's own text.
# Confidence: medium
procedure = { $voice ->
    [one] Я являюсь независимым экспертом по правам человека, назначенным Советом по правам человека Организации Объединенных Наций и уполномоченным им представлять доклады и консультировать по вопросам прав человека в тематическом или страновом разрезе. Мой мандат входит в систему специальных процедур Организации Объединенных Наций. Настоящее письмо направляется в рамках процедуры сообщений специальных процедур Совета по правам человека Организации Объединенных Наций с целью получения разъяснений относительно поступившей ко мне информации. Механизмы специальных процедур могут напрямую обращаться к правительствам и другим заинтересованным сторонам, в том числе к компаниям, по поводу утверждений об ущемлениях прав человека, относящихся к сфере действия их мандатов, направляя им письма, к числу которых относятся призывы к незамедлительным действиям, письма, содержащие утверждения, и другие сообщения. Такое обращение может касаться нарушения прав человека, которое уже совершено, продолжается или с высокой вероятностью может произойти. Данная процедура предполагает направление соответствующим сторонам письма, в котором излагаются сообщаемые факты, применимые международные нормы и стандарты в области прав человека, обеспокоенность и вопросы мандатариев, а также просьба о принятии последующих мер.
   *[many] Мы являемся независимыми экспертами по правам человека, назначенными Советом по правам человека Организации Объединенных Наций и уполномоченными им представлять доклады и консультировать по вопросам прав человека в тематическом или страновом разрезе. Мы входим в систему специальных процедур Организации Объединенных Наций. Настоящее письмо направляется в рамках процедуры сообщений специальных процедур Совета по правам человека Организации Объединенных Наций с целью получения разъяснений относительно поступившей к нам информации. Механизмы специальных процедур могут напрямую обращаться к правительствам и другим заинтересованным сторонам, в том числе к компаниям, по поводу утверждений об ущемлениях прав человека, относящихся к сфере действия их мандатов, направляя им письма, к числу которых относятся призывы к незамедлительным действиям, письма, содержащие утверждения, и другие сообщения. Такое обращение может касаться нарушения прав человека, которое уже совершено, продолжается или с высокой вероятностью может произойти. Данная процедура предполагает направление соответствующим сторонам письма, в котором излагаются сообщаемые факты, применимые международные нормы и стандарты в области прав человека, обеспокоенность и вопросы мандатариев, а также просьба о принятии последующих мер.
}

# Prints: the purpose of an AL or OL; the drafter's subject ends the sentence.
# Source: careful translation. $subject stands in the genitive (after "относительно"). The present tense: "хотел(а)
# бы" would tell the sex of who signs.
# Confidence: high
purpose = { $voice ->
    [one] В этой связи обращаю внимание { government-of } на полученную мною информацию относительно { $subject }
   *[many] В этой связи обращаем внимание { government-of } на полученную нами информацию относительно { $subject }
}

# Prints: the purpose of a UA; the drafter's subject ends the sentence.
# Source: careful translation. $subject stands in the genitive; the addressee in the accusative.
# Confidence: high
purpose-urgent = { $voice ->
    [one] В этой связи прошу { $actor ->
        [state] правительство Вашей страны
        [company] Вашу компанию
        [organization] Вашу организацию
        [bank] Ваш банк
        [authority] Ваше ведомство
       *[other] Ваше учреждение
    } безотлагательно обратить внимание на полученную мною информацию относительно { $subject }
   *[many] В этой связи просим { $actor ->
        [state] правительство Вашей страны
        [company] Вашу компанию
        [organization] Вашу организацию
        [bank] Ваш банк
        [authority] Ваше ведомство
       *[other] Ваше учреждение
    } безотлагательно обратить внимание на полученную нами информацию относительно { $subject }
}

## What was written before

# Prints: one sentence for each earlier letter that was answered.
# Source: careful translation.
# Confidence: high
previous-answered = { $voice ->
    [one] Ссылаясь на сообщение { $reference }, выражаю признательность { government-to } за ответ от { $date }.
   *[many] Ссылаясь на сообщение { $reference }, выражаем признательность { government-to } за ответ от { $date }.
}

# Prints: one sentence for each earlier letter that was never answered.
# Source: careful translation.
# Confidence: high
previous-unanswered = { $voice ->
    [one] Ссылаясь на сообщение { $reference }, с сожалением отмечаю, что ответ на него до настоящего времени не получен.
   *[many] Ссылаясь на сообщение { $reference }, с сожалением отмечаем, что ответ на него до настоящего времени не получен.
}

# Prints: one sentence for each earlier letter of which only the reference is given.
# Source: careful translation.
# Confidence: high
previous = { $voice ->
    [one] Напоминаю о сообщении { $reference }, направленном ранее по данному вопросу.
   *[many] Напоминаем о сообщении { $reference }, направленном ранее по данному вопросу.
}

## The facts and the concerns

# Prints: above the facts.
# Source: careful translation.
# Confidence: high
facts-lead = Согласно полученной информации:

# Prints: before the drafter's concerns, which end the sentence.
# Source: careful translation. $concerns goes on after "обеспокоенность" ("в связи с …", "по поводу …").
# Confidence: high
concerns = { $voice ->
    [one] Не предрешая вопроса о достоверности этих утверждений, выражаю серьезную обеспокоенность { $concerns }
   *[many] Не предрешая вопроса о достоверности этих утверждений, выражаем серьезную обеспокоенность { $concerns }
}

# Prints: points to the annex, in an AL or UA.
# Source: careful translation; "документы" for instruments, as resolutions (R) do where declarations are among them.
# Confidence: medium
annex-pointer = В связи с изложенными выше предполагаемыми фактами и вызванной ими обеспокоенностью просьба ознакомиться с **[приложением «Ссылки на нормы международного права прав человека»](annex)** к настоящему письму, содержащим положения международных документов и стандартов в области прав человека, имеющие отношение к этим утверждениям.

# Prints: points to the annex, in an OL.
# Source: after "annex-pointer".
# Confidence: medium
annex-pointer-other = В связи с изложенными выше вопросами просьба ознакомиться с **[приложением «Ссылки на нормы международного права прав человека»](annex)** к настоящему письму, содержащим положения международных документов и стандартов в области прав человека, имеющие отношение к этим вопросам.

# Prints: points to one further annex.
# Source: own wording. The labels stand in the accusative, which has the form of the nominative.
# Confidence: high
appendix-pointer = Просьба принять во внимание также { $appendices } к настоящему письму.

# Prints: one further annex inside "appendix-pointer".
# Source: own wording.
# Confidence: high
appendix-name = **{ $label }** («{ $title }»)

## The questions

# Prints: before the questions of a UA.
# Source: careful translation.
# Confidence: high
urgency = { $actor ->
    [state] { $voice ->
        [one] Ввиду безотлагательного характера данного вопроса прошу сообщить о первых мерах, принятых { government-by } для защиты прав вышеупомянутого лица (вышеупомянутых лиц) в соответствии с международными документами.
       *[many] Ввиду безотлагательного характера данного вопроса просим сообщить о первых мерах, принятых { government-by } для защиты прав вышеупомянутого лица (вышеупомянутых лиц) в соответствии с международными документами.
    }
   *[other] { $voice ->
        [one] Ввиду безотлагательного характера данного вопроса прошу сообщить о первых мерах, принятых { government-by } для соблюдения прав вышеупомянутого лица (вышеупомянутых лиц) в соответствии с международными стандартами.
       *[many] Ввиду безотлагательного характера данного вопроса просим сообщить о первых мерах, принятых { government-by } для соблюдения прав вышеупомянутого лица (вышеупомянутых лиц) в соответствии с международными стандартами.
    }
}

# Prints: above the questions.
# Source: careful translation; "возложенный … мандат" as in resolution 5/1 (R).
# Confidence: high
questions-lead = { $voice ->
    [one] Поскольку в соответствии с мандатом, возложенным на меня Советом по правам человека, в мои обязанности входит выяснение обстоятельств всех доведенных до моего сведения случаев, прошу представить Ваши замечания по следующим вопросам:
   *[many] Поскольку в соответствии с мандатами, возложенными на нас Советом по правам человека, в наши обязанности входит выяснение обстоятельств всех доведенных до нашего сведения случаев, просим представить Ваши замечания по следующим вопросам:
}

## Reply, publication, measures

# Prints: asks for a reply and announces publication, in an AL or UA.
# Source: careful translation.
# Confidence: high
reply = { $voice ->
    [one] Прошу направить ответ в течение { days }. По истечении этого срока { publication }
   *[many] Просим направить ответ в течение { days }. По истечении этого срока { publication }
}

# Prints: inside "reply".
# Source: careful translation.
# Confidence: high
publication = настоящее сообщение и любой ответ, полученный от { government-of }, будут опубликованы на [веб-сайте](website), посвященном сообщениям специальных процедур. Впоследствии они будут также включены в доклад, регулярно представляемый Совету по правам человека.

# Prints: inside "reply".
# Source: grammar: the genitive after "в течение" (21 дня, 22 дней, 60 дней).
# Confidence: high
days = { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
}

# Prints: announces publication after a number of hours, in an OL on legislation.
# Source: careful translation.
# Confidence: medium
publication-hours = Настоящее сообщение, содержащее замечания по находящимся на рассмотрении или недавно принятым законам, подзаконным актам или программным документам, и любой ответ, полученный от { government-of }, будут опубликованы на [веб-сайте](website), посвященном сообщениям специальных процедур, через { hours }. Впоследствии они будут также включены в доклад, регулярно представляемый Совету по правам человека.

# Prints: inside "publication-hours".
# Source: grammar: the accusative after "через" (через 1 час, 24 часа, 48 часов).
# Confidence: high
hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}

# Prints: asks for interim measures.
# Source: careful translation.
# Confidence: high
interim-measures = { $voice ->
    [one] В ожидании ответа настоятельно призываю принять все необходимые временные меры, с тем чтобы прекратить предполагаемые { violations } и не допустить их повторения, а в случае если расследования подтвердят или дадут основания полагать, что утверждения соответствуют действительности, — обеспечить привлечение к ответственности всех лиц, виновных в этих { $actor ->
        [state] нарушениях
       *[other] ущемлениях прав человека
    }.
   *[many] В ожидании ответа настоятельно призываем принять все необходимые временные меры, с тем чтобы прекратить предполагаемые { violations } и не допустить их повторения, а в случае если расследования подтвердят или дадут основания полагать, что утверждения соответствуют действительности, — обеспечить привлечение к ответственности всех лиц, виновных в этих { $actor ->
        [state] нарушениях
       *[other] ущемлениях прав человека
    }.
}

# Prints: inside "interim-measures": States violate rights, others abuse them.
# Source: resolutions of the Human Rights Council (R): "нарушения и ущемления прав человека". In the accusative that
# "interim-measures" needs.
# Confidence: high
violations = { $actor ->
    [state] нарушения
   *[other] ущемления прав человека
}

# Prints: announces that the concerns may be made public.
# Source: careful translation.
# Confidence: high
press-release = { $voice ->
    [one] Возможно, в ближайшее время я публично выражу обеспокоенность в этой связи, поскольку, на мой взгляд, информация, на которой будет основан пресс-релиз, является достаточно достоверной и свидетельствует о ситуации, требующей безотлагательного внимания. Полагаю также, что широкую общественность следует предупредить о возможных последствиях того, о чем говорится в вышеизложенных утверждениях. В пресс-релизе будет указано, что я нахожусь в контакте с { government-by } в целях прояснения данного вопроса (данных вопросов).
   *[many] Возможно, в ближайшее время мы публично выразим обеспокоенность в этой связи, поскольку, на наш взгляд, информация, на которой будет основан пресс-релиз, является достаточно достоверной и свидетельствует о ситуации, требующей безотлагательного внимания. Полагаем также, что широкую общественность следует предупредить о возможных последствиях того, о чем говорится в вышеизложенных утверждениях. В пресс-релизе будет указано, что мы находимся в контакте с { government-by } в целях прояснения данного вопроса (данных вопросов).
}

# Prints: where the Working Group on Arbitrary Detention asks for the notice about its regular procedure.
# Source: careful translation in the terms of the methods of work of the Working Group (R): "обычная процедура",
# "мнение".
# Confidence: medium
detention-procedure = Просьба учесть, что, препроводив информацию, содержащуюся в настоящем сообщении, Рабочая группа по произвольным задержаниям может также передать это дело на рассмотрение в рамках своей обычной процедуры, с тем чтобы вынести мнение о том, являлось ли лишение свободы произвольным. Настоящее сообщение никоим образом не предопределяет мнения, которое может вынести Рабочая группа. Адресату надлежит представить отдельные ответы на настоящее сообщение и в рамках обычной процедуры.

# Prints: where a letter on the same matter has gone to other States.
# Source: careful translation; $governments in the dative.
# Confidence: high
also-sent = Письмо по тому же вопросу направлено также { $governments }.

# Prints: one Government inside "also-sent". $of is "of Kazakhstan".
# Source: careful translation; in the dative that "also-sent" needs.
# Confidence: high
government-named = правительству { $of }

## The end of the letter

# Prints: the closing of a letter to a State.
# Source: diplomatic formula ("уверения", also "заверения").
# Confidence: high
closing-state = { $voice ->
    [one] Примите, { excellency }, уверения в моем самом высоком уважении.
   *[many] Примите, { excellency }, уверения в нашем самом высоком уважении.
}

# Prints: the closing of a letter to a person outside a Government.
# Source: usage of Russian official letters, which name nobody in the closing.
# Confidence: medium
closing-person = С глубоким уважением,

# Prints: the closing where no person is named.
# Source: usage of Russian official letters.
# Confidence: medium
closing-nobody = С глубоким уважением,

# Prints: those who receive a copy.
# Source: usage of letters.
# Confidence: high
copies = Копия: { $copies }

## The annexes

# Prints: above the annex.
# Source: usage of the United Nations.
# Confidence: high
annex-label = Приложение

# Prints: above each annex where there are several.
# Source: usage of the United Nations.
# Confidence: high
annex-label-numbered = Приложение { $number ->
    [1] I
    [2] II
    [3] III
    [4] IV
    [5] V
    [6] VI
    [7] VII
    [8] VIII
    [9] IX
    [10] X
   *[other] { $number }
}

# Prints: the title of the annex.
# Source: careful translation.
# Confidence: medium
annex-title = Ссылки на нормы международного права прав человека

# Prints: opens the annex of an AL or UA.
# Source: careful translation.
# Confidence: high
annex-opening = { $voice ->
    [one] В связи с изложенными выше предполагаемыми фактами и вызванной ими обеспокоенностью обращаю внимание { government-of } на следующие международные нормы и стандарты.
   *[many] В связи с изложенными выше предполагаемыми фактами и вызванной ими обеспокоенностью обращаем внимание { government-of } на следующие международные нормы и стандарты.
}

# Prints: opens the annex of an OL.
# Source: after "annex-opening".
# Confidence: high
annex-opening-other = { $voice ->
    [one] В связи с изложенными выше вопросами обращаю внимание { government-of } на следующие международные нормы и стандарты.
   *[many] В связи с изложенными выше вопросами обращаем внимание { government-of } на следующие международные нормы и стандарты.
}

## Treaties: when the State became a party. Each is a relative clause with its own commas.

# Prints: in place of {party.ICCPR}: the State ratified. $count is one, two or many treaties; $gender theirs (m, f, n).
# $state_gender is that of the State: m, f, n, or mp, fp, np where its name is a plural.
# Source: own wording.
# Confidence: high
party-ratification = , { $count ->
    [one] { $gender ->
        [f] которую
        [n] которое
       *[m] который
    }
   *[many] которые
} { $state } { $state_gender ->
    [m] ратифицировал
    [f] ратифицировала
    [n] ратифицировало
   *[mp] ратифицировали
} { $date },

# Prints: in place of {party.ICCPR}: the State acceded.
# Source: own wording.
# Confidence: high
party-accession = , к { $count ->
    [one] { $gender ->
        [f] которой
       *[m] которому
    }
   *[many] которым
} { $state } { $state_gender ->
    [m] присоединился
    [f] присоединилась
    [n] присоединилось
   *[mp] присоединились
} { $date },

# Prints: in place of {party.ICCPR}: the State succeeded to the treaty.
# Source: own wording; "в порядке правопреемства" is the term.
# Confidence: high
party-succession = , участником { $count ->
    [one] { $gender ->
        [f] которой
       *[m] которого
    }
   *[many] которых
} { $state } { $state_gender ->
    [m] стал
    [f] стала
    [n] стало
   *[mp] стали
} в порядке правопреемства { $date },

# Prints: in place of {party.ICCPR}: only the year is known.
# Source: own wording.
# Confidence: high
party-year = , участником { $count ->
    [one] { $gender ->
        [f] которой
       *[m] которого
    }
   *[many] которых
} { $state } { $state_gender ->
    [m] является
    [f] является
    [n] является
   *[mp] являются
} с { $year } года,

# Prints: in place of {party.ICCPR}: the State signed and is not a party.
# Source: own wording.
# Confidence: high
party-signature = , { $count ->
    [one] { $gender ->
        [f] которую
        [n] которое
       *[m] который
    }
   *[many] которые
} { $state } { $state_gender ->
    [m] подписал
    [f] подписала
    [n] подписало
   *[mp] подписали
} { $date },

# Prints: in place of {party.ICCPR}: the State signed, the date is not known.
# Source: own wording.
# Confidence: high
party-signatory = , { $count ->
    [one] { $gender ->
        [f] которую
        [n] которое
       *[m] который
    }
   *[many] которые
} { $state } { $state_gender ->
    [m] подписал
    [f] подписала
    [n] подписало
   *[mp] подписали
},

# Prints: in place of {party.ICCPR}: the State is not a party.
# Source: own wording.
# Confidence: high
party-none = , участником { $count ->
    [one] { $gender ->
        [f] которой
       *[m] которого
    }
   *[many] которых
} { $state } не { $state_gender ->
    [m] является
    [f] является
    [n] является
   *[mp] являются
},

# Prints: in place of {party.ICCPR+CAT} where the acts or dates differ.
# Source: own wording.
# Confidence: high
party-several = , участником { $count ->
    [one] { $gender ->
        [f] которой
       *[m] которого
    }
   *[many] которых
} { $state_gender ->
    [m] является
    [f] является
    [n] является
   *[mp] являются
} { $state },

## What is missing

# Prints: in place of a part nobody has written in the language of the original.
# Source: own wording.
# Confidence: high
gap-text = [подлежит составлению: { $part }]

# Prints: in place of a part that is missing in a translation.
# Source: own wording.
# Confidence: high
gap-translation = [не переведено: { $part }]

# Prints: the name of a part of the letter inside a gap.
# Source: own wording.
# Confidence: high
part-name = { $part ->
    [subject] предмет письма
    [facts] факты
    [concerns] обеспокоенность
    [analysis] правовой анализ
    [question] вопрос { $number }
    [heading] заголовок перед вопросом { $number }
    [annex] приложение, абзац { $number }
    [appendix] дополнительное приложение { $number }
    [appendix_title] название дополнительного приложения { $number }
    [classification] гриф
    [copies] получатели копий
    [recipient] адресат
    [questions] вопросы
    [note] сноска { $number }
    [title] название мандата
   *[mandates] мандаты
}

# Prints: in place of the date.
# Source: own wording.
# Confidence: high
gap-date = [дата]

# Prints: in place of a resolution that is due or not known. $mandate is the English keyword of the mandate.
# Source: own wording.
# Confidence: high
gap-resolution = [номер резолюции подлежит подтверждению: { $mandate }]

# Prints: in place of a signatory who is not known.
# Source: own wording.
# Confidence: high
gap-signatory = [имя и фамилия подписывающего лица]

# Prints: in place of a field of library text that cannot be filled.
# Source: own wording.
# Confidence: high
gap-field = [подлежит заполнению: { $field }]

# Prints: in the header of a draft.
# Source: usage of the United Nations.
# Confidence: high
draft = ПРОЕКТ
