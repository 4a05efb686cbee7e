/**
 * Anything from outside, made safe to walk: no key that reaches a prototype, no number that is none, no half
 * surrogate and no control character, no text, list or map without end, no depth that breaks a walker. What is fine
 * already is given back as it is, not copied.
 */
import { cleanedInWords, MATRIX_BOUNDS, shortenedInWords } from './bounds';
import { type Fields, isFields } from './fields';
import { placeOfPath, quotable } from './partPlace';
import { isPlain, lengthOf, shortened, withoutControls } from './plainText';
import { cutProblem, type ProblemLog, UnreadableMatrix } from './problem';
import type { SoundCells } from './soundCells';

const DEEPEST = 16;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const ENTRIES_PER_SLICE = 50;

type Copy = { [key: string]: unknown };
type Path = readonly string[];
type Sound = Pick<SoundCells, 'has'>;

/** In slices: the maps directly inside are long, and their size is bounded before. */
export function* plainFieldsInSlices(
  found: Fields,
  log: ProblemLog,
  sound?: Sound,
): Generator<undefined, Fields> {
  const cleaner = createCleaner(found, log);
  const cleaned: Copy = {};
  for (const key of cleaner.keysOf(found, [], MATRIX_BOUNDS.fields)) {
    const value = found[key];
    cleaned[key] = isFields(value)
      ? yield* cleanMap(value, key, cleaner, sound)
      : cleaner.clean(value, [key]);
    yield;
  }
  return cleaned;
}

/** The same at once, for something small: a change, an answer. */
export function plainValue(found: unknown, log: ProblemLog): unknown {
  return createCleaner(found, log).clean(found, []);
}

function* cleanMap(
  map: Fields,
  field: string,
  cleaner: Cleaner,
  sound: Sound | undefined,
): Generator<undefined, Fields> {
  const keys = cleaner.keysOf(map, [field], Number.POSITIVE_INFINITY);
  let cleaned = keys.length === Object.keys(map).length ? undefined : picked(map, keys);
  for (const [place, key] of keys.entries()) {
    if (place % ENTRIES_PER_SLICE === 0) yield;
    const value = map[key];
    if (isCleanPart(value, sound)) continue;
    const good = cleaner.clean(value, [field, key]);
    if (good === value) continue;
    cleaned ??= { ...map };
    cleaned[key] = good;
  }
  return cleaned ?? map;
}

interface Cleaner {
  clean(value: unknown, path: Path): unknown;
  /** The keys that may be kept, at most so many; the rest is told. */
  keysOf(map: Fields, path: Path, most: number): readonly string[];
}

function createCleaner(root: unknown, log: ProblemLog): Cleaner {
  const placeOf = (path: Path) => placeOfPath(root, path) || 'matrix';
  const tell = (path: Path, message: string, raw?: unknown) =>
    log.add({ place: placeOf(path), message, ...(raw === undefined ? {} : { raw }) });

  function clean(value: unknown, path: Path): unknown {
    if (typeof value === 'string') return cleanText(value, path);
    if (typeof value === 'number') return Number.isFinite(value) ? value : noNumber(path);
    if (typeof value === 'boolean' || value === null || value === undefined) return value;
    if (typeof value !== 'object') return undefined;
    if (path.length > DEEPEST)
      throw new UnreadableMatrix('This was not saved by Answerable: it is nested too deeply.');
    return Array.isArray(value) ? cleanList(value, path) : cleanFields(value as Fields, path);
  }

  function cleanText(text: string, path: Path): string {
    const most = MATRIX_BOUNDS.note;
    const short = shortened(text, most);
    if (short.length < text.length) {
      const cut = { field: path.at(-1) ?? '', found: lengthOf(text), most };
      log.add(cutProblem(placeOf(path.slice(0, -1)), cut, text));
    }
    const plain = withoutControls(short);
    const gone = short.replace(/\r\n?/g, '\n').length - plain.length;
    if (gone > 0) tell(path.slice(0, -1), cleanedInWords(path.at(-1) ?? '', gone));
    return plain;
  }

  function noNumber(path: Path): undefined {
    tell(path, 'This number cannot be stored. It was skipped.');
  }

  function cleanList(list: readonly unknown[], path: Path): unknown {
    const most = MATRIX_BOUNDS.entries;
    const isLong = list.length > most;
    if (isLong) tell(path.slice(0, -1), shortenedInWords(path.at(-1) ?? '', list.length, most));
    const short = isLong ? list.slice(0, most) : list;
    let cleaned: unknown[] | undefined;
    for (const [place, item] of short.entries()) {
      const good = isClean(item) ? item : clean(item, [...path, String(place + 1)]);
      if (good === item) continue;
      cleaned ??= [...short];
      cleaned[place] = good;
    }
    return cleaned ?? short;
  }

  function cleanFields(fields: Fields, path: Path): unknown {
    if (isCleanMap(fields)) return fields;
    const keys = keysOf(fields, path, MATRIX_BOUNDS.entries);
    let cleaned = keys.length === Object.keys(fields).length ? undefined : picked(fields, keys);
    for (const key of keys) {
      const value = fields[key];
      const good = isClean(value) ? value : clean(value, [...path, key]);
      if (good === value) continue;
      cleaned ??= { ...fields };
      cleaned[key] = good;
    }
    return cleaned ?? fields;
  }

  function keysOf(map: Fields, path: Path, most: number): readonly string[] {
    const keys = Object.keys(map).filter((key) => isFit(key) || tellKey(map, path, key));
    if (keys.length <= most) return keys;
    tell(path.slice(0, -1), shortenedInWords(path.at(-1) ?? 'matrix', keys.length, most));
    return keys.slice(0, most);
  }

  function tellKey(map: Fields, path: Path, key: string): false {
    tell([...path, key], `“${quotable(key)}” cannot be a field name. It was skipped.`, map[key]);
    return false;
  }

  return { clean, keysOf };
}

/** Nearly all parts have nothing to put right. It is seen without a path and a copy, at most one level deep. */
function isCleanPart(part: unknown, sound: Sound | undefined): boolean {
  if (!isFields(part)) return false;
  let fields = 0;
  for (const field in part) {
    fields += 1;
    const value = part[field];
    if (!isFit(field)) return false;
    if (isClean(value)) continue;
    const isInside = Array.isArray(value)
      ? value.length <= MATRIX_BOUNDS.entries && value.every(isClean)
      : isFields(value) && (sound?.has(value) || isCleanMap(value));
    if (!isInside) return false;
  }
  return fields <= MATRIX_BOUNDS.entries;
}

/** Most values are letters in cells: those need no path. */
function isClean(value: unknown): boolean {
  return (
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value.length <= MATRIX_BOUNDS.note && isPlain(value))
  );
}

/** The same for all of a map, without a list of its keys: nearly all maps are the cells of a row. */
function isCleanMap(map: Fields): boolean {
  let keys = 0;
  for (const key in map) {
    keys += 1;
    if (!isFit(key) || !isClean(map[key])) return false;
  }
  return keys <= MATRIX_BOUNDS.entries;
}

function isFit(key: string): boolean {
  // Ids are longer than any forbidden key, and in a large matrix half a million of them are looked at.
  return key.length > 11 ? key.length <= MATRIX_BOUNDS.key : !FORBIDDEN.has(key);
}

function picked(map: Fields, keys: readonly string[]): Copy {
  const copy: Copy = {};
  for (const key of keys) copy[key] = map[key];
  return copy;
}
