/** What sort of matrix it is, which decides what comes with its areas and how loudly a missing row is told. */
import type { AreaId } from '../../matrix/areas';
import type { RoleId } from '../../matrix/ids';
import { onceForRoles } from '../../reading/ofRoles';
import type { Reading } from '../../reading/reading';
import { isParty } from '../names/parties';
import type { AreaCounts } from './areaCounts';

export type Shape = 'delivery' | 'ai' | 'incident' | 'two-parties' | 'process' | 'topic' | 'unclear';

export const DELIVERY: readonly AreaId[] = ['planning', 'design', 'build', 'release', 'operations'];

/** Fewer rows than this say too little. */
export const CLEAR = 8;
const WHOLE = 12;
const PARTIES = 3;
const OWNERS = 3;
const LARGE = 30;

export function shapeOf(
  here: ReadonlySet<AreaId>,
  counts: AreaCounts,
  working: Working,
  reading: Reading,
): Shape {
  const { rows, home, names } = counts;
  const count = (area: AreaId) => home.get(area) ?? 0;
  // The same few names under several headings say how work may be cut, not who does what.
  if (rows < CLEAR || here.size === 0 || names * 2 < rows) return 'unclear';
  const most = INCIDENT_TITLE.test(reading.matrix.name) ? 4 : 2;
  if (count('incident') * most >= names && here.has('incident')) return 'incident';
  const { owners } = working;
  // Its title says what it builds, though its rows speak of prompts, complaints and the bill.
  if (rows >= WHOLE && (here.has('ai') || here.has('ai-governance')) && AI_TITLE.test(reading.matrix.name))
    return 'ai';
  if (isProcess(here, counts, reading)) return 'process';
  const ofAi = count('ai') + count('ai-governance');
  const alone = count('build') < 3 && count('operations') < 3;
  if ((here.has('ai') || here.has('ai-governance')) && (alone || ofAi * 2 >= names || working.mostlyAi))
    return 'ai';
  if (working.withParty) return 'two-parties';
  if (isWatch(reading)) return 'topic';
  const stages = DELIVERY.filter((area) => here.has(area)).length;
  // A matrix that only plans and builds has nothing yet that must stay up.
  const runs = here.has('operations') || here.has('release');
  const operated = here.has('operations') && count('operations') >= CLEAR;
  if (rows >= WHOLE && owners >= OWNERS && ((runs && stages >= 2) || operated)) return 'delivery';
  // A small firm has few owners and all of the work; so has a team whose lead answers for every row.
  if (rows >= WHOLE && runs && (stages >= 3 || (stages >= 2 && rows >= LARGE))) return 'delivery';
  return 'topic';
}

/** A title says what a table is about, though half of its names do not. */
const INCIDENT_TITLE = /incident|outage|crisis|störung|vorfall|notfall|crise|incidenc|incidente|emergenc/i;

const AI_TITLE =
  /\b(AI|ML|LLMs?|GPT|KI|IA|chat.?bots?|voice.?bots?|copilots?|copilotes?)\b|machine learning|assistant\b.*(model|llm|ai)|gen.?ai\b|(language|large) models?\b|sprachmodell|maschinelles lernen|digitaler? assistent|(agent|assistant) (conversationnel|virtuel)|modèles? de langage|apprentissage automatique|(asistente|assistente) (virtual|conversa)|modell?[oi]s? (de lenguaje|linguistic|de linguagem)|aprendizaje automático|apprendimento automatico|aprendizagem automática/i;

const AI_ROLE = /\b(AI|ML|LLM|KI|IA)\b|machine learning|data scien/i;

const aiRolesOf = onceForRoles((roles): ReadonlySet<RoleId> => {
  const ofAi = roles.filter(({ name, layer }) => layer?.startsWith('ai-') || AI_ROLE.test(name));
  return new Set(ofAi.map(({ id }) => id));
});

/** What those do who watch for attacks: a subject of its own, whatever else is operated in the house. */
const WATCH =
  /\b(SIEM|SOAR|EDR|XDR|IOCs?|SOC)\b|log sources?|detect|threat|hunting|forensi|contain(?!er)|isolat|triage|phish|malware|eradicat|false positive|(protokoll|log)quelle|erkennungsregel|fehlalarm|eindämm|isolier|beweis|sources? de (journaux|logs)|faux positif|règles de détection|confin|isoler|preuves|fuentes? de (registro|log)|falsos? positivo|contenci[oó]n|aislar|evidencias|fonti di log|falsi positivi|contenimento|isolare|fontes de (registo|log)|contenç|isolar|\bcaça a/i;
const WATCHERS = /\b(SOC|CSIRT|SIEM)\b|security operations|managed detection|blue team/i;

/** Of a larger matrix nobody would say that it is about one thing. */
const ABOUT_ONE_THING = 60;

/** By judgement: a quarter of the names, or an eighth where the title or a role says so. */
export function isWatch({ rows, roles, matrix }: Reading): boolean {
  if (rows.length > ABOUT_ONE_THING) return false;
  const count = rows.filter(({ activity }) => WATCH.test(activity.name)).length;
  const told = WATCHERS.test(matrix.name) || roles.some(({ name }) => WATCHERS.test(name));
  return count * (told ? 8 : 4) >= rows.length;
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

export function sharesOneThing({ rows, roles, matrix }: Reading): boolean {
  if (rows.length > ABOUT_ONE_THING) return false;
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

/** “Customer: service owner”, “AN Betrieb”: the side that the name of each role begins with. */
const sidesOf = onceForRoles((roles) => roles.map(({ name }) => /^[\p{L}\d]+/u.exec(name)?.[0] ?? ''));

/** Called as a side of a contract is. */
function isSide(side: string): boolean {
  return isParty(side) || /^\p{Lu}{2,3}$/u.test(side);
}

/** The roles by what they do. */
export interface Working {
  /** How many own anything. */
  readonly owners: number;
  /** How many own or do anything. */
  readonly carrying: number;
  /** Whether those who own are the sides of a contract, by so few names that one is called so, or by how all of them begin. */
  readonly withParty: boolean;
  /** The same, also where one of a side answers for what several of it do. */
  readonly divided: boolean;
  /** Whether roles of AI answer for most of it. */
  readonly mostlyAi: boolean;
}

const workings = new WeakMap<Reading, Working>();

/** In one walk, and once for a reading, since it is asked for at every edit. */
export function workingIn(reading: Reading): Working {
  const known = workings.get(reading);
  if (known) return known;
  const working = readWorking(reading);
  workings.set(reading, working);
  return working;
}

function readWorking({ roles, tallies }: Reading): Working {
  const [aiRoles, allSides] = [aiRolesOf(roles), sidesOf(roles)];
  let [owners, carrying, owned, ofAi] = [0, 0, 0, 0];
  const few: string[] = [];
  const [working, owning] = [new Map<string, number>(), new Map<string, number>()];
  const sides = new Set<string>();
  for (const [at, { id, name }] of roles.entries()) {
    const tally = tallies.get(id);
    if (!tally || tally.carries === 0) continue;
    carrying++;
    const side = allSides[at] ?? '';
    working.set(side, (working.get(side) ?? 0) + 1);
    if (tally.owns === 0) continue;
    owners++;
    if (few.length <= PARTIES) few.push(name);
    sides.add(side);
    owning.set(side, (owning.get(side) ?? 0) + 1);
    owned += tally.owns;
    if (aiRoles.has(id)) ofAi += tally.owns;
  }
  const fewSides = owners <= PARTIES && few.some(isParty);
  const ofSides = sides.size === 2 && [...sides].some(isSide);
  const countIn = (count: ReadonlyMap<string, number>) =>
    [...sides].every((side) => (count.get(side) ?? 0) > 1);
  return {
    owners,
    carrying,
    withParty: fewSides || (ofSides && countIn(owning)),
    divided: fewSides || (ofSides && countIn(working)),
    mostlyAi: ofAi * 2 >= owned,
  };
}
