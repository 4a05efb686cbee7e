/** The audit of the open matrix, made from how its analysis read it. */
import { type Audit, auditOf } from '../../../domain/incidents/audit/audit';
import { type AuditContext, auditContextOf } from '../../../domain/incidents/judging/auditContext';
import type { Matrix } from '../../../domain/matrix/matrix';
import type { Reading } from '../../../domain/reading/reading';
import { useFromReading } from '../../session/reading';

export interface OpenAudit {
  readonly matrix: Matrix;
  readonly reading: Reading;
  readonly context: AuditContext;
  readonly audit: Audit;
}

/** Undefined until a large matrix has been read. */
export function useAudit(): OpenAudit | undefined {
  return useFromReading((reading) => {
    const context = auditContextOf(reading);
    return { matrix: reading.matrix, reading, context, audit: auditOf(context) };
  }, []);
}
