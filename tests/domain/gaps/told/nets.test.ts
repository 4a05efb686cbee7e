// Before a table of one's own is told that nothing says what a rule asks for, all its names, headings, notes and roles are
// looked through; and a product that is sold is not asked for the work of a service.
import { describe, expect, it } from 'vitest';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { lines, rows } from '../../../support/sketchLines';
import { TEAM_ROLES, teamSketch } from '../../../support/teamSketch';
import { findingsOf } from '../../../support/testRule';
import { toldOf } from '../../../support/told';

const CELLS = '| A | R | I | R';

const told = (rule: string, ...more: readonly string[]) =>
  toldOf(rule, teamSketch('tagsConfirmed=yes', TEAM_ROLES, ...more));

describe.each([
  ['oncall-unowned', 'Nachtdienst', 'Nightly build'],
  ['incident-command-unowned', 'Incident majeur : cellule', 'Incident statistics'],
  ['security-unowned', 'Contraseñas', 'Key visuals'],
  ['cost-unowned', 'Fatura da nuvem', 'Estornos de clientes'],
])('what %s asks for', (rule, answer, alike) => {
  it('is told where no name sounds like it', () => {
    expect(told(rule)).toHaveLength(1);
    expect(told(rule, `${alike} ${CELLS}`)).toHaveLength(1);
  });

  it('is not told where a row sounds like it, with an owner or with none', () => {
    expect(told(rule, `${answer} ${CELLS}`)).toEqual([]);
    expect(told(rule, `${answer} | | R | | `)).toEqual([]);
  });

  it('is not told where a heading sounds like it', () => {
    expect(told(rule, `## ${answer}`, `Two of us ${CELLS}`)).toEqual([]);
  });

  it('is told where a person claims the area, or the row hands it over', () => {
    const claimed = 'scope=build+release+operations+incident+security+cost';
    expect(toldOf(rule, teamSketch(claimed, TEAM_ROLES, `${answer} ${CELLS}`))).toHaveLength(1);
    expect(told(rule, `${answer} !handoff ${CELLS}`)).toHaveLength(1);
  });
});

it('a role or a note says it as well', () => {
  const roles = teamSketch('tagsConfirmed=yes', '| Lead | Dev | Piquete | QA');
  expect(toldOf('oncall-unowned', roles)).toEqual([]);
  const rule = ruleById('oncall-unowned');
  if (!rule) throw new Error('There is such a rule.');
  const matrix = matrixFromSketch(teamSketch('tagsConfirmed=yes', TEAM_ROLES));
  const [first] = Object.values(matrix.activities);
  if (!first) throw new Error('There is an activity.');
  const noted = (notes: string) => ({
    ...matrix,
    activities: { ...matrix.activities, [first.id]: { ...first, notes } },
  });
  expect(findingsOf(rule, noted('pas d’astreinte, accepté'))).toEqual([]);
  expect(findingsOf(rule, noted('accepté'))).toHaveLength(1);
});

it('a try of a restore under a name of its own is one', () => {
  const BACKED = ['Nightly dumps {backup}', 'Tape store {backup}', 'Off-site copies {backup}'].map(
    (name) => `${name} ${CELLS}`,
  );
  expect(told('restore-untested', ...BACKED)).toHaveLength(1);
  expect(told('restore-untested', ...BACKED, `Fire drill in the building ${CELLS}`)).toHaveLength(1);
  expect(told('restore-untested', ...BACKED, `Rücksicherung üben, 2x im Jahr ${CELLS}`)).toEqual([]);
});

it('in a table of incidents a plan of progress follows actions up', () => {
  const table = (name: string) =>
    lines(
      'settings: tagsConfirmed=yes',
      TEAM_ROLES,
      ...['command', 'triage', 'declare', 'timeline', 'severity', 'mobilise', 'close', 'escalation'].map(
        (duty, at) => `Do ${duty} {${duty}} ${at % 2 ? CELLS : '| R | A | I | R'}`,
      ),
      ...['comms-internal', 'postmortem', 'respond-platform', 'oncall'].map(
        (duty) => `Do ${duty} {${duty}} | I | R | A | R`,
      ),
      `${name} #delivery ${CELLS}`,
    );
  expect(toldOf('actions-unowned', table('Plan de charge'))).toHaveLength(1);
  expect(toldOf('actions-unowned', table('Plan de progrès'))).toEqual([]);
  expect(toldOf('actions-unowned', table('Write up what went wrong and follow it up'))).toEqual([]);
  expect(toldOf('actions-unowned', table('Write up what went wrong'))).toHaveLength(1);
});

it('in a table of AI, to promote a model decides that it goes live', () => {
  const table = (name: string) =>
    lines(
      'settings: tagsConfirmed=yes, aiInProduction=yes',
      '| Lead | AI Engineer @ai-engineering | Risk | QA',
      rows(6, 'A | R | I | R', 'Train it #ai-ops'),
      rows(4, 'I | A | I | R', 'Score it #ai-eval'),
      rows(3, 'I | R | A | R', 'Assess it #ai-governance'),
      `${name} #delivery ${CELLS}`,
    );
  expect(toldOf('go-no-go-unowned', table('Label data'))).toHaveLength(1);
  expect(toldOf('go-no-go-unowned', table('Promote model to prod'))).toEqual([]);
});

describe('reliability', () => {
  const MESSAGE = 'No activity that we recognise says who is accountable for reliability as a whole.';

  it('is told to be nobody’s where nothing sounds like it', () => {
    const NOTHING = 'should: No activity that we recognise is about reliability.';
    expect(told('reliability-unowned')).toEqual([NOTHING]);
    expect(told('reliability-unowned', `Performance appraisal ${CELLS}`)).toEqual([NOTHING]);
  });

  it('is only asked about where several rows keep it up, and none says that it is about it', () => {
    expect(told('reliability-unowned', `Pannes ${CELLS}`, `Astreinte ${CELLS}`)).toEqual([
      `look: “Pannes” and “Astreinte” seem to be about keeping a service running. ${MESSAGE}`,
    ]);
    expect(told('reliability-unowned', `Pannes ${CELLS}`)).toEqual([
      `should: “Pannes” seems to be about keeping a service running. ${MESSAGE}`,
    ]);
    expect(told('reliability-unowned', `Pannes ${CELLS}`, 'Astreinte | | R | |')).toEqual([
      `should: “Pannes” and “Astreinte” seem to be about keeping a service running. ${MESSAGE}`,
    ]);
    expect(told('reliability-unowned', '## Monitoring', `Look twice ${CELLS}`)).toEqual([
      `should: “Look twice” seems to be about keeping a service running. ${MESSAGE}`,
    ]);
  });
});

describe('a product that is sold', () => {
  const PRODUCT = ['Bill of materials', 'Type approval', 'Test bench', 'Spare parts'].map(
    (name) => `${name} ${CELLS}`,
  );
  const VALIDATED = ['Validation plan', 'URS', 'IQ / OQ / PQ', 'Traceability matrix'].map(
    (name) => `${name} ${CELLS}`,
  );
  const SERVICE = ['oncall-unowned', 'incident-command-unowned', 'cost-unowned', 'reliability-unowned'];

  it('is not asked for the work of a service', () => {
    expect(SERVICE.flatMap((rule) => told(rule, ...PRODUCT))).toEqual([]);
    expect(SERVICE.flatMap((rule) => told(rule, ...VALIDATED))).toEqual([]);
    expect(told('security-unowned', ...PRODUCT)).toHaveLength(1);
  });

  it('is asked for it where fewer names say so, or a service is run as well', () => {
    const asked = (...more: readonly string[]) => SERVICE.filter((rule) => told(rule, ...more).length > 0);
    expect(asked(...PRODUCT.slice(1))).toEqual(SERVICE);
    const SERVED = ['Hosting', 'Tenants', 'Kubernetes'].map((name) => `${name} #platform ${CELLS}`);
    expect(asked(...PRODUCT, ...SERVED)).toEqual(SERVICE);
  });
});
