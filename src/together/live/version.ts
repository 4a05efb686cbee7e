/** Which form of a matrix a shared document holds: pages of several versions of the app may meet in one room. */
import type * as Y from 'yjs';
import type { Matrix } from '../../domain/matrix/matrix';
import { SAVED_VERSION } from '../../domain/matrix/saved';

/** The version of the saved form that is in the document; a newer one would be shown wrongly. */
export function newerIn(doc: Y.Doc): boolean {
  const version = doc.getMap('meta').get('version');
  return typeof version === 'number' && version > SAVED_VERSION;
}

export function markVersion(doc: Y.Doc, matrix: Matrix): void {
  doc.getMap('meta').set('version', SAVED_VERSION);
  doc.getMap('meta').set('matrix', matrix.id);
}
