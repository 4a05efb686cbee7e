/** A clash as a sentence: where, what each side says, and what stays. */
import { valueInWords } from '../compare/valueInWords';
import { type Collection, isCollection, type Matrix } from '../matrix/matrix';
import type { Clash, Sides } from './clash';

const SINGULAR: { readonly [collection in Collection]: string } = {
  sections: 'section',
  activities: 'activity',
  roles: 'role',
  people: 'person',
  waivers: 'waiver',
  coverageMarks: 'coverage mark',
  answers: 'audit answer',
  scenarios: 'scenario',
  audits: 'closed audit',
  confirmations: 'confirmation',
  rounds: 'round',
  remarks: 'remark',
  meetings: 'meeting',
};

const FIELD_WORDS: { readonly [field: string]: string } = {
  sectionId: 'section',
  order: 'place',
  leadId: 'lead',
  leadRoleId: 'lead',
  assignments: 'letters',
  conditions: 'condition',
  cellNotes: 'note',
  suggested: 'suggestion',
  holders: 'holder',
  rota: 'on-call calendar',
  causedBy: 'cause',
};

/** `baseUnknown`: the version that both came from is not known, so it is not spoken of. */
export function clashInWords(clash: Clash, sides: Sides, baseUnknown = false): string {
  const { path, ours, theirs } = clash;
  const place = placeOf(path, sides);
  if (path.length === 2 && ours === undefined)
    return `We deleted ${place}, and they changed ${given(clash, sides)}. It stays deleted.`;
  if (path.length === 2 && theirs === undefined)
    return `They deleted ${place}, and we changed ${given(clash, sides)}. It stays.`;
  if (path.length === 2) return `Both sides changed ${place} differently. Ours stays.`;
  const [here, there] = [valueInWords(ours, sides.ours), valueInWords(theirs, sides.theirs)];
  if (baseUnknown) return `The two sides differ in ${place}: ours ${here}, theirs ${there}. Ours stays.`;
  const before = valueInWords(clash.base, sides.base);
  return `Both sides changed ${place}: ours ${here}, theirs ${there}, before ${before}. Ours stays.`;
}

/** “it”, or for a role whose letters are what was changed, its letters. */
function given({ path: [collection = '', id = ''], base, ours, theirs }: Clash, sides: Sides): string {
  const changed = ours ?? theirs;
  const isSame = JSON.stringify(changed) === JSON.stringify(base);
  return collection === 'roles' && isSame && sides.base.roles[id as keyof Matrix['roles']]
    ? 'its letters'
    : 'it';
}

/** “the letters of “Clerk” in activity “Pay invoice””, “the name of activity “Pay invoice””, “the setting “customers””. */
export function placeOf(path: readonly string[], sides: Sides): string {
  const [collection = '', id, field, ...inner] = path;
  if (collection === 'settings' && id)
    return `the setting “${[id, field, ...inner].filter(Boolean).join(' > ')}”`;
  if (!isCollection(collection)) return `the ${FIELD_WORDS[collection] ?? spaced(collection)} of the matrix`;
  const entry = `${SINGULAR[collection]} ${entryName(collection, id ?? '', sides)}`;
  if (field === undefined) return entry;
  const [key, part] = inner;
  const called = FIELD_WORDS[field] ?? spaced(field);
  const owner = key === undefined ? undefined : nameOf('roles', key, sides);
  if (owner !== undefined) return `the ${called} of “${owner}” in ${entry}`;
  return part === undefined ? `the ${called} of ${entry}` : `the ${spaced(part)} of a ${called} of ${entry}`;
}

function entryName(collection: Collection, id: string, sides: Sides): string {
  const name = nameOf(collection, id, sides);
  return `“${name ?? id}”`;
}

function nameOf(collection: Collection, id: string, { base, ours, theirs }: Sides): string | undefined {
  for (const side of [ours, theirs, base]) {
    const entries = side[collection] as unknown as { readonly [id: string]: { readonly name?: string } };
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
    if (entry?.name !== undefined) return entry.name;
  }
  return undefined;
}

/** `reviewedOn` -> “reviewed on” */
function spaced(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
