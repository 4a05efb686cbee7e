import { expect, it } from 'vitest';
import { edits } from '../../../src/domain/edits/edit';
import { settleScenario } from '../../../src/domain/gaps/fixes/settleScenario';
import { scenarioList } from '../../../src/domain/incidents/audit/scenarioList';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { afterEdit, contextOf } from '../../support/testRule';

const matrix = matrixFromSketch(`
  people: Ann; Ben; Cid
                       | Lead @leadership = Ann | Engineer @platform = Ben
  Sort alarms {triage} |                        | R`);

it('any one step of a settlement can be left out, with those that need it', () => {
  let depending = 0;
  for (const { id } of scenarioList) {
    const { steps, needs } = settleScenario(id, contextOf(matrix), ({ value }) => value === 'no');
    const needed = needs();
    steps.forEach((_, without) => {
      const kept = steps.filter((_, place) => place !== without && !needed[place]?.includes(without));
      depending += steps.length - 1 - kept.length;
      const edit = edits(
        'fix some gaps',
        kept.map((step) => step.edit),
      );
      expect(() => afterEdit(matrix, edit)).not.toThrow();
    });
  }
  expect(depending).toBeGreaterThan(0);
});

const settled = (id: string) => settleScenario(id, contextOf(matrix), ({ value }) => value === 'no');

it('a settlement takes as many rounds as one step makes another possible, and says how many questions it answers', () => {
  const { steps, edit, left, needs } = settled('regional-outage');
  expect([steps.length, edit.label, left]).toEqual([7, 'answer 7 questions of an incident scenario', []]);
  expect(needs()).toEqual([[], [], [], [], [], [0], [4]]);
  expect(new Set(steps.map(({ label }) => label)).size).toBe(7);
});

it('a scenario without an open question, or one that is not known, has nothing to settle', () => {
  for (const id of ['personal-data-leak', 'never-heard-of'])
    expect([settled(id).steps, settled(id).left]).toEqual([[], []]);
});
