// Promises that every shipped scheme keeps.
import { describe, expect, it } from 'vitest';
import { faultsOfScheme } from '../../src/domain/edits/schemeFaults';
import { MEANINGS } from '../../src/domain/matrix/scheme/scheme';
import { proposeMapping } from '../../src/domain/matrix/scheme/schemeMapping';
import { schemeList } from '../../src/domain/matrix/schemeList';

it('knows the eight schemes, RACI first', () => {
  expect(schemeList[0]?.name).toBe('RACI');
  expect(schemeList.map((scheme) => scheme.name).toSorted()).toEqual(
    ['CAIRO', 'DACI', 'DRI', 'MOCHA', 'RACI', 'RACI-VS', 'RAPID', 'RASCI'].toSorted(),
  );
});

describe.each(schemeList.map((scheme) => [scheme.name, scheme] as const))('%s', (_, scheme) => {
  it('has no faults', () => expect(faultsOfScheme(scheme)).toEqual([]));

  it('has one code that owns, held by exactly one role', () => {
    const owners = scheme.codes.filter((code) => code.meaning === 'owns');
    expect(owners).toHaveLength(1);
    expect(owners[0]).toMatchObject({ least: 1, most: 1 });
  });

  it('excludes only letters that it has, and never the letter itself', () => {
    const letters = scheme.codes.map((code) => code.letter);
    for (const code of scheme.codes) {
      expect(letters).toEqual(expect.arrayContaining([...code.excludes]));
      expect(code.excludes).not.toContain(code.letter);
      expect(MEANINGS).toContain(code.meaning);
    }
  });

  it('says what each code means in a sentence', () => {
    for (const code of scheme.codes) expect(code.definition).toMatch(/^[A-Z].*\.$/);
  });

  it('maps every letter onto itself when it changes into itself', () => {
    const mapping = proposeMapping(scheme, scheme);
    for (const { letter } of scheme.codes) expect(mapping[letter]).toBe(letter);
  });

  it.each(schemeList.map((other) => [other.name, other] as const))(
    'keeps the owner on the way to %s',
    (_, other) => {
      const owner = scheme.codes.find((code) => code.meaning === 'owns')?.letter ?? '';
      const target = proposeMapping(scheme, other)[owner];
      expect(other.codes.find((code) => code.letter === target)?.meaning).toBe('owns');
    },
  );
});
