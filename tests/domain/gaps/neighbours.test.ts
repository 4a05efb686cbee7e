// Holes made in what the product ships, written before they were tried (five were then made plainer, because another
// activity of the template says the same): found, as loud as it should be, with a
// first fix that a manager would take; and not said of the matrix without the hole.
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Severity } from '../../../src/domain/findings/rule';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import type { RoleId } from '../../../src/domain/matrix/ids';
import type { Activity, Matrix, Role } from '../../../src/domain/matrix/matrix';
import type { Codes } from '../../../src/domain/matrix/scheme/codes';
import { PROPOSED_SETTINGS } from '../../../src/domain/matrix/settings';
import { matrixFromTemplate } from '../../../src/domain/starting/matrixFromTemplate';
import { templateById } from '../../../src/domain/starting/templateList';
import { fixesOf, idsFrom, TODAY } from '../../support/testRule';

type Base = 'cloud' | 'ai';

const PARTS: { readonly [base in Base]: readonly string[] } = {
  cloud: ['cloud', 'incident', 'reference'],
  ai: ['ai', 'ai-assurance', 'incident'],
};

async function start(base: Base): Promise<Matrix> {
  const parts = await Promise.all(
    PARTS[base].map(async (id) => {
      const template = templateById(id);
      if (!template) throw new Error(`There is no template "${id}".`);
      return { template, rows: await template.rows() };
    }),
  );
  const settings = { ...PROPOSED_SETTINGS, personalData: true, aiInProduction: base === 'ai' };
  return matrixFromTemplate({ name: 'Start', settings, parts }, idsFrom('row'));
}

/** What is found in a start and in the start with a hole, by an analyser that goes from one to the other. */
async function watched(base: Base) {
  const whole = await start(base);
  const analyser = createAnalyser();
  const { findings } = analyser.analyse(whole, TODAY);
  return { whole, before: findings, foundIn: (holed: Matrix) => analyser.analyse(holed, TODAY).findings };
}

const starts = { cloud: await watched('cloud'), ai: await watched('ai') };

type Hole = (matrix: Matrix) => Matrix;

/** Rows by where they come from, or by their duty: `{command}`. */
const isOf =
  (...names: readonly string[]) =>
  ({ origin, duties = [] }: Activity) =>
    names.includes(origin ?? '') || duties.some((duty) => names.includes(`{${duty}}`));

function without(...names: readonly string[]): Hole {
  return (matrix) => {
    const kept = Object.entries<Activity>(matrix.activities).filter(([, one]) => !isOf(...names)(one));
    return { ...matrix, activities: Object.fromEntries(kept) };
  };
}

function changed(name: string, change: (row: Activity, role: (name: string) => RoleId) => Activity): Hole {
  return (matrix) => {
    const role = (wanted: string) => {
      const found = Object.values<Role>(matrix.roles).find((one) => one.name === wanted);
      if (!found) throw new Error(`There is no role "${wanted}".`);
      return found.id;
    };
    const rows = Object.values<Activity>(matrix.activities).map((row) =>
      isOf(name)(row) ? change(row, role) : row,
    );
    return { ...matrix, activities: Object.fromEntries(rows.map((row) => [row.id, row])) };
  };
}

const letters = (row: Activity, cells: { readonly [role: RoleId]: string }): Activity => ({
  ...row,
  assignments: { ...row.assignments, ...cells } as Activity['assignments'],
});

const HOLES: readonly (readonly [
  hole: string,
  base: Base,
  make: Hole,
  rules: readonly string[],
  severity: Severity,
  firstFix: RegExp,
])[] = [
  [
    'nobody manages secrets',
    'cloud',
    without('shr-secrets'),
    ['secrets-unowned'],
    'should',
    /^Add “Manage secrets/,
  ],
  [
    'no recovery objectives',
    'cloud',
    without('plan-recovery-objectives', 'arch-dr-strategy'),
    ['recovery-objectives-unowned'],
    'should',
    /^Add “/,
  ],
  ['no backups', 'cloud', without('{backup}'), ['restore-unowned-or-untested'], 'must', /^Add “Back/],
  ['no restore', 'cloud', without('{restore}'), ['restore-unowned-or-untested'], 'must', /^Add “Restore/],
  ['nobody tells customers', 'cloud', without('{comms-customer}'), ['comms-unowned'], 'must', /^Add “/],
  ['nobody follows up', 'cloud', without('{followup}'), ['actions-unowned'], 'must', /^Add “/],
  [
    'nobody notifies the regulator',
    'cloud',
    without('{notify-regulator}'),
    ['regulator-notification-unowned'],
    'must',
    /^Add “/,
  ],
  ['no severities', 'cloud', without('{severity}', '{declare}'), ['severity-undefined'], 'should', /^Add “/],
  ['no escalation', 'cloud', without('{escalation}'), ['escalation-undefined'], 'should', /^Add “/],
  [
    'no service levels',
    'cloud',
    without('ops-monitor-slis', 'ops-slo-policy'),
    ['service-levels-unowned'],
    'should',
    /^Add “Agree service levels/,
  ],
  [
    'no vulnerabilities',
    'cloud',
    without('ref-vulnerability'),
    ['vulnerabilities-unowned'],
    'should',
    /^Add “/,
  ],
  [
    'no access lifecycle',
    'cloud',
    without('ref-access-lifecycle', 'own-platform-security', 'arch-identity-model'),
    ['access-lifecycle-unowned'],
    'should',
    /^Add “/,
  ],
  [
    'two accountable for cost',
    'cloud',
    changed('gov-cost-owner', (row, role) =>
      letters(row, { [role('Cloud Architect')]: 'A', [role('Software Engineer')]: 'A' }),
    ),
    ['multiple-accountable'],
    'must',
    /^Keep /,
  ],
  [
    'an empty row for reliability',
    'cloud',
    changed('gov-reliability-owner', (row) => ({ ...row, assignments: {} })),
    ['no-owner'],
    'must',
    /^Make /,
  ],
  [
    'the commander answers on weekdays only',
    'cloud',
    changed('{command}', (row) => ({
      ...row,
      conditions: Object.fromEntries(Object.keys(row.assignments).map((id) => [id, 'business hours only'])),
    })),
    ['only-under-a-condition'],
    'should',
    /^Remove the condition/,
  ],
  [
    'nobody is accountable for evidence',
    'cloud',
    changed('{evidence}', (row) => ({
      ...row,
      assignments: Object.fromEntries(
        Object.entries<Codes>(row.assignments).map(([id, codes]) => [id, codes.includes('A') ? 'R' : codes]),
      ) as Activity['assignments'],
    })),
    ['no-accountable'],
    'must',
    /^Make /,
  ],
  [
    'applications are designed without the platform',
    'cloud',
    changed('app-failure-handling', (row, role) => {
      const {
        [role('Cloud Architect')]: _,
        [role('Platform Engineer')]: __,
        ...assignments
      } = row.assignments;
      return { ...row, assignments };
    }),
    ['application-design-without-platform-review'],
    'should',
    /^Consult /,
  ],
  ['no impact assessment', 'ai', without('aix-dpia-fria'), ['impact-assessment-unowned'], 'must', /^Add “/],
  [
    'no independent evaluation',
    'ai',
    without('aix-independent-eval'),
    ['independent-evaluation-unowned'],
    'must',
    /^Add “/,
  ],
  [
    'no AI incidents',
    'ai',
    without('{ai-incident}', '{model-triage}'),
    ['ai-incident-unowned'],
    'must',
    /^Add “/,
  ],
  ['no go or no-go', 'ai', without('aix-go-nogo'), ['go-no-go-unowned'], 'must', /^Add “/],
  [
    'AI cost has no owner',
    'ai',
    without('ai-cost-gpu', 'ai-cost-llm-api', 'ai-cost-infra-data'),
    ['ai-cost-unowned', 'cost-unowned'],
    'must',
    /^Add /,
  ],
];

const foundBy = (rules: readonly string[], findings: readonly Finding[]) =>
  findings.filter(({ ruleId }) => rules.includes(ruleId));

test.each(HOLES)('%s (%s) is found', (_, base, make, rules, severity, firstFix) => {
  const { whole, before, foundIn } = starts[base];
  const holed = make(whole);
  const found = foundBy(rules, foundIn(holed));
  expect(found.map((finding) => finding.severity)).toContain(severity);
  const [worst] = found.filter((finding) => finding.severity === severity);
  expect(worst && fixesOf(worst, holed)[0]?.label).toMatch(firstFix);
  // The twin is silent.
  expect(foundBy(rules, before)).toEqual([]);
});
