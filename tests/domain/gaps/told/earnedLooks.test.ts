// A table that people wrote themselves is told no look with which readers of such tables mostly disagreed, unless a person asks.
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import type { RuleTuning } from '../../../../src/domain/matrix/settings';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { lines, rows } from '../../../support/sketchLines';
import { TODAY } from '../../../support/testRule';

/** As the app tells it, with no rule switched on by the test. */
function toldOf(ruleId: string, sketch: string, tuning?: RuleTuning): readonly string[] {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`There is no rule “${ruleId}”.`);
  const matrix = matrixFromSketch(sketch);
  const settings = { ...matrix.settings, rules: tuning ? { [ruleId]: tuning } : {} };
  const { findings } = createAnalyser({ rules: [rule] }).analyse({ ...matrix, settings }, TODAY);
  return findings.map(({ severity, message }) => `${severity}: ${message}`);
}

/** A team that builds, releases and runs a product, and says nothing of secrets or service levels. */
const team = (settings: string, ...more: readonly string[]) =>
  lines(
    `settings: ${settings}`,
    '| Lead | Dev | Ops | QA',
    '## Build',
    rows(6, 'A | R | I | R', 'Code #delivery'),
    rows(3, 'I | A | R | R', 'Harden #security'),
    '## Release',
    rows(3, 'I | I | A | R', 'Pack #delivery'),
    '## Run',
    rows(6, 'I | R | A | R', 'Run #platform'),
    ...more,
  );

describe('what is missing in a table of one’s own', () => {
  it('is worth a look where its rule was mostly right', () => {
    expect(toldOf('secrets-unowned', team('tagsConfirmed=yes'))).toEqual([
      'look: No activity that we recognise says who manages secrets, keys and certificates.',
    ]);
    expect(toldOf('service-levels-unowned', team('tagsConfirmed=yes'))).toEqual([]);
    // Never judged.
    expect(toldOf('observability-unowned', team('tagsConfirmed=yes'))).toEqual([]);
  });

  it('is told where a person claims its area', () => {
    expect(toldOf('service-levels-unowned', team('scope=build+release+operations'))).toHaveLength(1);
    expect(toldOf('service-levels-unowned', team('scope=build+release'))).toEqual([]);
  });

  it('is told where a person adjusted its rule', () => {
    const told = (tuning?: RuleTuning) => toldOf('service-levels-unowned', team('tagsConfirmed=yes'), tuning);
    expect([told({}), told({ on: true }), told({ on: false })].map(({ length }) => length)).toEqual([
      0, 1, 0,
    ]);
    expect(told({ thresholds: { any: 1 } })).toHaveLength(1);
  });

  it('is told of the end of a contract where much is about it, which readers judged too seldom as a look', () => {
    const told = (...names: readonly string[]) =>
      toldOf(
        'contract-exit-unowned',
        lines(
          'settings: tagsConfirmed=yes',
          '| Customer | Provider',
          rows(10, 'A | R', 'Run #platform'),
          ...names.map((name) => `${name} | A | R`),
        ),
      ).map((line) => line.split(':')[0]);
    expect(told('Agree the contract', 'Check invoices')).toEqual([]);
    expect(told('Agree the contract', 'Check invoices', 'Contract review', 'Invoice list')).toEqual([
      'should',
    ]);
  });

  it('is told as before in a table of fewer than twelve activities', () => {
    const told = (count: number) =>
      toldOf(
        'postmortem-unowned',
        lines(
          'settings: tagsConfirmed=yes',
          '| Lead | Dev | Ops',
          '## Incident',
          rows(3, 'A | R | C', 'Lead outages {command}'),
          '## Run',
          rows(count - 3, 'I | A | R', 'Run #platform'),
        ),
      ).map((line) => line.slice(0, 5));
    expect([told(11), told(12)]).toEqual([['look:'], []]);
  });

  it('is told as before where it is more than a look', () => {
    expect(toldOf('oncall-unowned', team('tagsConfirmed=yes'))).toEqual([
      'should: No activity that we recognise says who is on call.',
    ]);
  });

  it('is not asked for beside the activity that comes nearest', () => {
    const told = (settings: string) =>
      toldOf('incident-command-unowned', team(settings, 'Incident handling {model-off} | A | R | |'));
    expect(told('tagsConfirmed=yes')).toEqual([]);
    expect(told('scope=build+release+operations+incident')).toEqual([
      'look: No activity that we recognise says who commands an incident. “Incident handling” comes nearest.',
    ]);
  });
});

describe('cost of which a table of one’s own has one activity', () => {
  const told = (settings: string, ...names: readonly string[]) =>
    toldOf('cost-unowned', team(settings, ...names.map((name) => `${name} #cost | A | R | | `)));
  it('is asked for as a whole, though readers mostly thought that it is all that a team writes down', () => {
    expect(told('tagsConfirmed=yes', 'Review licences')).toEqual([
      'look: “Review licences” is about cost. No activity that we recognise covers cost as a whole.',
    ]);
    expect(told('tagsConfirmed=yes', 'Invoices').map(severity)).toEqual(['look']);
    // It says that it is what runs, and has an owner.
    expect(told('tagsConfirmed=yes', 'Cloud invoices')).toEqual([]);
    // It sounds like the whole and has an owner.
    expect(told('tagsConfirmed=yes', 'FinOps')).toEqual([]);
    expect(told('scope=build+release+operations+cost', 'FinOps').map(severity)).toEqual(['look']);
    expect(told('tagsConfirmed=yes', 'Review licences', 'Review storage').map(severity)).toEqual(['should']);
    expect(told('tagsConfirmed=yes').map(severity)).toEqual(['should']);
  });
});

const severity = (line: string) => line.slice(0, line.indexOf(':'));

describe('work that one role does', () => {
  const done = (ann: string, tuning?: RuleTuning) =>
    toldOf(
      'responsible-concentration',
      lines(`| Lead | ${ann} | Bob`, rows(9, 'A | R |'), rows(2, 'A |  | R', 'B'), 'C | AR | |'),
      tuning,
    );
  it('is no look while nobody knows how many stand behind a column', () => {
    expect(done('Ann')).toEqual([]);
    expect(done('Ann', { on: true })).toEqual(['look: Ann is responsible for 9 of 12 activities, 75%.']);
    expect(done('Ann = Ann')).toEqual(['should: Ann is responsible for 9 of 12 activities, 75%.']);
  });
});
