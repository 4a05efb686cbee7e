/** Repairs one damaged part of a saved matrix: fields that do not fit are left out or cut, the rest is kept. */
import type * as z from 'zod/mini';
import { shortenedInWords } from './bounds';
import type { Patch } from './change';
import { applyPatches, valueAt } from './patching';
import { lengthOf, shortened } from './plainText';
import { cutProblem, type SavedProblem } from './problem';

type Fields = { readonly [field: string]: unknown };
type Issue = z.core.$ZodIssue;

export interface Repaired {
  /** Undefined where too much is missing. */
  readonly value: Fields | undefined;
  readonly problems: readonly SavedProblem[];
}

/** What a field cannot do without is not found by taking fields out: then its entry goes, then the map it is in. */
const ROUNDS = 5;

/** `defaults` are the fields that can be filled in where they are missing or damaged. */
export function repaired(found: unknown, shape: z.ZodMiniType, place: string, defaults: Fields): Repaired {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    return leftOut(found, place, 'This is not valid here.', []);
  }
  const problems: SavedProblem[] = [];
  let value = found as Fields;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { error } = shape.safeParse(value);
    if (!error) return { value, problems };
    const patches: Patch[] = [];
    const items: (readonly string[])[] = [];
    const looked = new Set<string>();
    for (const issue of error.issues) {
      const cut = cutToFit(value, issue, place);
      if (cut) {
        patches.push(cut.patch);
        problems.push(cut.problem);
        continue;
      }
      const way = issue.path.map(String);
      const item = round > 1 ? undefined : itemOn(value, way);
      const at = item ?? (round > 1 ? way.slice(0, round === 2 ? 2 : 1) : way);
      if (looked.has(at.join('\n'))) continue;
      looked.add(at.join('\n'));
      const [field = ''] = at;
      const isWhole = at.length <= 1;
      const hasDefault = isWhole && Object.hasOwn(defaults, field);
      if (isWhole && !hasDefault && isMissing(shape, value, field)) {
        return leftOut(found, place, `“${field}” ${issue.message}.`, problems);
      }
      const held = valueAt(value, at);
      const named = hasDefault && field === 'name' ? `It is called “${defaults.name}” now.` : undefined;
      if (held !== undefined || named)
        problems.push(
          fieldProblem(
            place,
            item ? counted(item) : at,
            `${issue.message}. ${named ?? 'It was skipped.'}`,
            held,
          ),
        );
      if (item) items.push(item);
      else patches.push({ op: 'replace', path: at, value: hasDefault ? defaults[field] : undefined });
    }
    // All of a round at once: one by one, each would copy what it is in.
    value = applyPatches(value, [...patches, ...withoutItems(value, items)]).value;
  }
  return leftOut(found, place, 'Too much of it is damaged.', problems);
}

/** The way to the item of a list that something damaged is in, or is. */
function itemOn(value: Fields, way: readonly string[]): readonly string[] | undefined {
  const length = way.findIndex((_, place) => Array.isArray(valueAt(value, way.slice(0, place))));
  return length < 0 ? undefined : way.slice(0, length + 1);
}

/** The same way with the place in the list as people count it. */
function counted(item: readonly string[]): readonly string[] {
  return item.with(-1, String(Number(item.at(-1)) + 1));
}

/** Each list once, without its damaged items: taken out one by one, they would move the rest. */
function withoutItems(value: Fields, items: readonly (readonly string[])[]): readonly Patch[] {
  const byList = new Map<string, { readonly path: readonly string[]; readonly gone: Set<number> }>();
  for (const item of items) {
    const path = item.slice(0, -1);
    const known = byList.get(path.join('\n')) ?? { path, gone: new Set<number>() };
    known.gone.add(Number(item.at(-1)));
    byList.set(path.join('\n'), known);
  }
  return [...byList.values()].map(({ path, gone }): Patch => {
    const list = valueAt(value, path) as readonly unknown[];
    return { op: 'replace', path, value: list.filter((_, place) => !gone.has(place)) };
  });
}

/** A text or a list that is too long loses its end and nothing else. */
export function cutToFit(
  value: Fields,
  issue: Issue,
  place: string,
): { readonly patch: Patch; readonly problem: SavedProblem } | undefined {
  if (issue.code !== 'too_big') return undefined;
  const path = issue.path.map(String);
  const held = valueAt(value, path);
  const most = Number(issue.maximum);
  const field = path.join(' > ');
  if (issue.origin === 'string' && typeof held === 'string') {
    const problem = cutProblem(place, { field, found: lengthOf(held), most }, held);
    return { patch: { op: 'replace', path, value: shortened(held, most) }, problem };
  }
  if (issue.origin !== 'array' || !Array.isArray(held)) return undefined;
  const problem = { place, message: shortenedInWords(field, held.length, most), raw: held };
  return { patch: { op: 'replace', path, value: held.slice(0, most) }, problem };
}

/** Would the part still miss something if the field were taken out? Then it cannot do without it. */
function isMissing(shape: z.ZodMiniType, value: Fields, field: string): boolean {
  const { [field]: _, ...rest } = value;
  const { error } = shape.safeParse(rest);
  return error?.issues.some(({ path }) => path.length === 1 && path[0] === field) ?? false;
}

function fieldProblem(place: string, way: readonly string[], what: string, raw: unknown): SavedProblem {
  return { place, message: `“${way.join(' > ')}” ${what}`, ...(raw === undefined ? {} : { raw }) };
}

function leftOut(raw: unknown, place: string, why: string, problems: readonly SavedProblem[]): Repaired {
  return { value: undefined, problems: [...problems, { place, message: `${why} It was skipped.`, raw }] };
}
