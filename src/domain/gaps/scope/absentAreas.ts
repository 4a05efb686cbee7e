/** The areas that a matrix does not speak of: told, so that nobody reads silence as health, and never counted as gaps. */
import { AREAS, type AreaId, areaName } from '../../matrix/areas';
import type { Reading } from '../../reading/reading';
import { counted } from '../names/words';
import { isFromCatalogue } from '../ownership/sides';
import { isAboutAi, isSpokenOf } from './areaWords';
import { scopeOf } from './matrixScope';

export interface AbsentArea {
  readonly area: AreaId;
  readonly name: string;
  /** `unsaid`: nobody has said whether it is decided here. */
  readonly state: 'elsewhere' | 'not-ours' | 'unsaid';
  /** Activities that seem to belong to it all the same. */
  readonly activities: number;
  /** Elsewhere: what decides it. */
  readonly where?: string | undefined;
}

export function absentAreas(reading: Reading): readonly AbsentArea[] {
  if (!reading.settings.tagsConfirmed) return [];
  const { areas } = scopeOf(reading);
  return AREAS.flatMap((area) => {
    const { state, where, rows = 0 } = areas.get(area) ?? {};
    if (state !== 'elsewhere' && state !== 'not-ours' && state !== 'unsaid') return [];
    if (state === 'unsaid' && rows === 0 && mayBeThere(area, reading)) return [];
    return [{ area, name: areaName(area), state, activities: rows, ...(where ? { where } : {}) }];
  });
}

/**
 * In a table of one's own an area may stand there under names that are not recognised: to a reader of “Approve emergency
 * change” it is untrue that nothing is about change. A table that has nothing to do with AI is not asked about it.
 */
function mayBeThere(area: AreaId, reading: Reading): boolean {
  if (isFromCatalogue(reading)) return false;
  if (scopeOf(reading).unread || isSpokenOf(area, reading)) return true;
  return area.startsWith('ai') && !isAboutAi(reading);
}

/**
 * What a report says: in a table of one's own, of which nobody is asked what it claims there, an area with activities is
 * not told as absent beside their number.
 */
export function absentToReaders(reading: Reading): readonly AbsentArea[] {
  const areas = absentAreas(reading);
  if (isFromCatalogue(reading)) return areas;
  return areas.filter(({ state, activities }) => state !== 'unsaid' || activities === 0);
}

/**
 * Up to three lines, below “Not in this matrix”: what was said, what we found nothing of, what nobody claims.
 *
 * @example ['Cost (elsewhere: Finance), AI delivery (not for us)', 'No activity of its own that we recognise: Security']
 */
export function absentInWords(areas: readonly AbsentArea[]): readonly string[] {
  const said = areas.filter(({ state }) => state !== 'unsaid');
  const unsaid = areas.filter(({ state }) => state === 'unsaid');
  const unseen = unsaid.filter(({ activities }) => activities === 0);
  const unclaimed = unsaid.filter(({ activities }) => activities > 0);
  return [
    line('', said, ({ name, state, where }) => {
      if (state === 'not-ours') return `${name} (not for us)`;
      return `${name} (${where ? `elsewhere: ${where}` : 'elsewhere'})`;
    }),
    line('No activity of its own that we recognise: ', unseen, ({ name }) => name),
    line('Nobody has said that it is decided here: ', unclaimed, ({ name, activities }) => {
      return `${name} (${counted(activities, 'activity', 'activities')})`;
    }),
  ].filter((text) => text !== '');
}

function line(head: string, areas: readonly AbsentArea[], words: (area: AbsentArea) => string): string {
  return areas.length === 0 ? '' : `${head}${areas.map(words).join(', ')}`;
}
