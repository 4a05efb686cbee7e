/** Which form of a matrix a shared document holds: pages of several versions of the app may meet in one room. */
import type * as Y from 'yjs';
import type { Matrix } from '../../domain/matrix/matrix';
import { SAVED_VERSION } from '../../domain/matrix/saved';

function versionOf(doc: Y.Doc): number {
  const version = doc.getMap('meta').get('version');
  return typeof version === 'number' ? version : SAVED_VERSION;
}

/** It is in a form that this page would show wrongly. */
export const newerIn = (doc: Y.Doc): boolean => versionOf(doc) > SAVED_VERSION;

/** It was written by pages of an older version, which must not go on once this one writes. */
export const olderIn = (doc: Y.Doc): boolean => versionOf(doc) < SAVED_VERSION;

export function markVersion(doc: Y.Doc, matrix: Matrix): void {
  doc.getMap('meta').set('version', SAVED_VERSION);
  doc.getMap('meta').set('matrix', matrix.id);
}
