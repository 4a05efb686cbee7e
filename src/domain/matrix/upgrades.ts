/** How matrices that older versions saved become what this version reads. */

import { AREA_OF_SECTION, type AreaId } from './areas';
import { type Fields, isFields } from './fields';
import { ANY_FACTS } from './matrix';

export interface Upgrade {
  /** What became different: "sections have a kind". */
  readonly name: string;
  upgrade(matrix: Fields): Fields;
}

/** The first upgrade leads from version 1 to 2, and so on. Append; never change one that has shipped. */
export const UPGRADES: readonly Upgrade[] = [
  {
    name: 'activities carry several duties, and a matrix has a scope',
    upgrade: (matrix) => ({
      ...matrix,
      ...(isFields(matrix.activities) ? { activities: eachOf(matrix.activities, withDuties) } : {}),
      ...(isFields(matrix.settings) ? { settings: withScope(matrix.settings) } : {}),
    }),
  },
  {
    name: 'waivers depend on ids and never on a sentence',
    upgrade: (matrix) => ({
      ...matrix,
      ...(isFields(matrix.waivers) ? { waivers: eachOf(matrix.waivers, withoutSentence) } : {}),
    }),
  },
  {
    // Nothing to change: an older version would not show the numbers that a call sheet of this one prints.
    name: 'people have a phone, pager and chat, activities and incidents a channel and bridge, and clocks can be one’s own',
    upgrade: (matrix) => matrix,
  },
  {
    name: 'sections that a template made claim their areas',
    upgrade: (matrix) => ({ ...matrix, ...claimsOfSections(matrix) }),
  },
  {
    // Nothing to change: an older version would leave out what people said, and show none of it.
    name: 'confirmations, rounds, remarks and meetings',
    upgrade: (matrix) => matrix,
  },
];

/** Catalogue sections from which on they came with a template, and not one by one with rows that closed a gap. */
const OF_A_TEMPLATE = 3;

/** Cost, reliability and security have rows in sections that the layers share. */
const SHARED: { readonly [section: string]: readonly AreaId[] } = {
  GV: ['reliability', 'cost'],
  SH: ['security'],
};

function claimsOfSections({ sections, settings }: Fields): Fields {
  if (!isFields(settings) || !isFields(sections) || settings.scope === undefined) return {};
  const origins = Object.values(sections).flatMap((section) =>
    isFields(section) && typeof section.origin === 'string' ? [section.origin] : [],
  );
  if (origins.length < OF_A_TEMPLATE) return {};
  const areas = origins.flatMap((origin) => SHARED[origin] ?? AREA_OF_SECTION[origin] ?? []);
  const claims = areas.map((area) => [area, { state: 'here', by: 'template' }]);
  return { settings: { ...settings, scope: { ...Object.fromEntries(claims), ...asFields(settings.scope) } } };
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** "CSV with details" of an older version is read into the list already. */
function withDuties({ duty, ...activity }: Fields): Fields {
  if (duty === undefined || duty === '') return activity;
  return { duties: [duty], ...activity };
}

/** Who confirmed the tags was asked what the matrix is about, in the words of that time. */
function withScope(settings: Fields): Fields {
  return settings.tagsConfirmed === false ? settings : { scope: {}, ...settings };
}

/**
 * What a sentence was about cannot be told from another wording of it, so such a waiver holds until a person or its
 * date ends it.
 */
function withoutSentence({ about, ...waiver }: Fields): Fields {
  const said = String(about);
  const sentence = /[.?]$/.test(said) || /^Nobody .* (any more|\S+)$/.test(said);
  return { ...waiver, about: sentence ? ANY_FACTS : about };
}

function eachOf(entries: Fields, change: (entry: Fields) => Fields): Fields {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => [id, isFields(entry) ? change(entry) : entry]),
  );
}
