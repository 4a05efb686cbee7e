/** Everything the palette can find in a matrix, apart from commands. Only the part that changed is rebuilt. */
import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/findings/rule';
import type { PersonId } from '../../domain/matrix/ids';
import type { Activity, Person, Role, Section } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { type Sought, soughtFrom } from './search';

export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly target:
    | { readonly kind: 'places'; readonly places: readonly Place[] }
    | { readonly kind: 'finding'; readonly key: string }
    | { readonly kind: 'person'; readonly personId: PersonId };
}

type Map<Value> = { readonly [id: string]: Value };

/** The same map gives the same entries, so that opening the palette again costs nothing. */
function remembered<Given extends object>(make: (given: Given) => readonly Entry[]) {
  const known = new WeakMap<Given, readonly Sought<Entry>[]>();
  return (given: Given): readonly Sought<Entry>[] => {
    const found = known.get(given) ?? soughtFrom(make(given));
    known.set(given, found);
    return found;
  };
}

export const activityEntries = remembered((activities: Map<Activity>) =>
  inOrder(activities).map(({ id, name, archived }) => ({
    id,
    label: name,
    hint: archived ? 'archived' : undefined,
    target: { kind: 'places', places: [{ activityId: id }] },
  })),
);

export const roleEntries = remembered((roles: Map<Role>) =>
  inOrder(roles).map(({ id, name, team }) => ({
    id,
    label: name,
    hint: team,
    target: { kind: 'places', places: [{ roleId: id }] },
  })),
);

export const sectionEntries = remembered((sections: Map<Section>) =>
  inOrder(sections).map(({ id, name }) => ({
    id,
    label: name,
    target: { kind: 'places', places: [{ sectionId: id }] },
  })),
);

export const personEntries = remembered((people: Map<Person>) =>
  inOrder(people).map(({ id, name, team }) => ({
    id,
    label: name,
    hint: team,
    target: { kind: 'person', personId: id },
  })),
);

export const findingEntries = remembered((findings: readonly Finding[]) =>
  findings.map(({ key, title, message }) => ({
    id: key,
    label: title,
    hint: message,
    target: { kind: 'finding', key },
  })),
);
