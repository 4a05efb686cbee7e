/** Says what the focus cannot say: what a change did, which gap it opened or closed, how much is selected. */
import { useEffect, useState } from 'react';
import type { Analysis } from '../../../domain/findings/analysis';
import type { Change } from '../../../domain/matrix/change';
import { useGridView } from '../../gridView/GridViewContext';
import { selectionInWords } from '../../gridView/selection/selectionInWords';
import { useSession } from '../../session/SessionContext';
import { changeInWords } from './changeInWords';

// Several things said in quick succession would cut each other off; the last message of a moment wins.
const PAUSE = 180;
// Two seconds; then the change is told without its gaps.
const MOST_PATIENCE = 10;

export function LiveRegion() {
  const session = useSession();
  const view = useGridView();
  const [text, setText] = useState('');
  // Both stores are outside React, and what we say depends on how they changed, not on their state.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The analysis before the first change that has not been announced yet.
    let since: Analysis | null = null;
    const say = (words: string) => {
      since = null;
      // Screen readers ignore the same text twice, so a space makes it different.
      setText((now) => (now === words ? `${words}\u00a0` : words));
    };
    const soon = (act: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(act, PAUSE);
    };
    const tell = (change: Change, patience: number) =>
      soon(() => {
        const { matrix, analysed, analysis } = session.store.getState();
        // A large matrix is analysed after the frame that shows the change; its gaps are worth a moment more.
        const known = analysed === matrix;
        if (!known && patience > 0) tell(change, patience - 1);
        else say(changeInWords(change, session.client, (known && since) || analysis, analysis));
      });
    const stopSession = session.store.subscribe((after, old) => {
      const { lastChange } = after;
      if (!lastChange || lastChange === old.lastChange) return;
      since ??= old.analysis;
      tell(lastChange, MOST_PATIENCE);
    });
    const stopView = view.store.subscribe((after, old) => {
      const { said } = after;
      if (said && said !== old.said) soon(() => say(said.text));
      else if (after.selection !== old.selection) {
        const words = selectionInWords(after.layout, after.selection);
        if (words !== '') soon(() => say(words));
      }
    });
    return () => {
      clearTimeout(timer);
      stopSession();
      stopView();
    };
  }, [session, view]);
  return (
    <div className="visually-hidden" role="log" aria-live="polite">
      {text}
    </div>
  );
}
