/** A matrix as Markdown: one table per section under its heading, the legend, the gaps, the whole document out of sight. */

import type { WriteRequest } from '../contract/codec';
import { UNHEARD } from '../contract/progress';
import { ABSENT_TITLE, absentLines } from '../outline/absentLines';
import { agreementLines } from '../outline/agreementLines';
import { codesUsed, SEVERITY_WORDS } from '../outline/legend';
import { cellText, outlineOf } from '../outline/outline';
import { embeddedComment } from '../ownFiles/embeddedDocument';
import { markdownRow, markdownText } from './markdownText';

export function markdownFile(request: WriteRequest, onShare = UNHEARD): string {
  const { matrix, choice, gaps } = request;
  const outline = outlineOf(matrix, choice);
  const head = ['Activity', ...outline.heads];
  const all = outline.sections.reduce((sum, { rows }) => sum + rows.length, 0);
  let written = 0;
  const lines = [`# ${markdownText(matrix.name)}`, ''];
  if (matrix.subtitle) lines.push(markdownText(matrix.subtitle), '');
  const visible: string[][] = [];
  const table = (rows: readonly (readonly string[])[]) => {
    visible.push(head, ...rows.map((row) => [...row]));
    lines.push(
      markdownRow(head.map(markdownText)),
      markdownRow(head.map((_, column) => (column === 0 ? '---' : ':-:'))),
    );
    for (const row of rows) {
      onShare(written++ / all);
      lines.push(markdownRow(row.map(markdownText)));
    }
    lines.push('');
  };
  for (const { name, rows } of outline.sections) {
    lines.push(`## ${markdownText(name)}`, '');
    table(rows.map(({ activity, cells }) => [activity.name, ...cells.map(cellText)]));
  }
  if (outline.sections.length === 0) table([]);
  for (const { letter, name, definition } of codesUsed(matrix.scheme, outline)) {
    lines.push(
      `- **${markdownText(letter)}** = ${markdownText(definition ? `${name}: ${definition}` : name)}`,
    );
  }
  if (choice.gaps && gaps.length > 0) {
    lines.push('', '## Open gaps', '');
    for (const { severity, message } of gaps)
      lines.push(`- **${SEVERITY_WORDS[severity]}:** ${markdownText(message)}`);
  }
  const absent = absentLines(request);
  if (absent.length > 0)
    lines.push('', `## ${ABSENT_TITLE}`, '', ...absent.map((line) => `- ${markdownText(line)}`));
  const [summary, ...told] = choice.gaps ? agreementLines(request, outline) : [];
  if (summary !== undefined) {
    lines.push('', '## Agreement', '', summary);
    if (told.length > 0) lines.push('', ...told.map((line) => `- ${markdownText(line)}`));
  }
  if (choice.carry) lines.push('', `<!-- ${embeddedComment(matrix, visible)} -->`);
  return `${lines.join('\n')}\n`;
}
