/** The audit of the open matrix. Rows that did not change are not read again. */
import { useMemo } from 'react';
import type { Reading } from '../../domain/gaps/reading';
import { createReader, type Reader } from '../../domain/gaps/readMatrix';
import { finish } from '../../domain/gaps/slices';
import { type Audit, auditOf } from '../../domain/incidents/audit';
import { type Scene, sceneOf } from '../../domain/incidents/scene';
import type { Matrix } from '../../domain/matrix/matrix';
import type { Session } from '../../session/session';
import { useSession, useSessionState } from '../session/SessionContext';

export interface OpenAudit {
  readonly matrix: Matrix;
  readonly reading: Reading;
  readonly scene: Scene;
  readonly audit: Audit;
}

const readers = new WeakMap<Session, Reader>();

function readerOf(session: Session): Reader {
  const known = readers.get(session);
  if (known) return known;
  const reader = createReader();
  readers.set(session, reader);
  return reader;
}

export function useAudit(): OpenAudit {
  const session = useSession();
  const matrix = useSessionState((state) => state.matrix);
  return useMemo(() => {
    const { reading } = finish(readerOf(session).read(matrix, session.today()));
    const scene = sceneOf(reading);
    return { matrix, reading, scene, audit: auditOf(scene) };
  }, [session, matrix]);
}
