// What every output format promises, with the names that attack it.
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatList } from '../../src/cli/checking/formatList';
import { ruleList } from '../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../src/domain/matrix/sketch';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';
import { HOSTILE, hostileMatrix } from '../support/hostileMatrix';

async function printedAs(format: string, matrix = hostileMatrix, file = 'plan, %:.answerable.json') {
  const program = commandLine();
  program.put(file, canonicalText(matrix));
  return program.call('check', file, '--format', format);
}

it('the formats that others rely on are among them', () => {
  const ids = formatList.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['github', 'gitlab', 'json', 'junit', 'sarif', 'text']));
});

describe.each(formatList.map(({ id }) => id))('%s', (id) => {
  it('names every row, on one line each, without a character that hides or moves the cursor', async () => {
    const { out } = await printedAs(id);
    // GitHub shows no more than ten of them.
    const names = id === 'github' ? ['error', 'lines'] : ['error', 'lines', 'right to left', 'red', 'half'];
    for (const name of names) expect(out).toContain(name);
    // JSON escapes what it carries; everything else is read as it stands.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    if (id !== 'json') expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/);
  });

  it('has the exit code of the findings, and prints something for a matrix without any', async () => {
    expect((await printedAs(id)).code).toBe(1);
    const empty = matrixFromSketch('| Clerk');
    const settings = { ...empty.settings, tagsConfirmed: false };
    const { code } = await printedAs(id, { ...empty, settings });
    expect(code).toBe(0);
  });
});

it('JSON has the fields of the contract', async () => {
  const { out } = await printedAs('json');
  const [file] = JSON.parse(out).files;
  expect(Object.keys(file)).toEqual(
    expect.arrayContaining(['file', 'matrix', 'findings', 'absent', 'problems']),
  );
  expect(Object.keys(file.findings[0])).toEqual(
    expect.arrayContaining(['key', 'rule', 'severity', 'title', 'message', 'places', 'line']),
  );
});

it('SARIF is valid against its schema, with a rule for every result', async () => {
  const load = createRequire(import.meta.url);
  const schema = load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as never);
  const { out } = await printedAs('sarif');
  const log = JSON.parse(out);
  const isValid = ajv.compile(schema);
  isValid(log);
  expect(isValid.errors).toBeNull();
  const [run] = log.runs;
  const rules = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
  expect(new Set(rules).size).toBe(ruleList.length + 2);
  for (const { ruleId, partialFingerprints } of run.results) {
    expect(rules).toContain(ruleId);
    // What was not read, and how the rest was, has no key: it is no finding.
    if (ruleId !== 'problem' && ruleId !== 'remark') expect(partialFingerprints.answerableKey).toMatch(/\//);
  }
  expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'plan,%20%25:.answerable.json',
  );
  // A test of the test: the schema is obeyed, not only loaded.
  expect(isValid({ ...log, runs: [{ ...run, tool: {} }] })).toBe(false);
});

it('GitHub annotations escape what would end them, and say how many more there are', async () => {
  const { out } = await printedAs('github');
  const lines = out.split('\n');
  const [first] = lines;
  expect(first).toMatch(/^::error file=plan%2C %25%3A\.answerable\.json,line=\d+,title=[^:]*::/);
  // Ten findings, and that the names had characters that cannot be shown.
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(11);
  expect(out).toMatch(/^and \d+ more that are “must fix”\. All are on the page of this step\.$/m);
  expect(lines.filter((line) => line.startsWith('::error::'))).toEqual([]);
});

it('GitLab entries have the fields that GitLab asks for, and one fingerprint each', async () => {
  const { out } = await printedAs('gitlab');
  const entries = JSON.parse(out) as Record<string, unknown>[];
  expect(entries.length).toBeGreaterThan(HOSTILE.length);
  expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  for (const { description, check_name, fingerprint, severity, location } of entries) {
    expect(description).toEqual(expect.stringMatching(/./));
    expect(check_name).toEqual(expect.stringMatching(/^[a-z0-9-]+$/));
    expect(fingerprint).toEqual(expect.stringMatching(/^[0-9a-f]{64}$/));
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location).toEqual({
      path: 'plan, %:.answerable.json',
      lines: { begin: expect.any(Number) },
    });
  }
});
