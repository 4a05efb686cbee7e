import { expect, it } from 'vitest';
import { type Codes, meaningsInWords } from '../../../src/domain/matrix/scheme/codes';
import raci from '../../../src/domain/matrix/schemes/raci';

const said = (letters: string | undefined) => meaningsInWords(raci, letters as Codes | undefined);

it('names whoever answers first, and an empty cell as nothing', () => {
  expect(said('RA')).toBe('Accountable, Responsible');
  expect(said(undefined)).toBe('nothing');
});

// The owner moved to the front, and the letter that the scheme does not know took the owner's place in the sentence.
it('says a letter that the scheme does not know as it is, wherever it stands', () => {
  expect(said('XA')).toBe('Accountable, X');
});
