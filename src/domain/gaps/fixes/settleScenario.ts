/**
 * Mends every gap of some questions of a scenario as one edit. What one fix adds, the next may have to complete (a
 * new row without the role that must hear of it), so each round is tried on a copy of the few rows that matter.
 */
import { type Edit, EditRefused, edits, type MatrixDraft } from '../../edits/edit';
import type { Fix, FixContext } from '../../findings/rule';
import { type Answer, verdictsOf } from '../../incidents/audit/answer';
import { auditScenario, byUrgency } from '../../incidents/audit/audit';
import { auditRows, surely } from '../../incidents/audit/auditInputs';
import { scenariosOf } from '../../incidents/audit/scenariosOf';
import { auditContextOf } from '../../incidents/judging/auditContext';
import type { ActivityId } from '../../matrix/ids';
import type { Activity, Matrix } from '../../matrix/matrix';
import type { Reading } from '../../reading/reading';
import { readMatrix } from '../../reading/readMatrix';
import { auditFixesFor } from './auditFixesFor';

export interface Settlement {
  /** What it does, in order. */
  readonly steps: readonly Fix[];
  readonly edit: Edit;
  /** For each step the places of those before it without which it makes no sense: the row it writes into, say. */
  needs(): readonly (readonly number[])[];
  /** Questions that stay open: they need people, dates or a choice. */
  readonly left: readonly Answer[];
}

const ROUNDS = 4;

export function settleScenario(
  scenarioId: string,
  context: FixContext,
  isOpen: (answer: Answer) => boolean,
): Settlement {
  const steps: Fix[] = [];
  let reading: Reading = context.reading;
  let open = openIn(reading, scenarioId, isOpen);
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = firstFixes(open, { ...context, reading });
    if (fixes.length === 0) break;
    steps.push(...fixes);
    reading = readMatrix(tried(reading, fixes), reading.today);
    open = openIn(reading, scenarioId, isOpen);
  }
  const label =
    steps.length === 1
      ? (steps[0]?.edit.label ?? '')
      : `answer ${steps.length} questions of an incident scenario`;
  return {
    steps,
    left: open,
    needs: () => needsOf(steps, context.reading),
    edit: edits(
      label,
      steps.map(({ edit }) => edit),
    ),
  };
}

function openIn(
  reading: Reading,
  scenarioId: string,
  isOpen: (answer: Answer) => boolean,
): readonly Answer[] {
  const scenario = scenariosOf(reading.matrix).find(({ id }) => id === scenarioId);
  if (!scenario) return [];
  const { answers } = auditScenario(auditContextOf(surely(reading)), scenario);
  return answers.filter(isOpen).sort((one, other) => byUrgency(one.question, other.question));
}

/** One fix per check that says no; two checks that ask for the same row share it. */
function firstFixes(open: readonly Answer[], context: FixContext): readonly Fix[] {
  const audited = auditContextOf(surely(context.reading));
  const mend = auditFixesFor(context);
  const fixes = new Map<string, Fix>();
  for (const { question } of open) {
    for (const verdict of verdictsOf(audited, question)) {
      const [fix] = verdict.value === 'no' || verdict.lacks === 'row' ? verdict.fixes(mend) : [];
      if (fix && !fixes.has(fix.label)) fixes.set(fix.label, fix);
    }
  }
  return [...fixes.values()];
}

/** Found by leaving out one step at a time: what is refused then needed it, or something that did. */
function needsOf(steps: readonly Fix[], reading: Reading): readonly (readonly number[])[] {
  const needs: number[][] = steps.map(() => []);
  steps.forEach((_, without) => {
    let copy = copyOf(reading);
    const done: Fix[] = [];
    steps.forEach((step, place) => {
      if (place === without) return;
      if (isDone(step.edit, copy)) {
        done.push(step);
        return;
      }
      needs[place]?.push(without);
      // What is refused may have been half done.
      copy = tried(reading, done);
    });
  });
  return needs;
}

function isDone(edit: Edit, copy: Matrix): boolean {
  try {
    edit.apply(copy as MatrixDraft);
    return true;
  } catch (error) {
    if (error instanceof EditRefused) return false;
    throw error;
  }
}

/** The matrix after the fixes, with no rows but those that the audit looks at. */
function tried(reading: Reading, fixes: readonly Fix[]): Matrix {
  const copy = copyOf(reading);
  for (const { edit } of fixes) edit.apply(copy as MatrixDraft);
  return copy;
}

// Only this code has the copy, so it may be changed in place, as a draft is.
function copyOf(reading: Reading): Matrix {
  const { matrix } = reading;
  const rows: { [id in ActivityId]: Activity } = {};
  for (const { activity } of auditRows(reading)) rows[activity.id] = activity;
  const { roles, people, sections } = matrix;
  return { ...matrix, ...structuredClone({ activities: rows, roles, people, sections }) };
}
