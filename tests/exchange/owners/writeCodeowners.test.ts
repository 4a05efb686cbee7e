import { assert, constantFrom, property, string, tuple, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import type { Activity, Matrix, Role } from '../../../src/domain/matrix/matrix';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { readRules } from '../../../src/exchange/owners/codeownersFacts';
import { pathKey, whyNotAPattern } from '../../../src/exchange/owners/patterns';
import { writeCodeowners } from '../../../src/exchange/owners/writeCodeowners';

const today = '2026-03-01' as CalendarDate;

const sketch = `
           | Payments | Search team | Docs
  ## Code
  Pay        | RA | C | I
  Find       | -  | A | R
  Write      | -  | - | RA
  Everything | R  | A | -
`;

type Given = { [name: string]: Partial<Role> & Partial<Activity> };

function matrixWith(roles: Given, rows: Given): Matrix {
  const matrix = matrixFromSketch(sketch);
  const merged = (map: object, more: Given) =>
    Object.fromEntries(
      Object.entries(map).map(([id, value]) => {
        const found = Object.entries(more).find(([name]) => idOf(name) === id);
        return [id, { ...value, ...found?.[1] }];
      }),
    );
  return {
    ...matrix,
    roles: merged(matrix.roles, roles),
    activities: merged(matrix.activities, rows),
  } as Matrix;
}

const handles: Given = {
  Payments: { aliases: ['Billing', '@acme/payments'] },
  'Search team': { team: 'acme/search' },
};

test('names the accountable roles of each path, wide paths first', () => {
  const matrix = matrixWith(handles, {
    Pay: { paths: ['/services/pay/', '*.sql'] },
    Find: { paths: ['/services/', '/services/pay/find me/'] },
    Everything: { paths: ['*'] },
  });
  const { text, lacking } = writeCodeowners(matrix, today);
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
    '* @acme/search',
    '*.sql @acme/payments',
    '/services/ @acme/search',
    '/services/pay/ @acme/payments',
    '/services/pay/find\\ me/ @acme/search',
  ]);
  expect(text).toMatch(/^# Suggested from the matrix "Sketch" on 2026-03-01\./);
  expect(lacking).toEqual([]);
});

test('says whose handle is missing, in a comment and beside the file', () => {
  const { text, lacking } = writeCodeowners(matrixWith(handles, { Write: { paths: ['/docs/'] } }), today);
  expect(text).toContain('# /docs/ has no owner here. No handle for "Docs". Add one');
  expect(lacking).toEqual([expect.stringMatching(/^\/docs\/: No handle for "Docs"/)]);
});

test('leaves out archived rows, and joins the owners of rows with one path', () => {
  const matrix = matrixWith(handles, {
    Pay: { paths: ['/a/'] },
    Find: { paths: ['/a/**'] },
    Write: { paths: ['/old/'], archived: true },
  });
  const { text } = writeCodeowners(matrix, today);
  expect(text).toContain('\n/a/ @acme/payments @acme/search\n');
  expect(text).not.toContain('/old/');
});

test('a path that no line can hold stays a comment', () => {
  const paths = ['[Section]', '!/a/', 'a\n* @evil/team'];
  const { text, lacking } = writeCodeowners(matrixWith(handles, { Pay: { paths } }), today);
  expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  expect(lacking).toHaveLength(3);
});

test('reading what was written gives the same owners for each path', () => {
  const path = tuple(
    constantFrom('', '/', '/src/', '**/'),
    string({ unit: constantFrom(...'ab \\#@/[]*?.é'), minLength: 1, maxLength: 8 }),
  )
    .map((parts) => parts.join('').trim())
    .filter((text) => text !== '' && whyNotAPattern(text) === undefined);
  const paths = uniqueArray(path, { selector: pathKey, minLength: 3, maxLength: 9 });
  assert(
    property(paths, (all) => {
      const rows = ['Pay', 'Find', 'Everything'].map((name, at) => {
        return [name, { paths: all.filter((_, place) => place % 3 === at) }] as const;
      });
      const { text } = writeCodeowners(matrixWith(handles, Object.fromEntries(rows)), today);
      const written = new Map(
        all.map((each, at) => [pathKey(each), at % 3 === 0 ? '@acme/payments' : '@acme/search']),
      );
      const { rules } = readRules(text);
      const read = rules.map((rule) => [pathKey(rule.path), rule.owners.map((owner) => owner.text).join()]);
      expect(new Map(read as [string, string][])).toEqual(written);
    }),
  );
});
