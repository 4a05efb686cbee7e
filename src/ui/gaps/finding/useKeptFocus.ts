/** Keeps the keyboard in the list when what it was on is mended, waived or changed elsewhere, and so disappears. */
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { articleOf } from './useWalk';

export function useKeptFocus(list: RefObject<HTMLElement | null>, reachedKey: string | undefined) {
  const held = useRef(false);
  // A removed element takes the browser's focus with it to the body, and nobody is told: so look after each drawing.
  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    (articleOf(list.current, reachedKey) ?? list.current)?.focus();
  });
  return {
    onFocus() {
      held.current = true;
    },
    // React is silent about the blur that a removal causes, so this is a person's own leaving.
    onBlur({ relatedTarget }: FocusEvent) {
      if (!list.current?.contains(relatedTarget)) held.current = false;
    },
  };
}
