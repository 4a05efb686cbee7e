/** Roles that hold too much of the whole: one rule over a table. */

import { defineRule, type Remark, type Rule, type Threshold, thresholdOf } from '../../../findings/rule';
import { rolesOfParty } from '../../../incidents/vocabulary/parties';
import type { RoleId } from '../../../matrix/ids';
import type { Counter, Reading } from '../../../reading/reading';
import { moveWork } from '../../fixes/moveWork';
import { leaveOut, pushDown } from '../../fixes/pushDown';
import { isGroup } from '../../names/groups';
import { LEADS_MOST, leadsTeam } from '../../names/leaders';
import { counted, percent } from '../../names/words';
import { alwaysHeld, underCondition } from '../../ownership/alwaysHeld';
import { doersIn, loneDoer } from '../../ownership/doers';
import { isOfIncidents, isOwnTable } from '../../ownership/sides';
import { workingIn } from '../../scope/shape';
import { isShort, isTeamOfItsOwn } from '../../scope/shortTable';
import { exampleRows } from '../../tables/exampleRows';

const SHARE: Omit<Threshold, 'label' | 'value'> = { least: 0.1, most: 1, step: 0.01, unit: 'share' };
const COUNT: Omit<Threshold, 'label' | 'value'> = { least: 1, most: 100, step: 1, unit: 'count' };

/** Activities with an owner, be it under a condition: one with two of them is one. */
const owned: Counter = {
  tell(row, _, key) {
    if (row.owners.length > 0) key('owned');
  },
};

// Measured on 151 roles of published matrices: nine of ten roles own at most 44% of the rows and 95 of 100 at most 62%;
// nine of ten do at most 52%. The templates are held to the same limits. 65% is by judgement.
const accountable = defineRule({
  id: 'accountable-concentration',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'One role is accountable for most activities',
  why: 'Every decision waits for this one role. Some accountability can move to the roles that do the work.',
  source: 'RACI analysis, vertical: too many A; measured on published roles',
  remedy: 'Make the roles that do the work accountable for groups of activities.',
  needs: ['rows'],
  hides: ['leader-owns-leaf-work'],
  thresholds: {
    share: { ...SHARE, label: 'Share of owned activities that counts as a gap', value: 0.62 },
    look: { ...SHARE, label: 'Share of owned activities that is worth a look', value: 0.5 },
    least: { ...COUNT, label: 'Ignore roles accountable for fewer activities than', value: 5 },
  },
  flagged: [
    exampleRows('Chief | Ann | Bob', [10, 'A | R |'], [1, 'C | AR |'], [1, 'C |  | AR']),
    exampleRows('Chief | Ann | Bob', [26, 'A | R |'], [15, 'C | AR |'], [10, 'C |  | AR']),
    exampleRows('Chief | Ann | Bob', [31, 'A | R |'], [10, 'C | AR |'], [9, 'C |  | AR']),
    exampleRows('Chief | Ann | Bob', [15, 'A | R |'], [5, 'C | AR |'], [4, 'C |  | AR']),
    exampleRows('Chief | Ann | Bob', [5, 'A | R |'], [1, 'C | AR |'], [1, 'C |  | AR'], [5, ' | R | R']),
    exampleRows('Chief | Ann | Bob', [9, 'A | R |'], [1, 'A |  | R'], [2, 'C | AR |']),
    exampleRows('Chief | Ann | Bob | Eve', [12, 'AR | C | I | C']),
  ],
  accepted: [
    exampleRows('Chief | Ann | Bob', [12, 'AR | C | I']),
    exampleRows('Red team | Ann | Bob | Eve', [12, 'AR | C | I | C']),
    exampleRows('Chief | Ann | Bob', [6, 'A | R |'], [4, 'C | AR |'], [2, 'C |  | AR']),
    exampleRows('Chief | Ann | Bob', [10, 'A (over 10k) | R |'], [1, 'C | AR |'], [1, 'C |  | AR']),
    exampleRows('Chief | Ann | Bob', [4, 'A | R |'], [1, 'C | AR |'], [1, 'C |  | AR'], [6, ' | R | R']),
    exampleRows('Chief | Ann | Bob', [7, 'A | R |'], [1, 'A |  | R'], [2, 'C | AR |'], [2, ' | R | R']),
    exampleRows('Chief | Ann | Bob', [10, 'A | R |'], [2, 'C | AR |']),
    exampleRows(
      'Provider lead | Provider engineer | Customer owner | Customer user',
      [8, 'A | R | |'],
      [2, 'C | AR | |'],
      [1, 'C | | AR |'],
      [1, 'C | | | AR'],
    ),
  ],
  inputs: (reading) => [
    reading.tallies,
    reading.countsOf(underCondition),
    reading.countsOf(owned),
    isOwnTable(reading) && isOfIncidents(reading),
    isShort(reading) && isTeamOfItsOwn(reading),
  ],
  *check(reading): Iterable<Remark> {
    const short = isShort(reading);
    if (short && !isTeamOfItsOwn(reading)) return;
    const ownedBy = alwaysHeld('owns', reading);
    const held = reading.roles.map(({ id }) => ownedBy(id));
    // What is owned under a condition has an owner too, whose load it is now and then.
    const all = reading.roles.reduce((sum, { id }) => sum + (reading.tallies.get(id)?.owns ?? 0), 0);
    const activities = reading.countsOf(owned).get('owned') ?? 0;
    const owners = held.filter((count) => count > 0).length;
    const [share, look, least] = (['share', 'look', 'least'] as const).map((name) =>
      thresholdOf(accountable, name, reading),
    ) as [number, number, number];
    // Where only one or two answer for anything, one of them has most of it: that is a gap only from 80% on, and
    // where others do work.
    const most = owners < 3 || short ? ALMOST_ALL : look;
    const alone = loneDoer(reading);
    if (owners < 3 && !alone && doersIn(reading).length < 2) return;
    // A provider answers for what was bought from it, and who commands an incident for most of its steps.
    const sold = workingIn(reading).divided ? ALMOST_ALL : 0;
    const commanders = commandersIn(reading);
    for (const [place, { id, name }] of reading.roles.entries()) {
      const count = held[place] ?? 0;
      if (alone && (alone.id !== id || count < activities)) continue;
      if (count < least || count / all <= Math.max(most, commanders.has(id) ? ALMOST_ALL : sold)) continue;
      yield {
        about: id,
        message: `${name} is accountable for ${counted(count, 'activity', 'activities')}, ${percent(count / activities)} of all that have an owner.`,
        facts: 'most of it',
        ...(short || count / all <= (leadsTeam(name) ? Math.max(share, LEADS_MOST) : share)
          ? { severity: 'look' as const }
          : {}),
        places: [{ roleId: id }],
        fixes: (context) => pushDown(id, Math.floor(all * most), context),
      };
    }
  },
});

/** The share that two owners need before one of them has too much. */
const ALMOST_ALL = 0.8;

/** In a table of one's own about incidents: “Major Incident Manager”. */
function commandersIn(reading: Reading): ReadonlySet<RoleId> {
  const own = isOwnTable(reading) && isOfIncidents(reading);
  return new Set(own ? rolesOfParty(reading.roles, 'IC').map(({ id }) => id) : []);
}

const responsible = defineRule({
  id: 'responsible-concentration',
  group: 'classical',
  scope: 'matrix',
  severity: 'should',
  title: 'One role does most of the work',
  why: 'A role that does most of the work cannot keep up with all of it, and everything stops when it is away.',
  source: 'RACI analysis, vertical: too many R; measured on published roles',
  remedy: 'Move some activities to a role with less to do, split the role, or add people to it.',
  needs: ['rows-12'],
  thresholds: {
    share: {
      ...SHARE,
      label: 'Share of activities done by one role that counts as a gap (by judgement)',
      value: 0.65,
    },
    look: {
      ...SHARE,
      label: 'Share of activities done by one role that is worth a look',
      value: 0.52,
    },
  },
  flagged: [
    exampleRows('Chief | Ann | Bob', [9, 'A | R |'], [2, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann = Ann | Bob', [7, 'A | R |'], [4, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann | Bob', [21, 'A | R |'], [10, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann = Ann | Bob', [10, 'A | R |'], [8, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann = Ann | Bob', [13, 'A | R |'], [6, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann = Ann | Bob', [21, 'A | R |'], [10, 'A |  | R'], [1, 'AR | |']),
  ],
  accepted: [
    exampleRows('Chief | Ann | Bob', [7, 'A | R |'], [4, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann = Ann | Bob', [6, 'A | R |'], [5, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann | Bob', [9, 'A | R (by day) |'], [2, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Red team | Bob', [9, 'A | R |'], [2, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann | Bob', [13, 'A | R |'], [6, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann = Ann | Bob', [13, 'A | R |'], [11, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann = Ann, Bea | Bob', [10, 'A | R |'], [1, 'A |  | R'], [1, 'AR | |']),
    exampleRows('Chief | Ann | Bob', [9, 'A | R |'], [3, 'A |  | R']),
  ],
  inputs: (reading) => [reading.tallies, reading.countsOf(underCondition), reading.rows.length],
  *check(reading): Iterable<Remark> {
    const share = thresholdOf(responsible, 'share', reading);
    const look = thresholdOf(responsible, 'look', reading);
    // With one or two doers one of them does most of it.
    if (doersIn(reading).length < 3) return;
    const doneBy = alwaysHeld('does', reading);
    for (const { id, name, kind, holders } of reading.roles) {
      const count = doneBy(id);
      // However many stand behind it, there is at least one.
      if (count / reading.rows.length <= Math.min(share, look)) continue;
      // A team is measured per head.
      const heads = Math.max(1, Object.values(holders).filter((holder) => holder.part === 'holder').length);
      const held = count / reading.rows.length / heads;
      // Nobody knows yet how many stand behind it.
      const uncounted = Object.keys(holders).length === 0;
      if (isGroup(kind, name) || held <= (uncounted ? share : look)) continue;
      yield {
        about: id,
        message: `${name} is responsible for ${count} of ${counted(reading.rows.length, 'activity', 'activities')}, ${percent(count / reading.rows.length)}.`,
        facts: 'most of it',
        ...(uncounted || held <= share ? { severity: 'look' as const } : {}),
        places: [{ roleId: id }],
        fixes: (context) => moveWork(id, count - Math.floor(reading.rows.length * look * heads), context),
      };
    }
  },
});

const everywhere = defineRule({
  id: 'no-empty-cells-role',
  group: 'classical',
  scope: 'matrix',
  severity: 'look',
  title: 'One role is involved in almost everything',
  why: 'A role that appears in nearly every activity spends its time in meetings and updates.',
  source:
    'RACI analysis, vertical: no empty cells. True of most published matrices, so this rule is off by default',
  remedy: 'Remove the role where it is only informed. Inform it where it is only consulted.',
  offByDefault: true,
  needs: ['rows-12'],
  thresholds: {
    share: { ...SHARE, label: 'Highest share of activities a role may be involved in', value: 0.9 },
  },
  flagged: [
    exampleRows('Chief | Ann | Bob | Eve', [11, 'A | R | I |'], [1, 'A |  |  | R']),
    exampleRows('Chief | Ann | Bob | Eve', [18, 'A | R |  |'], [2, ' |  | A | R']),
  ],
  accepted: [
    exampleRows('Chief | Ann | Bob | Eve', [17, 'A | R |  |'], [2, ' |  | A | R']),
    exampleRows('Chief | Ann | Bob', [12, 'A | R | I']),
    exampleRows('Chief | Ann | Bob | Eve', [6, 'A (over 10k) | R |  |'], [6, 'A (over 10k) |  | R |']),
    exampleRows('Chief | Ann | Bob | Eve', [6, 'A | R |  | I'], [2, ' | AR |  | I'], [4, ' |  | AR |']),
  ],
  inputs: (reading) => [reading.tallies, reading.rows.length, reading.countsOf(underCondition)],
  *check(reading): Iterable<Remark> {
    if (reading.roles.length <= 3) return;
    const most = Math.ceil(reading.rows.length * thresholdOf(everywhere, 'share', reading));
    const heldBy = alwaysHeld('involved', reading);
    for (const { id, name } of reading.roles) {
      const count = heldBy(id);
      if (count < most) continue;
      yield {
        about: id,
        message: `${name} is involved in ${counted(count, 'activity', 'activities')} of ${reading.rows.length} activities.`,
        facts: 'almost everything',
        places: [{ roleId: id }],
        fixes: (context) => leaveOut(id, count - most + 1, context),
      };
    }
  },
});

export default [accountable, responsible, everywhere] satisfies readonly Rule[];
