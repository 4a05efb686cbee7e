/** The fixes of a finding as they are now. Made when a finding is drawn, for ranking owners costs more than finding. */
import { useCallback, useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Finding } from '../../../domain/gaps/finding';
import type { Fix } from '../../../domain/gaps/rule';
import { useSession, useSessionState } from '../../session/SessionContext';
import { fixContextOf, isRead, whenRead } from './fixContext';

const NONE: readonly Fix[] = [];

/** Of a kind with thousands of findings the first few tell. */
const ASKED = 12;

/** Whether any of the first few has a fix that is safe to do unseen. */
export function useAnySafe(findings: readonly Finding[]): boolean {
  const session = useSession();
  const matrix = useDeferredValue(useSessionState((state) => state.analysed));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a fix offers depends on the matrix.
  return useMemo(() => {
    const context = fixContextOf(session);
    return findings.slice(0, ASKED).some((finding) => finding.fixes(context)[0]?.safe);
  }, [session, findings, matrix]);
}

export function useFixes(finding: Finding | undefined): readonly Fix[] {
  const session = useSession();
  const matrix = useDeferredValue(useSessionState((state) => state.analysed));
  // The reading is outside React: that of a large matrix takes longer than a frame.
  const read = useSyncExternalStore(
    useCallback((onRead) => whenRead(session, onRead), [session]),
    () => isRead(session),
  );
  // The matrix is not used here, but what a fix offers depends on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  return useMemo(
    () => (read ? (finding?.fixes(fixContextOf(session)) ?? NONE) : NONE),
    [session, finding, matrix, read],
  );
}
