/** The shape of each part of a saved matrix. Fields we do not know are kept: a later version may have written them. */
import * as z from 'zod/mini';
import { confirmation, meeting, remark, round } from './agreementShapes';
import { CLAIM_STATES } from './areas';
import { MATRIX_BOUNDS } from './bounds';
import { isFields } from './fields';
import { isId } from './ids';
import type { Collection } from './matrix';
import { answer, audit, coverageMark, rota, scenario, waiver } from './recordShapes';
import { isLetterSign, MEANINGS } from './scheme/scheme';
import {
  date,
  id,
  key,
  line,
  lines,
  listOf,
  maybe,
  name,
  names,
  note,
  number,
  oneOf,
  order,
  part,
  share,
  text,
  yesNo,
} from './shapeWords';
import { ACTIVITY_KINDS, ORGANISATION_SIZES, ROLE_KINDS } from './vocabulary';

/** A map from ids. A plain loop, because a large matrix has half a million cells to look at. */
function byRole(fits: (value: unknown) => boolean, what: string) {
  return z.custom<Record<string, unknown>>(isFields, 'must be a map by role').check(
    z.check(({ value, issues }) => {
      for (const roleId in value) {
        const message = !isKnownId(roleId)
          ? 'is not stored under a role id'
          : fits(value[roleId])
            ? ''
            : what;
        if (message) issues.push({ code: 'custom', input: value, path: [roleId], message });
      }
    }),
  );
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
const byTag = z.record(text, line, 'must be a map by tag');
const isCodes = (value: unknown) => isText(value) && value !== '';

const section = part({
  id,
  name,
  kind: oneOf(['stage', 'area']),
  order,
  leadRoleId: maybe(id),
  note: maybe(note),
  origin: maybe(name),
});

const activity = part({
  id,
  name,
  sectionId: id,
  order,
  kind: oneOf(ACTIVITY_KINDS),
  concerns: names,
  duties: maybe(names),
  guesses: maybe(byTag),
  origin: maybe(name),
  assignments: byRole(isCodes, 'must be letters of the scheme'),
  conditions: maybe(byRole(isText, 'must be text')),
  cellNotes: maybe(byRole(isText, 'must be text')),
  suggested: maybe(byRole((value) => value === true, 'must be true')),
  notes: maybe(note),
  link: maybe(line),
  doc: maybe(line),
  sla: maybe(name),
  schedule: maybe(name),
  contact: maybe(name),
  channel: maybe(name),
  bridge: maybe(line),
  reviewedOn: maybe(date),
  exercisedOn: maybe(date),
  scope: maybe(name),
  fromLayer: maybe(name),
  toLayer: maybe(name),
  roundTheClock: maybe(yesNo),
  separateDuties: maybe(yesNo),
  paths: maybe(lines),
  dueOn: maybe(date),
  archived: maybe(yesNo),
  causedBy: maybe(id),
});

const holder = part({
  personId: id,
  order,
  part: oneOf(['holder', 'deputy', 'cover']),
  standsInFor: maybe(id),
  fraction: maybe(share),
  from: maybe(date),
  until: maybe(date),
  interimSince: maybe(date),
});

const role = part({
  id,
  name,
  order,
  layer: maybe(name),
  kind: oneOf(ROLE_KINDS),
  holders: z.record(id, holder, 'must be a map of holders'),
  vacated: maybe(yesNo),
  leadId: maybe(id),
  reportsTo: maybe(id),
  escalatesTo: maybe(id),
  rota: maybe(rota),
  stakeholder: maybe(yesNo),
  plannedOverlap: maybe(note),
  team: maybe(name),
  aliases: maybe(names),
  notes: maybe(note),
  origin: maybe(name),
});

const person = part({
  id,
  name,
  order,
  team: maybe(name),
  active: yesNo,
  kind: oneOf(['internal', 'external', 'fractional']),
  fraction: maybe(share),
  timeZone: maybe(name),
  site: maybe(name),
  email: maybe(name),
  phone: maybe(name),
  pager: maybe(name),
  chat: maybe(name),
  trainedOn: maybe(date),
  absences: maybe(z.array(part({ from: date, until: date }), 'must be a list of absences')),
  notes: maybe(note),
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
  confirmations: confirmation,
  rounds: round,
  remarks: remark,
  meetings: meeting,
};

const keptApart = listOf(key, MATRIX_BOUNDS.entries, 'must be a list of pairs of ids');

const code = part({
  letter: text.check(z.refine(isLetterSign, 'must be one character')),
  name,
  definition: note,
  meaning: oneOf(MEANINGS),
  least: number,
  most: maybe(number),
  excludes: names,
});

export const SCHEME_SHAPE = part({
  id: key,
  name,
  codes: listOf(code, MATRIX_BOUNDS.codes, 'must be a list of letters').check(
    z.minLength(1, 'must have at least one letter'),
    z.refine(
      (codes) => new Set(codes.map(({ letter }) => letter)).size === codes.length,
      'must have each letter once',
    ),
  ),
});

const claim = part({
  state: oneOf(CLAIM_STATES),
  by: oneOf(['template', 'person', 'inferred']),
  where: maybe(name),
  matrixId: maybe(id),
  since: maybe(date),
});

const scope = z.record(text, claim, 'must be a map by area');

const tuning = part({ on: maybe(yesNo), thresholds: maybe(z.record(text, number)) });

export const SETTINGS_SHAPE = part({
  organisationSize: oneOf(ORGANISATION_SIZES),
  group: maybe(name),
  accountableImpliesResponsible: yesNo,
  soleResponsibleIsAccountable: yesNo,
  watchedConcerns: names,
  frameworks: names,
  mandatoryFrameworks: names,
  keptApart: maybe(keptApart),
  personalData: yesNo,
  processor: yesNo,
  customers: yesNo,
  aiInProduction: yesNo,
  severalServices: yesNo,
  highAvailability: yesNo,
  securityShapesInfrastructure: yesNo,
  materialSpend: yesNo,
  tagsConfirmed: yesNo,
  incidentChannel: maybe(name),
  incidentBridge: maybe(line),
  regimes: maybe(names),
  ownClocks: maybe(
    z.array(part({ id: name, name, hours: number, starts: name }), 'must be a list of clocks'),
  ),
  scope: maybe(scope),
  words: maybe(z.record(text, names, 'must be a map by tag')),
  rules: z.record(text, tuning, 'must be a map by rule'),
});
