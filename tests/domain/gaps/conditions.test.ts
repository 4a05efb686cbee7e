// A letter that holds only under a condition settles nothing that it would settle without one.
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/domain/findings/rule';
import { createAnalyser } from '../../../src/domain/gaps/engine/analyse';
import { ruleById, ruleList } from '../../../src/domain/gaps/engine/ruleList';
import type { ActivityId, RoleId } from '../../../src/domain/matrix/ids';
import type { Activity, Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { findingsOf, switchedOn, TODAY } from '../../support/testRule';

const CONDITION = 'business hours only';

interface Cell {
  readonly activity: Activity;
  readonly roleId: RoleId;
}

function cellsOf(matrix: Matrix): readonly Cell[] {
  return Object.values<Activity>(matrix.activities).flatMap((activity) =>
    (Object.keys(activity.assignments) as RoleId[])
      .filter((roleId) => activity.conditions?.[roleId] === undefined)
      .map((roleId) => ({ activity, roleId })),
  );
}

function withActivity(matrix: Matrix, activity: Activity): Matrix {
  return { ...matrix, activities: { ...matrix.activities, [activity.id as ActivityId]: activity } };
}

function without(matrix: Matrix, { activity, roleId }: Cell): Matrix {
  const { [roleId]: _, ...assignments } = activity.assignments;
  return withActivity(matrix, { ...activity, assignments });
}

function conditioned(matrix: Matrix, { activity, roleId }: Cell): Matrix {
  return withActivity(matrix, { ...activity, conditions: { ...activity.conditions, [roleId]: CONDITION } });
}

/** A role that takes part now and then is used: it is not unused, and it counts among those that may lack a layer. */
const HEARS_ANY: ReadonlySet<string> = new Set(['unused-role', 'role-without-layer']);

const sayer = ruleById('only-under-a-condition');

/** Cells whose letter settles the rule, and settles it under a condition too, unsaid. */
function taken(rule: Rule, sketch: string): readonly string[] {
  const matrix = switchedOn(matrixFromSketch(sketch), rule);
  // One for all cells: from one to the next it reads the changed row again, and not the whole table.
  const analyser = createAnalyser({ rules: [rule] });
  const isSilent = (one: Matrix) => {
    const { findings, scenarios } = analyser.analyse(one, TODAY);
    return (rule.toldIn ? scenarios : findings).length === 0;
  };
  if (!isSilent(matrix)) return [];
  return cellsOf(matrix).flatMap((cell) => {
    if (isSilent(without(matrix, cell))) return [];
    const after = conditioned(matrix, cell);
    const isSaid = !isSilent(after) || (sayer !== undefined && findingsOf(sayer, after).length > 0);
    return isSaid ? [] : [`${cell.activity.name}: ${matrix.roles[cell.roleId]?.name}`];
  });
}

describe.each(ruleList.filter(({ id }) => !HEARS_ANY.has(id)))('$id', (rule) => {
  test('takes no letter with a condition for one without', () => {
    expect(rule.accepted.flatMap((sketch) => taken(rule, sketch))).toEqual([]);
  });
});
