import { alignedTo, sharesIds } from '../../domain/compare/aligned';
import { whatDiffers } from '../../domain/compare/whatDiffers';
import type { Finding } from '../../domain/findings/finding';
import { findingsOf } from '../checking/checkFile';
import { type Comparison, groupsOf, inOrderOf } from '../comparing/comparison';
import { markdownOf } from '../comparing/markdown';
import { CallRefused, dayOf, defineCommand, oneOfWords } from '../contract/command';
import { EXIT } from '../contract/io';
import { readMatrix } from '../reading/readMatrix';
import { plainLine } from '../words/plainLine';

export default defineCommand({
  name: 'diff',
  summary: 'Says in words what changed between two versions of a matrix, and which gaps are new or closed.',
  usage: ['diff A B [--format text|markdown|json] [--today YYYY-MM-DD]'],
  details: [
    '',
    'A and B are files in any format that the app opens, or files at a revision: main:plan.answerable.json.',
    'The exit code is 0 where nothing differs and 1 where something does.',
    'markdown is made for a comment on a pull request: names are escaped, and it ends before the limit of hosts.',
  ],
  options: { format: { type: 'string' }, today: { type: 'string' } },
  async run(call, io) {
    const [first, second, ...more] = call.words;
    if (!first || !second || more.length > 0) throw new CallRefused('Diff takes two files.');
    const format = oneOfWords(call, 'format', ['text', 'markdown', 'json']);
    const today = dayOf(call, io);
    const after = (await readMatrix(second, io)).matrix;
    const read = (await readMatrix(first, io)).matrix;
    const before = sharesIds(after, read) ? read : inOrderOf(after, alignedTo(after, read));
    const differences = whatDiffers(before, after);
    const was = findingsOf(before, today);
    const is = findingsOf(after, today);
    const comparison: Comparison = {
      name: after.name,
      differences,
      groups: groupsOf(differences, before, after),
      come: without(is, was),
      gone: without(was, is),
    };
    if (format === 'json') io.print(JSON.stringify(jsonOf(comparison), null, 1));
    else if (differences.length > 0)
      io.print(format === 'text' ? textOf(comparison) : markdownOf(comparison));
    return differences.length > 0 ? EXIT.found : EXIT.clean;
  },
});

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(({ key }) => key));
  return findings.filter(({ key }) => !known.has(key));
}

function jsonOf({ differences, come, gone }: Comparison) {
  const gap = ({ key, ruleId, severity, message }: Comparison['come'][number]) => ({
    key,
    rule: ruleId,
    severity,
    message,
  });
  return {
    differences: differences.map(({ place, words, about }) => ({ place, words, ...about })),
    newGaps: come.map(gap),
    closedGaps: gone.map(gap),
  };
}

function textOf({ groups, come, gone }: Comparison): string {
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
