// What a mail says below a table whose cells a separator parts is no row of it.
import { describe, expect, test } from 'vitest';
import { textRead } from './drawnText';

const ROLES = ['Sam', 'Ji-woo', 'Rosa'];
const ROWS = [
  'Clean the data: A R -',
  'Draft report: RA C C',
  'Steering deck: I R A',
  'Invoice check: A - R',
];

function table(separator: string): string {
  return [
    ['Task', 'Sam', 'Ji-woo', 'Rosa'],
    ['Clean the data', 'A', 'R', ''],
    ['Draft report', 'A/R', 'C', 'C'],
    ['Steering deck', 'i', 'r', 'a'],
    ['Invoice check', 'A', '', 'R'],
  ]
    .map((row) => row.join(separator))
    .join('\n');
}

const LEGEND = 'C = consulted; I = just cc';

const CLOSINGS = [
  'Best,',
  'Kind regards',
  '--',
  'Viele Grüße',
  'Mit freundlichen Grüßen',
  'Cordialement,',
  'Un saludo',
  'Cordiali saluti',
  'Um abraço,',
  'Met vriendelijke groet',
  'Pozdrawiam',
];

describe.each([
  ['bars', ' | '],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['commas', ','],
])('below a table parted by %s', (_, separator) => {
  const sign = ['Sam Okafor', 'Transformation Office', '+44 20 7946 0000'].join(separator);
  const read = async (below: string) => {
    const found = await textRead(`${table(separator)}\n${below}\n`);
    expect([found.roles, found.rows, found.questions]).toEqual([ROLES, ROWS, []]);
    expect(found.sections).toHaveLength(1);
    return found.told;
  };

  test.each(CLOSINGS)('a legend and “%s” with a name and a signature are text', async (closing) => {
    await read(`\n${LEGEND}\n\n${closing}\nSam\n--\n${sign}`);
    await read(`${closing}\nSam\n${sign}`);
  });

  test('text behind a blank line is told once', async () => {
    const told = await read(`\nShout by Friday\nif something is off\nSam\n${sign}`);
    expect(told).toContain(
      '4 lines of text outside the tables were not read. The first is “Shout by Friday”.',
    );
  });
});

describe('rows stay rows', () => {
  test.each([' | ', ';', ','])('behind a heading without a separator, parted by “%s”', async (separator) => {
    const more = ['Ship it', 'R', 'A', 'I'].join(separator);
    const found = await textRead(`${table(separator)}\n\nAfter the launch\n${more}\n`, 'plan.csv');
    expect(found.rows).toEqual([...ROWS, 'Ship it: R A I']);
    expect(found.sections.at(-1)).toBe('After the launch');
  });

  test('without a blank line above them, though their cells are empty', async () => {
    const found = await textRead(`${table(',')}\nKeep the books\nShip it,R,A,I\nRetro\n`, 'plan.csv');
    expect(found.rows.at(-1)).toBe('Retro: - - -');
  });

  test('within quotation marks', async () => {
    const found = await textRead(`${table(',')}\n"Ship it\n\nBest,\nand sell it",R,A,I\n`, 'plan.csv');
    expect(found.rows).toHaveLength(5);
    expect(found.rows.at(-1)).toMatch(/: R A I$/);
  });
});

test('a table of another kind below stays one', async () => {
  const people = [
    'Contacts',
    'Person,Department,Telephone',
    'Ana Ruiz,Payments,4711',
    'Bo Lind,Support,4712',
  ].join('\n');
  const { told } = await textRead(`${table(',')}\n\n${people}\n`, 'plan.csv');
  expect(told.join('\n')).not.toContain('outside the tables');
});

test('the greeting below a table drawn with bars is no activity', async () => {
  const drawn = table(' | ')
    .replaceAll(/^(.*)$/gm, '| $1 |')
    .replace('\n', '\n+------+-----+-----+-----+\n');
  const found = await textRead(`${drawn}\nSam\nTransformation Office\n`);
  expect([found.roles, found.rows]).toEqual([ROLES, ROWS]);
});
