// What is said when the browser's storage fails: in the words of the innermost cause, which is the browser's own.
import { describe, expect, it } from 'vitest';
import {
  isTaken,
  isWorthReopening,
  NEWER_VERSION,
  NewerSchema,
  notKept,
  StorageSilent,
  sentenceOf,
} from '../../src/storage/faults';
import { NotKept } from '../../src/storage/keeper';

const named = (name: string, more: object = {}) => ({ name, ...more });

describe('a fault', () => {
  it.each([
    [named('QuotaExceededError'), /no space left/],
    [new StorageSilent('Silent.'), /not responding/],
    [new NewerSchema('Newer.'), /newer version/i],
    [named('DatabaseClosedError'), /connection .* was lost/],
    [named('MissingAPIError'), /does not offer storage/],
    [named('SecurityError'), /blocks Answerable/],
    [named('AbortError'), /disk of this device may be full/],
    [named('UnknownError'), /error without a name/],
    [named('SomethingElse'), /does not say why/],
    [new Error('x'), /does not say why/],
    [undefined, /does not say why/],
    ['text', /does not say why/],
  ])('is said in a whole sentence: %o', (error, words) => {
    expect(sentenceOf(error)).toMatch(words);
    expect(sentenceOf(error)).toMatch(/^[A-Z].*\.$/);
  });

  it('is said by the cause inside it, in whichever way Dexie hides that', () => {
    const full = named('QuotaExceededError');
    expect(sentenceOf(named('AbortError', { inner: full }))).toMatch(/no space left/);
    expect(sentenceOf(named('BulkError', { failures: [full, named('SecurityError')] }))).toMatch(/no space/);
    expect(sentenceOf(named('AbortError', { inner: named('Strange') }))).toMatch(/may be full/);
  });

  it('that hides itself without end is said all the same', () => {
    const endless: { name: string; inner?: unknown } = named('UnknownError');
    endless.inner = endless;
    expect(sentenceOf(endless)).toMatch(/without a name/);
  });

  it('says that what was written is safe in the tab, once', () => {
    const said = notKept(named('QuotaExceededError'));
    expect(said.message).toMatch(/no space left.* Your changes are safe in this tab\. Do not close it\.$/);
    expect(notKept(said)).toBe(said);
    expect(notKept(new NotKept(NEWER_VERSION)).message).toBe(NEWER_VERSION);
  });
});

it('only a number that is taken means that another tab has written', () => {
  expect(isTaken(named('AbortError', { inner: named('ConstraintError') }))).toBe(true);
  expect(isTaken(named('AbortError'))).toBe(false);
});

it.each([
  ['UnknownError', true],
  ['InvalidStateError', true],
  ['DatabaseClosedError', true],
  ['StorageSilent', true],
  ['QuotaExceededError', false],
  ['ConstraintError', false],
])('after %s it is worth opening the database once more: %s', (name, worth) => {
  expect(isWorthReopening(named('Outer', { inner: named(name) }))).toBe(worth);
});
