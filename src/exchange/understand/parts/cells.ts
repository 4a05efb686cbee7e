/** One cell of a table as the matrix keeps it, with a problem for everything that is not taken as it stands. */

import type { Place } from '../../contract/place';
import type { CellReading } from '../letters/cell';
import type { UnderstoodCell } from '../reading/understood';
import { namesNobodyYet } from '../words/openNames';
import type { ConditionOf } from '../words/whenWords';
import type { Builder } from './builder';

export interface CellContext {
  readonly builder: Builder;
  readonly letters: string;
  /** The letter of roles that have a text where letters are. */
  readonly forTexts?: string | undefined;
  readonly footnotes: ReadonlyMap<string, string>;
  /** Texts of which something was said already. */
  readonly told: Set<string>;
  /** Which footnotes say when a letter holds. */
  readonly conditionOf?: ConditionOf | undefined;
}

export function understoodCell(
  raw: string,
  reading: CellReading,
  placeOf: () => Place,
  context: CellContext,
  role: string,
): UnderstoodCell | undefined {
  const known = plain.get(reading);
  if (known) return known.cell;
  if (isPlain(reading)) {
    const cell = plainCell(reading);
    plain.set(reading, { cell });
    return cell;
  }
  const place = placeOf();
  let doubt: string | undefined;
  const tell = (message: string, outcome: 'changed' | 'kept') => {
    doubt = message;
    context.builder.problem(place, message, outcome);
  };
  if (reading.unknown !== undefined && context.forTexts && !namesNobodyYet(raw.trim())) {
    tell(`“${brief(raw)}” was read as ${context.forTexts} and kept as a note.`, 'changed');
    return { letters: context.forTexts, note: raw.trim() };
  }
  if (reading.unknown !== undefined) {
    doubt = `“${brief(raw)}” is not one of the letters ${context.letters}. It was kept as a note.`;
    context.builder.problem(place, doubt, 'kept', raw.trim());
    return { letters: '', note: raw.trim(), doubt };
  }
  if (reading.lookalike)
    tell(
      `“${brief(raw)}” uses characters from another script. It was read as ${reading.letters}.`,
      'changed',
    );
  const said = notesOf(reading, raw, place, context);
  const when = reading.letters === '' ? [] : said.map((text) => context.conditionOf?.(text, role));
  // What says more than when stays a note beside it.
  const notes = said.filter((text, at) => when[at] === undefined || !text.startsWith(when[at]));
  notes.push(...countOf(reading, raw, place, context));
  const note = [reading.note, ...notes].filter((text) => text).join('\n');
  const condition = [...new Set([reading.condition, ...when])].filter((text) => text).join('; ');
  if (reading.stray)
    tell(
      `“${brief(raw)}” was read as ${reading.letters}; ${reading.stray.join(', ')} is none of the letters ${context.letters} and was kept as a note on the cell.`,
      'kept',
    );
  else if (reading.note)
    tell(`“${brief(raw)}” was read as ${reading.letters}. “${reading.note}” was kept as a note.`, 'kept');
  if (reading.doubtful)
    tell(
      `“${brief(raw)}” was read as ${reading.letters} under the condition “${reading.condition}”, which may be a letter too.`,
      'changed',
    );
  if (reading.letters === '' && note === '') return undefined;
  return {
    letters: reading.letters,
    ...(condition === '' ? {} : { condition }),
    ...(note === '' ? {} : { note }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

function isPlain({ unknown, lookalike, note, footnotes, stray, doubtful, counted }: CellReading): boolean {
  return (
    !counted &&
    !lookalike &&
    !doubtful &&
    !stray &&
    unknown === undefined &&
    note === undefined &&
    footnotes.length === 0
  );
}

/** By what was read: a reader reads each text once, and half a million cells share a few. */
const plain = new WeakMap<CellReading, { readonly cell: UnderstoodCell | undefined }>();

function plainCell({ letters, condition }: CellReading): UnderstoodCell | undefined {
  if (letters === '') return undefined;
  return { letters, ...(condition === undefined ? {} : { condition }) };
}

function notesOf(reading: CellReading, raw: string, place: Place, context: CellContext): string[] {
  const { builder, footnotes } = context;
  return reading.footnotes.map((mark) => {
    const text = footnotes.get(mark);
    if (text === undefined && raw.includes(`(${mark})`) && isCount(mark, footnotes))
      tellCount(raw, place, context);
    else if (text === undefined)
      builder.problem(
        place,
        `“${brief(raw)}” refers to footnote “${mark}”, which was not found. The mark was kept as a note.`,
        'kept',
      );
    return text ?? mark;
  });
}

/** "R (3)" in a table without numbered footnotes says how many. */
function isCount(mark: string, footnotes: CellContext['footnotes']): boolean {
  return /^\d/.test(mark) && ![...footnotes.keys()].some((known) => /^\d/.test(known));
}

function countOf({ counted }: CellReading, raw: string, place: Place, context: CellContext): string[] {
  if (!counted) return [];
  const texts = counted.marks.flatMap((mark) => context.footnotes.get(mark) ?? []);
  if (texts.length > 0 && texts.length === counted.marks.length) return texts;
  tellCount(raw, place, context);
  return [counted.count];
}

function tellCount(raw: string, place: Place, { builder, told }: CellContext): void {
  if (told.has(COUNTS)) return;
  told.add(COUNTS);
  builder.remark(
    place,
    `Numbers beside letters, such as in “${brief(raw)}”, were kept as notes of their cells.`,
    'kept',
  );
}

/** Told once for each table. */
const COUNTS = 'numbers beside letters';

export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
