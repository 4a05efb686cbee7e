// What stands where a name is yet to come is no role.
import { describe, expect, test } from 'vitest';
import { kindOfName } from '../../../src/exchange/understand/words/nameWords';
import { readFile } from '../reading';
import { OPEN_NAMES, REAL_NAMES } from './placeholders';

/** They may be the initials of a person. */
const ASKED = new Set(['ND']);

const HEAD = 'Task,R,A,C,I\nDeploy,Dev,Ops,Legal,Board\nPatch,Ops,Dev,Board,Legal\n';

describe('a cell of names', () => {
  test.each(OPEN_NAMES.filter((text) => !ASKED.has(text)))('that holds “%s” names nobody', async (text) => {
    const { matrix, questions } = await readFile(`${HEAD}Restore,"${text}","${text}",Legal,\n`);
    expect(Object.values(matrix.roles).map(({ name }) => name)).toEqual(['Dev', 'Ops', 'Legal', 'Board']);
    expect(questions).toEqual([]);
  });

  test.each(REAL_NAMES)('that holds “%s” names a role', (text) => {
    expect(kindOfName(text)).toBe('name');
  });

  test('names the other half beside what names nobody yet', async () => {
    const { matrix, questions } = await readFile(`${HEAD}Restore,Dev,Ops / da definire,tbd or Legal,\n`);
    expect(Object.values(matrix.roles).map(({ name }) => name)).toEqual(['Dev', 'Ops', 'Legal', 'Board']);
    expect(questions).toEqual([]);
  });
});
