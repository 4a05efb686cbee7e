/** What a name may be, for everything in a matrix that has one. */
import { EditRefused } from './edit';

const LONGEST = 300;

/** The name on one line without spaces around it, or a refusal. `what` is "An activity", "A role". */
export function nameFromText(text: string, what: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name === '') throw new EditRefused(`Enter a name. ${what} needs one.`);
  if (name.length > LONGEST) {
    throw new EditRefused(`This name is ${name.length} characters long. The limit is ${LONGEST}.`);
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
