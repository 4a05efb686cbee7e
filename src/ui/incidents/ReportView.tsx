/** The report: shown as it will be printed, with the ways to take it along. */
import { Copy, Download, Printer } from 'lucide-react';
import { reportMarkdown } from '../../domain/incidents/reportMarkdown';
import { reportRows } from '../../domain/incidents/reportRows';
import type { AuditId } from '../../domain/matrix/ids';
import { fileNameFor } from '../../exchange/fileName';
import { safeCell } from '../../exchange/safeCell';
import { textFromRows } from '../../exchange/tables/delimited';
import { download } from '../exchange/download';
import { Button } from '../parts/Button';
import { useSession } from '../session/SessionContext';
import { copyText } from './copyText';
import { reportFor } from './openReport';
import styles from './Paper.module.css';
import { ReportPaper } from './ReportPaper';
import type { OpenAudit } from './useAudit';

// Excel on Windows reads a CSV as UTF-8 only when it starts with this mark.
const BYTE_ORDER_MARK = '\uFEFF';

export function ReportView({ open, id }: { open: OpenAudit; id: AuditId | undefined }) {
  const session = useSession();
  const closed = id && open.matrix.audits[id];
  const report = reportFor(open, closed, session.today());
  const name = `${open.matrix.name} incident audit ${closed?.closedOn ?? report.printedOn}`;
  const saveCsv = () => {
    const text = textFromRows(reportRows(report).map((row) => row.map(safeCell)));
    download(new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`), fileNameFor(name, 'csv'), 'text/csv');
  };
  return (
    <div className={styles.desk}>
      <div className={styles.bar} role="toolbar" aria-label="Report">
        <Button look="solid" onClick={() => window.print()}>
          <Printer size={15} aria-hidden /> Print
        </Button>
        <Button onClick={() => void copyText(reportMarkdown(report), 'the report as Markdown')}>
          <Copy size={15} aria-hidden /> Copy as Markdown
        </Button>
        <Button onClick={saveCsv}>
          <Download size={15} aria-hidden /> CSV
        </Button>
      </div>
      <ReportPaper report={report} />
    </div>
  );
}
