/** JSON: our own saved matrix, or a list of records or rows that another program wrote. */
import { type Fields, isFields } from '../../domain/matrix/fields';
import type { MatrixId } from '../../domain/matrix/ids';
import { UnreadableMatrix } from '../../domain/matrix/problem';
import { type ReadMatrix, savedInSlices } from '../../domain/matrix/saved';
import { fieldsWithin } from '../canonical/documentFields';
import { openClashes } from '../canonical/openClashes';
import { BOUNDS, FileRefused, mostRows, refuseAbove } from '../contract/bounds';
import type { Opened, ReadContext } from '../contract/codec';
import { type OnShare, UNHEARD } from '../contract/progress';
import { tableFromRows } from '../contract/source';

export function openedFromJson(text: string, name: string, format: string, context: ReadContext): Opened {
  const value = parsed(text);
  if (isFields(value) && value.format === format)
    return openedFromSaved(value, 'JSON of Answerable', context);
  if (isFields(value) && typeof value.format === 'string')
    throw new FileRefused(`This JSON file has the format “${value.format.slice(0, 60)}”, not “${format}”.`);
  const rows = rowsOf(value);
  if (!rows)
    throw new FileRefused(
      `This JSON file contains neither a matrix ("format": "${format}") nor a list of rows.`,
    );
  return {
    kind: 'source',
    source: {
      format: 'separated',
      description: 'JSON, a list of rows',
      name,
      blocks: [tableFromRows(rows, { headRows: 1 })],
      notes: [],
    },
  };
}

// Each part is looked at three times: as JSON, as what it is, for its letters or for what it points at.
const SLICES_PER_PART = 2 / 50 + 1 / 200;
/** Each collection and each look begins with a slice, however little there is in it. */
const FIRST_SLICES = 30;

function readSaved(saved: unknown, keepsStrayCells: boolean, onShare: OnShare): ReadMatrix {
  const slices = savedInSlices(saved, { keepsStrayCells });
  const fields = isFields(saved) && isFields(saved.matrix) ? Object.values(saved.matrix) : [];
  const parts = fields.reduce<number>(
    (sum, field) => sum + (isFields(field) ? Object.keys(field).length : 0),
    0,
  );
  const all = FIRST_SLICES + parts * SLICES_PER_PART;
  for (let done = 1; ; done += 1) {
    const step = slices.next();
    if (step.done) return step.value;
    // An estimate, so it may be short of slices and must not go beyond the whole.
    onShare(Math.min(1, done / all));
  }
}

export function openedFromSaved(
  saved: unknown,
  description: string,
  { newId, onShare = UNHEARD, keepsStrayCells = false }: ReadContext,
): Opened {
  try {
    const { matrix, problems } = readSaved(fieldsWithin(saved), keepsStrayCells, onShare);
    const withId =
      matrix.id === 'matrix-without-id' ? { ...matrix, id: newId<'matrix'>() as MatrixId } : matrix;
    const told = problems.map(({ place, message }) => ({ place, message }));
    return { kind: 'matrix', matrix: withId, problems: told, description, ...clashesIn(saved) };
  } catch (error) {
    if (error instanceof UnreadableMatrix) throw new FileRefused(error.message);
    throw error;
  }
}

function clashesIn(saved: unknown): Pick<Extract<Opened, { kind: 'matrix' }>, 'clashes'> {
  const clashes = openClashes(saved);
  return clashes.length > 0 ? { clashes } : {};
}

function parsed(text: string): unknown {
  checkJsonDepth(text, 'This JSON file');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileRefused(`This JSON file cannot be read: it is cut or damaged${lineOf(error)}.`);
  }
}

/** Every engine has its own words for what is wrong, but most say in which line. */
function lineOf(error: unknown): string {
  const line = error instanceof Error ? /line (\d{1,9})\b/.exec(error.message)?.[1] : undefined;
  return line === undefined ? '' : ` in line ${line}`;
}

// JSON.parse takes any depth, but whatever walks the result afterwards does not.
export function checkJsonDepth(text: string, what: string, most: number = BOUNDS.jsonNodes): void {
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (inText) {
      if (character === 0x5c) at += 1;
      else if (character === 0x22) inText = false;
      continue;
    }
    if (character === 0x22) inText = true;
    else if (character === 0x7b || character === 0x5b) {
      depth += 1;
      nodes += 1;
      if (depth > deepest) deepest = depth;
    } else if (character === 0x7d || character === 0x5d) depth -= 1;
    else if (character === 0x2c) nodes += 1;
  }
  refuseAbove(`${what} is nested`, 'levels deep', deepest, BOUNDS.jsonDepth);
  refuseAbove(`${what} holds`, 'values', nodes, most);
}

function rowsOf(value: unknown): string[][] | undefined {
  const list = Array.isArray(value)
    ? value
    : isFields(value)
      ? Object.values(value).find(Array.isArray)
      : undefined;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  refuseAbove('This JSON file has', 'rows', list.length, BOUNDS.longRows);
  if (list.every((row) => Array.isArray(row))) {
    const width = list.reduce((most, row) => Math.max(most, row.length), 0);
    refuseAbove('This JSON file has', 'columns', width, BOUNDS.tableColumns);
    if (width === 0) return undefined;
    refuseAbove('This JSON file has', 'rows', list.length, mostRows(width));
    refuseCells(list.length, width);
    return list.map((row) => row.map(cellText));
  }
  if (!list.every(isFields)) return undefined;
  const records = list.map(flat);
  const fields = new Set<string>();
  for (const record of records) {
    for (const field of Object.keys(record)) fields.add(field);
    refuseAbove('This JSON file has', 'different fields or more', fields.size, BOUNDS.tableColumns);
  }
  const heads = [...fields];
  if (heads.length === 0) return undefined;
  refuseAbove('This JSON file has', 'rows', list.length, mostRows(heads.length));
  refuseCells(list.length, heads.length);
  return [
    heads,
    ...records.map((record) =>
      heads.map((head) => (Object.hasOwn(record, head) ? cellText(record[head]) : '')),
    ),
  ];
}

/** `{"name": "Build", "raci": {"Dev": "R"}}`: what is one level deeper belongs to the record. */
function flat(record: Fields): Fields {
  if (!Object.values(record).some(isFields)) return record;
  const pairs = Object.entries(record).flatMap(([field, value]) =>
    isFields(value) && Object.keys(value).every((inner) => !Object.hasOwn(record, inner))
      ? Object.entries(value)
      : [[field, value] as const],
  );
  return Object.fromEntries(pairs);
}

/** Of narrow tables the rows are bounded, and they may be one assignment each. */
function refuseCells(rows: number, columns: number): void {
  if (columns > BOUNDS.longColumns)
    refuseAbove('This JSON file has', 'cells', rows * columns, BOUNDS.tableCells);
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
