import { defineRule, type Remark } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import { onceForRoles } from '../../../reading/ofRoles';
import type { Choice, Reading } from '../../../reading/reading';
import { keepOneOwner } from '../../fixes/cells';
import { leftWith, whoGets } from '../../fixes/outcomes';
import { decidesDesign } from '../../names/leaders';
import { counted, rolesListed, rowsListed } from '../../names/words';

const LEAST_DONE = 3;
const LEAST_DECISIONS = 3;

const decisions: Choice = {
  holds: ({ activity }) => activity.kind === 'decision' && activity.concerns.includes('architecture'),
};

/** The roles of which a decision is expected. */
const titled = onceForRoles((roles) =>
  roles.flatMap(({ id, name, layer }) => (layer && decidesDesign(name) ? [{ id, name, layer }] : [])),
);

function done({ tallies }: Reading, id: RoleId): number {
  return tallies.get(id)?.does ?? 0;
}

export default defineRule({
  id: 'title-without-decisions',
  group: 'delivery',
  scope: 'matrix',
  severity: 'look',
  title: 'A title promises more than the role decides',
  why: 'People go to an architect for decisions. An architect who decides nothing cannot make them.',
  source: 'AI architect article: title inflation',
  remedy: 'Give the decisions to the role with the title, or the title to the role that decides.',
  needs: ['tags', 'rows-12'],
  byLayers: true,
  flagged: [example('R  | A')],
  accepted: [example('AR | C')],
  inputs: (reading) => [
    reading.chosenBy(decisions),
    ...titled(reading.roles).map(({ id }) => done(reading, id)),
  ],
  *check(reading): Iterable<Remark> {
    const rows = reading.chosenBy(decisions);
    for (const { id, name, layer } of titled(reading.roles)) {
      const does = done(reading, id);
      if (does < LEAST_DONE) continue;
      const ofLayer = rows.filter((row) => row.owners.some((owner) => reading.layerOf(owner) === layer));
      if (ofLayer.length < LEAST_DECISIONS || ofLayer.some((row) => row.owners.includes(id))) continue;
      const its = ofLayer.filter((row) => row.doers.includes(id));
      const others = [...new Set(ofLayer.flatMap((row) => row.owners))];
      yield {
        about: id,
        message: `${name} is responsible for ${counted(does, 'activity', 'activities')} and accountable for none of the ${ofLayer.length} architecture decisions. ${rolesListed(others, reading)} ${others.length === 1 ? 'is' : 'are'}: ${rowsListed(ofLayer)}.`,
        facts: 'no decisions',
        concern: 'architecture',
        causes: [`title:${id}`],
        places: [{ roleId: id }, ...ofLayer.map(({ activity }) => ({ activityId: activity.id }))],
        fixes: (context) =>
          its.length === 0
            ? []
            : [
                {
                  label: `Make ${name} accountable for the ${counted(its.length, 'decision')} it is responsible for`,
                  ...whoGets(
                    leftWith(its.flatMap((row) => row.owners.map((from) => ({ row, from })))),
                    context.reading,
                  ),
                  edit: {
                    label: `make ${name} accountable for ${counted(its.length, 'decision')}`,
                    apply(draft) {
                      for (const row of its) keepOneOwner(draft, row.activity.id, id, row.owners, 'advises');
                    },
                  },
                },
              ],
      };
    }
  },
});

function example(letters: string): string {
  const decided = ['networks', 'regions', 'databases'].map(
    (what) => `Choose ${what} #architecture !decision | ${letters} | C`,
  );
  const written = Array.from({ length: 9 }, (_, at) => `Write part ${at + 1} #delivery | I | | AR`);
  return [
    '| Cloud Architect @platform | Platform Manager @platform | Engineer @application',
    ...decided,
    ...written,
  ].join('\n');
}
