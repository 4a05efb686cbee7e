import { plainLine } from '../words/plainLine';
import type { Comparison } from './comparison';

export function textOf({ groups, come, gone }: Comparison): string {
  const lines = groups.flatMap(({ title, entries }) => [
    plainLine(title),
    ...entries.map(({ place, words }) => `  ${plainLine(`${place}: ${words.join('; ')}`)}`),
  ]);
  const gaps = (title: string, found: Comparison['come']) =>
    found.length === 0
      ? []
      : [`${title} (${found.length})`, ...found.map(({ message }) => `  ${plainLine(message)}`)];
  return [...lines, ...gaps('New gaps', come), ...gaps('Closed gaps', gone)].join('\n');
}
