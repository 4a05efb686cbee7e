import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import type { Reading } from '../../../reading/reading';
import { percent } from '../../names/words';
import { type LikeColumns, likeColumns } from '../../ownership/likeColumns';
import { sampleOf } from '../../ownership/sample';
import { takingTurns } from '../../ownership/takingTurns';

const rule = defineRule({
  id: 'interchangeable-titles',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'Two roles look the same',
  why: 'When two titles mean the same thing, nobody knows which role is meant.',
  source:
    '“Cloud architect and software engineer”: titles used interchangeably; architect and engineer are not the same',
  remedy: 'Say what makes the two roles different. If nothing does, merge them in the details of a role.',
  thresholds: {
    share: {
      label: 'Share of activities with the same letters',
      value: 0.9,
      least: 0.5,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
    rows: {
      label: 'Activities in which either role is involved',
      value: 10,
      least: 3,
      most: 100,
      step: 1,
      unit: 'count',
    },
  },
  flagged: [twins('C'), alike(9, 1), alike(10, 0)],
  accepted: [twins('AR'), alike(12, 2), alike(9, 0)],
  inputs: (reading) => [sampleOf(reading)],
  *check(reading): Iterable<Remark | undefined> {
    const least = thresholdOf(rule, 'rows', reading);
    const roles = reading.roles.map(({ id }) => id);
    for (const pair of likeColumns(roles, sampleOf(reading), thresholdOf(rule, 'share', reading))) {
      if (!pair) yield undefined;
      else if (pair.rows >= least && !areApart(pair, reading)) yield* remarkOf(pair, reading);
    }
    yield* inTurn(reading);
  },
});

export default rule;

/** To merge them would throw away whatever makes the two differ, which no letter says. */
const onlyAPersonKnows = () => [];

function* inTurn(reading: Reading): Iterable<Remark> {
  const pairs = takingTurns(sampleOf(reading), reading);
  const several = new Set(pairs.flatMap(({ one, other }) => [one.id, other.id])).size > 2;
  for (const { one, other, rows } of pairs) {
    yield {
      about: `${[one.id, other.id].sort().join('/')}/turns`,
      title: 'Two titles take turns in the same work',
      message: `${one.name} and ${other.name} take turns in ${rows.length} activities of the same kind. Say what makes the two different, or merge them.`,
      facts: 'in turn',
      // Of three titles nobody could name the one for a new activity.
      ...(several ? { severity: 'should' as const } : {}),
      causes: [`titles:${one.id}/${other.id}`],
      places: [{ roleId: one.id }, { roleId: other.id }],
      fixes: onlyAPersonKnows,
    };
  }
}

/** Twelve rows in which two roles hold the same, but for what the second holds in six of them. */
function twins(second: string): string {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `Do part ${at + 1} | C | ${at < 6 ? second : 'C'} | ${at < 6 && second === 'AR' ? '' : 'AR'}`,
  );
  return [' | Architect | Engineer | Lead', ...rows].join('\n');
}

/** Rows in which two roles hold the same, then rows in which they do not. */
function alike(same: number, different: number): string {
  const rows = Array.from(
    { length: same + different },
    (_, at) => `Do part ${at + 1} | C | ${at < same ? 'C' : 'I'} | AR`,
  );
  return [' | Architect | Engineer | Lead', ...rows].join('\n');
}

/** What a person works with, which sets two titles apart that do the same for each. */
const CRAFT =
  /\b(ios|android|web|mobile|front.?end|back.?end|full.?stack|desktop|embedded|windows|linux|mac|java|kotlin|swift|python|php|\.net|sap|oracle|hardware|firmware|region|north|south|east|west|emea|apac|[a-z]{2,3} team|squad \w+|team \w+)\b/gi;

function areApart({ one, other }: LikeColumns, reading: Reading): boolean {
  const crafts = [one, other].map((id) => (reading.role(id)?.name.match(CRAFT) ?? []).join().toLowerCase());
  return crafts[0] !== crafts[1];
}

function* remarkOf({ one, other, share }: LikeColumns, reading: Reading): Iterable<Remark> {
  const [kept, gone] = [reading.role(one), reading.role(other)];
  if (!kept || !gone) return;
  yield {
    about: [one, other].sort().join('/'),
    message: `${kept.name} and ${gone.name} have the same letters in ${percent(share)} of the activities that involve either of them.`,
    facts: 'alike',
    places: [{ roleId: one }, { roleId: other }],
    fixes: onlyAPersonKnows,
  };
}
