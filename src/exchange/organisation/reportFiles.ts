/** The report of the organisation as a file, in the formats that people open beside the app. */
import type { CalendarDate } from '../../domain/matrix/date';
import { BYTE_ORDER_MARK } from '../codecs/csv';
import { textFromRows } from '../tables/delimited';
import { safeCell } from '../texts/safeCell';
import { htmlPage } from '../writing/htmlPage';
import { markdownRow, markdownText } from '../writing/markdownText';
import { element, escaped, linesOf } from '../writing/markup';
import type { ReportFormat } from './reportFormats';
import type { ReportTable } from './reportTables';

export interface Report {
  readonly title: string;
  readonly on: CalendarDate;
  readonly tables: readonly ReportTable[];
}

export async function reportFile(report: Report, format: ReportFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'xlsx') {
    const { textSheet, workbookFile } = await import('../writing/workbookFile');
    return workbookFile(
      report.tables.map(({ name, head, rows }) =>
        textSheet(name.replaceAll(' ', '_'), [head, ...rows], [34, 20]),
      ),
    );
  }
  return new TextEncoder().encode(format === 'markdown' ? markdownReport(report) : htmlReport(report));
}

/** One table alone, because a CSV file has one head. */
export function csvOfTable({ head, rows }: ReportTable): Uint8Array<ArrayBuffer> {
  const text = textFromRows([head, ...rows].map((row) => row.map(safeCell)));
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}

function markdownReport({ title, on, tables }: Report): string {
  const parts = tables.map(({ name, head, rows }) =>
    [
      `## ${markdownText(name)}`,
      '',
      ...(rows.length === 0
        ? ['None.']
        : [
            markdownRow(head.map(markdownText)),
            markdownRow(head.map(() => '---')),
            ...rows.map((row) => markdownRow(row.map(markdownText))),
          ]),
      '',
    ].join('\n'),
  );
  return `# ${markdownText(title)}\n\n${on}\n\n${parts.join('\n')}`;
}

function htmlReport({ title, on, tables }: Report): string {
  const body = tables.map(({ name, head, rows }) => {
    const heading = element('h2', {}, escaped(name));
    if (rows.length === 0) return `${heading}<p>None.</p>`;
    const heads = head.map((text) => element('th', { scope: 'col', dir: 'auto' }, linesOf(text))).join('');
    const lines = rows.map(([first = '', ...rest]) => {
      const cells = rest.map((text) => element('td', { dir: 'auto' }, linesOf(text))).join('');
      return element('tr', {}, element('th', { scope: 'row', dir: 'auto' }, linesOf(first)) + cells);
    });
    return `${heading}${element('table', {}, element('thead', {}, element('tr', {}, heads)) + element('tbody', {}, lines.join('')))}`;
  });
  return htmlPage(title, `${element('h1', {}, escaped(title))}<p>${on}</p>${body.join('')}`);
}
