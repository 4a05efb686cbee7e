import { defineRule, type FixContext, type Remark } from '../../../findings/rule';
import type { SectionId } from '../../../matrix/ids';
import type { Section } from '../../../matrix/matrix';
import type { Layer } from '../../../matrix/vocabulary';
import type { Counter, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addPlainRow } from '../../fixes/addPlainRow';
import { addReferenceRow } from '../../fixes/addRow';
import { quoted } from '../../names/words';
import { only, takesPart } from '../../ownership/ownership';
import { stageOf } from '../../ownership/stages';

/** Owners per stage and layer: `<section> <layer>`. */
const led: Counter = {
  tell({ activity, owners }, basis, key) {
    for (const id of owners) {
      const layer = basis.layerOf(id);
      if (layer) key(`${activity.sectionId} ${layer}`);
    }
  },
};

export default defineRule({
  id: 'handoff-missing',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'A stage ends without a handoff',
  why: 'When another layer leads the next stage, work that is not handed over on purpose gets lost.',
  source:
    '“Cloud architect and software engineer”: handoffs happen wherever responsibility moves between layers',
  remedy: 'Add the handoff and name who gives and who receives.',
  needs: ['tags', 'layers'],
  flagged: [
    `
                  | Architect @platform | Engineer @application
    ## Design
    Draw networks | AR                  | C
    ## Build
    Write code    | C                   | AR`,
  ],
  accepted: [
    `
                  | Architect @platform | Engineer @application
    ## Design
    Draw networks | AR                  | C
    ## Build
    Write code    | C                   | AR
    ## Hand-offs (area)
    Hand the design over !handoff [fromLayer=platform; toLayer=application] | AR | R`,
  ],
  inputs: (reading) => [reading.countsOf(led), reading.ofKind('handoff')],
  *check(reading): Iterable<Remark> {
    const stages = reading.sections.filter((section) => section.kind === 'stage');
    const leading = stages.flatMap((stage) => {
      const layer = leadingLayer(stage.id, reading);
      return layer ? [{ stage, layer }] : [];
    });
    for (const [at, here] of leading.entries()) {
      const next = leading[at + 1];
      // Operations end the life cycle: a stage behind them begins another.
      if (stageOf(here.stage) === 'operations') continue;
      if (!next || next.layer === here.layer || isHandedOver(here.layer, next.layer, reading)) continue;
      yield {
        about: `${here.stage.id}/${next.stage.id}`,
        message: `The ${here.layer} layer leads ${quoted(here.stage.name)} and the ${next.layer} layer leads ${quoted(next.stage.name)}, but there is no handoff between them.`,
        facts: `${here.layer} ${next.layer}`,
        places: [{ sectionId: here.stage.id }, { sectionId: next.stage.id }],
        fixes: (context) => [handOver(here, next, context)],
      };
    }
  },
});

/** The layer that answers for most of a stage; the first of the closed list where two draw. */
function leadingLayer(id: SectionId, reading: Reading): Layer | undefined {
  const counts = reading.countsOf(led);
  let best: { layer: Layer; count: number } | undefined;
  for (const layer of new Set(reading.roles.map((role) => role.layer))) {
    const count = layer ? (counts.get(`${id} ${layer}`) ?? 0) : 0;
    if (layer && count > (best?.count ?? 0)) best = { layer, count };
  }
  return best?.layer;
}

function isHandedOver(one: Layer, other: Layer, reading: Reading): boolean {
  const joins = ({ activity: { fromLayer, toLayer } }: Row) =>
    (fromLayer === one && toLayer === other) || (fromLayer === other && toLayer === one);
  return reading
    .ofKind('handoff')
    .some(
      (row) => joins(row) || (takesPart(row, only(one), reading) && takesPart(row, only(other), reading)),
    );
}

interface Led {
  readonly stage: Section;
  readonly layer: Layer;
}

function handOver(here: Led, next: Led, context: FixContext) {
  const known = `${here.layer} ${next.layer}`;
  if (known === 'platform application') return addReferenceRow('ho-pipeline-change', context);
  if (known === 'application platform') return addReferenceRow('ho-service-onboarding', context);
  return addPlainRow(
    {
      name: `Hand over from ${here.stage.name} to ${next.stage.name}`,
      kind: 'handoff',
      concerns: ['handoff'],
      fromLayer: here.layer,
      toLayer: next.layer,
      sectionId: next.stage.id,
      ownerLayer: here.layer,
      doerLayers: [here.layer, next.layer],
    },
    context,
  );
}
