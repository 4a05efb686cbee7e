/** Several files about owners as one: a CODEOWNERS file and the catalogs beside it speak of the same teams. */
import type { OwnerFacts } from './ownerFacts';

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
