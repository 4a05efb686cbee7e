/** Rows for what a file says has owners and no row speaks of. */
import type { OwnedThing, OwnerName } from './ownerFacts';
import { pathKey } from './patterns';

export interface RowSuggestion {
  readonly key: string;
  readonly name: string;
  readonly scope?: string | undefined;
  readonly paths: readonly string[];
  readonly owners: readonly OwnerName[];
  readonly about: readonly string[];
  readonly ticked: boolean;
  readonly reason: string;
  readonly line: number;
}

const KINDS = {
  component: 'Build and run',
  api: 'Design the interface and keep it compatible:',
  resource: 'Provide and run',
  system: 'Own end to end:',
  domain: 'Set the direction of',
} as const;

export function rowSuggestions(things: readonly OwnedThing[]): readonly RowSuggestion[] {
  const groups = new Map<string, OwnedThing[]>();
  things.forEach((thing, at) => {
    const owners = thing.owners.map(({ key }) => key).join(' ');
    const key = thing.group === undefined ? `${at}` : `${thing.group}\n${owners}`;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  });
  return [...groups.values()].flatMap((group) => rowFrom(group) ?? []);
}

function rowFrom(group: readonly OwnedThing[]): RowSuggestion | undefined {
  const [first] = group;
  if (!first) return undefined;
  const owners = first.owners;
  const scope = scopeOf(first, group.length);
  return {
    key: `row ${first.line} ${first.name}`,
    name: nameOf(first, group.length),
    ...(scope === undefined ? {} : { scope }),
    paths: group.flatMap(({ paths }) => paths),
    owners,
    about: first.about,
    ticked: first.doubt === undefined && owners.length > 0,
    reason: reasonOf(first, group.length),
    line: first.line,
  };
}

function nameOf(thing: OwnedThing, count: number): string {
  if (thing.kind !== 'path') return `${KINDS[thing.kind]} ${thing.name}`;
  if (count > 1 && thing.group) return `Review and approve changes: ${thing.group}`;
  if (isEverything(thing)) return 'Review and approve all other changes';
  return `Review and approve changes in ${thing.name}`;
}

function scopeOf(thing: OwnedThing, count: number): string | undefined {
  if (thing.kind !== 'path') return thing.name;
  if (count > 1) return thing.group;
  return isEverything(thing) ? undefined : thing.name;
}

function isEverything({ name }: OwnedThing): boolean {
  return pathKey(name) === '*';
}

function reasonOf(thing: OwnedThing, count: number): string {
  const { owners, about, doubt } = thing;
  const others = owners.length - 1;
  const subject = count > 1 ? `No activity covers these ${count} paths` : 'No activity covers it';
  return [
    `${subject}${about.length > 0 ? ` (${about.join(', ')})` : ''}.`,
    owners.length === 0 && 'The file names no owner.',
    others > 0 && `Only one of ${owners.length} owners can be accountable. The first is suggested.`,
    doubt && `Not selected, because ${doubt}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
