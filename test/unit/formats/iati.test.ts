import assert from 'node:assert/strict';
import { parse as parseCsv } from 'csv-parse/sync';
import { annotate } from '../../../src/core/annotate';
import type { Annotation } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { iati } from '../../../src/formats/iati';
import { actor, annotated, exportDocument, money, pledge } from './documents';

// From the code lists that IATI publishes.
const transactionTypes = new Map([
  ['2', 'Outgoing Commitment'],
  ['3', 'Disbursement'],
  ['12', 'Outgoing Pledge'],
]);
const government = '10';
/** The ladder of OCHA FTS. */
const ladder = new Map([
  ['12', 'pledge'],
  ['2', 'commitment'],
  ['3', 'paid'],
]);

const parse = (csv: string): Record<string, string>[] =>
  parseCsv(csv, { bom: true, columns: true });

const rows = (...annotations: readonly Annotation[]): Record<string, string>[] =>
  parse(exportText(iati, [exportDocument({ annotated: annotated(annotations) })]));

describe('iati, by its code lists', () => {
  it('tells a pledge, a commitment and a payment apart', () => {
    const cue = { ...pledge.cue, text: 'committed' };
    const all = rows(
      actor,
      money,
      pledge,
      { ...pledge, id: 'pledge-2', cue },
      { ...pledge, id: 'pledge-3', state: 'paid' },
      { ...pledge, id: 'pledge-4', state: 'conditional', cue },
    );
    assert.deepEqual(
      all.map((row) => row['transaction_type_code']),
      ['12', '2', '3', '12'],
    );
    for (const row of all) {
      const code = row['transaction_type_code'] ?? '';
      assert.equal(row['transaction_type'], transactionTypes.get(code));
      assert.equal(row['fts_flow_status'], ladder.get(code));
      assert.equal(row['value'], '5000000');
      assert.equal(row['currency'], 'GBP');
      assert.equal(row['provider_org'], 'Mara Quill');
      assert.equal(row['receiver_org'], 'Kenya & Chad');
    }
  });

  it('makes no transaction of what is denied or withdrawn, and says what it is', () => {
    for (const state of ['denied', 'withdrawn', 'criticised'] as const) {
      const [row] = rows(money, { ...pledge, state });
      assert.deepEqual([row?.['transaction_type_code'], row?.['fts_flow_status']], ['', '']);
      assert.equal(row?.['state'], state);
    }
  });

  it('makes up no identifier and no date', () => {
    const [row] = rows(actor, money, pledge);
    for (const name of [
      'iati_identifier',
      'provider_org_ref',
      'receiver_org_ref',
      'transaction_date',
      'value_date',
    ]) {
      assert.equal(row?.[name], '', name);
    }
  });

  it('gives a share no value', () => {
    const share = { percent: '0.7', of: { start: 0, end: 3, text: 'GDP' } };
    const [row] = rows({ ...money, amount: '0.7', currency: null, share }, pledge);
    assert.deepEqual([row?.['value'], row?.['currency']], ['', '']);
  });

  it('tells the country that all of the recipient is, and governments', () => {
    const source = 'Norway pledged 40 million euros to Malawi on Monday.\n';
    const [row] = parse(exportText(iati, [{ uri: 'a', source, annotated: annotate(source) }]));
    assert.equal(row?.['recipient_country_code'], 'MW');
    assert.equal(row['provider_org_type_code'], government);
    assert.equal(rows(actor, money, pledge)[0]?.['recipient_country_code'], '');
  });
});
