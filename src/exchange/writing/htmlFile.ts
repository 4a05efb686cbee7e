/** A matrix as one HTML file: styled, without script, readable where it is pasted, the whole document out of sight. */
import { codeOf, type Scheme } from '../../domain/matrix/scheme/scheme';
import type { WriteRequest } from '../contract/codec';
import { type OnShare, UNHEARD } from '../contract/progress';
import { ABSENT_TITLE, absentLines } from '../outline/absentLines';
import { agreementLines } from '../outline/agreementLines';
import { codesUsed, SEVERITY_WORDS } from '../outline/legend';
import { cellText, type Outline, type OutlineCell, outlineOf } from '../outline/outline';
import { embeddedComment } from '../ownFiles/embeddedDocument';
import { htmlPage } from './htmlPage';
import { element, escaped, linesOf } from './markup';

export function htmlFile(request: WriteRequest, onShare = UNHEARD): string {
  const { matrix, choice } = request;
  const outline = outlineOf(matrix, choice);
  const carried = choice.carry ? `<!-- ${embeddedComment(matrix, visibleRows(outline))} -->` : '';
  return htmlPage(matrix.name, `${htmlBody(request, outline, onShare)}${carried}`);
}

/** Heading, table, legend and gaps: also what is put on the clipboard. */
export function htmlBody(request: WriteRequest, outline: Outline, onShare = UNHEARD): string {
  const { matrix, choice, gaps } = request;
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
  const absent = absentLines(request);
  const silent = absent.length > 0 ? element('h2', {}, ABSENT_TITLE) + listOf(absent) : '';
  const [summary, ...told] = choice.gaps ? agreementLines(request, outline) : [];
  const agreement =
    summary === undefined
      ? ''
      : element('h2', {}, 'Agreement') +
        element('p', {}, escaped(summary)) +
        (told.length > 0 ? listOf(told) : '');
  return (
    element('h1', {}, escaped(matrix.name)) +
    subtitle +
    htmlTable(outline, matrix.scheme, onShare) +
    element('ul', { class: 'legend' }, legend) +
    open +
    silent +
    agreement
  );
}

function listOf(lines: readonly string[]): string {
  return element('ul', {}, lines.map((line) => element('li', {}, escaped(line))).join(''));
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
