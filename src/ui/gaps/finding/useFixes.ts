/** The fixes of a finding as they are now. Made when a finding is drawn, for ranking owners costs more than finding. */
import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import type { Fix } from '../../../domain/findings/rule';
import { useReading } from '../../session/reading';
import { useSession } from '../../session/SessionContext';

const NONE: readonly Fix[] = [];

/** Of a kind with thousands of findings the first few tell. */
const ASKED = 12;

// A finding stays the same object while nothing that it speaks of changes. What its fix would do may still change by
// what stands elsewhere, so it is made again where it is shown; whether there is one is not asked again at every edit.
const safe = new WeakMap<Finding, boolean>();

/** Whether any of the first few has a fix that is safe to do unseen. */
export function useAnySafe(findings: readonly Finding[]): boolean {
  const session = useSession();
  const reading = useReading();
  return useMemo(() => {
    const { newId } = session;
    if (!reading) return false;
    return findings.slice(0, ASKED).some((finding) => {
      const known = safe.get(finding) ?? finding.fixes({ reading, newId })[0]?.safe === true;
      safe.set(finding, known);
      return known;
    });
  }, [session, findings, reading]);
}

/** None while the matrix is being read. */
export function useFixes(finding: Finding | undefined): readonly Fix[] {
  const { newId } = useSession();
  const reading = useDeferredValue(useReading());
  return useMemo(
    () => (reading ? (finding?.fixes({ reading, newId }) ?? NONE) : NONE),
    [newId, finding, reading],
  );
}
