/** A comparison as a comment on a pull request. */
import { commentText } from '../words/commentText';
import { counted } from '../words/plainLine';
import type { Comparison } from './comparison';

/** Characters of a comment. GitHub takes 65,536. */
const LONGEST = 60_000;
const LONGEST_NAME = 80;
const LONGEST_WORDS = 300;

export function markdownOf({ name, groups, come, gone, differences }: Comparison): string {
  const lines = [
    `### ${commentText(name, LONGEST_NAME)}: ${counted(differences.length, 'change')}`,
    ...groups.flatMap(({ title, entries }) => [
      '',
      `#### ${commentText(title, LONGEST_NAME)}`,
      '',
      ...entries.map(
        ({ place, words }) =>
          `- **${commentText(place, LONGEST_NAME)}**: ${words.map((each) => commentText(each, LONGEST_WORDS)).join('; ')}`,
      ),
    ]),
    ...gaps('New gaps', come),
    ...gaps('Closed gaps', gone),
  ];
  return withinLimit(lines);
}

function gaps(title: string, found: Comparison['come']): string[] {
  if (found.length === 0) return [];
  return [
    '',
    `#### ${title} (${found.length})`,
    '',
    ...found.map(({ message }) => `- ${commentText(message)}`),
  ];
}

function withinLimit(lines: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const [at, line] of lines.entries()) {
    length += line.length + 1;
    if (length > LONGEST) return [...kept, '', `And ${counted(lines.length - at, 'more line')}.`].join('\n');
    kept.push(line);
  }
  return kept.join('\n');
}
