// A table beside the matrix that has no letters.
import { expect, test } from 'vitest';
import { readFile } from '../reading';

const MATRIX = `| Task | Dev lead | Ops lead | Legal |
|---|---|---|---|
| Deploy | A | R | C |
| Patch | R | A | I |
| Restore | A | R | I |
`;

async function toldOf(rows: readonly string[]) {
  const [head = '', ...rest] = rows.map((row) => `| ${row} |`);
  const line = `|${'---|'.repeat(head.split('|').length - 2)}`;
  const { understanding } = await readFile(
    `${MATRIX}\nDates.\n\n${[head, line, ...rest].join('\n')}\n`,
    'plan.md',
  );
  const [told] = (understanding?.problems ?? []).filter(({ message }) =>
    message.includes('so the table was skipped'),
  );
  return told && [told.isRemark === true ? 'remark' : 'problem', told.place.fileLine];
}

test.each([
  [['Date | What', '5 Sep | scope frozen', '10 Oct | evidence complete']],
  [['Wann | Was', '5. September | Umfang steht', '10. Oktober | Abnahme']],
  [['Role | Phone', 'Dev lead | 555 0101', 'Ops lead | 555 0102']],
  [['Sigle | Sens', 'DSI | direction informatique', 'CSE | comité']],
  [['Version | Changed | Author', '0.1 | first draft | Ana', '0.2 | after the review | Bo']],
])('is a remark at its own line where it is about something else: %j', async (rows) => {
  expect(await toldOf(rows)).toEqual(['remark', 9]);
});

test.each([
  [['Task | Deputy', 'Deploy | Dev lead', 'Patch | Ops lead', 'Restore | Legal']],
  [['Step | Desk | Crew', 'Open | zz | qq', 'Close | qq | zz']],
])('is a problem where it may say who does what: %j', async (rows) => {
  expect(await toldOf(rows)).toEqual(['problem', 9]);
});
