/** The shape of each part of a saved matrix. Fields we do not know are kept: a later version may have written them. */
import * as z from 'zod/mini';
import { CLAIM_STATES } from './areas';
import { isId } from './ids';
import type { Collection } from './matrix';
import { answer, audit, coverageMark, scenario, waiver } from './recordShapes';
import { MEANINGS } from './scheme/scheme';
import { date, id, key, maybe, number, oneOf, order, share, text, texts, yesNo } from './shapeWords';
import { ACTIVITY_KINDS, ORGANISATION_SIZES, ROLE_KINDS } from './vocabulary';

/** A map from ids; a plain loop, for a large matrix has half a million cells to look at. */
function byRole(fits: (value: unknown) => boolean, what: string) {
  return z.custom<Record<string, unknown>>(isMap, 'must be a map by role').check(
    z.check(({ value, issues }) => {
      for (const roleId in value) {
        const message = !isKnownId(roleId)
          ? 'is not under the id of a role'
          : fits(value[roleId])
            ? ''
            : what;
        if (message) issues.push({ code: 'custom', input: value, path: [roleId], message });
      }
    }),
  );
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The same few ids stand in every row, and looking one up costs a fifth of matching it.
const knownIds = new Set<string>();

function isKnownId(text: string): boolean {
  if (knownIds.has(text)) return true;
  if (!isId(text)) return false;
  if (knownIds.size > 5000) knownIds.clear();
  knownIds.add(text);
  return true;
}

const isText = (value: unknown) => typeof value === 'string';
/** What led to a guess, by tag. */
const byTag = z.record(z.string(), z.string(), 'must be a map by tag');
const isCodes = (value: unknown) => isText(value) && value !== '';

const section = z.looseObject({
  id,
  name: text,
  kind: oneOf(['stage', 'area']),
  order,
  leadRoleId: maybe(id),
  note: maybe(text),
  origin: maybe(text),
});

const activity = z.looseObject({
  id,
  name: text,
  sectionId: id,
  order,
  kind: oneOf(ACTIVITY_KINDS),
  concerns: texts,
  duties: maybe(texts),
  guesses: maybe(byTag),
  origin: maybe(text),
  assignments: byRole(isCodes, 'must be letters of the scheme'),
  conditions: maybe(byRole(isText, 'must be text')),
  cellNotes: maybe(byRole(isText, 'must be text')),
  suggested: maybe(byRole((value) => value === true, 'must be true')),
  notes: maybe(text),
  link: maybe(text),
  doc: maybe(text),
  sla: maybe(text),
  schedule: maybe(text),
  contact: maybe(text),
  reviewedOn: maybe(date),
  exercisedOn: maybe(date),
  scope: maybe(text),
  fromLayer: maybe(text),
  toLayer: maybe(text),
  roundTheClock: maybe(yesNo),
  separateDuties: maybe(yesNo),
  paths: maybe(texts),
  dueOn: maybe(date),
  archived: maybe(yesNo),
  causedBy: maybe(id),
});

const holder = z.looseObject({
  personId: id,
  order,
  part: oneOf(['holder', 'deputy', 'cover']),
  standsInFor: maybe(id),
  fraction: maybe(share),
  from: maybe(date),
  until: maybe(date),
  interimSince: maybe(date),
});

const role = z.looseObject({
  id,
  name: text,
  order,
  layer: maybe(text),
  kind: oneOf(ROLE_KINDS),
  holders: z.record(id, holder, 'must be a map of holders'),
  leadId: maybe(id),
  reportsTo: maybe(id),
  escalatesTo: maybe(id),
  stakeholder: maybe(yesNo),
  plannedOverlap: maybe(text),
  team: maybe(text),
  aliases: maybe(texts),
  notes: maybe(text),
  origin: maybe(text),
});

const person = z.looseObject({
  id,
  name: text,
  order,
  team: maybe(text),
  active: yesNo,
  kind: oneOf(['internal', 'external', 'fractional']),
  fraction: maybe(share),
  timeZone: maybe(text),
  site: maybe(text),
  email: maybe(text),
  trainedOn: maybe(date),
  absences: maybe(z.array(z.looseObject({ from: date, until: date }), 'must be a list of absences')),
  notes: maybe(text),
});

export const SHAPES: { readonly [name in Collection]: z.ZodMiniType } = {
  sections: section,
  activities: activity,
  roles: role,
  people: person,
  waivers: waiver,
  coverageMarks: coverageMark,
  answers: answer,
  scenarios: scenario,
  audits: audit,
};

const LETTER = /^\P{C}$/u;

const code = z.looseObject({
  letter: text.check(z.regex(LETTER, 'must be one character')),
  name: text,
  definition: text,
  meaning: oneOf(MEANINGS),
  least: number,
  most: maybe(number),
  excludes: texts,
});

export const SCHEME_SHAPE = z.looseObject({
  id: key,
  name: text,
  codes: z.array(code, 'must be a list of codes').check(
    z.minLength(1, 'must have at least one code'),
    z.refine(
      (codes) => new Set(codes.map(({ letter }) => letter)).size === codes.length,
      'must have each letter once',
    ),
  ),
});

const claim = z.looseObject({
  state: oneOf(CLAIM_STATES),
  by: oneOf(['template', 'person', 'inferred']),
  where: maybe(text),
  matrixId: maybe(id),
  since: maybe(date),
});

const scope = z.record(z.string(), claim, 'must be a map by area');

const tuning = z.looseObject({ on: maybe(yesNo), thresholds: maybe(z.record(z.string(), number)) });

export const SETTINGS_SHAPE = z.looseObject({
  organisationSize: oneOf(ORGANISATION_SIZES),
  accountableImpliesResponsible: yesNo,
  soleResponsibleIsAccountable: yesNo,
  watchedConcerns: texts,
  frameworks: texts,
  mandatoryFrameworks: texts,
  keptApart: maybe(texts),
  personalData: yesNo,
  processor: yesNo,
  customers: yesNo,
  aiInProduction: yesNo,
  severalServices: yesNo,
  highAvailability: yesNo,
  securityShapesInfrastructure: yesNo,
  materialSpend: yesNo,
  tagsConfirmed: yesNo,
  scope: maybe(scope),
  words: maybe(z.record(z.string(), texts, 'must be a map by tag')),
  rules: z.record(z.string(), tuning, 'must be a map by rule'),
});
