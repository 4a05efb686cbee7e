// The shipped templates give the findings that the catalogue predicts (1.17), and with their packs no must remains.
import { expect, test } from 'vitest';
import { rowsOfCut } from '../../../src/domain/catalogue/template';
import type { Severity } from '../../../src/domain/findings/rule';
import { PROPOSED_SETTINGS, type Settings } from '../../../src/domain/matrix/settings';
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

/** What the articles leave open of incidents and recovery. */
const ARTICLES_SILENT = ['regulator-notification-unowned', 'restore-unowned-or-untested'];
/** What only a person can fill in: where it is written down, and when it was tried. */
const TO_FILL_IN = 'preparations-unproven';

test('cloud delivery lacks the incident duties for which the articles name nobody', async () => {
  expect((await rulesFound([CLOUD])).must).toEqual(ARTICLES_SILENT);
  expect((await rulesFound([['cloud', 'core']])).must).toEqual(['actions-unowned', ...ARTICLES_SILENT]);
});

test('cloud delivery of no personal data has no regulator to notify', async () => {
  const found = await rulesFound([CLOUD], { personalData: false });
  expect(found.must).toEqual(ARTICLES_SILENT.filter((id) => id !== 'regulator-notification-unowned'));
});

test('either incident pack clears every must of cloud delivery', async () => {
  for (const cloud of ['core', 'all'] as const) {
    for (const incident of ['core', 'all'] as const) {
      const found = await rulesFound([
        ['cloud', cloud],
        ['incident', incident],
      ]);
      expect(found.must).toEqual([]);
      expect(found.should).toContain(TO_FILL_IN);
    }
  }
});

test('AI in production lacks what only an assurance pack brings, told once each', async () => {
  const found = await rulesFound([AI], inProduction);
  expect(found.must).toEqual([
    'ai-incident-unowned',
    'ai-kill-switch-unowned',
    'go-no-go-unowned',
    'human-oversight-unowned',
    'impact-assessment-unowned',
    'independent-evaluation-unowned',
  ]);
  expect(found.should).toEqual(['ai-knowledge-source-unowned']);
});

test('AI that is not in production needs no off switch yet', async () => {
  expect((await rulesFound([AI])).must).toEqual([]);
});

test('the assurance pack clears AI delivery', async () => {
  const found = await rulesFound([AI, ASSURANCE], inProduction);
  expect([...found.must, ...found.should]).toEqual([]);
});

test('both templates together give the same ground to two architects', async () => {
  const found = await rulesFound([CLOUD, AI]);
  expect(found.must).toEqual(ARTICLES_SILENT);
  expect(found.should).toContain('dual-architect-overlap');
});

test('incident response alone is asked for nothing but what people fill in', async () => {
  expect(await rulesFound([INCIDENT])).toEqual({ must: [], should: [TO_FILL_IN], look: [] });
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
  const matrix = matrixFromTemplate(
    { name: 'Template', settings: { ...PROPOSED_SETTINGS, ...settings }, parts: chosen },
    idsFrom('row'),
  );
  const { findings } = analysisOf(matrix);
  const rulesOf = (severity: Severity) =>
    [
      ...new Set(findings.filter((finding) => finding.severity === severity).map(({ ruleId }) => ruleId)),
    ].sort();
  return { must: rulesOf('must'), should: rulesOf('should'), look: rulesOf('look') };
}

test('what the dialog proposes for cloud delivery opens with no must and at most six findings', async () => {
  const found = await rulesFound([
    ['cloud', 'core'],
    ['incident', 'core'],
  ]);
  expect(found.must).toEqual([]);
  expect(found.should.length + found.look.length).toBeLessThanOrEqual(6);
});
