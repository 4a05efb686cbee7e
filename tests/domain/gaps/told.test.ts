// What was told on 2026-11-29 of the examples of that day. A waiver holds the key and the facts of what it waives: if
// either changed, what people waived would come back, or what they did not waive would stay away. Severity, places and
// figures are what a check in a pipeline and a report say. Who changes one of them on purpose changes the line here.
import { produceWithPatches } from 'immer';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Fix, Place } from '../../../src/domain/findings/rule';
import { ruleById } from '../../../src/domain/gaps/engine/ruleList';
import type { Matrix } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import toldOfExamples from '../../fixtures/told-2026-11-29.json';
import { findingsOf, fixesOf } from '../../support/testRule';

test.for(toldOfExamples)(
  '$rule says and offers what it did then: example %#',
  ({ rule, sketch, told, offered }) => {
    expect(saidOf(rule, sketch)).toEqual({ told, offered });
  },
);

function saidOf(id: string, sketch: string) {
  const rule = ruleById(id);
  if (!rule) throw new Error(`The rule ${id} is gone, and waivers of it hold nothing.`);
  const matrix = matrixFromSketch(sketch);
  const findings = findingsOf(rule, matrix);
  const [first] = findings;
  return {
    told: findings.map((finding) => inOneLine(finding, matrix)),
    offered: first ? fixesOf(first, matrix).map((fix) => changesOf(fix, matrix)) : [],
  };
}

/** `should no-owner/pay · facts · Pay the bill, Clerk · 3, 50% · cost` */
function inOneLine({ severity, key, facts, places, message, concern }: Finding, matrix: Matrix): string {
  const figures = message.match(/\d+(?:[.:-]\d+)*%?/g) ?? [];
  const where = places.map((place) => placeIn(place, matrix));
  return [`${severity} ${key}`, facts, where.join(', '), figures.join(', '), concern ?? ''].join(' · ');
}

function placeIn({ activityId, roleId, sectionId, personId }: Place, matrix: Matrix): string {
  return [
    activityId && matrix.activities[activityId]?.name,
    roleId && matrix.roles[roleId]?.name,
    sectionId && matrix.sections[sectionId]?.name,
    personId && matrix.people[personId]?.name,
  ]
    .filter(Boolean)
    .join(' / ');
}

/** What a fix changes: `replace activities/Pay/cells/Clerk A`, and of what it adds the name. */
function changesOf({ edit }: Fix, matrix: Matrix): string {
  const [, patches] = produceWithPatches(matrix, (draft) => edit.apply(draft));
  return patches
    .map(({ op, path, value }) => {
      const words = path.map((part) => String(part).replace(/_+$/, '')).join('/');
      const what = typeof value === 'object' && value !== null ? (value.name ?? '') : (value ?? '');
      return `${op} ${words} ${what}`.trim();
    })
    .sort()
    .join('; ');
}
