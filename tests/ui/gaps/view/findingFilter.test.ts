import { expect, test } from 'vitest';
import { createAnalyser } from '../../../../src/domain/gaps/engine/analyse';
import type { RoleId, SectionId } from '../../../../src/domain/matrix/ids';
import { idOf, matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { countChoices, filterFindings, NO_FILTER } from '../../../../src/ui/gaps/view/findingFilter';
import { TODAY } from '../../../support/memorySession';

const matrix = matrixFromSketch(`
                       | Architect | Engineer | Idle
  ## Planning
  Set the budget #cost | R         | C        |
  Draw the plans       | A         | A        |
  ## Running
  Keep it up           |           | R        |     `);
const rules = ['no-accountable', 'multiple-accountable', 'unused-role'];
const findings = createAnalyser()
  .analyse(matrix, TODAY)
  .findings.filter(({ ruleId }) => rules.includes(ruleId));

const shown = (part: Partial<typeof NO_FILTER>) =>
  filterFindings(findings, { ...NO_FILTER, ...part }, matrix).map(
    ({ message }) => /“(.+?)”|Idle/.exec(message)?.[0],
  );

test('without a filter everything is shown, and it is the same list', () => {
  expect(filterFindings(findings, NO_FILTER, matrix)).toBe(findings);
});

test('a section shows the findings of its rows', () => {
  expect(shown({ sectionId: idOf<SectionId>('Running') })).toEqual(['“Keep it up”']);
});

test('a concern shows the findings of rows that carry it', () => {
  expect(shown({ concern: 'cost' })).toEqual(['“Set the budget”']);
});

test('a role shows the cells, rows and columns that speak of it', () => {
  expect(shown({ roleId: idOf<RoleId>('Idle') })).toEqual(['Idle']);
  expect(shown({ roleId: idOf<RoleId>('Engineer') })).toHaveLength(3);
  expect(shown({ roleId: idOf<RoleId>('Architect') })).toHaveLength(2);
});

test('filters hold together', () => {
  expect(shown({ roleId: idOf<RoleId>('Engineer'), sectionId: idOf<SectionId>('Running') })).toEqual([
    '“Keep it up”',
  ]);
  expect(shown({ severity: 'look', concern: 'cost' })).toEqual([]);
});

test('the menus say how many findings each choice leaves', () => {
  const { roles, sections, concerns } = countChoices(findings, matrix);
  expect(roles.get(idOf<RoleId>('Engineer'))).toBe(3);
  expect(sections.get(idOf<SectionId>('Planning'))).toBe(2);
  expect([...concerns]).toEqual([['cost', 1]]);
});
