/**
 * The text of an open field, which outlives the field: where the window becomes narrow, or wide again, or the screen is
 * left by a key, another field takes its place and goes on with it.
 */
import { useLayoutEffect, useRef, useState } from 'react';
import type { GridContext } from '../../commands/command/context';
import type { Opened } from '../../gridView/gridView';

/** `first` is what stands in it when it opens with nothing typed yet. */
export function useDraft({ view }: GridContext, first: string): readonly [string, (text: string) => void] {
  const [opened] = useState(() => view.store.getState().opened);
  const [text, setText] = useState((opened && 'text' in opened ? opened.text : undefined) ?? first);
  const last = useRef<string>(undefined);
  useLayoutEffect(
    () => () => {
      const now = view.store.getState().opened;
      if (last.current !== undefined && now && placeOf(now) === placeOf(opened))
        view.open({ ...now, text: last.current } as Opened);
    },
    [view, opened],
  );
  return [
    text,
    (typed) => {
      last.current = typed;
      setText(typed);
    },
  ];
}

/** The same object for as long as the same thing is open. */
function placeOf(opened: Opened | null): object | undefined {
  if (!opened) return undefined;
  if (opened.kind === 'naming') return opened.place;
  return 'cellRef' in opened ? opened.cellRef : undefined;
}
