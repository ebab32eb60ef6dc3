import assert from 'node:assert/strict';
import { read } from './annotated';

/** The speaker of the only claim or quotation whose words hold a piece of text. */
function speakerOf(text: string, said: string): string | null | undefined {
  const { quotes, claims } = read(`Rain fell in the capital.\n\n${text}`);
  const found = [
    ...quotes.map(({ text: words, speaker }) => ({ words, speaker })),
    ...claims.map(({ content, speaker }) => ({ words: content, speaker })),
  ].filter(({ words }) => words.includes(said));
  const [first] = found;
  assert.ok(
    found.every(({ speaker }) => speaker === first?.speaker),
    JSON.stringify(found),
  );
  return first?.speaker;
}

type Cases = readonly (readonly [text: string, speaker: string | null])[];

/** Each text tells “the dam …”, and who says so. */
function tells(name: string, cases: Cases): void {
  describe(name, () => {
    for (const [text, speaker] of cases) {
      it(text.replaceAll('\n\n', ' ¶ '), () => {
        assert.equal(speakerOf(text, 'the dam'), speaker);
      });
    }
  });
}

describe('who speaks', () => {
  tells('who stands behind “by”, and what something is called', [
    ['The scheme was described as “a trap for the dam” by one juror.', 'juror'],
    ['The scheme was branded “a hole in the dam” by Nuala Brennan.', 'Nuala Brennan'],
    ['The hall was named “Best of the dam” in May.', null],
  ]);
  tells('“the other” with words that tell who', [
    [
      'One aide wept. The other, a woman close to the treasurer, insisted that the dam was safe.',
      'woman close to the treasurer',
    ],
  ]);
  tells('a participle behind “only”', [
    [
      'Nuala Brennan neither confirmed nor denied it, only saying that the dam was safe.',
      'Nuala Brennan',
    ],
  ]);
  tells('whoever interrupts a clause is not whom it is about', [
    [
      'A spokesman for Mr Brennan said that rain was coming. The Minister, he said, had “no word on the dam”.',
      'spokesman for Mr Brennan',
    ],
  ]);
  tells('one person without a name goes on as “they”', [
    [
      'A source close to Brennan said it was late. “She has not been told about the dam,” they said.',
      'source close to Brennan',
    ],
  ]);
  tells('a name below words that stand alone', [
    [
      '“The wall was overdue. Now the dam is whole.”\nPavel Kos, Commissioner for Trade\n\nIt rained.',
      'Pavel Kos',
    ],
  ]);
  tells('what somebody is, grown together', [
    ['Mum-of-three Nuala Brennan, 36, blasted: “Nobody looked at the dam.”', 'Nuala Brennan'],
  ]);
  tells('who took the floor', [
    [
      'Judge Ewan Carlisle intervened to remind them that the dam was “a wall and not a road”.',
      'Ewan Carlisle',
    ],
  ]);
  const marked: readonly (readonly [text: string, said: string, speaker: string])[] = [
    [
      'Nuala Brennan noted that her clerk, Ewan Carlisle, had warned in a Sept. 9 memo that the dam might “slip”.',
      'slip',
      'Ewan Carlisle',
    ],
    [
      'MS BRENNAN: Thank you. Last week a nurse in Skagen wrote to me, and I quote, “I fear the dam.”\n\nMR CARLISLE: I thank her.',
      'I fear the dam.',
      'nurse',
    ],
  ];
  for (const [text, said, speaker] of marked) {
    it(`in marks: ${said}`, () => {
      const { quotes } = read(`Rain fell in the capital.\n\n${text}`);
      assert.equal(quotes.find((quote) => quote.text === said)?.speaker, speaker);
    });
  }
  tells('an office with a preposition of its own before a name', [
    ['Financial Secretary to the Treasury Nuala Brennan said the dam was safe.', 'Nuala Brennan'],
    [
      'Principal Private Secretary to the Prime Minister Ewan Carlisle said the dam was safe.',
      'Ewan Carlisle',
    ],
    [
      'Special Adviser to the President on Media and Publicity Nuala Brennan said the dam was safe.',
      'Nuala Brennan',
    ],
    [
      'Deputy leader of the opposition in the senate Anna Torvik said the dam was safe.',
      'Anna Torvik',
    ],
    [
      'Adviser to the president on food security Ewan Carlisle said the dam was safe.',
      'Ewan Carlisle',
    ],
    [
      'Former Harbour Guard Service (HGS) head and leader of the chancellor’s youth wing Brentova said the dam was safe.',
      'Brentova',
    ],
    ['A lawyer for the opposition leader Anna Torvik said the dam was safe.', 'lawyer'],
  ]);

  tells('offices in pairs and lists', [
    [
      'Deputy Premier and Minister for Trade, HE Ahmed al-Masri, said the dam was safe.',
      'Ahmed al-Masri',
    ],
    [
      'Minister of Trade, Industry and Tourism, Hon. Ruth Amadi, said the dam was safe.',
      'Ruth Amadi',
    ],
    [
      'Minister without Portfolio in the Office of the Prime Minister, Hon. Owen Finch, opened it with the Minister of Tourism.\n\nThe Minister said the dam was safe.',
      'Owen Finch',
    ],
    [
      'The chief of staff to the president, Owen Finch, left. The chief of staff said the dam was safe.',
      'Owen Finch',
    ],
  ]);

  tells('an office whose holder the text names', [
    ['Nils Arent, the ambassador to Rwanda said the dam was safe.', 'Nils Arent'],
    ['After talks with Nils Arent, the mayor said the dam was safe.', 'mayor'],
    [
      'Children’s secretary says the dam is safe\n\nTom Barlow, the children’s secretary, spoke on Monday.',
      'Tom Barlow',
    ],
    [
      'Health secretary says the dam is safe\n\nThe health secretary, Tom Barlow, spoke on Monday.',
      'Tom Barlow',
    ],
    [
      'Minister Peter Vance said no. Mr Vance answered a letter from Jon Hale claiming that the Minister was bribed.\n\nThe minister said the dam was safe.',
      'Peter Vance',
    ],
    [
      'Teresa M. Lind, Prime Minister of Antigua and Barbuda, for her part, said the dam was safe.',
      'Teresa M. Lind',
    ],
  ]);

  tells('several who are counted', [
    ['More than 40 vintners, two growers among them, said the dam was safe.', 'vintners'],
    ['We have been told by nine of our schools that the dam was safe.', 'schools'],
    ['All council members agreed that the dam was safe.', 'council members'],
    ['Three of the doctors said the dam was safe.', 'doctors'],
    ['The four senior engineers said the dam was safe.', 'senior engineers'],
    ['All Progressives Congress said the dam was safe.', 'All Progressives Congress'],
  ]);

  tells('who writes or issues a statement', [
    ['The Lumoran military issued a statement saying the dam was safe.', 'Lumoran military'],
    ['Oxaid put out a statement on Monday saying that the dam was safe.', 'Oxaid'],
    [
      'Mr Mara answered a statement from Opposition Leader Jon Hale claiming that the dam was safe.',
      'Jon Hale',
    ],
    ['Mr Mara wrote a letter to Jon Hale claiming the dam was safe.', 'Mara'],
  ]);

  tells('an occasion that no comma closes', [
    ['In a heated debate councillors said the dam was safe.', 'councillors'],
    ['During the launch organisers said the dam was safe.', 'organisers'],
  ]);

  tells('what somebody or a body is, before the name', [
    ['Olympian Carol Weiss said the dam was safe.', 'Carol Weiss'],
    ['In May, then-Justice Samuel Ortega said the dam was safe.', 'Samuel Ortega'],
    ['English Heritage said the dam was safe.', 'English Heritage'],
    ['Irish Rail said the dam was safe.', 'Irish Rail'],
    ['Iranian Sara Amiri said the dam was safe.', 'Sara Amiri'],
  ]);

  tells('he who goes on speaking', [
    [
      'Security Minister Pavel Orlin spoke.\n\n“We let nobody curse the legitimate President,” he said.\n\nHe also said the dam was safe.',
      'Pavel Orlin',
    ],
    [
      'Foreign Ministry spokesperson Ivo Tan met us. Tan smiled at the U.S. leader’s claim.\n\nHe added the dam was safe.',
      'Ivo Tan',
    ],
  ]);

  it('four of a group go by that too', () => {
    const { document } = read('Rain fell.\n\nThe four senior engineers said the dam was safe.');
    const group = document.entities.find(({ name }) => name === 'senior engineers');
    assert.deepEqual(group?.aliases, ['four senior engineers']);
  });
});
