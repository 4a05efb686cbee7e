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
import { APPLICATION, isOwnTable, PLATFORM } from '../../ownership/sides';
import { stageOf } from '../../ownership/stages';
import { scopeOf } from '../../scope/matrixScope';

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
  byLayers: true,
  flagged: [
    `
    settings: shipped=build
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
    `
                  | Architect @platform | Engineer @application
    ## Networks
    Draw networks | AR                  | C
    ## Code
    Write code    | C                   | AR`,
  ],
  inputs: (reading) => [reading.countsOf(led), reading.ofKind('handoff'), scopeOf(reading).shape],
  *check(reading): Iterable<Remark> {
    const all = [...unjoined(reading)];
    // Within one product team everyone hears what is decided; between platform and application two teams meet.
    const keeps = keepsHandOffs(reading);
    const open = keeps ? all : all.filter(({ here, next }) => isBetweenSides(here, next));
    const [first] = open;
    if (open.length < 2 && isOwnTable(reading) && !keeps) return;
    // A table that keeps no hand-offs at all is told so once.
    if (first && !keeps) {
      if (scopeOf(reading).shape !== 'delivery') return;
      yield {
        about: '',
        message: `${joined(open)} and no activity that we recognise hands one over to the next.`,
        severity: 'look',
        facts: open.map(({ here, next }) => `${here.layer} ${next.layer}`).join(),
        places: open.map(({ here }) => ({ sectionId: here.stage.id })),
        fixes: (context) => [handOver(first.here, first.next, context)],
      };
      return;
    }
    for (const { here, next } of open) {
      yield {
        about: `${here.stage.id}/${next.stage.id}`,
        message: `The ${here.layer} layer leads ${quoted(here.stage.name)} and the ${next.layer} layer leads ${quoted(next.stage.name)}, but there is no handoff between them.`,
        facts: `${here.layer} ${next.layer}`,
        ...(isOwnTable(reading) ? { severity: 'look' as const } : {}),
        places: [{ sectionId: here.stage.id }, { sectionId: next.stage.id }],
        fixes: (context) => [handOver(here, next, context)],
      };
    }
  },
});

/** Stages that one layer leads and the next another, with nothing that joins them. */
function* unjoined(reading: Reading): Iterable<{ readonly here: Led; readonly next: Led }> {
  // Other headings than those of the life cycle follow one another in no order.
  const leading = reading.sections.flatMap((stage) => {
    const layer = stageOf(stage) ? leadingLayer(stage.id, reading) : undefined;
    return layer ? [{ stage, layer }] : [];
  });
  for (const [at, here] of leading.entries()) {
    const next = leading[at + 1];
    // Operations end the life cycle: a stage after them begins another.
    if (!next || stageOf(here.stage) === 'operations') continue;
    if (next.layer !== here.layer && !isHandedOver(here.layer, next.layer, reading)) yield { here, next };
  }
}

function isBetweenSides(here: Led, next: Led): boolean {
  const sides = [here, next].map(({ layer }) =>
    [PLATFORM, APPLICATION].findIndex((side) => side.includes(layer)),
  );
  return !sides.includes(-1) && sides[0] !== sides[1];
}

function keepsHandOffs(reading: Reading): boolean {
  return reading.ofKind('handoff').length > 0 || reading.sections.some(({ origin }) => origin);
}

function joined(open: readonly { readonly here: Led; readonly next: Led }[]): string {
  return open
    .map(
      ({ here, next }) =>
        `${quoted(here.stage.name)} is led by ${here.layer} and ${quoted(next.stage.name)} by ${next.layer},`,
    )
    .join(' ');
}

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
