/** How a matrix and the file it is kept in stand to each other. */
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
  /** The matrix and the file have both changed, in the same places. Nothing is written until a person has chosen. */
  | { readonly kind: 'clash'; readonly name: string; readonly clashes: readonly ToldClash[] };
