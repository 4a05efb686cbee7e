// What seems to be missing may be among the activities that are not recognised: then neither coverage nor the incident
// audit says that it is missing.
import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/domain/coverage/coverage';
import { frameworkList } from '../../../src/domain/coverage/frameworkList';
import { auditOf } from '../../../src/domain/incidents/audit/audit';
import { callOrderOf } from '../../../src/domain/incidents/calling/callOrder';
import { auditContextOf } from '../../../src/domain/incidents/judging/auditContext';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { frameworksAnywhere } from '../../../src/domain/organisation/frameworks';
import { readMatrix } from '../../../src/domain/reading/readMatrix';
import { members } from '../../support/members';
import { TODAY } from '../../support/memorySession';
import { lines, tableKnown } from '../../support/sketchLines';

const table = (known: number, unknown: number, settings = 'frameworks=gdpr+') =>
  tableKnown(known, unknown, settings);

const readingOf = (sketch: string) => readMatrix(matrixFromSketch(sketch), TODAY);

function statesOf(sketch: string) {
  const gdpr = frameworkList.find(({ id }) => id === 'gdpr');
  if (!gdpr) throw new Error('The GDPR is one of the frameworks.');
  return new Set(coverageOf(readingOf(sketch), gdpr, () => undefined).map(({ state }) => state));
}

function answersTo(sketch: string) {
  const { scenarios } = auditOf(auditContextOf(readingOf(sketch)));
  return scenarios.flatMap(({ answers }) => answers.filter(({ lacks, value }) => value === 'no' || lacks));
}

test('an item without an activity is missing where three quarters are recognised, and not recognised below', () => {
  expect([...statesOf(table(9, 3))].sort()).toEqual(['missing', 'unknown']);
  expect([...statesOf(table(9, 4))].sort()).toEqual(['unknown', 'unrecognised']);
});

test('nothing is missing before the tags are confirmed', () => {
  expect(statesOf(table(9, 3, 'frameworks=gdpr+, tagsConfirmed=no')).has('missing')).toBe(false);
});

test('the incident audit answers no for a duty that is missing, and unknown where too few are recognised', () => {
  expect(answersTo(table(9, 3)).some(({ value }) => value === 'no')).toBe(true);
  const answers = answersTo(table(9, 4));
  expect(answers.filter(({ value }) => value === 'no')).toEqual([]);
  expect(answers.map(({ because }) => because).join('\n')).toContain(
    'We recognise what 9 of 13 activities are about, and none of them covers “',
  );
});

test('the call order calls nobody where an activity is missing, and says not known where too few are recognised', () => {
  const called = (sketch: string) => {
    const context = auditContextOf(readingOf(sketch));
    const [first] = auditOf(context).scenarios;
    return first
      ? callOrderOf(context, first.scenario).map(
          ({ roleName, isGap }) => `${roleName}${isGap ? ', a gap' : ''}`,
        )
      : [];
  };
  expect(new Set(called(table(9, 3)))).toEqual(new Set(['Nobody, a gap']));
  expect(new Set(called(table(9, 4)))).toEqual(new Set(['Not known']));
});

test('what is there and has no owner is a no, however little is recognised', () => {
  const sketch = lines(table(2, 12), 'Lead the incident {command} | R | C | I');
  expect(answersTo(sketch).some(({ value }) => value === 'no')).toBe(true);
});

test('an item is missing in the organisation only where every matrix is known well enough', () => {
  const stateIn = (sketches: { [name: string]: string }) => {
    const gdpr = frameworksAnywhere(members(sketches)).find(({ framework }) => framework.id === 'gdpr');
    return new Set(gdpr?.items.map(({ state }) => state));
  };
  // What only people can show is not known of either.
  expect([...stateIn({ One: table(9, 3), Two: table(12, 0) })].sort()).toEqual(['missing', 'unknown']);
  expect([...stateIn({ One: table(9, 4), Two: table(12, 0) })]).toEqual(['unknown']);
});
