/** How the open matrix was read for its analysis: what fixes, coverage and the incident audit are made from. */
import { type DependencyList, useMemo, useState } from 'react';
import type { FixContext } from '../../domain/findings/rule';
import type { Reading } from '../../domain/reading/reading';
import type { Session } from '../../session/session';
import { useSession, useSessionState } from './SessionContext';

/** Undefined while there is no reading of what the findings speak of. */
export function fixContextOf(session: Session): FixContext | undefined {
  const reading = session.reading();
  return reading && { reading, newId: session.newId };
}

/** Undefined until the first analysis is done, and while a large matrix is being analysed again. */
export function useReading(): Reading | undefined {
  const session = useSession();
  // Each analysis comes with its reading.
  useSessionState((state) => state.analysis);
  return session.reading();
}

/**
 * What `make` makes of the reading, again when that or `inputs` change. While a large matrix is being analysed again the
 * last result stays; undefined until there is a first.
 */
export function useFromReading<Result extends object>(
  make: (reading: Reading) => Result,
  inputs: DependencyList,
): Result | undefined {
  const reading = useReading();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what `make` uses.
  const made = useMemo(() => reading && make(reading), [reading, ...inputs]);
  const [last, setLast] = useState(made);
  if (made && made !== last) setLast(made);
  return made ?? last;
}
