// Matrices drawn at random, written as tables in every layout, and damaged as files are: a cell emptied, a letter that
// no one knows, a remark where a letter should be, a row of totals, a legend, a column beside.
import fc from 'fast-check';

export const LAYOUT_NAMES = [
  'roles across',
  'roles down',
  'letters across',
  'letters down',
  'one assignment per row',
] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

export interface Drawn {
  readonly rows: readonly (readonly string[])[];
  readonly damaged: readonly (readonly string[])[];
  /** "activity / role / letters" */
  readonly assignments: readonly string[];
}

const ROLES = [
  'Dev',
  'Ops team',
  'QA',
  'Product owner',
  'Legal',
  'Support',
  'SRE',
  'Head of data',
  'Finance',
];
const ACTIVITIES = [
  'Write the plan',
  'Check the bill',
  'Deploy the release',
  'Approve the budget',
  'Rotate keys',
  'Support customers',
  'Watch the queue',
  'Inform the press',
];
const LETTERS = ['R', 'A', 'C', 'I'] as const;
const WORDS = { R: 'Responsible', A: 'Accountable', C: 'Consulted', I: 'Informed' } as const;
const CORNERS = ['Task', 'Activity', 'Name', 'Step', ''];
const STRAY = ['X', 'R, X', '?', 'see the wiki', 'R (nights)', 'tbd', '3', 'yes', 'A/', 'R A S', 'Bob'];

interface Cells {
  readonly roles: readonly string[];
  readonly activities: readonly string[];
  readonly letters: readonly (readonly string[])[];
  readonly asWords: boolean;
  readonly corner: string;
}

function cells(layout: LayoutName): fc.Arbitrary<Cells> {
  return fc
    .record({
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 2, maxLength: 5 }),
      activities: fc.uniqueArray(fc.constantFrom(...ACTIVITIES), { minLength: 2, maxLength: 6 }),
      asWords: fc.boolean(),
      corner: fc.constantFrom(...(layout === 'roles down' ? ['Role', 'Team', 'Who'] : CORNERS)),
    })
    .chain((head) =>
      fc
        .array(
          fc.array(fc.constantFrom('', 'R', 'A', 'C', 'I', 'RA', 'CI'), {
            minLength: head.roles.length,
            maxLength: head.roles.length,
          }),
          { minLength: head.activities.length, maxLength: head.activities.length },
        )
        .map((letters) => ({ ...head, letters })),
    );
}

export function drawnTable(layout: LayoutName): fc.Arbitrary<Drawn> {
  return fc
    .record({ drawn: cells(layout), damage: fc.array(damages, { minLength: 1, maxLength: 3 }) })
    .map(({ drawn, damage }) => {
      const rows = written(drawn, layout);
      return { rows, damaged: damage.reduce(apply, rows), assignments: assignmentsOf(drawn) };
    });
}

function assignmentsOf({ roles, activities, letters }: Cells): string[] {
  return activities.flatMap((activity, row) =>
    roles.flatMap((role, column) => {
      const cell = letters[row]?.[column] ?? '';
      return cell === '' ? [] : [`${activity} / ${role} / ${cell}`];
    }),
  );
}

function written(drawn: Cells, layout: LayoutName): string[][] {
  const { roles, activities, letters, asWords, corner } = drawn;
  const at = (row: number, column: number) => letters[row]?.[column] ?? '';
  if (layout === 'roles across')
    return [
      [corner, ...roles],
      ...activities.map((name, row) => [name, ...roles.map((_, column) => at(row, column))]),
    ];
  if (layout === 'roles down')
    return [
      [corner, ...activities],
      ...roles.map((name, column) => [name, ...activities.map((_, row) => at(row, column))]),
    ];
  if (layout === 'one assignment per row')
    return [
      ['Activity', 'Role', 'RACI'],
      ...activities.flatMap((activity, row) =>
        roles.flatMap((role, column) => (at(row, column) === '' ? [] : [[activity, role, at(row, column)]])),
      ),
    ];
  const heads = LETTERS.map((letter) => (asWords ? WORDS[letter] : letter));
  const namesOf = (row: number, letter: string) =>
    roles.filter((_, column) => at(row, column).includes(letter)).join(', ');
  const across = [
    [layout === 'letters down' ? '' : corner, ...heads],
    ...activities.map((name, row) => [name, ...LETTERS.map((letter) => namesOf(row, letter))]),
  ];
  return layout === 'letters across' ? across : turned(across);
}

function turned(rows: readonly (readonly string[])[]): string[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

type Damage =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: 'row'; readonly at: number; readonly cells: readonly string[] }
  | { readonly kind: 'column'; readonly head: string; readonly text: string };

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({
    kind: fc.constant('cell' as const),
    row: place,
    column: place,
    text: fc.constantFrom(...STRAY),
  }),
  fc.record({
    kind: fc.constant('row' as const),
    at: place,
    cells: fc.constantFrom(
      ['Total', '3', '2'],
      ['Approval'],
      ['R = Responsible', 'A = Accountable', 'C = Consulted', 'I = Informed'],
      ['* only in Europe'],
      ['Last updated in May'],
      ['', '', 'lost'],
      ['', 'R'],
    ),
  }),
  fc.record({
    kind: fc.constant('column' as const),
    head: fc.constantFrom('Notes', 'Nr', 'Due', '', 'Responsible'),
    text: fc.constantFrom('later', '7', '2026-01-01', 'Ana'),
  }),
);

function apply(rows: readonly (readonly string[])[], damage: Damage): string[][] {
  const changed = rows.map((row) => [...row]);
  if (damage.kind === 'row') changed.splice(1 + Math.floor(damage.at * rows.length), 0, [...damage.cells]);
  else if (damage.kind === 'column')
    for (const [row, cells] of changed.entries()) cells.push(row === 0 ? damage.head : damage.text);
  else {
    const row = changed[Math.floor(damage.row * changed.length)];
    if (row) row[Math.floor(damage.column * row.length)] = damage.text;
  }
  return changed;
}

export function textOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) =>
      row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n');
}
