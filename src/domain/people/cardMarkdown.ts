/** A card as Markdown, for a wiki page or a message. */
import { markdownLine } from '../matrix/markdownLine';
import type { Card } from './card';

export function cardMarkdown(card: Card): string {
  const parts = card.parts.flatMap(({ title, rows }) => [
    `## ${title} (${rows.length})`,
    '',
    ...rows.map(({ name, sectionName, letters, condition, agreement }) => {
      const when = condition ? `, ${markdownLine(condition)}` : '';
      const said = agreement ? `. ${markdownLine(agreement)}` : '';
      return `- **${letters.join('')}** ${markdownLine(name)} (${markdownLine(sectionName)}${when})${said}`;
    }),
    '',
  ]);
  const ask = card.askBefore.map(
    ({ who, rows }) => `- ${markdownLine(who)} (${rows.map(markdownLine).join('; ')})`,
  );
  const lines = [
    `# ${markdownLine(card.name)}`,
    '',
    markdownLine(card.about),
    '',
    ...(parts.length > 0 ? parts : ['No assignments yet.', '']),
    ...(ask.length > 0 ? ['## Ask first', '', ...ask, ''] : []),
    ...(card.cover.length > 0
      ? ['## Cover', '', ...card.cover.map((line) => `- ${markdownLine(line)}`), '']
      : []),
  ];
  return lines.join('\n');
}
