import { expect, test } from 'vitest';
import raci from '../../../../src/domain/matrix/schemes/raci';
import { gridCommands } from '../../../../src/ui/grid/commands/commandList';
import { gridKeys } from '../../../../src/ui/grid/keys/gridKeys';
import { intentOf, type KeyPress, keyWords, type Zone } from '../../../../src/ui/grid/keys/keyPress';

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

test('every command of the table does something', () => {
  expect(gridCommands.map((command) => command.id)).toEqual(gridKeys.map((row) => row.id));
  expect(new Set(gridKeys.map((row) => row.id)).size).toBe(gridKeys.length);
});

test('every key of the table leads to a command, on a cell or where it belongs', () => {
  const unreached = gridKeys.flatMap(({ keys, id }) =>
    keys.filter((words) => {
      const zones: Zone[] = ['cell', 'section', 'header', 'name'];
      return !zones.some((zone) => {
        const found = intent(words, zone);
        return found?.kind === 'command' && found.id === id;
      });
    }),
  );
  expect(unreached).toEqual([]);
});

test('a letter of the scheme assigns, with Shift it replaces', () => {
  expect(intent('r')).toEqual({ kind: 'letter', letter: 'R', replaces: false });
  expect(intent('Shift R')).toEqual({ kind: 'letter', letter: 'R', replaces: true });
});

test('a letter that no code has is told', () => {
  expect(intent('x')).toEqual({ kind: 'unknown-letter', letter: 'x' });
});

test('letters are text on names, sections and headers', () => {
  for (const zone of ['name', 'section', 'header'] as const) {
    expect(intent('r', zone)).toEqual({ kind: 'type', text: 'r' });
    expect(intent('/', zone)).toEqual({ kind: 'type', text: '/' });
  }
  expect(intent('r', 'corner')).toBeUndefined();
});

test('nothing is done while an input method composes', () => {
  expect(intent('r', 'cell', { isComposing: true })).toBeUndefined();
  expect(intent('r', 'cell', { keyCode: 229 })).toBeUndefined();
  expect(intent('Process', 'name', { keyCode: 229 })).toEqual({ kind: 'type', text: '' });
});

test('the same key folds a section and narrows a column', () => {
  expect(intent('Alt ArrowLeft', 'section')).toEqual({ kind: 'command', id: 'fold' });
  expect(intent('Alt ArrowLeft', 'header')).toEqual({ kind: 'command', id: 'narrower' });
  expect(intent('Alt ArrowLeft', 'cell')).toBeUndefined();
});

test('on a Mac Cmd stands for Ctrl, and Alt does not change what a key is called', () => {
  expect(keyWords({ ...press('d'), metaKey: true }, true)).toBe('Ctrl D');
  expect(keyWords({ ...press('Alt ç'), code: 'KeyC' }, true)).toBe('Alt C');
});
