// Cost and reliability are asked about in every matrix of delivery or operations, however few of its activities are known.
import { describe, expect, it, test } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { lines, rows } from '../../../support/sketchLines';
import { TEAM_ROLES, teamSketch } from '../../../support/teamSketch';
import { findingsOf } from '../../../support/testRule';
import { buttonsOf, titlesOf, toldOf } from '../../../support/told';

const CELLS = 'A | R | I | R';
const ALERTS = `Alerts ${CELLS.replace(/^/, '| ')}`;
const ON_CALL = `Night phone, on call | ${CELLS}`;

/** And so many rows of which nothing is known. */
const team = (unknown: number, ...more: readonly string[]) =>
  teamSketch('tagsConfirmed=yes', TEAM_ROLES, rows(unknown, CELLS, 'Whatever'), ...more);

describe('cost', () => {
  it('is asked about as a look where hardly anything is known, and nothing else is', () => {
    expect(toldOf('cost-unowned', team(60))).toEqual(['look: No activity that we recognise is about cost.']);
    expect(toldOf('security-unowned', team(60))).toEqual([]);
    expect(toldOf('security-unowned', team(5))).toHaveLength(1);
  });

  it('is asked about in a table of eight activities, of which two speak of what runs', () => {
    const short = (count: number) =>
      lines(
        'settings: tagsConfirmed=yes',
        '| Ann | Bob | Cyd | Dee',
        `Kernel of the hosts | ${CELLS}`,
        `Merge queue | ${CELLS}`,
        rows(count, CELLS, 'Whatever'),
      );
    expect(toldOf('cost-unowned', short(6))).toEqual(['look: No activity that we recognise is about cost.']);
    expect(toldOf('cost-unowned', short(5))).toEqual([]);
  });

  it('is silent beside a row that is known to be about it, whatever its name', () => {
    expect(toldOf('cost-unowned', team(60, `Look at it #cost | ${CELLS}`))).toEqual([]);
    expect(toldOf('cost-unowned', team(60, `Budget for Editor 2 (milestone 3) #cost | ${CELLS}`))).toEqual([
      'look: No activity that we recognise is about what it costs to run. “Budget for Editor 2 (milestone 3)” comes nearest.',
    ]);
  });

  it('is not asked about where a row says what runs', () => {
    expect(toldOf('cost-unowned', team(60, `What comes off our card | ${CELLS}`))).toEqual([]);
    expect(
      toldOf('cost-unowned', team(60, `Never overspend an advertiser's budget | ${CELLS}`)),
    ).toHaveLength(1);
  });
});

describe('money of another kind', () => {
  test.each([
    'Shop: price tiers + promos',
    'Project budget',
    'Tender for the next platform',
    'Invoices to groups',
    'Appel d’offres',
    'Presupuesto del proyecto',
    'Angebote vergleichen',
  ])('does not answer for what runs, and is named: %s', (name) => {
    expect(toldOf('cost-unowned', team(60, `${name} | ${CELLS}`))).toEqual([
      `look: No activity that we recognise is about what it costs to run. “${name}” comes nearest.`,
    ]);
  });

  it('is named with an owner before one without', () => {
    const rows = ['Discounts | | R | | ', `Tariffs | ${CELLS}`];
    expect(toldOf('cost-unowned', team(60, ...rows))).toEqual([expect.stringContaining('“Tariffs” comes')]);
  });

  it('is named where it is known to be about cost, before one that only sounds like it', () => {
    const rows = [`Processos de compras e vendas | ${CELLS}`, `Project budget #cost | ${CELLS}`];
    expect(toldOf('cost-unowned', team(60, ...rows))).toEqual([
      expect.stringContaining('“Project budget” comes'),
    ]);
  });

  it('can be said to be it, and a heading of money answers for none of it', () => {
    expect(toldOf('cost-unowned', team(60, '## Money', `Tariffs | ${CELLS}`))).toHaveLength(1);
    expect(toldOf('cost-unowned', team(60, '## Money', `Azure | ${CELLS}`))).toHaveLength(1);
    expect(toldOf('cost-unowned', team(60, '## Running costs', `Azure | ${CELLS}`))).toEqual([]);
    expect(buttonsOf('cost-unowned', team(60, `Tariffs | ${CELLS}`))[0]).toEqual(
      expect.arrayContaining(['“Tariffs” covers this', 'It is elsewhere']),
    );
  });

  it('is silent beside what runs', () => {
    const rows = ['Project budget', 'Azure consumption'].map((name) => `${name} | ${CELLS}`);
    expect(toldOf('cost-unowned', team(60, ...rows))).toEqual([]);
    expect(
      toldOf('cost-unowned', team(60, `Project budget | ${CELLS}`, 'Azure consumption | | R | |')),
    ).toEqual([]);
  });
});

describe('reliability', () => {
  const told = (...more: readonly string[]) => toldOf('reliability-unowned', team(30, ...more));

  it('is asked about beside the rows that keep a service up, of which there may be one', () => {
    expect(told(ALERTS)).toEqual([
      'look: “Alerts” seems to be about keeping a service running. No activity that we recognise says who is accountable for reliability as a whole.',
    ]);
    expect(told(ALERTS, ON_CALL)).toEqual([
      'look: “Alerts” and “Night phone, on call” seem to be about keeping a service running. No activity that we recognise says who is accountable for reliability as a whole.',
    ]);
    expect(titlesOf('reliability-unowned', team(30, ALERTS, ON_CALL))).toEqual([
      'Perhaps nobody is accountable for reliability',
    ]);
  });

  it('is asked about where a part of it is tagged and has an owner', () => {
    expect(told(`Backups #reliability | ${CELLS}`, ON_CALL)).toHaveLength(1);
  });

  test.each([
    'The shop can take money, always',
    '99.95 as printed in the contract',
    'Numbers are there by seven',
    'Um sieben stehen die Zahlen',
    'Stillstandsstunden je Jahr: Obergrenze',
    'Que la boutique reste ouverte',
    'Que conteste siempre, lo que prometimos',
    'Mai più di due ore di fermo',
    'Clusters de pé, o combinado com os times',
    'Subscriber minutes lost: hold the ceiling',
  ])('is not asked about where a row says in words of its own how well it must run: %s', (name) => {
    expect(told(ALERTS, ON_CALL, `${name} | ${CELLS}`)).toEqual([]);
  });

  test.each([
    'Disponibilidad de habitaciones',
    'Revenue target of the season',
    'Ablauf der Übergabe',
    'Zwischen den Stationen übergeben',
    'Accessibility of the pages',
    'Entre los departamentos',
  ])('is asked about beside what only sounds like a level: %s', (name) => {
    expect(told(ALERTS, ON_CALL, `${name} | ${CELLS}`)).toHaveLength(1);
  });

  it('is asked about where nothing keeps a service up and hardly anything is known', () => {
    for (const unknown of [12, 60])
      expect(toldOf('reliability-unowned', team(unknown))).toEqual([
        'look: No activity that we recognise is about reliability.',
      ]);
  });

  it('is left to the row that says it and has no owner', () => {
    expect(told(ALERTS, ON_CALL, 'Up 99.9 % | | R | |')).toEqual([]);
  });
});

test.each(['cost', 'reliability'] as const)(
  '%s is not asked about where a person says that it is elsewhere',
  (area) => {
    const rule = ruleById(`${area}-unowned`);
    const matrix = matrixFromSketch(team(30, ALERTS, ON_CALL));
    const scope = { [area]: { state: 'elsewhere', by: 'person' } } as const;
    const said = { ...matrix, settings: { ...matrix.settings, scope } };
    expect(rule && [findingsOf(rule, matrix).length, findingsOf(rule, said).length]).toEqual([1, 0]);
  },
);
