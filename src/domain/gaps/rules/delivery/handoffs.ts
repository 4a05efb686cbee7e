/** Hand-offs between layers: each with two sides, and none missing between stages. */
import { edits } from '../../../edits/edit';
import { setActivityFields } from '../../../edits/setActivityFields';
import { defineRule, type Fix, type FixContext, type Rule } from '../../../findings/rule';
import type { Layer } from '../../../matrix/vocabulary';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addLayer, addRole, rolesOf } from '../../fixes/addLayer';
import { whoGets } from '../../fixes/outcomes';
import { listed, rowName, startLower } from '../../names/words';
import { carries, only, takesPart } from '../../ownership/ownership';
import { bothTakePart, isOwnTable, layersLike } from '../../ownership/sides';

const HANDS_OVER = /^ai-blueprint-handoff$/;

/** The sides of a hand-off that have no part in it: the giver must carry it, the receiver at least be asked. */
function missingSides(row: Row, reading: Reading): readonly { layer: Layer; gives: boolean }[] {
  const { fromLayer, toLayer } = row.activity;
  const gone: { layer: Layer; gives: boolean }[] = [];
  if (fromLayer && !carries(row, layersLike(fromLayer), reading))
    gone.push({ layer: fromLayer, gives: true });
  if (toLayer && !takesPart(row, layersLike(toLayer), reading)) gone.push({ layer: toLayer, gives: false });
  return gone;
}

const oneSided = defineRule({
  id: 'handoff-one-sided',
  group: 'delivery',
  scope: 'activity',
  severity: 'must',
  title: 'A handoff has only one side',
  why: 'When only one side is named, each team assumes that the other has the work.',
  source:
    '“Cloud architect and software engineer”: handoffs happen wherever responsibility moves between layers; AWS OPS02-BP06',
  remedy: 'Name both sides: one role hands over, the other accepts.',
  needs: ['layers'],
  flagged: [
    `
                                                                   | Architect @platform | Engineer @application
    Hand over the pipeline !handoff [fromLayer=platform; toLayer=application] | AR       | I`,
  ],
  accepted: [
    `
                                                                   | Architect @platform | Engineer @application
    Hand over the pipeline !handoff [fromLayer=platform; toLayer=application] | AR       | R`,
  ],
  among: (reading) => reading.ofKind('handoff'),
  *check(row, reading) {
    if (row.activity.kind !== 'handoff') return;
    const gone = missingSides(row, reading);
    if (gone.length === 0) return;
    const { id } = row.activity;
    const sides = listed(gone.map(({ layer, gives }) => `${layer}, which ${gives ? 'gives' : 'takes'}`));
    yield {
      about: id,
      message: `${rowName(row)} names no role from ${sides}.`,
      facts: gone.map(({ layer }) => layer).join(),
      places: [{ activityId: id }],
      fixes: (context) => {
        const parts = gone.map(({ layer, gives }) =>
          addLayer(id, layersLike(layer), context, gives ? 'does' : 'advises').slice(0, 1),
        );
        return atOnce(parts.flat(), row);
      },
    };
  },
});

function absentSides(row: Row, reading: Reading) {
  return (['ai-architecture', 'ai-engineering'] as const).filter(
    (layer) => !takesPart(row, only(layer), reading) && reading.roles.some((role) => role.layer === layer),
  );
}

/** Both sides are brought in by one fix: "Make Architect responsible and consult Engineer". */
function atOnce(parts: readonly Fix[], row: Row): readonly Fix[] {
  if (parts.length < 2) return parts;
  const edit = edits(
    `add both sides to ${rowName(row)}`,
    parts.map((part) => part.edit),
  );
  return [{ label: listed(parts.map(({ label }, at) => (at === 0 ? label : startLower(label)))), edit }];
}

const blueprint = defineRule({
  id: 'ai-blueprint-one-sided',
  group: 'delivery',
  scope: 'activity',
  severity: 'must',
  title: 'An AI blueprint has only one side',
  why: 'If nobody receives the blueprint, it is not built. If nobody hands it over, something else is built.',
  source: '“AI engineer and AI architect”: architects create the blueprint that engineers implement',
  remedy: 'Name the architect who hands it over and the engineer who receives it.',
  needs: ['layers'],
  hides: ['handoff-one-sided'],
  flagged: [
    `
                                            | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Hand the blueprint over !handoff <ai-blueprint-handoff> | AR            | I`,
  ],
  accepted: [
    `
                                            | AI Architect @ai-architecture | AI Engineer @ai-engineering
    Hand the blueprint over !handoff <ai-blueprint-handoff> | AR            | C`,
  ],
  among: (reading) => reading.ofKind('handoff'),
  *check(row, reading) {
    const { id, kind, origin, fromLayer, toLayer } = row.activity;
    const known =
      HANDS_OVER.test(origin ?? '') || (fromLayer === 'ai-architecture' && toLayer === 'ai-engineering');
    if (kind !== 'handoff' || !known) return;
    const sides = absentSides(row, reading);
    if (sides.length === 0) return;
    yield {
      about: id,
      message: `${rowName(row)} names no role from ${listed(sides)}.`,
      facts: sides.join(),
      places: [{ activityId: id }],
      fixes: (context) => {
        const parts = sides.map((layer) => addLayer(id, [layer], context, 'advises').slice(0, 1));
        return atOnce(parts.flat(), row);
      },
    };
  },
});

/** Kept up to date row by row: at each edit only these are looked at, and not all hand-offs of a large matrix. */
const withoutSides: Choice = {
  holds(row, basis) {
    const { kind, fromLayer, toLayer } = row.activity;
    if (kind !== 'handoff' || (fromLayer && toLayer) || !row.involved.every(basis.layerOf)) return false;
    // Where both sides take part already, the direction would change nothing.
    return !bothTakePart(row, basis);
  },
};

const undefinedSide = defineRule({
  id: 'handoff-side-undefined',
  group: 'delivery',
  // Of the matrix, for whether a table is one's own is no fact of a row.
  scope: 'matrix',
  severity: 'look',
  title: 'A handoff does not say which layers it connects',
  why: 'Without both layers, nobody can tell whether the handoff is complete.',
  source:
    '“Cloud architect and software engineer”: handoffs occur wherever responsibility moves between layers',
  remedy: 'Set the layer it comes from and the layer it goes to.',
  flagged: [
    `
                                       | Architect @platform | Engineer @application | Manager @leadership
    Hand over the pipeline !handoff    | AR                  |                       | I`,
    `
                                       | Architect @platform | Engineer @application | Manager @leadership
    Hand over the pipeline !handoff [fromLayer=platform] | AR |                      | I`,
    `
                                       | Architect @platform | Engineer @application | Manager @leadership
    Hand over the pipeline !handoff [toLayer=application] | AR |                     | I`,
  ],
  accepted: [
    `
                                       | Architect @platform | Engineer @application | Manager @leadership
    Hand over the pipeline !handoff [fromLayer=platform; toLayer=application] | AR | R | I`,
    `
                                       | Architect @platform | Engineer @application | Manager @leadership
    Hand over the pipeline !handoff    | AR                  | R                     | I`,
    `
                                       | Architect @platform | Engineer @application | Manager @leadership
    Hand over the pipeline             | AR                  |                       | I`,
  ],
  inputs: (reading) => [reading.chosenBy(withoutSides)],
  *check(reading) {
    for (const row of reading.chosenBy(withoutSides)) {
      if (!areLayersSaid(row, reading)) continue;
      const { id, fromLayer, toLayer } = row.activity;
      yield {
        about: id,
        message: `${rowName(row)} does not say which layer hands over and which receives.`,
        facts: `${fromLayer ?? ''} ${toLayer ?? ''}`,
        places: [{ activityId: id }],
        fixes: (context) => directions(row, context),
      };
    }
  },
});

/**
 * In a table of one's own layers are read from the names of roles, and “hand over to a human” is no hand-over between
 * layers.
 */
function areLayersSaid({ activity, involved }: Row, reading: Reading): boolean {
  const said = activity.origin ?? activity.fromLayer ?? activity.toLayer;
  return said !== undefined || !isOwnTable(reading) || involved.some((id) => reading.role(id)?.origin);
}

function directions(row: Row, context: FixContext): readonly Fix[] {
  const { reading } = context;
  const { id } = row.activity;
  const from = row.activity.fromLayer ?? layerOfFirst([...row.owners, ...row.doers], reading) ?? 'platform';
  const others = ['platform', 'application', 'ai-engineering', 'product'] as const;
  const targets = row.activity.toLayer ? [row.activity.toLayer] : others.filter((layer) => layer !== from);
  return targets
    .filter((layer) => reading.roles.some((role) => role.layer === layer))
    .map((to) => {
      const fields = setActivityFields(reading.matrix, [id], { fromLayer: from, toLayer: to });
      const taken = takesPart(row, layersLike(to), reading);
      const takers = taken ? [] : rolesOf(layersLike(to), reading).slice(0, 1);
      const adding = takers.map((roleId) => addRole(id, roleId, reading).edit);
      return {
        label: `From ${from} to ${to}`,
        ...whoGets({ advises: takers }, reading),
        edit: edits(fields.label, [fields, ...adding]),
      };
    });
}

function layerOfFirst(roles: Row['owners'], reading: Reading): Layer | undefined {
  const [first] = roles;
  return first ? reading.layerOf(first) : undefined;
}

export default [oneSided, blueprint, undefinedSide] satisfies readonly Rule[];
