// A head that names a size or a state, above letters of roles: nothing is passed over without a doubt.
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { isCertain } from '../../src/exchange/understand/reading/certainty';
import { readFile } from './reading';

async function read(head: string, ...cells: string[]) {
  const rows = cells.map((cell, at) => `Step ${at},A,${cell},R`);
  const { matrix, understanding } = await readFile(
    [`Activity,Legal,${head},Sales`, ...rows].join('\n'),
    'a.csv',
  );
  return {
    roles: inOrder(matrix.roles).map(({ name }) => name),
    isSure: understanding !== undefined && isCertain(understanding),
  };
}

describe('a column called Risk', () => {
  test('is a role where it has letters of who works and who is asked, and that is a guess', async () => {
    expect(await read('Risk', 'C', 'R', 'A', 'I')).toEqual({
      roles: ['Legal', 'Risk', 'Sales'],
      isSure: false,
    });
  });

  test('is what is said of an activity where it has levels', async () => {
    expect(await read('Risk', 'H', 'M', 'L', 'H')).toEqual({ roles: ['Legal', 'Sales'], isSure: true });
  });
});

describe('a column called Status', () => {
  test('with red, amber and green is no role', async () => {
    expect(await read('Status', 'R', 'A', 'G', 'R')).toEqual({ roles: ['Legal', 'Sales'], isSure: true });
  });

  test.each([
    ['red and amber alone', ['R', 'A', 'R', 'A']],
    ['closed and in progress', ['C', 'I', 'C', 'I']],
  ])('with %s is no role, and that is a guess', async (_, cells) => {
    expect(await read('Status', ...cells)).toEqual({ roles: ['Legal', 'Sales'], isSure: false });
  });
});
