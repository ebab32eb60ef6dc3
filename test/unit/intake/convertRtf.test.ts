import assert from 'node:assert/strict';
import { convertFile } from '../../../src/intake/convertFile';
import { plainArticle } from './article';
import { rtf, rtfFile } from './rtfFile';
import { articleOf, refusal, toldIn } from './told';

/** The body of RTF's text as Markdown. */
async function read(text: string): Promise<string> {
  const article = await articleOf(rtf(`\\pard\\s1 Quays\\par\\pard ${text}`), 'a.rtf');
  return article.replace(/^[^]*?\n# Quays\n+/, '').trimEnd();
}

describe('intake: RTF', () => {
  it('gives the annotations of the plain article', async () => {
    const { articles, notices } = await convertFile(rtfFile(), 'harbours.rtf');
    const [markdown = ''] = articles;
    assert.deepEqual(toldIn(markdown), toldIn(plainArticle()));
    assert.match(markdown, /\nsource: "Ines Carvalho"\ndate: "2026-06-03"\n/);
    assert.match(markdown, /\n\| State \| Promised \|\n/);
    assert.match(markdown, /over ten years\.\[\^1\] Its chairman/);
    assert.match(markdown, /\n> “Nobody in Accra/);
    assert.deepEqual(notices, [
      'What tracked changes delete was left out; what they insert is kept.',
      'Pictures were left out: 1.',
    ]);
  });

  it('reads characters of every kind', async () => {
    assert.equal(await read("caf\\'e9 \\'93yes\\'94 \\'80"), 'café “yes” €');
    assert.equal(await read("{\\f1\\'c0\\'ed\\'ed\\'e0} said"), 'Анна said');
    assert.equal(await read("{\\f2\\'93\\'fa\\'96{\\'7b}}"), '日本'.slice(0, 1) + '\ufffd{');
    assert.equal(await read("{\\f2\\'93\\'fa\\'96\\'7b}"), '日本');
    assert.equal(
      await read("\\uc2\\u8364\\'80\\'80 5 {\\uc0\\u8220 }a\\u-10179?\\u-8704?"),
      '€ 5 “a😀',
    );
    assert.equal(await read('a\\~b\\_c\\-d \\{e\\} f\\emdash g'), 'a\u00a0b-cd {e} f—g');
    assert.equal(await read('{\\upr{caf?}{\\*\\ud{caf\\u233 e}}}'), 'café');
  });

  it('reads boxes, fields and lines, and passes over what is no text', async () => {
    assert.equal(
      await read(
        'One{\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv 7}}{\\shptxt At the side.\\par}}{\\shprslt old}} two\\line three\\par{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt four}}{\\*\\bkmkstart _b}{\\*\\annotation no}\\par',
      ),
      'One two\\\nthree\n\nAt the side.\n\nfour',
    );
    assert.equal(await read('a{\\pict\\bin5 }}{{\\x}b\\par'), 'ab');
  });

  it('numbers lists, and keeps paragraphs apart in a cell', async () => {
    assert.equal(
      await read(
        '{\\listtext 1.\\tab}\\ls2 one\\par{\\listtext 2.\\tab}two\\par\\pard \\trowd\\intbl a\\par b\\cell c\\cell\\row\\trowd\\intbl d\\cell e\\cell\\row\\pard end\\par',
      ),
      '1. one\n2. two\n\n| a b | c |\n| - | - |\n| d | e |\n\nend',
    );
  });

  it('tells a list by the signs that its words begin with', async () => {
    assert.equal(
      await read('\\bullet\\tab one\\par\\bullet\\tab two\\par\\bullet  three\\par'),
      '- one\n- two\n\n• three',
    );
  });

  it('says what is wrong with a file', async () => {
    const { notices } = await convertFile(rtf('We will pay.').slice(0, -1), 'a.rtf');
    assert.deepEqual(notices, ['The end of the file is missing.']);
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    assert.match(await refusal(bytes('Only words.'), 'a.rtf'), /does not begin/);
    assert.match(await refusal(bytes('{\\rtf1' + '{'.repeat(5000)), 'a.rtf'), /too deeply/);
    assert.match(await refusal(rtf('{\\pict 00}'), 'a.rtf'), /no text/);
    const old = bytes("{\\rtf1\\pc caf\\'82}");
    assert.match((await convertFile(old, 'a.rtf')).notices.join(), /code page 437/);
  });
});
