/** How loudly a remark about the matrix is told, or that it is not told at all. */

import { isTuned } from '../../findings/isTuned';
import type { Remark, Rule, Severity } from '../../findings/rule';
import type { Reading } from '../../reading/reading';
import { hasReadLayers, isOwnTable } from '../ownership/sides';
import type { MatrixScope } from '../scope/matrixScope';
import { isWorthALook } from '../scope/readersRecord';
import { lighterOf, weighAbsence } from '../scope/weighAbsence';

/** Undefined: nothing is said. The scope is that of a rule that asks for rows. */
export function weightOf(
  rule: Rule,
  remark: Remark,
  reading: Reading,
  scope: MatrixScope | undefined,
): Severity | undefined {
  const weighed = asWeighed(rule, remark, reading, scope);
  const most = weighed && restsOnReadLayers(rule, remark, reading) ? 'look' : weighed;
  return most === 'look' && isIdleLook(rule, remark, reading, scope) ? undefined : most;
}

/** Whether the layers that it rests on were only read from the names of roles. */
export function restsOnReadLayers(rule: Rule, { byLayers }: Remark, reading: Reading): boolean {
  return (byLayers ?? rule.byLayers) === true && hasReadLayers(reading);
}

/** Of a missing row of an area that is not claimed nothing is told. */
function asWeighed(
  rule: Rule,
  remark: Remark,
  reading: Reading,
  scope: MatrixScope | undefined,
): Severity | undefined {
  const severity = remark.severity ?? rule.severity;
  if (remark.absent && scope) return weighAbsence(severity, remark.absent, scope);
  if (!standsOnGuesses(rule, remark, reading)) return severity;
  return lighterOf(severity, isOwnTable(reading) ? 'look' : 'should');
}

/** In a table of one's own a look is told where readers of such tables agreed, or where a person adjusted the rule or claims its area. */
export function isIdleLook(
  rule: Rule,
  remark: Remark,
  reading: Reading,
  scope: MatrixScope | undefined,
): boolean {
  const { id } = rule;
  const { absent } = remark;
  if (!isOwnTable(reading) || isTuned(reading.settings.rules[id])) return false;
  if (absent?.areas.some((area) => scope?.areas.get(area)?.firm)) return false;
  // Who reads the answer and is asked for it all the same agreed once in four. What a table needs by its own words is asked.
  if (absent?.near && !absent.bySubject) return true;
  return !isWorthALook(id, absent !== undefined || restsOnReadLayers(rule, remark, reading));
}

/** A finding that rests on a guess is never “must fix”, and in a table of one's own a look. Letters are facts; tags may be guesses. */
function standsOnGuesses({ needs }: Rule, { places }: Remark, reading: Reading): boolean {
  if (!needs?.includes('tags') || places.length === 0) return false;
  return places.every(
    ({ activityId }) => activityId && reading.row(activityId)?.activity.guesses !== undefined,
  );
}
