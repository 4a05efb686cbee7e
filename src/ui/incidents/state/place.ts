/** Which part of the audit is open. Kept while the app runs, so that the way back from a cell leads here again. */
import { useState } from 'react';
import type { AuditId, MatrixId } from '../../../domain/matrix/ids';

export type AuditPlace =
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'rehearsal'; readonly id: string }
  | { readonly kind: 'causes' }
  | { readonly kind: 'drill' }
  | { readonly kind: 'duty' }
  | { readonly kind: 'escalation' }
  | { readonly kind: 'record' }
  /** Of a closed audit, or without one of the matrix as it stands. */
  | { readonly kind: 'report'; readonly id?: AuditId }
  /** Of one scenario, or of all. */
  | { readonly kind: 'sheets'; readonly id?: string };

const FIRST: AuditPlace = { kind: 'scenario', id: 'every-incident' };

const lastPlaces = new Map<MatrixId, AuditPlace>();

/** For another screen that leads here: the audit opens at this part. */
export function openAuditAt(matrixId: MatrixId, place: AuditPlace): void {
  lastPlaces.set(matrixId, place);
}

export function useAuditPlace(matrixId: MatrixId): readonly [AuditPlace, (place: AuditPlace) => void] {
  const [place, setPlace] = useState(lastPlaces.get(matrixId) ?? FIRST);
  return [
    place,
    (next) => {
      lastPlaces.set(matrixId, next);
      setPlace(next);
    },
  ];
}
