/** Hands the report of the organisation to the browser's downloads. */
import type { Organisation } from '../../../domain/organisation/organisation';
import { REPORT_FORMATS, type ReportFormat } from '../../../exchange/organisation/reportFormats';
import { today } from '../../../session/today';
import { download } from '../../exchange/files/download';

const TITLE = 'Organisation';

export async function exportReport(organisation: Organisation, format: ReportFormat): Promise<void> {
  const { reportTables } = await import('../../../exchange/organisation/reportTables');
  const { reportFile } = await import('../../../exchange/organisation/reportFiles');
  const { extension, mimeType } = REPORT_FORMATS[format];
  const report = { title: TITLE, on: today(), tables: reportTables(organisation) };
  download(await reportFile(report, format), `${TITLE} ${report.on}.${extension}`, mimeType);
}

/** A table of the report by its name. */
export async function exportTable(organisation: Organisation, name: string): Promise<void> {
  const { reportTables } = await import('../../../exchange/organisation/reportTables');
  const { csvOfTable } = await import('../../../exchange/organisation/reportFiles');
  const table = reportTables(organisation).find((one) => one.name === name);
  if (!table) throw new Error(`The report has no table “${name}”.`);
  download(csvOfTable(table), `${TITLE} ${name} ${today()}.csv`, 'text/csv');
}

export const CSV_TABLES = ['Matrices', 'People', 'Roles', 'Owned nowhere', 'Owned twice', 'Areas', 'Gaps'];
