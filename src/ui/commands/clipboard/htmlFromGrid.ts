/** Cells as a table of HTML, for the clipboard. */
import type { Grid } from '../../gridView/pasting/tableText';

export function htmlFromGrid(
  grid: Grid,
  headers: { readonly rows: number; readonly columns: number },
): string {
  const rows = grid.map((row, rowPlace) => {
    const cells = row.map((text, place) => {
      const name = rowPlace < headers.rows || place < headers.columns ? 'th' : 'td';
      return `<${name}>${escaped(text)}</${name}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, '<br>');
}
