import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanced, cutOff } from '../../../../src/ui/grid/picture/fitting';
import type { Pen } from '../../../../src/ui/grid/picture/pen';

/** Every letter is ten wide. */
function evenPen(): Pen {
  const ink = {
    font: 'even',
    letterSpacing: '0px',
    measureText: (text: string) => ({ width: 10 * [...text].length }),
  };
  return { ink: ink as unknown as CanvasRenderingContext2D, density: 1, known: new Map() };
}

test('a name that fits is whole, and one that does not ends where there is no more room', () => {
  expect(cutOff(evenPen(), 'Manager', 70)).toBe('Manager');
  expect(cutOff(evenPen(), 'Manager', 69)).toBe('Manag…');
  expect(cutOff(evenPen(), 'Manager', 5)).toBe('…');
});

test('an emoji is never cut in two', () => {
  expect(cutOff(evenPen(), '👩👩👩', 20)).toBe('👩…');
});

test('lines are about as long as each other, and no more of them than needed', () => {
  expect(balanced(evenPen(), 'Head of the platform', 160, 3)).toEqual(['Head of the', 'platform']);
  expect(balanced(evenPen(), 'Engineering Manager', 120, 3)).toEqual(['Engineering', 'Manager']);
});

test('a word longer than a line breaks anywhere, a hyphen breaks after it', () => {
  expect(balanced(evenPen(), 'Responsibility', 80, 3)).toEqual(['Responsi', 'bility']);
  expect(balanced(evenPen(), 'On-call', 50, 3)).toEqual(['On-', 'call']);
});

test('what needs more lines than there are is cut off in the last', () => {
  expect(balanced(evenPen(), 'one two three four five', 50, 3)).toEqual(['one', 'two', 'thre…']);
});

test('no line is wider than the room, whatever the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (name, room) => {
      const pen = evenPen();
      for (const line of balanced(pen, name, room, 3))
        expect(pen.ink.measureText(line).width).toBeLessThanOrEqual(room);
    }),
  );
});
