/** The answer to a what-if, and what it would do to the findings as soon as they are worked out. */
import { useMemo } from 'react';
import type { Analysis } from '../../../domain/findings/analysis';
import type { Finding } from '../../../domain/findings/finding';
import { createAnalyser } from '../../../domain/gaps/engine/analyse';
import type { Matrix } from '../../../domain/matrix/matrix';
import { findingsBetween, type Question, type WhatIf, whatIf } from '../../../domain/people/whatIf';
import { useSession } from '../../session/SessionContext';
import { useSliced } from '../../session/useSliced';

export interface FindingsChange {
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
}

/** A new `question` object is asked again, so keep the same object while the question is the same. */
export function useWhatIf(matrix: Matrix, question: Question): WhatIf {
  const session = useSession();
  return useMemo(
    () => whatIf(matrix, question, { apply: session.preview, newId: session.newId, today: session.today() }),
    [matrix, question, session],
  );
}

/** Null while it is being worked out. */
export function useFindingsChange(matrix: Matrix, { after, day }: WhatIf): FindingsChange | null {
  const session = useSession();
  return useSliced(() => {
    const { analysis, matrix: open } = session.store.getState();
    // What is found today is known already, unless its own first reading still runs.
    const known = open === matrix && analysis.complete && day === session.today() ? analysis : null;
    return change(matrix, after, day, known);
  }, [matrix, after, day, session]);
}

function* change(
  matrix: Matrix,
  after: Matrix,
  day: WhatIf['day'],
  known: Analysis | null,
): Generator<undefined, FindingsChange> {
  const analyser = createAnalyser();
  const before = known ?? (yield* analyser.start(matrix, day));
  return findingsBetween(before, yield* analyser.start(after, day));
}
