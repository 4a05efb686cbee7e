/** The two sides of layered work: who shapes the ground, and who builds on it. AI work has the same two sides. */
import { isOffered } from '../../catalogue/roleOffers';
import { hasAnyDuty } from '../../matrix/tags';
import type { Layer } from '../../matrix/vocabulary';
import { ENOUGH_ROWS, knownRows } from '../../reading/knownRows';
import { onceForRoles } from '../../reading/ofRoles';
import type { Choice, Counter, Reading } from '../../reading/reading';
import type { Row } from '../../reading/row';
import { only, rolesOf, takesPart } from './ownership';

export const PLATFORM: readonly Layer[] = ['platform', 'ai-architecture'];
export const APPLICATION: readonly Layer[] = ['application', 'ai-engineering', 'data'];
const AI: readonly Layer[] = ['ai-architecture', 'ai-engineering'];
/** Preparing for incidents in a vendor's AI does not count as AI work. */
const AI_CONCERNS = ['ai-governance', 'ai-ops', 'ai-eval'];

export const SIDES = [
  { side: 'platform', layers: PLATFORM },
  { side: 'application', layers: APPLICATION },
] as const;

/** The layers of one side. Always the same list. */
export function layersOfSide(side: 'platform' | 'application'): readonly Layer[] {
  return side === 'platform' ? PLATFORM : APPLICATION;
}

/** Rules about platform and application speak only where the matrix has roles of both, and is not of one of them. */
export function hasBothSides(reading: Reading): boolean {
  return natureOf(reading).bothSides;
}

/** Whether there are roles of both: all that a row's rule may know. */
export function hasBothLayers(reading: Reading): boolean {
  return hasLayer('platform', reading) && hasLayer('application', reading);
}

/**
 * Made from the catalogue, which has a row for each subject: then each that went is a hole of its own. A table of one's
 * own stays one when a fix adds a section to it.
 */
export function isFromCatalogue(reading: Reading): boolean {
  return natureOf(reading).fromCatalogue;
}

/** Large enough to say what is usual in it, and not made from the catalogue. */
export function isOwnTable(reading: Reading): boolean {
  return knownRows(reading).own;
}

/**
 * In a table of one's own whose tags were confirmed as its names suggest, so were the layers of its roles. Nothing says which of
 * them a person chose before, unless roles or areas came from the catalogue, or all roles are called as its own.
 */
export function hasReadLayers(reading: Reading): boolean {
  const { scope } = reading.settings;
  if (!isOwnTable(reading) || scope === undefined || cameWithLayers(reading.roles)) return false;
  return !Object.values(scope).some(({ by }) => by === 'template');
}

const cameWithLayers = onceForRoles(
  (roles) =>
    roles.some(({ layer, origin }) => layer && origin) ||
    roles.every(({ name, layer }) => isOffered(name, layer)),
);

/** The same text as long as none of these changes, so that rules need not run again. */
export function natureKey(reading: Reading): string {
  return natureOf(reading).key;
}

interface Nature {
  readonly bothSides: boolean;
  readonly fromCatalogue: boolean;
  readonly key: string;
}

const unusual: Counter = {
  tell(row, basis, key) {
    if (!ordinary.holds(row, basis)) key('incident');
  },
};

/** Every rule asks, so it is found out once. */
const natures = new WeakMap<Reading, Nature>();

function natureOf(reading: Reading): Nature {
  let nature = natures.get(reading);
  if (!nature) {
    const { fromCatalogue, own } = knownRows(reading);
    const parts = fromCatalogue || SIDES.every(({ layers }) => hasItsPart(layers, reading));
    const bothSides = hasBothLayers(reading) && parts;
    const key = `${bothSides} ${fromCatalogue} ${own}`;
    nature = { bothSides, fromCatalogue, key };
    natures.set(reading, nature);
  }
  return nature;
}

/** By judgement: a team that carries less of a matrix than this is a guest in another’s. */
const GUEST = 0.1;

function isLarge({ rows }: Reading): boolean {
  return rows.length >= ENOUGH_ROWS;
}

function hasItsPart(layers: readonly Layer[], reading: Reading): boolean {
  if (!isLarge(reading)) return true;
  const { tallies, rows } = reading;
  let carried = 0;
  for (const id of rolesOf(layers, reading)) carried += tallies.get(id)?.carries ?? 0;
  return carried >= GUEST * rows.length;
}

/** Rotas take the place of roles in another matrix: a matrix of incident duties alone has no layers of its own. */
export function hasLayer(layer: Layer, { roles }: Reading): boolean {
  return layersOf(roles).has(layer);
}

const layersOf = onceForRoles(
  (roles): ReadonlySet<Layer> =>
    new Set(roles.flatMap(({ layer, kind }) => (layer && kind !== 'rotating' ? [layer] : []))),
);

/** Rows of ordinary work. A matrix without any is about incidents, and only rules about incidents apply. */
export const ordinary: Choice = {
  holds: ({ activity }) => activity.kind !== 'incident' && !hasAnyDuty(activity),
};

/** At least half of it is the work of incidents. */
export function isOfIncidents(reading: Reading): boolean {
  return (reading.countsOf(unusual).get('incident') ?? 0) * 2 >= reading.rows.length;
}

const aiWork: Choice = {
  holds: (row, basis) =>
    ordinary.holds(row, basis) && AI_CONCERNS.some((concern) => row.activity.concerns.includes(concern)),
};

const AI_DUTIES = ['model-off', 'model-triage', 'ai-incident'];

/** A matrix of AI work alone has one of delivery beside it, and incidents belong there. */
export function isDelivery(reading: Reading): boolean {
  return (
    !isAiOnly(reading) ||
    reading
      .ofKind('incident')
      .some(({ activity }) => !activity.duties?.some((duty) => AI_DUTIES.includes(duty)))
  );
}

export function isAiOnly(reading: Reading): boolean {
  return AI.some((layer) => hasLayer(layer, reading)) && !hasLayer('platform', reading);
}

/** Rows about AI, or an AI role that carries any: one that is only asked may be asked about anything. */
export function hasAiWork(reading: Reading): boolean {
  return (
    reading.chosenBy(aiWork).length > 0 ||
    aiRolesOf(reading.roles).some(({ id }) => (reading.tallies.get(id)?.carries ?? 0) > 0)
  );
}

const aiRolesOf = onceForRoles((roles) =>
  roles.filter(({ layer, kind }) => layer && AI.includes(layer) && kind !== 'rotating'),
);

export function bothTakePart(row: Row, reading: Reading): boolean {
  return takesPart(row, PLATFORM, reading) && takesPart(row, APPLICATION, reading);
}

/** The layers that count as one side: in an AI matrix, those who build the AI are on the application's side. */
export function layersLike(layer: Layer): readonly Layer[] {
  if (layer === 'application') return APPLICATION;
  return only(layer);
}
