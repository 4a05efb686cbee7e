/** The report as rows for a spreadsheet. */
import { Download } from 'lucide-react';
import type { Report } from '../../../domain/incidents/reports/report';
import { reportRows } from '../../../domain/incidents/reports/reportRows';
import { textFromRows } from '../../../exchange/tables/delimited';
import { fileNameFor } from '../../../exchange/texts/fileName';
import { safeCell } from '../../../exchange/texts/safeCell';
import { download } from '../../exchange/files/download';
import { Button } from '../../parts/Button';

// Excel on Windows reads a CSV as UTF-8 only when it starts with this mark.
const BYTE_ORDER_MARK = '\uFEFF';

export function SaveCsv({ report }: { report: Report }) {
  const save = () => {
    const text = textFromRows(reportRows(report).map((row) => row.map(safeCell)));
    const name = `${report.matrixName} incident audit ${report.closedOn ?? report.printedOn}`;
    download(new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`), fileNameFor(name, 'csv'), 'text/csv');
  };
  return (
    <Button onClick={save}>
      <Download size={15} aria-hidden /> CSV
    </Button>
  );
}
