/** What a merge left open, as a person compares it: each place with what its two or three versions say there. */
import { valueInWords } from '../compare/valueInWords';
import { isCollection, type Matrix } from '../matrix/matrix';
import { sameValue } from '../matrix/sameValue';
import type { ToldClash } from './clash';
import type { Side } from './decided';

export interface ComparedPlace {
  /** “Both sides changed the letters of “Board” in activity “Pay invoice”.” */
  readonly title: string;
  /** The version before first, where it is known. */
  readonly versions: readonly { readonly side: Side; readonly content: string }[];
}

const SIDES: readonly Side[] = ['base', 'ours', 'theirs'];

/** `matrix` has the names behind ids. */
export function comparedPlaces(clashes: readonly ToldClash[], matrix: Matrix): readonly ComparedPlace[] {
  return clashes.map((clash) => ({
    title: titleOf(clash),
    versions: SIDES.filter((side) => side !== 'base' || !clash.baseUnknown).map((side) => ({
      side,
      content: contentOf(clash, side, matrix),
    })),
  }));
}

/** The sentence without what the versions say. A place ends with a name in quotes or with the matrix, and may have “: ours” in it. */
function titleOf({ words }: ToldClash): string {
  return words
    .replace(/ (Ours stays|It stays|It stays deleted)\.$/, '')
    .replace(/(?<=”|of the matrix): ours .*$/s, '.');
}

/** An entry as a whole is too much to show; of anything else the value is shown. */
function contentOf({ path, ...clash }: ToldClash, side: Side, matrix: Matrix): string {
  const value = clash[side];
  if (path.length !== 2 || !isCollection(path[0]))
    return valueInWords(value, matrix).replace(/^nothing$/, 'Nothing');
  if (value === undefined) return clash.base === undefined ? 'Not there' : 'Deleted';
  if (clash.baseUnknown) return 'There';
  if (clash.base === undefined) return 'Added';
  return sameValue(value, clash.base) ? 'There' : 'Changed';
}
