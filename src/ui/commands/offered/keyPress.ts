/** From a pressed key to what it asks of the grid. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Command } from '../command/command';
import type { Zone } from '../command/zone';
import { commands } from './commandList';

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

export type Intent =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'letter'; readonly letter: string; readonly replaces: boolean }
  /** A letter that no code has. */
  | { readonly kind: 'unknown-letter'; readonly letter: string }
  /** Typing on a name, which never overwrites it. */
  | { readonly kind: 'text-on-name' };

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

const byKeys = new Map<string, Command[]>();
for (const command of commands) {
  if (command.zones === 'everywhere' || command.byEvent) continue;
  for (const words of command.keys ?? []) byKeys.set(words, [...(byKeys.get(words) ?? []), command]);
}

export function intentOf(press: KeyPress, zone: Zone, scheme: Scheme, mac: boolean): Intent | undefined {
  if (press.isComposing) return undefined;
  // The first key of an input method.
  if (press.keyCode === 229 || press.key === 'Process') return undefined;
  const plain = !press.ctrlKey && !press.metaKey && !press.altKey && press.key.length === 1;
  const letter = plain && zone === 'cell' ? letterOf(press.key, scheme) : undefined;
  if (letter) return { kind: 'letter', letter, replaces: press.shiftKey };
  const words = keyWords(press, mac);
  const command = byKeys.get(words)?.find((known) => worksIn(known, zone, words));
  if (command) return { kind: 'command', command };
  if (!plain || press.key === ' ' || press.key === '?') return undefined;
  if (zone === 'name' || zone === 'section' || zone === 'header') return { kind: 'text-on-name' };
  return zone === 'cell' ? { kind: 'unknown-letter', letter: press.key } : undefined;
}

function letterOf(key: string, scheme: Scheme): string | undefined {
  const letters = scheme.codes.map((code) => code.letter);
  return letters.find((letter) => letter === key) ?? letters.find((letter) => letter === key.toUpperCase());
}

/** On a name a single sign is text, so only commands that ask for such a zone take it there. */
export function worksIn({ zones }: Command, zone: Zone, keys: string): boolean {
  if (zones === 'everywhere') return false;
  return zones ? zones.includes(zone) : keys.length > 1 || zone === 'cell';
}

/** The command that a key runs on every screen of the matrix. */
export function commandEverywhere(press: KeyPress, mac: boolean): Command | undefined {
  const words = keyWords(press, mac);
  return commands.find(({ zones, keys }) => zones === 'everywhere' && keys?.includes(words));
}
