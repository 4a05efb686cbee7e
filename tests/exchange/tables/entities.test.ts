import { decodeHTMLStrict, decodeXML } from 'entities/decode';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeHtml, decodeXml } from '../../../src/exchange/tables/entities';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '&',
      ';',
      '#',
      'x',
      '&amp;',
      '&amp',
      '&lt;',
      '&quot;',
      '&apos;',
      '&nbsp;',
      '&eacute;',
      '&notin;',
      '&not',
    ],
    ...[
      '&NotEqualTilde;',
      '&fjlig;',
      '&Afr;',
      '&#10;',
      '&#x1F600;',
      '&#0;',
      '&#128;',
      '&#xD800;',
      '&#99999999;',
    ],
    ...['&#;', '&#x;', '&#39', '&unknown;', '&&lt;'],
  ),
  fc.string({ maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('entities are decoded as the functions of the package decode them', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(decodeHtml(written)).toBe(decodeHTMLStrict(written));
      expect(decodeXml(written)).toBe(decodeXML(written));
    }),
    { numRuns: 2_000 },
  );
});

test('what is no entity stays as it is written', () => {
  expect(decodeHtml('R&D &amp; Q&amp &notit; &copy;')).toBe('R&D & Q&amp &notit; ©');
  expect(decodeXml('&copy; &lt;')).toBe('&copy; <');
});
