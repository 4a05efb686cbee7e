/** The formats of the organisation's report, as menus and downloads name them. */

export type ReportFormat = 'xlsx' | 'markdown' | 'html';

export const REPORT_FORMATS: {
  readonly [format in ReportFormat]: {
    readonly label: string;
    readonly extension: string;
    readonly mimeType: string;
  };
} = {
  xlsx: {
    label: 'Excel',
    extension: 'xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  markdown: { label: 'Markdown', extension: 'md', mimeType: 'text/markdown' },
  html: { label: 'HTML', extension: 'html', mimeType: 'text/html' },
};
