import assert from 'node:assert/strict';
import { read } from './annotated';

const LEAD =
  'A hard season for groundnuts\n\nFinance Minister Amara Diallo met farmers in Thiès on Monday.\n\n';

const speakersOf = (text: string): (string | null)[] =>
  read(LEAD + text).quotes.map((quote) => quote.speaker);

describe('speakers of quotations', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    speakers: readonly (string | null)[],
  ])[] = [
    ['after the quotation', '“We will pay every farmer,” Diallo said.', ['Amara Diallo']],
    ['inverted', '“We will pay every farmer,” said Diallo.', ['Amara Diallo']],
    ['pronoun', '“We will pay every farmer,” she said.', ['Amara Diallo']],
    [
      'a mood in marks',
      'The vote left Diallo “proud” of it, while Kofi Mensah was “furious”. The colour was “happy”.',
      ['Amara Diallo', 'Kofi Mensah', null],
    ],
    [
      'over paragraphs that are not opened again',
      '"We have seed for all.\n\nThe rain came late.\n\nBut it came," Diallo told them.',
      ['Amara Diallo', 'Amara Diallo', 'Amara Diallo'],
    ],
    [
      'in single marks over paragraphs, each of which opens them again',
      "Diallo said: ‘It’s late. The traders’ barns are empty and nobody’s sure why.\n\n‘We have seed for all.’\n\nKofi Mensah, a trader, added: 'We have none.\n\n'The farmers' barns are empty too.'",
      ['Amara Diallo', 'Amara Diallo', 'Kofi Mensah', 'Kofi Mensah'],
    ],
    [
      'an office by whom it was under',
      'The former trade chief under Kofi Mensah said “we have seed”.',
      ['former trade chief under Kofi Mensah'],
    ],
    [
      'a mark that nobody closed, and another speaker',
      'Diallo said: "We have seed.\n\nKofi Mensah laughed. "You have none," he said.',
      ['Amara Diallo', 'Kofi Mensah'],
    ],
    [
      'two sentences that open with a small letter',
      'Diallo said, “the seed is for all. It is for the farmers of the north too.”',
      ['Amara Diallo'],
    ],
    [
      'behind who says what a sentence about somebody else reports',
      'The trade chief, Kofi Mensah, is for it, Diallo said. “I asked him twice.”',
      ['Amara Diallo'],
    ],
    [
      'as a memo put it',
      'The dam is a “lawful source of grief,” as a memo by Kofi Mensah put it.',
      ['Kofi Mensah'],
    ],
    [
      'a programme in marks between two sentences of a speaker',
      '“We have lost the river,” Diallo said on Monday on Radio North’s “Boats and Friends.” “I mean, there is no water in it.”',
      ['Amara Diallo', null, 'Amara Diallo'],
    ],
    [
      'a question before the label of whoever answers is somebody else’s',
      'Diallo said in clear words what the ports need.\n\n"Isn’t the issue that many of them are poor?"\n\nAmara Diallo: I would say that we have no choice.\n\nportnews: "So who pays?"\n\nAmara Diallo: We will.',
      [null, 'Amara Diallo', null, 'Amara Diallo'],
    ],
    [
      'a heading in marks between two paragraphs',
      '“We will stay,” said Diallo.\n\n“Legend of the Quays”\n\nThe road is long.',
      ['Amara Diallo', null],
    ],
    [
      'words that a line says are attributable to somebody',
      'Quotes attributable to Kofi Mensah, chair of the traders:\n\n“The market will open in June.”\n\n“It is about time.”',
      ['Kofi Mensah', 'Kofi Mensah'],
    ],
    [
      'whoever is near somebody is not that one',
      'Traders close to Diallo say that “it is the end of us all”.',
      ['Traders close to Diallo'],
    ],
    [
      'a wife is not her husband',
      'The wife of Minister Kofi Mensah said it was “a bad hour”.',
      ['wife of Minister Kofi Mensah'],
    ],
    [
      'a source without a name, taken up',
      'A source close to Diallo said no. “They robbed it,” the source said.',
      ['source'],
    ],
    [
      'who was asked does not ask',
      'Farmer Kofi Mensah asked the minister on air: “Where is the seed?”',
      ['Kofi Mensah'],
    ],
    [
      'all in small letters',
      'Diallo wrote: “proud of our farmers today. they have brought it all home.”',
      ['Amara Diallo'],
    ],
    [
      'he is the subject just before, who has no name',
      '“The silo is empty,” said a grain trader. “It was robbed,” he added.',
      ['grain trader', 'grain trader'],
    ],
    [
      'a role that takes up somebody without a name',
      'A Farm Office official said it was empty. “They robbed it,” the official said.',
      ['Farm Office official'],
    ],
    ['a delegate', 'The representative of Norway said it was “a bad hour”.', ['Norway']],
    [
      'a delegate’s he',
      'Ghana’s delegate spoke for a truce. The representative of Chile said it was late. “Too late for us,” she said.',
      ['Chile'],
    ],
    ['nobody', 'Nobody said “we will go”.', [null]],
    ['some somewhere', 'Some in Norway say that “it is the end of us all”.', [null]],
    [
      'a list of examples',
      'The envoys of six states, including Norway, Chile and Ghana, said it was “a bad hour”.',
      ['envoys of six states'],
    ],
    [
      'attacked in marks, and a part beside it',
      'Diallo has gone after the traders as “idle hens” and as “the lions of the market”.',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    [
      'a verb before a colon',
      'Diallo, whose car was late, fumed: “They stole it.”',
      ['Amara Diallo'],
    ],
    ['titles of films and ships', 'Diallo said the film “Salt and Rain” was old.', [null]],
    ['before a comma', 'Diallo said, “We will pay every farmer.”', ['Amara Diallo']],
    [
      'before a colon',
      'Diallo was clear: “We will pay.” Diallo added: “And soon.”',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    [
      'a colon behind somebody whose words they are not',
      'The sign outside the house where Diallo was born reads: “Beware of the dog.”',
      [null],
    ],
    [
      'a name with a noun that may be a verb',
      '“We will pay by the middle of June,” Diallo campaign spokesman Kofi Mensah said.',
      ['Kofi Mensah'],
    ],
    [
      'whatever the verb behind a comma',
      '“We will pay every farmer,” Diallo beamed.',
      ['Amara Diallo'],
    ],
    ['whatever the verb before a comma', 'Diallo beamed, “We will pay.”', ['Amara Diallo']],
    [
      'a signature behind a dash',
      '“We were never paid for it.” — Kofi Mensah, grain trader',
      ['Kofi Mensah'],
    ],
    [
      'a signature on each line',
      '“We were never paid.” ― Kofi Mensah\n“They paid us late.” ― Awa Sow',
      ['Kofi Mensah', 'Awa Sow'],
    ],
    [
      'a slogan between dashes is signed by no one',
      'The slogan “Pay us now” — Kofi Mensah’s invention — was everywhere.',
      [null],
    ],
    [
      'a part behind the cue of its sentence',
      '“We will pay,” Diallo said, but “when the rains fail we cannot be asked to”.',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    [
      'what somebody attacks something as',
      'Diallo has attacked the banks as “locusts in ties”.',
      ['Amara Diallo'],
    ],
    ['what something is known as', 'The basin is known to traders as “the larder”.', [null]],
    ['a phrase that somebody used', 'Diallo used the phrase “sand in a sack”.', ['Amara Diallo']],
    [
      'a cue of purpose',
      'Diallo took to the radio to accuse the banks of “sleeping”.',
      ['Amara Diallo'],
    ],
    [
      'a possessor is no time',
      'Diallo condemned Friday’s raid as “vile and cruel”.',
      ['Amara Diallo'],
    ],
    [
      'hearer between',
      '“We will pay every farmer,” Diallo told reporters in Thiès.',
      ['Amara Diallo'],
    ],
    ['time between', 'Diallo on Tuesday called the plan “a first step”.', ['Amara Diallo']],
    [
      'apposition between',
      'Kofi Mensah, a grain trader, said the plan was “too late”.',
      ['Kofi Mensah'],
    ],
    [
      'role before an apposed name',
      'The union’s president, Kofi Mensah, said the plan was “too late”.',
      ['Kofi Mensah'],
    ],
    [
      'relative clause between',
      'Senegal, which hosts the talks, dismissed the report as “fiction”.',
      ['Senegal'],
    ],
    ['with … saying', 'The talks ended, with Diallo saying they were “useful”.', ['Amara Diallo']],
    [
      'interrupted',
      '“We will pay,” Diallo said, “and we will pay on time.”',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    [
      'next quotation of a running speaker',
      '“We will pay,” Diallo said. “Nobody will wait until the harvest is over.”',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    [
      'cue at the end of the paragraph before',
      'Diallo said:\n\n“We will pay every farmer before June.”',
      ['Amara Diallo'],
    ],
    [
      'quotation over two paragraphs',
      'Diallo said: “We will pay every farmer.\n\n“We will pay before June.”',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    ['according to', 'The plan is “too late”, according to Diallo.', ['Amara Diallo']],
    [
      'hearer before and after',
      '“We will pay,” Diallo told a news conference, “and on time.”',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    [
      'apposition after the quotation',
      '“We will pay,” Diallo, a former trader, told farmers after talks with banks.',
      ['Amara Diallo'],
    ],
    ['a verb of manner', '“We will pay,” sighed Diallo.', ['Amara Diallo']],
    [
      'a participle behind a quotation',
      'Diallo dismissed the plan as “sand in a sack,” adding that it was “late”.',
      ['Amara Diallo', 'Amara Diallo'],
    ],
    ['a lone label that no one bears', 'DAKAR: The rains came “early”.', [null]],
    [
      'paragraphs without marks behind “NAME said:”',
      'Kofi Mensah, chief of the Well Fund, said:\n\nWells have failed for a third year in the north of the land.\n\nI am proud of what we did there with so little.\n\nThe wells were dug by a firm from Dakar.',
      ['Kofi Mensah', 'Kofi Mensah'],
    ],
    [
      'an office behind a name, in capitals',
      'Rosa Quill, UNICEF Kenya Representative, said:\n\n“Children need wells.”',
      ['Rosa Quill'],
    ],
    ['no one', 'The so-called “peanut basin” lies to the east.', [null]],
    [
      'somebody whom another stood in for',
      'Governor Musa Dan, who was represented by his deputy chief of staff, Hon. Yusuf Gana, in Jos, said it was “a start”.',
      ['Musa Dan'],
    ],
    [
      'a firm with interests in many things, and who leads it',
      'Mary Dodd, chair of Leeds-based Dodd & Sons, which has interests in farms, water pumps, metal pipes and lamps, said: “Why has nobody paid?”',
      ['Mary Dodd'],
    ],
    [
      'an office of two countries before a name',
      '“It is late,” said UK Deputy Special Envoy for Chad and Niger Paul Renfrew while opening it.',
      ['Paul Renfrew'],
    ],
    [
      'an office without a comma behind it',
      'Jim Clarke, Chief Executive of Seedhelp Ireland said: “It is not enough.”',
      ['Jim Clarke'],
    ],
    [
      'somebody called by one name, from a village',
      'Layda from Lahaj district in Yemen says: “They saw the smoke.”',
      ['Layda'],
    ],
    ['“according to” before a colon', 'According to Diallo: “It takes time.”', ['Amara Diallo']],
    [
      'claims by somebody',
      'Kofi Mensah rejected claims by Diallo that the cuts are “modest enough”.',
      ['Amara Diallo'],
    ],
    [
      'a member with a party in brackets',
      'Thiès councillor Kofi Mensah (Lab) said it was “a duty”.',
      ['Kofi Mensah'],
    ],
    [
      'a body with its initials in brackets',
      'Native Services Canada (NSC) said it was “a start”.',
      ['Native Services Canada'],
    ],
    [
      'a leader in a house, without a comma',
      'Leader of Opposition in the Lok Sabha Malik Khare Wednesday said it was “late for us”.',
      ['Malik Khare'],
    ],
    [
      'who briefs in a place, before a list',
      'Briefing reporters in Geneva, UNICEF, which has clinics, pumps, wells and schools, said it was “a start”.',
      ['UNICEF'],
    ],
    [
      'what a speaker said before, in a turn',
      'MR MENSAH: I rose early. I said to the board, “I want a plan for this.”\n\nMS DIALLO: Is that so?',
      ['Mensah', 'Mensah', 'Amara Diallo'],
    ],
  ];
  for (const [name, text, speakers] of cases) {
    it(name, () => {
      assert.deepEqual(speakersOf(text), speakers);
    });
  }

  it('gives a reason with every null speaker', () => {
    const { document } = read(
      'A plan\n\nThe road is “closed for now”. “Nobody knows why it is so.”',
    );
    for (const one of document.annotations) {
      if (one.kind === 'quote' && one.speaker === null) assert.ok(one.reason);
    }
  });

  it('links the second part of an interrupted quotation to the first', () => {
    const { document } = read(`${LEAD}“We will pay,” Diallo said, “and we will pay on time.”`);
    const quotes = document.annotations.filter((one) => one.kind === 'quote');
    assert.equal(quotes[1]?.continues, quotes[0]?.id);
  });

  it('keeps the occasion and the addressee', () => {
    const { document } = read(
      `${LEAD}“We will pay,” Diallo told farmers in a speech at the National Seed Fair in Dakar.`,
    );
    const quote = document.annotations.find((one) => one.kind === 'quote');
    assert.equal(quote?.addressee?.text, 'farmers');
    assert.equal(quote?.occasion?.text, 'a speech at the National Seed Fair in Dakar');
  });

  it('reads a transcript by its labels, unlabelled paragraphs included', () => {
    const { quotes } = read(
      'Briefing by Amara Diallo\n\nMODERATOR: Welcome.\n\nMINISTER DIALLO: Thank you.\n\nThe season was hard.\n\nQ (Kofi Mensah, Daily Grain): When will you pay?\n\nMINISTER DIALLO: In June.',
    );
    assert.deepEqual(
      quotes.map((quote) => [quote.text, quote.speaker]),
      [
        ['Welcome.', 'Moderator'],
        ['Thank you.', 'Amara Diallo'],
        ['The season was hard.', 'Amara Diallo'],
        ['When will you pay?', 'Kofi Mensah'],
        ['In June.', 'Amara Diallo'],
      ],
    );
  });

  const transcripts: readonly (readonly [
    name: string,
    text: string,
    turns: readonly (readonly [text: string, speaker: string | null])[],
  ])[] = [
    [
      'labels on lines of their own, over stage directions',
      'Second debate\n\nModerator: Ana Froment\n\nTHE MODERATOR:\nGood evening.\n\n[Applause]\n\nPlease sit.\n\nSENATOR WAWERU:\nThank you, Ana. I am Njeri Waweru.',
      [
        ['Good evening.', 'Ana Froment'],
        ['Please sit.', 'Ana Froment'],
        ['Thank you, Ana. I am Njeri Waweru.', 'Njeri Waweru'],
      ],
    ],
    [
      'constituencies and offices in brackets',
      'Questions\n\nMs Ngaire Pember (Carrick) (Lab): When?\n\nThe Prime Minister (Rowan Tallis): Soon.\n\nMs Pember: How soon?\n\nThe Prime Minister: In May.',
      [
        ['When?', 'Ngaire Pember'],
        ['Soon.', 'Rowan Tallis'],
        ['How soon?', 'Ngaire Pember'],
        ['In May.', 'Rowan Tallis'],
      ],
    ],
    [
      'a full stop behind capitals',
      'Hearing\n\nPresent: Senators Kessenich and Oyelaran, and Dr. Sunniva Halvorsen.\n\nDr. HALVORSEN. The sand moves.\n\nSenator OYELARAN. How far?\n\nDr. HALVORSEN. A mile.',
      [
        ['The sand moves.', 'Sunniva Halvorsen'],
        ['How far?', 'Oyelaran'],
        ['A mile.', 'Sunniva Halvorsen'],
      ],
    ],
    [
      'questions without a name, and colons that are no labels',
      'Briefing by Delia Harcombe\n\nMS. HARCOMBE:  First: the gates open on Friday.\n\nNote: the fee is waived.\n\nQ    Who pays?\n\nMS. HARCOMBE:  We do.\n\nQ    All of it?',
      [
        ['First: the gates open on Friday.', 'Delia Harcombe'],
        ['Note: the fee is waived.', 'Delia Harcombe'],
        ['Who pays?', null],
        ['We do.', 'Delia Harcombe'],
        ['All of it?', null],
      ],
    ],
    [
      'an examination',
      'Hearing\n\nWitness: Rustam Petrosyan\n\nTHE COURT: Call him.\n\nBY MS. LINDQVIST:\n\nQ. Did you shut the gate?\n\nA. Not at once.',
      [
        ['Call him.', 'Court'],
        ['Did you shut the gate?', 'Lindqvist'],
        ['Not at once.', 'Rustam Petrosyan'],
      ],
    ],
    [
      'an editor between the turns',
      'Fact check\n\nTRUDEL: The dam cost $4 million.\n\nTHE FACTS: It cost $9 million.\n\nThe audit says so.\n\nTRUDEL: It is safe.',
      [
        ['The dam cost $4 million.', 'Trudel'],
        ['It is safe.', 'Trudel'],
      ],
    ],
    [
      'names over what is said, without colons',
      'Third quarter call\n\nOperator\n\nWelcome to the call.\n\nPaul Trudel – Chief Executive Officer\n\nThank you.\n\nWe are pleased.\n\nOperator\n\nNext, please.\n\nPaul Trudel – Chief Executive Officer\n\nGoodbye.',
      [
        ['Welcome to the call.', 'Operator'],
        ['Thank you.', 'Paul Trudel'],
        ['We are pleased.', 'Paul Trudel'],
        ['Next, please.', 'Operator'],
        ['Goodbye.', 'Paul Trudel'],
      ],
    ],
    [
      'members over what they say, without colons, each once',
      'Debate of 3 June\n\nMrs. Rosa Quill (Derby, South)\n\nWill the Minister say when the wards reopen?\n\nThe Secretary of State for Health (Mr. Paul Trudel)\n\nIn May, I hope.\n\nMrs. Quill\n\nI thank him for that.',
      [
        ['Will the Minister say when the wards reopen?', 'Rosa Quill'],
        ['In May, I hope.', 'Paul Trudel'],
        ['I thank him for that.', 'Rosa Quill'],
      ],
    ],
  ];
  for (const [name, text, turns] of transcripts) {
    it(`reads a transcript: ${name}`, () => {
      const { quotes } = read(text);
      assert.deepEqual(
        quotes.map((quote) => [quote.text, quote.speaker]),
        turns,
      );
    });
  }

  it('gives the first part of a quotation over two paragraphs the speaker of the second', () => {
    assert.deepEqual(
      speakersOf('“We need a clinic.\n\n“We have said so since May,” said Kofi Mensah.'),
      ['Kofi Mensah', 'Kofi Mensah'],
    );
  });

  it('takes turns where two people ask and answer', () => {
    assert.deepEqual(
      speakersOf(
        '“Where were you in May?” Kofi Mensah asked.\n\n“At home,” said Diallo.\n\n“All day?”\n\n“Until the boat came.”',
      ),
      ['Kofi Mensah', 'Amara Diallo', 'Kofi Mensah', 'Amara Diallo'],
    );
  });

  it('gives a block quotation to whom the line before it introduces', () => {
    const { quotes } = read(
      '# Seeds\n\nFinance Minister Amara Diallo said in a statement:\n\n> The season was hard.\n\nBanks agreed.',
      'markdown',
    );
    assert.deepEqual(
      quotes.map((quote) => [quote.form, quote.speaker]),
      [['block', 'Amara Diallo']],
    );
  });

  it('takes the signer of a block quotation for its speaker', () => {
    const { quotes } = read(
      '# Seeds\n\nThe minister wrote to us.\n\n> The season was hard, and it will be harder.\n>\n> — Amara Diallo, finance minister\n',
      'markdown',
    );
    assert.deepEqual(
      quotes.map((quote) => [quote.form, quote.speaker]),
      [['block', 'Amara Diallo']],
    );
  });

  it('gives a file that is one speech to the speaker whom its headline names', () => {
    const { quotes, claims } = read(
      'Speech by the Minister of Finance of Senegal, Amara Diallo, at the Seed Fair\n\nI thank you for the seeds.\n\nWe had a hard season, and I will not hide it.\n\nI urge every bank to lend.\n\nWe can do it.',
    );
    assert.deepEqual([...new Set(quotes.map((quote) => quote.speaker))], ['Amara Diallo']);
    assert.ok(claims.some((claim) => claim.act === 'call' && claim.speaker === 'Amara Diallo'));
  });

  it('needs a single “I” where the title says who speaks', () => {
    const speakers = (title: string): (string | null)[] =>
      read(`${title}\n\nI bring good news.\n\nThe quay is dry.`).quotes.map(
        ({ speaker }) => speaker,
      );
    assert.deepEqual(speakers('Address by Minister Ilse Brandt at the Port Forum'), [
      'Ilse Brandt',
      'Ilse Brandt',
    ]);
    assert.deepEqual(speakers('Address by Minister Ilse Brandt angers the port'), []);
  });

  it('gives a release that is one statement to its speaker, whatever its words', () => {
    const speakers = (text: string): unknown[] =>
      read(text).quotes.map(({ speaker, text: words }) => [speaker, words.slice(0, 9)]);
    assert.deepEqual(
      speakers(
        'Statement on the closing of the salt mines\n\nLabour Minister, Torvin Aasen said:\n\nThe mines kept four valleys alive for two centuries. Their closing is a loss to the whole north.\n\nNo miner should have to leave home to find work. The state has a duty to each of them.\n\nThe full plan can be read at the town hall in Vik.',
      ),
      [
        ['Torvin Aasen', 'The mines'],
        ['Torvin Aasen', 'No miner '],
      ],
    );
    assert.deepEqual(
      speakers(
        'Torvin Aasen greets the new mine safety law\n\nTorvin Aasen said: The law was overdue. We owe it to the crews who had “nothing” to hold on to.\n\nEvery shaft will have a second way out by the end of next year.',
      ),
      [
        ['Torvin Aasen', 'The law w'],
        [null, 'nothing'],
        ['Torvin Aasen', 'Every sha'],
      ],
    );
    // What goes on about the speaker is the release's.
    assert.deepEqual(
      speakers(
        'Torvin Aasen greets the new mine safety law\n\nMinister Torvin Aasen said:\n\nI am glad that the law was passed in the end.\n\nMr Aasen has led the ministry of labour since the spring of last year.',
      ),
      [['Torvin Aasen', 'I am glad']],
    );
  });

  it('gives a statement without marks to whom the line before it introduces', () => {
    const { quotes } = read(
      'Minister Torvin Aasen marks a year since the storm\n\nMinister Torvin Aasen paid tribute to the crews.\n\nSpeaking today Mr Aasen said:\n\nI think of the crews. We lost nine boats.\n\nI met their families. We will build nine boats.',
    );
    assert.deepEqual(
      quotes.map(({ speaker, text }) => [speaker, text.slice(0, 7)]),
      [
        ['Torvin Aasen', 'I think'],
        ['Torvin Aasen', 'I met t'],
      ],
    );
  });

  it('gives the “we” of a numbered communiqué to the body whose leaders declare it', () => {
    const { claims } = read(
      'Communiqué\n\n1. We, the leaders of the African Union, met in Thiès.\n\n2. We urge both sides to stop.\n\n3. We thank Senegal.\n\n4. We will meet again.\n\n5. We condemn the raid on the port.',
    );
    assert.equal(claims.find(({ act }) => act === 'call')?.speaker, 'African Union');
  });

  it('gives the “we” of a communiqué to those who declare it', () => {
    const { claims } = read(
      'Dakar communiqué\n\nWe, the ministers of Senegal and Mali, met in Dakar.\n\nWe note that the season was hard. We urge banks to lend.\n\nWe warn that seeds are short.\n\nWe thank our hosts.',
    );
    const speakers = new Set(claims.map((claim) => claim.speaker));
    assert.deepEqual([...speakers], ['ministers of Senegal and Mali']);
  });

  it('does not take an article that quotes in the first person for a speech', () => {
    const { quotes } = read(
      `${LEAD}“I pay. We pay. I owe nothing,” Diallo said. The season was hard.`,
    );
    assert.ok(quotes.every((quote) => quote.form !== 'block'));
  });

  const claimed: readonly (readonly [name: string, text: string, speakers: readonly string[]])[] = [
    [
      'behind an opening source, whom the sentence is about',
      'The story of the mill\n\nGovernor Kofi Mensah left. According to the police, Mensah threatened to sell the mill.',
      ['police'],
    ],
    [
      'in front of an apposition that no comma closes',
      'The story of the mill\n\nYaw Boateng, a former miller in Tarn told the court that the mill had burnt.',
      ['Yaw Boateng'],
    ],
    [
      'at the end of an office with a list',
      'The story of the mill\n\nCoordinating Political, Legal and Security Affairs Minister Suranto said the mill was safe.',
      ['Suranto'],
    ],
    [
      'the subject whom “and he” goes on with',
      'The story of the mill\n\nYaw Boateng praised a plan favoured by Kofi Mensah and he said that the mill would pay.',
      ['Yaw Boateng', 'Yaw Boateng'],
    ],
    [
      'a lawmaker whom the text knows as the leader of a house',
      'The story of the mill\n\nThe majority leader of the Tarn House of Assembly, Yaw Boateng, denied the claim. The lawmaker said the mill was safe.',
      ['Yaw Boateng', 'Yaw Boateng'],
    ],
  ];
  for (const [name, text, speakers] of claimed) {
    it(`of claims: ${name}`, () => {
      assert.deepEqual(
        read(text).claims.map((claim) => claim.speaker),
        speakers,
      );
    });
  }
});
