// The lengths in a matrix, each at its bound and one beyond it, at the one door that all others lead to.
import { describe, expect, it } from 'vitest';
import { MATRIX_BOUNDS } from '../../../src/domain/matrix/bounds';
import { matrixFromSaved, SAVED_VERSION } from '../../../src/domain/matrix/saved';
import { fullMatrix } from '../../support/fullMatrix';

type Json = ReturnType<typeof JSON.parse>;

const changed = (change: (json: Json) => void): Json => {
  const json = JSON.parse(JSON.stringify(fullMatrix));
  change(json);
  return json;
};
const read = (matrix: Json, from: 'outside' | 'device' = 'outside') =>
  matrixFromSaved({ version: SAVED_VERSION, matrix }, { from });
const told = (matrix: Json, from?: 'outside' | 'device') =>
  read(matrix, from).problems.map(({ place, message }) => `${place}: ${message}`);

const copies = (one: Json, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, place) => {
      const id = `copy-of-one-${String(place).padStart(8, '0')}`;
      return [id, { ...one, id }];
    }),
  );

describe('a text at its bound is kept, a longer one is cut and told', () => {
  const most = { name: MATRIX_BOUNDS.name, line: MATRIX_BOUNDS.line, note: MATRIX_BOUNDS.note };
  const fields: readonly [string, keyof typeof most, (json: Json, text: string) => void, string][] = [
    ['the matrix', 'name', (json, text) => (json.name = text), 'matrix: “name”'],
    ['its subtitle', 'name', (json, text) => (json.subtitle = text), 'matrix: “subtitle”'],
    ['a code', 'name', (json, text) => (json.scheme.codes[1].name = text), 'scheme: “codes > 1 > name”'],
    [
      'a link',
      'line',
      (json, text) => (json.activities['activity-0000001'].link = text),
      'activity “Set budget”: “link”',
    ],
    [
      'a note',
      'note',
      (json, text) => (json.activities['activity-0000001'].notes = text),
      'activity “Set budget”: “notes”',
    ],
    [
      'a cell',
      'note',
      (json, text) => (json.activities['activity-0000001'].conditions['role-00000000001'] = text),
      'activity “Set budget” > conditions: “role-00000000001”',
    ],
    [
      'an alias',
      'name',
      (json, text) => (json.roles['role-00000000001'].aliases[0] = text),
      'role “Architect”: “aliases > 0”',
    ],
    [
      'a field that nobody knows',
      'note',
      (json, text) => (json.weather = { sky: [text] }),
      'weather > sky: “1”',
    ],
  ];

  it.each(fields)('in %s', (_, kind, set, place) => {
    const has = (length: number) => changed((json) => set(json, '𝐖'.repeat(length)));
    expect(told(has(most[kind]))).toEqual([]);
    const over = has(most[kind] + 1);
    expect(told(over)).toEqual([
      `${place} has ${(most[kind] + 1).toLocaleString('en')} characters. The first ${most[kind].toLocaleString('en')} were kept.`,
    ]);
    const fit = has(most[kind]);
    expect(read(over).matrix).toEqual(read(fit).matrix);
  });

  it('a text beyond both the bound of any text and its own is told once, with all of its length', () => {
    const json = changed((matrix) => {
      matrix.name = 'W'.repeat(20_000);
      matrix.activities['activity-0000001'].name = 'W'.repeat(30_000);
    });
    expect(told(json).map((line) => line.replace(/“W+…?”/, '“W…”'))).toEqual([
      'matrix: “name” has 20,000 characters. The first 500 were kept.',
      'activity “W…”: “name” has 30,000 characters. The first 500 were kept.',
    ]);
  });

  it('a key is left out', () => {
    const has = (length: number) =>
      changed((json) => {
        json.settings.rules['k'.repeat(length)] = { on: true };
      });
    expect(told(has(MATRIX_BOUNDS.key))).toEqual([]);
    expect(told(has(MATRIX_BOUNDS.key + 1))).toEqual([
      expect.stringMatching(/^settings > rules > k+….*cannot be a field name\. It was skipped\.$/),
    ]);
  });

  it('lists and maps lose what is beyond their bound', () => {
    const most = MATRIX_BOUNDS.entries;
    const has = (length: number) =>
      changed((json) => {
        json.weather = { days: Array.from({ length }, (_, day) => day) };
        json.activities['activity-0000001'].moods = copies({}, length);
      });
    expect(told(has(most))).toEqual([]);
    expect(told(has(most + 1))).toEqual([
      'activity “Set budget”: “moods” has 5,001 entries. The first 5,000 were kept.',
      'weather: “days” has 5,001 entries. The first 5,000 were kept.',
    ]);
  });

  it('and no more than a thousand problems are told one by one', () => {
    const json = changed((matrix) => {
      matrix.people = copies({ name: 'Kim' }, 3_000);
      for (const person of Object.values<Json>(matrix.people)) person.email = 7;
    });
    const problems = told(json);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatch(/^matrix: 2,\d\d\d more places were repaired or skipped/);
  });
});

describe('control characters', () => {
  it('are taken out of every text, line breaks and tabs aside', () => {
    const json = changed((matrix) => {
      matrix.name = 'Pay\u0000\u001b[31m';
      matrix.activities['activity-0000001'].paths = ['/a\u000b/b\u000c'];
      matrix.activities['activity-0000001'].notes = 'one\r\ntwo\tthree\u009f';
    });
    const { matrix } = read(json);
    const [activity] = Object.values<Json>(matrix.activities as Json);
    expect(matrix.name).toBe('Pay[31m');
    expect(activity.paths).toEqual(['/a/b']);
    expect(activity.notes).toBe('one\ntwo\tthree');
  });
});
