// Rows of one name alone: a heading looks like the other headings, and an activity that nobody has does not. Both ways round.
import { describe, expect, test } from 'vitest';
import { readFile } from './reading';

/** `# name`: a heading. `- name`: an activity that nobody has. Anything else: an activity with letters. */
async function read(looks: (name: string) => string, lines: readonly string[]) {
  const rows = lines.map((line) => {
    if (line.startsWith('# ')) return `${looks(line.slice(2))};;;`;
    return line.startsWith('- ') ? `${line.slice(2)};;;` : `${line};R;A;I`;
  });
  const { matrix } = await readFile(['Task;Lead;Crew;Office', ...rows].join('\n'), 'plan.csv');
  const sections = Object.values(matrix.sections);
  return sections.flatMap(({ id, name }) => [
    `# ${name}`,
    ...Object.values(matrix.activities)
      .filter(({ sectionId }) => sectionId === id)
      .map((activity) => activity.name),
  ]);
}

const LOOKS: readonly [string, (name: string) => string][] = [
  ['capitals', (name) => name.toUpperCase()],
  ['a colon', (name) => `${name}:`],
  ['bold type', (name) => `**${name}**`],
  ['a rule on both sides', (name) => `--- ${name} ---`],
  ['an arrow', (name) => `► ${name}`],
  ['numbers', (name) => `${['Planning', 'Building', 'Running'].indexOf(name) + 1}. ${name}`],
  ['one word each', (name) => name],
];

const EMPTY = 'Crash-free rate, watch and act';
const PLACES: readonly [string, readonly string[]][] = [
  [
    'behind the last heading',
    [
      '# Planning',
      'Refine it',
      '# Building',
      'Write it',
      '# Running',
      `- ${EMPTY}`,
      'Answer reviews',
      'Be on call',
    ],
  ],
  [
    'before the last heading',
    [
      '# Planning',
      'Refine it',
      '# Building',
      'Write it',
      `- ${EMPTY}`,
      '# Running',
      'Answer reviews',
      'Be on call',
    ],
  ],
  [
    'behind the first heading',
    ['# Planning', `- ${EMPTY}`, 'Refine it', '# Building', 'Write it', '# Running', 'Answer reviews'],
  ],
  [
    'before a heading in the middle',
    ['# Planning', 'Refine it', `- ${EMPTY}`, '# Building', 'Write it', '# Running', 'Answer reviews'],
  ],
  [
    'twice behind a heading',
    [
      '# Planning',
      'Refine it',
      '# Building',
      `- ${EMPTY}`,
      '- Wipe the old phones clean',
      'Write it',
      '# Running',
      'Answer reviews',
    ],
  ],
];

const wanted = (lines: readonly string[], looks: (name: string) => string) =>
  lines.map((line) =>
    line.startsWith('# ') ? `# ${looks(line.slice(2)).replace(/[*]/g, '')}` : line.replace(/^- /, ''),
  );

describe.each(LOOKS)('headings told by %s', (_, looks) => {
  test.each(PLACES)('an empty row %s is an activity', async (_place, lines) => {
    expect(await read(looks, lines)).toEqual(wanted(lines, looks));
  });
});

test('an empty row between activities is one where headings have capitals', async () => {
  const lines = ['# Planning', 'Refine it', `- ${EMPTY}`, 'Draw it', '# Building', 'Write it'];
  expect(await read((name) => name.toUpperCase(), lines)).toEqual([
    '# PLANNING',
    'Refine it',
    EMPTY,
    'Draw it',
    '# BUILDING',
    'Write it',
  ]);
});

describe('headings of two levels', () => {
  const upper = (name: string) => (name.length > 4 ? name.toUpperCase() : name);

  test('stay headings: the one below names the section, and the one above is no activity', async () => {
    const lines = [
      '# Front office',
      '# Desk',
      'Greet',
      '# Back office',
      '# Post',
      'Sort',
      '# Safe',
      'Count it',
    ];
    expect(await read(upper, lines)).toEqual(['# Desk', 'Greet', '# Post', 'Sort', '# Safe', 'Count it']);
  });

  test('one title in capitals above plain headings leaves them what they are', async () => {
    const lines = ['# Office handbook', '# Desk', 'Greet', '# Post', 'Sort', '# Safe', 'Lock it'];
    expect((await read(upper, lines)).filter((line) => line.startsWith('# '))).toEqual([
      '# Desk',
      '# Post',
      '# Safe',
    ]);
  });
});

test('capitals tell nothing where activities have them too', async () => {
  const lines = ['# Planning', 'REFINE', '# Building', 'WRITE IT', 'SHIP IT', '# Ops', 'WATCH'];
  const upper = (name: string) => (name === 'Ops' ? name : name.toUpperCase());
  expect(await read(upper, lines)).toEqual([
    '# PLANNING',
    'REFINE',
    '# BUILDING',
    'WRITE IT',
    'SHIP IT',
    '# Ops',
    'WATCH',
  ]);
});
