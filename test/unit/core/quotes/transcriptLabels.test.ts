import assert from 'node:assert/strict';
import { read } from './annotated';

type Turn = readonly [speaker: string | null, opening: string];

const turnsOf = (text: string): Turn[] =>
  read(text)
    .quotes.filter(({ form }) => form === 'block')
    .map(({ speaker, text: words }) => [speaker, words.split(' ').slice(0, 3).join(' ')]);

describe('labels of transcripts', () => {
  const cases: readonly (readonly [name: string, text: string, turns: readonly Turn[]])[] = [
    [
      'one question between two answers',
      'MS SOLBERG-DIA: Good morning. We regret the delay.\n\nQUESTION: Whose fault is it?\n\nMS SOLBERG-DIA: Ours.',
      [
        ['Solberg-Dia', 'Good morning. We'],
        [null, 'Whose fault is'],
        ['Solberg-Dia', 'Ours.'],
      ],
    ],
    [
      'a question and its answer alone',
      'Question: Many fishermen say that you sold them out. Did you?\n\nTorvin Aasen: I did not. We kept every boat.',
      [
        [null, 'Many fishermen say'],
        ['Torvin Aasen', 'I did not.'],
      ],
    ],
    [
      'members with their party, as the site of a parliament has them',
      'Harbour dues\n\n2:45 p.m.\n\nTorvin Aasen Liberal Skagen North, NB\n\nMr. Speaker, the dues have doubled. Could the minister tell us why?\n\n2:45 p.m.\n\nRuth Boateng Conservative Minister of Harbours\n\nMr. Speaker, I thank him for the question.\n\nThe dues pay for dredging.',
      [
        ['Torvin Aasen', 'Mr. Speaker, the'],
        ['Ruth Boateng', 'Mr. Speaker, I'],
        ['Ruth Boateng', 'The dues pay'],
      ],
    ],
    [
      'a picture’s words before the name',
      'Harbour dues\n\nPhoto of Ruth Boateng Ruth Boateng The Minister of Harbours 11:38, 3 May 2021\n\nI beg to move the second reading.\n\nTorvin Aasen Portrait Mr Torvin Aasen (Skagen) (Lab)\n\nWill she give way? We have waited for years.',
      [
        ['Ruth Boateng', 'I beg to'],
        ['Torvin Aasen', 'Will she give'],
      ],
    ],
    [
      'who holds an office in brackets behind it',
      'Lords Chamber\n\nBaroness Boateng (CB)\n\nMy Lords, I beg leave to ask the Question.\n\nThe Minister of State, Department for Harbours (Lord Aasen) (Con)\n\nMy Lords, we are dredging as fast as we can.\n\nBaroness Boateng\n\nMy Lords, I thank the Minister.',
      [
        ['Baroness Boateng', 'My Lords, I'],
        ['Lord Aasen', 'My Lords, we'],
        ['Baroness Boateng', 'My Lords, I'],
      ],
    ],
    [
      'questions and answers of those whom the words above name',
      'Fish and ships\n\nPia Lindqvist recently interviewed Torvin Aasen, the minister for fisheries, in Bodø.\n\nQuestion: Whose fault is it? Do say.\n\nAnswer: It is ours. We were late.\n\nI am sorry for it, I must say.\n\nQ: And now?\n\nA: We will build boats.',
      [
        ['Pia Lindqvist', 'Whose fault is'],
        ['Torvin Aasen', 'It is ours.'],
        ['Torvin Aasen', 'I am sorry'],
        ['Pia Lindqvist', 'And now?'],
        ['Torvin Aasen', 'We will build'],
      ],
    ],
    [
      'one label over a whole speech',
      'Remarks by Minister Aasen at the Opening of the Fish Market\n\nMINISTER AASEN: Good evening, all. What a crowd.\n\nWe built this market together.',
      [
        ['Aasen', 'Good evening, all.'],
        ['Aasen', 'We built this'],
      ],
    ],
    [
      'capitals and a full stop',
      'HONORING A LIGHTHOUSE KEEPER\n\nMr. ODELL. Mr. Speaker, I rise to thank a keeper.\n\nHe kept the light for forty years.',
      [
        ['Odell', 'Mr. Speaker, I'],
        ['Odell', 'He kept the'],
      ],
    ],
    [
      'who presides stands in brackets',
      'Mr. ODELL. I yield back my time.\n\nThe PRESIDING OFFICER (Mr. Grundy). Without objection, so ordered.\n\nThe SPEAKER pro tempore (Ms. Hale). The time has expired.',
      [
        ['Odell', 'I yield back'],
        ['Grundy', 'Without objection, so'],
        ['Hale', 'The time has'],
      ],
    ],
    [
      'a seat, an office and a time in brackets',
      'Mr AASEN (Hull South—Minister for Ports) (14:05): I thank the member.\n\nOpposition members interjecting—\n\nThe SPEAKER: Order! The member is warned.\n\nMs IDRISSI (Carrick) (14:09): When will it open?',
      [
        ['Aasen', 'I thank the'],
        ['Speaker', 'Order! The member'],
        ['Idrissi', 'When will it'],
      ],
    ],
    [
      'numbers of the order paper',
      '3. Nora Idrissi (Carrick) (Lab): What steps is he taking on ports? [90211]\n\nThe Minister for Ports (Torvin Aasen): I opened two.\n\nT4. [90212] Owen Pell (Leith) (LD): Only two?',
      [
        ['Nora Idrissi', 'What steps is'],
        ['Torvin Aasen', 'I opened two.'],
        ['Owen Pell', 'Only two?'],
      ],
    ],
    [
      'a language in brackets',
      'The President (spoke in French): I give the floor to Norland.\n\nMr. Aasen (Norland) (spoke in Spanish): We thank you.',
      [
        ['President', 'I give the'],
        ['Aasen', 'We thank you.'],
      ],
    ],
    [
      'a full stop and a dash',
      'President. – The next item is ports.\n\nNora Idrissi, on behalf of the Centre Group. – Mr President, the ports are full.',
      [
        ['President', 'The next item'],
        ['Nora Idrissi', 'Mr President, the'],
      ],
    ],
    [
      'a full stop and a hyphen, close up',
      'HON. T.N. AASEN (Minister for Ports).- The dues are half of what they were.\n\nMR. SPEAKER.- I thank the Minister. You have the floor.\n\nHON. O. PELL.- I will be short.',
      [
        ['T.N. Aasen', 'The dues are'],
        ['Speaker', 'I thank the'],
        ['O. Pell', 'I will be'],
      ],
    ],
    [
      'a single label, whose speech opens with a form of address',
      'HON. ORLA PELL\n\nMr. PELL. Mr. Speaker, on Monday I spoke of the harbour dues in this chamber.',
      [['Orla Pell', 'Mr. Speaker, on']],
    ],
    [
      'a call to order is nobody’s name',
      'Mr Speaker: Order. Mr Pell, sit down. We have all day.\n\nOwen Pell: I will sit.\n\nMr Speaker: Thank you.',
      [
        ['Speaker', 'Order. Mr Pell,'],
        ['Owen Pell', 'I will sit.'],
        ['Speaker', 'Thank you.'],
      ],
    ],
    [
      'names on lines of their own, over a seat or an office',
      'Oral Questions: Harbour Dues (Senate Chamber)\n\nPetra Lindqvist\nCarrow North\n\nT1. If she will make a statement on harbour dues.\n\nLucy Quennell\nThe Parliamentary Secretary of State for Ports, Canals and Inland Shipping\n\nThe dues are half of what they were. Every boat will feel it by May.\n\nPetra Lindqvist\n\nMy honourable Friend has not said when. Will she tell us the day?\n\nLucy Quennell\n\nThe first of May. No later than that.\n\nMr Speaker\n\nOrder. The House will come to order.',
      [
        ['Petra Lindqvist', 'T1. If she'],
        ['Lucy Quennell', 'The dues are'],
        ['Petra Lindqvist', 'My honourable Friend'],
        ['Lucy Quennell', 'The first of'],
        ['Speaker', 'Order. The House'],
      ],
    ],
    [
      'a name on a line of its own is a heading where nobody speaks',
      'Who is who at the port\n\nPetra Lindqvist\n\nShe was born in Carrow and has run the port since May.\n\nLucy Quennell\n\nShe writes about ships and tides.',
      [],
    ],
    [
      'the number of a question before who asks it',
      'The evidence on reservoirs\n\nQ1 Chair: Welcome to both of you. Minister, who pays?\n\nLord Marlowe: We do. I have said so before.\n\nQ12 Hilda Oyono: Does that include the dam?\n\nLord Marlowe: It does.',
      [
        ['Chair', 'Welcome to both'],
        ['Lord Marlowe', 'We do. I'],
        ['Hilda Oyono', 'Does that include'],
        ['Lord Marlowe', 'It does.'],
      ],
    ],
    [
      'first names of people whom the talk introduces',
      'Episode 12: Who owns the river? (with Selma Karimi)\n\nGreta: Hello and welcome. I’m Greta Olsen, and with me is Hugo Marsh.\n\nHugo: Hiya.\n\nSelma: Thanks for having me.\n\nHugo: So who owns it?\n\nSelma: Nobody. That is the trouble.\n\nGreta: Is it?',
      [
        ['Greta Olsen', 'Hello and welcome.'],
        ['Hugo Marsh', 'Hiya.'],
        ['Selma Karimi', 'Thanks for having'],
        ['Hugo Marsh', 'So who owns'],
        ['Selma Karimi', 'Nobody. That is'],
        ['Greta Olsen', 'Is it?'],
      ],
    ],
    [
      'a group in brackets before what sort of speech it is',
      'President. – The next item is ports.\n\nNora Idrissi (CDE), blue-card speech. – You call it theft. Do you deny it?\n\nJonas Berg (F&G), blue-card answer. – No, I read the same report.',
      [
        ['President', 'The next item'],
        ['Nora Idrissi', 'You call it'],
        ['Jonas Berg', 'No, I read'],
      ],
    ],
    [
      'the style of a member',
      'Mr. Alan Rourke (Carrick East) (Labour): I rise to speak on dams.\n\nRight Hon. Mary Doyle: I thank the member. We pay for dams.',
      [
        ['Alan Rourke', 'I rise to'],
        ['Mary Doyle', 'I thank the'],
      ],
    ],
    [
      'whoever a letter is written to does not speak in it',
      'Keep the pool open\n\nTo the Editor:\n\nDear Councillors Anna Brandt and Joe Pike:\n\nI am writing to both of you because I swim. I have done so for years.\n\nI say that the pool needs a lifeguard. I see none.\n\nI will not vote for you.\n\n— Lucy Moore, Harrow',
      [],
    ],
    [
      'one question in capitals, behind a turn that gives the floor',
      'MS SOLBERG: Good day. Who is first?\n\nLet us begin with Dina.\n\nQUESTION: Yes, hello. Thank you so much. My readers ask whether it is new money. Thank you.\n\nMS SOLBERG: It is new.',
      [
        ['Solberg', 'Good day. Who'],
        ['Solberg', 'Let us begin'],
        [null, 'Yes, hello. Thank'],
        ['Solberg', 'It is new.'],
      ],
    ],
    [
      'who was there, and the mark that ends it all',
      'JUDGES: Lady Brandt (President), Lord Pike, Lord Moore\n\nLORD PIKE: I allow the appeal. We are all agreed.\n\nLADY BRANDT: I agree.\n\n-END-\n\nReferences in brackets are to paragraphs of the judgment.',
      [
        ['Pike', 'I allow the'],
        ['Brandt', 'I agree.'],
      ],
    ],
    [
      'headings of a newsletter label nobody',
      'Harbour notes\n\nDRIVING THE DAY: The port minister will speak at noon.\n\nOVER IN HULL: The crane is back.\n\nTHANKS TO: our editor.',
      [],
    ],
    [
      'a headline and rhetorical questions label nobody',
      'Minister Aasen: the levy will stay\n\nThe levy was raised in May.\n\nQuestion: where does it go? To the quays.',
      [],
    ],
    [
      'a headline that quotes labels nobody',
      'Minister Aasen Scolds Fish Boss: ‘You Lied.’\n\nThe boss denied it. “I did not lie,” he said.',
      [],
    ],
    [
      'a style before a name, and an address',
      'MR AASEN: Your Highness, I thank you. We are glad.\n\nHIS HIGHNESS SHEIKH RASHAD: I am glad too.',
      [
        ['Aasen', 'Your Highness, I'],
        ['Rashad', 'I am glad'],
      ],
    ],
    [
      'a single question that opens the text',
      'MEMBER: Has the Minister seen it?\n\nTHE MINISTER: She has.\n\nMEMBER: Thank you.',
      [
        ['Member', 'Has the Minister'],
        ['Minister', 'She has.'],
        ['Member', 'Thank you.'],
      ],
    ],
    [
      'an editor ends an interview',
      'AASEN: We pay.\n\nHARBOUR POST: And who pays you?\n\nAASEN: You do.\n\nHarbour Post’s interview with Mr Aasen has been edited for length.',
      [
        ['Aasen', 'We pay.'],
        ['Harbour Post', 'And who pays'],
        ['Aasen', 'You do.'],
      ],
    ],
    [
      'long offices and a time in brackets, and interjections',
      'Ms HOLT (Brae—Minister for Farms, Minister for Fisheries, Minister Assisting the Premier in the Arts and Museums) (14:39): I rise to tell the house of the quay. It is built.\n\nMembers interjecting:\n\nThe SPEAKER: Order! I warn the member.',
      [
        ['Holt', 'I rise to'],
        ['Speaker', 'Order! I warn'],
      ],
    ],
    [
      'headings of a subject that some offices have are nobody',
      'Speech to the House\n\nHealth Spending\n\n12. I shall now tell the House what wards cost.\n\nTransport Costs\n\n13. I thank the drivers. We will pay them.',
      [],
    ],
    [
      'topics of a report are nobody',
      'FLOOD UPDATE #3\n\nSHELTER: The agency has put up ninety tents on the school field since Monday.\n\nThe teams work in shifts.\n\nWATER: Two wells were cleaned and are being tested for germs this week.\n\nNorway (NORAD): NOK 2 million',
      [],
    ],
    [
      'a dateline with a state is nobody',
      'Fish come back to the lake\n\nMEDIA CONTACT: Press office\n\nCARROW, Mich. — The fish that had left the lake are back in numbers.\n\n“We had given up,” said Ruth Boateng, who counts them. “I had, at least.”',
      [],
    ],
    [
      'an office with a list, its holder in brackets, and the holder’s name alone',
      'Mines\n\nMrs Rosa Quill (Skagen) (Lab)\n\nWhat plans the Government have for mines.\n\nThe Secretary of State for Mines, Quarries and Rural Works (Tova Lind)\n\nWe are opening two. I thank her.\n\nMrs Quill\n\nI am grateful. When?\n\nTova Lind\n\nThe first will open in May.\n\nTorvin Aasen (Vik) (LD)\n\nI fear that it will not.',
      [
        ['Rosa Quill', 'What plans the'],
        ['Tova Lind', 'We are opening'],
        ['Rosa Quill', 'I am grateful.'],
        ['Tova Lind', 'The first will'],
        ['Torvin Aasen', 'I fear that'],
      ],
    ],
    [
      'an entry behind its time is told by whoever writes',
      'Mines live\n\n12.10 BST\n\nQ: Will you cut jobs?\n\nTova Lind: We will not. I promise.\n\nQ: When?\n\nTova Lind: I cannot say.\n\n12.02 BST\n\nThe miners’ union says the pits will close. It met on Monday.\n\nThe pits are deep.',
      [
        [null, 'Will you cut'],
        ['Tova Lind', 'We will not.'],
        [null, 'When?'],
        ['Tova Lind', 'I cannot say.'],
      ],
    ],
  ];
  for (const [name, text, turns] of cases) {
    it(name, () => {
      assert.deepEqual(turnsOf(text), turns);
    });
  }
});
