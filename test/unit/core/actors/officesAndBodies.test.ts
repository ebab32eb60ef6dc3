import assert from 'node:assert/strict';

import { actorsOf, namesOf } from './found';

const body = (text: string): string => `Talks go on in the capital\n\n${text}`;

describe('offices and bodies named in full', () => {
  it('a peer keeps the title in the name', () => {
    const actors = actorsOf(
      body('The minister, Lord Tarn of Hale, resigned. Tarn wept. Lord Tarn will be missed.'),
    );
    assert.deepEqual(actors.linksOf('Lord Tarn of Hale'), ['Lord Tarn of Hale']);
    assert.deepEqual(actors.linksOf('Tarn'), ['Lord Tarn of Hale']);
    assert.deepEqual(actors.linksOf('Lord Tarn'), ['Lord Tarn of Hale']);
  });

  it('a double surname is called by its first half, with particles', () => {
    const actors = actorsOf(
      body(
        'Marco De Silva Ortiz wrote it. De Silva left. Joost van der Molen read it. The rest, van der Molen said, is late.',
      ),
    );
    assert.deepEqual(actors.linksOf('De Silva'), ['Marco De Silva Ortiz']);
    assert.deepEqual(actors.linksOf('van der Molen'), ['Joost van der Molen']);
  });

  it('a national society of the Red Cross is not the Red Cross of another', () => {
    const actors = actorsOf(body('The Peruvian Red Cross thanked the Nepal Red Crescent.'));
    assert.deepEqual(actors.texts, ['Peruvian Red Cross', 'Nepal Red Crescent']);
    assert.deepEqual(actors.linksOf('Peruvian Red Cross'), ['Peruvian Red Cross']);
  });

  it('a gaggle is announced with the full names of who speaks, and he is another', () => {
    const actors = actorsOf(
      'Press Gaggle by Deputy Press Secretary Dale Harmon and Security Adviser Marta Ortega\n\n' +
        'MR. HARMON: Good day.\n\nPresident Brandt left Riga. He will be back on Sunday.\n\n' +
        'MS. ORTEGA: Thanks.',
    );
    assert.equal(actors.entity('Dale Harmon')?.type, 'person');
    assert.deepEqual(actors.linksOf('He'), ['Brandt']);
  });

  it('a “Q” before a question is no part of a name', () => {
    const actors = actorsOf('MR. BRANDT: Good day.\n\nQ    Marta, is it over?\n\nMR. BRANDT: No.');
    assert.ok(!actors.texts.some((text) => text.startsWith('Q')));
  });

  it('a party in capitals before its spokesman is named as well', () => {
    const actors = actorsOf(body('QRP spokesman Ivo Lanter rejected the plan.'));
    assert.deepEqual(actors.texts, ['QRP spokesman Ivo Lanter', 'QRP']);
    assert.equal(actors.entity('QRP')?.type, 'organization');
  });

  it('a role in the opening phrase is not the subject’s', () => {
    const text =
      'In a note to the Works Minister, Ilse Brandt asked for a pump. The minister agreed.';
    assert.notDeepEqual(actorsOf(body(text)).linksOf('The minister'), ['Ilse Brandt']);
    const apposed = 'At a talk with the Works Minister, Ilse Brandt, she asked for a pump.';
    assert.deepEqual(actorsOf(body(apposed)).linksOf('the Works Minister'), ['Ilse Brandt']);
  });

  it('streets and works behind a title are nobody', () => {
    const text = 'The band marched down Governor Avenue and played Captain Overture.';
    assert.deepEqual(actorsOf(body(text)).texts, []);
  });

  it('a foundation of a couple is one body', () => {
    assert.deepEqual(namesOf(body('The Karl and Rose Witte Foundation paid.'), 'organization'), [
      'Karl and Rose Witte Foundation',
    ]);
  });

  it('a sport and a country make a body, also at the start', () => {
    assert.deepEqual(actorsOf(body('Rowing is hard. Cycling Kenya said so.')).texts, [
      'Cycling Kenya',
    ]);
  });

  it('a village is not the school called after it', () => {
    const text = 'Elm Corner University grew. Elm Corner, a small village, did not.';
    assert.deepEqual(actorsOf(body(text)).linksOf('Elm Corner'), []);
  });

  it('a title of a church, a court or a trade is no part of the name', () => {
    for (const title of ['Abbess', 'Coroner', 'Dentist', 'Constable', 'Councilmember']) {
      assert.deepEqual(namesOf(body(`${title} Ilse Brandt said no.`), 'person'), ['Ilse Brandt']);
    }
  });

  it('letters of what is measured name nobody', () => {
    assert.deepEqual(actorsOf(body('The QPR was unusually low. The QTR was pleased.')).texts, [
      'QTR',
    ]);
  });

  it('a counterpart is no title', () => {
    const actors = actorsOf(body('Minister Ana Bekele met her counterpart Sato Renji on Monday.'));
    assert.deepEqual(actors.linksOf('Sato Renji'), ['Sato Renji']);
  });

  it('a portfolio that is no listed word comes before a name', () => {
    const actors = actorsOf(body('Commissioner for Enlargement Mira Sool added a warning.'));
    assert.deepEqual(actors.linksOf('Commissioner for Enlargement Mira Sool'), ['Mira Sool']);
  });

  it('a month or an auxiliary after a role is a name', () => {
    assert.deepEqual(namesOf(body('Her spokesperson Jun Alvear said no.'), 'person'), [
      'Jun Alvear',
    ]);
    assert.deepEqual(namesOf(body('The senior secretary Do Min-ji said so.'), 'person'), [
      'Do Min-ji',
    ]);
  });

  it('an ambassador to a country or an institution', () => {
    const actors = actorsOf(body("Norway's Ambassador to Kenya, Siri Vestby, was pleased."));
    assert.deepEqual(actors.linksOf("Norway's Ambassador to Kenya"), ['Siri Vestby']);
  });

  it('PM, CM and FM in capitals are offices, and hours are none', () => {
    const actors = actorsOf(
      'PM pledges new roads\n\nPrime Minister Tesso Halake pledged roads. He spoke at 5 PM in Adola.',
    );
    assert.deepEqual(actors.linksOf('PM'), ['Tesso Halake']);
  });

  it('a former senator fills the office named before', () => {
    const actors = actorsOf(body('The party leader, former Sen. Ruth Alda, refused.'));
    assert.deepEqual(actors.linksOf('The party leader'), ['Ruth Alda']);
  });

  const organizations: readonly (readonly [
    what: string,
    text: string,
    names: readonly string[],
  ])[] = [
    [
      'a possessive plural inside the name',
      "The Lutheran Bishops' Conference of the Islands called for calm.",
      ["Lutheran Bishops' Conference of the Islands"],
    ],
    [
      'two nouns joined before one head',
      'He runs the King Osman Humanitarian Aid and Relief Center here.',
      ['King Osman Humanitarian Aid and Relief Center'],
    ],
    [
      'two organisations joined',
      'Voltacom and Harbour Bank have paid.',
      ['Harbour Bank', 'Voltacom'],
    ],
    ['a company told by its kind', 'The water company Tarnby Water was fined.', ['Tarnby Water']],
    ['a broadcaster', 'She told broadcaster Ora that it was late.', ['Ora']],
    [
      'a head before a second “of the”',
      'The National Union of the Workers of the Colombian Ports struck.',
      ['National Union of the Workers of the Colombian Ports'],
    ],
    ['a party with a common name', "But Labour's Ewan Tarrant accused her.", ['Labour']],
    ['a river', 'Deal to save Amazon forests. The Amazon is dry.', []],
    ['a venue', 'They met at the Hale Convention Centre.', []],
    ['an illness', 'The grant keeps HIV clinics open.', []],
  ];
  for (const [what, text, names] of organizations) {
    it(what, () => {
      assert.deepEqual(namesOf(body(text), 'organization').sort(), names);
    });
  }

  it('a committee that a chairman chairs', () => {
    const actors = actorsOf(
      body('The Chairman of the Senate Committee on Ports, Senator Ife Balewa-Oke, objected.'),
    );
    assert.deepEqual(actors.linksOf('The Chairman of the Senate Committee on Ports'), [
      'Ife Balewa-Oke',
    ]);
  });

  it('a headline drops the article of a body', () => {
    const actors = actorsOf(
      'Commission announces grants for rail\n\nThe European Commission said so.',
    );
    assert.deepEqual(actors.linksOf('Commission'), ['European Commission']);
  });
});

describe('headings that say who speaks', () => {
  it('the role before the name is the speaker’s', () => {
    const actors = actorsOf(
      'Speech by the Minister of Finance of Ghana, Kojo Mensah-Adu, at the Ports Forum\n\nThank you all.',
    );
    assert.equal(actors.entity('Kojo Mensah-Adu')?.role, 'Minister of Finance');
    assert.deepEqual(actors.linksOf('the Minister of Finance of Ghana'), ['Kojo Mensah-Adu']);
  });

  it('a title stays with the name', () => {
    const actors = actorsOf(
      "Readout of National Security Advisor Dana Holt's Meeting With Ministers\n\nNational Security Advisor Dana Holt met ministers.",
    );
    assert.deepEqual(actors.linksOf('National Security Advisor Dana Holt'), [
      'Dana Holt',
      'Dana Holt',
    ]);
  });
});

describe('capitals that act', () => {
  const acting: readonly (readonly [text: string, name: string])[] = [
    ['She insisted Manila "is not for sale."', 'Philippines'],
    ['He praised Ankara’s full support for the plan.', 'Türkiye'],
    ['The group denied receiving weapons from Tehran.', 'Iran'],
    ['The loan that Japan pledged to Hanoi was repaid.', 'Vietnam'],
    ['The ministers said New Delhi would pay.', 'India'],
    ['They waited until La Paz remembered the treaty.', 'Bolivia'],
    ['They asked why Bogota had refused.', 'Colombia'],
    ['Officials said Ottawa would follow.', 'Canada'],
  ];
  for (const [text, name] of acting) {
    it(text, () => {
      const metonyms = actorsOf(body(text)).found.filter((one) => one.kind === 'metonym');
      assert.deepEqual(
        metonyms.map((one) => one.name),
        [name],
      );
    });
  }

  for (const text of ['The train from Tehran was late.', 'Manila’s streets were empty.']) {
    it(`none in: ${text}`, () => {
      const metonyms = actorsOf(body(text)).found.filter((one) => one.kind === 'metonym');
      assert.deepEqual(metonyms, []);
    });
  }
});

describe('who is meant by an office or a style', () => {
  const cases: readonly (readonly [text: string, mention: string, link: string])[] = [
    // Initials of an office that the text tells of one person.
    ['The Chief Mining Inspector, Dr Tova Lind, left. The CMI came back.', 'The CMI', 'Tova Lind'],
    ['Managing Director Pita Vuki sat down. Later the MD left.', 'the MD', 'Pita Vuki'],
    ['The Chief Mining Inspector, Dr Tova Lind, left.', 'The Chief Mining Inspector', 'Tova Lind'],
    // A style stands for whoever was named with one.
    [
      'His Excellency Omar Saleh met Tova Lind. His Excellency thanked the crews.',
      'His Excellency',
      'Omar Saleh',
    ],
    // A party and a seat are nobody.
    [
      'They thanked Sen. Tova Lind, D-West Carrow, the bill’s author, who left.',
      'the bill’s author',
      'Tova Lind',
    ],
  ];
  for (const [text, mention, link] of cases) {
    it(text, () => {
      assert.deepEqual(actorsOf(body(text)).linksOf(mention), [link]);
    });
  }

  it('keeps initials that are a body’s', () => {
    const text = 'Managing Director Pita Vuki sat. The Mill Depot (MD) burnt. The MD was insured.';
    assert.deepEqual(actorsOf(body(text)).linksOf('MD').includes('Pita Vuki'), false);
  });

  const names: readonly (readonly [text: string, name: string, type: 'person' | 'organization'])[] =
    [
      ['Its treasurer, Sen. Do Min-ah, left.', 'Do Min-ah', 'person'],
      [
        'The president of the Lake Food Growers’ Association Zorvan Melk left.',
        'Zorvan Melk',
        'person',
      ],
      ['Its secretary, Eng Beatrix Aldo, left.', 'Beatrix Aldo', 'person'],
      ['Atty. Rosa Lim said the case was closed.', 'Rosa Lim', 'person'],
      ['Restaurateur Zelbo Munrik closed the inn.', 'Zelbo Munrik', 'person'],
      ['The Commissioner for Special Duties, Dr Tova Lind, left.', 'Tova Lind', 'person'],
      [
        'Staff of the University of Maine at Orono left.',
        'University of Maine at Orono',
        'organization',
      ],
      ['The First Nations Lake Council met.', 'First Nations Lake Council', 'organization'],
      [
        'The Centers for Lake & River Services met.',
        'Centers for Lake & River Services',
        'organization',
      ],
    ];
  for (const [text, name, type] of names) {
    it(`names in: ${text}`, () => {
      assert.deepEqual(namesOf(body(text), type), [name]);
    });
  }
});

describe('headlines below a number', () => {
  it('take no verb for a name', () => {
    const text =
      'CC/204\n\n12 May 2031\n\nLabour Chief Warns Council That Mines May Close\n\nThe mines may close, the chief said.';
    assert.deepEqual(
      namesOf(text, 'person').filter((name) => /Warns/.test(name)),
      [],
    );
  });
});

describe('datelines of other newsrooms', () => {
  const lines: readonly string[] = [
    'RIYADH: Two ports were closed on Monday after a storm, and the harbour stayed shut for most of the day.',
    'NEW DELHI: Two ports were closed on Monday after a storm, and the harbour stayed shut for most of the day.',
    'LIMA/LA PAZ (Reuters) - Two ports were closed on Monday after a storm.',
    'Brussels, 14 May. Two ports were closed on Monday after a storm.',
    'Brussels, 14 October. Transcript, checked against delivery.',
  ];
  for (const text of lines) {
    it(text.slice(0, 30), () => {
      assert.deepEqual(actorsOf(body(text)).texts, []);
    });
  }
});
