import { afterEach, expect, test } from 'vitest';
import { renameMatrix } from '../../../src/domain/edits/renameMatrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { type Notice, showNotices } from '../../../src/ui/parts/Toast';
import { runEdit, undoable, undoOrRedo } from '../../../src/ui/session/runEdit';
import { memorySession } from '../../support/memorySession';

const SKETCH = `
            | Clerk | Manager
    Pay     | R     | A`;

let stop = () => {};
afterEach(() => stop());

function opened() {
  const session = memorySession(matrixFromSketch(SKETCH));
  const said: Notice[] = [];
  stop = showNotices((notice) => said.push(notice));
  return { session, said, name: () => session.store.getState().matrix.name };
}

test('the button of a message takes its change back', () => {
  const { session, name } = opened();
  const before = name();
  session.run(renameMatrix(session.store.getState().matrix, 'Payments'));
  undoable(session).action?.run();
  expect(name()).toBe(before);
});

test('the button of an older message took back a later change: it says that something else was changed', () => {
  const { session, said, name } = opened();
  session.run(renameMatrix(session.store.getState().matrix, 'Payments'));
  const older = undoable(session).action;
  session.run(renameMatrix(session.store.getState().matrix, 'Payroll'));
  older?.run();
  expect(name()).toBe('Payroll');
  expect(said.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Something else has changed since/),
  ]);
});

test('an undo that is refused says why', () => {
  const { session, said } = opened();
  undoOrRedo(session, 'undo');
  expect(said).toEqual([{ message: expect.stringMatching(/\.$/), urgent: true }]);
});

// It stayed for seconds and offered to undo what was undone.
test('an undo by key takes back the message that offered it', () => {
  const session = memorySession(matrixFromSketch(SKETCH));
  const shown: (string | undefined)[] = [];
  const withdrawn: string[] = [];
  stop = showNotices(
    ({ topic }) => shown.push(topic),
    (topic) => withdrawn.push(topic),
  );
  runEdit(session, renameMatrix(session.store.getState().matrix, 'Payments'), 'Renamed.');
  expect(withdrawn).toEqual([]);
  undoOrRedo(session, 'undo');
  expect(withdrawn).toEqual(shown);
});

// It took back what was done before.
test('a message about an edit that changed nothing offers no Undo', () => {
  const { session, said, name } = opened();
  runEdit(session, renameMatrix(session.store.getState().matrix, 'Payments'), 'Renamed.');
  runEdit(session, renameMatrix(session.store.getState().matrix, name()), 'Renamed again.');
  expect(said.map(({ action }) => action?.label)).toEqual(['Undo', undefined]);
});

test('a message that waits to be shown is not shown any more once its change was undone', () => {
  const session = memorySession(matrixFromSketch(SKETCH));
  runEdit(session, renameMatrix(session.store.getState().matrix, 'Payments'), 'Renamed.');
  undoOrRedo(session, 'undo');
  const said: Notice[] = [];
  stop = showNotices((notice) => said.push(notice));
  expect(said).toEqual([]);
});
