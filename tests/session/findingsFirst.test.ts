// The first findings of a matrix, and on which side of 300 activities they come with the edit or after its frame.
import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/domain/edits/edit';
import { createAnalyser } from '../../src/domain/gaps/engine/analyse';
import type { Change } from '../../src/domain/matrix/change';
import type { ActivityId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { createFindings } from '../../src/session/findings';
import { largeMatrix } from '../support/largeMatrix';
import { memorySession, TODAY } from '../support/memorySession';
import { newsKeeper } from '../support/newsKeeper';

const rows = (count: number): Matrix => largeMatrix(count, 2);

/** Frames of a page that are drawn when the test says so. */
function page() {
  const waiting: (() => void)[] = [];
  return {
    waiting,
    later: (work: () => void) => void waiting.push(work),
    draw() {
      for (const work of waiting.splice(0)) work();
    },
  };
}

/** Told of a matrix without a session, so that what is asked of whom can be counted. */
function told(matrix: Matrix, isDrawn = true) {
  const frames = page();
  const onReady = vi.fn();
  const findings = createFindings(onReady, frames.later);
  findings.of(matrix, TODAY);
  if (isDrawn) findings.drawn();
  return { ...frames, findings, onReady };
}

const rename = (name: string): Edit => ({
  label: name,
  apply: (draft) => void Object.assign(draft, { name }),
});

describe('the findings come with the edit', () => {
  it.each([
    [300, true],
    [301, false],
  ])('of a matrix of %s activities: %s', async (count, atOnce) => {
    const matrix = rows(count);
    const session = memorySession(matrix, { later: page().later });
    await session.settleFindings();
    session.run(rename('Other'));
    const { analysed, matrix: now } = session.store.getState();
    expect(analysed === now).toBe(atOnce);
    session.close();
  });

  it('until a row more is too many, and again once it is gone', async () => {
    const matrix = rows(300);
    const [first] = Object.values(matrix.activities);
    if (!first) throw new Error('A large matrix has rows.');
    const id = 'extra-0000000001' as ActivityId;
    const session = memorySession(matrix, { later: page().later });
    await session.settleFindings();
    const isNow = () => session.store.getState().analysed === session.store.getState().matrix;
    // A name beside the row: not every place of the change tells of rows.
    session.run({
      label: 'add',
      apply(draft) {
        draft.name = 'One more';
        draft.activities[id] = { ...first, id } as (typeof draft.activities)[ActivityId];
      },
    });
    expect(isNow()).toBe(false);
    await session.settleFindings();
    session.run(rename('Still one more'));
    expect(isNow()).toBe(false);
    await session.settleFindings();
    session.undo();
    expect(isNow()).toBe(false);
    session.undo();
    expect(isNow()).toBe(true);
    session.close();
  });

  it('before the first frame as well, once somebody needed them', async () => {
    const session = memorySession(rows(3), { later: page().later });
    await session.settleFindings();
    session.run(rename('Other'));
    expect(session.store.getState().analysed).toBe(session.store.getState().matrix);
    session.close();
  });

  it('of whatever size, where nothing is drawn; the first of a large one come by themselves', async () => {
    const session = memorySession(rows(301));
    expect(session.store.getState().analysis.complete).toBe(false);
    await session.settleFindings();
    session.run(rename('Other'));
    expect(session.store.getState()).toMatchObject({ analysis: { complete: true } });
    expect(session.store.getState().analysed).toBe(session.store.getState().matrix);
    session.close();
    const other = memorySession(rows(301));
    await expect.poll(() => other.store.getState().analysis.complete).toBe(true);
    other.close();
  });
});

describe('the frame after the first cells', () => {
  it('is asked for once, however often it is said that the matrix is drawn', () => {
    const { waiting, findings } = told(rows(3));
    findings.drawn();
    expect(waiting).toHaveLength(1);
  });

  it('brings nothing more where somebody needed the findings before it', async () => {
    const { draw, findings, onReady } = told(rows(3));
    await findings.settle();
    expect(onReady).toHaveBeenCalledTimes(1);
    draw();
    expect(onReady).toHaveBeenCalledTimes(1);
    expect(findings.reading()?.rows).toHaveLength(3);
  });

  it('brings nothing where the matrix was closed before it, and nobody waits for it then', async () => {
    const { draw, findings, onReady } = told(rows(3));
    findings.stop();
    draw();
    expect(onReady).not.toHaveBeenCalled();
    await findings.settle();
    expect(findings.reading()).toBeUndefined();
  });

  it('lets go of who waits where the matrix is closed meanwhile', async () => {
    const matrix = rows(301);
    const { findings, onReady } = told(matrix);
    // Each look at the clock is longer than a slice.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
    const settled = findings.settle();
    findings.stop();
    await settled;
    expect(onReady).not.toHaveBeenCalled();
  });
});

it('an analysis in slices goes on by a slice each time that somebody asks for it', async () => {
  const { findings, onReady } = told(rows(301));
  // By itself nothing goes on.
  vi.stubGlobal('scheduler', { yield: () => new Promise(() => undefined) });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10;
    return now;
  });
  const waits = [findings.settle()];
  while (onReady.mock.calls.length === 0 && waits.length < 100_000) waits.push(findings.settle());
  expect(onReady).toHaveBeenCalledTimes(1);
  await Promise.all(waits);
});

it('what another tab changed within the frame of an edit is in the findings after it', async () => {
  const { keeper, bring } = newsKeeper();
  const frames = page();
  const matrix = rows(301);
  const session = memorySession(matrix, { ...frames, keeper });
  await session.settleFindings();
  const [one, other] = Object.keys(matrix.activities) as ActivityId[];
  session.run({
    label: 'clear a row',
    apply: (draft) => void Object.assign(draft.activities[one as ActivityId] ?? {}, { assignments: {} }),
  });
  const theirs: Change = {
    id: 'theirs-000000001',
    label: 'clear another',
    at: 1,
    client: 'other',
    patches: [{ op: 'replace', path: ['activities', String(other), 'assignments'], value: {} }],
    inverse: [],
  };
  bring(theirs);
  await session.retrySave();
  await session.settleFindings();
  const { analysis, analysed, matrix: now } = session.store.getState();
  expect(analysed).toBe(now);
  const keys = (found: typeof analysis) => found.findings.map(({ key }) => key);
  expect(keys(analysis)).toEqual(keys(createAnalyser().analyse(now, TODAY)));
  session.close();
});

it('an edit during an analysis in slices lets its frame go first', async () => {
  const matrix = rows(301);
  const { findings, waiting, draw } = told(matrix);
  const tasks: (() => void)[] = [];
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resolve) => void tasks.push(resolve)) });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10;
    return now;
  });
  const settled = findings.settle();
  draw();
  expect(tasks).toHaveLength(1);
  findings.of({ ...matrix, name: 'Other' }, TODAY);
  expect(waiting).toHaveLength(1);
  for (const run of tasks) run();
  await Promise.resolve();
  expect(tasks, 'no slice before the frame').toHaveLength(1);
  draw();
  expect(tasks, 'and the next after it').toHaveLength(2);
  findings.stop();
  await settled;
});
