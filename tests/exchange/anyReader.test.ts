// Before a scheme is chosen each text is read by all of them. What none can read is told by one look.
import { describe, expect, test } from 'vitest';
import { schemeList } from '../../src/domain/matrix/schemeList';
import { anyReader } from '../../src/exchange/understand/letters/anyReader';
import { readCell } from '../../src/exchange/understand/letters/cell';
import { lexiconOf } from '../../src/exchange/understand/letters/schemeChoice';

const WORDS = schemeList.flatMap(({ codes }) => codes.flatMap(({ letter, name }) => [letter, name]));
const TEXTS = [
  ...WORDS,
  ...WORDS.flatMap((one, at) => [`${one}/${WORDS[(at * 7 + 3) % WORDS.length]}`, `${one} (Berlin only)`]),
  ...WORDS.map((one) => `${one}, but only at night`),
  ...[
    'Deploy 12',
    'Team RACI',
    'R?',
    'R*',
    '(R) A',
    'R, X',
    'RX',
    'Х',
    'n/a',
    '—',
    'Ana and Bo',
    'not involved',
  ],
  ...['verantwortlich', 'utförare', '责任者', 'Support the desk', 'AR {SD}', 'A1', 'R\nA', 'i.', 'Iván'],
];

describe('a text', () => {
  const any = anyReader(undefined, new Map());
  const readings = (text: string) => schemeList.map((scheme) => readCell(text, lexiconOf(scheme)));

  test.each(TEXTS)('is unknown to any scheme only where it is to each: “%s”', (text) => {
    const each = readings(text);
    const whole = each.find(({ unknown, stray, doubtful }) => unknown === undefined && !stray && !doubtful);
    expect(any.read(text)).toEqual(whole ?? each[0]);
  });

  test.each(TEXTS)('is read with one scheme as if there were no others: “%s”', (text) => {
    for (const scheme of schemeList) {
      const lexicon = lexiconOf(scheme);
      expect(any.among(lexicon)(text)).toEqual(readCell(text, lexicon));
    }
  });
});
