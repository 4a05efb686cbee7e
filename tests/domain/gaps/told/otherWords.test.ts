// What a table of one's own says in other words, or of which too little is known: each was noise to readers of a tenth list.
import { describe, expect, it, test } from 'vitest';
import { scopeOf } from '../../../../src/domain/gaps/scope/matrixScope';
import { OVERSIGHT } from '../../../../src/domain/gaps/tables/wholeRows/aiWords';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { readMatrix } from '../../../../src/domain/reading/readMatrix';
import { lines, rows } from '../../../support/sketchLines';
import { TODAY } from '../../../support/testRule';
import { toldOf } from '../../../support/told';

describe('who takes an incident over', () => {
  const told = (row: string, ordinary = 12) =>
    toldOf(
      'command-no-deputy',
      lines(
        'settings: scope=incident',
        '| Lead | Dev | Ops',
        'Lead it {command} | A | R | C',
        rows(ordinary, 'A | R | C', 'Sort it out {triage}'),
        row,
      ),
    ).length;

  it.each([
    'Handover at shift change',
    'Shift change notes !handoff',
    'Schichtübergabe',
    'Relève de nuit',
    'Cambio de turno',
    'Passaggio di consegne',
    'Passagem de turno {oncall}',
  ])('is who hands the shift over: “%s”', (name) => {
    expect(told(`${name} | A | R | C`)).toBe(0);
  });

  it.each(['24x7 shift plan', 'Schichtplan', 'Hand over the documents'])('is not said by “%s”', (name) => {
    expect(told(`${name} | A | R | C`)).toBe(1);
  });

  it('is asked of a small table', () => {
    expect(told('Handover at shift change | A | R | C', 9)).toBe(1);
  });
});

test('who contains an attack revokes credentials in a table of one’s own', () => {
  const told = (...more: readonly string[]) =>
    toldOf(
      'containment-authority-unclear',
      lines(
        'settings: scope=incident',
        '| Lead | Dev | Ops',
        rows(12, 'A | R | C', 'Sort it out {triage} #security'),
        ...more,
      ),
    );
  expect(told('Contain it {contain-security} | A | R | C')).toEqual([]);
  expect(told('Reset all keys {credential-revoke} | A | R | C')).toEqual([
    'should: No activity that we recognise says who may contain an attack.',
  ]);
});

test.each([
  ['Leaver: block account', 1],
  ['Isolate endpoints, block accounts', 0],
  ['Block accounts after an attack', 0],
  ['Block the account {contain-security}', 0],
])('access that is taken in an attack is not access that comes and goes: “%s” %s', (name, times) => {
  const sketch = lines(
    'settings: scope=security+build',
    '| Lead | Ann | Bob',
    rows(6, 'A | R |', 'Code #delivery'),
    rows(6, '| A | R', 'Tests #delivery'),
    `${name} #security | | R | A`,
  );
  expect(toldOf('access-unreviewed', sketch)).toHaveLength(times);
});

test.each([
  'Hand over to a human when the bot is unsure',
  'Read 50 random live chats a week',
  'Escalate to an agent',
  'Übergabe an einen Menschen',
  'Stichproben der Antworten',
  'Passer à un conseiller humain',
  'Échantillon de réponses relu chaque semaine',
  'Pasar a una persona',
  'Revisar las conversaciones',
  'Passare a un operatore',
  'Campione di risposte riletto',
  'Encaminhar para uma pessoa',
  'Rever conversas',
])('an AI is overseen by who takes over from it or reads what it said: “%s”', (name) => {
  expect(OVERSIGHT.test(name)).toBe(true);
});

test.each([
  'Hand over to operations',
  'Read the manual',
  'Übergabe an den Betrieb',
  'Passer en production',
  'Pasar a producción',
  'Review 3 candidates',
])('an AI is not overseen by “%s”', (name) => {
  expect(OVERSIGHT.test(name)).toBe(false);
});

describe('a watch for attacks', () => {
  const NAMES = ['Onboard log sources', 'Tune detection rules', 'Triage alerts', 'Isolate a host'];
  const shape = (watching: number, role = 'Lead') => {
    const names = Array.from({ length: watching }, (_, at) => `${NAMES[at % NAMES.length]} ${at}`);
    const sketch = lines(
      'settings: tagsConfirmed=yes',
      `| ${role} | Analyst | Ops`,
      ...names.map((name) => `${name} #security | A | R | C`),
      rows(8, 'R | A | C', 'Run #platform'),
      rows(8 - watching + 8, 'C | R | A', 'Ship #delivery'),
    );
    return scopeOf(readMatrix(matrixFromSketch(sketch), TODAY)).shape;
  };

  it('is a subject of its own from a quarter of the names on', () => {
    expect([shape(6), shape(5)]).toEqual(['topic', 'delivery']);
  });

  it('is one from an eighth on, where a role says it', () => {
    expect([shape(3, 'SOC Lead'), shape(2, 'SOC Lead')]).toEqual(['topic', 'delivery']);
  });
});

describe('layers that were read from the names of roles', () => {
  const postmortem = (roles: string, ordinary: number) =>
    toldOf(
      'postmortem-one-sided',
      lines(roles, rows(ordinary, 'A | R | C'), 'Root cause report {postmortem} | A | | R'),
    );

  it('say no more than that one side may be missing from a postmortem', () => {
    const roles = '| SRE @platform | Dev @application | Ops @platform';
    expect(postmortem(roles, 11)[0]).toMatch(/^look: No application role/);
    expect(postmortem(roles, 10)[0]).toMatch(/^should: No application role/);
  });

  it('say nothing where a role that takes part has none', () => {
    expect(postmortem('| SRE @platform | Dev @application | App Teams', 10)).toEqual([]);
  });

  it('are not asked which of them hands over', () => {
    const told = (ordinary: number, side = '') =>
      toldOf(
        'handoff-side-undefined',
        lines(
          '| SRE @platform | Dev @application | Ops @platform',
          rows(ordinary, 'A | R | C'),
          `Hand over !handoff ${side} | A | | R`,
        ),
      ).length;
    expect([told(10), told(11), told(11, '[fromLayer=platform]')]).toEqual([1, 0, 1]);
  });
});
