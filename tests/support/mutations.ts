// Documents and files changed at random as a hostile author would, the same for the same dice.
import type { Dice } from './dice';

type Json = ReturnType<typeof JSON.parse>;

const VALUES: readonly (() => Json)[] = [
  () => null,
  () => ({}),
  () => [],
  () => [null],
  () => true,
  () => 0,
  () => -1,
  () => 1e300,
  () => 0.5,
  () => '',
  () => ' ',
  () => 'a0',
  () => '__proto__',
  () => 'constructor',
  () => '2026-02-30',
  () => '9999-12-31',
  () => 'Europe/Nowhere',
  () => 'javascript:alert(1)',
  () => '=1+1',
  () => '\u202Eevil\u0000\u001b[31m',
  () => '\ud800',
  () => 'x'.repeat(700),
  () => 'W '.repeat(6_000),
  () => ({ toString: 1 }),
  () => ({ name: { name: {} } }),
  () => [[['deep']]],
  () => ['x', 7, null, {}],
];

interface Place {
  readonly holder: Json;
  readonly key: string | number;
}

function placesIn(value: Json, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  for (const key of Object.keys(value)) {
    places.push({ holder: value, key });
    placesIn(value[key], places);
  }
  return places;
}

/** A copy of a document with a few of its values, keys and entries changed. */
export function mutatedDocument(document: unknown, dice: Dice): Json {
  const copy: Json = JSON.parse(JSON.stringify(document));
  for (let done = 0; done <= dice.whole(4); done += 1) {
    const places = placesIn(copy);
    if (places.length === 0) break;
    const { holder, key } = dice.pick(places);
    const other = dice.pick(places);
    const kind = dice.whole(6);
    if (kind === 0) delete holder[key];
    else if (kind === 1) holder[key] = other.holder[other.key];
    else if (kind === 2 && !Array.isArray(holder)) {
      // A key that reaches a prototype is one only when the text is parsed.
      Object.defineProperty(holder, dice.pick(['__proto__', 'constructor', 'id', 'x'.repeat(40), '~0;']), {
        value: holder[key],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else if (kind === 3 && Array.isArray(holder)) holder.push(...holder.slice(0, 50));
    else holder[key] = dice.pick(VALUES)();
    // What was put in twice must not hold itself.
    try {
      JSON.stringify(copy);
    } catch {
      holder[key] = null;
    }
  }
  return copy;
}

const PIECES = [
  '|',
  '"',
  '\n',
  '\r',
  '\t',
  ',',
  ';',
  '<table>',
  '<td rowspan=99>',
  '<!--',
  '-->',
  '# ',
  '- ',
  '```',
  '{|',
  '|}',
  '\u2028',
  '\u202E',
  '\ufeff',
  '=1+1',
  '&#x0;',
  '---\n',
  '\u0000',
  'R/A',
  '{',
  '[',
  '}',
];

/** A copy of the bytes of a file with pieces cut, doubled, swapped and put in. */
export function mutatedBytes(bytes: Uint8Array, dice: Dice): Uint8Array<ArrayBuffer> {
  let copy = new Uint8Array(bytes);
  for (let done = 0; done <= dice.whole(5); done += 1) {
    const at = dice.whole(copy.length + 1);
    const until = Math.min(copy.length, at + dice.whole(200));
    const piece = dice.chance(0.5) ? new TextEncoder().encode(dice.pick(PIECES)) : copy.slice(at, until);
    const kind = dice.whole(4);
    if (kind === 0) copy = copy.slice(0, at);
    else if (kind === 1) copy = joined(copy.subarray(0, at), copy.subarray(until));
    else if (kind === 2 && at < copy.length) copy[at] = dice.whole(256);
    else copy = joined(copy.subarray(0, at), piece, copy.subarray(at));
  }
  return copy;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
