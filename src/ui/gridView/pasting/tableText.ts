/** Tab-separated text as spreadsheets put it on the clipboard: fields with a tab, a break or a quote stand in quotes. */

/** A table as it came or goes: rows of texts, ragged rows allowed. */
export type Grid = readonly (readonly string[])[];

export function textFromGrid(grid: Grid): string {
  return grid.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(field: string): string {
  return /["\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Reads CR, LF and CRLF. One line break at the end is the spreadsheet's own, not an empty row. */
export function gridFromText(text: string): string[][] {
  // Without a quote the breaks and tabs cut it, as the browser does in one go.
  if (!text.includes('"')) return gridFromPlainText(text);
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { field, next } = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    rows.at(-1)?.push(field);
    at = next;
    if (text[at] === '\t') {
      at += 1;
      if (at === text.length) rows.at(-1)?.push('');
    } else if (at < text.length) {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      if (at < text.length) rows.push([]);
    }
  }
  return rows[0]?.length === 0 ? [] : rows.map((row) => (row.length === 0 ? [''] : row));
}

function gridFromPlainText(text: string): string[][] {
  if (text === '') return [];
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t'));
}

interface Field {
  readonly field: string;
  readonly next: number;
}

function plainField(text: string, start: number): Field {
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) end += 1;
  return { field: text.slice(start, end), next: end };
}

/** A quote that is never closed, or with text behind it, was not a quote: then the field is taken as it stands. */
function quotedField(text: string, start: number): Field {
  let field = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') field += text[at];
    else if (text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else {
      const after = text[at + 1];
      if (after === undefined || '\t\r\n'.includes(after)) return { field, next: at + 1 };
      return plainField(text, start);
    }
    at += 1;
  }
  return plainField(text, start);
}
