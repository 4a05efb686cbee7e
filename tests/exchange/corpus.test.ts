// Files of many layouts and quirks, each with what a person would read in it, written by hand beside it.
// `| heads`, `## section`, `activity | cells`; a cell is `letters (condition) {note}`; `?` a question, `!` the beginning of a problem,
// `~` what some problem, question or suggestion must mention; `: scheme`, `= name`, `// field: text` behind a row, `@team` behind a role.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Activity, Matrix } from '../../src/domain/matrix/matrix';
import { byOrder, inOrder } from '../../src/domain/matrix/order';
import { FileRefused } from '../../src/exchange/contract/bounds';
import { faultsIn } from './accounts';
import { expectSameBytes } from './canonical/sameBytes';
import { type ReadFile, readFile, understoodFile } from './reading';

const folder = 'tests/fixtures/import/';
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected'));

const counts = { read: 0, told: 0, asked: 0, refused: 0, 'silently wrong': 0 };

function outcomeOf(read: ReadFile | FileRefused): 'read' | 'told' | 'asked' | 'refused' {
  if (read instanceof FileRefused) return 'refused';
  return read.questions.length > 0 ? 'asked' : read.problems.length > 0 ? 'told' : 'read';
}

// `COUNT=1 npx vitest run tests/exchange/corpus.test.ts` prints how many files end how.
afterAll(() => {
  const line = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`);
  if (process.env.COUNT) process.stdout.write(`${files.length} files: ${line.join(', ')}\n`);
});

describe.each(files)('%s', (name) => {
  const expected = readFileSync(`${folder}${name}.expected`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const starting = (mark: string) =>
    expected.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length).trim());

  const bytes = new Uint8Array(readFileSync(folder + name));
  let found: Promise<ReadFile | FileRefused> | undefined;
  /** Once for all that is claimed of it. */
  const reading = () => {
    found ??= readFile(bytes, name).catch((error: unknown) => {
      if (error instanceof FileRefused) return error;
      throw error;
    });
    return found;
  };

  test('is read as a person reads it', async () => {
    const read = await reading();
    const outcome = outcomeOf(read);
    try {
      compare(read);
      counts[outcome] += 1;
    } catch (fault) {
      if (outcome === 'read') counts['silently wrong'] += 1;
      throw fault;
    }
  });

  test('has every cell accounted for', async () => {
    const read = await reading();
    const understanding =
      read instanceof FileRefused ? await understoodFile(bytes, name) : read.understanding;
    if (understanding) expect(faultsIn(understanding)).toEqual([]);
  });

  test('is the same bytes when it is written, read and written again', async () => {
    const read = await reading();
    if (!(read instanceof FileRefused)) await expectSameBytes(read.matrix);
  });

  function compare(read: ReadFile | FileRefused): void {
    if (read instanceof FileRefused) {
      expect(starting('refused:')).toEqual([expect.stringMatching(/./)]);
      expect(read.message).toContain(starting('refused:')[0]);
      return;
    }
    expect(read.questions).toEqual(starting('?'));
    const said = [...read.problems, ...saidBy(read)].join('\n');
    expect(starting('~').filter((text) => !said.includes(text))).toEqual([]);
    const rows = expected.filter((line) => !/^[?!~:=] /.test(line));
    if (rows.length === 0) return;
    expect(shown(read.matrix)).toEqual(rows.map(tidy));
    expect(schemeOf(read)).toBe(starting(': ')[0] ?? 'raci');
    if (starting('= ')[0]) expect(read.matrix.name).toBe(starting('= ')[0]);
    const wanted = starting('! ');
    if (starting('~').length > 0) return;
    expect(
      read.problems.map((problem, place) =>
        problem.startsWith(wanted[place] ?? '\0') ? wanted[place] : problem,
      ),
    ).toEqual(wanted);
  }
});

test('the corpus has at least 60 files, and more than 50 that hold a matrix', () => {
  expect(files.length).toBeGreaterThanOrEqual(60);
  const refused = files.filter((name) =>
    /^refused:/m.test(readFileSync(`${folder}${name}.expected`, 'utf8')),
  );
  expect(files.length - refused.length).toBeGreaterThan(50);
});

function saidBy({ understanding }: ReadFile): string[] {
  const { questions = [], offers = [] } = understanding ?? {};
  return [...questions, ...offers].map(({ text, because }) => `${text} ${because}`);
}

function shown(matrix: Matrix): string[] {
  const roles = inOrder(matrix.roles);
  const lines = [`| ${roles.map(({ name, team }) => (team ? `${name} @${team}` : name)).join(' | ')}`];
  for (const section of inOrder(matrix.sections)) {
    const rows = Object.values(matrix.activities)
      .filter(({ sectionId }) => sectionId === section.id)
      .sort(byOrder);
    if (rows.length > 0) lines.push(`## ${section.name}`);
    for (const row of rows)
      lines.push([row.name, ...roles.map(({ id }) => cellOf(row, id))].join(' | ') + fieldsOf(row));
  }
  return lines.map(tidy);
}

function cellOf({ assignments, conditions, cellNotes }: Activity, id: keyof Activity['assignments']): string {
  return [
    assignments[id] ?? '',
    conditions?.[id] ? `(${conditions[id]})` : '',
    cellNotes?.[id] ? `{${cellNotes[id]}}` : '',
  ].join(' ');
}

function fieldsOf(activity: Activity): string {
  const fields = (['notes', 'dueOn', 'link', 'scope', 'paths'] as const).flatMap((field) =>
    activity[field] ? [`${field}: ${String(activity[field]).replaceAll('\n', '\\n')}`] : [],
  );
  return fields.length > 0 ? ` // ${fields.join('; ')}` : '';
}

function schemeOf({ matrix: { scheme } }: ReadFile): string {
  return scheme.id === 'own'
    ? `own ${scheme.codes.map(({ letter, name, meaning }) => `${letter}:${name}:${meaning}`).join(' ')}`
    : scheme.id;
}

function tidy(line: string): string {
  return line
    .replace(/\\n/g, '\n')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ \|(?= |$)/g, '|')
    .replace(/\| /g, '|')
    .trim();
}
