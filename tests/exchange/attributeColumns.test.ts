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
    told: understanding?.problems.map(({ message }) => message) ?? [],
  };
}

const AS_NOTES =
  '“Status” holds only letters. They were kept as notes; if it is a role, choose that for the column.';

describe('a column called Risk', () => {
  test('is a role where it has letters of who works and who is asked, and that is a guess', async () => {
    expect(await read('Risk', 'C', 'R', 'A', 'I')).toEqual({
      roles: ['Legal', 'Risk', 'Sales'],
      isSure: false,
      told: [],
    });
  });

  test.each([
    ['that is asked and told', ['C', 'I', 'C', 'I']],
    ['that decides and is asked', ['C', 'A', '', 'C']],
  ])('is a role %s, though nobody works in it', async (_, cells) => {
    const { roles } = await read('Risk', ...cells);
    expect(roles).toEqual(['Legal', 'Risk', 'Sales']);
  });

  test('is what is said of an activity where it has levels', async () => {
    expect(await read('Risk', 'H', 'M', 'L', 'H')).toEqual({
      roles: ['Legal', 'Sales'],
      isSure: true,
      told: [],
    });
  });
});

describe('a column called Status', () => {
  test('with red, amber and green is no role', async () => {
    expect(await read('Status', 'R', 'A', 'G', 'R')).toEqual({
      roles: ['Legal', 'Sales'],
      isSure: true,
      told: [],
    });
  });

  test.each([
    ['red and amber alone', ['R', 'A', 'R', 'A']],
    ['closed and in progress', ['C', 'I', 'C', 'I']],
  ])('with %s is no role, and that is a guess', async (_, cells) => {
    expect(await read('Status', ...cells)).toEqual({
      roles: ['Legal', 'Sales'],
      isSure: false,
      told: [AS_NOTES],
    });
  });
});

describe('a column called Impact', () => {
  const table = (...rows: string[]) => readFile(['Activity,Legal,Impact,Sales', ...rows].join('\n'), 'a.csv');
  const namesOf = async (...rows: string[]) =>
    inOrder((await table(...rows)).matrix.roles).map(({ name }) => name);

  test('is a role where it has the A that rows lack', async () => {
    expect(
      await namesOf('One,A,,R', 'Two,C,A,R', 'Three,A,,R', 'Four,A,A,R', 'Five,,A,R', 'Six,A,,R'),
    ).toEqual(['Legal', 'Impact', 'Sales']);
  });

  test('is none where as many rows have another', async () => {
    expect(await namesOf('One,A,A,R', 'Two,C,A,R', 'Three,A,R,R', 'Four,A,R,R')).toEqual(['Legal', 'Sales']);
  });

  test('is none where hardly any row has an A', async () => {
    expect(await namesOf('One,C,A,R', 'Two,C,A,R', 'Three,A,R,R', 'Four,R,R,I')).toEqual(['Legal', 'Sales']);
  });
});
