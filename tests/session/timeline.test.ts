// The line of changes: what is kept, what is ours and waits, what others wrote in between, and what may still be undone.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/domain/matrix/change';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { applyPatches } from '../../src/domain/matrix/patching';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import { applyToRows, withFew, withOnly } from '../../src/session/fewRows';
import {
  changedOnTop,
  openTimeline,
  settled,
  stillOurs,
  type Timeline,
  withOwnChange,
} from '../../src/session/timeline';

const start = matrixFromSketch('| Boss | Crew\nPay | A | R\nBuy | A | R');
const pay = idOf<never>('Pay');

/** A change of one value, as it comes out on a matrix. */
function change(
  matrix: Matrix,
  id: string,
  path: Change['patches'][number]['path'],
  value: unknown,
  author?: string,
): { change: Change; after: Matrix } {
  const done = applyPatches(matrix, [{ op: 'replace', path, value }]);
  const made = {
    id,
    label: id,
    at: 1,
    client: 'tab',
    patches: done.patches,
    inverse: done.inverse,
    ...(author ? { author: { id: idOf(author), name: author } } : {}),
  } as Change;
  return { change: made, after: done.value };
}
const name = (line: Timeline) => `${line.matrix.name}, ${line.matrix.activities[pay]?.name}`;
const steps = ({ stack }: Timeline) =>
  [stack.done, stack.undone].map((side) => side.map(({ id }) => id).join());

const opened = openTimeline(start, []);
const renamed = change(start, 'a', ['name'], 'Ours');
const ours = withOwnChange(opened, renamed.after, renamed.change);

it('a map that was left empty and is gone is still ours, and one with an entry is not', () => {
  const boss = idOf<never>('Boss');
  const emptied = change(start, 'b', ['activities', pay, 'conditions'], {}).change;
  const withEntry = change(start, 'c', ['activities', pay, 'conditions', boss], 'nights').after;
  expect(start.activities[pay]).not.toHaveProperty('conditions');
  expect(stillOurs(openTimeline(start, []), emptied)).toBe(true);
  expect(stillOurs(openTimeline(withEntry, []), emptied)).toBe(false);
});

describe('the line of changes', () => {
  it('keeps what was sent, as it was sent, without touching the matrix', () => {
    const next = settled(ours, [renamed.change], 1);
    expect([
      next.matrix === ours.matrix,
      next.pending.length,
      next.kept.map(({ mine }) => mine),
      steps(next),
    ]).toEqual([true, 0, [true], ['a', '']]);
  });

  it('puts what others wrote before what still waits', () => {
    const theirs = change(start, 'x', ['activities', pay, 'name'], 'Theirs');
    const next = settled(ours, [theirs.change], 0);
    expect([name(next), next.pending.map(({ id }) => id), steps(next)]).toEqual([
      'Ours, Theirs',
      ['a'],
      ['a', ''],
    ]);
    expect(next.kept).toMatchObject([{ mine: false }]);
  });

  it('lets the later of two win where both wrote the same place', () => {
    const theirs = change(start, 'x', ['name'], 'Theirs');
    const mineLast = settled(ours, [theirs.change], 0);
    expect(mineLast.matrix.name).toBe('Ours');
    expect(mineLast.pending[0]?.inverse).toMatchObject([{ value: 'Theirs' }]);
    const theirsLast = settled(
      ours,
      [renamed.change, change(renamed.after, 'x', ['name'], 'Theirs').change],
      1,
    );
    expect([theirsLast.matrix.name, theirsLast.pending.length]).toEqual(['Theirs', 0]);
  });

  it('knows whose changes were there before it was opened', () => {
    const [one, other] = [change(start, 'a', ['name'], 'A'), change(start, 'b', ['name'], 'B', 'Ann')];
    expect(openTimeline(start, [one.change, other.change]).kept.map(({ mine }) => mine)).toEqual([
      true,
      false,
    ]);
    expect(steps(openTimeline(start, [one.change, other.change]))).toEqual(['a', '']);
  });

  it('may undo what is as it was left, and names who wrote on top', () => {
    expect(stillOurs(ours, renamed.change)).toBe(true);
    expect(changedOnTop(ours, renamed.change)).toBeUndefined();
    const second = change(ours.matrix, 'x', ['name'], 'Theirs');
    const apart = change(second.after, 'y', ['activities', pay, 'name'], 'Other');
    const next = settled(settled(ours, [renamed.change], 1), [second.change, apart.change], 0);
    expect(stillOurs(next, renamed.change)).toBe(false);
    expect(changedOnTop(next, renamed.change)?.id).toBe('x');
    const row = change(start, 'r', ['activities', pay, 'name'], 'Row');
    const whole = settled(withOwnChange(opened, row.after, row.change), [row.change], 1);
    const gone = {
      ...change(row.after, 'z', ['activities', pay], undefined).change,
      patches: [{ op: 'remove' as const, path: ['activities', pay] }],
    };
    expect(changedOnTop(settled(whole, [gone], 0), row.change)?.id).toBe('z');
  });
});

describe('a few rows of many', () => {
  it('are the matrix without the others, and go back among them', () => {
    const few = withOnly(start, [pay, idOf<never>('Nothing')]);
    expect(Object.keys(few.activities)).toEqual([pay]);
    expect(withFew(start, few, few)).toBe(start);
    const named = withFew(start, few, { ...few, name: 'Other' });
    expect([named.name, named.activities === start.activities]).toEqual(['Other', true]);
    const changed = applyPatches(few, [
      { op: 'replace', path: ['activities', pay, 'name'], value: 'Paid' },
    ]).value;
    const whole = withFew(start, few, changed);
    expect(Object.values(whole.activities).map((row) => row.name)).toEqual(['Paid', 'Buy']);
    expect(Object.keys(whole.activities)).toEqual(Object.keys(start.activities));
    const again = withFew(whole, withOnly(whole, [pay]), changed);
    expect(Object.keys(again.activities)).toEqual(Object.keys(start.activities));
  });

  it('neither come nor go', () => {
    const few = withOnly(start, [pay]);
    expect(() => withFew(start, few, { ...few, activities: {} })).toThrow(
      'must neither add rows nor take any away',
    );
    expect(() => withFew(start, few, { ...few, activities: { ...start.activities } })).toThrow(
      'must neither add rows',
    );
  });

  it('are enough for patches inside of rows, and for no others', () => {
    const inside = applyToRows(start, [{ op: 'replace', path: ['activities', pay, 'name'], value: 'Paid' }]);
    expect(inside.value.activities[pay]?.name).toBe('Paid');
    expect(inside.value.activities[idOf<never>('Buy')]).toBe(start.activities[idOf<never>('Buy')]);
    const removed = applyToRows(start, [{ op: 'remove', path: ['activities', pay] }]);
    expect(Object.values(removed.value.activities).map((row) => row.name)).toEqual(['Buy']);
    expect(applyToRows(start, [{ op: 'replace', path: ['name'], value: 'Other' }]).value.name).toBe('Other');
  });
});
