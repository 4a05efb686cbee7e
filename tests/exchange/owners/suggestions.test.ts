import { produce } from 'immer';
import { expect, test } from 'vitest';
import { edits } from '../../../src/domain/edits/edit';
import type { CalendarDate } from '../../../src/domain/matrix/date';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { PLAIN_CHOICE } from '../../../src/exchange/codec';
import { codecById } from '../../../src/exchange/codecList';
import { readCatalog } from '../../../src/exchange/owners/catalog';
import { readCodeowners } from '../../../src/exchange/owners/codeowners';
import { suggestionsFrom } from '../../../src/exchange/owners/suggestions';
import { countingIds } from '../reading';

const owners = `# Everything
*            @acme/platform
/payments/   @acme/payments-team ann@example.org  # cards
[Docs][2] @acme/writers
docs\\ new/   
/docs/       @kim
`;

const catalog = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: invoice-service
  title: "Invoices"
spec:
  type: service
  owner: group:default/payments-team
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: payments-team
`;

const matrix = matrixFromSketch(`
                                  | Payments team | Ops
  Keep the platform [paths=*+infra] | A             | R
  Pay                               | R             | A  `);

test('rules of CODEOWNERS are read with sections, escapes and comments', () => {
  expect(readCodeowners(owners)).toEqual([
    { line: 2, path: '*', owners: ['@acme/platform'], section: '' },
    { line: 3, path: '/payments/', owners: ['@acme/payments-team', 'ann@example.org'], section: '' },
    { line: 5, path: 'docs new/', owners: ['@acme/writers'], section: 'Docs' },
    { line: 6, path: '/docs/', owners: ['@kim'], section: 'Docs' },
  ]);
});

test('entities of a catalog are read with their owners', () => {
  expect(readCatalog(catalog)).toEqual([
    {
      line: 1,
      kind: 'Component',
      name: 'invoice-service',
      title: 'Invoices',
      owner: 'group:default/payments-team',
      type: 'service',
      system: '',
    },
    { line: 10, kind: 'Group', name: 'payments-team', title: '', owner: '', type: '', system: '' },
  ]);
});

test('what has no column and no row is suggested, and nothing is chosen unasked', () => {
  const offers = suggestionsFrom('CODEOWNERS', owners, matrix, countingIds()) ?? [];
  expect(offers.map(({ place }) => place)).toEqual([
    'Role "Platform"',
    'Role "Ann"',
    'Role "Writers"',
    'Role "Kim"',
    'Activity "Look after payments"',
    'Activity "Look after docs new (Docs)"',
    'Activity "Look after docs (Docs)"',
  ]);
  expect(offers.every(({ careful }) => careful)).toBe(true);
});

test('a suggestion that is taken is a row without owner', () => {
  const offers = suggestionsFrom('catalog-info.yaml', catalog, matrix, countingIds()) ?? [];
  const after = produce(matrix, (draft) =>
    edits(
      'take',
      offers.map(({ edit }) => edit),
    ).apply(draft),
  );
  const row = Object.values(after.activities).find(({ name }) => name === 'Run Invoices (component)');
  expect(row?.assignments).toEqual({});
  expect(Object.values(after.roles)).toHaveLength(2);
});

test('rows that carry a path become CODEOWNERS lines', async () => {
  const bytes = await codecById('codeowners').write?.({
    matrix,
    choice: PLAIN_CHOICE,
    gaps: [],
    today: '2026-11-21' as CalendarDate,
  });
  expect(new TextDecoder().decode(bytes)).toContain(
    '# Keep the platform\n* @your-org/payments-team\ninfra @your-org/payments-team\n',
  );
});

test('other text is neither', () =>
  expect(suggestionsFrom('a.csv', 'Task,Dev\nPay,R\n', matrix, countingIds())).toBeUndefined());
