/** Separation of duties: one rule over a table of pairs. */

import { defineRule, type Remark } from '../../../findings/rule';
import type { Person } from '../../../matrix/matrix';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { answerElsewhere } from '../../fixes/otherPerson';
import { rowName } from '../../names/words';
import { doersBehind, onlyPerson, ownersBehind, rowsBy } from '../../ownership/staffing';
import { SEPARATION_PAIRS, type SeparationPair, type Side } from '../../tables/separationPairs';

export default SEPARATION_PAIRS.map((pair) => {
  const [first, second] = pair.sides.map(choiceOf) as [Choice, Choice];
  const { id, severity, title, why, source, remedy, flagged, accepted } = pair;
  return defineRule({
    ...{ id, severity, title, why, source, remedy, flagged, accepted },
    group: 'people',
    scope: 'matrix',
    needs: ['people'],
    lighterWhenSmall: true,
    inputs: (reading) => [reading.chosenBy(first), reading.chosenBy(second)],
    check: (reading) => overlaps(pair, reading.chosenBy(first), reading.chosenBy(second), reading),
  });
});

/** Rows of the side that rest on one person; rows of several are separate enough. */
function choiceOf(side: Side): Choice {
  return { holds: (row, reading) => isMeant(side, row) && personOn(side, row, reading) !== undefined };
}

function isMeant({ origins, duties, words }: Side, { activity }: Row): boolean {
  if (activity.origin !== undefined && origins?.includes(activity.origin)) return true;
  if (activity.duties?.some((duty) => duties?.includes(duty))) return true;
  return words?.test(activity.name) ?? false;
}

function personOn({ who }: Side, row: Row, reading: Reading): Person | undefined {
  if (who === 'owners') return onlyPerson([ownersBehind(row, reading)]);
  if (who === 'doers') return onlyPerson([doersBehind(row, reading)]);
  // One is accountable and another responsible, so there are two people, unless the work rests on one.
  return onlyPerson([ownersBehind(row, reading), doersBehind(row, reading)]);
}

function* overlaps(
  pair: SeparationPair,
  firsts: readonly Row[],
  seconds: readonly Row[],
  reading: Reading,
): Iterable<Remark> {
  const [side, other] = pair.sides;
  const byPerson = rowsBy(seconds, (row) => personOn(other, row, reading));
  for (const [person, rows] of rowsBy(firsts, (row) => personOn(side, row, reading))) {
    const [one] = rows;
    const second = (byPerson.get(person) ?? []).find((row) => !rows.includes(row) && sameScope(rows, row));
    if (!one || !second) continue;
    yield {
      about: person.id,
      message: `${person.name} alone ${pair.first} (${rowName(one)}) and ${pair.second} (${rowName(second)}).`,
      ...(pair.mustWhenRegulated && isRegulated(reading) ? { severity: 'must' as const } : {}),
      causes: [`${one.activity.id}/${second.activity.id}`],
      places: [one, second].map(({ activity }) => ({ activityId: activity.id, personId: person.id })),
      fixes: (context) => answerElsewhere(second, person, context),
    };
  }
}

function sameScope(rows: readonly Row[], { activity: { scope } }: Row): boolean {
  return rows.some(({ activity }) => !activity.scope || !scope || activity.scope === scope);
}

function isRegulated({ settings }: Reading): boolean {
  return settings.watchedConcerns.includes('compliance') || settings.mandatoryFrameworks.length > 0;
}
