/** What a name may be, for everything in a matrix that has one. */
import { MATRIX_BOUNDS } from '../matrix/bounds';
import { withoutControls } from '../matrix/plainText';
import { EditRefused } from './edit';

/** The name on one line without spaces around it, or a refusal. `what` is "An activity", "A role". */
export function nameFromText(text: string, what: string): string {
  const name = withoutControls(text).replace(/\s+/g, ' ').trim();
  if (name === '') throw new EditRefused(`Enter a name. ${what} needs one.`);
  if (name.length > MATRIX_BOUNDS.name) {
    throw new EditRefused(`This name is ${name.length} characters long. The limit is ${MATRIX_BOUNDS.name}.`);
  }
  return name;
}

/** Refuses a role name that another role has: files and people know roles only by their names. */
export function refuseTaken(
  roles: { readonly [id: string]: { readonly id: string; readonly name: string } },
  name: string,
  self?: string,
): void {
  const wanted = name.toLowerCase();
  const taken = Object.values(roles).find((role) => role.id !== self && role.name.toLowerCase() === wanted);
  if (taken) throw new EditRefused(`There is already a role named “${taken.name}”.`);
}

/** A name that is still free: `Clerk copy`, `Clerk copy 2`. */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  const base = `${name} copy`;
  if (!taken.has(base.toLowerCase())) return base;
  let number = 2;
  while (taken.has(`${base} ${number}`.toLowerCase())) number += 1;
  return `${base} ${number}`;
}

/** `activity "Pay"`, or `3 activities`. */
export function namesInWords(names: readonly (string | undefined)[], one: string, many: string): string {
  return names.length === 1 ? `${one} “${names[0] ?? ''}”` : `${names.length} ${many}`;
}
