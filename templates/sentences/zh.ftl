### The standard sentences of a letter in Chinese.
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
### Chinese has no cases, genders or articles: the forms .of, .to and .by of "government" are the bare name, as those of
### States and treaties are, and library text writes 的, 向 or 由 itself. No blanks stand around figures.

## Whom the letter goes to

# Prints: wherever the addressee is named.
# Source: diplomatic usage (State); usage of Chinese business letters; 贵当局 also fits de facto authorities.
# Confidence: high
government = { $actor ->
    [state] 贵国政府
    [company] 贵公司
    [organization] 贵组织
    [bank] 贵行
    [authority] 贵当局
   *[other] 贵机构
}

# Prints: in place of {government.of} in library text.
# Source: after "government".
# Confidence: high
government-of = { government }

# Prints: in place of {government.to} in library text.
# Source: after "government".
# Confidence: high
government-to = { government }

# Prints: in place of {government.by} in library text.
# Source: after "government"; Chinese makes it the subject, not an agent with 由.
# Confidence: high
government-by = { government }

# Prints: the address to a State, in the salutation and in the opening.
# Source: diplomatic usage; 各位阁下 in statements at ohchr.org/zh.
# Confidence: high
excellency = 阁下

## The head of the letter

# Prints: above the letter where it is not in the language of its original.
# Source: careful translation.
# Confidence: high
courtesy = 非正式译文，以{ $original }本为准。

# Prints: the languages of originals, inside "courtesy".
# Source: official languages of the United Nations; 英文 | 法文 | 西班牙文 at ohchr.org/zh.
# Confidence: high
language-name = { $language ->
    [ar] 阿拉伯文
    [en] 英文
    [es] 西班牙文
    [fr] 法文
    [ru] 俄文
    [zh] 中文
   *[other] 原文
}

# Prints: the classification, where the letter has one.
# Source: careful translation; the Chinese text of ST/SGB/2007/6 was not found.
# Confidence: medium
classification = { $classification ->
    [strictly_confidential] 严格保密
    [urgent] 紧急
   *[confidential] 机密
}

# Prints: the heading.
# Source: careful translation; 任务授权 is the term of the Human Rights Council.
# Confidence: medium
heading = { $mandates }的任务授权

# Prints: the reference.
# Source: usage of the United Nations.
# Confidence: high
reference = 文号：{ $reference }

# Prints: below the reference.
# Source: careful translation.
# Confidence: high
reference-note = （答复时请注明此文号）

# Prints: the salutation to a State.
# Source: diplomatic usage.
# Confidence: high
salutation-state = { excellency }：

# Prints: the salutation to a person outside a Government. $title is the form of address as typed ("先生", "博士").
# Source: usage of Chinese letters.
# Confidence: high
salutation-person = 尊敬的{ $name }{ $title }：

# Prints: the salutation where no person is named.
# Source: usage of Chinese letters.
# Confidence: high
salutation-nobody = 敬启者：

# Prints: the line with the name in the recipient's block of a courtesy translation; in the original it stands as typed.
# Source: usage of the United Nations (Albani先生, Sekerbayeva女士, CCPR/C/137/D/2538/2015).
# Confidence: read
recipient-name = { $name }{ $gender ->
    [f] 女士
   *[m] 先生
}

# Prints: the form of address after a name, where none was typed.
# Source: usage of the United Nations (Albani先生, Sekerbayeva女士, CCPR/C/137/D/2538/2015).
# Confidence: read
address-title = { $gender ->
    [f] 女士
   *[m] 先生
}

## The opening

# Prints: the opening; "opening-bare" stands where no resolution is cited.
# Source: careful translation.
# Confidence: high
opening = { $voice ->
    [one] 我谨以{ $capacities }的身份，根据{ $resolutions }，致函{ $actor ->
        [state] { excellency }
       *[other] { government }
    }。
   *[many] 我们谨以{ $capacities }的身份，根据{ $resolutions }，致函{ $actor ->
        [state] { excellency }
       *[other] { government }
    }。
}

# Prints: the opening where no resolution is cited.
# Source: after "opening".
# Confidence: high
opening-bare = { $voice ->
    [one] 我谨以{ $capacities }的身份致函{ $actor ->
        [state] { excellency }
       *[other] { government }
    }。
   *[many] 我们谨以{ $capacities }的身份致函{ $actor ->
        [state] { excellency }
       *[other] { government }
    }。
}

# Prints: the resolutions of one body, inside the opening. $number is one, two or many.
# Source: 人权委员会第1997/50号决议, ohchr.org/zh; the series after 第2904/2016号和第2907/2016号来文,
# CCPR/C/133/D/2904/2016 (older web pages: 第6/4、10/9和15/18号决议).
# Confidence: high
resolutions = { body }{ $numbers }决议

# Prints: the names of bodies that adopt resolutions.
# Source: United Nations usage (ohchr.org/zh; mastheads of United Nations documents).
# Confidence: read
body = { $body ->
    [commission_on_human_rights] 人权委员会
    [general_assembly] 大会
    [economic_and_social_council] 经济及社会理事会
   *[human_rights_council] 人权理事会
}

# Prints: after the opening of a letter to an actor that is not a State.
# Source: careful translation of the English, itself to be compared with the office's text; 从专题角度或具体国别角度: ohchr.org.
# Confidence: medium
procedure = { $voice ->
    [one] 我是联合国人权理事会任命的独立人权专家，受权从专题角度或具体国别角度就人权问题提出报告和建议。这项任务授权是联合国特别程序系统的组成部分。我谨依照联合国人权理事会特别程序的来文程序发出本函，请求就我收到的信息作出澄清。特别程序机制可就其任务授权范围内的侵害人权指控，以函件形式（包括紧急呼吁、指控信和其他来文）与各国政府以及包括公司在内的其他利益攸关方直接交涉。交涉可针对已经发生、正在发生或极有可能发生的侵犯人权行为。具体做法是向有关行为体发函，列明指控所涉事实、适用的国际人权规范和标准、任务负责人的关切和问题，并请其采取后续行动。
   *[many] 我们是联合国人权理事会任命的独立人权专家，受权从专题角度或具体国别角度就人权问题提出报告和建议。我们是联合国特别程序系统的组成部分。我们谨依照联合国人权理事会特别程序的来文程序发出本函，请求就我们收到的信息作出澄清。特别程序机制可就其任务授权范围内的侵害人权指控，以函件形式（包括紧急呼吁、指控信和其他来文）与各国政府以及包括公司在内的其他利益攸关方直接交涉。交涉可针对已经发生、正在发生或极有可能发生的侵犯人权行为。具体做法是向有关行为体发函，列明指控所涉事实、适用的国际人权规范和标准、任务负责人的关切和问题，并请其采取后续行动。
}

# Prints: the purpose of an AL or OL; the drafter's subject ends the sentence.
# Source: careful translation.
# Confidence: high
purpose = { $voice ->
    [one] 在此，我谨提请{ government }注意我收到的信息，内容涉及{ $subject }
   *[many] 在此，我们谨提请{ government }注意我们收到的信息，内容涉及{ $subject }
}

# Prints: the purpose of a UA; the drafter's subject ends the sentence.
# Source: after "purpose".
# Confidence: high
purpose-urgent = { $voice ->
    [one] 在此，我谨紧急提请{ government }注意我收到的信息，内容涉及{ $subject }
   *[many] 在此，我们谨紧急提请{ government }注意我们收到的信息，内容涉及{ $subject }
}

## What was written before

# Prints: one sentence for each earlier letter that was answered.
# Source: careful translation; 函 as in 本函: 来文 in a letter would be taken for one received from the addressee.
# Confidence: high
previous-answered = { $voice ->
    [one] 我谨忆及此前发出的{ $reference }号函，并感谢{ government }{ $date }的答复。
   *[many] 我们谨忆及此前发出的{ $reference }号函，并感谢{ government }{ $date }的答复。
}

# Prints: one sentence for each earlier letter that was never answered.
# Source: as "previous-answered".
# Confidence: high
previous-unanswered = { $voice ->
    [one] 我谨忆及此前发出的{ $reference }号函，并对迄今未收到答复表示遗憾。
   *[many] 我们谨忆及此前发出的{ $reference }号函，并对迄今未收到答复表示遗憾。
}

# Prints: one sentence for each earlier letter of which only the reference is given.
# Source: as "previous-answered".
# Confidence: high
previous = { $voice ->
    [one] 我谨忆及此前就此事发出的{ $reference }号函。
   *[many] 我们谨忆及此前就此事发出的{ $reference }号函。
}

## The facts and the concerns

# Prints: above the facts.
# Source: careful translation.
# Confidence: high
facts-lead = 根据收到的信息：

# Prints: before the drafter's concerns, which end the sentence.
# Source: careful translation; the colon lets the concerns run on to further sentences.
# Confidence: high
concerns = { $voice ->
    [one] 在不预断这些指控是否属实的情况下，我谨表示严重关切：{ $concerns }
   *[many] 在不预断这些指控是否属实的情况下，我们谨表示严重关切：{ $concerns }
}

# Prints: points to the annex, in an AL or UA.
# Source: careful translation.
# Confidence: medium
annex-pointer = 关于上述指称的事实和关切，请参阅本函**[附件“相关国际人权法”](annex)**，其中援引了与这些指控有关的国际人权文书和标准。

# Prints: points to the annex, in an OL.
# Source: after "annex-pointer".
# Confidence: medium
annex-pointer-other = 关于上述事项，请参阅本函**[附件“相关国际人权法”](annex)**，其中援引了与这些事项有关的国际人权文书和标准。

# Prints: points to one further annex.
# Source: own wording.
# Confidence: high
appendix-pointer = 另请参阅本函{ $appendices }。

# Prints: one further annex inside "appendix-pointer".
# Source: own wording.
# Confidence: high
appendix-name = **{ $label }**“{ $title }”

## The questions

# Prints: before the questions of a UA.
# Source: careful translation.
# Confidence: high
urgency = { $actor ->
    [state] { $voice ->
        [one] 鉴于此事紧急，请{ government }告知我，为依照国际文书保障上述人员的权利已采取哪些初步措施。
       *[many] 鉴于此事紧急，请{ government }告知我们，为依照国际文书保障上述人员的权利已采取哪些初步措施。
    }
   *[other] { $voice ->
        [one] 鉴于此事紧急，请{ government }告知我，为依照国际标准尊重上述人员的权利已采取哪些初步措施。
       *[many] 鉴于此事紧急，请{ government }告知我们，为依照国际标准尊重上述人员的权利已采取哪些初步措施。
    }
}

# Prints: above the questions.
# Source: careful translation.
# Confidence: high
questions-lead = { $voice ->
    [one] 根据人权理事会赋予我的任务授权，我有责任设法澄清提请我注意的所有案件。为此，请{ government }就下列事项提出意见：
   *[many] 根据人权理事会赋予我们的任务授权，我们有责任设法澄清提请我们注意的所有案件。为此，请{ government }就下列事项提出意见：
}

## Reply, publication, measures

# Prints: asks for a reply and announces publication, in an AL or UA.
# Source: careful translation.
# Confidence: high
reply = 敬请在{ days }内作出答复。期限届满后，{ publication }

# Prints: inside "reply".
# Source: careful translation; 例行报告 for "usual report".
# Confidence: high
publication = 本函和{ government }的任何答复将在来文报告[网站](website)上公布，其后还将载入提交人权理事会的例行报告。

# Prints: inside "reply".
# Source: 请其在60天内……提出其评论和意见, page of the Working Group on Arbitrary Detention, ohchr.org/CH.
# Confidence: read
days = { $days }天

# Prints: announces publication after a number of hours, in an OL on legislation.
# Source: careful translation.
# Confidence: medium
publication-hours = 本函系就拟议或最近通过的立法、法规或政策提出的评论意见。本函和{ government }的任何答复将于{ hours }后在来文报告[网站](website)上公布，其后还将载入提交人权理事会的例行报告。

# Prints: inside "publication-hours".
# Source: usage of the United Nations.
# Confidence: high
hours = { $hours }小时

# Prints: asks for interim measures.
# Source: careful translation.
# Confidence: high
interim-measures = { $voice ->
    [one] 在等待答复期间，我敦促采取一切必要的临时措施，制止指称的{ violations }并防止其再次发生；如果调查证实或表明指控属实，则应确保追究所有责任人的责任。
   *[many] 在等待答复期间，我们敦促采取一切必要的临时措施，制止指称的{ violations }并防止其再次发生；如果调查证实或表明指控属实，则应确保追究所有责任人的责任。
}

# Prints: inside "interim-measures": States violate rights, others abuse them.
# Source: 侵犯人权行为 read at ohchr.org/zh; for "abuses" United Nations texts have 侵害, 践踏, 虐待 and plain 侵犯 side by side.
# Confidence: medium
violations = { $actor ->
    [state] 侵犯人权行为
   *[other] 侵害人权行为
}

# Prints: announces that the concerns may be made public.
# Source: careful translation.
# Confidence: high
press-release = { $voice ->
    [one] 我可能会在近期公开表示关切，因为我认为，新闻稿所依据的信息足够可靠，表明此事需要立即予以关注。我还认为，应提醒广大公众注意上述指控的潜在影响。新闻稿将说明，我已与{ government }联系，以澄清所涉问题。
   *[many] 我们可能会在近期公开表示关切，因为我们认为，新闻稿所依据的信息足够可靠，表明此事需要立即予以关注。我们还认为，应提醒广大公众注意上述指控的潜在影响。新闻稿将说明，我们已与{ government }联系，以澄清所涉问题。
}

# Prints: where the Working Group on Arbitrary Detention asks for the notice about its regular procedure.
# Source: careful translation; 就有关剥夺自由是否为任意剥夺自由提出意见: page of the Working Group, ohchr.org/zh.
# Confidence: high
detention-procedure = 请注意，任意拘留问题工作组转交本函所载信息后，还可通过其常规程序转交该案件，以便就有关剥夺自由是否为任意剥夺自由提出意见。本函绝不预断工作组可能提出的任何意见。收函方须就本函和常规程序分别作出答复。

# Prints: where a letter on the same matter has gone to other States.
# Source: careful translation.
# Confidence: high
also-sent = 请注意，另已就同一事项致函{ $governments }。

# Prints: one Government inside "also-sent". $of is "哈萨克斯坦".
# Source: usage of the United Nations.
# Confidence: high
government-named = { $of }政府

## The end of the letter

# Prints: the closing of a letter to a State.
# Source: standing diplomatic close, seen in Chinese protocol manuals.
# Confidence: high
closing-state = 顺致最崇高的敬意。

# Prints: the closing of a letter to a person outside a Government.
# Source: diplomatic usage: 最 is kept for Heads of State, ministers and ambassadors. Neither title nor name is repeated.
# Confidence: medium
closing-person = 顺致崇高的敬意。

# Prints: the closing where no person is named.
# Source: as "closing-person".
# Confidence: medium
closing-nobody = 顺致崇高的敬意。

# Prints: those who receive a copy.
# Source: usage of Chinese official letters.
# Confidence: high
copies = 抄送：{ $copies }

## The annexes

# Prints: above the annex.
# Source: usage of the United Nations.
# Confidence: high
annex-label = 附件

# Prints: above each annex where there are several.
# Source: usage of the United Nations.
# Confidence: high
annex-label-numbered = 附件{ $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
    [8] 八
    [9] 九
    [10] 十
   *[other] { $number }
}

# Prints: the title of the annex.
# Source: careful translation; not 参考资料, which means matter for further reading.
# Confidence: medium
annex-title = 相关国际人权法

# Prints: opens the annex of an AL or UA.
# Source: careful translation.
# Confidence: high
annex-opening = { $voice ->
    [one] 关于上述指称的事实和关切，我谨提请{ government }注意下列国际规范和标准。
   *[many] 关于上述指称的事实和关切，我们谨提请{ government }注意下列国际规范和标准。
}

# Prints: opens the annex of an OL.
# Source: after "annex-opening".
# Confidence: high
annex-opening-other = { $voice ->
    [one] 关于上述事项，我谨提请{ government }注意下列国际规范和标准。
   *[many] 关于上述事项，我们谨提请{ government }注意下列国际规范和标准。
}

## Treaties: when the State became a party. Each is a parenthesis right after the name, before 第…条.

# Prints: in place of {party.ICCPR}: the State ratified. $count is one, two or many treaties; Chinese has no genders.
# Source: own wording.
# Confidence: high
party-ratification = { $count ->
    [one] （{ $state }于{ $date }批准）
   *[many] （{ $state }均于{ $date }批准）
}

# Prints: in place of {party.ICCPR}: the State acceded.
# Source: own wording.
# Confidence: high
party-accession = { $count ->
    [one] （{ $state }于{ $date }加入）
   *[many] （{ $state }均于{ $date }加入）
}

# Prints: in place of {party.ICCPR}: the State succeeded to the treaty.
# Source: own wording.
# Confidence: high
party-succession = { $count ->
    [one] （{ $state }于{ $date }继承）
   *[many] （{ $state }均于{ $date }继承）
}

# Prints: in place of {party.ICCPR}: only the year is known.
# Source: own wording.
# Confidence: high
party-year = { $count ->
    [one] （{ $state }自{ $year }年起为缔约国）
   *[many] （{ $state }自{ $year }年起均为缔约国）
}

# Prints: in place of {party.ICCPR}: the State signed and is not a party.
# Source: own wording.
# Confidence: high
party-signature = { $count ->
    [one] （{ $state }于{ $date }签署）
   *[many] （{ $state }均于{ $date }签署）
}

# Prints: in place of {party.ICCPR}: the State signed, the date is not known.
# Source: own wording.
# Confidence: high
party-signatory = { $count ->
    [one] （{ $state }已签署）
   *[many] （{ $state }均已签署）
}

# Prints: in place of {party.ICCPR}: the State is not a party.
# Source: own wording.
# Confidence: high
party-none = { $count ->
    [one] （{ $state }不是缔约国）
   *[many] （{ $state }均不是缔约国）
}

# Prints: in place of {party.ICCPR+CAT} where the acts or dates differ.
# Source: own wording.
# Confidence: high
party-several = （{ $state }均为缔约国）

## What is missing

# Prints: in place of a part nobody has written in the language of the original.
# Source: own wording.
# Confidence: high
gap-text = [待撰写：{ $part }]

# Prints: in place of a part that is missing in a translation.
# Source: own wording.
# Confidence: high
gap-translation = [待翻译：{ $part }]

# Prints: the name of a part of the letter inside a gap.
# Source: own wording.
# Confidence: high
part-name = { $part ->
    [subject] 主题
    [facts] 事实
    [concerns] 关切
    [analysis] 法律分析
    [question] 问题{ $number }
    [heading] 问题{ $number }之前的标题
    [annex] 附件，第{ $number }段
    [appendix] 其他附件{ $number }
    [appendix_title] 其他附件{ $number }的标题
    [classification] 密级
    [copies] 抄送
    [recipient] 收函人
    [questions] 问题
    [note] 脚注{ $number }
    [title] 任务授权名称
   *[mandates] 任务授权
}

# Prints: in place of the date.
# Source: own wording.
# Confidence: high
gap-date = [日期]

# Prints: in place of a resolution that is due or not known. $mandate is the title of the mandate.
# Source: own wording; the word 决议 follows.
# Confidence: high
gap-resolution = [编号待确认：{ $mandate }]

# Prints: in place of a signatory who is not known.
# Source: own wording.
# Confidence: high
gap-signatory = [签署人姓名]

# Prints: in place of a field of library text that cannot be filled.
# Source: own wording.
# Confidence: high
gap-field = [待补充：{ $field }]

# Prints: in the header of a draft.
# Source: usage of the United Nations.
# Confidence: high
draft = 草稿
