/** What reading a saved matrix can say: a part that is damaged, or that nothing can be read at all. */
import { cutInWords } from './bounds';

export interface SavedProblem {
  /** Where, for a person: `activity "Pay invoice", role "Clerk"`. */
  readonly place: string;
  /** A whole sentence: what was found and what was done about it. */
  readonly message: string;
  /** The part as it was found, where it was skipped. */
  readonly raw?: unknown;
  /** Of a text that was cut. A text may meet two bounds, that of any text and its own, and is told once. */
  readonly cut?: CutText;
}

export interface CutText {
  readonly field: string;
  /** Characters that it had, and has. */
  readonly found: number;
  readonly most: number;
}

export function cutProblem(place: string, cut: CutText, raw: string): SavedProblem {
  return { place, message: cutInWords(cut.field, cut.found, cut.most), raw, cut };
}

export interface ProblemLog {
  readonly add: (problem: SavedProblem) => void;
  readonly all: () => readonly SavedProblem[];
}

/** Nobody reads more of them, and a hostile file can have millions. */
const MOST_TOLD = 1_000;

/** Collects problems, and says at the end how many there were beyond the first thousand. */
export function createProblemLog(): ProblemLog {
  const told: SavedProblem[] = [];
  const cuts = new Map<string, { readonly at: number; readonly found: number }>();
  let more = 0;
  return {
    add({ cut, ...problem }) {
      const way = cut ? `${problem.place} > ${cut.field}` : '';
      const before = cuts.get(way);
      if (cut && before) {
        const message = cutInWords(cut.field, before.found, cut.most);
        told[before.at] = { ...problem, ...told[before.at], message };
        return;
      }
      if (cut && told.length < MOST_TOLD) cuts.set(way, { at: told.length, found: cut.found });
      if (told.length < MOST_TOLD) told.push(problem);
      else more += 1;
    },
    all: () =>
      more === 0
        ? told
        : [
            ...told,
            {
              place: 'matrix',
              message: `${more.toLocaleString('en')} more places were repaired or skipped in the same way.`,
            },
          ],
  };
}

/** Nothing could be read. The sentence is shown as it is, and what was saved stays untouched. */
export class UnreadableMatrix extends Error {
  override readonly name: string = 'UnreadableMatrix';
}

/** It was saved by a later version of the app than this one. */
export class NewerMatrix extends UnreadableMatrix {
  override readonly name = 'NewerMatrix';
}
