// The shipped templates give the findings that the catalogue predicts (1.17), and with their packs no must remains.
import { expect, test } from 'vitest';
import { rowsOfCut } from '../../../src/domain/catalogue/template';
import type { Severity } from '../../../src/domain/findings/rule';
import type { Settings } from '../../../src/domain/matrix/settings';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateById } from '../../../src/domain/starting/templateList';
import { analysisOf, idsFrom } from '../../support/testRule';

type Part = readonly [id: string, cut: 'core' | 'all'];

const CLOUD: Part = ['cloud', 'all'];
const AI: Part = ['ai', 'all'];
const ASSURANCE: Part = ['ai-assurance', 'all'];
const INCIDENT: Part = ['incident', 'all'];
const REFERENCE: Part = ['reference', 'all'];

const inProduction = { aiInProduction: true };

/** Duties for which the articles name nobody; comms-unowned is told by incident-roles-unclear (4.7). */
const ARTICLES_SILENT = [
  'incident-roles-unclear',
  'regulator-notification-unowned',
  'restore-unowned-or-untested',
];
const NOBODY_MAY = [
  'alert-without-owner',
  'breakglass-unowned',
  'command-no-deputy',
  'containment-authority-unclear',
  'degrade-authority-unclear',
  'emergency-spend-unowned',
  // Nothing says yet where the escalation paths are written down.
  'escalation-undefined',
  'exercise-missing',
  'failover-authority-unclear',
  'scenario-unanswered',
  'severity-undefined',
];
/** What only a person can fill in: where it is written down, and when it was tried out. */
const TO_FILL_IN = [
  'breakglass-unowned',
  'escalation-undefined',
  'exercise-missing',
  'restore-unowned-or-untested',
];

test('cloud delivery lacks the incident duties for which the articles name nobody', async () => {
  const found = await rulesFound([CLOUD]);
  expect(found.must).toEqual(ARTICLES_SILENT);
  expect(found.should).toEqual([...NOBODY_MAY, 'vendor-escalation-unowned'].sort());
  // Regression tests involve one role; nobody keeps the timeline.
  expect(found.look).toEqual(['decided-in-isolation', 'no-scribe']);
});

test('the short form lacks the follow-up too, and has no vendor rows', async () => {
  const found = await rulesFound([['cloud', 'core']]);
  expect(found.must).toEqual(['actions-unowned', ...ARTICLES_SILENT]);
  expect(found.should).toEqual(NOBODY_MAY);
});

test('cloud delivery of no personal data has no regulator to notify', async () => {
  const found = await rulesFound([CLOUD], { personalData: false });
  expect(found.must).toEqual(ARTICLES_SILENT.filter((id) => id !== 'regulator-notification-unowned'));
});

test('the incident pack clears cloud delivery but for what people fill in', async () => {
  expect(await rulesFound([['cloud', 'core'], INCIDENT])).toEqual({ must: [], should: TO_FILL_IN, look: [] });
});

test('the compact incident pack clears every must of cloud delivery', async () => {
  expect(
    (
      await rulesFound([
        ['cloud', 'core'],
        ['incident', 'core'],
      ])
    ).must,
  ).toEqual([]);
  expect((await rulesFound([CLOUD, ['incident', 'core']])).must).toEqual([]);
});

test('AI delivery lacks its off switch, an independent judge and owners of its sources', async () => {
  const found = await rulesFound([AI], inProduction);
  expect(found.must).toEqual(['ai-incident-unowned', 'ai-kill-switch-unowned']);
  expect(found.should).toEqual(['ai-eval-not-independent', 'ai-knowledge-source-unowned']);
});

test('AI that is not in production needs no off switch yet', async () => {
  expect((await rulesFound([AI])).must).toEqual([]);
});

test('the assurance pack clears AI delivery', async () => {
  expect(await rulesFound([AI, ASSURANCE], inProduction)).toEqual({ must: [], should: [], look: [] });
});

test('both templates together give the same ground to two architects', async () => {
  const found = await rulesFound([CLOUD, AI]);
  expect(found.must).toEqual(ARTICLES_SILENT);
  expect(found.should).toContain('dual-architect-overlap');
});

test('incident response alone is asked for nothing but what people fill in', async () => {
  expect(await rulesFound([INCIDENT])).toEqual({ must: [], should: TO_FILL_IN, look: [] });
  expect((await rulesFound([['incident', 'core']])).must).toEqual([]);
});

test('with every pack no must remains', async () => {
  const packs = [
    [CLOUD, INCIDENT, REFERENCE],
    [AI, ASSURANCE, INCIDENT],
    [CLOUD, AI, ASSURANCE, INCIDENT, REFERENCE],
  ];
  for (const parts of packs) expect((await rulesFound(parts, inProduction)).must).toEqual([]);
});

/** The rules that speak, by severity. */
async function rulesFound(
  parts: readonly Part[],
  settings: Partial<Settings> = {},
): Promise<{ [severity in Severity]: readonly string[] }> {
  const chosen = await Promise.all(
    parts.map(async ([id, cut]) => {
      const template = templateById(id);
      if (!template) throw new Error(`There is no template "${id}".`);
      return { template, rows: rowsOfCut(await template.rows(), cut) };
    }),
  );
  const matrix = matrixFromTemplate({ name: 'Template', settings, parts: chosen }, idsFrom('row'));
  const { findings } = analysisOf(matrix);
  const rulesOf = (severity: Severity) =>
    [
      ...new Set(findings.filter((finding) => finding.severity === severity).map(({ ruleId }) => ruleId)),
    ].sort();
  return { must: rulesOf('must'), should: rulesOf('should'), look: rulesOf('look') };
}
