/** A rota that someone pasted: one shift a line, with two dates or times, and the names of who is on duty. */
import { MATRIX_BOUNDS } from '../../domain/matrix/bounds';
import { minuteAt } from '../../domain/matrix/rota';
import { instantIn } from '../../domain/matrix/timeZone';
import type { RotaEntry } from '../../domain/people/rotaPeople';
import type { Window } from './readRota';

interface Moment {
  readonly at: number;
  /** Only a day was written. */
  readonly isDay: boolean;
}

interface Line {
  readonly number: number;
  readonly text: string;
  readonly moments: readonly Moment[];
  /** A date that no calendar has, such as 2026-02-30. */
  readonly wrong: string | undefined;
  readonly names: readonly string[];
}

const MOMENT =
  /\b(\d{4})-(\d{2})-(\d{2})(?:[ T]+(\d{1,2}):(\d{2})(?::\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?|\b(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,]+(\d{1,2}):(\d{2}))?/g;
const SLASHED = /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/;
/** Words around the dates of a shift. */
const NO_NAME = /^(week|week of|from|to|until|till|woche|von|bis|semaine|du|au|à|semana|hasta)$/i;
const DAY = 86_400_000;

export function readLines(text: string, timeZone: string, window: Window) {
  const problems: string[] = [];
  const entries: RotaEntry[] = [];
  const lines = text.split(/\r\n?|\n/).flatMap((line, place) => lineOf(line, place + 1, timeZone));
  const timed = lines.filter(({ moments }) => moments.length > 0);
  const nextOf = new Map(timed.map((line, place) => [line, timed[place + 1]?.moments[0]?.at]));
  const handovers = new Set(timed.flatMap(({ moments: [first] }) => (first?.isDay ? first.at : [])));
  for (const line of lines) {
    const { number, moments, names } = line;
    const says = (what: string) => problems.push(`Line ${number} (“${line.text.slice(0, 80)}”) ${what}`);
    const [first, last] = moments;
    if (line.wrong) {
      says(`has “${line.wrong}”, which is no date or time. It was skipped.`);
      continue;
    }
    if (!first) {
      // A head has no dates, and comes before the first line that has.
      if (timed[0] && number < timed[0].number) continue;
      says(
        SLASHED.test(line.text)
          ? 'has a date whose day and month can be mistaken. Write it as 2026-11-30. It was skipped.'
          : 'has no date. It was skipped.',
      );
      continue;
    }
    const until = last ? endOf(last, handovers) : nextOf.get(line);
    if (moments.length > 2) says('has more than two dates. It was skipped.');
    else if (names.length === 0) says('names nobody. It was skipped.');
    else if (until === undefined) says('has no end, and no line after it to end it. It was skipped.');
    else if (until <= first.at) says('ends before it begins. It was skipped.');
    else if (until > window.from && first.at < window.until) {
      const span = { from: minuteAt(first.at), until: minuteAt(until) };
      for (const who of names) entries.push({ who, ...span });
    }
  }
  if (entries.length === 0 && problems.length === 0)
    problems.push('No line is a shift between yesterday and a year from now.');
  return { entries, problems };
}

/** A last day is meant to its end, unless another shift begins on it: then it is the day of the handover. */
function endOf({ at, isDay }: Moment, handovers: ReadonlySet<number>): number {
  return isDay && !handovers.has(at) ? at + DAY : at;
}

function lineOf(line: string, number: number, timeZone: string): readonly Line[] {
  // What is longer than this is no shift.
  const text = line.slice(0, MATRIX_BOUNDS.line).trim();
  if (text === '') return [];
  const found = [...text.matchAll(MOMENT)].map((one) => ({ text: one[0], moment: momentOf(one, timeZone) }));
  const moments = found.flatMap(({ moment }) => moment ?? []);
  const wrong = found.find(({ moment }) => moment === undefined)?.text.trim();
  const names = text
    .replace(MOMENT, '\t')
    .split(/[\t,;|]|\s[-–—]\s/)
    .map((cell) => cell.replace(/^[\s"':–—-]+|[\s"':–—-]+$/g, ''))
    .filter((cell) => /\p{L}/u.test(cell) && !NO_NAME.test(cell));
  return [{ number, text, moments, wrong, names }];
}

function momentOf(found: RegExpMatchArray, timeZone: string): Moment | undefined {
  const [
    ,
    year,
    month,
    day,
    hour,
    minute,
    offset,
    germanDay,
    germanMonth,
    germanYear,
    germanHour,
    germanMinute,
  ] = found;
  const [y, m, d] = [year ?? germanYear, month ?? germanMonth, day ?? germanDay].map(Number);
  const h = hour ?? germanHour;
  const minutes = Number(h ?? 0) * 60 + Number(minute ?? germanMinute ?? 0);
  const midnight = Date.UTC(y ?? 0, (m ?? 0) - 1, d);
  const isReal = new Date(midnight).getUTCDate() === d && new Date(midnight).getUTCMonth() + 1 === m;
  // 24:00 is the end of a day.
  if (!isReal || minutes > 24 * 60 || Number(minute ?? germanMinute ?? 0) > 59) return undefined;
  const wall = midnight + minutes * 60_000;
  const at = offset ? wall - minutesIn(offset) * 60_000 : instantIn(timeZone, wall);
  return at === undefined ? undefined : { at, isDay: h === undefined };
}

/** `Z`, `+01:00`, `-0800` */
function minutesIn(offset: string): number {
  if (offset === 'Z') return 0;
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
