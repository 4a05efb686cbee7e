// What a legend says of a letter is no noun for a sentence of ours: “Make Seguridad the quien responde”.
import { expect, test } from 'vitest';
import { asOwner } from '../../../src/domain/gaps/fixes/cells';
import { codeTitle, codeWord } from '../../../src/domain/matrix/scheme/codeWord';
import type { Meaning, Scheme } from '../../../src/domain/matrix/scheme/scheme';
import { schemeList } from '../../../src/domain/matrix/schemeList';

const code = (name: string, meaning: Meaning = 'owns') => ({
  letter: 'A',
  name,
  definition: '',
  meaning,
  least: 1,
  excludes: [],
});
const own = (name: string): Scheme => ({ id: 'own', name: 'From the file', codes: [code(name)] });

test.each([
  ['quien responde', 'accountable'],
  ['Verantwortlich', 'accountable'],
  ['ne risponde lui/lei', 'accountable'],
  ['trägt die Verantwortung', 'accountable'],
  ['answers for it', 'accountable'],
  ['Accountable', 'accountable'],
  ['Answerable', 'answerable'],
  ['Approver', 'the approver'],
  ['Owner', 'the owner'],
  ['decision maker', 'the decision maker'],
])('a role is made “%s” as “%s”', (name, said) => {
  expect(asOwner(own(name))).toBe(said);
});

test('a shipped scheme keeps its own names', () => {
  for (const scheme of schemeList)
    for (const each of scheme.codes) expect(codeTitle(scheme, each)).toBe(each.name);
});

test.each([
  ['macht es', 'does', 'responsible'],
  ['hilft mit', 'helps', 'supporting'],
  ['nur zur Info', 'hears', 'informed'],
  ['Consulted', 'advises', 'consulted'],
] as const)('“%s” of the file is said as what it means: %s, %s', (name, meaning, said) => {
  expect(codeWord({ id: 'own' }, code(name, meaning))).toBe(said);
});
