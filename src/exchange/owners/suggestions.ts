/** What a CODEOWNERS or catalog file suggests for a matrix: roles it does not have, and areas without a row. Never truth. */

import type { Offer } from '../../domain/compare/offer';
import { addActivity } from '../../domain/edits/addActivities';
import { addRole } from '../../domain/edits/addRoles';
import { addSection } from '../../domain/edits/addSection';
import type { NewId, SectionId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import { looksLikeCatalog, ownerName, readCatalog } from './catalog';
import { looksLikeCodeowners, readCodeowners, roleNameOf } from './codeowners';

interface Area {
  readonly name: string;
  readonly owners: readonly string[];
  readonly paths: readonly string[];
  readonly where: string;
}

/** Undefined when the text is neither. */
export function suggestionsFrom(
  name: string,
  text: string,
  matrix: Matrix,
  newId: NewId,
): readonly Offer[] | undefined {
  const areas = looksLikeCatalog(text)
    ? catalogAreas(text)
    : looksLikeCodeowners(name, text)
      ? codeownersAreas(text)
      : undefined;
  if (!areas) return undefined;
  return [...roleOffers(areas, matrix, newId), ...areaOffers(areas, matrix, newId)];
}

function codeownersAreas(text: string): Area[] {
  return readCodeowners(text).map(({ line, path, owners, section }) => ({
    name:
      path === '*'
        ? 'Look after everything in the repository'
        : `Look after ${path.replace(/^\/|\/(\*+)?$/g, '') || 'the repository'}${section ? ` (${section})` : ''}`,
    owners: owners.map(roleNameOf),
    paths: [path],
    where: `line ${line}`,
  }));
}

function catalogAreas(text: string): Area[] {
  return readCatalog(text)
    .filter(({ kind }) => /^(component|system|api|resource|domain)$/i.test(kind))
    .map(({ line, kind, name, title, owner }) => ({
      name: `Run ${title || name} (${kind.toLowerCase()})`,
      owners: owner ? [roleNameOf(`@${ownerName(owner)}`)] : [],
      paths: [],
      where: `line ${line}`,
    }));
}

function roleOffers(areas: readonly Area[], matrix: Matrix, newId: NewId): Offer[] {
  const known = new Set(
    inOrder(matrix.roles).flatMap(({ name, team = '', aliases = [] }) => [name, team, ...aliases].map(keyOf)),
  );
  const offers: Offer[] = [];
  for (const { owners } of areas) {
    for (const name of owners) {
      if (known.has(keyOf(name))) continue;
      known.add(keyOf(name));
      const areasOf = areas.filter((area) => area.owners.includes(name)).length;
      offers.push({
        id: `role/${keyOf(name)}`,
        place: `Role "${name}"`,
        words: `Owns ${areasOf} ${areasOf === 1 ? 'area' : 'areas'} in the file and has no column`,
        careful: true,
        edit: addRole({ id: newId<'role'>(), name }),
      });
    }
  }
  return offers;
}

function areaOffers(areas: readonly Area[], matrix: Matrix, newId: NewId): Offer[] {
  const rows = Object.values(matrix.activities);
  const isCovered = ({ name, paths }: Area) =>
    rows.some((row) => keyOf(row.name) === keyOf(name) || paths.some((path) => row.paths?.includes(path)));
  const sectionId = newId<'section'>() as SectionId;
  return areas
    .filter((area) => !isCovered(area))
    .map(
      (area, place): Offer => ({
        id: `area/${place}/${area.name}`,
        place: `Activity "${area.name}"`,
        words: `No row speaks of it (${area.where}). ${area.owners.length > 0 ? `The file names ${area.owners.join(', ')}; who answers for it is left to you` : 'The file names nobody'}`,
        // Nothing that a file of code says is taken unasked.
        careful: true,
        edit: {
          label: `add activity "${area.name}"`,
          apply(draft) {
            const home =
              Object.values(draft.sections).find(({ name }) => name === 'Code and services')?.id ?? sectionId;
            if (!draft.sections[home])
              addSection({ id: home, name: 'Code and services', kind: 'area' }).apply(draft);
            addActivity(home, {
              id: newId<'activity'>(),
              name: area.name,
              ...(area.paths.length > 0 ? { paths: area.paths } : {}),
            }).apply(draft);
          },
        },
      }),
    );
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
