/** Where a part of a saved matrix is, in words, while nothing about the matrix is known to be in order. */
import type { Collection } from './matrix';
import { shortened, withoutControls } from './plainText';

const SINGULAR: { readonly [name in Collection]: string } = {
  sections: 'section',
  activities: 'activity',
  roles: 'role',
  people: 'person',
  waivers: 'waiver',
  coverageMarks: 'coverage mark',
  answers: 'audit answer',
  scenarios: 'scenario',
  audits: 'audit',
  confirmations: 'confirmation',
  rounds: 'round',
  remarks: 'remark',
  meetings: 'meeting',
};

/** Characters of a name in a sentence: the bound of a name would fill the line. */
const SHOWN = 80;

/** `activity “Pay invoice”`, or with its id where it has no name. */
export function placeOfPart(collection: string, id: string, part: unknown): string {
  const what = Object.hasOwn(SINGULAR, collection) ? SINGULAR[collection as Collection] : collection;
  const name = nameOf(part);
  return `${what} ${name === undefined ? quotable(id) : `“${name}”`}`;
}

/** A text from outside as it may be in a sentence. */
export function quotable(text: string): string {
  const short = shortened(text, SHOWN);
  return withoutControls(short.length < text.length ? `${short}…` : text);
}

function nameOf(part: unknown): string | undefined {
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, 'name')) return undefined;
  const { name } = part as { readonly name: unknown };
  return typeof name === 'string' ? quotable(name) : undefined;
}

/** `activity “Pay invoice” > conditions`; `settings > rules`. */
export function placeOfPath(root: unknown, path: readonly string[]): string {
  const [collection = '', id, ...inner] = path;
  if (id === undefined || !Object.hasOwn(SINGULAR, collection)) return path.map(quotable).join(' > ');
  const parts = ownField(root, collection);
  return [placeOfPart(collection, id, ownField(parts, id)), ...inner.map(quotable)].join(' > ');
}

function ownField(holder: unknown, field: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, field)) return undefined;
  return (holder as { readonly [field: string]: unknown })[field];
}
