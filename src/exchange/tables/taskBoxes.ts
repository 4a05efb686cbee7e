/** The boxes of task lists: `- [ ] Deploy`, `- [x] Deploy`. They say what is done, not who does it. */
import type { ReadingNote } from '../contract/source';

const BOX = /^\[([ xX])\]\s+/;

/** The words of an item. */
export function withoutBox(item: string): string {
  return item.replace(BOX, '');
}

/** That an item is done is told, once for all of them. */
export function boxesTold(items: readonly string[]): ReadingNote[] {
  const done = items.filter((item) => BOX.exec(item)?.[1]?.toLowerCase() === 'x').length;
  if (done === 0) return [];
  const which = done === 1 ? '1 item of a list is' : `${done} items of lists are`;
  return [{ message: `${which} marked as done. The marks were skipped.` }];
}
