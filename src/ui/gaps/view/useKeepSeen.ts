/** Keeps the gaps that are shown now for the next visit. */
import { useEffect } from 'react';
import type { Analysis } from '../../../domain/findings/analysis';
import { keepViewSettings } from '../../session/keepViewSetting';
import { useSession } from '../../session/SessionContext';
import { panelViewOf } from './panelView';
import { MOST_SEEN } from './seenGaps';

/** At the first visit, what is there at the start is nothing new. */
export function useKeepSeen({ complete, findings }: Analysis): void {
  const session = useSession();
  useEffect(() => {
    if (!complete) return;
    const keys = findings.length > MOST_SEEN ? undefined : findings.map(({ key }) => key);
    const view = panelViewOf(session);
    if (!view.getState().seen && keys) view.setState({ seen: new Set(keys) });
    keepViewSettings(session, { seenGaps: keys });
  }, [complete, findings, session]);
}
