/** A field of any kind as a person reads it: names instead of ids, days instead of maps. */
import type { Matrix } from '../matrix/matrix';
import type { Rota } from '../matrix/rota';

interface Named {
  readonly name: string;
}

export function valueInWords(value: unknown, matrix: Matrix): string {
  const text = plain(value, matrix);
  if (text === '') return 'nothing';
  return text.length > 80 ? `“${text.slice(0, 77)}…”` : `“${text}”`;
}

function plain(value: unknown, matrix: Matrix): string {
  if (value === undefined || value === null) return '';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string') return nameOf(value, matrix) ?? value;
  if (Array.isArray(value)) return value.map((item) => plain(item, matrix)).join(', ');
  if (typeof value !== 'object') return String(value);
  if (isRota(value)) return `${value.source}, read on ${value.readOn}, ${value.shifts.length} shifts`;
  return isHolder(value) || isSpan(value)
    ? entryInWords(value, matrix)
    : Object.values(value)
        .map((item) => plain(item, matrix))
        .join(', ');
}

function nameOf(id: string, { people, roles }: Matrix): string | undefined {
  const known: { readonly [id: string]: Named } = { ...roles, ...people };
  return Object.hasOwn(known, id) ? known[id]?.name : undefined;
}

type Holding = {
  readonly personId: string;
  readonly part?: string;
  readonly from?: string;
  readonly until?: string;
};
type Span = { readonly from: string; readonly until: string };

function isRota(value: object): value is Rota {
  return 'shifts' in value && Array.isArray(value.shifts) && hasTexts(value, ['source', 'readOn']);
}

function isHolder(value: object): value is Holding {
  return hasTexts(value, ['personId']) && hasTexts(value, ['part', 'from', 'until'], true);
}

function isSpan(value: object): value is Span {
  return hasTexts(value, ['from', 'until']);
}

/** What a file says was on one side may be anything. */
function hasTexts(value: object, fields: readonly string[], mayMiss = false): boolean {
  const held: { readonly [field: string]: unknown } = { ...value };
  return fields.every((field) => typeof held[field] === 'string' || (mayMiss && held[field] === undefined));
}

function entryInWords(value: Holding | Span, matrix: Matrix): string {
  const days = [value.from, value.until].some((day) => day !== undefined)
    ? ` ${value.from ?? ''} to ${value.until ?? ''}`
    : '';
  if (!isHolder(value)) return days.trim();
  const part = value.part === undefined || value.part === 'holder' ? '' : ` (${value.part})`;
  return `${nameOf(value.personId, matrix) ?? 'someone who is gone'}${part}${days}`;
}
