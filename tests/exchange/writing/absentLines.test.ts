// Reports end with what the matrix does not speak of, so that nobody reads silence as health.
import { expect, test } from 'vitest';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { PLAIN_CHOICE, type WriteRequest } from '../../../src/exchange/contract/codec';
import { htmlFile } from '../../../src/exchange/writing/htmlFile';
import { markdownFile } from '../../../src/exchange/writing/markdownFile';
import { TODAY } from '../../support/memorySession';
import { tableKnown } from '../../support/sketchLines';

const base = matrixFromSketch(`
  settings: scope=build
                 | Architect | Engineer
  ## Build
  Write the code | C         | AR
  Test it        | I         | AR`);
const cost = { state: 'elsewhere', by: 'person', where: 'the <FinOps> handbook' } as const;
const matrix = { ...base, settings: { ...base.settings, scope: { ...base.settings.scope, cost } } };
const asked = (gaps: boolean): WriteRequest => ({
  matrix,
  choice: { ...PLAIN_CHOICE, gaps, carry: false },
  gaps: [],
  today: TODAY,
});

test('a Markdown report names the areas that the matrix does not speak of, also those nobody spoke of', () => {
  const text = markdownFile(asked(true));
  expect(text).toContain('\n## Not in this matrix\n');
  expect(text).toMatch(/- Cost .*elsewhere: the \\<FinOps.* handbook/);
  expect(text).toMatch(/- No activity of its own that we recognise: .*Incident response/);
});

test('an HTML report names them, and what a person wrote stays text', () => {
  const text = htmlFile(asked(true));
  expect(text).toContain('<h2>Not in this matrix</h2>');
  expect(text).toContain('Cost (elsewhere: the &lt;FinOps&gt; handbook)');
});

test('a table without its gaps says nothing of them', () => {
  expect(markdownFile(asked(false))).not.toContain('Not in this matrix');
  expect(htmlFile(asked(false))).not.toContain('Not in this matrix');
});

test('a report of a matrix that was not made from a template says that less is asked of it', () => {
  const own = matrixFromSketch(tableKnown(12, 0, 'tagsConfirmed=yes'));
  const line =
    /Less is asked of a matrix that was not made from a template: what \d+ other rules find only worth a look is not shown/;
  expect(markdownFile({ ...asked(true), matrix: own })).toMatch(line);
  expect(htmlFile({ ...asked(true), matrix: own })).toMatch(line);
  expect(markdownFile(asked(true))).not.toMatch(line);
});
