/** How loudly a missing row may be told: by what the matrix claims, and by how that is known. */
import type { Absence, Severity } from '../../findings/rule';
import { type AreaState, isRun, type MatrixScope } from './matrixScope';

/** Undefined: nothing is said. */
export function weighAbsence(severity: Severity, absence: Absence, scope: MatrixScope): Severity | undefined {
  if (absence.bySubject) return ofItsSubject(severity, absence, scope);
  let weighed: Severity | undefined;
  for (const area of absence.areas) {
    const state = scope.areas.get(area);
    const most = state && mostKnown(state, severity, absence, scope);
    if (!most) continue;
    const one = lighterOf(severity, most);
    weighed = weighed === undefined || lighterOf(weighed, one) === weighed ? one : weighed;
  }
  return weighed ?? (absence.everywhere && !isAnswered(absence, scope) && isRun(scope) ? 'look' : undefined);
}

/** A changeover is one in whatever area it stands; where few rows are known, the missing one may be among the others. */
function ofItsSubject(severity: Severity, absence: Absence, scope: MatrixScope): Severity | undefined {
  if (isAnswered(absence, scope)) return undefined;
  return lighterOf(severity, scope.unread && !absence.wideNet ? 'look' : 'should');
}

/** A person has said of it that it is elsewhere, or nothing for this team. */
function isAnswered({ areas: asked }: Absence, { areas }: MatrixScope): boolean {
  return asked.some((area) => ['elsewhere', 'not-ours'].includes(areas.get(area)?.state ?? ''));
}

/** What is missing may be among the rows that are not known: then nothing is asked that no person has claimed. */
function mostKnown(
  area: AreaState,
  severity: Severity,
  absence: Absence,
  scope: MatrixScope,
): Severity | undefined {
  const most = mostIn(area, severity, absence, scope);
  // Rules of AI ask only where rows speak of it.
  return scope.unread && !area.firm && !absence.areas[0]?.startsWith('ai') ? undefined : most;
}

/** The most that the row may weigh in one area. */
function mostIn(
  area: AreaState,
  severity: Severity,
  absence: Absence,
  { shape, deep, few, unsure }: MatrixScope,
): Severity | undefined {
  const { state, firm } = area;
  const said = area.said && !(unsure && absence.whole && isForOne(absence.areas[0]));
  if (shape === 'two-parties') return unsure ? undefined : betweenTwo(area, severity, absence);
  if (state === 'with') {
    if (!absence.whole) return undefined;
    return lighterOf(said ? 'must' : 'should', absence.companion ?? 'must');
  }
  if (state !== 'here') return undefined;
  // Of one process only what it cannot do without is asked, and gently.
  if (shape === 'process') return severity === 'must' ? 'look' : undefined;
  if (firm) return 'must';
  if (absence.fine) return deep ? 'look' : undefined;
  // A table of other work names how an incident is led, and not each of its steps, and a step may be among the rows that are not known.
  if (absence.areas[0] === 'incident' && !absence.whole && (shape !== 'incident' || unsure)) return 'look';
  // The steps of an incident may be told in a process, and the rota beside it.
  if (shape === 'incident' && absence.whole && severity !== 'must') return 'look';
  // What comes with other areas weighs the same where its own is here.
  if (absence.whole && absence.companion && shape !== 'incident' && shape !== 'topic')
    return lighterOf(severity, absence.companion);
  if (severity !== 'must' && absence.whole) return shape === 'topic' ? undefined : severity;
  // Two or three people tell one another the rest, and a table of its own subject leaves it to others.
  if (severity !== 'must') return few || (shape === 'topic' && !absence.lasting) ? undefined : 'look';
  // A table of its own subject touches the area: who answers for all of it may well be written down elsewhere.
  if (shape === 'topic' && absence.whole) return 'look';
  return said ? 'must' : 'should';
}

/**
 * Each of two parties has matrices of its own inside: which of them answers for a whole may be asked, and what is vital
 * in an area that a person claims.
 */
function betweenTwo(
  { state, firm }: AreaState,
  severity: Severity,
  { areas: [area], whole }: Absence,
): Severity | undefined {
  if (whole) return isAsked(state) && isForOne(area) ? 'look' : undefined;
  return state === 'here' && firm && severity === 'must' ? 'should' : undefined;
}

function isAsked(state: AreaState['state']): boolean {
  return state === 'with' || state === 'here';
}

function isForOne(area: Absence['areas'][number] | undefined): boolean {
  return area === 'reliability' || area === 'cost';
}

const ORDER: readonly Severity[] = ['look', 'should', 'must'];

export function lighterOf(one: Severity, other: Severity): Severity {
  return ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other;
}
