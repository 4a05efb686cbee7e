/** What a file about owners says, whichever form it has. Facts of the file, not yet of the matrix. */

/** How a file names an owner: a handle, an address or a name of its catalog. */
export interface OwnerName {
  /** As the file writes it: `@acme/payments`, `ann@acme.example`, `group:default/payments`. */
  readonly text: string;
  /** Two owners with one key are one. */
  readonly key: string;
  readonly kind: 'team' | 'person';
  /** What a role would be called: `Payments`. */
  readonly name: string;
  /** As a CODEOWNERS line would name it, where that is known. */
  readonly handle?: string | undefined;
}

export interface OwnedThing {
  readonly kind: 'path' | 'component' | 'api' | 'resource' | 'system' | 'domain';
  /** The path, or the name that people read. */
  readonly name: string;
  /** Further names under which a row may speak of it. */
  readonly otherNames: readonly string[];
  readonly owners: readonly OwnerName[];
  readonly paths: readonly string[];
  /** Things of one group with the same owners are one piece of work: a section of CODEOWNERS. */
  readonly group?: string | undefined;
  /** What else the file says, in words: `service, production, part of Shop`. */
  readonly about: readonly string[];
  /** Why it may not be worth a row: `deprecated`. */
  readonly doubt?: string | undefined;
  readonly line: number;
}

export interface StatedTeam {
  readonly owner: OwnerName;
  readonly about: readonly string[];
  readonly line: number;
}

export interface OwnersProblem {
  readonly line: number;
  readonly message: string;
}

export interface OwnerFacts {
  /** `CODEOWNERS`, `Backstage catalog`, or both. */
  readonly form: string;
  readonly things: readonly OwnedThing[];
  /** Teams that the file describes, whether they own something or not. */
  readonly teams: readonly StatedTeam[];
  readonly problems: readonly OwnersProblem[];
}

/** `billing-platform` as a person would write it: `Billing platform`. */
export function nameFromSlug(slug: string): string {
  const words = slug.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? slug : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Several files about owners as one: a CODEOWNERS file and the catalogs beside it speak of the same teams. */
export interface ReadOwnersFile {
  readonly name: string;
  readonly facts: OwnerFacts;
}

export function joinedFacts(files: readonly ReadOwnersFile[]): OwnerFacts {
  const [only] = files;
  if (files.length === 1 && only) return only.facts;
  // A line is one of a file, so each says of which.
  return {
    form: [...new Set(files.map(({ facts }) => facts.form))].join(' and '),
    things: files.flatMap(({ name, facts }) =>
      facts.things.map((thing) => ({ ...thing, about: [...thing.about, `from ${name}`] })),
    ),
    teams: files.flatMap(({ facts }) => facts.teams),
    problems: files.flatMap(({ name, facts }) =>
      facts.problems.map(({ line, message }) => ({ line, message: `${message} (${name})` })),
    ),
  };
}
