// Whether every non-empty cell of a file went somewhere that can be pointed at, or was told.
import { placeInWords, withoutHeading } from '../../src/exchange/contract/place';
import { columnName } from '../../src/exchange/understand/grid/columnNames';
import { saysNothing } from '../../src/exchange/understand/letters/cellText';
import type { ColumnReading } from '../../src/exchange/understand/reading/tableReading';
import type { Understanding } from '../../src/exchange/understand/reading/understood';
import { plainName } from '../../src/exchange/understand/words/plainName';

const JOINS = new Set(['and', 'und', 'et']);

interface Outcome {
  readonly names: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly notes: string;
  readonly told: readonly string[];
}

interface AccountedCell {
  readonly text: string;
  readonly plain: string;
  /** As problems name it. */
  readonly place: string;
  readonly isAtHead: boolean;
  /** A row of one text that became the head of a column when the table was turned round. */
  readonly isLoneRow: boolean;
  readonly column: string;
  readonly at: number;
}

/** Of footnotes, behind a name. */
const MARKS = /\s*(?:\[\^?\w{1,20}\]|[*†‡⁰¹²³⁴-⁹]+|\(\w{1,2}\))$/u;

type Check = (cell: AccountedCell, outcome: Outcome) => boolean;

const always: Check = () => true;

/** What must be true of a cell for each thing that its account may say. */
const CHECKS: { readonly [fate: string]: Check } = {
  name: ({ plain: written }, { names, notes }, plain = written.replace(MARKS, '')) =>
    names.has(plain) ||
    plain
      .split(/[^\p{L}\p{N}]+/u)
      .every(
        (word) =>
          JOINS.has(word) ||
          [...names, notes].some((name) => name.toLowerCase().includes(word.toLowerCase())),
      ),
  nothing: ({ text }) => saysNothing(text),
  section: ({ plain }, { sections }) => sections.has(plain),
  note: ({ text }, { notes, told }) =>
    notes.includes(text.trim().slice(0, 40)) || told.join().includes(text.slice(0, 40)),
  head: (cell, outcome) =>
    !cell.isAtHead ||
    outcome.names.has(cell.plain) ||
    (cell.isLoneRow ? isTold(cell, outcome) : cell.column === cell.text),
  told: isTold,
  letters: always,
  condition: always,
  copy: always,
  title: always,
  footnote: always,
};

function isTold({ text, place, column, at }: AccountedCell, { told }: Outcome): boolean {
  return told.some(
    (line) =>
      line.includes(text.replace(/\s+/g, ' ').slice(0, 40)) ||
      line.startsWith(place) ||
      (column !== '' && line.includes(column)) ||
      line.includes(withoutHeading(at)) ||
      line.includes(withoutHeading(at, true)),
  );
}

/** Cells whose account is not true, or which have none. */
export function faultsIn(found: Understanding): string[] {
  const outcome: Outcome = {
    names: new Set([
      ...found.roles.flatMap(({ name, team = '' }) => [name, team]),
      ...found.activities.map(({ name }) => name),
    ]),
    sections: new Set(found.sections.map(({ name }) => name)),
    told: found.problems.map(({ place, message }) => `${placeInWords(place)}: ${message}`),
    notes: [
      ...found.roles.map(({ notes = '' }) => notes),
      ...found.activities.flatMap(({ fields, cells }) => [
        ...Object.values(fields),
        ...[...cells.values()].flatMap(({ note = '', condition = '' }) => [note, condition]),
      ]),
    ].join('\n'),
  };
  return found.accounts.flatMap((account) => {
    const isTurned = account.table.layout === 'transposed' || account.table.layout === 'letters-down';
    const use = (column: number) => account.table.columns[column]?.use;
    return [
      ...account.grid.rows.flatMap((cells, row) =>
        cells.flatMap((text, column) => {
          if (text === '') return [];
          const fate = account.ledger.fateOf(row, column);
          const cell = {
            text,
            plain: plainName(text.replace(/\(.*?\)/g, '')),
            place: placeInWords(account.grid.place(row)),
            isAtHead: row === account.table.headRow,
            isLoneRow: isTurned && use(column) === 'skip',
            column: columnOf(account.table.columns[column]),
            at: column,
          };
          return CHECKS[fate]?.(cell, outcome) ? [] : [`row ${row} column ${column} “${text}”: ${fate}`];
        }),
      ),
      ...lostLetters(found, account),
      ...lostLinks(outcome, account),
    ];
  });
}

/** Addresses that are neither kept nor counted in what is told. */
function lostLinks({ notes, told }: Outcome, { grid, ledger }: Understanding['accounts'][number]): string[] {
  const left = grid.linked.filter(({ row, column }) => !ledger.keepsLinks(row, column));
  const isTold = told.some((line) =>
    line.includes(left.length === 1 ? 'The address behind ' : `The addresses behind ${left.length} texts`),
  );
  return grid.linked.flatMap(({ row, column }) => {
    const links = grid.mark(row, column)?.links ?? [];
    const isKept = ledger.keepsLinks(row, column) && links.every((link) => notes.includes(link));
    return isKept || (!ledger.keepsLinks(row, column) && isTold)
      ? []
      : [`row ${row} column ${column}: ${links.join()}`];
  });
}

/** Letters of a row that its activity does not have. */
function lostLetters(
  found: Understanding,
  { grid, ledger, table }: Understanding['accounts'][number],
): string[] {
  if (table.layout !== 'wide' && table.layout !== 'transposed') return [];
  const scheme = found.scheme.codes.map(({ letter }) => letter);
  const byPlace = new Map(found.activities.map((activity) => [placeInWords(activity.place), activity]));
  return grid.rows.flatMap((cells, row) => {
    const activity = byPlace.get(placeInWords(grid.place(row)));
    if (!activity) return [];
    const held = [...activity.cells.values()].map(({ letters }) => letters).join('');
    return cells.flatMap((cell, column) => {
      if (ledger.fateOf(row, column) !== 'letters' || !/^[A-Z](?:[/, +&;]*[A-Z])*$/.test(cell)) return [];
      const isTold = found.problems.some(({ message }) => message.includes(`“${cell}”`));
      const lost = [...(isTold ? '' : cell)].filter(
        (letter) => scheme.includes(letter) && !held.includes(letter),
      );
      return lost.length > 0 ? [`row ${row} column ${column} “${cell}”: ${lost.join(', ')} is lost`] : [];
    });
  });
}

function columnOf(reading: ColumnReading | undefined): string {
  return reading ? columnName(reading) : '';
}
