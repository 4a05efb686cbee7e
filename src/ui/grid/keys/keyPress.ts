/** From a pressed key to what it asks of the grid. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import { type GridCommandId, gridKeys } from './gridKeys';

/** What is read of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard: Alt changes what letters keys give on a Mac. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing?: boolean | undefined;
  readonly keyCode?: number | undefined;
}

/** Where the active cell is; the same key means different things there. */
export type Zone = 'cell' | 'name' | 'section' | 'header' | 'corner';

export type Intent =
  | { readonly kind: 'command'; readonly id: GridCommandId }
  | { readonly kind: 'letter'; readonly letter: string; readonly replaces: boolean }
  /** A letter that no code has. */
  | { readonly kind: 'unknown-letter'; readonly letter: string }
  /** Typing on a name replaces it; an input method starts with no text of its own. */
  | { readonly kind: 'type'; readonly text: string };

/** The keys in the notation of the table: `Ctrl Shift A`. */
export function keyWords(press: KeyPress, mac: boolean): string {
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1] ?? /^Digit(\d)$/.exec(press.code)?.[1];
  const withCommand = press.ctrlKey || press.metaKey || press.altKey;
  const key = withCommand && letter ? letter : press.key === ' ' ? 'Space' : press.key;
  // Which shifted key gives a sign differs between keyboards, so for signs Shift is not asked.
  const sign = key.length === 1 && !/[A-Z0-9]/i.test(key);
  return [
    (mac ? press.metaKey : press.ctrlKey) && 'Ctrl',
    mac && press.ctrlKey && 'Control',
    press.altKey && 'Alt',
    press.shiftKey && !sign && 'Shift',
    key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter(Boolean)
    .join(' ');
}

const byKeys = new Map<string, GridCommandId[]>();
for (const { keys, id } of gridKeys) {
  for (const words of keys) byKeys.set(words, [...(byKeys.get(words) ?? []), id]);
}

export function intentOf(press: KeyPress, zone: Zone, scheme: Scheme, mac: boolean): Intent | undefined {
  if (press.isComposing) return undefined;
  const onText = zone !== 'cell';
  // The first key of an input method: the editor must be there before the composition begins.
  if (press.keyCode === 229 || press.key === 'Process') {
    return onText && zone !== 'corner' ? { kind: 'type', text: '' } : undefined;
  }
  const plain = !press.ctrlKey && !press.metaKey && !press.altKey && press.key.length === 1;
  const letter = plain && zone === 'cell' ? letterOf(press.key, scheme) : undefined;
  if (letter) return { kind: 'letter', letter, replaces: press.shiftKey };
  const id = commandFor(byKeys.get(keyWords(press, mac)) ?? [], zone, press);
  if (id) return { kind: 'command', id };
  if (!plain || press.key === ' ' || press.key === '?') return undefined;
  if (zone === 'name' || zone === 'section' || zone === 'header') return { kind: 'type', text: press.key };
  return zone === 'cell' ? { kind: 'unknown-letter', letter: press.key } : undefined;
}

function letterOf(key: string, scheme: Scheme): string | undefined {
  const letters = scheme.codes.map((code) => code.letter);
  return letters.find((letter) => letter === key) ?? letters.find((letter) => letter === key.toUpperCase());
}

// Plain signs are commands on cells only: on a name they are text. Alt with an arrow folds or resizes by place.
const ON_CELLS_ONLY: ReadonlySet<string> = new Set(['cycle', 'cycle-back', 'go-to']);
const ON_SECTIONS_ONLY: ReadonlySet<string> = new Set(['fold', 'unfold']);
const ON_HEADERS_ONLY: ReadonlySet<string> = new Set(['wider', 'narrower']);

function commandFor(ids: readonly GridCommandId[], zone: Zone, press: KeyPress): GridCommandId | undefined {
  const bare = press.key.length === 1 && !press.ctrlKey && !press.metaKey && !press.altKey;
  return ids.find((id) => {
    if (ON_SECTIONS_ONLY.has(id)) return zone === 'section';
    if (ON_HEADERS_ONLY.has(id)) return zone === 'header' || zone === 'corner';
    return !(bare && ON_CELLS_ONLY.has(id)) || zone === 'cell';
  });
}
