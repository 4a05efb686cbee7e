// What two tabs do to one matrix at the same moment, and what becomes of what they point at.
import { describe, expect, it } from 'vitest';
import { addHolder } from '../../src/domain/edits/addHolder';
import { confirmSuggestions } from '../../src/domain/edits/confirmSuggestions';
import type { Edit } from '../../src/domain/edits/edit';
import { moveActivities } from '../../src/domain/edits/moveActivities';
import { removePeople } from '../../src/domain/edits/removePeople';
import { removeRoles } from '../../src/domain/edits/removeRoles';
import { removeSections } from '../../src/domain/edits/removeSections';
import { setCellNote } from '../../src/domain/edits/setCellNote';
import { setCondition } from '../../src/domain/edits/setCondition';
import { setScope } from '../../src/domain/edits/setScope';
import { setSectionFields } from '../../src/domain/edits/setSectionFields';
import type { Change } from '../../src/domain/matrix/change';
import type { ActivityId, HolderId, PersonId, RoleId, SectionId } from '../../src/domain/matrix/ids';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { STRAY_SECTION } from '../../src/domain/matrix/references';
import { idOf, matrixFromSketch } from '../../src/domain/matrix/sketch';
import type { Session } from '../../src/session/session';
import type { Keeper } from '../../src/storage/keeper';
import { memorySession, NOON } from '../support/memorySession';
import { storedMatrix } from '../support/openTab';
import { stored } from '../support/storage';

const start = matrixFromSketch(`
  people: Ann; Bob
        | Clerk = Ann | Manager
  ## Daily
  Pay   | R?    | A?
  ## Yearly
  Audit | R     | A      `);
const pay = idOf<ActivityId>('Pay');
const [clerk, manager] = [idOf<RoleId>('Clerk'), idOf<RoleId>('Manager')];
const [daily, yearly] = [idOf<SectionId>('Daily'), idOf<SectionId>('Yearly')];
const cell = (roleId: RoleId) => [{ activityId: pay, roleId }];
const matrixOf = (session: Session) => session.store.getState().matrix;

/** Runs both at once, and answers with what both tabs and the database hold in the end. */
async function together(one: (matrix: Matrix) => Edit, other: (matrix: Matrix) => Edit, from = start) {
  const { database, openTab } = await storedMatrix(from);
  const [first, second] = [await openTab('one'), await openTab('two')];
  expect(first.run(one(matrixOf(first))).done).toBe(true);
  expect(second.run(other(matrixOf(second))).done).toBe(true);
  await Promise.all([first.retrySave(), second.retrySave()]);
  await expect.poll(() => matrixOf(first)).toEqual(matrixOf(second));
  await Promise.all([first.retrySave(), second.retrySave()]);
  const { saved } = await stored(database, from.id);
  expect((saved as { matrix: Matrix }).matrix).toEqual(matrixOf(first));
  return { matrix: matrixOf(first), first, second };
}

describe('the first entry of a map, given in two tabs at once', () => {
  it('of conditions: both are kept', async () => {
    const { matrix } = await together(
      (m) => setCondition(m, cell(clerk), 'weekdays'),
      (m) => setCondition(m, cell(manager), 'above 1,000'),
    );
    expect(matrix.activities[pay]?.conditions).toEqual({ [clerk]: 'weekdays', [manager]: 'above 1,000' });
  });

  it('of notes: both are kept, and undo takes its own back alone', async () => {
    const { first, second } = await together(
      (m) => setCellNote(m, cell(clerk), 'ask Ann'),
      (m) => setCellNote(m, cell(manager), 'since May'),
    );
    expect(first.undo().done).toBe(true);
    expect(matrixOf(first).activities[pay]?.cellNotes).toEqual({ [manager]: 'since May' });
    await first.retrySave();
    await expect.poll(() => matrixOf(second)).toEqual(matrixOf(first));
    expect(second.undo().done).toBe(true);
    expect(matrixOf(second).activities[pay]).not.toHaveProperty('cellNotes');
  });

  it('of suggestions: two that are confirmed in two tabs leave none', async () => {
    const { matrix } = await together(
      (m) => confirmSuggestions(m, cell(clerk)),
      (m) => confirmSuggestions(m, cell(manager)),
    );
    expect(matrix.activities[pay]).not.toHaveProperty('suggested');
  });

  it('of what the matrix claims: both are kept', async () => {
    const claim = { state: 'here', by: 'person' } as const;
    const { matrix } = await together(
      () => setScope({ cost: claim }),
      () => setScope({ security: claim }),
    );
    expect(matrix.settings.scope).toEqual({ cost: claim, security: claim });
  });
});

describe('what points at something that the other tab deletes', () => {
  it('a row that is moved into a deleted section is put into one of its own, and both tabs say so', async () => {
    const { matrix, first, second } = await together(
      (m) => removeSections(m, [yearly]),
      (m) => moveActivities(m, [pay], yearly, 'end'),
    );
    expect(matrix.activities[pay]?.sectionId).toBe(STRAY_SECTION);
    expect(matrix.sections[STRAY_SECTION]?.name).toBe('No section');
    const told = [first, second].flatMap(({ store }) => store.getState().mended ?? []);
    expect(told).toContainEqual({
      place: 'activity “Pay”',
      message: 'Its section is missing. The activity was moved to a new section at the end.',
    });
  });

  it('a lead whose role is gone is taken out, and a holder whose person is gone', async () => {
    const led = await together(
      (m) => removeRoles(m, [manager]),
      (m) => setSectionFields(m, daily, { leadRoleId: manager }),
    );
    expect(led.matrix.sections[daily]).not.toHaveProperty('leadRoleId');
    const held = await together(
      (m) => removePeople(m, [idOf<PersonId>('Bob')]),
      (m) => addHolder(m, manager, 'holder-000000001' as HolderId, { personId: idOf<PersonId>('Bob') }),
    );
    expect(held.matrix.roles[manager]?.holders).toEqual({});
  });

  it('a repair is nothing to undo: undo takes back what the person did', async () => {
    const { second } = await together(
      (m) => removeSections(m, [yearly]),
      (m) => moveActivities(m, [pay], yearly, 'end'),
    );
    expect(second.store.getState().undoLabel).not.toMatch(/repair/);
    expect((await second.history()).map(({ label }) => label)).toContain(
      'repair what pointed at something deleted',
    );
  });

  it('a change of a cell is not looked through for it', async () => {
    const stray = { ...start, sections: {} };
    const session = await withForeign(stray, [patchOf(['activities', pay, 'assignments', clerk], 'A')]);
    expect(session.store.getState().mended).toBeUndefined();
  });
});

describe('a change of another tab that is out of shape', () => {
  it.each([
    ['a name that is no text', ['activities', pay, 'name'], { toString: 1 }],
    ['a name that is endless', ['activities', pay, 'name'], 'W'.repeat(100_000)],
    ['a whole role that is none', ['roles', clerk], { id: clerk }],
    ['a role under a foreign id', ['roles', clerk], { ...start.roles[manager] }],
    ['settings that are a number', ['settings'], 7],
    ['a setting that is a list', ['settings', 'personalData'], []],
    ['no settings', ['settings'], undefined],
    ['a scheme without letters', ['scheme'], { id: 'raci', name: 'RACI', codes: [] }],
    ['a scheme of no kind', ['scheme'], null],
    ['a matrix name that is a list', ['name'], [1]],
    ['no name', ['name'], undefined],
    ['a whole collection', ['roles'], {}],
    ['another id', ['id'], 'other-0000000001'],
    ['a condition that is a number', ['activities', pay, 'conditions', clerk], 4],
    ['a prototype', ['activities', pay, '__proto__', 'polluted'], true],
  ])('%s: the matrix stays one that every screen can draw', async (_, path, value) => {
    const session = await withForeign(start, [patchOf(path, value)]);
    const { matrix } = session.store.getState();
    expect(() => memorySession(matrix).run(setCondition(matrix, cell(manager), 'x'))).not.toThrow();
    expect(typeof matrix.name).toBe('string');
    expect(matrix.id).toBe(start.id);
    expect(matrix.scheme.codes.length).toBeGreaterThan(0);
    expect(matrix.settings).toMatchObject({ personalData: expect.any(Boolean) });
    for (const { name } of [...Object.values(matrix.activities), ...Object.values(matrix.roles)]) {
      expect(name).toEqual(expect.any(String));
      expect(name.length).toBeLessThanOrEqual(500);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('what is not a change at all is left out, and what came with it is taken', async () => {
    const session = await withForeign(start, [patchOf(['name'], 'Theirs')], [null, 7, { id: 'x' }]);
    expect(matrixOf(session).name).toBe('Theirs');
  });

  it('a label is cleaned before it is shown', async () => {
    const session = await withForeign(start, [patchOf(['name'], 'Theirs')], [], 'rename\u0000 it');
    expect(session.store.getState().lastChange?.label).toBe('rename it');
  });
});

function patchOf(path: readonly unknown[], value: unknown) {
  return { op: value === undefined ? 'remove' : 'replace', path, value };
}

/** A session to which another tab's change came, as it is stored, with whatever lies beside it there. */
async function withForeign(
  from: Matrix,
  patches: readonly unknown[],
  beside: readonly unknown[] = [],
  label = 'theirs',
): Promise<Session> {
  const change = { id: 'foreign-00000001', label, at: NOON, client: 'other', patches, inverse: [] };
  let waiting: readonly unknown[] = [...beside, change];
  let tell = () => {};
  const keeper: Partial<Keeper> = {
    async catchUp() {
      const news = waiting;
      waiting = [];
      return news as readonly Change[];
    },
    keep: async (changes) => changes,
    note: () => undefined,
    watch({ onNews }) {
      tell = onNews;
      return () => undefined;
    },
  };
  const session = memorySession(from, { keeper: keeper as Keeper });
  tell();
  await session.retrySave();
  return session;
}
