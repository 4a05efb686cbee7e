/** The report of the audit as the matrix stands, or of one that was closed. */
import { recordOf } from '../../../domain/incidents/audit/auditRecord';
import { scenariosOf } from '../../../domain/incidents/audit/scenariosOf';
import { type Report, reportOf } from '../../../domain/incidents/reports/report';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { ClosedAudit } from '../../../domain/matrix/records';
import type { OpenAudit } from './useAudit';

export function reportFor(open: OpenAudit, closed: ClosedAudit | undefined, today: CalendarDate): Report {
  const { matrix, context, audit } = open;
  return reportOf(
    {
      matrixName: matrix.name,
      printedOn: today,
      closedOn: closed?.closedOn,
      participants: closed?.participants ?? '',
      remarks: closed?.remarks ?? '',
    },
    closed?.answers ?? recordOf(context, audit),
    scenariosOf(matrix),
  );
}
