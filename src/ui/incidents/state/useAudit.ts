/** The audit of the open matrix. Rows that did not change are not read again. */
import { useMemo } from 'react';
import { type Audit, auditOf } from '../../../domain/incidents/audit/audit';
import { type AuditContext, auditContextOf } from '../../../domain/incidents/judging/auditContext';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Reading } from '../../../domain/reading/reading';
import { createReader, type Reader } from '../../../domain/reading/readMatrix';
import { finish } from '../../../domain/reading/slices';
import type { Session } from '../../../session/session';
import { useSession, useSessionState } from '../../session/SessionContext';

export interface OpenAudit {
  readonly matrix: Matrix;
  readonly reading: Reading;
  readonly context: AuditContext;
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
    const context = auditContextOf(reading);
    return { matrix, reading, context, audit: auditOf(context) };
  }, [session, matrix]);
}
