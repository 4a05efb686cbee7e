/** How a matrix and the file it is kept in stand to each other. */
import type { Matrix } from '../../domain/matrix/matrix';
import type { ToldClash } from '../../domain/merge/clash';

export type FileState =
  /** Not kept in a file. */
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly name: string }
  | { readonly kind: 'writing'; readonly name: string }
  /** The browser has to be allowed to use the file again, which takes a click. */
  | { readonly kind: 'asking'; readonly name: string }
  /** Nothing was written. `reason` is a whole sentence. */
  | { readonly kind: 'trouble'; readonly name: string; readonly reason: string }
  /**
   * Nothing is written until a person has chosen: of two sides of a merge that the file was left with, or of the file and
   * the matrix here, which were changed in the same places.
   */
  | {
      readonly kind: 'clash';
      readonly name: string;
      readonly of: 'merge' | 'both';
      /** With the names behind what clashes. */
      readonly merged: Matrix;
      readonly clashes: readonly ToldClash[];
    };
