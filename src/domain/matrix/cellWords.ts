/** Notes on cells, where something that no longer fits into codes is kept in words. */

/** A note with another sentence behind it; the same sentence is not said twice. */
export function noteWith(note: string | undefined, sentence: string): string {
  if (!note) return sentence;
  return note.includes(sentence) ? note : `${note}\n${sentence}`;
}
