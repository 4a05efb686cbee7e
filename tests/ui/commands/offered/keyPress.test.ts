import { expect, test } from 'vitest';
import raci from '../../../../src/domain/matrix/schemes/raci';
import type { Zone } from '../../../../src/ui/commands/command/zone';
import {
  commandEverywhere,
  intentOf,
  type KeyPress,
  keyWords,
} from '../../../../src/ui/commands/offered/keyPress';

/** `Ctrl Shift A` as the event that a keyboard makes of it. */
function press(words: string, more: Partial<KeyPress> = {}): KeyPress {
  const parts = words.split(' ');
  const name = parts.at(-1) ?? '';
  const key = name === 'Space' ? ' ' : name;
  const code = /^[A-Za-z]$/.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
  const held = (part: string) => parts.slice(0, -1).includes(part);
  const shiftKey = held('Shift');
  return { key, code, ctrlKey: held('Ctrl'), metaKey: false, altKey: held('Alt'), shiftKey, ...more };
}

const intent = (words: string, zone: Zone = 'cell', more: Partial<KeyPress> = {}) =>
  intentOf(press(words, more), zone, raci, false);
const commandAt = (words: string, zone: Zone) => {
  const found = intent(words, zone);
  return found?.kind === 'command' ? found.command.id : undefined;
};

test('a letter of the scheme assigns, with Shift it replaces', () => {
  expect(intent('r')).toEqual({ kind: 'letter', letter: 'R', replaces: false });
  expect(intent('Shift R')).toEqual({ kind: 'letter', letter: 'R', replaces: true });
});

test('a scheme may tell a small letter from a capital; else either gives the one there is', () => {
  const [code] = raci.codes;
  if (!code) throw new Error('RACI has codes.');
  const small = { ...raci, codes: [...raci.codes, { ...code, letter: 'r' }, { ...code, letter: 'q' }] };
  const given = (words: string) => intentOf(press(words), 'cell', small, false);
  expect(given('r')).toEqual({ kind: 'letter', letter: 'r', replaces: false });
  expect(given('Shift R')).toEqual({ kind: 'letter', letter: 'R', replaces: true });
  expect(given('q')).toEqual({ kind: 'letter', letter: 'q', replaces: false });
  expect(given('a')).toEqual({ kind: 'letter', letter: 'A', replaces: false });
  expect(given('Shift Q')).toEqual({ kind: 'unknown-letter', letter: 'Q' });
});

test('a letter that no code has is told', () => {
  expect(intent('x')).toEqual({ kind: 'unknown-letter', letter: 'x' });
});

test('letters on names, sections and headers are never a command, and never a name', () => {
  for (const zone of ['name', 'section', 'header'] as const) {
    expect(intent('r', zone)).toEqual({ kind: 'text-on-name' });
    expect(intent('/', zone)).toEqual({ kind: 'text-on-name' });
  }
  expect(intent('r', 'corner')).toBeUndefined();
});

test('nothing is done while an input method composes', () => {
  expect(intent('r', 'cell', { isComposing: true })).toBeUndefined();
  expect(intent('r', 'cell', { keyCode: 229 })).toBeUndefined();
  expect(intent('Process', 'name', { keyCode: 229 })).toBeUndefined();
});

test('the same key collapses a section and makes a column narrower', () => {
  expect(commandAt('Alt ArrowLeft', 'section')).toBe('fold');
  expect(commandAt('Alt ArrowLeft', 'header')).toBe('width-less');
  expect(intent('Alt ArrowLeft', 'cell')).toBeUndefined();
});

test('a sign is a command on cells, and text on names', () => {
  expect(commandAt('/', 'cell')).toBe('go-to');
  expect(commandAt('Ctrl G', 'name')).toBe('go-to');
  expect(commandAt('/', 'name')).toBeUndefined();
  expect(commandAt('-', 'section')).toBe('fold');
});

test('keys with an event of their own, and keys of every screen, are left to those', () => {
  for (const words of ['Ctrl C', 'Ctrl V', 'Ctrl Z', 'Ctrl K', 'F9']) expect(intent(words)).toBeUndefined();
  expect(commandEverywhere(press('Ctrl Z'), false)?.id).toBe('undo');
  expect(commandEverywhere(press('Ctrl C'), false)).toBeUndefined();
});

test('on a Mac Cmd stands for Ctrl, and Alt does not change what a key is called', () => {
  expect(keyWords({ ...press('d'), metaKey: true }, true)).toBe('Ctrl D');
  expect(keyWords({ ...press('Alt ç'), code: 'KeyC' }, true)).toBe('Alt C');
});
