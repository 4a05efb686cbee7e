/** What page and worker say to each other. */
import type { Activity } from '../../domain/matrix/matrix';
import type { WriteRequest } from '../contract/codec';
import type { ReadRota, RotaRequest } from '../rota/readRota';
import type { Corrections } from '../understand/reading/corrections';
import type { ImportInput } from './importJob';
import type { MatrixHead } from './matrixParts';
import type { Preview } from './preview';

export type ToWorker =
  | { readonly kind: 'open'; readonly input: ImportInput }
  | { readonly kind: 'preview'; readonly corrections: Corrections }
  | { readonly kind: 'create' }
  /** Packs the matrix whose parts were sent before into the text of a link. */
  | { readonly kind: 'pack'; readonly head: MatrixHead }
  | { readonly kind: 'part'; readonly activities: readonly Activity[] }
  | { readonly kind: 'rota'; readonly request: RotaRequest }
  | {
      readonly kind: 'write';
      readonly codecId: string;
      readonly head: MatrixHead;
      readonly request: Omit<WriteRequest, 'matrix'>;
    };

export type FromWorker =
  /** How much of what was asked for is done. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'opened' }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | {
      readonly kind: 'part';
      readonly activities: readonly Activity[];
      readonly done: number;
      readonly of: number;
    }
  | { readonly kind: 'created'; readonly head: MatrixHead }
  /** A Blob crosses by reference, however large it is. */
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'packed'; readonly packed: string }
  | { readonly kind: 'rotaRead'; readonly read: ReadRota }
  /** The file cannot be taken; the sentence is shown as it is. */
  | { readonly kind: 'refused'; readonly sentence: string }
  /** A fault of ours: the sentence for the person, and the details for developers. */
  | { readonly kind: 'failed'; readonly sentence: string; readonly detail: string };
