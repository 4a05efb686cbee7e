// What our own files carry out of sight counts together with what people changed in sight.
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { PLAIN_CHOICE } from '../../../src/exchange/contract/codec';
import { codecById } from '../../../src/exchange/opening/codecList';
import { readFile } from '../reading';

const matrix = matrixFromSketch(`
                          | Clerk @business = Ann | Manager
  ## Payments
  Pay invoice [notes=Weekly] | R                 | A (over)
  Chase debtors              | RA                |
  ## Month end
  Close books                | R                 | A       `);

async function written(id: string): Promise<string> {
  const bytes = await codecById(id).write?.({
    matrix,
    choice: PLAIN_CHOICE,
    gaps: [],
    today: '2026-11-21' as CalendarDate,
  });
  return new TextDecoder().decode(bytes);
}

const rowNamed = (name: string, { activities }: typeof matrix) =>
  Object.values(activities).find((activity) => activity.name === name);

test.each([
  ['markdown', 'a.md', '| Chase debtors | RA |  |', '| Chase debtors | R | A |'],
  ['html', 'a.html', 'Chase debtors</th>', 'Chase all debtors</th>'],
])('a table changed in %s keeps notes, people and ids of the rest', async (id, name, before, after) => {
  const text = await written(id);
  expect(text).toContain(before);
  const { matrix: back, problems } = await readFile(text.replace(before, after), name);
  expect(back.id).toBe(matrix.id);
  expect(rowNamed('Pay invoice', back)).toEqual(rowNamed('Pay invoice', matrix));
  expect(Object.values(back.people).map((person) => person.name)).toEqual(['Ann']);
  expect(problems.some((problem) => problem.includes('The table was changed after export'))).toBe(true);
});

test('the changed letters are the ones of the table', async () => {
  const { matrix: back } = await readFile(
    (await written('markdown')).replace('| Chase debtors | RA |  |', '| Chase debtors | R | A |'),
    'a.md',
  );
  expect(Object.values(rowNamed('Chase debtors', back)?.assignments ?? {})).toEqual(['R', 'A']);
});

test('what is not to be carried is not in the file', async () => {
  const bytes = await codecById('html').write?.({
    matrix,
    choice: { ...PLAIN_CHOICE, carry: false },
    gaps: [],
    today: '2026-11-21' as CalendarDate,
  });
  const text = new TextDecoder().decode(bytes);
  expect(text).not.toContain('answerable-matrix');
  const { matrix: back } = await readFile(text, 'a.html');
  expect(Object.values(back.activities).map(({ name }) => name)).toEqual([
    'Pay invoice',
    'Chase debtors',
    'Close books',
  ]);
  expect(Object.values(back.sections).map(({ name }) => name)).toEqual(['Payments', 'Month end']);
});

test('a damaged part out of sight leaves what is in sight', async () => {
  const text = (await written('markdown')).replace(/(answerable-matrix \w+ )[A-Za-z0-9+/]{9}/, '$1A');
  const { matrix: back, problems } = await readFile(text, 'a.md');
  expect(Object.values(back.activities)).toHaveLength(3);
  expect(problems).toContainEqual(expect.stringContaining('is damaged, so only the visible table was read'));
});

test('a record of “CSV with details” without an id is skipped and told, and the rest is read', async () => {
  const text = await written('csv-details');
  const changed = text.replace(/""id"":""(Ann[^"]*)""/, '""kier"":""$1""');
  expect(changed).not.toBe(text);
  const { matrix: back, problems } = await readFile(changed, 'a.csv');
  expect(Object.keys(back.people)).toEqual([]);
  expect(Object.keys(back.activities)).toHaveLength(3);
  expect(problems).toContainEqual(expect.stringMatching(/^row \d+: Its record has no id/i));
  expect(problems.join()).not.toContain('undefined');
});

test.each(['null', '7', '[]', '"text"'])('data that are %s refuse the file with their row', async (data) => {
  const text = await written('csv-details');
  const changed = text.replace(/people,"\{.*\}"\r\n/, `people,"${data.replaceAll('"', '""')}"\r\n`);
  expect(changed).not.toBe(text);
  await expect(readFile(changed, 'a.csv')).rejects.toThrow(/^Row \d+, column Data was changed/);
});
