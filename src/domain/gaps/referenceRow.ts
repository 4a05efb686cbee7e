/** The rows that rules and coverage offer to add: what each is called, where it belongs, who usually holds what. */
import { ACTIVITY_KINDS, type ActivityKind, type Concern, type Layer } from '../matrix/vocabulary';

const tables = import.meta.glob<string>('./referenceRows/*.ts', { eager: true, import: 'default' });

export interface ReferenceRow {
  /** Becomes the activity's origin: `gov-cost-owner`, `duty-command`. */
  readonly origin: string;
  readonly name: string;
  /** The catalogue's section: `GV`. */
  readonly section: string;
  readonly kind: ActivityKind;
  readonly concerns: readonly Concern[];
  /** What the roles of the catalogue hold here, by meaning. */
  readonly cells: readonly ReferenceCell[];
  readonly duty?: string | undefined;
  readonly from?: Layer | undefined;
  readonly to?: Layer | undefined;
}

export interface ReferenceCell {
  /** `CA` */
  readonly role: string;
  readonly meanings: readonly ReferenceMeaning[];
}

export type ReferenceMeaning = 'owns' | 'does' | 'advises' | 'hears';

const MEANINGS: { readonly [letter: string]: ReferenceMeaning } = {
  A: 'owns',
  R: 'does',
  C: 'advises',
  I: 'hears',
};

const rows: ReadonlyMap<string, ReferenceRow> = new Map(
  Object.values(tables)
    .flatMap((table) => table.split('\n').filter((line) => line.includes('|')))
    .map(rowFromLine)
    .map((row) => [row.origin, row]),
);

export function referenceRow(origin: string): ReferenceRow {
  const row = rows.get(origin);
  if (!row) throw new Error(`There is no reference row "${origin}".`);
  return row;
}

export const referenceRowList: readonly ReferenceRow[] = [...rows.values()];

function rowFromLine(line: string): ReferenceRow {
  const [origin = '', name = '', section = '', kind = '', concerns = '', codes = '', more = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const known = ACTIVITY_KINDS.find((word) => word === kind);
  if (!known) throw new Error(`Reference row "${origin}" has the unknown kind "${kind}".`);
  const fields = new Map(wordsOf(more).map((pair) => pair.split('=') as [string, string]));
  return {
    origin,
    name,
    section,
    kind: known,
    concerns: wordsOf(concerns),
    cells: wordsOf(codes).map(cellFromWord),
    duty: fields.get('duty'),
    from: fields.get('from') as Layer | undefined,
    to: fields.get('to') as Layer | undefined,
  };
}

/** `CA:AR` */
function cellFromWord(word: string): ReferenceCell {
  const [role = '', letters = ''] = word.split(':');
  return { role, meanings: [...letters].flatMap((letter) => MEANINGS[letter] ?? []) };
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

export function hasReferenceRow(origin: string): boolean {
  return rows.has(origin);
}
