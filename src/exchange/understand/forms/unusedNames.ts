/**
 * A column beside those of letters whose cells hold the same names, below a head that is not understood: "Zuruf bei". Where no
 * column says who answers, or who does it, this one may: it is asked, or every activity would be told to have nobody.
 */
import type { Meaning, Scheme } from '../../../domain/matrix/scheme/scheme';
import { codeOf, letterFor } from '../../../domain/matrix/scheme/scheme';
import { columnLetters } from '../../contract/place';
import { columnName } from '../grid/columnNames';
import { brief } from '../parts/cells';
import type { Corrections } from '../reading/corrections';
import { placeOfTable } from '../reading/direction';
import { COLUMN_FIELDS, type ColumnReading } from '../reading/tableReading';
import type { Answer, Question } from '../reading/understood';
import { soundsLikePerson } from '../words/axisNames';
import { meaningOfHead, soundsLikeRole } from '../words/headWords';
import type { CellNames } from './cellNames';
import { keyOf } from './joinedNames';
import { columnsOfNames } from './repeatedNames';
import type { Reading } from './tableReadings';

const FEWEST = 3;
/** Of the cells of the column that hold nothing but names of the others. */
const MOST = 0.6;
/** Cells looked at: the first ones tell. */
const LOOKED_AT = 500;

const LABELS: readonly (readonly [Meaning, string])[] = [
  ['owns', 'Accountable: owns the result'],
  ['does', 'Responsible: does the work'],
  ['helps', 'Supports'],
  ['advises', 'Consulted'],
  ['hears', 'Informed'],
];

export function unusedNames(
  matrices: readonly Reading[],
  names: CellNames,
  scheme: Scheme,
  corrections: Corrections,
): Question[] {
  return matrices.flatMap((reading) => {
    const { layout, columns, index } = reading.table;
    if (layout !== 'letters' && layout !== 'letters-down') return [];
    const held = new Set(
      columns.flatMap(({ use }) =>
        use.startsWith('letter:') ? [...use.slice(7)].map((one) => codeOf(scheme, one)?.meaning) : [],
      ),
    );
    // Of a table whose heads said nothing each column is asked about.
    const isAsked = corrections.tables?.[index] === 'use' && corrections.layouts?.[index] === layout;
    if (held.has('owns') && held.has('does') && !isAsked) return [];
    const known = namesBelow(reading, names);
    const repeated = isAsked ? columnsOfNames(reading.grid, reading.table.headRow) : undefined;
    const read = isAsked ? ({ tables: { [index]: 'use' }, layouts: { [index]: layout } } as const) : {};
    return columns
      .filter((column) =>
        repeated
          ? !column.use.startsWith('letter:') && repeated.has(column.column)
          : mayHoldNames(column) && holdsThem(reading, column.column, known),
      )
      .map((column) => ask(column, placeOfTable(index, layout), idOf(index, column), held, scheme, read))
      .filter(({ id }) => !corrections.confirmed?.includes(id));
  });
}

/** "Notes" and "Contact" say what they are; "Team" and "Who" do not. */
function mayHoldNames({ use, name }: ColumnReading): boolean {
  const meaning = meaningOfHead(name);
  if (name === '' || COLUMN_FIELDS.some((field) => field === meaning)) return false;
  return use === 'notes' || (use === 'section' && meaning !== 'section');
}

function namesBelow({ grid, table }: Reading, names: CellNames): ReadonlySet<string> {
  const found = new Set<string>();
  const columns = table.columns.filter(({ use }) => use.startsWith('letter:'));
  for (const row of grid.rows.slice(table.headRow + 1, table.headRow + 1 + LOOKED_AT))
    for (const { column } of columns)
      for (const { name } of names.in(row[column] ?? '').names) found.add(keyOf(name));
  return found;
}

function holdsThem({ grid, table }: Reading, column: number, known: ReadonlySet<string>): boolean {
  const cells = grid.rows
    .slice(table.headRow + 1, table.headRow + 1 + LOOKED_AT)
    .map((row) => row[column] ?? '')
    .filter((cell) => cell !== '');
  // Who answers may have no other letter: "Head of IT" stands in no other column.
  const isName = (part: string) =>
    known.has(keyOf(part)) || (part.length < 60 && (soundsLikeRole(part) || soundsLikePerson(part.trim())));
  const fitting = cells.filter((cell) => isName(cell) || cell.split(/[/,;+&\n]/).every(isName));
  return fitting.length >= FEWEST && fitting.length >= cells.length * MOST;
}

function idOf(index: number, { column }: ColumnReading): string {
  return index === 0 ? `column-${columnLetters(column)}` : `column-${index + 1}-${columnLetters(column)}`;
}

function ask(
  reading: ColumnReading,
  place: number,
  id: string,
  held: ReadonlySet<Meaning | undefined>,
  scheme: Scheme,
  read: Corrections,
): Question {
  const name = brief(columnName(reading));
  const nobody = held.has('owns') ? 'who does the work' : 'who is accountable';
  const isTold = held.has('owns') && held.has('does');
  return {
    id,
    text: `What does the column “${name}” say of the roles in it?`,
    because: isTold
      ? 'It holds names, and its heading is not understood.'
      : `It holds names, its heading is not understood, and no other column says ${nobody}.`,
    about: [name],
    answers: [
      ...LABELS.flatMap(([meaning, label]): Answer[] => {
        const letter = letterFor(scheme, meaning);
        if (letter === undefined || held.has(meaning)) return [];
        const columns = { [place]: { [reading.column]: `letter:${letter}` as const } };
        return [{ label, correction: { ...read, columns, confirmed: [id] } }];
      }),
      { label: 'Nothing of that: keep it as a note', correction: { ...read, confirmed: [id] } },
    ],
  };
}
