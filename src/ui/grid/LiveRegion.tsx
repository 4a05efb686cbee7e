/** Says what the focus cannot say: what a change did, which gap it opened or closed, how much is selected. */
import { useEffect, useState } from 'react';
import { useSession } from '../session/SessionContext';
import { changeInWords } from './changeInWords';
import { useGridView } from './GridViewContext';
import { selectionInWords } from './selectionInWords';

// Several things said in quick succession would cut each other off; the last message of a moment wins.
const PAUSE = 180;

export function LiveRegion() {
  const session = useSession();
  const view = useGridView();
  const [text, setText] = useState('');
  // Both stores are outside React, and what is said depends on how they changed, not on how they are.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let before = session.store.getState().analysis;
    const soon = (words: () => string) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const next = words();
        before = session.store.getState().analysis;
        // The same words again are told apart by a space, or they would not be said.
        setText((now) => (now === next ? `${next}\u00a0` : next));
      }, PAUSE);
    };
    const stopSession = session.store.subscribe((after, old) => {
      const { lastChange } = after;
      if (lastChange && lastChange !== old.lastChange) {
        soon(() => changeInWords(lastChange, session.client, before, session.store.getState().analysis));
      }
    });
    const stopView = view.store.subscribe((after, old) => {
      const { said } = after;
      if (said && said !== old.said) soon(() => said.text);
      else if (after.selection !== old.selection) {
        const words = selectionInWords(after.layout, after.selection);
        if (words !== '') soon(() => words);
      }
    });
    return () => {
      clearTimeout(timer);
      stopSession();
      stopView();
    };
  }, [session, view]);
  return (
    <div className="visually-hidden" role="log" aria-live="polite" aria-label="What changed">
      {text}
    </div>
  );
}
