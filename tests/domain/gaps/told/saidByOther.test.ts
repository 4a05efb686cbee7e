// In a table of one's own a duty that another row says is not asked for: each was noise to a careful reader.
import { describe, expect, it, test } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

const incidents = (ordinary: number, ...duties: readonly string[]) =>
  lines(
    'settings: scope=incident',
    '| Lead | Dev | Ops',
    ...duties.map((duty) => `Do ${duty} {${duty}} | A | R | C`),
    rows(ordinary, 'A | R | C'),
  );

const SAID: readonly (readonly [string, string, string])[] = [
  ['comms-unowned', 'comms-customer', 'comms-internal'],
  ['comms-unowned', 'comms-customer', 'comms-public'],
  ['postmortem-unowned', 'postmortem', 'followup'],
  ['postmortem-unowned', 'postmortem', 'problem-management'],
  ['escalation-undefined', 'escalation', 'deputy'],
  ['escalation-undefined', 'escalation', 'mobilise'],
];

/** Everything that the bundle asks for but one. */
const ALL = [
  'triage',
  'declare',
  'command',
  'respond-platform',
  'respond-application',
  'comms-customer',
  'escalation',
  'postmortem',
];

describe('in a table of one’s own', () => {
  it.each(SAID)('%s is not told of {%s} where {%s} is there', (rule, duty, other) => {
    const others = ALL.filter((one) => one !== duty);
    expect(toldOf(rule, incidents(5, ...others))).toHaveLength(1);
    expect(toldOf(rule, incidents(5, ...others, other))).toEqual([]);
  });

  it('who says how bad it is declares the incident', () => {
    const told = (...more: readonly string[]) =>
      toldOf('incident-roles-unclear', incidents(12, 'oncall', ...more));
    expect(told()[0]).toContain('“Declare an incident and set severity”');
    expect(told('severity')[0]).not.toContain('“Declare an incident and set severity”');
    expect(told('triage')[0]).not.toContain('“Declare an incident and set severity”');
  });
});

// “Incident commander” stood above the column, and the table was told that nobody commands.
it.each([
  ['Incident commander', 0],
  ['Einsatzleitung', 0],
  ['Responsable de incidentes', 0],
  ['Commanding officer', 1],
])('who is accountable for anything as %s leads incidents: told %s times', (role, times) => {
  const others = ALL.filter((one) => one !== 'command');
  const table = incidents(5, ...others).replace('| Lead |', `| ${role} |`);
  expect(toldOf('incident-command-unowned', table)).toHaveLength(times);
});

it('a commander who is accountable for nothing leads nothing', () => {
  const others = ALL.filter((one) => one !== 'command');
  const table = incidents(5, ...others)
    .replace('| Lead | Dev', '| Dev | Incident commander')
    .replaceAll('| A | R | C', '| A | C | R');
  expect(toldOf('incident-command-unowned', table)).toHaveLength(1);
});

test('in fewer than twelve rows each duty is asked for', () => {
  const others = ALL.filter((one) => one !== 'postmortem');
  expect(toldOf('postmortem-unowned', incidents(4, ...others, 'followup'))).toEqual([]);
  expect(toldOf('postmortem-unowned', incidents(3, ...others, 'followup'))).toHaveLength(1);
});

test('lessons that are learned look back on an incident', () => {
  const others = ALL.filter((one) => one !== 'postmortem');
  const told = (row: string) => toldOf('postmortem-unowned', `${incidents(5, ...others)}\n${row}`);
  expect(told('Lessons learned #feedback | A | R | C')).toEqual([]);
  // What only sounds like it, and has an owner, is it as well.
  expect(told('Lessons learned | A | R | C')).toEqual([]);
  expect(told('Lessons learned | R | R | C')).toHaveLength(1);
});

test('an incident table of one’s own is asked about attacks and money where it speaks of them', () => {
  const table = (rows: number, tag = '') => `${incidents(rows, ...ALL)}\nOne thing ${tag} | A | R | C`;
  const told = (sketch: string) =>
    ['containment-authority-unclear', 'emergency-spend-unowned'].map((rule) => toldOf(rule, sketch).length);
  expect(told(table(4))).toEqual([0, 0]);
  expect(told(table(4, '#security'))).toEqual([1, 0]);
  expect(told(table(4, '#cost'))).toEqual([0, 1]);
  expect(told(table(2))).toEqual([1, 1]);
});

// “Apply the fix and confirm it worked” repairs both, and a must asked who repairs the platform.
test('one row that repairs is enough in a table of one’s own, and not in a small one', () => {
  const told = (ordinary: number) =>
    toldOf(
      'response-layer-gap',
      incidents(ordinary, 'declare', 'command', 'comms-customer', 'respond-application').replace(
        '| Lead | Dev | Ops',
        '| Lead @command | Dev @application | Ops @platform',
      ),
    );
  expect(told(8)).toEqual([]);
  expect(told(2)).toHaveLength(1);
});

test('who is called Incident commander declares and escalates too', () => {
  const table = incidents(12, 'oncall').replace('| Lead |', '| Incident commander |');
  const [told = ''] = toldOf('incident-roles-unclear', table);
  expect(told).not.toContain('“Declare an incident and set severity”');
  expect(told).not.toContain('“Maintain escalation paths and contacts”');
});
