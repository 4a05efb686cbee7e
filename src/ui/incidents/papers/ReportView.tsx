/** The report: shown as it will be printed, with the ways to take it along. */
import { Copy, Printer } from 'lucide-react';
import { reportMarkdown } from '../../../domain/incidents/reports/reportMarkdown';
import type { AuditId } from '../../../domain/matrix/ids';
import { Button } from '../../parts/Button';
import { useSession } from '../../session/SessionContext';
import { copyText } from '../state/copyText';
import { reportFor } from '../state/openReport';
import type { OpenAudit } from '../state/useAudit';
import styles from './Paper.module.css';
import { ReportPaper } from './ReportPaper';
import { SaveCsv } from './SaveCsv';

export function ReportView({ open, id }: { open: OpenAudit; id: AuditId | undefined }) {
  const session = useSession();
  const report = reportFor(open, id && open.matrix.audits[id], session.today());
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <Button look="solid" onClick={() => window.print()}>
          <Printer size={15} aria-hidden /> Print
        </Button>
        <Button onClick={() => void copyText(reportMarkdown(report), 'the report as Markdown')}>
          <Copy size={15} aria-hidden /> Copy as Markdown
        </Button>
        <SaveCsv report={report} />
      </div>
      <ReportPaper report={report} />
    </div>
  );
}
