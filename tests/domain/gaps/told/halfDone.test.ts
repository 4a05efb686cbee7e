// What is done and never proven, reviewed or watched: what readers of tables by other hands missed, and what is it.
import { describe, expect, it } from 'vitest';
import { lines, rows } from '../../../support/sketchLines';
import { toldOf } from '../../../support/told';

const CELLS = 'A | R | C | | ';

/** Five owners, and rows of which it is known what they are about. */
const table = (...more: readonly string[]) =>
  lines(
    'settings: scope=reliability+security+cost+build',
    '| Lead | Ann | Bob | Eve | Kim',
    rows(3, 'A | R | | |', 'Code #delivery'),
    rows(3, '| A | R | |', 'Tests #delivery'),
    rows(3, '| | A | R |', 'Builds #delivery'),
    rows(3, '| | | A | R', 'Plans #delivery'),
    rows(3, 'R | | | | A', 'Reviews #delivery'),
    ...more.map((name) => `${name} | ${CELLS}`),
  );

const told = (rule: string, ...more: readonly string[]) => toldOf(rule, table(...more));

describe('a restore', () => {
  it('that nobody tries is worth a look, beside the rows that it is about', () => {
    expect(told('restore-untested', 'Nightly dumps {backup}', 'Bring data back {restore}')).toEqual([
      'look: “Nightly dumps” and “Bring data back” are about backups and restores. No activity that we recognise says who tests that a restore works.',
    ]);
  });

  it.each([
    'Restore each quarter {restore}',
    'Rücksicherungsprobe {restore}',
    'Prova di ripristino #dr',
    'Essai de restauration {restore}',
    'Prueba de restauración {restore}',
    'Teste de restauração {restore}',
    'Game day {exercise}',
    'See that the data is complete {verify}',
  ])('is tried by “%s”', (name) => {
    expect(told('restore-untested', 'Nightly dumps {backup}', name)).toEqual([]);
  });

  it.each([
    'Provide backups {backup}',
    'Provision backup storage {backup}',
    'Backups of test systems {backup}',
    'Backups monthly {backup}',
    'Backup jobs, daily check, retry {backup}',
    'Restore on request {restore}',
  ])('is not tried by “%s”', (name) => {
    expect(told('restore-untested', name)).toHaveLength(1);
  });

  it('is asked about in a table of 24 rows that delivers, whatever it claims', () => {
    const delivering = (rest: number) =>
      lines(
        'settings: scope=release+operations',
        '| Lead | Ann | Bob | Eve | Kim',
        rows(4, 'A | R | | |', 'Code #delivery'),
        rows(3, '| A | R | |', 'Deploy #delivery'),
        rows(3, '| | A | R |', 'Hosts #platform'),
        rows(3, '| | | A | R', 'Clusters #platform'),
        rows(rest, 'R | | | | A', 'Networks #platform'),
        `Nightly dumps {backup} | ${CELLS}`,
      );
    expect(toldOf('restore-untested', delivering(10))).toHaveLength(1);
    expect(toldOf('restore-untested', delivering(9))).toEqual([]);
    expect(toldOf('restore-untested', `${delivering(10)}\nRestores are tried {restore} | ${CELLS}`)).toEqual(
      [],
    );
  });

  it('is not asked about where nothing is backed up', () => {
    expect(told('restore-untested', 'Keep a second region #dr')).toEqual([]);
  });
});

describe('access', () => {
  it('that is given and taken with people is worth a look where nobody goes through it', () => {
    expect(told('access-unreviewed', 'Joiners and leavers')).toEqual([
      'look: “Joiners and leavers” is about access that is given and taken. No activity that we recognise says who reviews who has access.',
    ]);
  });

  it.each([
    'Quarterly review of access',
    'Halbjährliche Durchsicht der Zugriffsrechte',
    'Revue des accès',
    'Who still has access',
    'Gestione degli accessi',
  ])('is gone through by “%s”', (name) => {
    expect(told('access-unreviewed', 'Joiners and leavers', name)).toEqual([]);
  });

  it.each(['Grant access to managers', 'Grant access for auditors'])(
    'is given by “%s”, and not gone through',
    (name) => {
      expect(told('access-unreviewed', name)).toHaveLength(1);
    },
  );

  it('as a whole may have its review in it', () => {
    expect(told('access-unreviewed', 'Zugriffsrechte & Offboarding')).toEqual([]);
  });
});

describe('spending', () => {
  const BILL = ['Budget #cost', 'Showback #cost', 'Tags #cost', 'Invoices #cost'];

  it('that is reported in four rows is worth a look where nobody reacts, and not in three', () => {
    expect(told('overspend-unwatched', ...BILL)).toHaveLength(1);
    expect(told('overspend-unwatched', ...BILL.slice(1))).toEqual([]);
  });

  it.each(['Forecast next year #cost', 'Look after the contract #cost', 'Cost controlling #cost'])(
    'is reported by “%s”, and nobody reacts',
    (name) => {
      expect(told('overspend-unwatched', ...BILL, name)).toHaveLength(1);
    },
  );

  it.each([
    'Anomalies #cost',
    'Kostenwarnungen #cost',
    'Alertas de gasto #cost',
    'A bill too high {cost-triage}',
    'Spike alarms: someone looks the same day',
  ])('is watched by “%s”', (name) => {
    expect(told('overspend-unwatched', ...BILL, name)).toEqual([]);
  });
});

it('a table of fewer than twelve rows is asked nothing of this', () => {
  const small = lines(
    'settings: scope=reliability',
    '| Lead | Ann',
    'Dumps {backup} #dr | A | R',
    rows(10, 'A | R', 'Ship #delivery'),
  );
  expect(toldOf('restore-untested', small)).toEqual([]);
});
