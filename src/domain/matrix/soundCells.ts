/**
 * Rows of which one look says that nothing about their letters has to be put right: each is of a role that is there, and
 * in the order of the scheme. They are half a million cells, and the other parts of the door look at what is left.
 */
import { MATRIX_BOUNDS } from './bounds';
import { type PackedCells, placeAt } from './codebook';
import { type Fields, isFields } from './fields';
import { isId } from './ids';
import type { Matrix } from './matrix';
import { SCHEME_SHAPE } from './matrixShape';
import { codesFromLetters } from './scheme/codes';
import type { Scheme } from './scheme/scheme';

export interface SoundCells {
  /** Remembers the letters of a row if they are sound, and says of how many cells they are. */
  look(assignments: unknown): number;
  /** Texts without a fault under ids of roles, by the letters as they came. */
  has(assignments: unknown): boolean;
  /** What was looked at is sound as long as the roles and the scheme are those that it was compared with. */
  holdIn(matrix: Matrix): boolean;
}

/**
 * `fields` are those of the matrix as it came, of which nothing was looked at but the counts. `cells`: the same letters as
 * they were stored, where that is known.
 */
export function soundCells({ roles, scheme }: Fields, cells?: PackedCells): SoundCells {
  const known = new Set(isFields(roles) ? Object.keys(roles).filter(isId) : []);
  const isInOrder = inOrderOf(scheme);
  const sound = new WeakSet<object>();
  const isPackedSound = cells && soundTexts(cells, known, isInOrder);
  return {
    look(assignments) {
      if (!isFields(assignments)) return 0;
      const text = cells?.textOf(assignments);
      if (text !== undefined && isPackedSound?.(text)) {
        sound.add(assignments);
        return text.length / 2;
      }
      const roleIds = Object.keys(assignments);
      const isSound =
        roleIds.length <= MATRIX_BOUNDS.entries &&
        roleIds.every((roleId) => known.has(roleId) && isInOrder(assignments[roleId]));
      if (isSound) sound.add(assignments);
      return roleIds.length;
    },
    has: (assignments) => isFields(assignments) && sound.has(assignments),
    holdIn: (matrix) =>
      matrix.scheme === scheme && [...known].every((roleId) => Object.hasOwn(matrix.roles, roleId)),
  };
}

/** The same of letters as they were stored: each role and each letters are looked at once, and not in every row. */
function soundTexts(
  { roles, letters }: PackedCells,
  known: ReadonlySet<string>,
  isInOrder: (letters: unknown) => boolean,
): (text: string) => boolean {
  const [soundRoles, soundLetters] = [roles.map((id) => known.has(id)), letters.map(isInOrder)];
  return (text) => {
    for (let at = 0; at < text.length; at += 2)
      if (!soundRoles[placeAt(text, at)] || !soundLetters[placeAt(text, at + 1)]) return false;
    return text.length / 2 <= MATRIX_BOUNDS.entries;
  };
}

/** Different letters of a cell that are remembered; a scheme of five has 31. */
const MOST_LETTERS = 4_000;

/** A letter of a sound scheme is one sign and no control character, so letters in its order are a sound text. */
function inOrderOf(scheme: unknown): (letters: unknown) => boolean {
  if (!SCHEME_SHAPE.safeParse(scheme).success) return () => false;
  const known = new Map<string, boolean>();
  return (letters) => {
    if (typeof letters !== 'string' || letters === '') return false;
    const before = known.get(letters);
    if (before !== undefined) return before;
    const isInOrder = codesFromLetters(scheme as Scheme, letters) === letters;
    if (known.size < MOST_LETTERS) known.set(letters, isInOrder);
    return isInOrder;
  };
}
