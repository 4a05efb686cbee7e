import { defineRule, type Remark, thresholdOf } from '../../../findings/rule';
import type { RoleId } from '../../../matrix/ids';
import type { Layer } from '../../../matrix/vocabulary';
import type { Choice, Counter, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addLayer } from '../../fixes/addLayer';
import { counted, percent, rowName } from '../../names/words';
import { always } from '../../ownership/ownership';
import { hasLayer } from '../../ownership/sides';
import { scopeOf } from '../../scope/matrixScope';

const MEANT_FOR: readonly Layer[] = ['product', 'business'];
const LAYERS_IN_USE = 3;
const LEAST_AI = 5;

/** Rows of which every role is of one layer. */
const alone: Counter = {
  tell(row, basis, key) {
    if (row.involvedCount === 0) return;
    key('all');
    if (!areApart(row, basis) && isOfOneLayer(always(row, row.involved), basis)) key('alone');
  },
};

/** In nearly every row those who carry it are of two layers already, which is told without a look at each cell. */
function areApart({ activity, owners, doers }: Row, { layerOf }: Reading): boolean {
  const first = owners[0] ?? doers[0];
  if (first === undefined || activity.conditions !== undefined) return false;
  const layer = layerOf(first) ?? first;
  const isOther = (id: RoleId) => (layerOf(id) ?? id) !== layer;
  return owners.some(isOther) || doers.some(isOther);
}

function isOfOneLayer(roleIds: readonly RoleId[], { layerOf }: Reading): boolean {
  const [first] = roleIds;
  if (first === undefined) return false;
  const layer = layerOf(first) ?? first;
  return roleIds.every((id) => (layerOf(id) ?? id) === layer);
}

/** What shapes the AI: its architecture and what it is built from. */
const shaping: Choice = {
  holds: ({ activity: { concerns, origin, kind } }) =>
    (kind === 'activity' || kind === 'decision') &&
    concerns.includes('architecture') &&
    (concerns.some((concern) => concern.startsWith('ai-')) || /^aix?-/.test(origin ?? '')),
};

const rule = defineRule({
  id: 'work-in-silos',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Layers work in silos',
  why: 'Work that one layer does alone fits the needs of that layer. Whether it fits the product only shows at the end.',
  source: '“AI architect and software engineer”: cross-functional integration, no silos; limits by judgement',
  remedy: 'Consult or inform the layer that has to live with the result.',
  needs: ['tags', 'rows-12', 'layers'],
  byLayers: true,
  thresholds: {
    share: {
      label: 'Share of activities of one layer before it should be fixed',
      value: 0.6,
      least: 0.1,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
    look: {
      label: 'Share of activities of one layer before it is worth a look',
      value: 0.4,
      least: 0.1,
      most: 1,
      step: 0.05,
      unit: 'share',
    },
  },
  flagged: [silo(8, 4), silo(6, 6), ai(''), silo(9, 11), silo(12, 8), silo(13, 7)],
  accepted: [silo(4, 8), ai('C'), silo(8, 12), silo(8, 4).replaceAll('@product', '@application')],
  inputs: (reading) => [
    reading.countsOf(alone),
    reading.chosenBy(shaping),
    ...MEANT_FOR.map((layer) => hasLayer(layer, reading)),
    isWide(reading),
  ],
  *check(reading): Iterable<Remark> {
    const counts = reading.countsOf(alone);
    const [all, count] = [counts.get('all') ?? 0, counts.get('alone') ?? 0];
    const [share, look] = [thresholdOf(rule, 'share', reading), thresholdOf(rule, 'look', reading)];
    if (isWide(reading) && all > 0 && count / all > look) {
      yield {
        about: '',
        message: `${counted(count, 'activity', 'activities')} of ${all}, ${percent(count / all)}, involve one layer only.`,
        facts: 'silos',
        ...(count / all <= share ? { severity: 'look' as const } : {}),
        places: [],
        // Who has to live with which row, only the team knows.
        fixes: () => [],
      };
      return;
    }
    yield* builtWithoutProduct(reading);
  },
});

export default rule;

/** Of one process, of two parties or of incidents it is no wonder. */
function isWide(reading: Reading): boolean {
  const { shape } = scopeOf(reading);
  if (shape !== 'delivery' && shape !== 'ai') return false;
  const layers = new Set<Layer>();
  for (const { id, layer } of reading.roles) {
    if (layer && reading.tallies.has(id)) layers.add(layer);
    if (layers.size >= LAYERS_IN_USE) return true;
  }
  return false;
}

function* builtWithoutProduct(reading: Reading): Iterable<Remark> {
  const rows = reading.chosenBy(shaping);
  const [first] = rows;
  if (!first || rows.length < LEAST_AI || !MEANT_FOR.some((layer) => hasLayer(layer, reading))) return;
  const isMeant = (id: RoleId) => MEANT_FOR.some((layer) => reading.layerOf(id) === layer);
  if (rows.some((row) => always(row, row.involved).some(isMeant))) return;
  yield {
    about: 'ai',
    title: 'AI is designed without product roles',
    message: `No product role is involved in any of the ${rows.length} activities that shape the AI, including ${rowName(first)}.`,
    facts: 'no product',
    severity: 'look',
    places: rows.map(({ activity }) => ({ activityId: activity.id })),
    fixes: (context) => addLayer(first.activity.id, MEANT_FOR, context),
  };
}

function silo(apart: number, together: number): string {
  const lines = (count: number, cells: string) =>
    Array.from({ length: count }, (_, at) => `Do part ${at + 1} ${cells}`);
  return [
    'settings: shipped=build',
    '| Architect @platform | Engineer @application | Owner @product',
    ...lines(apart, '| AR | |'),
    ...lines(together, '| C | AR | I').map((line) => line.replace('Do', 'Try')),
  ].join('\n');
}

function ai(part: string): string {
  const design = Array.from(
    { length: 5 },
    (_, at) => `Design ${at + 1} #architecture #ai-ops | AR | C | ${at === 0 ? part : ''}`,
  );
  const plan = Array.from({ length: 7 }, (_, at) => `Plan ${at + 1} | | C | AR`);
  return [
    'settings: shipped=ai',
    '| AI Architect @ai-architecture | AI Engineer @ai-engineering | Owner @product',
    ...design,
    ...plan,
  ].join('\n');
}
