/** One open matrix: runs edits, undoes and redoes them, and has every change kept. */

import { createStore } from 'zustand/vanilla';
import { type Edit, EditRefused } from '../domain/edits/edit';
import { whatWasDone } from '../domain/edits/pastForm';
import type { Change } from '../domain/matrix/change';
import { changesFromOutside } from '../domain/matrix/changeDoor';
import type { Matrix } from '../domain/matrix/matrix';
import { excessOfPatches } from '../domain/matrix/patchBounds';
import { applyPatches } from '../domain/matrix/patching';
import type { MatrixDelta } from '../domain/reading/matrixDelta';
import type { Keeper, NamedVersion } from '../storage/keeper';
import { arrived } from './arriving';
import { applyToRows } from './fewRows';
import { createFindings } from './findings';
import { whyReadOnly } from './readOnly';
import { matrixAfter, recordEdit } from './recordEdit';
import { type Saving, startSaving } from './saving';
import type { Outcome, Session, SessionState } from './session';
import { type SessionParts, saveAtFirst, unsavedOwnName, unsavedViewSettings } from './sessionParts';
import { changedOnTop, openTimeline, settled, stillOurs, type Timeline, withOwnChange } from './timeline';
import { type UndoStack, withoutStep } from './undoStack';

type Way = 'undoes' | 'redoes';

/** A message with Undo may outlast the screen of its matrix. Nothing would be kept any more. */
const CLOSED =
  'This matrix is not open any more, so nothing was changed. Open it again: Undo is in its header.';

const MENDING = { label: 'repair what pointed at something deleted', mends: true } as const;

export function openSession(parts: SessionParts): Session {
  const { keeper, newId, now, today, client, ownName = unsavedOwnName() } = parts;
  const findings = createFindings(
    (known) => {
      if (known.analysed === line.matrix) store.setState(known);
    },
    parts.later,
    parts.analyser,
  );
  let closed = false;
  let line: Timeline = openTimeline(parts.matrix, parts.history ?? []);

  const store = createStore<SessionState>(() => ({
    matrix: line.matrix,
    ...findings.of(line.matrix, today()),
    save: saveAtFirst(parts),
    unsaved: parts.unsaved !== undefined,
    ...labels(line.stack),
    lastChange: null,
  }));

  function show(next: Timeline, lastChange: Change | null, since?: MatrixDelta): void {
    const changed = next.pending !== line.pending;
    line = next;
    const before = store.getState();
    const known = next.matrix === before.matrix ? null : findings.of(next.matrix, today(), since);
    store.setState({ matrix: next.matrix, ...known, ...labels(next.stack), lastChange });
    // Before anything is drawn: the page may be left within this frame.
    if (changed) keeps?.note(next.pending);
  }

  // What may not be changed is not kept either; the keeper still tells its history.
  const keeps = parts.readOnly === undefined ? keeper : undefined;
  const saving: Saving | undefined =
    keeps &&
    startSaving({
      keeper: keeps,
      pending: () => line.pending,
      now() {
        const { analysis, analysed } = store.getState();
        const isKnown = analysis.complete && analysed === line.matrix;
        return { matrix: line.matrix, gaps: isKnown ? analysis.counts : undefined };
      },
      settle(found, sent) {
        const journal = changesFromOutside(found, line.pending);
        const foreign = journal.findLast(({ client: other }) => other !== client);
        if (foreign) arrive(journal, sent, foreign);
        else show(settled(line, journal, sent), store.getState().lastChange);
      },
      report: (save, gone) => store.setState({ save, unsaved: gone || line.pending.length > 0 }),
    });

  function arrive(journal: readonly Change[], sent: number, last: Change): void {
    const { line: next, repairs, problems } = arrived(line, journal, sent);
    show(next, last);
    if (repairs.length > 0) {
      const { value, patches, inverse } = applyPatches(line.matrix, repairs);
      commit(value, { ...MENDING, patches, inverse });
    }
    if (problems.length > 0) store.setState({ mended: problems });
  }

  function commit(matrix: Matrix, what: Omit<Change, 'id' | 'at' | 'client'>): Outcome {
    const who = ownName.read();
    const change: Change = { ...what, id: newId(), at: now(), client, ...(who === '' ? {} : { who }) };
    const next = withOwnChange(line, matrix, change);
    const shown = saving ? next : settled(next, [change], 1);
    const since = { before: line.matrix, patches: change.patches };
    show(shown, change, since);
    if (saving) {
      const { save } = store.getState();
      store.setState({ save: save.kind === 'saved' ? { kind: 'saving' } : save, unsaved: true });
      saving.poke();
    }
    return { done: true, change };
  }

  function run(edit: Edit): Outcome {
    const refusal = refusalNow();
    if (refusal !== null) return { done: false, refusal };
    try {
      const { matrix, patches, inverse, onlyLetters } = recordEdit(line.matrix, edit);
      if (patches.length === 0) return { done: true, change: null };
      const excess = onlyLetters ? undefined : excessOfPatches(matrix, patches);
      if (excess !== undefined) return { done: false, refusal: excess };
      return commit(matrix, { label: edit.label, patches, inverse });
    } catch (error) {
      if (error instanceof EditRefused) return { done: false, refusal: error.message };
      throw error;
    }
  }

  function undoOrRedo(way: Way): Outcome {
    const refusal = refusalNow();
    if (refusal !== null) return { done: false, refusal };
    const step = line.stack[way === 'undoes' ? 'done' : 'undone'].at(-1);
    if (!step) return { done: false, refusal: `Nothing to ${way === 'undoes' ? 'undo' : 'redo'}.` };
    const { id, label, change } = step;
    if (!stillOurs(line, change)) {
      const [stack, keptStack] = [withoutStep(line.stack, id), withoutStep(line.keptStack, id)];
      show({ ...line, stack, keptStack }, store.getState().lastChange);
      const what = way === 'undoes' ? `“${label}” was not undone` : `“${label}” was not redone`;
      return { done: false, refusal: `${what}, because ${whoChanged(change)}.` };
    }
    const { value, patches, inverse } = applyToRows(line.matrix, change.inverse);
    return commit(value, { label, patches, inverse, [way]: id });
  }

  function whoChanged(change: Change): string {
    const top = changedOnTop(line, change);
    if (!top) return 'it has been changed again since';
    const by = top.author?.name ?? top.who ?? (top.client === client ? 'this tab' : 'another tab');
    return `${by} has changed the same place since: ${whatWasDone(top)}`;
  }

  function refusalNow(): string | null {
    return closed ? CLOSED : whyReadOnly(store.getState());
  }

  if (parts.repairs && parts.repairs.length > 0) {
    commit(line.matrix, { ...MENDING, patches: parts.repairs, inverse: [] });
  }

  return {
    store,
    newId,
    client,
    now,
    today,
    run,
    undo: () => undoOrRedo('undoes'),
    redo: () => undoOrRedo('redoes'),
    drawn: findings.drawn,
    settleFindings: findings.settle,
    reading: findings.reading,
    retrySave: async () => saving?.retry(),
    preview(edit) {
      try {
        return matrixAfter(line.matrix, edit);
      } catch (error) {
        if (error instanceof EditRefused) return line.matrix;
        throw error;
      }
    },
    viewSettings: parts.viewSettings ?? unsavedViewSettings(),
    ownName,
    problems: parts.problems ?? [],
    ...pastOf(keeper, () => line),
    close() {
      if (saving && store.getState().unsaved) {
        parts.onLeft?.();
        return;
      }
      closed = true;
      findings.stop();
      saving?.stop();
      parts.onClose?.();
    },
  };
}

function labels({ done, undone }: UndoStack): { undoLabel: string | null; redoLabel: string | null } {
  return { undoLabel: done.at(-1)?.label ?? null, redoLabel: undone.at(-1)?.label ?? null };
}

/** Without a keeper the session remembers both itself, as long as it lives. */
function pastOf(
  keeper: Keeper | undefined,
  line: () => Timeline,
): Pick<Session, 'history' | 'versions' | 'nameVersion'> {
  const names = new Map<string, NamedVersion>();
  return {
    async history() {
      const stored = await keeper?.journal();
      const kept = stored ? changesFromOutside(stored) : line().kept.map(({ change }) => change);
      const known = new Set(kept.map(({ id }) => id));
      return [...kept, ...line().pending.filter(({ id }) => !known.has(id))];
    },
    versions: async () => (await keeper?.versions()) ?? [...names.values()],
    async nameVersion(version) {
      if (keeper) await keeper.nameVersion(version);
      else if (version.name === '') names.delete(version.changeId);
      else names.set(version.changeId, version);
    },
  };
}
