/** The fixes of a finding as they are now. Made when a finding is drawn, for ranking owners costs more than finding. */
import { useCallback, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import type { Fix } from '../../../domain/findings/rule';
import type { Session } from '../../../session/session';
import { fixContextOf, isRead, whenRead } from '../../session/fixContext';
import { useSession, useSessionState } from '../../session/SessionContext';

const NONE: readonly Fix[] = [];

/** Of a kind with thousands of findings the first few tell. */
const ASKED = 12;

// A finding stays the same object while nothing that it speaks of changes. What its fix would do may still change by
// what stands elsewhere, so it is made anew where it is shown; whether there is one is not asked again at every edit.
const safe = new WeakMap<Finding, boolean>();

/** Whether any of the first few has a fix that is safe to do unseen. */
export function useAnySafe(findings: readonly Finding[]): boolean {
  const session = useSession();
  const read = useRead(session);
  return useMemo(() => {
    if (!read) return false;
    return findings.slice(0, ASKED).some((finding) => {
      const known = safe.get(finding) ?? finding.fixes(fixContextOf(session))[0]?.safe === true;
      safe.set(finding, known);
      return known;
    });
  }, [session, findings, read]);
}

export function useFixes(finding: Finding | undefined): readonly Fix[] {
  const session = useSession();
  const matrix = useDeferredValue(useSessionState((state) => state.analysed));
  const read = useRead(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a fix offers depends on the matrix, which it asks the session for.
  return useMemo(
    () => (read ? (finding?.fixes(fixContextOf(session)) ?? NONE) : NONE),
    [session, finding, matrix, read],
  );
}

/** False while a large matrix is read for the first time: that takes longer than a frame, and is outside React. */
function useRead(session: Session): boolean {
  return useSyncExternalStore(
    useCallback((onRead) => whenRead(session, onRead), [session]),
    () => isRead(session),
  );
}
