/** The scope of a matrix: for each area whether it is decided here, comes with what is, or is not asked for. */
import { DUTIES } from '../../incidents/vocabulary/duties';
import { AREAS, type AreaId } from '../../matrix/areas';
import { isSparse, isUnread, knownRows } from '../../reading/knownRows';
import type { Reading } from '../../reading/reading';
import { isFromCatalogue } from '../ownership/sides';
import { type AreaCounts, countAreas } from './areaCounts';
import { areaOfSection, speaksOfIncidents } from './homeArea';
import { DELIVERY, isWatch, type Shape, shapeOf, type Working, workingIn } from './shape';
import { speaksOfRun } from './speaksOfRun';

/** `with`: not the subject, but a matrix of this shape must name one owner for the whole. */
export type AreaStateName = 'here' | 'with' | 'elsewhere' | 'not-ours' | 'unsaid';

export interface AreaState {
  readonly state: AreaStateName;
  /** Whether it was said, if only by confirming what the rows speak of; else it is read from the rows. */
  readonly said: boolean;
  /** A person chose it, or a template claims it. */
  readonly firm: boolean;
  readonly rows: number;
  readonly where?: string | undefined;
}

export interface MatrixScope {
  readonly shape: Shape;
  /** Of those who watch for attacks: what is watched is kept up and paid for by others. */
  readonly watch: boolean;
  readonly areas: ReadonlyMap<AreaId, AreaState>;
  /** Of software that is built, released or run, by what it speaks of, though its areas do not say so. */
  readonly runs: boolean;
  /** It is about incidents, or came with rows for so many of their duties that the finer ones may be asked for. */
  readonly deep: boolean;
  /** So few roles do the work that what is fine need not be written down. */
  readonly few: boolean;
  /** A table of one's own of which so few rows are known that what is missing may be among the others. */
  readonly unread: boolean;
  /** All rows, and of how many of them it is known what they are about. */
  readonly rows: number;
  readonly known: number;
  /** Fewer are known than it takes to say that nobody owns the whole. */
  readonly sparse: boolean;
  /** So few are known, of few, that the whole of an area must not be demanded: who owns it may be among the others. */
  readonly unsure: boolean;
  /** The same text while nothing of the scope has changed, so that rules need not run again. */
  readonly key: string;
}

/** Rows of an area, at least, and their share of all rows, at least. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.08;
/** Under a heading with the area's name. */
const LEAST_NAMED = 2;

/** Different incident duties from which on a matrix goes into depth. By judgement: the card of an incident names eight. */
const MANY_DUTIES = 10;

/** By judgement: a table of which so many rows are known would have one about cost, if it were in it at all. */
const MANY_KNOWN = 40;

/** By judgement: one or two who answer for everything, and a third who works with them. */
const FEW_OWNERS = 2;
const FEW_ROLES = 3;

function dutiesIn(reading: Reading): number {
  return DUTIES.filter(({ id }) => reading.withDuty(id).length > 0).length;
}

const scopes = new WeakMap<Reading, MatrixScope>();

/** Read once for a reading: rules that look at a part of it name that part among their inputs. */
export function scopeOf(reading: Reading): MatrixScope {
  const known = scopes.get(reading);
  if (known) return known;
  const scope = readScope(reading);
  scopes.set(reading, scope);
  return scope;
}

function readScope(reading: Reading): MatrixScope {
  const { scope: claims, tagsConfirmed } = reading.settings;
  const counts = countAreas(reading);
  const inferred = new Set(AREAS.filter((area) => isHere(area, counts, reading)));
  const here = new Set(
    AREAS.filter((area) =>
      claims?.[area] ? claims[area].state === 'here' : tagsConfirmed && inferred.has(area),
    ),
  );
  const template = Object.values(claims ?? {}).some(({ by }) => by === 'template');
  const working = workingIn(reading);
  const shape = shapeFor(shapeOf(here, counts, working, reading), here, template);
  const watch = isWatch(reading);
  const companions = shape === 'unclear' ? NONE : companionsOf(shape, here, working, watch);
  const areas = new Map<AreaId, AreaState>();
  for (const area of AREAS) {
    const claim = claims?.[area];
    const said = claim !== undefined || claims !== undefined;
    const rows = counts.home.get(area) ?? 0;
    let state: AreaStateName = claim?.state ?? 'unsaid';
    if (!claim && here.has(area) && isAsked(area, shape)) state = 'here';
    if (state === 'unsaid' && companions.has(area)) state = 'with';
    const firm = claim !== undefined && claim.by !== 'inferred';
    areas.set(area, { state, said, firm, rows, ...(claim?.where ? { where: claim.where } : {}) });
  }
  const deep = shape === 'incident' || (isFromCatalogue(reading) && dutiesIn(reading) >= MANY_DUTIES);
  const states = [...areas].map(([area, { state, said, firm }]) => `${area}:${state}:${said}:${firm}`);
  const few = working.owners <= FEW_OWNERS && working.carrying <= FEW_ROLES;
  const unread = tagsConfirmed && isUnread(reading);
  const sparse = tagsConfirmed && isSparse(reading);
  const { rows, known } = knownRows(reading);
  const unsure = sparse && known < MANY_KNOWN;
  const runs = tagsConfirmed && !watch && !isFromCatalogue(reading) && speaksOfRun(shape, counts, reading);
  const key = [shape, watch, runs, deep, few, unread, unsure, ...states].join();
  return { shape, watch, runs, areas, deep, few, unread, sparse, unsure, rows, known, key };
}

/** By judgement: one stage alone is a step that is looked at closely, two are delivery. */
const STAGES = 2;

/** A matrix of delivery or operations, by its shape, or by what it speaks of beside a subject of its own. */
export function isRun({
  shape,
  areas,
  watch,
  runs,
}: Pick<MatrixScope, 'shape' | 'areas' | 'watch' | 'runs'>): boolean {
  if (runs) return true;
  if (shape !== 'topic' || watch) return shape === 'delivery';
  const stages = DELIVERY.filter((area) => areas.get(area)?.state === 'here');
  return stages.includes('operations') || stages.includes('release') || stages.length >= STAGES;
}

/** What a template claims is clear, however few rows there are yet. */
function shapeFor(shape: Shape, here: ReadonlySet<AreaId>, template: boolean): Shape {
  if (!template || (shape !== 'unclear' && shape !== 'process' && shape !== 'topic')) return shape;
  if (here.has('build') || here.has('operations')) return 'delivery';
  if (here.has('ai')) return 'ai';
  return here.has('incident') ? 'incident' : 'topic';
}

function isHere(area: AreaId, { home, names }: AreaCounts, reading: Reading): boolean {
  const count = home.get(area) ?? 0;
  if (area === 'incident' && !speaksOfIncidents(reading)) return false;
  if (count >= LEAST_ROWS && count >= LEAST_SHARE * names) return true;
  return (
    count >= LEAST_NAMED &&
    reading.sections.some(
      (section) => areaOfSection(section) === area && reading.inSection(section.id).length >= LEAST_NAMED,
    )
  );
}

/** A matrix about incidents has backups in it and is not about reliability; one about AI has costs in it. */
function isAsked(area: AreaId, shape: Shape): boolean {
  if (shape === 'incident') return area === 'incident';
  if (shape === 'ai') return area === 'ai' || area === 'ai-governance';
  return shape !== 'unclear';
}

const NONE: ReadonlySet<AreaId> = new Set();

function companionsOf(
  shape: Shape,
  here: ReadonlySet<AreaId>,
  { owners }: Working,
  watch: boolean,
): ReadonlySet<AreaId> {
  if (shape === 'delivery') {
    // Where one or two answer for everything, who is called and who leads is no question.
    const run = (here.has('operations') || here.has('release')) && owners > FEW_OWNERS;
    return new Set<AreaId>(['reliability', 'cost', 'security', ...(run ? (['incident'] as const) : [])]);
  }
  if (shape === 'ai') return new Set<AreaId>(['ai-governance', 'ai']);
  // The price of a watch for attacks is in its contract, and what is watched is kept up by others.
  if (shape === 'two-parties' && !watch) return new Set<AreaId>(['reliability', 'cost']);
  return NONE;
}
