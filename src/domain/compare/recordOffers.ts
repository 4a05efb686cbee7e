/** What a file that has ids says otherwise of everything beside the activities: sections, roles, people, waivers and the rest. */
import type { MatrixDraft } from '../edits/edit';
import type { Collection, Matrix } from '../matrix/matrix';
import { sameValue } from '../matrix/sameValue';
import type { Offer } from './offer';
import { valueInWords } from './valueInWords';

interface Kind {
  readonly collection: Exclude<Collection, 'activities'>;
  readonly what: string;
  /** By field what it is called; absent: an entry is taken as a whole. */
  readonly fields?: { readonly [field: string]: string };
  /** Roles and sections come and go with what stands in them. */
  readonly comesAndGoes: boolean;
}

const KINDS: readonly Kind[] = [
  {
    collection: 'people',
    what: 'Person',
    comesAndGoes: true,
    fields: {
      name: 'Name',
      team: 'Team',
      active: 'Active',
      kind: 'Kind',
      fraction: 'Share of a full week',
      timeZone: 'Time zone',
      site: 'Site',
      email: 'Email',
      phone: 'Phone',
      pager: 'Pager',
      chat: 'Chat',
      trainedOn: 'Trained on',
      absences: 'Absent',
      notes: 'Notes',
    },
  },
  {
    collection: 'sections',
    what: 'Section',
    comesAndGoes: false,
    fields: { name: 'Name', kind: 'Kind', leadRoleId: 'Lead', note: 'Note' },
  },
  {
    collection: 'roles',
    what: 'Role',
    comesAndGoes: false,
    fields: {
      holders: 'People',
      vacated: 'Lost its people',
      leadId: 'Lead',
      rota: 'On-call calendar',
      layer: 'Layer',
      kind: 'Kind',
      team: 'Team',
      reportsTo: 'Reports to',
      escalatesTo: 'Escalates to',
      stakeholder: 'Advisory only',
      plannedOverlap: 'Planned overlap of layers',
      aliases: 'Other names',
      notes: 'Notes',
    },
  },
  { collection: 'waivers', what: 'Waiver', comesAndGoes: true },
  { collection: 'coverageMarks', what: 'Coverage mark', comesAndGoes: true },
  { collection: 'answers', what: 'Audit answer', comesAndGoes: true },
  { collection: 'scenarios', what: 'Scenario', comesAndGoes: true },
  { collection: 'audits', what: 'Closed audit', comesAndGoes: true },
  { collection: 'confirmations', what: 'Confirmation', comesAndGoes: true },
  { collection: 'rounds', what: 'Round', comesAndGoes: true },
  { collection: 'remarks', what: 'Remark', comesAndGoes: true },
  { collection: 'meetings', what: 'Meeting', comesAndGoes: true },
];

const HEAD = { name: 'Name', subtitle: 'Subtitle', settings: 'Settings' } as const;

type Fields = { readonly [field: string]: unknown };
type Entries = { readonly [id: string]: Fields };

export function recordOffers(current: Matrix, other: Matrix): Offer[] {
  return [...headOffers(current, other), ...KINDS.flatMap((kind) => kindOffers(kind, current, other))];
}

function headOffers(current: Matrix, other: Matrix): Offer[] {
  return (Object.keys(HEAD) as (keyof typeof HEAD)[]).flatMap((field): Offer[] => {
    const [was, is] = [current[field], other[field]];
    if (sameValue(was, is)) return [];
    const words =
      field === 'settings'
        ? 'Settings changed'
        : `${HEAD[field]}: ${valueInWords(was, current)} → ${valueInWords(is, other)}`;
    return [
      {
        id: `head/${field}`,
        place: 'Matrix',
        words,
        careful: is === undefined,
        edit: { label: `accept ${HEAD[field].toLowerCase()}`, apply: (draft) => put(draft, field, is) },
      },
    ];
  });
}

function kindOffers(kind: Kind, current: Matrix, other: Matrix): Offer[] {
  const [was, is] = [entriesOf(current, kind), entriesOf(other, kind)];
  const offers: Offer[] = [];
  for (const [id, after] of Object.entries(is)) {
    const before = was[id];
    if (before && kind.fields) offers.push(...fieldOffers(kind, id, [before, after], [current, other]));
    else if (before ? !sameValue(before, after) : kind.comesAndGoes)
      offers.push(entryOffer(kind, id, after, before ? 'Changed' : 'Added', other));
  }
  if (!kind.comesAndGoes) return offers;
  for (const [id, before] of Object.entries(was))
    if (!is[id])
      offers.push({
        ...entryOffer(kind, id, undefined, 'Removed there. Accepting deletes it here.', current, before),
        done: 'Deleted',
      });
  return offers;
}

function entriesOf(matrix: Matrix, { collection }: Kind): Entries {
  return matrix[collection] as unknown as Entries;
}

function fieldOffers(
  { collection, what, fields = {} }: Kind,
  id: string,
  [before, after]: readonly [Fields, Fields],
  [current, other]: readonly [Matrix, Matrix],
): Offer[] {
  return Object.entries(fields).flatMap(([field, called]): Offer[] => {
    const [was, is] = [before[field], after[field]];
    if (sameValue(was, is)) return [];
    return [
      {
        id: `${collection}/${id}/${field}`,
        place: `${what} “${String(before.name)}”`,
        words: `${called}: ${valueInWords(was, current)} → ${valueInWords(is, other)}`,
        careful: is === undefined,
        edit: {
          label: `accept ${called.toLowerCase()} of “${String(before.name)}”`,
          apply(draft) {
            bringPeople(draft, other, is);
            const entry = (draft[collection] as unknown as { [id: string]: object | undefined })[id];
            if (entry) put(entry, field, is);
          },
        },
      },
    ];
  });
}

function entryOffer(
  { collection, what }: Kind,
  id: string,
  after: Fields | undefined,
  words: string,
  whole: Matrix,
  named: Fields | undefined = after,
): Offer {
  const { name, title, reason, text, who, closedOn } = named ?? {};
  const called = name ?? title ?? reason ?? text ?? who ?? closedOn;
  // An id is no name for people.
  const place = called === undefined ? what : `${what} “${String(called)}”`;
  return {
    id: `${collection}/${id}`,
    place,
    words,
    careful: after === undefined,
    edit: {
      label: `accept ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
      apply(draft) {
        bringPeople(draft, whole, after);
        put(draft[collection], id, after);
      },
    },
  };
}

function put(target: object, field: string, value: unknown): void {
  const fields = target as { [field: string]: unknown };
  if (value === undefined) delete fields[field];
  else fields[field] = value;
}

/** Who is named by what is taken over must be there, even where the person was left. */
function bringPeople(draft: MatrixDraft, other: Matrix, value: unknown): void {
  const people = draft.people as unknown as { [id: string]: unknown };
  const from = other.people as unknown as Entries;
  const visit = (part: unknown): void => {
    if (typeof part === 'string') {
      if (Object.hasOwn(from, part) && !people[part]) people[part] = from[part];
    } else if (typeof part === 'object' && part !== null)
      for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
}
