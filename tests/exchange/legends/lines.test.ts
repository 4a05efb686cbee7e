// Lines beside a table that explain its letters, with and without a sign of equality.
import { describe, expect, test } from 'vitest';
import { legendOfText } from '../../../src/exchange/understand/letters/legendText';
import { readFile } from '../reading';
import { LEGEND_LINES, MORE_LEGENDS, NO_LEGENDS } from './legendLines';
import { faultOf } from './understoodLegend';

/** German has the word too, and means “like”: it is asked about. */
const UNREAD = 'I = wie';

const means = { R: 'does', A: 'owns', C: 'advises', I: 'hears' } as const;

describe.each(['rows', 'top', 'above', 'below'] as const)('a legend in %s', (where) => {
  test.each([...LEGEND_LINES, ...MORE_LEGENDS].filter((text) => !text.endsWith(UNREAD)))(
    '%s: is understood',
    async (text) => {
      expect(await faultOf({ text, where, means })).toBeUndefined();
    },
  );
});

const ROW = ['Pay the bills', 'Order paper', 'Open the gate'];

/** Right below the last activity, with numbers and beside them, in the column of the numbers or of the activities. */
const TABLE = ROW.map((name, at) => `${at + 1}\t${name}\tR\tA\tC\tI\n`).join('');

describe.each([
  ['\t{}\t\t\t\t', 'in the column of the activities'],
  ['{}\t\t\t\t\t', 'in the first column'],
  ['4\t{}\t\t\t\t', 'with a number'],
])('right below the last activity, %#', (line, where) => {
  test.each([...LEGEND_LINES, 'R lapar; A zopar; C dupar; I kipar'])(
    `%s: is no activity ${where}`,
    async (text) => {
      const { matrix } = await readFile(
        `No\tTask\tDev\tOps\tLegal\tBoard\n${TABLE}${line.replace('{}', `"${text.replaceAll('"', '""')}"`)}\n`,
        'file.tsv',
      );
      expect(Object.values(matrix.activities).map(({ name }) => name)).toEqual(ROW);
    },
  );
});

test.each(NO_LEGENDS)('“%s” is an activity where nobody has it', async (text) => {
  const { matrix } = await readFile(
    `No\tTask\tDev\tOps\tLegal\tBoard\n${TABLE}4\t"${text}"\t\t\t\t\n5\tPost\tR\tA\t\t\n`,
    'file.tsv',
  );
  expect(Object.values(matrix.activities).map(({ name }) => name)).toContain(text);
});

test.each(NO_LEGENDS)('“%s” explains no letters', (text) => {
  expect(legendOfText(text, {})).toEqual([]);
});
