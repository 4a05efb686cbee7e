/** What sort of matrix it is, which decides what comes with its areas and how loudly a missing row is told. */
import type { AreaId } from '../../matrix/areas';
import type { RoleId } from '../../matrix/ids';
import type { Role } from '../../matrix/matrix';
import type { Reading } from '../../reading/reading';
import type { AreaCounts } from './areaCounts';

export type Shape = 'delivery' | 'ai' | 'incident' | 'two-parties' | 'process' | 'topic' | 'unclear';

const DELIVERY: readonly AreaId[] = ['planning', 'design', 'build', 'release', 'operations'];

/** Fewer rows than this say too little. */
const CLEAR = 8;
const WHOLE = 12;
const PARTIES = 3;
const OWNERS = 3;
const LARGE = 30;

export function shapeOf(here: ReadonlySet<AreaId>, counts: AreaCounts, reading: Reading): Shape {
  const { rows, home, names } = counts;
  const count = (area: AreaId) => home.get(area) ?? 0;
  // The same few names under several headings say how work may be cut, not who does what.
  if (rows < CLEAR || here.size === 0 || names * 2 < rows) return 'unclear';
  const most = INCIDENT_TITLE.test(reading.matrix.name) ? 4 : 2;
  if (count('incident') * most >= names && here.has('incident')) return 'incident';
  const owners = owningRoles(reading);
  if (isProcess(here, counts, reading)) return 'process';
  const ofAi = count('ai') + count('ai-governance');
  const alone = count('build') < 3 && count('operations') < 3;
  if ((here.has('ai') || here.has('ai-governance')) && (alone || ofAi * 2 >= names || isOfAi(reading)))
    return 'ai';
  if (owners.length <= PARTIES && owners.some(isParty)) return 'two-parties';
  const stages = DELIVERY.filter((area) => here.has(area)).length;
  // A matrix that only plans and builds has nothing yet that must stay up.
  const runs = here.has('operations') || here.has('release');
  const operated = here.has('operations') && count('operations') >= CLEAR;
  if (rows >= WHOLE && owners.length >= OWNERS && ((runs && stages >= 2) || operated)) return 'delivery';
  // A small firm has few owners and all of the work; so has a team whose lead answers for every row.
  if (rows >= WHOLE && runs && (stages >= 3 || (stages >= 2 && rows >= LARGE))) return 'delivery';
  return 'topic';
}

/** A title says what a table is about, though half of its names do not. */
const INCIDENT_TITLE = /incident|outage|crisis|störung|vorfall|notfall|crise|incidenc|incidente|emergenc/i;

const AI_ROLE = /\b(AI|ML|LLM|KI|IA)\b|machine learning|data scien/i;

/** Whether roles of AI answer for most of it. */
function isOfAi({ roles, tallies }: Reading): boolean {
  const aiRoles = aiRolesOf(roles);
  let [all, ofAi] = [0, 0];
  for (const { id } of roles) {
    const owns = tallies.get(id)?.owns ?? 0;
    all += owns;
    if (aiRoles.has(id)) ofAi += owns;
  }
  return ofAi * 2 >= all;
}

const knownAiRoles = new WeakMap<readonly Role[], ReadonlySet<RoleId>>();

/** Read from the names once for as long as the roles stay: the shape is asked for at every edit. */
function aiRolesOf(roles: readonly Role[]): ReadonlySet<RoleId> {
  let known = knownAiRoles.get(roles);
  if (!known) {
    const ofAi = roles.filter(({ name, layer }) => layer?.startsWith('ai-') || AI_ROLE.test(name));
    known = new Set(ofAi.map(({ id }) => id));
    knownAiRoles.set(roles, known);
  }
  return known;
}

/** One process: few rows of one area, or names that all speak of the same thing. */
function isProcess(here: ReadonlySet<AreaId>, { rows }: AreaCounts, reading: Reading): boolean {
  if (rows < WHOLE && here.size <= 1) return true;
  if (sectionsInUse(reading) <= 1 && here.size <= 1) return true;
  return sharesOneThing(reading);
}

function sectionsInUse(reading: Reading): number {
  return reading.sections.filter(({ id }) => reading.inSection(id).length > 0).length;
}

/** Nouns that a process is about. */
const THING =
  /\b(module|modul|policy|policies|richtlinie|change request|change|änderung|changement|cambio|ticket|request|release|rilascio|validation|audit|contract|vertrag|onboarding)s?\b/gi;

function sharesOneThing({ rows, roles, matrix }: Reading): boolean {
  // Of a large matrix nobody would say that it is about one thing.
  if (rows.length > 60) return false;
  const named = new Map<string, number>();
  for (const { activity } of rows) {
    const things = new Set([...activity.name.toLowerCase().matchAll(THING)].map(([, thing]) => thing ?? ''));
    for (const thing of things) named.set(thing, (named.get(thing) ?? 0) + 1);
  }
  // A title or a role that is named after it says so too: “Change Manager”.
  const around = [matrix.name, ...roles.map(({ name }) => name)].join('\n').toLowerCase();
  const told = new Set([...around.matchAll(THING)].map(([, thing]) => thing ?? ''));
  return [...named].some(([thing, count]) => count * (told.has(thing) ? 4 : 2) >= rows.length);
}

/** How the two sides of a contract are called. */
const PARTY =
  /\b(client|customer|kunde|auftraggeber|cliente|fornecedor|fornitore|proveedor|fournisseur|prestataire|provider|vendor|supplier|anbieter|dienstleister|hoster)\b/i;

/** Whether a role's name is that of one side of a contract. */
export function isParty(name: string): boolean {
  return PARTY.test(name);
}

/** How many roles own or do anything. */
export function workingRoles({ roles, tallies }: Reading): number {
  return roles.filter(({ id }) => (tallies.get(id)?.carries ?? 0) > 0).length;
}

export function owningRoles({ roles, tallies }: Reading): readonly string[] {
  return roles.filter(({ id }) => (tallies.get(id)?.owns ?? 0) > 0).map(({ name }) => name);
}
