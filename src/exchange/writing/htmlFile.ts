/** A matrix as one HTML file: styled, without script, readable where it is pasted, the whole document out of sight. */
import { codeOf, type Scheme } from '../../domain/matrix/scheme/scheme';
import type { WriteRequest } from '../contract/codec';
import { type OnShare, UNHEARD } from '../contract/progress';
import { codesUsed, SEVERITY_WORDS } from '../outline/legend';
import { cellText, type Outline, type OutlineCell, outlineOf } from '../outline/outline';
import { embeddedComment } from '../ownFiles/embeddedDocument';
import { element, escaped, linesOf } from './markup';

/** The style of an exported page. Screen colours are the app's light ones; on paper letters keep a border instead. */
const HTML_STYLE = `
body{margin:24px;background:#fff;color:#1f1d1a;font:14px/1.45 Inter,system-ui,sans-serif}
h1{font-size:22px;margin:0 0 12px}h2{font-size:16px;margin:20px 0 8px}
table{border-collapse:collapse}
th,td{border:1px solid #dbd8d2;padding:4px 8px;text-align:center;vertical-align:middle}
thead th{position:sticky;top:0;background:#faf9f6}
th[scope=row],.band th,thead th:first-child{text-align:left;font-weight:400}
thead th,.band th{font-weight:650}
th[scope=row],thead th:first-child{position:sticky;left:0;background:#fff}
.band th{background:#faf9f6}
td span{display:inline-block;min-width:18px;margin:0 1px;padding:1px 4px;border:1px solid transparent;border-radius:4px;font-weight:650;text-align:center}
.does{background:#dbe6ff;color:#1d4ed8}.owns{background:#c2410c;color:#fff}.advises{border-color:#0f766e;color:#0f766e}
.hears{border:1px dotted #a39d92;color:#5b6472}.helps{background:#e5f3f1;color:#0f766e}.checks{background:#f1e9fe;color:#6d28d9}
.signs{background:#fdf3e1;color:#8f5205}.none{color:#5b6472}
small{color:#676259}ul{padding-left:18px}.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 20px}
@media print{body{margin:0}td span{border-color:#1f1d1a;background:none;color:#000}.owns{background:#000;color:#fff}
thead{display:table-header-group}tr{break-inside:avoid}@page{size:landscape;margin:12mm}}
`.replaceAll('\n', '');

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export function htmlFile(request: WriteRequest, onShare = UNHEARD): string {
  const { matrix, choice } = request;
  const outline = outlineOf(matrix, choice);
  const carried = choice.carry ? `<!-- ${embeddedComment(matrix, visibleRows(outline))} -->` : '';
  const head = `<meta charset="utf-8">${element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }).replace('</meta>', '')}<meta name="viewport" content="width=device-width">${element('title', {}, escaped(matrix.name))}<style>${HTML_STYLE}</style>`;
  return `<!DOCTYPE html>\n<html lang="en"><head>${head}</head><body>${htmlBody(request, outline, onShare)}${carried}</body></html>\n`;
}

/** Heading, table, legend and gaps: also what is put on the clipboard. */
export function htmlBody(
  { matrix, choice, gaps }: WriteRequest,
  outline: Outline,
  onShare = UNHEARD,
): string {
  const subtitle = matrix.subtitle ? element('p', {}, escaped(matrix.subtitle)) : '';
  const legend = codesUsed(matrix.scheme, outline)
    .map(({ letter, name, definition }) =>
      element(
        'li',
        {},
        `${element('b', {}, escaped(letter))} ${escaped(definition ? `${name}: ${definition}` : name)}`,
      ),
    )
    .join('');
  const open =
    choice.gaps && gaps.length > 0
      ? element('h2', {}, 'Open gaps') +
        element(
          'ul',
          {},
          gaps
            .map(({ severity, message }) =>
              element('li', {}, `${element('b', {}, SEVERITY_WORDS[severity])}: ${escaped(message)}`),
            )
            .join(''),
        )
      : '';
  return (
    element('h1', {}, escaped(matrix.name)) +
    subtitle +
    htmlTable(outline, matrix.scheme, onShare) +
    element('ul', { class: 'legend' }, legend) +
    open
  );
}

function htmlTable({ heads, sections }: Outline, scheme: Scheme, onShare: OnShare): string {
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  let written = 0;
  const headCells = ['Activity', ...heads]
    .map((head) => element('th', { scope: 'col', dir: 'auto' }, linesOf(head)))
    .join('');
  const groups = sections.map(({ name, rows }) => {
    const band = element(
      'tr',
      { class: 'band' },
      element('th', { scope: 'rowgroup', colspan: heads.length + 1, dir: 'auto' }, linesOf(name)),
    );
    const lines = rows.map(({ activity, cells }) => {
      onShare(written++ / all);
      return element(
        'tr',
        {},
        element('th', { scope: 'row', dir: 'auto' }, linesOf(activity.name)) +
          cells.map((cell) => htmlCell(cell, scheme)).join(''),
      );
    });
    return element('tbody', {}, band + lines.join(''));
  });
  return element('table', {}, element('thead', {}, element('tr', {}, headCells)) + groups.join(''));
}

// Cells and rows end where the next begins, as HTML allows: in a large matrix that is a third of the file.
function htmlCell(cell: OutlineCell, scheme: Scheme): string {
  if (cell.codes === '') return '<td>';
  const letters = [...cell.codes]
    .map((letter) => element('span', { class: codeOf(scheme, letter)?.meaning ?? 'none' }, escaped(letter)))
    .join('');
  return `<td>${letters}${cell.condition ? ` <small>(${escaped(cell.condition)})</small>` : ''}`;
}

function visibleRows({ heads, sections }: Outline): string[][] {
  const across = (name: string) => ['', ...heads].map(() => name);
  return [
    ['Activity', ...heads],
    ...sections.flatMap(({ name, rows }) => [
      across(name),
      ...rows.map(({ activity, cells }) => [activity.name, ...cells.map(cellText)]),
    ]),
  ];
}
