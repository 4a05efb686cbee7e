/** What extra columns say, as the matrix keeps it; what does not fit its field becomes a note. */
import { isCalendarDate } from '../../../domain/matrix/date';
import type { Activity } from '../../../domain/matrix/matrix';
import { ACTIVITY_KINDS } from '../../../domain/matrix/vocabulary';
import type { Place } from '../../contract/place';
import { cleanNote } from '../../texts/cleanText';
import type { ColumnField } from '../reading/tableReading';
import type { UnderstoodActivity } from '../reading/understood';

type Fields = { -readonly [field in keyof Activity]?: Activity[field] };
/** `isDay`: of a column of dates. */
type Report = (column: string, isDay: boolean, place: Place, text: string) => void;

const NAMES: { readonly [field in ColumnField]?: string } = {
  dueOn: 'Due',
  reviewedOn: 'Reviewed on',
  exercisedOn: 'Tested on',
  kind: 'Kind',
  link: 'Link',
  duty: 'Incident duty',
};

const DATES: ReadonlySet<ColumnField> = new Set(['dueOn', 'reviewedOn', 'exercisedOn']);

export function activityFields({ fields: found, place }: UnderstoodActivity, report: Report): Fields {
  const fields: Fields = {};
  const notes: string[] = found.notes ? [found.notes] : [];
  for (const [name, text] of Object.entries(found)) {
    const field = name as ColumnField;
    if (field === 'notes' || text === '') continue;
    if (takes(fields, field, text)) continue;
    notes.push(`${NAMES[field] ?? field}: ${text}`);
    report(NAMES[field] ?? field, DATES.has(field), place, text);
  }
  const kept = cleanNote(notes.join('\n'));
  return kept === '' ? fields : { ...fields, notes: kept };
}

function takes(fields: Fields, field: ColumnField, text: string): boolean {
  if (field === 'dueOn' || field === 'reviewedOn' || field === 'exercisedOn') {
    const date = dateFrom(text);
    if (date !== undefined && isCalendarDate(date)) fields[field] = date;
    return fields[field] !== undefined;
  }
  if (field === 'kind') {
    const kind = ACTIVITY_KINDS.find((known) => known === text.toLowerCase());
    if (kind) fields.kind = kind;
    return kind !== undefined;
  }
  if (field === 'concerns') fields.concerns = listFrom(text);
  else if (field === 'duty') fields.duties = listFrom(text);
  else if (field === 'paths') fields.paths = text.split(/[\s,;]+/).filter((path) => path !== '');
  else if (field === 'link') {
    if (!/^(https?:\/\/|mailto:)\S+$/i.test(text)) return false;
    fields.link = text;
  } else if (field !== 'notes') fields[field] = cleanNote(text);
  return true;
}

function listFrom(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

// 2026-01-31, 31.01.2026, 31 January 2026. Not 01/02/2026: nobody can tell which is the month.
function dateFrom(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return iso.slice(1, 4).join('-');
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return [dotted[3], dotted[2]?.padStart(2, '0'), dotted[1]?.padStart(2, '0')].join('-');
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!slashed) return undefined;
  const [, first = '', second = '', year = ''] = slashed;
  if (Number(first) > 12) return [year, second.padStart(2, '0'), first.padStart(2, '0')].join('-');
  if (Number(second) > 12) return [year, first.padStart(2, '0'), second.padStart(2, '0')].join('-');
  return undefined;
}
