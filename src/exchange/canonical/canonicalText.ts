/**
 * The canonical text of a matrix: JSON that every reader of our JSON reads, laid out for git. The same matrix gives
 * the same bytes on every device, because nothing depends on the order of maps, on the clock or on the language.
 */
import { COLLECTIONS, type Collection, type Matrix } from '../../domain/matrix/matrix';
import { SAVED_VERSION } from '../../domain/matrix/saved';
import { fieldsBeside } from './documentFields';
import { inReadingOrder } from './readingOrder';

export const JSON_FORMAT = 'answerable-matrix';

type Fields = { readonly [field: string]: unknown };

/** Fields of the document beside the matrix, such as what a merge left to decide. Each entry of a list has a line. */
export interface Beside {
  readonly [field: string]: readonly unknown[];
}

// git compares lines, so a comma at the end of a line would tie it to the next: two changed neighbours would conflict.
const COMMA = ' ,';

export function canonicalText(given: Matrix, beside: Beside = {}): string {
  const { matrix, beside: found } = fieldsBeside(given);
  const lines = [
    '{',
    `"format": ${text(JSON_FORMAT)}, "version": ${SAVED_VERSION},`,
    '"matrix": {',
    ...headLines(matrix),
  ];
  COLLECTIONS.forEach((collection, place) => {
    lines.push(`${text(collection)}: {`);
    pushSeparated(
      lines,
      inReadingOrder(matrix, collection).map(([id, entry]) => ` ${text(id)}: ${entryText(entry)}`),
    );
    lines.push(place < COLLECTIONS.length - 1 ? '},' : '}');
  });
  lines.push('}');
  for (const [field, value] of Object.entries({ ...found, ...beside })) {
    if (!Array.isArray(value)) {
      lines.push(',', `${text(field)}: ${text(sorted(value))}`);
      continue;
    }
    lines.push(',', `${text(field)}: [`);
    pushSeparated(
      lines,
      value.map((item) => ` ${text(sorted(item))}`),
    );
    lines.push(']');
  }
  lines.push('}');
  return `${lines.join('\n')}\n`;
}

/** Everything of the matrix that is not a collection: a field a line, a setting a line. */
function headLines(matrix: Matrix): string[] {
  const lines: string[] = [];
  for (const [field, value] of sortedEntries(matrix as unknown as Fields)) {
    if (COLLECTIONS.includes(field as Collection)) continue;
    if (field !== 'settings') {
      lines.push(`${text(field)}: ${text(sorted(value))}`, ',');
      continue;
    }
    lines.push(`${text(field)}: {`);
    pushSeparated(
      lines,
      sortedEntries(value as Fields).map(([name, setting]) => ` ${text(name)}: ${text(sorted(setting))}`),
    );
    lines.push('}', ',');
  }
  return lines;
}

function pushSeparated(lines: string[], entries: readonly string[]): void {
  entries.forEach((entry, place) => {
    if (place > 0) lines.push(COMMA);
    lines.push(entry);
  });
}

/** What a person looks for first. */
const FIRST = ['id', 'name', 'sectionId', 'order'];
/** Maps that come with their first entry and go with their last: empty is the same as absent. */
const COMES_AND_GOES = new Set(['conditions', 'cellNotes', 'suggested', 'guesses']);

function entryText(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return text(entry);
  const fields = entry as Fields;
  const line: { [field: string]: unknown } = {};
  for (const field of FIRST) if (fields[field] !== undefined) line[field] = fields[field];
  for (const [field, value] of sortedEntries(fields)) {
    if (FIRST.includes(field) || (COMES_AND_GOES.has(field) && isEmpty(value))) continue;
    line[field] = sorted(value);
  }
  return text(line);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Lists keep their order, which may mean something; maps get the order of their keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(sortedEntries(value as Fields).map(([key, inner]) => [key, sorted(inner)]));
}

// By code unit: what `localeCompare` answers depends on the device.
function sortedEntries(fields: Fields): [string, unknown][] {
  return Object.keys(fields)
    .filter((key) => fields[key] !== undefined)
    .sort()
    .map((key) => [key, fields[key]]);
}

function text(value: unknown): string {
  return JSON.stringify(value);
}
