// Who confirmed what, in the columns of CSV with all details and on a sheet of a spreadsheet: shown, and never read as said.
import { expect, test } from 'vitest';
import { confirmRows } from '../../../src/domain/edits/confirmRows';
import { setCodes } from '../../../src/domain/edits/setCodes';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { ActivityId, PersonId, RoleId } from '../../../src/domain/matrix/ids';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { codecById } from '../../../src/exchange/opening/codecList';
import { sheetsFromFile } from '../../../src/exchange/tables/spreadsheet';
import { afterEdit } from '../../support/edits';
import { TODAY } from '../../support/memorySession';
import { readFile } from '../reading';

const UNTIL = '2027-05-01' as CalendarDate;
const sketch = matrixFromSketch(`
           | Architect = Ann | Engineer = Bob
    ## Money
    Pay    | A               | R
    Sign   | A               | R
    Review | A               | R`);
const [pay, sign] = [idOf<ActivityId>('Pay'), idOf<ActivityId>('Sign')];
const yes = (activityId: ActivityId) => ({
  activityId,
  personId: idOf<PersonId>('Ann'),
  who: 'Ann',
  said: 'yes' as const,
  on: TODAY,
  until: UNTIL,
});
const confirmed = afterEdit(sketch, confirmRows(sketch, [yes(pay), yes(sign)], TODAY));
const lapse = setCodes(confirmed, [{ activityId: sign, roleId: idOf<RoleId>('Engineer') }], 'C' as Codes);
const matrix = afterEdit(confirmed, lapse);

async function written(id: string, of: Matrix = matrix): Promise<Uint8Array> {
  const bytes = await codecById(id).write?.({
    matrix: of,
    choice: { ...PLAIN_CHOICE, carry: true },
    gaps: [],
    today: TODAY,
  });
  return bytes ?? new Uint8Array();
}
const csv = async (of?: Matrix) => new TextDecoder().decode(await written('csv-details', of));

test('CSV with all details says who confirmed each activity, when and until when, and what no longer holds', async () => {
  const [head, ...lines] = (await csv()).split('\r\n');
  expect(head).toContain(',Agreement,Confirmed by,Confirmed on,Confirmed until,Activity id,');
  const shown = (name: string) =>
    lines
      .find((line) => line.startsWith(`Money,${name},`))
      ?.split(',')
      .slice(4, 8);
  expect(shown('Pay')).toEqual(['Confirmed', 'Ann', TODAY, UNTIL]);
  expect(shown('Review')).toEqual(['Not confirmed', '', '', '']);
  expect(lines.find((line) => line.startsWith('Money,Sign,'))).toContain(
    '"Confirmed by Ann on 2026-11-21, no longer: Engineer has C, was R",,,,',
  );
});

test('it is read back whole, and a name written into its columns confirms nothing', async () => {
  const text = await csv();
  expect((await readFile(text)).matrix).toEqual(matrix);
  const forged = text.replace('Not confirmed,,,', `Confirmed,Ann,${TODAY},${UNTIL}`);
  expect(forged).not.toBe(text);
  expect((await readFile(forged)).matrix).toEqual(matrix);
});

test('before anyone was asked there are no such columns', async () => {
  expect(await csv(sketch)).not.toContain('Confirmed by');
});

test('a spreadsheet has them on a sheet of their own, unless it goes without what it carries', async () => {
  const { tables } = sheetsFromFile(await written('xlsx'));
  const [, ...rest] = tables;
  const sheet = rest.find(({ name }) => name === 'Sheet Agreement');
  expect(sheet?.rows.slice(0, 3)).toEqual([
    ['Section', 'Activity', 'Agreement', 'Confirmed by', 'Confirmed on', 'Confirmed until'],
    ['Money', 'Pay', 'Confirmed', 'Ann', TODAY, UNTIL],
    ['Money', 'Sign', 'Confirmed by Ann on 2026-11-21, no longer: Engineer has C, was R'],
  ]);
  const bare = await codecById('xlsx').write?.({
    matrix,
    choice: { ...PLAIN_CHOICE, carry: false },
    gaps: [],
    today: TODAY,
  });
  expect(sheetsFromFile(bare ?? new Uint8Array()).tables.map(({ name }) => name)).not.toContain(
    'Sheet Agreement',
  );
});
