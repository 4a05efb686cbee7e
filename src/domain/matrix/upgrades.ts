/** How matrices that older versions saved become what this version reads. */

import { ANY_FACTS } from './matrix';

export type Fields = { readonly [field: string]: unknown };

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
];

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

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
