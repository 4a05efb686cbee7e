/** A card as Markdown, for a wiki page or a message. */
import type { Card } from './card';

export function cardMarkdown(card: Card): string {
  const parts = card.parts.flatMap(({ title, rows }) => [
    `## ${title} (${rows.length})`,
    '',
    ...rows.map(({ name, sectionName, letters, condition }) => {
      const when = condition ? `, ${plain(condition)}` : '';
      return `- **${letters.join('')}** ${plain(name)} (${plain(sectionName)}${when})`;
    }),
    '',
  ]);
  const ask = card.askBefore.map(({ who, rows }) => `- ${plain(who)} (${rows.map(plain).join('; ')})`);
  const lines = [
    `# ${plain(card.name)}`,
    '',
    plain(card.about),
    '',
    ...(parts.length > 0 ? parts : ['No assignments yet.', '']),
    ...(ask.length > 0 ? ['## Ask first', '', ...ask, ''] : []),
    ...(card.cover.length > 0 ? ['## Cover', '', ...card.cover.map((line) => `- ${plain(line)}`), ''] : []),
  ];
  return lines.join('\n');
}

/** Names are text: what Markdown or HTML would read as a sign is written so that it shows as itself. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
    .replace(/&/g, '&amp;');
}
