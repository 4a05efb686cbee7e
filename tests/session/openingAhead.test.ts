// What is read and analysed ahead of opening, while home is idle: quicker to open, and never another state of the matrix.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renameActivity } from '../../src/domain/edits/renameActivity';
import type { Analysis } from '../../src/domain/findings/analysis';
import type { Finding } from '../../src/domain/findings/finding';
import { createAnalyser } from '../../src/domain/gaps/engine/analyse';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { templateById } from '../../src/domain/starting/templateList';
import type { Library } from '../../src/session/library';
import type { Session } from '../../src/session/session';
import { device } from '../support/device';
import { largeMatrix } from '../support/largeMatrix';
import { TODAY } from '../support/memorySession';
import { freshName, withoutRoles } from '../support/storage';
import { templateMatrix } from '../support/templateMatrix';

const matrix = matrixFromSketch(`
              | Clerk | Manager
  Pay invoice | R     |
  Check bill  |       | A      `);

/** The background of a page that has nothing else to do. Held, each piece of work waits until it is let go. */
let waiting: { readonly work: () => void; readonly signal: AbortSignal }[] = [];
let isHeld = false;
/** The first slice of an analysis runs, and those after it are held. */
let isHeldOnceBegun = false;

beforeEach(() => {
  waiting = [];
  isHeld = false;
  isHeldOnceBegun = false;
  vi.stubGlobal('scheduler', {
    postTask: async (work: () => void, { signal }: { signal: AbortSignal }) => {
      if (isHeld) waiting.push({ work, signal });
      else work();
    },
  });
});

/** A library on its storage, and a promise that is kept once a matrix has been read ahead and its analysis begins. */
async function watched(name = freshName()) {
  let begun: () => void = () => undefined;
  const library = device(name, {
    today: () => {
      isHeld ||= isHeldOnceBegun;
      begun();
      return TODAY;
    },
  });
  // The day is asked for when the storage is opened, too.
  await expect.poll(() => library.storage.getState().state.kind).toBe('ready');
  const prepared = (next?: Parameters<Library['prepare']>[0]) =>
    new Promise<void>((resolve) => {
      begun = resolve;
      // Home has been idle before anything is pointed at.
      library.prepare();
      if (next) library.prepare(next);
    });
  return { name, library, prepared };
}

async function stored(made: Matrix = matrix) {
  const name = freshName();
  await device(name).add(made, 'create');
  return watched(name);
}

const sized = (activities: number): Matrix => ({ ...largeMatrix(activities, 3), id: matrix.id });

async function analysisOf(session: Session) {
  session.drawn();
  await session.settleFindings();
  const { analysis, analysed, matrix: now } = session.store.getState();
  expect(analysed).toBe(now);
  return analysis;
}

/** All that an analysis says; fixes are functions, which are never the same. */
function said({ counts, findings, scenarios, waived, worstOfRow, cleanRows }: Analysis) {
  const words = ({ key, message, facts, severity, places }: Finding) => ({
    key,
    message,
    facts,
    severity,
    places,
  });
  return {
    counts,
    findings: findings.map(words),
    scenarios: scenarios.map(words),
    waived: waived.length,
    worst: [...worstOfRow],
    clean: [...cleanRows],
  };
}

/** That the findings are those of the matrix as it is now, as if nothing had been prepared. */
async function expectItsOwn(session: Session): Promise<void> {
  const fresh = createAnalyser().analyse(session.store.getState().matrix, TODAY);
  expect(said(await analysisOf(session))).toEqual(said(fresh));
}

describe('a matrix on this device that was read ahead', () => {
  it('opens without its rows being read again', async () => {
    const { name, library, prepared } = await stored();
    await prepared(matrix.id);
    await withoutRoles(name);
    const session = await library.open(matrix.id);
    expect(session.store.getState().matrix).toEqual(matrix);
    await expectItsOwn(session);
    session.close();
  });

  it('is the one that was changed last, where none is named', async () => {
    const { name, library, prepared } = await stored();
    await prepared();
    await withoutRoles(name);
    const session = await library.open(matrix.id);
    expect(session.store.getState().matrix).toEqual(matrix);
    session.close();
  });

  it('is read again where it was changed in between, and its findings are those of what it is now', async () => {
    const { name, library, prepared } = await stored();
    await prepared(matrix.id);
    const elsewhere = await device(name).open(matrix.id);
    const [first] = Object.values(matrix.activities);
    if (!first) throw new Error('The sketch has an activity.');
    elsewhere.run(renameActivity(matrix, first.id, 'Pay salaries'));
    await expect.poll(() => elsewhere.store.getState().save.kind).toBe('saved');
    const session = await library.open(matrix.id);
    expect(session.store.getState().matrix).toEqual(elsewhere.store.getState().matrix);
    await expectItsOwn(session);
    session.close();
    elsewhere.close();
  });

  it('is refused where it was deleted in between', async () => {
    const { name, library, prepared } = await stored();
    await prepared(matrix.id);
    await device(name).remove(matrix.id);
    await expect(library.open(matrix.id)).rejects.toThrow('This matrix was deleted.');
  });

  it('is not another matrix that is opened', async () => {
    const { library, prepared } = await stored();
    const other = await library.add({ ...matrix, id: 'other-000000001' as Matrix['id'] }, 'create');
    await prepared(matrix.id);
    const session = await library.open(other);
    expect(session.store.getState().matrix.id).toBe(other);
    await expectItsOwn(session);
    session.close();
  });

  it('is not analysed ahead where it has more activities than are analysed within a frame', async () => {
    const [small, large] = [stored(sized(300)), stored(sized(301))];
    const [most, tooMany] = [await small, await large];
    let isBegun = false;
    void tooMany.prepared(matrix.id).then(() => {
      isBegun = true;
    });
    // As long as the largest that is takes.
    await most.prepared(matrix.id);
    expect(isBegun).toBe(false);
  });
});

it('only the last row that the pointer came to is read once nothing else is to be done', async () => {
  const { library, prepared } = await stored();
  await prepared(matrix.id);
  isHeld = true;
  for (const id of ['one-0000000000', 'two-0000000000', 'three-00000000'])
    library.prepare(id as Matrix['id']);
  await expect.poll(() => waiting).toHaveLength(3);
  expect(waiting.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
});

it('nothing is loaded for a matrix that is pointed at where home was not told to load ahead', async () => {
  const { name, library } = await stored();
  library.prepare(matrix.id);
  await library.read(matrix.id);
  await withoutRoles(name);
  const session = await library.open(matrix.id);
  expect(session.store.getState().matrix.roles).toEqual({});
  session.close();
});

describe('the findings of what is opened', () => {
  it('are there at once where the analysis was made while the start dialog was open', async () => {
    const template = templateById('cloud');
    if (!template) throw new Error('There is no such template.');
    const made = await templateMatrix(template);
    const { library, prepared } = await watched();
    await prepared(made);
    await library.add({ ...made, name: 'Another name' }, 'create');
    const session = await library.open(made.id);
    await expectItsOwn(session);
    session.close();
  });

  it('are those of the answers that were given, where it was made with others', async () => {
    const { library, prepared } = await watched();
    await prepared(matrix);
    const settings = { ...matrix.settings, personalData: true, customers: true, aiInProduction: true };
    await library.add({ ...matrix, settings }, 'create');
    const session = await library.open(matrix.id);
    await expectItsOwn(session);
    session.close();
  });

  it('are whole where the analysis was only begun when it was opened', async () => {
    const { library, prepared } = await watched();
    // Each look at the clock is longer than a slice, so that the first slice is a single step.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
    isHeldOnceBegun = true;
    await prepared(matrix);
    await library.add(matrix, 'create');
    expect(waiting).toHaveLength(1);
    const session = await library.open(matrix.id);
    await expectItsOwn(session);
    // What was left in the background finds nothing to do.
    isHeld = false;
    isHeldOnceBegun = false;
    for (const { work } of waiting) work();
    await expectItsOwn(session);
    session.close();
  });

  it('come although what was prepared cannot be read', async () => {
    const { library } = await watched();
    library.prepare();
    library.prepare('not-here-000000' as Matrix['id']);
    await library.add(matrix, 'create');
    const session = await library.open(matrix.id);
    await expectItsOwn(session);
    session.close();
  });
});
