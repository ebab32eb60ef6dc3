import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/annotate';

/** Each mention with the name of whom it means. */
const told = (text: string): string[] => {
  const { annotations, entities } = annotate(`Rain fell.\n\n${text}`);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return annotations.flatMap((one) =>
    one.kind === 'actor' ? [`${one.text} = ${names.get(one.actor ?? '') ?? '-'}`] : [],
  );
};

describe('Names behind offices, and what belongs to the name of a body', () => {
  const holders: readonly (readonly [text: string, name: string])[] = [
    ['Coordinating Minister for the Economy Wardana said no.', 'Wardana'],
    ['Opposition Spokesman on Education Damion Reid-Cole said no.', 'Damion Reid-Cole'],
    ['Mayo East TD Aoife Ní Bhroin said no.', 'Aoife Ní Bhroin'],
    ['Member of Parliament for Kitui West Wambui Odera said no.', 'Wambui Odera'],
    ['Director of Public Prosecutions Noor Hadi said no.', 'Noor Hadi'],
    ['Vice-Chancellor of the University of Ibadan Folake Adeoye said no.', 'Folake Adeoye'],
    ['Education Minister Senator the Hon Gareth Plumb said no.', 'Gareth Plumb'],
  ];
  for (const [text, name] of holders) {
    it(text, () => {
      assert.ok(
        told(text).some((one) => one === `${text.slice(0, -9)} = ${name}`),
        told(text).join(),
      );
    });
  }

  it('nobody is called Resources', () => {
    assert.deepEqual(told('The Minister for Water Resources said no.'), [
      'The Minister for Water Resources = Minister for Water Resources',
    ]);
  });

  const bodies = [
    'Institute for the Study of Peace',
    'Ministry of Health of the Republic of Moldova',
    'Ministries of Health and Education',
    '8th U.S. Circuit Court of Appeals',
    'Harbours, Rivers and Lakes Office',
    'Dawn of Hope Foundation',
    'Congress party',
  ];
  for (const body of bodies) {
    it(body, () => {
      assert.equal(told(`The ${body} said no.`)[0]?.split(' = ')[0], body);
    });
  }

  it('a speaker named later with “the”', () => {
    const text =
      'A harbour spokeswoman said no. “We wait,” said Dena Kroll, the spokeswoman, on Monday.';
    assert.equal(told(text)[0], 'A harbour spokeswoman = Dena Kroll');
  });
});
