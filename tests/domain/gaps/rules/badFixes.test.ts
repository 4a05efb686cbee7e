// Fixes that an experienced manager would not take, and what stands in their place.
import { expect, test } from 'vitest';
import { ROLE_CODES } from '../../../../src/domain/catalogue/roleCodes';
import { type RoleOffer, roleOffer } from '../../../../src/domain/catalogue/roleOffers';
import { ruleById } from '../../../../src/domain/gaps/engine/ruleList';
import type { Role } from '../../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { afterEdit, findingsOf, fixesOf } from '../../../support/testRule';

const HERO = `
                                   | Hero @platform | Manager @leadership
  ## Design
  Design networks #architecture    | AR             | I
  Choose regions #architecture     | AR             | I
  ## Development
  Write code #delivery             | AR             | I
  Review code #delivery            | AR             | I
  ## Run
  Upgrade clusters #platform       | AR             | I
  Plan quotas #capacity            | AR             | I
  Close ports #security            | AR             | I
  Rotate keys #security            | AR             | I`;

function found(ruleId: string, sketch: string) {
  const rule = ruleById(ruleId);
  if (!rule) throw new Error(`There is no rule “${ruleId}”.`);
  const matrix = matrixFromSketch(sketch);
  return { matrix, rule, findings: findingsOf(rule, matrix) };
}

test('a role that covers everything is split by layer, and no field goes to whoever ranks first', () => {
  const { matrix, rule, findings } = found('one-role-covers-everything', HERO);
  const fixes = findings.flatMap((finding) => fixesOf(finding, matrix));
  expect(fixes.map(({ label }) => label)).toEqual(['Split Hero into two roles']);
  const [split] = fixes;
  expect(split?.outcome).toBe(
    '“Hero (application)” takes 2 activities: building applications. Nobody has this role yet.',
  );
  if (!split) return;
  const { after } = afterEdit(matrix, split.edit);
  expect(findingsOf(rule, after)).toEqual([]);
  expect(Object.values<Role>(after.roles).map(({ name, layer }) => `${name} ${layer}`)).toContain(
    'Hero (application) application',
  );
});

test('two titles that look alike are found, and merging them is nobody’s first fix', () => {
  const alike = Array.from({ length: 12 }, (_, at) => `Do part ${at + 1} | C | C | AR`).join('\n');
  const { matrix, findings } = found('interchangeable-titles', `| Architect | Engineer | Lead\n${alike}`);
  expect(findings).toHaveLength(1);
  expect(findings.flatMap((finding) => fixesOf(finding, matrix))).toEqual([]);
});

test('no title that decides or does something else is another name of a role', () => {
  const offers = ROLE_CODES.map<RoleOffer>(roleOffer);
  const names = offers.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(new Set(names).size).toBe(names.length);
  for (const mixed of ['Cloud Engineer', 'DevOps Engineer', 'Platform Lead', 'CTO', 'Security Lead'])
    expect(names).not.toContain(mixed);
});
