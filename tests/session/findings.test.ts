// When the findings of the open matrix are worked out: with the edit in a small one, after its frame in a large one.
import { describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../src/domain/edits/edit';
import { createAnalyser } from '../../src/domain/gaps/engine/analyse';
import type { ActivityId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import type { Session } from '../../src/session/session';
import { largeMatrix } from '../support/largeMatrix';
import { memorySession, TODAY } from '../support/memorySession';

const SMALL = largeMatrix(20, 5);
const LARGE = largeMatrix(310, 3);

function frames() {
  const waiting: (() => void)[] = [];
  return {
    waiting,
    later: (work: () => void) => void waiting.push(work),
    draw() {
      for (const work of waiting.splice(0)) work();
    },
  };
}

function clear(matrix: Matrix, row: number): Edit {
  const id = Object.keys(matrix.activities)[row] as ActivityId;
  return {
    label: 'clear a row',
    apply(draft) {
      const activity = draft.activities[id];
      if (activity) activity.assignments = {};
    },
  };
}

const giveLayers: Edit = {
  label: 'give every role a layer',
  apply(draft) {
    for (const role of Object.values(draft.roles)) role.layer = 'platform';
  },
};

const keysOf = (session: Session) => session.store.getState().analysis.findings.map(({ key }) => key);
const freshKeys = (matrix: Matrix) =>
  createAnalyser()
    .analyse(matrix, TODAY)
    .findings.map(({ key }) => key);

/** Once the first analysis, which is made in slices, has come. */
async function opened(matrix: Matrix, { later, draw }: ReturnType<typeof frames>) {
  const session = memorySession(matrix, { later });
  session.drawn();
  draw();
  await new Promise<void>((done) => {
    const stop = session.store.subscribe(({ analysis }) => {
      if (!analysis.complete) return;
      stop();
      done();
    });
  });
  return session;
}

/** Once the findings speak of the matrix as it is: on a busy machine one slice may not be enough. */
async function analysedNow({ store }: Session): Promise<void> {
  await expect.poll(() => store.getState().analysed === store.getState().matrix).toBe(true);
}

describe('the findings of the open matrix', () => {
  it('come with the edit in a small matrix', () => {
    const { waiting, later, draw } = frames();
    const session = memorySession(SMALL, { later });
    session.drawn();
    draw();
    session.run(clear(SMALL, 3));
    const { matrix, analysed } = session.store.getState();
    expect(analysed).toBe(matrix);
    expect(waiting).toEqual([]);
    expect(keysOf(session)).toEqual(freshKeys(matrix));
  });

  it('come after the frame in a large one, and say until then of which matrix they speak', async () => {
    const page = frames();
    const { waiting, draw } = page;
    const session = await opened(LARGE, page);
    session.run(clear(LARGE, 3));
    session.run(clear(LARGE, 4));
    const { matrix, analysed } = session.store.getState();
    expect(analysed).toBe(LARGE);
    expect(waiting).toHaveLength(1);
    draw();
    await analysedNow(session);
    expect(keysOf(session)).toEqual(freshKeys(matrix));
  });

  it('are brought up to date at once when someone needs them now', async () => {
    const page = frames();
    const { draw } = page;
    const session = await opened(LARGE, page);
    session.run(clear(LARGE, 7));
    await session.settleFindings();
    const { matrix, analysed, analysis } = session.store.getState();
    expect(analysed).toBe(matrix);
    draw();
    expect(session.store.getState().analysis).toBe(analysis);
  });

  it('are those of the newest edit, also where one made everything be read anew', async () => {
    const page = frames();
    const { draw } = page;
    const session = await opened(LARGE, page);
    session.run(giveLayers);
    draw();
    session.run(clear(LARGE, 5));
    await session.settleFindings();
    const { matrix, analysed } = session.store.getState();
    expect(analysed).toBe(matrix);
    expect(keysOf(session)).toEqual(freshKeys(matrix));
  });

  it('of a small matrix come for the first time in the frame after it is drawn', () => {
    const { waiting, later, draw } = frames();
    const session = memorySession(SMALL, { later });
    expect(session.store.getState().analysis.complete).toBe(false);
    expect(waiting).toEqual([]);
    session.drawn();
    expect(session.store.getState().analysis.complete).toBe(false);
    draw();
    expect(session.store.getState().analysis.complete).toBe(true);
    expect(keysOf(session)).toEqual(freshKeys(SMALL));
    session.drawn();
    expect(waiting).toEqual([]);
  });

  it('of a large matrix wait until it is drawn and the page is idle, so that nothing comes before its first paint', async () => {
    const asked: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void) => asked.push(work));
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    const { waiting, later, draw } = frames();
    const session = memorySession(LARGE, { later });
    expect([waiting.length, asked.length]).toEqual([0, 0]);
    session.drawn();
    draw();
    expect(session.store.getState().analysis.complete).toBe(false);
    expect(asked).toHaveLength(1);
    asked[0]?.();
    await session.settleFindings();
    await expect.poll(() => session.store.getState().analysis.complete).toBe(true);
    expect(keysOf(session)).toEqual(freshKeys(LARGE));
  });

  it('are worked out before anything is drawn when someone needs them', async () => {
    const session = memorySession(LARGE, { later: frames().later });
    await session.settleFindings();
    expect(session.store.getState().analysis.complete).toBe(true);
  });

  it('of an edit before the matrix is drawn are among the first ones', () => {
    const { later, draw } = frames();
    const session = memorySession(SMALL, { later });
    session.run(clear(SMALL, 3));
    session.drawn();
    draw();
    const { matrix, analysed } = session.store.getState();
    expect(analysed).toBe(matrix);
    expect(keysOf(session)).toEqual(freshKeys(matrix));
  });

  it('go on in slices where an edit makes a large matrix be read anew, and are waited for', async () => {
    const session = await opened(largeMatrix(3000, 40), frames());
    session.run(giveLayers);
    const settled = session.settleFindings();
    const { matrix, analysed } = session.store.getState();
    expect(analysed).not.toBe(matrix);
    await settled;
    expect(session.store.getState().analysed).toBe(matrix);
    expect(keysOf(session)).toEqual(freshKeys(matrix));
  });

  it('let nobody read the matrix while it is being read again', async () => {
    const page = frames();
    const session = await opened(largeMatrix(3000, 40), page);
    const before = session.reading();
    expect(before?.rows).toHaveLength(3000);
    session.run(giveLayers);
    const settled = session.settleFindings();
    expect(session.reading()).toBeUndefined();
    await settled;
    expect(session.reading()?.matrix).toBe(session.store.getState().matrix);
  });

  it('follow what undo takes back within the same frame', async () => {
    const page = frames();
    const { draw } = page;
    const session = await opened(LARGE, page);
    session.run(clear(LARGE, 5));
    session.undo();
    draw();
    await analysedNow(session);
    expect(keysOf(session)).toEqual(freshKeys(LARGE));
  });

  it('are not worked out any more once the matrix is closed', async () => {
    const page = frames();
    const { draw } = page;
    const session = await opened(LARGE, page);
    session.run(clear(LARGE, 5));
    session.close();
    draw();
    expect(session.store.getState().analysed).toBe(LARGE);
  });
});
