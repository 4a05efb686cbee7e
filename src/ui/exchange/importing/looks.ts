/** What of an import needs a look, in the order in which the dialog shows it: each with why. */
import { columnLetters } from '../../../exchange/contract/place';
import { isTurned } from '../../../exchange/understand/reading/direction';
import type { Preview } from '../../../exchange/work/preview';
import { counted } from '../../parts/counted';
import { CONFIDENCES } from './correctionChoices';

type ShownTable = Preview['tables'][number];

/** What carries this attribute needs a look, for the reason that it says; the key goes from one to the next. */
export const LOOK = 'data-look';

/** Why a place of a merge needs a look. */
export const OPEN_PLACE = 'Which side of the merge is right?';

/** Questions that are drawn; those behind them follow as these are answered. */
export const MOST_ASKED = 30;

export function looksOf(
  { questions, offers, openPlaces, tables, rows, exact }: Preview,
  shown: number,
): string[] {
  const table = tables.find(({ index }) => index === shown);
  const others = othersToLook(tables, shown);
  const inTables = exact
    ? []
    : [
        ...(others ? [others] : []),
        ...(table && layoutLook(table) ? [layoutLook(table) ?? ''] : []),
        ...(table?.columns.flatMap((column) => columnLook(table, column) ?? []) ?? []),
      ];
  return [
    ...Array<string>(openPlaces).fill(OPEN_PLACE),
    ...[...questions.slice(0, MOST_ASKED), ...offers.slice(0, MOST_ASKED)].map(({ text }) => text),
    ...inTables,
    ...rows.flatMap((row) => row.cells.flatMap(({ doubt }) => doubt ?? [])),
  ];
}

export function layoutLook({ use, confidence }: ShownTable): string | undefined {
  return use === 'matrix' && confidence !== 'sure' ? `Layout: ${CONFIDENCES[confidence]}` : undefined;
}

export function columnLook(
  { use, layout }: ShownTable,
  { column, name, confidence }: ShownTable['columns'][number],
): string | undefined {
  if (use !== 'matrix' || confidence === 'sure') return undefined;
  const what = isTurned(layout) ? 'Row' : 'Column';
  return `${what} “${name || columnLetters(column)}”: ${CONFIDENCES[confidence]}`;
}

/** Only one table is shown at a time; that others have guesses must be seen as well. */
export function othersToLook(tables: readonly ShownTable[], shown: number): string | undefined {
  const guessed = tables.filter(
    (table) =>
      table.index !== shown &&
      (layoutLook(table) !== undefined || table.columns.some((column) => columnLook(table, column))),
  );
  const [first] = guessed;
  if (!first) return undefined;
  return `${counted(guessed.length, 'other table has', 'other tables have')} guesses, such as “${first.heading || first.name}”. Choose it here.`;
}
