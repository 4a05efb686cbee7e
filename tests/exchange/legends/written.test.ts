// Legends as people write them, in six languages: see writtenLegends.ts and keptLegends.ts.
import { describe, expect, test } from 'vitest';
import { legendOfText } from '../../../src/exchange/understand/letters/legendText';
import { keptLegends } from './keptLegends';
import { longLegends } from './longLegends';
import { shortWords } from './shortWords';
import { signLegends } from './signLegends';
import { spokenLegends, unspoken } from './spokenLegends';
import { faultOf } from './understoodLegend';
import { noLegends, type WrittenLegend, writtenLegends } from './writtenLegends';

/** Two letters for one sign, and the sign in brackets: not read, and asked about or refused, never guessed. */
const UNREAD = new Set(['XX = in charge, X = takes part', 'x = zuständig, (x) = Vertretung']);

const read = [
  ...writtenLegends,
  ...keptLegends,
  ...spokenLegends,
  ...longLegends,
  ...shortWords,
  ...signLegends,
].filter(({ text }) => !UNREAD.has(text));

test.each(read)('$text is understood', async (legend) => {
  expect(await faultOf(legend)).toBeUndefined();
});

test.each(['Big X carries the can', 'small x does it'])('“%s” explains a mark without any other', (text) => {
  expect(legendOfText(text, {}).map(({ token }) => token)).toEqual([/big/i.test(text) ? 'X' : 'x']);
});

test.each([
  'Dr. Ruiz decides. Dr. Lind works on it.',
  'Abt. entscheidet, Ref. gibt frei',
  'Abt. entscheidet, Ref. im dritten Stock',
])('“%s” explains no words that are cut short', (text) => {
  expect(legendOfText(text, {})).toEqual([]);
});

describe('a line beside the table that explains no letter', () => {
  const raci = { R: 'does', A: 'owns', C: 'advises', I: 'hears' } as const;
  const places = noLegends.flatMap((text) =>
    (['above', 'below'] as const).map((where): WrittenLegend => ({ text, where, means: raci })),
  );

  test.each(places)('changes no meaning without a question, $where: $text', async (line) => {
    expect((await faultOf(line)) ?? 'asks').toMatch(/^asks/);
  });
});

test.each(['the one we ask', 'the person we consult', 'we tell them'])(
  '“A = %s” beside C and I is asked about',
  async (text) => {
    const line = `A = ${text}, R = hands on, C = asked, I = told after`;
    const fault = await faultOf({
      text: line,
      where: 'above',
      means: { R: 'does', A: 'owns', C: 'advises', I: 'hears' },
    });
    expect(fault).toMatch(/^asks: What does “A” mean\?/);
  },
);

test.each([
  ['A', 'not yours'],
  ['A', 'trägt keine Verantwortung'],
  ['C', 'no opinion needed'],
  ['C', 'on ne lui demande jamais avant'],
  ['I', 'sin copia'],
  ['I', 'non va avvisato'],
  ['I', 'gets no email'],
  ['I', 'não fica a saber'],
])('“%s = %s” says what it does not mean, so it is asked about', async (letter, text) => {
  const said = { A: 'yours', R: 'hands on', C: 'asked', I: 'told after', [letter]: text };
  const line = Object.entries(said).map(([token, words]) => `${token} = ${words}`);
  const means = { R: 'does', A: 'owns', C: 'advises', I: 'hears' } as const;
  const fault = await faultOf({ text: line.join(', '), where: 'above', means });
  expect(fault).toContain(`asks: What does “${letter}” mean?`);
});

test('what is asked about is quoted whole, and not up to its first comma', async () => {
  const line = 'A = our best friend, comes at noon, R = hands on, C = asked, I = told after';
  const fault = await faultOf({
    text: line,
    where: 'above',
    means: { R: 'does', A: 'owns', C: 'advises', I: 'hears' },
  });
  expect(fault).toMatch(/^asks: What does “A” mean\?.*calls it “our best friend, comes at noon”/);
});

test('“one person” says who is accountable of A alone', async () => {
  const text = 'A = owner, R = hands on, C = one person, brings cake, I = told after';
  const means = { R: 'does', A: 'owns', C: 'advises', I: 'hears' } as const;
  expect(await faultOf({ text, where: 'above', means })).toMatch(/^asks: What does “C” mean\?/);
});

test.each(unspoken)('a sentence that explains no mark leaves marks to be asked about: %s', async (text) => {
  const fault = await faultOf({ text, where: 'above', means: { X: 'owns', x: 'helps', '?': 'advises' } });
  expect(fault).toMatch(/^asks: What does “/);
});
