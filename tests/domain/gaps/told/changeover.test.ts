// A table of a changeover is asked who decides, who goes back and who switches the old system off; one of a contract, who
// hands data back at its end. Other tables are not.
import { describe, expect, it } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { lines, rows } from '../../../support/sketchLines';
import { findingsOf } from '../../../support/testRule';
import { titlesOf, toldOf } from '../../../support/told';

const OF_A_CHANGEOVER = [
  'cutover-decision-unowned',
  'cutover-way-back-unowned',
  'old-system-unretired',
] as const;
const times = (rule: string, table: string) => toldOf(rule, table).length;
const migration = (about: number, other: number, ...more: readonly string[]) =>
  lines(
    '| Lead | Dev',
    rows(about, 'A | R', 'Migrate wave #platform'),
    rows(other, 'A | R', 'Write code #delivery'),
    ...more,
  );

describe.each(OF_A_CHANGEOVER)('%s', (rule) => {
  it('is asked of three rows about it, and of a tenth of a large table', () => {
    expect(times(rule, migration(3, 0))).toBe(1);
    expect(times(rule, migration(2, 1))).toBe(0);
    expect(times(rule, migration(3, 27))).toBe(1);
    expect(times(rule, migration(3, 28))).toBe(0);
  });
});

it.each([
  ['cutover-decision-unowned', 'Go/no-go on Friday', 'should'],
  ['cutover-way-back-unowned', 'Fall back to the old system', 'should'],
  ['cutover-way-back-unowned', 'Undo it {rollback}', 'should'],
  ['old-system-unretired', 'Decommission the old servers', 'look'],
])('%s is silent beside “%s”, and else says %s', (rule, row, severity) => {
  expect(toldOf(rule, migration(3, 0))[0]).toMatch(new RegExp(`^${severity}: `));
  expect(toldOf(rule, migration(3, 0, `${row} | A | R`))).toEqual([]);
});

it('asks whether the nearest row of a large table is the decision', () => {
  const table = migration(3, 9, 'Approve the plan of the weekend | A | R');
  expect(titlesOf('cutover-decision-unowned', table)).toEqual([
    'Is this covered? Nobody decides whether to switch over',
  ]);
});

it('a title says as much as two rows', () => {
  const rule = ruleById('cutover-decision-unowned');
  if (!rule) throw new Error('no such rule');
  const told = (about: number, name: string) =>
    findingsOf(rule, { ...matrixFromSketch(migration(about, 3)), name }).length;
  expect(told(1, 'Cloud migration')).toBe(1);
  expect(told(1, 'Cloud platform')).toBe(0);
  expect(told(0, 'Cloud migration')).toBe(0);
});

it('from four rows about it on, few known rows do not make the way back lighter', () => {
  const unknown = (...about: readonly string[]) =>
    lines('| Lead | Dev', rows(12, 'A | R', 'Blah'), ...about.map((name) => `${name} | A | R`));
  const three = ['Migrate the data', 'Cutover runbook', 'Migrate the users'];
  expect(toldOf('cutover-way-back-unowned', unknown(...three))[0]).toMatch(/^look: /);
  expect(toldOf('cutover-way-back-unowned', unknown(...three, 'Hypercare'))[0]).toMatch(/^should: /);
  expect(toldOf('cutover-way-back-unowned', unknown(...three, 'Hypercare', 'Point of no return'))).toEqual(
    [],
  );
});

it('schemas that migrate make no changeover', () => {
  expect(times('cutover-decision-unowned', lines('| Lead | Dev', rows(3, 'A | R', 'Schema migration')))).toBe(
    0,
  );
});

const contract = (...names: readonly string[]) =>
  lines(
    '| Client | Provider',
    ...names.map((name) => `${name} #vendor | A | R`),
    'Run the servers #platform | C | AR',
  );

describe('who hands data back when a contract ends', () => {
  it('is asked where two rows speak of the contract and a party to it owns any', () => {
    const table = contract('Agree the contract', 'Check invoices');
    expect(toldOf('contract-exit-unowned', table)[0]).toMatch(/^look: /);
    expect(times('contract-exit-unowned', contract('Agree the contract'))).toBe(0);
    expect(times('contract-exit-unowned', table.replace('Client | Provider', 'Lead | Dev'))).toBe(0);
  });

  it('weighs more where four rows are of the contract', () => {
    const table = contract('Agree the contract', 'Check invoices', 'Penalties');
    expect(toldOf('contract-exit-unowned', table)[0]).toMatch(/^look: /);
    expect(toldOf('contract-exit-unowned', `${table}\nSubcontractors #vendor | A | R`)[0]).toMatch(
      /^should: /,
    );
  });

  it('weighs more by two rows where the title is of a contract', () => {
    const found = ruleById('contract-exit-unowned');
    if (!found) throw new Error('There is no such rule.');
    const weights = (name: string, ...more: readonly string[]) =>
      findingsOf(found, { ...matrixFromSketch(contract('Check invoices', ...more)), name }).map(
        ({ severity }) => severity,
      );
    expect(weights('IT-Rahmenvertrag', 'Penalties')).toEqual(['should']);
    expect(weights('Team', 'Penalties')).toEqual(['look']);
    expect(weights('IT-Rahmenvertrag')).toEqual([]);
  });

  it.each([
    ['AN Betrieb | Fachbereich', 1],
    ['DL Service Desk | Amtsleitung', 1],
    ['Dl | Amtsleitung', 0],
    ['Prestataire | DSI', 1],
    ['An analyst | Dev', 0],
    ['Atención al cliente | Dev', 0],
    ['Resp. contrat | DSI', 1],
    ['Vertragsmanager | Fachbereich', 1],
    ['Contract tester | Contract developer', 0],
  ])('knows the party in “%s”, or that there is none', (roles, count) => {
    const table = contract('Agree the contract', 'Check invoices').replace('Client | Provider', roles);
    expect(times('contract-exit-unowned', table)).toBe(count);
  });

  it('is asked where roles are written down by side', () => {
    const told = (roles: string) =>
      toldOf(
        'contract-exit-unowned',
        lines(
          roles,
          'Agree the contract #vendor | A | R |',
          'Check invoices #vendor | I | A | R',
          'Run it #platform | | | AR',
        ),
      ).length;
    expect(told('| C: IT | P: Operations | P: Desk')).toBe(1);
    expect(told('| IT | Host - SDX | Host. - Desk')).toBe(1);
    expect(told('| IT | Desk: Ann | Operations: Ben')).toBe(0);
    expect(told('| IT | Co-pilot | Co-owner')).toBe(0);
  });

  it('weighs more by one row where a role is there for the contract', () => {
    const table = contract('Agree the contract', 'Check invoices', 'Penalties');
    expect(toldOf('contract-exit-unowned', table)[0]).toMatch(/^look: /);
    expect(toldOf('contract-exit-unowned', table.replace('Provider', 'Provider | SDM'))[0]).toMatch(
      /^should: /,
    );
  });

  it('is silent beside a row that says so, and in a section that is named after it', () => {
    const table = contract('Agree the contract', 'Check invoices');
    expect(times('contract-exit-unowned', `${table}\nExit plan | A | R`)).toBe(0);
    expect(times('contract-exit-unowned', `${table}\n# Exit\nExport everything | A | R`)).toBe(0);
    expect(times('contract-exit-unowned', `${table}\n# Start\nExport everything | A | R`)).toBe(1);
  });
});
