// What is found in a table whose letters have footnotes.
import { describe, expect, test } from 'vitest';
import { ruleById } from '../../../src/domain/gaps/engine/ruleList';
import { findingsOf } from '../../support/testRule';
import { readFile } from '../reading';

const HEAD = '| Task | Dev | CSIRT | CISO | Legal |\n|---|---|---|---|---|\n| Watch | R | A | | I |\n';

async function toldOf(row: string, notes: string): Promise<readonly string[]> {
  const { matrix } = await readFile(`${HEAD}${row}\n\n${notes}\n`, 'file.md');
  const rule = ruleById('multiple-accountable');
  if (!rule) throw new Error('The rule is gone.');
  return findingsOf(rule, matrix).map(({ severity, message }) => `${severity}: ${message}`);
}

describe('two roles that are accountable for one activity', () => {
  test('answer in turn where the footnote of both says when each does', async () => {
    expect(
      await toldOf('| Wake the board | R | A¹ | A¹ | |', '¹ CSIRT lead out of hours, CISO 8-18. Never both.'),
    ).toEqual([]);
  });

  test('answer in turn where each has a footnote that says when', async () => {
    expect(await toldOf('| Wake | R | A¹ | A² | |', '¹ nights and weekends\n² 8-18 on weekdays')).toEqual([]);
  });

  test('are told as before where the footnote says the same of both', async () => {
    expect(await toldOf('| Wake | R | A¹ | A¹ | |', '¹ above 10k')).toEqual([
      'must: CSIRT and CISO are both accountable for “Wake”. Choose one.',
    ]);
  });

  test('are told more mildly, with its words, where the footnote says something else', async () => {
    expect(await toldOf('| Wake | R | A¹ | A | |', '¹ agreed with the works council')).toEqual([
      'should: CSIRT and CISO are both accountable for “Wake”. Choose one, unless what is noted there says who it is when: “agreed with the works council”.',
    ]);
  });

  test('are told as before without a footnote', async () => {
    expect(await toldOf('| Wake | R | A | A | |', '')).toEqual([
      'must: CSIRT and CISO are both accountable for “Wake”. Choose one.',
    ]);
  });

  test('answer in turn where their names in a cell have footnotes', async () => {
    const { matrix } = await readFile(
      '| Task | R | A |\n|---|---|---|\n| Deploy | Dev | Ops¹, NOC² |\n| Patch | Dev | NOC |\n\n¹ on weekdays\n² nights and weekends\n',
      'file.md',
    );
    const [deploy] = Object.values(matrix.activities).map(({ conditions }) =>
      Object.values(conditions ?? {}),
    );
    expect(deploy).toEqual(['on weekdays', 'nights and weekends']);
  });
});
