// Remarks as threads: by what they are about, counted where they are open, and gone only as a whole.
import { expect, test } from 'vitest';
import { aboutInWords, openThreads, threadsAbout, threadsOf } from '../../../src/domain/agreement/threads';
import { addRemark } from '../../../src/domain/edits/addRemark';
import { removeRemark } from '../../../src/domain/edits/removeRemark';
import { resolveRemark } from '../../../src/domain/edits/resolveRemark';
import type { About, Remark } from '../../../src/domain/matrix/agreement';
import type { ActivityId, RemarkId, RoleId } from '../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit } from '../../support/edits';
import { NOON, TODAY } from '../../support/memorySession';

const matrix = matrixFromSketch(`
          | Clerk
      Pay | RA   `);
const [pay, clerk] = [idOf<ActivityId>('Pay'), idOf<RoleId>('Clerk')];
const remark = (name: string, at: number, about: About, replyTo?: string): Remark => ({
  id: idOf<RemarkId>(name),
  about,
  who: 'Ann',
  at: NOON + at,
  text: name,
  ...(replyTo ? { replyTo: idOf<RemarkId>(replyTo) } : {}),
});
const said = afterEdit(
  matrix,
  addRemark(remark('first', 0, { activityId: pay })),
  addRemark(remark('cell', 1, { activityId: pay, roleId: clerk })),
  addRemark(remark('reply', 2, { activityId: pay }, 'first')),
);

test('a thread has its answers in time, and the one that was spoken in last comes first', () => {
  expect(
    threadsOf(said.remarks).map(({ first, replies }) => [first.text, ...replies.map(({ text }) => text)]),
  ).toEqual([['first', 'reply'], ['cell']]);
  expect(threadsAbout(said.remarks, { activityId: pay }).map(({ first }) => first.text)).toEqual(['first']);
});

test('a row counts its open threads and those of its cells, and an answer opens a resolved one again', () => {
  expect(openThreads(said.remarks).rows.get(pay)).toBe(2);
  const resolved = afterEdit(said, resolveRemark(idOf<RemarkId>('first'), 'Bob', TODAY));
  expect(openThreads(resolved.remarks).rows.get(pay)).toBe(1);
  const again = afterEdit(resolved, addRemark(remark('more', 3, { activityId: pay }, 'first')));
  expect(openThreads(again.remarks).rows.get(pay)).toBe(2);
});

test('a cell and a gap count their own open threads', () => {
  const onGap = afterEdit(said, addRemark(remark('gap', 4, { findingKey: 'no-accountable/x' })));
  const { cells, gaps, rows } = openThreads(onGap.remarks);
  expect(cells.get(pay)?.get(clerk)).toBe(1);
  expect([...gaps]).toEqual([['no-accountable/x', 1]]);
  expect([...rows]).toEqual([[pay, 2]]);
  const resolved = afterEdit(
    onGap,
    ...['cell', 'gap'].map((id) => resolveRemark(idOf<RemarkId>(id), 'Bob', TODAY)),
  );
  expect(openThreads(resolved.remarks)).toMatchObject({ cells: new Map(), gaps: new Map() });
});

test('a deleted thread takes its answers along, and a deleted row leaves its remarks', () => {
  const fewer = afterEdit(said, removeRemark(idOf<RemarkId>('first')));
  expect(Object.values(fewer.remarks).map(({ text }) => text)).toEqual(['cell']);
  expect(aboutInWords(said, { activityId: pay, roleId: clerk })).toBe('Pay, Clerk');
  expect(aboutInWords({ ...said, activities: {} }, { activityId: pay })).toBe('An activity that was deleted');
});
