// What a new matrix opens with, for every template of the folder, whatever of the start dialog is chosen.
import { describe, expect, test } from 'vitest';
import { type Cut, rowsOfCut, type Template } from '../../../src/domain/catalogue/template';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import { PROPOSED_SETTINGS } from '../../../src/domain/matrix/settings';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateById, templateList } from '../../../src/domain/starting/templateList';
import { analysisOf, contextOf, idsFrom } from '../../support/testRule';

const FEW = 6;

const offered = templateList.filter(({ place }) => place !== undefined);
const starts = offered.flatMap((template) => {
  const cuts = template.cuts.length > 0 ? template.cuts.map(({ id }) => id) : (['all'] as const);
  return cuts.map((cut) => [template.title, cut, template] as const);
});

/** As the dialog makes it: packs in their short form. */
async function startOf(template: Template, cut: Cut['id'], packs = template.startsWith): Promise<Matrix> {
  const brought = await Promise.all(
    (packs ?? []).map(async (id) => {
      const pack = templateById(id);
      if (!pack) throw new Error(`There is no template "${id}".`);
      const short = pack.cuts.some((one) => one.id === 'core') ? 'core' : 'all';
      return { template: pack, rows: rowsOfCut(await pack.rows(), short) };
    }),
  );
  const parts = [{ template, rows: rowsOfCut(await template.rows(), cut) }, ...brought];
  const settings = { ...PROPOSED_SETTINGS, aiInProduction: template.aiInProduction ?? false };
  return matrixFromTemplate({ name: template.title, settings, parts }, idsFrom('row'));
}

const inWords = ({ severity, message }: Finding) => `${severity}: ${message}`;

describe.each(starts)('%s, %s', (_, cut, template) => {
  test('opens with no must and at most six findings, each of which says why and what to do', async () => {
    const { findings } = analysisOf(await startOf(template, cut));
    expect(findings.filter(({ severity }) => severity === 'must').map(inWords)).toEqual([]);
    expect(findings.length, findings.map(inWords).join('\n')).toBeLessThanOrEqual(FEW);
    for (const finding of findings) expect(finding.why.length, finding.message).toBeGreaterThan(20);
  });

  test('opens with no must with every pack that goes with it', async () => {
    const { findings } = analysisOf(await startOf(template, cut, template.goesWith));
    expect(findings.filter(({ severity }) => severity === 'must').map(inWords)).toEqual([]);
  });
});

test('the cloud architect owns what the article gives it, and the platform engineer does the work of hands', async () => {
  const [cloud] = offered;
  if (!cloud) throw new Error('No template is offered.');
  const { roles, activities } = await startOf(cloud, 'core');
  const rows = Object.values<Activity>(activities);
  const share = (code: string, letter: string) => {
    const id = Object.values(roles).find(({ origin }) => origin === code)?.id;
    return rows.filter(({ assignments }) => id && assignments[id]?.includes(letter)).length / rows.length;
  };
  // Nine tenths of the roles in published matrices own at most 44 % and do at most 52 % of the rows.
  expect(share('CA', 'A')).toBeLessThanOrEqual(0.44);
  expect(share('CA', 'R')).toBeLessThan(0.44);
  for (const code of ['PE', 'SE']) expect(share(code, 'R')).toBeGreaterThan(0.25);
});

// Without a column for finance the communications lead was proposed, the only other role of the business.
test('who may spend in an incident is proposed to be who has the budget', async () => {
  const [cloud] = offered;
  if (!cloud) throw new Error('No template is offered.');
  const matrix = await startOf(cloud, 'core');
  const finding = analysisOf(matrix).findings.find(({ ruleId }) => ruleId === 'emergency-spend-unowned');
  expect(finding?.fixes(contextOf(matrix))[0]?.outcome).toMatch(/accountable: Engineering Manager\.$/);
});
