### The standard sentences of a letter in English.
###
### Each message carries three comments. Prints: when it stands in a letter. Source: where the wording is from.
### Confidence: read (seen in a real letter or UN document), confirmed (by a language section), high, medium or low
### (a careful wording nobody has confirmed yet; such sentences are listed among the findings).
###
### $voice is one, two or many: how many mandates sign. $actor is state, company, organization, bank, authority or
### other: to whom the letter goes. $addressed is m or f: the person addressed. Any message may use these three.
### **…** is bold, […](annex) a link to the annex, […](website) to the website of the communications.
### A value may not begin a line with an asterisk or a bracket.

## Whom the letter goes to

# Prints: wherever the addressee is named.
# Source: AL KAZ 3/2024 (State); the other forms after letters to companies.
# Confidence: read
government = { $actor ->
    [state] your Excellency's Government
    [company] your company
    [organization] your organization
    [bank] your bank
    [authority] your authority
   *[other] your institution
}

# Prints: in place of {government.of} in library text.
# Source: after "government".
# Confidence: read
government-of = of { government }

# Prints: in place of {government.to} in library text.
# Source: after "government".
# Confidence: read
government-to = to { government }

# Prints: in place of {government.by} in library text.
# Source: after "government".
# Confidence: read
government-by = by { government }

# Prints: the address to a State, in the salutation and in the closing.
# Source: AL KAZ 3/2024.
# Confidence: read
excellency = Excellency

## The head of the letter

# Prints: above the letter where it is not in the language of its original.
# Source: usage of the United Nations.
# Confidence: high
courtesy = Courtesy translation. Only the original in { $original } is authentic.

# Prints: the languages of originals, inside "courtesy".
# Source: official languages of the United Nations.
# Confidence: read
language-name = { $language ->
    [ar] Arabic
    [en] English
    [es] Spanish
    [fr] French
    [ru] Russian
    [zh] Chinese
   *[other] another language
}

# Prints: the classification, where the letter has one.
# Source: usage of the United Nations.
# Confidence: high
classification = { $classification ->
    [strictly_confidential] Strictly confidential
    [urgent] Urgent
   *[confidential] Confidential
}

# Prints: the heading.
# Source: AL KAZ 3/2024.
# Confidence: read
heading = { $voice ->
    [one] Mandate of { $mandates }
   *[many] Mandates of { $mandates }
}

# Prints: the reference.
# Source: AL KAZ 3/2024.
# Confidence: read
reference = Ref.: { $reference }

# Prints: below the reference.
# Source: AL KAZ 3/2024.
# Confidence: read
reference-note = (Please use this reference in your reply)

# Prints: the salutation to a State.
# Source: AL KAZ 3/2024.
# Confidence: read
salutation-state = { excellency },

# Prints: the salutation to a person outside a Government. $title is the form of address as typed ("Mr.", "Dr.").
# Source: usage of letters to companies.
# Confidence: high
salutation-person = Dear { $title } { $name },

# Prints: the salutation where no person is named.
# Source: usage of letters to companies.
# Confidence: high
salutation-nobody = Dear Sir or Madam,

# Prints: the line with the name in the recipient's block of a courtesy translation; in the original it stands as typed.
# Source: usage of the United Nations.
# Confidence: high
recipient-name = { $gender ->
    [f] Ms.
   *[m] Mr.
} { $name }

# Prints: the form of address before a name, where none was typed.
# Source: usage of the United Nations.
# Confidence: high
address-title = { $gender ->
    [f] Ms.
   *[m] Mr.
}

## The opening

# Prints: the opening; "opening-bare" stands where no resolution is cited.
# Source: AL KAZ 3/2024 (many); the singular after letters of one mandate.
# Confidence: read
opening = { $voice ->
    [one] I have the honour to address you in my capacity as { $capacities }, pursuant to { $resolutions }.
   *[many] We have the honour to address you in our capacities as { $capacities }, pursuant to { $resolutions }.
}

# Prints: the opening where no resolution is cited.
# Source: after "opening".
# Confidence: high
opening-bare = { $voice ->
    [one] I have the honour to address you in my capacity as { $capacities }.
   *[many] We have the honour to address you in our capacities as { $capacities }.
}

# Prints: the resolutions of one body, inside the opening. $number is one, two or many.
# Source: AL KAZ 3/2024; "Commission on Human Rights resolution 1993/2 A" from letters of the mandate concerned.
# Confidence: read
resolutions = { $number ->
    [one] { body } resolution { $numbers }
   *[many] { body } resolutions { $numbers }
}

# Prints: the names of bodies that adopt resolutions.
# Source: United Nations usage.
# Confidence: read
body = { $body ->
    [commission_on_human_rights] Commission on Human Rights
    [general_assembly] General Assembly
    [economic_and_social_council] Economic and Social Council
   *[human_rights_council] Human Rights Council
}

# Prints: after the opening of a letter to an actor that is not a State.
# Source: letters to companies, from memory: to be compared with the office's own text.
# Confidence: medium
procedure = { $voice ->
    [one] I am an independent human rights expert appointed and mandated by the United Nations Human Rights Council to report and advise on human rights issues from a thematic or country-specific perspective. The mandate is part of the special procedures system of the United Nations. I am sending this letter under the communications procedure of the Special Procedures of the United Nations Human Rights Council to seek clarification on information I have received. Special Procedures mechanisms can intervene directly with Governments and other stakeholders, including companies, on allegations of abuses of human rights that come within their mandates by means of letters, which include urgent appeals, allegation letters and other communications. The intervention may relate to a human rights violation that has already occurred, is ongoing or has a high risk of occurring. The process involves sending a letter to the concerned actors identifying the facts of the allegation, the applicable international human rights norms and standards, the concerns and questions of the mandate holders, and a request for follow-up action.
   *[many] We are independent human rights experts appointed and mandated by the United Nations Human Rights Council to report and advise on human rights issues from a thematic or country-specific perspective. We are part of the special procedures system of the United Nations. We are sending this letter under the communications procedure of the Special Procedures of the United Nations Human Rights Council to seek clarification on information we have received. Special Procedures mechanisms can intervene directly with Governments and other stakeholders, including companies, on allegations of abuses of human rights that come within their mandates by means of letters, which include urgent appeals, allegation letters and other communications. The intervention may relate to a human rights violation that has already occurred, is ongoing or has a high risk of occurring. The process involves sending a letter to the concerned actors identifying the facts of the allegation, the applicable international human rights norms and standards, the concerns and questions of the mandate holders, and a request for follow-up action.
}

# Prints: the purpose of an AL or OL; the drafter's subject ends the sentence.
# Source: AL KAZ 3/2024.
# Confidence: read
purpose = { $voice ->
    [one] In this connection, I would like to bring to the attention of { government } information I have received concerning { $subject }
   *[many] In this connection, we would like to bring to the attention of { government } information we have received concerning { $subject }
}

# Prints: the purpose of a UA; the drafter's subject ends the sentence.
# Source: AL KAZ 3/2024 with "urgent attention".
# Confidence: high
purpose-urgent = { $voice ->
    [one] In this connection, I would like to bring to the urgent attention of { government } information I have received concerning { $subject }
   *[many] In this connection, we would like to bring to the urgent attention of { government } information we have received concerning { $subject }
}

## What was written before

# Prints: one sentence for each earlier letter that was answered.
# Source: usage of follow-up letters.
# Confidence: high
previous-answered = { $voice ->
    [one] I wish to recall communication { $reference }, and I thank { government } for the reply of { $date }.
   *[many] We wish to recall communication { $reference }, and we thank { government } for the reply of { $date }.
}

# Prints: one sentence for each earlier letter that was never answered.
# Source: usage of follow-up letters.
# Confidence: high
previous-unanswered = { $voice ->
    [one] I wish to recall communication { $reference }, and I regret that no reply to it has been received to date.
   *[many] We wish to recall communication { $reference }, and we regret that no reply to it has been received to date.
}

# Prints: one sentence for each earlier letter of which only the reference is given.
# Source: usage of follow-up letters.
# Confidence: high
previous = { $voice ->
    [one] I wish to recall communication { $reference } on this matter.
   *[many] We wish to recall communication { $reference } on this matter.
}

## The facts and the concerns

# Prints: above the facts.
# Source: AL KAZ 3/2024.
# Confidence: read
facts-lead = According to the information received:

# Prints: before the drafter's concerns, which end the sentence.
# Source: usage of letters.
# Confidence: high
concerns = { $voice ->
    [one] Without prejudging the accuracy of these allegations, I wish to express my serious concern { $concerns }
   *[many] Without prejudging the accuracy of these allegations, we wish to express our serious concern { $concerns }
}

# Prints: points to the annex, in an AL or UA.
# Source: AL KAZ 3/2024.
# Confidence: read
annex-pointer = In connection with the above alleged facts and concerns, please refer to the **[Annex on Reference to international human rights law](annex)** attached to this letter which cites international human rights instruments and standards relevant to these allegations.

# Prints: points to the annex, in an OL.
# Source: after "annex-pointer".
# Confidence: high
annex-pointer-other = In connection with the matters set out above, please refer to the **[Annex on Reference to international human rights law](annex)** attached to this letter which cites international human rights instruments and standards relevant to these matters.

# Prints: points to one further annex.
# Source: own wording.
# Confidence: high
appendix-pointer = Please also refer to { $appendices }, attached to this letter.

# Prints: one further annex inside "appendix-pointer".
# Source: own wording.
# Confidence: high
appendix-name = **{ $label }**, “{ $title }”

## The questions

# Prints: before the questions of a UA.
# Source: usage of urgent appeals.
# Confidence: high
urgency = { $actor ->
    [state] { $voice ->
        [one] In view of the urgency of the matter, I would appreciate a response on the initial steps taken by { government } to safeguard the rights of the above-mentioned person(s) in compliance with international instruments.
       *[many] In view of the urgency of the matter, we would appreciate a response on the initial steps taken by { government } to safeguard the rights of the above-mentioned person(s) in compliance with international instruments.
    }
   *[other] { $voice ->
        [one] In view of the urgency of the matter, I would appreciate a response on the initial steps taken by { government } to respect the rights of the above-mentioned person(s) in line with international standards.
       *[many] In view of the urgency of the matter, we would appreciate a response on the initial steps taken by { government } to respect the rights of the above-mentioned person(s) in line with international standards.
    }
}

# Prints: above the questions.
# Source: AL KAZ 3/2024.
# Confidence: read
questions-lead = { $voice ->
    [one] As it is my responsibility, under the mandate provided to me by the Human Rights Council, to seek to clarify all cases brought to my attention, I would be grateful for your observations on the following matters:
   *[many] As it is our responsibility, under the mandates provided to us by the Human Rights Council, to seek to clarify all cases brought to our attention, we would be grateful for your observations on the following matters:
}

## Reply, publication, measures

# Prints: asks for a reply and announces publication, in an AL or UA.
# Source: AL KAZ 3/2024.
# Confidence: read
reply = { $voice ->
    [one] I would appreciate receiving a response within { days }. Past this delay, { publication }
   *[many] We would appreciate receiving a response within { days }. Past this delay, { publication }
}

# Prints: inside "reply".
# Source: AL KAZ 3/2024.
# Confidence: read
publication = this communication and any response received from { government } will be made public via the communications reporting [website](website). They will also subsequently be made available in the usual report to be presented to the Human Rights Council.

# Prints: inside "reply".
# Source: AL KAZ 3/2024.
# Confidence: read
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

# Prints: announces publication after a number of hours, in an OL on legislation.
# Source: usage of letters on legislation.
# Confidence: high
publication-hours = This communication, as a comment on pending or recently adopted legislation, regulations or policies, and any response received from { government } will be made public via the communications reporting [website](website) after { hours }. They will also subsequently be made available in the usual report to be presented to the Human Rights Council.

# Prints: inside "publication-hours".
# Source: usage of letters on legislation.
# Confidence: high
hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}

# Prints: asks for interim measures.
# Source: AL KAZ 3/2024 (State); "abuses" in letters to other actors.
# Confidence: read
interim-measures = { $voice ->
    [one] While awaiting a reply, I urge that all necessary interim measures be taken to halt the alleged { violations } and prevent their re-occurrence and in the event that the investigations support or suggest the allegations to be correct, to ensure the accountability of any person(s) responsible for the alleged { violations }.
   *[many] While awaiting a reply, we urge that all necessary interim measures be taken to halt the alleged { violations } and prevent their re-occurrence and in the event that the investigations support or suggest the allegations to be correct, to ensure the accountability of any person(s) responsible for the alleged { violations }.
}

# Prints: inside "interim-measures": States violate rights, others abuse them.
# Source: Guiding Principles on Business and Human Rights.
# Confidence: read
violations = { $actor ->
    [state] violations
   *[other] abuses
}

# Prints: announces that the concerns may be made public.
# Source: usage of letters.
# Confidence: high
press-release = { $voice ->
    [one] I may publicly express my concerns in the near future as, in my view, the information upon which the press release will be based is sufficiently reliable to indicate a matter warranting immediate attention. I also believe that the wider public should be alerted to the potential implications of the above-mentioned allegations. The press release will indicate that I have been in contact with { government } to clarify the issue/s in question.
   *[many] We may publicly express our concerns in the near future as, in our view, the information upon which the press release will be based is sufficiently reliable to indicate a matter warranting immediate attention. We also believe that the wider public should be alerted to the potential implications of the above-mentioned allegations. The press release will indicate that we have been in contact with { government } to clarify the issue/s in question.
}

# Prints: where the Working Group on Arbitrary Detention asks for the notice about its regular procedure.
# Source: usage of letters joined by that Working Group.
# Confidence: high
detention-procedure = Please note that, having transmitted the information contained in this communication, the Working Group on Arbitrary Detention may also transmit the case through its regular procedure in order to render an opinion on whether the deprivation of liberty was arbitrary or not. This communication in no way prejudges any opinion the Working Group may render. The addressee is required to respond separately to this communication and under the regular procedure.

# Prints: where a letter on the same matter has gone to other States.
# Source: usage of letters.
# Confidence: high
also-sent = Please note that a letter on the same matter has also been sent to { $governments }.

# Prints: one Government inside "also-sent". $of is "of Kazakhstan".
# Source: usage of letters.
# Confidence: high
government-named = the Government { $of }

## The end of the letter

# Prints: the closing of a letter to a State.
# Source: AL KAZ 3/2024.
# Confidence: read
closing-state = { $voice ->
    [one] Please accept, { excellency }, the assurances of my highest consideration.
   *[many] Please accept, { excellency }, the assurances of our highest consideration.
}

# Prints: the closing of a letter to a person outside a Government.
# Source: usage of letters to companies.
# Confidence: high
closing-person = { $voice ->
    [one] Please accept, { $title } { $name }, the assurances of my highest consideration.
   *[many] Please accept, { $title } { $name }, the assurances of our highest consideration.
}

# Prints: the closing where no person is named.
# Source: usage of letters to companies.
# Confidence: high
closing-nobody = { $voice ->
    [one] Please accept, Sir or Madam, the assurances of my highest consideration.
   *[many] Please accept, Sir or Madam, the assurances of our highest consideration.
}

# Prints: those who receive a copy.
# Source: usage of letters.
# Confidence: high
copies = cc: { $copies }

## The annexes

# Prints: above the annex.
# Source: AL KAZ 3/2024.
# Confidence: read
annex-label = Annex

# Prints: above each annex where there are several.
# Source: usage of the United Nations.
# Confidence: read
annex-label-numbered = Annex { $number ->
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
# Source: AL KAZ 3/2024.
# Confidence: read
annex-title = Reference to international human rights law

# Prints: opens the annex of an AL or UA.
# Source: usage of letters.
# Confidence: high
annex-opening = { $voice ->
    [one] In connection with the above alleged facts and concerns, I would like to draw the attention of { government } to the following international norms and standards.
   *[many] In connection with the above alleged facts and concerns, we would like to draw the attention of { government } to the following international norms and standards.
}

# Prints: opens the annex of an OL.
# Source: after "annex-opening".
# Confidence: high
annex-opening-other = { $voice ->
    [one] In connection with the matters set out above, I would like to draw the attention of { government } to the following international norms and standards.
   *[many] In connection with the matters set out above, we would like to draw the attention of { government } to the following international norms and standards.
}

## Treaties: when the State became a party. Each is a relative clause with its own commas.

# Prints: in place of {party.ICCPR}: the State ratified. $count is one or many treaties; $gender theirs (m, f, n).
# $state_gender is that of the State: m, f, n, or mp, fp, np where its name is a plural.
# Source: own wording.
# Confidence: high
party-ratification = , which { $state } ratified on { $date },

# Prints: in place of {party.ICCPR}: the State acceded.
# Source: own wording.
# Confidence: high
party-accession = , to which { $state } acceded on { $date },

# Prints: in place of {party.ICCPR}: the State succeeded to the treaty.
# Source: own wording.
# Confidence: high
party-succession = , to which { $state } succeeded on { $date },

# Prints: in place of {party.ICCPR}: only the year is known.
# Source: own wording.
# Confidence: high
party-year = , to which { $state } has been a party since { $year },

# Prints: in place of {party.ICCPR}: the State signed and is not a party.
# Source: own wording.
# Confidence: high
party-signature = , which { $state } signed on { $date },

# Prints: in place of {party.ICCPR}: the State signed, the date is not known.
# Source: own wording.
# Confidence: high
party-signatory = , which { $state } has signed,

# Prints: in place of {party.ICCPR}: the State is not a party.
# Source: own wording.
# Confidence: high
party-none = , to which { $state } is not a party,

# Prints: in place of {party.ICCPR+CAT} where the acts or dates differ.
# Source: own wording.
# Confidence: high
party-several = , to which { $state } is a party,

## What is missing

# Prints: in place of a part nobody has written in the language of the original.
# Source: own wording.
# Confidence: high
gap-text = [to be written: { $part }]

# Prints: in place of a part that is missing in a translation.
# Source: own wording.
# Confidence: high
gap-translation = [not translated: { $part }]

# Prints: the name of a part of the letter inside a gap.
# Source: own wording.
# Confidence: high
part-name = { $part ->
    [subject] subject
    [facts] facts
    [concerns] concerns
    [analysis] analysis
    [question] question { $number }
    [heading] heading before question { $number }
    [annex] annex, paragraph { $number }
    [appendix] further annex { $number }
    [appendix_title] title of further annex { $number }
    [classification] classification
    [copies] copies
    [recipient] addressee
    [questions] questions
    [note] footnote { $number }
    [title] title of the mandate
   *[mandates] mandates
}

# Prints: in place of the date.
# Source: own wording.
# Confidence: high
gap-date = [date]

# Prints: in place of a resolution that is due or not known. $mandate is the English keyword of the mandate.
# Source: own wording.
# Confidence: high
gap-resolution = [resolution to be confirmed: { $mandate }]

# Prints: in place of a signatory who is not known.
# Source: own wording.
# Confidence: high
gap-signatory = [name of the signatory]

# Prints: in place of a field of library text that cannot be filled.
# Source: own wording.
# Confidence: high
gap-field = [to be completed: { $field }]

# Prints: in the header of a draft.
# Source: usage of the United Nations.
# Confidence: read
draft = DRAFT
