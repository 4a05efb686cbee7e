// A table that goes on below another head, and one that a long mail quotes.
import { expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { readFile } from './reading';

async function read(text: string, name: string) {
  const { matrix } = await readFile(text, name);
  const titles = new Map(Object.values(matrix.sections).map((section) => [section.id, section.name]));
  return inOrder(matrix.activities).map((activity) => `${titles.get(activity.sectionId)}: ${activity.name}`);
}

test('a name right above another head is the title of what follows, and no activity that nobody has', async () => {
  const rows = [
    'Plant Ostrava,,',
    'Activity,Manager,Crew',
    'Lubricate,A,R',
    'Overhaul,A,R',
    'Plant Győr,,',
    'Activity,Crew,Manager',
    'Lubricate,R,A',
    'Calibrate,R,A',
  ];
  expect((await read(rows.join('\n'), 'plan.csv')).sort()).toEqual([
    'Plant Győr: Calibrate',
    'Plant Győr: Lubricate',
    'Plant Ostrava: Lubricate',
    'Plant Ostrava: Overhaul',
  ]);
});

const AROUND = [
  'From: Dana',
  'To: Ravi',
  'Hi both,',
  'below is the list.',
  'Please look.',
  'It is long.',
  '',
];

test('the rows that a mail quotes lose their marks, however long the mail is', async () => {
  const mail = [...AROUND, '> Task\tOps\tIT', '> Move desks\tA\tR', '> Signs\tR\tA', '', 'Cheers', 'Dana'];
  expect(await read(mail.join('\n'), 'mail.txt')).toEqual(['Activities: Move desks', 'Activities: Signs']);
});

test('names that begin so in a table that does not keep theirs', async () => {
  const rows = ['Task\tOps\tIT', '> 10k\tA\tR', '> 20k\tR\tA', '< 10k\tA\tR'];
  expect(await read(rows.join('\n'), 'plan.txt')).toContain('Activities: > 10k');
});
