import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import type { Choice } from '../../../reading/reading';
import { changeMeaning } from '../../fixes/cells';
import { whoGets } from '../../fixes/outcomes';
import { counted, percent, rolesListed } from '../../names/words';
import { ofLayers } from '../../ownership/ownership';
import { hasBothSides, layersOfSide } from '../../ownership/sides';

/** What applications do: activities and decisions about delivery. */
const applicationWork: Choice = {
  holds: (row, basis) =>
    row.activity.concerns.includes('delivery') &&
    (row.activity.kind === 'activity' || row.activity.kind === 'decision') &&
    ofLayers(row.doers, layersOfSide('application'), basis),
};

const rule = defineRule({
  id: 'standards-slow-delivery',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Feature work waits for the platform',
  why: 'Work that one side does and the other side is accountable for waits for a meeting at every step.',
  source:
    '“Cloud architect and software engineer”, pitfalls: platform standards that slow down feature delivery',
  remedy: 'Let applications be accountable for what they do, and tell the platform instead of asking it.',
  needs: ['tags', 'layers'],
  byLayers: true,
  thresholds: {
    owned: {
      label: 'Share of application work that the platform may be accountable for (by judgement)',
      value: 0.3,
      least: 0.05,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
    asked: {
      label: 'Share of application work in which the platform may have to be asked (by judgement)',
      value: 0.75,
      least: 0.1,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
    rows: { label: 'Activities that applications do', value: 8, least: 3, most: 100, step: 1, unit: 'count' },
  },
  flagged: [work(4, 'A | R'), work(7, 'C | AR'), work(3, 'A | R', 10), work(6, 'C | AR')],
  accepted: [work(2, 'A | R'), work(7, 'C | AR', 10), work(4, 'A | R', 7)],
  inputs: (reading) => [reading.chosenBy(applicationWork)],
  *check(reading): Iterable<Remark> {
    const rows = reading.chosenBy(applicationWork);
    if (rows.length < thresholdOf(rule, 'rows', reading) || !hasBothSides(reading)) return;
    const platform = layersOfSide('platform');
    const owned = rows.filter((row) => ofLayers(row.owners, platform, reading));
    const asked = rows.filter((row) => !owned.includes(row) && ofLayers(row.advisers, platform, reading));
    const owners = [...new Set(owned.flatMap((row) => row.owners))];
    if (owned.length >= thresholdOf(rule, 'owned', reading) * rows.length) {
      yield {
        about: 'owned',
        message: `${rolesListed(owners, reading)} ${owners.length === 1 ? 'is' : 'are'} accountable for ${owned.length} of ${counted(rows.length, 'activity', 'activities')} that applications do.`,
        facts: 'owned',
        concern: 'delivery',
        causes: ['standards:owned'],
        places: owned.map(({ activity }) => ({ activityId: activity.id })),
        fixes: () => [],
      };
    }
    if (asked.length >= thresholdOf(rule, 'asked', reading) * rows.length) {
      yield {
        about: 'asked',
        title: 'The platform is consulted on almost all feature work',
        message: `The platform must be asked in ${percent(asked.length / rows.length)} of the ${rows.length} activities that applications do.`,
        facts: 'asked',
        severity: 'look',
        concern: 'delivery',
        causes: ['standards:asked'],
        places: asked.map(({ activity }) => ({ activityId: activity.id })),
        fixes: ({ reading: now }) => [
          {
            label: `Tell the platform instead of asking it in ${counted(asked.length, 'activity', 'activities')}`,
            ...whoGets(
              {
                hears: asked.flatMap(({ advisers }) =>
                  advisers.filter((id) => platform.includes(now.layerOf(id) ?? 'business')),
                ),
              },
              now,
            ),
            edit: {
              label: 'tell the platform instead of asking it',
              apply(draft) {
                for (const { activity, advisers } of asked) {
                  for (const id of advisers) {
                    if (platform.includes(now.layerOf(id) ?? 'business'))
                      changeMeaning(activity.id, id, 'advises', 'hears').apply(draft);
                  }
                }
              },
            },
          },
        ],
      };
    }
  },
});

export default rule;

/** Rows of application work, of which some hold other letters than those of their doer. */
function work(count: number, letters: string, all = 8): string {
  const rows = Array.from(
    { length: all },
    (_, at) => `Build part ${at + 1} #delivery | ${at < count ? letters : 'I | AR'}`,
  );
  return ['| Architect @platform | Engineer @application', ...rows].join('\n');
}
