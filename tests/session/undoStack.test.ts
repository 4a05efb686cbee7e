// What undo would take back next: own steps, in the order in which they were made, and no one else's.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/matrix/change';
import { EMPTY_STACK, type UndoStack, withChange, withoutStep } from '../../src/session/undoStack';

function change(id: string, more: Partial<Change> = {}): Change {
  const patches: Change['patches'] = [{ op: 'replace', path: ['name'], value: id }];
  return { id, label: `label of ${id}`, at: 1, client: 'tab', patches, inverse: patches, ...more };
}

interface Told {
  readonly change: Change;
  readonly mine: boolean;
}
const own = (id: string, more?: Partial<Change>): Told => ({ change: change(id, more), mine: true });
const others = (id: string, more?: Partial<Change>): Told => ({ change: change(id, more), mine: false });
const stackOf = (...told: readonly Told[]): UndoStack =>
  told.reduce((stack, one) => withChange(stack, one.change, one.mine), EMPTY_STACK);
const ids = ({ done, undone }: UndoStack) =>
  [done, undone].map((steps) => steps.map(({ id }) => id).join(' '));

describe('the stack', () => {
  it.each<readonly [string, readonly Told[], string, string]>([
    ['own changes in their order', [own('a'), own('b')], 'a b', ''],
    ['an undo', [own('a'), own('b'), own('u', { undoes: 'b' })], 'a', 'b'],
    ['two undos', [own('a'), own('b'), own('u', { undoes: 'b' }), own('v', { undoes: 'a' })], '', 'b a'],
    ['a redo', [own('a'), own('u', { undoes: 'a' }), own('r', { redoes: 'a' })], 'a', ''],
    ['an edit after an undo', [own('a'), own('u', { undoes: 'a' }), own('b')], 'b', ''],
    ['changes of others', [own('a'), others('x')], 'a', ''],
    ['changes of others after an undo', [own('a'), own('u', { undoes: 'a' }), others('x')], '', 'a'],
    ['an undo of ours by another tab', [own('a'), others('u', { undoes: 'a' })], '', 'a'],
    ['an undo of theirs by another tab', [own('a'), others('u', { undoes: 'x' })], 'a', ''],
    [
      'a redo of ours by another tab',
      [own('a'), own('u', { undoes: 'a' }), others('r', { redoes: 'a' })],
      'a',
      '',
    ],
    ['a redo of theirs by another tab', [own('a'), others('r', { redoes: 'x' })], 'a', ''],
    ['how the matrix began', [own('a', { patches: [] })], '', ''],
    ['what was only put right', [own('a'), own('m', { mends: true })], 'a', ''],
  ])('after %s', (_, told, done, undone) => {
    expect(ids(stackOf(...told))).toEqual([done, undone]);
  });

  it('holds the change that did a step last, and says it as the person did', () => {
    const stack = stackOf(own('a'), own('u', { undoes: 'a', label: 'label of a' }));
    expect(stack.undone).toMatchObject([{ id: 'a', label: 'label of a', change: { id: 'u' } }]);
  });

  it('lets a step go that can no longer be done, on either side', () => {
    const stack = stackOf(own('a'), own('b'), own('c'), own('u', { undoes: 'c' }));
    expect(ids(withoutStep(stack, 'b'))).toEqual(['a', 'c']);
    expect(ids(withoutStep(stack, 'c'))).toEqual(['a b', '']);
  });
});
