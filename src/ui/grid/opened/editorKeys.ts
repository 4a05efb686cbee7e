/** What a key means in an editor that is open over the grid, as in a spreadsheet. */
import type { KeyboardEvent } from 'react';

export type Direction = 'down' | 'up' | 'left' | 'right';

export type EditorAct =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'line' }
  /** `way` is where the active cell goes; `everywhere` means every selected cell, not the active one alone. */
  | { readonly kind: 'commit'; readonly way?: Direction; readonly everywhere?: boolean };

/** Undefined: the key belongs to the field, or to the input method that is composing in it. */
export function editorAct(event: KeyboardEvent): EditorAct | undefined {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (isComposing(event)) return undefined;
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'F2') return { kind: 'commit' };
  if (key === 'Enter') {
    if (altKey) return { kind: 'line' };
    if (ctrlKey || metaKey) return { kind: 'commit', everywhere: true };
    return { kind: 'commit', way: shiftKey ? 'up' : 'down' };
  }
  if (altKey || ctrlKey || metaKey) return undefined;
  if (key === 'Tab') return { kind: 'commit', way: shiftKey ? 'left' : 'right' };
  return undefined;
}

// The Enter that ends a composition belongs to the input method; some browsers tell it by the code alone.
function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}
