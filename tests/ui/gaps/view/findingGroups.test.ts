import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/domain/findings/finding';
import type { ActivityId } from '../../../../src/domain/matrix/ids';
import { groupFindings } from '../../../../src/ui/gaps/view/findingGroups';
import { furtherDown, furtherUp, listGroups, openedFor } from '../../../../src/ui/gaps/view/findingList';

let count = 0;
function finding(fields: Partial<Finding>): Finding {
  count += 1;
  return {
    key: `${fields.ruleId ?? 'rule'}/${count}`,
    ruleId: 'rule',
    group: 'classical',
    severity: 'must',
    title: 'A title',
    message: '',
    why: '',
    source: '',
    places: [{ activityId: `row-${count}` as ActivityId }],
    facts: '',
    fixes: () => [],
    ...fields,
  };
}

const grouped = (findings: readonly Finding[]) =>
  groupFindings(findings, (id) => `Rule ${id}`).map(({ title, findings: members }) => [
    title,
    members.length,
  ]);

test('findings of one rule are one cause, in the order in which they come', () => {
  expect(
    grouped([finding({ ruleId: 'a' }), finding({ ruleId: 'b', title: 'Other' }), finding({ ruleId: 'a' })]),
  ).toEqual([
    ['A title', 2],
    ['Other', 1],
  ]);
});

test('what a title begins with tells causes of one rule apart', () => {
  expect(
    grouped([
      finding({ title: 'Unowned cost: Pay' }),
      finding({ title: 'Unowned cost: Save' }),
      finding({ title: 'Unowned security: Lock' }),
      finding({ title: 'Nobody is accountable' }),
    ]),
  ).toEqual([
    ['Unowned cost', 2],
    ['Unowned security: Lock', 1],
    ['Nobody is accountable', 1],
  ]);
});

test('titles that have nothing in common stand under the title of the rule', () => {
  expect(grouped([finding({ title: 'No security' }), finding({ title: 'No privacy' })])).toEqual([
    ['Rule rule', 2],
  ]);
});

test('one rule at two weights is two causes', () => {
  expect(grouped([finding({}), finding({ severity: 'look' })])).toHaveLength(2);
});

test('incident work that is missing is one cause, whichever rules ask for it; what must be fixed stands alone', () => {
  const missing = { group: 'incident', severity: 'should', places: [] } as const;
  expect(
    grouped([
      finding({ ...missing, ruleId: 'a', title: 'No alerts' }),
      finding({ ...missing, ruleId: 'b', title: 'No exercise' }),
      finding({ ...missing, ruleId: 'c', title: 'No answer: Bad deploy' }),
      finding({ ...missing, ruleId: 'd', title: 'No command', severity: 'must' }),
    ]),
  ).toEqual([
    ['Incident duties missing from the matrix', 2],
    ['No answer: Bad deploy', 1],
    ['No command', 1],
  ]);
});

const many = (size: number) =>
  groupFindings(
    Array.from({ length: size }, () => finding({})),
    () => undefined,
  );
const NOTHING = { folded: new Map<string, boolean>(), asked: new Map() };
const stretchOf = (groups: ReturnType<typeof many>, choices = NOTHING) =>
  listGroups(groups, choices).map(({ from, to }) => [from, to]);

test('a short list is drawn whole, a long one begins with a few of each cause', () => {
  expect(stretchOf(many(150))).toEqual([[0, 150]]);
  expect(stretchOf(many(151))).toEqual([[0, 5]]);
});

test('going far draws the part around it, and going on draws on', () => {
  const groups = many(10_000);
  const at = (place: number) => groups[0]?.findings[place] as Finding;
  const far = openedFor(at(9_000), groups, NOTHING);
  expect(stretchOf(groups, { ...NOTHING, ...far } as never)).toEqual([[8_975, 9_025]]);
  const next = openedFor(at(9_025), groups, far);
  expect(stretchOf(groups, next as never)).toEqual([[8_975, 9_075]]);
  expect(openedFor(at(9_030), groups, next).asked).toBe(next.asked);
});

test('never more than two hundred of a cause are drawn', () => {
  let stretch = { from: 0, to: 5 };
  for (let step = 0; step < 20; step++) stretch = furtherDown(stretch);
  expect(stretch).toEqual({ from: 805, to: 1005 });
  for (let step = 0; step < 20; step++) stretch = furtherUp(stretch);
  expect(stretch).toEqual({ from: 0, to: 200 });
});

test('when the end of a cause is mended away, something of it is still drawn', () => {
  const groups = many(300);
  const asked = new Map([[groups[0]?.key ?? '', { from: 400, to: 450 }]]);
  expect(stretchOf(groups, { ...NOTHING, asked } as never)).toEqual([[250, 300]]);
});

test('among many causes, those that are no must and stand in many places are folded until somebody opens them', () => {
  const causes = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((ruleId) =>
    Array.from({ length: ruleId === 'a' || ruleId === 'b' ? 4 : 1 }, () =>
      finding({ ruleId, severity: ruleId === 'a' ? 'must' : 'should' }),
    ),
  );
  const groups = groupFindings(causes, () => undefined);
  const foldedIn = (choices: typeof NOTHING) =>
    listGroups(groups, choices).flatMap(({ ruleId, folded }) => (folded ? [ruleId] : []));
  expect(foldedIn(NOTHING)).toEqual(['b']);
  const second = groups.find(({ ruleId }) => ruleId === 'b');
  const opened = openedFor(second?.findings[2] as Finding, groups, NOTHING);
  expect(foldedIn({ ...NOTHING, ...opened } as never)).toEqual([]);
  expect(listGroups(groups.slice(0, 5), NOTHING).filter(({ folded }) => folded)).toEqual([]);
});
