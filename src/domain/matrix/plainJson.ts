/**
 * Anything from outside, made safe to walk: no key that reaches a prototype, no number that is none, no half
 * surrogate, no depth that breaks a walker. What is fine already is given back as it is, not copied.
 */
import { type SavedProblem, UnreadableMatrix } from './problem';

const DEEPEST = 16;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

type Holder = { readonly [key: string]: unknown };

export interface PlainJson {
  readonly value: unknown;
  readonly problems: readonly SavedProblem[];
}

const ENTRIES_PER_SLICE = 50;

/** In slices: the maps directly inside are long. */
export function* plainFieldsInSlices(found: Holder): Generator<undefined, PlainJson> {
  const problems: SavedProblem[] = [];
  let cleaned: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(found)) {
    if (isMap(value) && !FORBIDDEN.has(key)) cleaned[key] = yield* cleanMap(value, [key], problems);
    else cleaned = { ...cleaned, ...(cleanFields({ [key]: value }, [], problems) as Holder) };
  }
  return { value: cleaned, problems };
}

function* cleanMap(
  map: Holder,
  path: readonly string[],
  problems: SavedProblem[],
): Generator<undefined, unknown> {
  const keys = Object.keys(map);
  if (keys.length <= ENTRIES_PER_SLICE) return cleanFields(map, path, problems);
  let cleaned: { [key: string]: unknown } | undefined;
  for (let from = 0; from < keys.length; from += ENTRIES_PER_SLICE) {
    const part: { [key: string]: unknown } = {};
    for (const key of keys.slice(from, from + ENTRIES_PER_SLICE)) setOwn(part, key, map[key]);
    const good = cleanFields(part, path, problems);
    if (good !== part) cleaned ??= copyWithout(map, new Set([...FORBIDDEN, ...keys.slice(from)]));
    if (cleaned) Object.assign(cleaned, good);
    yield;
  }
  return cleaned ?? map;
}

function isMap(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// A plain assignment of __proto__ would change what the part is made of instead of adding a field.
function setOwn(part: object, key: string, value: unknown): void {
  Object.defineProperty(part, key, { value, enumerable: true, configurable: true, writable: true });
}

function clean(value: unknown, path: readonly string[], problems: SavedProblem[]): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (typeof value === 'number') return finite(value, path, problems);
  if (typeof value !== 'object' || value === null) return value;
  if (path.length > DEEPEST)
    throw new UnreadableMatrix('This was not saved by Answerable: it is nested too deeply.');
  return Array.isArray(value)
    ? cleanList(value, path, problems)
    : cleanFields(value as Holder, path, problems);
}

function finite(value: number, path: readonly string[], problems: SavedProblem[]): number | undefined {
  if (Number.isFinite(value)) return value;
  problems.push({
    place: path.join(' > '),
    message: 'This is not a number that can be kept. It was left out.',
  });
  return undefined;
}

function cleanList(list: readonly unknown[], path: readonly string[], problems: SavedProblem[]): unknown {
  let cleaned: unknown[] | undefined;
  for (const [place, item] of list.entries()) {
    const good = clean(item, [...path, String(place + 1)], problems);
    if (good === item) continue;
    cleaned ??= [...list];
    cleaned[place] = good;
  }
  return cleaned ?? list;
}

function cleanFields(fields: Holder, path: readonly string[], problems: SavedProblem[]): unknown {
  let cleaned: { [key: string]: unknown } | undefined;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (FORBIDDEN.has(key)) {
      problems.push({
        place: [...path, key].join(' > '),
        message: `“${key}” cannot be the name of a field. It was left out.`,
        raw: value,
      });
      cleaned ??= copyWithout(fields, FORBIDDEN);
      continue;
    }
    const good = isLeaf(value) ? value : clean(value, [...path, key], problems);
    if (good === value) continue;
    cleaned ??= copyWithout(fields, FORBIDDEN);
    cleaned[key] = good;
  }
  return cleaned ?? fields;
}

/** Most values are letters in cells: those need no path. */
function isLeaf(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || (typeof value === 'string' && value.isWellFormed());
}

function copyWithout(fields: Holder, keys: ReadonlySet<string>): { [key: string]: unknown } {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.has(key)));
}
