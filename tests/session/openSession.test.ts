import { describe, expect, it } from 'vitest';
import { type Edit, EditRefused } from '../../src/domain/edits/edit';
import type { ActivityId, RoleId } from '../../src/domain/matrix/ids';
import type { Codes } from '../../src/domain/matrix/scheme/codes';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Keeper } from '../../src/storage/keeper';
import { memorySession } from '../support/memorySession';

const before = matrixFromSketch(`
                     | Clerk | Manager
  Pay invoice #cost  | R     | A
  Chase debtors      | R     |        `);
const pay = idOf<ActivityId>('Pay invoice');
const clerk = idOf<RoleId>('Clerk');

const letters = (codes: string): Edit => ({
  label: `write ${codes}`,
  apply(draft) {
    const activity = draft.activities[pay];
    if (activity) activity.assignments[clerk] = codes as Codes;
  },
});

describe('a session', () => {
  it('records an edit of one cell as one patch at that cell', () => {
    const session = memorySession(before);
    const outcome = session.run(letters('AR'));
    expect(outcome).toMatchObject({
      done: true,
      change: {
        label: 'write AR',
        patches: [{ op: 'replace', path: ['activities', pay, 'assignments', clerk], value: 'AR' }],
        inverse: [{ op: 'replace', path: ['activities', pay, 'assignments', clerk], value: 'R' }],
      },
    });
    expect(session.store.getState().undoLabel).toBe('write AR');
  });

  it('records a list as one value', () => {
    const session = memorySession(before);
    const outcome = session.run({
      label: 'tag',
      apply(draft) {
        draft.activities[pay]?.concerns.push('security', 'privacy');
      },
    });
    expect(outcome).toMatchObject({
      change: {
        patches: [
          { op: 'replace', path: ['activities', pay, 'concerns'], value: ['cost', 'security', 'privacy'] },
        ],
      },
    });
  });

  it('makes no change of an edit that changes nothing', () => {
    const session = memorySession(before);
    expect(session.run(letters('R'))).toEqual({ done: true, change: null });
    expect(session.store.getState().matrix).toBe(before);
    expect(session.store.getState().undoLabel).toBeNull();
  });

  it('answers a refused edit with its sentence and leaves the matrix alone', () => {
    const session = memorySession(before);
    const outcome = session.run({
      label: 'nonsense',
      apply(draft) {
        draft.name = 'half done';
        throw new EditRefused('A role needs a name.');
      },
    });
    expect(outcome).toEqual({ done: false, refusal: 'A role needs a name.' });
    expect(session.store.getState().matrix).toBe(before);
  });

  it('undoes and does again, and an edit after an undo ends what could be done again', () => {
    const session = memorySession(before);
    session.run(letters('AR'));
    const after = session.store.getState().matrix;
    session.undo();
    expect(session.store.getState()).toMatchObject({
      matrix: before,
      undoLabel: null,
      redoLabel: 'write AR',
    });
    session.redo();
    expect(session.store.getState()).toMatchObject({ matrix: after, undoLabel: 'write AR', redoLabel: null });
    session.undo();
    session.run(letters('C'));
    expect(session.store.getState()).toMatchObject({ undoLabel: 'write C', redoLabel: null });
    expect(session.redo()).toEqual({ done: false, refusal: 'Nothing to redo.' });
  });

  it('previews an edit without doing it', () => {
    const session = memorySession(before);
    expect(session.preview(letters('C')).activities[pay]?.assignments[clerk]).toBe('C');
    expect(session.store.getState().matrix).toBe(before);
  });

  it('refuses every edit where nothing can be changed, and says why', () => {
    const session = memorySession(before, { readOnly: 'This is a preview of a shared link.' });
    expect(session.run(letters('C'))).toEqual({
      done: false,
      refusal: 'This is a preview of a shared link.',
    });
    expect(session.undo()).toEqual({ done: false, refusal: 'This is a preview of a shared link.' });
  });

  it('previews what is refused as the matrix that is there, and hides no fault of ours', () => {
    const session = memorySession(before);
    const failing = (error: Error): Edit => ({
      label: 'fail',
      apply() {
        throw error;
      },
    });
    expect(session.preview(failing(new EditRefused('No.')))).toBe(before);
    expect(() => session.preview(failing(new TypeError('Broken.')))).toThrow('Broken.');
    expect(() => session.run(failing(new TypeError('Broken.')))).toThrow('Broken.');
  });

  it('without a storage remembers how it was viewed, names, and what was done', async () => {
    const session = memorySession(before);
    expect([session.viewSettings.read(), session.problems]).toEqual([undefined, []]);
    session.viewSettings.save({ density: 'roomy' });
    expect(session.viewSettings.read()).toEqual({ density: 'roomy' });
    session.run(letters('AR'));
    session.run(letters('C'));
    expect((await session.history()).map(({ label }) => label)).toEqual(['write AR', 'write C']);
    await session.nameVersion({ changeId: 'a', name: 'Draft' });
    await session.nameVersion({ changeId: 'b', name: 'Final' });
    await session.nameVersion({ changeId: 'a', name: '' });
    expect(await session.versions()).toEqual([{ changeId: 'b', name: 'Final' }]);
  });

  it('over a storage asks that for its past and its names', async () => {
    const names: unknown[] = [];
    const stored = { id: 'stored-000000001', label: 'create', at: 1, client: 'x', patches: [], inverse: [] };
    const keeper = {
      watch: () => () => undefined,
      note: () => undefined,
      keep: () => new Promise(() => undefined),
      journal: async () => [stored],
      versions: async () => names,
      nameVersion: async (version: unknown) => void names.push(version),
    } as unknown as Keeper;
    const session = memorySession(before, { keeper });
    session.run(letters('AR'));
    expect((await session.history()).map(({ label }) => label)).toEqual(['create', 'write AR']);
    await session.nameVersion({ changeId: 'a', name: 'Draft' });
    expect(names).toEqual([{ changeId: 'a', name: 'Draft' }]);
    expect(await session.versions()).toBe(names);
  });

  it('signs a change with the name that was given, and with none before', () => {
    const session = memorySession(before);
    const made = (edit: Edit) => {
      const outcome = session.run(edit);
      return outcome.done ? outcome.change : null;
    };
    expect(made(letters('AR'))).not.toHaveProperty('who');
    session.ownName.save(' Ann ');
    expect(made(letters('C'))).toMatchObject({ who: 'Ann' });
  });

  it('refuses an edit that makes a text longer than any may be, and changes nothing', () => {
    const session = memorySession(before);
    const outcome = session.run({
      label: 'blow up',
      apply(draft) {
        draft.name = 'W'.repeat(1_000_000);
      },
    });
    expect(outcome).toEqual({ done: false, refusal: expect.stringMatching(/^[A-Z].*\.$/) });
    expect(session.store.getState()).toMatchObject({ matrix: before, undoLabel: null });
  });
});
