import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';
import { read, type ClaimRow } from './annotated';

const LEAD = 'Wards close for repairs\n\nHealth Secretary Ruth Adler visited Leeds on Monday.\n\n';

const claimsOf = (text: string): readonly ClaimRow[] => read(LEAD + text).claims;

describe('claims', () => {
  const adler = 'Ruth Adler';
  const cases: readonly (readonly [
    name: string,
    text: string,
    expected: readonly Partial<ClaimRow>[],
  ])[] = [
    [
      'statement without “that”',
      'Adler said the wards would reopen in May.',
      [{ content: 'the wards would reopen in May', act: 'statement', speaker: adler, cue: 'said' }],
    ],
    [
      'money that is raised, and a matter that is',
      'Adler raised funds for the wards, raising the total to $9 million. She raised the case of the nurses.',
      [{ content: 'the case of the nurses', act: 'statement', speaker: adler }],
    ],
    [
      'money and things that are claimed or charged, and words that are',
      'Adler claimed £9 for a pen, charged the trust $40 for a cab and claimed for a chair. She claimed 12 nurses had left.',
      [{ content: '12 nurses had left', act: 'statement' }],
    ],
    [
      'what is heard, considered or possible is not said',
      'Adler heard the call that nurses made. She was considering the sale of two wards, and can set out her plan.',
      [],
    ],
    [
      'formulas of debate',
      'I thank the member for her question. I hope that answers the question. Welcome aboard, and welcome to Leeds.',
      [],
    ],
    ['a counterfactual', 'Adler might have mentioned that the wards were full.', []],
    [
      'an agent with what hangs on it',
      'The nurses were assured by Ruth Adler and the clerks from the trust, who came along, that the wards were safe.',
      [{ content: 'that the wards were safe', speaker: adler, cue: 'were assured' }],
    ],
    [
      'passives without an agent',
      'Nurses were told that the wards would close. Patients were urged not to travel. Two clerks are accused of theft.',
      [
        { content: 'that the wards would close', act: 'statement', speaker: null },
        { content: 'not to travel', act: 'call', speaker: null },
        { content: 'of theft', act: 'accusation', speaker: null },
      ],
    ],
    [
      'a passive that calls, with its agent',
      'The trust was urged by nurses to reopen the wards.',
      [{ content: 'to reopen the wards', act: 'call', speaker: 'nurses' }],
    ],
    [
      'who is quoted by others',
      'Adler was quoted by hospital radio as saying the wards were safe.',
      [{ content: 'the wards were safe', speaker: adler }],
    ],
    [
      'the words of one whom the press quotes',
      'The wards would open by May, the Daily Post quoted Adler as saying.',
      [{ content: 'The wards would open by May', speaker: adler }],
    ],
    [
      'the words of one whom the press quotes, and who he is',
      'State radio cited the hospital’s head, Adler, as saying that the wards were safe.',
      [{ content: 'that the wards were safe', speaker: adler }],
    ],
    [
      'what a quotation tells of others',
      '“The trust told us that the wards were empty, and we left,” Adler said.',
      [{ content: 'that the wards were empty', act: 'statement', cue: 'told' }],
    ],
    [
      'how people talk within a quotation',
      '“They say it is late. Anybody who tells you it is early is wrong. I told them that I was ill,” Adler said.',
      [],
    ],
    [
      'a year before a pronoun',
      'In 2015 she praised the wards as “long overdue”.',
      [{ content: 'the wards as “long overdue”', act: 'praise' }],
    ],
    [
      'what is branded and lashed',
      'Adler lashed the plan as “a sham” and branded it a disgrace.',
      [
        { content: 'the plan as “a sham”', act: 'accusation', speaker: adler },
        { content: 'it a disgrace', act: 'accusation', speaker: adler },
      ],
    ],
    [
      'a question, and what it takes for granted',
      'Will Adler say that the wards are safe? Why did Ruth Adler tell the nurses that the wards were safe?',
      [{ content: 'that the wards were safe?', speaker: adler, cue: 'tell' }],
    ],
    [
      'a noun in a phrase that opens the sentence',
      'As for the claim by Adler that the wards were full, the nurses laughed.',
      [{ content: 'that the wards were full', speaker: adler, cue: 'claim' }],
    ],
    [
      'claims made by somebody',
      'Nurses hit back at claims made by Adler that the wards were full.',
      [
        { act: 'denial', speaker: 'Nurses', cue: 'hit back at' },
        { content: 'that the wards were full', speaker: adler, cue: 'claims' },
      ],
    ],
    [
      'who is right to say so',
      'Adler is right to say that the wards are full, which is why nurses left.',
      [{ content: 'that the wards are full', speaker: adler, cue: 'is right to say' }],
    ],
    [
      'whom one asks to do something, behind an aside',
      'Adler, backed by nurses, directed the Ward Board (WB) to finish the count, warning of “chaos”.',
      [
        { content: 'the Ward Board (WB) to finish the count', act: 'call', speaker: adler },
        { content: '“chaos”', act: 'warning', speaker: adler },
      ],
    ],
    [
      'where the author agrees',
      'Adler argued that the wards were full, and there she was right.',
      [{ content: 'that the wards were full', speaker: adler }],
    ],
    [
      'statement behind the content',
      'The wards will reopen in May, Adler said.',
      [{ content: 'The wards will reopen in May', act: 'statement', speaker: adler }],
    ],
    [
      'an adverb before a role that has an aside',
      'However, the chief nurse at Leeds Royal, in Yorkshire, said the wards were full.',
      [{ content: 'the wards were full', speaker: 'chief nurse' }],
    ],
    [
      'a clause before the subject that does it',
      'As the 2015 talks ended, Adler climbed the steps of the ward and announced that it would double.',
      [{ content: 'that it would double', act: 'announcement', speaker: adler }],
    ],
    [
      'a clause of time before the subject that does it',
      'When the vote was over, Adler stood up and said that the wards were safe.',
      [{ content: 'that the wards were safe', speaker: adler }],
    ],
    [
      'a phrase before the subject of what is said',
      'Adler reported that over the years and decades, the trust had been charging too much.',
      [{ content: 'that over the years and decades, the trust had been charging too much' }],
    ],
    [
      'names with their asides before the verb of what is said',
      'Adler confirmed that Hedda Lund, the head of the ward, and “all who were with her” were safe.',
      [
        {
          content: 'that Hedda Lund, the head of the ward, and “all who were with her” were safe',
        },
      ],
    ],
    [
      'another who says otherwise, behind “while” without a comma',
      'Adler said it would give five beds each while the trust said it would give ten.',
      [
        { content: 'it would give five beds each', speaker: adler },
        { content: 'it would give ten', speaker: 'trust' },
      ],
    ],
    [
      'those of whom others are tired',
      'Adler is tired of trusts claiming that they want to help.',
      [{ content: 'that they want to help', speaker: null }],
    ],
    [
      'words in marks that close before the main clause',
      'After saying her ward was “so old that it hums,” Adler was taken to the yard.',
      [{ content: 'her ward was “so old that it hums,”', speaker: adler }],
    ],
    [
      'what somebody does in spite of it',
      'Adler, despite admitting that she had her doubts, voted for the wards.',
      [{ content: 'that she had her doubts', speaker: adler }],
    ],
    [
      'deeds are none',
      'Adler backed the move by seven votes to four. Leeds stands by the trust. The trust is already seeing more patients than it was built for, casting doubt on the plan. Adler wrote letters to them.',
      [],
    ],
    [
      'as somebody put it in a letter',
      'As Adler put it in a letter to the board, the ward is a wall with a view of nothing.',
      [{ content: 'the ward is a wall with a view of nothing', speaker: adler, cue: 'put it' }],
    ],
    [
      'per a report',
      'The ward is full, per a report by the Harbour Board. It costs $5 per head.',
      [{ content: 'The ward is full', speaker: 'Harbour Board', cue: 'per' }],
    ],
    [
      'papers that somebody obtained',
      'Papers obtained by the Courier under Freedom of Information laws reveal that the ward is full.',
      [{ content: 'that the ward is full', speaker: null }],
    ],
    [
      'the leaders of a body, and the lawyers of a person',
      'The bill went to a Senate whose leaders say the wards are full. Ruth Adler, whose lawyers say she is ill, was not there.',
      [
        { content: 'the wards are full', speaker: 'Senate' },
        { content: 'she is ill', speaker: null },
      ],
    ],
    [
      'a party and a seat between a name and its relative clause',
      'Marcia Pike, D-Carrow, whose plan failed on Monday, said the wards were full.',
      [{ content: 'the wards were full', speaker: 'Marcia Pike' }],
    ],
    ['doubt in words', 'Adler cast doubt on the plan.', [{ content: 'the plan', act: 'denial' }]],
    [
      'thanks, and “this”, say nothing',
      'Good day and thank you for coming. Adler disclosed this while briefing nurses in Leeds.',
      [],
    ],
    [
      'a plural with what hangs on it is no verb',
      'Calls for a truce were ignored. Trust appeals for $2 million for the coast are only half funded.',
      [],
    ],
    [
      'adjectives with a comma between them',
      'Adler accused Norland of backing rebels in restive, Norse-speaking eastern towns.',
      [
        {
          content: 'Norland of backing rebels in restive, Norse-speaking eastern towns',
          act: 'accusation',
        },
      ],
    ],
    [
      'behind a letter and what hangs on it',
      'Adler warned in a letter to staff before the long summer that wards would close.',
      [{ content: 'that wards would close', act: 'warning', speaker: adler }],
    ],
    [
      'behind a statement and its participle',
      'Adler said in a statement issued late on Friday that the wards were open.',
      [{ content: 'that the wards were open', speaker: adler }],
    ],
    [
      'behind an answer between commas',
      'Adler said, in reply to a question from the unions, that the wards were open.',
      [{ content: 'that the wards were open', speaker: adler }],
    ],
    [
      'a “that” of a speech, not of what was said',
      'The wards must open, Adler argued in a speech that drew cheers from the nurses.',
      [{ content: 'The wards must open', speaker: adler }],
    ],
    [
      'a “that” of a night, not of what was said',
      'The wards may close, nurses say after a night that left nine of them ill.',
      [{ content: 'The wards may close' }],
    ],
    ['not a single one', 'Not a single nurse thinks that it will help.', []],
    [
      'call',
      'Adler on Monday urged hospitals to publish their waiting lists.',
      [{ content: 'hospitals to publish their waiting lists', act: 'call', speaker: adler }],
    ],
    [
      'accusation with its target',
      'Adler accused Russia of stealing patient records.',
      [{ content: 'Russia of stealing patient records', act: 'accusation', speaker: adler }],
    ],
    [
      'denial in a relative clause',
      'Russia, which denied any part in the theft, expelled two envoys.',
      [{ content: 'any part in the theft', act: 'denial', speaker: 'Russia', cue: 'denied' }],
    ],
    [
      'an announcement ends before the next deed',
      'The Adler administration last week announced a review and closed two wards.',
      [{ content: 'a review', act: 'announcement' }],
    ],
    [
      'a participle goes on with the subject',
      'Adler defended the plan, warning that queues would grow without it.',
      [
        { act: 'statement' },
        { content: 'that queues would grow without it', act: 'warning', speaker: adler },
      ],
    ],
    [
      'a second cue of the same subject',
      'Adler praised the nurses and said the wards would reopen.',
      [
        { content: 'the nurses', act: 'praise', speaker: adler },
        { content: 'the wards would reopen', act: 'statement', speaker: adler },
      ],
    ],
    [
      'a second clause with its own source',
      'Adler said the wards would reopen, but nurses said they would not.',
      [{ content: 'the wards would reopen', speaker: adler }, { content: 'they would not' }],
    ],
    [
      'an adjunct before the source is no content',
      'Speaking at a fair in Leeds, Adler said the wards need nurses.',
      [{ content: 'the wards need nurses', speaker: adler }],
    ],
    [
      'an aside behind the cue',
      'Adler admitted, however, that the wards were late.',
      [{ content: 'that the wards were late', speaker: adler }],
    ],
    [
      'content ends where the reporter judges',
      'Adler accused Russia of theft, a charge Moscow rejected.',
      [{ content: 'Russia of theft', act: 'accusation' }],
    ],
    [
      'content ends where someone else speaks',
      'Adler said the wards were safe, while the union’s leader, Kofi Mensah, insisted they were not.',
      [{ content: 'the wards were safe', speaker: adler }, { content: 'they were not' }],
    ],
    [
      'the occasion at the end is no content',
      'Adler thanked the nurses in a video address.',
      [{ content: 'the nurses', act: 'praise' }],
    ],
    [
      'a call to someone to do something',
      'Adler has pressed hospitals to publish their lists.',
      [{ content: 'hospitals to publish their lists', act: 'call', speaker: adler }],
    ],
    [
      'naming, behind “what”',
      'Adler, who left early, walked out over what she called a needless delay.',
      [{ content: 'a needless delay', speaker: adler, cue: 'called' }],
    ],
    [
      'an attribution inside the clause',
      'The union, Adler said, had “learned to count”.',
      [{ content: 'The union, Adler said, had “learned to count”', speaker: adler }],
    ],
    [
      '“it” for the institution that is the subject',
      'The World Bank said it would lend more.',
      [{ content: 'it would lend more', speaker: 'World Bank' }],
    ],
    [
      'what was found, said someone, is hers to tell',
      'Adler said investigators had found “no trace” of the records.',
      [{ content: 'investigators had found “no trace” of the records', speaker: adler }],
    ],
    ['what was not said is no claim', 'Adler did not say when the wards would open.', []],
    [
      'contrast behind a modal clause',
      'Adler said the fund would “help the wards” but gave no figures.',
      [{ content: 'the fund would “help the wards”', speaker: adler }],
    ],
    [
      'an occasion told',
      'Adler told a briefing that beds had run out.',
      [{ content: 'that beds had run out', speaker: adler, cue: 'told' }],
    ],
    [
      'a company told by its relative clause',
      'Medlux, which was fined in May, said it would close two labs.',
      [{ content: 'it would close two labs', speaker: 'Medlux' }],
    ],
    [
      'a cue of purpose',
      'Adler used the visit to announce two new wards.',
      [{ content: 'two new wards', act: 'announcement', speaker: adler, cue: 'to announce' }],
    ],
    [
      'a purpose that another has',
      'Adler asked the press office to deny the report.',
      [{ content: 'the press office to deny the report', act: 'call', speaker: adler }],
    ],
    [
      'a participle behind “by”',
      'Adler answered critics by saying that the wards were safe.',
      [{ content: 'that the wards were safe', speaker: adler, cue: 'saying' }],
    ],
    ['an imperative is no claim', 'The letter was short. Let me say it again.', []],
    [
      'passive is no claim of its subject',
      'Adler was told that the wards were closed.',
      [{ content: 'that the wards were closed', speaker: null }],
    ],
    ['a noun is no cue', 'The report on demands for care is late.', []],
    [
      'according to',
      'The wards cost too much, according to Adler.',
      [{ content: 'The wards cost too much', speaker: adler, cue: 'according to' }],
    ],
    [
      'content ends where the main clause begins',
      'After the union claimed that the wards were shut, Adler denied it.',
      [
        { content: 'that the wards were shut', act: 'statement' },
        { content: 'it', speaker: adler },
      ],
    ],
    [
      'an object ends before the reporter’s own clause',
      'Adler denied any part in the sale, and the police are looking into it.',
      [{ content: 'any part in the sale', act: 'denial', speaker: adler }],
    ],
    [
      'a participle opens the sentence',
      'Noting that beds had run out, Adler urged patience.',
      [
        { content: 'that beds had run out', speaker: adler },
        { content: 'patience', act: 'call' },
      ],
    ],
    [
      'an agent of a passive',
      'The new wards were announced by Adler in May.',
      [{ content: 'The new wards', act: 'announcement', speaker: adler, cue: 'were announced' }],
    ],
    [
      'a list of examples is no subject',
      'The heads of four clinics, including Leeds, York and Hull, have condemned the sale.',
      [{ content: 'the sale', act: 'accusation' }],
    ],
    [
      'an aside before the verb',
      'Adler, a nurse by trade, speaking to The Leeds Record, said the wards were safe.',
      [{ content: 'the wards were safe', speaker: adler }],
    ],
    [
      'time and hearer beside the cue',
      'Adler warned the hospitals on Monday that beds had run out.',
      [{ content: 'that beds had run out', act: 'warning', speaker: adler }],
    ],
    [
      'a time before an object',
      'Adler reaffirmed today her support for the nurses.',
      [{ content: 'her support for the nurses', speaker: adler }],
    ],
    [
      '“as she said”',
      'As Adler said in May, the wards were never safe.',
      [{ content: 'the wards were never safe', speaker: adler, cue: 'said' }],
    ],
    [
      'somebody wanted to do something',
      'Adler wants the hospitals to publish their lists.',
      [{ content: 'the hospitals to publish their lists', act: 'call', speaker: adler }],
    ],
    [
      'a weak verb with somebody and a clause',
      'The panel found the wards were in breach of the rules.',
      [{ content: 'the wards were in breach of the rules', act: 'statement', cue: 'found' }],
    ],
    [
      'a name without marks',
      'Adler called the figures a disgrace.',
      [{ content: 'the figures a disgrace', speaker: adler, cue: 'called' }],
    ],
    ['a call without a name', 'Adler called the wards on Monday.', []],
    [
      'what somebody agreed or refused to do',
      'Adler agreed to publish the lists. Adler refused to sell the wards.',
      [
        { content: 'to publish the lists', act: 'pledge', speaker: adler, cue: 'agreed' },
        { content: 'to sell the wards', act: 'denial', speaker: adler },
      ],
    ],
    [
      'adverbs of what is said',
      'Adler vowed never to sell the wards.',
      [{ content: 'never to sell the wards', act: 'pledge', speaker: adler }],
    ],
    [
      'a relative clause behind an object',
      'Adler condemned the sale, which had been planned for years.',
      [{ content: 'the sale', act: 'accusation', speaker: adler }],
    ],
    [
      'a title in the opening',
      'On “Morning in Leeds,” Adler said the wards were safe.',
      [{ content: 'the wards were safe', speaker: adler }],
    ],
    [
      'a phrase for a verb',
      'Adler made it clear that the wards would stay.',
      [{ content: 'that the wards would stay', speaker: adler, cue: 'made it clear' }],
    ],
    [
      'whoever a mouthpiece speaks for',
      'A spokesperson for the World Bank said the wards were safe.',
      [{ content: 'the wards were safe', speaker: 'World Bank' }],
    ],
    [
      'something and its amount',
      'Adler put the cost of the wards at £40 million.',
      [{ content: 'the cost of the wards at £40 million', act: 'statement', speaker: adler }],
    ],
    [
      'somebody told to do something',
      'Adler told the nurses not to strike.',
      [{ content: 'the nurses not to strike', act: 'call', speaker: adler }],
    ],
    [
      'a document at the end',
      'The wards will lose £9 million, a filing showed.',
      [{ content: 'The wards will lose £9 million', cue: 'showed' }],
    ],
    [
      'a participle behind “and”',
      'Adler opened two wards and, noting that beds had run out, called for patience.',
      [{ content: 'that beds had run out' }, { content: 'patience', act: 'call', speaker: adler }],
    ],
    [
      'a noun with its author behind “of”',
      'Nobody heard the warning of the World Bank that the wards would close.',
      [{ content: 'that the wards would close', act: 'warning', speaker: 'World Bank' }],
    ],
    ['what will be announced', 'Adler will announce two new wards.', []],
    ['what is answered', 'Replying to a debate in the House, Adler smiled.', []],
    [
      'a sentence that opens with a link',
      'But Adler hit back, insisting the wards were safe.',
      [{ content: 'the wards were safe', speaker: adler, cue: 'insisting' }],
    ],
    [
      'a participle that hangs on the subject',
      'Many nurses involved in the talks say the wards are safe.',
      [{ content: 'the wards are safe', cue: 'say' }],
    ],
    [
      'an attitude towards something',
      'Adler is critical of the sale. Adler is sure the wards are safe.',
      [
        { content: 'the sale', act: 'statement', speaker: adler, cue: 'is critical of' },
        { content: 'the wards are safe', act: 'thought', speaker: adler, cue: 'is sure' },
      ],
    ],
    [
      'the occasion before a name',
      'In a radio interview Adler said the wards were safe.',
      [{ content: 'the wards were safe', speaker: adler }],
    ],
    [
      'another clause behind marks',
      'Adler said the wards were “tired and old,” and she accused Russia of theft.',
      [{ content: 'the wards were “tired and old,”' }, { act: 'accusation', speaker: adler }],
    ],
    ['what is advised in business', 'Northlux is advising Medlux, while Adler looks on.', []],
    ['nouns that look like verbs', 'The emissions rules that bind us are old.', []],
    [
      'what documents show',
      'Polls show a close race. A report released last year found that the wards were late.',
      [
        { content: 'a close race', cue: 'show' },
        { content: 'that the wards were late', cue: 'found' },
      ],
    ],
    ['what people show', 'Adler showed the letter to the nurses.', []],
    [
      'examples behind “among them”',
      'The heads of four clinics, among them Leeds, York and Hull, rejected the offer.',
      [{ content: 'the offer', act: 'denial' }],
    ],
    [
      'an adverb before an attribution',
      'Still, Adler said, the wards are not safe.',
      [{ content: 'the wards are not safe', speaker: adler }],
    ],
    ['nobody said it', 'Nobody wants a second winter without nurses.', []],
    ['who is sworn in', 'Adler swore in Kofi Mensah as a governor of the hospital.', []],
    ['what is refused', 'The court denied the clinics access to the records.', []],
    ['things mean nothing', 'The wards have beds intended to help the elderly.', []],
    [
      'a claim that few believed',
      'Few believed Russia’s claim that the wards were safe.',
      [{ content: 'that the wards were safe', speaker: 'Russia' }],
    ],
    [
      'a plural that looks like a verb opens no clause',
      'Adler denied any part in attacks on ferry ports, fish farms and small steel plants in the north.',
      [
        {
          content:
            'any part in attacks on ferry ports, fish farms and small steel plants in the north',
          speaker: adler,
        },
      ],
    ],
    ['a pronoun alone says nothing', 'The nurses met Adler and thanked her.', []],
    ['a question is no statement', 'Will Adler rule out a cut to the wards?', []],
    [
      'an asking verb is',
      'Adler asked whether the wards would stay?',
      [{ content: 'whether the wards would stay?', speaker: adler }],
    ],
    [
      'what hangs on the time when it was said',
      'The wards may close, Adler said on Friday after a vote that ended late.',
      [{ content: 'The wards may close', speaker: adler }],
    ],
    [
      'what hangs on the place where it was said',
      'The wards may close, Adler said at a fair that opened on Friday.',
      [{ content: 'The wards may close', speaker: adler }],
    ],
    [
      'a participle behind the “that” of the content',
      'Adler said at the fair that closed wards would open again.',
      [{ content: 'that closed wards would open again', speaker: adler }],
    ],
    [
      'a “that” of the hearers before the one of the content',
      'Adler told a panel that had waited in the hall that the wards would stay.',
      [{ content: 'that the wards would stay', speaker: adler }],
    ],
    [
      'a “that” which points at something',
      'Adler told reporters that was no reason to wait.',
      [{ content: 'that was no reason to wait', speaker: adler }],
    ],
    [
      'a second verb behind “and later”',
      'Adler swore in Kofi Mensah and later swore that no nurse had been bought.',
      [{ content: 'that no nurse had been bought', speaker: adler }],
    ],
    [
      'a second verb behind “and earlier”',
      'Adler spoke in Leeds and earlier said that the wards were full.',
      [{ content: 'that the wards were full', speaker: adler }],
    ],
    [
      'a reason that opens the sentence',
      'Since Adler found that the roof had leaked, the firm has closed the ward.',
      [{ content: 'that the roof had leaked', speaker: adler }],
    ],
    [
      'a contrast with its time is the reporter’s own',
      'Adler dismissed the ruling as a “stunt,” yet last week she paid the fine.',
      [{ content: 'the ruling as a “stunt,”', act: 'denial' }],
    ],
    ['who is dismissed', 'The matron Rosa Quill was dismissed by Adler in March.', []],
    [
      'a source that is a list',
      'According to the Union of Porters, Cooks and Cleaners, the wards were never clean.',
      [{ content: 'the wards were never clean' }],
    ],
    [
      'a list behind a source',
      'According to the Water Board, Fort Anning, Mount Sella and Port Ivers lost their springs.',
      [{ content: 'Fort Anning, Mount Sella and Port Ivers lost their springs' }],
    ],
    ['a direct quotation alone is no claim', '“The wards will reopen in May,” Adler said.', []],
    [
      'a month or a day as the subject of what was said',
      'Adler said January had been a hard month. Adler said Sunday would be the last day.',
      [{ content: 'January had been a hard month' }, { content: 'Sunday would be the last day' }],
    ],
    [
      'behind an opening that is a clause, with the hearer behind the cue',
      'Keeping the wards open will cost more, Adler told the board today, as nurses marched.',
      [{ content: 'Keeping the wards open will cost more', speaker: adler }],
    ],
    [
      'no thing that is said about, and nothing that was said before',
      'That is not what Adler said in the first case. She wrote off the loans. Adler said nothing in public.',
      [],
    ],
    [
      'a “that” behind an aside',
      'Adler continues to insist, most recently on Sunday, that the wards are safe.',
      [{ content: 'that the wards are safe', cue: 'continues to insist' }],
    ],
    [
      'a cue around an aside',
      'Adler had, in a letter last month, observed that the wards were cold.',
      [{ content: 'that the wards were cold', cue: 'had, in a letter last month, observed' }],
    ],
    [
      'a participle without a comma, behind what cannot speak',
      'Adler defended the record saying the reform began with the wards.',
      [{ act: 'statement' }, { content: 'the reform began with the wards', speaker: adler }],
    ],
    [
      'what is told in another tense is part of what was said',
      'Adler said the board is ready and firmly opposes a delay.',
      [{ cue: 'said', speaker: adler }],
    ],
    [
      '“that” with a clause that leads',
      'Adler cited a letter which said that while early bids were low, the cost had risen.',
      [{ cue: 'cited' }, { content: 'that while early bids were low, the cost had risen' }],
    ],
    [
      '“according to” within a relative clause, and by a measure',
      'Adler closed a ward which according to the nurses should have stayed open. Beds are given according to the need of each ward.',
      [{ content: 'should have stayed open', cue: 'according to' }],
    ],
    [
      'the subject before a long participle',
      'Health Secretary Ruth Adler while addressing nurses after the meeting said the wards were safe.',
      [{ content: 'the wards were safe', speaker: adler }],
    ],
    [
      'some of whom',
      'Adler met nurses, many of whom say the wards are cold.',
      [{ content: 'the wards are cold', cue: 'say' }],
    ],
    [
      'WHO is a body',
      'UNICEF and WHO say that more beds are needed.',
      [{ content: 'that more beds are needed', cue: 'say' }],
    ],
    [
      'questions with whom they are put to',
      'Adler asked the board whether it would pay.',
      [{ content: 'whether it would pay', cue: 'asked', speaker: adler }],
    ],
    [
      'calls to somebody to do something',
      'Adler dared the board to publish the letters and directed nurses to keep theirs.',
      [
        { content: 'the board to publish the letters', act: 'call' },
        { content: 'nurses to keep theirs', act: 'call', speaker: adler },
      ],
    ],
    [
      'a nickname in marks is part of its name',
      'Budget chief Ramon “Monching” Ledesma said the wards would be paid for.',
      [{ content: 'the wards would be paid for', speaker: 'Ramon Ledesma' }],
    ],
    [
      'people who are sent away are not denied',
      'Adler dismissed two nurses. Adler dismissed the nurses as spies.',
      [{ act: 'denial', cue: 'dismissed' }],
    ],
    [
      'a judged deed',
      'Adler attacked Russia for its theft of the records.',
      [{ act: 'accusation', speaker: adler }],
    ],
    [
      'sources of several countries',
      'The talks failed, two Iranian and three regional sources told reporters.',
      [{ content: 'The talks failed', speaker: 'two Iranian and three regional sources' }],
    ],
    [
      'a deed in a list of deeds',
      'Adler said the plan strikes a balance between protecting wards and encouraging new ones.',
      [{ cue: 'said', speaker: adler }],
    ],
    [
      'who is warned, behind what he is warned of',
      'War grinds on and hope is faint, a senior envoy warned the Security Council today, as members met.',
      [{ content: 'War grinds on and hope is faint', act: 'warning', speaker: 'senior envoy' }],
    ],
    [
      'where somebody was told it, with what hangs on it',
      'Nothing is safe around the Karo plant in northern Chad, Under-Secretary-General for Relief and Recovery Maria Dunn told the Council today in a meeting asked for by Chad.',
      [
        {
          content: 'Nothing is safe around the Karo plant in northern Chad',
          speaker: 'Maria Dunn',
        },
      ],
    ],
    [
      'a body with its short form in brackets',
      'The Ward Agency of Leeds (WAL) reports that the wards leak.',
      [{ content: 'that the wards leak', speaker: 'Ward Agency of Leeds', cue: 'reports' }],
    ],
    [
      'behind a relative pronoun',
      'Adler spoke of a roof which, she said, led to many leaks.',
      [{ cue: 'spoke of' }, { content: 'led to many leaks', speaker: adler }],
    ],
    [
      'a participle in an aside',
      'Adler, while announcing the new wards, said that the old ones cannot be saved.',
      [
        { content: 'the new wards', act: 'announcement', speaker: adler },
        { content: 'that the old ones cannot be saved', speaker: adler },
      ],
    ],
    [
      'a participle of what is told',
      'Adler announced that the Ward Fund, which was set up by Norway, gave aid to Leeds estimated at $2 million.',
      [
        {
          content:
            'that the Ward Fund, which was set up by Norway, gave aid to Leeds estimated at $2 million',
        },
      ],
    ],
    [
      'what is advised as a fact',
      'Adler advised that Leeds is ready. She advised that they stay home.',
      [{ act: 'statement' }, { act: 'call' }],
    ],
    [
      'a clause that opens with how long ago it was',
      'A year on since Adler warned of “the worst leak”, the wards have paid five percent.',
      [{ content: '“the worst leak”', act: 'warning' }],
    ],
    ['a plea in court', 'Adler has pleaded not guilty.', []],
    [
      'verbs of saying that are rare',
      'Adler enjoined them to wait. She confessed that it leaked. She brought to mind that it rained.',
      [
        { content: 'them to wait', act: 'call' },
        { content: 'that it leaked', cue: 'confessed' },
        { content: 'that it rained', cue: 'brought to mind' },
      ],
    ],
    [
      'they of a group that spoke just before',
      'The dockers said the cranes were old. They warned that a man had been hurt.',
      [
        { content: 'the cranes were old', speaker: 'dockers' },
        { content: 'that a man had been hurt', speaker: 'dockers' },
      ],
    ],
    [
      'members by their initials, and what they answer',
      'Orange Coalition-allied MCAs have dismissed the claims saying the board checked the names. They accuse their rivals of greed.',
      [
        { content: 'the claims', act: 'denial', speaker: 'Orange Coalition-allied MCAs' },
        { content: 'the board checked the names', speaker: 'Orange Coalition-allied MCAs' },
        {
          content: 'their rivals of greed',
          act: 'accusation',
          speaker: 'Orange Coalition-allied MCAs',
        },
      ],
    ],
    [
      'who dismisses reports does not say what they say',
      'Adler dismissed reports saying the pier was closed.',
      [{ content: 'reports saying the pier was closed', act: 'denial', speaker: adler }],
    ],
    [
      'papers of a body',
      'The Harbour Board met. The bulletin from the Harbour Board showed that the wreck was old. Every boat is safe, according to the Harbour Board website.',
      [
        { content: 'that the wreck was old', speaker: 'Harbour Board' },
        { content: 'Every boat is safe', speaker: 'Harbour Board' },
      ],
    ],
    [
      'a second infinitive, and what is done by deed',
      'Adler announced a loan that helps growers to replant fields and defend against locusts. The town defends itself against pirates. Adler added two firms to its list.',
      [{ act: 'announcement', speaker: adler }],
    ],
    [
      'what a letter holds, and what it is used to say',
      'Adler repeated it in a separate letter outlining the latest round of grants. “It is late,” Adler says in a letter urging growers to wait.',
      [{ content: 'growers to wait', act: 'call', speaker: adler }],
    ],
    [
      'what somebody wants to do by saying so',
      'I want to flag one more item. We want to bring to your notice that the bridge is closed. I would like to draw the attention of the House to it.',
      [],
    ],
    [
      'what others claim that somebody certified',
      'The deal settles claims that Orbit certified to the Department of Energy that faulty meters met the rules.',
      [],
    ],
    [
      'a second participle within what is said',
      'Adler said several teams had seen all camps in March and submitted a full account of the losses.',
      [
        {
          content:
            'several teams had seen all camps in March and submitted a full account of the losses',
        },
      ],
    ],
    [
      'a date behind the verb, and a date that is the subject',
      'The port will close for a week, Adler announced March 9. The ferry will stop, Adler said Feb. 4, 2021. Adler said May 4 would be a holiday.',
      [
        { content: 'The port will close for a week', speaker: adler },
        { content: 'The ferry will stop', speaker: adler },
        { content: 'May 4 would be a holiday', speaker: adler },
      ],
    ],
    [
      'who was accused of what by whom',
      'Uganda has a list, with a firm that Uganda accused of breaking the rules.',
      [{ content: 'of breaking the rules', act: 'accusation', speaker: 'Uganda' }],
    ],
    [
      'what is termed baseless, and the answer to it',
      'Adler has termed the charges as baseless saying the work was done in May. Adler called the report baseless.',
      [
        { content: 'the charges as baseless' },
        { content: 'the work was done in May', speaker: adler },
        { content: 'the report baseless' },
      ],
    ],
    [
      'one of those who urge, and what somebody signals',
      'Adler is among at least 20 members to urge Leeds to restore the budget. Adler has signalled her desire for a vote.',
      [
        { content: 'Leeds to restore the budget', act: 'call', speaker: adler },
        { content: 'her desire for a vote', speaker: adler },
      ],
    ],
    [
      'an occasion between whom one tells and what',
      'Adler went, telling nurses in recently published answers that a review would come. Adler told the Roads Minister, Paul Odera that the bridge was closed. Adler promised at her inauguration last week to end the strike.',
      [
        { content: 'that a review would come', speaker: adler },
        { content: 'that the bridge was closed', speaker: adler },
        { content: 'to end the strike', act: 'pledge', speaker: adler },
      ],
    ],
    [
      'a writer behind the opening of a sentence',
      'Overall, Adler writes, donations to the fund have gone down by a fifth.',
      [{ content: 'donations to the fund have gone down by a fifth', speaker: adler }],
    ],
    [
      'places and companions between a name and its verb',
      'Kate Ruiz, head of the Washington, D.C., office at Water Now, says it was late. Paul Roe, a grower from Austin, Texas, said it was early. Paul Odera, who came in the company of his Embu counterpart, Ana Mwangi, and the deputy governors of Meru, Nyeri and Lamu counties, said it was time.',
      [{ speaker: 'Kate Ruiz' }, { speaker: 'Paul Roe' }, { speaker: 'Paul Odera' }],
    ],
    [
      'a fund and those who set it up, and the list of an office',
      'On Friday, a foundation established by Acme chief Paul Odera and his wife said it would pay. The minister for culture, arts and sport Ana Mwangi said it was time.',
      [{ speaker: 'foundation' }, { speaker: 'Ana Mwangi' }],
    ],
    [
      'a verb that may be a noun behind a body',
      'UNICEF, the UN Children’s Fund, welcomes the gift of Norway.',
      [{ content: 'the gift of Norway', act: 'praise', speaker: 'UNICEF' }],
    ],
    [
      'the reporter behind a dash',
      'Adler claimed the plan is safe – despite her own party leading the protests.',
      [{ content: 'the plan is safe' }],
    ],
    [
      'the reporter’s own “we” and “because” behind what another says',
      'Adler said publicly that the delay was technical, and we take her at her word. Adler has denied the story, because it was late.',
      [{ content: 'that the delay was technical' }, { content: 'the story', act: 'denial' }],
    ],
    [
      'a statement with its time, behind a word of address',
      'Admiral, the Defence Ministry put out a statement overnight saying that a ship was rammed.',
      [{ content: 'that a ship was rammed', speaker: 'Defence Ministry' }],
    ],
    [
      'a seat behind a name, nobody, and an amount',
      'Marcus Roe, D-Decatur, whose motion failed last week, called the plan “a mess”. Not everybody agrees that it is late. Of the Rs40bn promised after the 2022 floods, little was paid.',
      [{ content: 'the plan “a mess”', speaker: 'Marcus Roe' }],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      const claims = claimsOf(text);
      assert.equal(claims.length, expected.length, JSON.stringify(claims));
      for (const [at, row] of expected.entries()) {
        const found: Partial<Record<keyof ClaimRow, unknown>> = claims[at] ?? {};
        for (const [field, value] of Object.entries(row)) {
          assert.equal(found[field as keyof ClaimRow], value);
        }
      }
    });
  }

  it('has no dateline for its speaker', () => {
    const { annotations, entities } = annotate(
      'Rain fell.\n\nGENEVA, 3 May — Quill du Tarn (QDT), a relief group, said on Friday it would end its work.',
    );
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    assert.deepEqual(
      annotations.flatMap((one) => (one.kind === 'claim' ? [names.get(one.speaker ?? '')] : [])),
      ['Quill du Tarn'],
    );
  });

  it('holds the quotations inside its content', () => {
    const { document } = read(`${LEAD}Adler said the wards had become “a national shame”.`);
    const claim = document.annotations.find((one) => one.kind === 'claim');
    const quote = document.annotations.find((one) => one.kind === 'quote');
    assert.deepEqual(claim?.quotes, [quote?.id]);
  });

  it('has a speaker span with apposition and brackets', () => {
    const spans = [
      ['Adler (R-Leeds) said the wards were safe.', 'Adler (R-Leeds)'],
      [
        'Ruth Adler, the health secretary, said the wards were safe.',
        'Ruth Adler, the health secretary',
      ],
      [
        'The health secretary, Ruth Adler, said the wards were safe.',
        'The health secretary, Ruth Adler',
      ],
      ['The wards were safe, said Ruth Adler, a nurse by trade.', 'Ruth Adler, a nurse by trade'],
      ['Ruth Adler, speaking in Leeds, said the wards were safe.', 'Ruth Adler'],
    ] as const;
    for (const [text, span] of spans) {
      const { document } = read(`${LEAD}${text}`);
      const claim = document.annotations.find((one) => one.kind === 'claim');
      assert.equal(claim?.speakerSpan?.text, span);
    }
  });

  it('names the targets of an accusation', () => {
    const { document } = read(`${LEAD}Adler accused Moscow and Beijing of stealing records.`);
    const claim = document.annotations.find((one) => one.kind === 'claim');
    const names = document.entities.filter((one) => claim?.targets.includes(one.id));
    assert.deepEqual(names.map((one) => one.name).sort(), ['China', 'Russia']);
  });

  it('names whom a passive accuses', () => {
    const { document } = read(`${LEAD}Adler was accused by the Greens of hiding the bill.`);
    const claim = document.annotations.find((one) => one.kind === 'claim');
    const names = document.entities.filter((one) => claim?.targets.includes(one.id));
    assert.deepEqual(
      names.map((one) => one.name),
      ['Ruth Adler'],
    );
  });
});
