import { describe, expect, it } from 'vitest';
import { checkFromText } from '../../../src/domain/incidents/audit/checkText';
import { scenarioList } from '../../../src/domain/incidents/audit/scenarioList';
import { emptyMatrix } from '../../../src/domain/matrix/emptyMatrix';
import raci from '../../../src/domain/matrix/schemes/raci';
import { idOf } from '../../../src/domain/matrix/sketch';
import { auditScenarioIn, everything, without, withoutLetter } from './everything';

describe('the shipped scenarios', () => {
  it('ask what every incident needs first, and then what each of the others does', () => {
    const [every, ...others] = scenarioList;
    expect(every?.id).toBe('every-incident');
    expect(every?.questions.length).toBeGreaterThanOrEqual(20);
    expect(others.length).toBeGreaterThanOrEqual(22);
    expect(others.flatMap(({ questions }) => questions).length).toBeGreaterThanOrEqual(190);
  });

  it('ask a person what no matrix can answer', () => {
    const asked = scenarioList.flatMap(({ questions }) =>
      questions.filter(({ checks }) => checks.includes('MAN')),
    );
    expect(asked.length).toBeGreaterThanOrEqual(25);
  });

  it.each(scenarioList.map((scenario) => [scenario.title, scenario] as const))(
    '%s: every check can be read',
    (_, { questions }) => {
      for (const { checks } of questions) {
        for (const check of checks) expect(checkFromText(check)).toMatchObject({ ok: true });
      }
    },
  );

  it.each(scenarioList.map((scenario) => [scenario.title, scenario] as const))(
    '%s: every question has its own id',
    (_, { questions }) => {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    },
  );
});

const all = scenarioList.map((scenario) => [scenario.title, scenario] as const);
const bare = emptyMatrix(idOf('nothing'), 'Nothing', raci);
const nothing = { ...bare, settings: { ...bare.settings, aiInProduction: true, processor: true } };

describe.each(all)('%s', (_, { id, questions }) => {
  it('has no answer in a matrix with nothing in it', () => {
    const { answers, score } = auditScenarioIn(nothing, id);
    expect(score.yes).toBe(0);
    for (const { value, lacks, question } of answers) {
      if (value === 'unknown') expect(['row', 'person'], question.text).toContain(lacks);
    }
  });

  it('is answered in full where everything is there, except what only a person knows', () => {
    const { answers } = auditScenarioIn(everything, id);
    const open = answers
      .filter(({ value }) => value !== 'yes')
      .map(({ question, because, lacks }) => ({ because, lacks, id: question.id }));
    const manual = questions.filter(({ checks }) => checks.includes('MAN'));
    expect(open.map((answer) => answer.id)).toEqual(manual.map((question) => question.id));
    for (const { lacks } of open) expect(lacks).toBe('person');
  });
});

// Scenario, how the one hole is made, which question finds it, what the answer names.
const HOLES = [
  [
    'every-incident',
    without(everything, 'timeline'),
    'timeline',
    'No activity that we recognise covers “Keep the timeline”.',
  ],
  [
    'regional-outage',
    withoutLetter(everything, 'vendor', 'A'),
    'provider-case',
    'Nobody is accountable for “Escalate to a vendor or provider”.',
  ],
  [
    'bad-deploy',
    withoutLetter(everything, 'rel-package-configure', 'A'),
    'rollout',
    'Nobody is accountable for “Package and configure a release”.',
  ],
  [
    'personal-data-leak',
    without(everything, 'notify-individuals'),
    'individuals',
    'No activity that we recognise covers “Notify the people affected”.',
  ],
  [
    'certificate-expiry',
    without(everything, 'inventory'),
    'inventory',
    'No activity that we recognise covers “Keep the list of certificates, secrets, quotas, vendors and models”.',
  ],
  [
    'runaway-spend',
    withoutLetter(everything, 'cost-triage', 'A'),
    'weekend-alert',
    'Nobody is accountable for “Notice and assess a spend anomaly”.',
  ],
  [
    'third-party-outage',
    withoutLetter(everything, 'restore', 'A'),
    'reconcile',
    'Nobody is accountable for “Restore data and verify its integrity”.',
  ],
  [
    'model-drift',
    without(everything, 'model-triage'),
    'quality-signals',
    'No activity that we recognise covers “Notice and assess a model anomaly”.',
  ],
  [
    'credential-compromise',
    withoutLetter(everything, 'eradicate', 'A'),
    'persistence',
    'Nobody is accountable for “Remove the cause”.',
  ],
  [
    'data-corruption',
    without(everything, 'backup'),
    'backup-tested',
    'No activity that we recognise covers “Take, protect and test backups”.',
  ],
  [
    'capacity-exhaustion',
    withoutLetter(everything, 'comms-customer', 'A'),
    'status',
    'Nobody is accountable for “Update customers and the status page”.',
  ],
  [
    'pipeline-outage',
    withoutLetter(everything, 'contain-security', 'A'),
    'untrusted',
    'Nobody is accountable for “Contain an attack”.',
  ],
  [
    'ransomware',
    without(everything, 'law-enforcement'),
    'outside',
    'No activity that we recognise covers “Contact the police and the insurer”.',
  ],
  [
    'agent-abuse',
    withoutLetter(everything, 'aix-knowledge-source', 'A'),
    'knowledge',
    'Nobody is accountable for “Own each knowledge source”.',
  ],
  [
    'identity-loss',
    withoutLetter(everything, 'monitoring-health', 'A'),
    'watch-monitoring',
    'Nobody is accountable for “Monitor the monitoring”.',
  ],
  [
    'insider',
    withoutLetter(everything, 'credential-revoke', 'A'),
    'access-removed',
    'Nobody is accountable for “Revoke and rotate credentials”.',
  ],
  [
    'supply-chain',
    withoutLetter(everything, 'security-triage', 'A'),
    'advisory',
    'Nobody is accountable for “Decide whether it is a security or personal-data event”.',
  ],
  [
    'key-person',
    without(everything, 'relief'),
    'relief',
    'No activity that we recognise covers “Relieve people and plan shifts”.',
  ],
  [
    'account-suspended',
    withoutLetter(everything, 'failover', 'A'),
    'elsewhere',
    'Nobody is accountable for “Fail over a region or dependency”.',
  ],
  [
    'returning-problem',
    withoutLetter(everything, 'triage', 'A'),
    'pattern',
    'Nobody is accountable for “Triage alerts”.',
  ],
  [
    'accidental-deletion',
    withoutLetter(everything, 'degrade', 'A'),
    'stop-writes',
    'Nobody is accountable for “Switch off a feature or service”.',
  ],
  [
    'weekend-migration',
    withoutLetter(everything, 'verify', 'A'),
    'consistent',
    'Nobody is accountable for “Verify that service is back to normal”.',
  ],
  [
    'site-loss',
    withoutLetter(everything, 'emergency-spend', 'A'),
    'emergency-spend',
    'Nobody is accountable for “Approve emergency spend, or cut spend off”.',
  ],
] as const;

describe('a matrix with exactly one hole', () => {
  it.each(HOLES)('%s names it', (scenarioId, matrix, questionId, sentence) => {
    const found = auditScenarioIn(matrix, scenarioId).answers.filter(({ value }) => value === 'no');
    expect(found.map(({ question, because }) => [question.id, because])).toEqual([[questionId, sentence]]);
  });

  it('is there for every shipped scenario', () => {
    expect(HOLES.map(([id]) => id).sort()).toEqual(scenarioList.map(({ id }) => id).sort());
  });
});
